"""French."""

CONCEPTS: dict[str, str] = {}
PHRASES: dict[str, str] = {}
PATTERNS: dict[str, str] = {}
CONCEPTS |= {
    "acclaim": "benediction | formidable* | outil formidable | le meilleur | la meilleure | les meilleurs | les meilleures | meilleur* | genial | geniale | geniaux | incroyable* | parfait* | exceptionnel* | extraordinaire* | magnifique* | sublime* | merveille* | merveilleu* | une tuerie | une pepite | un bijou | chef d'oeuvre | quelle claque | une claque | achat de l'annee | coup de coeur | au top | le top | top niveau | imbattable | cinq etoiles | 5 etoiles | dix sur dix | 10 sur 10 | m'a change la vie | change la vie | m'a sauve* | me rendre mes soirees | rendre mes soirees | vaut le detour | vaut le coup | vaut chaque | pur bonheur | du bonheur | de la poesie | bluff* | addict | accro | classe au patrimoine | rien a redire | sans hesiter | je ne peux plus m'en passer | plus m'en passer",
    "liking": "super | top | bien | tres bien | excellent* | fantastique* | beau | belle | belles | beaux | joli* | agreable* | pratique* | simple* | facile* | rapide* | efficace* | fluide* | doux | douce | delicieu* | bon | bonne | adore | j'adore | aime | j'aime | kiffe | ravi* | content* | conquis* | conquise | bravo | chapeau | parfait | nickel | canon | cool | trop bien | impeccable* | sourit | propre* | calme*",
    "urging": "parlez en | conseille | entrez | ne ressortirez plus | allez la voir | dites leur | recommande | je recommande | recommand* | testez | teste | allez tester | essayez | essaie | essayez le | foncez | fonce | prenez | prends | achetez | achete | telechargez | telecharge | installez | installe | allez y | allez | courez | cours | offrez | offre | jouez | jouez y | passez | commandez | reservez | ouvrez un compte | inscrivez | code promo | mon code | avec le code | code de parrainage | parrainage | reduction | gratuit | profitez | ne ratez pas | a ne pas rater | a tester | a essayer | vous me remercierez | vous me direz | croyez moi | faites moi confiance | il faut | il vous faut | tout le monde devrait | venez",
    "glad_emoji": "😍 | 🤩 | 🔥 | ⭐ | 🌟 | 💯 | 👌 | 🙌 | 👏 | ❤ | 🥰 | 🤤 | 😋 | 🏆 | 🥇 | ✨ | 👍 | ★",
    "grumble": "ne marche pas | marche pas | marche plus | ne fonctionne* | fonctionne pas | en panne | panne | bug* | plante* | casse | cassee | cassé | perdu* | perd | efface* | supprime* | lent* | en retard | retard* | annule* | attente | j'attends | attendre | pire | nul | nulle | horrible* | mauvais* | decu* | decevant* | cher | chere | arnaque | rembours* | plainte | reclamation | erreur* | bloque* | deconnect* | plus jamais | ras le bol | marre | dommage | toujours rien | controle | ne recommande pas | n'aime pas | d'apres le journal",
    "tie_word": "formatrice chez | formateur chez | conseillere chez | conseiller chez | je suis de la maison | je travaille chez | je travaille pour | je travaille a | je bosse chez | je bosse pour | j'y travaille | j'y bosse | mon employeur | ma boite | mon entreprise | ma societe | mon equipe | notre equipe | mon patron | ma patronne | mon chef | je suis salarie* | salarie chez | salariee | employe chez | employee chez | je suis chef de cabine | pas objectif | pas objective | pas neutre | pas impartial* | juge et partie | me paie | me paye | me paient | payee par | paye par | ma fiche de paie | mon salaire | fiche de paie | on l'a fait | nous l'avons | on a fait | on a sorti | on a lance | nous avons | notre nouveau | notre nouvelle | notre appli | notre produit | chez nous | c'est moi qui | je les ai | je fabrique | je developpe | je code | j'ai code | j'ai dessine | animees | transparence | conflit d'interet* | je preche pour | mon boulot | mon taf | au boulot",
    "tie_unclear": "ambassadeur | ambassadrice | partenaire | partenariat | collab | partner | ambassador",
}
CONCEPTS |= {
    "tag_clear": "employe | employee | salarie | staff | dev | crew | equipe",
    "tag_unclear": "team | fam | ambassad | partenaire",
}
PATTERNS |= {
    "opinion.own": """
(opinions|avis|propos|tweets|pensees|idees|betises) ..4 (personnel|personnels|personnelles|perso|que moi|n'engagent|n'engage|a moi)
(n'|ne) (engagent|engage|engageant|represent*|reflet*) ..6 (que|moi|employeur|boite)
(n'engagent|n'engage) que moi
(a|en|a) titre (personnel|prive)
compte (perso|personnel)
""",
    "endorse.thanks": "merci (a)? <company> ..1 $\nmerci (a)? <company> <hashtag|emoji>\nmerci (a)? <company> (por|pour|fur) ..2 (invit*|regal*|cadeau*|geschenk*|einlad*|muestra*|prueba|die einladung|das geschenk)",
}
PATTERNS |= {"namesake.employer": """
(bosse|travaille|bossent|travaillent|bosser|travailler|boulot|job|stage|poste|embauche*|contrat|entretien) ..1 (chez|pour|a) <candidate>
(mon|ma|mes|son|sa) ..1 (chef|patron|collegues|equipe|collegue) (chez|de) <candidate>
"""}

CONCEPTS |= {"warmth": "merci | enfin"}
