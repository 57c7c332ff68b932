"""The profile rule on opinion disclaimers, and what the endorsement rules say of a finding."""

from __future__ import annotations

from typing import Any

import pytest

from auditor import Audit, Policy, Snapshot, audit

ASKED: dict[str, Any] = {
    "schema": "auditor/policy/1", "name": "Velmora posting rules",
    "company": {"name": "Velmora", "handles": ["@velmora"], "domains": ["velmora.example"]},
    "disclaimers": {"opinion": {"required": True, "accepted": ["Brot ist meins"]}},
}

DISCLAIMED = (
    "Baker at Velmora. Views my own.", "Velmora. Opinions are mine alone", "Works at Velmora | tweets = my own",
    "Velmora, but opinions not my employer's", "Velmora. Posting in a personal capacity.",
    "I don't speak for Velmora or anyone. Velmora dev",
    "Velmora. All views mine, not theirs", "speaking only for myself. velmora by day", "在Velmora上班，言论仅代表个人",
    "Velmora工程师｜個人觀點，與公司無關", "Velmora员工，不代表公司立场", "Trabajo en Velmora. Opiniones mías.",
    "Velmora. A título personal.", "Chez Velmora. Mes propos n'engagent que moi.", "Velmora. Opinions personnelles.",
    "Velmora. Meine eigene Meinung.", "Bei Velmora. Hier privat.", "Velmora勤務。発言は個人の見解です。",
    "Velmora社員。所属とは無関係です。", "Velmora. Brot ist meins.",
)
UNDISCLAIMED = (
    "Baker at Velmora", "Velmora. RT is no endorsement", "Velmora. Strong opinions about tea",
    "I love my own garden. Velmora dev.",
    "Velmora: views over the harbour from my desk", "ex-Velmora, now at home", "not affiliated with Velmora",
    "Velmora. My own worst enemy", "Velmora and two cats", "velmora.example", "@velmora baker",
    "Velmora since 2019. She/her.",
    "在Velmora上班", "Velmora工程师｜猫奴", "Trabajo en Velmora", "Boulangère chez Velmora", "Bäcker bei Velmora",
    "Velmora勤務",
    "Velmora 员工，喜欢发表意见", "Velmora | opinions welcome",
)


def _audit(bio: str, text: str = "", **rules: Any) -> Audit:
    posts = [{"id": "1", "created_at": "2026-11-19T10:00:00Z", "text": text}] if text else []
    snapshot = Snapshot.from_dict({
        "schema": "auditor/snapshot/1", "account": "@sam@social.example", "taken_at": "2026-11-20T10:00:00Z",
        "profile": {"display_name": "Sam", "handle": "@sam@social.example", "bio": bio}, "posts": posts})
    return audit(snapshot, Policy.from_dict(ASKED | rules))


@pytest.mark.parametrize("bio", DISCLAIMED)
def test_a_disclaimer_in_any_wording_is_enough(bio: str) -> None:
    assert not [flag for flag in _audit(bio).flags if flag.rule == "opinion-disclaimer-missing"]


@pytest.mark.parametrize("bio", UNDISCLAIMED)
def test_a_profile_that_names_the_company_asks_for_a_disclaimer(bio: str) -> None:
    flags = [flag for flag in _audit(bio).flags if flag.rule == "opinion-disclaimer-missing"]
    assert len(flags) == 1
    assert flags[0].spot == "bio"


def test_no_disclaimer_is_asked_for_where_the_policy_asks_for_none() -> None:
    assert not _audit("Baker at Velmora", disclaimers={"opinion": {"required": False}}).flags


def test_no_disclaimer_is_asked_for_where_nothing_visible_names_the_company() -> None:
    assert not [flag for flag in _audit("Bakes bread",
    "I work at Velmora").flags if flag.rule == "opinion-disclaimer-missing"]


def test_a_disclosure_in_the_bio_alone_does_not_suffice() -> None:
    found = _audit("I work at Velmora. Views my own.", "Velmora makes the best bread in town")
    assert [flag.rule for flag in found.flags if flag.post_id] == ["undisclosed-endorsement"]


def test_the_finding_shows_the_words_and_a_better_opening() -> None:
    flag = next(f for f in _audit("", "Velmora makes the best bread in town").flags if f.rule == "undisclosed-endorsement")
    assert "best" in flag.evidence[0].text
    assert "I work at Velmora" in flag.remedy
    assert flag.effect and "20 posts" in flag.effect


@pytest.mark.parametrize(("text", "opening"), [
    ("维墨真好用，强烈推荐 Velmora", "我在Velmora工作"), ("Velmora est une tuerie, allez tester",
    "Je travaille chez Velmora"),
    ("Velmora es una maravilla, probadlo", "Trabajo en Velmora"),
    ("Velmora ist der Hammer, holt euch das", "Ich arbeite bei Velmora"),
    ("Velmora最高です、ぜひ使ってみてください", "Velmoraの社員です"),
])
def test_the_better_opening_is_in_the_language_of_the_post(text: str, opening: str) -> None:
    flag = next(f for f in _audit("", text).flags if f.rule == "undisclosed-endorsement")
    assert opening in flag.remedy
