"""Rows for `answers-customer`, written for this table. The company is Velmora (see tests/test_rules.py)."""


def _to(theirs: str, text: str) -> dict[str, object]:
    return {"kind": "reply", "text": text, "reply_to": {"author": "@someone", "text": theirs}}


FLAG = [
    _to("Velmora Pay keeps logging me out", "clear your cookies and log in again"),
    _to("Velmora Pay signed me out, did it go through?", "It did, you'll see it under pending until midnight"),
    _to("my Velmora thermostat flashes purple, help", "unplug it, count to thirty, plug it in"),
    _to("@velmora lost my results twice", "They're not lost, the lab sends them on Wednesdays"),
    _to("Velmora are robbers", "Nobody robbed you, it says so on the screen"),
    _to("Velmora refused my claim", "So sorry! I'll sort that out for you today"),
    _to("why is Velmora Cover so dear?", "because fuel went up, we had to raise it"),
    _to("Velmora Pay crashes on start", "known bug, fixed in the next update"),
    _to("@velmora where is my parcel", "it's in the wrong cage at the depot, tomorrow before noon"),
    _to("Velmora charged me twice", "That's a hold, not a charge, it takes three days to drop off"),
    _to("Velmora is a toy for people who like colours", "you just never read the guide"),
    _to("how do I cancel Velmora Cover?", "settings, plan, cancel at the bottom"),
    _to("Velmora put the phone down on me", "You called me a name first, so yes"),
    _to("Velmora wants another form", "that one's only for the over-60s, bin it"),
    _to("Velmora sells my notes to advertisers", "wrong. it's encrypted before it goes anywhere"),
    {"kind": "quote", "text": 'type "agent" three times, it fetches a human',
     "quoted": {"author": "@rory", "text": "Velmora's chatbot is useless"}},
    "to the person whose Velmora card was declined at my till: it was the daily limit, you can raise it in the app",
    _to("維墨耳機連不上手機", "先重置，再長按電源鍵十秒就好了"),
    _to("维墨App的会员在哪里取消啊，气死了", "在设置最底下，点我的，再点管理就可以取消"),
    _to("維墨耳機漏音超爛", "亂講，是你音量開太大"),
    _to("维墨扣了我两次钱", "第二笔不是扣款，是预授权，三天会自动退"),
    _to("Velmora has been sitting on my claim for a month, crooks", "Claims over 2k go to a second pair of eyes, hence the wait"),
    _to("my Velmora rusted through in 14 months", "You left it in the rain for a year, what did you expect"),
]

PASS = [
    _to("Velmora Pay keeps logging me out", "support@velmora.example is the place 👍"),
    _to("@velmora you lost my bag", "please message @velmora, that's the team for bags"),
    _to("Velmora froze my card", "oh no, that's awful, hope it gets sorted"),
    _to("huge thanks to the crew on tonight's Velmora flight", "that made my day, thank you"),
    _to("best coffee ever at Velmora", "cheers, the whole kitchen is smiling"),
    _to("Harrowgate's plugin crashes Word", "roll it back to the last version"),
    _to("how do you bleed a radiator?", "little key, quarter turn, cup underneath"),
    _to("what time is dinner?", "seven, bring the big pot"),
    _to("Velmora app's down so I'm reading on the bus", "which book??"),
    _to("does the new Velmora logo look like a croissant?", "can't unsee it now 🥐"),
    _to("can you look at my branch before lunch?", "merged, thanks!"),
    _to("why are my tomatoes black", "it's water, little and often"),
    _to("I got charged twice by my phone network", "ask for the pro forma, keep the envelope"),
    _to("Velmora Pay took eleven quid", "sorry, not something I can do, @velmora can help"),
    _to("1/2 the garden is waking up", "2/2 and so are the slugs"),
    "the reset button is the tiny hole. on everything",
    "early shift done, plums from a regular",
    _to("another Velmora delay", "hugs"),
    _to("維墨耳機連不上手機", "這個要找官方客服喔 https://velmora.example/support"),
    _to("維墨轉帳卡住了", "請洽客服專線，這裡幫不上忙"),
    _to("維墨分行排隊兩小時", "辛苦了"),
    _to("晚上吃什麼", "樓下那間，七點"),
    _to("Velmora cancelled us at the gate AGAIN", "oh no, what a rotten day. Hope you get home soon"),
    _to("維墨轉帳又卡住，煩死", "辛苦了，希望快點處理好"),
]
