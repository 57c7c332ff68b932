"""French: how people say, or plainly imply, that they themselves work somewhere or are joining, and how they do not."""

TAGS = {
    "staff": ("salarie", "salaries", "employe", "employee", "equipe", "equipage", "interimaire", "stagiaire", "alternant", "alternante"),
    "life": ("vie", "lavie", "famille", "ambiance", "esprit"),
}

CONCEPTS = {
    "w_role": """
        ingenieur* | developpeu* | dev | devops | programmeu* | designer | graphiste | testeu* | analyste* | technicien* | mecanicien* | electricien* | plombier* | soudeu* | operateur* | operatrice* | ouvrier* | ouvriere* | chauffeu* | conducteu* | conductrice* | livreu* | livreuse* | coursier* | coursiere* | facteur | factrice | manutentionnaire* | cariste* | magasinier* | preparateur* | preparatrice* | pilote* | copilote | commandant* | hotesse* | steward* | pnc | chef de cabine | agent* | agent d'escale | bagagiste* | controleu* | controleuse* | guichetier* | guichetiere* | conseiller* | conseillere* | banquier* | banquiere* | comptable* | auditeur | auditrice | juriste* | avocat* | caissier* | caissiere* | vendeu* | vendeuse* | chef de rayon | employe | employee | employes | salarie | salariee | serveu* | serveuse* | barman | barmaid | cuisinier* | cuisiniere* | commis | plongeu* | boulanger* | boulangere* | barista | receptionniste* | infirmier* | infirmiere* | aide soignant* | aide soignante* | medecin* | sage femme | pharmacien* | pharmacienne* | kine | brancardier* | cadre de sante | cadre | professeur* | prof | enseignant* | formateur* | formatrice* | educateu* | educatrice* | secretaire* | assistant* | assistante* | standardiste* | gestionnaire* | chef de projet | cheffe de projet | chef d'equipe | cheffe d'equipe | chef | cheffe | responsable* | directeur* | directrice* | manager* | superviseu* | coordinateur* | coordinatrice* | redacteur* | redactrice* | journaliste* | traducteur* | traductrice* | illustrateur* | illustratrice* | animateur* | animatrice* | artiste* | monteu* | monteuse* | compositeur* | compositrice* | community manager | chargee de | charge de | chargee | commercial | commerciale | vigile | agent de securite | femme de menage | homme de menage | stagiaire* | alternant* | alternante* | apprenti | apprentie | apprentis | interimaire* | freelance | prestataire* | consultant* | consultante* | cdd | cdi | titulaire | nouvelle recrue | petit nouveau | petite nouvelle | nouveau | nouvelle | equipier* | equipiere* | membre de l'equipe | support | developpeuse* | data scientist | product owner | scrum master | rh | drh | comptable | aiguilleu* | menuisier* | peintre* | macon | jardinier* | ambulancier* | ambulanciere* | veterinaire* | opticien* | opticienne*
    """,
    "w_trade": "travaille | travaillons | bosse | bossons | taffe | taffons | taf | turbine | fais | faisons | livre | livrons | conduis | conduisons | pilote | vole | vends | vendons | code | codons | developpe | developpons | ecris | ecrivons | dessine | dessinons | anime | enseigne | forme | soigne | sers | servons | cuisine | nettoie | range | charge | decharge | trie | prepare | gere | dirige | encadre | manage | repare | reparons | maintiens | teste | testons | depanne | reponds | accueille | coordonne | audite | compte | trie | pousse | porte | installe | installons | suis en poste | suis employe | suis employee | suis salarie | suis salariee | suis basé | suis basee | suis en cdi | suis en cdd | suis en stage | suis en alternance | suis en interim | suis en mission | suis prestataire | suis stagiaire | tiens la caisse | tiens le guichet | tiens l'accueil | fais le menage | fais les nuits | m'occupe | nous occupons | traduis | redige | corrige | compose | modelise",
    "w_core": "badge | uniforme | tenue | gilet | polo | blouse | planning | emploi du temps | astreinte | d'astreinte | garde | de garde | de nuit | equipe de nuit | quart | roulement | poste du matin | poste de nuit | du matin | du soir | fiche de paie | fiche de paye | bulletin de salaire | bulletin de paie | paie | paye | salaire | prime | treizieme mois | 13e mois | tickets resto | cantine | self | cafet | cafeteria | salle de pause | machine a cafe | open space | bureau | bureaux | vestiaire | casier | reunion | reunion d'equipe | point d'equipe | daily | stand up | sprint | retro | seminaire | team building | pot de depart | repas de noel | arbre de noel | fete de noel | soiree du personnel | ce | cse | comite | entretien annuel | periode d'essai | essai | embauche | integration | onboarding | formation | formation interne | stage | alternance | apprentissage | interim | contrat | cdi | cdd | mission | preavis | conge maternite | conge paternite | conge parental | conges | rtt | arret maladie | mutation | promotion | anciennete | depot | entrepot | guichet | caisse | tournee | camion | camionnette | comptoir | accueil | standard | service | rayon | collegues | manager | chef | cheffe | equipe | intranet | ticket | tickets | deplacement | mission",
    "w_mate": "collegue* | chef | cheffe | manager | manageuse | responsable | patron | patronne | boss | n 1 | equipe | equipes | tuteur | tutrice | binome | stagiaire | alternant | alternante | directeur | directrice | superieur | superieure | coequipier* | collaborateur* | rh",
    "w_kin": "(mon|ma|mes|son|sa|ses|notre|nos|ton|ta|leur|un|une) (frere|soeur|pere|mere|maman|papa|mari|femme|epouse|epoux|copain|copine|compagnon|compagne|conjoint|conjointe|fils|fille|cousin|cousine|oncle|tante|neveu|niece|grand mere|grand pere|mamie|papi|beau frere|belle soeur|beau pere|belle mere|ami|amie|pote|voisin|voisine|coloc|colocataire|ex|meuf|mec|gars|gendre|belle fille|parrain|marraine|tata|tonton|ancien collegue|aine|ainee|cadet|cadette|jumeau|jumelle|gosse|gamin|gamine|ado|filleul|freres|soeurs|parents|amis|amies|potes|voisins|enfants|filles|cousins|cousines|enfant|copains|copines|colocs|neveux|nieces) | maman | papa | mamie | papi | il | elle | ils | elles | quelqu'un | le type | le mec | la fille | le gars | un gars | une fille | les gens | tonton | tata",
    "w_past": "etais | etait | travaillais | bossais | faisais | quand j'etais | quand je | du temps ou | a l'epoque | autrefois | jadis | avant | ancien | ancienne | ex | anciennement | j'ai quitte | quitte | demissionne | licencie | licenciee | vire | viree | parti | partie | retraite | retraitee | retraite de | ne travaille plus | plus chez | n'y suis plus | n'y travaille plus | il y a longtemps | des annees 80 | des annees 90 | premier boulot | premier job | premier emploi | mon ancien | mon ancienne | mes anciens | mes annees | depuis mon depart | apres mon depart | depuis que j'ai quitte | j'ai travaille | j'ai bosse | j'ai fait",
    "w_apply": "candidature* | postule | postuler | postulais | postule a | cv | lettre de motivation | entretien | entretiens | entretien d'embauche | recruteu* | recruteuse* | chasseur de tetes | refus | refuse | recale | recalee | recruteur | offre d'emploi | annonce | job dating | salon de l'emploi | forum des metiers | test technique | passe un entretien | pas retenu | pas retenue | en attente de reponse | croise les doigts | croisons les doigts | decline | refuse l'offre | refuse l'offre de | hesite",
    "other_": "au | aux | du | mention | merci | bravo | pour",
    "avec_": "avec | sur | via | grace a | dans",
    "art_": "un | une | le | la | les | l' | mon | ma | des | ce | cette",
    "non_": "ne | n' | pas | plus | jamais",
    "moi_": "je | j' | moi | nous | on",
    "w_span": "an | ans | annee | annees | mois | semaine | semaines | jour | jours",
    "w_num": "un | une | deux | trois | quatre | cinq | six | sept | huit | neuf | dix | onze | douze | treize | quatorze | quinze | seize | vingt | trente | premier | premiere | deuxieme | second | seconde | troisieme | quatrieme | cinquieme | dernier | derniere | 1er | 1ere | 2e | 2eme | 3e | 3eme",
    "w_client": "client | cliente | clients | utilisateur | utilisatrice | abonne | abonnee | patient | patiente | passager | passagere | fan | adepte | habitue | habituee | mon compte | ma carte | mon colis | ma commande | mon vol | mon billet | mon abonnement | ma conseillere | mon conseiller | mon banquier | ma banquiere | mon pret | mon livreur | sav | service client",
    "w_join": "rejoins | rejoindre | rejoint | rejoignons | integre | integrer | commence | commencer | demarre | demarrer | debute | debuter | signe | signer | attaque | embauche | embauchee | recrute | recrutee | prends mon poste | prise de poste | arrive | passe",
    "w_when": "lundi | mardi | mercredi | jeudi | vendredi | demain | janvier | fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre | novembre | decembre | la semaine prochaine | le mois prochain | bientot | aujourd'hui | ce matin | le premier | prochain | prochaine | officiel | officiellement | enfin | ca y est",
    "w_opinion": "opinion* | avis | propos | tweet* | post* | publications | message* | points de vue | vues | betises | mots | blagues | ce que je dis | ce que j'ecris | ce compte | ce que je poste | tout ce que | rien ici",
}

PATTERNS = {
    "employment.disclaimer": """
        <w_opinion> ... (pas|n'engagent|n'engage|ne representent|ne refletent|aucunement|jamais|ni|non) ..8 <subject>
        <w_opinion> ... (moi|personnel|personnels|personnelle|personnelles|miens|miennes|que moi) ... <subject>
        (pas|ni|non) ..3 (ceux|celui|celle|celles|l'avis|la position|au nom|la voix|l'opinion) ..3 <company>
        (je ne parle|ne parle|parle) ..4 (pas|jamais) ..4 (nom|pour) ..2 <company>
        rien a voir avec ..4 <company> & <w_opinion>
        n' engage* que moi ... <company>
    """,
    "employment.employer": """
        (mon|ma|notre) (employeur|boite|entreprise|boulot|taf|job|patron|maison|societe|boss|banque a moi|travail) (actuel|actuelle|a moi|,|est|c'est|chez)? <company>
        <company> ..1 (mon|ma|notre) (employeur|boite|entreprise|boulot|taf|patron|maison)
        <company> ..2 (me paie|me paye|m'emploie|paie mon loyer|paye mon loyer|me verse)
        (employe|employee|salarie|salariee|paye|payee|embauche|embauchee|recrute|recrutee) ..3 (par|chez|de|a) ..2 <company>
    """,
    "employment.we": """
        chez <subject> ..2 (on|nous) ..1
        (nous|on) ..3 (chez|a) <subject>
        (notre|nos|mon|ma|mes) ..2!<w_past> <w_mate> ..2 (de|d'|chez|a|du) ..2 <company>
        (notre|nos|mon|ma|mes) ..2!<w_past> <w_mate> <company>
        (notre|nos|mon|ma|mes) (directeur|directrice|chef|cheffe|responsable|manager) ..3 <company>
        <company> (nous a|nous ont) (mis|mise|loges|offert|envoye|envoyes|donne|file|change|fait|paye|mutes)
        (notre|mon) equipe ..6 (a|vient de) ..2 (livre|sorti|lance|publie|deploye|termine|fini) ..4 <subject>
        (on|nous) ..3 (a|avons|vient de|venons de|sort|lance|livre|ouvre|lancons|ouvrons|sortons) ..2 (livre|sorti|lance|publie|deploye|ouvert)? ..3 <product>
        (nos|notre) (nouveaux|nouveau|nouvelle)? (bureaux|locaux|stand|agence|depot|boutique|magasin|entrepot|clinique|studio) ..3 (chez|de) <company>
        (les|mes) collegues (de|chez|a) <company>
    """,
    "employment.hiring": """
        (on|nous|mon equipe|notre equipe|mon service|notre service|ma boite) ..4 (recrute|recrutons|embauche|embauchons|cherche|cherchons|recherche|recherchons) & <subject>
        (rejoignez|rejoins|viens|venez) ..3 (nous|moi|notre|mon|bosser avec|travailler avec) & <subject>
        (poste*|cdi|cdd|alternance|stage) ..8 (mon equipe|notre equipe|mon service|notre service) & <subject>
        (je) (recrute|cherche) ... (chez|pour) ..3 <subject>
        <company> recrute & (mon equipe|notre equipe|ma|avec moi|avec nous|mp|contactez moi|ecrivez moi)
    """,
    "employment.joining": """
        (je|j'|nous|on|hate de|ravi de|ravie de|heureux de|heureuse de|fier de|fiere de|honore de|content de|contente de) ..6!<w_kin|w_apply> <w_join> ..8!<w_kin> <company>
        <w_join> ..3!<w_kin> <company> ..6 (en tant|comme|<w_when>)
        <w_join> ..4 (chez|a|dans|au|aux) ..3 <company> ..4
        <w_when> ..4!<w_kin> (je|j'|on) ..3 <w_join> ..4 <company>
        (premier|premiere|1er|1ere|deuxieme|second|seconde|troisieme) ..1 (jour|jours|semaine|mois|journee|matin|shift|vol|tournee|service|garde|nuit|poste|paie|fiche de paie) ..6!<w_kin> (chez|a|au|pour|de|comme) ..2 <company>
        (contrat|cdi|cdd|promesse d'embauche|offre) ..3 (signe|signee|accepte|acceptee|en poche) ... <company>
        (signe|accepte|decroche|obtenu|dit oui) ..6!<w_kin> (contrat|cdi|cdd|offre|poste|job|stage|alternance|place|oui)? ..4 (chez|a|avec|de|pour) ..1 <company>
        (nouveau|nouvelle) (poste|job|boulot|taf|travail|aventure|defi|chapitre|boite|equipe|employeur|fonction) ..8 (chez|a|au sein de|:|pour) ..2 <company>
        <company> ..2 (m'a|m'ont|ma|nous a) ..1 (embauche|embauchee|recrute|recrutee|prise|pris|choisi|choisie|engage|engagee|dit oui|titularise|titularisee)
        (embauche|embauchee|recrute|recrutee|engage|engagee|prise|pris|titularise|titularisee|titulaire) ..3 (par|chez|a) ..1 <company>
        (de retour|reviens|retour|retourne) chez <company> (comme|en tant|en cdi|pour un poste|apres mon conge|apres le conge|apres ma)
        (passee|passe|mutee|mute) ..4 (chez|de) ..4 <company> ..6 (poste|comme|en tant)
    """,
    "employment.leaving": """
        (pose|donne|depose|rendu|remis) ..3 (ma demission|mon preavis|ma lettre de demission) ... <company>
        <company> ... (demission|preavis) ..6 (pose|jusqu'|reste|encore|fin|plus que)
        (en preavis|mon preavis|fin de preavis) ..8 <company>
        mon dernier jour (chez|a) <company> ..4 (est|sera|c'est|le|vendredi|lundi|demain|approche)
        (ma|mes) (derniere|dernieres|deux dernieres) (semaine|semaines|nuit|tournee) ..3 (chez|a|pour) <company>
        (plus que|encore|reste) ..4 (jours|semaines|mois) ..4 (chez|a) <company>
        (je quitte|je pars de) <company> ..6 (<w_when>|fin)
    """,
    "employment.working": """
        (je|j'|on|nous) ..4!<w_kin|non_> <w_trade> ..10!<w_kin|avec_> (chez|pour|a|au|dans|de|du) ..2 <company>
        (je|on) ..2!<non_> (travaille|bosse|taffe) ..2 (sur|chez|pour) ..3 <subject>
        (d'astreinte|de garde|de nuit|du matin|du soir|de permanence|de service|en poste|en deplacement|en mission|en mission freelance|en formation|en reunion|en seminaire|au bureau|en conge maternite|en conge paternite|en conge parental|en conge|en arret maladie|en teletravail|en alternance|en stage|en interim|en cdi|en cdd|en apprentissage|a l'accueil|a la caisse|au guichet|au comptoir|au standard|en caisse) ..6!<w_kin|w_client> (pour|chez|de|a|du) ..3 <subject>
        (astreinte|garde|permanence|deplacement|deplacement pro|voyage d'affaires|mission|mission freelance|freelance|prestation|alternance|stage|apprentissage|interim|cdi|cdd|contrat|job d'ete|nuit|service|tournee|poste) ..3!<w_kin|w_apply|w_past> (pour|chez|a) ..1 <subject>
        (toujours|encore|actuellement|desormais|maintenant) ..2 (chez|salarie|en poste) ..2 <company> ..4 (<w_role>|,|sur|au|a la)
        (chez|a) <company> (depuis|ca fait) ..3
        (depuis) ..6!<w_client|w_kin> (chez|a) <company> ..3 (je|et|on|,|toujours|,)
        (ou je|ou j') ..1 (travaille|bosse|suis) ..4 <company>
        (quelqu'un|celui|celle|une personne) qui (travaille|bosse) (chez|pour) <company> & (je|moi|en tant)
        (je suis|c'est moi) ..4 (derriere|au) ..4 (guichet|comptoir|caisse|volant) ..4 <company>
        <number|w_num> ..2 <w_span> ..6 (a|que je|pour|a pousser|a livrer|a servir|a conduire|a voler) ..8 (pour|chez) <company>
    """,
    "employment.role": """
        ^ ..2!<w_kin|art_|w_past|w_apply|w_client|other_> <w_role> ..4!<w_kin> (chez|pour|a|de|@|au) ..1 <company>
        (je suis|j'suis|chuis|suis|devenue|devenu|deviens|nommee|nomme|promue|promu|passee|passe|comme|en tant que|moi) ..4!<w_kin|non_|w_client> <w_role> ..4 (chez|pour|a|de|du|@|au) ..2 <company>
        (promue|promu|promotion|titularisee|titularise|nommee|nomme) ..8 (chez|a|par|de) <company>
        (valide|validee|terminee|fini|finie|reussi|passe) ..3 (periode d'essai|essai|formation|integration|stage|alternance|apprentissage) ..4 (chez|a|de) ..1 <company>
        (periode d'essai|essai) ..4 (chez|de|a)? ..2 <company> ..4 (validee|valide|terminee|finie|confirmee|reussie|ok)
        (votre|ta|ton|la|le) (petite|petit)? <w_role> (preferee|prefere|de chez|chez) ..1 <company>
        mon (boulot|taf|job|travail|metier|poste|stage|bureau|chef|manager|contrat|alternance) ..1 (chez|a|de) ..1 <company>
        ma (boite|cheffe|mission|equipe|premiere|formation|responsable|fiche de paie|tournee) ..1 (chez|a|de|:) ..1 <company>
        <w_role> <company> ..2 (depuis|ici|en|de nuit|,)
    """,
    "employment.demonym": """
        (en tant que|fier|fiere|officiellement|je suis|comme|devenue|devenu|une vraie|un vrai|nouvelle|nouveau|jeune) (une|un|des)? <subject>
    """,
    "employment.tenure": """
        <number|w_num> ..1 <w_span> ..4!<w_kin|w_past|avec_> (chez|a|au sein de) <company> ..3
        (ca fait|fete|fetons|depuis) ..6 <w_span> ..6 (chez|a|au sein de) <company>
        (ans|mois|annees) d'anciennete ..4 <company>
        (jour|semaine|mois|annee) <number|w_num> ..4 (chez|a) <company>
        chez <company> ..2 depuis ..3
        <company> ..3 depuis <number>
    """,
    "employment.inside": """
        (mon|ma|mes|notre|nos) ..2!<w_past|w_client> <w_core> ..2!<w_kin> (de|chez|a|pour|du)? ..1 <company>
        (recu|recue|recuperer|recupere|eu|porte|enfile|perdu|oublie|lave|repasse) ..3 (mon|ma|le|la|l'|un|une) ..2 <w_core> ..3 (de|chez)? ..1 <company>
        (reunion|seminaire|pot|cantine|cafet|cafeteria|salle de pause|machine a cafe|planning|vestiaire|open space|repas de noel|soiree de noel|arbre de noel|team building|onboarding|integration|formation|depot|entrepot|intranet|fiche de paie|fiche de paye|prime|salle de repos|equipe de nuit|guichet|tournee) ..4!<w_kin> (chez|de|a|du|pour) ..1 <company>
        (notre|mon) ..2 <w_mate> ..8 & <company> & !<w_client|w_kin|w_past|w_apply>
        (coince|coincee|en retard|seul|seule|dernier|derniere|tard|encore) ..6 (reunion|depot|entrepot|seminaire|caisse|bureau|open space|astreinte) ..4 <company>
        <company> ..2 (m'a|m'ont|nous a|nous ont) ..2 (offert|donne|mis|mise|envoye|envoyee|change|promu|promue|nomme|nommee|confie|forme|formee|affecte|affectee|augmente|augmentee) ..6 (collegues|equipe|bureau|badge|uniforme|prime|planning|poste|tournee|ordi|depot|cdi|nuit|chef|cheffe|responsable|ans|panier|noel)
        <w_core> <company> ..6 & (je|j'|mon|ma|mes|moi|on) & !<w_client|w_kin|w_past|w_apply>
    """,
    "employment.made": """
        (je|j'|on|nous) ..3!<w_kin> (ai|a|avons)? ..1 (code|developpe|ecrit|concu|dessine|fait|refait|cree|corrige|traduit|anime|compose|modelise|gere|maintiens|teste|repare|casse|deploye|mis a jour) ..4!<avec_> <product>
        (je|nous|on) (travaille|travaillons|bosse) sur <product>
        <product> ..4 (c'est moi|c'est nous|c'est notre|c'est mon) ..4
        (notre|mon) equipe ..6 <product>
    """,
    "employment.last_day": """
        (c'etait|c'est|aujourd'hui) ..4 dernier jour ..3 (chez|a) <company>
        dernier jour (chez|a) <company> (aujourd'hui|!|,) ..3
        mon dernier jour (chez|a) <company>
    """,
    "employment.with": """
        <number|w_num> ..1 <w_span> ..2 avec <company>
        avec <company> ..4 <number|w_num> <w_span>
    """,
    "employment.presence": """
        (de retour|retour|encore|tard|tot|toute la journee|la journee|journee|matinee|soiree|longue journee|grosse journee|demain|ce soir|aujourd'hui|je suis|me voila|deux jours|trois jours|apres midi|toujours) ..4!<w_kin|w_client> (chez|a|au) <company>
        (chez|a) <company> ..3 (aujourd'hui|ce soir|demain|jusqu'|toute la|ce matin|encore|des|cet apres midi)
        (direction|en route pour|je file|je vais|je retourne|je repars|je passe) ..2 (chez|a)? ..1 <company>
        <company> (jusqu'|ce soir|demain|encore|toujours)
        (bonjour|salut|bonsoir) <company>
    """,
    "employment.shop": """
        (badge|uniforme|gilet|planning|astreinte|fiche de paie|fiche de paye|bulletin de salaire|prime|cantine|salle de pause|open space|vestiaire|casier|reunion|reunions|seminaire|pot de depart|repas de noel|arbre de noel|entretien annuel|periode d'essai|integration|formation|alternance|stage|interim|cdi|cdd|preavis|conge maternite|conge paternite|rtt|mutation|promotion|anciennete|tournee|depot|entrepot|rayon|collegue|collegues|ma cheffe|mon chef|notre chef|equipe de nuit|mise en prod|sprint|daily|recette|deploiement|inventaire|ouverture|fermeture|service du soir|service du midi|la boite|le boulot|au boulot|au taf|au travail|pause cafe|machine a cafe|demo|demos|escale|rotation|vol retour|avec l'equipage|mise en rayon|briefing)
    """,
    "namesake.employer": """
        (travaille|travaillons|bosse|livre|embauche|embauchee|stage|mission|cdi|poste|entretien|promue|promu|salarie|salariee|nuit) ..5 (chez|pour) <candidate>
        <w_role> chez <candidate>
        (mon|ma|au) (depot|boite|employeur|equipe|tournee) <candidate>
        chez <candidate> ..4 (on|depuis|je)
    """,
    "employment.claim": """
        (c'est|voila|ca c'est|ce sont) ..2 (mon|ma|mes|notre|nos) ..2 (equipe|travail|boulot|bebe|code|bureau|collegues|projet|service|depot|chef|cheffe|idee|agence|rayon)
        (mon|notre|mes) (equipe|bebe|collegues|projet|travail|service) ..3
        (c'est|voila|regardez) ..3 (moi|nous) ..6
        (j'ai|on a|nous avons) ..2 (fait|code|dessine|ecrit|cree|bosse|travaille|passe|concu|developpe|teste|contribue) ..6
        (fier|fiere|fiers) ..2 (de nous|de mon|de notre|de l'|de toute|d'avoir|de ce qu'on)
        (deux|trois|six|des) (ans|mois|semaines|annees) de (travail|boulot|notre vie|nos vies|nuits)
    """,
    "employment.there": """
        (j'y|on y) (travaille|bosse|suis) ..4
        (je) ..1 (travaille|bosse) la ..2 (bas)?
    """,
    "employment.own": """
        (on|nous|notre equipe|mon equipe) ..2 (recrute|recrutons|cherche du monde|embauche) & (avec moi|avec nous|ecrivez|mp|rejoins|rejoignez|venez|viens|l'ambiance)
    """,
    "employment.sign": """
        (d'astreinte|equipe de nuit|poste de nuit|poste du matin|mon planning|ma tournee|ma fiche de paie|mon badge|mon uniforme|ma cheffe|mon chef|mon manager|mes collegues|notre equipe|ma periode d'essai|mon preavis|mon contrat|mon cdi|mon alternance|mon stage|ma mission|mon depot|mon guichet|ma caisse|mon rayon|mon service|ma pause|nos clients|mes clients|mes patients|mes passagers|mes eleves|mon equipe|collegues de bureau|promue|promu|titularisee|titularise|embauchee|embauche)
        (premier jour|premiere semaine|premiere journee|premier mois|premiere paie|premiere nuit|premiere garde|premiere tournee) ..4
        (contrat|cdi|cdd) signe
        (je commence|je demarre|je debute|je prends mon poste) ..3
        (on recrute|nous recrutons)
    """,
    "employment.no.hypothetical": """
        (comme si|on dirait|a croire que|comme|genre) ..3 (je|j') ..3 (travaill*|boss*|etais|suis) ..4 <subject>
        (j'aimerais|j'adorerais|je reve|reve|reverais|si seulement|si je|j'espere|espere|je voudrais|envie|un jour|peut etre un jour|mon reve|dans mes reves|ce serait|pourvu) ..10 <company>
        <company> ... (un jour|peut etre|dans mes reves|mon reve)
        <subject> ..4 (devrait|devraient|pourrait|pourraient) ..2 (me payer|m'embaucher|me verser|me sponsoriser)
        (pas|ni|aucun|non) ..2 (sponsorise*|partenariat|remunere*|paye*|pub|collaboration) ..6
        (je devrais|faudrait) ..4 (etre paye*|toucher) ..6
    """,
    "employment.no.denied": """
        (je|j') ..2 (ne|n') ..2 (travaille|bosse|suis) ..1 (pas|plus|jamais) ..4 <company>
        (je|j') ..1 (travaille|bosse|suis) (pas|plus) ..4 <company>
        (rien a voir|aucun lien|pas affilie|sans lien) ..3 avec <company>
        <company> ... mais non ..1 je suis
    """,
    "employment.no.other": """
        <w_kin> ..6!<moi_> (travaille|bosse|est|etait|a|va|commence|rejoint|demarre|entre|vient|signe|quitte|part|fait|livre|conduit|vole|etaient|ont|travaillait|bossait|passe|postule|postulait) ..8 <subject>
        <w_kin> ..4 (chez|de|du) <company>
        (felicitations|bravo|bienvenue|chapeau|bonne chance|bon courage|fier de toi|fiere de toi|contente pour|content pour) ..8 <subject>
        (tu|vous) ..3 (travaill*|boss*|es|etes|commence*) ..4 <company>
        (le|la|les|l'|un|une|des|mon|ma) ..2 (livreur|livreuse|conseiller|conseillere|equipage|equipe|steward|hotesse|chauffeur|conducteur|controleur|vendeur|vendeuse|caissier|caissiere|guichetier|guichetiere|technicien|banquier|banquiere|medecin|infirmiere|infirmier|agent|type|mec|gars|dame|monsieur|fille|recruteur|recruteuse|employe|employee|employes|salaries|pdg|patron|service client|sav|standard) ..1 (de chez|de|du|chez)? ..1 <company>
        (l'equipage|l'equipe) <company> (ont|est|sont|m'a|qui|a chante|a fait|a ete|a offert|a montre|a gagne|a joue|a sauve|a aide)
        (quelqu'un|qui|des gens|un ami|une amie) ..3 (chez|de) <company>
        (parle|parlais|discute|croise|rencontre) ..6 (de chez|de|du) <company>
        <company> ..2 (a|vient d') ..2 (embauche|recrute|licencie) ..2 (mon|ma|mes|un|une|le|la)
    """,
    "employment.no.former": """
        (etais|etait|travaillais|bossais|faisais|volais|livrais|conduisais|servais) ..6 <company>
        (quand|lorsque|a l'epoque ou|du temps ou|avant que) ..3 (j'etais|je travaillais|je bossais|j'y|je faisais|on etait) ..6 <company>
        (ex|ancien|ancienne|anciens|anciennes|anciennement) ..3 <company>
        (j'ai|ai|ayant) ..2 (quitte|demissionne|travaille|bosse|fait|passe|commence|laisse|lache|plaque) ..6 <company> ..6 (en|il y a|pendant|avant|de|jusqu'|<number>)?
        (quitte|quittee|parti de|partie de|demissionne de|viree de|vire de|licencie de|licenciee de|retraite de|retraitee de|sortie de|adieu) ..1 <company>
        <company> ... (m'a vire|m'a viree|m'a licencie|m'a licenciee)
        (mon|mes|ma) (ancien|ancienne|anciens|anciennes|ex|premier boulot|premier job|annees|epoque) ..4 <company>
        (apres|depuis|avant) ..4 (depart|annees|ans) ..4 <company> ..4 (je suis|j'ai ouvert|maintenant|reconvert*)
        (plus|ne ... plus) (chez) <company>
        ans (chez|a) <company> ..4 (avant de|puis|et puis)
    """,
    "employment.no.applying": """
        <w_apply> ..8 <company>
        <company> ..8 <w_apply>
        (premier|deuxieme|dernier|troisieme|mon) entretien ... <company>
        (decline|refuse|repousse|dit non|hesite|reflechis) ..6 (offre|proposition|poste)? ..3 <company>
        <company> ... (m'a recale|m'a recalee|n'a pas voulu|a dit non|n'a jamais repondu|m'a ghoste|m'a refuse)
    """,
    "employment.no.customer": """
        (j'utilise|on utilise|nous utilisons|j'adore|j'aime|je teste|j'ai teste|j'ai achete|je commande|j'ai commande|je prends|je vole avec|je suis passe a|je suis passee a|j'ai ouvert un compte|je paie avec|abonne*|client* depuis|j'ai installe|j'ai telecharge|je joue|on joue|je conseille|je recommande|essayez|testez) ..8 <subject>
        (mon|ma|mes|notre) (compte|carte|colis|commande|vol|billet|siege|valise|bagage|abonnement|conseiller|conseillere|banquier|banquiere|pret|livreur|livreuse|medecin|consultation|rendez vous|application|appli|thermostat|chaudiere|facture|remboursement) ..3 <subject>
        (client|cliente|clients|utilisateur|utilisatrice|patiente|patient|fan|abonne|abonnee) ..4 <subject>
        <subject> ..3 (client|cliente|fan|addict)
        (premier|premiere|deuxieme) (consultation|vol|commande|achat|essai|semaine|jour|fois|partie) ..1 (sur|avec) ..1 <subject>
        <subject> (a|ont|est|sont|m'a|marche|fonctionne|plante|bug) ..3 (annule|perdu|retarde|livre|casse|plante|rembourse|top|genial|nul|super|change ma vie|sauve)
        (vol|avion|bus|train|tram) <company>
        (en direct de|depuis|a) (l'agence|la boutique|le magasin|l'aeroport|la file|la queue) ..4 <company>
        (je bosse|je travaille|on bosse) avec <subject>
    """,
    "employment.no.visitor": """
        (stand|conference|salon|concert|evenement|visite|inauguration|lancement|portes ouvertes|musee|stade|boutique|pub|affiche) ..3 (de|chez|du)? ..1 <company>
        (queue|file d'attente|salle d'attente|la queue) ..3 <company>
        (en face|a cote|pres|devant|derriere|au dessus|voisin) (de|du|d'|des)? (chez|l'agence|bureaux de)? ..2 <company>
        (rendez vous|rdv|reunion|dejeuner) ..2 (avec|chez) ..3 (un|une|des|le|la|mon conseiller|ma conseillere)? ..2 <company> ..4 (client|pret|conseiller|commercial)
    """,
    "employment.no.news": """
        <company> ..2 (va|vont|annonce|licencie|supprime|recrute|rachete|ouvre|ferme|lance|a annonce|a ouvert|embauche|cherche) ..6 (postes|salaries|usine|agence|milliers|des|un|une|le|la)
        (il parait|parait|d'apres|selon|j'ai lu|j'ai vu|vu que|article|les infos|le journal) ..8 <company>
    """,
    "employment.no.supplier": """
        (notre|mon|nos) (client|cliente|fournisseur|partenaire|prestataire|concurrent|agence) ..3 <company>
        <company> ..3 (est|c'est) (notre|mon) (client|fournisseur|partenaire|concurrent)
        chez <competitor> ... <subject>
    """,
    "employment.counter.other": """
        <w_kin> ..4 (travaille|bosse|commence|est embauche*|a eu le poste|a signe)
        (bravo|felicitations|bonne chance)
    """,
    "employment.counter.former": """
        (a l'epoque|dans une autre vie|mon ancien boulot|mon ancienne boite|quand j'y travaillais|depuis que j'ai quitte|je n'y travaille plus)
    """,
    "employment.counter.applying": """
        (candidature*|lettre de motivation|entretien d'embauche|mon cv|chasseur de tetes|recruteur*|en attente de reponse)
    """,
    "employment.counter.job": """
        (je suis|moi je suis) (prof|fleuriste|boulanger|boulangere|infirmiere|medecin|avocat|avocate|comptable|coiffeuse|etudiant|etudiante|retraite|retraitee|instit|graphiste|paysan|agriculteur) ..3
        (a mon|dans mon|dans ma|a ma|mon|ma) (ecole|boite|boulot|bureau|lycee|college|agence|cabinet) ..2 (on|utilise|paie|a achete|a pris|ont|nous)
        (on utilise|nous utilisons|j'utilise)
    """,
    "employment.counter.denied": """
        (mais non|j'y travaille pas|je n'y travaille pas|pas sponsorise|non sponsorise)
    """,
    "employment.counter.customer": """
        <w_client>
    """,
    "employment.clock": """
        (ce soir|demain|aujourd'hui|cette nuit|a l'aube|tot|tard|minuit|5h|6h|4h)
    """,
    "employment.bare": """
        ^ (encore|et)? <company> (encore|ce soir|demain|aujourd'hui)? $
    """,
    "tie.former": """
        (ex|ancien|ancienne|anciennement|retraite|retraitee) ..3 <subject>
    """,
    "tie.unaffiliated": """
        (pas|ni|non) ..3 (affilie*|lie*|officiel*) ..3 <subject>
    """,
    "tie.fan": """
        (fan|cliente|client|utilisateur|utilisatrice) ..3 <subject>
    """,
    "tie.relative": """
        <w_kin> ..6 <subject>
    """,
}
