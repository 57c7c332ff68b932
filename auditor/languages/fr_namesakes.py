"""French: what shows that a name is a person, a thing of another kind, or asked about."""

CONCEPTS = {
    "he_she": "elle",
    "person_tie": """ma (fille|soeur|cousine|grand mere|mere|femme|copine|voisine|tante|niece|chatte|chienne|belle mere|collegue|filleule|petite|prof) | mon (fils|frere|cousin|grand pere|pere|mari|copain|voisin|oncle|neveu|chat|chien) | notre (fille|fils|chat|chien|bebe|petite) | sa (fille|soeur|cousine) | la petite | le petit | la vieille | mamie | papi | tante | tonton | madame | mademoiselle | monsieur | sainte | saint | chere | cher | dame""",
}

PATTERNS = {
    "namesake.person": """
(s'appelle|s'appelait|nomme|nommee|prenommee|surnomme|surnommee|baptise) ..1 <candidate>
merci <candidate> (pour le (gateau|diner|dessin|cadeau|livre|coup de main)|pour la (soiree|carte postale|photo|tarte)|pour les (fleurs|photos|crepes)|pour ton|pour ta|pour tes)
(ma|mon|mes) (lampe|poisson|voiture|plante|peluche|poupee|cactus|tortue) <candidate>
<person_tie> <candidate>
<candidate> (a perdu|a eu|est nee|est ne|dort|pleure|rit|joue|chante|grandit|marche|est morte|s'est mariee|fete|a fete|a cinq ans|a six ans|a trois ans|a quatre ans|dit que|demande si|veut etre|et les enfants|et le chien)
(joyeux anniversaire|bon anniversaire|felicitations|bonne route|je t'aime|chere) <candidate>
<candidate> (l'ours|le chat|le chien|le lapin|le doudou|le renard|le hamster|le poney|le petit|la petite|le grand|la chatte|l'ane|la souris)
""",
    "namesake.asked": "(c'est quoi|c' est quoi|qu'est ce que|qui est|c'est qui|c'etait quoi) ..2 <candidate>",
    "namesake.code": "<candidate> & (examen|niveau|cours|allemand|anglais|espagnol|langue|vitamine|vitamines|comprimes|siege|rangee|salle|certificat|delf)",
}
