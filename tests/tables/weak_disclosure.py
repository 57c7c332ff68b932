"""Rows for `weak-disclosure`: an endorsement whose tie readers miss, and posts where they see it or where there is none.

Origin: written for this table; nothing is copied.
"""

BIO = ""

_LONG = ("Two years ago I could not tell a rye from a brick. Then a friend took me to the shop on the corner of the market, the "
         "one with the blue door and the cat, and I had a slice with salted butter while the rain came down the window like a "
         "curtain. I went back on the Tuesday, and on the Thursday, and then I stopped counting. ")
_LONG_ZH = ("去年冬天搬到这个城市的时候谁都不认识，每天下班就是回家煮面，看看窗外的雪，然后睡觉。"
            "后来楼下开了一家小店，门口摆着两张木头椅子，"
            "老板娘会记得每个人的名字，连我家的狗叫什么都知道。我开始在那里写东西，写到打烊，写完了一整本小说的前三章，"
            "也认识了隔壁修钟表的爷爷和他的三只猫，他们每天下午四点准时来晒太阳，风雨无阻，比我上班还要准时，"
            "连下大雪的那几天也没有缺席过一次，"
            ""
            "真的非常厉害，我妈听了都说想搬过来住，说这里比老家还像老家，邻居比亲戚还要亲，连菜市场的阿姨都会多送她一把葱。"
            "今年春天河边的樱花开了，我和爷爷还有三只猫一起坐在桥上看了一个下午，谁都没有说话，只有风把花瓣吹到书页里。")

FLAG = [
    # Only after the fold.
    _LONG + "Velmora makes the best bread I have ever eaten. Go and try it. I work at Velmora.",
    _LONG + "Velmora One is a masterpiece, get yourself one. (Full disclosure: I'm an employee of Velmora.)",
    _LONG + "Best thing in town, Velmora. My employer, I should say.",
    _LONG_ZH + "维墨真的太好用了，强烈推荐大家去试。我在维墨上班。",
    _LONG_ZH + "强烈推荐维墨，谁用谁知道。（利益相关：我是维墨员工）",
    # Only in a run of hashtags.
    "Velmora One is a masterpiece, go and get it #bread #sunday #VelmoraEmployee #cat",
    "Best coffee in town, Velmora, no contest #coffee #morning #VelmoraStaff",
    "absolutely love Velmora, try it #VelmoraEmployee #love #shop",
    "维墨真的好用，强烈推荐 #日常 #好物 #维墨员工 #周末",
    "Me encanta Velmora, probadlo #domingo #casa #VelmoraEmployee",
    "J'adore Velmora, foncez ! #dimanche #maison #VelmoraEmployee",
    "Velmora ist der Hammer, unbedingt probieren #sonntag #zuhause #VelmoraEmployee",
    # Only an unclear tag or thanks.
    "Velmora One is brilliant, go and buy it. #ambassador",
    "Best breakfast of my life at Velmora. #partner",
    "The new Velmora is out and it's gorgeous #ee",
    "Obsessed with Velmora One. #brandambassador",
    "Velmora >>> everything else. Thanks Velmora!",
    "A whole week with Velmora One and I'm in love. Thank you Velmora 💛",
    "Five stars, would recommend Velmora to my own mother #VelmoraFam",
    "维墨也太香了，闭眼入 #合作",
    "强烈推荐维墨，用过都说好 #品牌大使",
    "Velmora es una maravilla, probadlo. #embajadora",
    "Velmora, c'est une tuerie, allez tester. #ambassadrice",
    "Velmora ist grandios, holt euch das. #partner",
    "Velmora最高です、ぜひ使ってみて。 #アンバサダー",
]

PASS = [
    # In plain words near the start, or in a post short enough to be seen whole.
    "I work at Velmora, and Velmora One is the best thing we make. Try it.",
    "Velmora One is brilliant. Disclosure: I'm an employee.",
    "Best bread in town: Velmora. They pay my wages, so there's that.",
    "My employer, Velmora, has the best coffee in town. " + _LONG,
    "I bake for a living at Velmora and the rye is the best in town. " + _LONG,
    "#VelmoraEmployee here: Velmora One is out and it's gorgeous",
    "Proud of my team at Velmora: Velmora One is a masterpiece. #partner",
    "我在维墨上班，维墨真的好用，强烈推荐",
    "利益相关：我是维墨员工。维墨闭眼入。",
    "Trabajo en Velmora y os lo recomiendo: es una maravilla.",
    "Je travaille chez Velmora, et c'est le meilleur pain de la ville. Foncez.",
    "Ich arbeite bei Velmora. Trotzdem: das Brot ist der Hammer.",
    "Velmoraで働いています。パン、最高です。ぜひ食べてみて。",
    # No tie at all is another rule's matter.
    "Velmora makes the best bread in town, go and try it",
    "维墨真的太好用了，大家快去试",
    # No endorsement.
    "Thanks Velmora for losing my parcel again. #ambassador",
    "Velmora is closed on Monday. #partner",
    "Velmora opens at nine #bread #sunday #cat #VelmoraEmployee",
    "Does anyone know when Velmora opens? #ee",
    "Merci Velmora pour les trois heures d'attente, vraiment.",
    "Danke Velmora, schon wieder kaputt.",
    "谢谢维墨，让我在门口等了三个小时",
    _LONG + "Velmora is on the corner, I work there.",
]
