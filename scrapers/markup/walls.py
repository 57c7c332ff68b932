"""What stands in the way of a page: told apart by status, address and words.

Asked only where a page showed nothing of a person, so that a post about passwords is no login wall.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from auditor.errors import (
    LoginWall,
    Moved,
    NotFound,
    Private,
    RateLimited,
    ServerDown,
    StaysOut,
    Suspended,
    UnreadableAccount,
)

EXPORT = "Use your own data export instead: `auditor sources` says how to get one."
CHALLENGE = re.compile(
    r"just a moment|verif(?:y|ying) (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|captcha|"
    r"unusual traffic|checking (?:your browser|if the site connection is secure)|"
    r"enable javascript and cookies to continue|"
    r"attention required|press (?:and|&) hold|bestätigen sie, dass sie ein mensch|vérifiez que vous êtes humain|"
    r"verifica que eres humano|人机验证|人機驗證|ロボットではない", re.IGNORECASE)
AGE = re.compile(
    r"(?:are you|you must be|confirm (?:that )?you are|i am) (?:over |at least )?(?:18|21)\b|\b18 years or older|"
    r"age[- ](?:restricted|verification|check)|adult content|nsfw content|altersnachweis|altersprüfung|"
    r"vérification de l.âge|"
    r"mayor de edad|年齢確認|年龄验证|年齡驗證|未满18|未滿18", re.IGNORECASE)
LOGIN = re.compile(
    r"\b(?:log|sign) ?in (?:to|or|for)\b|\bsign up to (?:see|view|continue)|join [\w ]{1,30} to (?:see|view)|"
    r"you (?:must|need to|have to) (?:be logged|log|sign) ?in|\blog ?in\b.{0,40}\bpassword\b|sign up \| linkedin|"
    r"join linkedin|anmelden, um|melde dich an|connectez-vous|identifiez-vous|inicia(?:r)? sesi[oó]n|"
    r"ログインして|ログインが必要|请登录|請登入|登录后|登入後", re.IGNORECASE | re.DOTALL)
LOGIN_PATH = re.compile(r"/(?:log-?in|sign-?in|authwall|auth|accounts/login|session/new|i/flow/login|"
                        r"checkpoint|uas/login)"
                        r"(?:[/.?]|$)", re.IGNORECASE)
GONE = re.compile(
    r"account (?:has been |is |was )?(?:suspended|disabled|deactivated|terminated|banned|deleted)|"
    r"suspended account|konto (?:wurde |ist )?(?:gesperrt|gelöscht)|compte (?:a été )?(?:suspendu|désactivé|"
    r"supprimé)|"
    r"cuenta (?:ha sido )?(?:suspendida|desactivada|eliminada)|アカウントは凍結|アカウントが凍結|"
    r"(?:账号|账户|帳號|帳戶)(?:已被|已|被)(?:封禁|冻结|凍結|停用|停權|注销)", re.IGNORECASE)
PRIVATE = re.compile(
    r"(?:account|profile|page) is (?:private|protected)|these posts are protected|private account|"
    r"only (?:approved )?followers "
    r"can|konto ist privat|profil ist privat|compte (?:est )?privé|cuenta (?:es )?privada|非公開アカウント|"
    r"私密账户|私人帳號|"
    r"不公開帳號", re.IGNORECASE)
MISSING = re.compile(
    r"(?:page|account|profile|user) (?:not found|does(?:n.t| not) exist|isn.t available|is not available|"
    r"could not be found)|"
    r"(?:couldn.t|could not|can.t|cannot) find (?:that|this) (?:page|account|user)|\b404\b|"
    r"seite (?:wurde )?nicht gefunden|konto existiert nicht|page (?:est )?introuvable|página no (?:existe|"
    r"encontrada)|"
    r"見つかりません|存在しません|找不到(?:该|該|此|这个|這個)?(?:页面|頁面|用户|用戶|帳號|账号)|页面不存在|"
    r"頁面不存在", re.IGNORECASE)
LIMIT = re.compile(r"too many requests|rate limit|try again (?:later|in a few)|zu viele anfragen|trop de requêtes|"
                   r"demasiadas solicitudes|请求过于频繁|請求過於頻繁|リクエストが多すぎ", re.IGNORECASE)
REGION = re.compile(r"not available in your (?:country|region|location)|unavailable in your (?:country|"
                    r"region)|in your region|"
                    r"in deinem land nicht|pas disponible dans votre pays|no está disponible en (?:tu|su) país|"
                    r"お住まいの(?:国|地域)|您所在的(?:国家|國家|地区|地區)", re.IGNORECASE)
CONSENT = re.compile(r"before you continue|we value your privacy|accept (?:all )?cookies|cookie (?:consent|"
                     r"settings|notice)|"
                     r"bevor sie fortfahren|avant de continuer|antes de continuar", re.IGNORECASE)
MOVED = re.compile(r"(?:has|have) moved (?:to|permanently)|this account has moved|ist umgezogen|a déménagé|"
                   r"se ha mudado|"
                   r"引っ越しました|已搬家|已搬移", re.IGNORECASE)


def wall(asked: str, final: str, status: int, title: str, text: str,
         headers: Mapping[str, str] | None = None) -> UnreadableAccount | None:
    """The obstacle that a page without a profile shows; None when there is none.

    asked, final: the address asked for, and the one that answered; `text` is the page's visible text.
    """
    host = urlsplit(asked).hostname or asked
    words = f"{title}\n{text[:6000]}"
    found = _by_status(status, host, words, headers or {})
    if found is not None:
        return found
    if LOGIN_PATH.search(urlsplit(final).path) and not LOGIN_PATH.search(urlsplit(asked).path):
        return LoginWall(f"{host} sends visitors to its login page.", EXPORT)
    return _by_words(host, words)


def _by_status(status: int, host: str, words: str, headers: Mapping[str, str]) -> UnreadableAccount | None:
    if status in {404, 410}:
        if GONE.search(words) or status == 410:
            return Suspended(f"{host} says that this account is gone.", "Check the address.")
        return NotFound(f"{host} has no such page ({status}).", "Check the spelling of the address.")
    if status in {429, 999}:
        return RateLimited(f"{host} asks to come back later ({status}).", "Wait an hour before the next try.")
    if status == 451:
        return UnreadableAccount(f"{host} does not show this page where you are ({status}).", EXPORT)
    if status in {401, 403, 503} and CHALLENGE.search(words):
        return _challenge(host)
    if status in {401, 403}:
        return LoginWall(f"{host} does not show this page to visitors ({status}).", EXPORT)
    if status >= 500:
        return ServerDown(f"{host} answered with an error ({status}).", "Try again later.")
    return None


def _by_words(host: str, words: str) -> UnreadableAccount | None:
    """By the page's words; the more particular obstacle first."""
    if CHALLENGE.search(words):
        return _challenge(host)
    for pattern, error in (
            (GONE, Suspended(f"{host} says that this account is suspended or deleted.", "")),
            (MOVED, Moved(f"{host} says that this account has moved.", "Give the new address.")),
            (PRIVATE, Private(f"{host} shows this account to its followers only.", EXPORT)),
            (MISSING, NotFound(f"{host} says that there is no such page.", "Check the spelling of the address.")),
            (LIMIT, RateLimited(f"{host} asks to come back later.", "Wait an hour before the next try.")),
            (REGION, UnreadableAccount(f"{host} does not show this page in your region.", EXPORT)),
            (AGE, LoginWall(f"{host} asks visitors for their age first; the tool answers no such question.", EXPORT)),
            (LOGIN, LoginWall(f"{host} shows this page to logged-in visitors only.", EXPORT)),
            (CONSENT, LoginWall(f"{host} shows nothing before cookies are accepted; the tool accepts none.", EXPORT))):
        if pattern.search(words):
            return error
    return None


def _challenge(host: str) -> StaysOut:
    return StaysOut(f"{host} asks visitors to prove that they are no robot; that is not worked around.", EXPORT)
