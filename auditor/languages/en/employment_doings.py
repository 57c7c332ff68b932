"""English: what people do all day at work, by trade, and things that happen only to those who are employed.

A doing is a verb and what it is done to; both must be of the trade, so that customers, who do other
things at the same places, are not taken for those who work there.
"""

CONCEPTS = {
    # Things that a firm owns and its people use.
    "w_gear": "van | lorry | truck | bus | tram | cab | minibus | artic | forklift | tug | pallet jack | trolley | till | register | desk | workbench | bench | workstation | chair | headset | laptop | phone | work phone | pager | radio | scanner | handheld | keys | key fob | swipe card | toolbox | tool bag | lathe | oven | espresso machine | grinder | fryer | dishwasher | mop | crane | simulator | cockpit | galley | kitchen | bar | counter | floor | wing | ward | clinic | classroom | workshop | studio | stockroom | server rack | mailroom | post room | boiler room | locker | uniform | overalls | apron | hi vis | scrubs | lanyard | fleece | office | corner office | team | route | round | region | district | area",
    "w_handle": "drive | clean | fly | mop | wear | push | man | run | steer | maintain | look after | work | manage | supervise | operate | service | stock | open | close | lock up | use all day | sit on all day | sit at | stand behind | share with | staff",
    # Rooms and corners whose possessor ("our") works there.
    "w_place": "waiting room | reception | front desk | lobby | foyer | bar | kitchen | canteen | lift | lifts | basement | roof | car park | loading bay | loading dock | yard | warehouse | depot | ward | wards | theatre | operating theatre | lab | labs | pharmacy | clinic | clinics | surgery | staffroom | staff room | break room | corridor | wing | studio | workshop | garage | hangar | apron | gatehouse | ops room | control room | call centre | call center | contact centre | server room | data centre | back office | stockroom | shop floor | showroom | line | production line | plant | factory | foundry | bakery | roastery | classroom | library | sports hall | laundry | boiler room | mailroom | vault | trading floor | newsroom | open plan | floor | corner | building | site | toilets | loos | kettle | coffee machine | microwave | fridge | printer | printers | wifi | vpn | servers | network | phones | switchboard | forklifts | vans | trucks | buses | trams | fleet | booking system | rota software | intranet | ticketing system",
    "w_served": "customers | guests | patients | passengers | players | pupils | students | regulars | callers | riders | readers | users | members | diners | shoppers | clients | residents | parents | commuters | drivers | tourists",
    "w_one_served": "(a|an|one|another|some|this|the same|every|every single|an elderly|a little|my first|my favourite|my favorite|today 's) (old|young|little|elderly|angry|lovely|sweet|drunk|nervous|regular)? (customer|guest|patient|passenger|player|pupil|student|regular|caller|rider|diner|shopper|client|resident|tourist|commuter|parent)",
    "w_haul": "stops | drops | parcels | packages | deliveries | covers | beds | rooms | checkouts | check ins | shots | pints | lattes | flat whites | coffees | cups | sandwiches | pizzas | loaves | croissants | trays | plates | calls | chats | tickets | emails | patients | bloods | scans | x rays | jabs | vaccinations | smears | dressings | cannulas | discharges | admissions | hips | knees | babies delivered | births | passengers | bags | suitcases | sectors | legs | turnarounds | departures | doors | wheels | axles | units | boards | frames | welds | seams | pallets | crates | boxes | totes | cages | picks | orders picked | shelves | mocks | essays | exam papers | reports | lessons | haircuts | punctures | inspections | claims | invoices | transactions | loan files | mortgage files | applications processed | bug reports | bugs | test cases | builds | commits | sprites | levels | frames | lines of dialogue | strings",
    "w_shiftspan": "today | tonight | this shift | last night | this morning | this afternoon | before (noon|lunch|breakfast|sunrise|dawn|nine|midday|ten|eight) | by (noon|lunch|lunchtime|ten|nine|eleven|midday|teatime) | so far | in one (shift|night|day|morning|evening) | in a (shift|night|day|morning) | since (six|seven|five|four|dawn|5am|6am|4am|7am|midnight) | in six hours | in eight hours | in ten hours | in twelve hours | per shift | a shift | a day | a night | on shift | single handed | with two of us | with one oven | on my own | and counting",
    "w_notours": "ordered | order | ordering | bought | buying | waiting | waited | late | delayed | missing | lost | paid | paying | spent | costs | cost | price | charged | delivered to me | received | queue | queued | hotel | booked | booking | drank | drunk | ate | eaten | had | in line | on hold | ahead of me | in front of me | before mine | until mine | says | reports | according | news | survey",
    # What somebody else does for the author; no doings of the author's own.
    "w_notfor": "waiting | looking | rooting | cheering | praying | hoping | sorry | thankful | grateful | ready | here | leaving | heading | late | applying | interviewing | paying | asking | begging | shopping | queueing | queuing | voting | searching | calling | standing | sitting | going | flying | switching | happy | glad | sad | excited | nervous | desperate | pleased | writing to | not | never | n't | holding | holding out | saving | booked | off | done | out | up | all | keen | fine | too",
}

PHRASES = {
    "w_doing": """
        (scrubbed|scrubbing) (in|out|up)
        (gowned|gowning) up
        (did|doing|finished|started) (the|my)? ..1 (drug round|meds round|ward round|obs|handover|school run route|late round|post round|milk round|stock count|stocktake|cash up|tea round on the ward)
        (took|taking|drew|drawing|draw) ..2 (bloods|blood samples|swabs|x rays|obs)
        (pushed|pushing|wheeled|wheeling) ..3 (beds|bed|trolleys|trolley|wheelchairs|patients|cages|pallets|carts) ..3
        (dressed|dressing|bandaged|bandaging|stitched|stitching|cannulated|catheterised|triaged|discharged|admitted|intubated|resuscitated|vaccinated|x rayed|scanned) ..3 (wounds?|patients?|knees?|people|arms?|kids|babies|heads?|legs?)
        (delivered|delivering) ..2 (babies|twins|triplets|a baby)
        (filled|filling|dispensed|dispensing|counted|counting) ..2 (prescriptions|scripts|pills|tablets|blister packs)
        (mark|marked|marking|grade|graded|grading) ..3 (mocks|books|essays|exams|exam papers|papers|coursework|homework|tests|year <number>|gcse|a level|sats)
        (taught|teaching|teach|covered|covering) ..3 (year <number>|year (seven|eight|nine|ten|eleven|four|five|six)|period (one|two|three|four|five|six)|form|lower sixth|fractions|phonics|photosynthesis|quadratics|reception class|set (one|two|three|four))
        (wrote|writing|planned|planning|finished|finishing) ..3 (lesson plans?|end of term reports|school reports|seating plans?|report cards|ehcps)
        (pulled|pull|pulling) ..3 (shots|espressos|pints|espresso shots)
        (steamed|steaming|steam|frothed|frothing|poured|pouring) ..3 (milk|oat milk|flat whites|lattes|pints)
        (plated|plating|expedited|prepped|prepping|peeled|peeling|chopped|chopping|fried|frying|flipped|flipping|baked|baking|kneaded|kneading|laminated|proved|proofed) ..4 (covers|kilos of <any>|kg of <any>|onions|spuds|potatoes|burgers|eggs|croissants|loaves|dough|trays|sourdough|bagels|muffins|pies|starters|mains)
        (turned down|turning down|stripped|stripping|changed|changing|made up|making up|serviced|servicing|cleaned|cleaning) ..4 (beds|rooms|suites|bedrooms|minibars|cabins|toilets|corridors|carriages|windows|offices)
        (checked|checking) (in|out) ..3 (guests|passengers|families|a coach party|coach parties|a wedding party|flights)
        (carried|carrying|lugged|lugging|loaded|loading|offloaded|unloaded|unloading|slung|slinging|threw|throwing) ..4 (pallets|cages|crates|lorries|trucks|vans|holds?|trailers|containers|bags of mail|parcels|suitcases|beer kegs|kegs)
        (sorted|sorting|scanned|scanning|delivered|delivering|dropped off|picked|picking|packed|packing) ..4 (parcels|packages|totes|orders for|items|deliveries|letters|post|mail|stops|drops|pallets)
        (signal|signalled|signalling|dispatch|dispatched|dispatching|marshal|marshalled|push back|pushed back|deice|deiced|deicing|de ice|de iced|de icing|refuel|refuelled|refuelling|shunt|shunted|shunting|couple|coupled|grit|gritted|gritting) ..4 (trains?|planes?|aircraft|buses|trams|tails?|wings?|flights?|jets?|lorries|trucks|engines?|tracks?|roads?|carriages|a320|737)
        (regrind|reground|regrinding|grind|grinding|relay|relaid|relaying|replace|replaced|replacing|weld|welded|welding|inspect|inspected|inspecting|walk|walked|walking) ..3 (rails?|tracks?|sleepers|points|overhead lines|the catenary|signals)
        (drove|drive|driving) the (<number>|night bus|first bus|last bus|first tram|last tram|last train|first train|late train|gritter|school bus|airport bus|replacement bus|forklift|last service|early service)
        (fly|flew|flying|flown|operate|operated|operating) ..3 (sectors|the red eye|long haul|short haul|the a320|the 737|the atr|the a350|legs) ..2
        (landed|landing) (the|a|my|our) ..2 (plane|jet|a320|737|a350|atr|aircraft)
        (demonstrated|demonstrating|did|doing) ..2 (safety demo|seat belt demo|the announcements|boarding announcements|the trolley service|trolley service|duty free)
        (fit|fitted|fitting|bolt|bolted|bolting|weld|welded|welding|solder|soldered|soldering|torque|torqued|rivet|riveted|riveting|assemble|assembled|assembling|spray|sprayed|spraying|machine|machined|machining|calibrate|calibrated|calibrating|wire|wired|wiring|glue|glued|gluing|polish|polished|polishing|sand|sanded|sanding|stamp|stamped|stamping|press|pressed|hang|hung|hanging|mould|moulded|moulding) ..4 (doors?|mirrors|wing mirrors|axles?|dashboards?|seats|bumpers|bonnets|batteries|boards?|pcbs?|frames?|motors?|hubs?|sensors?|chassis|panels?|gearboxes|cylinders|valves?|casings?|housings?|looms?|harness|harnesses|shells|units|hinges|circuit boards|wheels|spokes|chips|wafers)
        (count|counted|counting|balance|balanced|balancing|cash up|cashed up|cashing up|reconcile|reconciled|reconciling) ..4 (till|tills|drawer|drawers|float|floats|vault|ledger|ledgers|safe|takings|books for)
        (approved|approving|approve|process|underwrite|review|declined|underwrote|underwriting|processed|processing|reviewed|reviewing) ..3 (mortgages|mortgage applications|loans|loan applications|claims|chargebacks|invoices|expense claims|payroll|kyc files|disputes)
        (answered|answering|took|taken|taking|fielded|fielding|handled|handling|logged|closed|closing|triaged|triaging) ..3 (calls|tickets|support tickets|live chats|complaints|999 calls|chats|support emails|incidents|bug reports)
        (facing up|faced up|faced|restocked|restocking|stocked|stocking|replenished|rotated|rotating|labelled|priced|pricing|tagged|tagging) ..4 (shelves|aisle|aisles|dairy|the fridges|freezer|freezers|stock|tins|cereal|bakery)
        (cleaned up|mopped|mopping|mopped up|hosed|hosing|swept|sweeping|scrubbed|scrubbing) ..4 (aisle <number>|the shop floor|kitchen floor|galley|the ward|theatre|stockroom|carriages|the bus|the depot|fryer|grease trap|toilets|vomit|sick off)
        (shipped|shipping|deployed|deploying|rolled back|merged|merging|reverted|reverting|refactored|refactoring|migrated|migrating|rewrote|rewriting|hotfixed|patched|patching) ..4 (prod|production|release|build|branch|main|database|payment service|auth|pipeline|migration|service|services|api|backend|frontend|changelog|cluster|servers|release notes)
        (animated|animating|rigged|rigging|modelled|modelling|textured|texturing|voiced|voicing|lit|scored|scoring|storyboarded|playtested|playtesting|balanced|tuned|tuning) ..4 (boss|bosses|frogs?|dragons?|npcs?|cutscenes?|levels?|enemies|creatures?|monsters?|horses?|trees|weather|dialogue|footsteps|menus|trailer|characters?|swords?|weapons)
        (interviewed|interviewing|onboarded|onboarding|line manage|line managing|mentored|mentoring|trained up|training up|inducted) ..5 (candidates?|people for|new starters?|new hires?|graduates|grads|interns?|apprentices?|engineers?|designers?|nurses?|drivers?|baristas?|pilots?|trainees)
        (trained|training|mentored|mentoring|supervised|supervising|shadowed|inducted|line managed) ..4!<kin|dog|for> <w_role>
        (locked|locking|opened|opening) up ..3 (alone|at <number>|at (five|six|four|ten|eleven|midnight)|the (shop|store|branch|clinic|cafe|kitchen|depot|nursery|school))
        (clocked|clocking|clock|badged|badging|swiped) (in|out|off) ..2
        (cleared|clearing|restarted|restarting|rebooted|rebooting|unjammed|unjamming|reset) ..3 (the belt|the conveyor|conveyor|paper jam|line|backlog|the queue of tickets|the switch|the router|signal box|ticket machines|points failure)
        (drafting|drafted|filed|filing|redlined|redlining|proofread|proofreading) ..3 (contracts|ndas|clauses|briefs|tribunal|board papers|board pack|court bundle|bundles|policies)
        (guarded|guarding|patrolled|patrolling|walked|walking) ..3 (perimeter|gatehouse|the car park all night|loading bay|night patrol|grounds at night)
    """,
}

PATTERNS = {
    "employment.own": """
        <number> ..2!<w_notours> <w_haul> ..4 <w_shiftspan> & !<w_notours|w_someone>
        <w_shiftspan> ..2 <number> ..2!<w_notours> <w_haul> & !<w_notours|w_someone>
        ^ <number> <w_haul> ..2 <w_shiftspan> & !<w_notours|w_someone>
        <w_served> ..6!<w_someone> (ask|asked|asking|call|calling|called|thank|thanked|tell|told|telling|handed|hand|tip|tipped|hug|hugged|shout at|shouted at|yell at|yelled at|treat|mistake|bring|brought|show|showed) ..1 (me|us)
        <w_one_served> (just)? ..2 (asked|called|told|gave|brought|said to|thanked|handed|hugged|shouted at|yelled at|proposed to|threw|tipped|tried to pay|screamed at|high fived|complimented|recognised|recognized|saluted|blamed) ..1 (me|us|my)
        (moved|took|stole|decorated|cleaned|swapped|fixed|covered|changed|booked|cancelled|canceled|approved|rejected|denied|signed off|lost) my (desk|locker|shift|shifts|rota|monitor|hours|annual leave|leave|leave request|timesheet|expenses|workstation|bench|overtime|badge|probation)
        (they|who|which) ..1 (pay|pays|paid) me ..1 (for|to) (this|that|it|<any>) ..1
        (it 's|it is|it 'll be|that 's) my (pager|beeper|bleep|work phone|on call phone) ..1 (that)? (rings|goes off|buzzes|beeps|lights up|vibrates)
        (my|the) (pager|on call phone|bleep|work phone) (rings|went off|goes off|buzzed|just went|has gone off)
        (i 'm|i am|we 're|we are) (the|one of the|one of|the only|among the) ..3 (people|person|one|ones|poor souls|poor soul|idiots|idiot|humans|folks|nerds|three|two|four|few) ..4!<w_someone> (fixing|building|running|making|maintaining|on call|getting paged|gets paged|who gets|they call|they ring|they page|keeping|restarting|rebooting|getting it back|behind)
        (bear|bare) with us ..6 (fix|fixing|engineers|bus|service|back up|restore|restoring)
        (it 's|it is|only|still|just|this is) (only|just)? my (first|second|third|fourth|fifth) (day|week|shift|month) (here|there|on the job|at work|in the job|$)
        (passed|through|off|out of|finished|survived|cleared|completed|failed|extended) ..1 (my)? probation
        (sorry|apologies|guilty|yes|yep|hi|hello|psst|oops|whoops|confession) ..3 (that was|it was|that 's|that is) (me|us)
        if ..12 (sorry|apologies|blame|say hi|come say hi|wave) ..4 (that was|it was|that 's|it 's|was|is) (me|us)
        our (whole|entire) (floor|studio|ward|depot|shift|kitchen|branch|warehouse|pod|lab|workshop) ..1!<use> (cried|cheered|clapped|is|was|are|were|went|stayed|stood|laughed|slept|sang|danced|celebrated|froze|got)
        (all of us|us|we) ..1 (drivers|nurses|baristas|pilots|engineers|teachers|porters|cleaners|managers|tellers|couriers|cooks|chefs|designers|developers|testers|devs|conductors|signallers|welders|fitters|warehouse staff|cabin crew|ground staff|night staff|shift workers|temps|apprentices|interns|trainees|receptionists|midwives|store managers|team leads|shop staff|call handlers) ..4!<w_notours>
        (grateful|proud|glad|lucky|love|loving|privileged|happy|chuffed|blessed|fortunate|hate|tired of) ..1 (to work|working|to be working) ..1 (somewhere|here|in a place|for a company|for a firm|for people|with people|at a place|at a company|with this team|with this crew|with this lot|with these people|with my team|alongside)
        <number|number_word|w_count> hours a (day|week|shift) ..4 (i|my|we)
        (i|we) ..6!<w_someone> <number|number_word|w_count> hours a (day|shift)
        ^ ..1 fixing (it|that|this|them) ..1 (after lunch|tomorrow|today|now|tonight|first thing|before|on monday|this week|next)
        (crunch|crunch time|code freeze|the migration|stocktake|stock take|audit season|year end|launch week|exam season|rush hour) (is|was) (over|done|finished|killing me|upon us) & <i|we|us|our|me|my>
        (we|i) ..1 (went|go|are going|'re going) gold
        (dreaming in|dream in|seeing|hearing) <any> ..2 (in my sleep|after this shift|tonight again|since the shift)
    """,
    "employment.inside": """
        (the|that|this|a) <company> ..1 <w_gear> ..1 (that|which)? (i|we) ..1!<negation|would> <w_handle>
        (handed|given|issued|assigned|allocated|promised|lent|trusted with|entrusted with|inherited|allotted) ..8 <w_gear> ..3 (by|from|at) <company>
        <company> ..3!<negation|w_someone> (has|have|just|finally)? ..1 (gave|given|handed|issued|assigned|replaced|moved|fixed|upgraded|painted|cleaned|swapped) ..3!<w_someone> (my|our) <w_gear>
        <company> ..4 (replaced|fixed|broke|upgraded|bought|moved|binned|repaired) ..4 (chairs?|desks?|lockers?|kettle|fridge|microwave|printer|coffee machine|lights|boiler|toilets|lift) ..6 (i|we|us|my|our)
        <company> (pays|pay) (us|me)? ..1 (weekly|monthly|fortnightly|daily|overtime|double time|double|time and a half|on fridays|on thursdays|peanuts|extra|holiday pay|sick pay|a living wage|above minimum|minimum wage|the minimum)
        <company> ..1 (head office|hq|management|leadership|ops|area manager|training team) ..2 (flew|sent|told|asked|took|made|gave|emailed|visited|inspected|is visiting|are visiting|came) ..3 (us|me|our|my|all of us)
        <company> ..1 (head office|hq|management|the area manager) ..4 (visit|visiting|inspection|inspecting|coming|here) ..6 (i|we|me|us|my|our)
        <company> ..1 (hr|payroll|it|it desk|facilities|rostering|crewing|crew control|scheduling|dispatch) ..2 (just|finally|have|has)? (emailed|called|rang|texted|approved|lost|confirmed|messaged|says|sent|told|denied|rejected|moved|fixed) ... (i|my|me|us|our)
        <company> ..1 (gave|bought|handed|sent|got) (everyone|everybody|all staff|every one of us|all the staff|all employees|staff|the whole team|the whole ward|each of us) ... (mine|my|we|us|our|i)
        <company> 's ..3 (parental leave|maternity leave|paternity leave|leave policy|parental policy|pension|sick pay|holiday allowance|hybrid policy|return to office|wfh policy|menopause policy|bereavement leave|bike to work scheme|cycle to work scheme|overtime rate|pay rise|payrise|bonus scheme) ..10 (i|me|my|we|us|our)
    """,
    "employment.we": """
        <we> ('re|are|were) ..1!<negation|would|w_notfor|w_formerly> !<w_notfor> <any> ..7!<w_someone|w_formerly> for <company>
        <we> ('re|are|'ve been|have been) <w_gerund> ..8!<w_someone> (for|at) <company>
    """,
    "employment.working": """
        (i 'm|i am|i 've been) !<w_notfor> <w_gerund> ..7!<w_someone> (for|at) ..1 <company>
        ^ ..2!<w_someone|article|question> (marking|grading|regrinding|grinding|soldering|welding|proofreading|pricing|stocking|restocking|prepping|plating|steaming|frothing|triaging|dispensing|typesetting|illustrating|gritting|shunting|signalling|dispatching|refuelling|auditing|invoicing|underwriting|storyboarding|rigging|playtesting|localising|localizing|mentoring|rostering|forklifting|labelling|palletising) ..7!<w_someone> (for|at) <company>
        (opened|opening|closed|closing|open|close|unlocked|locked up) (up)? (the|my|our)? ..1 <company> (on|in|at|by|alone|this|tonight|today) ..6!<w_someone|w_notjob_at> (at <number>|at (four|five|six|dawn|midnight)|alone|pulled|poured|home by|by myself)
    """,
    "employment.role": """
        ^ ..3!<w_someone|question|article|w_formerly|w_hire|w_plural|negation> !<w_plural> <w_role> <company> $
        <i> (manage|run|supervise|head|lead|oversee|open|close|clean|staff) (the|a|our|one of the|two|three) ..3 <company> ..2 (in|on|at|near|by|of|branch|store|shop|depot|team)
    """,
    "employment.plain": """
        <our> ..1 <w_place> (at|in|of) ..1 <company>
        <our> <company> <w_place> ..2
        <w_core> (at|in|of) (the)? <company> ..8 <we|our|us>
        ^ (staff|the)? ..1 <w_core> (at|in|of) (the)? <company> ... <we|our|us|my>
        (if|whoever|anyone who|everyone who|anybody who|those who|to everyone who) ..12 <company> ..8 (that was|that 's|it was|it 's|was|is|blame) (me|us)
        my <company> ..1 (depot|shift|line|area|store|ward|floor|kitchen|duty|office|regional|fleet|crew|section|night|project|product|engineering|team) (manager|lead|supervisor|leader|boss|mates|pals)
        my <company> ..1 (boss|supervisor|shift lead|team lead|line manager|colleague~|coworker~|workmate~|teammate~|crewmates|crew mates|mentor|trainer|work wife|work husband|deskmate)
        (handed|given|issued|assigned|allocated|lent|trusted with|entrusted with|inherited) ..8!<w_someone> <w_gear> ..3 (by|from|at) <company>
        <company> ..3!<negation|w_someone> (has|have|just|finally)? ..1 (gave|given|handed|issued|assigned|replaced|moved|fixed|upgraded|painted|cleaned|swapped) ..1 (my|our) (desk|locker|chair|headset|laptop|van|till|uniform|lorry|truck|bench|workstation|rota|shift|shifts|overalls|scrubs|monitor|office)
        (called|calls|call|calling|phoned|rang|ringing|dragged|roped|drafted|summoned) (me|us) ..2 (in|back) ..4 (on|from) (my|our) (rest day|day off|days off|weekend|holiday|leave|annual leave|honeymoon|birthday) & <company>
        <company> ..3 (moved|changed|swapped|cancelled|canceled|approved|rejected|denied|signed off|extended|doubled|cut) my (shift|shifts|rota|hours|annual leave|leave|leave request|desk|overtime|contract|bonus|timesheet|expenses|probation|pay|wages|salary|route|ward|team)
        (at|@) <company> ..3 (moved|changed|swapped|cancelled|canceled|approved|rejected|denied|signed off|decorated|stole|tidied|labelled) my (shift|shifts|rota|hours|annual leave|leave|leave request|desk|overtime|timesheet|expenses|chair|monitor|mug|locker)
    """,
    "employment.sign": """
        <i|we> ..4!<negation|would|hypothetical|w_someone|w_formerly> <w_doing>
        ^ ..2!<w_someone|question|w_formerly|negation|article> <w_doing>
        <w_shiftspan> ..3!<w_someone|w_formerly> <w_doing>
        <w_doing> & !<w_someone|he_she|they|question|hypothetical|w_formerly>
    """,
    "employment.made": """
        my name (is|'s|appears|went|will be)? ..2 in (the|its|our)? ..1 <product> ..1 (credits|changelog|manual|acknowledgements|source|git history|commit history)
        (my|our) name ..3 in the credits ..4 <product>
        <product> ..6 (credits|changelog) ..4 (my name|me|mine|that 's me|i 'm in)
        ^ ..1!<question|negation|article> (shipping|releasing|launching|deploying|rolling out|cutting|tagging|unveiling) <product> ..3 (today|tomorrow|tonight|this|next|on|at|in|monday|tuesday|wednesday|thursday|friday|week)
        (spent|spending) ..5!<w_formerly> (making|drawing|animating|writing|testing|tuning|coding|debugging|recording|composing|modelling|polishing|breaking|rewriting|designing|balancing|localising|translating) ..2 <product>
        <i> ..2!<negation|would> (solder|weld|assemble|test|inspect|calibrate|paint|machine|sew|print|pack|box|mould|design|draw|write|program|wire|fit|glue) ..4!<w_using> (inside|in|of|for|on|behind) (the|your|every|each|all)? ..1 <subject>
    """,
    "employment.no.customer": """
        my (physio|physiotherapist|doctor|gp|dentist|consultant|therapist|surgeon|midwife|nurse|oncologist|dermatologist|psychologist|psychiatrist|optician|hygienist|specialist|adviser|advisor|account manager|relationship manager|personal banker|banker|mortgage broker|broker|insurer|teacher|barista|driver|courier|postman|instructor|tutor|personal trainer|hairdresser|stylist|waiter|waitress|agent) ..1 (at|from|with) ..1 <company>
        my (usual|favorite|favourite|regular) (table|seat|order|spot|corner|chair|drink|room|nurse|driver|stylist|barista) ..3 <company>
        my (table|booth|usual|order|flat white|latte|cappuccino|oat latte|burger|room key|suite) ..2 (at|from) <company>
    """,
    "employment.no.visitor": """
        (nurse|doctor|porter|sister|consultant|surgeon|matron|midwife|physio|cleaner|lady|man|patient|guy|woman) ..3 (on|from|in) my (ward|bay|room|corridor) ... <company>
        (anniversary|birthday|wedding|honeymoon|hen|stag|romantic|spa|babymoon|half term|bank holiday|valentine 's|mother 's day) (weekend|trip|stay|break|dinner|getaway|lunch|night|breakfast|treat|brunch|holiday|do) ..4 (at|in|with|to) (the)? <company>
        (our|my|a) ..1 (honeymoon|anniversary|holiday|mini break|city break|wedding night) ..4 (at|in|with) (the)? <company>
        (nights|days|hours|afternoon|night|evening|week) (at|in) (the)? <company> with ..1 <kin>
        <company> ... (visiting|sitting with|sat with|waiting with) ..1 <kin>
    """,
    "employment.counter.job": """
        <i> teach ..1 (year|grade|primary|reception|kindergarten|<number>) ..3
    """,
    "employment.counter.customer": """
        (his|her|their|my son 's|my daughter 's|my kid 's|our son 's|our daughter 's) ..2 (teacher|tutor|form tutor|classroom|blazer|uniform|homework|school report|ward|bed|surgeon|consultant|nurse|physio|operation|op|surgery|appointment|discharge)
        (with|visiting|beside|took|taking|brought|drove) ..1 <kin> ..8 (ward|nurse|nurses|sister|bed|bedside|surgery|operation|a and e|clinic|doctor|doctors|discharge|teacher)
        (my|our) (operation|op|surgery|hip replacement|knee replacement|biopsy|mri|chemo|dialysis|hernia|appendix|c section|labour|recovery|stitches|hospital gown|hospital bed)
        (i|we) (was|were|got|am|'m) ..1 (admitted|discharged|a patient|an inpatient|in hospital)
    """,
}
