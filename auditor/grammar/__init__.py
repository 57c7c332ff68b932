"""Reading texts by meaning: concepts, phrase patterns, and where they stand.

A language says in data (`auditor/languages/<code>.py`, or a folder of such files) which words
belong to which *concept*, and in which *patterns* concepts follow one another. A rule asks only
for the names of patterns and concepts, so it is the same for every language.

Concepts: `CONCEPTS = {"praise": "love | brilliant | (so|really) good | recommend~"}`

- entries are separated by `|` or a line break; an entry is one or more words;
- `(a|b)` gives alternatives inside an entry, `(a|b)?` or `a?` may be missing;
- `word~` stands for its English inflections (works, worked, working; colleagues);
- `word*` (last word of an entry, four letters or more before the star) for every word that begins so;
- a concept whose name begins with a capital (`Forename`) counts only words written with a capital;
- all is folded as texts are: lower case, no accents, Simplified Chinese.

Patterns: `PATTERNS = {"employment.working": "<self> ..2 <work> (at|for|with) ..3 <subject>"}`

- one pattern a line (or a list of strings); a name may have many;
- `<a>` is a stretch of the concept a, `<a|b>` of either; `<subject>`, `<company>`, `<product>`,
  `<competitor>`, `<code_name>`, `<customer>` are names of the policy; `<url>`, `<email>`, `<handle>`,
  `<hashtag>`, `<number>`, `<money>`, `<percent>`, `<emoji>` kinds of token; `<proper>` a capitalised word
  inside a sentence, `<capital>` one anywhere, `<allcaps>` a word in capitals, `<any>` any token;
- plain words stand for themselves (with `~`, `*`, `(a|b)` as above); `?` after an element: may be missing;
- two elements stand side by side (punctuation between them is allowed); `..3` lets up to three tokens
  stand between them within a clause, `...` up to twelve (`...5` up to five) within the sentence, commas or not;
  `..3!<a|b>` (or `...!<a>`) likewise, but none of the passed-over tokens may begin an a or b;
- `!<a>` or `!(x|y)`: what follows here is none of these; `^` the sentence begins here, `$` it ends here;
- ` & ` joins parts that may stand anywhere in the sentence in any order; a part that begins with `& !`
  must not match: `<praise> & <product> & !<negation>`.

`PHRASES` are patterns whose matches become concepts themselves, usable in later PHRASES and in PATTERNS.
"""
