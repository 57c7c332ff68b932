"""English: pay, conditions, safety, organising and reporting wrongdoing, for the recognition of protected speech."""

CONCEPTS = {
    # Words that hardly ever mean anything but work, pay and conditions.
    "labor_core": """
shift pattern~ | harness point~ | nobody goes (up|in|out|down) | nobody climbs | no second man | refuse unsafe work | striking | strikers | staffing (a|the|our|levels|one|two) | term time only | pro rata | take home pay | after the sums | bank holiday pay | double time | time and a half | triple time | sunday rate~ | statutory minimum | legal minimum | written agreement | staff room locked | staff toilets | drivers ' loo | drivers ' canteen | staff canteen | guard tied back | guard removed | safety guard~ | lockout tagout | lone shift~ | sleep in shifts | sleep ins | waking nights | rota swaps | shift swap~ | shift bids | standby shifts | cancelled shifts | shift cancelled | no guaranteed hours | guaranteed hours | minimum hours | contracted hours | working hours | working week | working conditions | conditions at work | work conditions | terms and conditions of | living in fear of | constructive | employment status | worker status | holiday pay | accrued holiday | use it or lose it leave | leave denied | leave refused | denied leave | holiday denied | holiday refused | sick policy | absence policy | bradford | phased return | return to work | reasonable adjustment | access to work | occupational | ergonomic* | dse | eye test | screen breaks | prayer room | pumping room | lactation | breastfeeding room | period products | tampons in the staff
ballot closes | ballot paper~ | ballot papers | severance | #picket | #union | #unionstrong | #strike | #solidarity | #fairpay | #payrise | #faircontracts | #1u | #knowyourworth | #retailproblems | #paytransparency | #equalpay | #underpaid | #overworked | #safestaffing | #saveourjobs | #workersrights | #unionyes | #justiceforworkers | #ontheline
what do we want | when do we want it | when do we want them
(unpaid|overtime|holiday|sick|vacation|strike|redundancy|severance|maternity|paternity|furlough|hazard|danger|standby|on call|callout|call out|back|take home|night|weekend) (pay|payment|payments|premium|allowance|rate|rates)
unpaid (overtime|hours|work|shift|shifts|break|breaks|training|internship|internships|trial|trials|leave|minutes|lunch|invoices|weekends)
(no|without|zero|never any) (overtime pay|pay rise|payrise|pay raise|sick pay|break all day|breaks|lunch break|loo break|time off|days off|rest day)
overtime sheet~ | overtime pay | timesheet~ | time sheet~ | paid late | short paid | shorted us | shorted me
pay (rise|raise|freeze|cut|gap|band|scale|grade|dispute|offer|deal|claim|transparency|parity|equity|round|talks|award|date|slip|restoration|review|secrecy)~
payrise~ | wage (rise|freeze|cut|theft|claim|gap|increase|packet|stagnation)~ | salary (band|range|transparency|freeze|cut|review|history|sheet|spreadsheet)~ | cost of living (rise|raise|increase)
equal pay | fair pay | living wage | poverty wages | starvation wages | underpaid | under paid | overworked | low paid | low pay | paid peanuts | paid less than | paid more than
days in lieu | comp time | holiday entitlement | unlimited holiday | unlimited pto
zero hour~ | zero hours contract~ | fixed term contract~ | temp contract~ | agency (worker|staff|workers|contract|rate|shifts|lot|lads) | bogus self employment | self employed on paper | gig worker~ |
split shift~ | clopen~ | clopening~ | short shift~ | sixteen hour shift~ | (twelve|12|thirteen|13|fourteen|14|fifteen|15|sixteen|16|eighteen|18) hour (shift|shifts|day|days|night|nights) | (fifty|sixty|seventy|eighty|50|55|60|65|70|75|80) hour (week|weeks) | six day week~ | seven day week~ | (6|7|ten|10|twelve|12) days straight | (ten|10|eleven|11|twelve|12|thirteen|13|fourteen|14|sixteen|16) days in a row | days on the trot | rest rules | rest break~ | rest period~ | minimum rest
mandatory overtime | forced overtime | compulsory overtime | refuse overtime | refusing overtime | overtime ban | work to rule | banked hours | cut (our|my|your|their|everyone's) hours | (our|my) hours (cut|slashed|halved|dropped) | cut hours | hours cut | cutting hours | hours have been cut

(toilet|bathroom|loo|pee|wee|water|lunch|tea|meal|rest|smoke|prayer|nursing) break~ | missed (break|breaks|lunch) | break~ (are|is)? (docked|deducted|unpaid)
understaffed | under staffed | short staffed | shortstaffed | skeleton (crew|staff) | staffing (level|levels|ratio|ratios|crisis|shortage|numbers) | safe staffing | unsafe staffing | nurse to patient | patient ratio~ | single crewed | lone working | working alone at night | two (people|person) short | three people short | down to (two|three|half) (of us|people|staff)
health and safety | safety (rep|committee|complaint|concern|regulator|breach|violation|report|officer)~ | near miss report~ | riddor | osha | hse inspector | needlestick~ | ppe | hi vis | hard hat~ (are)? (missing|cracked|old) | steel toe~ | ear defenders | dust mask~ | solvent smell | repetitive strain | rsi | tendonitis | carpal tunnel | workers comp~ | workplace injur~ | work injur~ | injured at work | hurt at work | occupational health | fatigue (form|report|forms|reports|risk)
(union|unions|unionize|unionise|unionized|unionised|unionizing|unionising|unionization) (rep|reps|card|cards|drive|vote|meeting|mtg|member|members|branch|dues|busting|buster|busters|organizer|contract|hall|recognition|office|power|strong|steward|says|said|stuff|ballot)~ | trade union~ | labor union~ | our union | join (a|the|your) union | (joined|join|joining) (a|the|our|my) union | local (union|branch) meeting | branch secretary | unison | unite the union | usdaw | gmb | rmt | aslef | cwu | prospect union | teamsters | seiu | ufcw | uaw | afl cio | iww | verdi
shop steward~ | works council~ | staff council~ | staff forum~ | worker rep~ | workers rep~ | employee rep~ | staff rep~ | (our|my|your|the) (rep|steward|convener|convenor)~ | collective (bargaining|agreement|action|grievance) | bargaining (unit|team|table)
picket~ | picketing | strike (ballot|fund|day|days|action|vote|committee|pay|notice|breaker|breakers) | striking workers | (vote|voted|voting) to strike | strike on (monday|tuesday|wednesday|thursday|friday|saturday) | industrial action | sick out | sickout | wildcat | crossing the line |
grievance~ | disciplinary hearing~ | unfair dismissal | constructive dismissal | wrongful termination | wrongfully (fired|terminated|dismissed) | employment (tribunal|lawyer|solicitor|law|rights|contract) | labor (board|court|bureau|law|lawyer|department|inspectorate|office|ministry|standards|dispute|rights) | acas | citizens advice | nlrb | eeoc | dol complaint | ombudsman complaint | working time (directive|regulations|rules) | workers rights | worker's rights | workers' rights | know your rights | knowyourworth | labor rights | employment rights
whistleblow~ | whistle blow~ | whistleblower~ | whistleblowing | blow the whistle | blew the whistle | blowing the whistle | care (inspectorate|inspector) | safeguarding referral | protected disclosure | speak up guardian | freedom to speak up
(laid|lay|laying) (me|us) off | (i|we) (got|was|were|am|'m|are|'re|have been|'ve been) (laid off|made redundant|let go|fired|sacked|canned|furloughed|dismissed|terminated|managed out|being let go|being made redundant|at risk of redundancy) | redundancy (pay|consultation|package|notice|process|letter)~ | my redundancy | (severance|redundancy) (package|pay|terms|offer) | at risk letter~ | notice of redundancy | fired (me|us) | sacked (me|us) | my dismissal | my termination | p45
keeping our tips | service charge (goes|never|isn't|doesn't) |
night premium | shift premium | shift allowance | weekend premium | unsocial hours | antisocial hours | piece rate~ | bank rate~ | london weighting | expenses unpaid | mileage unpaid | retention (payment|bonus) | bonus (cut|cancelled|scrapped|slashed|pool) | our pension~ | my pension
docked (my|our|us|me|them|pay|wages|an hour) | dock (my|our|your|us) (pay|wages)? | deducted from (my|our|your) (pay|wages|wage|salary|paycheck) | out of our (pay|wages|own pocket) | off the clock |
pay (us|me|qa|nurses|drivers|teachers|staff|workers|people|your workers|your staff|them) (properly|fairly|more|enough|what|on time|for) | pay your (workers|staff|people|interns|drivers) | pay them (more|properly|fairly)
quiet quitting | acting your wage | act your wage | (we|i|you|they) (deserve|deserved) (a raise|better pay|more pay|more money|better than this|a living wage)
hostile work environment | toxic (workplace|manager|boss|management|work culture) | workplace (bullying|harassment|discrimination|safety|injury) | bullied at work | bullying at work | harassed at work | harassment at work | harassment (complaint|complaints|claim|case|policy|report)~ | sexual harassment | sexually harassed | racial harassment | discrimination (claim|case|at work|complaint) | pregnancy discrimination | age discrimination | sex discrimination | equal opportunities complaint | reasonable adjustments | return to work meeting | retaliation | retaliated | retaliating | retaliate
scope creep without pay | works? doing (two|three) (jobs|people's jobs|roles) | doing the (job|work) of (two|three|four) (people)? |
four day week | right to disconnect | hot desking complaint | return to office (mandate|petition) | rto mandate | back to the office mandate
""",
    # Words of working life that stand in other posts too.
    "labor_soft": """
unpaid | underpaid | by calendar invite | quick sync | let go | laid off | sacked | an hour | per hour | handover~ | the guard | bay 6 | teaching assistant~ | teaching assistants | tips | the form 's gone in | form has gone in | me too | put a hand on | hand on my | stood behind
payslip~ | pay slip~ | pay stub~ | paystub~ | wage slip~ | pay packet~ | paycheck~ | pay check~ | pay cheque~
double shift~ | back to back shifts | night shift~
time in lieu | toil
sick note~ | fit note~
annual leave | sick leave | sick days
vacation days | pto
on strike | go on strike | going on strike
walkout~ | walk out together | walked out together
lockout~ | locked out of work
scab~
asbestos
fume~
burnt out | burned out at work | burnout
tip (pool|pooling|jar|share|sharing|credit|theft|out)~ | tipping out
our tips | my tips
per drop | per parcel | day rate~ | hourly rate~
year end bonus
clock (in|out) | clocked (in|out) | clocking (in|out)
crunch | crunching | crunch time | death march
unionize~ | unionise~ | unionizing | unionising
p45
on the clock
handover time
toilet break
rest day~
pension (scheme|cut|contributions|pot|changes|promise|deficit|bit|shortfall)
compassionate leave | parental leave | maternity leave | paternity leave | bereavement leave
ballot (closes|paper|papers|result|opens)
probation extended
incident form~ | incident report~ | datix
risk assessment~
accident book
menopause policy | consultation closes | uniform consultation | training paid | paid training | appraisal season | performance improvement plan | night rates | hours of training | staff survey | mood tracker | resilience poster | staff line | exit survey
laying (people|staff|workers|them|everyone|off) | laid off | layoffs | redundancies | redundancy | made redundant
my pay | our pay | your pay | their pay | the pay | pay is | pay for the | pay properly | wages | salary | salaries | the union | a union | your union | union says | union said
staffing (level|levels|ratio|ratios)
""",
    # Pay and conditions: need another sign beside them.
    "labor_topic": """
pay | paid | earn~ | wage~ | salary | salaries | overtime | ot | hours | hourly | shift~ | rota~ | roster~ | schedule~ | scheduled | scheduling | break~ | lunch | holiday~ | time off | leave request~ | day off | days off | weekend~ | bonus | bonuses | raise | raises | pension~ | tips | gratuit~ | contract~ | handover~ | on call | standby | pager | training hours | e learning | elearning | commute time | mileage | expenses | benefits | health insurance | dental | childcare | night~ | nights | lates | earlies | doubles | minimum wage | rate | rates | per hour | an hour | per shift | a shift | a drop | promotion~ | grade | band | workload~ | caseload~ | targets | quota~ | staffing | headcount freeze | cover~ | covering | vacancy | vacancies | turnover | probation | appraisal~ | performance review~ | exit interview~ | notice period | uniform~ | toilet~ | loo | loos | bathroom~ | changing room~ | locker~ | break room | breakroom | canteen | microwave | parking | survey~ | wellbeing | resilience | burnout | tired | exhausted | knackered | standing all day | on my feet | on our feet | menopause | pregnant | pregnancy | sick | crew meal | consultation | timetable~ | clause | money | survey results | fatigue | standup
""",
    "labor_risk": """
unsafe | dangerous | hazard~ | injur~ | fire door~ | fire exit~ | fire escape~ | emergency exit~ | air con | aircon | air conditioning | air handling | ventilation | extractor | heating | chimney dust | mask~ | gloves | goggles | helmet~ | harness~ | scaffold~ | forklift~ | guard rail~ | sharps | mould | mold | rats | mice | damp | solvent~ | chemical~ | dust | nosebleed~ | coughing | panic button~ | security screens | brakes | electrics | spat on | punched | robbed | assaulted | verbal abuse | working alone | toilet~ | loo | loos | chairs | chair | first aid kit | temperature | freezer | heatstroke | lone working
""",
    # Those who work, by trade, as they are called on.
    "labor_staff": """
drivers | tellers | cashiers | cashier | nurses | nurse | porters | porter | cleaners | cleaner | teachers | teacher | pilots | installers | fitters | couriers | riders | artists | writers | qa | devs | developers | backend people | engineers | testers | technicians | mechanics | midwives | midwife | hcas | hca | biomeds | phlebs | domestics | domestic | stewards | receptionists | receptionist | chefs | cooks | cook | waiters | servers | baristas | bartenders | carers | carer | care workers | pickers | packers | loaders | handlers | branch staff | bank staff | staff | associates | team members | temps | interns | employees | workers | front end | night shift | day shift | night staff | night crew | apprentices | crew | crews | guards | lecturers | librarians | paralegals | juniors | residents | registrars | housekeepers | maids | stock team | kitchen staff | floor staff | ramp | ground handling | freelancers | contractors | adjuncts | tutors | grad students | postdocs | warehouse staff | pharmacists | dispensers | social workers | physios | dispatchers | call handlers | agents
""",
    "labor_hazard": """
unsafe | not safe | is n't safe | safety | safe | dangerous | hazard~ | injur~ | hurt | accident~ | faint* | collapse~ | dehydrated | heatstroke | heat stroke | heat | heating | boiling | sweltering | freezing | cold | degrees | thermometer | air con | aircon | a/c | ac | air conditioning | air handling | ventilation | fan | fans | chimney | mask~ | gloves | goggles | helmet~ | harness~ | ladder~ | scaffold~ | scaffolding | forklift~ | guard~ | fire (door|exit|alarm|escape)~ | exit~ blocked | blocked exit~ | sharps | needle~ | spill~ | leak~ | mould | mold | rats | mice | damp | asbestos | dust | smoke | chemical~ | solvent~ | nosebleed~ | cough~ | asthma | lungs | noise | ears | vibration | brakes | tyres | broken | faulty | dead | missing | locked | alone | no second man | lone | brake | braking | spat on | spat at | punched | kicked | assault~ | attacked | robbed | robber* | robberies | threatened | abused | abuse | violent | violence | verbal abuse | screens | panic button~ | security guard~ | first aid* | chest hurts | back hurts | my back | wrist~ | co2 | readings | temperature~ | carbon monoxide | electrics | socket~ | wiring | roof leak~ | robbery | weather | snow | storm | ice | wind | typhoon | red flag | staffing
""",
    "labor_mistreat": """
bully | bullies | bullied | bullying | harass~ | harassed | harassing | harassment | grop~ | groped | groping | racist | racism | sexist | sexism | homophobic | homophobia | transphobic | ageist | ableist | discriminat* | humiliat* | belittl* | scream~ | shout~ | yell~ | swore at | swears at | throw~ (things|stuff) | threw | creepy | creep | touched me | touches | touching | comments about my (body|hair|legs|accent|skin|age) | banana | monkey | slur~ | favouritism | favoritism | nepotism | gaslight* | micromanag* | intimidat* | victimis* | victimiz* | retaliat* | punish~ | threaten~ | silenc~ | ignored | ignoring | lied to | lies to | losing | lost our | lost my | blamed | blames | blame | man up | banter | mocked | mocking | mocks | grateful | ungrateful | tracked | tracking us | spying | camera~ on us | timed | timing us | toilet breaks
""",
    # Workers together: spoken to, asked, called on, or standing by one another.
    "labor_together": """
colleagues | fellow (worker|colleague|driver|nurse|teacher|crew|pilot|installer|artist|rider|courier|staff|associate|employee|fitter|steward|dev|developer|designer|tester|cook|server|barista|cleaner|porter|carer|picker|teller|cashier)~ | coworkers | co workers | workmates | teammates | comrades | brothers and sisters | brother or sister | siblings in | lads | ladies on | girls on | folks on | lot on | everyone on | everybody on | people on my rota | on my rota | on our rota | on our (shift|unit|ward|team|floor|line|crew|depot|site) | whole (dept|department|team|crew|floor|shift|narrative team|unit|depot|line) | us regulars | most of us | half of us | all of us | some of us | few of us | rest of us | lot of us | both of us | several of us | (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|5|6|7|8|9|10|11|12|14|15|20|30|40|50|90) of us | bunch of us | each other | one another | together | in unison | all at once | as one | we all | us all | stick together | united | solidarity | stand with | standing with | side by side | support the | in support of | back the | backing vocals | with me | join me | join us | come (along|with|and|on|by|find|to the) | count me in | i'm in | who 's in | who 's with me | who is with me | who else | anyone else | anybody else | anyone been | any one else | same here | same boat | me too | not just me | just me | so it 's not just us | is it just me | only me | or just me | does yours | is yours | did yours | did anyone | has anyone | have anyone | does anyone know if we | did they tell you | what did you get | what you got | what do you get | what were you offered | what are you on | what you earn | what i earn | what he earns | what she earns | what they earn | what you 're paid | what i make | what you make | compare | comparing | compare notes | comparing notes | share (your|what) | tell (me|us|the group) what | dm me | dm for | dms are open | dms open | message me | msg me | text me | ring me | call me | pm me | drop me | inbox me | find me | come find me | come and find me | talk to (me|us|your) | speak to your | ask your | ask for (it|yours) | ask together | say it with me | say no | say so | spread the word | pass it on | rt if | retweet if | share this with | petition~ | sign | signed | signing | signatures | add your name | put your name | names on | open letter | letter | joint letter | statement~ | witness~ | meeting | mtg | whatsapp | group chat | side chat | crew chat | the chat | discord | signal group | telegram group | spreadsheet | google sheet | anonymous sheet | shared doc | table | poster | leaflet~ | leaflets | flyer~ | whip round | chipped in | crowdfund* | fund | keep (a|the|your|all) (copy|copies|record|records|receipts|schedules|payslips|screenshots|evidence|photos|emails|texts|log) | screenshots | write (it|them|everything|down) | written (it|this|everything) all down | take photos | photos to | photograph yours | dig yours out | bring yours | bring (it|them|the|your|a) | file them | file yours | report it | copy in | copied in | say so | demand~ | ask(ed|ing)? again | we asked | we 've asked | we have asked | we 're asking | we are asking | we want | we need | we would like | we 'd like | we deserve | we refuse | refusing | refuse~ | not climbing | stop work | down tools | downed tools | we stop at | hands up | raise your hand | 🙋 | ✊ | newcomers | new starters | new hires | interns | juniors | contractors | temps | students | both interns | agency staff | each of us | everyone i work with | everybody i work with | people i work with | those of us | you 're not alone | you are not alone | do n't go in alone | don't let them
""",
    "labor_organize": """
union~ | unionised | unionized | strike~ | striking | ballot~ | picket~ | petition~ | rep | reps | steward~ | delegate~ | bargaining | negotiat* | contract talks | solidarity | walk out | walking out | walked out | rally | demo | protest | march | organize | organizing | organized | campaign~ | committee | consultative | the company next week | agenda | vote | voted | votes | voting | yes vote | vote yes | standing for | recognition | claim | claim form | collective
""",
    "labor_report": """
regulator~ | inspector~ | inspectorate | inspection | watchdog | ombudsman | authority | authorities | aviation authority | environmental (bureau|agency|protection) | labor | osha | hse | cqc | ofsted | fca | the sec | council hotline | hotline | helpline | tip line | tipline | police | council | auditor~ | journalist~ | the press | a lawyer | my lawyer | our lawyer | solicitor | tribunal | court | evidence | proof | logs | log pages | falsif* | forg~ | faked | fake | fiddl* | cover up | covered up | covering up | cook the books | dump~ | dumping | illegal | illegally | unlawful | against the law | fraud | wrongdoing | misconduct | drain | waste | sewage | expired | mislabel* | backdat* | reported | report it | reporting | i wrote to | we wrote to | written to the | sent photos | complaint~ | complained | complain | filed | filing | file | appeal~ | appealing | hearing | outcome letter | investigation | ratings board
""",
    "labor_employer": """
they | them | management | manager~ | boss~ | supervisor~ | gaffer | foreman | head office | regional office | hq | corporate | hr | human resources | upper management | higher ups | leadership | exec~ | ceo | owner~ | employer~ | the company | this company | our company | a company | company | firm | agency | the agency | the office | the trust | the board | payroll | scheduling | the office | ops | our lead | lead | director~ | head of | consultant | shareholders | the bank | the studio | the airline | the shop | the depot | my agent | their app | the platform
""",
    "labor_place": """
depot~ | ward | wards | unit | rota | roster | shift | site | yard | canteen | break room | breakroom | break rooms | crew room | crew rooms | staff room | staffroom | back office | stockroom | stock room | warehouse | hangar | line 1 | line 2 | line 3 | line 4 | production line | assembly line | the line | factory | plant | shop floor | shopfloor | store | counter | till | tills | register~ | checkout~ | cab | cabin | cockpit | galley | trailer | truck | van | vans | route~ | round | kitchen | kitchens | pass | bar | floor | office | desk | studio | build | sprint | standup | all hands | town hall | team meeting | morning meeting | huddle | briefing | handover | class | classroom | school | theatre | theatres | lab | labs | cold room | clinic | hospital | surgery | branch | branches | fraud line | call centre | call center | phones | headset | queue | ramp | runway | gate | base | hotel | rooms | housekeeping | laundry | dish pit | fitting rooms | freezer | loft | roof | ladders | ladder | scaffolding | aisle | dock | loading bay | bay | container | dormitory | hostel | compound | permit office | ground floor | server cupboard | studio | work | at work | my job | this job | workplace | job | jobs | co worker | colleague | district | crew | crews | drivers | tellers | cashiers | nurses | porters | cleaners | teachers | pilots | installers | fitters | couriers | riders | artists | writers | qa | devs | developers | backend people | engineers | testers | technicians | mechanics | midwives | midwife | hcas | hca | biomeds | phlebs | domestics | domestic | stewards | receptionists | chefs | cooks | waiters | servers | baristas | bartenders | carers | care workers | pickers | packers | loaders | handlers | staff | associates | team members | associates | temps | interns | new starters | employees | workers | front end | night shift | day shift | installers | apprentices | apprentice
""",
    # What is wrong with it.
    "labor_grudge": """
not paid | n't paid | never paid | n't been paid | not been paid | unpaid | owed | owes | owe (us|me) | still (owed|waiting|not|have n't) | short | docked | cut | cutting | cuts | slashed | slashing | frozen | freeze | reduced | lowered | changed | cancelled | canceled | refused | denied | rejected | ignored | lost | losing | missing | late | delayed | took | taken | took away | removed | moved | forced | made (us|me) | making us | expect~ (us|me) | expected to | told to | told us | told me | asked to | absorb | flexible | they call it | not enough | n't enough | no break | no breaks | one break | without a break | not allowed | banned | n't allowed | too (long|hot|cold|few|much|many|tired) | again | third (month|time|week|day) | exhausted | knackered | inhumane | insult | insulting | unfair | not fair | is n't fair | disgrace | disgraceful | disgusting | rotten | ridiculous | a joke | bullshit | bs | nonsense | enough | had enough | fed up | sick of | tired of | gutless | stingy | taking the (mick|piss|mickey) | broken | dead | on order | no heating | no loo | no toilet | locked | closed | since (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023) | in years | in writing | promised | promise | were promised | was promised | pizza instead | pizza | wellbeing webinar | webinar | mindfulness | family | grateful | team player~ | owning it | stretched | overloaded | drowning | half the (staff|people|team) | gap | two thirds | less than | more than (me|us|those) | out earn | instead | shorter | fewer | stop | nobody | no one | refuse
""",
    # Life outside of work, play and news: the same words mean something else there.
    "labor_play": """
minister | mp | senator | republican | democrat | tory | bjp | landlord | landlady | tenant~ | strike price | my daughter | my son | our daughter | our son | school gate | wedding | wedding~ | eldest | committee of the | bowls club | bowling | spare | gutter | pitcher | inning~ | baseball | cricket | wicket~ | batsman | batting | football | soccer | striker | hockey | rugby | league | playoff~ | goal | goals | goalkeeper | penalt~ | the match | referee | the ref | boxing | game | games night | monopoly | board game | dice | goblin~ | dragon~ | dnd | d&d | campaign i run | raid | guild | boss fight | boss phase | second phase | level | npc~ | lego | scrabble | quiz | documentary | movie | film | book club | novel | podcast | series finale | soap opera | baking | bake | baked | loaf | loaves | oven | scone~ | recipe~ | kiln | pottery | glaze | garden | gardening | allotment | seed~ | bird~ | goldfinch~ | sparrow~ | seagull~ | pigeon~ | cat | cats | kitten~ | dog | dogs | puppy | hamster | goat | budgie | toddler~ | my kids | the kids | dance mums | school run | costume~ | wife | husband | my wife | my husband | mother in law | father in law | in laws | knee | plaster | flea market | car boot | haggl* | lamp | python | javascript | compiler | try | catch | loop | exception | git | unit test~ | contract tests | convex | theorem | graph theory | seminar | lecture | stats office | inflation | econ | gdp | earnings season | median earnings | interest rates | the economy | locksmith | window open | gear~ | caps lock | keyboard | chess | casserole | wizard | magic | stamp collecting | soda | cereal | waxing | washing machine | dishwasher | kettle
""",
}

# Whole phrases and sentences that show it by their build.
PATTERNS = {
    "labor.own_pay": """
<money|number> ...8 (what i get|what i earn|what i make|what i 'm on|my rate|my hourly|what we get|what they pay|what it pays|after the sums|take home)
(what i get|what i earn|what i make|what we get) (an|a|per) (hour|month|year|week|shift|night)
(mine|ours|contract|letter|payslip|slip) ..2 (says|said|reads) ...6 <money>
<money> (an|a|per) (hour|shift|night|day|week|month|year) ...8 <i|we|our|my|you>
<i> (earn|make|made|earned) <money|number>
<i> ('m|am|was|'ve been) on <money>
<i> ('m|am|was|'ve been) on <number> (k|grand|an|per|a|ph)
<my> (base|basic|pay|salary|wage|wages|hourly|rate|package|bonus|offer|raise|ot|pension|payslip|hours) ..2 (is|was|are|were|went|came|has|have|'s|still|just) !(in|landed|here) ..6 <money|number|labor_grudge>
(ask|tell) me what i (earn|make|get|got)
(what|how much) (is|are|'s|do|does|did) (your|you|u|they|he|she) ..2 (hourly|salary|pay|wage|on|earn|make|get|rate|day rate)
(what|how much) (you|we|they) (earn|make|are paid|get paid|got offered)
(my|our) (overtime|pay|wages|salary|holiday|leave|bonus|raise|expenses) (is|was|are|has|have|been|still|never) ..4 (late|wrong|short|unpaid|refused|denied|cancelled|missing|n't|not|cut|frozen|stuck|delayed)
(moved|went|came|up|down) (from|by|to)? ..2 <number|money> when i asked
talk about (money|pay|wages|salaries|what we)
<number|money> (an|per|a) (hour|shift|drop|parcel|delivery|night|day) ..8 <labor_together|labor_grudge>
(grade|band|level) <number|number_word> ...6 <money>
<money> ..3 (a|an|per) (month|year|week|hour) ..8 (rent|bills|live|survive|food)
""",
    "labor.own_loss": """
(that 's|so|was) (me|us) ..2 (let go|laid off|made redundant|sacked|fired|out|gone|done|finished)
(me|us) (let go|laid off|made redundant|sacked)
(my mug|my plant|my stuff|my things) ..4 (still there|in a box|on the desk)
<i|we> (got|was|were|am|'m|are|'re|have been|'ve been|been|has been) ..2 (laid off|made redundant|redundant|let go|fired|sacked|canned|furloughed|dismissed|terminated|managed out|pushed out|axed)
(my|our) (job|role|position|post|contract|team) (is|was|has been|'s|are|were|got) ..2 (cut|gone|axed|eliminated|redundant|at risk|ended|terminated|made redundant|not renewed|n't renewed)
(they|he|she|boss|hr|company|manager) (fired|sacked|laid off|dismissed|let go|terminated|furloughed) <me|we>
(let|letting) (me|us) go !(early|first|home|out|to|on|with|in|and|for|into|through|up|back|over)
(lost|losing) my job
(offered|given|handed) (me|us) ..3 (severance|redundancy|settlement)
(i|we) (quit|resigned|walked) ...4 (because|after|over) ...6 <labor_topic|labor_mistreat|labor_hazard|labor_grudge>
""",
    "labor.unpaid": """
(tips|service charge|bonus|pension|money|wages) ...3 (where do they|where does it|where did it|where did they|who gets|who got)
<number> (minutes|mins|hours|hrs|min) ..3 (x|times|a day|a shift|each|every)
(0|zero|no) hours ..4 paid
(n't|not|never|nobody|no one|stop|stopped|without) (got|been|get|gets|getting|being|be|actually|even)? (got|been|get|gets|getting|being|be)? paid (for|on|us|me|since|in|till|until|this month|yet|our|my) !(deposit)
(are|is|am|'m|'re|get|gets|got) (we|i|you|anyone|anybody)? ..2 paid ..2 (for|only|from|till|until|less|twice|half)
(owed|owe|owes|owing) ..4 <labor_topic>
(who|anyone|anybody) ..4 (gets|getting|got|get|been) paid
(still|yet) (not|n't) (in|here|arrived|paid|landed) ... <labor_topic>
<labor_topic> ..6 (still|yet) (not|n't|no) ..2 (in|here|arrived|paid|landed|seen|been)
paid (for|from) (doors|when|the minute|until)
""",
    "labor.cut": """
<number|number_word> (hours|hrs|shifts|days) ...6 (hired for|contracted for|contracted to|promised|signed up for|contract says|was told)
(hired for|contracted for|contract says|promised) ..2 <number|number_word> ...6 (getting|got|given|get|gave)
(scheduled|rostered|rota'd|put|down) (me|us) (for|on) ..2 <number|number_word>
(they|management|boss|company|corporate|hq|hr|manager|they 've|they 're) ..3 (cut|cutting|slash|slashed|froze|freezing|reduced|changed|took|taken|taking|scrapped|cancelled|canceled|moved|docked|removed|halved|capped) ..4 <labor_topic>
(they|management|boss|company|corporate|hq|hr|manager) ..3 (ca n't|cannot|can not|wo n't|are n't|do n't|does n't|not|refuse|refused|refuses) ..4 (make us|make you|make me|pay|hire|fix|replace|give us|give me|let us|let me|staff)
(same|less|no|half) (pay|hours|wage|wages|rate)
(one|just one|only one|just me|only me|only two|just two) <labor_staff> !(of)
who is also <labor_place|labor_topic>
<number|number_word> of us (for|to|on|covering|instead|left|where)
(no|without) (a)? (break|lunch|rest|sleep|food|water|loo|toilet|heating|breaks|days off|day off) (since|for|in|all|on|between|until)
(worked|working|work|done|did) ..3 <number|number_word> (days|nights|hours|weekends|shifts) (straight|in a row|without|running|non stop|nonstop|this week)
<number|number_word> (hours|hrs|days|nights|weeks|shifts) ..3 (standing|straight|in a row|without|no break|one break|on my feet|non stop|unpaid)
(one|1|two|2|three|3) (nurse|nurses|midwife|midwives|teacher|carer|carers|cashier|person|people|porter|driver|cook|of us|cleaner|member of staff) (to|for|on|per|covering|against) ..3 <number|number_word|all>
(used to be|was|were) <number|number_word> of us
""",
    "labor.sign": """
(sign|signed|signing) ..3 (petition|open letter|the letter|this letter|the union|the form|the fatigue form|the sheet|the statement|the list|grievance)
(letter|petition|statement|complaint) from ..2 of us
(letter|petition) going (round|around)
on behalf of ..3 (crew|shift|colleagues|department|unit|ward|narrative team|whole team|my team|our team)
we 're out (on|from|till|until|this) <weekday|future|today|month>
(has|have|did|does|do|is|are|was) (anyone|anybody|any of you|you lot|other people|others|everyone else|everybody else) ..5 <labor_topic|labor_soft>
(what|which|who) ..6 (next to you|sits next|beside you|your colleague|your coworker) ..3 (earns|makes|gets|earn|make|is paid)
(asked|told|emailed|told|went to|complained to|reported to|wrote to|ask) (hr|human resources)
(called|calling|phoned|rang) ..1 (out|in) ..2 sick ..6 <labor_together|labor_place>
<labor_together> ..5 (called|calling|phoned) (out|in)
(petition|letter|sheet|list|form) ..6 (sign|signed|signature|signatures|add|name|break|canteen|rep)
(bring|keep|save|send|photograph|screenshot|copy|collect|collecting|hand in|dig out) ..3 (payslip|payslips|rota|rotas|schedules|overtime|timesheet|timesheets|hours|receipts|forms|screenshots|evidence|photos|contract|contracts|dates|statements|slip|slips)
(talk|speak|write|go|complain) to (your|our|the|a) (rep|union|steward|mp|regulator|lawyer|council|hr|board|inspector)
(vote|voted) ..4 (strike|yes|no|reject|accept|union|offer|walk|council) & <labor_place|labor_employer|labor_core>
(say|said|saying) (no|it|so) (together|as well|out loud|in writing)
(come|coming|who 's|meet) ..4 (meeting|mtg|picket|rally|depot gate|main gate|hearing)
(find|message|dm|text|ring|email|tell|join) (me|us|your rep) & <labor_topic|labor_soft|labor_mistreat>
<labor_staff> ..1 (who 's|who is|who are|what 's|what are|if you|do n't|keep|check|ask|please|say|tell|file|report|bring|sign|photos|dig|photograph|cleaners)
""",
    "labor.boss": """
(my|our|the) (boss|manager|supervisor|team lead|line manager|lead|gaffer|foreman|director|head) ..3 <labor_mistreat>
(boss|manager|supervisor|lead|management|hr|gaffer) ..6 (toilet|sick|pregnant|hours|shift|overtime|break|leave|holiday|complaint|complaints|day off|time off|rota|funeral|gender|hijab|accent)
<labor_mistreat> ...8 <boss>
reported (it|him|her|them|this) ..6 (hr|manager|union|management|police|rep)
(asked|told|went to|reported to|emailed|wrote to) (hr|management|my manager|my boss|the manager|head office|our boss|my supervisor) ...10 (nothing|moved|told|ignored|waiting|smiley|no reply|no answer|fired|cut|said no|said man up|punish)
(spoke|speak|speaking|spoken) up
(hr|management|boss|manager|supervisor) (said|says|told|asked|wants|reads|calls|timed|denied|refused|laughed|emailed) ...10 <labor_topic|labor_hazard|labor_mistreat|labor_grudge>
""",
    "labor.hazard": """
(second|third|another|extra|more|enough) (person|pair of hands|people|staff|hands|nurse|driver|guard) (in|on|at|for) the ..2 <labor_place>
<labor_risk> ... (nobody|no one|management|boss|hr|head office|told|asked|reported|ignored|since|again|still|fixed|on order)
(nobody|no one|management|boss|hr|head office|told|asked|reported|ignored|again|still|since) ... <labor_risk>
(no|without|n't|not enough|broken|out of|run out of|ran out of|cheap) ..2 (mask|masks|gloves|ppe|heating|air con|fan|fans|ventilation|aircon|water|toilets|loo|toilet|chairs|chair|helmet|helmets|harness|light|lights|guards|screens|first aid|gown|gowns|brakes|second man)
(fire door|fire exit|emergency exit|handrail|guard rail|forklift|brakes|extractor|fan|fans|freezer|alarm|ladder|lift) ..6 (broken|blocked|locked|dead|faulty|missing|still|n't|not|behind|out|stuck)
<number|number_word> (degrees|c|celsius|°|°c) ... <labor_employer|labor_staff|labor_together>
<number|number_word> (degrees|c|celsius|°|°c) ..3 (in|on) the (trailer|cab|kitchen|warehouse|van|depot|ward|office|line|greenhouse|loft|workshop|shop|store|factory|truck|bus|cabin|laundry|stockroom|server room)
say so ..3 (at|in) <number_word|number|any>
(someone|somebody|one of us) ..2 (is|'s|will|gon na|going to|gonna|could|'ll) ..3 (get hurt|die|drop|faint|be hurt|fall|get killed|be killed|collapse)
(n't|not|never) (lift|climb|go up|drive|fly|work|go in|enter) ..3 (alone|that|in this|without|until|till)
(is|was) n't safe
not safe
""",
    "labor.report": """
(reported|reporting|report|complained|wrote|written|writing|sent|tipped off|called|rang|phoned|filed|gone) ..4 (to|with|off)? ..3 <labor_report> & <labor_place|labor_employer|labor_together|we|i>
(with|to|before) the <any>? <any>? (regulator|authority|inspectorate|inspector|ombudsman|tribunal|watchdog|police|bureau|commission)
(i|we) (am|'m|are|'re)? ..2 appealing
<labor_report> ..10 (statement|evidence|witness|proof|anonymous|anonymously|prepaid) & <labor_place|labor_employer|labor_together>
(add|give|write) (your|a|my|our) (statement|witness|name)
""",
    "labor.solidarity": """
solidarity (with|to) ..5 (worker|workers|staff|striking|strikers|drivers|nurses|teachers|pilots|crew|cleaners|everyone|everybody|all|anyone|those|baristas|writers|actors|doctors)
(stand|standing|support|supporting|stood) (with|by|behind|the)? ..3 (workers|strikers|strike|striking|nurses|teachers|drivers|staff|picket|crew|pilots|junior doctors)
<competitor> ..6 (laying off|laid off|layoffs|layoff|redundancies|firing|sacking|strike|striking) ... <labor_together|your|you>
(if you|anyone|those|everyone|everybody|people|friends|all) ..3 (laid off|affected|let go|made redundant|hit by) ... <labor_together|you|your|dm|dms|cv|hiring|help>
strike fund
""",
    # The company's own voice.
    "labor.official": """
on behalf of ..2 <subject>
<subject> (will|wo n't|shall) ..3 (operate|refund|not be|be reopening|never|resume|carry)
(our|the company's) (position|policy) (is|remains|on)
(you have|i give you) ..1 (our|the company's|the airline's) word
""",
    # Inside knowledge of job cuts to come, told as news and not as one's own lot: no protected speech of itself.
    "labor.inside": """
(plan|plans|planning|planned|going to|about to|set to|will|'ll|gonna|to be|getting|are) ..6 (cut|cutting|axe|axing|lay off|laying off|let go|shed|redundancies|layoffs|job cuts|redundant|close|closing|shut|shutting) ..8 <number|percent|number_word> ..3 (jobs|people|roles|heads|posts|positions|staff|stores|branches|workers|employees|percent|offices|engineers)
<number|percent|number_word> ..3 (jobs|people|roles|heads|posts|positions|staff|workers|employees|of the team|of us) ..5 (going|to go|cut|laid off|axed|let go|out|redundant) ..6 <future|month|weekday>
(layoffs|redundancies|job cuts|restructure|reorg) ..6 <future|month|weekday> ..6 (not announced|nobody knows|n't announced|n't been announced|keep it quiet|n't know yet|do n't know|secret|leaked|confidential)
(not announced|nobody knows|n't announced|keep it quiet|heard|source|overheard|leaked) ... (layoffs|redundancies|job cuts|restructure|closing|closure)
""",
    # A figure of the company's business inside a complaint keeps its own rule.
    "labor.business": """
(revenue|turnover|profit|profits|margin|margins|ebitda|arr|mrr|runway|valuation|sales|cash|bookings|churn|losses|loss|funding|burn rate|pipeline|deal|contract) ..6 <money|percent>
<money|percent> ..4 (revenue|turnover|profit|profits|margin|margins|ebitda|arr|mrr|runway|valuation|sales|loss|losses|churn|bookings|deal|contract)
""",
}
