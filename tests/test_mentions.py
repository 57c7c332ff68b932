"""Mentions: every form that counts, none that does not, namesakes in six languages, and offsets that hold."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.grammar.reading import read
from auditor.mentions import of_post, of_text
from auditor.model import Me, Mention, Post
from auditor.policy import Policy

PLAIN = Policy.from_dict({
    "schema": "auditor/policy/1", "name": "Qorvane rules",
    "company": {"name": "Qorvane", "legal_suffixes": ["Inc.", "GmbH"], "handles": ["@qorvane", "@qorvane@mastodon.social"],
                "domains": ["qorvane.example"], "hashtags": ["QorvaneLife"], "demonyms": ["Qorvanian"]},
    "products": [{"name": "Qorvane Desk"}, {"name": "Blue Fennel", "aliases": ["藍茴香"]}, {"name": "Nélya"}],
})
NAMESAKES: dict[str, Any] = {
    "schema": "auditor/policy/1", "name": "Namesakes",
    "company": {"name": "Harvest", "ambiguous": True, "context": ["app", "timesheet",
    "invoice"], "domains": ["harvest.example"]},
    "products": [{"name": "Rosa", "ambiguous": True, "context": ["chatbot", "helpdesk"]},
                 {"name": "C1", "ambiguous": True, "context": ["parcel", "tariff"]},
                 {"name": "Monday", "ambiguous": True, "context": ["board", "workflow"]},
                 {"name": "麦田", "ambiguous": True, "context": ["App", "支付", "扫码"]},
                 {"name": "すずめ", "ambiguous": True, "context": ["アプリ", "通知"]}],
}
AMBIGUOUS = Policy.from_dict(NAMESAKES)


def found(text: str, policy: Policy = PLAIN) -> list[Mention]:
    """The mentions of a text."""
    return list(of_text(read([("text", text)]), policy, Me()))


@pytest.mark.parametrize(("text", "matched"), [
    ("Qorvane has a slide", "Qorvane"), ("QORVANE IS DOWN", "QORVANE"), ("so qorvane emailed", "qorvane"),
    ("Qorvane's new office", "Qorvane"), ("Qorvane Inc. filed", "Qorvane Inc"), ("Qorvane GmbH in Ulm", "Qorvane GmbH"),
    ("Ｑｏｒｖａｎｅ是什么公司", "Ｑｏｒｖａｎｅ"), ("𝐐𝐨𝐫𝐯𝐚𝐧𝐞 unite", "𝐐𝐨𝐫𝐯𝐚𝐧𝐞"), ("q\u200borvane in the wild",
    "q\u200borvane"),
    ("Qörvané, how do you say it", "Qörvané"), ("a Qorvane-branded mug", "Qorvane"), ("post-Qorvane life", "Qorvane"),
    ("在Qorvane楼下等车", "Qorvane"), ("Qorvaneのロゴ", "Qorvane"), ("die Qorvane-App", "Qorvane"),
    ("l'appli de Qorvane", "Qorvane"),
    ("#Qorvane", "#Qorvane"), ("#LifeAtQorvane", "#LifeAtQorvane"), ("#iloveqorvane", "#iloveqorvane"),
    ("#QorvaneLife", "#QorvaneLife"),
    ("ask @qorvane", "@qorvane"), ("cc @qorvane@mastodon.social", "@qorvane@mastodon.social"),
    ("https://jobs.qorvane.example/42?id=3", "jobs.qorvane.example"), ("mail hr@mail.qorvane.example",
    "hr@mail.qorvane.example"),
    ("https://x.com/qorvane/status/1", "https://x.com/qorvane/status/1"), ("proud Qorvanian here", "Qorvanian"),
    ("blue-fennel crashed", "blue-fennel"), ("BlueFennel again", "BlueFennel"), ("藍茴香好用", "藍茴香"),
    ("蓝茴香更新了", "蓝茴香"),
    ("Nelya or Nélya", "Nelya"), ("Qorvane Desk, not a table", "Qorvane Desk"),
])
def test_a_form_that_counts(text: str, matched: str) -> None:
    mention = found(text)[0]
    assert matched in mention.matched or mention.matched in matched
    assert text[mention.start:mention.end] == mention.matched


@pytest.mark.parametrize("text", [
    "the qorvanification of everything", "notqorvane.example", "https://qorvane.example.evil.test/login", "@qorvane_fans_uk",
    "@notqorvane", "https://news.example/a?utm_source=qorvane", "https://news.example/qorvane-opens",
    "Qorvanescu won the cup",
    "藍茴香草茶園的路", "a blue bowl of fennel",
])
def test_a_form_that_does_not_count(text: str) -> None:
    assert [m.matched for m in found(text) if m.certainty != "unclear"] == ([] if "藍" not in text else ["藍茴香"])


def test_the_longest_name_wins() -> None:
    assert [m.subject for m in found("Qorvane Desk")] == ["Qorvane Desk"]


@pytest.mark.parametrize(("text", "counts"), [
    # The firm.
    ("just started at Harvest as a designer", True), ("the Harvest app ate my timesheet", True),
    ("harvest.example is slow", True),
    ("my sister works for Harvest", True), ("sent the invoice with Harvest, again", True),
    ("asked Rosa, the chatbot, twice", True),
    ("sent it C1, parcel came in a day", True), ("the Monday board has four hundred cards", True), ("用麦田扫码买菜", True),
    ("すずめの通知で起きた", True), ("trabajo en Harvest desde mayo", True), ("elle bosse chez Harvest depuis mars", True),
    ("sie arbeitet bei Harvest im Lager", True),
    # A person, a place, a day, a level, a crop, a bird.
    ("a good harvest this year", False), ("Harvest festival on Sunday, bring a marrow", False),
    ("Harvest Moon & a cold beer", False),
    ("Rosa turned three today", False), ("my aunt Rosa has a parrot", False), ("Mi hija Rosa empieza el cole", False),
    ("Ma tante Rosa a perdu ses clés", False), ("Meine Oma Rosa hat heute Geburtstag", False),
    ("Santa Rosa is hot in June", False),
    ("Rosa Parks on a mural", False), ("die Katze heißt Rosa und schläft", False), ("passed my C1 exam in Spanish", False),
    ("C1 and D3 tablets for the winter", False), ("see you on Monday", False), ("Monday: rain, then rain", False),
    ("every Monday is bin day", False), ("梵高画的麦田真好看", False), ("すずめが庭に三羽きた", False),
    ("すずめの巣を見つけた", False),
])
def test_namesakes(text: str, counts: bool) -> None:
    assert any(m.certainty != "unclear" for m in found(text, AMBIGUOUS)) == counts


@pytest.mark.parametrize("text", ["Harvest.", "Rosa?", "What is Rosa", "HARVEST"])
def test_with_neither_evidence_it_is_a_question(text: str) -> None:
    assert [m.certainty for m in found(text, AMBIGUOUS)] == ["unclear"]


def test_an_answer_of_the_employee_is_kept() -> None:
    reading = read([("text", "asked Rosa, the chatbot")])
    assert not of_text(reading, AMBIGUOUS, Me(namesakes=("Rosa",)))


def test_the_evidence_is_told() -> None:
    mention = found("the Harvest app is slow", AMBIGUOUS)[0]
    assert any("app" in words for words in mention.evidence)


_GLUE = st.sampled_from(["", " ", "\n", "é", "😀", "，", "#", "@", ".", "'s ", "-", "\u200b", "\u202e", "ß", "ﬁ",
                          "中", "の", "\ud800", "\x00"])
_NAMES = st.sampled_from(["Qorvane", "qorvane", "QORVANE", "Ｑｏｒｖａｎｅ", "𝗤𝗼𝗿𝘃𝗮𝗻𝗲", "Blue Fennel", "藍茴香",
"蓝茴香", "Nélya", "Harvest", "Rosa",
                          "qorvane.example", "@qorvane", "#LifeAtQorvane", "hr@qorvane.example", "C1", "麦田", "すずめ"])
_TEXTS = st.lists(st.one_of(_GLUE, _NAMES, st.text(max_size=8)), max_size=14).map("".join)


@settings(deadline=None)
@given(_TEXTS)
def test_offsets_slice_to_the_matched_text(text: str) -> None:
    for policy in (PLAIN, AMBIGUOUS):
        for mention in found(text, policy):
            assert text[mention.start:mention.end] == mention.matched
            assert 0 <= mention.start < mention.end <= len(text)


@settings(deadline=None)
@given(_TEXTS, st.sampled_from(["https://qorvane.example/x", "mailto:hr@qorvane.example", "https://x.com/qorvane",
                          "https://a.test"]))
def test_offsets_of_links_slice_to_the_link(text: str, link: str) -> None:
    post = Post("1", datetime(2026, 11, 19, tzinfo=UTC), text, links=(link,))
    parts = dict(post.parts()) | {"link:0": link}
    for mention in of_post(post, read(post.parts()), PLAIN, Me()):
        assert parts[mention.part][mention.start:mention.end] == mention.matched


_SENTENCES = st.sampled_from(["I like {} a lot", "{} again", "was at {} today", "在{}楼下", "{}のロゴ",
                          "la app de {} va bien", "die {} App", "no name here"])


@settings(deadline=None)
@given(_SENTENCES, st.integers(0, 6), st.sampled_from("\u200b\u200c\u200d\u2060\ufeff\u00ad"))
def test_characters_without_width_change_no_verdict(sentence: str, at: int, char: str) -> None:
    plain = found(sentence.format("Qorvane"))
    spiked = found(sentence.format("Qorvane"[:at] + char + "Qorvane"[at:]))
    assert [(m.subject, m.certainty) for m in plain] == [(m.subject, m.certainty) for m in spiked]


@settings(deadline=None)
@given(_SENTENCES, st.lists(st.booleans(), min_size=7, max_size=7))
def test_letter_case_of_a_distinctive_name_changes_no_verdict(sentence: str, upper: list[bool]) -> None:
    name = "".join(char.upper() if up else char.lower() for char, up in zip("qorvane", upper, strict=True))
    plain, cased = found(sentence.format("Qorvane")), found(sentence.format(name))
    assert [(m.subject, m.certainty) for m in plain] == [(m.subject, m.certainty) for m in cased]


def test_ten_thousand_mentions_and_a_long_bio_take_bounded_time() -> None:
    assert len(found("Qorvane " * 10_000)) == 10_000
    assert found("x" * 1_000_000 + " Qorvane") == []
