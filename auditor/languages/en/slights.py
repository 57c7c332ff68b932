"""English: contempt that needs no insulting word, by theme: what is said of people or things to belittle them.

Said of nobody in particular these phrases mean nothing; beside a group, a side, the firm or a person they do.
"""

CONCEPTS = {
    # Of people for what they are: theft and cheating, dirt, animals, scrounging, age, body and mind, the place of
    # women and men, whom people love, belief, origin.
    "slight_group": """
    shut up and (go home|leave|get out|go back) | go home already | go back home already | there goes the (street|block|building|village|estate|area|town|school) | the smell alone
    what (are|is|'s|'re) (they|he|she|a blind person|these people|those people) going to do
    checked (my|our) (bag|bags|wallet|till) | funny that | every single time | hired because | hired for the (photo|brochure|quota) | another god | praying at the
    (doesn't|does n't|wo n't|will not|never) make(s)? (you|him|her|them) (one of us|english|british|american|local|german|french|a local|a native|a woman|a man|a real) | not one of us | never be one of us | you know the way home | know the way home | back where you came from | where you came from | go back where | (separate|different|own) (rows|seats|toilets|(entrance|entrances)|entrance|schools|carriages|carriage|queue|queues|wards|buses|tables|(building|buildings)|building|country|(door|doors)) | (useless|lesser|inferior|weak|lazy|dirty|stupid|filthy|inbred) (race|people|nation|religion|sex|gender|breed|species|lot) | zero exceptions | paying for (these|those) people | pay for (these|those) people | for these people to exist | right to exist | belong in a (back room|home|zoo|cage|museum|hospital|kitchen|circus|field) | (belong|belongs) in a (back room|home|zoo|cage|museum|hospital|kitchen|circus|field) | out of sight | where nobody has to (look|see) | you girls can | girls can do the (catering|tea|coffee|washing up|notes|flowers) | do the (catering|teas|flowers|minutes|cakes) | make the (tea|coffee|teas|coffees) | take the (notes|minutes) love | because the topic is hard | topic is hard | too (hard|difficult|technical|complicated|heavy) for | (n't|not|never) (wired|built|cut out|made|designed|meant|suited|equipped|evolved) (for|to) | stop pretending otherwise | would you let your (daughter|son|kids|wife|children) | let your daughter (sit|near|date|go) | a sad story coming | sob stor(y|ies) | and their (stories|excuses|cousins|drama|goats|rules|demands|moods|feelings|pronouns|needs|victimhood|kids|prayers|rugs|bombs|lies|scams) | test for (down|downs|it) | should have been (aborted|drowned|stopped) | explain(s)? (a lot|everything|so much)
    (count|counted|counting) (the|your|my|our) (blankets|spoons|silver|cutlery|change|fingers|till|towels|money|cash|wallets|rings|kids|children|forks|knives)
    (watch|mind|hold|guard|check|grab|hide|lock|clutch|hang) (on to|onto|up)? (your|the|my|our) (bags|bag|pockets|pocket|wallet|wallets|purse|purses|phone|phones|silver|silverware|jewellery|jewelry|valuables|doors|door|car|cars|shed|sheds|till|catalytic converter|copper|tools|bikes|bike|daughters|drink|pets|dogs|cats|handbags)
    hide the (silver|good stuff|spoons|copper|kids|cutlery) | nail (everything|it) down | nailed down
    (hand|hands) in your (pocket|pockets|till|purse) | light fingered | sticky fingers
    (taps|copper|lead|tiles|pipes|wiring|gold) (off|out of|from) (the|your) (wall|walls|roof|roofs|teeth|church|house)
    take the taps | five finger discount | born (thieves|criminals|liars|cheats|lazy|scammers|with their hand)
    rob you blind | rip you off | ripped off by | fake invoice~ | dodgy invoice~ | cash in hand merchants
    con you out of | sell you your own | never pay | do a runner | dine and dash | haggle over | tight as
    will haggle | shoplifters | lock (the|your|everything|up)? (when|before) they | went missing since
    discover soap | heard of (soap|deodorant|a shower|showers|a bath|toilet paper) | invent soap
    soap (exists|is cheap|and water) | deodorant exists | buy (some)? (soap|deodorant) | a shower would n't
    need a (wash|bath|shower|hose|good scrub|delousing) | hose (them|it) down
    (smells|stink|stinks|reek|reeks|stinking|reeking|whiff|pong|pongs|honks) (of|like) (curry|goat|garlic|fish|cabbage|piss|wee|urine|mothballs|death|feet|a farm|an animal|animals|sweat|a sewer|a bin|old people|incense|lamb|cumin|onions|kimchi|petrol|wet dog|a camel|camels)
    hold your (nose|breath) | hold my (nose|breath) | fumigate~ | fumigation | air freshener | febreze
    bleach everything | burn the (sheets|chairs|seats|mattress) | wash (my|your) hands after | need a shower after
    catch something | caught something off | riddled with (disease|lice|fleas) | no hygiene | personal hygiene
    the smell of them | could smell them | smell them before | smelled them | smells better now
    whole (house|street|place|building) (just)? smells better | petting zoo | feeding time | monkey house
    left the cage | cage open | back to the trees | swinging from
    throw (them|him|her|it)? (a)? banana~ | out of the jungle | mud hut~ | cave people | stone age | breed and we
    breed like | pop out (another|kids|babies|one) | popping out (kids|babies|another) | spit out (kids|babies)
    litter of | exterminator | rat poison | rentokil | poison down | put poison | rather have rats | at least rats
    sterilise | spay~ | wave after wave of | from one end to the other | wall to wall | took over our
    can n't move for | ca n't move for | no (white|english|british|local|american) (faces|people|voices) left
    not a (white|english|british) face | (hear|heard) (no|any) english | nobody speaks english | learn english
    speak english | speak the language | learn the language
    (name|names) (i|you|we|no one|nobody) (can|ca n't|can n't|could) (say|pronounce|spell)
    a name i can (say|pronounce) | unpronounceable | one of ours | one of our own | our own (people|kind|first)
    charity begins at home | look after our own | not from (round|around) here | not one of us
    you used to know everyone | used to be (a nice|nice|english|british|safe|clean|ours) | used to be a nice
    there goes the (neighborhood|neighbourhood) | house prices | lower the tone | third world | shithole countries
    shithole country | send them packing | on a boat back | get back on (the|your) (boat|dinghy|plane|camel)
    dinghy | rubber boat | open the (gates|floodgates|borders)? to | let anyone in | let anybody in
    let them all in | import~ (crime|terror|poverty|the third world) | diversity (hire|quota|box|lunch|token)
    token (woman|black|gay|disabled) | quota (hire|girl|woman|black) | tick box hire | box ticking hire
    ticks the box | only got (the|that|his|her|their) (job|role|promotion|place) because
    got (the|that|this) job because (she|he|they) (is|'s|are|was) (a|black|gay|asian|female) | dei hire | woke hire
    affirmative action hire | because (she|he) 's (a woman|black|asian|gay|trans|disabled)
    playing the (race|gender|victim|disability|trans|gay) card | race card
    getting paid to (limp|sit|breed|do nothing|be ill|cough|shake)
    paid to (limp|sit at home|stay home|breed|be sick)
    living off (us|the state|benefits|my tax|our taxes|the rest of us) | our (money|taxes|tax) (pays|pay) for
    my tax(es)? (pays|pay|paying) | on my tax | we pay for (it|them|that) | we pay , | and we pay | scrounging
    scroungers | benefits (queen|street|scrounger|cheat) | benefit (cheat|scrounger|fraud) | handout~
    free (house|houses|car|cars|money|everything|phones|hotels|council house) | four star (hotel|hotels)
    luxury hotels | sponging | milking it | milking the system | swinging the lead
    professional (invalid~|victim~|cripple~|patient) | putting it on | faking it | fakes it
    all in (their|your|his|her) (head|heads) | miracle cure | suddenly they can walk | walks fine when
    parking (space|spot) envy | blue badge brigade | excuse (for|to be) (lazy|being lazy|rude|bad manners)
    badly brought up | bad parenting | just (naughty|lazy|rude|thick|attention seeking|spoilt|spoiled)
    made up (disease|condition|illness|disorder) | fashionable (disorder|diagnosis|illness)
    everyone 's got (adhd|autism|anxiety) | label for (lazy|naughty) | little robots | rocking in (rows|the corner)
    robots rocking | dribbl~ | short bus | special bus | window licking | licks windows
    lick the (slides|windows|screen) | going to do ,? (clap|lick|feel|smell|listen|wave|roll|hop|sign|guess)
    wheel (themselves|himself|herself) (home|out|off) | roll (home|away|back|off) | put (them|him|her) in a home
    lock(ed)? (them|up) (in)? (one room|a home|an institution|the attic|away) | lose the key | throw away the key
    on your own two legs | own two legs | stairs exist | take the stairs
    holding (us|everyone|the line|the queue) up | (hold|holds) (us|everyone|everybody) up
    slow(ing|s)? (us|everyone|everybody) down | slow down everyone
    (take|takes) (forever|ten minutes|an hour|half an hour) to (get|board|pay|park|find)
    no business (on|in|at|being|behind|near) | have no business | 've no business | you 've no business
    stay (at)? home and | look at photos
    (circus|carnival|parade) with the (wheelchairs|pushchairs|prams|sticks|frames) | museum piece~
    (belong|belongs) in a museum | past (sell by|best before|use by) | sell by date | best before date | use by date
    expiry date | expire already | just expire | die already | drop off the perch | pop (their|your|his|her) clogs
    one foot in the grave | foot in the (grave|coffin) | waiting for god | god 's waiting room | waiting to die
    retirement home~ | old folks home | put (out)? to (pasture|grass|sleep) | out to pasture | to the knacker 's
    knackers yard | glue factory | walking frame | zimmer~ | zimmer frame | dentures | false teeth
    teeth in a glass | incontinence | adult diapers | nappies for | tena lady | hearing aid jokes
    turn up your hearing aid | nap time | bedtime at | back to bingo | bus pass brigade | free pass~
    free bus pass~ | pills on it | your pills | going gaga | alzheimer | lost (their|his|her) marbles
    looking for (their|his|her) glasses
    can n't (use|work|open|turn on|find) (a|the) (mouse|computer|phone|pdf|email|smartphone|camera|mute|browser)
    what a (pdf|browser|mouse|link) is | printed (the|an|every) email | (print|prints) (every|the|an)? emails
    two finger typing | one finger typing | faxes
    (stole|ate|hoarded|took|ruined|got|had|sold) (the|our|all the) (houses|pensions|economy|planet|future|climate|property ladder)
    somewhere to be | retire already | retire them | just retire | hurry up and (retire|die)

    (too|so) old (for|to) (this|tech|code|learn|work|fly|drive|serve|run|the|be) | over the hill | young blood only
    fresh blood only | digital (native|natives) only | nobody over | no one over | entitled little
    participation trophy | participation trophies | glued to (their|your) (phone|phones)
    can n't (boil an egg|change a tyre|read a map|do a day 's work|hold a conversation|spell)
    never done a day 's work | attention span of | tiktok brain | back to the kitchen | make me a sandwich
    dishwasher joke | time of the month | that time of the month | on (her|their) period | on the rag
    too emotional | emotional creatures | crying in the (toilets|loo|bathroom|meeting)
    cry(ing)? at their (desk|desks) | calm down dear | calm down love | smile more | smile love | give us a smile
    get back in | barefoot and pregnant | pregnant again | maternity (cover|leave) (number|again|no)
    off on maternity | baby brain | mummy brain | mum brain | school (gate|run) | at the school gate
    have a baby and | disappear for a year | husband know | ask (her|your) husband | does (her|your) husband know
    leave it to the men | man 's job | men 's work | woman 's work | womens work | boys ' job | why you hire men
    hire men | hire a man | hire a bloke | should have hired a (man|bloke|guy|boy) | let the men | read a map
    let a woman | women drivers | woman driver | female driver | women at the wheel | parallel park | reverse park
    park(ing)? (like|it) a woman | shoes and handbags | can n't do (maths|math|science|physics) | pink (jobs|job)
    pretty face | just a pretty face | slept (her|their) way | sleep (her|their) way | on (her|their) (back|knees)
    eye candy | weaker sex | fairer sex | know (her|their) place
| do n't play strategy
    men are trash | all men are | think with (their|his) (dick|dicks|cock|willy|trousers)
    only one thing on (their|his) mind | only want one thing | one thing they want | can n't keep it in
    crime in progress | crime against | just a phase | it 's a phase | pick a (side|team|lane|gender|pronoun)
    choose a (side|team|lane|gender) | make up (your|their) (mind|minds) | can n't (make up|decide)
    you can n't trust with | trust with a decision | just confused | attention seeking
    shov(e|ing) (it)? down (our|my) (throat|throats) | down our throats | rub(bing)? it in our faces
    in your face about it | gay agenda | trans agenda | lgbt agenda | against nature | god made adam | adam and eve
    adam and steve | not natural | turn(ing)? (our|the|my|your)? (kids|children|frogs|boys|everyone) gay
    recruit(ing)? (our)? (kids|children) | groom(ing|ers)? | near (my|our|the) (kids|children)
    around (my|our) (kids|children) | away from (my|our) (kids|children) | child (has a|with)? two (dads|mums|moms)
    where 's the (mum|mother|dad|father) | every letter (of|in) the alphabet | alphabet (people|soup|mafia|brigade)
    rainbow (mafia|brigade|nonsense|rubbish|crap) | what 's next
    marry (a|my|his|her|your|their) (dog|toaster|horse|fridge|goat|lamp)
    identify as (a|an) (helicopter|attack|toaster|cat|lamp|table|fridge|dog|teapot|penguin|tree|potato|biscuit)
    i identify as | (pronoun|pronouns) (are|:)? (nor|was|kiss|no|him bo) | my pronouns are | pronoun police
    pronoun nonsense | xx and xy | biology says | basic biology | chromosomes
    born (with|a) (a)? (penis|dick|man|woman|male|female) | men in (frocks|dresses|wigs|skirts)
    man in a (frock|dress|wig|skirt) | bloke in a (frock|dress|wig|skirt) | cock in a frock | wearing a (wig|frock)
    playing dress up | dress(ing)? up as (women|men|a woman|a man)
    pretend(ing)? to be (a woman|a man|women|men|girls) | real woman | real women | chop(ping)? (it|bits|their) off
    women 's (toilets|loos|changing rooms|sports|bathrooms) | in our (toilets|loos|changing rooms|sports|bathrooms)
    whole (week|month) for it | whole month | get(s)? a (whole)? (week|month|flag|parade)
    we all get a flag | straight pride | when is (straight|white|men 's) pride | when 's (straight|white|men 's)
    fairy dust | limp wrist~ | limp wristed | light in the loafers | bats for the other | other bus
    backs to the wall | do n't drop the soap | drop the soap | bend over near
    (check|look) (for|under) (bombs|a bomb|the backpack|his backpack|her coat|the vest)
    (what|anything) 's (under|in) (the|that|his|her|your) (burqa|veil|backpack|robe|turban|headscarf)
    suicide (vest|belt|bomb~) | bomb (vest|belt|(joke|jokes)) | ticking (backpack|rucksack) | rucksack joke
    allahu akbar lol | go(es)? boom | blow (up|us up|themselves up|something up) | allah snackbar | flying lessons
    taliban vibes | post ?box(es)? | bank (robber|robbers) | tea towel~
    towel on (his|their) head~ | goat~ (shagger|lover|herder|in the back) | shag~ goats
    pork (sausage|pie|scratchings)? (left|on|in) (the)? (door|doorstep|lunch|fridge)
    bacon (on|in|sandwich) (the|left|for) | sharia | call to prayer at 5 | headscarves on
    worship (cows|elephants|rats|idols|a cow|the devil|wafers) | worshipping (cows|elephants|idols) | holy cow lol
    explains the (code|smell|driving|service|queue) | sky (fairy|daddy|wizard|pixie) | imaginary friend
    magic (beard|man in the sky) | fairy ?(tale|tales) for (adults|grown ups) | bible (basher~|thumper~|bashing)
    god botherer~ | happy clappy | burning bush | no god , no | no god no | no morals | no brakes
    see it in their eyes | alone with (my|your) (wallet|kids|children|daughter|purse)
    run (the banks|hollywood|the media|the world|everything|wall street|this town|the studios)
    own (the (storefronts|banks|media|world|newspapers|studios|press|government|platforms)|hollywood|everything|the lot)
    control (the (banks|media|world|press|government|weather)|hollywood|everything) | behind it all
    pulling the strings | pull the strings | puppet (master|masters) | follow the money and | big (nose|noses)
    hook nosed | hooked (nose|noses) | penny pinching | shekel~ | space lasers | six million (joke|jokes)
    never again lol | (oven|ovens) | gas (them|bill) | you can n't delete facts | facts are n't racist
    facts do n't care | not allowed to say it | you 're not allowed to say | can n't say that anymore
    (curry|garlic|noodle|kebab) (breath|smell|stink|brigade|muncher) | smell(s)? of curry
    eat(s|ing)? ((dog|dogs)|(cat|cats)|(bat|bats)|(rat|rats)|anything with legs|(swan|swans)|the dog|pets)
    where 's (my|the) (dog|cat) gone | lost cat posters | bat soup | squint~ | slitty | all look (alike|the same)
    can n't tell (them|one) apart | tell (them|one from another) apart | no queue | do n't queue | push(es|ing)? in
    shout(ing)? in (the)? (lift|elevator|bus|train|restaurant) | talk(s|ing)? so loud
    loud(est)? (people|nation|tourists) | spit(ting)? everywhere | (say|says|saying) yes to everything
    copy paste(rs)? | cheap (knock off|copy) people | can n't drive | ca n't drive
    drive like (lunatics|maniacs|animals|they) | terrible drivers | worst drivers | chip shop accent
    accent~ (like|makes|hurts|is a) | do n't understand a word | can n't understand a word | understand a word they
    drunk(en|s)? ((animal|animals)|lot|by noon|before noon) | drink themselves
    potato (eaters|people|heads) | mafia genes | lazy (siesta|mañana) | siesta people | hot blooded
    temper in the blood | in the blood with | cheating 's in | it is n't bad luck | that sort | their sort
    that type | those types | that lot | them lot | you know (the type|the sort|what they 're like|how they are)
    you know what (they|those people) are like | we all know what (they|that lot) | if you know what i mean
    wink wink | no offence but | not being funny but | not racist but | say what you like about
    call me old fashioned but | if (the|his|her|their|your) (first|last|sur)? ?name 's | if the name 's
    answer 's no | the answer 's no | straight in the bin | cv in the bin | bin (the|their) (cv|application)~
    next (cv|applicant) | give me (one of|someone) | professional (invalids|victims)
    the whole (generation|lot|shipment|species|sex|race|nation|country|continent|religion)
    every last one of (them|you) | no exceptions | all of them are | wall up | somebody wall
    build (that|the|a) wall | lock the (doors|gates)
    """,
    # The same in everyday words: only with the group in the same sentence.
    "slight_weak": """
    things go missing | stuff goes missing | goes missing | open a window | open the windows | disinfect~ | bleach the | lice | fleas | bedbugs | unwashed | unhygienic | that smell | zoo | the zoo | jungle | caves | tribal | tribes | breeding | breeds | infest~ | infestation | pest control | cull | culling | neuter | swarm~ | swarming | horde~
    hordes | invasion | invading | invaded | flood of | tide of | overrun | crawling | taking over | faking | drool~ | dribbling | drooling | dead weight | fossil~ | dinosaur~ | relic~ | bingo | knitting circle | senile | dementia | gaga | hoarding | hoarders | snowflake~ | avocado toast | sandwich | the ironing | ironing board | washing up | dishes | pms | pmt | hormones | hormonal | hysterical | get pregnant | real men | man up | handbag | handbags | nag | nagging | nags | faulty | phase | a phase | for attention | in our faces | the agenda | unnatural | new disease | a disease | spreading | contagious | catching | mutilat~ | letterbox~ | letter box~ | ninja~ | sandpit | camel~ | brainwashed | ching | no manners | that accent | greasy | all the same
    """,
    # Identities named by what people wear, use or are called.
    "g_proxy": """
    citizenship | a passport | passport | visa | naturalized | naturalised | asylum claim | (deaf|blind|disabled|autistic|older|elderly) (people|person|attendees|passengers|applicants|candidates|guests|customers|staff|colleague|colleagues|man|woman|visitors|users) | women speakers | one woman | not one woman | any women
    headscarf | headscarves | hijab~ | burqa~ | burka~ | niqab~ | turban~ | kippah~ | yarmulke~ | skullcap~ | sari~
    dreadlocks | afro~
    (first|last|sur)? ?name 's (mohammed|muhammad|ahmed|jamal|tyrone|lakisha|kwame|piotr|wei|singh|patel|kowalski|ali|fatima|abdul|ngozi|oyelaran)
    called (mohammed|muhammad|abdul|piotr|jamal|tyrone|patel|singh|ahmed|dimitri|igor|vlad|pablo|jose|ali)
    named (mohammed|muhammad|abdul|piotr|jamal|tyrone|patel|singh|ahmed|pablo|jose|ali) | foreign name~
    foreign accent~ | wheelchair~ | the wheelchairs | mobility scooter~ | white stick~ | guide dog~
    hearing aid~ | walking stick~ | zimmer | on disability | blue badge~ | autism | adhd | tourettes
    down syndrome | dyslexia | neurodivergent | neurodiversity | special needs | bipolar
    maternity | maternity leave | pregnancy | mums | mothers | moms | menopause
    menopausal | housewife | pronouns | non binary | pride (month|flag|parade|week)
    rainbow (flag|lanyard|badge|crossing) | drag queen story hour | drag (queen|queens|show|act)
    gay wedding | gay marriage | same sex | two (dads|mums|moms|grooms|brides) | polyamor*
    bisexual | bi | mosque~ | minaret~ | synagogue~ | gurdwara | prayer room | ramadan | halal
    diwali | church goers | churchgoers | the devout | quran | koran | camp by
    travellers | traveller site | caravan site | refugee hotel~ | asylum hotel~ | asylum | migrant hotel
    small boats | dinghies | chinatown | ghetto | the estate | new arrivals | exchange students
    students from | delivery guys from
    team in (bangalore|manila|mumbai|hyderabad|shenzhen|warsaw|bucharest|lagos|nairobi|cairo)
    offshore (team|guys|devs) | bangalore | (over|past|above) (40|45|50|55|60|65|70|75|80)
    (40|45|50|55|60|65|70|75|80) plus
    older (colleagues|workers|applicants|candidates|drivers|passengers|customers|staff)
    fifty something | sixty something | pensioner~ | granny | grannies
    old (man|woman|men|women|lady|ladies|boy|boys|folk|timer|timers|people) | elderly | boomer~ | gen z
    (millennial|millennials) | young people these days | kids these days | youngsters
    (foreign|overseas|international) (student|worker|nurse|doctor|driver|visitor|buyer|customer|tourist)~
    one legged | stammer~ | stutter~ | fat people

    """,
    # Of a side: animals, crime, the undead, folly.
    "beast": """
    parasite~ | leech~ | leeches | tick | ticks | vulture~ | hyena~ | jackal~ | snake~ | viper~ | rats
    lizard~ | reptile~ | maggot~ | cockroach~ | cockroaches | roach | roaches | locust~ | ghoul~ | vampire~
    tapeworm~ | worm~ | demon~ | devil~ | satan | monster~ | cult | cultist~ | clown~ | circus | freak show
| zombie~ | sheep | lemming~ | swine | pigs | hog~ | wolves | weasel~ | toad~ | slug~ | mosquito*
    vermin | scum | filth | sewage | sewer | sludge | rotten | maggots | bandit~ | gangster~
    mafia | crook~ | thief | thieves | traitor~ | liar~ | grifter~ | conmen | con men | con man | spiv~
    swindler~ | charlatan~ | fraudster~ | (pimp|pimps) | whore~ | prostitute~ | lapdog~ | poodle~ | lackey~
    stooge~ | bootlicker~ | coward~ | spineless | gutless | psychopath~ | sociopath~ | sadist~ | ghouls | butcher~
    murderer~ | executioner~ | killers | fascist pigs | dictator~ | tyrant~ | goblin~
    gremlin~ | ogre~ | crooks | shysters | gargoyle~ | corpse~ | undertakers | grave robbers | daycare
    kindergarten | creche | idiot~ | moron~ | imbecile~ | cretin~ | halfwit~ | dimwit~ | numpty | numpties
    inbred~ | degenerate~ | scumbag~ | bastard~ | tosser~ | wanker~ | prick~ | pricks | twat~ | cunt~ | shits
    shit (stain|stains) | turd~ | shitshow | clown show | clowncar | clown car | brain dead | braindead | brainless
    brainwashed | dead eyes | dead eyed | soulless | heartless | bloodless | cold blooded | bloodsucking
    bloodthirsty | evil | wicked | vile | sick people | sick in the head | deranged | demonic | subhuman
| pestilence | moths | dung beetle~ | piranha~
    crocodile~ | headless chickens | jackass~ | baboon~ | apes
    gorillas | mongrel~ | cur~ | mutts | dregs | human garbage
    waste of (skin|oxygen|space|air) | pond life | bottom feeders | knuckle draggers | mouth breathers | swivel eyed
    loon~ | nutter~ | nutjob~ | lunatic~ | wingnut~ | moonbat~ | fruitcake~ | tinfoil | too dim | too thick
    too stupid | thicker | 🤡 | 🤮 | 🐀 | 🐍 | 🪳 | 🪱 | 🐑 | 💩 | 🗑 | 🦠 | 🐷 | 🐖 | 🪰 | 🐛 | 🧟 | 👹 | 🤢 | 🖕
    """,
    "slight_side": """
    no human being in there | rabid | mangy | wake up sheeple
    (want|wants) (pets|slaves|serfs|voters not) | on purpose
    would let your | would let you
    let (you|your nan|your gran|people|them|us|kids|pensioners) (freeze|starve|die|drown|rot|burn)

    sell (the island|the country|us all|us|their own|your nan|your mother|his own|her own)
    for a (selfie|vote|headline|peerage|photo op|donation)
    step over (your|a) (child|children|body|corpse|grandmother|nan) | to get to a (camera|microphone|donor|buffet)
    (spit|piss|pee) on (one|any|them|him|her|you|a one) | if (he|she|they|it) (was|were) on fire | on fire
    hate you and | hates you and | laugh at you | (laugh|laughs) at you | laughing at you | laughs while
    dance on (our|your|their) graves | for a coffin
    (feed|feeds) on (you|us|the poor|people|exactly|misery|fear|hate) | fat(ten|tened|tening)? (on|up)
    drink(s|ing)? (our|your|children 's) blood | suck(s|ing)? (us|the country|you) dry | stand in line to be bitten
    queue (up)? (to be|for the) (bitten|fleeced|slaughter|shorn) | turkeys (voting )?for christmas
    vote(d)? for christmas | drink(ing)? the kool aid | kool aid | koolaid | cult of | ship (them|the lot) (out|off)
    up against (a|the) wall | first against the wall | guillotine~ | pitchfork~ | tar and feather~
    lamp post~ | lamppost~ | hang (them|him|her|the lot) | string (them|him|her) up | rot in (hell|prison|jail)
    burn in hell | in a ditch | drop dead | good riddance to
    deserve (the smell|everything|what|each other|to lose|no mercy|to rot) | deserves (everything|to rot|what)
    same rotten | rotten fish | two cheeks of the same | cheeks of the same
    (could|would) n't (lie straight|run a|organise a|find|know the truth) | hole in (your|his|her|their) face
    word from that hole | opens (his|her|its) mouth | open (his|her|their|your) mouth
    every time (he|she) (speaks|opens|smiles) | smug (face|grin|mug|smile) | grinning | that (grin|smirk|smile)
    smirk~ | punchable | slappable | punchable face | slap the | face like a
    looks like a (melted|boiled|thumb|toad|ham|scrotum|potato|corpse) | (snout|snouts) in the trough | trough
    nest of | parade of | pack of | gang of | bunch of | band of | herd of | troupe of | flock of | shower of
    swarm of | den of | pit of | sack of | barrel of | generations of | club for
    home for (failed|retired|unemployable) | village idiot | brain cell~ | iq | lobotom* | lead paint | inbreeding
    sister ?wife | their (cousin|cousins) | married (his|her|their) cousin | mother 's basement | no friends
    never had a (job|real job|friend) | never worked a day | born (with|without) a (silver|soul|spine|heart)
    no (soul|heart|spine|brain|conscience|shame|decency) | sold (his|her|their|its) (soul|souls)
    deal with the devil
    want(s)? (you|us|them|people|workers|the poor|your kids|kids|everyone|nurses|patients) (ill|sick|dead|poor|broke|hungry|stupid|scared|cold|gone|to)
    ill people do n't
    (kill|starve|freeze|bury|cull|gas|drown|murder) (the|your|our|off the|off) (poor|old|sick|disabled|pensioners|nan|gran|grandparents|working class|nurses|weak|elderly|kids|children|unemployed|homeless)
    too dim to | too thick to | too stupid to | bless them | dead weight
    oxygen thieves | (undertipping|overfed|inbred|pampered|spoiled|entitled|overprivileged|chinless)
    chinless wonder~ | card (that)? declines on | always tell a | can always (tell|spot|smell) a | smell a
    only (thing)? uglier | worse than a | breeding | should n't be allowed to (vote|breed) | not allowed to vote
    iq test (for|to) vote | need(s)? a lobotomy | get(s)? off on | mass grave | blood on
    """,
    # Of the firm, its things, its customers, a competitor.
    "slight_firm": """
    has given up on | corpse | smell it from | sad little (outfit|company|firm|app|shop) | brats | ruining a perfectly good | anything but the | like somebody (had|'d)? died | like someone (had|'d)? died
    (landfill|(brick|bricks)|cardboard|e waste|ewaste|a bin|bin|a toy|toy|nail bar|shed|a skip|skip|a puddle|puddle|a calculator|spreadsheet|a paperweight|paperweight~|doorstop~|a doorstop|coaster~|a coaster|ornament|a fridge magnet|a tin|tin can|tin cans|bus shelter|hand dryer|hairdryer|waiting room|prison|jail|cult|pyramid|casino|crime scene|hostage|biscuit tin|shoebox|cattle truck|flying bus|flying coffin|coffin|sardine tin|a hearse|abacus|etch a sketch|fax machine|tamagotchi|gameboy|clippy|screensaver) (with|in|and|on) (a|an|the|wings|wheels|wifi|delusions|a lid|login)
    in the same way (a|that)
    the (ryanair|lidl|poundland|temu|wish|aldi|dollar store|bargain bin|tesco value|fisher price|kmart|walmart) (of|version of)
    paid more for (a sandwich|lunch)
    had (rashes|rash|better|worse|colds|headaches|hangovers|farts|stomach bugs|root canals|verrucas|warts) (with|than|from)
    better judgement
    more (personality|charm|brains|soul|intelligence|character) (in|than) (a|my|the|his)
    my (cat|dog|toddler|gran|nan|mum|mother|hamster|goldfish|toaster|kettle|grandmother|five year old|niece|nephew|kid|sourdough|houseplant) (could|would|can|writes|codes|wrote|coded)
    would n't let (them|him|it|that lot|those) (near|look|touch|wash|run|cut|park)
    would n't (feed|give|serve|wipe|wash|trust) (it|that|this|them|my)
    not (fit|good enough) for (a|my|the) (dog|pig|pigs|dogs|prison)
    only thing (it|they|we) (do|does|did|ever|make|makes)
    ((sell|sells)|selling|sold) (bricks|air|hot air|dreams|lies|sand|water|placebo~|nothing|fresh air|bottled)
    could n't find | could n't run a | could n't (organise|organize) | could n't sell
    could n't (pour|design|boil|spell|code|count|fly|land|hit|make) | steaming pile
    polish a turd | ca n't polish | can n't polish | lipstick on a
    run by (clowns|idiots|morons|monkeys|children|amateurs|toddlers|interns|chimps|hamsters|muppets|people who)
    designed by (a|an|clowns|idiots|morons|monkeys|children|people who|someone who|somebody who|a committee of|blind)
    built by (a|clowns|idiots|morons|monkeys|children|people who|someone who|interns) | coded by
    written by (a (drunk|monkey|toddler|bot|chimp)|drunk~|monkeys|clowns|idiots|someone who has never)
    made by people who hate | people who hate
    (taste|tastes) (like|of) (a|an|cardboard|mud|dishwater|feet|ash|ashtray|despair|sadness|regret|burnt|soap|sock|wet|pennies|dirt|battery|bin|sewage|tears|swamp|old)
    (smells) (like|of) (a|an|feet|despair|wee|death|sewage|drains|old|wet|sadness|failure|farts|desperation)
    liquid (cardboard|sadness|regret|mud) | burnt mud | brown water | dishwater | gutter water | swamp water
    (bin|trash|garbage|sewer|mop|pond|bath|dish) (juice|water|fire) | laughing stock | a joke of a | joke of a
    (is|are|'s) a (complete|total|absolute|bloody|sick|bad|standing|running|national|fucking)? ?joke $ | laughable
    pathetic | embarrass(ed|ing) (anyone|anybody|to)
    imagine (putting your name|paying|buying|working|being proud|using|banking|flying|being a customer)
    putting (my|your) name (on|to) | (pay|pays) for (it|that|this)
    (deserve|deserves) (the|what|everything|to) (bus|they|it|she|he|go|fail|lose|rot|burn)
    more money than (sense|brains|taste) | fell for it | another one fell
    another (sucker|mug|victim|one born|sheep) | one born every minute | a fool and (his|their) money
    enjoy your (downgrade|landfill|brick|rash|food poisoning|(delay|delays)|outage|lawsuit|virus|malware)
    enjoy the (downgrade|outage|queue|landfill) | good luck with that (rubbish|junk|heap|lot) | thoughts and prayers
    condolences to | my condolences | rest in peace | sorry for your loss | burn (the|it|down|them)
    burn it (all)? down | set fire to | put (it|them) out of (its|their) misery
    should (pay|apologise|be ashamed|be shut|be closed|shut down|close down|be illegal|be banned|be arrested)
    pay people to (sit|use|eat|fly|bank|drink) | freeloader~ | it 'll do | will n't do | not one functioning
    functioning brain | brain cell~ | a brain among
    (half|most|none|all) of them (can n't|ca n't|could n't|think|do n't|ca not|have) | can n't spell | can n't read
    can n't count | ca n't spell | could n't spell | spell the word | out of the ((seat|seats)|furniture|walls)
    get more sense | more sense out of | dumber than | thicker than | as thick as | baa | bleat~
    braindead | cattle | lemmings | zombies | with carts | donkey
    stupidest (people|person|(customer|customers)|lot) | dumbest (people|person|(customer|customers)|lot)
    (too|so) (stupid|thick|dumb|dense|lazy|dim) to | how are (you|these) people (allowed|alive|real)
    allowed to own | allowed out | how do these people | how do they (dress|feed|survive|breathe|remember to)
    dress themselves | tie their (own)? (shoes|laces) | survive to adulthood | remember to breathe
    breathing unaided | darwin | natural selection | gene pool | whole personality is | entire personality
    personality is a | for people whose | for people who (hate|ca n't|can n't|think|peaked|never|own|like being)
    people nobody else wanted | the ones nobody else wanted | nobody else wanted | nobody else would have
    scraping the barrel | bottom of the barrel | (karen|karens) | brain like (a)? (lint|sieve|porridge|mush|soup)
    to feel superior | feel superior | just to laugh | pure comedy | comedy gold | clown company
    clown car | circus | muppet~ | cowboy~ | crooks | (quack|quacks) | butchers | sharks | vultures | leeches
    parasites | scammer~ | thieves | robbers | 🤮 | 🤡 | 💩 | 🗑 | 🚮 | 🤢 | 🧻 | 🪦
    worst (decision|thing|invention|app|company|firm) (i|since|ever|in|on)
    (plague|blight|stain|curse|insult) (on|to) (humanity|the industry|the high street|my eyes|intelligence|the eyes|coffee|banking|software|aviation|music)
    crime against | war crime | insult to
    ((deserve|deserves)|(belong|belongs)) in (a|the) (bin|skip|landfill|museum|sea|toilet|gutter|trash)
    straight in the bin | in the bin where | flush it | chuck it in | snake oil | malware | spyware
    bloatware | vapourware | vaporware | garbage | trash | tripe | bilge | dross | slop | drivel | shovelware
    asset flip | cash grab | rip off | ripoff | con job | scam | fleec~ | flying bins
    """,
    # Of one person.
    "slight_person": """

    (the|a) human (equivalent|version|form|embodiment) of
    human (traffic cone|doormat|beige|wallpaper|potato|paperclip|punchbag|shrug|sponge|hangover|foghorn|pothole|skidmark|comma|typo|spreadsheet|bin|sigh|migraine|headache|speed bump|mosquito|cold sore|bin fire|buffering|wet wipe|pop up)
    sentient (potato|beige|mushroom|lanyard|email|wet|bin|haircut|damp|mop|tie|turnip|ham|sock|cardboard|spreadsheet|sponge|suit)
    a walking (disaster|headache|hr|red flag|lawsuit|migraine|skidmark|cold sore|bin|waste|joke|yawn|apology)
    (with|has|have|had|got|show|shown) more (personality|sense|charisma|wit|backbone|charm|life|warmth|intelligence|spine|humour|humor|self awareness|depth|taste|manners)
    (more|less) (personality|charisma|wit|backbone|charm|warmth|intelligence|spine|self awareness) than
    met (smarter|brighter|sharper|more intelligent|nicer|cleverer)
    lose (an argument|a chess match|a race|a debate|a staring contest|a fight|a spelling bee|a quiz) (with|to|against) (a|an|his|her|the)
    outwitted by | outsmarted by | (could|would) get lost in (a|an|his|her)
    lost in (a lift|an elevator|a straight line|a corridor|a cupboard)
    (need|needs) (a map|instructions|directions|help|a manual|a tutorial|sat nav|google maps|adult supervision|a grown up|a helmet) (to|for|and) (find|breathe|sit|stand|blink|the|use|open|get|tie|swallow|walk|her|his)
    could n't (pour|find|run|organise|organize|boil|lead|manage|spell|count|hit|catch|park|sell|cook|teach|drive|tie|lie|act|sing|write|code)
    can n't (tie|spell|count|read|park|tell|find|add|subtract|use a|dress|cook|sing|act|drive|dance|write) (his|her|their|your|own|a|the|it|to|up|because|for)
    because (he|she|they) can n't (read|count|spell|write) | he can n't read | she can n't read
    (it|he|she|they) can n't even (read|spell|count|tie)
    if (brains|stupidity|stupid|ignorance|laziness|ego|being wrong|idiocy) (was|were|had|hurt|could|paid|burned)
    stupidity (hurt|was|were|is) | thick as | dense as | dumb as | dim as | daft as
    sharp as a (marble|spoon|cushion|sponge|ball|balloon|bowling ball|pillow)
    bright as a (dead|black|blown|coal|broken)
    as (useful|much use|helpful|sharp|interesting|charming|welcome|appealing|funny|attractive|subtle|warm|effective|competent) as (a|an|the)
    not (the)? (sharpest|brightest|fastest|quickest) | nobody (is|'s)? home | lights are on | hamster (is|'s)? dead
    spare (part|prick) | long term leave | brain~ , which
    shame about the (brain|face|personality|rest|voice|smell|manners|breath|haircut|hair)
    out of (his|her|their) depth in a (puddle|car park)
    (village|office|court|class|town|team|department) (idiot|clown|joke|muppet|moron|jester|bicycle)
    (idiot|moron|clown|muppet|mo?ron|bellend|numpty|donkey|plonker|wally|pillock|dunce|twit) of the (week|month|year|day|decade|century)
    award goes to | (gormless|gormlessly|slack jawed|mouth breathing|dopey)
    born (in a barn|without a|with a|on a) | raised by wolves | dragged up
    dropped (as a baby|on (his|her|their) head) | parents (are|must be) (siblings|related|cousins|so)
    family (tree|reunion) | gene pool | natural selection | missing link
    life without intelligence | proof (so far)? of | living proof
    argument for (abortion|birth control) | (advert|advertisement) for (contraception|birth control)
    does n't (wash|shower|own soap|brush|bathe) | do n't (wash|shower|bathe) | will n't (wash|shower) | wo n't wash
    (body odour|body odor|halitosis|dandruff)
    (worst|second worst|best|weirdest) smell | smelliest | greasy (hair|little|face)
    face (like|only|that|for) (a|an|radio|mother|could|launched|slapped|squashed) | face like | a face (like|only)
    separated at birth | (mirror|mirrors) ((crack|cracks)|break~|file)
    ugly (stick|sister|duckling|mug|mush|cow|git) | hit (by|with) the ugly | fell out of the ugly | uglier than
    fatter than | dumber than | thicker than | stupider than | emptier than | slower than | duller than
    still dressed like | dressed (by|in the dark) | got dressed in the dark | laundry accident
    unmade bed | somebody died in | someone died in | something the cat | dragged in | dog 's dinner
    mutton dressed | double chin | ate all the pies | lost a fight with
    looks like (he|she|they|you) (lost|ate|slept|fell|were|was|crawled|escaped|got|just)
| (nose|teeth|hair|ears|chin|forehead|eyes|voice|laugh|walk|(hand|hands)) (like|of) (a|an)
| have you tried
    ever tried (shutting|thinking|being|soap|reading)
    try (thinking|shutting up|reading|a mint|soap|therapy|being|having)
    get (help|therapy|over yourself|a mirror|a personality|a life|well soon|in the bin|in the sea|a hobby|a clue|off the internet)
    seek (help|therapy) | take your (meds|pills|medication) | off (his|her|your) meds | touch (some)? grass
    go (cry|outside|home to|back to (bed|school|your cave|your mum|nursery)|and cry|sit|drown|choke|step|lick|play in)
    cry (about it|more|harder) | cry me a | boo hoo | diddums | poor (baby|little baby|diddums)
    mummy 's boy | mummy 's | mommy 's | tell your (mum|mummy|mother)
    your (mum|mother|mom|mama) (is|was|should|must|called|knows|would|dresses)
    nobody (asked|cares|likes|wants|reads|invited|believes|respects|will miss|misses|laughs) (you|your|him|her|for your|it|what|that)
    no one (asked|cares|likes|wants|reads|invited|respects|will miss|laughs) (you|your|him|her|for your|what)
    everyone (hates|laughs|knows you|can smell|is laughing|was laughing|avoids|groans)
    we all (hate|laugh|know you|can smell|dread)

    laughing at (you|him|her|them) | behind (your|his|her) back | imagine being (this|that|so|him|her|you|paid)
    imagine (having|thinking|looking|dating|marrying) (that|this|like that|him|her)
    how (are|is) (you|he|she|this man|this woman) (still)? (employed|alive|single|married|a manager|real|allowed|breathing|in charge)
    how do you even (dress|breathe|function) | how does (he|she) (function|dress|breathe|have a job|find his|keep)
    (allowed|trusted) (near|with|out) (scissors|a stapler|people|sharp|cutlery|adults|(keyboard|keyboards))
| adult supervision | (eat|eats) (glue|crayons|paste|chalk) | glue eater | crayon eater
    window licker | licks windows
    (brain|iq|mind|head|skull) (of|like|than|smaller|the size|full|made|is|was|between|(cell|cells))
| room temperature | shoe size | single digit | head full of | empty head | nothing upstairs
    no filter between | talks (out of|through) | verbal diarrhoea | verbal diarrhea | zip it | pipe down
    put a sock in it | give it a rest | jog on | do one | sod off | naff off | bog off | piss off | fuck off
    up yours | go away and | bore off | wind your neck in | know your place | stay in your lane
| (weak|pathetic|sad|boring|stupid|bitter) (people|little)
| sad act | sad sack | saddo | tryhard | wannabe | never was | nobody will ever | die alone
| grow a (spine|pair|brain|backbone|personality) | man up | snowflake | crybaby
    attention (leech|seeker|whore|hog|span) | clout chas~ | look at me | desperate for attention
    keyboard warrior
    little (hitler|dictator|napoleon|man|worm|weasel|rat|shit|toad|snake|goblin|gremlin|troll|creep|princess|nobody|prick|bully|tyrant)
    jobsworth | power trip | ego the size | up (himself|herself|yourself|themselves) | head (so far)? up
    love(s)? (the sound of)? (his|her|your) own (voice|reflection|farts) | smell(s)? (his|her|your) own farts
    legend in (his|her|your) own | god 's gift | failed (actor|musician|comedian|artist|human|writer|man)
    (two|five) faced | backstab~ | snake in the grass
    gives me the creeps | skin crawl | punchable | slappable
    want to (slap|punch|throttle|strangle|shake) (him|her|you|them|that)
    (slap|punch) (that|the) (smirk|smile|grin|look)
    (deserve|deserves) (a slap|to be slapped|everything|to be sacked|a kicking)
    """,
    # Threats without plain words of violence.
    "f_fine": "hell | gem | beauty | dream | peach | whale | giant | delight | joy | legend | day | bit | lot | kind | sort | type | part | half | member | fan | couple | pair | copy | picture | photo | cup | piece | matter | case | point | result | friend | side | one | hug | monster | bear | treat | treasure | diamond | pearl | star | rock | darling | sweetheart | angel | saint | stunner | corker | belter | cracker | back | front | end | beginning | top | bottom | edge | middle | name | price | cost | value | life | role | job | work | voice | word | words | heart | art | owner | founder | head | ceo | customer | user | employee | story | history | future | age | lack | care | charge | instead | out | because | made | thought | dreamt | dreamed | think | speaking | afraid | proud | sick | tired | full | capable | aware | fond | short | worthy | number | handful | series | list | set | group | team | bunch of flowers | test | review | draft | version | rest | use | loss | launch | size | weight | colour | color | sign | sight | sound | smell | taste | feel | sense | love | fear",
    "slight_threat": """
    isn't a figure of speech | is n't a figure of speech | not a figure of speech
    (limp|limping|crawl|crawling|hopping) (home|out|back) | leaves in a
|  | through a straw
    (pick|picking|sweep|sweeping|count|counting|swallow|swallowing) (up)? (your|his|her|their) (teeth|fingers|bones)
    lose (your|his|her|their) teeth | your kneecaps | his kneecaps | knee caps
    shovel and
| a spade and | bottom of the (river|canal|lake|harbour|sea|dock|stairs|quarry)
| (concrete|cement) (shoes|boots|overcoat) | swim with the
    sleep with the fishes | won't be walking | never walk | never type again | never play again
    i (will|'ll) find you
    i 'll find (him|her|them|out) | we 'll find | find (you|him|her|them) first


    meet me in the (car park|alley|parking lot)

    know(s)? where you (live|park|sleep|work|drink|walk|run|train)
    got (your|his|her) (plate|plates|number|address|registration|reg|name and)



    cctv (don't|do n't|is off|does n't)
    nobody would (hear|find|see|look)
    nobody will (hear|find|see|look) | no one will (hear|find|see|look)
    sweet dreams lol | watch (your|his|her) (back|step|brakes|tyres|tires|house|kids)
| check (your|his|her) (brakes|tyres|tires|mirrors|under your car)
    hope (your|you|his|he) (brakes|insurance|insured|can swim|heal fast|like hospital|health insurance|have a good dentist|dental)
    shame if (something|anything|it|they)


    brick through
    through (your|his|her|the) window
    key(ed)? (your|his|her) car | put (your|his|her) windows
    cut (your|his|her) (brakes|hair off|tongue|throat|cable) | dig (two graves|your grave|his grave) | two graves

    pick (out)? a (coffin|headstone)

    won't (see|live to|make it to) (christmas|friday|monday|morning|tomorrow|the weekend|payday)
    wo n't (see|live to|make it to) (christmas|friday|monday|morning|tomorrow|the weekend|payday)
    marked man | dead to rights
    get what (you|he|she) (deserve|deserves)
    what 's coming to (you|him|her|them) | got it coming | has it coming | had it coming
    teach (you|him|her|them) a lesson
    pay for (this|that|what) (with|in) (blood|teeth|bones)
    beg for (mercy|it to stop) | scream(ing)? for (mercy|help)
| it 's a promise | not a threat (,)? (a|it 's a) promise
    """,
    # Each of these is an everyday phrase; two of them beside a person are a threat.
    "slight_threat_weak": """
    in an ambulance | i 'll be waiting | got all night | away (thursdays|fridays|weekends|all week|next week) | (live|lives) alone | (walk|walks) home alone | (take|takes) the last (bus|train) | leave(s)? (her|his|your) window open
    cameras (don't|do n't) cover | when (nobody|no one) is (looking|around|watching) | sleep tight (while|tonight) | one eye open | be a (terrible|real|great|crying|dreadful)? ?shame | terrible shame | accidents (do)? happen | all that glass
    petrol and | matches and | lighter fluid | your (grave|funeral|coffin|headstone|obituary|wake) | (his|her) (grave|funeral|coffin|headstone|obituary) | funeral (flowers|suit|director) | order(ing)? flowers for | write your will
    last (words|post|meal|holiday|warning|christmas|birthday|shift) | machete | baseball bat | cricket bat | crowbar | wheel brace | a bat in | on (thursday|thursdays) he
    got (nothing but|all the) time | days (are)? numbered | number (is|'s) up | one finger at a time | one hand at a time | with (blood|teeth) | things (do)? (fall|break|burn|get broken|catch fire|go missing|happen) | (glass|windows|(greenhouse|greenhouses)|tyres|tires|cars|sheds|vans|fences) (do)? (break|breaks|burn|burns|smash|crack|get slashed|catch fire)
    see you (after work|after class|after school|outside|tonight|in the dark|round the back|in the alley|at home time) | waiting for (you|him|her) (outside|in the|at the|by the|after) | (you|he|she) (is|'s|are|'re) dead | blood on the | car park after | that 's a promise | that is not a joke | that 's not a joke
    boil (your|his|her) | (finger|fingers) in the (door|drawer|vice) | in traction
    """,
    "slight_sexual": """

    those (arms|thighs|legs|lips|hips|abs|shoulders|hands|eyes)
    that (ass|arse|bum|butt|booty|bod|rack|cleavage|backside)
    climb (him|her|that|them) like a tree
    check (my|out my) (dates|pulse|temperature|fluids|oil|prostate|sugar|meter|plumbing)
    (he|she|they) can (check|restock|fix|unload|deliver|inspect|audit|ride|pin|bend|park|plug|service|drill) (me|my|it in|her|anytime)
    any ?time (he|she|they) (wants|likes) | mouth to mouth | would not kick (her|him) out of
    not kick (her|him) out of bed | kick (her|him) out of bed | undress~ (him|her) | mentally undress~
    (watch|watching|love watching) (her|him|them) (bend|walk away|leave|stretch|bounce|jog|squat|climb)
    hate to see (her|him|you) (leave|go) but | bounce when | when (she|he) bends | bends over | wet t ?shirt
| braless | nipples | vpl | panty line | legs for days | legs up to
    so hot (i|all|it|my|that|we) | too hot to | hot as (hell|fuck|sin) | smoking hot | fit as (fuck|a|hell)
    thirst(y|ing) (for|over|after) | drool~ (over|at|every)
    want (him|her|that) (for breakfast|on my desk|on toast|so bad|naked|wet|under|on top) | on my desk
    over (the|my|his|her) desk
    ten minutes alone with | daddy material | yes daddy
| spank (me|him|her) | smash or pass | i 'd let (him|her)
    let (him|her) (ruin|wreck|do)
    (rate|rated|rating) (the|our|all the) (girls|women|lads|men|interns|nurses|receptionists|stewardesses|cabin crew)
    out of ten (for|body) | (nine|ten|eight|ten) (out of|/) ten would | all i do is stare | ca n't stop staring
    can n't stop staring | can n't concentrate when (she|he) | stare at (her|his) | staring at (her|his)
    (her|his) (chest|tits|boobs|ass|arse|bum|legs|crotch|bulge|package|cleavage|backside|curves|buttons)
    grey sweatpants | that uniform on | in that (uniform|skirt|dress|top)
    hire(d)? (her|him) for (her|his) (looks|legs|tits|ass|arms) | hope (she|he) (wears|bends|is single)
    (wear|wears) that (skirt|dress|top) again
    """,
}

PATTERNS = {
    "s.group": [
        "(that 's|this is|is) why you (never|do n't|always)? (hire|let|trust|marry|employ) <any>",
        "max (age)? <number>",
        "under <number> only",
        "(want|wants) their ..3 from a fossil",
        "would n't leave ..3 alone with",
    ],
    "s.antithesis": [
        "<group|side> <cop|do> (not|n't) ..5 (it 's|they 're|he 's|she 's|they|it is|they are|it) <any>",
        "<firm> <cop> (not|n't) (a|an|even) ..3 (it 's|they 're|it is|they are) (a|an)",
        "(there 's|there is) no (human|human being|person|heart|soul|brain) in there",
    ],
    "s.with": [
        "(a|an|the) <any> ..2!<deny> with (a|an|the|no)? (haircut|lanyard|degree|login|logo|charger|charging case|bluetooth|wifi|app|lid|badge|licence|license|mortgage|microphone|megaphone|scalpel|timetable|subscription|lawyers|handle|tie|title|salary|podcast|blog|pulse|keyboard|website|board|pension|flag|hashtag|ladder|blanket|budget|lunch allowance|job title|linkedin|linkedin profile|parking space|name badge|clipboard|whistle|wig|tan|moustache|beard|calculator|spreadsheet|press office|mandate|manifesto|majority|constituency|passport|vote|uniform|gun|car park|gift shop|loyalty card|price tag|brochure|marketing budget|marketing department|charging cable|plug|screen|remote)",
        "<any> in a (suit|trench coat|tie|wig|lanyard|blazer|waistcoat|hi vis|gilet|fleece|cardigan|skin suit|human suit|nice suit|nice cup)",
    ],
    "s.binominal": [
        "(a|an|what|that|this|some) ..1!<praise|f_fine> of (a|an) (company|firm|game|product|app|bank|airline|tool|shop|outfit|party|government|minister|man|woman|manager|boss|human|human being|employer|leader|president|website|service|phone|person|team lead|politician|mp|plugin|update|menu|hotel|hospital|clinic|store)",
    ],
    "s.side": ["<side> ..6 (sell|selling) (their|his|her|your|its) ..2 (kidney|mother|grandmother|nan|soul|own|kids|children)", "vote for a ..2 (sock|potato|brick|toaster|dog|donkey|cabbage|lettuce|corpse|bin|goat|chair|lamp|fern|turnip|mop)",
        "(measuring|measured|measure) (my|your|our|us) ..3 (box|coffin)",
    ],
    "s.firm": [
        "(is|are|'s) (a|an) ..3 the way (a|an)",
        "the way a <any> is a",
        "would n't (wish|use|buy|fly|bank|shop|eat|drink|stay|touch) ..3 (on|with|if|for|even|again)",
        "find (water|its|their|his) ..3 if",
        "looks like (a|an|it was|something|somebody|someone) ..3 (slide|clinic|vomit|vomited|sick|threw up|kid|child|clip art|ransom note|designed in|powerpoint|1998|1997|2003|tumour|tumor|scab|crime scene|autopsy|toilet|ashtray|hospital)",
    ],
    "s.person": [
        "(has|have|had|with|'s got|got|having) the <any> of (a|an) !(saint|angel|man who|woman who|kid|child|king|queen|prince|princess|lion|poet|god|star|genius|gentleman|legend|hero|champion|giant|pro|professional)",
        "make~ (a|an|the|my|my goldfish|mould|paint|wet|a brick|(houseplant|houseplants)|roadkill|traffic) ..3 look (like (a genius|einstein|a rocket scientist|a professor)|smart|clever|bright|intelligent|interesting|warm|fast|busy|alive|charming|sharp|good|talented)",
        "seen (smarter|brighter|better|sharper|more intelligent|more competent|more) ..3 (in|on|at|than|than this)",
        "(bell|toaster|lift|elevator|(light|lights)|wheel|hamster) ..3 (dead|not home|home|top floor|spinning)",
        "brain ..3 (leave|holiday|vacation|buffering|offline|missing|left|optional|shut|sabbatical)",
        "evidence (of|that) ..3 (brain|evolution|devolution|life)",
    ],
}
