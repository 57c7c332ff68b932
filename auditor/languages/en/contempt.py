"""English: contempt for people of a kind as classes of what is said of them: less than others, to be kept out, cured, harmed, gone.

Every pattern needs a group (or a side, a person, the firm) and a class of contempt; the words of a class mean nothing alone.
"""

CONCEPTS = {
    "hate": "h8 | h8s | h8 all | can n't deal with | ca n't deal with | have always hated | truly hate | absolutely hate",
    "g_adj": "blk | blck",
    "foul": "stoopid | stupit | stewpid | stopid | wicked | bestial | subnormal | sub normal | substandard | defective | malformed | deformed | tainted | impure | soiled | rancid | putrid | verminous | lice ridden | flea ridden | disease ridden | manipulative | hypocritical | ungrateful | disloyal | workshy | feckless | lawless | predatory | fanatical | oppressive | bloodsucking | freeloading",
    "vile": "dimwits | simpletons | half wits | dullards | windbag~ | ratbag~ | toerag~ | toe rag~ | scrote~ | gobshite~ | eejit~ | spanner | dingbat~ | drongo~ | galah~ | nonce~ | cockwomble~ | wazzock~ | gasbag~ | sellout~ | bootlicker~ | brown noser~ | brownnoser~ | sycophant~ | slimebag~ | lardass~ | lard arse~ | fatso~ | fatty | fatties | bint | airhead~ | birdbrain~ | bird brain~ | pea brain~ | peabrain~ | knuckle dragging",
    "self_joke": "chaos (goblin|gremlin)~ | little monkey~ | cheeky monkey~ | my (dog|cat|puppy|kitten|hamster|parrot|rabbit|horse|hen|budgie|goldfish)~ | our (dog|cat|puppy|kitten|hamster|parrot|rabbit|horse)~ | whoever invented | lol love",
    "dehuman": "bomber~ | suicide bomber~ | jihadi~ | spies | infiltrator~ | orc~ | witch~ | goblin~ | ogre~ | imp | fiends | hyena~ | vulture~ | crocodile~ | slug~ | flea~ | lice | tick | ticks | weed | weeds | fungus | mildew | sludge | slime | scab | boil | tumor | wart~ | plague rats | hooligan~ | looter~ | robbers | muggers | knifemen | extortionist~ | scrounger~ | sponger~ | benefit cheats | freeloaders | beggars | deserters | drunks | drunkards | junkies | perverts | sex pests | nonces",
    "mod": "potential | would be | wannabe | secret | closet | future | probable | in waiting | natural born | glorified | overgrown | oversized | disguised",
    "g_noun": "mental patients | psych patients | psychiatric patients | special needs kids | downs kids | people on benefits | benefit claimants | people in headscarves | women in headscarves | people of that (faith|race|colour|color|religion|kind) | non whites | non white people | illegals | cross dressers | same sex couples | rainbow people | wheelchair people | roma",
    "vice": "always in the way | in my way | in our way | in everyone 's way | expect a medal | expect applause | expect everything | get everything | gets everything | get it all | get all the (jobs|houses|help|money|attention|benefits|flats) | laughing at us | laugh at us | have too much (power|influence|money|say) | too much (power|influence) | killed our | killed the | destroyed our | destroyed the | wrecked our | broke our | outnumber us | outbreed us | outbreeding us | hold us back | drag us down | drag the (team|country|rest) down | live off | bleed us dry | bleeding us | bleed the | take advantage of | play the victim | playing the victim | cry racism | cry discrimination | demand special | push their | pushing their | impose their | imposing their | rub it in",
    "v_evils": "crime | violence | drugs | dirt | lies | greed | hate | poverty | misery | laziness | terror | terrorism | filth | welfare | war | trouble | drama | noise | chaos | disease | rape | corruption | destruction | death | debt | nonsense | stupidity | hatred | perversion | sin | decay | tears and drama",
    "v_hush": "hide | shut up | keep quiet | keep (it|that) (private|quiet|to themselves|at home|indoors|behind closed doors) | stay (hidden|inside|indoors|invisible|quiet|silent|away|out of sight) | stay in the closet | go away | be quiet | be silent | know their place | be seen and not heard | be grateful | get over it | get lost | shut their mouths | cover up | crawl back | jump off | drop dead | move out | get out",
    "v_share": "share | sit | work | live | eat | travel | ride | shower | change | train | sleep | be seen | stand | talk | speak | shake hands | play | serve | deal | be friends | be roommates | be in a room | use the same | swim | fly | room | mix | queue",
    "v_sick": "sick | ill | nauseous | disgusted | unsafe | uncomfortable | gag | puke | vomit | queasy | uneasy | want to cry | rage | dirty | like crying | like vomiting | like screaming",
    "v_worship": "mosque~ | synagogue~ | temple~ | gurdwara~ | asylum hotel~ | refugee home~ | refugee shelter~ | gay bar~ | gay club~ | prayer room~ | migrant hotel~ | refugee camp~ | asylum centre~ | minaret~",
    "v_land": "the (whole)? middle east | africa | mecca | the whole continent | the whole country | their country | their countries | gaza | israel | palestine | iran | china | pakistan | syria",
    "common_knowledge": "only one who (thinks|believes|finds|feels|says|sees|knows) | anyone else (think|feel|find|believe) | somebody had to say it | someone had to say it | someone has to say it | let 's be honest | to be honest | the truth is | truth be told | unpopular opinion | hot take | say what you want | not afraid to say | call me what you like | nobody dares to say",
    "slight_person": "because (she|he) (sleeps|slept|is sleeping|flirts|flirted|flashes|shows (skin|cleavage|leg)) | (sleeps|slept|sleeping) around | (sleeps|slept|sleeping) (her|his) way | on (her|his) back",
    "f_own": "our (competitor|competition|rival)~ | our (competitor|rival)~ 's (product|app|stuff|software|service)",
    # What a group is said not to be: sense, worth, loyalty, being one of us.
    "v_virtue": """
    intelligent | smart | clever | bright | rational | logical | capable | competent | able | talented | skilled | qualified | strong enough | good enough | smart enough | clever enough | fit | suited | cut out | made | trustworthy | reliable | honest | loyal | civilized | civilised | civilised people | clean | hygienic | decent | moral | human | human beings | humans | fully human | people | real people | real men | real women | real parents | a real family | real families | a real man | a real woman | a woman | a man | women | men | ladies | females | males | one of us | part of us | part of this country | like us | the same as us | compatible | welcome | wanted | needed | worth | worthy | normal | natural | right in the head | of sound mind | british | american | english | irish | german | french | canadian | australian | australians | americans | patriots | citizens | equals | leaders | ceos | pilots | engineers | soldiers | a real worker | real workers | real couples | a couple | proper parents | to be trusted | trusted | believed | innocent | peaceful | grateful | productive | independent | useful | civil | evolved | advanced | cultured | educated
    """,
    "v_mod": "as | so | that | very | really | all that | particularly | exactly | real | true | actual | just | even | ever | a | an | any | fully | quite | properly | going to be | gonna be | be | truly | genuinely | simply | remotely | nearly | anywhere near | to be | considered | too | and never will be",
    # What a group is said to be for.
    "v_serve": "serve | obey | please | breed | clean | cook | make babies | have babies | bear children | have kids | be looked at | look pretty | be used | be owned | be seen and not heard | do as they are told | follow orders | suffer | cause trouble | cause problems | make trouble | steal | take our | drain | annoy | complain | leech | spread",
    "v_cure": "cured | fixed | converted | controlled | tamed | disciplined | broken | put in their place | put in her place | kept in line | kept in check | kept away | corrected | straightened out | re educated | reeducated | civilized | civilised | monitored | watched closely | supervised | sorted out | dealt with | taught a lesson | taught manners | stopped | silenced | humbled | reined in | cleared out | flushed out | driven out | removed | relocated | contained | medicated | sedated | institutionalised | institutionalized | segregated | separated from | sent away | sent packing | shown the door | wiped off the map | banned from | kept out | kicked out | locked up | sterilised | sterilized | deported | exorcised",
    "v_need": "a real man | a man to | a good man | a husband to | a slap | a good slap | a firm hand | a strong hand | a good hiding | a leash | a muzzle | a bath | a wash | a shower | a good kicking | a beating | a bullet | a good shag | a good seeing to | jesus | an exorcism | conversion therapy | shock therapy | psychiatric help | a psychiatrist | a doctor | a shrink | a cure | a cage | a lobotomy | to be put",
    # What is said to go to ruin through them.
    "v_ruin": "falling apart | going to (hell|ruin|the dogs|pot|shit) | gone to (hell|ruin|the dogs|pot|shit) | dying | collapsing | in ruins | ruined | lost | failing | finished | doomed | bankrupt | broke | unsafe | so dangerous | a mess | a shithole | a dump | in decline | declining | full of crime | on its knees | screwed | fucked | going under | so expensive | no (jobs|houses|housing|money|homes|appointments) | not safe | never safe | broken | crime is | prices are",
    "v_ours": "our | western | british | american | european | english | australian | canadian | christian | the local | local | the law of this | this country 's",
    "v_values": "values | way of life | culture | customs | laws | rules | law | language | flag | traditions | country | society | standards | norms | beliefs",
    "v_vanish": "disappeared | vanished | gone | died | died out | left | did n't exist | never existed | never came | never been born | were n't here | was n't here | were wiped out | stopped existing | went away | extinct | went extinct | dropped dead | moved out | were deported | packed up | went home | stayed home | stayed away",
    "v_bliss": "so bad | that bad | such a loss | a tragedy | great | nice | better | wonderful | lovely | happy | happier | perfect | fantastic | heaven | paradise | cheer | celebrate | glad | dream | thrilled | bliss | peaceful | shed a tear | cry | miss | mourn | care | bother me",
    "v_nazi": "hitler | adolf | the nazis | nazis | the nazi party | himmler | the kkk | kkk | the klan | the ss | the taliban | isis | stalin | pol pot | franco | mussolini | the inquisition | the crusaders",
    "v_nazi_right": "was right | were right | are right | is right | had it right | got it right | had the right idea | should have finished | should 've finished | did n't finish | did n't go far enough | did nothing wrong | knew what to do | knew how to | missed | forgot | should come back | was not wrong | were not wrong | would have sorted | would know what to do | had a point",
    "v_atrocity": "slavery | apartheid | segregation | jim crow | the workhouse | workhouses | lynching | lynchings | asylums | the asylum | gas chambers | the gas chambers | concentration camps | the holocaust | conversion therapy | the plantation | plantations | the death penalty for | public hangings | eugenics | internment | internment camps",
    "v_back": "bring back | ended | end | should have kept | reinstate | miss | long live | abolished | abolish | return of | return to | back to | brought back | good old days of | was a good thing | was right",
    "v_replaced": "(replaced|overrun|taken over|swamped|invaded|outbred|colonised|colonized|islamised|conquered|flooded|besieged|terrorised|terrorized|ruined|destroyed|infested|drowned) by",
    "v_gain": "pity | sympathy | benefits | handouts | welfare | attention | free money | our money | your money | money | a passport | passports | citizenship | a visa | our taxes | sex | power | gossip | shopping | shoes | themselves | free housing | compensation | special treatment | babies | revenge | a free ride",
    "v_blow": "a punch | a slap | a smack | a beating | a kicking | a bullet | a fist | a good hiding | a rope | a noose | a knife | a whipping | a thrashing | a brick | punched | slapped | smacked | kicked | beaten | shot | what is coming | what 's coming | what they deserve",
    # Words that keep a belittling sentence from being the author's: history, passives of treatment, grief, help.
    "v_history": "for (centuries|decades|generations|hundreds of years) | back then | in those days | throughout history | historically | at the time | in the (past|old days|1950s|1960s|1970s|1980s|1800s|50s|60s|70s|19th century|20th century|middle ages) | on this day | history month | this book | documentary | museum | in (1865|1900|1910|1920|1933|1938|1939|1942|1945|1950|1955|1960|1963|1964|1965|1967|1968|1970|1971|1980) | used to be | survivors",
    "v_cop_one": "is (not)? (a|an|so|very|simply|just|plain|pure|deeply|morally|never|still|always)? (cruel|wrong|inhuman|inhumane|barbaric|unfair|unjust|evil|disgusting|shameful|immoral|illegal|stupid|idiotic|horrible|awful|vile|sick|cowardly|lazy|mean|rude|insane|crazy|unacceptable)",
    "v_treated": "(treated|seen|viewed|considered|regarded|called|labelled|labeled|portrayed|depicted|described|dismissed|stereotyped|written off|told|made to feel|thought of|denied|forced|stigmatised|stigmatized|framed|blamed) (as|like|to be|for)? | being treated | are treated | made to feel",
    "v_ally": "with more | if more | more women in | more women on | breaks my heart | broke my heart | heartbreaking | heart breaks | it is sad | so sad | saddens me | in tears | shame | shameful | is cruel | is inhuman | is inhumane | is barbaric | is unfair | is unjust | is evil | so unfair | i object | i oppose | i protest | we must protect them | need our help | need support | need protection | need better | donate | volunteer | petition | charity | fundraiser | please help | asks for help | witnesses | survey | study | report | researchers | statistics | according to | lack of access | accessibility | no lift | no ramp",
}

PHRASES = {
    # Teasing of one's own family.
    "self_joke": "^ ..2 my (kid|kids|toddler|baby|gran|nan|grandma|grandpa|grandad|mum|mom|dad|brother|sister|husband|wife|daughter|son|niece|nephew) (is|are|has|looks|thinks|tried|ate|drives|snores|sings|cooks|laughs|just|still|beat)",
    "v_history": "(until|before|since) ..1 <number>",
    # One of a kind named by what somebody is: "my neighbours are gay", so that "people like that" has a meaning.
    "g_told": """
    (is|are|'re|was|were|being) (a|an)? (gay|lesbian|bisexual|trans|transgender|queer|muslim|jewish|jews|hindu|black|asian|disabled|deaf|blind|autistic|immigrants|foreigners|refugees|catholic|women|lesbians|indian|chinese|polish|romanian|mexican|african|arab)
    (work|live|study|sit|share|travel|deal|talk) (with|next to|beside|among|near|to) (two|three|four|five|some|several|a few|many|a lot of|lots of|a bunch of) <g_noun|g_sexage>
    (two|three|four|five|some|several|a few|many) <g_noun|g_sexage>
    """,
}

PATTERNS = {
    "h.lesser": [
        "<group> ..1!<deny> <cop> ..1 (not|n't|never) <v_mod>? <v_mod>? <v_mod>? <v_virtue>",
        "<group> ..1 (will|can|could|would|'ll|shall) (not|n't|never) ..1 be <v_mod>? <v_mod>? <v_virtue>",
        "<group> ..1 (will|can|could|would|'ll) never (be|become|make|act|think|understand|learn|change|belong|fit in|integrate|assimilate|amount|work|pay|contribute|accept|match|reach)",
        "<group> ..1 (only|just|merely|solely)? (exist|exists|are good|is good|are here|are made|were made|were born|was made|are there|was put|were put|live|are fit|are useful) ..1 (to|for) <v_serve>",
        "<group> ..1 (need|needs|ought|have|want) to be ..1!<deny> <v_cure>",
        "<group> ..1 (should|must|ought to) (all)? be ..1!<deny> (put|kept|locked|held|shut|placed|sent|thrown|dumped|stuck|herded|chained|fenced|shipped) ..1 (in|into|away|to|off|behind|up|back|out)",
        "<group> ..2!<deny> (just|only|all|really|simply)? (need|needs) (just|some)? <v_need>",
        "<group> ..1 <cop> ..1 (why|the reason|responsible|to blame|behind why) ... <v_ruin>",
        "<v_ruin> ... (because of|thanks to|due to|is the fault of|the fault of|blame) ..2 <group>",
        "<group> ..2!<deny> (just|only) (want|wants|care about|cares about|are after|come for|come here for|marry for|in it for|think about|think of|love|work for|date for|live for|vote for) ..2 <v_gain>",
        "<group> ..1 (cost|costs|are costing) (us|me|the (country|state|taxpayer|system|nhs|economy|company)|taxpayers|society|everyone) ..1!<deny> (too much|a fortune|billions|millions|money|so much|far too much|a lot)",
        "<group> (are|is) (just|basically|all|nothing but|like|little|simply|mostly)? (a|an)? (robot|robots|vegetable|vegetables|puppets|parrots|machines|broken|defects|rejects|failures|accidents|half men|half people|leftovers|drones|sheep|slaves|walking bombs|time bombs|breeders|incubators|dead ends|freaks)",
        "<group> ..1 (do|will|can|would|could|ca|did)? (not|n't|never|refuse to) ..1 (share|respect|accept|follow|adopt|obey|understand|fit|love|honor|honour|embrace|uphold) ..1 <v_ours> <v_values>",
        "<group> ..1 (threaten|threatens|undermine|undermines|hate|hates|despise|erode|erodes|want to (change|destroy|replace|end)|wants to (change|destroy|replace|end)|are changing|are replacing|replace|replacing|are eroding|are undermining) ..1 <v_ours> <v_values>",
        "(no such thing as|there is no|there are no|there 's no|never been) (a|an)? (peaceful|good|honest|moderate|innocent|real|decent|clean|loyal|hard working|hardworking|smart|intelligent|law abiding|trustworthy|faithful|sane|normal|happy|useful|harmless|legal|genuine) <g_one|g_noun|g_adj|g_sexage>",
        "<v_replaced> ..3 <group>",
        "<v_replaced> <foul>? <group>",
        "the only thing ..1 (that)? <group> ..1 (bring|brings|do|does|are good|is good|know|knows|contribute|produce|give|offer|understand|care|want|respect|add|teach|ever|can)",
        "all <group> ..1 (ever)? (bring|do|want|know|care about|think about|talk about|understand) ..2 is",
        "no <g_one|g_noun|g_adj> ..2 (is|are|was|has|can|could|will|would) ..3 <v_virtue>",
        "(can n't|never|n't|not|cannot|who) ..1 (call|consider|see|regard|treat|accept|count|imagine|picture|take) ..1 (someone|anyone|a person|people|women|men|somebody) (in a wheelchair|in wheelchairs|on benefits|from abroad|with a disability|with autism|with downs|in a headscarf|over sixty|over 60) ..1 (a|as a|as|seriously) ..1 (real|proper|normal|true|worker|equal|human|colleague|serious)?",
        "(illegal|a crime|against the law|outlawed|forbidden|banned|a criminal offence|punishable|punished) to be ..1 <g_adj|g_one>",
        "being <g_adj|g_one> (should|ought to|must|needs to) be ..1 (illegal|a crime|banned|outlawed|punished|forbidden|cured|punishable|against the law|made illegal|treated)",
        "being <g_adj|g_one> ..1!<deny> (is|'s) ..2!<deny> (a choice|a phase|a sin|sinful|sick|wrong|unnatural|disgusting|a disease|an illness|a mental|mental|a disorder|a fad|a trend|a fetish|an excuse|evil|perverse|a perversion|gross|shameful)",
        "(two|2) (men|women|dudes|guys|girls|blokes) ..2 (kissing|holding hands|getting married|marrying|together|in bed|cuddling|dating|raising) ... <disgust|foul>",
        "<disgust> ..6 (two|2) (men|women|dudes|guys|girls|blokes) ..2 (kissing|holding hands|getting married|marrying|together|in bed|cuddling|dating|raising)",
        "<group> ..3!<deny|report_verb> <cop> ..3!<deny|good> (beneath|below|lower than|inferior to|lesser than|worth less than|not as good as|behind|worse than|dumber than|stupider than|weaker than|second to) ..1 (us|men|whites|white people|everyone|everybody|humans|animals|normal|straight|the rest|real|christians|me|dogs|dirt)",
        "<group> ..1 belong ..1 (beneath|below|under|behind|at the bottom|with the animals|on their knees|on a leash|six feet under|in chains|underground|in the (sea|ground|gutter|kitchen|bedroom|past|trash|bin))",
        "(brought|gave|sent|bring|bringing|spread) us ..2 (the)? (virus|covid|disease|diseases|plague|crime|terror|terrorism|drugs|poverty|aids|filth|lice|bedbugs|war|chaos) & <group>",
        "<group> ..2 (brought|bring|brings|bringing|gave|import|imported) ..2 (the)? (virus|covid|disease|diseases|plague|crime|terror|terrorism|drugs|poverty|aids|filth|lice|bedbugs|chaos|violence|rape|knives|their wars|their crime|nothing)",
        "(every|all|each) <g_one|g_noun|g_sexage> ..7!<deny|good|report_verb> (is|was|were|are|has been|turned out) ..1!<deny|good> <foul|vile|dehuman>",
        "<group> ..1 (have|has) had (their|its|her|his) (turn|day|time|chance|go|fun)",
        "(let|leave) (them|those people|the old|the sick) ..1 (die|rot|starve|drown|freeze|burn|suffer|perish|kill each other)",
        "^ ..2 (keep|kick|throw|get|chuck|boot|lock|send|shut) <they> ..1 (out|away|off|up|back)",
        "<group> ..3 keep <they> ..1 (out|away|off)",
        "no <g_one|g_noun|g_adj|g_sexage> ..2 (can|could|will|would|is able to|knows how to) (ever|actually|really)? (do|handle|lead|run|manage|drive|fly|understand|think|fix|code|write|beat|compete|match|keep|make|build|teach|park|read|be trusted|be faithful|tell the truth) !(without|alone|safely)",
        "(a woman|women|a girl|a wife|the woman|a lady) 's place ..1 (is|belongs|has always been|will always be)",
        "(trans women|transwomen|trans men|transmen|trans people|trans girls|trans boys) ..1 <cop> ..1!<deny> (just|only|really|actually|still|basically|simply|always|nothing but|mentally|biologically)? (men|women|boys|girls|dudes|blokes|males|females|confused|actors|pretenders|impostors)",
        "(protect|save|guard|shield|defend|rescue|free|rid|cleanse|purge|clean|cleanse) ..5 (from|of) ..2 <group>",
        "(refuse to|wo n't|will not|would n't|would never|will never|do n't want to|not going to|'d rather quit than|would rather quit than|rather die than) <v_share> ..5 <group>",
        "(feel|felt|get|makes me|feeling|i) <v_sick> ..3 (when|whenever|every time|seeing|watching|around|near|next to|at the sight|if) ..5 <group>",
        "(feel|felt|get|makes me|feeling|i) <v_sick> ..3 (when|whenever|every time|seeing|watching|around|near|next to|at the sight|if) ..5 (two|2) (men|women|dudes|guys|girls|blokes) (kissing|holding|hugging|together|in love)",
        "<group> ..1 (is|are|bring|brings|mean|means|equal|equals|spell|spells) (nothing but|all about|only|just|pure|synonymous with|always)? <v_evils>",
        "(if|when) (you 're|you are|someone is|they are|he is|she is|a person is|your kid is|your child is) ..1 <g_adj|g_one> ... (do n't|should n't|must n't|never) (have (kids|children|babies)|breed|reproduce|vote|drive|come|work|marry|teach|complain|expect|bother|talk to me|apply|show|deserve)",
        "(if|when) (you 're|you are|someone is|they are) ..1 <g_adj|g_one> ... (get out|leave (the|this|our)|go home|go back|stay away|keep away|you deserve|you have no)",
        "(islam|christianity|judaism|hinduism|buddhism|catholicism|that religion|their religion) <cop> ..1 for ..1 <vile|dehuman>",
        "<group> ..2 look(s)? like ..2!<good> <ugly_thing|vile|dehuman|any_beast>",
        "<group> <cop> ...4!<deny|target|good> <foul|vile|dehuman>",
        "(no one|nobody|not one|nobody at all|anyone|anybody|people|everyone) (over|above|older than|past) (<number>|forty|fifty|sixty|seventy|eighty|45|50|60|70|80) (should|ought to|must) ..1 (be (allowed|banned|hired|put|retired|stopped|barred)|retire|drive|vote|work|lose|give up|stay|not|n't|hand)",
    ],
    "h.doubt": [
        "(do n't|don't|never|can n't|doubt|not convinced|not sure|hard to believe|nobody believes|no one believes) ..1 (think|thought|believe|believed|see|that|feel|say)? ..1 <group> ..1 <cop> ..2 <v_virtue>",
        "(does|do|did|can|could) (anyone|anybody|people|you|we) ..1 (really|seriously|honestly|actually|truly|still|genuinely) (think|believe|expect|trust|want|feel) ..1 <group> ..1 (can|could|should|will|deserve|deserves|belong|know|understand|contribute|have|to be|make) !<deny>",
        "who (the hell|actually|really|even|honestly|seriously|in their right mind|on earth|would|could|still|would ever) ..1 (likes|like|wants|want|needs|need|trusts|trust|hires|hire|marries|marry|dates|date|loves|love|invited|asked for|respects|respect|misses|miss|cares about|care about|listens to) ..1 <group>",
        "<v_bliss> ..4 if ..3 <group> ..3 <v_vanish>",
        "if ..2 <group> ..3 <v_vanish> ..6 <v_bliss>",
        "if only ..2 <group> ..2 <v_vanish>",
        "(why|how come) ..2 (are|is|were|was) (we|they|you|people|society|the government) ..2 (keeping|keep|feeding|housing|letting|paying for|putting up with|supposed to (respect|like|accept|pay for|tolerate|feed|house)) ..2 <group>",
        "(why|how come) (do|does|must|should) (we|they|i|society|taxpayers|the rest of us) ..2 (keep|feed|house|let|pay for|put up with|tolerate|bother|prop up|carry|support|fund|make room for) ..2 <group> ..1 (alive|around|here|at all|anyway|at our|in our)?",
    ],
    "h.harm": [
        "^ ..1!<deny> (burn|bomb|torch|blow up|close|shut|tear|raze|demolish|ban|set fire to|smash|burn down|tear down|shut down) ..1 (the|every|all|that|those|these|their) <v_worship>",
        "until (the last|every|every last|all|each|the final) ..2 <group|g_one> ..3 (left|gone|dead|out|deported|removed|in prison|in jail|behind bars|hanged|disappeared|defeated|shot)",
        "let ..1 <group> ..1!<deny> <die>",
        "(sink|bomb|torpedo|shoot at|push back|burn) ..2 (the|their|those|every|all) (boats|boat|dinghies|dinghy|ships|rafts) & <group>",
        "a good <any> ..2 (is|'s) a dead <any>",
        "<group|they> (will|shall|'ll|are going to|'re going to|are gonna) ..1 (burn|hang|rot|swing|bleed|be (hanged|shot|hunted|burned|gassed|next|purged|put down|lynched)) !(out|on|more|calories)",
        "<group|they> ..2!<deny> (should|ought to|need to|deserve to|must|could use|can|could do with|are going to|will) (get|be given|have|receive|take|be|all get)? ..1 <v_blow>",
        "^ ..1!<deny> <kill_do|harm_emoji> <they>",
        "^ put down ..1 <group>",
        "<v_nazi> ..3!<deny|report_verb> <v_nazi_right>",
        "(they|he|hitler|nazis) (was|were|are|is) right about ..2 <group> & <v_nazi>",
        "<v_back> ..3 <v_atrocity> ..3 <group>",
        "<v_atrocity> ..3 <v_back> ..5 <group>",
        "(bring back|reinstate|reopen|reintroduce) ..1 <v_atrocity>",
    ],
    "h.exclude": [
        "<group|they> ..1 belong~ (in|behind|under|at|on) (a|the|an)? <any>? ..1 (room|home|office|ward|school|shed|basement|island|camp|institution|cage|zoo|kitchen|closet|desert|jungle|street)",
        "(and|then|just|please|so) <exclude_do> ..2 <group> ..2 <gone>",
        "<group|they> ..2!<deny> (should|must|can|better|need to|ought to|just) ..2!<deny> <v_hush>",
        "why (do|does|ca|can|wo|could) n't ..1 <group> ..2 <v_hush|exclude>",
        "(please|let 's|just|should|we|time to) ..2!<deny> (nuke|bomb|flatten|carpet bomb|level|wipe out|invade) ..2 <v_land>",
        "<v_atrocity> ..1 (should have been|was n't|did n't go|ought to|could have been|was not|should have) ..2 (bigger|enough|far enough|finished|longer|worse|total|complete|succeeded|more|continued|never)",
        "<v_atrocity> ..1 (was|were) ..1!<deny> (the best|good|great|right|justified|necessary|not that bad|natural|a blessing|a gift|deserved|a good)",
    ],
    "h.vocative": [
        "(look at|check out|get a load of|clock|spot|behold|who 's|meet) (this|that|the|these|those) ..2!<good|deny> <vile>",
    ],
    "h.threat": [
        "(someone|somebody|anyone|one of you|we|i) (should|needs to|need to|ought to|has to|have to|must|please) ..1!<deny> (punch|slap|smack|beat up|deck|batter|kick|stab|shoot|kill|thump|clobber|hit|run over|push|shove) ..1 <person|he_she|they|you> ..4 (in the|in his|in her|in their|off|under|out of|down|on the|to death|over|dead)",
    ],
    "h.abuse": [
        "do (us|everyone|everybody|the world|yourself|me|humanity) (all)? a (favor|favour) ... (delete|quit|leave|disappear|log off|retire|shut|stop|vanish|jump|resign|get lost|go away|never)",
    ],
    "h.pile": [
        "(get|go|pile|dive|head|jump|storm|march) ..1 (in|into|onto|on|to) (his|her|their) (mentions|replies|dms|comments|inbox|profile|reviews|page|notifications)",
        "(everybody|everyone|guys|lads|girls|all of you|you all|folks|friends|people) ..2!<deny> (go|head|jump|hop) ..1 (to|on|onto|over to|into) ..1 (his|her|their|this guy 's|this woman 's) (profile|page|account|wall|replies|inbox|mentions|comments|reviews|house|instagram|dms|feed|shop|linkedin)",
    ],
    "h.sex": [
        "(love|like|want|wanna|dream of|die|pay|dying|pay good money|imagine|picture|pictured|imagining) (to see|to have|seeing|to get)? (her|him|that one|them|you) ..2 (naked|nude|undressed|topless|in lingerie|in a bikini|in her underwear|without clothes|with nothing on|on her knees|on all fours|in bed)",
    ],
    "h.evil": [
        "<side> ..2!<deny> (want|wants|wanted|love|loves|hope|hopes|wish|wishes|enjoy|enjoys|plan|would like|would love|like|likes) ..5!<deny> (to)? (die|starve|suffer|freeze|drown|rot|go hungry|beg|be poor|stay poor|stay ill|dead|homeless|suffering|dying|starving|begging|on the streets|in chains|in poverty)",
        "<side> ..2!<deny> (hate|hates|despise|despises|loathe|loathes|detest|detests|spit on|spits on|laugh at|laughs at|sneer at|prey on|feed on|get off on) ..2 (the poor|poor people|the sick|the disabled|the old|pensioners|children|kids|women|workers|working people|ordinary people|the working class|families|us|you|immigrants|nurses|teachers|the vulnerable|their own voters|their own people|this country|the country|america|britain|humanity)",
    ],
    "h.burn": [
        "(only|nobody but|none but|just|takes|you have to be|you 'd have to be|must be) (a|an|some|complete|total)? ..1!<deny> <vile|foul> ..3 (would|could|will|buys|uses|pays|use|pay|buy|to (use|buy|pay|trust|like|work)) ..6 <firm>",
        "(nobody|no one|anyone|no person|nobody) (with|in) (a|an|any|their|his|half a|one) (brain|right mind|sense|taste|pulse|brain cell|eyes|working brain|clue|functioning brain|shred of sense|ounce of sense|self respect) ..1 (would|uses|buys|pays|could|will|wants|likes) ..5 <firm|it>",
        "<firm> ..4!<deny|constructive> (is|are|'s) ..2 (for|made for|built for|meant for|designed for|aimed at) ..1 <vile>",
        "(ashamed|embarrassed|mortified) ..2 (work|be employed|be|say i work|admit i work|have worked) ..6 (clown|circus|joke|shambles|disgrace|clown show|freak show|madhouse|sewer|cesspit|dump|shithole|scam|cult|garbage|trash)",
    ],
}
