"""French: praise told as a story, a joke or an understatement; ties said in passing; praise of other things."""

CONCEPTS = {
    "teller": "je | j' | il | elle | on | nous | ils | elles | qui | a | pour | de | mon | ma | mes",
    "urging_firm": "conseille | recommande | je recommande | mon code | code promo | code de parrainage | il faut | vous devriez | tout le monde devrait",
    "acclaim": """m'a reconciliee* | reconciliee avec | un regal | regal | un delice | delice | divin* | exquis* | renversant* | epoustouflant* | hallucinant* | stupefiant* | dingue | dingo | de dingue | de fou | un truc de fou | c'est fou | ouf | un truc de ouf | une dinguerie | dinguerie
        | une masterclass | masterclass | masterpiece | du grand art | grand art | une perle | perle | un tresor | un petit bijou | une petite merveille | un reve | de reve | le paradis | un bonheur | que du bonheur | un plaisir | une revelation
        | revelation | sans egal | inegale* | inegalable | sans rival | sans concurrence | hors categorie | un cran au dessus | au dessus du lot | loin devant | rien de mieux | y a pas mieux | il n'y a pas mieux | on ne fait pas mieux
        | on fait pas mieux | mieux que tout | le seul qui | la seule qui | le seul a | la seule a | numero un | champion* | medaille d'or | mention tres bien | 20 sur 20 | vingt sur vingt | 10/10 | cinq etoiles | a sauve | ont sauve | m'a sauve
        | nous a sauve* | sauve la vie | sauve ma | sauve mon | sauve mes | bouee de sauvetage | ange gardien | des anges | un ange | heroine | merite une medaille | meritent une medaille | legion d'honneur | panthéon | au pantheon
        | remboursé par la secu | rembourse par la secu | patrimoine mondial | a l'unesco | interet public | utilite publique | reconnu d'utilite | les yeux fermes | sans reflechir | sans l'ombre d'un doute | je ne regrette* | ne la regrette
        | ne le regrette | ne regrette pas | aucun regret | zero regret | sans regret* | je ne reviendrai* | plus jamais sans | je n'y retourne* plus | pas de retour en arriere | pourquoi j'ai attendu | pourquoi avoir attendu | j'aurais du
        | comment j'ai fait avant | comment je faisais avant | comment vivre sans | indispensable | irremplacable | je ne m'en lasse* | on ne s'en lasse | m'en lasse pas | j'en redemande | on en redemande | j'y retourne | j'y retournerai | on y retourne
        | on y retournera | je reviendrai | je rempile | fan absolu* | fan inconditionnel* | inconditionnel* | groupie | amoureu* | tombe* amoureu* | coup de foudre | epouse* moi | demande en mariage | conquise* | bluffe* | convertie* | converti
        | sous le charme | cliente fidele | client fidele | chapeau bas | du respect | ca c'est du service | ca c'est du | voila comment | bravo les""",
    "liking": """attentionne* | gentil* | adorable* | aux petits soins | prevenant* | patient* | souriant* | serviable* | a l'ecoute | efficace | reactif* | reactive* | ponctuel* | a l'heure | pile a l'heure | en avance | en deux minutes | en cinq minutes
        | en dix minutes | en un clic | en trois clics | du premier coup | sans attendre | sans attente | sans broncher | sans discuter | sans frais | sans supplement | sans prise de tete | sans accroc | aucun probleme | zero probleme | zero bug
        | pas un seul | pas une seule | aucune crevaison | silencieu* | leger* | legere* | solide* | moelleu* | croustillant* | fondant* | savoureu* | goutu* | onctueu* | gourmand* | regale* | se regale | on se regale | je me regale | m'amuse | amusant*
        | drole* | emouvant* | pleure de | j'ai pleure | j'en pleure | larmes | ri aux | dors comme | dormi comme | reposee* | detendu* | rassure* | soulage* | fier* | fiere* | satisfait* | ravie* | heureu* | enchant* | m'aide | m'a aide | nous a aide*
        | m'a rappele* | m'ont rappele* | m'a rembourse* | m'ont rembourse | economis* | gain de temps | gagne une heure | gagne du temps | moins cher | bon plan | bonne affaire | imbattable | tient ses promesses | tient la route | heureusement
        | grace a | personne n'a pleure""",
    "urging": """arretez vous | passez chez | passez donc | filez | filez y | faites vous plaisir | fais toi plaisir | faites vous une faveur | laissez vous tenter | laisse toi tenter | tentez | tente | n'hesitez pas | n'hesite pas | n'hesitez plus
        | ne cherchez plus | ne cherche plus | qu'attendez vous | qu'est ce que vous attendez | vous attendez quoi | t'attends quoi | depechez vous | avant la rupture | tant qu'il en reste | en promo | soldes | en solde | premier mois offert
        | livraison offerte | essai gratuit | bon plan | si vous passez | si vous cherchez | si tu cherches | si vous hesitez | si tu hesites | pour celles et ceux | de rien | ne me remerciez pas | remerciez moi | vous m'en direz des nouvelles
        | c'est cadeau | ecoutez moi | je vous le dis | je dis ca je dis rien | faites tourner | abonnez vous | adoptez | louez | roulez | volez avec | dormez | mangez | buvez | goutez | gouter | goutez y | ecoutez | lisez | changez de | passez a
        | passez au | reservez chez | courez chez""",
    "grumble": """crevaison | creve | crevee | batterie morte | ne demarre pas | ne repond* | personne ne repond | aucune reponse | sans reponse | service client injoignable | injoignable | annule mon | annule notre | annulé | annulation | surbooking
        | valise perdue | perdu ma valise | sans ma valise | bagage perdu | cafe froid | tiede | rassis | prelevement | surfacture* | frais caches | augmente ses | augmentation des prix | hausse des prix | honte | honteux | scandale* | catastrophe*
        | desastre | galere | galeres | n'importe quoi | foutage de gueule | moquez | moque de | de la merde | daube | pourri* | merdique | a fuir | fuyez | evitez | ne recommande* pas | je deconseille | deconseille* | me plains | ridicule | mediocre
        | bof | mouais | pas terrible | pas ouf | pas fan | surcote* | surestime* | je prefere | merci pour (la | le | les | l') (attente | retard | annulation | panne | facture | reveil) | ironie | sarcasme""",
    "tie_word": """c'est moi qui le | c'est moi qui la | c'est moi qui les | c'est moi qui l'ai | c'est nous qui | nous qui l'avons | c'est mon travail | c'est mon boulot | c'est mon metier | c'est mon bebe | mon bebe | notre bebe | fait maison par nous
        | fait par nous | faite par nous | faits par nous | par mes soins | par nos soins | de mes mains | mes petites mains | nos petites mains | mon oeuvre | notre oeuvre | je la fabrique | je le fabrique | je les fabrique | je soude | je monte les
        | je pose les | je petris | je petris les | je le sers | je la sers | je les sers | je le code | je l'ai code | je l'ai dessine* | je l'ai concu* | j'ai concu | on l'a code | on l'a concu | on l'a dessine | j'ai ecrit les | j'ai peint
        | j'ai compose | je les teste | je les vends | je bosse la | je bosse la bas | je travaille la | je travaille la bas | j'y travaille | j'y bosse | j'y suis depuis | j'y fais | bossant la | y travaillant | y bossant | bosser la | en interne
        | derriere le comptoir | derriere le guichet | derriere les fourneaux | au fournil | mon atelier | mon comptoir | mon fournil | mes passagers | mes patients | mon badge | mon tablier | mon uniforme | paie mon loyer | paye mon loyer
        | paient mon loyer | me nourrit | me fait vivre | me font vivre | fait bouillir la marmite | je suis payee* | je suis de la maison | de la maison | parti pris | de parti pris | pas tres objecti* | pas objecti* | zero objectivite
        | objectivite zero | je preche pour ma | ma paroisse | auto promo | autopromo | autopromotion | auto congratulation | normal que je le dise | en tant que salarie* | en tant qu'employe*""",
}

PATTERNS = {
    "endorse.idiom": """
(fini|finis|finie|finies|plus de|plus jamais de|adieu) ..1 (bouchons|galere|galeres|stress|mal de dos|files|attente|paperasse|disputes|embouteillages|retards|nuits blanches) & !<grumble>
(m'a|m' a|nous a|m'ont) reconcili* (avec)
(on en reparle|vous m'en direz|je dis ca|je pose ca la|je ne dis plus rien|je n'en dis pas plus|tout est dit|c'est dit|et voila)
(si) (vous|tu) ... (tente|tentez|essaie|essayez|teste|testez|prends|prenez|va|allez|passe|passez|achete|achetez|file|filez|reserve|reservez|goute|goutez|telecharge|telechargez|installe|joue|jouez) ..3 <subject>
(rien que pour|juste pour|seulement pour) ..4 & <subject>
<subject> ..2 (a sauve|a change|a regle|a rendu|a fait) ..6
(a sauve|ont sauve) (ma|mon|mes|notre|nos|la|le)
(devrait|devraient) (etre|figurer|avoir) ..4 (rembourse|remboursee|obligatoire|interdit|illegal|classe|classee|prescrit|enseigne|medaille|nobel|prix|statue|augmentation)
(j'ai|j' ai|on a|nous avons) ..1 (vendu|largue|jete|lache|abandonne|quitte|resilie|supprime|remplace|troque) (ma|mon|mes|la|le|les|notre|nos) ..3 & !<grumble>
<subject> ..1 (a|ont|m'a|m' a|nous a) ..1 (sauve|change|regle|resolu|trouve|remis|rendu|offert|appris|conquis|ressuscite|reconcilie|fait) ..6 & !<grumble>
(depuis que|depuis) ..6 <subject> & !<grumble>
(premiere fois) (depuis|de ma vie|en) & <subject> & !<grumble>
(personne|rien|aucun|aucune) ..2 (n'a|n' a|ne) ..4 & <subject> & (pleure|rale|mieux|egale|vaut|arrive|bat|fait|plante|perdu)
(la|le|les) ..3 (a lui seul|a elle seule|a eux seuls) & <subject>
(merite|meritent|vaut|valent) (le|un|une|la|les|mille|dix|cent) ..2 (detour|voyage|deplacement|medaille|oscar|coup|fois|attente|file)
(qui|celui qui|celle qui) a (invente|concu|cree|dessine|fait|ecrit) ..6 (merite|nobel|medaille|epouse|embrasse|genie|remercie)
(ma|mon|mes) (mere|pere|grand mere|grand pere|fille|fils|mari|femme|chat|chien|enfants|ado|belle mere|mamie|papi|gamins|mome) ..8 (adore|adorent|fan|reclame|refuse de|ne jure que|ne lache|veut|s'y est mis*|accro|conquise|s'en sert) & <subject> & !<grumble>
(ne jure que par|rien ne vaut|vive|longue vie a|merci a|love|team|tous chez|tout le monde chez) ..2 <subject> & !<grumble>
<subject> (for ever|forever|mon amour|je t'aime|je vous aime|un point c'est tout|point final|et puis c'est tout|et basta|sinon rien)
<subject> ..6 . ? (point|point final|basta) $
(je|on|j') ..2 (retire|reprends|ravale) ..4 (dit|mots|paroles|critiques)
(zero|aucun|aucune|pas un|pas une|sans) ..1 (regret|crevaison|retard|bug|souci|stress|panne|attente|probleme|galere|fausse note|reproche) & <subject>
""",
    "endorse.story": """
(troisieme|deuxieme|quatrieme|cinquieme|enieme|dixieme) (hiver|tasse|vol|partie|visite|annee|fois|paire|sejour) & <subject> & !<grumble>
<subject> (m'a|m' a|nous a|m'ont|nous ont) (rappele|rembourse|offert|attendu|depanne|aide|accueilli|recu|ecoute|soigne|livre|surclasse|retrouve) & !<grumble>
(j'arrive|j'arrive|arrive|arrivee|arrives) ..3 (sec|seche|frais|fraiche|detendu|zen|a l'heure|souriant|souriante) & <subject>
(fini|finis|finies|adieu|terminé|termine|bye bye|plus de|plus besoin de) ..3 (bouchons|metro|galere|files|attente|stress|disputes|tableur|excel|post it|voiture|factures|paperasse) & <subject>
""",
    "endorse.irony": """
(merci|bravo|genial|super|magnifique|parfait|formidable|felicitations|chapeau|quel bonheur|quel plaisir|joli|beau|belle|excellent|top|quelle classe|j'adore) & <grumble>
""",
    "endorse.against": """
(ne|n') ..1 (s'ouvre|s' ouvre|marche|fonctionne|demarre|repond|charge|tient|s'allume|s' allume|reconnait|veut|sert) ..1 (plus|pas|rien|jamais)
(encore une fois|une fois de plus|comme d'hab|comme toujours|bien sur|evidemment) ..12 (ne|n'|plus|pas|panne|annule|retard)
(avale|avalee|avalé|coince|coincee|bloque) ..6 (carte|porte|antivol|colis|valise)
(carte|porte|antivol|colis|valise) ..2 (avale|avalee|coince|coincee|bloque|bloquee|perdu|perdue)
(merci bien|sacre timing|excellent timing|timing parfait)
(je prefere|j'aime mieux|pas convaincu|pas convaincue|pas emballe|pas emballee|moyen|moyenne|sans plus|peut mieux faire|laisse a desirer|pas fou)
(annule|annulent|annulee|perd|perdent|facture|facturent|prelevent|preleve|ferme|augmente) ..3 (mon|ma|mes|notre|nos|le|la|les) & (merci|bravo|super|genial|magnifique|joli)
""",
    "endorse.elsewhere": """
(coucher de soleil|temps|plage|ciel|livre|film|mariage|fete|concert|match|amis|copine|copain|mari|femme|fille|fils|chien|chat) ..4 <acclaim|liking>
<acclaim|liking> ..2 (coucher de soleil|temps|plage|ciel|livre|film|mariage|fete|concert|match|amis|copine|copain|mari|femme|fille|fils|chien|chat|week end|soiree)
(a cote de|en face de|devant|derriere|pres de|a deux pas de) ..3 <subject> ... <acclaim|liking|urging>
""",
    "endorse.tie": """
(j'en|j' en|on en|nous en) (petris|fabrique|soude|vends|sers|prepare|cuis|monte|code|livre|teste|petrissons|fabriquons|vendons|servons|preparons|assemble|peins|ecris|conduis|pilote|range)
(je sais de quoi je parle|je parle en connaissance de cause|j'en sais quelque chose)
(je porte|j'enfile|je repasse) ..1 (leur|leurs|l'|le|cet) ..1 (uniforme|tablier|badge|gilet|blouse)
(celui|celle|quelqu'un|ceux) qui (le|la|les) (soude|monte|fabrique|fait|petrit|code|vend|cuisine|sert|repare|dessine|peint|teste|conduit|ecrit|prepare)
(c'est|c' est|ce sont) (moi|nous) (qui|que) ..6 (le|la|les|l'|ai|avons|fais|faisons|soude|soudons|sers|servons|code|dessine|ecris|monte|prepare|conduis|pilote|vends|teste|cuisine|petris|repare)
(je|j'|on|nous) (le|la|les|l'|y) (fabrique|fabriquons|soude|monte|montons|sers|servons|code|codons|developpe|developpons|dessine|teste|prepare|preparons|vends|vendons|conduis|pilote|cuisine|petris|livre|repare|reparons|bosse|travaille|bossons|travaillons)
(signe|signé|dit|dixit|parole de|foi de|avoue|ecrit) ..3 (celui|celle|ceux|une|un|la|le) ..6 (qui|de|chez) ..6 (soude|code|fabrique|monte|dessine|sert|petrit|ecrit|bosse|travaille|vend|teste|conduit|pilote|<subject>)
(mon|ma|mes|notre|nos) ..3 (chez|a) <subject>
(je suis|etant|comme|en tant que|en tant qu') ..3 (chez|a|pour) <subject>
(paie|paye|salaire|loyer|paient|payent|paie le|paye le) ..4 (vient|depend|viennent|mon|ma|mes)
<subject> (me|nous) (paie|paye|nourrit|fait vivre|emploie|verse)
(ils|elle|elles|eux) me (paient|payent|versent|nourrissent|emploient)
""",
}
