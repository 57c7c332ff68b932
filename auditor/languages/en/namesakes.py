"""English: what shows that a name means a firm or its product, and what shows that it does not."""

CONCEPTS = {
    "media_talk": "controller | joystick | spawn | respawn | split screen | multiplayer | lan party | deathmatch | co op campaign | speedrun | achievement unlocked | xbox | playstation | ps1 | ps2 | ps3 | ps4 | ps5 | nintendo | sega | gamecube | wii | dreamcast | beyonce | album | lyrics | chorus | vinyl | b side | film | movie | netflix | hbo | novel | paperback | hardback | trilogy | sequel | prequel | actor | actress | starring | director's cut | comic | manga | anime | musical | opera | sitcom | soap opera | boxset | box set | cartoon | drummer | bassist | guitarist | gig | setlist | painting | sculpture | statue | poem | myth | greek god",
    "code_talk": "bus | tram | the b2 | passed | failed my | revising for | studying for | learning | sitting my | level | exam | exams | test results | course | course book | class | german | deutsch | french | spanish | italian | english | chinese | mandarin | japanese | dutch | swedish | language | grammar | speaking | certificate | goethe | telc | delf | dele | ielts | cefr | deficiency | vitamin | vitamins | tablets | tablet | supplement | supplements | b12 | b6 | d3 | k2 | zinc | iron | magnesium | riboflavin | seat | row | gate | stand | bay | floor | room | platform | road | motorway | bypass | bomber | stealth bomber | pencil | paper | visa | battleship | chess | knight to | pawn to",
    "else_thing": "iced tea | tea | soda | cola | lager | beer | gin | whisky | whiskey | vodka | wine | juice | squash | crisps | biscuit~ | chocolate | chocolates | sweets | cereal | soap | shampoo | perfume | lipstick | mascara | putter | golf club~ | golf | irons | racket | boots | trainers | sneakers | sandals | sofa | mattress | guitar | piano | keyboard stand | hatchback | saloon | convertible | tractor | moped | engine oil | blender | sewing machine | wristwatch | fountain pen | lighter | cigarettes | copy of | version of the game | cartridge | cartridges | region | vhs | tape | submarine | sole | cliffs | marathon | marathon route | street | avenue | lane | close | hill | airport | station | fm | records | fc | united | rovers | town hall",
    "firm_thing": "review~ | demo | price~ | beta | release | patch | changelog | roadmap | feature~ | bug~ | tutorial | settings | report | tool | editor | score | widget | app | account | website | site | webpage | page | store | shop | branch | outlet | card | customer~ | support | helpline | hotline | line | staff | employee~ | engineer~ | driver~ | courier~ | rider~ | van | lorry | truck | lounge | workspace | channel | api | sdk | launcher | client | subscription | membership | plan | contract | tariff | bill | invoice | receipt | refund | login | password | server~ | dashboard | integration | plugin | extension | template~ | user~ | update | firmware | device | gadget | gizmo | battery | charger | dock | wristband | hoodie | bag | jeans | shirt | coupon | voucher | discount | promo | sale | ad | advert | commercial | campaign | shares | stock | earnings | results | ceo | cfo | spokesperson | spokeswoman | spokesman | boss | exec~ | newspaper | magazine | article | front page | journalist | editor | headquarters | hq | office | warehouse | depot | delivery | parcel | package | order | checkout | transfer | payment | returns | warranty | terms and conditions | privacy policy | keynote | event | booth | stand | merch | logo | brand | nurse | cashier | clerk | rep | agent | bot | search | notification~ | email | newsletter | hashtag | media | news | tv | sports | radio | podcast | group | bank | corp | corporation | inc | ltd | llc | plc | company | firm | team | product~ | service | network | broadband | phone | mobile | software | platform | suite | cloud | studio | studios | games | portal | valve | thermostat | sensor | speaker | hub | kit | coffee | latte | crew | flight | gate | data | outage | downtime | lawsuit | layoffs | redundancies | recruiter | interview | job | jobs | internship | apprenticeship | careers | payslip | uniform | badge | intern | shift~",
    "firm_act": "announce~ | launch~ | release~ | acquire~ | hire~ | charge~ | bill~ | fire~ | lay~ off | laid off | report~ | sue~ | deliver~ | ship~ | email~ | emailed | text~ | won't | keeps | crash~ | refund~ | cancel~ | remove~ | deny~ | claim~ | plan~ to | is down | was down | went down | is hiring | are hiring | shuts | closes | raises | raised | cut prices | support~ | backs | back~ | call~ for | recall~ | says it | say it | tells me | told me | wants my | wants me | declined | blocked | autocorrect~ | work abroad | works abroad | work offline | has gone | have gone | eats | updated | upgraded | rebranded | quoted",
    "firm_use": "use~ | using | download~ | install~ | uninstall~ | open~ | subscribe~ to | unsubscribe~ from | sign~ up (to|for|with) | log~ in(to)? | logged into | switch~ to | switched from | moved (off|to|from|over to|everything to) | migrate~ (to|from) | order~ from | bought (from|at)? | buy (from|at)? | shop~ at | bank~ with | fly with | flew | flying | via | courtesy of | powered by | built (on|with) | made by | sold by | works with | talk~ to support at | email~ | ring~ | rang | call~ | asked | told | contact~ | pay~ with | paid with | paid by | split the bill with | through | emailed | messaged | ran to | popped to | pop to | nip to | off to | run to | went to | shouted at | yelled at | swearing at | hate | love | thanks to | according to | courtesy | queue~ at | fan of | customer of | delivered by | shipped by | sent by | read in | seen in | heard on | featured in | signed with",
    "person_tie": "my (mate|friend|pal|baby|girl|boy|daughter|son|sister|brother|cousin|niece|nephew|aunt|uncle|neighbor|neighbour|wife|husband|partner|boyfriend|girlfriend|mum|mom|dad|gran|boss|cat|dog|horse|puppy|kitten|rabbit|teacher|roommate) | our (baby|cat|dog|daughter|son|kitten|puppy|horse|rabbit|boy|girl|neighbor|neighbour|parrot|hamster|tortoise) | baby | auntie | aunt | aunty | uncle | mr | mrs | ms | miss | dr | sir | lady | dame | lord | st | saint | santa | king | queen | prince | princess | cousin | sister | brother | granny | nana | little | dear | named | called | surname | name is | name 's | nickname | nicknamed | old | young | poor",
    "pet_or_person": "cat | dog | greyhound | puppy | kitten | horse | pony | rabbit | hamster | parrot | tortoise | baby | toddler | whippet | labrador | spaniel | terrier | goat | chicken | duck | goldfish | bunny | lurcher | collie | guinea pig | pug",
    "time_preposition": "on | by | until | till | since | this | next | last | every | before | after | from | each | come | in | late | early | mid | all | every other | first | maundy | holy | black | good | throwback | th | end of | start of | beginning of | around | through | for",
    "place_preposition": "in | near | outside | over | around | towards | across | beyond | above | via",
    "place_talk": "cliff~ | beach | harbor | harbour | sea | ferry | port | castle | county | road to | motorway | station | platform | street | mountain | river | bay | coast | island | village | town | city | weather | tide | sunset | sunrise | park | church | barrio | airport | pier | valley",
}

PATTERNS = {
    "namesake.employer": """
<self> ..3 (work~|worked|working|interned|intern|freelance~|contract~|temp~|consult~) ..1 (at|for|with) <candidate>
(work~|working|worked) (at|for) <candidate>
(job|gig|role|position|internship|placement|apprenticeship|shift~|career|offer|interview|contract|desk|boss|manager|colleague~|team|payslip|onboarding|induction|first day|first week|last day) (at|with|from|for) <candidate>
(join~|joined|joining|start~ at|starting at|started at|quit|left|leaving|resign~ from) <candidate>
(engineer|developer|designer|manager|nurse|driver|cashier|analyst|director|intern|teller|baker|pilot|editor|lead|head|recruiter|staff|employee|barista|technician|writer|producer) (at|for|with) <candidate>
<candidate> (employee~|staffer~|engineer~|payslip|onboarding|all hands|uniform|colleague~|badge|rota|offsite)
(employee|employees|staff|ceo|cfo|cto|founder|spokesperson|spokeswoman|spokesman) (of|at) <candidate>
(we|us) at <candidate>
""",
    "namesake.hires": """
<candidate> (hired|hires|hiring|employs|employed|poached|recruited|sacked|laid off|fired|interviewed|promoted) (me|him|her|them|us|my)
(hired|employed|headhunted|poached|recruited|sacked|fired) by <candidate>
<our> ..2 at <candidate>
""",
    "namesake.firm": """
<candidate> <firm_thing>
<candidate> 's ..1 <firm_thing>
<candidate> ..1 <firm_act>
<firm_use> (the|my|our|your)? <candidate>
<candidate> (api|app|sdk|dm|dms|tv|hd|inc|ltd)
(app|brand|company|firm|site|website|tool|newspaper|magazine|store|channel|platform|courier|game) (called|named) <candidate>
(does|did|has|can|will|is) <candidate> (work|have|do|even|not|still|also|support|deliver|ship|let|offer|charge)
(a|an) <candidate> (on|in) it
(from|by|with|via|on) <candidate> $
# a price, a rate or a review of it
(stars|star|review|reviews|rating) ..3 <candidate>
""",
    "namesake.person": """
<pet_or_person> ... (called|named|nicknamed|christened) <candidate>
(thanks|thank you|cheers) <candidate> for (the cake|the flowers|dinner|tea and|your|the drawing|the lift|babysitting|the card)
<candidate> ..4 the (tall|old|little|young|nice|loud|quiet|new|other|small|funny|clever|blond|blonde|one from|girl from|lad from) one
<candidate> ..1 (you know|remember her|remember him|from next door|from upstairs|from school|from accounts|from number)
<candidate> (kids|mum|mom|dad|and the kids|and the dog|and the baby|and the cat)
<candidate> 's (prescription|appointment|bear|teddy|tooth|teeth|shoes|homework|lunch|bike|exam|exams|degree|knee|cough|fever)
<person_tie> <candidate>
<candidate> the <pet_or_person>
<candidate> (arrived|was born|is born|turned|turns|came to us|fell asleep|is asleep|giggled|cried|smiled|hugged|graduated|married|died|passed away|is teething|purred|barked)
<candidate> 's (mum|mom|dad|kids|birthday|wedding|hair|face|eyes|baby|husband|wife|brother|sister|house|party|school|teacher|boyfriend|girlfriend|nan|gran|funeral|parents|surname|heart|smile|bed|room|voice|hands)
(happy birthday|rip|congrats|congratulations|good luck|get well) <candidate>
<pet_or_person> ..1 <candidate>
<candidate> ..1 <pet_or_person>
""",
    "namesake.ordinary": """
<candidate> <else_thing>
(can|bottle|pint|glass|cup|pack|packet|tin|box|bar) of <candidate> <else_thing>
(red|black|brown|baby|royal|stunt|paper|box) <candidate> (over|above|in|on|circling|nest|nests|chick)
<candidate> (surfing|surfer|surfers|festival|string|sails|flying)
""",
    "namesake.lower": "(the|my|our|your|his|her|their|this|that|on|in|with|via) <candidate>",
    "namesake.asked": """
(what|who) (is|was|'s) ..1 <candidate>
(what) (does) <candidate> (mean|stand for|do)
""",
    "namesake.media": "<candidate> & <media_talk>",
    "namesake.code": "<candidate> & <code_talk>",
    "namesake.title": """
<candidate> (1|2|3|4|5|6|7|ii|iii|iv) (was|on|is|came|campaign|multiplayer|remaster|soundtrack)
<candidate> of the <proper>
(port|bay|mouth|gulf|isle|university|cathedral|bishop|duke|earl|lord|county|city|town|straits|strait|battle|siege) of <candidate>
the <candidate> of
<candidate> (del|de|do|da|di|von|van|la|el)
<candidate> (and|&) !<candidate> <proper>
""",
    "namesake.date": """
<time_preposition> <candidate>
<candidate> (morning|afternoon|evening|night|night's|nights|lunchtime|week|lunch|mood|vibes|thoughts|th|this|next|last|off|in|is|at)
""",
    "namesake.place": """
<place_preposition> <candidate> & <place_talk>
at <candidate> & <place_talk>
<candidate> & (cliffs|beach|harbour|tide|castle|ferry|county|high street)
""",
    "namesake.use": "(use~|using|through|via|in|on|with|into|open~|opened|download~|install~|try|tried|trying) (the)? <candidate>",
}
