"""What the phrase patterns of the languages say about employment, and which of two readings goes first.

The patterns stand in `auditor/languages`; here are their names and the sentences that explain them.
"""

from __future__ import annotations

from collections.abc import Mapping

# What is said about a named subject that makes a post an employment statement.
STATED: Mapping[str, str] = {
    "employment.disclaimer": "Says that the opinions are the author's and not those of {subject}, and so that they work there.",
    "employment.employer": "Calls {subject} the author's employer or firm.",
    "employment.we": "Speaks of {subject} as “we” or “our team”.",
    "employment.hiring": "Looks for people for the author's own team at {subject}.",
    "employment.joining": "Says that the author joins {subject}.",
    "employment.leaving": "Gives notice at {subject}: the author is still there.",
    "employment.working": "Says that the author works for {subject}.",
    "employment.role": "Names the author's own role at {subject}.",
    "employment.tenure": "Counts the author's time at {subject}.",
    "employment.staffed": "Counts years with {subject} by what employees have.",
    "employment.plain": "Tells of {subject} what only those who work there can say of themselves.",
    "employment.inside": "Tells of {subject} from the inside, as only those who work there do.",
    "employment.made": "Says that the author makes or runs something of {subject}.",
    "employment.treated": "Says that {subject} treats the author as an employee.",
}
# What is said about a named subject that makes it no statement of the author's own employment now.
DENIED: Mapping[str, str] = {
    "employment.no.hypothetical": "a joke, a wish or a supposition",
    "employment.no.denied": "says that the author does not work there",
    "employment.no.other": "another person's job",
    "employment.no.former": "a former job",
    "employment.no.applying": "an application, an interview or an offer not taken up",
    "employment.no.customer": "a customer's, user's or fan's words",
    "employment.no.visitor": "a visit, an event or a neighbour",
    "employment.no.news": "news about the company",
    "employment.no.supplier": "another firm that deals with it",
}
# Signs of the author's own job in words that name no subject.
SIGNS = "employment.sign"
# Words of the working day; a lesser sign, for a post that names the company and speaks of nobody else's part.
SHOP = "employment.shop"
# The author in the first person "at Acme" or "for Acme", and nothing against it; the least of the signs.
AT = "employment.at"
# Signs of the author's own team, which words of hiring ("interviewing") do not undo.
OWN = "employment.own"
# The author's job "there", in a post that names one subject.
THERE = "employment.there"
# A sentence that is nothing but the company's name, and a time of day beside it.
BARE, CLOCK = "employment.bare", "employment.clock"
# Words about another job, another person or a customer's part that name no subject; reasons as above.
COUNTERSIGNS: Mapping[str, str] = {
    "employment.counter.other": "another person's job",
    "employment.counter.former": "a former job",
    "employment.counter.applying": "an application, an interview or an offer not taken up",
    "employment.counter.job": "the author has another job",
    "employment.counter.denied": "says that the author does not work there",
    "employment.counter.customer": "a customer's, user's or fan's words",
}
# Both readings stand.
EITHER: Mapping[str, str] = {
    "employment.last_day": "Today was the last day at {subject}: still there, or no longer.",
    "employment.with": "Years “with” {subject} can be an employee's or a customer's.",
    "employment.presence": "The author is or was at {subject}: at work, or on a visit.",
    "employment.life_tag": "The tag alone may be an employee's, or a fan's.",
}
# A reading on the left is not undone by the ones on the right.
WITHSTANDS: Mapping[str, frozenset[str]] = {
    "employment.disclaimer": frozenset({
        "employment.no.denied", "employment.no.customer", "employment.no.former", "employment.no.news"}),
    "employment.leaving": frozenset({"employment.no.former", "employment.last_day"}),
    "employment.joining": frozenset({"employment.no.applying", "employment.no.customer"}),
    "employment.we": frozenset({"employment.no.news"}),
    "employment.working": frozenset({"employment.no.customer", "employment.no.news"}),
    "employment.role": frozenset({"employment.no.customer"}),
    "employment.hiring": frozenset({"employment.no.applying", "employment.no.news"}),
    "employment.last_day": frozenset({"employment.no.applying", "employment.no.former", "employment.no.customer"}),
    "employment.employer": frozenset({"employment.no.customer", "employment.no.news"}),
    "employment.plain": frozenset({
        "employment.no.other", "employment.no.customer", "employment.no.visitor", "employment.no.news"}),
}
# Against these, words that own up to the tie ("they pay my wages") stand.
OUTWEIGHED = frozenset({"employment.no.customer", "employment.no.news", "employment.no.visitor"})
# Not heard inside a longer reading: "someone who works at Acme" in "as someone who works at Acme, I …".
ABSORBED = frozenset({"employment.no.other", "employment.no.visitor", "employment.no.news"})
# "I do not work for Acme" undoes this wherever it stands.
DISOWNED = "employment.no.denied"
# These leave nothing of a softer sign in the same post.
SOFT = frozenset({"employment.inside", "employment.made", "employment.treated"})
