"""German: pay, conditions, safety, organising and reporting wrongdoing, for the recognition of protected speech."""

CONCEPTS = {
    "labor_core": """
uberstunde* | unbezahlt* | gehalt | gehalter | gehaltserhohung* | gehaltsabrechnung* | lohn | lohne | lohnabrechnung* | lohnerhohung* | lohnkurzung* | stundenlohn | mindestlohn | nachtzuschlag | nachtzuschlage | sonntagszuschlag* | zuschlage | schichtzulage | weihnachtsgeld | urlaubsgeld | tarif | tarifvertrag* | tarifrunde | tarifverhandlung* | tarifabschluss | tariflohn | betriebsrat | betriebsrate | betriebsratswahl* | betriebsversammlung | personalrat | vertrauensleute | gewerkschaft* | ver di | verdi | ig metall | igm | marburger bund | gew | ngg | streik | streiks | streiken | streikt | warnstreik* | gestreikt | streikposten | streikkasse | streikrecht | arbeitskampf | arbeitszeit* | arbeitszeiten | ruhezeit* | pausenzeit* | keine pause | ohne pause | pausen gestrichen | doppelschicht* | nachtschicht* | spatschicht* | fruhschicht* | schichtplan | dienstplan | dienstplane | einspringen | rufbereitschaft | bereitschaftsdienst* | zwolf stunden schicht | urlaubssperre | urlaub gestrichen | urlaub abgelehnt | elternzeit | mutterschutz | krankmeldung* | krankgeschrieben | lohnfortzahlung | befristet* | befristung | leiharbeit* | leiharbeiter* | werkvertrag* | minijob* | scheinselbststandig* | kundigung | gekundigt | entlassen | entlassung* | stellenabbau | abfindung* | aufhebungsvertrag | sozialplan | kundigungsschutz* | arbeitsgericht | arbeitsrecht* | arbeitnehmerrecht* | abmahnung | arbeitsschutz | arbeitssicherheit | arbeitsunfall | arbeitsunfalle | berufsgenossenschaft | gewerbeaufsicht | gefahrdungsanzeige* | uberlastungsanzeige* | gefahrdungsbeurteilung | personalmangel | personalnot | unterbesetzt* | unterbesetzung | zu wenig personal | allein auf station | personalschlussel | mobbing | gemobbt | belastigung | sexuelle belastigung | belastigt | diskriminier* | whistleblow* | hinweisgeber* | missstand* | ausbeut* | ausgebeutet | arbeitsbedingungen | kollegen | kolleginnen | kolleg innen | belegschaft | trinkgeld* | betriebsrente | solidaritat mit
""",
    "labor_topic": """
bezahlt | bezahlen | zahlen | zahlt | geld | stunden | stunde | schicht | schichten | pause | pausen | urlaub | frei | wochenende | nacht | nachte | dienst | vertrag | rente | hitze | grad | heizung | klimaanlage | luftung | ventilator | klo | toilette* | masken | handschuhe | sicherheit | gefahrlich | verletzt | mude | kaputt | ausgebrannt | burnout | schwanger | krank | brutto | netto
""",
    "labor_together": """
kollege* | kollegen | kolleginnen | kollegium | zusammen | gemeinsam | wir alle | alle zusammen | wer noch | noch jemand | geht es euch | bei euch auch | und ihr | was verdient ihr | wie viel verdient | was bekommt ihr | schreibt mir | meldet euch | pn | per pn | dm | unterschreib* | unterschrift* | petition | brief | offener brief | versammlung | treffen | kundgebung | demo | nicht allein | ihr seid nicht allein | geht nicht allein | hebt auf | schreibt auf | dokumentier* | kommt (zum|zur|alle|mit) | sprecht mit | redet mit | fragt | vergleich* | solidaritat | zusammenhalt* | ganze schicht | die ganze station | die nachtschicht
""",
    "labor_organize": "gewerkschaft* | streik* | betriebsrat* | abstimmung | urabstimmung | wahlt | wahlen | petition | kundgebung | demo | verhandlung* | forderung* | tarif*",
    "labor_report": "anzeige | angezeigt | gemeldet | melden | behorde | aufsicht | gewerbeaufsicht | anwalt | anwaltin | gericht | klage | klagen | beweis* | zoll | presse | journalist* | illegal* | beschwerde* | beschwert",
    "labor_employer": "chef | chefin | chefs | vorgesetzt* | leitung | geschaftsfuhrung | geschaftsleitung | management | firma | die firma | unternehmen | arbeitgeber | personalabteilung | hr | teamleiter* | filialleiter* | stationsleitung",
    "labor_place": "werk | fabrik | lager | laden | filiale | markt | station | klinik | krankenhaus | kuche | baustelle | halle | band | kasse | depot | buro | schicht | arbeit | arbeiten | arbeitet | job | betrieb | pfleger* | pflegekraft* | pflegekrafte | fahrer* | fahrerinnen | verkaufer* | kassierer* | lehrer* | erzieher* | monteur* | azubi* | reinigungskraft* | reinigungskrafte | zusteller* | bote* | rider",
    "labor_grudge": "nicht bezahlt | unbezahlt | gestrichen | gekurzt | abgelehnt | verweiger* | immer noch | schon wieder | wieder | genug | reicht | schnauze voll | frech* | unverschamt* | ungerecht | unfair | gezwungen | mussen | verboten | ignoriert | am stuck | hintereinander | versprochen | seit monaten | durfen nicht",
    "labor_play": "fussball | spiel | elfmeter | verlangerung | liga | oma | opa | tochter | sohn | mutter | vater | hund | katze | kater | videospiel | rezept | ofen | backofen | waschmaschine | spulmaschine | hochzeit | film | serie | bahn | zug | drucker | kuhlschrank",
}
PATTERNS = {
    "labor.own_pay": """
(ich|wir) (verdiene|verdienen|bekomme|bekommen|kriege|kriegen) ..4 <number|money>
(mein|unser) (gehalt|lohn|stundenlohn) ..6 <number|money>
""",
    "labor.own_loss": """
(mich|mir|uns) ..3 (gekundigt|entlassen|gefeuert|rausgeworfen|rausgeschmissen)
(ich|wir) (wurde|wurden|bin|sind) ..4 (gekundigt|entlassen|gefeuert|rausgeworfen)
""",
    "labor.unpaid": """
(nicht|nie|kein) ..3 (bezahlt|ausgezahlt|vergutet|gezahlt) ..6 <labor_topic|labor_core>
<labor_topic|labor_core> ..8 (nicht|nie|kein) ..2 (bezahlt|ausgezahlt|vergutet|gezahlt|da|gekommen)
""",
    "labor.sign": """
(unterschreibt|unterschreiben|unterschrieben) ..4 (brief|petition|liste|alle|mit)
(sprecht|redet|geht|kommt|meldet) ..4 (betriebsrat|gewerkschaft|versammlung|streikposten|personalrat)
""",
    "labor.boss": "<labor_employer> ..6 (schreit|brullt|beleidigt|mobbt|demutigt|droht|ignoriert|zwingt|verbietet|anschreit|lacht)",
    "labor.hazard": """
<number> grad ..8 <labor_place>
(ohne|keine|kein|fehlen|fehlt) ..3 (masken|handschuhe|wasser|klo|toilette|klimaanlage|heizung|helm|helme|gurt|personal|leute|luftung)
""",
}
