"""English: the inside of a firm - its staff's things, meetings, feats and moods - and the customers' side of the same words."""

CONCEPTS = {
    # After "Acme staff …", "Acme crew …": what no customer has.
    "w_stuff": "quiz | party | bbq | barbecue | picnic | sandwich | meal | meals | lunch | breakfast | dinner | fridge | kitchen | room | rooms | entrance | exit | door | lift | stairs | toilets | car park | parking | bus | minibus | hotel | meeting | briefing | training | survey | newsletter | handbook | rota | roster | schedule | discount | shop | canteen | bar | lounge | lockers | showers | gym | choir | band | football | five a side | netball | running club | book club | walk | swim | trip | outing | awards | raffle | bake off | karaoke | panto | christmas do | whatsapp | whatsapp group | group chat | chat | slack | noticeboard | uniform | photo | portal | app password | email | phone list | secret santa | bingo | cricket | pool table | ping pong | hoodie | jacket | mug | tote | coffee | tea fund | tuck shop | forum | council | association | rep",
    # Rooms and machines of a trade that customers do not see.
    "w_backroom": "paint shop | body shop | press shop | machine shop | assembly bench | assembly line | assembly hall | test bench | test track | clean room | cleanroom | foundry | kiln | hangar | ops room | dispatch office | despatch | sorting hall | sort centre | sorting office | goods in | cold store | chiller | dry store | pot wash | the pass | prep room | prep kitchen | linen room | laundry room | housekeeping | back of house | front of house | green room | sluice | sluice room | nurses station | staff base | doctors mess | mess | on call room | theatre two | recovery bay | resus | pharmacy hatch | staffroom | prep area | science prep room | book cupboard | server room | data hall | build farm | mocap studio | sound booth | edit suite | writers room | war room | dealing room | cash office | strongroom | post room | photocopier room | copy room | site office | signal cabin | control centre | permanent way | engineering possession | lost property office",
    # Work times that a shift worker names by one word.
    "w_stint": "clopening | clopen | clopens | closes in a row | opens in a row | doubles in a row | shifts in a row | nights in a row | earlies in a row | lates in a row | closes this week | opens this week | back to back closes | back to back shifts | double shift | triple shift | breakfast shift | lunch shift | dinner service | lunch service | breakfast service | bank holiday shift | sunday shift | saturday shift | sleep in shift | waking night | long day shift | half shift | sky shift | backshift | graveyard shift | turnaround | quick turnaround | close then open | closing tonight | opening tomorrow | swapping shifts | swapped shifts | shift swap | picked up a shift | picking up shifts | extra shifts | shift pattern | four on four off | three on three off | on the rota | off the rota | rostered",
    "w_chair": "chairing | chaired | chair | hosting | hosted | leading | led | running | ran | minuting | minuted | taking minutes in | took minutes in | presenting in | presented in | presented at | facilitating | facilitated | scribing",
    "w_meeting": "meeting | meetings | standup | stand up | review | design review | retro | workshop | town hall | all hands | call | sync | one to one | huddle | handover | briefing | debrief | planning session | training | training session | panel | committee | postmortem | demo | kick off | kickoff | council | appraisal",
    "w_reworked": "rewrote | rewritten | redrew | redrawn | rebuilt | redesigned | refactored | rewired | retuned | reworked | rerecorded | re recorded | recorded | voiced | reanimated | repainted | remodelled | ported | optimised | optimized | sped up | debugged | localised | localized | shipped | open sourced | containerised | sharded | profiled | reindexed | instrumented | relit | rebalanced",
    "w_madepart": "patch notes | release notes | changelog | tutorial | trailer | launch trailer | docs | user manual | manual | localisation | translation | soundtrack | score | box art | key art | artwork | store page | press kit | press release | launch plan | test plan | migration | onboarding flow | login flow | icons | icon set | animations | cutscenes | dialogue | script | loading screens | menus | shaders | firmware | hinge | packaging | label | recipe | prototype",
    "w_playing": "beat | beating | boss | bosses | stuck | kill | killed | defeat | die | died | dying | trying | playing | fight | hold | queue | waiting | refund | claim | form | application | complaint | phone | chat | support | ticket | quest | raid | grind | grinding",
    "w_pastby": "past | by | behind | opposite | beside | across from | near | next to",
    # What customers call their own of a firm.
    "w_ownthing": "app | brake | brakes | bike | bikes | lock | battery | card | account | order | parcel | delivery | deliveries | thermostat | heating | hub | valve | bill | statement | booking | flight | seat | subscription | login | password | tyre | saddle | wheel | charger | screen | headphones | speaker | watch | band | monitor | cover | policy | claim | loan | mortgage | savings | points | car | steering | dashboard | boot | trial | plan | notes | page | library | profile | character | clan | guild | save file | room | suite | latte | cup",
    "w_errand": "fill | pay | sign | download | verify | upload | prove | call | ring | wait | send | show | visit | reset | confirm | update | return | write | apply | repeat | queue | come back | go to | use | join | try | believe | buy | subscribe | renew | switch | rate | review | install | scan | post | prove | log | re | pick up | collect | book | rebook | choose | accept",
}

PATTERNS = {
    "employment.inside": """
        <my> <company> (scanner|handheld|headset|pager|radio|van|lorry|truck|uniform|overalls|boiler suit|apron|lanyard|scrubs|fleece|desk|workbench|workstation|till|route|round|pigeonhole|swipe card|name badge|work phone|step count|timesheet|appraisal|payroll|pension|contract) ..2
        <company> ..1 (summer party|winter party|christmas party|xmas party|staff party|holiday party|away day|offsite|all hands|town hall|hackathon|awards night|leaving do|induction|onboarding|rota|payroll|intranet) ..8 (i|we|my|our|me|us)
        the (phones|inbox|tills|ovens|lifts|printers|radiators) (at|in) (the)? <company> ..2 (did not|did n't|never|have n't|has n't|would n't) (stop|stopped|ring|quiet)
        <company> (staff|crew|employee|work|works|office|team) <w_stuff> & !<kin>
        <w_chair> ..4 <w_meeting> (at|for|in) <company>
        first time ..2 (chairing|leading|running|closing|opening|driving|flying|presenting|teaching|interviewing|hiring|managing|minuting|training|demoing|deploying|cashing up|operating|delivering|nursing|serving|covering) ..7!<w_someone> (at|for|in) <company>
        (no meeting|meeting free|no meetings|deploy|desk|pizza|dress down|casual|hack|focus|demo|payday|bring your dog|anchor|in office|office|wfh|remote|inset|stocktake|delivery|audit|release) (day|days|friday|fridays|monday|mondays|tuesday|wednesday|thursday|week) (at|in) <company>
        <company> ..1 has ..1 (no meeting|meeting free|dress down|hack) (days?|fridays?)
        <w_backroom> (at|in|of) (the)? <company>
        <company> ..1 <w_backroom>
        <w_stint> ..3 (at|for|with) ..1 <company>
        (what|why|where|way|all) we (do|make|work|believe|celebrate|call|eat|name|test|sell|serve|wear|say) ..4 (at|in) <company>
        (people|team|folks|humans|nerds|characters|crew|gang) (i|we) (work|share an office|share a desk|sit|fly|drive|cook|teach|nurse) ..1 with ..3 <company>
        (i|we) (sit|park|eat lunch|nap|hide|cry|work) ..6 (at|in) (the)? <company> (office|building|depot|hq|campus|canteen|car park|kitchen)
    """,
    "employment.shop": """
        <w_backroom|w_stint>
        <w_chair> ..4 <w_meeting>
        (we|i) (were|was|got|are) ..1 (rostered|docked|debriefed|reassigned|redeployed|furloughed|unionised|unionized|allowed home|let out early|put on|made to wear|measured for|evacuated)
        (we|i) (were|was|got|are) (given|bought|handed|treated to|promised) ..3 (ice pops|ice lollies|pizza|doughnuts|donuts|bacon rolls|hand cream|fleeces|new uniforms|uniforms|radios|tablets|hoodies|mugs|a day off|an extra day|the afternoon off|overtime|a briefing|ice cream|fans|an early finish)
        my (badge photo|day rate|holiday allowance|annual review|okrs)
    """,
    "employment.made": """
        <w_madepart> (for|of|in|to) <product> ... (took|taking|cost|ate|nearly killed|broke|aged) (me|us)
        <we|i> ..2!<negation|would|hypothetical> <w_reworked> ..5!<w_using_with> (in|of|for|inside|behind|at) <product>
        <we|i> ..2!<negation|would|hypothetical> <w_reworked> <product> 's ..3
        (wrote|drew|made|finished|finishing|writing|drawing|filming|editing|recording|mixing|cutting|proofreading|translating) ..2 <w_madepart> (for|of) <product> & !<w_someone>
        (when|whenever|if|every time) <product> ..6 (my|the) (phone|pager|beeper|on call phone|mobile) ..2 (rings|goes off|buzzes|beeps|lights up)
        my ..1 (animation|level|design|patch|pull request|translation|illustration|drawing|code|commit|melody|song|texture|feature|fix|idea|artwork|icon|line|joke) ..6 <product> ... (survived|passed|made it|got|was|is) ..1 (review|in|into|merged|approved|cut|shipped|qa|the game|the build|the final|the credits|live)
        <w_madepart> (for|of) <product> ..3 (done|finished|off to print|signed off|in the can|sent|approved)
    """,
    "employment.own": """
        i 'm on (desserts|starters|mains|grill|the grill|fryers|the fryer|the pass|pass|bar|the bar|tills|pot wash|reception|checkouts|doors|the door|garnish|sauce|pastry|the phones|triage|resus|nights|earlies|lates|front desk|loading|goods in)
        <i> spent ..1 (<month>|weeks|months|years|days|<number|w_count|number_word> (weeks|months|days|years|sprints|winters|summers)|all (week|month|year|summer|winter|spring)|my (summer|winter|spring|autumn|year)) on (that|those|this|these) ..4 & !<w_playing>
        proud of (the|our|my|this) ..1 (search|design|support|platform|data|infra|sound|audio|art|animation|night|day|dev|engineering|product|mobile|web|qa|test|release|launch|ops|security|content|firmware|hardware|backend|frontend|comms|field|nursing|theatre|kitchen|floor|bar|cabin|ground|delivery|warehouse|maths|science|english|sales|legal) (team|crew|squad|folks|people|lot|department|dept)
    """,
    "employment.presence": """
        (long|tough|busy|hard|rough|quiet|mad|big|wild|good|great|full|another) (day|week|night|month|evening|shift|one|year) with <company>
    """,
    "employment.no.customer": """
        (drank|drinking|ate|eating|ordered|checked in|checked out|checking in|checking out|checked into|banked|shopped|queued|devoured|inhaled) ..5 (in|at|from) (the)? <company>
        (asked|asking|begged|emailed|rang|called|phoned) <company> (for|to|about|why|when|if|whether) ..2
        (checked|checking) (in|into|out) ..2 (at|of)? (the)? <company>
        (wants|want|told|asked|forced|moved|moving|switch~|migrated|migrating|put|has|have|got|gets|needs) ..1 (us|everyone|everybody|the team|the whole team|the office|the school|all of us) ..2 (on|onto|to|over to|using) <subject>
        (ci|pipeline|build|workflow|school|class|office|company|client|agency|boss|manager|team) ..1 (runs|uses|adopted|has switched|switched|pays for|bought|runs on|moved) ..3 <subject>
        (stuck|stranded|delayed|trapped|packed|squashed|wedged|asleep) (on|in|aboard) (the|a|an)? ..1 <company> (<number>|bus|train|tram|flight|again|plane|service|behind)
        (hours|minutes|hour|ages|forever) (on|in|at) (the|a) (apron|tarmac|runway|gate|queue|line|phone) ..3 <company>
        (test drove|test driving|bought|hired|rented|leased|traded in|parked|crashed|washed|insured|saw|spotted) (a|an|my|our|the|another) ..1 <company>
        (a|an|another|her|his) <company> (today|yesterday|tonight|this morning|last week|last month|last year)
        <company> (want|wants|need|needs|ask|asks|asked|told|tells|got|make|makes|made|keep asking|keeps asking|expects|expect) me to <w_errand>
        <w_madepart> ..2 (for|of) <product> (are|is|were|was) (out|up|live|here|wild|huge|long|great|brutal)
    """,
    "employment.no.other": """
        (the|a|our|my|that|this) ..1 (crew|staff|steward|stewardess|pilot|team|driver|nurses|nurse|waiter|receptionist) (on|at|of|with|in) (the)? <company> ..2 (us|me|my|our)
        ^ <w_role> (at|from|in) (the)? <company> ..1 <w_did> ..1 (me|my|us|our|the|a)
    """,
    "employment.counter.customer": """
        my (own|new|old|first|second|broken|stolen|trusty|beloved)? <subject> <w_ownthing> !<w_role>
        (signed for|next door|my change|room key|our room|my room|the pilot|the captain|the receptionist|the cashier|the waiter|the barista|the driver) ..3
        (pilot|captain|receptionist|cashier|waiter|barista|driver|conductor|staff|crew|nurse|nurses|teller|staff|they|doctor) ..6 <kin>
        (pilot|captain|receptionist|cashier|waiter|waitress|barista|driver|conductor|doctor|teller|machine) (kept|keeps|apologised|apologized|ate|swallowed|said|told|lost|winked|smiled|forgot)
    """,
    "employment.no.visitor": """
        (visiting|visit|visited|seeing|see|collecting|collect|fetching|picking up|dropping off|sitting with|sat with) ..3 <kin> ..4 (at|in|from) <company>
        <company> ..3 (quiz|quiz night|fete|fair|fayre|bake sale|raffle|concert|play|nativity|sports day|assembly|open evening|open day|tour|race night|auction|disco) ..2 (for|with) (the)? (parents|families|kids|children|locals|neighbours|neighbors|residents|alumni|customers|fans|the public|charity)
        year (<number>|<number_word>) (play|assembly|concert|nativity|trip|show|sports day|parents|leavers|prom|production|musical) ..3 (at|for|with) <company>
        <company> (pta|parents|parent|school) ..2 (quiz|quiz night|fete|fair|bake sale|raffle|group|whatsapp|evening|association)
    """,
}
