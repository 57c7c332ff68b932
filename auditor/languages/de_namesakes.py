"""German: what shows that a name is a person, a thing of another kind, or asked about."""

CONCEPTS = {
    "he_she": "er | sie | ihr | ihre | ihren | ihrem | ihn | ihm",
    "person_tie": """(meine|unsere|deine|ihre|seine) (tochter|schwester|oma|mutter|frau|freundin|nachbarin|tante|nichte|katze|hundin|schwiegermutter|enkelin|kleine|kollegin|cousine|patentochter) | (mein|unser|dein|sein) (sohn|bruder|opa|vater|mann|freund|nachbar|onkel|neffe|kater|hund|enkel|kleiner) | die (kleine|alte|junge|grosse|nette) | der (kleine|alte|junge|grosse) | oma | opa | tante | onkel | frau | herr | fraulein | heilige | sankt | liebe | lieber | baby | mama | papa""",
}

PATTERNS = {
    "namesake.person": """
(heisst|heissen|namens|genannt|hort auf|getauft) ..1 <candidate>
<candidate> (aus der|aus dem kindergarten|aus meiner klasse|nebenan)
(danke|merci) <candidate> fur (den kuchen|die blumen|das geschenk|den abend|deine hilfe|die einladung|das essen|die karte)
<person_tie> <candidate>
<candidate> (hat heute|hat ihren|hat seinen|wurde geboren|ist geboren|schlaft|weint|lacht|spielt im|singt|krabbelt|lauft schon|ist gestorben|heiratet|wird drei|wird vier|wird funf|wird sechs|feiert|sagt dass|fragt ob|will spater|und die kinder|und der hund|vom dritten stock|von nebenan|aus dem kindergarten)
(alles gute|happy birthday|gluckwunsch|gute reise|hab dich lieb|liebe) <candidate>
""",
    "namesake.asked": "(was ist|wer ist|was war|was heisst|was soll) ..2 <candidate>",
    "namesake.code": "<candidate> & (prufung|niveau|kurs|deutsch|englisch|franzosisch|spanisch|sprache|streiten|vitamin|vitamine|tabletten|sitz|reihe|raum|zertifikat|goethe|telc|bestanden|mangel)",
}
