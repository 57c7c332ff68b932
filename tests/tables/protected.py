"""Posts that are protected speech, in six languages, and posts that only look like it; written for this table."""

PROTECTED = [
    ("Our dispatcher app now counts a wee as 'idle'. Twelve of us have screenshots. See you at the gate, "
     "quarter to six."),
    "Grown adults asking permission to sit down. If your knees are done too, I've put a list up by the lockers.",
    "I train the temps, the temps earn more than me. Nobody did it on purpose, they say. Then fix it on purpose.",
    ("they moved the clocking machine to the far end so we lose 8 mins each way. eight times two times "
     "five. do the maths then come find me"),
    ("Anyone at the other hospital sites been told to reuse gowns? Asking because we have, in writing, "
     "and I'm keeping it."),
    ("My contract says Leeds. My Tuesday says Hull, my Thursday says Carlisle, my petrol says goodbye. "
     "Other field engineers, what do you claim?"),
    ("manager wrote 'attitude' on my form because I asked who checks the gas detector. Ask yours who "
     "checks it. All of you. Same day."),
    ("we got the email. 'Streamlining'. 14 years. I've a box, a plant, and a very kind taxi driver. If "
     "anyone hears of anything in Bristol, I can do most things with a lathe"),
    ("Proud of the cleaners at the rival tower tonight. Six weeks out in the rain and they got their sick "
     "pay. Round of applause from our lift lobby."),
    "hi if you were at the 4pm huddle and also thought \"is that even legal\", the answer is no and I've rung someone",
    "Cabin temp 34 for the second leg. Captain was great. Company says use the wet wipes. Log it, log it, log it.",
    "New rule: you can swap a shift only if the app says yes, and the app has never said yes. Show of hands?",
    ("the tips go into 'the pot' and nobody on the floor has ever seen the pot. bar staff, let's ask to "
     "see the pot. together. politely. tuesday."),
    ("Two of us on a ward built for six. I won't say what nearly happened at 4am. I'll say it to the "
     "inspector, on the 12th, and you can too."),
    ("They've put a camera over the packing bench \"for training\". It's trained on Aisha's bench. She's "
     "the one who asked about breaks. We noticed."),
    ("Rang in sick for the first time in 3 yrs and got a 'wellness call' in 20 mins flat. Is that all of "
     "you or am I special"),
    ("Teachers: marking over half term isn't a hobby. I logged mine. 31 hours. Log yours and let's put it "
     "on one sheet of paper."),
    ("After my mat leave my desk had become a printer. I've got a solicitor now and a list of four others "
     "whose desks became things"),
    ("'we can't afford it' said the man standing next to the new fish tank. 1.5% is what we've been "
     "offered. vote on monday, bring a pen"),
    "Anyone got a copy of the old rota agreement? the one before they 'lost' it. asking for 22 people in hi vis",
    ("My line lead called me 'sweetheart' nine times in one meeting. I counted. HR want dates. I have "
     "dates. If you've got dates too, my door's the blue one"),
    ("the ladder with the tape on it is still in use. i've now hidden the ladder. colleagues: you've not "
     "seen the ladder"),
    "Apprentices don't get the boot allowance?? since when. lads tell me that's not true at yours",
    "asked for the fire drill we haven't had in two years. was told I'm 'anxious'. yes! about fire!",
    ("paid us in vouchers. VOUCHERS. for a restaurant that the owner's brother runs. we're taking the "
     "vouchers to the labour board, all 17"),
    "Started the petition for a second porter at nights. 40 names and it's only Wednesday.",
    "I'm on the bargaining team!! never done it before, I sell carpets. got a folder and everything",
    ("if they ask you to sign the 48 hour opt out at induction you can say no. I said no. still here. "
     "pass it down the line"),
    "Solidarity with everybody walking out at the depot across the road, your singing is terrible and I love it",
    ("Yesterday we lost Stevie off the roof at site 3. No harness points. We have been asking since "
     "spring. Nobody goes up on Monday. Nobody."),
    "HR said the joke was 'cultural'. my culture's fine thanks. three of us have put it in writing now",
    ("25 calls an hour is the new target, and they mute you if you take a breath. breathe with me, "
     "people, tomorrow at ten, all at once"),
    "I earn 31,200. Senior, six years in. There, it didn't hurt. Next.",
    ("they promised the agency lads permanent contracts by christmas. it is christmas. ask them how they "
     "are. then ask the boss"),
    "If your name got left off the overtime list after you complained, you're number five and I'd like a chat",
    ("No nappy change, no feed, no break: 9 hrs in the nursery room with 1 adult short. We all wrote the "
     "same sentence in the incident book."),
    "被叫去「自願」簽降薪，我沒簽。還沒簽的先不要簽，下午茶水間說",
    "跑外送摔車，平台說我是「合作夥伴」所以沒有賠。夥伴們，摔過的留個言，我們整理一份",
    "店長規定上廁所要報備，一天兩次，第三次扣五十。有沒有哪間分店也這樣",
    "厂里三十九度，风扇只给机器吹。我跟班长说人比机器怕热，他笑了。明天中午我们都不进车间，看他还笑不笑",
    "老师们，暑假培训不算工时这事，咱们问清楚再去行不行，我已经写好了问题，谁跟我一起签个字",
    "實習護理師一個人顧十二床，學姐說忍一忍就過了。我不想忍，我想大家一起講",
    "刚被通知不续签，理由是“年龄结构”。我四十一。同样四十多的，出来吃个饭吧，带上合同",
    "倉庫的逃生門又被貨堵住，拍了照，寄了，等勞檢。你們那邊的也拍一下",
    "隔壁厂停工了，他们的人在门口坐着，我们食堂的阿姨端了三桶绿豆汤出去。应该的",
    "时薪十九块八，做满三年也是十九块八。新来的也是。问过你们店了吗",
    "Llevamos tres meses sin cobrar las horas extra. Compañeros, mañana asamblea a las dos en el comedor.",
    "Mañana hay huelga en la planta, venid todos, por los turnos y por la seguridad",
    "cobro 1.150 al mes por 50 horas. y vosotros?",
    "me han despedido por pedir una baja, si a alguien más le ha pasado que me escriba",
    "38 grados en el almacén y sin agua, el encargado dice que es lo que hay",
    "Mi jefe grita a las chicas nuevas todos los días, ya lo hemos denunciado a recursos humanos",
    "Encore deux week-ends non payés au dépôt. Collègues, on en parle au délégué jeudi ?",
    "Grève demain devant l'usine, pour les salaires. Venez nombreux",
    "je touche 1 480 net en caisse depuis six ans. et vous ?",
    "virée après 12 ans, par mail. si d'autres sont dans le même cas, écrivez-moi",
    "Notre cheffe hurle sur les intérimaires, on a tout noté, l'inspection du travail est prévenue",
    "Schon wieder drei Überstunden nicht bezahlt. Kolleginnen und Kollegen, kommt zur Betriebsversammlung!",
    "Ich verdiene 14,20 die Stunde, und ihr?",
    "zu zweit auf Station mit 34 Patienten, das ist gefährlich. Schreibt Überlastungsanzeigen",
    "der Chef schreit die Azubis an, wir haben das dem Betriebsrat gemeldet",
    "残業代が三ヶ月出ていません。同じ状況の同僚、一緒に労基署に行きませんか",
    "組合に入りました。みんなもどうですか",
    "時給1050円で夜勤ワンオペ。うちだけ？",
    "店長のパワハラ、録音してあります。証拠がある人はDMください",
]

ORDINARY = [
    "My husband's union of socks and sandals continues",
    "The shift key on this laptop has left me for another",
    "first shift at the food bank done, lovely people, sore feet",
    "Pay attention to the moon tonight, it's ridiculous",
    "strike a pose, said the photographer, and the toddler did, on the cake",
    "got the job!!! starting in june, so so happy",
    "so proud of our apprentice, passed her exams, cake in the canteen at three",
    "my boss brought in doughnuts and remembered I can't have nuts. small things",
    "Long day at the bakery, 400 rolls, one me, feet up now with the cat",
    "The committee for the village fete met for two hours about bunting",
    "holiday booked!! ten days of nothing and a stack of novels",
    "our overtime goal was a thing of beauty, 119th minute, keeper nowhere",
    "Anyone else's kid refuse to wear a coat? minus two. minus TWO.",
    "the heating is broken at home again and the landlord has stopped answering",
    "I report for jury service on monday, wish me luck",
    "bring back the old logo, sign here (it's a napkin)",
    "my manager (age 4) has denied my request for a nap",
    "conditions on the ridge were awful, wind chill minus ten, worth it",
    "cut my own hair, lost the argument, wearing a hat till spring",
    "our lead singer has laryngitis so the tour is off",
    "Everyone should have a colleague like Priya, she fixed my build and my mood",
    "今天下班早，去河邊走走，夕陽很美",
    "我們組的新人第一次自己上台報告，超棒",
    "店裡的貓又睡在收銀機上",
    "孩子罢写作业，谈判筹码是冰淇淋",
    "qué penalti, por favor, mi padre sigue en la cocina",
    "hoy hemos hecho croquetas con mi abuela",
    "J'ai raté le train et trouvé un chat. bonne journée",
    "Der Fuchs war wieder da und hat einen Schuh mitgenommen",
    "Meine Waschmaschine streikt, Oma lacht",
    "猫が段ボールを占領した",
    "延長十二回、サヨナラ勝ち！",
]
