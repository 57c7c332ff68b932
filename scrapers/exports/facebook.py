"""Facebook: the export in JSON. Who may see a post is not in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from auditor.model import Card, Media, Post, Profile, ProfileField, Snapshot
from scrapers.base import Page
from scrapers.exports import meta
from scrapers.exports.archive import Archive
from scrapers.exports.common import made_up, named_date, repaired, when, words
from scrapers.exports.reader import Collected, ExportOnly, Reader, missing
from scrapers.exports.stream import document
from scrapers.html_text import unique
from scrapers.values import moment, name, obj, objects, text

POSTS = r"posts/your_posts(?:__check_ins__photos_and_videos)?_\d+\.json"
PROFILE = ("profile_information/profile_information.json", "personal_information/profile_information.json")
# The sentence above a post, for those that stand elsewhere than on the own profile.
ELSEWHERE = re.compile(
    r"\bwrote on .+(?:timeline|wall)|\bposted (?:in|on) (?!(?:his|her|their) )|\bshared .+ (?:to|in) the group|"
    r"\bin (?:the )?group\b|\bauf .+ (?:pinnwand|chronik)|\bs chronik\b|\bin der gruppe\b|\bsur le (?:journal|mur) de|"
    r"\bdans le groupe\b|\bbiografía de\b|\ben el grupo\b|\bsul diario di\b|\bnel gruppo\b|\bna linha do tempo de\b|"
    r"\bno grupo\b|さんのタイムライン|グループ|的(?:时间线|時間軸|动态时报|動態時報)|小组|社團", re.IGNORECASE)
STEPS = ("Open accountscenter.facebook.com/info_and_permissions/dyi, ask for your information of this profile, all "
         "time, in the format JSON (not HTML).",
         "Wait for the message that it is ready and download every part of the ZIP.",
         "Run `auditor check PATH` with the path of that ZIP; it need not be unpacked.")


class FacebookExport(Reader):
    """`facebook-NAME-DATE-….zip`, or the folder."""

    platform = "facebook"
    title = "Facebook"
    files: ClassVar[tuple[str, ...]] = ("…/posts/your_posts__check_ins__photos_and_videos_1.json",
                                        "…/profile_information/profile_information.json")

    def recognises(self, archive: Archive) -> bool:
        """By its posts or its profile."""
        return bool(archive.match(POSTS)) or archive.find(*PROFILE) is not None

    def html_form(self, archive: Archive) -> bool:
        """By the same files as web pages."""
        return bool(archive.match(r"posts/your_posts.*\.html")
                    or archive.match(r"profile_information/profile_information\.html"))

    def collect(self, archive: Archive, want: int) -> Collected:
        """The profile's visible fields and the newest posts on it."""
        root = meta.root_name(archive, "facebook")
        found = Collected(made=named_date(root))
        file = archive.find(*PROFILE)
        profile: dict[str, Any] = {}
        if file is not None:
            with archive.open(file) as stream:
                profile = _visible(repaired(obj(document(stream, file))))
        else:
            found.notes.append("The export holds no profile (profile_information.json): it is not seen.")
            found.answers["partial"] = True
        profile["handle"] = profile.get("handle") or meta.owner(root, "facebook")
        found.answers["profile"] = profile
        files = archive.match(POSTS)
        if not files and file is None:
            raise missing(archive, "posts (your_posts_1.json)", STEPS[1])
        if not files:
            found.notes.append("The export holds no posts: either you have none, or a part of it is missing.")
            found.answers["partial"] = True
        entries = meta.newest(archive, files, "", 4 * want, _seconds)
        here = [entry for entry in entries if not ELSEWHERE.search(text(entry.get("title")))]
        if len(here) < len(entries):
            found.notes.append(f"{len(entries) - len(here)} posts stand in groups or on the pages of others and were "
                               "left out.")
        found.answers["posts"] = here
        found.made = found.made or archive.changed((files or [file or ""])[0])
        return found

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of an export."""
        profile = page.need("profile", dict)
        handle, full = name(profile.get("handle")), name(profile.get("name"))
        shown = Profile(full, handle, words(profile.get("bio")), name(profile.get("city")) or None,
                        fields=tuple(ProfileField(label, value) for label, value in profile.get("fields", [])),
                        links=unique(profile.get("links", [])))
        posts = [post for entry in objects(page.get("posts")) for post in [_post(entry)] if post is not None]
        notes = ["The export does not say who may see a post: what friends alone see was looked at, too, as if it were "
                 "public.", "It holds no addresses of posts and no pinned marks."]
        url = name(profile.get("url")) or (f"https://www.facebook.com/{handle}" if handle else "")
        return self.snapshot(page, want, f"facebook:{handle or full or 'profile'}", shown, posts, url=url, notes=notes)


class Facebook(ExportOnly):
    """Profiles on facebook.com."""

    name = "facebook"
    title = "Facebook"
    examples: ClassVar[tuple[str, ...]] = ("https://www.facebook.com/sam.lee.5", "https://m.facebook.com/sam.lee.5/about",
                                           "facebook:sam.lee.5")
    hosts = frozenset({"facebook.com", "fb.com"})
    names = r"/(?!(?:groups|pages|events|watch|marketplace|login|help|share)(?:/|$))([\w.]{2,60})(?:/.*)?"
    why = "it wants them to log in, and forbids programs to read its pages."
    reads = "Your export: name, intro, work, links, and posts on your own profile."
    unseen = "Everything, to a visitor; in the export it is missing who may see a post."
    export = STEPS
    waiting = "some hours, up to two days"


def _seconds(entry: dict[str, Any]) -> int:
    stamp = entry.get("timestamp")
    return int(stamp) if isinstance(stamp, int | float) and not isinstance(stamp, bool) else 0


def _visible(data: dict[str, Any]) -> dict[str, Any]:
    """What a profile shows; e-mail, birthday, views and the rest stay behind."""
    profile = obj(data.get("profile_v2")) or obj(data.get("profile"))
    if not profile:
        found = meta.labelled(data)
        return {"name": found.get("name", ""), "handle": found.get("handle", ""), "bio": found.get("bio", ""),
                "links": [found["site"]] if found.get("site") else [], "fields": []}
    intro, about = words(obj(profile.get("intro_bio")).get("name")), words(profile.get("about_me"))
    bio = "\n\n".join(dict.fromkeys(part for part in (intro, about) if part))
    sites = [text(site.get("address")) for site in objects(profile.get("websites"))]
    return {"name": name(obj(profile.get("name")).get("full_name")), "handle": name(profile.get("username")),
            "bio": bio, "city": name(obj(profile.get("current_city")).get("name")), "links": sites,
            "fields": list(_fields(profile)), "url": text(profile.get("profile_uri"))}


def _fields(profile: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for work in objects(profile.get("work_experiences")):
        line = ", ".join(part for part in (name(work.get("title")), name(work.get("employer"))) if part)
        value = "\n".join(part for part in (line, words(work.get("description"))) if part)
        if value:
            yield "Work", value
    for school in objects(profile.get("education_experiences")):
        if name(school.get("name")):
            yield "Education", name(school.get("name"))


def _post(entry: dict[str, Any]) -> Post | None:
    made = when(_seconds(entry))
    if made is None:
        return None
    data = objects(entry.get("data"))
    said = next((words(part.get("post")) for part in data if words(part.get("post"))), "")
    changed = next((moment(part.get("update_timestamp")) for part in data if part.get("update_timestamp")), None)
    parts = [part for group in objects(entry.get("attachments")) for part in objects(group.get("data"))]
    pictures = [obj(part.get("media")) for part in parts if isinstance(part.get("media"), dict)]
    shared = [obj(part.get("external_context")) for part in parts if isinstance(part.get("external_context"), dict)]
    captions = [words(picture.get("description")) for picture in pictures]
    said = said or next(filter(None, captions), "")
    if not (said or pictures or shared):
        return None
    links = unique([*meta.LINK.findall(said), *(text(link.get("url")) for link in shared)])
    card = Card(name(shared[0].get("name")), text(shared[0].get("url"))) if shared else None
    alts = [caption if caption != said else "" for caption in captions]
    return Post(made_up(made, said, *(text(picture.get("uri")) for picture in pictures)), made, said, links=links,
                media=tuple(Media(alt) for alt in alts), card=card,
                edited_at=changed if changed and changed > made else None)
