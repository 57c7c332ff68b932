"""Instagram: the export in JSON. It holds captions and times, but no ids, addresses or alt texts."""

from __future__ import annotations

from typing import Any, ClassVar

from auditor.model import Profile, Snapshot
from scrapers.base import Page
from scrapers.exports import meta
from scrapers.exports.archive import Archive
from scrapers.exports.common import named_date, words
from scrapers.exports.reader import Collected, ExportOnly, Reader, missing
from scrapers.exports.stream import document
from scrapers.html_text import unique
from scrapers.values import name, objects

POSTS = r"(?:media|content)/posts_\d+\.json"
REELS = r"(?:media|content)/reels(?:_\d+)?\.json"
VIDEOS = r"(?:media|content)/igtv_videos(?:_\d+)?\.json"
PROFILE = "personal_information/personal_information.json"
STEPS = ("Open accountscenter.instagram.com/info_and_permissions/dyi, ask for your information of this profile, all "
         "time, in the format JSON (not HTML).",
         "Wait for the message that it is ready and download every part of the ZIP.",
         "Run `auditor check PATH` with the path of that ZIP; it need not be unpacked.")


class InstagramExport(Reader):
    """`instagram-NAME-DATE-….zip`, or the folder."""

    platform = "instagram"
    title = "Instagram"
    files: ClassVar[tuple[str, ...]] = ("…/media/posts_1.json", "…/media/reels.json", "…/media/igtv_videos.json",
                                        "…/personal_information/personal_information.json")

    def recognises(self, archive: Archive) -> bool:
        """By the posts, or the profile in its own folder."""
        if archive.match(POSTS) or archive.match(REELS):
            return not archive.match(r"posts/your_posts.*\.json")
        return archive.find(PROFILE) is not None and not archive.match(r"threads/threads_and_replies\.json")

    def html_form(self, archive: Archive) -> bool:
        """By the same files as web pages."""
        return bool(archive.match(r"(?:media|content)/posts_\d+\.html")
                    or archive.match(r"personal_information/personal_information\.html"))

    def collect(self, archive: Archive, want: int) -> Collected:
        """The profile's visible fields and the newest posts, reels and videos."""
        root = meta.root_name(archive, "instagram")
        found = Collected(made=named_date(root))
        profile: dict[str, str] = {}
        file = archive.find(PROFILE)
        if file is not None:
            with archive.open(file) as stream:
                profile = meta.labelled(document(stream, file))
        else:
            found.notes.append("The export holds no profile (personal_information.json): its bio is not seen.")
            found.answers["partial"] = True
        profile.setdefault("handle", meta.owner(root, "instagram"))
        found.answers["profile"] = profile
        posts = archive.match(POSTS)
        if not posts and not archive.match(REELS) and file is None:
            raise missing(archive, "posts (posts_1.json)", STEPS[1])
        if not posts:
            found.notes.append("The export holds no posts_1.json: either you have none, or a part of it is missing.")
            found.answers["partial"] = True
        entries: list[dict[str, Any]] = meta.newest(archive, posts, "", 2 * want, meta.seconds)
        for pattern, key in ((REELS, "ig_reels_media"), (VIDEOS, "ig_igtv_media")):
            entries += meta.newest(archive, archive.match(pattern), key, 2 * want, meta.seconds)
        if meta.private(profile):
            found.notes.append(f"The account is private, so its {len(entries)} newest posts are not public; "
                               "only the profile was looked at.")
            entries = []
        elif meta.private(profile) is None:
            found.notes.append("The export does not say whether the account is private; then only followers see it.")
        found.answers["posts"] = entries
        found.made = found.made or (archive.changed((posts or [file or archive.names[0]])[0]))
        return found

    def parse(self, page: Page, want: int) -> Snapshot:
        """The Snapshot of an export."""
        return captions(self, page, want, "https://www.instagram.com/")


class Instagram(ExportOnly):
    """Profiles on instagram.com."""

    name = "instagram"
    title = "Instagram"
    examples: ClassVar[tuple[str, ...]] = ("https://www.instagram.com/sam.lee/", "instagram.com/sam.lee?igsh=x",
                                           "instagram:@sam.lee")
    hosts = frozenset({"instagram.com"})
    names = r"/@?(?!(?:p|reel|reels|explore|accounts|stories|direct)(?:/|$))([\w.]{1,40})(?:/.*)?"
    why = "it wants them to log in, and forbids programs to read its pages."
    reads = "Your export: name, bio, and posts, reels and videos with their captions."
    unseen = "Everything, to a visitor; in the export alt texts, addresses and pinned posts are missing."
    export = STEPS
    waiting = "some hours, up to two days"


def captions(reader: Reader, page: Page, want: int, base: str) -> Snapshot:
    """The Snapshot of posts with captions, for Instagram and Threads."""
    profile = page.need("profile", dict)
    handle = name(profile.get("handle"))
    posts = [post for entry in objects(page.get("posts"))
             for post in [meta.captioned(entry, _is_reply(entry))] if post is not None]
    shown = Profile(name(profile.get("name")), f"@{handle}" if handle else "", words(profile.get("bio")),
                    links=unique([*meta.LINK.findall(profile.get("bio", "")), profile.get("site", "")]))
    notes = ["The export holds no alt texts, no addresses of posts and no pinned marks."]
    return reader.snapshot(page, want, f"{reader.platform}:@{handle}" if handle else reader.title, shown, posts,
                           url=f"{base}{handle}" if handle else "", notes=notes)


def _is_reply(entry: dict[str, Any]) -> bool:
    return any(part.get("text_app_post", {}).get("is_reply") is True for part in objects(entry.get("media"))
               if isinstance(part.get("text_app_post"), dict))
