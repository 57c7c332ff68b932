"""English: stories of those whom one served: who they are, what was done for them, what they did at ours."""

CONCEPTS = {
    # People whom many know, or whom their trade and place give away.
    "known_role": """
actor | actress | singer | rapper | drummer | guitarist | bassist | pianist | comedian | presenter | newsreader | weatherman | weather girl | weather presenter | broadcaster | podcaster | youtuber | tiktoker | influencer | streamer | model | footballer | goalkeeper | striker | midfielder | winger | cricketer | bowler | boxer | jockey | golfer | sprinter | swimmer | cyclist | gymnast | tennis player | rugby player | darts player | snooker player | olympian | medallist | medalist | champion | coach | referee | manager of | captain of | mp | mep | senator | congressman | congresswoman | minister | cabinet minister | mayor | mayoress | councillor | governor | ambassador | judge | magistrate | bishop | vicar | rabbi | imam | chief constable | headteacher | headmaster | headmistress | professor | novelist | author | poet | playwright | columnist | journalist | editor | film director | director of | tv chef | tv doctor | celebrity | celeb | popstar | pop star | rock star | soap star | reality star | film star | movie star | tv star | contestant | finalist | winner of | duke | duchess | lord | baroness | billionaire | millionaire | lottery winner | landlord of | landlady of | owner of | chairman of | chairwoman of | chair of | ceo of | founder of | boss of | head of
""",
    "patron_noun": """
guy | man | woman | lady | chap | bloke | fella | fellow | dude | girl | boy | lad | kid | gentleman | couple | family | brothers | sisters | twins | widow | widower | pensioner | student | lawyer | solicitor | dentist | doctor | vet | teacher | builder | plumber | roofer | butcher | baker | florist | barber | hairdresser | farmer | policeman | police officer | copper | fireman | firefighter | priest | nun | musician | organist | accountant | estate agent | shopkeeper | newsagent | publican | postman | postwoman | bus driver | taxi driver | cabbie | couple | bride | groom | newlyweds | honeymooners | neighbours | mother | mum | dad | father | grandmother | grandad | son | daughter | wife | husband
""",
    "known_by": "who plays | who played | who plays the | that plays | who sings | who sang | who presents | who presented | who hosts | who wrote | who writes for | who runs | who owns | who sells | who has the | who used to be | who used to play | who won | who was on | who is on | who 's on | that 's on | that was on | who reads | who does the | who voices | who directed | who teaches | who manages | who lives | who works at | who works in | off the | off of | from the | from that | from our | with the | behind the | whose | in the big | opposite the | next door to the | outside the",
    # What is done for customers, and hardly for anybody else.
    "serve_done": """
(checked|checking) (in|out) | (drew|drawing|took|taking) (blood|bloods) from | treated | treating | nursed | jabbed | vaccinated | vaccinating | admitted | discharged | triaged | sedated | resuscitated | intubated | operated on | operating on | x rayed | examined | scanned | bandaged | swabbed | cannulated | catheterised | catheterized | banned | unbanned | permabanned | evicted | evicting | refunded | refunding | invoiced | invoicing | rebooked | rebooking | upgraded | boarded | offloaded | seated | served | serving | carded | onboarded | onboarding | served papers on | did the (nails|hair|makeup|brows|lashes|feet) of | did the nails | cut the hair of | waxed | tattooed | embalmed | buried | represented | representing | acting for | acted for | defending | marked | marking | grading | invigilated | tutored | tutoring | rewired | fitted | serviced | servicing | embroidered | catered for | catering for | waited on | poured for | made coffee for | made a coffee for | valeted | towed | jump started | support call with | support call from | sales call with | discovery call with | demo with | demo for | renewal call with | ticket from | support ticket from | support ticket is from | complaint from | complaint came from | refund for | chargeback from | refund request from | quote for | order for | order from | appointment with | home visit to | home visit with | appeal from | application from | mortgage for | loan for | loan application from | delivered to | delivering to | dropped a parcel (at|off|to|for) | dropped off a parcel (at|to|for) | parcel for | delivery for | prescription for | prescriptions for | statement for | will for | remortgage for
""",
    # Done for customers, and for others too.
    "serve_soft": """
fixed | repaired | mended | drove | driving | picked up | dropped off | ferried | collected | sold | selling | rented | let | showed | valued | quoted | taught | teaching | coached | coaching | told | phoned | rang | called back | called | emailed | helped | helping | visited | visiting | washed | bathed | fed | walked | groomed | carried | escorted | photographed | tailored | measured | searched | stopped | cleaned | cleaning | unlocked | reset | approved | declined | rejected | refused | processed | turned down | turned away | kicked out | threw out | chucked out | barred | cut | had | got | delivered | delivering
""",
    # Where customers come.
    "at_ours": """
(in|at|on|through|to|into|from|by|down|past|outside) (my|our) (waiting room|consulting room|treatment room|surgery|ward|clinic|practice|desk|front desk|help desk|service desk|reception|lobby|till|tills|checkout|counter|window|kiosk|register|gate|cab|coach|bus|tram|carriage|galley|section|station|table|booth|chair|lane|aisle|fitting room|changing room|salon|spa|gym|class|classroom|lesson|lessons|form|form room|tutor group|year group|set|queue|inbox|helpline|hotline|switchboard|chat queue|ticket queue|round|route|patch|list|caseload|pharmacy|hatch|drive through|drive thru|branch|theatre|triage|a&e|er|icu|morgue|hospice|care home|hotel|penthouse|suite|minibar|cafe|bar|restaurant|terrace|patio|shop|store|showroom|forecourt|garage|workshop|bay|depot counter|pickup point|pick up point|collection point|library|museum|pool|rink|stand|box office|cloakroom|server|discord|forums|game|lobby) | (in|at|on|through|to|into|from|by) (the|this) (waiting room|consulting room|treatment room|surgery|ward|clinic|front desk|help desk|service desk|till|tills|checkout|fitting room|changing rooms|pharmacy|hatch|drive through|drive thru|triage|a&e|er|icu|morgue|hospice|care home|penthouse|box office|helpline|hotline|switchboard|chat queue|ticket queue|enquiry desk|returns desk|fraud desk)
""",
    # Talk in which a seat number is a passenger or a member of the audience.
    "seat_cue": "flight~ | row | aisle | window seat | overhead | boarding | cabin | sector | train | coach | carriage | stalls | circle | screening | red eye | long haul",
    "customer_deed": """
asking (me|us) (to|for|if|how|why|whether) | begging (me|us) | tells (me|us) | back on (oxygen|the drip|insulin|methadone|warfarin|the ward) | has been sleeping | sleeping in (a|the|his|her) car | is sleeping | sleeping rough | tried to (book|order|get|use|pay|hide|open|return|claim|cancel) | returns (every|all|everything) | orders (the|a|more|another|every) | hide (his|her) | hide the | makes (me|us) | made (me|us) | has (the|a) (biggest|worst|dirtiest|longest|weirdest) | lives on | collapsed | relapsed | miscarried | proposed to | is behind | got divorced | is getting divorced | left (us|me) a | gave (us|me) a | gave birth | passed away | died | had twins | won the lottery
comes in every | came in every | who comes in | who came in | who always | got caught | was caught | just got caught | caught (walking|stealing|with|trying|nicking) | had (his|her) (cast|stitches|plaster|drip|tube|tonsils|appendix|wisdom tooth|braces|bandage|staples) | cast off | stitches out | burnt (his|her) | burned (his|her) | broke (his|her) | cut (his|her) | swallowed | stuck a | repayment~ | missed (a|two|three|four|five|six|another) | spent (his|her|their|all|the|rent) | asked us for | wants (his|her|their|a|the) | wants it | back inside | told the (whole )?class | told me (his|her|that|he|she) | told us (his|her|that|he|she) | whispered | handed in | handed me | wrote in (his|her) | drew a | bit (another|me|the) | pushed | punched | does n't speak | has n't eaten | has n't paid | has n't been | is allergic | on free school meals | lives with (his|her) | in foster | got into | did n't get into | moved (him|her) (down|up|to) | refuses to pay | is suing | is selling | are selling | is divorcing | splitting the | selling up | put in an offer | offered (asking|under|over) | pulled out | was outbid | bid on | pawned | cashed in | cashed out | maxed out | tried it on | flirted | proposed | got engaged | got married | booked the | booked a | booked in | requested | insisted | sent (his|her) (steak|food|soup|wine|coffee|meal) back | walked out without | did a runner | owes
came in | comes in | coming in | popped in | pops in | dropped in | walked in | turned up | turns up | showed up | was in again | in again | back in again | back again | was in today | was in this | rang us | calls us | called us | phones us | phoned us | emailed us | emails us | messaged us | wrote to us | checked in | checked out | checking in | checks in | ordered | orders | ordering | asked me (if|for|to|whether|why|what|how|when) | asked us | asked if we | asked for (a|his|her|the|another|my) | asks for | wanted (a|his|her|the) ..2 (back|refund|discount|upgrade|extension|loan) | demanded | complained | complaining | returned | returning | sent back | sent it back | tried to (return|pay|board|smuggle|sneak|claim|get|check) | gets (his|her|a|the|their) ..2 (latte|coffee|flat white|cappuccino|tea|usual|order|prescription|methadone|bagel|croissant|pint) | has (his|her|a|the) usual | brought in | bringing in | brings in | paid (in|with|for|by) | pays (in|with|for|by) | paid cash | tipped | never tips | no tip | left (a|his|her) | fainted | threw up | passed out | wet (the|his|her) | passed (his|her|the) (test|exam|driving) | failed (his|her|the) | ca n't (read|spell|write|count|do) | still ca n't | cannot read | got the all clear | all clear | rang the ..3 bell | end of chemo | chemo bell | took (his|her) (socks|shoes|teeth|shirt|top) off | socks off | clipped | snored | snoring | drooling | buzzer | call bell | pressing the | pressed the | do not disturb | no show | signed up | signed (the|with|for) | cancelled | canceled | renewed | churned | downgraded | upgraded | unsubscribed | closed (his|her|their) | opened (a|an) | withdrew | overdrawn | bounced | declined | in arrears | behind on | owes (us|the) | appealed | on the appeal | cheating | botting | chargeback | haggled | bought | missed (his|her|the|their) | lost (his|her|their) | locked (himself|herself|themselves)? out | did n't get the | was refused | got refused | got turned down | turned down for | travelling with | traveling with | staying with us | stayed with us | is staying | under the name | under a false | under a fake | under an alias | signs for | signed for | answered (the door|in) | answers (the door|in) | opened the door | a box of | box of | cries | cried | crying | wept | wo n't eat | wo n't take | refuses to | refused to | keeps (asking|pressing|calling|ringing|emailing|ordering|coming|trying|losing|forgetting|returning) | always (asks|orders|pays|wants|tips|leaves|calls|comes) | every (day|morning|week|friday|tuesday|monday|saturday|sunday) | third time | fourth time | for the (second|third|fourth|fifth|nth) time | wait for (his|her) bag | rash | stitches | x ray | biopsy | contractions | waters | overdose | stomach pumped | hip replacement | smear | separate bedrooms
""",
    # What a list or screen gives away of many.
    "record_data": "names | name | surnames | full name | full names | addresses | address | room numbers | phone numbers | mobile numbers | account numbers | card numbers | dates of birth | emails | email addresses | balances | diagnoses | postcodes | seat numbers | nhs numbers | reg numbers | grades",
    "screen_thing": "screen | monitor | whiteboard | board | list | lists | laptop | pc | computer",
    "record_thing": """
sheet | sheets | printout | spreadsheet | dashboard | booking system | diary | register | clipboard | folder | folders | file | files | form | forms | letter | letters | envelope | envelopes | parcel | parcels | label | labels | tag | tags | exercise book~ | workbook~ | test paper~ | exam paper~ | essay~ | homework | report card~ | chart | charts | patient notes | x ray | scan | prescription~ | pill box | wristband~ | passport~ | boarding pass* | ticket~ | receipt~ | invoice~ | contract~ | cheque~ | statement~ | id card | driving licen* | manifest | ledger | chat window | email | inbox | order form~ | order screen | delivery note | tablet | handheld | scanner | pickup slip~ | order slip~ | cup~ | certificate~
""",
}

PHRASES = {
    # Somebody not named whom many would know all the same.
    "patron": """
(the|that|this|which|certain|local|famous|retired|former|ex|disgraced|veteran|our|your) <known_role>
(the|that|this|which|certain|local|famous|retired|former|ex|disgraced|veteran) <any> <known_role>
(a|one) (certain|very famous|famous|well known|rather famous) <any>? <known_role|patron_noun>
(the|that|a|an) <any>? <patron_noun> <known_by>
(the|that) <patron_noun> (from|at|in|on|of) ..1 <proper>
(the|that) <patron_noun> (from|at|behind|in|of) (the|that|our) <any> (stall|shop|stand|van|farm|garage|pub|school|church|club|surgery|office|salon|kiosk|library|gym|bakery|market|nursery|studio|clinic|hotel|mosque|temple|chapel|bank|cafe|chippy|takeaway|brewery)
<number> <proper> <address_word>
(room|suite|bed|bay|seat|cabin|table|unit|flat|cubicle|pitch|cell|berth|stateroom|villa|chalet|lodge|plot) <number>
""",
}

PATTERNS = {
    # Certain by its build.
    "customer.served": """
<serve_done> ..2 <patron|named>
<serve_done> ..3 (for|from|to|at|of) <patron|named>
(room|suite|bed|bay|seat|cabin|table|cubicle|cell|berth|villa|plot|pitch|lane|chair) <number> (is|was|has|had|'s) <patron|named|she_he>
(number|no|flat|unit|house) <number> <proper> <capital>?
<serve_done> ..2 (his|her|the) ..2 <patron|named>
<patron> ..8!<patron_noun> <customer_deed> & <at_ours|serve_done|our_trade|number>
^ (room|suite|bed|bay|seat|cabin|table|cubicle|cell|berth|villa) <number> ..3 <customer_deed|customer_act|she_he>
(flat|apartment|unit|room|house|number|plot|villa|cottage) <number> (at|in|on|of) <proper> <capital>? ... <customer_deed|customer_act|customer_affair>
(account|file|record|claim|order|booking|case|ticket|chart|policy|loan|profile|basket) (of|for|belonging to) <named|Initial>
(order|booking|parcel|delivery|reservation|prescription|appointment|pickup|collection|table|room|claim|ticket) for <named>
(guess|ask me) (which|what|who) ..1 <known_role> ... <customer_deed>
banned <any> <any>? <any>? <any>? <any>? (today|for|again|after)
<patron> ... <money> & <customer_deed>
<named> on (the|our|my)? ..2 <number> & <customer_deed|customer_act>
(one of mine|one of ours|one of my|my favourite regular|a regular of ours|regular of mine) ..3 <named>
<serve_done> ... (he|she) ('s|is) <number>
""",
    # Needs talk of the trade beside it.
    "customer.served_soft": """
<serve_soft> ..3 <patron|named>
(wee|little|old|dear|sweet|lovely|young|tiny) <named>
<Forename> <Initial>
<named> in (year|class|form|set|group|room)? <number>
<patron|named> ..6 <at_ours>
<at_ours> ..6 <patron|named>
<named> ... <customer_deed>
<customer_deed> ..6 <patron|named>
<patron> ... <customer_deed>
""",
    "customer.record_shown": """
<record_thing> ... <record_data>
<record_data> ... <record_thing>
(name|named|belonging to|labelled|labeled|addressed to|made out to) ..1 <named|entity> & <record_thing|screen_thing>
<record_thing> (for|from|reading|reads|by|of) ..1 <named>
<screen_thing> ...8 <record_data>
""",
}
