"""English: praise told as a story, a joke or an understatement; praise of other things; praise meant the other way round."""

CONCEPTS = {
    # Who is told of when "go to" or "get the" urges nobody.
    "teller": """i | he | she | they | it | who | to | had | has | have | was | were | could n't | did | my | his | her | their | will | gonna
        | mum | dad | the kids | then""",
    "urging_firm": """yes you should | yes you want | yes you need | you need this | you need one | do it | should have a rack of | get in there | what are you waiting | don't sleep on | recommend | recommended | recommending | highly recommend | would recommend | treat yourself~ | do yourself | you should
        | everyone should | everybody should | my code | use my code | use my link | promo code | discount code | referral code
        | referral link | invite code | half price | free trial | free month | thank me later | you're welcome | run do n't walk
        | don't sleep on | don't miss | what are you waiting for | spread the word | tell your friends | worth a try | worth a visit
        | worth the trip | telling everyone | been telling everyone | told everyone | everyone i know has""",
    # What people stop using when something better has come.
    "old_thing": """car | second car | old car | van | bus pass | season ticket | gym membership | taxi app | old bank | other bank | high street bank
        | spreadsheet~ | excel | notebook~ | paper diary | planner | filofax | whiteboard | sticky notes | post its | to do list~ | alarm clock
        | kettle | coffee machine | cafetiere | espresso machine | nespresso | console | telly | tv | netflix | earplugs | sleeping pills
        | painkillers | old headphones | old phone | old laptop | old app | old router | broadband | landline | contract | subscription~
        | other (app|app|bank|cafe|courier|airline|games|bike|headphones)~ | competition | rest | thermostat | hot water bottle | electric blanket
        | four (apps|subscriptions|notebooks) | three (apps|subscriptions|notebooks) | five (apps|subscriptions) | map | satnav""",
    # Trouble whose end is good news.
    "trouble": """fight~ | argument~ | row~ | rows | shouting | arguing | nagging | tantrum~ | stress | anxiety | worry | worries | panic | dread
        | guesswork | guessing | queue~ | queuing | queueing | traffic | traffic jam~ | damp | cold | draught~ | draft~ | noise | pain | ache~
        | backache | back pain | headache~ | snoring | insomnia | sleepless nights | mess | chaos | clutter | paperwork | admin | spam | typo~ | broken link~
        | puncture~ | flat~ | breakdown~ | crash~ | bug~ | delay~ | complaint~ | tears | meltdown~ | excuse~ | late fee~ | overdraft | debt~
        | hidden fee~ | fee~ | paper cuts | jargon | faff | hassle | fuss | bother | drama | grumble~ | hiccup~ | issue~ | problem~ | regret~""",
    "ended": """stopped | gone | vanished | disappeared | over | history | a thing of the past | a distant memory | ended | ended up in the bin | no more | melted away
        | fixed | sorted | solved | evaporated | a memory | behind me | behind us""",
    "lack": "no | not a single | not one | zero | nil | without a | without any | never a | never any | never had a | no more | not a | nobody | no one | free of",
    "shopping": """buy | get | rent | try | order | book | fly | ride | eat at | drink | taste | sip | play | read | visit | switch to | use | grab | treat | start
        | print | download | install | join | hire | borrow | lease | test | gift | stream | wishlist | preorder | pre order | pick up | pop into | pop to
        | nip into | nip to | head to | swing by | drop into | stock up on | open an account | bank | sign up | subscribe | support | vote for | give | put | send
        | choose | pick | demand | insist on | queue for | cross town for | skip lunch for | save up for | invest in | spoil yourself with | arm yourself with
        | go with | go for | go to | stay at | sleep at | send it with | move your | shop at | get down to | get yourself | get yourselves | bring your | take your | send your""",
    "delight": """grin~ | smile~ | beam~ | giggle~ | laugh~ | whoop~ | danced | dancing | purr~ | squeal~ | sob~ | wept | weep | cried | cry | crying | teared up | tears of joy
        | goosebumps | happy | happier | calm | relieved | rested | dry | human | safe | seen | heard | at home | like a (king|queen|princess|millionaire|kid|teenager|celebrity|vip|human|person)""",
    "kindness": """rang me back | called me back | phoned me back | rang back | called back | wrote back | replied in | replied within | came back to me | sorted it | sorted me | sorted us | sorted everything
        | talked me through | walked me through | stayed on the (line|phone|call) | stayed with (me|us|him|her) | sat with (me|us|him|her) | held my hand | held her hand | held his hand
        | remembered my (name|order|usual|dog|birthday) | remembers my (name|order|usual|dog|birthday) | knew my name | knows my name | knew my order | knows my order | know my order | know my name
        | carried my | carried the | helped my | helped me | helped us | helped with | waved off | waived the | waived my | refunded me (in|within|before|without|on) | replaced it (free|in|within|for|without|on|the)
        | upgraded me | upgraded us | rebooked me | rebooked us | found my | tracked down my | returned my | drove back | went back for | waited for me | waited for us | held the (door|gate|bus|plane|flight)
        | without being asked | before i even asked | before i asked | before i could ask | no questions asked | free of charge | at no charge | without charging | without quibble | no quibble
        | when they said they would | when they said | on the dot | to the minute | bang on time | right on time | ahead of schedule | a day early | an hour early | two days early | early for once
        | for once | sang happy birthday | gave (my|our|the) (kid|kids|son|daughter|gran|nan|mum|dad|dog|toddler)~ | handwritten note | hand written note | shut the gate | closed the gate | rang the bell | took the time""",
    # Fixed phrases that hold a word of praise, urging or complaint and mean none.
    "no_praise": """best sent | best to | best if | best ask~ | best asked | best regards | best wishes | best guess | at best | best before | best of luck | best man | best friend~ | second best | best not | best left | had best | do my best | did my best | doing my best | do our best | did our best | try my best | all the best | best known | best selling | bestseller
        | good luck | good morning | good night | good evening | good afternoon | good bye | goodbye | good question | good grief | good lord | good god | for good | for good measure | as good as dead | good news bad news | good cop | so good night | good riddance | goods | a good hour | a good ten | a good deal of | what good is | no good
        | great britain | great aunt | great uncle | great grandmother | great grandfather | the great north | great dane | great western | like crazy | would like | 'd like | looks like | look like | feel like | felt like | feels like | sounds like | something like | anything like that | kind of | sort of | some kind | what kind | any kind | this kind | that kind | all kinds | fair enough | fair number | fair amount | fast asleep | fast food | fast forward | hard and fast | pretty much | pretty sure | well known | as well | oh well | well then | safe to say | clear that | clearly | to be clear | be clear | let me be clear | big deal | no big deal | big day | easy on | take it easy
        | love from | love to know | would love to | 'd love to | would love a | 'd love a | love letter~ | love island | in love actually | lots of love | much love | my love | sweet potato | perfect storm | nobody's perfect | not perfect | best bet | favorite child | picked a favorite | chosen a favorite | has a favorite | have a favorite | favorites list | run out | run out of | ran out | run into | in the long run | on the run | run time | dry run | trial run | run up | run down | order of | in order | in order to | out of order | court order | check out time | check in | sign up sheet | sign up to give blood | get the bus | get the train | get the door | get the kids | get a grip | get a life | get a room | get the giggles | go to bed | go to sleep | go to work | go to school | go to hell | go to court | walk to work | walk to school | more here | details here | in offer | job offer | offer of | deal with | dealt with | deal breaker | a good deal | share price | the share | deserves better | super busy | super late | super tired | super market | fine print | fire alarm | fire drill | fire door | fire exit | light rail | traffic lights | gold card | gold coast | cool down | cool box | star sign | movie star | rock star | peak time | peak hours | off peak | peak fare | class action | in class | last class | first class stamp~ | first class post | quality assurance | quality control | thanks in advance | thank you letter | no thanks | thanks but no | thanks anyway""",
    "neither": "neither | nor",
    "bad_verb": """lost | loses | lose | losing | forgot | forgets | forget | forgotten | missed | misses | miss | dropped | drops | drop | failed | fails | fail | crashed | crashes | crash | broke | breaks | break | broken | let me down | lets me down | let us down | disappointed | disappoints | disappoint
        | complained | complain | skipped a beat | stopped working | given up | gave up | quit on me | died | froze | lagged | leaked | leaks | leak | spilled | spilt | burnt | overcharged | cancelled | cancels | lied | lies | argued | rushed me | judged me | kept me waiting | put a foot wrong | put me on hold | needed (a repair|fixing|replacing) | regretted | regret""",
    "elsewhere_thing": """koi | ducks | duck | swans | swan | pigeon | pigeons | seagull | seagulls | squirrel | fox | cow | cows | sheep | horse | hens | smell of | article | essay | piece | read | reads | thread | blog post | report | column | interview | documentary | series | episode | photo | photos | picture | joke | story | stories | letter | speech | review of | lad | lass | lads | girl | girls | boy | boys | man | woman | men | women | couple | guy | bloke | lady | gentleman | person | people | family | folk | folks | company of
        | midwife | nurse on the | uncle | aunt | cousin | niece | nephew | grandson | granddaughter | bride | groom | dress | vows | cake stand | hat | hats | jumper | scarf | coat | shoes | umbrella | dog walker | monday | tuesday | wednesday | thursday | friday | saturday | sunday | morning everyone | morning all | day everyone | week everyone | evening everyone | time with | time at | chat with | chat about | conversation | company | catch up | catchup | reunion | meetup | turnout | question | questions
        | sunset | sunrise | weather | view | views | sky | rain | snow | moon | beach | weekend | birthday | wedding | christmas | party | evening out
        | wife | husband | boyfriend | girlfriend | partner | son | daughter | kids | children | baby | mum | mom | dad | gran | nan | grandad | sister | brother | dog | cat | puppy | kitten | friends | mates | neighbor~
        | crowd | book | novel | film | movie | song | album | band | gig | concert | match | goal | save | derby | final | podcast | museum | exhibition | garden | walk | hike | swim
        | pizza place | pub next door | bakery next door | shop next door | place next door | cafe next door | bus driver | taxi driver | stranger | teacher | choir | team quiz | quiz | talk | talks | keynote | panel | speech | lecture""",
    "irony_word": """beautiful | perfect timing | great timing | excellent timing | oh good | oh great | oh joy | oh brilliant | oh lovely | oh wonderful | oh fantastic | oh perfect | how lovely | how nice | how wonderful | how thoughtful | how kind | how convenient | how reassuring
        | love that for (me|us) | love this for (me|us) | just what i needed | just what we needed | just what i wanted | exactly what i needed | slow clap | well played | thanks for nothing | thanks a lot | thanks a bunch | cheers for that
        | truly | truly world class | top notch stuff | great job | good job | nice job | nice one | nice work | good work | great work | bravo | genius | genius move | stellar | impressive | class act | what a treat | lucky me | lucky us
        | living the dream | what a time to be alive | can't wait | delightful | charming | marvellous | fabulous | brilliant stuff | customer service at its finest | at its finest | as advertised | so reliable | reliably | as reliable as ever | so premium | premium experience
        | peak | love it when | love how | loving how | amazing how | funny how | impressive how | incredible how | magical how | fascinating how | 🙃 | 🙄 | 😒 | 🤡 | 👏 👏 | /s | so that 's (nice|great|fun|lovely) | that 's nice | fun times | good times | dream come true | thanks | thank you | cheers | congratulations | congrats | kudos | hats off""",
    "mishap": """cold | stale | soggy | burnt | empty | flat battery | dead | smashed | squashed | crushed | soaked | wet | upside down | in the bin | in the pond | in the hedge | over the fence | on the roof | in a puddle | wrong (house|door|address|size|name|order|country|gate|terminal|colour|flavour|item)
        | does nothing | did nothing | do nothing | doing nothing | locked out | locked me out | charging me | for charging | for cancelling | for losing | for deleting | for eating | for breaking | for waking | for making me | for forgetting | for ignoring | for telling me | for the (delay|reminder|outage|bill|wait|silence|nothing)
        | three hours | four hours | two hours | six hours | at 4% | at 3% | at 1% | at 2% | one bar | error code | spinning wheel | loading | buffering | hold music | on hold | bag is in | luggage is in | suitcase is in | bags in | without my (bag|luggage|coat|order)
        | third time | fourth time | second time | fifth time | for the (third|fourth|fifth|tenth|second|umpteenth) time | once again | yet again | as usual | as always | of course it | nobody (came|answered|replied|turned up|showed up) | no one (came|answered|replied|turned up|showed up)
        | no heating | no hot water | no wifi | no seats | no crew | no plane | no milk | no coffee | no beans | no idea where | has no idea | toaster | closed | shut | gone again | bricked | blank screen | black screen | screaming | beeping | leaking | peeling | cracked | snapped | fell off | came off | broke | died | dies""",
}

PATTERNS = {
    "endorse.idiom": """
^ (go|run|buy it|get it|go now|run now|do it|go go go) $
(you|ya) (little|absolute|utter|total|big|wee)? (beauty|ripper|legend|star|gem|hero|diamond|beaut|champion|angel|marvel)
^ (hero|heroes|legends|legend|angels|saints|stars|superstars|champions|geniuses|wizards|magicians|gems|class|magic|bliss|perfection|unreal|sorted|delicious|gorgeous|stunning|flawless|faultless) $
(upgraded|rebooked|rescued|spoiled|surprised|looked after|fed|welcomed|treated) (my|our|him|her|mum|dad|gran|nan|us|me) ..6 & <subject> & !<grumble> & !<mishap>
(anybody|anyone|anything|anywhere|everyone|everything|everybody) else (feels|seems|is|looks|tastes|sounds) ..2 (silly|wrong|pointless|cheap|sad|pale|second best|worse|slow|beige|dull|a downgrade|a letdown|a mistake)
(is|are|it 's|they 're) (completely|totally|actually|still|now)? free for (you|everyone|everybody|students|teachers|nurses|kids|all|under|over|life|the first)
(first|next) ..3 (coffees|drinks|rides|flights|customers|months|orders|bags|copies|boxes|hundred|fifty|twenty|five|ten) ..3 (free|half price|on us|on the house)
(living|live|move|moving|moved|sleep|sleeping) (inside|in|into) ..6 <subject> ..3 (until|till|forever|from now|thanks|bye|now)
(took me|spent|after) ..4 (years|months|weeks|a decade) ..2 (to find|looking for|searching|hunting) ..10 (it 's|its|this is|here it is|is)
(shoutout|shout out|hats off|big up|kudos|props|three cheers) to ..2 <subject> & !<grumble>
(do n't|never|not) ..1 hate ..4 (it 's|its)? ..2 <subject>
<number_word|number> (winters|summers|years|months|seasons|weeks|kids|children|toddlers) no ..1 (swearing|tears|arguments|complaints|shouting|crumbs|breakdowns|drama|regrets|repairs|leaks|crashes|punctures|rows|whining)
(can n't|cannot|could n't|ca n't) ..1 (break|beat|kill|ruin|lose|fault|top) ..3 <subject|it>
(cried|crying|wept|in tears) & (happy|joy|cat|kind|thank|love|beautiful|smile) & !<grumble> & <subject>
(had|have|has) (put|drawn|written|saved|kept|left|sent|made|baked|found|fixed) (her|his|my|our|their|me|us|him) ..4 & <subject> & !<grumble> & !<mishap>
(when|now that|as long as|because|while|since|thank god|thank goodness) <subject> exists
(now|and now) ..4 (has|have|wants|want|owns|uses|bought) (one|it|two|them) (too|as well|also)
if <subject> ..2 (closes|closed|stops|stopped|shuts|shut|goes|went|leaves|left|disappears|disappeared|runs out|ran out|dies|moves) ..6 (i|we|i 'll|i 'm|riot|cry|move|leaving|nobody|somebody)
(got|gets|carried|dragged|pulled|saw|sees) (me|us|him|her|my ..1) through ..8 & !<grumble>
(will|'ll|would|'d) ..1 (book|buy|fly|order|choose|pick|use|ride|stay|play) ..2 <subject> ..2 (again|next|out of choice|every|from now|forever|for good|over)
did what ..8 (could n't|can n't|never could|could not|never managed|failed to)
(the) (easy|smart|fun|cheap|fast|lazy|civilised|civilized|clever|painless|proper|right|only) way (to|:)
friends do n't let friends
(refused|would n't take|would n't accept|turned down|waved away) ..2 (tip|money|payment|thanks)
(reasons|reason|excuse|excuses) to ..1 (go|buy|visit|book|play|try|fly|get|love|switch|join|move|stay|drink|eat|download) ..2 <subject>
(you know|you all know|we all know) what to do
(that 's|that is|this is) my (review|verdict|whole review|endorsement|recommendation|ted talk)
(slept|sleeps|sleeping) (through|from|like|all|until|till|soundly|the whole) & <subject> & !<grumble>
(runs on a (potato|toaster)|even on my (old|ancient|ten year old|battered) ..1)
(i|we) owe <subject> (a|an|my|one|everything)
<subject> ..2 (i|we) owe you
(some things|things) money (should|can) buy
(teach|show|give) your (kids|kid|children|gran|mum|dad|parents|partner|friends|boss|team|class) ... <subject>
(will|'ll) ..1 (convert|persuade|win over|change your mind|ruin you|spoil you)
(my|our) ..3 (nervous|fussy|fussiest|sceptical|skeptical|grumpy|grumpiest|stubborn|picky|pickiest|impossible to please|technophobe|luddite) ..4 (loved|loves|slept|smiled|smiles|asked|asks|wants|approved|approves|ate|eats|drank|uses|finished)
(it is|it 's|they 're|is|was) ..1 as (good|great|nice|tasty|quiet|fast|comfy|easy|fun|beautiful|pretty) as (it|they|that|everyone|people|you|she|he|the) !<grumble>
(free|extra|another|second) (birthday|coffee|cake|drink|slice|pastry|bun|month|ride|lounge|upgrade|bag|game|skin|level) ..8 (highly|recommend|no shame|worth|now i)
(from here on|from now on|henceforth|these days) ..2 (it 's|its|i 'm|we 're|it is)? ..2 <subject>
(managed|mastered|got the hang of|figured out|learned|learnt|set up) ..4 (on the first go|first go|first time|first try|in one go|by herself|by himself|on her own|on his own|without (me|help|ringing|calling))
(no business|no right|not supposed|rude|unfair|illegal|criminal|how dare (it|they)) ..3 (be|being|to be|tasting|looking|sounding) (this|that|so) <any>
(tried|tested|compared|test rode|sampled|ranked|drove|visited) ..1 <number|number_word|every|all|them> ... (bought|chose|kept|picked|went with|stayed with|only one|winner)
(came|went|popped in|stopped|logged on|sat down|signed up|joined) ..4 for ..4 (and|then)? (stayed|left with|ended up|stuck around)
who let me ..3 (go|live|spend|get|reach|be|turn) ..6 without
(should|ought to|needs to|must) (come|be sold|be served) with (a|an|its own) ..1 (warning|seatbelt|apology|health warning|prescription|licence|license|bib|box of tissues|tissues|therapist|alarm|parachute|curfew|chaperone)
(nobody|no one|nothing|none) ..4 !(says|say|screams|screamed) <any> (like|as well as) ..6 <subject>
(never|not once|not ever|n't once|hasn't|has n't|has not|haven't|have n't|have not|did n't|do n't|does n't) ..2 <bad_verb> & <subject>
<bad_verb> (nothing|nobody|no one|not one|not a)
(for|under|less than|cheaper than|about) (the price of|a price of) (a|an|one|two|three) ..3 & <subject> & !<grumble>
(money|refund|cash|bag|luggage|card|everything|account|phone) back ..2 (by|within|in|before|the same) ..3 & !(want|still|waiting|when|where|give)
(never|not|n't|wo n't) ..2 forget (it|that|you|them|what|how|the)
(make|take) of (that|it) what you (like|will|want|please)
(as|am) surprised as (you|anyone|anybody)
(please|pls|plz|i beg you|begging you|beg of you|i implore you) ..2 (please|just)? <shopping> ..2 (it|this|one|them|subject)
(thank me|thanks me|thank me on|thank me in|'ll thank me|will thank me|can thank me) !(for my)
that 's (it|the post|the tweet|the toot) ..4 that 's the (post|tweet|toot|review)
(that 's|thats) the (post|tweet|toot|review)
(reconciled|reconciles) (me|us) (to|with)
(was|is) ..1 (n't|not) (a|even a) (hard|difficult|tough) (decision|choice|call|sell)
(rolled my eyes|laughed|scoffed|doubted|was skeptical|was sceptical|took some convincing|had my doubts|expected nothing) ...6 (flat|works|wrong|right|here we are|yet|turns out|reader|now|sold|still)
(hills|hill|headwind|mornings|mondays|winter|flights|tax returns|laundry|invoices|essays|commute|school run) ..2 (are|is|feel|feels|go|goes) (flat|fun|easy|nothing|bearable|a joy|a breeze|by themselves|itself)
why (does|do|would|is|are|did) (anybody|anyone|people|everyone|you|we|i) ..3 (still|ever|bother|anything else|anywhere else)
(i|we) ..1 (do n't|never|rarely|seldom|hardly ever|am not one to|not one to) (normally|usually|often|tend to|ever|really|generally|much)? ..1 (gush|rave|cry|post|recommend|review|do games|do ads|do this|do brands|plug|shill|get excited|get sentimental|evangelise|evangelize|talk about|leave reviews) ... (but|except|until)
(cancel|clear|block out|free up|drop) (your|all your|all|everything) ..3 (weekend|plans|evening|evenings|diary|calendar|night|afternoon|friday|saturday|sunday|week)?
(get|buy|order|bring|send|give) (her|him|them|your ..1|yourself|yourselves) (a|an|one|this|it|two|the) & !<grumble>
^ (buy|borrow|rent|get|beg|order|take|grab|nick|hire|try|book|download) ..4 (one of these|one of them|one of those|one|there|it|two|them) (now|today|please|immediately|instead)? $
(zero|no|not one|not a single) (lost|missed|dropped|wasted|broken|burnt|cold|late|forgotten|unhappy|angry) ..2 & !<grumble>
(that 's|that is|there 's) (the|my|your) (review|tweet|toot|post|whole review|whole post|testimonial)
(do|start|look) (this|there|here) ..4 (n't|nothing|anything|no further|nowhere|anywhere) ..3 (else)?
(the|absolute|actual|literal) goat (of|right|here)
(is|are|'s) (the|an absolute) goat !(cheese|curd|yoga|farm)
goated
(what 's|whats) ..1 (stopping|keeping) you
(you 've|you have|there 's|there is) no excuse
(in the|on) sale ..4 (go|get|buy|grab|run|till|until|ends|tenner|half)
(screaming|crying|sobbing|shaking) (crying|throwing up|screaming|sobbing|shaking)
(it 's|its|it is|this is|that 's) (real|out|back|here|finally here) and it ..1 (is|'s) ..1 (beautiful|gorgeous|great|brilliant|amazing|glorious|perfect|everything|good)
(i|we) ..1 (take|took|taking) (it|everything|all of it|that|back) ..2 (back|i said|it all back)?
(eat|eating|ate) (my|our) (words|hat)
(do|treat) ..1 your ..3 (favor|favour|kindness)
(sceptic|skeptic|cynic|doubter|hater|snob|purist) ..4 (no more|no longer|converted|convert|turned|conceding|concede|here|until|till)
(never|n't) ..1 (thought|expected|expect|think|imagined|dreamed) ..2 (i|i 'd|id|to) ..2 (say|love|enjoy|like|cry|care|miss|look forward|cheer) & <subject>
(ruined|spoiled|spoilt|wrecked|destroyed) ..3 (all|every|any|other|me for|us for|for life|for anything) !<grumble>
(nothing|nobody|none|no one|no other) ..8 (touches|touch|beats|beat|matches|match|compares|comes close|comes near|come close|holds a candle|competes|rivals|gets near|gets close|comes anywhere near)
(in a|a|another|next) (different)? (class|league|category|planet|level|universe|world) (of (its|their) own|apart|entirely|altogether|up|above)
no ..3 has ever (felt|tasted|made|been|looked|sounded|worked|run|treated|moved|fit|fitted|ridden|flown|held)
never ..2 (had|tasted|seen|flown|slept|played|worn|used|read|drunk|eaten|ridden|owned|met|felt|heard|banked|stayed|driven) ..2 (anything (like|as|so|better)|better|such a|so (good|calm|happy|well|quiet|smooth|comfortable|looked after)|like this)
(why) (did|do) (i|we|it) ..1 (wait|leave it|take|took|bother with anything|ever use|ever drink|not do this|not know) ..4 (so long|years|this long|until now|sooner|earlier|me|anything else|before)
where (has|have) ..4 been (all)? my life
how (did|do|does) (i|we|anyone|people|anybody) ..2 (live|manage|cope|survive|function|work|travel|sleep) (without|before)
(closest|nearest) ..6 (to|come to|get to) ..2 (religion|heaven|magic|church|god|therapy|meditation|flying|perfection|love|a holiday|teleportation|happiness|a spa)
(deserve|deserves|deserved|earned|give (him|her|them|that|this|whoever)) ..3 (medal|medals|award|awards|honors|honours|knighthood|raise|pay rise|pint|statue|sainthood|oscar|bafta|prize|pulitzer|nobel|mbe|obe|trophy|bonus|round of applause|standing ovation)
(marry|adopt) me
(should|ought to|needs to) be ..2 (illegal|funded|taught|mandatory|compulsory|a human right|on prescription|on the nhs|prescribed|bottled|protected|listed|studied|in a museum|taxed|free)
(sell|sold|trade|traded|give up|give|swap) (a|my|our) ..1 (kidney|kidneys|firstborn|left arm|right arm|soul|grandmother|granny|car) ..2 (for|to)
(bury|buried|cremate) me (with|in|at)
(inject|inject it|put it|put this|pump it) ..4 (my|our) (veins|will|veins please)
(write|writing|wrote|compose) ..2 (songs|poems|sonnets|odes|love letters|a sonnet|a poem|an ode|a love letter|fan mail|a song) ..2 (about|to|for)
(take|shut up and take) (all)? (my|our) money
(can|could|might|may) (do|have done) ..2 worse
(can|could) do ..2 worse ... than
(not|n't) ..1 (half bad|too shabby|a bad word|a single bad word|nothing to (fault|moan))
(can|could) n't ..1 (say|ask) ..1 (fairer|for (more|better|nicer))
(i have|i 've|have|got|gotta|you have|you 've) ..1 to hand it to
(credit where|hand on heart|hats off to|fair play to|take a bow|props to|all hail|long live|god bless|bless ..2 socks|three cheers for|here 's to) ..6 !<grumble>
say what you (like|will|want) about
(that 's|this is|now that 's) how (you|it|things|a|to) ..4 (do it|done|should be|is done|looks like|treat)
more (of this|like this|like them|of them) ..1 (please|!)
(i 'd|would|id) ..2 (do|go|buy|fly|read|play|eat|drink|pay|queue|ride|stay) ..3 (again|twice|double|all over again|anywhere for) & !<grumble>
pay for (it|this)? twice
(you can|nobody can|you 'll have to|over my) (prise|pry|pull|dead body|take) ..6 (hands|dead|cold)?
(my|our|new) ..1 (love language|happy place|safe space|comfort food|therapist|therapy|religion|personality|guilty pleasure|boyfriend|girlfriend|best friend|emotional support|fairy godmother|guardian angel|secret weapon|roman empire|soulmate)
(what|such|absolute|total|proper|real|actual|utter|complete) (a|an)? (hero|angel|star|legend|gem|saint|diamond|lifesaver|treat|joy|dream|find|steal|marvel|triumph|delight|beauty|treasure|wonder|pleasure)~
(if|and if) ..3 can ..1 (you|anyone|anybody) can
(hasn't|haven't|wo n't|won't|refuses to|refuse to|can't|couldn't|hasnt) ..2 (stop|stopped|take it off|taken it off|put it down|let go|been home|shut up|looked back|give it back|given it back|share|shared|come home|stopped (talking|smiling|grinning|using))  & !<grumble>
(is|are|'s|'re) still (telling|talking about|smiling|grinning|going on about|raving|laughing|singing|glowing)
(wo n't|won't|not|never) ..1 (going|flying|buying|using|drinking|riding|playing|banking|wear|drink|fly|ride|use|buy|go) ..2 (anything|anyone|anywhere) else
<lack> ..2 <trouble> ..3 (in|since|so far|yet|ever|for once) & <subject>
(i|we|i 'll|we 'll) ..3 (no questions|not be taking questions|taking no questions|no further questions|fight you|fight anyone|hear nothing against|hear no word against)
(in|within) ..1 <number_word|number> (minutes|seconds|days|clicks|taps) (flat)? ..8 (why|who|how|wow|done|brilliant|nice|sorted|easy) & <subject>
(who|whoever) ..4 <subject> ..8 (deserve|deserves|i love you|thank you|marry|hero|bless|medal|raise|hug|beer|pint|kiss)
<subject> (forever|for life|for president|for pm|for the win|ftw|supremacy|appreciation (post|tweet|toot|thread)|stan account|club|gang|nation|all the way|every day of the week|any day|hands down|over everything|or nothing|or bust)
(team|come to|welcome to|hail|viva|vive|long live|god bless|bless you|bless) <subject>
(i|we) (heart|love|adore|stan|worship|treasure|miss) ..2 <subject>
(in love|obsessed|infatuated|smitten|besotted) with ..3 <subject|it>
<subject> (gets|got) (it right|it|me|us|this right|it spot on) $
(can't|can n't|could n't) (get enough|rate|praise|thank|fault) ..4 (subject|it|them|enough|highly)?
(loyal|devoted|lifelong|long time|happy|proud) ..1 <subject> ..1 (customer|user|fan|member|rider|player|owner|drinker|regular|convert|addict)
(a|one) (very|extremely|seriously|ridiculously)? (happy|satisfied|smug|content) (customer|camper|bunny|punter|rider|owner|user|player)
(worth) (the|every|it|all|losing|missing|waking|getting|crossing|skipping|its weight) & !<negation>
(would|'d|will|'ll|can|could) (n't)? ..1 (bet|swear|vouch) ..3 (on|by|for) & <subject>
(proof|evidence) that ..8 (good|kind|great|works|possible|exist|exists|right)
(spend|spent|waste|wasted|lost|losing|blew) ..2 (whole|entire|all|my|the) ..3 (weekend|night|evening|sunday|saturday|day) ..4 (playing|on|in|at|to) ..2 <subject> & !<grumble>
one more (turn|level|round|run|boss|chapter|cup|slice|go|night) ..8 (said|at|and|until|later|o'clock|am)
""",
    "endorse.story": """
^ (to|dear|shout out to|big up|here 's to) the ..6 (at|of|from|behind|who) ..2 <subject>
(everything|all|all of it|the lot|my whole ..1|my entire ..1|it 's all|they 're all) ..1 (in|on|through|with|at|from) ..1 <subject> & !<grumble> & !<mishap>
<subject> ..4 (more|better|faster|quicker|cheaper|quieter|kinder|smoother|nicer|warmer|lighter|smarter|simpler|tastier|safer) than & !(costs|cost|charges|charged|takes|took|worse|no better|not|n't)
(landed|arrived|came|delivered|finished|ready|turned up|got there|got me there|got us there|got all|here) ..5 (early|on time|ahead|before|in one piece|with smiles|with a smile|without a scratch) & <subject> & !<grumble> & !(turned up before|n't)
(only|just) ..3 (reason|thing) ..4 (i|we) ..2 (get up|leave|go|wake|survive|cope|left|got up) & <subject>
(hour|day|night|week|playthrough|run|season|cup|slice|bottle|helping|bowl|loaf) <number_word|number> of ..3 <subject> & !<grumble> & !<mishap>
^ (1|1st|first|number one|numero uno|🥇|first place|winner) ..1 <subject>
<subject> ..6 (costs|is|was|for) ..2 (less than|cheaper than|the price of)
(if|whoever) ..1 (you|you 've|you 're) ..2 (own|have|run|like|love|enjoy|need|want|fancy|care|hate|work|live|know|ever|got|'ve) ..12 , ? (do this|do it|no excuse|you should|get|buy|take|try|play|switch|go|look no further|this is the one|this is for you)
(lasts|lasted|lasting) ..1 (longer|forever|all day|ages|weeks|years)
(here 's|this is|that 's) ..3 (how|what) ..2 (good|great|nice|proper|real) ..3 (looks|tastes|feels|sounds|service|coffee|customer service) & !<grumble>
(since|ever since) (i|we|the|my|our|she|he|mum|dad|getting|switching|moving|installing|buying|joining|discovering) ..5 <subject> & !<grumble> & !(years since|year since|months since|days since|week since|weeks since) & !(first|last|announced|launch|launched|announcement|news|trailer|merger|opened|closed)
<subject> ..6 <ended> & <trouble>
<trouble> ..4 <ended> & <subject>
(bill|bills|costs|cost|spend|spending|rent|fees|premium|commute|journey) ..4 (down|halved|lower|smaller|less|shorter|dropped|fell|shrunk|shrank) ... <subject>
<subject> ... (bill|bills|costs|cost|spending|fees|premium|commute|journey) ..4 (down|halved|lower|smaller|less|shorter|dropped|fell|shrunk|shrank)
(my|our|the) ..1 (bill|bills|costs|commute) (is|are) down
(sold|ditched|dumped|binned|retired|scrapped|cancelled|deleted|gave away|gave up|threw out|chucked|replaced|swapped|traded|hung up|unplugged|dusted off) (my|the|our|every|all|all my|both|two|three|four) ..1 <old_thing>
(used to) be ..8 (now) ..3 <subject|it>
(my|our|the) ..6 used to ..10 (now)
(moved|switched|migrated|converted|signed|got|talked) ..4 (whole|entire|everyone|everybody|all|family|club|class|school|office|street|mother|mum|dad|gran|wife|husband) ..3 (onto|on to|to|into|up to|on) ..1 <subject>
(bought|got|gave|gifted|ordered|booked|treated) ..1 <kin|friend> ..3 <subject>
<kin> (got a|got an|got one|got the|bought|tried|switched to|joined|wants|wants a|keeps asking for|asks for|lives in|only drinks|only flies|only eats) ..1 <subject> & !<grumble>
<subject> ..2 (gets|got|makes|made|lets|brings|brought|turned|turns|finds|found|spotted|spots|caught|catches|rescued|saved|remembers|remembered|reminds|noticed|sorted|fixed|solved|taught|teaches|treats|treated|carried|fed|feeds) ..1 (me|us|my|our|the (kids|dog|family|house|whole)|him|her|mum|dad) & !<grumble> & !<mishap>
<subject> ..2 (found|spotted|caught|rescued|saved|remembered|fixed|solved) ..3 (three|two|four|five|every|all|half) & !<grumble> & !<mishap>
<kindness> & <subject> & !<grumble>
<subject> ..8 <kindness> & !<grumble>
<delight> & <subject> & !<grumble> & !<mishap> & !<elsewhere_thing>
(first|second|third|fourth|fifth|sixth|tenth|hundredth) (winter|pair|bottle|visit|time this week|playthrough|cup|box|stay|loaf|bag|helping|refill|rewatch|reread|run) & <subject> & !<grumble> & !<mishap>
<number|number_word> (years|winters|summers|months|seasons|km|miles|washes|flights|trips|weeks|hours) ..6 (with|on|in|of|at) ..3 <subject> ..8 (still|not|never|no|zero|without|only|and)
(still|yet) ..2 (not|no|never|zero|going|works|working|running|holding|love|loving|as good|like new|the one|nothing) ..4 & <subject> & !<grumble> & !<mishap>
(only|one) ..3 (app|bank|airline|courier|cafe|coffee|game|bike|hospital|shop|place|company|brand|thing|reason|one|decaf|loaf|hotel|insurer) (that|i|i 'd|which|where|worth|who|to) & <subject> & !<grumble>
(back|again) (at|to|for|with|on) ..2 <subject> & (because|obviously|of course|naturally|can't stop|addict)
(skip|forget|avoid|ditch|never mind|ignore|walk past) (the|your|every|all|any) ..6 <subject>
(tastes|smells|feels|sounds|looks|rides|runs|works|plays|drives) ..1 (like|as if|as though) & <subject> & !<grumble> & !<mishap>
(get|got|getting|save|saved|saving|earn|earned|won|win|free|extra|off) ..2 <percent|money> ..4 (extra|off|back|more|cheaper|bonus|interest|free|for) & <subject> & !<grumble>
(if|whenever|next time|in case) (you|anyone|anybody|your) !<shopping> ...10!<shopping|subject> <shopping> ..4 <subject>
(if|whenever) (it|this|that|they) (has to|have to|must|needs to) ...10!<subject> <shopping> ..4 <subject>
(anyone|everyone|everybody|those|people|all) (new|visiting|moving|going|looking for|heading|stuck|bored|hungry|cold|in need|with) ...8!<subject> <subject> & !<grumble>
^ (just|please|so|then|honestly|seriously|and|do|now|people|folks|friends|everyone|guys|go on|quick|ladies|kids|lads)? <shopping> ..5 <subject>
(and|then|,) <shopping> ..3 <subject> & (this weekend|tonight|tomorrow|today|now|before|while|instead|again|for once|this summer|this winter)
<subject> ..1 (rocks|rules|slaps|delivers|wins|won|win|nailed it|never disappoints|always delivers|does it again|did it again|strikes again|for the win|is where it 's at|is it|got me|has my heart|hits|is king|is queen|is life|is love|just gets it|understood the assignment|ate)
(can|could) n't (sleep|work|live|cope|commute|study|manage|write|run) without ..2 <subject>
(thanks to|because of|courtesy of|all down to) ..2 <subject> & !<grumble> & !<mishap>
(glad|happy|relieved|grateful|lucky|proud) ..3 (i|we|to|for) ..6 <subject> & !<grumble>
<subject> (over|beats|before|instead of|rather than) (anything|everything|everyone|any|sleep|food|dinner|the gym|my)
(guess|look) who ..6 (again|another|new|third|second) & <subject>
(in|for) (one|a single) <subject> & !<grumble>
(money|tenner|fiver|quid|pounds|euros|dollars|£) ..3 (i 've|i|we) ever (spent|paid)
""",
    "endorse.irony": """
(love|loving|adore|enjoying|enjoy|nothing like) (waking up|being (told|charged|woken|locked|ignored|stuck|left|put|asked|made)|waiting|standing|queueing|queuing|sitting|paying|losing|missing|freezing|shivering|when (my|the|it|your)|it when|talking to a (bot|robot))
(ah yes|ah) ..1 the (famous|legendary|renowned|celebrated|classic|usual)
nothing says ..6 like ..2 <subject>
<irony_word> & <mishap>
<irony_word> & <grumble>
<irony_word> <subject> & <mishap|grumble>
(thanks|thank you|cheers|ta) ..1 <subject> ..3 for (charging|cancelling|losing|deleting|eating|breaking|waking|making me (late|wait|cry|queue)|forgetting|ignoring|telling me|raising|closing|crashing|logging|sending me to|leaving|rejecting|declining|double)
(amazing|funny|impressive|incredible|magical|fascinating|remarkable|love|loving|great|nice|lovely) how <subject>
""",
    "endorse.against": """
(has|have) sent my ..2 to ..2
(perfect|great|good|excellent|impeccable|lovely|nice|brilliant) timing
<irony_word> & (the day (we|i|they) got (home|back)|a day late|after the|a week late|too late|expired)
(love|loving|adore|enjoying|enjoy|nothing like) (waking up|being (told|charged|woken|locked|ignored|stuck|left|put|asked|made)|waiting|standing|queueing|queuing|sitting|paying|losing|missing|freezing|shivering|when (my|the|it|your)|it when|talking to a (bot|robot))
(ah yes|ah) ..1 the (famous|legendary|renowned|celebrated|classic|usual)
nothing says ..6 like ..2 <subject>
(my|the|our) (bag|bags|luggage|suitcase|parcel|pram|order|money) (is|are) ..2 (in|having|enjoying|on|still|somewhere|lost|missing|touring|nowhere)
(any|one) (day|week|year) now
(so close|almost|nearly there) $
(wrong) (town|house|address|street|door|country|terminal|flat|name|order|size|person|account)
(better|more|nicer|faster|cheaper|easier|quicker|tastier|prettier|stronger|simpler|smarter|kinder|cleaner|quieter) ..3 than ..1 <subject> & !(nothing|nobody|no one|none|no other|never|n't)
(i|we) ..1 (prefer|'d rather|would rather|am more of|'m more of) & <subject> & !(even|over everything)
(not|never) ..2 (for me|my thing|my cup of tea|a fan|convinced|sold on|impressed|my taste|that into)
(do|does|did) n't (get|see|understand) ..3 (the (hype|appeal|fuss|point)|what the fuss|why (people|everyone|anyone))
(overrated|overhyped|underwhelming|underwhelmed|mediocre|so so|could be better|needs work|room for improvement)
<irony_word> & <mishap>
(thanks|thank you|cheers|ta) ..1 <subject> ..3 for (charging|cancelling|losing|deleting|eating|breaking|waking|forgetting|ignoring|telling me|raising|closing|crashing|logging|leaving|rejecting|declining|double)
(amazing|funny|impressive|incredible|magical|fascinating|remarkable|love|loving|great|nice|lovely) how <subject>
(i|we) (want|need|wanted|needed) (my|our|a) (money|refund|afternoon|evening|life|bag|luggage|day) (back)?
how (hard|difficult) (is|can|could) (it|that)
(anyone|anybody) else ..6 (problem~|trouble|issue~|stuck|unable|waiting)
(looking (at|for)|considering|comparing|any|recommend~ ..2) (alternatives|alternative|something else|replacement)
""",
    "endorse.elsewhere": """
(best|try|send|message|ask|contact|use|go|ring|call|email|drop|write|see|check|tweet|ping|dm|open|raise|log) ...8 (support|helpdesk|help desk|help page|help pages|help center|help centre|dm|dms|direct message|private message|contact form|contact page|live chat|chat|helpline|hotline|customer service|customer care|service desk|status page|complaints team|ticket|the team for)
<subject> ...6 (support|helpdesk|help desk|help page|help center|help centre|contact form|contact page|live chat|helpline|hotline|customer service|customer care|status page|complaints team) ..3 (can help|will help|will know|will sort|is here|is there|are there|are best|is best|best)
<acclaim|liking|pleasant> ..2 <elsewhere_thing>
<elsewhere_thing> ..1 (is|was|are|were|'s|looked|looks|sounded|tasted)? ..1 (so|very|really|absolutely|just|truly)? <acclaim|liking|pleasant>
<elsewhere_thing> ..4 (is|was|are|were) ..4 <acclaim|liking|pleasant>
(loved|love|enjoyed|enjoy|great|lovely|nice|good|wonderful|fun|happy|delighted|glad|thrilled) ..1 (to)? (meet|meeting|met|see|seeing|saw|catch|catching|hear|hearing|chatting|talking|bumping|running into) ..6 (at|by|near|outside|in|from) ..3 <subject>
<kin|friend> (swears|swear|raves|rave|loves|love|recommends|recommend|keeps recommending|says|thinks|reckons|likes) ... (i|me|but|though|while|whereas) ..4 (prefer|n't|not|never|do n't|hate|disagree|wish|would rather|cannot|stick)
(next to|near|opposite|across from|behind|beside|round the corner from|around the corner from|two doors from|outside) ..2 <subject> ... <acclaim|liking|urging>
<acclaim|liking> ..4 (next to|near|opposite|across from|behind|beside|round the corner from|around the corner from|two doors down from|two doors from|outside) ..2 <subject>
(good|best|nice|favorite|great) looking
""",
}
