"""German: how people say, or plainly imply, that they themselves work somewhere or are joining, and how they do not."""

TAGS = {
    "staff": ("mitarbeiter", "mitarbeiterin", "mitarbeitende", "team", "crew", "azubi", "kollege", "kollegen", "kollegin", "werkstudent"),
    "life": ("leben", "familie", "liebe", "alltag"),
}

CONCEPTS = {
    "w_role": """
        ingenieur* | entwickler* | programmierer* | dev | devops | designer* | gestalter* | grafiker* | tester* | analyst* | techniker* | mechaniker* | mechatroniker* | elektriker* | elektroniker* | schlosser* | schweiser* | schweisser* | monteur* | installateur* | klempner* | tischler* | schreiner* | maler* | maurer* | dachdecker* | fahrer* | busfahrer* | lokfuhrer* | tramfahrer* | zusteller* | kurier* | paketbote* | paketbotin* | postbote* | postbotin* | lagerist* | lagerarbeiter* | kommissionierer* | staplerfahrer* | packer* | pilot* | kapitan* | copilot* | flugbegleiter* | stewardess* | steward* | purser* | bodenpersonal | kabinenpersonal | kabinencrew | zugbegleiter* | schaffner* | kontrolleur* | bankkauf* | banker* | bankerin | schalterkraft | berater* | sachbearbeiter* | buchhalter* | controller* | prufer* | jurist* | anwalt* | anwaltin* | verkaufer* | kassierer* | filialleiter* | marktleiter* | kellner* | bedienung | koch | kochin | kuchenhilfe | backer* | barista* | rezeptionist* | krankenpfleger* | krankenschwester* | pfleger* | pflegekraft | pflegefachkraft | pflegefachfrau | pflegefachmann | schwester | arzt* | arztin* | hebamme* | sanitater* | mfa | apotheker* | pta | physio* | therapeut* | lehrer* | lehrkraft | erzieher* | dozent* | trainer* | ausbilder* | sekretar* | assistent* | assistenz | empfang | telefonist* | agent* | teamleiter* | teamlead | teamleitung | schichtleiter* | schichtleitung | abteilungsleiter* | leiter* | leitung | leitet | chef* | manager* | projektleiter* | koordinator* | redakteur* | texter* | ubersetzer* | journalist* | illustrator* | zeichner* | animator* | kunstler* | komponist* | community manager* | security | wachmann | reinigungskraft | putzkraft | putzfrau | hausmeister* | gartner* | praktikant* | azubi* | auszubildende* | lehrling* | lehrjahr | werkstudent* | trainee* | aushilfe* | minijobber* | leiharbeiter* | zeitarbeiter* | freelancer* | freiberufler* | berufseinsteiger* | neuling* | neue | neuer | festangestellt* | angestellt* | mitarbeiter* | mitarbeiterin* | beamter | beamtin | support | vertrieb | vertriebler* | personaler* | data scientist | product owner | einkaufer* | disponent* | optiker* | friseur* | metzger*
    """,
    "w_trade": "arbeite | arbeiten | schaffe | schaff | malocht | maloche | jobbe | kellnere | mache | mach | machen | baue | bauen | fahre | fahr | fahren | fliege | flieg | fliegen | liefere | liefer | liefern | verkaufe | verkauf | verkaufen | programmiere | code | coden | entwickle | entwickeln | schreibe | schreib | schreiben | zeichne | male | animiere | unterrichte | pflege | bediene | koche | koch | backe | putze | raume | raum | sortiere | lade | packe | pack | verpacke | schleppe | schlepp | kommissioniere | betreue | betreuen | leite | leiten | fuhre | verwalte | repariere | reparieren | warte | warten | teste | testen | montiere | installiere | beantworte | gehe ans telefon | sitze | sitz | stehe | steh | prufe | zahle | berate | plane | disponiere | ubersetze | lektoriere | komponiere | bin angestellt | bin beschaftigt | bin tatig | bin im einsatz | bin eingesetzt | kummere mich | kummer mich | schiebe | schieb | verdiene | verdien | absolviere | hospitiere | lerne",
    "w_core": "dienstausweis | mitarbeiterausweis | ausweis | badge | namensschild | uniform | weste | kluft | arbeitskleidung | dienstkleidung | kittel | dienstplan | schichtplan | schicht | schichten | nachtschicht | fruhschicht | spatschicht | nachtdienst | fruhdienst | spatdienst | doppelschicht | rufbereitschaft | bereitschaft | bereitschaftsdienst | bereitschaftswoche | dienst | gehaltsabrechnung | gehaltszettel | lohnzettel | lohnabrechnung | gehalt | lohn | weihnachtsgeld | urlaubsgeld | bonus | betriebsrente | jubilaum | dienstjubilaum | betriebsjubilaum | kantine | betriebskantine | teekuche | kaffeekuche | kaffeemaschine | pausenraum | umkleide | spind | meeting | teammeeting | daily | standup | stand up | sprint | retro | sprint review | weihnachtsfeier | sommerfest | betriebsfest | betriebsausflug | betriebsrat | teamtag | teamevent | klausur | wichteln | mitarbeitergesprach | feedbackgesprach | probezeit | einarbeitung | onboarding | schulung | fortbildung | weiterbildung | ausbildung | praktikum | werkstudentenjob | vertrag | arbeitsvertrag | festvertrag | befristung | kundigung | kundigungsfrist | resturlaub | ubergabe | elternzeit | mutterschutz | sabbatical | urlaub | uberstunden | versetzung | beforderung | depot | lager | halle | werk | filiale | schalter | tresen | theke | kasse | tour | route | bus | transporter | station | kollegen | kollegin | kollege | chef | chefin | team | intranet | tickets | dienstreise | dienstwagen | diensthandy | firmenwagen | firmenhandy | laptop | arbeitsplatz | schreibtisch | buro | homeoffice | stempeluhr | empfang | hotline | abteilung | betrieb",
    "w_mate": "kolleg* | chef* | teamlead | teamleiter* | teamleitung | vorgesetzt* | abteilungsleiter* | team | mannschaft | crew | mentor* | ausbilder* | azubi* | praktikant* | boss | schichtleiter* | abteilung | buronachbar* | tischnachbar* | filialleiter* | marktleiter* | stationsleit* | depotleit* | werksleiter* | schichtfuhrer* | bereichsleiter* | geschaftsfuhrer*",
    "w_kin": "(mein|meine|meinem|meinen|meiner|sein|seine|ihr|ihre|unser|unsere|deine|dein|ein|eine|einem|einer|der|die) (bruder|schwester|vater|mutter|mama|papa|mann|frau|partner|partnerin|freund|freundin|sohn|tochter|cousin|cousine|onkel|tante|neffe|nichte|oma|opa|schwager|schwagerin|schwiegervater|schwiegermutter|schwiegersohn|schwiegertochter|kumpel|nachbar|nachbarin|mitbewohner|mitbewohnerin|ex|verlobter|verlobte|kind|kinder|kleiner|kleine|grosse|grosser|eltern|freunde|typ|kerl|madel|junge|ehemann|ehefrau|freunde|bekannter|bekannte|kommilitone|altester|alteste|zwilling) | mutti | mama | papa | oma | opa | er | jemand | die leute | alle nachbarn | bruder | schwester",
    "w_past": "war | waren | arbeitete | hab gearbeitet | habe gearbeitet | fruher | damals | ehemals | ehemalig* | ex | einst | seinerzeit | als ich noch | wahrend meiner zeit | vor jahren | gekundigt worden | gefeuert | gekundigt bekommen | ausgeschieden | in rente | im ruhestand | nicht mehr | erster job | mein erster job | mein alter | meine alte | meine alten | alter chef | in einem fruheren leben | in den achtzigern | in den neunzigern | in den 80ern | in den 90ern | verlassen",
    "w_apply": "bewerbung* | beworben | bewerbe | bewerben | bewirb | vorstellungsgesprach* | bewerbungsgesprach* | probearbeiten | probetag | assessment | assessmentcenter | einstellungstest | lebenslauf | anschreiben | recruiter* | headhunter* | personalerin | absage | abgesagt bekommen | abgelehnt | stellenanzeige* | stellenausschreibung | jobmesse | karrieremesse | zusage oder absage | ausgeschrieben | gesprach | jobangebot abgelehnt | angebot abgelehnt | daumen drucken | druckt die daumen | initiativbewerbung | traumjob",
    "w_span": "jahr | jahre | jahren | monat | monate | monaten | woche | wochen | tag | tage | tagen",
    "w_num": "ein | eine | einem | einer | zwei | drei | vier | funf | sechs | sieben | acht | neun | zehn | elf | zwolf | dreizehn | vierzehn | funfzehn | sechzehn | zwanzig | dreissig | erste | erster | ersten | erstes | zweite | zweiter | zweiten | zweites | dritte | dritter | dritten | vierte | vierter | funfte | funfter | letzte | letzter | letzten",
    "w_client": "kunde | kundin | kunden | nutzer | nutzerin | patient | patientin | fahrgast | passagier* | fan | abonnent* | mitglied | mein konto | meine karte | mein paket | meine bestellung | mein flug | mein abo | mein kredit | meine beraterin | mein berater | kundendienst | kundenservice | stammkunde | stammkundin | mein thermostat | meine heizung",
    "w_join": "fange | fang | anfangen | angefangen | starte | start | starten | gestartet | beginne | beginn | beginnen | wechsle | wechsel | gewechselt | steige | einsteigen | eingestiegen | unterschrieben | unterschreibe | heuere | anheuern | angeheuert | dazustosse | verstarke | verstarken | gehe zu | geh zu | komme zu | losgehen | los geht's | geht's los",
    "w_when": "montag | dienstag | mittwoch | donnerstag | freitag | morgen | januar | februar | marz | april | mai | juni | juli | august | september | oktober | november | dezember | nachste woche | nachsten monat | bald | heute | ab sofort | endlich | offiziell | ab | demnachst",
    "w_opinion": "meinung* | tweet* | post* | beitrage | ansicht* | gedanken | was ich hier | was ich schreibe | alles hier | aussage* | witze | blodsinn | quatsch | unsinn | dieser account | dieses konto | nichts hier | hier spreche | hier schreibe",
    "ich_": "ich | wir | mich | uns | mein | meine | unser | unsere",
    "nicht_": "nicht | kein | keine | keinen | nie | niemals | nix | nichts",
    "mit_": "mit | uber | per | dank | durch",
    "art_": "der | die | das | den | dem | ein | eine | einen | einem | einer | mein | meine | diese | dieser",
}

PATTERNS = {
    "employment.disclaimer": """
        <w_opinion> ... <nicht_> ..6 <subject>
        <w_opinion> ... (meine|meine eigene|eigene|privat|personlich|personliche) ... <subject>
        <nicht_> ..3 (die|der|von|im namen|fur|meinung|ansicht) ..3 <company> ..1 (meinung|ansicht|position|schuld)?  & <w_opinion>
        (spreche|rede|schreibe|twittere) ..4 <nicht_> ..3 (fur|im namen) ..2 <company>
        (nichts mit) <company> zu tun & <w_opinion>
    """,
    "employment.employer": """
        (mein|meine|meinem|meiner|meinen|unser|unsere|unserem) (arbeitgeber|firma|laden|betrieb|chef|brotgeber|arbeit|job|arbeitsplatz|unternehmen|bude) (ist|heisst|,|bei)? <company>
        <company> ..1 (mein|meine|unser|unsere) (arbeitgeber|firma|laden|betrieb|job|brotgeber)
        <company> ..2 (zahlt|bezahlt|uberweist) ..2 (mich|mein|mir|meine)
        (angestellt|beschaftigt|fest angestellt|festangestellt|eingestellt|tatig) ..2 (bei|von|fur) ..2 <company>
        (bei|fur) <company> ..2 (angestellt|beschaftigt|tatig|eingestellt|unter vertrag|im einsatz)
    """,
    "employment.we": """
        (bei|hier bei|druben bei) <subject> ..3 wir ..1
        wir ..3 (bei|von|hier bei) ..1 <subject>
        (mein|meine|meinem|meiner|meinen|unser|unsere|unserem|unseren) ..2!<w_past> <w_mate> ..2 (bei|von|aus) ..2 <company>
        (kolleg*) (bei|von) <company>
        (unser|mein) team ..6 <subject> ..6 (fertig|live|veroffentlicht|ausgeliefert|gebaut|rausgebracht|gelauncht|released)
        (unser|mein) team ..3 (hat|bringt|baut|macht|veroffentlicht) ..4 <subject>
        wir ..4!<nicht_> (haben|bringen|launchen|veroffentlichen|bauen|machen|entwickeln|eroffnen|testen) ..4!<mit_> <product>
        (unser|unsere|unserem|unseren) (neues|neue|neuer|neuen)? (buro|stand|filiale|lager|depot|werk|laden|studio|klinik|standort) ..2 (bei|von) <company>
    """,
    "employment.hiring": """
        (wir|mein team|unser team|meine abteilung|unsere abteilung|ich) ..3 (suchen|sucht|suche|stellen|stellt|brauchen|braucht|brauche|vergrossern) & <subject> & (mein team|meinem team|unser team|unserem team|verstarkung|kolleg*|schreibt mir|schreib mir|meldet euch|pn|dm|kommt zu uns|komm zu uns|ein|mitstreiter*|azubi*|werkstudent*|nachwuchs|fahrer*|leute)
        (wir) ..2 (suchen|stellen ein|brauchen) ... (bei|fur) <company>
        bei <company> (suchen|brauchen) wir
        (komm|kommt) ..3 (in mein team|in unser team|zu uns|zu mir) & <subject>
        (stelle|stellen|platz|job) ..3 (frei|offen) ..6 (team|uns|mir|abteilung) & <subject>
    """,
    "employment.joining": """
        (ich|wir) ..3!<w_kin|w_apply|nicht_> <w_join> ..6 (bei|zu|fur|in) ..2 <company>
        <w_when> ..4!<w_kin|nicht_> <w_join> ..2 (ich|wir|mein)? ..4 (bei|zu|fur) ..2 <company>
        <w_join> ..6!<w_kin|nicht_> (bei|zu) ..2 <company> ..3
        (bei|zu) <company> ..6!<w_kin|w_apply|nicht_> (anfangen|angefangen|gestartet|starten|unterschrieben|einsteigen|gewechselt|wechseln|los)
        (erste|erster|ersten|erstes|zweite|zweiter|dritte|dritter) ..1 (tag|woche|arbeitstag|schicht|monat|dienst|flug|tour|nachtschicht|fruhschicht|gehalt|lohn|gehaltszettel|lehrjahr|runde|sprint) ..4!<w_kin|mit_> (bei|fur|als|von) ..2 <company>
        (vertrag|arbeitsvertrag|zusage|job|stelle|ausbildungsplatz|praktikum|angebot|festvertrag) ..4!<w_kin|nicht_> (unterschrieben|angenommen|bekommen|sicher|in der tasche|bei|von) ..4 <company> ..4
        <company> ..4 (vertrag|zusage|job|stelle|angebot) ..4 (unterschrieben|angenommen|bekommen|in der tasche|sicher)
        (neuer|neue|neuen) (job|stelle|arbeit|aufgabe|arbeitgeber|abschnitt|kapitel|herausforderung|rolle) ..6 (bei|:|als) ..2 <company>
        <company> (hat|haben) mich ..2 (eingestellt|genommen|ubernommen|entfristet|befordert|geholt|verpflichtet)
        (ubernommen|eingestellt|genommen|entfristet|unbefristet|verbeamtet) ..4 (bei|von) ..1 <company>
        (bei|von) <company> ..3 (ubernommen|eingestellt|entfristet|angenommen worden|befordert|unbefristet)
        (zuruck|wieder) (bei|zu) <company> ..2 (als|aus der elternzeit|nach der elternzeit|im dienst)
        teil (des|vom) ..3 <company>
    """,
    "employment.leaving": """
        (kundigung|kundigungsschreiben) ..4 (abgegeben|eingereicht|geschrieben|raus|liegt|auf dem tisch) ... <company>
        <company> ... (kundigung|kundigungsfrist|gekundigt) ..6 (abgegeben|eingereicht|noch|bis|lauft|wochen|monate|ende)
        mein letzter (arbeitstag|tag) bei <company> ..3 (ist|am|kommt|freitag|morgen|nachste)
        (letzte|meine letzte|letzten) (woche|schicht|tage|wochen|zwei wochen) bei <company>
        noch ..3 <w_span> ..3 bei <company>
        (verlasse|gehe weg von) <company> ..4 (zum|ende|im|<w_when>)
    """,
    "employment.working": """
        (ich|wir) ..3!<w_kin|nicht_> <w_trade> ..8!<w_kin> (bei|fur|im|in der|am|beim) ..2 <company>
        (ich|wir) ..2!<nicht_> (arbeite|arbeiten|schaffe) (bei|fur|an|am) ..2 <subject>
        (bei|fur) <company> ..2!<nicht_> <w_trade> (ich|wir) ..2
        (rufbereitschaft|bereitschaft|bereitschaftsdienst|dienstreise|nachtschicht|fruhschicht|spatschicht|nachtdienst|fruhdienst|spatdienst|schicht|doppelschicht|elternzeit|mutterschutz|sabbatical|kundigungsfrist|praktikum|ausbildung|werkstudentenjob|minijob|probezeit|einarbeitung|schulung|inventur|zeitarbeit|dienst|messedienst|tour) ..3!<w_kin|w_past|w_apply> (fur|bei|von|mit) ..2 <subject>
        (auf|im|in|am|an der|hinter der|hinterm|am) (dienstreise|schalter|kasse|tresen|theke|empfang|einsatz|lager|dienst|telefon|hotline) ..3 (fur|bei|von) ..1 <company>
        (immer noch|weiterhin|noch immer|aktuell|derzeit|zurzeit|nach wie vor|jetzt) (bei) <company> ..4 (in|als|im|und|,|am)
        (seit) ..6!<w_client|w_kin|w_past> bei <company>
        bei <company> seit ..3!<w_client>
        (jemand|einer|eine|der|die|derjenige) ..1 (der|die) bei <company> (arbeitet|schafft) & (als|ich|mir|mich)
        (dienstplan|schichtplan) ... (ich|mich|mir|wer) ... (fur|bei) <company>
        (wer) ..8 fur <company> ..6 (fliegt|fahrt|arbeitet|dienst)
        ich ..3 (bei) <company> ..4 (die|den|das|in|am|im) ..3 (felsen|server|kasse|support|entwicklung|lager|kuche|empfang|buchhaltung|marketing|personal|technik|werkstatt|schicht|zahlen|texte|grafik|levels|logistik|vertrieb|einkauf)
        ich ..2 (mach|mache) ..2 bei <company> ..4
        weil wir bei <company> ..4
        (als) ..3 <w_role> (bei|fur|von) <company>
    """,
    "employment.role": """
        ^ ..2!<w_kin|art_|w_past|w_apply|w_client> <w_role> ..2!<w_kin> (bei|fur|@|der|von|im) ..1 <company>
        (ich bin|bin|bin jetzt|werde|wurde|geworden|ich als|als|jetzt|offiziell) ..4!<w_kin|nicht_|w_client> <w_role> ..2 (bei|fur|von|der|@) ..2 <company>
        (befordert|beforderung|aufgestiegen|aufstieg) ..6 (bei|von) ..1 <company>
        (bei|von) <company> ..3 (befordert|aufgestiegen|teamleitung|abteilungsleit*)
        (probezeit|ausbildung|einarbeitung|praktikum|schulung|lehre) ..3 bei <company> ..4 (bestanden|vorbei|geschafft|uberstanden|rum|fertig|abgeschlossen|lauft)
        (bestanden|geschafft|uberstanden) ..4 (probezeit|ausbildung|einarbeitung) ..4 <company>
        (eure|euer|deine|dein) ..1 <w_role> (bei|von) <company>
        (mein|meine) (job|arbeit|chef|chefin|schreibtisch|buro|vertrag|praktikum|ausbildung|schicht|tour|lieblingsschicht|dienstplan|spind|stelle|team|teamlead|gehalt|uniform|weste) ..1 (bei|von|:) ..1 <company>
        <w_role> <company> ..2 (hier|seit|,)
    """,
    "employment.demonym": """
        (als|stolze|stolzer|offiziell|ich bin|bin|jetzt|neuer|neue|echter|echte|frischgebackene*) (eine|ein|einer)? <subject>
    """,
    "employment.tenure": """
        <number|w_num> ..1 <w_span> <company> ..1 (heute|und|,|gefeiert|geschafft|rum)
        <number|w_num> ..1 <w_span> ..3!<w_kin|w_past|mit_> (bei|im hause) <company>
        (seit) ..4 <w_span> ..3!<w_kin|w_client> (bei|fur) <company>
        (tag|woche|monat|jahr) <number|w_num> ..3 bei <company>
        (jubilaum|dienstjubilaum|jahrestag) ..3 bei <company>
        bei <company> ..4!<w_past> <number|w_num> <w_span> ..3
    """,
    "employment.inside": """
        (mein|meine|meinen|meinem|meiner|unser|unsere|unserem|unseren) ..2!<w_past|w_client> <w_core> ..2!<w_kin> (bei|von|fur)? ..1 <company>
        (mein|meine|meinen|unsere|unser) <company> ..1 <w_core>
        (gekriegt|bekommen|abgeholt|verloren|anprobiert|hab|habe|gebugelt|kriegt) ..6 <company> ..1 <w_core>
        <company> ..1 <w_core> ..6 (gekriegt|bekommen|abgeholt|verloren|sitzt|passt|steht mir|anprobiert)
        <w_core> ..3!<w_kin> (bei|von) <company>
        <company> (hat|haben) (mir|mich|uns) ..6 (geschenkt|gegeben|befordert|geschickt|versetzt|eingeteilt|verlangert|spendiert|gezahlt|ernannt|gemacht)
        (sitze|sitz|stecke|steck|hange|hang) ..3 (im|in der|in) ..4 <w_core> ..4 <company>
        <w_core> <company> & <ich_> & !<w_client|w_kin|w_past|w_apply>
        (mein|meine|unser|unsere|mir|mich) ..3 <w_mate> & <company> & !<w_client|w_kin|w_past|w_apply>
    """,
    "employment.made": """
        <product> ... (unser team|mein team|unserem team|meinem team|mein code|unser code)
        (ich|wir) ..2 (hab|habe|haben)? ..1 <product> ..6 (gebaut|programmiert|geschrieben|entwickelt|gezeichnet|gemacht|ubersetzt|getestet|repariert|kaputt gemacht|animiert|komponiert|gestaltet)
        (ich|wir) (baue|bauen|mache|mach|machen|entwickle|entwickeln|teste|testen|warte|warten|betreue|leite|pflege) ..4!<mit_> <product>
        (arbeite|arbeiten|schraube|bastle) ..3 (an|am) <product>
        (team|abteilung) ..3 <product> & <ich_>
    """,
    "employment.last_day": """
        (heute|das|gestern) ..2 (war|ist) ..4 letzter (tag|arbeitstag) bei <company>
        (letzter tag|letzter arbeitstag|mein letzter tag) bei <company>
    """,
    "employment.with": """
        <number|w_num> ..1 <w_span> mit <company>
        mit <company> ..3 <number|w_num> <w_span>
    """,
    "employment.presence": """
        (wieder|zuruck|spat|fruh|heute|morgen|langer tag|grosser tag|den ganzen tag|ganzer tag|noch|immer noch|zwei tage|drei tage|nachmittag|vormittag|abend|bis spat|gerade|bin) ..4!<w_kin|w_client> (bei|zu|im) <company>
        (bei|zu) <company> ..3 (heute|morgen|bis|wieder|den ganzen tag|heut)
        (auf dem weg|unterwegs|muss|geh|gehe|fahr|fahre) ..3 zu <company>
        <company> (bis|wieder|heute|morgen|heut)
        (hallo|moin|guten morgen|tschuss) <company>
    """,
    "employment.shop": """
        (dienstausweis|uniform|weste|dienstplan|schichtplan|schicht|schichten|nachtschicht|fruhschicht|spatschicht|nachtdienst|fruhdienst|spatdienst|rufbereitschaft|bereitschaftsdienst|dienst|gehaltsabrechnung|lohnzettel|gehalt|weihnachtsgeld|kantine|teekuche|kaffeekuche|pausenraum|umkleide|spind|meeting|meetings|teammeeting|daily|standup|sprint|retro|weihnachtsfeier|sommerfest|betriebsfest|betriebsausflug|teamtag|teamevent|wichteln|mitarbeitergesprach|probezeit|einarbeitung|onboarding|schulung|fortbildung|ausbildung|lehrjahr|praktikum|werkstudent*|festvertrag|kundigungsfrist|resturlaub|ubergabe|elternzeit|mutterschutz|uberstunden|versetzung|beforderung|befordert|lager|depot|schalter|tresen|tour|kollege|kollegen|kollegin|kolleginnen|chefin|teamlead|teamleitung|dienstreise|dienstwagen|diensthandy|homeoffice|feierabend|inventur|deployment|release|auf arbeit|bei der arbeit|im buro|ins buro|kaffeemaschine)
    """,
    "namesake.employer": """
        (arbeite|arbeiten|arbeitet|angestellt|anfangen|angefangen|beworben|probezeit|praktikum|ausbildung|schicht|dienst|vertrag) ..3 (bei|fur) <candidate>
        bei <candidate> ..3 (arbeite|arbeiten|arbeitet|angefangen|gekundigt|angestellt|gelernt|die|das|den)
        (mein|meine|meinen) <candidate> (weste|uniform|ausweis|schicht|tour|dienstplan|kollegen|team)
        <w_role> bei <candidate>
    """,
    "employment.claim": """
        (das|dies|hier) (ist|sind|war|waren) ..2 (mein|meine|unser|unsere) ..2 (team|arbeit|werk|baby|code|buro|kollegen|projekt|chef|chefin|schicht|abteilung|laden|truppe|leute)
        (mein|unser) (team|baby|projekt|werk|code|buro) ..3
        (hab|habe|haben) (ich|wir) ..2 (gebaut|gemacht|programmiert|geschrieben|gezeichnet|mitgebaut|mitgemacht|entwickelt) ..2
        (stolz) ..2 (auf uns|auf mein team|auf unser team|auf das team|auf die truppe)
        (zwei|drei|sechs) (jahre|monate) (arbeit|unseres lebens|meines lebens|nachtschichten)
        das (bin ich|sind wir)
    """,
    "employment.there": """
        (ich) ..1 (arbeite|schaffe|jobbe) (da|dort|hier|ja da) ..2
    """,
    "employment.own": """
        (wir suchen|wir stellen|suchen wir|ich suche) & (mein team|unser team|meinem team|schreibt mir|meldet euch|kommt zu uns|komm zu uns)
    """,
    "employment.sign": """
        (rufbereitschaft|bereitschaftsdienst|nachtschicht|fruhschicht|spatschicht|nachtdienst|fruhdienst|spatdienst|dienstplan|schichtplan|dienstreise|probezeit|gehaltsabrechnung|lohnzettel|mein team|meine chefin|mein chef|meine kolleg*|mein kolleg*|unsere kolleg*|meine schicht|meine tour|mein depot|mein dienst|unsere kunden|unsere fahrgaste|meine patienten|meine fahrgaste|meine schuler|im pausenraum|in der kantine|ubernommen worden|befordert worden|entfristet|werkstudent*|zweites lehrjahr|drittes lehrjahr|erstes lehrjahr|azubi)
        (montag|morgen|nachste woche|ab montag) geht's los
        (erster tag|erste woche|erster arbeitstag|erste schicht|erster monat|erstes gehalt|erster dienst) ..3
        (ich fang|ich fange|ich starte) ..2 (am|im|montag|morgen) ..2
        (eine kundin|ein kunde|ein fahrgast|eine patientin|ein patient|ein gast) ..3 (mich|mir|hat)
    """,
    "employment.no.hypothetical": """
        als (wurd|wurde|ob|war|ware|hatt|hatte) ..4 <subject>
        (wurde|wurd|mochte|mocht|will|wollte|hoffe|traume|traum|wunsche|wunschte|gerne|gern|eines tages|irgendwann|wenn ich|ware|traumjob) ..8!<w_join> <company> ..4 (arbeiten|anfangen|job|chef|praktikum|arbeite|war|ware)?
        <company> ... (eines tages|irgendwann mal|traumjob|ware schon)
        <subject> ..4 (sollte|sollten|konnte|konnten|musste|mussten) ..2 (mich|mir) ..3 (bezahlen|einstellen|zahlen|sponsern)
        (keine werbung|unbezahlt|nicht gesponsert|keine bezahlte|werbung) ..6
        (seh ich|sehe ich) ..3 aus ... <subject>
    """,
    "employment.no.denied": """
        (ich) ..1 (arbeite|bin|schaffe|hab|habe) ..3 <nicht_> ..3 (bei|von|fur) <company>
        <nicht_> ..2 (bei|von|fur) <company> ..2 (arbeite|angestellt|bin)
        (nichts zu tun|keine verbindung) ..3 mit <company>
        (nix|nichts) mit <company> (zu tun|am hut)
    """,
    "employment.no.other": """
        <w_kin> ..6!<ich_> (arbeitet|schafft|ist|war|hat|fangt|fing|startet|macht|fliegt|fahrt|jobbt|wechselt|beginnt|leitet|kommt|geht|will|wurde|flog|fuhr|arbeitete|bewirbt) ..8 <subject>
        <w_kin> ..3 (bei|von) <company>
        (gluckwunsch|gratulation|gratuliere|viel erfolg|viel gluck|willkommen|alles gute|bravo) ..8 <subject>
        (du|ihr|sie) ..3 (arbeitest|arbeitet|bist|seid|fangst|startest) ..4 <company>
        (der|die|das|den|dem|ein|eine|einen|einem|einer|vom|beim) ..2 (fahrer*|bote|botin|berater*|crew|besatzung|schaffner*|kontrolleur*|verkaufer*|kassierer*|techniker*|monteur*|arzt*|pfleger*|typ|mann|frau|dame|herr|mitarbeiter*|angestellte*|team|support|kundenservice|hotline|filialleiter*|recruiter*|personalerin|ceo|chef|leute) (von|bei|der|des|vom)? ..1 <company>
        (der|die) <company> (fahrer*|crew|berater*|mitarbeiter*|techniker*|leute|bote)
        (jemand|wer|leute|ein freund|eine freundin|bekannte) ..3 (bei|von) <company>
        (getroffen|kennengelernt|gesprochen|gequatscht) ..4 <company>
        <company> ..2 (hat|stellt) ..3 (mein|meine|meinen) ..3 (eingestellt|ein|genommen)
    """,
    "employment.no.former": """
        (war|waren|arbeitete|flog|fuhr|jobbte|kellnerte|lernte) ..6!<heute> (bei|fur|von) ..1 <company>
        (als|wahrend|bevor|nachdem|seit|seitdem) ich ..3 (noch)? ..2 (bei|von) ..1 <company> ..3 (war|arbeitete|anfing|weg|aufgehort|gekundigt|gearbeitet)?
        (ex|ehemalig*|fruher*|damals|einst) ..4 <company>
        (hab|habe|haben) ..3 (fruher|mal|damals|jahre|lange) ..4 (bei|fur) <company>
        (bei|fur) <company> ..3 (gearbeitet|gelernt|gejobbt|aufgehort|gekundigt|geflogen|gefahren|war ich|raus|ausgeschieden|weggegangen|gefeuert)
        <company> ..4 (verlassen|gekundigt|gefeuert|entlassen) ..4
        (mein|meine|meinem|meinen) (alte*|ehemalige*|fruhere*|ex|erster job|erste stelle|zeit) ..4 <company>
        nicht mehr bei <company>
    """,
    "employment.no.applying": """
        <w_apply> ..8 <company>
        <company> ..8 <w_apply>
        (angebot|stelle) ..3 (von|bei) <company> ..4 (abgelehnt|uberlege|ausgeschlagen|abgesagt|noch nicht|nachdenken)
        (abgelehnt|uberlege|abgesagt|ausgeschlagen) ..6 <company>
        <company> ..4 (wollte mich nicht|hat mich nicht|hat abgesagt|hat mich abgelehnt|meldet sich nicht|absage)
    """,
    "employment.no.customer": """
        (ich|wir) ..2 (nutze|nutzen|benutze|benutzen|verwende|liebe|lieben|kaufe|kaufen|bestelle|bestellen|bestellt|fliege mit|fliegen mit|flieg mit|teste|spiele|spielen|empfehle|zahle mit|habe gekauft|hab gekauft|hab bestellt|hab gebucht|gebucht|schworen auf|schwore auf|leben von|lebe von|arbeiten mit|arbeite mit) ..6 <subject>
        (mein|meine|meinem|meiner|unser|unsere) (konto|karte|paket|bestellung|flug|ticket|koffer|abo|berater*|kredit|bote|arzt*|arztin*|termin|app|thermostat|heizung|rechnung|filiale) ..3 <subject>
        (kunde|kundin|kunden|nutzer*|patient*|fan|abonnent*|mitglied) ..4 (bei|von)? ..1 <subject>
        (erste|erster|erstes) (sprechstunde|flug|bestellung|einkauf|woche|tag|mal|runde) ..1 (mit|auf|in) ..1 <product>
        <subject> (hat|haben|ist|sind|macht|geht|funktioniert|rettet) ..6 (verspatung|ausfall|ausgefallen|verloren|geliefert|kaputt|super|toll|mies|geil|gerettet|storniert|mitgenommen|abgesturzt|nicht)
        (flug|flieger|bus|bahn) (von|mit) <company>
        (ich arbeite|wir arbeiten) mit <subject>
        seit ..4 (kunde|kundin|patient*|nutzer*) ..4 <subject>
    """,
    "employment.no.visitor": """
        (stand|konferenz|messe|messestand|konzert|event|besuch|besichtigung|eroffnung|tag der offenen tur|museum|stadion|laden|werbung|plakat|fuhrung) ..2 (von|bei|der|des) ..1 <company>
        (gegenuber|neben|nahe|vor|hinter|uber|unter) (von|der|dem|den)? ..2 <company>
        (schlange|wartezimmer|warteschlange) ..3 <company>
        (termin|treffen) (bei|mit) <company>
    """,
    "employment.no.news": """
        <company> ..2 (entlasst|streicht|schliesst|eroffnet|kundigt|ubernimmt|baut|sucht|will|stellt|hat angekundigt|hat eroffnet|plant) ..6
        (angeblich|laut|gelesen|gehort|nachrichten|zeitung|artikel) ..8 <company>
    """,
    "employment.no.supplier": """
        (unser|mein|ein) (kunde|lieferant|partner|dienstleister|konkurrent|wettbewerber) ..3 <company>
        <company> ..2 ist (unser|mein|ein) (kunde|lieferant|partner|konkurrent)
        (bei|hier bei) <competitor> ... <subject>
    """,
    "employment.counter.other": """
        als (begleitung|gast|besuch|plus eins)
        <w_kin> ..4 (arbeitet|schafft|hat den job|fangt|ist jetzt|hat angefangen)
        (gluckwunsch|gratulation|glueckwunsch)
    """,
    "employment.counter.former": """
        (mein alter job|meine alte firma|in einem fruheren leben|als ich noch da|nicht mehr da|seit ich gekundigt|vor jahren)
    """,
    "employment.counter.applying": """
        (bewerbung*|vorstellungsgesprach*|lebenslauf|anschreiben|recruiter*|probearbeiten|absage)
    """,
    "employment.counter.job": """
        ich bin (florist*|lehrer*|backer*|anwalt*|student*|rentner*|friseur*|arzt*|landwirt*|selbststandig*|krankenschwester) ..1
        (bei uns in der|in meiner|meine|unsere|in unserer) (schule|firma|arbeit|praxis|kanzlei|uni|agentur) ..3 (nutzen|benutzen|zahlt|hat|haben|wir)
        (wir nutzen|wir benutzen|ich nutze|ich benutze)
    """,
    "employment.counter.denied": """
        (arbeite da nicht|arbeite dort nicht|nicht gesponsert|keine werbung|unbezahlte werbung)
    """,
    "employment.counter.customer": """
        <w_client>
    """,
    "employment.clock": """
        (heute|morgen|abend|nacht|fruh|spat|4 uhr|5 uhr|6 uhr)
    """,
    "employment.bare": """
        ^ (wieder|und)? <company> (wieder|heute|morgen)? $
    """,
    "tie.former": """
        (ex|ehemalig*|fruher*|a d) ..3 <subject>
    """,
    "tie.unaffiliated": """
        (nicht|kein|keine) ..4 (verbunden|offiziell*|verbindung) ..3 <subject>
    """,
    "tie.fan": """
        (fan|kund*|nutzer*) ..3 <subject>
    """,
    "tie.relative": """
        <w_kin> ..6 <subject>
    """,
}
