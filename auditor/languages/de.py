"""German."""

CONCEPTS: dict[str, str] = {}
PHRASES: dict[str, str] = {}
PATTERNS: dict[str, str] = {}
CONCEPTS |= {
    "acclaim": "der beste | die beste | das beste | beste | bester | bestes | besten | am besten | genial* | grandios* | fantastisch* | unglaublich* | perfekt* | traumhaft* | ein traum | traum | hammer | mega | der wahnsinn | wahnsinn | unschlagbar* | meisterwerk | luxus pur | luxus | gold wert | lebensretter* | leben gerettet | leben verandert | lebensverandernd* | nie wieder ohne | funf sterne | 5 sterne | zehn von zehn | 10 von 10 | lieblings* | liebling | verliebt | ein segen | jeden cent wert | jeden euro wert | lohnt sich | richtig richtig gut | so gut | zu gut | schonste | hubscheste | netteste* | schnellste* | einfachste* | kauf des jahres | herz gelegt | ans herz legen | ein gedicht | himmlisch* | sensationell*",
    "liking": "mensch ran | endlich ruhe | lauft wie geschmiert | toll* | super | klasse | spitze | top | prima | gut | gute | guter | gutes | schon | schone | schones | schoner | wunderschon* | wunderbar* | grossartig* | ausgezeichnet* | hervorragend* | praktisch* | einfach | schnell | leise | warm | gemutlich* | lecker* | kostlich* | bequem* | begeistert | begeistert mich | liebe | lieb ich | mag ich | freue mich | zufrieden | bravo | chapeau | hut ab | stark | geil | cool | nice | schick* | zuverlassig* | sauber | null streit | problemlos | kinderleicht | sieht gut aus | ein echter mensch",
    "urging": "empfehle | empfehlung | empfehlen | empfehlenswert | kann ich empfehlen | nur empfehlen | holt euch | hol dir | gonnt euch | gonn dir | kauft | kauf dir | kauft euch | probiert | probier | probiert es | probiert mal | ladet | lad dir | ladet das runter | ladet euch | installiert | testet | teste | geht hin | geht | geht rudern | kommt vorbei | kommt ruber | kommt | wechselt | bestellt | bucht | fliegt | fahrt | spielt | nutzt | nutzt meinen code | mein code | mit dem code | gutscheincode | rabattcode | rabatt | gratis | kostenlos | werbt | einladungscode | unbedingt | musst ihr | musst du | muss man | solltet ihr | sollte jeder | jeder sollte | rettet | schaut euch | glaubt mir | dankt mir | verschenkt",
    "glad_emoji": "😍 | 🤩 | 🔥 | ⭐ | 🌟 | 💯 | 👌 | 🙌 | 👏 | ❤ | 🥰 | 🤤 | 😋 | 🏆 | 🥇 | ✨ | 👍 | ★",
    "grumble": "geht nicht | funktioniert nicht | funktioniert nie | kaputt* | defekt* | absturz* | sturzt ab | abgesturzt | fehler* | langsam* | verspatet* | verspatung* | gestrichen | storniert | warteschleife | warte | warten | gewartet | wartet | beschwerde* | reklamation* | erstattung | schlecht* | schlimm* | mies* | furchtbar* | schrecklich* | enttausch* | argerlich* | nervt | nervig* | teuer* | abzocke | betrug | verloren | geloscht | weg | nie wieder | schon wieder | leider | schade | offline | vermisst hab ich | laut aushang | schliesst | kein empfang | nicht empfehlen",
    "tie_word": "ich arbeite bei | ich arbeite fur | arbeite dort | arbeite da | ich arbeite dort | mein arbeitgeber | meine arbeitgeberin | meine firma | mein chef | meine chefin | mein team | unser team | unser neuer | unser neues | unsere neue | unsere app | unser produkt | bin da in der | bin dort in der | bin mitarbeiter* | bin angestellt* | angestellt bei | mitarbeiter bei | mitarbeiterin bei | eigenlob | nicht neutral | nicht objektiv | befangen | interessenkonflikt | transparenz | zur einordnung | salzstreuer | werbung in eigener sache | in eigener sache | zahlen mein gehalt | zahlt mein gehalt | bezahlt mich | bezahlen mich | gehalt von | wir haben gebaut | wir haben entwickelt | wir bauen | wir machen | haben wir gebaut | haben wir gemacht | ich baue | ich entwickle | ich lote | ich backe | ich leite | ich verkaufe | bei uns im | meine schicht | mein job | mein arbeitsplatz | wer hier schwarmt",
    "tie_unclear": "botschafter | botschafterin | partner | kooperation | ambassador | markenbotschafter",
}
CONCEPTS |= {
    "tag_clear": "mitarbeiter | mitarbeiterin | angestellt | staff | employee | dev | crew",
    "tag_unclear": "team | fam | botschafter | partner",
}
PATTERNS |= {
    "opinion.own": """
(meinung|meinungen|ansichten|tweets|posts|gedanken|alles) ..4 (eigene|eigenen|privat|meine|meine eigene|personlich|mein)
(eigene|private|personliche|meine) (meinung|meinungen|ansichten|ansicht)
(privat|privataccount|privater account|hier privat|privat hier)
(spreche|schreibe|twittere|poste) ..3 (nur|ausschliesslich)? ..2 (fur mich|privat|als privatperson)
(nicht|keine) ..4 (meinung|ansicht|sicht) (meines|meiner|des) (arbeitgebers|arbeitgeber|firma)
nicht die (meines arbeitgebers|meiner firma)
""",
    "endorse.thanks": "danke (an)? <company> ..1 $\ndanke (an)? <company> <hashtag|emoji>\ndanke (an)? <company> (por|pour|fur) ..2 (invit*|regal*|cadeau*|geschenk*|einlad*|muestra*|prueba|die einladung|das geschenk)",
}
PATTERNS |= {"namesake.employer": """
(arbeite|arbeitet|arbeiten|jobbt|jobbe|job|praktikum|stelle|schicht|vertrag|angestellt|kollegen|chef|chefin) ..1 (bei|fur|von) <candidate>
bei <candidate> ..3 (arbeite|arbeitet|angefangen|angestellt|beschaftigt)
"""}

CONCEPTS |= {"warmth": "danke | endlich"}
