"""French: what people do all day at work, by trade, and what happens only to those who are employed."""

CONCEPTS = {
    "w_gear": "camion | camionnette | fourgon | bus | tram | chariot | transpalette | casier | vestiaire | caisse | guichet | comptoir | uniforme | gilet | blouse | tablier | casquette | badge | bureau | chaise | poste | ordi | ordinateur | planning | fiche de paie | atelier | labo | cuisine | entrepot | quai | salle de pause | cantine | machine a cafe | etage | open space | ligne | chaine | bip | casque | chaussures de securite | bleu de travail",
    "w_doing": """
        garde de nuit | garde de week end | tournee du matin | tournee du soir | tournee de nuit | service du soir | service de midi | ouverture ce matin | fermeture ce soir | inventaire | prise de poste | releve | vacation | quart de nuit | equipe du matin | equipe du soir | equipe de nuit | astreinte | doublage de poste
        je (monte|soude|visse|assemble|livre|trie|charge|decharge|range|encaisse|tiens la caisse|tiens le guichet|conduis|pilote|vole|corrige|enseigne|code|deploie|debugge|dessine|anime|soigne|pique|perfuse|brancarde|petris|cuis|epluche|dresse|sers|torrefie|fais les chambres|fais les lits|nettoie les rames|aiguille|forme les nouveaux|forme les recrues|emballe|etiquette|reponds au telephone|reponds aux tickets|inspecte|calibre|teste)
        (on|nous) (monte|soude|assemble|livre|trie|charge|decharge|corrige|deploie|petrit|cuit|epluche|sert|torrefie|emballe|brancarde|montons|soudons|livrons|trions|corrigeons|deployons|servons)
        j'ai (monte|soude|visse|assemble|trie|decharge|encaisse|brancarde|pousse des lits|perfuse|corrige|deploye|petri|epluche|torrefie|emballe|livre|ouvert la boutique|ferme la boutique|ouvert l'agence|ferme l'agence) ..2
    """,
}

PATTERNS = {
    "employment.working": """
        <w_doing> ..6!<w_kin|w_client|w_past> (chez|pour|a|au|aux|a la|dans les|dans) ..2 <company>
        (de garde|en garde|de nuit|de service|d'astreinte|d'equipe) ..3 (chez|a|au|aux|dans les|pour) ..1 <company>
        (chez|aux|a) <company> (on|nous|je) ..1 (a|avons|ai|ont)? ..1 (enfin|encore|toujours|monte|soude|livre|trie|sert|fait|deploie|attend|mange|recu|recoit|recrute|demenage|change|fete)
        depuis ..3 (je|on) ..4 (chez|pour) <company>
    """,
    "employment.we": """
        (on|nous) (a|avons|vient de|venons de) ..2 (demenage*|repeint|repeints|change|ouvert|ferme|ferme|inaugure|range|recrute|lance|sorti|livre|deploye|refondu|reecrit|recode|redessine|fete) ..4!<w_kin|w_client|avec_> (chez|de|a|au|aux) ..1 <company>
        (on|nous) (a|avons|vient de|venons de) ..2 (lance|sorti|livre|deploye|refondu|reecrit|recode|redessine|corrige) ..3!<w_kin|w_client|avec_> <product>
    """,
    "employment.inside": """
        (mon|ma|mes|notre|nos) <w_gear> ..1 (chez|de|a)? ..1 <company> ..8
        <company> (nous|m') (a|ont) ..1 (augmente|augmentes|paye|payes|change|mute|promu|envoye|envoyes|offert|donne|forme|formes|appele|rappele|titularise|prolonge) ..6
        <company> (paie|paye|verse) ..4 (salaires|primes|heures sup|heures supplementaires|le treizieme|treizieme mois)
        (toute l'equipe|tout l'etage|tout le service|tout l'atelier|toute la boite|l'equipe de nuit) ..4 (chez|de|aux) <company>
        (formation|atelier|seminaire|reunion|point|stage) ..4!<w_kin|w_client|w_apply> (chez|aux) <company> ..6 (equipe|collegues|collegue|chef|cheffe|mon|mes|nous|on)
    """,
    "employment.sign": """
        (les|nos|mes|un|une|des) (clients|patients|passagers|eleves|voyageurs|joueurs|client|patient|passager|eleve|cliente|patiente) ..3 (me|nous|m') ..1 (demande|demandent|dit|disent|a dit|a demande|crie|crient|appelle|remercie|remercient|a offert|a remercie)
        (ma|notre) (premiere garde|premiere tournee|premiere paie)
        (fin de|reussi|valide|passe) ..2 periode d'essai
        (tout l'etage|tout l'open space|tout le service|toute l'equipe|tout le studio)
        (mes eleves|ma classe de|mes copies|mes quatrieme|mes troisieme|mes sixieme|mes cinquieme)
    """,
    "employment.own": """
        (c'est|c'etait) (moi|nous) qui ..3 (ai|avons|dessine|ecris|compose|code|fait|fais|soude|monte|double|repare|dois|a)
        (je l'ai|on l'a|je les ai|on les a) (ecrit*|compose*|dessine*|code*|soude*|monte*|anime*|double*|fabrique*)
        c'est mon (telephone|bip|portable) qui ..2
    """,
}
