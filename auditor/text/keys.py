"""Secrets by their published form: keys, tokens, private keys, addresses with a password in them.

Forms are those that their issuers publish for secret scanners. A form alone is proof enough; what
has no form is judged by its context (`auditor.rules.secret_exposed`). Everything here works on the
original text and gives offsets in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# (kind, form). Lengths are the least that the issuers use, or a little less, for people cut when they copy.
_FORMS: tuple[tuple[str, str], ...] = (
    ("AWS access key", r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,20}\b"),
    ("GitHub token", r"\b(?:gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{20,})"),
    ("GitLab token", r"\bgl(?:pat|dt|rt|cbt|ptt|oas)-[A-Za-z0-9_-]{16,}"),
    ("Slack token", r"\bxox[abeoprs]-[A-Za-z0-9-]{10,}|\bxapp-\d-[A-Za-z0-9-]{10,}"),
    ("webhook address", r"https?://(?:hooks\.[\w.-]+/(?:services|workflows|triggers)/\S{8,}"
                        r"|(?:ptb\.|canary\.)?discord(?:app)?\.com/api/webhooks/\d+/\S{8,}"
                        r"|[\w.-]+\.webhook\.office\.com/\S{8,}|hooks\.zapier\.com/hooks/catch/\S{5,}"
                        r"|(?:open|oapi)\.(?:feishu\.cn|dingtalk\.com)/\S*(?:hook/|access_token=)[\w-]{8,}"
                        r"|qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=[\w-]{8,})"),
    ("Stripe key", r"\b(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,}|\bwhsec_[A-Za-z0-9]{16,}"),
    ("Google key", r"\bAIza[\w-]{28,}|\bya29\.[\w-]{20,}|\bGOCSPX-[\w-]{16,}"),
    ("OpenAI or Anthropic key", r"\bsk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{18,}"),
    ("SendGrid key", r"\bSG\.[\w-]{8,}\.[\w-]{8,}"),
    ("Twilio key", r"\b(?:SK|AC)[0-9a-f]{32}\b"),
    ("npm token", r"\bnpm_[A-Za-z0-9]{20,}"),
    ("PyPI token", r"\bpypi-[A-Za-z0-9_-]{20,}"),
    ("Vault token", r"\bhv[sbr]\.[\w-]{16,}"),
    ("cloud token", r"\b(?:dop|doo|dor)_v1_[a-f0-9]{20,}|\bdapi[a-f0-9]{24,}|\btskey-[\w-]{12,}|\bflyv1 \S{20,}"
                    r"|\bfm[12]_\S{20,}"),
    ("Shopify token", r"\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{16,}"),
    ("Hugging Face token", r"\bhf_[A-Za-z0-9]{20,}"),
    ("Mailgun or Mailchimp key", r"\bkey-[0-9a-f]{28,}\b|\b[0-9a-f]{32}-us\d{1,2}\b"),
    ("Telegram bot token", r"\b\d{8,10}:[A-Za-z0-9_-]{30,}"),
    ("Facebook token", r"\bEAA[A-Za-z0-9]{30,}"),
    ("Square key", r"\bsq0(?:atp|csp)-[\w-]{20,}"),
    ("Azure key", r"\bAccountKey=[A-Za-z0-9+/=]{20,}|\bSharedAccessKey=[A-Za-z0-9+/=]{20,}"),
    ("signed token", r"\beyJ[\w-]{8,}\.eyJ[\w-]{8,}(?:\.[\w-]*)?"),
    ("private key", r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\s*[A-Za-z0-9+/=]{8,})*"),
    ("age secret key", r"\bAGE-SECRET-KEY-1[0-9A-Z]{20,}"),
    ("one-time-code seed", r"\botpauth://\S{20,}"),
    ("bearer token", r"\b(?:[Bb]earer|[Bb]asic|[Tt]oken)\s+[A-Za-z0-9_\-.=+/]{16,}"),
    ("vendor token", r"\b(?:ATATT3x|figd_|lin_api_|ntn_|secret_|sntry[su]_|glc_|glsa_|PMAK-|rubygems_|NRAK-|dckr_pat_|"
                     r"sbp_|xkeysib-|re_|phx_|pscale_(?:tkn|pw)_|PRIVATE-TOKEN:\s*|"
                     r"xai-|gsk_|r8_|pplx-|nvapi-|AKID|LTAI|EZAK|shippo_live_|sk\.eyJ|cio-|ops_ey|doppler_|"
                     r"dp\.pt\.|NTA\w{20,}\.)"
                     r"[A-Za-z0-9_-]{14,}|\b[MN][A-Za-z\d]{23,25}\.[\w-]{6}\.[\w-]{27,}"),
    ("live key", r"\b[a-z]{2,8}[_-](?:live|prod|secret|priv)[_-][A-Za-z0-9]{10,}"),
    ("login in a command", r"(?<=-u )[\w.@-]{1,40}:[^\s'\"@]{5,}|(?<=--password=)[^\s'\"]{5,}|(?<=sshpass -p )[^\s'\"]{5,}"),
    ("address with a password", r"\b[a-z][a-z0-9+.-]{2,20}://[^\s/:@'\"`]{0,64}:[^\s/@'\"`]{3,128}@[^\s'\"`/]{2,}"),
    ("secret in a link", r"https?://\S+[?&](?:token|access_token|api_?key|apikey|key|sig|signature|auth|password|pwd|secret"
                         r"|invite_token)=[\w%.+~-]{10,}"),
)
_ALL = re.compile("|".join(f"(?P<f{i}>{form})" for i, (_, form) in enumerate(_FORMS)))
# A line of a configuration: NAME=value, "name": "value", name: value.
_ASSIGNED = re.compile(
    r"(?P<name>(?:[A-Za-z][A-Za-z0-9_.-]{0,40}?)?(?:password|passwd|passphrase|passcode|pwd|secret|token|api[_-]?key"
    r"|access[_-]?key|auth[_-]?key"
    r"|private[_-]?key|client[_-]?secret|credential|apikey|[_-]key|[_-]pass|[_-]pw|[_-]pin|sessionid|sessid|session|cookie)s?)"
    r"[\"'”]?\s{0,2}(?:=|:|：|:=|=>)\s{0,2}[\"'“]?(?P<value>[^\s\"'”“,;，。；]{6,200})", re.IGNORECASE)
# Cheap tests that come before the dear ones.
_HINTS = ("://", "-u ", "--password=", "sshpass", "-----begin", "akia", "asia", "gh", "gl", "xox", "sk-", "sk_",
          "rk_", "aiza", "ya29", "sg.", "npm_", "pypi-",
          "hv", "eyj", "bearer", "basic ", "token ", "_live_", "_prod_", "-live-", "-prod-", "_secret_", "shp", "hf_",
          "key-", "dop_",
          "atatt", "figd", "lin_", "ntn_", "secret_", "sntry", "glc_", "glsa", "pmak", "rubygems", "nrak", "dckr", "sbp_",
          "xkeysib", "re_", "phx_",
          "pscale", "private-token", "xai-", "gsk_", "r8_", "pplx", "nvapi", "akid", "ltai", "ezak", "shippo", "sk.", "cio-",
          "ops_", "doppler", "dp.pt",
          "whsec", "gocspx", "accountkey", "sharedaccess", "eaa", "sq0", "age-secret", "tskey", "dapi", ":aa")
_MASK_SIGNS = re.compile(r"[*•●✱▇█■◼＊×＿…]{2,}|x{4,}|X{4,}|_{3,}|\.{3,}|<[^>]*>|\{\{?[^}]*\}|\[[A-Za-z _-]*\]"
                         r"|\$\{?[A-Z_]+|%[A-Z_]+%")
_FAKE = re.compile(
    r"example|sample|dummy|placeholder|your[_-]?|change[_-]?me|changeme|replace|redacted|masked|hidden|notareal|not[_-]?a[_-]?real|fake|foobar|"
    r"ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|AAAA[BCE]3Nza|lorem|todo|null|none|undefined|password|passwd|passwort"
    r"|secret$|secret[_-]?key$|token$|hunter2|letmein|qwerty|swordfish|"
    r"opensesame|"
    r"correct-?horse|1234567|abcdef|aaaa|0000|test(?:ing)?123|asdf|deadbeef|c0ffee|xxxx|user:pass|:pass@|:pw@|:1234@"
    r"|\.invalid|\bhost\b|somepass", re.IGNORECASE)
_EXAMPLE = re.compile(r"example|your|placeholder|dummy|redacted|changeme|xxxx|0000000|1234567890|abcdefgh", re.IGNORECASE)
# Invented hosts (RFC 2606) prove nothing of the secret behind them; `.invalid` says that there is none.
_RESERVED = re.compile(r"\.(?:example|test)\b|\bexample\.(?:com|org|net)\b")


@dataclass(frozen=True, slots=True)
class Key:
    """A secret found by its form: what it is, and where in the original text."""

    kind: str
    start: int
    end: int


def keys(text: str) -> Iterator[Key]:
    """Secrets in a text, by their form; masked ones and plain examples left out."""
    lower = text.lower()
    if any(hint in lower for hint in _HINTS):
        for match in _ALL.finditer(text):
            index = int(str(match.lastgroup)[1:])
            kind = _FORMS[index][0]
            if not _harmless(kind, match[0]):
                yield Key(kind, match.start(), match.end())
    if "=" in text or ":" in text or "：" in text:
        for match in _ASSIGNED.finditer(text):
            value = match["value"]
            if strong(value) and not fake(value) and "://" not in value:
                yield Key("credential", match.start("value"), match.end("value"))


def _harmless(kind: str, words: str) -> bool:
    words = _RESERVED.sub("", words)
    if kind == "address with a password":
        password = words.split("://", 1)[1].rsplit("@", 1)[0].split(":", 1)[1]
        return masked(password) or fake(words)
    if kind == "private key":
        return masked(words)
    if kind in ("bearer token", "secret in a link", "live key"):
        return fake(words) or not any(c.isdigit() for c in words)
    # A random key may hold any letters by chance, so only the plainest signs of an example count.
    return masked(words) or _EXAMPLE.search(words) is not None


def masked(value: str) -> bool:
    """True when (part of) a value is covered or left open."""
    return _MASK_SIGNS.search(value) is not None


def fake(value: str) -> bool:
    """True for values that everybody knows to be examples or jokes."""
    return masked(value) or _FAKE.search(value) is not None or len(set(value)) <= 2


def random_looking(value: str) -> bool:
    """True for a long run of small and capital letters and digits, as no person writes; a hash or a key is no less so."""
    return (len(value) >= 16 and sum(c.isdigit() for c in value) >= 2 and any(c.isupper() for c in value)
            and any(c.islower() for c in value) and all(c.isalnum() or c in "_-+/=." for c in value))


def strong(value: str) -> bool:
    """True when a value looks made up to keep others out: letters with digits or signs among them."""
    letters = sum(c.isalpha() for c in value)
    digits = sum(c.isdigit() for c in value)
    signs = len(value) - letters - digits
    if len(value) < 6 or letters < 2:
        return False
    if digits:
        return True
    return signs > 0 and any(c.isupper() for c in value[1:]) and any(c in "#!@$%^&*+=?_" for c in value)
