"""German: praise told as a story, a joke or an understatement; ties said in passing; praise of other things."""

CONCEPTS = {
    "teller": "ich | er | sie | es | wir | man | wer | der | die | das | mein | meine | zu | hat | haben | wird | wenn | dass | weil",
    "urging_firm": "empfehle | empfehlen | nur empfehlen | kann ich empfehlen | unbedingt | musst ihr | musst du | solltet ihr | jeder sollte | mein code | nutzt meinen code | gutscheincode | rabattcode",
    "acclaim": """der knaller | ein knaller | ein knuller | der burner | ein brett | der kracher | eine wucht | eine granate | ein gedicht | ein genuss | hochgenuss | eine offenbarung | offenbarung | ein geschenk | ein volltreffer | volltreffer | ein glucksgriff | glucksgriff | schnapper | ein schnappchen | preis leistung | preis leistungs | unbezahlbar | gottlich* | phanomenal* | sagenhaft* | spektakular* | umwerfend* | atemberaubend* | herausragend* | erstklassig* | erste sahne | erste klasse | eins a | 1a | spitzenklasse | weltklasse | konkurrenzlos* | unubertroffen* | unerreicht* | einsame spitze | das mass aller dinge | goldstandard | meisterlich* | makellos* | einwandfrei* | tadellos* | bombe | bombig | bombastisch* | wahnsinnig gut | irre gut | verdammt gut | sau gut | saugut | saugeil | megagut | mega gut | obergeil | hammergeil | hammermassig | affengeil | krass gut | echt krass | ubelst | ubelst gut | schweinegut | bestes | bester | beste was | allerbest* | das beste was
        | nie wieder was anderes | nie mehr was anderes | will nichts anderes | nichts anderes mehr | kein zuruck | nie wieder zuruck | nie mehr zuruck | geh ich nicht mehr zuruck | komme nicht mehr los | komm nicht mehr los | suchtgefahr | suchtig | suchti | suchtpotenzial | hangengeblieben | verknallt | schockverliebt | liebe auf den ersten | heirate mich | heiratsantrag | mein herz | dahingeschmolzen | dahinschmelz* | hin und weg | aus dem hauschen | sprachlos | platt | umgehauen | haut mich um | hat mich umgehauen | vom hocker | aus den socken | flash* | uberwaltigt | uberwaltigend* | gerettet | rettet mir | rettet mich | retter in | lebensretter | engel | helden | heldin | verdient einen orden | verdienen einen orden | bundesverdienstkreuz | auf rezept | auf krankenschein | auf kassenrezept | auf krankenkasse | weltkulturerbe | unter denkmalschutz | warum erst jetzt | warum nicht fruher | warum hab ich so lange | hatte ich das mal fruher | wie konnte ich ohne | wie hab ich ohne | ohne geht nicht mehr | nicht mehr wegzudenken | mochte ich nicht mehr missen | nicht mehr missen | unverzichtbar* | so muss das | so gehort sich das | so geht das | so macht man das | so wunscht man sich das | besser gehts nicht | besser geht nicht | besser geht's nicht | kann man nicht meckern | da gibt's nichts zu meckern | nix zu meckern | nichts zu meckern | nicht zu toppen | schwer zu toppen | schlagt alles | schlagt sie alle | stellt alles in den schatten | keine konkurrenz | da kann keiner mithalten | kann keiner mithalten | kommt keiner ran | kommt nichts ran | lasst alle | hangt alle ab | ich nehme alles zuruck | nehme alles zuruck | wieder jederzeit | jederzeit wieder | immer wieder gerne | immer wieder gern | gerne wieder | bin fan | bin ein fan | riesenfan | grosser fan | stammkunde | stammkundin | treue kundin | treuer kunde | bekehrt | uberzeugt""",
    "liking": """flott* | fix | ruckzuck | im handumdrehen | in acht minuten | in zehn minuten | in funf minuten | in zwei minuten | punktlich* | auf die minute | uberpunktlich | vor der zeit | auf anhieb | beim ersten mal | ohne wartezeit | ohne warten
        | ohne murren | ohne aufpreis | ohne diskussion | ohne wenn und aber | ohne stress | ohne probleme | stressfrei* | entspannt* | erholt* | ausgeruht* | geschlafen wie | schlafe wie | schlaf wie | butterweich* | fluffig* | saftig* | knusprig*
        | cremig* | kuschelig* | flusterleise | leise | robust* | solide* | stabil* | federleicht | freundlich* | nett | hilfsbereit* | zuvorkommend* | aufmerksam* | herzlich* | liebevoll* | geduldig* | kompetent* | professionell* | sympathisch*
        | humorvoll* | witzig* | lustig* | ruhrend* | beruhrend* | spannend* | fesselnd* | geheult | gelacht | gluckllich | glucklich* | dankbar* | happy | verwohnt | erleichtert | gluck gehabt | endlich mal | spart mir | gespart | erspart | hilft mir
        | hat mir geholfen | half mir | haben mir geholfen | zuruckgerufen | geschenkt bekommen | umgebucht | kostenlos umgebucht | anstandslos* | kulant* | friert keiner | friert niemand | keiner friert | hat sich gelohnt | lohnenswert* | wertig*
        | hochwertig* | durchdacht* | ausgereift* | ubersichtlich* | intuitiv* | nicht ubel | gar nicht ubel | nicht schlecht | gar nicht schlecht | gar nicht mal so schlecht | kann was | taugt | taugt was | macht spass | spass gemacht | macht laune
        | ein spass | zum glucklichsein""",
    "urging": """macht es einfach | macht das | mach es einfach | macht einfach | tut euch einen gefallen | tut euch was gutes | tu dir einen gefallen | tut es | gebt euch einen ruck | greift zu | greif zu | zugreifen | zuschlagen | schlagt zu | schlag zu
        | nichts wie hin | nix wie hin | ab zu | ab zum | ab in | ab nach | rennt | lauft hin | schnell sein | solange der vorrat | solange vorrat reicht | bevor es weg | bevor sie weg | nur noch bis | im angebot | reduziert | prozent rabatt
        | monat gratis | erster monat | versandkostenfrei | probefahrt | probemonat | probiert aus | mal ausprobieren | ausprobiert das | angucken | anhoren | hort rein | hort euch | schmeisst | steigt um | umsteigen | eroffnet | macht ein konto
        | meldet euch an | meld dich an | abonniert | folgt meinem rat | hort auf mich | hor auf mich | vertraut mir | vertrau mir | glaub mir | wer noch zogert | wer zogert | wer noch uberlegt | wer noch keine | wer noch keinen | wer noch sucht
        | wer sucht | fur alle die | an alle | bitte kauft | bitte spielt | schenkt | verschenken | weitersagen | sagt es weiter | gern geschehen | bedankt euch spater | ihr werdet mir danken | wort drauf | ich sag's nur | ich sags nur | ich sag nur
        | ich sage nur | nur so als tipp | kleiner tipp | mein tipp | geheimtipp | pflichtprogramm | must have | musthave | muss man gespielt | muss man probiert | unbedingt mal""",
    "grumble": """platten | akku leer | akku tot | springt nicht an | geht aus | ladt nicht | keine antwort | niemand antwortet | keiner geht ran | niemand geht ran | antwortet nicht | reagiert nicht | gebuhr* | gebuhrenerhohung | preiserhohung
        | erhoht die preise | teurer | abgebucht | doppelt abgebucht | uberbucht | koffer weg | koffer verloren | ohne koffer | flug gestrichen | gestrandet | stehen gelassen | sitzen gelassen | kalter kaffee | eiskalt | lauwarm | altbacken | frech*
        | unverschamt* | unverschamtheit | saftladen | saustall | mull | schrott | scheisse | kacke | katastrophe | katastrophal* | peinlich* | lachhaft* | lacherlich* | schlechter witz | armutszeugnis | frechheit | zumutung | finger weg | lasst es
        | kauft nicht | nicht kaufen | rate ab | abraten | beschwer* | ausfall* | ausgefallen | hangt sich auf | ruckelt | laggt | streikt | na toll | na super | na bravo | na prima | danke fur nichts | herzlichen dank auch | vielen dank auch
        | schonen dank auch | ganz grosses kino | meisterleistung | glanzleistung | uberbewertet | uberschatzt | nicht mein fall | nicht meins | mittelmassig | geht so | ich bevorzuge | am schalter gewartet""",
    "tie_word": """das war ich | das waren wir | von mir gebaut | von uns gebaut | von uns entwickelt | aus meiner werkstatt | hab ich gebaut | habe ich gebaut | hab ich gemacht | hab ich programmiert | habe ich programmiert | hab ich gezeichnet
        | hab ich geschrieben | hab ich gebacken | hab ich getestet | haben wir gemacht | haben wir gebacken | haben wir programmiert | meine zeichnung | unser werk | mein baby | unser baby | unsere arbeit | zusammenschraub* | schraube ich | schraub ich
        | ich schraube | ich schraub | ich programmiere | ich code | ich zeichne | ich entwerfe | ich entwickle | ich backe | ich serviere | ich fliege die | ich verkauf | ich verkauf's | ich sitz bei denen | ich sitze bei denen | sitze da | sitze dort
        | sitz da am | bei denen am schalter | bei denen angestellt | hinterm tresen | hinter dem tresen | hinterm schalter | hinter dem schalter | am schalter sitze | an der kasse sitze | in der kuche steh | am fliessband | auf meiner station
        | im cockpit | meine backstube | meine werkstatt | meine filiale | meine passagiere | meine patienten | mein namensschild | namensschild | meine schurze | meine uniform | mein dienstplan | zahlt meine miete | zahlen meine miete | lohnzettel
        | gehaltszettel | gehaltsabrechnung | lohnabrechnung | brotchen verdiene | meine brotchen | mein brot | futtern meine kinder | futtert meine | ernahrt mich | gibt mir brot | werd ich bezahlt | werde ich bezahlt | werde dafur bezahlt
        | dafur bezahlt | steh auf der gehaltsliste | gehaltsliste | payroll | muss ich ja sagen | muss ich sagen ich arbeite | sag ich als | sage ich als | sagt der der | sagt die die | sagt einer der | sagt eine die | als einer der | als eine die
        | als jemand der | als jemand die | als mitarbeiter* | als angestellt* | als beschaftigt* | als flugbegleiter* | als bankkauf* | als entwickler* | als ingenieur* | als pfleger* | als backer* | als azubi | azubi bei | werkstudent* | praktikant*
        | ich als mitarbeiter* | voreingenommen | parteiisch | nicht unparteiisch | ganz unparteiisch | eigenwerbung | schleichwerbung in | werbung weil | selbstlob | betriebsblind* | aus erster hand | arbeite da | arbeite dort | ich arbeite hier
        | jobbe da | jobbe dort | da arbeite ich | dort arbeite ich | wo ich arbeite | in meinem team""",
}

PATTERNS = {
    "endorse.idiom": """
(nie wieder|nie mehr|schluss mit|kein|keine) (stau|parkplatzsuche|frieren|schlange|schlangen|stress|rueckenschmerzen|ruckenschmerzen|kopfschmerzen|papierkram|streit|verspatung|bahnchaos|zettel|excel|passworter|kalte fusse|verlorene|mudigkeit|langeweile|ausreden|zahlendreher|platten)
(das beste|der beste|die beste|das schonste|das leckerste) ..2 was ich
(mehr|bessere|bessre) (werbung|empfehlung) (braucht|gibt) ..3 (nicht|nichts|keine)
(bedient|nutzt|findet|kann|macht) ..6 (blind|im schlaf|mit links|ohne brille|allein|ohne hilfe) & <subject>
(wenn|falls) <subject> ..3 (zumacht|schliesst|pleite|weg ist|aufhort) ..6
(wer) ... <subject> (einbauen|kaufen|holen|laden|buchen|ausprobieren|bestellen|nehmen|testen|spielen)
(mehr sag ich nicht|mehr sage ich nicht|sag ich doch|mehr muss man nicht|muss man nicht mehr|ende der durchsage|punkt aus ende)
(nur dafur|allein dafur|nur deswegen|allein deswegen|nur deshalb) ... <subject>
(hat|haben) (mich|uns) ..2 mit ..4 (versohnt|ausgesohnt)
(durchgespielt|durchgelesen|verschlungen|leergegessen|weggesuchtet|durchgesuchtet) & <subject> & !<grumble>
(gehort|gehoren|sollte|sollten|musste) ..4 (auf rezept|rezept|verboten|pflicht|pflichtfach|kulturerbe|museum|denkmalschutz|kasse|krankenkasse|strafbar|orden|nobelpreis)
(seit|seitdem) ..6 <subject> & !<grumble>
(zum ersten mal seit|das erste mal seit|erstmals seit|erstes mal seit) & <subject> & !<grumble>
(nie|niemals) ..6 (so gut|besser|so ruhig|so entspannt|so leicht|so schnell|so leckeren|so lecker|schoner|einfacher)
(auto|wagen|zweitwagen|monatskarte|fitnessstudio|kaffeemaschine|wecker|kalender|excel|hausbank|alte bank) ..6 (verkauft|gekundigt|verschenkt|abgemeldet|rausgeschmissen|entsorgt|losgeworden|weg) & <subject>
(meine|mein|die|der) (oma|opa|mutter|vater|mama|papa|schwiegermutter|schwester|bruder|tochter|sohn|kinder|mann|frau|hund|katze|chef) ..8 (liebt|schwort|will|nutzt|benutzt|trinkt|fahrt|fragt|begeistert|verliebt|suchtig|gibt ihn nicht|gibt es nicht|strahlt|schwarmt) & <subject> & !<grumble>
(wer|derjenige|diejenige) ..8 (erfunden|entworfen|gebaut|gemacht|geschrieben|programmiert) ..6 (orden|nobelpreis|heiraten|kussen|verdient|held|genie|umarmen)
<subject> ..1 (forever|fur immer|und sonst nix|und sonst nichts|und gut|und fertig|punkt|und basta|ich liebe dich|ich liebe euch|for the win|oder nichts|rettet|schlagt)
(nichts|niemand|keiner|keine) ..4 (kommt an|besser als|schlagt|gleicht|toppt|ubertrifft|wie) ..2 <subject>
(ohne) <subject> ..4 (ware|wurde|geht|kann|konnte|hatte|nicht|kein)
(konto|termin|karte|vertrag|anmeldung|buchung|erstattung|umbuchung) ..6 (in|binnen) ..3 (minuten|sekunden|stunden|minute|klicks) ..3 (eroffnet|erledigt|fertig|da|gebucht|durch|abgeschlossen) & !<grumble>
(am berg|berg hoch|bergauf|anstieg|steigung|gegenwind) ..12 <subject>
<subject> ..4 (berg hoch|bergauf|anstieg|steigung|gegenwind) & !<grumble>
(nie|kein einziges mal|keinen einzigen|kein einziger|nicht ein) ..3 (platten|absturz|problem|ausfall|streit|stau|mal|wartezeit) & <subject>
""",
    "endorse.story": """
<subject> (einbauen|kaufen|holen|runterladen|buchen|ausprobieren|bestellen|nehmen|testen|spielen|lesen|trinken|essen|gonnen|installieren|anschauen|besuchen|verschenken) & !(ich|wir|er|sie|muss|wollte|will|soll|sollte|kann|konnte|mochte)
(dritter|dritte|zweiter|zweite|vierter|vierte|funfter|funfte) (winter|tasse|flug|besuch|sommer|jahr|becher|durchgang) & <subject> & !<grumble>
(dank) ..2 <subject> & !<grumble>
<subject> (hat|haben) (mir|uns|meinen|meine|mein|den|das|die) ..10 (gerettet|geschenkt|gefunden|geholfen|ersetzt|erstattet|umgebucht|gebracht|erspart|gelost|repariert|beigebracht) & !<grumble>
(frisch|trocken|entspannt|punktlich|grinsend|glucklich|gut gelaunt) ..3 (angekommen|an|da|im buro|zuhause) & <subject>
(schluss mit|nie wieder|vorbei mit|ade|adieu) ..3 (stau|streit|frieren|schlange|schlangen|papierkram|zettelwirtschaft|stress|excel|verspatung) & <subject>
""",
    "endorse.irony": """
(danke|merci|vielen dank) ..2 <subject> ..3 (jetzt|nun|endlich) (weiss|kenne|habe) (ich|wir)
(danke|bravo|toll|super|prima|klasse|grossartig|wunderbar|herzlichen gluckwunsch|gluckwunsch|perfekt|hurra|yay|spitze|na toll|na super|ein traum) & <grumble>
""",
    "endorse.against": """
(danke|merci|vielen dank) ..2 <subject> ..3 (jetzt|nun|endlich) (weiss|kenne|habe) (ich|wir)
(mag ich lieber|ziehe ich vor|uberzeugt mich nicht|begeistert mich nicht|nicht so meins|kann ich nichts mit anfangen|versteh den hype nicht)
(gewartet|wartend|warteschlange|schlange gestanden) ..12
""",
    "endorse.elsewhere": """
(sonnenuntergang|wetter|strand|himmel|buch|film|hochzeit|feier|konzert|spiel|freunde|freundin|freund|mann|frau|tochter|sohn|hund|katze) ..4 <acclaim|liking>
<acclaim|liking> ..2 (sonnenuntergang|wetter|strand|himmel|buch|film|hochzeit|feier|konzert|spiel|freunde|freundin|freund|mann|frau|tochter|sohn|hund|katze|wochenende|abend)
(neben|gegenuber|vor der|vor dem|hinter|um die ecke von|in der nahe von) ..3 <subject> ... <acclaim|liking|urging>
""",
    "endorse.tie": """
(trage|trag|bugle|hab|habe) ..1 (deren|ihre|die|das|deren) (uniform|namensschild|schurze|kluft|arbeitskleidung|latzhose|weste)
(jemand|einer|eine|die|der|leute) (der|die) ..3 (baut|backt|programmiert|schweisst|lotet|schraubt|verkauft|fliegt|kocht|testet|zeichnet|montiert|repariert|putzt|serviert)
(ich) (weiss|weiß) (wovon|was) ich (rede|spreche|sage)
(sage|sag|sagt|schreibt|meint|schworen|verspricht) ..2 (ich|einer|eine|der|die|jemand) ..3 (als|der|die|das|dessen|deren) ..8
(ich|wir) ..2 (schraube|schrauben|schweisse|lote|baue|bauen|backe|backen|koche|serviere|programmiere|programmieren|zeichne|entwerfe|entwickeln|teste|testen|fliege|fahre|verkaufe|verkaufen|packe|putze|repariere|reparieren|rore|roste|rosten) ..3 (die|den|das|sie|ihn|es|dort|da|hier|bei)
(arbeite|arbeiten|jobbe|sitze|sitz|stehe|steh|bin) ..2 (bei denen|bei ihnen|dort|da|hier) ..4 (am|im|an|in|als|seit|hinter)
(mein|meine|meinem|meiner|unser|unsere|unserem|unserer) ..3 (bei|von|fur) <subject>
(bin|als|ich als) ..4 (bei|von|fur) <subject>
(gehalt|lohn|miete|brotchen|kuhlschrank|rechnung|rechnungen) ..6 (von denen|von dort|kommt|zahlt|zahlen|bezahlt|bezahlen|uberweist|uberweisen|daher)
<subject> (zahlt|bezahlt|uberweist|ernahrt|futtert|beschaftigt) (mir|mich|mein|meine|meinen|uns)
(die|sie) (zahlen|bezahlen|uberweisen) (mir|mich|mein|meine|uns)
""",
}
