"""English: how people say, or plainly imply, that they themselves work somewhere or are joining.

The names of the patterns are explained in `auditor.association.kinds`.
"""

TAGS = {
    "staff": ("employee", "employees", "staff", "crew", "team", "insider", "newhire", "intern", "interns", "colleague", "colleagues",
              "teammember", "crewlife", "stafflife", "iworkat", "weare", "worksat", "working at", "internship", "apprentice"),
    "life": ("life", "lifeat", "lifeinside", "inside", "culture", "family", "fam", "people", "proud", "love", "strong", "peeps"),
}

PHRASES = {
    "w_author": """
        i
        (currently|now|still|also|just|officially|honestly)
    """,
    "w_my_mate": """
        <my|our> ..2!<kin|w_formerly> <w_mate>
    """,
    "w_ago": """
        <number|number_word|w_count> ..1 (years|year|yrs|months|decades|weeks) (ago|back)
        (in|since|until|till|from|back in|around|circa) <number>
    """,
    "w_someone": """
        <kin>
        <friend>
        <he_she|they>
        (my|our|the|a|his|her|their|some) ..2 (husband|wife|neighbor|neighbour|guy|girl|man|woman|lady|bloke|kid|kids|boy|daughter|son|barista|taxi driver|teacher|landlord|dad|mum)
        (someone|somebody|a guy|a girl|a man|a woman|people|everyone|anyone|anybody|whoever|those) (i know|who|that|from|at|in|on)
        (my|our) (old|former|ex|previous) <w_mate>
    """,
}

PATTERNS = {
    "employment.disclaimer": """
        <w_opinion> ... (me talking|just me|only me|me speaking|mine alone) ... <company>
        <w_opinion> ... <company> ..2 (has|have) ..1 (no|nothing|never) ..4 (opinion|opinions|say|idea|part|control|part in|to do with)
        (that|this) ('s|is) ..1 me (talking|speaking) ... <company>
        <company> ..2 (is|are) n't ..2 (to blame|responsible|behind|involved)
        (all|any) ..2 (opinions|errors|mistakes|typos|puns|views) ..4 (mine|my own) ... <company>
        <w_opinion> ... <w_own> ... <negation> ..5 <subject>
        <w_opinion> ..5 <negation> ..6 <subject>
        <w_opinion> ..4 (do|does|is|are) <negation> ... <subject>
        <negation> ..4 <subject> 's? ..3!<w_public> (opinion~|view~|position|take~|words|stance|advice|fault|responsibility)
        <negation> ..3 (speak~|talk~|post~|tweet~|write|represent~|reflect~|speaking|here) ..3 (for|as|on behalf of|in the name of|of|from) ..2 <company>
        <negation> ..2 (represent~|reflect~|endorsed by|approved by|sanctioned by|signed off by) ..4 <subject>
        <subject> ..3 (do n't|does n't|has n't|have n't|do not|does not|did n't|never) ..2 (endorse~|approve~|agree~|sign~ off|check~|see|seen|run|ran|vet~|read|share|condone~) ..5 (this|these|my|here|account|tweets|posts|it|any)
        (on|blame|down to) me ..3 <negation> ..3 <subject>
        (mine|my own|me|myself) ..2 (not|rather than|never|and not) ..5 <subject>
        (mine|my own|me|myself) , not <subject>
        <subject> (is|are) <negation> ..2 (responsible|to blame|liable|involved)
        do n't blame <subject>
        nothing ..4 is ..1 <subject> ..1 (talking|speaking|writing|approved|endorsed)
        my (opinions|views|posts) ... <subject> 's own
    """,
    "employment.employer": """
        <company> ..2!<w_someone|would> (need~|call~|want~|ring~|page~|roster~) me ..2!<w_errand> (for|in|to|at|back|tomorrow|tonight|on) !<w_errand>
        (at)? (work|day job|office) (being|aka|is|yes|namely|by which i mean|that 's|that is)? <company> (gave|has|have|is|just|sent|says|made|bought|decided|wants|,|again)
        <company> ..1 (sends|sent|flew|flies|pays|paid|lets|asked|trusts|trained|taught) me (to|for|on|how|with|around) ..3
        <company> ..1 (can|will|may|could|might) (dock|fire|sack|discipline|promote|thank|bill|sue) me
        <company> ..2 (rings|calls|phones|pages|texts|emails|wakes) (me|us) ..2 (at|in|when|whenever|every|up)
        (i 'm|i am) (the|one of the) ..2 <company> (rings|calls|phones|sends|blames|pays|trusts|put|puts|wakes)
        <our> (ceo|cto|founder|founders|hr|chief|boss|bosses|owner|director) (at|here at) <company>
        (my|our) (email|e mail|signature|email signature|business card|business cards|linkedin|door pass|payslip|contract|job title|badge) ..2 (says|say|reads|has|now says) ..3 <subject>
        <my> (current|new|actual|lovely|dear|beloved|own|wonderful|future|next|day job)? (employer|employers|workplace|place of work|company|firm|agency|work|bosses|paymasters|corporate overlords|overlords|job) (is|are|at|here at|over at|called)? <subject>
        <subject> ..1 (my|our) (current|new|actual|lovely|dear|beloved)? (employer|employers|workplace|company|firm|bosses|paymasters)
        <subject> ..2!<negation|would> (pay|pays|employ|employs|is paying|are paying) ..1 me
        <subject> ..2 (who|which|where|that) (pay~|employ~|signs?|i (work|am|do|teach|'m)) ..1
        <i> ..3!<negation|w_someone> (paid|employed|contracted|hired) (full time|part time)? by <subject>
        (signs?|pays?) my (wages|salary|paychecks?|bills|rent) ..2 <subject>
        <subject> ..2 (signs?|pays?|covers?) my (wages|salary|paychecks?|paycheques?|rent|bills)
        (employer|workplace|work|job|day job|occupation) is? (at|with)? <company> $
        (employer|workplace|work|job|day job|occupation) is? (at)? <product> $
        (disclosure|disclaimer|full disclosure|fyi|note|psa) ..3 <i> ..3 <subject>
        <subject> (is|'s) (where|who) i work
    """,
    "employment.we": """
        <we> (got|have|had|need|ran out of|run out of|voted|celebrated|banned|moved|painted|named|do|did|call|say|even have|all have|all got|all) ..6!<w_someone|w_public> at <company>
        <we> (are|'re) the (ones|people|team|folks|nerds|idiots) ..1 (who|that|behind) ..12 <subject>
        <subject> ..2 (crew|team|squad|staff|gang|lot|folks) (hi|hello|here|reporting|checking in|assemble|represent)
        (hi|hello|hey|greetings|good morning|morning|postcard|live|reporting|notes|news) from ..8!<w_someone> <company> ..1 (office|team|crew|desk|depot|branch|kitchen|warehouse|ward|clinic|studio|basement|stockroom|canteen|hangar|floor)
        (hi|hello|hey|greetings) from (the|our) ..4 (desk|team|crew|corner|side|office|kitchen) (at|of) ..1 <company>
        ^ ..2!<w_someone|article> (fraud|support|platform|ops|night|day|late|early|search|design|data|infra|mobile|web|security|sales|finance|legal|billing|cleaning|ground|cabin|kitchen|returns|delivery|content|sound|art|animation|payments|lending|branch|field) (team|crew|desk|shift|squad) (@|at|for|here at)? <company>
        fellow <company> (people|folks|colleagues|staff|employees|drivers|nurses|engineers)
        <company> (colleagues|coworkers|workmates|teammates)
        <we> (here|over here|over|all|lot|folks)? (at|@) ..1 <company>
        anyone else ..1 (at|on|in) <company>
        <we> ..2!<negation|would|hypothetical> (crossed|hit|shipped|launched|grew|signed|closed|raised|built|sell|sold|serve|carry|changed|fixed|broke|moved|hired|lost|won|reached|passed|opened|open|published|announced) ... at ..1 <company>
        <we> ..2 (here|over here|over|all|lot|folks)? (at|@) ..1 <product>
        (here|over here|at|in|@) (us at|all at)? ..1 <company> ..2 <we|our> ..1!<use> <w_built|w_trade>
        (at|@) (us at|all at)? ..1 <product> ..2 <we|our> ..1!<use> <w_built|w_trade>
        (here|over here) (at|in|with) <subject>
        (at|@) <subject> ..1 <i|we> ..2!<negation> <w_trade|w_built>
        <our> ..3 <w_group> ..3!<w_someone|w_using> (just|finally|have|has|is|are|will|'s|only)? <w_built|open~|relaunch~> ..4!<w_using> <subject>
        <we> ..3!<negation|would|hypothetical> (just|finally|have|'ve)? (shipped|launched|released|rolled out|deployed|relaunched|rebranded|rewrote|redesigned|rebuilt|unveiled|are launching|'re launching|are shipping|'re shipping|are releasing|'re releasing|are opening|'re opening|make|maintain|run|built|develop|designed) ..4!<w_using|our> <subject>
        <subject> ..4 <we> ..1 (built|made|shipped|launched|maintain|released|designed)
        <our> (new|own|little|lovely|next|old|first)? (office|booth|stand|hub|store|branch|depot|warehouse|site|building|hq|canteen|floor|ward|clinic|studio|lab|kitchen|hangar|base) ..3 (at|for|of|in|with) <company>
        <our> (new|own|little|lovely|next|old|first)? (office|booth|stand|hub|store|branch|depot|warehouse|site|building|hq|canteen|floor|ward|clinic|studio|lab|kitchen|hangar|base) ..3 (at|for) <product>
        <our> (new|own|lovely|next)? <subject> (office|booth|stand|hub|store|branch|depot|warehouse|site|building|hq|canteen|floor|ward|clinic|studio|lab|kitchen|team|crew|colleagues|family|staff|all hands|offsite|party|launch|release|product|app|roadmap)
        <my> <subject> (team|crew|colleagues|coworkers|manager|boss|lead|squad|family|fam|work|job|shift|contract|laptop|badge|uniform|payslip|paycheck|desk|internship|apprenticeship|training|induction|onboarding|locker|inbox|email|rota|career|hoodie|fleece|van|route|bonus|probation|start date|workmates|mates at work|wings|scrubs|name tag|lanyard|apron)
        <w_my_mate> ..1!<w_formerly> (at|from|in|on|here at|over at) ..1 <company>
        <w_my_mate> ..1!<w_formerly> (at|from|here at|over at) ..1 <product>
        (colleagues|coworkers|workmates|teammates) (at|from) <subject>
        <we> (at|from) (the)? <subject>
        <we> <subject> (people|folk|folks|employees|staff|crew|lot|nerds|engineers|drivers|nurses|designers)
        <we> ..1!<negation> (work|all work|both work) ..2 (at|for) <subject>
    """,
    "employment.hiring": """
        <we> ..3!<negation> <w_hire> ... <subject>
        <subject> ... <we> ..2!<negation> <w_hire>
        (my|our) ..2 <w_group> ..6 <w_hire> ... <subject>
        <w_hire> ..8 (my|our) ..2 <w_group> ... <subject>
        <subject> ... <w_hire> ..8 (my|our) ..2 <w_group>
        <w_hire|vacancy|vacancies> & <w_joinus> & <subject>
        <w_joinus> ..5 (at|in|on|@) ..2 <subject>
        <i> ..2!<negation> <w_hire> ... (at|for|in) ..2 <subject>
        (spot|seat|opening|vacancy|slot|place|role|position) ..2 (on|in) (my|our) ..2 <w_group> & <subject>
        (refer|referral) ..2 (you|me|link|bonus) & <subject>
        (come|apply to) (and)? (work|intern) ..2 (with|for|alongside) (me|us) ... <subject>
    """,
    "employment.joining": """
        (meet|say hello to|introducing|you 're looking at|guess who 's|guess who is|look who 's) ..5 <company> ..6 (me|newest|new|hi|it 's me)
        (meet|say hello to|introducing|you 're looking at|guess who 's|guess who is|look who 's) ..5 (newest|new|latest) ..4 (at|for|in) <company>
        (as of|from|starting|since) (today|tomorrow|monday|tuesday|wednesday|thursday|friday|this morning|next week|now|<month>) ..2 <i> ..4!<negation|customer> (with|at|part of|for|on) ..3 <company>
        (extended|renewed|signed|got) ..2 (my)? (contract) ..3 (with|at) <company>
        they hired me & <subject>
        my first (pr|pull request|commit|patch|article|shift|patient|flight|class) ..4 (merged|shipped|at|for|as) ..4 <company>
        <w_happy> ..4!<negation> (join|joining|joined|be joining|have joined|start~|begin~) ..4 <subject>
        <i> ..3!<negation|would|if|wish|w_using> (join|joining|joined|signed with|signed for|start at|starting at|moving to|moved to|going to work at|going to work for) (the)? ..3!<w_someone> <subject>
        <i> ..4!<negation|would|hypothetical|question> <w_start> ..6!<w_using> (at|with|in|on|for) ..3 <company>
        <i> ..4!<negation|would|hypothetical|question> <w_start> ..6!<w_using> (at|for) ..3 <product>
        <i> ..4!<negation|would|hypothetical|question> <w_start> ..2 (at|with|on the) ..2 <subject>
        ^ (joining|starting at|starting with|off to work at|moving to) ..1 <subject>
        (joining|join) <subject> ..3 (as|in|next|this|tomorrow|on|from) ..2
        joining ..2 the <subject> ..1 <w_group>
        (signed|contract|offer|job|paperwork|papers|it 's official|news|new chapter) & joining <subject>
        <w_start> ..4 (at|with|for) <company> ..3 <w_weekday_future|month>
        <w_start> ..4 (at|for) <product> ..3 <w_weekday_future|month>
        <w_weekday_future|month> ..3 <i> ..2 <w_start> ..3 (at|with|for) <company>
        <w_weekday_future|month> ..3 <i> ..2 <w_start> ..3 (at|for) <product>
        (first|1st) (day|shift|week|month|flight|morning) ..6!<w_using> (at|with|for|in) ..3!<w_someone> <company>
        (first|1st) (day|shift|week|month|flight|morning) ..6!<w_using> (at|for) ..3!<w_someone> <product>
        (accepted|accept|accepting|signed|signing|landed|scored|secured|took|taken|got|getting|bagged|have|'ve|said yes to) ..3!<negation> (the|a|an|my|that)? ..3 (job|offer|role|contract|position|internship|apprenticeship|placement|graduate role|grad job|traineeship|gig) ..6 (at|with|from|for|in|as) ..2 <company>
        (accepted|accept|accepting|signed|signing|landed|scored|secured|took|taken|got|getting|bagged|have|'ve|said yes to) ..3!<negation> (the|a|an|my|that)? ..3 (job|offer|role|contract|position|internship|apprenticeship|placement|graduate role|grad job|traineeship|gig) ..6 (at|from|for) ..2 <product>
        (said yes to|saying yes to) ..3 <subject>
        <company> !(from|in|with) (has|have|just|actually|finally|went and)? ..1 (hired|recruited|poached|headhunted|taken|took|picked|chose) (me|us)
        <subject> ..3 (offered|gave) me ..3 (job|role|position|contract|internship|place) ... (yes|accept~|signed|took it|start)
        (i|i 've|been|got|getting|^) ..2!<w_someone> (hired|taken on|recruited|poached|headhunted|snapped up|employed|signed) (by|at) <subject>
        <my> new (job|role|gig|position|home|adventure|chapter|employer|career|desk|team|workplace|title) ..6 (at|with|in|is|for|as) ..3 <company>
        <my> new (job|role|gig|position|home|adventure|chapter|employer|career|desk|team|workplace|title) ..6 (at|for) ..3 <product>
        new (job|role|gig|position|chapter|adventure|title|career) ...!<kin|w_someone> (at|with|@|for|in) ..2 <company>
        new (job|role|gig|position|chapter|adventure|title|career) ...!<kin|w_someone> (at|@|for) ..2 <product>
        (become|becoming|be|being|am|'m|now) ..2 (part|member|one) of ..6 (at|of|the|in) ..1 <company>
        (become|becoming|be|being|am|'m|now) ..2 (part|member|one) of ..6 (at) ..1 <product>
        (part|member) of the ..4 (at|@|in) <company>
        (part|member) of the ..4 (at|@) <product>
        (return~|go~ back|move~|transfer~|relocat*|rejoin~|switch~|com~ back) to <subject> ..4 (as|in a|in an|to lead|to run|to work)
        (rejoining|rejoined) <subject>
        (swapping|swap|leaving|leave|left|trading|quit|goodbye|done with|from) ... (for|to join|joining|to start at|hello) ..7 (at|with) <company>
        (swapping|swap|leaving|leave|left|trading|quit|goodbye|done with|from) ... (for|to join|joining|to start at|hello) ..7 (at) <product>
        (leaving|left|quit|swapping) ... to (join|work at|work for) <subject>
        (gonna|going to|will|'ll|about to|get to) (be)? (work|working|join|joining|teach|teaching|start|starting) ..3!<w_using> (at|for|with) <company>
        (gonna|going to|will|'ll|about to|get to) (be)? (work|working|join|joining|teach|teaching|start|starting) ..3!<w_using> (at|for) <product>
        <subject> (bound|here i come|new hire|new starter|new joiner|trainee|recruit|induction|orientation|onboarding)
        (onboarding|induction|orientation|pre boarding|preboarding) ..5 (at|with|for) ..1 <company>
        (onboarding|induction|orientation|pre boarding|preboarding) ..5 (at|for) ..1 <product>
        <my> (start date|first day|starting date|contract|first shift) ..4 (at|with|from|for) ..1 <company>
        <my> (start date|first day|starting date|contract|first shift) ..4 (at|from|for) ..1 <product>
        <w_start> <subject> ..2 <w_weekday_future|month>
    """,
    "employment.leaving": """
        <my> last (day|week|month|shift|friday|sprint|flight) ..2 (at|with|in|for) ..2 <company> ..4 (is|'s|will be|coming up|next|tomorrow|on|ends?|ending|in|before)
        <my> last (day|week|month|shift|friday|sprint|flight) ..2 (at|for) ..2 <product> ..4 (is|'s|will be|coming up|next|tomorrow|on|ends?|ending|in|before)
        <my> last (day|week|month|shift) (at|with) <company> ..6 <future|weekday|month>
        <my> last (day|week|month|shift) (at) <product> ..6 <future|weekday|month>
        (handed in|handing in|handed|given|gave|giving|serving|working|work|put in|sent|submitted|tendered) ..4 (notice|resignation|resignation letter|notice period|letter) ... <subject>
        <subject> ... (handed in|handing in|serving|working out|put in|tendered) ..3 (notice|resignation|notice period)
        (notice period|garden leave|gardening leave|offboarding|handover|exit interview) ..6 (at|from|with) ..1 <company>
        (notice period|garden leave|gardening leave|offboarding|handover|exit interview) ..6 (at|from) ..1 <product>
        (leaving|leave) <subject> ..4 <future|weekday|month|w_weekday_future>
        (weeks|days|months|week|month|day|shifts) ..2 (left|to go|remaining|until i leave) ..2 (at|with|in)? <subject>
        (resigned|resigning|quitting) (from)? <subject> ... (to go|left|until|till|notice)
        <subject> ... (weeks|days|months|week|month|shifts) (left|to go|remaining) ..3
    """,
    "employment.working": """
        ^ (marked|taught|drove|delivered|poured|served|counted|loaded|cleaned|cooked|fixed|answered|filed|stacked|painted|soldered|welded|scanned|sorted|packed|fitted|installed|nursed|animated|edited|tested|debugged|deployed|unloaded|restocked|mopped|baked|brewed|translated|cashed up|closed up|opened up|locked up) ...!<w_someone> (at|for) ..1 <company>
        ^ ..3!<w_someone|article|question|negation> <w_gerund> ..4!<w_someone|w_using|article> (for|at) <company>
        <w_gerund> for the? <company> ..4!<w_someone>
        (been|'m|am|spent) ..3!<w_someone|negation> <w_gerund> ..6!<w_someone|w_using> (for|at) <company>
        <i> 've ..1 (soldered|welded|poured|served|driven|flown|carried|loaded|packed|answered|taught|painted|sewn|counted|cleaned|cooked|baked|fitted|installed|delivered|scanned|stacked|folded|edited|tested|fixed) ..6 (at|for) <subject>
        <i> (also|only|just|mostly|actually|currently|still|usually|literally|basically|mainly)? !<w_notjob> <any> ..6!<w_someone|w_formerly|w_public|negation> (at|for) ..1!<article> <company>
        <i> (also|only|just|mostly|actually|currently|still|usually|mainly)? !<w_notjob> <any> ... and ..1 (i)? !<w_notjob> <any> ..6!<w_someone|w_formerly|w_public|negation> for <company>
        <i> 've been <w_working> ..6!<w_using> <company>
        <i> 've been (building|making|writing|drawing|welding|selling|serving|teaching|testing|fixing|driving|flying|editing|animating|designing|painting|brewing|baking|packing|repairing) ..6!<w_using> <subject>
        ^ ..2!<w_someone|article|w_public> (tuning|design|testing|engineering|payroll|logistics|catering|sales|research|marketing|finance|legal|support|security|cleaning|qa|localisation|localization|sound|art|animation|dispatch|accounts|purchasing|quality|maintenance) (at|for|on) <subject> ..2 (<number>|<w_count>|<number_word>)? (years|year|months|since|by day|here)
        ^ (qa|design|art|sound|music|code|writing|localisation|localization|animation|testing|engineering|support|firmware|levels) on <product> ..3 (years|year|months|since)
        <i> ..3!<negation|would|hypothetical|w_someone|if> (work|working|employed|contracting|temping|interning|freelancing|based|stationed|posted|apprenticed|seconded) ..3!<home|w_using_with> (at|for|in|@|by|to|out of) ..3!<w_public> <company>
        <i> ..3!<negation|would|hypothetical|w_someone|if> (work|working|employed|contracting|temping|interning|freelancing|based|stationed|posted|apprenticed|seconded) ..3!<home|w_using_with> (at|for|@) ..3!<w_public> <product>
        <i> ..3!<negation|would|hypothetical> (work|working|'m working|am working) on ..3 <subject>
        ^ ..2 (still|currently|now|back)? <w_working> ..5!<w_using_with> (at|for|@) ..2 <subject>
        (someone|somebody|a person|an idiot|the idiot|the person|guy|girl|one|woman|man|those|people) (who|that) ..2!<negation> (works?|is employed|worked) (at|for) <subject> & (as|speaking|i 'm|i am|me|we|us)
        (speaking as|says|as) ..4 (who|that) works? (at|for|on) <subject>
        <i> ..3!<negation|would|hypothetical|w_someone|use> <w_trade> !(n't|not|never) ...!<w_someone|w_who> (for|at) ..3!<w_someone|article|w_public|kin> <subject>
        <i> ..2!<negation|would|hypothetical|w_someone|use> <w_trade> ..5!<w_someone|w_pastby> <subject> (branch~|store~|shop~|website|warehouse|depot|office~|clinic~|routes?|buses|planes|trains|trams|vans|trucks|payroll|books|servers?|accounts|database|kitchen|canteen|social media|newsletter|docs|phones|readers?|machines|doors?|gates?)
        (on|for|to) (parental|maternity|paternity|annual|sick|adoption|shared parental|study|unpaid|garden|gardening|compassionate|bereavement|medical|mat|pat) leave ..4 (from|at|with) <company>
        (on|for|to) (parental|maternity|paternity|annual|sick|adoption|shared parental|study|unpaid|garden|gardening|compassionate|bereavement|medical|mat|pat) leave ..4 (from|at) <product>
        (on|my|a) (sabbatical|secondment|leave|furlough|strike|career break) ..3 (from|at|to) <subject>
        (on call|oncall|on standby|on standby duty|on pager|on duty|on the rota|on the phones|on reception|on the tills|on tills|on nights|on days|on lates|on earlies|on the late shift|on the early shift|on the night shift|on shift|on the desk|on support|on the roster) ..3 (for|at|with) ..3 <subject>
        (business trip|work trip|trip|travelling|traveling|deployed|flying out|off to|here|in town|presenting|speaking|exhibiting|representing|recruiting|touring) ..4 (for work with|on behalf of|representing|for work at) <subject>
        (business trip|work trip|work travel|on assignment|posting|secondment|sales trip) ..3 (for|with|at|on) ..1 <company>
        (business trip|work trip|work travel|on assignment|posting|secondment|sales trip) ..3 (for|at) ..1 <product>
        (representing|speaking for|presenting for|exhibiting for|manning the|staffing the|working the) ..2 <subject>
        (working|worked|manning|staffing|covering|running|opening|closing|working on) (at)? (the|my|our) ..2 <subject> ..2 (booth|stand|stall|desk|counter|till|shift|window|store|shop|branch|kitchen|bar|phones|line)
        (covering|manning|staffing|opening up|closing up|locking up|minding) ..8 (at|for) ..2 <subject>
        (in|at|down to) the office (at|with) <company> (with|for) <w_my_mate>
        (in|at|down to) the office (at) <product> (with|for) <w_my_mate>
        (employed|employee|working|work|job|career|contract|contractor|contracting|temping|temp|freelancing|freelance|consulting|interning|intern|internship) (at|with|for) <company> (still|currently|now|till|until|since|for the|through|by day|during the day|these days|nowadays|atm|again|part time|full time)
        (employed|employee|working|work|job|career|contract|contractor|contracting|temping|temp|freelancing|freelance|consulting|interning|intern|internship) (at|for) <product> (still|currently|now|till|until|since|for the|through|by day|during the day|these days|nowadays|atm|again|part time|full time)
        (contracting|temping|freelancing|consulting|interning|apprenticed|seconded|employed) ..2 (at|with|for|to) <company>
        (contracting|temping|freelancing|consulting|interning|apprenticed|seconded|employed) ..2 (at|for) <product>
        (still|now|currently) (at|with) <company> (still|,|as|on|in|doing|writing|building|running|leading)
        (still|now|currently) (at) <product> (still|,|as|on|in|doing|writing|building|running|leading)
        yes|yep|yeah|yup|aye ... (still|now|currently) ..1 (at|with) <company>
        yes|yep|yeah|yup|aye ... (still|now|currently) ..1 (at) <product>
        (been|'ve been|have been) ..1 (at|in) <company> ..2 (since|for|all|over|nearly|almost|just over|coming up)
        (been|'ve been|have been) ..1 (at) <product> ..2 (since|for|all|over|nearly|almost|just over|coming up)
        (back|returning|return|returned) (to work|from leave|from maternity leave|from parental leave|from paternity leave|from mat leave|to my desk) ..3 (at|with) <company>
        (back|returning|return|returned) (to work|from leave|from maternity leave|from parental leave|from paternity leave|from mat leave|to my desk) ..3 (at) <product>
        (got|get|getting|have) paid ..5 (at|by|from) <subject>
        (pays|paying|paid) ..2 (my|the|our) (bills|rent|mortgage) ..3 <subject>
        i 'm at <subject> (drawing|writing|building|designing|doing|making|running|leading|working|teaching|coding|testing|selling|driving|fixing|painting|editing|cooking|baking|animating|managing)
        <i> ..2 (live and breathe|eat sleep breathe|bleed) <subject>
        (day|night) job ..4 (at|with|for|is) <company>
        (day|night) job ..4 (at|for) <product>
        (clock~|clocked|clocking|punch~) (in|out|off|on) ..2 (at|for) <subject>
        (hours|day|night|shift) (of|working) ..2 (at|for) <subject> (done|over|down|finished|complete)
        <subject> (employee|staffer|worker|staff member) ..3 (here|myself|of|since|for|no|number)
        <i> ..2 ('m|am|was made|became|'ve become) (a|an|the)? ..2 <subject> (employee|staffer|worker|contractor|intern|apprentice|trainee|temp|lifer|veteran|driver|engineer|nurse|teller|banker|designer|animator|developer|picker|pilot|manager)
        (off|home|back|in|out) (sick|ill|poorly) ..2 from <subject>
        (told|telling|asked|persuaded) my (boss|manager|lead) (at|in) <company>
        (told|telling|asked|persuaded) my (boss|manager|lead) ..2 (at) <product>
        <i> ..3 (do|did|have|'ve got|got|doing|pull|pulling|finish|finished|survived) ..3 (shift|shifts|nights|lates|earlies|overtime|night shift|double|training|induction) ..3 (at|for|with) ..2 <company>
        <i> ..3 (do|did|have|'ve got|got|doing|pull|pulling|finish|finished|survived) ..3 (shift|shifts|nights|lates|earlies|overtime|night shift|double|training|induction) ..3 (at|for) ..2 <product>
    """,
    "employment.role": """
        (check in desk|desk|till|gate|counter|window|register|booth|checkout) <number> ... (me|mine) & <company>
        ^ ..3!<question|article|w_someone|negation|w_formerly|w_hire> !<w_plural> <w_role> ..2!<w_someone> (at|@|for|with|in|here at|on) ..2!<article> <company> !<w_did|w_vote>
        ^ ..3!<question|article|w_someone|negation|w_formerly|w_hire> <w_role> ..2!<w_someone> (at|@|for|here at) ..2!<article> <product>
        <i> ..2!<negation|would|hypothetical> ('m|am|was made|got made|became|become|'ve become|being) ..5!<negation|w_someone|w_formerly|customer|of> <w_role> ..3!<w_someone> <subject>
        <i> ..2!<negation|would|hypothetical> ('m|am|being) ..2!<negation|w_someone> <subject> ..2 <w_role>
        (as|being) (a|an|the|your|one of the)? ..3!<w_someone|w_formerly> <w_role> ..2 (at|for|with|in|@|on) ..2 <company>
        (as|being) (a|an|the|your|one of the)? ..3!<w_someone|w_formerly> <w_role> ..2 (at|for|@) ..2 <product>
        (as|being|officially|proud|now|your|your friendly|your local|your favorite|your favourite|friendly|neighborhood|neighbourhood|resident|newest|new|newly minted|fully fledged) (a|an|the|friendly|local|neighborhood|resident|favorite|favourite)? <subject> ..1 <w_role>
        (promoted|promotion|moving up|stepping up|made|new title|job title|title|qualified|certified) ..5!<w_someone> <w_role|w_rank> ..3 (at|with|for|in) ..1 <company>
        (promoted|promotion|moving up|stepping up|made|new title|job title|title|qualified|certified) ..5!<w_someone> <w_role|w_rank> ..3 (at|for) ..1 <product>
        (promoted|promotion) ..3 (at|within|by) <subject>
        <subject> ..2 (promoted|made|appointed|named) me ..3 <w_role|w_rank>
        <w_role> (at|for|with|@) <company> (here|by day|, ama|ama|checking in|reporting|speaking|, opinions|since|for)
        <w_role> (at|for|@) <product> (here|by day|, ama|ama|checking in|reporting|speaking|, opinions|since|for)
        <w_role> here (at|for) <subject>
        <subject> <w_role> (here|reporting|checking in|speaking|of|by day)
        <my> (job|role|work|position|title|internship|apprenticeship|career) (at|with|for|in) ..1 <company> (is|was|means|involves|has|consists|'s|can|today|makes|=)
        <my> (job|role|work|position|title|internship|apprenticeship|career) (at|for) ..1 <product> (is|was|means|involves|has|consists|'s|can|today|makes|=)
        <my> (internship|apprenticeship|placement|job|day job|role|work|gig|desk|shift|shifts|team|manager|boss|contract|locker|colleagues|commute|office) (over|here|now)? (at|with|for|in|on|to) ..1 <company>
        <my> (internship|apprenticeship|placement|job|day job|role|work|gig|desk|shift|shifts|team|manager|boss|contract|locker|colleagues|commute|office) (over|here|now)? (at|for) ..1 <product>
        <i> ..2!<negation|would|hypothetical|w_formerly> (lead|run|head|manage|head up|look after|own|am on|'m on|am in|'m in|joined|work on|work in|sit on|sit in|am with|'m with|am part of|'m part of) ..2 (the|a)? ..1 <subject> ..3 <w_group|w_role|w_inside>
        <my> <w_group> ..2 (at|in) <company>
        <my> <w_group> ..2 (at) <product>
        (the|an) (intern|apprentice|temp|trainee|new hire|new starter|newbie|rookie|new guy|new girl|grad|junior|designer|developer|engineer|nurse|driver) me ... <subject>
    """,
    "employment.demonym": """
        <subject> of the (month|week|year|quarter)
        (years|year|months|decade) (a|an|as a|as an|of being a) <subject>
        (every|all|any|fellow|calling all|my|our|to my fellow|dear) ..1 <subject>
        (as|being|i 'm|i am|am|proud|officially|fellow|hello|happy|a fellow|new|newest|official|call me|become|became|becoming|another|every|my fellow|we|us|our) (a|an|the|to be a|proud|new|fellow|official|certified|real|lifelong)? <subject>
        <subject> (here|for life|forever|life|since|of the year|reporting|in training|at heart|by day|problems|things)
        (as|being) (a|an) ..2 <subject>
    """,
    "employment.tenure": """
        <i> 've been (at|with) <subject> ..1 (so|too|long|longer|since|for|years|forever)
        (joined|started) ... <company> ... (still here|still going|still at it|never left|still learning|and counting|to this day|ever since)
        (started|joined) ..2 (at|with)? <company> as (a|an|the) ..4 (now|and now|today) ...
        <company> ... (and)? (i 'm|i am) still (here|at it|going|learning|employed)
        <number|w_count|number_word> ..1 (years|year|months|weeks) (a|an|as a|as an|of being a|being a|into being a) <subject>
        (day|week|month|year|shift|sprint|quarter|christmas|winter|summer) (<number>|<w_count>|<w_ordinal>) ..6!<w_using> (at|with|of my|on the|in|for|of) ..4!<w_someone|product> <company>
        (day|week|month|year|shift|sprint|quarter|christmas|winter|summer) (<number>|<w_count>|<w_ordinal>) ..6!<w_using> (at|for) ..4!<w_someone> <product>
        (day|week|month|year|shift|sprint|quarter) <number|w_count|w_ordinal> ..5 (at|with|of|in) ..4!<w_someone|product> <company>
        (day|week|month|year|shift|sprint|quarter) <number|w_count|w_ordinal> ..5 (at) ..4!<w_someone> <product>
        (day|week|month|year|shift|sprint|quarter) <number|w_count|w_ordinal> on ..7!<w_someone> <subject>
        (day|week|month|year|shift) <number|w_count|w_ordinal> of (my|the) ..2 <subject> ..2 <w_thing|w_role>
        !(another|next|last) <w_ordinal> ..1 <w_period> ..5!<w_using|w_someone> (at|with|for|in|inside) ..3!<product|w_someone|w_public> <company>
        (my|our) last <w_period> ..2 (at|with) <company>
        <w_ordinal> ..1 <w_period> ..5!<w_using|w_someone> (at|for) ..3!<w_someone|w_public> <product>
        <w_ordinal> ..2 (shift|week|day|month|flight|route|round|delivery|lesson|class|service|sprint|payslip|paycheck|payday|ward round) ..2 (as|with|for|at|on) ..1!<w_someone> <company> ..2
        <w_ordinal> ..2 (shift|week|day|month|flight|route|round|delivery|lesson|class|service|sprint|payslip|paycheck|payday|ward round) ..2 (for|at) ..1!<w_someone> <product> ..2
        <w_ordinal> <subject> (shift|payslip|paycheck|payday|christmas party|all hands|standup|offsite|hackathon|uniform|rota)
        <number|w_count|number_word> ..1 (years|year|yrs|months|month|weeks|fortnight|decades|decade|christmases|summers|winters|seasons) ..3!<w_using_with> (at|inside|within|in) ..2!<w_public> <company>
        <number|w_count|number_word> ..1 (years|year|yrs|months|month|weeks|fortnight|decades|decade|christmases|summers|winters|seasons) ..3!<w_using_with> (at) ..2!<w_public> <product>
        <number|w_count|number_word> ..1 (years|year|yrs|months|weeks|decades) ..8 (for|behind the counter at|at|on the tills at) <subject>
        (since|from) <number|month> ..2 (at|with|in) <company>
        (since|from) <number|month> ..2 (at) <product>
        (at|with) <company> ..2!<w_someone> since ..3 <number|month|w_period|january|the>
        (at) <product> ..2!<w_someone> since ..3 <number|month|w_period|january|the>
        (at|for|with) <company> (for|these|over|nearly|almost|going on|coming up on|now)? <number|w_count|number_word> ..1 (years|year|yrs|months|weeks|decades|days) ..2 (now|already|today|and|this|as of|on|next|!)
        (at|for) <product> (for|these|over|nearly|almost|going on|coming up on|now)? <number|w_count|number_word> ..1 (years|year|yrs|months|weeks|decades|days) ..2 (now|already|today|and|this|as of|on|next|!)
        <subject> ... <number|w_count|number_word> (years|months|weeks|year) in
        <number|w_count|number_word> (years|months|weeks|year|month|days) in ..3 (at|with|to my|as) ..3 <company>
        <number|w_count|number_word> (years|months|weeks|year|month|days) in ..3 (at) ..3 <product>
        (work anniversary|workiversary|work iversary|anniversary|service award|long service|loyalty award|jubilee) ..4 (at|with|of) ..2 <company>
        (work anniversary|workiversary|work iversary|anniversary|service award|long service|loyalty award|jubilee) ..4 (at) ..2 <product>
        <subject> (anniversary|workiversary|service award|long service award|probation|internship|apprenticeship|induction|onboarding|orientation)
        (passed|survived|completed|finished|made it through|through|end of|past|still on|on) ..3 (probation|trial period|training|induction|onboarding|apprenticeship|internship|first year|first month|first week|first shift|placement) ..4 (at|with|in|for|from) ..1 <company>
        (passed|survived|completed|finished|made it through|through|end of|past|still on|on) ..3 (probation|trial period|training|induction|onboarding|apprenticeship|internship|first year|first month|first week|first shift|placement) ..4 (at|for|from) ..1 <product>
        <w_period> <number|w_count> ..2 (at|with|in) <company>
        <w_period> <number|w_count> ..2 (at) <product>
    """,
    "employment.there": """
        <i> ..2!<negation|would> ('ve|have) ..2!<negation|never> (worked|been working|been|been employed|interned|taught) (there|here) ..3
        <i> ..1!<negation|would|hypothetical> (work|teach|cook|clean|drive) (there|here|for them) ..1!<w_formerly>
        (i 'm|i am) ..2!<negation> (new|starting|employed|staff) (there|here)
    """,
    "employment.inside": """
        (holding|wearing|clutching|modelling|showing off|in) ..6!<w_someone> <company> (staff|crew|employee)? (badge|staff badge|uniform|name tag|id badge|pass|fleece|apron|scrubs)
        my (medical|drug test|refresher|annual review|eye test|dbs check|line check|licence renewal|background check|appraisal|exit interview|first aid course|forklift test) ..2 (for|with|at) ..1 <company>
        the <company> (belt|line|conveyor|vault|galley|simulator|test bench|workshop|yard|garage|dispatch desk) ..4
        got (my|a|the|this|new)? ..1!<he_she|they> <company> (uniform|badge|fleece|lanyard|laptop|hoodie|hi vis|wings|scrubs|apron|vest|jacket|name tag|starter kit|welcome pack|pass|keys|phone|van)
        (it|hr|payroll|facilities|security|reception|finance|legal|procurement) at <company> (asked|says|said|told|took|gave|fixed|has|have|want|wants|made|emailed|keeps)
        <company> ..1 (driver|staff|crew|nurse|safety|cabin|teller|new starter|fire|compliance|sales|manager)? (training|induction|handbook|dress code|newsletter|intranet) (does|does n't|did n't|says|is|was|never|taught|covers|did|has|video|videos|day|week)
        <company> (van|bus|laptop|uniform|phone|desk|locker|cab|truck|bike|fleece) ..2 they ('ve|have)? (given|gave|lent|assigned|found) me
        (that|this) ('s|is) (my|our) ..4!<kin|w_someone|w_customer|w_formerly|friend> <company>
        (that|this) ('s|is) (my|our) (desk|chair|stapler|mug|hand|elbow|locker|van|bus|plane|route|ward|counter|till|team|corner|plant|bike|hat|signature|code|drawing|voice|handwriting|seat|hall|branch|depot|shift) ... <company>
        (that|this) ('s|is) me ... (at|in|for|behind|outside|on) ..4 <company>
        (called|phoned|rang) in sick ..4 <company>
        (after|before|during|between) (my|a|the|another|tonight 's|today 's) (shift|shifts|double|late|early|night) ..2 (at|for|with) <company>
        (commute|walk|cycle|drive) (in)? to <company> ..6 (every|each|my|daily|minutes)
        what it 's (really)? like (being|to be) (a|an)? ..3 <w_role> (at|for) <company>
        if (anyone|anybody|someone) (at|from) <company> asks ..6 (i|me)
        do n't tell ..3 <company>
        <company> (summer party|winter party|christmas party|holiday party|quiz|awards night|football team|bake sale|team photo)
        (i 'm|am) <company> (staff|crew|personnel|management)
        (on strike|picket line|picketing|striking|walking out) ..3 (at|outside|from) <company>
        (quiet corner|far end|third floor|second floor|fourth floor|basement|back|front) of the <company> (office|building|kitchen|depot|warehouse)
        (stuck|sat|sitting|trapped|late|early|asleep|hiding|crying|cried|falling asleep|dying|bored|somewhere|presenting|singing|yawning|knitting|eating|survived|surviving|made it through|zoned out|back|dialled|dialed|dialing|on mute) ..4 (in|at|to|for|on|through|into|during) ..3 <company> ..2!<w_public> <w_inside>
        (stuck|sat|sitting|trapped|late|early|asleep|hiding|crying|cried|falling asleep|dying|bored|somewhere|presenting|singing|yawning|knitting|eating|survived|surviving|made it through|zoned out|back|dialled|dialed|dialing|on mute) ..4 (at|for) ..3 <product> ..2!<w_public> <w_inside>
        (stuck|sat|sitting|trapped|late|asleep|hiding|crying|bored|presenting|survived|in|at|from|after|during|before|on) (the|our|my|another|a|this|today 's|yet another|every)? <w_inside> ..3!<w_someone> (at|with|in|over here at|here at|for) ..2!<w_someone> <company>
        (stuck|sat|sitting|trapped|late|asleep|hiding|crying|bored|presenting|survived|in|at|from|after|during|before|on) (the|our|my|another|a|this|today 's|yet another|every)? <w_inside> ..3!<w_someone> (at|over here at|here at|for) ..2!<w_someone> <product>
        ^ ..5!<w_someone|w_formerly|w_apply|question> <w_inside> ..4!<w_someone> (at|over here at|here at|@) ..2 <subject>
        <i> ..4 (on|in|at) ..2!<w_formerly> <company> ..2!<w_public> (rota|roster|shift|nights|payroll|books|pension|all hands|standup|hackathon|offsite|committee|choir|softball team|football team|staff|call|rotation|night shift|late shift|early shift)
        <i> ..4 (at) ..2!<w_formerly> <product> ..2!<w_public> (rota|roster|shift|nights|payroll|books|pension|all hands|standup|hackathon|offsite|committee|choir|softball team|football team|staff|call|rotation|night shift|late shift|early shift)
        (the|this|our|my|another|a|first|last|annual|next|tonight 's|today 's|tomorrow 's|this year 's|every) ..1 <subject> ..1!<w_public> (all hands|standup|rota|roster|offsite|away day|team day|hackathon|staff party|christmas party|xmas party|summer party|work do|retro|sprint|town hall|kickoff|on call|oncall|pager|payroll|pension|intranet|helpdesk|it helpdesk|staff room|staffroom|canteen|staff canteen|break room|crew room|locker room|uniform|fleece|induction|onboarding|training week|appraisal|performance review|pay day|payday|payslip|graduate scheme|grad scheme|night shift|early shift|late shift|secret santa|five a side|choir|run club|book club|office dog|ops room|control room|server room|depot|stockroom|support inbox|support queue|ticket queue|monorepo|codebase|design system|build|ci|production|staging|warehouse floor|risk committee|stand up|staff discount|employee discount|snack wall|kitchen|mug wall)
        (my|mine) ... <subject> ... (uniform|badge|fleece|lanyard|payslip|name tag|locker|laptop|hi vis)
        <subject> ..3 (uniform|badge|fleece|lanyard|payslip|name tag|locker|laptop|hi vis) ..6 (mine|my|fits me|i look|i have|i 've)
        (getting|collected|picked up|wearing|ironing|washing|fitted for|measured for|handed|issued|received|arrived|lost|forgot|here 's|returning) ..2 (my|the|a|this)? ..2 <subject> (uniform|badge|fleece|lanyard|laptop|hoodie|hi vis|wings|scrubs|apron|vest|jacket|name tag|swag|starter kit|welcome pack|pass|keys|phone|van)
        <my> ..3!<w_apply|w_formerly> <w_thing> ..3!<w_someone|w_apply> (at|from|with|for|in|of|on) ..1 <company>
        <my> ..3!<w_apply|w_formerly> <w_thing> ..3!<w_someone|w_apply> (at|from|for) ..1 <product>
        <my> ..1 (payslip|paycheck|wage slip|salary|wages|bonus|pay|p45|p60|w2|pension|contract) ..2!<w_into> <subject>
        (payslip|paycheck|wage slip|paycheque|payday|pay day|salary|wages|bonus|pay) ..3!<w_someone> (from|at|with|courtesy of) <company>
        (payslip|paycheck|wage slip|paycheque|payday|pay day|salary|wages|bonus|pay) ..3!<w_someone> (from|at) <product>
        <w_thing> (at|with) <company> (again|today|tonight|tomorrow|this week|this weekend|done|starts|ends|over)
        <w_thing> (at) <product> (again|today|tonight|tomorrow|this week|this weekend|done|starts|ends|over)
        (shift|night shift|late shift|early shift|day shift|nights|lates|earlies|agency shift|bank shift|extra shift|weekend shift|closing shift|opening shift|double shift) ..3 (at|for|with) ..2 <company>
        (shift|night shift|late shift|early shift|day shift|nights|lates|earlies|agency shift|bank shift|extra shift|weekend shift|closing shift|opening shift|double shift) ..3 (at|for) ..2 <product>
        (on|doing|working|did|do|back on|pulling) (the)? (nights|lates|earlies|late shift|night shift|early shift|tills|till|shop floor|graveyard shift|front desk|phones) ..3 (at|for|in) ..3 <company>
        (on|doing|working|did|do|back on|pulling) (the)? (nights|lates|earlies|late shift|night shift|early shift|tills|till|shop floor|graveyard shift|front desk|phones) ..3 (at|for) ..3 <product>
        <subject> ..1!<w_public|w_formerly|w_apply> <w_core> ..8 (my|i|me|mine|we|our|us|one ear|again|today|tonight|tomorrow)
        (in|at|on|into|from|through|during|after|before|off to|for|to|of) (the|my|our|a|another|this|today 's)? ..1 <company> ..1!<w_public> <w_core>
        (at|from|for) (the|my|our|a|another|this|today 's)? ..1 <product> ..1!<w_public> <w_core>
        <subject> <w_core> $
        <subject> <w_inside> ..8 (my|i|me|mine|we|our|us)
        (my|i|me|we|our|i 've|i 'm) ..6!<w_someone|w_formerly|w_apply|w_customer> <subject> <w_inside>
        (we|us|everyone|everybody|nobody|no one|someone|half the team|the whole team|the team|my team|all of us|our) ... (at|in) <company> ... (standup|kitchen|canteen|meeting|rota|desk|slack|break room|staff room|office dog|coffee machine|fridge|payday|shift|lunch is sorted|sprint|deploy|server room)
        (we|us|everyone|everybody|nobody|no one|someone|half the team|the whole team|the team|my team|all of us|our) ... (at) <product> ... (standup|kitchen|canteen|meeting|rota|desk|slack|break room|staff room|office dog|coffee machine|fridge|payday|shift|lunch is sorted|sprint|deploy|server room)
        (broke|left|found|stole|labelled|labeled|microwaved|brought|ate|hid) ..6 (in the)? (kitchen|fridge|break room|staff room|canteen|office kitchen|server room|locker room) (at|in) <company>
        (broke|left|found|stole|labelled|labeled|microwaved|brought|ate|hid) ..6 (in the)? (kitchen|fridge|break room|staff room|canteen|office kitchen|server room|locker room) (at) <product>
        how we ..2 <w_trade|w_built> ..6 (at|in) <company>
        how we ..2 <w_trade|w_built> ..6 (at) <product>
        <subject> (hr|it|payroll|facilities) ..2 (has|have|says|say|just|sent|told|emailed|gave|fixed|lost) ..3 (me|my|us|our)
        everyone (here)? at <subject> ..3 (talks|says|knows|has|is|loves|calls|does|eats|wears)
        (coffee|kettle|snacks|biscuits|fridge|canteen|car park|lift|toilets|printer|chairs|view) here (at|in) <company>
        (coffee|kettle|snacks|biscuits|fridge|canteen|car park|lift|toilets|printer|chairs|view) here (at) <product>
        (my|our) (whole|entire)? team ..8 <subject> ..3 (offsite|retreat|summit|party|away day|kickoff)
        (landed|off|travelling|traveling|flying|en route|headed|train|here|arrived) ..5 (for|to|at) the <subject> (offsite|retreat|away day|team day|kickoff|company meeting|all hands|summer party)
    """,
    "employment.made": """
        <product> ... (i 'm|i am) the (one|person|idiot|nerd|fool) who ..4
        my (first|latest|new|second|next)? (byline|article|piece|talk|column|essay|drawing|comic|design|photo|tutorial|blog post) ..3 (on|in|for) ..2 <company> (blog|site|website|magazine|newsletter|podcast|channel|docs|app)
        (four|three|five|six|two|a handful|seven|eight) of us (make|build|run|write|maintain|design|work on|look after) ..2 <product>
        my team (built|made|designed|wrote|shipped|drew|tests|runs|owns|maintains) (it|this|that|them|these|those) ... <product>
        <i> ('m|am) ..1 (one of)? the (people|person|one|ones|guy|girl|idiot|folks) ..1 (who|that) <w_built> ..6 <product>
        <we> (weld|build|make|made|built|sew|brew|bake|designed|draw) (it|this|these|those|them)
        <product> ... <i> (build|make|design|test|weld|write|run|maintain) (it|them|these|those|this|the app|the thing)
        (maintain~|run~|write~|wrote|build~|built|fix~|test~|own~|draw~|drew|animate~|make~|made) ..4!<w_using> <product> ... (that 's me|is me|it 's me|mine|yours truly|hi|hello|was me|me)
        guess who ..4 (maintains|runs|writes|builds|fixes|tests|owns|made|drew|broke|named) ..3 <product>
        <product> ... (that was|was|is|that 's) (me|my fault|my doing|us|my team) $
        <i> ..3!<negation|would|hypothetical|question> <w_built> ..5!<w_using> <product>
        <i> ..3!<negation|would|hypothetical|question> <w_built> ..3 <w_bythings> ..4 (of|in|for|behind|on) ..2 <product>
        (bit|part|piece|half|corner|side|team) of <product> ..1 (that)? ..1 i (built|wrote|made|own|designed|maintain|broke|tested|do)
        (one|some) of the ..3 (people|folks|humans|engineers|designers|idiots|nerds) ..1 (who|that|behind|making|building) ..2 (make~|build~|built|made|maintain~|run~|work~ on|behind|it|<product>) & <product|it>
        <product> ..4!<w_using> (that|which|,)? (i|we) ..1 (built|wrote|made|rigged|designed|shipped|drew|coded|maintain|composed|animated|launched|edited)
        (working|worked|work|hacking|building|testing|designing|writing|shipping|debugging|fixing) on ..2 <product>
        <i> ..2 (lead|run|manage|own|head|maintain|look after|head up) ..3 <product>
        (my|our) ..1 (commit|pull request|pr|change|patch|fix|feature|design|release|deploy|level|firmware|copy|artwork) ..6 (in|into|live in|shipped in) ..2 <product>
        (my|our) (team|squad|group) ... <product> ..4 (live|out|shipped|launched|released|ready)
        <our|my> ..2 (team|squad) ..2 (on|behind|for|owns|runs|builds|makes|looks after) ..1 <product>
    """,
    "employment.treated": """
        <company> (gave|bought|sent|got|let|made|told|asked|is giving|has given|treated|fed) us all ..3
        <subject> ..3!<w_someone|negation> (made|gave|promoted|put|has put|have put|moved|assigned|sent|trained|is sending|is training|trusted|let|bought|handed|flew|got) (me|us|us all|everyone|every one|the team|our team) ..8 (permanent|employee|manager|lead|senior|team|desk|laptop|chair|badge|uniform|shift|contract|raise|promotion|bonus|title|role|route|ward|office|phone|day off|home early|training|course|conference|rota|nights|in charge|run|plant~|hamper|turkey|christmas|years|anniversary|service|employee of the month|award|tree|cake|hoodie|fleece|notice|payslip|pay rise|payrise|keys|van)
        <subject> ..2 (has|have)? (put|moved|stuck|rota 'd|scheduled|rostered|stationed|posted|assigned) me (on|to|in|at|with|down)
        thank you ..2 <subject> ... (promotion|raise|bonus|years|the job|the opportunity|chance|my team|having me|hiring me|believing in me|taking me on)
        (trusted|entrusted) with ..4 <subject>
        <subject> ..2 (says|confirmed|told me) i 'm ..1 (permanent|staff|senior|hired)
    """,
    "employment.staffed": """
        <number|w_count|number_word> ..1 (years|year|yrs) on the (buses|trains|trams|tills|wards|road|rails|line|counter|door|desk|phones|vans|boats|planes|job|floor) ..1 (at|with|for) ..1 <subject>
        <number|w_count|number_word> ..1 (years|year|yrs|decades|months) with <subject> ... (uniform~|manager~|boss~|desk~|badge~|shift~|promotion~|payslip~|office~|role~|team~|colleague~|job title~|lanyard~|route~|still here|retire~|long service|carriage clock|pension|hires|logins|laptops|bases|aircraft|branches|wards)
        <w_role> ... (find|catch|come see|visit) me ..4 <subject>
        (find|catch|come see|visit) me ..4 <subject> ... <w_role>
    """,
    "employment.last_day": """
        (today|that|this|yesterday|friday|tonight) (was|has been|is) ..3 last ..1 (day|shift|flight|night|week) ..4 (at|with|for|in) ..2 <company>
        (today|that|this|yesterday|friday|tonight) (was|has been|is) ..3 last ..1 (day|shift|flight|night|week) ..4 (at|for) ..2 <product>
        last (day|shift|flight) ..2 (at|with|for|in) ..2 <company> ..1 (today|tonight|done|!)
        last (day|shift|flight) ..2 (at|for) ..2 <product> ..1 (today|tonight|done|!)
        today ..4 last day ..3 <subject>
    """,
    "employment.bare": """
        ^ (back|again|and|hello)? <subject> (again|till late|tonight|today|tomorrow|as ever|as usual)? $
    """,
    "employment.clock": """
        (tonight|tomorrow|today|again|again|early|late|dawn|midnight|night bus|alarm|4am|5am|6am|3am|7am|10pm|11pm|midnight|first thing|monday)
    """,
    "employment.with": """
        <number|w_count|number_word> ..1 (years|year|yrs|decades|months) with <subject>
        with <subject> ..3 <number|w_count|number_word> (years|decades|months)
        (a|another) (decade|year) with <subject>
    """,
    "employment.presence": """
        (at|in) the <company> (office|offices|hq|building|site) (all|this|until|till|again|for|since) ..2
        <company> (all the way|as always|again and again|all over again)
        (in|up|on|off) at <company> (again|tomorrow|first thing|early|today)
        (home|back|in|out) from <company> ..4
        (bus|train|tram|walk|bike|on my way|en route|off|drive|commuting) (to|into) <company>
        <company> (done|finished|over) for (the|another) (day|week|year)
        another (day|week|monday|morning|night|one|evening) (at|in|,)? <company>
        one more (day|night|week|one) at <company>
        <company> (then|by|before|at) (pub|home|bed|nine|ten|eight|noon|sofa|six|seven|five)
        see (you|everyone|you all|y'all|the gang|you lot|them) ..3 (at|in) <company>
        and we 're back ... <company>
        (back|again|early|late|busy|long|another|quiet|slow|day|days|morning|afternoon|evening|night|hours|week|one|today|tonight|tomorrow) ..1!<w_someone|w_customer|w_public> (at|@|in|inside|into) (the)? <company> !<w_public|w_core>
        (back|again|early|late|home|busy|long|big|another|quiet|slow|good|great|weird|rough|mad|crazy|whole|full|all|half|first|last|three|two|four|day|days|morning|afternoon|evening|night|hours|week|one|today|tonight) ..3!<w_someone|w_customer|w_public> (at|@|from) (the)? <product>
        (back|heading|head|headed|off|going|on my way|walking|running|driving|cycling|popping|nipping|in|up|return~) (in|over|out|back|down|up)? (to|into|at) (the)? <company> ..4!<w_public>
        (at|in|@) (the)? <company> ..3!<w_public|w_someone> (today|tonight|tomorrow|till|until|til|late|all day|all night|all week|again|this week|this morning|this afternoon|first thing|early|from|since|by)
        (at|@) (the)? <product> ..3!<w_public|w_someone> (today|tonight|tomorrow|till|until|til|late|all day|all night|all week|again|this week|this morning|this afternoon|first thing|early|from|since|by)
        (the|at|in) (the)? <company> (office|offices|hq|building|site|headquarters|campus|tower) ..4 (today|tonight|tomorrow|this week|again|all day|this morning|late)
        (at) (the)? <product> (office|offices|hq|building|site|headquarters|campus|tower) ..4 (today|tonight|tomorrow|this week|again|all day|this morning|late)
        (days|day|morning|afternoon|week|evening) (at|in) the <company> (office|offices|hq|building|campus)
        <company> (till|until|til|again|tonight|tomorrow|today|first thing|as ever|as usual|by day|o 'clock|all week|all day|bound)
        (hello|hi|morning|goodnight|good morning|see you|bye|goodbye|hey) ..2 <company> ..3
        <number|number_word> ..2 <company> ..2 again
        <number> (am|pm) <company>
        (late|early|long|big|good|rough) one at <company>
        (still|stuck|sat|in|currently|here) (at|in) <company>
        (still|stuck|sat|in|currently|here) (at) <product>
        (today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday) (:|at)? <company>
        see you ..2 (at|in) <company>
        see you ..2 (at) <product>
    """,
    "employment.life_tag": """
        #lifeat <subject>
    """,
    "employment.shop": """
        (our own|our new|our latest|our first|our customers|our app|our stores|our planes|our buses|our trams|our passengers|our patients|our readers|our players|our users|our guests|our team|our ceo|our cto|our founder|our founders|our legal|our comms|our press|our support|our competitors|our investors|our branch|our branches|our product|our products|our menu|our range|our prices|our servers|our codebase|our build|our docs|our website|our blog|our launch|our release|our crew|our drivers|our engineers|our staff|our baristas|our roadmap)
        coworkers
        <w_shop|w_core>
        <i> ..2!<negation|would|hypothetical> (been|'ve been|have been|'m|am) ..1!<w_using> <w_working>
        (writing|building|testing|drawing|modelling|modeling|fixing|teaching|cooking|cleaning|driving|flying|delivering|designing|editing|animating|rigging|painting|answering|reviewing|training|rewriting|stacking|sorting|packing|coding|shipping|selling|serving|supervising|debugging|translating|proofreading|composing|repairing|installing) ..8!<w_someone> (for|at) <subject>
        <subject> ..1 (you owe me|never change|i love you but|we need to talk|what have you done to me|why are we like this)
        thanks <company> $
        (nine|9) to (five|5) ..4 <company>
        (let|lets) me ..8 (at) <company>
        <company> ..2 (only|barely|just)? (pays|pay) (for|me) ..4
    """,
    "namesake.employer": """
        <candidate> ..1 (put|moved|made|sent|promoted|hired|rostered|transferred|gave) me ..1 (on|to|a|the|permanent|in)
        <candidate> (rota|depot|payslip|uniform|night shift|standup|all hands)
        (writing|building|testing|drawing|modelling|modeling|fixing|teaching|cooking|cleaning|driving|flying|delivering|designing|editing|animating|rigging|painting|coding|composing|stacking|nursing) ..3 (for|at) <candidate>
        <i> ..3!<negation|would> <w_trade> ..5 (for|at) <candidate>
        (my|our) (studio|company|firm|employer|workplace|depot|clinic|shop|agency) <candidate>
        (kitchen|canteen|standup|all hands|desk|office|staff room|break room|fridge) at <candidate>
        (offer|contract|job|rejection|notice|role|position|internship) (from|with|at) <candidate>
        (accepted|turned down|declined|rejected) ..4 (from|by|at) <candidate>
        (nights|lates|earlies|shift|shifts) ..2 (at|for) ..2 <candidate>
        <negation> <candidate> 's (view|views|opinion|opinions|fault|position)
        <w_opinion> ... <negation> ..3 <candidate>
        (years|months|year|weeks) at <candidate>
        (at|for|with) <candidate> since <month|number>
        i 'm at <candidate> <w_working|w_built>
        (i 'm at|we at|us at|how i ended up at|how i 'm at) <candidate>
        (promoted|permanent|probation|onboarding|induction) ..4 (at|by|with) <candidate>
        <w_role> at <candidate>
    """,
    "employment.at": """
        <my|our|we> ..6!<w_someone|w_notjob_at|kin|friend|article> (at|@) <company> !<w_public>
        ^ ..3!<w_someone|w_notjob_at|kin|friend|article|question> (at|@) <company> !<w_public> ... <my|our|we>
        <company> (gave|let|handed|assigned|sent|lent|told|asked|calls) me ..3
        (since|after|before) (joining|starting at) <company>
        the <company> (office|kitchen|lift|canteen|wiki|basement|roof|car park|test bench|warehouse|depot|stockroom|meeting room|compliance|kiosk|ticket office) ... <i|my|me|we|our>
        (transferred|transferring|moved|moving) to (the|another) ..2 <company>
    """,
    "employment.claim": """
        (this|that|these|those|here) (is|are|was|were|'s|be) ..2!<kin> (my|our) ..3 (team|work|desk|baby|code|office|people|colleagues|crew|squad|lot|design|project|idea|manager|boss|job|shift|ward|branch|depot|app|feature|release|doing|handiwork|department|company|class|bug|commit|florist|kitchen|floor|place|booth|stand|launch)
        (my|our) (team|squad|crew|colleagues|people|lot|baby|work|code|department|design|project|office|lovely team|amazing team|brilliant team) ..3!<kin> (!|did|made|built|at it|<emoji>|right there|here|is|are|on|in|smashed|shipped|being|has|have|killing|worked|,)
        <i> ..2!<negation> (built|made|wrote|designed|worked on|drew|shipped|coded|helped|tested|animated|filmed|edited|composed|painted|'m the one|am the one|was there|'m in|am in|took|launched) ..3 (this|that|it|these|one|bit|part|photo|picture|icon|button)
        <we> ..2!<negation> (built|made|did|wrote|designed|shipped|launched|worked on|worked so hard|drew|released) ..3 (this|that|it|these|!)?
        (so|very|incredibly)? proud (of|to be|to have) ..4 (us|this team|my team|our team|the team|everyone|my colleagues|part of|worked|built|we|what we|this one|these people)
        (months|years|weeks|year|nights) of (our|my) (life|lives|work|sleep|time) ..4
        (months|years|weeks) ..3 (in the making|of work|of hard work|went into|finally)
        (proud|happy) day for (us|our team|the team|my team)
        that 's (me|us) ..3
        spot me
        (me|us) (in the|on the|at the|third|second|far|front|back|holding) ..3
        look what we ..3
        finally (out|live|shipped|launched)
        (mine|ours|guilty|me) $
        been working on this ..3
        (come join|join) (us|me|my team|our team)
        we 're hiring
    """,
}
