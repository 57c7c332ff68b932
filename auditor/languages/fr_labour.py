"""French: pay, conditions, safety, organising and reporting wrongdoing, for the recognition of protected speech."""

CONCEPTS = {
    "labor_core": """
heures sup | heures supp | heures supplementaires | heures non payees | heures impayees | pas payees | non paye* | impaye* | fiche de paie | fiches de paie | bulletin de (paie|salaire) | salaire | salaires | mon salaire | augmentation de salaire | augmentation generale | gel des salaires | smic | egalite salariale | ecart salarial | prime | primes | prime de nuit | prime d' | treizieme mois | interessement | heures de nuit | temps de repos | temps de pause | pas de pause | sans pause | rtt | conges | conge (maternite|paternite|parental|maladie) | conges refuses | arret maladie | en arret | arret de travail | burn out | burnout | mi temps | temps partiel impose | planning* | roulement | astreinte* | cdd a repetition | interim* | interimaire* | precaire* | precarite | convention collective | accord d' entreprise | nao | negociations annuelles | licenci* | licenciement* | vire* | on m' a vire* | rupture conventionnelle | plan social | pse | indemnite* | preavis | chomage technique | chomage partiel
syndicat* | syndical* | syndique* | delegue* (syndical|du personnel|syndicaux) | cse | chsct | comite d' entreprise | comite social | representant* du personnel | greve* | greviste* | en greve | piquet* | piquet de greve | debrayage* | caisse de greve | preavis de greve | intersyndicale | cgt | cfdt | sud | unsa | cfe cgc | prud'hommes | prud' hommes | prudhommes | prud hommes | inspection du travail | inspecteur du travail | medecine du travail | medecin du travail | code du travail | droit du travail | droits des (salaries|travailleurs) | harcelement | harcel* | harcelement (moral|sexuel|au travail) | discrimination* (au travail|a l' embauche|salariale) | souffrance au travail | conditions de travail | accident* du travail | maladie professionnelle | droit de retrait | danger grave | risques psychosociaux | epi | sous effectif | sous effectifs | manque d' effectif* | manque de personnel | pas assez de monde | effectif* | pourboire* | retraite* | lanceur* d' alerte | lanceuse d' alerte | lancer l' alerte | signaler au | signalement | represailles | collegues | solidarite avec | salarie* | exploite* | exploitation
""",
    "labor_topic": """
paye | payes | payer | payees | paie | heures | heure | nuit | nuits | pause | pauses | repos | week end | weekends | dimanche* | jours | contrat | cdd | cdi | vacances | equipe | equipes | horaire* | chaleur | degres | clim | climatisation | chauffage | ventilateur | toilettes | masques | gants | securite | dangereux | blesse* | fatigue* | epuise* | creve* | enceinte | grossesse | arret | argent | euros de l' heure
""",
    "labor_together": """
collegues | camarades | tous ensemble | ensemble | toutes et tous | qui d' autre | d' autres | vous aussi | chez vous aussi | et vous | combien vous gagnez | combien vous touchez | combien gagnez | ecrivez moi | mp moi | envoyez moi un message | en mp | en prive | signez | signer | signature* | petition | lettre ouverte | lettre | reunion | assemblee generale | ag | rendez vous devant | rassemblement | vous n' etes pas seul* | tu n' es pas seul* | ne restez pas seul* | gardez | conservez | parlez en | parlez | venez | rejoignez | rejoins | soutien a | soutien aux | unis | solidaires | l' equipe de nuit | l' equipe du matin | toute l' equipe | on est (trois|deux|quatre|plusieurs|nombreux) | comparons | comparez
""",
    "labor_organize": "syndicat* | greve* | piquet* | vote* | voter | votez | petition* | assemblee | negociation* | manifestation | manif | lutte | revendication* | mobilisation | debrayage*",
    "labor_report": "inspection | inspecteur* | avocat* | tribunal | plainte | porter plainte | preuves | temoignage* | temoigner | signale | signaler | dossier | police | defenseur des droits | ars | presse | journaliste* | illegal* | rejet | rejets | fraude",
    "labor_employer": "patron | patronne | chef | cheffe | direction | la direction | manager* | rh | drh | entreprise | la boite | ma boite | notre boite | employeur | responsable | hierarchie | superieur*",
    "labor_place": "usine | entrepot | magasin | hopital | service | cuisine | chantier | atelier | bureau | caisse | caisses | ligne | boulot | taf | travail | travaille | travailler | bosse | bosser | depot | agence | quai | livreur* | soignant* | infirmier* | aide soignant* | caissier* | caissiere* | serveur* | serveuse* | conducteur* | chauffeur* | enseignant* | ouvrier* | preparateur* | cariste* | hotesse*",
    "labor_grudge": "pas paye* | refuse* | supprime* | coupe* | gele* | toujours pas | encore | ras le bol | marre | honte | inadmissible | injuste | oblige* | interdit* | ignore* | douze heures | d' affilee | sans arret | promis | promesse* | n' en peut plus | n' en peux plus",
    "labor_play": "foot | match | penalty | tirs au but | ligue | mamie | papi | ma fille | mon fils | ma mere | mon pere | chat | chien | jeu video | recette | four | machine a laver | lave linge | mariage | film | serie | sncf | train annule | crepe*",
}
PATTERNS = {
    "labor.own_pay": """
(je|j') (gagne|touche|suis paye|suis payee|suis a) ..3 <number|money>
(mon|notre) (salaire|prime|fixe|brut|net) ..6 <number|money>
""",
    "labor.own_loss": """
(m'|nous) ..2 (vire|licencie|viree|licenciee|vires|licencies|licenciement|mis a la porte|remercie)
(je|nous) (suis|sommes|ai ete|avons ete|me suis fait) ..2 (vire|licencie|viree|licenciee|virer|licencier)
""",
    "labor.unpaid": """
(pas|jamais|toujours pas|non) ..2 (paye|payes|payees|payee|touche|recu|verse|versee|versees) ..6 <labor_topic|labor_core>
<labor_topic|labor_core> ..6 (pas|jamais|non) ..2 (paye|payes|payees|payee|verse|versee|comptees|comptes)
""",
    "labor.sign": """
(signez|signer|signons) ..4 (lettre|petition|courrier|tous)
(parlez|parle|allez|appelez|contactez|venez) ..3 (syndicat|delegue|cse|representant|inspection|reunion|piquet|ag)
""",
    "labor.boss": "<labor_employer> ..6 (hurle|crie|humilie|insulte|harcele|menace|touche|oblige|sanctionne|ignore|moque)",
    "labor.hazard": """
<number> degres ..8 <labor_place>
(sans|pas de|manque de|plus de) ..3 (masques|gants|eau|toilettes|clim|climatisation|chauffage|casques|harnais|personnel|bras|ventilation)
""",
}
