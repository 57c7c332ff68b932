"""English: whom a sentence speaks of. Protected groups, politics, people of any kind, customers.

These words raise no flag by themselves; they only say who an act is aimed at.
"""

CONCEPTS = {
    "they": "folk like (that|them|this) | her sort | his sort | their type | that breed | those people | these people | that lot | those creatures | these creatures | such people | people like (that|them|this|these|those) | that sort | their kind | them lot | the lot of them | every one of them | every last one of them | all of them | most of them | that kind | those types | these types | them people | that rabble | those things",
    # Nouns that name people by a protected identity.
    "g_noun": """
    外劳 | 移工 | 陆客 | 大陆人 | 同性恋 | 黑人 | 穆斯林 | 印度人 | 原住民 | 新住民
    jew~ | muslim~ | moslem~ | christian~ | catholic~ | hindu~ | sikh~ | buddhist~ | atheist~ | mormon~ | protestant~ | evangelical~ | islamist~ | jehovah's witness | jehovah's witnesses | quaker~ | pagan~ | amish | hasidim | hasidic | zionist~
    immigrant~ | migrant~ | refugee~ | asylum seeker~ | foreigner~ | alien~ of color | illegals | illegal immigrant~ | illegal migrant~ | illegal alien~ | boat people | expat~ | guest worker~ | newcomers from abroad
    african~ | african american~ | asian~ | east asian~ | south asian~ | arab~ | mexican~ | latino~ | latina~ | latinx | hispanic~ | indian~ | native american~ | indigenous people~ | aboriginal~ | aborigine~ | first nations | maori~ | roma | romani | romanies | traveller~ community | irish travellers | irish traveller | gypsy traveller~
    african immigrants | european~ | american~ | russian~ | ukrainian~ | pole~ | romanian~ | bulgarian~ | albanian~ | turk~ | kurd~ | iranian~ | persian~ | iraqi~ | syrian~ | afghan~ | pakistani~ | bangladeshi~ | somali~ | nigerian~ | ghanaian~ | ethiopian~ | eritrean~ | kenyan~ | jamaican~ | haitian~ | cuban~ | venezuelan~ | colombian~ | brazilian~ | filipino~ | filipina~ | korean~ | thai~ | indonesian~ | malaysian~ | israeli~ | palestinian~ | egyptian~ | moroccan~ | algerian~ | tunisian~ | german~ | italian~ | greek~ | spaniard~ | englishman | englishmen | frenchman | frenchmen | scot~ | welshman | irishman | irishmen | serb~ | croat~ | hungarian~ | czech~ | slovak~ | lithuanian~ | latvian~ | estonian~ | mongolian~ | tibetan~ | uyghur~ | uighur~ | berber~ | tamil~ | bengali~ | punjabi~ | sri lankan~ | nepali~ | australian~ | canadian~ | aussie~ | kiwi people | brits | mainlander~ | taiwanese people | hong konger~
    transwomen | transmen | trans women | trans men | transgender~ | transsexual~ | transexual~ | trans | crossdresser~ | drag queen~ | lesbian~ | gays | homosexual~ | bisexual~ | bi people | queers | lgbt | lgbtq | lgbtqia | lgbtqs | lgbts | gay men | gay couples | non binary people | enbies | asexual~ | pansexual~ | intersex people | heterosexuals | the gays | the homos | the trans
    blacks | whites | browns | black men | black women | black folk~ | black kids | black boys | black girls | black youth~ | black men's | white men | white women | white people | brown people | black people | people of color | person of color | persons of color | poc | bipoc | colored people | coloreds | ethnics | ethnic minorities | minorities | half castes | mixed race people | dark skinned people | whitey
    disabled | amputee~ | wheelchair user~ | autistics | the autistic | dwarves | midget~ | deaf people | blind people | schizophrenic~ | dyslexic~ | epileptic~ | downies | people with disabilities | people with (a)? (disability|autism|down syndrome|down's|downs|learning disabilities|special needs|mental illness~|mental health problems|adhd|dyslexia|epilepsy|schizophrenia|hiv|aids|dwarfism|tourette's|cerebral palsy) | the mentally ill | the disabled | the handicapped | the elderly | disability claimants | people on disability | people in wheelchairs | the wheelchairs | neurodivergents | the neurodivergent | the neurodiverse | handicaps
    """,
    # Sex and age: with a pointer ("the women at the desk") they are persons, not the kind.
    "g_sexage": """
    women | females | women's | womyn | womankind | womanhood | wives | mums | moms | mothers | housewives | feminist~ | men | males | menfolk | girls | boys | lads | single mother~ | single mum~ | single mom~ | pregnant women | working mothers | young women | female drivers | women drivers | female drivers
    pensioner~ | boomer~ | baby boomer~ | oap~ | senior citizen~ | old people | old folk~ | elderly people | old men | old women | old ladies | millennial~ | zoomer~ | gen z | gen zers | gen x | gen xers | teenager~ | the over 50s | over 50s | over 60s | the over 60s | over fifties | the youth of today | geriatrics | grannies | middle aged women | middle aged men | older workers | older people | young people
    """,
    # One person named by an identity; counts where it is general (a, any, every) or beside an insult.
    "g_one": """
    jew | muslim | christian | catholic | hindu | sikh | atheist | mormon | buddhist | immigrant | migrant | refugee | foreigner | asian | arab | mexican | latino | latina | indian | african | woman | man | female | male | girl | mother | mum | mom | wife | lesbian | homosexual | gay | bisexual | transsexual | trans woman | trans man | transwoman | transman | tranny | black | white | jewess | pole | turk | somali | nigerian | romanian | russian | pakistani | israeli | palestinian | filipino | filipina | cripple | amputee | pensioner | boomer | feminist | housewife | old woman | old man | asylum seeker | gypsy | traveller
    """,
    # Adjectives of identity; they need a word for people beside them.
    "g_adj": """
    black | white | brown | colored | african | african american | afro caribbean | asian | east asian | south asian | southeast asian | oriental | chinese | japanese | korean | vietnamese | taiwanese | indian | pakistani | bangladeshi | arab | arabic | middle eastern | turkish | kurdish | iranian | iraqi | syrian | afghan | somali | nigerian | ghanaian | ethiopian | jamaican | haitian | mexican | latino | latina | hispanic | puerto rican | cuban | brazilian | native american | indigenous | aboriginal | maori | roma | romani | gypsy | irish | english | scottish | welsh | british | french | german | dutch | polish | russian | ukrainian | romanian | bulgarian | albanian | italian | spanish | portuguese | greek | american | australian | canadian | israeli | palestinian | egyptian | moroccan | algerian | filipino | thai | malay | indonesian | eastern european | european | foreign | foreign born | migrant | immigrant | refugee | undocumented | illegal | mixed race | biracial | ethnic | minority
    muslim | moslem | islamic | jewish | christian | catholic | hindu | sikh | buddhist | mormon | religious | atheist | evangelical | orthodox | shia | sunni | veiled | hijabi | headscarf wearing
    gay | lesbian | bisexual | bi | homosexual | queer | trans | transgender | transgendered | transsexual | nonbinary | non binary | genderqueer | genderfluid | intersex | asexual | pansexual | lgbt | lgbtq | lgbtqia | same sex | heterosexual | straight
    disabled | handicapped | mentally ill | mentally disabled | physically disabled | mentally handicapped | autistic | neurodivergent | neurodiverse | deaf | blind | dyslexic | schizophrenic | bipolar | wheelchair bound | paralysed | paralyzed | one armed | one legged | special needs | down syndrome | epileptic | deaf and dumb | crippled | hearing impaired | visually impaired | obese
    old | elderly | older | aging | ageing | senior | geriatric | middle aged | menopausal | female | male | pregnant | single
    """,
    "g_people": """
    people | person | persons | folk~ | folx | men | man | women | woman | guy~ | dude~ | bloke~ | chap~ | lad~ | boy~ | girl~ | lady | ladies | kid~ | child~ | teen~ | teenager~ | youth~ | couple~ | family | families | community | communities | population~ | race~ | culture~ | worker~ | driver~ | neighbor~ | neighbour~ | tenant~ | student~ | colleague~ | employee~ | patient~ | passenger~ | customer~ | parent~ | mother~ | father~ | citizen~ | individual~ | human~ | human being~ | lot | ones | doctor~ | nurse~ | engineer~ | programmer~ | developer~ | coder~ | teacher~ | surgeon~ | student~ | scholar~ | pilot~ | politician~ | athlete~ | actor~ | player~ | immigrant~ | migrant~ | refugee~ | believer~ | minorities | minority | neighborhood~ | village~ | camp~ | activist~ | crowd | brother~ | sister~ | staff | team~ | carer~ | cleaner~ | shopkeeper~ | landlord~ | tourist~ | visitor~ | voter~ | criminal~ | stranger~ | partner~ | friend~ | housewives | bachelor~ | adults | adult | types | sorts
    """,
    # Words that say that one person stands for the kind.
    "g_any": "a | an | any | every | each | another | some | typical | like a | these | those | all | all the | most | such | bloody | fucking | damn | goddamn | stupid | filthy | dirty | ugly | fat | dumb | lazy | disgusting | crazy | you | silly | thick | useless | worthless | pathetic | smelly | stinking",
    "g_that": "that | this | a certain",
    "g_singular": "person | man | woman | guy | dude | bloke | chap | lad | boy | girl | lady | kid | child | teen | teenager | couple | family | worker | driver | neighbor | neighbour | student | colleague | employee | patient | passenger | customer | mother | father | doctor | nurse | engineer | teacher | friend | immigrant | refugee | muslim | jew | brother | sister | partner | stranger",
    # One woman, man, old person with a pointer is a person, not the kind.
    "g_pointed": "the | two | three | four | five | six | seven | eight | nine | ten | my | our | her | his | your | both | several ",
    "g_emoji": "🇵 🇰 | 🇲 🇽 | 🇨 🇳 | 🇮 🇳 | 🇮 🇱 | 🏳 🌈 | 🌈 people | 👨 ❤ 👨 | 👩 ❤ 👩 | 👨 ❤ 💋 👨 | 👩 ❤ 💋 👩 | ⚫ people | 🏳 ⚧ | 👴 | 👵 | 👳 | 👳‍♂ | 🧕 | 🕋 | ✡ | ☪ | 🏳‍🌈 | 🏳️‍🌈 | 🏳‍⚧ | ♿ | 🦽 | 🧑🏿 | 👨🏿 | 👩🏿 | 👦🏿 | 👧🏿 | 🧑🏾 | 👨🏾 | 👩🏾 | 👦🏾 | 👧🏾 | 👨🏽 | 👩🏽 | 👳🏾 | 👳🏿 | 👳🏽 | 🧕🏽 | 🧕🏾 | 👲 | 👬 | 👭",
    # Politics: parties, their people, offices, and words for followers.
    "p_side": """
    民进党 | 国民党 | 民众党 | 小草 | 共产党 | 蓝营 | 绿营 | 執政黨 | 立委 | 蓝白 | 时代力量 | 柯粉 | 韩粉
    tory | tories | labour party | labor party | labor mps | labour mps | lib dem~ | libdem~ | liberal democrat~ | conservative~ | liberal~ | democrat~ | republican~ | the dems | dems | the gop | gop | rnc | dnc | the left | the right wing | leftist~ | lefty | lefties | leftard~ | libtard~ | rightwinger~ | right winger~ | left winger~ | far right | far left | socialist~ | communist~ | commie~ | marxist~ | fascist~ | nationalist~ | maga | maga crowd | trumper~ | trump supporter~ | trumpist~ | magat~ | bernie bro~ | brexiteer~ | brexiter~ | remainer~ | remoaner~ | leaver~ | unionists | separatist~ | snp | plaid cymru | ukip | reform uk | reform voters | reform mps | reform party | reform councillors | the greens | green party | green councillors | green voters | green mps | greenies | sinn fein | dup | fine gael | fianna fail | ndp | bloc quebecois | tea party | the ccp | bjp | congress party | aap | trinamool | shiv sena | afd | cdu | csu | spd | fdp | linke | lfi | rassemblement national | front national | rn people | rn voters | psoe | partido popular | vox | podemos | fidesz | pis party | likud | hamas supporters | anc | eff | da voters | apc | pdp | ldp | kmt | dpp | tpp | one nation | labor in canberra | the coalition | the opposition | the ruling party | ruling party | opposition party | national party | act party | kuomintang | tisza | akp | peronists | kirchnerists | chavistas | bolsonaristas | petistas | morena | antifa | proud boys | woke mob | snowflakes on the left | progressives | centrist~ | populist~ | monarchist~ | royalist~ | tankie~ | neocon~ | neoliberal~ | labourites | corbynista~ | blairite~ | thatcherite~ | sunakites | starmerites | two party system | both parties | every party | that party | this party | their party | two parties | the party | the regime | politburo
    """,
    "p_office": """
    politician~ | government~ | the cabinet | minister~ | prime minister | the pm | premier | chancellor | home secretary | foreign secretary | health secretary | education secretary | the treasury | president~ | vice president | senator~ | congressman | congresswoman | congressmen | congress | parliament | senate | mp | mps | msp~ | meps | councillor~ | councilor~ | council leader~ | city council | town council | county council | the council | mayor~ | governor~ | lawmaker~ | legislator~ | party leader~ | opposition leader~ | candidate~ | backbencher~ | whips | lobbyist~ | secretary of state | attorney general | the white house | downing street | number 10 | westminster | washington | the kremlin | brussels | canberra | ottawa | the administration | the governor | ministry | politburo | caucus | frontbench | shadow cabinet | the state | rulers | ruling class | political class | establishment | technocrats | campaign manager~ | party chair~ | whip | speaker of the house
    """,
    "p_name": "trump | donald trump | biden | joe biden | obama | hillary | clinton | kamala | kamala harris | desantis | bernie sanders | aoc | pelosi | mcconnell | mtg | vance | boris | boris johnson | starmer | keir starmer | sunak | truss | farage | corbyn | macron | le pen | melenchon | merkel | scholz | merz | orban | putin | modi | rahul gandhi | trudeau | poilievre | albanese | dutton | netanyahu | erdogan | bolsonaro | lula | maduro | milei | xi jinping | zelensky | meloni | salvini | sturgeon | swinney | ardern | duterte | marcos | ramaphosa | zuma | tinubu | buhari",
    "p_follow": "voter~ | supporter~ | fan~ | follower~ | member~ | activist~ | canvasser~ | people | crowd | lot | mps | councillors | politicians | types | base | fanbase~ | party | government | leadership | candidate~ | staffers | press office | donor~",
    "p_vote": "vote for | votes for | voted for | voting for | vote | voted | votes | vote for him | vote for her | support | supports | supported | back | backs | backed | march with | campaign for",
    # People of no protected kind, one or many.
    "t_role": """
    同事 | 主管 | 老板 | 经理 | 邻居
    accountant~ | actor~ | actress~ | admin~ | adviser~ | advisor~ | agent~ | analyst~ | anesthetist~ | announcer~ | architect~ | artist~ | assistant~ | athlete~ | attendant~ | author~ | bailiff~ | baker~ | banker~ | barber~ | barista~ | barman | bartender~ | bloggers | blogger~ | boss~ | bouncer~ | builder~ | busker~ | buyer~ | cabbie~ | captain~ | carpenter~ | cashier~ | caterer~ | ceo~ | cfo | cto | chairman | chef~ | clerk~ | cleaner~ | client~ | coach~ | colleague~ | columnist~ | commentator~ | commuter~ | conductor~ | consultant~ | contractor~ | cook~ | cop~ | courier~ | coworker~ | critic~ | cyclist~ | cyclists | dealer~ | dentist~ | designer~ | developer~ | devs | director~ | doctor~ | driver~ | economist~ | editor~ | electrician~ | engineer~ | estate agent~ | ex | exec~ | executive~ | fan~ | farmer~ | firefighter~ | foreman | founder~ | gamer~ | gardener~ | guard~ | guest~ | hairdresser~ | head of sales | host~ | hr | hr lady | influencer~ | inspector~ | instructor~ | intern~ | janitor~ | journalist~ | judge~ | keeper~ | landlord~ | landlady | lawyer~ | leader~ | lecturer~ | librarian~ | lodger~ | maker~ | manager~ | marketer~ | mechanic~ | mod~ | moderator~ | musician~ | neighbor~ | neighbour~ | newcomer~ | newsreader~ | nurse~ | officer~ | official~ | operator~ | organizer~ | organiser~ | owner~ | painter~ | parent~ | passenger~ | passers by | pedestrian~ | pharmacist~ | photographer~ | pilot~ | player~ | plumber~ | podcaster~ | poet~ | police | policeman | policemen | porter~ | postman | presenter~ | principal | producer~ | professor~ | programmer~ | recruiter~ | receptionist~ | ref~ | referee~ | reporter~ | resident~ | reviewer~ | runner~ | salesman | salesmen | saleswoman | scientist~ | secretary | seller~ | shopper~ | shopkeeper~ | singer~ | staff | steward~ | streamer~ | striker~ | student~ | subscriber~ | supervisor~ | surgeon~ | surveyor~ | teacher~ | team lead~ | teammate~ | technician~ | temp~ | tester~ | tourist~ | trader~ | trainer~ | trainee~ | translator~ | troll~ | trucker~ | tutor~ | tweeter~ | umpire~ | user~ | vendor~ | vet~ | vicar~ | waiter~ | waitress~ | warden~ | writer~ | youtuber~ | tiktoker~ | vegan~ | meat eater~ | smoker~ | hipster~ | hippie~ | landlords | capitalists | billionaire~ | celebrity | celebrities | pet owner~ | dog owner~ | cat owner~ | middle manager~ | middle management | management | office manager | project manager~ | product manager~ | scrum master~ | new hire~ | new starter~ | line manager~ | shift lead~ | shift manager~ | branch manager | store manager | duty manager | head office | security guard~ | delivery guy~ | delivery driver~ | bus driver~ | taxi driver~ | uber driver~ | motorist~ | biker~ | e scooter rider~ | scooter rider~ | jogger~ | festival goers | concertgoers
    """,
    "t_body": "guy~ | man | woman | lady | ladies | dude~ | bloke~ | chap~ | lad~ | girl~ | boy~ | kid~ | person | people | someone | somebody | anyone | anybody | gentleman | gentlemen | fella~ | fellow~ | human~ | individual~ | character~ | couple | lot | crowd | gang | crew | bunch | one | ones | folk~ | madam | sir | lass~ | bro | dudes | specimen~ | creature~ | excuse for a human",
    "t_point": "the | that | this | these | those | whoever | my | our | your | her | his | their | another | some | a certain | every | all | all the | any | most",
    "t_kin": "my (ex|boss|manager|supervisor|neighbor|neighbour|landlord|flatmate|roommate|housemate|cousin|uncle|brother in law|mother in law|sister in law|ex husband|ex wife|ex boyfriend|ex girlfriend|coworker|colleague|teacher|professor|lecturer|driver|desk mate|team lead|lead|foreman|director|intern|assistant)~",
    "t_vague": "whoever | whomever | anyone who | anybody who | people who | those who | everyone who | everybody who | someone who | somebody who | the kind of people who | any person who | folks who | guys who | the people who | the sort of person who | the type of person who",
    # Given names, as common as possible: they only say that a sentence speaks of a person.
    "t_first_name": """
    james | john | robert | michael | mike | david | dave | daniel | dan | danny | richard | rick | ricky | joseph | joe | thomas | tom | charles | charlie | christopher | chris | matthew | matt | anthony | tony | mark | paul | steven | steve | stephen | andrew | andy | kenneth | ken | kevin | kev | brian | george | edward | ed | eddie | ronald | ron | timothy | tim | jason | jeffrey | jeff | ryan | jacob | jake | gary | gaz | nicholas | nick | eric | jonathan | jon | jonah | larry | justin | scott | brandon | benjamin | ben | samuel | sam | gregory | greg | frank | alexander | alex | raymond | ray | patrick | jack | dennis | jerry | tyler | aaron | jose | henry | harry | adam | douglas | doug | nathan | peter | pete | zachary | zach | kyle | walter | ethan | jeremy | keith | roger | terry | trevor | nigel | graham | ian | neil | colin | clive | derek | barry | baz | stuart | simon | martin | craig | darren | daz | lee | liam | connor | callum | oliver | oscar | leo | max | felix | hugo | ivan | igor | piotr | pavel | carlos | juan | luis | miguel | pedro | diego | ahmed | ali | omar | hassan | mohammed | muhammad | raj | ravi | sanjay | anil | vikram | amit | rahul | arjun | wei | ming | jun | kenji | hiro
    mary | patricia | pat | jennifer | jen | jenny | linda | elizabeth | liz | beth | barbara | babs | susan | sue | jessica | jess | sarah | karen | lisa | nancy | betty | sandra | margaret | maggie | ashley | kimberly | kim | emily | donna | michelle | carol | amanda | melissa | deborah | debbie | stephanie | steph | rebecca | becky | sharon | laura | cynthia | kathleen | kath | amy | angela | angie | shirley | anna | ruth | brenda | pamela | pam | nicole | katherine | kate | katie | samantha | christine | emma | catherine | cath | debra | rachel | carolyn | janet | maria | heather | diane | julie | joyce | victoria | vicky | kelly | christina | joan | evelyn | lauren | judith | judy | olivia | megan | martha | andrea | cheryl | hannah | jacqueline | jackie | ann | anne | gail | teresa | tess | gloria | sara | janice | jean | kathryn | hazel | doris | sheila | tracey | tracy | gemma | zoe | chloe | sophie | lucy | ellie | lena | ingrid | greta | olga | natasha | ana | carmen | lucia | rosa | fatima | aisha | amina | leila | priya | anita | deepa | meera | sunita | mei | ling | xin | yuki | sakura | ada | nina | tina | gina | wendy | mandy | sandy | cindy
    """,
    # The firm's customers, and words that stand for the firm itself.
    "f_customers": "客人 | 奥客 | 顾客 | (our|my|these|the|those|most|some|all|half (of)? (the|our|my)) (customer|client|guest|user|shopper|passenger|patient|punter|diner|subscriber|member|visitor|reader|player|fan|buyer|student|tenant|policyholder|cardholder|regular|caller|commuter|traveler|traveller|viewer|listener|account holder|borrower|parent)~ | customers | clients | punters | guests at my | the general public | the public | people who (shop|bank|fly|eat|stay|buy|ride|travel|write|call|ring|phone|email|come|order|sign|book|queue) (here | with us | in | from us | to us | up | our) | the people who (write|call|ring|phone|email|shop|bank|fly|ride|come|sit) (in | to us | here | with us | up | on them) | the people who (sit|ride) | anyone who (buys|uses|shops|pays|orders|eats|banks|flies) | anybody who (buys|uses|shops|pays|orders|eats|banks|flies) | everyone who (buys|uses|shops|pays) | whoever buys | fans we've got | our fans | our fanbase | our audience | our clientele | our readers",
    "f_own": "(our|this) (company|firm|employer|app|product|software|website|platform|shop|store|branch|brand|chain|bank|airline|hospital|clinic|agency|studio|management software|marketing|outfit|workplace) | my (company|firm|employer|workplace) | the company i work for | where i work | the place i work | the firm i work for | our stuff | the stuff we sell | what we sell | the rubbish we sell | this place",
    "f_thing": "app | product | company | firm | brand | tool | software | service | website | marketing | team | keynote | lounge | food | coffee | support | update | logo | design | game | plugin | store | shop | branch | menu | firmware | model | version | bot | engine | engineers | staff | management | fans",
}

PHRASES = {
    "group": """
    <g_noun>
    !<g_pointed> <g_sexage>
    (these|all|most|some|many|those) <g_sexage>
    <g_adj> <g_people>
    <g_adj> <g_adj> <g_people>
    (the|these|those|all|most|some|many) <g_noun>
    <g_any> <g_one>
    (the)? (next|first|last|average|only good|other) <g_one>
    (the)? (next|first|last|average|only good|other) <g_adj> <g_people>
    <g_any> <g_adj> <g_people>
    (people|person|man|men|woman|women|kids|guys|folks|those|ones|anyone|someone) (from|of) (africa|asia|india|china|pakistan|somalia|nigeria|mexico|syria|afghanistan|the middle east|eastern europe|romania|poland|haiti|another country|other countries|that country|those countries|abroad|color|colour)
    (people|anyone|everyone|nobody|no one|someone|women|men|man|woman|staff|workers) (over|above|past|older than) <number>
    (people|women|men|kids|girls|someone|anyone|those) in (wheelchairs|hijabs|burqas|headscarves|turbans|niqabs|a wheelchair|a hijab|a burqa)
    <g_emoji>
    your (kind|sort|people|race|lot) (of people)?
    you (women|girls|gays|blacks|whites|muslims|jews|foreigners|immigrants|migrants|boomers|asians|indians|lesbians|homosexuals|homos)
    two (dads|mums|moms|men|women|grooms|brides) (with|raising|having|adopting|marrying|getting)
    """,
    "side": """
    <p_side>
    <p_side> <p_follow>
    <p_name>
    <p_name> (supporters|voters|fans|followers|cultists|lovers|worshippers|crowd|people)
    <p_office>
    (this|that|our|the|your|his|her|current|last|next) <p_office>
    (anyone|anybody|everyone|everybody|people|those|idiots|whoever) (who|that) (still)? <p_vote> ..2 <p_side|p_name>
    (anyone|anybody|everyone|everybody|people|those|whoever) (who|that) (still)? (voted|votes|vote) (leave|remain|green|reform|labour|labor|tory|red|blue|left|right|yes|no|for them|for him|for her|for this)
    <p_side> <p_office>
    (labour|labor|reform|green|liberal|national) (voters|mps|supporters|councillors|party|politicians|government|lot|fans|activists|members|ministers|leadership|caucus)
    (voted|votes|vote|voting) (labour|labor|reform|green|tory|democrat|republican|leave|remain)
    """,
    "person": """
    <t_point> <t_role>
    <t_point> <any> <t_role>
    <t_point> <t_body>
    <t_point> <any> <t_body>
    <t_vague>
    <t_kin>
    <colleague>
    <t_first_name>
    <handle>
    <boss>
    ^ <t_role>
    (people|parents|men|women|anyone|everyone|those|guys|streamers|drivers|customers|neighbours|neighbors) (who|that)
    whoever
    dear <any>
    """,
    "firm": """
    <subject>
    <competitor>
    <subject|competitor> (customers|users|fans|buyers|owners|people|guests|members|support|staff|marketing|engineers|app|team|management)
    <subject|competitor> 's <f_thing>
    <f_customers>
    <f_own>
    """,
    "target": """
    <group>
    <side>
    <person>
    <firm>
    <you>
    <he_she>
    <they>
    (that|this|these|those) (lot|sort|kind|type|types|people|ones|guys|things|creatures|animals|idiots|clowns)
    you (people|lot|guys|all|two|clowns|idiots)
    you
    u
    """,
}
