"""English: words that come near an employment statement and are none, and words that speak of one's own job."""

CONCEPTS = {
    "home": "home",
    "w_using_with": "with | using | via",
    "customer": "customer~ | fan~ | user~ | client~ | patient~ | member~ | passenger~ | subscriber~ | shopper~ | regular~",
    "w_for_at": "for | at",
    "use": "use | uses | used | using | buy | bought | love | loved | loving | like | hate | recommend | tried | try | switched | order | ordered | bank | banked | banking | shop | shopped | shopping | fly | flew | flying with | book | booked",
    "w_did": "told | tells | asked | asks | said | says | gave | gives | called | calls | helped | helps | sang | sings | was | were | is | has | had | let | lets | fixed | smiled | winked | waved | answered | answers | replied | offered | saved | brought | found | lost | left | threw | put | knows | explained | promised | refused | laughed | apologised | apologized | recognised | recognized | rang | delivered | dropped | drove | handed | showed | spelled | spelt",
}

PATTERNS = {
    "employment.no.hypothetical": """
        ^ (sure|yeah right|oh yes|right|of course|yeah) ..1 and (i|i 'm|we) ... <subject>
        (unpaid|honorary|unofficial|self appointed|amateur|armchair) ..3 <subject>
        (imagine|picture) ..3 (being|working|the person) ..6 <subject>
        (in my|my|the) (novel|story|sketch|play|dream|dreams|fanfic|screenplay) ... <subject>
        (playing|play|played) (a|an|the) ..2 <company> (employee|worker|rep|pilot|nurse)
        (dreamt|dreamed|had a dream|nightmare) ... <subject>
        as (if|though) ..3 (work~|was|were|'m|am|employed|staff) ..4 <subject>
        as (if|though) i ..4 <subject>
        (if|wish|imagine|pretend~|suppose|dreaming|dreamt|dreamed|what if) ..6!<w_someone> (work~|job|employed|hired|run|ran|ceo|were|was|had) ..5 <subject>
        (would|'d|could|might) ..3 (love|like|kill|give~|die|be nice|be cool|dream) ..5 (work~|job|join|intern|desk|be) ..6 <subject>
        (want~|hope~|hoping|dream~|aspire~|manifesting|manifest|praying|long~|plan~|aim~) ..3 (to)? (work~|join|be|get|land|intern|job|a job) ..6!<w_start> <subject>
        (someday|one day|some day|eventually|dream job|in my dreams|goals|bucket list|fantasy) ... <subject>
        <subject> ... (someday|one day|some day|dream job|in my dreams)
        dream ..3 <subject>
        (basically|practically|might as well|may as well|virtually|honorary|unofficial|unofficially|pretty much|almost|at this point) ..3 (work~|employee|staff|employed|live|own|on the payroll|on payroll|payroll) ..5 <subject>
        <subject> ... (should|could|ought to|owe~|better) ..2 (pay me|hire me|put me on|employ me|give me a job|sponsor me|be paying me)
        (should|could|ought to|need to) (pay|hire|employ|sponsor) me ... <subject>
        (should|could|ought to|deserve~|demand~|where 's|waiting for) ..3 (my)? ..3 (salary|wage|wages|commission|paid|paycheck|payroll|cut|royalties|honorary degree|staff discount|medal|finder 's fee) ..5 <subject>
        <subject> ... (should|ought to|could) ..4 (salary|wage|commission|paycheck|payroll|royalties|medal)
        <subject> (hire me|pay me|sponsor me|employ me|please hire|call me|give me a job)
        (hire me|employ me|give me a job|pay me) ..2 <subject>
        (do|does) ..2 (i|this) look like ..5 <subject>
        (on|like) commission ... <subject>
        <subject> ... (not on commission|on commission|shareholder|payroll at this point)
        (not|n't) (paid|sponsored|on the payroll|sponsored by|paid by|getting paid|an ad) ..5 <subject>
        (people|everyone|they|folks|neighbors|neighbours|mum|the whole street) (think|assume|thinks|treat me|call~ me|ask me) ..6 (work~|employee|staff) ..4 <subject>
        you 'd think ..3 (i|we) ..4 <subject>
    """,
    "employment.no.denied": """
        <i> ..1 do n't ..1 work (for|at) <company>
        (ask~|asking|think~|thought|assume~|assumed) ..4 (if|whether|that)? i (work|worked|work for|'m staff|'m with|was staff) ..4 <subject>
        not (a|an) <company> (employee|staffer|worker|rep)
        (keep|keeps|kept|stop) ..2 asking me ... <subject>
        <i> ..3 <negation> ..2!<w_start|want> (work~|employed|employee|staff|job|contract|part of|with) ..4 <subject>
        <negation> (affiliated|associated|connected|employed|an employee|sponsored|paid|endorsed|working|staff) ..3 (with|by|for|to|of|at|from) ..2 <subject>
        <i> ..1 <negation> ..2 (left|joined|joining|work for|work at) <subject>
        (never|not once) ..2 (worked|employed|set foot|been) ..4 <subject>
        <negation> ..2 (from|a|an) <subject> ..1 (employee|staff|rep|person)
        (wrong|mistaken|confus*|mix up|mixed up) ... <i> ..5 <subject>
        i work (opposite|next to|next door to|near|across from|above|below|beside|round the corner from|with) ..2 <subject>
        <i> ..3 (work|job) ..4 , not <subject>
    """,
    "employment.no.other": """
        how (was|is|did|'s|are) ..6 (week|day|month|shift|job|life|things|training) ..2 (at|with|in) <company>
        <company> ... (proud of you|good for you|well done you|you 'll smash it|you 've got this|you 'll be great|you 'll be brilliant|let us know|they 're lucky)
        (tutor|teacher|trainer|coach|therapist|barista|dentist|landlord|landlady|barber|priest|neighbor|neighbour|flatmate|roommate|babysitter|cleaner|plumber|postman|vet|hairdresser) ..3 (got|was|is|has been|just) ..2 (hired|poached|employed|headhunted|a job) ..3 <company>
        my (brother|sister|mother|father|son|daughter) in law (is|works|does) ... <company>
        (how 's|how is|how are|hows|enjoying|enjoy|miss you at|good luck at|how did) ..4!<i|we|my> <subject>
        !(see|see you) (you|your|you 're|ur) ..4!<i|we|my|our|see> (with|for|joining) <company>
        (you 're|you are|your) ..3!<i|we|my|our> (at|with|for|joining) <company>
        (he|she|they|him|her|them) ..3!<i|we|my|our> (at|with|from|for) <company>
        (any|calling all|attention|dear|hey|if you 're|if you are|those of you) ..2 <company> (people|folks|staff|employees|engineers|fans|users|customers|drivers)
        if ..2 (anyone|anybody|you) ..3 (at|from|work|works) ..3 <company> (is|are|reading|reads|sees|please|,)
        (person|people|genius|hero|idiot|monster|someone|whoever|soul|team) (who|that|at|behind) ..5!<i|me> <subject> ..4 (deserves?|needs?|should|thank you|is|are|must|owes?)
        (husband|wife|partner|sister|brother|mum|mom|dad|son|daughter|friend|boyfriend|girlfriend|flatmate|neighbor|neighbour) 's (employer|company|work|job|firm|office|boss) ..2 <company>
        <w_someone> ..4!<i|we> (works|working|worked|joined|joins|joining|started|starts|starting|got a job|has a job|had a job|landed|runs|drives|drove|flies|flew|teaches|taught|builds|manages|leads|heads|interned|interning|retired|retires|temps|temped|been|applied|spent|sells|sold|moved|bakes|cooks|nurses|a job|an interview|an internship|employed|hired|promoted) ..6 <subject>
        <w_someone> (is|'s|was|are|were|has been|'s been) ..4!<my|our|me> (at|with|from|in|for) ..1 <subject>
        <w_someone> ..3!<i|we|my|our|me> (is|'s|was|does|did|has|had) ..5!<my|our|mine|me|i|we|changed> <subject> ..1 <w_role>
        <kin> ... <subject> ..2 (uniform|badge|payslip|job|boss|team|desk|shift|rota|manager|office|days|pension|career|colleagues|contract)
        (my|our|the|his|her|their|a|your) ..2!<i> (sister|brother|mum|mom|mother|dad|father|wife|husband|partner|girlfriend|boyfriend|son|daughter|kid|cousin|aunt|uncle|niece|nephew|gran|grandad|granddad|friend|mate|neighbor|neighbour|flatmate|roommate|housemate|ex|in law|fiance|fiancee|other half|nan|bestie|pal|landlord|eldest|youngest|twin|classmate|date) ..3 (at|from|in|with) <company>
        (my|our|the|his|her|their|a|your) ..2!<i> (sister|brother|mum|mom|mother|dad|father|wife|husband|partner|girlfriend|boyfriend|son|daughter|kid|cousin|aunt|uncle|niece|nephew|gran|grandad|granddad|friend|mate|neighbor|neighbour|flatmate|roommate|housemate|ex|in law|fiance|fiancee|other half|nan|bestie|pal|landlord|eldest|youngest|twin|classmate|date) ..3 (at|from) <product>
        <kin|friend> 's ..5 <subject>
        <kin|friend> ..6 <subject> (employee|engineer|pilot|nurse|driver|crew|teller|man|woman|lifer|staff)
        (his|her|their|your) ..3 (job|role|first day|first week|team|desk|boss|shift|internship|contract|uniform|office|career|start|work) ..3 (at|with|for) ..2 <company>
        (his|her|their|your) ..3 (job|role|first day|first week|team|desk|boss|shift|internship|contract|uniform|office|career|start|work) ..3 (at|for) ..2 <product>
        <subject> ..2 (hired|poached|promoted|employ~|fired|sacked|gave|took on|made) ..1 <kin|friend|he_she|they|w_someone>
        <subject> ..2!<i|we|negation> (hired|poached|employed) ..1!<me> (my|our|his|her|a|the|some)
        (congrats|congratulations|well done|welcome|good luck|proud of|happy for|all the best|best of luck|bravo|kudos) ..5!<us_ours|me|we> (on|to|at|for|with|joining|starting) ..4 <company>
        (congrats|congratulations|well done|welcome|good luck|proud of|happy for|all the best|best of luck|bravo|kudos) ..5!<us_ours|me|we> (at|for) ..4 <product>
        (congrats|congratulations|good luck) ... (you|him|her|them|she|he) ... <subject>
        (you|u) ..2 (work|working|joined|joining|started|starting|are|'re) ..3 (at|for|with) <company>
        (you|u) ..2 (work|working|joined|joining|started|starting|are|'re) ..3 (at|for) <product>
        (who|anyone|anybody|people|those|folks|someone) ..1 (here|that|who|i know)? ..1 (works?|working|at|from|employed) ..2 (at|for|with|from)? <subject>
        (a|an|the|this|that|some|one|every|two|three|poor|lovely|nice) ..3!<i|we|as|my|our|us_ours> <w_role> (at|from|in|of|for|with) ..1 <company> ..1 <w_did>
        (a|an|the|this|that|some|one|every|two|three|poor|lovely|nice) ..3!<i|we|as|my|our|us_ours> <w_role> (at|from|for) ..1 <product> ..1 <w_did>
        <subject> (staff|crew|employee~|driver~|engineer~|teller~|nurse~|guy|guys|lady|man|woman|people|folks|lot|agent~|recruiter~|rep|reps|support|team|manager|cashier|pilot~|steward~|designers|devs) !(room|rooms|party|bus|meal|hotel|canteen|discount|kitchen|meeting|night|entrance|lift|toilets|chat|do) ..2 <w_did>
        (the|a|an|this|that|some|every|my|your|shout out to the|thanks to the|to the) ..1 <subject> ..2 (recruiter~|guy|lady|bloke|driver~|courier~|teller~|cashier~|inspector~|advisor~|adviser~|nurse~|doctor~|technician|installer~|engineer~|agent~|rep~|steward~|crew|pilot~|staff|man|woman|person|chatbot|cleaner|manager) (called|told|said|asked|gave|spelled|sang|helped|left|is|was|has|had|who|keeps|just|on|at|with|and|came|knows|rang|didn|did|does|smiled|put|threw|brought|went|parked|waved)
        (met|saw|ran into|bumped into|spoke to|spoke with|talked to|chatted to|chatted with|talking to|dating|sat next to|asked|know|date|dated|marry~|married) ..5!<me> (from|at|of|who|with) ..2 <company>
        (met|saw|ran into|bumped into|spoke to|spoke with|talked to|chatted to|chatted with|talking to|dating|sat next to|asked|know|date|dated|marry~|married) ..5!<me> (from|at) ..2 <product>
        according to ... <subject>
        <subject> ..2 (lot|people|folks|crowd|guys|gang|team|staff) (have|has|are|were|rented|came|left|had|took)
    """,
    "employment.no.former": """
        (back when|in the days when|when i still|when i used to|years after|long after) ... <subject>
        (laid off|made redundant|let go|fired|sacked) ..3 (from|by) <company>
        (retired|retire) from <company>
        (at|for|with) <company> ..3 (back when|back in|years ago|in my twenties|in the nineties|in the eighties|as a student|as a teenager|one summer|that summer|in another life)
        (summer|summers|winter|season|seasons|christmas|christmases|year|years|months) ... (at|for) <subject> ... (back when|back in|years ago|when i was|now i|i 'm a|these days i)
        (i was|we were) ..3 (at|with|for) <company> (when|until|till|for|during|before|in)
        (left|quit|resigned from|walked out of|retired from|escaped|laid off by|laid off from|fired from|fired by|sacked from|sacked by|let go from|let go by|made redundant by|made redundant from|dismissed from|departed) ..2!<w_start> <subject> ..1
        <subject> ... (laid me off|let me go|fired me|sacked me|made me redundant)
        (used to|once|formerly|previously|briefly) ..4 (work~|be|drive|fly|teach|run|manage|do|sell|intern|bake|nurse|was|were|worked) ..8 <subject>
        used to ... (at|for|in|with) ..2 <company>
        used to ... (at|for) ..2 <product>
        ex (-)? <subject>
        (former|ex|formerly|previously|onetime|one time|sometime|erstwhile|retired|recovering) ..4 <subject>
        (when|while|back when|since|after|before|until|till|the time|in the days) (i|we) ..1 (was|were|worked|left|joined|interned|flew|drove|taught|had|still worked|ran|got fired|quit|started|did) ..6 <subject>
        (worked|interned|temped|contracted|drove|flew|taught|cooked|waitressed|nursed|served|cleaned|coded|stacked shelves|freelanced|was an? ..2 <w_role>) ..5!<have_never> (at|for|with|in) <company> ..4!<w_start> (back|in|for|once|until|till|as a student|years ago|during|before|one summer|briefly|when|ages ago|<number>)
        (worked|interned|temped|contracted|drove|flew|taught|cooked|waitressed|nursed|served|cleaned|coded|stacked shelves|freelanced|was an? ..2 <w_role>) ..5!<have_never> (at|for) <product> ..4!<w_start> (back|in|for|once|until|till|as a student|years ago|during|before|one summer|briefly|when|ages ago|<number>)
        <i> ..1!<have> (worked|interned|temped|contracted|waitressed|drove|flew|freelanced|consulted) ..5 (at|for|with) <company>
        <i> ..1!<have> (worked|interned|temped|contracted|waitressed|drove|flew|freelanced|consulted) ..5 (at|for) <product>
        (was|were) ..4!<today> (at|with) <company> ..2 (for|in|until|till|when|during|before|back|from|<number>)
        (was|were) ..4!<today> (at) <product> ..2 (for|in|until|till|when|during|before|back|from|<number>)
        <i> was ..3 <w_role> ..2 (at|for|with) <company>
        <i> was ..3 <w_role> ..2 (at|for) <product>
        (my|the) (time|years|days|stint|tenure|era|spell|summer|stretch|two years|five years|first job|last job|old job|previous job|former job|last employer|old employer|former employer|previous employer|old boss|former boss|ex boss|old team|old desk|old manager|old colleagues|former colleagues|old uniform|old badge|old lead) ..2 (at|with|in|from|for|was|is|,) ..1 <company>
        (my|the) (time|years|days|stint|tenure|era|spell|summer|stretch|two years|five years|first job|last job|old job|previous job|former job|last employer|old employer|former employer|previous employer|old boss|former boss|ex boss|old team|old desk|old manager|old colleagues|former colleagues|old uniform|old badge|old lead) ..2 (at|from|for) ..1 <product>
        <my> (old|former|ex|previous) ..3 <subject> ..2
        <subject> ... (was my|gave me my) first (real|proper|ever)? job
        <subject> (alumni|alumnus|alumna|alum|survivor|veteran|retiree|pensioner|escapee)
        (alumni|alumnus|alumna|alum|survivor|veteran|refugee) of ..1 <subject>
        <w_ago> ... <i> ..3!<start> (left|quit|resigned|walked|was|were|worked|got fired|was let go|retired) ..5 <subject>
        (left|quit|resigned|walked out|walked away|got fired|was fired|was let go|was laid off|was sacked|retired|handed back my badge|hung up my wings|hung up) ..5 <subject> ..3 <w_ago|past|number>
        (years|months|year|weeks|month) ..1 (since|after) ..2 (i|leaving|quitting|my) ..4 <subject>
        (since|after|before) leaving <subject>
        life after <subject>
        <subject> ... (years ago|back in the day|a lifetime ago|in another life|in a past life|in the 80s|in the 90s|in the 70s|in the eighties|in the nineties|in the noughties)
        (still|miss|missing) ..2 (miss|missing) ..6 <subject>
        (miss|missed) (my|the|working) ..5 (at|with) <company>
        (miss|missed) (my|the|working) ..5 (at) <product>
        (no longer|not anymore|n't ... anymore) ..5 <subject>
        <i> ..2 (no longer|n't) ..4 <subject> (anymore|any more|any longer|now)
        (hung up|handed back|gave back|returned) my (wings|badge|uniform|laptop|keys) ..4 <subject> ..3 <w_ago|number|past>
        in my <subject> days
        my <subject> (days|years|era|past|alumni)
    """,
    "employment.no.applying": """
        (put in for|put my name down|going for|go for|thinking of applying|should i apply|might apply|apply to|applying to|shot my shot|throw~ my hat|threw my hat|had a go|audition~|try out|tried out|trying out) ..8 <company>
        (open day|assessment day|recruitment day|taster day|careers evening|trial day) ..6 <company>
        <company> (cabin crew|graduate|careers)? (open day|assessment day|recruitment day|careers evening|trial day|swim test|entry test)
        <w_apply> ..6!<my|our> (at|to|for|from|with|by|in|on) ..3!<my|our> <company>
        <w_apply> ..6!<accept_words> (at|for|from) ..3 <product>
        <i> ..3 (applied|applying|apply|interviewed|auditioned) ... <subject>
        <subject> ..2 (interview~|recruiter~|application~|assessment|offer|job ad~|careers?|vacancy|vacancies|hr rejected|rejection|rejected|ghosted|declined|interviewer~|headhunter~|hiring manager|take home|test|swim test|audition~|assessment center|assessment centre|talent team|job posting|job listing|apply|portal)
        <subject> ..4!<w_someone> (rejected|ghosted|turned me down|turned down|never replied|said no|did n't want|passed on me|emailed back|wrote back|has n't replied|have n't replied|replied|called me back)
        <company> ..1 offered me
        (turned down|turning down|declined|declining|refused|rejected|said no to|saying no to|walked away from|withdrew from|pulled out of|passed on|considering|weighing|weighing up|deciding on|thinking about|mulling|mulling over|negotiating|still deciding) ..4!<w_start> <subject>
        (waiting|hoping|praying|fingers crossed|wish me luck|hear back|hearing back|heard back|shortlisted|longlisted|got through|made it) ..6!<w_start|first_day> (for|from|at|with|to) ..4 <company> ..3 (interview|job|round|reply|email|back|application|role|position|offer|internship)
        (waiting|hoping|praying|fingers crossed|wish me luck|hear back|hearing back|heard back|shortlisted|longlisted|got through|made it) ..6!<w_start|first_day> (for|from|at) ..4 <product> ..3 (interview|job|round|reply|email|back|application|role|position|offer|internship)
        fingers crossed ... <subject>
        (rejected|rejection|no|ghosted|turned down) (from|by|email from) ..1 <subject>
        (pitch~|pitched) ..4 (to|at) <subject>
        (hired|hire|hiring) ..2 (on the spot|me)? ..3 , <subject>
    """,
    "employment.no.customer": """
        (been|years|months) ..2 with <subject> ... my (parcel|parcels|account|card|flights|packages|orders|prescriptions|bill|luggage)
        (waiting|wait|hold|holding) (for|to|on|in for) ..2 <subject> ..1
        <subject> 's? ..1 (free trial|trial|subscription|waiting list|waitlist|newsletter|refund|voucher|sale|queue)
        (free trial|trial|subscription) (of|for) ..1 <subject>
        ^ ..1!<my|our> (printed|laminated|framed|downloaded|installed|bookmarked|ordered|unboxed) ... <product>
        ^ ..1 (waiting|waiting in|queueing|queuing|on hold|holding|stuck in line|in line|in the queue|in a queue) ..3 <subject>
        my ..1 (referral code|promo code|discount code|invite link|affiliate link) ..3 <subject>
        <i|we> (keep|kept|run|put|store|plan|plot|track|organise|organize|wrote|write) ..4 in <subject>
        (everything|all|it all|the lot) ..4 in <subject>
        (moved|switched|converted|migrated|upgraded|signed up|dragged) ..4 to <subject>
        (taught|showed|teaching|told|persuaded|convinced|got) ..8 (to use|how to use|onto|into) <subject>
        <subject> (promoted|upgraded|bumped|downgraded|demoted) me ... <product>
        <i|we|they|everyone> ..4!<negation|work> (use~|used|using|buy~|bought|shop~|shopped|bank~|banked|banking|order~|ordered|subscribe~|subscribed|switched to|switching to|switch to|signed up|sign up|tried|try|trying|love~|loving|hate|play~|played|playing|downloaded|watch~|eat~|ate|drink~|recommend~|pay for|returned|rented|booked|queue|queued|waited|waiting|visited|depend on|rely on|live by|live in|swear by) ..6!<w_for_at> <subject>
        <i|we|they|everyone> ..4!<negation|work> (use~|used|using|buy~|bought|shop|shopped|bank|banked|banking|ordered|subscribed|signed up|queue|queued|waited|waiting) ..6 (at|with|from|for|in|to) ..1 <subject>
        <i|we|they|everyone> ..3 (fly|flew|flying|fly with|flew with|flying with|ride|rode|riding|booked|booked with|book with|book) ..1 <subject>
        (my|our|the kids'|his|her) (account|card|mortgage|loan|savings|overdraft|statement|order|parcel|package|delivery|flight|booking|seat|ticket|luggage|bag|bags|suitcase|subscription|refund|prescription|appointment|advisor|adviser|nurse|doctor|driver|courier|teller|branch|store|local|cashier|postie|pharmacist|consultant|therapist|plan|boiler|thermostat|app|password|login|profile|library|list|lists|notes|folder) ..4 (at|with|from|on|in|for|by) ..1 <subject>
        my ..1 <subject> (account|card|mortgage|loan|savings|overdraft|statement|order|parcel|package|delivery|flight|booking|seat|ticket|luggage|subscription|refund|prescription|appointment|advisor|adviser|nurse|doctor|driver|plan|boiler|thermostat|app|password|login|profile|library|list|lists|folder|bill|invoice|points|membership|voucher|gift card|receipt|haul|run|trip|addiction|obsession|streak|habit) !<w_role|w_shop|w_core>
        (customer|client|patient|user|member|fan|subscriber|shopper|passenger|regular|devotee|lover|addict|stan) ..1 (of|at|with|for|since) ..2 <subject>
        <subject> (customer|client|patient|user|member|fan|subscriber|shopper|passenger|regular|devotee|lover|addict|stan|queue|girlie|girly|nerd) ..1
        (as a|being a|loyal|happy|unhappy|longtime|long time|big|huge|lifelong|massive|paying|new|am a|'m a) ..1 (customer|fan|user|client|subscriber|patient|member) ... <subject>
        (first|second|third|last|another|my) (week|day|month|time|year|lesson|session|visit|flight|order|consultation|ride|trip|go) ..1 (on|using|with|trying|through) ..2 <product>
        <subject> (is|are|was|'s|has|just|finally|still|has n't|have|keeps|never|always|does|did) ..3!<we|our|my|mine> (saved|lost|cancelled|canceled|delayed|fixed|ruined|crash~|broke|broken|down|answered|refunded|shipped my|delivered|ate my|deleted|changed|charged|locked me out|amazing|great|terrible|awful|brilliant|excellent|fantastic|slow|laying off|replied|emailed)
        <subject> (support|customer service|customer support|helpline|help line|chat|hotline|desk) ..2 (answered|replied|were|was|is|are|has|have|fixed|told|said|sorted|helped)
        (flying|flew|fly|riding|taking|took|catching|caught|booked|driving|boarding|on a|on the|in the) ..1 <subject> (flight|bus|train|tram|plane|tomorrow|home|again|next|to|from|yesterday)
        (spent|spend|blew|wasted|dropped) ..4!<w_period|w_thing> (in|on) <subject>
        ^ (team|go|long live|viva|love) <subject>
        (i 'm|am|we 're) team <subject>
        (queue|line|waiting room|checkout|aisle|car park|lounge|gate) (at|in|of) ..1 <subject>
        at ..1 <subject> (checkout|lounge|gate|counter|queue|aisle|cafe|shop|store)
        <number|w_count|number_word> ..1 (years|year|months|weeks) ..2 (banking|shopping|flying with|customer|client|playing|using|subscribed) ..3 <subject>
        <number|w_count|number_word> ..1 (years|year|months|weeks) on <product>
        (clients|customers) ... (use|on|with) <subject>
    """,
    "employment.no.visitor": """
        (next to|beside|behind) ..4 <company> ..2 (captain|pilot|driver|engineer|steward|nurse)
        <company> 's ..1 (office|building|hq|headquarters|warehouse) is ..1 (above|below|next|opposite|across|behind|near)
        (was|were|been) at <company> (sorting|getting|paying|for a|to pay|to see|about)
        (speak~|talk~|gig|busking|performing|playing|exhibiting|invited|guest|guests|wedding|photographed|filmed) ..6 (at|for) ..2!<my|our> <company> ..2 (office|hq|event|party|building|headquarters|meetup|conference)
        (at|attending|visited|visiting|visit|tour of|touring|toured|watching|going to|came to|come to|off to|queue for) (the|a|this|that)? ..2 <subject> ..1 (conference|conf|booth|stand|stall|expo|meetup|webinar|launch event|launch|keynote|event|careers fair|open day|tour|museum|concert|talk|workshop|hackathon for|summit|demo|party as|store|shop|cafe|restaurant|arena|stadium|gig|pop up)
        (visit|visited|visiting|visitor|guest|tour|toured|touring|school trip|field trip|museum) ... <subject>
        (live|lives|lived|office is|work|studio is|shop is|dentist|parked|park) ..3 (opposite|next to|next door to|near|across from|above|below|beside|behind|round the corner from|around the corner from|by) ..2 <subject>
        <subject> ..6 (next to|opposite|near|across from|next door to|round the corner from|around the corner from|behind|by) ..2 (my|our|the) ..1
        (outside|past|opposite|near|behind|next to|in front of|across from|beside|round the corner from|above|below|by) (the|a|every)? ..1 <subject>
        (meeting|lunch|call|demo|coffee|talks|workshop|pitch) with ..2!<my|our|us_ours> (the|someone from|people from|a)? ..2!<my|our> <subject>
        (vendor|supplier|partner|client|customer|contractor's) ..3 <subject>
        <subject> (ad|ads|advert|commercial|billboard|logo|mug|tote|bag|pen|sticker|blimp|jingle|merch|t shirt|gift card)
    """,
    "employment.no.news": """
        <subject> ..2 (is|are|'s|has|have|will|announced|announces|plans|reports?|said|says|just|opened|opens|launch~ed|launches|acquired|acquires|bought|laid|lays|fined|sued|stock|shares) ..3!<me|my|we|our|us_ours> (laying|lay|cutting|cut|closing|close|opening|open|opened|hiring|hire|hired|acquir*|buy|buying|bought|merg*|announc*|launch*|fined|sued|suing|raising|raise|raised|layoffs|jobs|record|profits?|revenue|strike|new office|new store|a new|wants)
        (saw|heard|read|apparently|reportedly|rumour|rumor|news|breaking|according|article|paper|says the|says a) ..8!<i|we> <subject>
        <subject> wants ..4
        <subject> (stock|shares|ipo|results|earnings|ceo|founder|layoffs|lawsuit|scandal|merger|strike)
    """,
    "employment.no.supplier": """
        <we> (clean|cater|deliver|paint|service|fix|supply|print|guard) ... (windows|floors|carpets|lunches|sandwiches|bins|printers|plants|flowers|vending|lifts|locks|boilers) ..3 (at|for|to) <company>
        (presenting|pitching|pitched|presented|selling|sold|demoing) ..5 to <company>
        (our|my) (biggest|best|oldest|newest|first|favorite|favourite|main|worst) (client|customer|supplier|vendor) ... <company>
        <company> ... (our|my) (biggest|best|oldest|newest|first|favorite|favourite|main|worst) (client|customer|supplier|vendor)
        (our|my|a|the) (client|customer|supplier|vendor|partner|agency|tenant|landlord|sponsor|competitor|rival) ..2 (,|is|at|called|here)? ..2 <subject>
        <subject> ..2 (is|are|was|were|has been) ..2 (our|my|a) ..2 (client|customer|supplier|vendor|partner|sponsor|competitor|rival|landlord|tenant)
        <we> ..2!<negation> (audited|audit|supply|supplied|cater for|catered for|do the catering|clean for|did work for|did a job for|pitched|sell to|sold to|consult for|built a site for|painted|rewired|installed|provide|delivered to|host|hosted|represent|sued|beat|compete with|integrate with|partner with|partnered with|are partnering with|subcontract) ..6 <subject>
        (same|next) ..4 (as|to|gate as|building as|floor as) ..1 <subject>
        (over here|here|at|we at|over) ..2 <competitor> ... <subject>
        <competitor> ... <we|i|our|my> ... <subject>
        <subject> ... (at|here at|over at|we at) ..1 <competitor>
    """,
    "employment.own": """
        (coming|come|came|just|straight|fresh) off (nights|lates|earlies|shift|a shift|a night shift|my shift|a double|the night shift)
        (that was|it was) ..3 (my change|my commit|my deploy|my fault|my bug|my doing)
        (found|checked|reverted|pushed|deployed|rolled back) (the|my|our|a) (commit|change|deploy|branch|release|migration|pipeline) ..3
        <i> (rewrote|rigged|coded|refactored|deployed|shipped|redesigned|animated|localised|localized|soldered|typeset|storyboarded|playtested) ..4
        (my change|my commit|my deploy) ..3
        (my employer|my own employer|full disclosure|disclosure|disclaimer|declaration of interests|declaring an interest|i 'm biased|bias alert|conflict of interest) ..4 (i work|they pay|employee|employer|staff|i 'm paid|wages|my job|my team|my company|works? there)
        (they|who) (pay|pays) (me|my wages|my rent|my salary)
        (yes|and yes|because|since|as|so) ..1 (i|they) (work|make|build|design|pay me|test|weld|draw|write|run) (it|there|here|them|these|this|me)
        <i> (make|build|design|test|weld|maintain|develop) (it|these|this game|the app|the thing|this thing|this app|this bike|these bikes|them here) ..2
        (staff|employee) discount
        (dev account|work account|dev here|employee here|staff here|full time employee)
        says the (guy|girl|woman|man|person|one) who (makes|builds|welds|writes|draws|designs|tests|runs|sells|maintains|drives|fixes)
        work brag
        (comms|pr|legal|hr|marketing|head office|management) (asked|told|made|wants|want|sent|emailed) (us|us all|everyone|all of us|me) ..3
        (hired|i 'm hired|i got hired) $
        (we|we 're|we are) ..3 <w_hire> & <w_joinus>
        my ..1 (team|department|desk|squad) ..2 (is|are|'s) ..3 (hiring|recruiting|growing|looking for)
    """,
    "employment.sign": """
        (it was|that was|that 's) me who
        they ('ve|have)? ..1 (based|moved|posted|sent|stationed|rostered|transferred|promoted|trained|assigned) me ..3
        my ..1 (first|last|next|favorite|favourite|final) ..1 (patient|passenger|customer|caller|pupil|client|guest|regular|student|delivery|drop|class)
        (my|our|the|this) (shift|rota|roster) ..3 (starts|ends|today|tonight|is|was|says|has|have|for|tomorrow|done|over|finishes)
        (on|doing|pulling|working|back on|worked) (a|the|my)? (nights|lates|earlies|late shift|night shift|early shift|split shift|double shift|graveyard shift|day shift|back shift|shift|the rota|the tills|call rota)
        (split|double|night|late|early|back|agency|closing|opening|graveyard) shift
        (on call|oncall|on standby|on duty) (again|tonight|this week|this weekend|for|till|until|all|today|tomorrow|and)
        (passed|finished|survived|completed|failed|done with|end of) (my)? ..1 (probation|induction|onboarding|type rating|training week|apprenticeship|pcv|line check|first shift|first week|basic training|pit training)
        type rating
        (first|second|third|another|day one of|week one of|week two of) ..1 (payslip|paycheck|payday|shift|day on the job|week on the job|ward round|sprint|stand up|standup|pay day)
        (hr|management|my manager|my boss|the boss|they) ..2 (sent|says|said|gave|made|put|has|have|moved|trained|issued|told|finally|promoted) (me|us|i 'm|that i 'm|the|my) ..4 (permanent|senior|lead|manager|starter pack|fleece|uniform|badge|laptop|contract|official|staff|supervisor|carts|tills|nights|on carts|on tills|on nights|rota|shift|promoted|captain|team lead)
        they made me (senior|lead|manager|permanent|captain|partner|principal|supervisor|head|staff)
        they ..2 put me on ..4
        (i|i 'm|i 've) ..2 (got promoted|been promoted|promoted|permanent|official staff|the new|been made permanent|fully qualified|signed off)
        (got|getting|collected|picked up|wearing|ironed|ironing|trying on|fitted for) my ..2 (uniform|red shirt|name badge|name tag|staff badge|lanyard|hi vis|scrubs|wings|apron|fleece|tabard|work laptop|id badge|locker key)
        training videos
        new (hire|starter|joiner|recruit|grad|employee) (energy|here|week|training|nerves|life|orientation|problems|induction|vibes)
        new grad
        onboarding (day|week|,)
        (my|our) (line manager|shift lead|shift manager|store manager|ward manager|section manager|area manager|team lead|onboarding buddy|cabin manager|fleet manager|depot manager|regional manager|skip level|co pilot|crewmates|crew mates)
        (behind|on) (this|the|my) (counter|till|tills|desk|window|register|checkout|returns desk|bar) (for|since|all|again|at)
        (returns desk|enquiry window|support desk|front desk|help desk|ward|depot|warehouse|crew room|stockroom|reception) (diary|diaries|thoughts|notes|confessions|chronicles|update|log|stories|life)
        notes from ..2 (desk|window|counter|till|ward|depot|warehouse|kitchen|cab|galley|stockroom|shop floor)
        (night stop|nightstop|layover|turnaround|red eye) ..3 (thoughts|hotel|life|again|,|in)
        (my|our) (passengers|patients|regulars|pupils|route|routes|round|rounds|depot|ward|till|station|aisle|galley|section|beat|run)
        (working at|work at|working for|work for|worked) (there|here) ..3 (since|for|<number>|years|months)
        <i> ..1 've ..1 worked (there|here) ..3
        <i> ..1!<negation|would|hypothetical> (work|works) (there|here) ..1!<opposite>
        (i 'm|i am) ..3 (one of) ..4 (who|that) (make|makes|build|builds|run|runs|write|writes|maintain|design)
        (my|the) (first day|start date|induction|onboarding) ..2 (is|'s) ..2 (the|on|monday|tuesday|tomorrow|next)
        (i|i 'll) (start|begin) (on)? (monday|tuesday|wednesday|friday|next week|tomorrow)
        (that was|it was) ..3 (my change|my commit|my deploy|my fault|my bug|my doing)
        (found|checked|reverted|pushed|deployed|broke|rolled back) (the|my|our|a) (commit|change|deploy|build|branch|prod|production|release|migration|pipeline)
        (i 'm|i am) on the rota
        (we|we 're|we are) ..3 <w_hire> & <w_joinus>
        my (team|department|desk) ..2 (is|are|'s) ..3 (hiring|recruiting|growing|looking for)
        (my|our) (sprint|standup|stand up|retro|offsite|away day|all hands|payslip|payday|payroll|work laptop|work phone|annual leave|notice period|timesheet|appraisal|performance review|one to one)
        (handed in|working|serving|put in) my notice
        (contract signed|signed the contract|signed my contract|signed on the dotted line|accepted the offer|got the job|i got the job|i start on)
        (i rewrote|i wrote|i built|i designed|i fixed|i drew|i rigged|i animated|i composed|i coded) ..4
        (employee|colleague|team member|driver|cashier) of the (month|week|year|quarter)
        (split|rest) day ..2 (on the rota|thank)
        (the|my) (<subject>)? life chose me
        (our|the) customers ..2 (ask|asked|keep|want|think|call|bring)
        (customer|passenger|patient|client|caller|regular|guest|pupil) (just)? (asked|called|told|gave|brought|said to|thanked|handed|hugged|shouted at|proposed to) me
        i throw your ..3
        i fix the ..4
        ask me anything ..2 except
        (in|on) my break
        lunch break at work
        (day off|days off|rest day|off today|off tomorrow) ..2 (at last|finally|from work|then|after)
    """,
    "employment.counter.other": """
        <kin> ..3 (works?|working|drives?|drove|flew|joined|started|got the job|got a job|retired|landed|runs|'s applied|applied|is a|'s a|was a)
        (so)? proud of ..2 <kin>
        <kin> 's ..3 (job|work|uniform|team|company|shift|boss|office|last|first)
        (congrats|congratulations|well done|good luck|bravo)
        (i 'm|am) just the (daughter|son|wife|husband|mum|mom|dad|partner|sister|brother)
    """,
    "employment.counter.former": """
        (years ago|back in the day|in another life|in a past life|a lifetime ago|in a former life|when i worked there|when i was there|my old job|my old boss|my former job|my ex boss|used to work|i used to|i left|i quit|since i left|after i left|they let me go|laid me off|no longer work|do n't work there anymore|my last job|my previous job|now i 'm a|now a (baker|farmer|teacher|gardener|writer|florist|nurse|driver|carpenter))
    """,
    "employment.counter.applying": """
        <w_apply>
    """,
    "employment.counter.job": """
        <i> ('m|am) a ..3 (nurse|teacher|substitute teacher|supply teacher|driver|baker|librarian|vicar|plumber|florist|barber|farmer|solicitor|student|landlord|councillor|dentist|vet|musician|carpenter|mechanic) ..1
        <i> drive the ..3 (van|lorry|bus|truck|cab|taxi)
        (notes|confessions|diary) ..2 (a|an) ..3 (teacher|nurse|vicar|driver|librarian)
        (museum|school|library|hospital|church|choir|club|wedding|allotment|bakery) ..3 where i ..4
        ^ (nurse|teacher|vicar|librarian|substitute teacher|student|florist|baker) ..1 (night shift|here|,)
        <i> ('m|am) (a|an|the|just a|only a) ..2!<w_inside_role> <w_other_trade> ..1
        <i> (sell|run|own|do|teach|drive|paint|bake|fix|build|rent|grow|walk|make|work in|work at|work for|work on|work with|trim|cut|tune|keep) (a|an|the|my)? ..1 <w_other_thing>
        (i 'm|am|'m) freelancing for
        (i work|i 'm working|my job|my work|my office|my day job|my employer|my company|my firm|our company|our firm|our agency|our school|our office) ..2 (is|are|use~|at|pays|bought|for|has|switched|in|opposite|blocks|blocked|uses)
        (at|for) (my|our) (school|work|office|job|company|firm|agency|clinic|practice|shop|bakery|studio|lab|university|uni|church|club)
        (we use|we all use|everyone uses|they use|uses it|i use)
    """,
    "employment.counter.denied": """
        <i> ..2 <negation> ..1 (work|works|worked|working|employed|staff|paid) (here|there|for them|at all|by them)
        (i|i 'm) <negation> ..1 (staff|an employee|employed|affiliated)
        (he|she|they) (is|are) n't staff
        (i wish|as if i|as though i|dream on|if only i|in my dreams)
        one day $
        one day i 'll
    """,
    "employment.counter.customer": """
        (flew|flying|flown|flights|flight|travel|travelled|stayed|driving) ..6 for work
        i went (in|over|straight)? to <subject>
        (about|complaining about|got to|get to|made it to|run to|ran to|pop to|nip to|popped into|nipped into|waiting for|waiting on|blame|blaming|switching to|moved to|thanks to) ..1 <subject>
        <subject> ..1 (please|app|apps|being|down|website|dark mode|export|update|updates|login|chatbot|crashed|crashes|is down|was down|was late|is late|says hello|sort it out)
        <subject> 's? (dark mode|export|app|prices|fees|menu|website|logo|new logo|pricing|update)
        before it (shut|shuts|closed|closes)
        sorting (out)? (the|my|our) (mortgage|loan|account|card|overdraft)
        <w_customer>
        as a customer
    """,
    "tie.former": """
        (ex|former|formerly|previously|past|prev|retired|retired from|was|used to|once|alum|alumni|alumna|alumnus|left|until|till|late of|recovering|veteran of) ..4 <subject>
        <subject> ..2 (alum|alumni|alumna|alumnus|veteran|retiree|survivor)
    """,
    "tie.unaffiliated": """
        <negation> ..3 (affiliated|associated|connected|work~|employed|staff|endorsed|official) ..6 <subject>
        <subject> ... <negation> ..2 (affiliated|associated|work there|work here|official|staff|employee)
        unofficial ..3 <subject>
    """,
    "tie.fan": """
        <subject> ..1 (fan|lover|user|customer|member|stan|nerd|addict|enthusiast|shareholder|patient|player|speedrun~)
        (fan|lover|user|customer|member|player|patient) of ..2 <subject>
    """,
    "tie.relative": """
        <kin> ..6 <subject>
    """,
    "tie.joining": """
        (joining|starting at|soon at|incoming|future) ..3 <subject>
    """,
}
