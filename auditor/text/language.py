"""Tell the language of a sentence by script and function words.

Libraries for this cost 0.3 to 0.7 s of start-up and guess wildly on ten words; function words
settle the languages that are judged, and recognise common ones that are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from auditor.text.tokens import Sentence

_KANA = re.compile("[\u3041-\u30ff\u31f0-\u31ff]")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]")
_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ko", re.compile("[\u1100-\u11ff\uac00-\ud7af]")),
    ("ru", re.compile("[\u0400-\u052f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
# Words that a sentence in the language can hardly do without, folded (no accents).
FUNCTION_WORDS: Mapping[str, str] = {
    "en": "the a an and or of to in on at is are was were be been i you he she it we they my your his her our their "
          "this that these those with for from by not no do does did have has had will would can could should what "
          "who how why when where there here just so but if then than as about all any some me him them us im its "
          "up out now get got like really very too more most one am let lets till until tonight tomorrow "
          "yesterday today n't 's 'm 're 've 'll "
          "day days week weeks year years work time new first last back over after before home again still "
          "being because into off down only which while much many never always another every ours same someone "
          "something job next morning night",
    "es": "el la los las un una unos unas de del al y o que en es son era fue soy eres somos estoy esta estan con por "
          "para mi tu su mis tus sus nuestro nuestra no si se lo le les me te nos muy mas pero como cuando donde quien "
          "este esta esto ese esa eso hay ha he han hoy ya porque todo todos toda sin sobre desde yo ella ellos "
          "uno dos tres cuatro cinco seis ocho diez veinte treinta anos ano dia dias semana mes meses manana "
          "ayer ahora siempre nunca tambien aqui alli asi bien gracias vez entre hasta solo cada otro otra "
          "otros mismo algo nada alguien cual buenos buenas hola gran mejor mucho mucha muchos poco nadie hace "
          "hago tengo tiene tienen tenemos vamos voy puedo puede pueden quiero quiere buscamos trabajo "
          "trabajamos trabaja primer primera ultimo ultima nueva nuevo nuestros nuestras jefe jefa companeros "
          "turno noche todavia sigo estamos estar ser hacer dicen dice decir sido siento fin enfermera lunes "
          "martes miercoles jueves viernes sabado domingo casa gente usted contigo conmigo segun tan cafe "
          "empiezo encanta encantan maravilla maravilloso recomiendo probad probadlo probadla prueba compradlo compradla "
          "jugadlo jugad precioso preciosa planazo genial buenisimo buenisima gusta gustan feliz opiniones titulo "
          "ellas ganas llevo mias lluvia corred volando vuelo cafeteria",
    "fr": "le la les un une des de du et ou que qui en est sont etait suis es sommes ai as a avons avec pour par mon "
          "ma mes ton ta tes son sa ses notre nos votre vos leur ne pas plus se ce cette ces cet il elle on nous vous "
          "ils elles je j' l' d' c' n' s' m' t' qu' au aux dans sur sans tres mais comme quand y tout tous toute chez "
          "jour jours ans semaine semaines aujourd'hui demain hier boulot merci bonjour salut etre avoir fait "
          "faire deux trois quatre cinq six dix vingt encore toujours jamais rien bien depuis pendant apres "
          "avant premier premiere dernier derniere nouveau nouvelle jusqu'a fois heures matin soir nuit lundi "
          "mardi mercredi jeudi vendredi samedi dimanche janvier fevrier juillet aout travail travaille bosse "
          "equipe collegues moi toi lui eux meme aussi alors donc puis parce ici peu beaucoup trop comment "
          "pourquoi quel quelle quelqu'un autre autres deja enfin felicitations bravo ete c'est voila ca "
          "adore j'adore foncez testez essayez allez "
          "goutez achetez genial geniale merveille tuerie delicieux delicieuse incroyable recommande parfait mes avis "
          "propos personnelles personnels n'engagent sauve bonheur coeur",
    "de": "der die das den dem des ein eine einen einem einer eines und oder nicht ist sind war waren bin bist seid "
          "ich du er sie es wir ihr mein meine meinen meinem meiner dein sein seine unser unsere mit fur von zu im in "
          "am an auf bei beim aus nach auch noch schon nur aber wenn wie was wer wo dass hier heute so sehr mehr mich "
          "mir dir uns euch sich hat habe haben wird werden kann zum zur vom als "
          "morgen gestern tag tage woche wochen jahr jahre jahren monat monate seit immer nie danke arbeit "
          "arbeite neue neuer neues neuen erste erster ersten letzter letzte zwei drei vier funf zehn alle "
          "alles mal gibt gut endlich wieder kein keine keinen doch ja nein jetzt dann weil bis ohne gegen um "
          "durch unter uber vor hab habt hatte wurde wurden muss darf soll will kollegen kollegin team schicht "
          "montag dienstag mittwoch donnerstag freitag samstag sonntag bitte wirklich ganz los geht gekriegt "
          "bekommen macht mache mach unserem unserer euer ihre ihren dieser diese dieses holt kauft probiert testet lecker "
          "einfach richtig hammer geil empfehle empfehlen unbedingt leute meinung eigene privat bestes bester",
    "pt": "o os a as um uma de do da dos das no na nos nas e ou que em nao sim com por para meu minha seu sua eu voce "
          "ele ela nos eles isso isto este esta esse essa foi era sao muito mais mas como quando tambem ja sem hoje",
    "it": "il lo la i gli le un uno una di del della dei delle e o che in non e sono era con per mio mia tuo suo io tu "
          "lui lei noi voi loro questo questa quello quella molto piu ma come quando dove anche gia senza oggi al nel",
    "nl": "de het een en of van in is zijn was waren ik jij je hij zij wij we jullie mijn jouw ons onze met voor op te "
          "aan niet geen maar als dan dat die dit deze heb heeft hebben wordt kan naar ook nog al vandaag zo heel meer",
    "sv": "och att det som en ett ar jag du han hon vi ni de den pa i med for av till inte om men sa har var min din "
          "sin fran ocksa mycket mer nar vad vem har idag eller",
    "no": "og at det som en et er jeg du han hun vi dere de den pa i med for av til ikke om men sa har var min din sin "
          "fra ogsa mye mer nar hva hvem idag eller",
    "da": "og at det som en et er jeg du han hun vi i de den pa med for af til ikke om men sa har var min din sin fra "
          "ogsa meget mere nar hvad hvem idag eller",
    "fi": "ja on ei se etta han mina sina me te he oli olen olet ovat mutta niin kun kuin jos mita missa tama taman "
          "nyt viela vain myos joka hyva hyvaa paivaa tanaan kiitos minun sinun meidan mukaan ole saa tassa siina",
    "pl": "i w na z do nie sie jest to ze jak co ale dla po od za tak czy juz tylko moj moja jestem byl byla ten ta te "
          "mam przez bardzo dzis przy",
    "tr": "ve bir bu da de icin ile cok ama ben sen biz siz onlar var yok ne gibi daha mi degil benim bugun kadar",
    "id": "yang dan di ini itu dengan untuk tidak dari ke saya aku kamu kami kita mereka ada akan sudah bisa juga lagi "
          "banget nggak gak hari",
    "ca": "el la els les un una de del i o que en es son amb per al als meu teu seu no molt mes pero com quan avui",
    "ro": "si de la in cu pe nu este sunt un o ce care mai din pentru este am ai are dar azi foarte eu noi",
    "cs": "a je se na v to ze s do i ale jak tak by jsem jsi jsme pro co uz jen ten ta muj dnes velmi",
    "vi": "va la cua co khong toi ban cho nay nhung duoc mot trong voi hom nay rat",
    "hu": "a az es hogy nem is egy van volt de meg ez azt en te mi ma nagyon csak mert",
}
JUDGED = frozenset({"en", "zh", "es", "fr", "de", "ja"})


@cache
def _votes() -> dict[str, tuple[tuple[str, float], ...]]:
    """The languages of each function word, and its share for each."""
    codes: dict[str, list[str]] = {}
    for code, words in FUNCTION_WORDS.items():
        for word in words.split():
            if code not in codes.setdefault(word, []):
                codes[word].append(code)
    return {word: tuple((code, 1.0 / len(found)) for code in found) for word, found in codes.items()}


@cache
def _english() -> tuple[frozenset[str], frozenset[str]]:
    """Function words of English, and those of all other languages that are none of English."""
    every = frozenset(_votes())
    english = frozenset(FUNCTION_WORDS["en"].split())
    return english, every - english


def plainly_english(sentences: Iterable[Sentence]) -> bool:
    """True for sentences in which nothing but English words tells of any language: the common case, told cheaply."""
    english, others = _english()
    some = False
    for sentence in sentences:
        if not others.isdisjoint(sentence.words):
            return False
        some = some or not english.isdisjoint(sentence.words)
    return some


# Characters that Chinese cannot do without and Japanese does not write so; folded to Simplified.
_CHINESE = re.compile("[的了吗呢吧你妳她们們這这那個个麼么說说還还沒没很嗎跳槽啦喔哦咱]")
_KANA_RUN = re.compile("[\u3041-\u30ff]+")


def _is_chinese(text: str) -> bool:
    """True for a Chinese text in which a single Japanese name stands."""
    return len(_KANA_RUN.findall(text)) <= 1 and len(set(_CHINESE.findall(text))) >= 2


def script(text: str) -> str | None:
    """The language that the script alone gives away ("zh", "ja", "ko", "ru", …), or None for Latin script and none at all."""
    if text.isascii():
        return None
    letters = sum(char.isalpha() for char in text) or 1
    han = len(_HAN.findall(text))
    kana = len(_KANA.findall(text))
    if kana and kana * 12 >= han and not _is_chinese(text):
        return "ja" if (han + kana) * 4 >= letters else None
    if han:
        return "zh" if han * 5 >= letters or han >= 4 else None
    for code, pattern in _SCRIPTS:
        if len(pattern.findall(text)) * 2 > letters:
            return code
    return None


def vote(sentence: Sentence) -> dict[str, float]:
    """Function words of a sentence, counted by language; a word of several languages counts in part for each."""
    votes = _votes()
    count: dict[str, float] = {}
    for word in sentence.words:
        for code, share in votes.get(word, ()):
            count[code] = count.get(code, 0.0) + share
    return count


# Letters that few of the languages write, with what each tells; accents are folded away before words are counted.
LETTERS: Mapping[str, Mapping[str, float]] = {
    "ñ¿¡": {"es": 1.5}, "ß": {"de": 2.0}, "äöü": {"de": 0.6, "sv": 0.2, "fi": 0.2}, "çœêèùûîëï": {"fr": 0.6}, "ãõ": {"pt": 2.0},
    "áíóú": {"es": 0.6, "pt": 0.2}, "éà": {"fr": 0.4, "es": 0.2, "it": 0.2}, "åæø": {"sv": 1.0, "no": 1.0, "da": 1.0},
    "łąężźśćń": {"pl": 2.0}, "ěřů": {"cs": 2.0}, "ğış": {"tr": 2.0}, "ăâț": {"ro": 1.0}, "őű": {"hu": 2.0},
}


def letters(raw: str) -> dict[str, float]:
    """What the letters of an (unfolded) text tell, as votes; each group counts once."""
    count: dict[str, float] = {}
    if raw.isascii():
        return count
    lower = set(raw.lower())
    for group, votes in LETTERS.items():
        if not lower.isdisjoint(group):
            for code, number in votes.items():
                count[code] = count.get(code, 0.0) + number
    return count


def winner(count: Mapping[str, float], words: int) -> str | None:
    """The language that the count shows, or None where it shows too little."""
    if not count:
        return None
    if count.get("en", -1.0) >= max(count.values()):
        return "en"
    best = max(sorted(count), key=lambda code: (count[code], code == "en"))
    rest = max((count[code] for code in count if code != best), default=0.0)
    if best != "en" and count.get("en", 0.0) + 0.5 >= count[best]:
        best = "en" if "en" in count else best
    if best == "en":
        return "en"
    return best if count[best] >= 1.0 and count[best] > rest and count[best] * 12 >= words else None
