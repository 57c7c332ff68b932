"""English: names of people, titles, jobs and other ways to say who somebody is."""

# Given names of many origins. Left out: those that are everyday words too (Will, Mark, Rose, May, Bill, Grace …);
# they count inside a sentence, where a capital tells.
_FORENAMES = """
aaliyah | aaron | abbie | abby | abdul | abdullah | abena | abigail | abraham | abu | ada | adaeze | adam | adams | adeel | adele | aditi | aditya | adrian | adriana |
adrienne | afua | agata | agatha | agnes | agnieszka | ahmad | ahmed | aidan | aiden | aiko | ailsa | aimee | aisha | aisling | ajay | akash | akira | akosua | alan | alana |
alastair | alba | albert | alberto | alec | alejandra | alejandro | alessandra | alessandro | alessia | alex | alexa | alexander | alexandra | alexandre | alexei | alexis |
alfie | alfonso | alfred | alfredo | ali | alice | alicia | alina | alisha | alison | alistair | aliya | allan | allen | allison | alma | alvaro | alyssa | amal | amanda |
amara | amelia | amelie | amina | amir | amira | amit | amna | amrita | amy | ana | anais | anand | anastasia | anders | andre | andrea | andreas | andrei | andres | andrew |
andy | aneta | angela | angelica | angelina | angie | angus | anika | anil | anita | anja | anjali | anke | ann | anna | annabel | anne | annette | annie | annika | anselm |
anthony | antoine | antonia | antonio | anya | aoife | april-lynn | arash | archie | ariana | arjun | arlene | arman | armando | arnold | arthur | arturo | arun | asha | ashley |
ashok | asif | astrid | atsuko | aurelie | austin | ava | axel | ayaan | ayesha | ayo | aziz | babs | bao | barbara | barnaby | barry | bart | bartek | basil | bastian | baz |
bea | beata | beatrice | beatriz | becca | beck | becky | belinda | ben | benedict | benjamin | bennett | benny | bernadette | bernard | bernie | bert | beth | bethan |
bethany | betty | bev | beverley | beverly | bex | bianca | billie | billy | bjorn | blanca | bob | bobbie | bobby | bonnie | boris | brad | bradley | brandon | brenda |
brendan | brett | brian | brianna | bridget | brigid | brigitte | britta | brittany | bronwen | brooke | bruce | bruno | bryan | bryony | caleb | callum | calvin | cameron |
camila | camilla | camille | candice | cara | carina | carl | carla | carlo | carlos | carlton | carly | carmel | carmen | carol | carole | carolina | caroline | carolyn |
carrie | carter | caspar | cassandra | cassie | catalina | catarina | catherine | cathy | catriona | cecilia | cedric | celeste | celia | celine | cesar | chantal | charlene |
charles | charlie | charlotte | chen | cheryl | chiamaka | chidi | chiara | chinedu | chloe | chris | chrissie | chrissy | christa | christiane | christie | christina |
christine | christoph | christophe | christopher | chuck | chukwudi | ciara | cindy | claire | clara | clare | clarence | claudia | claudio | claus | clement | clive | clodagh |
cody | colette | colin | colleen | connie | connor | conor | constance | cora | corinne | craig | cristina | crystal | curtis | cynthia | cyril | daisuke | dale | damian | damien |
dan | dana | dani | daniel | daniela | danielle | danilo | danny | dante | daphne | daria | darius | darko | darla | darren | darryl | dave | david | davide | davina | dawid |
dean | deb | debbie | deborah | debra | declan | dee | deepa | deepak | deirdre | delroy | denise | dennis | denis | derek | dermot | derrick | desmond | detlef | devi | devin |
devon | diana | diane | dick | diego | dieter | dilip | dimitri | dina | dinesh | dirk | dmitri | dolores | dom | dominic | dominik | dominika | dominique | don | donal | donald |
donna | donovan | doreen | doris | dorothy | dot | doug | dougal | dougie | douglas | duncan | dwayne | dylan | ebony | ed | eddie | edgar | edith | edmund | eduardo | edward | edwin |
efua | eileen | eilidh | eimear | einar | elaine | eleanor | elena | elif | elisa | elise | elizabeth | ella | ellen | ellie | elliot | elliott | eloise | elsa | elsie | emeka |
emil | emile | emilia | emilie | emilio | emily | emir | emma | emmanuel | enrico | enrique | eric | erica | erik | erika | erin | ernest | ernesto | ernie | errol | esme | esmeralda |
esteban | estelle | esther | ethan | ethel | etienne | eugene | eugenia | eva | evan | evelyn | ewa | ewan | fabian | fabien | fabio | fadi | farah | farid | fatima | fatou |
federico | felicity | felipe | felix | femi | ferdinand | fergus | fernanda | fernando | filip | filippo | finlay | finn | finola | fiona | flavia | fleur | flo | florence |
florian | frances | francesca | francesco | francine | francis | francisco | franco | francois | francoise | frankie | franz | fraser | fred | freda | freddie | frederic |
frederick | freya | frida | friedrich | gabby | gabriel | gabriela | gabriella | gabrielle | gail | gareth | garth | gary | gavin | gemma | genevieve | geoff | geoffrey | george |
georgia | georgie | georgina | gerald | geraldine | gerard | gerhard | gerry | giancarlo | gianni | gideon | gil | gilbert | giles | gill | gillian | gina | giovanna | giovanni |
giulia | giuseppe | gladys | glenda | glenn | gloria | godfrey | gonzalo | gordon | graeme | graham | grainne | greg | gregor | gregory | greta | gretchen | grzegorz | guido |
guillaume | guillermo | gunther | gupta | gurpreet | gustav | guy | gwen | gwyneth | habib | hakan | hakon | hamid | hamish | hamza | hana | hanna | hannah | hans | harald | harjit |
harold | harpreet | harriet | harris | harrison | harry | harsh | harvey | hasan | hassan | hattie | hayley | heather | hector | heidi | heike | helen | helena | helene | helga |
helmut | henri | henrik | henry | herbert | hilary | hilda | hiroshi | howard | hubert | hugh | hugo | humphrey | husain | hussein | hyacinth | ian | ibrahim | ida | idris | ifeoma |
ignacio | igor | ike | ilse | imani | imogen | imran | ina | ines | inga | ingrid | ioana | ira | irena | irene | irina | iris | irma | isaac | isabel | isabella | isabelle |
ishaan | isla | ismail | ivan | ivana | jackie | jackson | jacob | jacqueline | jacques | jae | jaime | jake | jakob | jakub | jamal | james | jamie | jan | jana | jane | janet |
janette | janice | janine | janusz | jared | jasmin | jasmine | jason | jasper | javier | jay | jayden | jean | jeanette | jeanne | jeannie | jeff | jeffrey | jemima | jen |
jenna | jennifer | jenny | jeremy | jerome | jerry | jess | jessica | jessie | jesus | jill | jim | jimmy | jitendra | jo | joan | joana | joann | joanna | joanne | joao |
joaquin | jochen | jodie | joe | joel | joelle | johan | johanna | johannes | john | johnny | jon | jonah | jonas | jonathan | jonny | joost | jordan | jorge | jose | josef |
joseph | josephine | josh | joshua | josie | joyce | juan | juanita | judith | judy | jules | julia | julian | juliana | julie | julien | juliet | julio | julius | jun | junior |
juno | jurgen | justin | justine | justyna | kai | kamal | kamila | kamran | karen | karim | karin | karina | karl | karla | karolina | kasia | kate | katerina | katharina |
katherine | kathleen | kathryn | kathy | katie | katja | katrin | katrina | katy | kay | kayla | kayleigh | keiko | keira | keith | kelechi | kelly | kelvin | ken | kendra |
kenji | kenneth | kenny | kerry | kerstin | kevin | kev | khadija | khalid | kian | kieran | kim | kimberly | kiran | kirsten | kirsty | kit | klaus | kofi | konrad | kris |
kristen | kristin | kristina | kurt | kwame | kwasi | kyle | kylie | lachlan | laila | lakshmi | lamar | lana | lara | larissa | larry | lars | latoya | laura | lauren | laurence |
laurent | lawrence | layla | lea | leah | leanne | lee | leila | lena | lenny | leo | leon | leona | leonard | leonardo | leonie | leroy | les | lesley | leslie | leticia | lewis |
liam | lidia | lil | lila | lilian | lillian | lily | lina | linda | lindiwe | lindsay | lindsey | lionel | lisa | liv | liz | lizzie | lloyd | logan | lois | lola | lorenzo |
loretta | lorna | lorraine | lotte | lottie | louie | louis | louisa | louise | luc | luca | lucas | lucia | lucie | lucy | luigi | luis | luisa | lukas | lukasz | luke | luther |
lydia | lyn | lynda | lynn | lynne | mabel | maddie | madeleine | madison | mads | magda | magdalena | maggie | mahmoud | mairead | maisie | maja | makoto | malcolm | malik | mandy |
manfred | mani | manish | manoj | manuel | manuela | mara | marc | marcel | marcela | marcelo | marcia | marcin | marco | marcos | marcus | marek | margaret | margarita | margie |
margot | maria | mariam | marian | mariana | marianne | marie | marieke | mariko | marilyn | marina | mario | marion | marisa | marisol | marissa | marius | marjorie | marlene |
marlon | marsha | marta | martha | marti | martin | martina | martine | marv | marvin | mary | maryam | mateo | mateusz | mathew | mathilde | mathis | matilda | matt | matteo |
matthew | matthias | mattie | maureen | maurice | mauricio | mauro | mavis | maxime | maxine | maya | meera | meg | megan | mehdi | mehmet | mei | meilin | mel | melanie | melinda |
melissa | mercedes | meredith | mervyn | mia | michael | michaela | michal | michel | michele | michelle | mick | mickey | miguel | mikael | mike | mikhail | mila | milan | mildred |
milena | millie | milo | mimi | mina | minh | mira | miranda | miriam | mitch | mitchell | moe | mohamed | mohammad | mohammed | mohan | moira | mollie | molly | monica | monika |
monique | morag | morgan | moritz | muhammad | muriel | murray | mustafa | myra | myriam | nadia | nadine | nahla | naomi | nasreen | nat | natalia | natalie | natasha | nate | nathalie |
nathan | nathaniel | naveen | neha | neil | nell | nellie | nelson | nerys | neville | niall | niamh | nicholas | nicola | nicolas | nicole | nigel | nik | nikhil | niki | nikita |
nikki | nikolai | nikos | nils | nina | nisha | noah | noel | noelle | nora | norma | norman | nuala | nuno | obi | octavia | olaf | ola | olga | oliver | olivia | olivier | oluwaseun |
omar | oona | oriol | orla | oscar | osman | otto | owain | owen | pablo | padraig | paige | pam | pamela | paolo | parveen | pascal | patricia | patrick | patrik | patsy | patti |
patty | paul | paula | paulina | pauline | paulo | pavel | pedro | peggy | penelope | perry | pete | peter | petra | phil | philip | philippa | philippe | phillip | phoebe | phyllis |
pia | pieter | pierre | pilar | piotr | pippa | piyush | polly | pooja | prakash | pranav | precious | preeti | priscilla | priya | priyanka | rachael | rachel | rafael | rafal |
raghav | rahul | raj | rajesh | ralf | ralph | ram | ramesh | ramon | ramona | randy | ranjit | raphael | raquel | rashid | raul | ravi | raymond | rebecca | rebekah | reggie | regina |
reginald | renata | renate | rene | renee | reza | rhea | rhiannon | rhona | rhonda | rhys | ricardo | riccardo | richard | rick | ricky | rico | rita | rob | robbie | robert |
roberta | roberto | rochelle | rod | roddy | rodney | rodrigo | roger | rohan | rohit | roland | rolf | roman | romain | ron | ronald | ronan | ronnie | rory | rosa | rosalind |
rosanna | rosario | rosaura | roseanne | rosemary | rosie | ross | rowan | rowena | roxanne | roy | roza | ruben | rudi | rudolf | rudy | rufus | rupert | russ | russell | ruth |
ruthie | ryan | saad | sabina | sabine | sabrina | sachin | sadia | sadie | said | saira | sal | salim | sally | salma | salvatore | sam | samantha | sameer | samira | samuel | sana |
sandeep | sander | sandra | sanjay | sanjeev | sanne | santiago | sara | sarah | sasha | saskia | satoshi | saul | scott | sean | sebastian | selena | selina | selma | serena |
serge | sergei | sergio | seun | shabnam | shanice | shane | shania | shannon | shanti | sharon | shaun | shauna | shawn | sheila | shelley | sherri | sheryl | shirley | shona |
shreya | shruti | sian | sid | siddharth | sidney | siegfried | sigrid | silas | silvia | simon | simona | simone | sinead | siobhan | sofia | solomon | sonia | sonja | sophia |
sophie | soren | stacey | stacy | stan | stanley | stefan | stefania | stefanie | stella | steph | stephan | stephane | stephanie | stephen | steve | steven | stewart | stu |
stuart | subhash | sunil | sunita | suresh | susan | susana | susanna | susanne | susie | suzanne | svetlana | sven | sybil | sylvia | sylvie | takeshi | talia | tamara | tammy | tamsin |
tania | tanisha | tanya | tara | tariq | tarun | tash | tasha | tatiana | ted | teddy | terence | teresa | terri | terry | tessa | thabo | thandi | thea | thelma | theo | theodora |
theodore | theresa | thierry | thomas | thorsten | tia | tiago | tiffany | tilda | tilly | tim | timo | timothy | tina | titus | tobias | toby | tod | todd | tola | tom | tomas |
tomasz | tommy | toni | tony | torsten | tracey | traci | tracy | travis | trevor | tricia | trish | trisha | tristan | troy | trudy | tyler | tyrone | uche | ulrich | ulrike |
uma | umar | ursula | ute | uwe | val | valentina | valentine | valeria | valerie | vanessa | vasily | vera | verity | verna | vernon | veronica | veronika | vicki | vicky | victor |
victoria | vijay | vikram | viktor | vincent | vincenzo | vinod | viola | virginia | vishal | vivek | vivian | vivien | vivienne | vlad | vladimir | walter | wanda | waqar | warren |
wei | wendy | wesley | wilfred | wilhelm | willa | willem | william | wilma | winifred | winnie | winston | wojtek | wolfgang | xavier | ximena | yan | yannick | yara | yasmeen |
yasmin | yasmine | yolanda | yosef | yuki | yuko | yuri | yusuf | yvette | yvonne | ngozi | olek | oleksandr | oleksii | olena | oksana | taras | bohdan | iryna | nadiya | halyna | mykola | vasyl | petro | amarachi | chioma | chinwe | nneka | obinna | ikenna | uzoma | tunde | segun | kunle | folake | yetunde | bukola | temitope | ayodele | babatunde | adebayo | funmi | kemi | bisi | efe | ese | osas | abdi | abdirahman | hodan | ayaan | faisal | bilal | usman | zubair | shahid | sajid | javed | nadeem | naveed | kashif | asad | hina | sana | rabia | bushra | rukhsana | shazia | samina | nasir | tahir | khadijah | halima | hafsa | sumaya | idil | warsame | kwaku | kojo | yaw | ama | adwoa | afia | esi | thandiwe | sipho | themba | nomvula | lerato | tumelo | katlego | naledi | zanele | bongani | mandla | tendai | chipo | tapiwa | farai | rutendo | wanjiru | njeri | kamau | otieno | achieng | akinyi | wambui | mwangi | juma | rehema | zawadi | arnel | jomar | rizal | maricel | jocelyn | rowena | rodel | lourdes | imelda | nonoy | bong | jun jun | analyn | marites | putu | made | wayan | ketut | dewi | siti | nur | aminah | farhan | hafiz | azlan | rina | agus | budi | bambang | sri | indah | thuy | linh | trang | huong | phuong | nguyen | duc | quang | tuan | hung | soo | minjun | jiwoo | jihoon | hyun | eunji | seojun | minji | yuna | haruto | sota | ren | yuto | sakura | hina | aoi | yui | haruka | naoki | kazuki | takumi | daiki | shota | megumi | ayumi | kaori | tomoko | noriko | hiroko | keiko | yoko | emi | anwen | carys | ceri | dilys | eluned | ffion | gethin | glenys | gwilym | huw | ieuan | iolo | lowri | mair | megan | nia | rhian | sioned | tegan | eimhir | fionnuala | caoimhe | saoirse | roisin | sorcha | aisling | eithne | grainne | maeve | orlaith | oisin | cathal | ciaran | cormac | diarmuid | donncha | eoin | fintan | lorcan | ruairi | seamus | tadhg | bernadeta | jadwiga | zbigniew | krzysztof | slawek | darek | jarek | zosia | gosia | ania | basia | ewelina | kinga | malgorzata | iwona | bozena | mihai | andreea | bogdan | ionut | vlad | radu | simona | raluca | gheorghe | florin | dragos | cosmin | nicolae | georgi | dimitar | ivaylo | petya | desislava | nikolay | zoran | goran | dragan | milos | jovan | jelena | marija | snezana | vesna | mirela | jasmina | edin | amra | senad | emina | arben | besnik | agron | blerim | elira | fatmir | vjosa | kaan | emre | burak | ayse | fatma | hatice | merve | ozge | selin | sibel | zehra | murat | mert | cem | deniz | baris | serkan | volkan | tolga | yusuf | ilyas | rachid | karima | nassim | samir | yassine | soufiane | mehdi | khaled | walid | tarek | hossam | mona | rania | dalia | noura | reem | lina | maha | ghada | youssef | mostafa | ravinder | sukhdev | baljit | manpreet | jaspreet | navdeep | simran | kulwinder | daljit | surinder | jagdeep | amandeep | gurdeep | kamaljit | paramjit | bhavna | chetan | dhruv | harish | jignesh | kalpana | ketan | kiran | lata | madhuri | mahesh | mukesh | nilesh | nitin | pankaj | parul | payal | pradeep | rakesh | rashmi | rekha | ritu | rupal | sandhya | sangeeta | sapna | seema | shilpa | sneha | sudha | suman | swati | urvashi | usha | vandana | vidya | yogesh | zeenat | xiaoming | xiaoli | weiwei | yifan | zihan | haoran | yuting | meiling | peiling | peishan | yating | chihming | chiahui | kwok | kit ming | siu ming | wing | ka yan | yvette | yvonne | zac | zach | zachary | zack | zainab | zahra | zara | zeynep | zoe | zofia | zuzanna
"""

CONCEPTS = {
    "Forename": _FORENAMES,
    # Rank or title before a name; with a full stop or without.
    "title": "mr | mrs | ms | miss | mx | dr | prof | professor | sir | madam | lady | lord | dame | captain | capt | nurse | sister | "
             "doctor | officer | first officer | inspector | sergeant | constable | coach | father | rev | reverend | councillor | cllr | "
             "don | dona | senor | senora | senorita | herr | frau | monsieur | madame | mme | mlle | mademoiselle | signor | signora | chef",
    "Civil": "mr | mrs | ms | miss | mx | sir | madam | lady | lord | dame | don | dona | senor | senora | herr | frau | monsieur | madame | mme | signor | signora",
    # Jobs by which readers at the workplace know who is meant.
    "job": "accountant~ | admin~ | administrator~ | agent~ | analyst~ | apprentice~ | architect~ | artist~ | assistant~ | auditor~ | baker~ | "
           "barista~ | bartender~ | bookkeeper~ | buyer~ | care worker~ | carer~ | caretaker~ | cashier~ | chef~ | cleaner~ | clerk~ | "
           "coder~ | consultant~ | controller~ | cook~ | coordinator~ | copilot~ | courier~ | crew~ | dentist~ | deputy~ | deputy head~ | "
           "designer~ | dev~ | developer~ | dispatcher~ | doctor~ | driver~ | editor~ | electrician~ | engineer~ | estate agent~ | "
           "fitter~ | flight attendant~ | forklift driver~ | foreman | gardener~ | hca~ | head (of|chef) | head teacher~ | headteacher~ | "
           "housekeeper~ | hr | host~ | installer~ | intern~ | janitor~ | lab tech~ | lawyer~ | lead~ | lecturer~ | librarian~ | "
           "loader~ | lorry driver~ | maid~ | manager~ | matron | mechanic~ | midwife | midwives | nurse~ | officer~ | operator~ | "
           "paralegal~ | partner~ | pharmacist~ | physio~ | picker~ | pilot~ | planner~ | plumber~ | porter~ | postman | "
           "producer~ | programmer~ | receptionist~ | registrar~ | rep~ | sales rep~ | scheduler~ | secretary | secretaries | "
           "security guard~ | server~ | shelf stacker~ | shift lead~ | shift manager~ | solicitor~ | steward~ | stewardess~ | "
           "supervisor~ | surgeon~ | ta | ta's | teacher~ | team lead~ | team leader~ | technician~ | teller~ | temp~ | tester~ | "
           "therapist~ | trainee~ | trainer~ | tutor~ | van driver~ | vp | waiter~ | waitress~ | warden~ | welder~ | writer~ | "
           "night porter~ | duty manager~ | regional (boss|manager|director)~ | area manager~ | line manager~ | shop manager~ | "
           "store manager~ | branch manager~ | office manager~ | project manager~ | product manager~ | ward (clerk|sister|manager)~ | "
           "bank nurse~ | scrub nurse~ | charge nurse~ | ceo | cto | cfo | coo | cmo | chief executive | managing director~ | founder~ | boss | gaffer | deputy",
    "department": "sales | marketing | accounts | accounting | finance | payroll | hr | human resources | legal | compliance | it | "
                  "engineering | product | design | qa | testing | support | customer service | procurement | purchasing | logistics | "
                  "warehouse | stock | dispatch | despatch | facilities | security | reception | front desk | front end | backend | "
                  "back office | frontend | data | research | r&d | ops | operations | comms | pr | audit | treasury | lending | mortgages | "
                  "underwriting | claims | collections | housekeeping | kitchen | bar | restaurant | cabin crew | ground crew | maintenance | "
                  "radiology | a&e | er | icu | theatre | theatres | pharmacy | maternity | outpatients | pathology | the lab | lab | ward | wards | "
                  "the depot | depot | the yard | paint shop | assembly | quality | production | planning | dispatch | scheduling | admin | "
                  "art | audio | animation | narrative | localisation | localization | community | maths | science | english dept | pe | "
                  "nights | days | earlies | lates | goods in | returns | checkouts | registers | produce | bakery | deli | fraud | risk | "
                  "the office | the shop | the branch | the store | our (office|floor|depot|branch|ward|team|site|shop|store|department|shift|crew|kitchen)",
}

CONCEPTS["Initial"] = " | ".join("bcdefghjklmnopqrstuvwxyz")

PHRASES = {
    # Two capitalised words inside a sentence: the name of somebody or something.
    "entity": "<proper> <proper>",
    # A person named: a title and a name, or a given name with or without a family name.
    "named": """
<title> <capital> <proper>?
<Forename> (from|in|on|at) <department>
<Forename> <proper>? <proper>?
<Initial> <capital>
<Forename> <Initial>
<job> <proper> <proper>?
(our|my) <job> <proper>
(our|my) <any> <job> <proper>
(big|little|old|young|poor|wee) !<title> <proper>
<proper> (from|in|on) <department>
<capital> (from|in|on) <department>
<proper> the <job>
""",
}
