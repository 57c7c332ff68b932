"""German: what people do all day at work, by trade, and what happens only to those who are employed."""

CONCEPTS = {
    "w_gear": "spind | lkw | laster | transporter | bus | bahn | stapler | kasse | tresen | schalter | theke | uniform | weste | kittel | schurze | namensschild | ausweis | schreibtisch | stuhl | laptop | rechner | headset | dienstplan | schicht | schichten | werkstatt | labor | kuche | lager | halle | buro | pausenraum | kantine | station | linie | band | pieper | diensthandy | dienstwagen | helm | sicherheitsschuhe | blaumann | arbeitsplatz | werkbank",
    "w_doing": """
        feierabend | fruhschicht | spatschicht | nachtschicht | nachtdienst | fruhdienst | spatdienst | doppelschicht | wochenenddienst | schichtende | schichtbeginn | inventur | kassensturz | ubergabe | dienstubergabe | schichtwechsel | dienstschluss | tagdienst
        (eingebaut|verbaut|verschraubt|geschraubt|geschweisst|gelotet|montiert|verpackt|kommissioniert|sortiert|ausgeliefert|ausgetragen|zugestellt|abkassiert|eingeraumt|aufgefullt|korrigiert|unterrichtet|deployt|released|gemerged|gebacken|geknetet|gerostet|gezapft|bedient|serviert|gebettet|gewaschen und gebettet|gespritzt|lackiert|gefrast|gedreht|kalibriert|verladen|abgefertigt|enteist|betankt|rangiert)
        (fahre|fahr|trage|trag|liefere|liefer|stelle) ..6 (pakete|post|briefe|bestellungen|essen|kisten|touren|zeitungen) ..4 aus
        ich (schraube|schweisse|lote|montiere|verpacke|kommissioniere|sortiere|kassiere|unterrichte|korrigiere|pflege|backe|knete|roste|zapfe|serviere|putze die zimmer|mache die betten|fahre die linie|steuere|fliege die|enteise|betanke|rangiere|deploye|programmiere|zeichne|animiere|vertone|teste|kalibriere|prufe die|stelle weichen|stelle signale)
    """,
}

PATTERNS = {
    "employment.working": """
        <w_doing> ..5!<w_kin|w_client|w_past> (bei|beim|fur|in den|in der|im|an der) ..1 <company>
        (bei|beim|fur|in den|in der|im|an der) ..1 <company> ..8!<w_kin|w_client|w_past> <w_doing>
        (fahre|fahr|liefere|trage|stelle|arbeite|bediene|montiere|baue|putze|koche|backe|pflege) ..8!<w_kin|w_past> (fur|bei) ..1 <company>
    """,
    "employment.inside": """
        (mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unserer|unseren) <w_gear> ..1 (bei|beim|in|von|im)? ..2 <company>
        (auf|in|an) (meiner|unserer|meinem|unserem) (station|schicht|linie|abteilung|filiale|halle|kuche|tour|kasse|arbeitsplatz|band) ..3 <company>
        <company> (hat|haben) (uns|mir|mich) ..5 (gehalt|lohn|erhoht|befordert|versetzt|verlangert|ubernommen|entfristet|geschickt|eingeteilt|schicht|dienstplan|urlaub|weihnachtsgeld|bonus|diensthandy|dienstwagen|laptop|schulung|fortbildung|freigegeben)
        <company> zahlt (uns|mir|jetzt|endlich|wieder)? ..3 (uberstunden|nachtzuschlag|zuschlag|wochentlich|mehr|tarif|weihnachtsgeld|punktlich)
    """,
    "employment.sign": """
        (kunden|gaste|patienten|fahrgaste|schuler|passagiere|spieler) ..4 (mich|mir|uns) ..3
        (betriebsrat|betriebsratswahl|betriebsversammlung|betriebsfeier|betriebsausflug|sommerfest|weihnachtsfeier|tarifrunde|warnstreik|personalversammlung) ..8 (ich|wir|mein|meine|uns|mich)
        (probezeit) ..2 (bestanden|geschafft|vorbei|uberstanden|rum)
        (die ganze abteilung|die ganze station|das ganze buro|die ganze schicht|die ganze etage|das ganze studio)
        (meine|unsere) (erste schicht|erste tour|erste gehaltsabrechnung|erste klasse)
    """,
    "employment.own": """
        (hab|habe|haben) (ich|wir) (selbst)? ..1 (geschrieben|komponiert|gezeichnet|programmiert|gebaut|gelotet|geschweisst|animiert|eingesprochen|entworfen|vertont|getestet|montiert|gemalt)
        (musik|stimme|grafik|sound|code|texte|ubersetzung|dialoge|level|karte) ..4 (ist|sind|stammt|kommt) ..2 von (mir|uns)
        (mein|das) (diensthandy|pieper|handy) ..2 (klingelt|piept|geht los)
    """,
    "employment.presence": """
        (wieder|noch|schon wieder|so) (ein|einer|eine) ..1 (langer|lange|langes|anstrengender|harter|voller|guter|schoner|ruhiger|stressiger) (tag|abend|nacht|woche|morgen|vormittag) ..2 (bei|beim|in|im) ..2 <company>
        (langer|anstrengender|harter|ruhiger) (tag|abend|vormittag) ..2 (bei|beim|im) ..2 <company>
        (lange|ruhige|anstrengende) (nacht|woche) ..2 (bei|beim|im) ..2 <company>
    """,
}
