"""English: the ways in which an employee says in passing that the thing is their own work or their wages."""

CONCEPTS = {
    "work_role": """engineer | software engineer | developer | dev | programmer | coder | tester | qa | qa lead | designer | ux designer | illustrator | animator | artist | composer | sound designer | writer | editor | translator | localiser
        | product manager | project manager | scrum master | analyst | data scientist | researcher | chemist | scientist | technician | mechanic | fitter | welder | solderer | assembler | machinist | electrician | plumber | inspector
        | barista | baker | chef | cook | sous chef | pastry chef | waiter | waitress | kitchen porter | roaster | buyer | merchandiser | cashier | shop assistant | sales assistant | store manager | shift lead | shop manager | branch manager
        | teller | cashier | banker | adviser | advisor | underwriter | claims handler | actuary | clerk | accountant | bookkeeper | pilot | co pilot | copilot | captain | first officer | steward | stewardess | flight attendant | cabin crew | purser | ground crew | baggage handler | dispatcher
        | nurse | midwife | doctor | physio | porter | healthcare assistant | receptionist | radiographer | paramedic | surgeon | pharmacist | carer | dentist | hygienist | driver | courier | rider | postie | sorter | warehouse worker | picker | packer | forklift driver | planner | route planner | bus driver | tram driver | train driver
        | teacher | teaching assistant | tutor | lecturer | librarian | housekeeper | concierge | night porter | gardener | cleaner | janitor | security guard | lawyer | paralegal | solicitor | recruiter | hr | payroll | intern | apprentice | trainee | temp | contractor | freelancer | consultant | manager | supervisor | team leader | support agent | call handler | copywriter | photographer | videographer | community manager | level designer | game designer | gameplay programmer | sommelier | butcher | fishmonger | florist | tailor | seamstress | brewer | cheesemaker | farmer | winemaker | staffer | employee""",
    "own_hand": """i | we | yours truly | muggins here | me and (my|the) (team|crew|squad|mates|colleagues|colleague) | my (team|crew|squad|colleagues|colleague|department|shift|mates at work) and i | my (team|crew|squad|colleagues|department)
        | our (team|crew|squad|department|kitchen|bakery|workshop|studio|lab|factory) | three of us | two of us | four of us | five of us | six of us | a dozen of us | the two of us | the three of us | a few of us | some of us""",
    "hand_work": """fry | fried | flip | flipped | grill | grilled | roast | roasted | bake | baked | brew | brewed | knead | kneaded | ice | iced | steam | steamed | pour | poured | fold | folded | proof | stir | stirred | chop | chopped | plate | plated | prep | prepped
        | push | pushed | load | loaded | stack | stacked | pack | packed | sort | sorted | scan | scanned | deliver | delivered | carry | carried | drive | drove | fly | flew | steer | wash | washed | mop | mopped | polish | polished | sweep | swept | fold | iron | make the beds
        | weld | welded | solder | soldered | screw | screwed | bolt | bolted | tighten | tightened | assemble | assembled | glue | glued | stitch | stitched | sew | sewed | cut | machine | machined | fit | fitted | true | wire | wired | tune | tuned | calibrate | calibrated | inspect | inspected | test | tested | certify | sign off | signed off | approve | approved
        | write | wrote | code | coded | program | programmed | debug | debugged | ship | shipped | deploy | deployed | design | designed | draw | drew | paint | painted | animate | animated | sculpt | sculpted | model | modelled | voice | voiced | compose | composed | record | recorded | score | scored | mix | mixed | translate | translated | edit | edited | proofread
        | plan | planned | schedule | scheduled | staff | run | ran | manage | managed | lead | led | answer | answered | moderate | moderated | teach | taught | train | trained | nurse | nursed | price | priced | name | named | invent | invented | build | built | make | made | maintain | maintained | repair | repaired | fix | fixed | service | serviced | develop | developed | release | released | launch | launched | brief | market | print | label | labelled""",
    "craft_hand": """fry | fried | grill | roast | roasted | bake | baked | brew | brewed | knead | kneaded | weld | welded | solder | soldered | screw | screwed together | assemble | assembled | sew | sewed | stitch | stitched | machine | machined | calibrate | calibrated
        | write | wrote | code | coded | program | programmed | debug | debugged | ship | shipped | deploy | deployed | design | designed | draw | drew | paint | painted | animate | animated | sculpt | sculpted | voice | voiced | compose | composed | build | built | develop | developed | invent | invented | sign off | signed off | approve | approved | inspect | inspected
        | work on | worked on | help make | helped make | help build | helped build | helped write | helped design | sell | cook | cooked | serve | served | deliver""",
    "its_part": """its (motor|frame|battery|brakes|firmware|code|search|sync|tests|clouds|sky|music|score|soundtrack|dialogue|levels|maps|bosses|seagulls|bugs|menus|icons|logo|adverts|recipe|crust|dough|beans|wards|wards|corridors|kitchen|rooms|beds|aisles|engines|planes|tills|counters|branches|queues|servers|pipes)
        | the (motor|frame|batteries|brakes|firmware|search box|search bar|sync|dialogue|levels|maps|boss|bosses|clouds|music|score|soundtrack|trolley|till|tills|dough|buns|loaves|beans|cakes|eggs|bacon|beds|wheels|spokes|saddle|label|labels|parcels|van|lorry|route|routes|timetable|phones|tickets|animations|shaders|lighting|voices|water|rain|cutscenes|endings|ending|tutorial|onboarding|login screen|settings page|icons|copy|strings|release notes)""",
    "wage_noun": "payslip | payslips | wages | wage | salary | pay | paycheck | paycheque | pay packet | pension | bonus | mortgage | rent | name badge | badge | lanyard | apron | uniform | overalls | hard hat | locker | staff card | shirt | fleece | cap | mug | desk",
}

PATTERNS = {
    "endorse.tie": """
our (game|app|code|codebase|engine|servers|studio|factory|lab|ovens|bakery|roastery|roasters|recipe|release|launch|update|patch|demo|beta|menu|kitchen|warehouse|vans|bakers|baristas|designers|writers|artists|composers|nurses and|wards|branch manager|animators|developers|devs|engineers|mechanics|pilots|shop floor|workshop|customers|users|players|patients|passengers|guests|launch day|first release|product|products|new one|newest|latest one|little (game|app|bakery|studio|shop|team|bank|bike))
(come|visit|fly|ride|bank|stay|eat|drink|shop|play|join|see|meet|find|book) ..1 (with us|us in|us at|us on|us for|us this|us today|us now)
(we 're|we are|we have|we 've|we just|we finally|we) ..1 (out now|live|launched|launching|released|shipping|shipped|open|opening|hiring|open sourced|back in stock|sold out)
(proud|chuffed|thrilled|delighted|happy|excited) (of|to say|that) ..2 (we|our|us)
(i 'm|i am|im) the ..2 <work_role> $
^ <work_role> (here|speaking|talking)
(three|two|four|five|six|seven|ten|eight|nine) years of (my|our) (life|lives|nights|weekends) ..4
(that 's|thats|it 's|is|was) (my|our) (department|patch|area|remit|corner of it|bit of it|end of it|doing|contribution|little corner)
<i> ..2 (pull|make|pour|serve|bake|sell|cut|brew|print|fry|toast|book|check|show|hand) you (one|a|an|some|it|the|yours|in|on board)
(gives|give|hands|gave|offers|gets) (me|us) ..1 (a|my|our) ..1 (salary|wage|wages|payslip|paycheck|pay|job|desk|uniform|pension|staff discount|lanyard|rota)
(wear|wearing|wore|iron|ironing) (their|its|the|that) ..1 (uniform|badge|lanyard|overalls|apron|fleece|tabard|hi vis|name badge|cap)
(answer|man|staff|mind|run|cover|work) (the|their|its) (phones|phone|tills|till|desk|helpline|front desk|bar|counter|night shift|late shift|early shift|line|lines|ward) ..2 (at|for|in)? ..2 <subject|it>
(been|was|am|i 'm|we 're) ..1 (on|in|with|part of) the ..1 <subject> ..1 (team|crew|squad|payroll|staff|floor|build|project|desk|kitchen|lab)
(even if|if|until|till) they ..1 (stopped|stop) paying me
(someone|somebody|the one|the person|the people|whoever|one) who ..2 (makes|builds|bakes|codes|designs|welds|sells|serves|brews|writes|tests|draws|fixes|drives|flies|packs|cooks|cleans|runs) (it|them|that|those|these)
(lost|gave|spent|put|poured|sank) ..2 (a|one|two|three|four|my|our|whole|half a|the) ..2 (winter|winters|summer|summers|year|years|weekend|weekends|months|nights|youth|eyesight|sanity|marriage) ..2 (to|into|on|in) (it|them|this|that|those|these|its)
(the people|the team|the women|the men|the folks) i (work|sit|share a desk|share a bench|share an office|have lunch|argue) with
(says|said|writes|according to|signed|love|yours|greetings|sincerely|regards|from|is|be|that 's|i 'm|i am) ..1 (the|a|one of the|your|an) ..2 (man|woman|person|one|ones|guy|girl|lad|lass|bloke|idiot|fool|muggins|team|folks|people|nerd|human|chap|gal|person|someone|somebody) ..1 (who|that|whose|behind|responsible) !(sold|bought|told|stole|lives|lived)
(says|said|writes|confesses|admits) (the|a|an|one of (its|the|their)) <work_role>
(i|we) (should|would|'d|ought to) (really)? know ..2 <own_hand>
(i|we) (should|would|ought to|'d) know $
(i|we) ('d|would|have to|am contractually obliged to) say (that|so|this) ..6 (i|we|would n't|my|of course|obviously)
(well|of course|naturally|obviously) (i 'd|i would|we 'd|we would) say (that|so|this)
(my|our) ..2 <wage_noun> ..2 (says|say|reads|comes|come|came|depends|depend|is paid|are paid|has|have|bears|carries|proves) ..4 !<negation>
(it|they|this|that|which|who|she|he|bogwitch|subject) ..1 (feeds|feed|clothe|clothes|house|houses|keep|keeps|funds|fund|buys|buy|pay for|pays for) ..1 (my|our|us|me) ..1 (children|kids|family|cat|cats|dog|toddler|table|fed|employed|lights on|roof|fridge|groceries|habit|lights)
<own_hand> <have>? ..1!<negation> <craft_hand> ..1 (it|them|those|these|the thing|the things|every one|each one|one of them|half of (it|them)|most of (it|them)|all of (it|them)|bits of it|part of it|that bit|this bit|this thing|that thing)  & !<hypothetical>
<own_hand> <have>? ..1!<negation> <hand_work> ..1 <its_part>
i (fry|push|bake|weld|solder|code|nurse|brew|roast) (it|them|those|these|there|here)
(been|'ve been|have been) ..1 (fitting|installing|building|making|writing|testing|drawing|painting|animating|baking|brewing|debugging|polishing|coding|designing|soldering|assembling|servicing|repairing|maintaining|selling|teaching) ..4!<use_prep> <subject>
^ (and|also|psst|yes|ps|p s)? i (did|drew|wrote|painted|made|voiced|coded|baked|designed|built|composed|animated|wired|welded) (the|those|that|its|all the) ..2 $
^ (mine|ours|guilty|guilty as charged|hi|hello|that 's me|it me|it 's me|oh hi) $
(that|this|it) ..1 (was|is|'s|were) (me|us|mine|ours|my doing|our doing|my handiwork|my work|our work|my fault|our fault|my team|our team|my job|our job|my shift)
(my|our) (handiwork|doing|day job|nine to five|9 to 5|pull request|merge request|first shipped|first release|first credit|name in the credits|name is in the credits)
(so|or|and|because|if|before) ..4 (i|we) (can|could|get to|may|might|will|'ll) ..1 (afford|eat|keep (my|our) job|make rent|pay ..2 (rent|wages|mortgage|staff)|lose (my|our) job|be (fired|sacked|unemployed)|get (fired|sacked|paid|a bonus|my bonus))
(my|our) (bonus|target|targets|quota|commission|kpi|kpis|boss is (watching|reading)|manager is (watching|reading)|boss reads this|sales targets|sales target)
<number_word|number> of us ... (years|months|shed|garage|attic|basement|office|made|built|wrote|drew|nights)
(now|these days|nowadays|today) (i|i 'm|i am) ..2 (fix|make|build|work|design|sell|fixing|making|building|working|designing|selling|teach|train|run|manage) ..2 (it|them|there|here|those|these|on)
(liked|loved) ..4 so much ..2 (i|that i) ..3 (joined|work|started|took a job|applied|got a job|became|fix|make|build|sell)
(on|in|with|part of|member of|one of) (their|its) ..3 (team|staff|payroll|crew|qa|engineers|developers|drivers|nurses|bakers|baristas|pilots|people|lot)
^ <work_role> (on|for|at|of|with|here at|from) ..1 <subject>
(i 'm|i am|am|as|being|speaking as|this is|from|your) ..1 (a|an|the|one of the|their|its|your (friendly|local|neighbourhood))? ..2 <work_role> (on|for|at|of|here|there|with|behind) ..1 <subject|it|here|there>
(i 'm|i am|am|as|being|speaking as) (a|an|the|one of (the|their|its))? ..1 <subject> ..1 <work_role>
(i 'm|i am|am) (one of)? (their|its) ..2 <work_role>
<i> ..3 (nursed|taught|worked|flown|driven|cooked|served|been|typed|coded|brewed|baked) (here|there|on its|on their|in its|at their|in their|for them|on the|with them) ..6 (years|months|winters|summers|decades|weeks)
<i> ..2 (spent|spend) ..2 (years|months|weeks|nights|evenings|shifts|number_word) ..2 (years|months|weeks|nights|shifts)? ..1 (listening|building|making|writing|testing|drawing|painting|tuning|baking|debugging|polishing|breaking|fixing|coding|designing|soldering|staring|arguing|working|on its|inside its|getting) ..4 (it|its|that|this|them|those|the)
(for|as) (my|our) (wages|living|rent|day job|sins and my salary|sins and a salary|paycheck)
(paid|get paid|got paid|pay me|paying me) to (eat|drink|play|test|ride|taste|read|listen|write|fly|wear|sleep|break|say|make|build|draw|sit)
(i|we) (clock|clocked) (in|out|off|on) ..6 <subject>
(salt|grain|pinch|shaker|bucket|tablespoon) ..2 (required|needed|advised|recommended|applies|at the ready|on standby)
(biased|partial|not neutral|not impartial|not objective|marking my own homework|blowing (my|our) own trumpet|own trumpet|tooting (my|our) own horn|own horn|parent about (my|our) (child|baby)|like a proud (parent|mum|dad|mother|father))
(my|our) ..1 (employer|employers|workplace|place of work|work)  ..8 <subject>
<subject> ..4 , ? (my|our) (employer|employers|workplace|bosses|paymaster|paymasters|overlords|day job)
(ex|former) ..1 (customer|user|patient|guest|passenger|player|fan|rider|reader) ..4 (now|turned|current) ..3 (employee|staff|work|on the|mechanic|nurse|inside|colleague|one of them)
(customer|user|patient|guest|passenger|player|fan|rider) (first|turned|before|and) ..4 (mechanic|employee|engineer|staff|nurse|colleague|developer|then|insider|worker|crew)
(come|came|drop|pop|swing) ..4 (say hi|say hello|ask for me|find me) ..4 (till|counter|booth|stand|desk|shop|bar|branch|store|ward|gate)
(i 'll be|i 'm|find me|ask for me|i am) (behind|on|at|in) the (till|counter|bar|desk|stand|booth|floor|trolley|wheel|oven|phones|ward|kitchen|checkout|gate)
(staff|employee|crew|team) (pick|favorite|favourite|recommendation|choice|tip|night|party|room|canteen|discount|photo)
""",    "endorse.untied": """
(the|their|its|your|whole|entire|that|this|a|all) ..1 <work_role|work_noun> (on|at|of|from|in|aboard) ..1 <subject>
(nights|days|weeks|hours|night|week) ..2 (on|in) (ward|room|bed|seat|row|cabin|gate|terminal) ... <subject>
(flew|flying|fly|flight|seat|row) ..3 <subject> ..2 (crew)
""",
}
