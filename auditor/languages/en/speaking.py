"""English: words said in the name of a firm."""

CONCEPTS = {
    "speak.firm": "the company | the firm | the bank | the airline | the agency | the studio | the clinic | the clinics | the hospital | the trust | the school | the council | the brand | the business | the organization | the group | the chain | the store | the hotel | the hotels | the app | the platform | the team behind | the management | the board | the whole company | the whole firm | our company | our bank | our airline | our studio | our hospital | our agency | our firm | our school | our clinic | our store | my company | my employer",
    "speak.behalf": "on behalf of | in the name of | speaking for | speak for | speaking on behalf of | speaking as | i speak for | i 'm speaking for | i am speaking for | am authorized to say | authorized to say | have been asked to say | been asked to announce | representing | au nom de | im namen von | en nombre de | in my capacity as | wearing my (work|company|official) hat | with my (work|company|official) hat on | official capacity",
    "speak.official": "official statement | company position | company policy is | company line | company's position | company's word | company's answer | statement from | a statement from | our statement | this is our statement | press statement | public statement | for immediate release | media statement | hereby | it is hereby | we are pleased to announce | we 're pleased to announce | we are proud to announce | we 're proud to announce | we 're happy to announce | we are happy to announce | we are delighted to announce | we 're delighted to announce | we 're excited to announce | we are excited to announce | we are thrilled to announce | we 're thrilled to announce | we regret to (announce|inform|say) | we wish to (clarify|state|apologize|inform) | we want to (apologize|clarify|set the record straight|assure) | we would like to (apologize|clarify|assure|announce|inform) | we 'd like to (apologize|clarify|assure|announce|inform) | we take this (very)? seriously | no further comment | not be commenting | will not comment | wo n't be commenting | will be making no comment | we will not be commenting | that 's all the company | the company has to say | that 's our (final)? (answer|position|policy|word|promise|line) | that is our (final)? (answer|position|policy|word|promise|line) | that 's the line | our official | our policy is | our policy as of | our policy effective | our policy from | our position is | our position on | our stance is | our stance on | our promise to you | our promise to (customers|our customers|everyone|every) | our commitment to (you|customers|our customers|everyone) | our word on | you have our word | you 've got our word | you have my word as | we give you our word | i give you the company's word | the company's word | our thoughts are with (all|everyone|those|the) | firm position | in the bank's name | in the company's name | hold us to (that|it|this) | as of today we | to all our (customers|passengers|players|patients|members|users|guests|subscribers) | to our (customers|passengers|players|patients|members|users|guests|subscribers) | to everyone affected | to anyone affected | to those affected | yours the (studio|team|company) | signed the (team|studio|company) | we hear you | we 've heard you | we have heard you | we owe you (an explanation|an apology|better) | we were wrong | we got it wrong | we got this wrong | we messed up | we dropped the ball | we screwed up | we let you down | we fell short | we assure you | we can assure you | setting the record straight | set the record straight | correction on behalf | i can (officially|now)? (confirm|announce) | allow me to (clarify|announce)",
    "speak.official_weak": "as of today | as of this week | as of now | from today | from tomorrow | starting today | effective immediately | with immediate effect | dear (customers|customer|passengers|players|patients|parents|members|users|subscribers|readers|guests|travelers|community|all|valued) | let me be (very)? clear | let us be clear | to be absolutely clear | rest assured | be assured | we confirm that | we can confirm | we can now confirm | we can announce | official word | official policy | official position | official line | official response | official answer | official announcement | official apology | official comment | on the record | i can promise you | i can assure you | i hereby | full weight of | you have my word | screenshot this | our policy | our promise | our apologies | sincere apologies | our sincere apologies | we 're sorry | we are sorry | so sorry | apologize | apologies | we promise | we guarantee | we understand | we know | thank you for your patience | thanks for your patience | bear with us | all (customers|passengers|players|patients|members|users|guests|subscribers|owners|orders|tickets|flights|bookings|accounts)",
    "speak.promise": "guarantee~ | promise~ | pledge~ | vow~ | commits | committed to | undertake~ | assure~ | swear~ | announce~ | announcing | declare~ | confirm~ | confirming | apologize~ | apologise~ | regret~ | deny | denies | denied | reject~ | rejects | refute~ | condemn~ | condemns | oppose~ | opposes | supports | backs | stands with | stand with | stands by | stands behind | stands for | stands against | welcomes | believes | says no to | disagrees | calls for | calls on | demands | urges | endorses | recognizes | is aware | are aware | is investigating | are investigating | is looking into | are looking into | is sorry | are sorry | is deeply sorry | is committed | are committed | is proud to announce | is pleased to announce | is opposed | is against | is in favor of | takes the view | takes the position | no longer works with | no longer (sells|stocks|accepts|supports|employs|partners|sponsors|advertises) | has decided | have decided | has ended | have ended | has terminated | has cut ties | cut ties with | is and stays | is not for sale | is n't for sale | stays independent | has no plans | have no plans",
    "speak.will": "will | 'll | shall | is going to | are going to | is gonna | will be | going to be | wo n't | will not | will never | wants to | is | are",
    "speak.deed": "refund~ | refunding | reimburs* | compensat* | repay~ | pay | pay for | paying | pay back | give back | giving back | give | giving | credit~ | cover | covering | replace~ | replacing | repair~ | fix | fixing | swap | make it right | make this right | make it up | make good | made whole | make whole | put it right | put this right | putting it right | sort it | waive | waiving | cancel | cancelling | scrap | scrapping | drop | cut | raise | raising | lower | freeze | cap | charge | charging | never charge | sell your | sell | share your | train on | keep | keeps | keep open | stay open | close | closing | reopen | reopening | open | launch | bring back | bringing back | take them out | take it out | taking them out | taking it out | remove | removing | stop | stopping | end | ending | ban | donate | donating | match | plant | carry | fly | get you home | operate | run | deliver | offer | offering | provide | extend | extending | honor | honour | accept | refuse | fight | appeal | sue | see you in court | take legal action | legal action | recall | update | get updates | support | brick | abolish | introduce | publish | release | investigate | review | report back | answer | get back to | contact | reach out to | hear from us | hear back | write to | notify | let down | leave anyone | lose | ever refused | be refused | be charged | be billed | be out of pocket | pay a cent | pay a penny | never happen again | happen again | hire | rehire | cut jobs | lay off | fire | negotiate | no longer work | work with | sponsor | pull | withdraw | move | switch | go | resume | continue | stay | get | receive | be free | be fixed | be back | be closed | be open | be refunded | be compensated | be replaced",
    "speak.public": "customer~ | passenger~ | player~ | patient~ | parent~ | pupil~ | student~ | member~ | user~ | subscriber~ | client~ | guest~ | reader~ | traveler~ | tenant~ | resident~ | driver~ | rider~ | commuter~ | viewer~ | shopper~ | buyer~ | owner~ | supporter~ | fan~ | everyone | everybody | anyone | nobody | no one | every single | each | every | you | your | people | people who | those who | anyone who | everyone who | whoever | account holder~ | ticket~ | order~ | price~ | fee~ | fare~ | refund~ | claim~ | data | jobs | flight~ | branch~ | store~ | subscription~ | warranty | policy | policies | service | product~ | thread | affected | game | patch | server~ | update~ | seat~ | hub~ | device~ | school~ | child | children",
    "speak.our_firm": "our (crew|staff|customers|passengers|players|patients|members|users|guests|drivers|pupils|clients|policyholders|shoppers|readers|stores|branches|clinics|airline|bank|games|products|policy|position|stance|service|services|commitment) | the company | the airline | the bank | the agency | the studio | the firm | the trust | the hospital | the clinic",
    "speak.personal": "personally i | personal (opinion|view|views|post|take|capacity) | my (own|personal|honest)? (opinion|view|take|thoughts|two pence|two cents|2 cents|2p|tuppence) | imo | imho | in my view | i think | i reckon | i believe | i feel | i hope | hopefully | i wish | i 'd rather | i would rather | just me | only me | me talking | not the (company|airline|bank|clinic|agency|studio|firm|hospital|school)'s | not the (company|airline|bank|agency|studio|firm|hospital|school) | not my employer | do n't speak for | not speaking for | ca n't speak for | can n't speak for | not a spokesperson | not the spokesperson | if it were up to me | if i were | as a citizen | as a private | nur meine meinung | no official anything | do n't ask me | i do n't know what the | no idea what the | what the company thinks | what they think | if i ran | were i the boss | hot take",
    "speak.ask_press": "press office | press team | press people | press folks | press page | newsroom | media team | comms team | head office | official channels | ask the press | spokesperson | ca n't say | can n't say | wo n't say | do n't know | not for me to | not mine to | above my pay",
    "speak.other_we": "my family | as a family | the family | our family | the cat | cat and | dog | my wife | my husband | my mum | my mother | my team captain | team captain | five a side | book club | choir | quiz team | quiz host | flat (1|2|3|4|5|6|7|8|9) | residents of | neighbors | our street | our house | household | table (two|three|four|five|six|seven|eight|nine|ten) | parents of | the class | our class | class of | band | my band | our band | dads | mums | pub | darts | bowling | football team | inter departmental | kids | my son | my daughter | the kids | allotment | garden | knitting | group chat | flatmates | housemates | roommates | wedding | tortoise | hamster | goldfish | the crew have a saying | we crew | we nurses | cardboard | pretend | bedtime | uncle | auntie | grandma | nan | my gran | santa | lads | the lads | the girls | office (party|quiz|kitchen|fridge|plant|biscuits)",
    "speak.resale": "i hear | i heard | apparently | rumor | rumour | they say | the news | in the news | on the news | article | says the | said the | announced (that|today|it) | i wonder if | wonder whether | i hope | hopefully | i bet | one day | when will | i wish | imagine | the official statement | official statement from @ | statement is here | statement below | full statement | here is the statement | reposting | sharing the official | as posted | press release here | according to | says the (airport|paper|papers|news|bbc|radio|report) | reports say | reportedly | i read that | per the",
    "speak.hiring": "hiring | we 're hiring | join us | join my team | apply | vacancy | vacancies | open roles | job opening | come work with",
    "speak.pride": "so proud of | proud of (my|our|the) | shipped | released | team effort | well done | congrats | hugs | we did it | what a team",
}

PHRASES = {
    "speak.we": """
        (we|we 'll|we 've|we 're|we 'd)
    """,
    "speak.explicit": """
        <subject> 's (view|take|answer|response|stance|position) (of|on|about|to)
        <company> (is|are) (truly|deeply|so|very|really|sincerely|genuinely|terribly)? sorry
        ^ announcement
        (starting|from|as of) <biz.when|weekday|today> every <subject>
        the word of (every one|all) of us
        you have (the word|our word|our promise|my word)
        (we|we 'll) (be)? (defending|defend) ..3 in court
        <speak.behalf> (all of us at|everyone at|everybody at|the whole team at|everybody here at|the team at|the rest of)? (the)? (whole)? (of)? <subject|speak.firm>
        <speak.behalf> (everyone|all of us|us all|the whole team|the entire team) ..2 <subject|speak.firm>
        speaking as the (studio|company|airline|bank|agency|team|firm)
        <subject> ..3 (official|firm|clear)? (position|stance|statement|answer|promise|pledge|commitment|word) (on|is|to|here)
        (position|stance|policy|view|statement|answer|response|line|promise|pledge|apology|word) (of|from) (the)? (whole)? (of)? <subject|speak.firm>
        <subject|speak.firm> ..1 (official|firm) (position|stance|policy|view|statement|answer|response|line)
        <speak.firm> ..1 (position|stance|policy|view|answer|word) ..1 (on|is|:|since)
        (we|us) at <subject> ..3 (announce|guarantee|promise|apologize|believe|support|oppose|stand|condemn|pledge|regret|declare|hereby|are sorry|are proud|will|take)
        (all of us|everyone|everybody) (here)? at <subject> ..3 (announce|guarantee|promise|apologize|believe|support|oppose|stand|condemn|pledge|regret|wish|wishes|apologizes|promises|are sorry|is sorry)
        in <subject> name
        for the whole of <subject|speak.firm>
        (official|formal) (statement|response|answer|position|announcement|apology|comment) ..3 <subject|speak.firm>
        <speak.firm> (deeply|sincerely|fully|strongly|firmly|unreservedly|wholeheartedly)? (regrets|apologizes|condemns|supports|opposes|rejects|denies|welcomes|stands by|stands with|guarantees|promises|pledges|announces|confirms|believes|takes)
        responding to (the|your|all)? ..2 (letter|criticism|petition|complaints|thread|article|report|allegations|speculation|rumors|video|questions|story)
        (in|as a) (response|reply) to (the|your|all)? ..2 (letter|criticism|petition|article|report|allegations|speculation|rumors|video|story)
        end the speculation
        (you may|feel free to) quote (this|me)
        <speak.firm> (is|are) (aware|investigating|looking into|sorry|committed)
        <speak.firm> (has|have) (decided|ended|apologized|cut ties|no further|no comment)
        <speak.firm> (will|wo n't|is going to|shall|'ll) (not|never|always|now|also)? (be)? <speak.deed>
        (no further comment|not be commenting|will not comment further|wo n't be commenting)
        (the)? company's word
    """,
    "speak.company_acts": """
        <company> (hereby|now|today|will always|formally|officially|unreservedly|fully|firmly|strongly|always)? <speak.promise>
        <subject> (hereby|formally|officially|unreservedly)? (guarantees|promises|apologizes|pledges|opposes|supports|condemns|regrets|denies|rejects|announces|confirms|stands with|is sorry|will never|has decided|no longer works with|is investigating|is aware)
        <subject> (will|'ll|shall|is going to|is n't going to|are n't going to|wo n't) (not|never|always|be|now|also|fully|gladly|personally|of course)? (ever|be|never|not)? <speak.deed>
        <company> (will|'ll|shall|is going to|is n't going to|wo n't) (not|never|always|be|now|also)? !(be at|have a (stand|booth|stall))
        <subject> (will never|is never going to|wo n't ever|will always)
        <company> (is|are) (not|n't) ..1 (leaving|closing|selling|moving|cutting|raising|going|planning|buying|merging|stopping|ending|for sale|listening|hiding|sharing|tracking)
        <company> ..1 (categorically|flatly|firmly|strongly|utterly|completely|absolutely|totally|formally|publicly|deeply|sincerely|truly)? (denies|rejects|refutes|disputes|condemns|regrets|deplores|welcomes|opposes|supports|backs|believes|apologizes|guarantees|promises|pledges|commits|insists|confirms|undertakes|takes)
        <company> (has|have) (never|always|not|n't|now|also|today|already|just|finally)? (ever)? (opened|launched|started|begun|decided|agreed|resolved|ended|stopped|suspended|dismissed|fired|terminated|apologized|refunded|compensated|instructed|appointed|asked|informed|contacted|reported|withdrawn|recalled|used|sold|shared|paid|charged|refused|listened|heard|taken|made|done|cut|severed)
        <company> (would like|wishes|wants) to (say sorry|apologize|thank|announce|clarify|assure|reassure|make clear|state|put|set)
        <company> (does|do) (not|n't) (sell|share|spy|listen|track|train|tolerate|condone|comment|use|employ|support|charge|discriminate|negotiate|accept|recognize)
        <subject> answer to ..6 (is|:)
        (no|not a single|not one) <company> (driver|nurse|pilot|customer|employee|passenger|patient|owner|player|store|branch|product) ... (will|shall|has) (ever)?
        (every|each|all|any) <subject> (owner|owners|customer|customers|driver|drivers|player|players|passenger|passengers|member|members|patient|patients|user|users) ... (will|gets|get|is|are)
        <company> 's thoughts are with
        <subject> owes (you|them|him|her|every|everyone|all|the)
        <speak.firm|company> will (cooperate|co operate|fully cooperate|work with the police|assist|appeal|respond|publish|review|investigate)
        <company> (is|are) (here)? (staying|returning|keeping|paying|fighting|standing|cooperating|reviewing|working with|changing|expanding|growing|going nowhere|safe|solvent|open for business|not going anywhere|not leaving)
        <company> (does|do) (not|n't) do ..3
        <company> (has|have) (not|n't|never) ..4 (since|and never|and will never|and never will)
        any (journalist|paper|newspaper|reporter|blogger) who ..8 (will be|should|can)
        <company> (is|are) (refunding|reimbursing|compensating|giving|crediting|covering|replacing|recalling|taking|scrapping|dropping|cancelling|waiving|freezing|donating|bringing|putting|making|investigating|extending|offering|ending|closing|opening|banning|raising|lowering|launching|introducing|suspending|reopening|leaving|pulling|withdrawing|switching|committed|sorry|against|opposed|proud to|pleased to|not for sale|not closing|not selling|not raising|and stays|here to stay|listening|looking into|aware)
        <subject> pide disculpas
        <company> (keeps|stays|remains) ..4 (promise|independent|open|forever|word)
    """,
    "speak.we_act": """
        <speak.we> (will|'ll|shall|are going to|'re going to|wo n't) (not|never|always|be|now|also|fully|of course|personally|gladly|all|each)? (ever|be|never|not)? <speak.deed> ... <speak.public>
        <speak.we> (are|'re) (refunding|reimbursing|compensating|giving back|crediting|covering|replacing|recalling|taking them out|taking it out|scrapping|dropping|cancelling|waiving|freezing|donating|bringing back|putting it right|putting this right|making it right|making this right|investigating|looking into|extending|offering) ...  <speak.public>
        <speak.we> (do n't|do not|never|will never|wo n't|would never) (ever)? (sell|share|train|raise|charge|refuse|close|spy|listen|collect|track|store|read) ...  <speak.public>
        <speak.we> (apologize|apologise|are sorry|'re sorry|'re so sorry|are so sorry|unreservedly apologize|sincerely apologize|regret|deeply regret) (unreservedly|sincerely|deeply|fully)? (to|for|that|about) ..6
        <speak.we> (guarantee|promise|pledge|commit|vow|undertake|assure) ..3 (you|that|to|every|everyone|customers|a|never|all)
        <speak.we> (strongly|firmly|utterly|fully|unreservedly|wholeheartedly|also)? (condemn|oppose|reject|deny|deplore|denounce|welcome|stand with|stand by|stand against|support) (the|all|any|this|that|those|our|every|calls)
        <speak.we> ..2 decided as a (company|firm|team|studio|bank|airline|school)
        <speak.we> (are|'re)? (bringing back|dropping|scrapping|ending|stopping|pulling|refunding|replacing|recalling|changing|keeping|opening|closing|cutting|raising|making|giving|removing|adding|banning|fixing) ... (you asked|we listened|effective|from today|starting|all of them|every one|you spoke|we heard|your feedback)
        (you asked|you spoke|you told us) ..2 <speak.we> (listened|heard)
        <speak.we> ..3 (see|seeing) ..4 in court
        <speak.we> (stand|are standing) (by|behind|with)
        (every|each|all|any|anyone|everyone|whoever|those) ..5 <speak.public|subject> ..4 (will|gets|get|is getting|are getting|receives|receive|is entitled|are entitled|is owed|has) ..3 (a|an|their|it|them|new|full|free|back|never|not|his|her|our|the)
        (anyone|everyone|everybody|whoever|those) (whose|who|that) ..8 (gets|get|will get|will be|will have|is getting|receives|can claim)
        (is|are|it 's) on us
        signed ..3 (all of us|the whole team|everyone at|the team|the studio)
        (a word|a message|an apology|message|apology|note) (to|for) (all|every|our|the|everyone|anyone|those|owners|customers|passengers|players) ..4
        you are (all)? (going to be|being) (looked after|refunded|compensated|taken care of|rebooked)
        (the)? <speak.firm> would like to (say sorry|apologize|thank|announce|clarify|assure|reassure|make clear|state)
        <speak.we> (do|will)? no longer (deliver|work|sell|stock|accept|take|use|support|serve|fly|stream|sponsor|partner|buy|ship|supply)
        <speak.we> (got|get) ..4 wrong ... (money back|refund|apologies|sorry|replace|replaced)
        <speak.we> (have|'ve) heard (the|your|all) (complaints|criticism|feedback|concerns|calls)
        (here 's|here is|this is) our (pledge|promise|offer|answer|commitment|guarantee|apology|plan)
        our (apologies|pledge|promise) ... (money back|years|refund|everyone|every|affected|wrong|in writing)
        no <speak.public> ..3 will (lose|pay|wait|be|have|miss|go)
        (put|set) (your|their|people 's) minds at rest
        <speak.we> (hereby|are announcing|'re announcing|announce) ..4
        <speak.public> ... (will hear from us|will be refunded|will be compensated|will be made whole|will get (it|them|their|a) ..3 back|gets their|gets it back|get it back|will get a|will not pay|will not lose|wo n't lose|will not be charged|wo n't be charged)
        (come|talk|write) to us (if|and)
        our policy ... <speak.public|speak.deed>
        <speak.public> ..3 (lose|pay|wait|worry|be charged|be left) ... we promise
        (there will be|there 'll be) (no more|no) ..4
    """,
}
