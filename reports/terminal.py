"""The view for a terminal: the answer first, then each finding, then what was not judged."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from auditor.model import Audit, Flag, Ground, NearMiss, NotJudged
from reports.base import Cause, Change, Format, View
from reports.plain import bounded, visible, wrap

# What an outcome asks for, the gravest first.
OUTCOMES = {"urgent": "fix now", "review": "ask your manager", "disclaimer": "add a disclaimer", "note": "for you only"}
SPOTS = {"display_name": "display name", "field": "profile field", "link": "profile link", "pinned": "pinned post"}
STATUS = {
    "associated": "ASSOCIATED with {subjects}: the rules for associated accounts apply.",
    "not_associated": "NOT ASSOCIATED: nothing that was seen ties this account to the company.",
    "unclear": "UNCLEAR: whether this account is tied to {subjects} is for you to say.",
}
WITHOUT = {"associated": "the account would still be associated", "unclear": "it would be unclear",
           "not_associated": "the account would not be associated"}
CAUSES: dict[Cause, str] = {"account": "in the account", "policy": "by the policy", "settings": "by your settings",
                            "program": "by a newer version of this program"}
CLOSING = "Suggestions from reading words, not verdicts, and no legal advice."
_COLORS = {"urgent": "1;31", "review": "33", "disclaimer": "36", "note": "2", "head": "1", "faint": "2"}


class Terminal(Format):
    """Plain text for a screen; every text of a stranger is made visible and harmless."""

    name = "text"
    suffix = ".txt"

    def render(self, view: View) -> str:
        return "\n".join(_Page(view).blocks()) + "\n"


def lines_about(audit: Audit, columns: int, color: bool) -> Iterator[str]:
    """What is told of one part of an audit, for `auditor explain`."""
    return _Page(View(audit, explain=True, columns=columns, color=color)).about()


def findings(audit: Audit, columns: int, color: bool) -> Iterator[str]:
    """Flags, protected speech and what was not judged, for `auditor draft`."""
    page = _Page(View(audit, columns=columns, color=color))
    if audit.flags:
        yield from page.flags()
    yield from page.protected()
    yield from page.not_judged()


class _Page:
    """The blocks of one view, wrapped to its columns."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.audit: Audit = view.audit

    def blocks(self) -> Iterator[str]:
        """Every line of the page, in order."""
        yield from self._head()
        yield from self._association()
        yield from self.flags()
        yield from self.protected()
        yield from self.not_judged()
        if self.view.explain:
            yield from self._mentions()
            yield from self._near_misses()
        yield from self._changes()
        yield from self._end()

    def about(self) -> Iterator[str]:
        """What is told of grounds, flags and the rest, without the answer at the head and the close."""
        for ground in self.audit.association.grounds:
            yield from self._ground(ground)
        if self.audit.flags:
            yield from self.flags()
        yield from self.protected()
        yield from self._mentions()
        yield from self._near_misses()
        yield from self.not_judged()

    def _head(self) -> Iterator[str]:
        audit, seen = self.audit, self.audit.coverage
        yield self._paint(visible(audit.account), "head")
        taken = f", read {_moment(audit.taken_at)}" if audit.taken_at else ""
        version = f" {audit.policy.version}" if audit.policy.version else ""
        yield from self._text(f"{audit.source}{taken} · {seen.received} of {seen.requested} posts · policy: "
                              f"{audit.policy.name}{version}")
        for remark in _limits(self.audit):
            yield from self._text(remark, "! ")
        yield from self._text(_own_words(audit))
        yield ""

    def _association(self) -> Iterator[str]:
        found = self.audit.association
        firm = [g for g in found.grounds if g.certainty != "unclear"] or list(found.grounds)
        subjects = ", ".join(dict.fromkeys(ground.subject for ground in firm)) or "the company"
        yield from self._text(STATUS[found.status].format(subjects=subjects), style="head")
        for ground in found.grounds:
            yield from self._ground(ground)
        yield ""

    def _ground(self, ground: Ground) -> Iterator[str]:
        sure = "" if ground.certainty == "certain" else f" ({ground.certainty})"
        yield from self._text(f"{self._where(ground.spot, ground.post_id)}: “{_quote(ground.matched)}”{sure}", "  · ")
        yield from self._text(ground.reason, "    ")
        yield from self._text(until(ground), "    ")
        if self.view.explain:
            yield from self._text(f"Without it {WITHOUT[ground.without_it]}. [{ground.id}]", "    ")

    def flags(self) -> Iterator[str]:
        """Every flag, the gravest first."""
        flags = sorted(self.audit.flags, key=lambda flag: list(OUTCOMES).index(flag.outcome))
        if not flags:
            yield from self._text("No findings in what was judged.", style="head")
            yield ""
            return
        yield from self._text("1 finding" if len(flags) == 1 else f"{len(flags)} findings", style="head")
        for number, flag in enumerate(flags, 1):
            yield from self._flag(number, flag)
            yield ""

    def _flag(self, number: int, flag: Flag) -> Iterator[str]:
        lead = f"{number:>2}. "
        words = self._paint(flag.outcome.upper(), flag.outcome) + f" ({OUTCOMES[flag.outcome]}) · {visible(flag.rule)}"
        yield lead + words
        yield from self._text(self._where(flag.spot, flag.post_id), "    ")
        for words in words_of(flag):
            yield from self._text(f"“{_quote(words)}”", "    ", style="head")
        yield from self._text(flag.why, "    Why: ")
        yield from self._text(flag.remedy, "    Do:  ")
        if flag.effect:
            yield from self._text(flag.effect, "    Effect: ")
        yield from self._text(" · ".join(_marks(flag)), "    ", style="faint")

    def protected(self) -> Iterator[str]:
        """Posts recognised as protected speech."""
        if not self.audit.protected:
            return
        yield from self._text("Protected speech, for you alone; nothing that is shared holds it", style="head")
        for entry in self.audit.protected:
            yield from self._text(f"{self._where('post', entry.post_id)}: {entry.reason}", "  · ")
        yield ""

    def not_judged(self) -> Iterator[str]:
        """What could not be judged, and why."""
        if not self.audit.not_judged:
            return
        yield from self._text("Not judged", style="head")
        groups: dict[tuple[str, str], list[NotJudged]] = {}
        for entry in self.audit.not_judged:
            groups.setdefault((entry.rules, entry.reason), []).append(entry)
        for (rules, reason), entries in groups.items():
            which = "by any rule" if rules == "all" else f"by {rules}"
            places = ", ".join(dict.fromkeys(self._place(entry.spot, entry.post_id) for entry in entries))
            yield from self._text(f"{reason}; not judged {which}: {places}", "  · ")
        yield ""

    def _mentions(self) -> Iterator[str]:
        if not self.audit.mentions:
            return
        yield from self._text("Where the company or a product is named", style="head")
        for mention in self.audit.mentions:
            because = f": {'; '.join(mention.evidence)}" if mention.evidence else ""
            yield from self._text(f"{self._place(mention.spot, mention.post_id)}: “{_quote(mention.matched)}” is "
                                  f"{mention.subject} ({mention.certainty}, by {mention.form}){because}", "  · ")
        yield ""

    def _near_misses(self) -> Iterator[str]:
        if self.audit.near_misses:
            yield from self._text("Looked like a finding, and is none", style="head")
            for near in self.audit.near_misses:
                yield from self._near_miss(near)
            yield ""

    def _near_miss(self, near: NearMiss) -> Iterator[str]:
        yield from self._text(f"{self._where(near.spot, near.post_id)}, {near.rule}: “{_quote(near.text)}”", "  · ")
        yield from self._text(near.reason, "    ")

    def _changes(self) -> Iterator[str]:
        changes = self.view.changes
        if changes is None:
            return
        yield from self._text(f"Since the check of {_moment(changes.since)}", style="head")
        if not changes.items:
            yield "  · nothing has changed"
        for change in changes.items:
            yield from self._change(change)
        if changes.note:
            yield from self._text(changes.note, "  · ")
        yield ""

    def _change(self, change: Change) -> Iterator[str]:
        yield from self._text(f"{CAUSES[change.cause]}: {change.text}", "  · ")

    def _end(self) -> Iterator[str]:
        for note in self.audit.coverage.notes:
            yield from self._text(note)
        yield from self._text(CLOSING, style="faint")

    def _where(self, spot: str, post_id: str | None) -> str:
        """A spot in words; a post with its date and address where they are known."""
        place = self._place(spot, post_id)
        ref = self.view.posts.get(post_id or "")
        if ref is None:
            return place
        day = f" of {_day(ref.created_at)}" if ref.created_at else ""
        return f"{place}{day}" + (f" · {ref.url}" if ref.url else "")

    def _place(self, spot: str, post_id: str | None) -> str:
        if spot == "post":
            return f"post {bounded(post_id, 80)}" if post_id is not None else "some posts"
        name = SPOTS.get(spot, spot)
        return f"{name} {bounded(post_id, 80)}" if post_id is not None else name

    def _text(self, text: str, first: str = "", style: str = "") -> Iterator[str]:
        if text:
            wrapped = wrap(visible(text, lines=True), self.view.columns, first)
            yield self._paint(wrapped, style) if style else wrapped

    def _paint(self, text: str, style: str) -> str:
        return f"\x1b[{_COLORS[style]}m{text}\x1b[0m" if self.view.color else text


def until(ground: Ground) -> str:
    """When a ground ends, in words."""
    if ground.posts_left is None:
        return "Lasts as long as this text stays."
    window = ground.posts_left + (ground.place or 1) - 1
    posts = "one more post" if ground.posts_left == 1 else f"{ground.posts_left} more posts"
    when = ""
    if ground.expected is not None:
        when = f", at your pace between {_date(ground.expected.start)} and {_date(ground.expected.end)}"
    return f"Place {ground.place} of {window}: after {posts} it no longer counts{when}."


def words_of(flag: Flag) -> Iterator[str]:
    """The words that caused a flag, without those that stand within others of them."""
    spans = [(evidence.part, evidence.start, evidence.end) for evidence in flag.evidence]
    for i, (evidence, (part, start, end)) in enumerate(zip(flag.evidence, spans, strict=True)):
        within = (other == part and begin <= start and end <= finish and ((begin, finish) != (start, end) or j < i)
                  for j, (other, begin, finish) in enumerate(spans) if j != i)
        if not any(within):
            yield evidence.text


def _marks(flag: Flag) -> Iterator[str]:
    """What else is to be known of a flag, in a few words each."""
    if flag.conditional:
        yield "only if the account is associated"
    if flag.private:
        yield "private: for you alone" + (f" ({', '.join(flag.sensitive)})" if flag.sensitive else "")
    if flag.certainty != "certain":
        yield flag.certainty
    if flag.clause:
        yield f"clause {flag.clause}"
    yield flag.id


def _own_words(audit: Audit) -> str:
    """What the person said about themselves, where it has an effect."""
    said = []
    if audit.me.namesakes:
        said.append("not the company: " + ", ".join(audit.me.namesakes))
    if audit.me.employed_since:
        said.append(f"employed since {_date(audit.me.employed_since)}: posts before that count for nothing")
    return f"You said: {'; '.join(said)}." if said else ""


def _limits(audit: Audit) -> Iterator[str]:
    """What was not seen of the account, as sentences."""
    seen = audit.coverage
    if not seen.complete:
        yield "Read only in part: what was not seen may change the answer."
    if not seen.newest_first:
        yield "The order of posts is not certain: places and dates may be off."


def _quote(text: str) -> str:
    return bounded(" ".join(text.split()))


def _moment(moment: datetime) -> str:
    """Local time, to the minute."""
    local = moment.astimezone()
    return f"{_date(local)}, {local:%H:%M}"


def _day(moment: datetime | None) -> str:
    """The local day of a moment."""
    return _date(moment.astimezone()) if moment else ""


def _date(day: date) -> str:
    return f"{day.day} {day:%b %Y}"
