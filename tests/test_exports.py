"""Personal data exports: from every shape they come in, and every way they can be broken."""

from __future__ import annotations

import io
import json
import struct
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import AuditorError, LoginWall, Refused, UsageError
from auditor.model import Post, Snapshot
from scrapers import built_in, find
from scrapers.base import Tools
from scrapers.exports import archive as archives
from scrapers.exports import readers
from scrapers.exports.common import named_date, repaired, when
from scrapers.exports.path import Export
from scrapers.exports.reader import ExportOnly
from scrapers.exports.stream import items, rows
from tests import export_samples as samples

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
SHARED = Path(__file__).parent.parent.parent / "shared" / "fixtures"


def read(path: Path | str, want: int = 20) -> Snapshot:
    """The export at a path, as `auditor check PATH` reads it."""
    source = find(str(path))
    assert source.name == "export"
    return source.parse(source.fetch(str(path), want, Tools(None, clock=lambda: NOW)), want)  # type: ignore[arg-type]


def by_id(snapshot: Snapshot) -> dict[str, Post]:
    return {post.id: post for post in snapshot.posts}


EXPORTS: dict[str, samples.Files] = {
    "x": samples.x([samples.tweet(n, f"Stop {n}") for n in range(30)]), "linkedin": samples.LINKEDIN,
    "instagram": samples.instagram(), "facebook": samples.facebook(), "reddit": samples.REDDIT,
    "mastodon": samples.mastodon(),
}


@pytest.mark.parametrize("platform", EXPORTS)
@pytest.mark.parametrize("shape", ["zip", "tar.gz", "tar", "folder", "above", "zip in a folder", "rezipped"])
def test_every_shape_gives_the_same(platform: str, shape: str, tmp_path: Path) -> None:
    files = EXPORTS[platform]
    expected = read(samples.packed(files, tmp_path / "a.zip"))
    if shape == "folder":
        path = samples.unpacked(files, tmp_path / "b")
    elif shape == "above":
        path = samples.unpacked(files, tmp_path / "above" / "b").parent
    elif shape == "zip in a folder":
        (tmp_path / "downloads").mkdir()
        path = samples.packed(files, tmp_path / "downloads" / "b.zip").parent
    elif shape == "rezipped":
        around = {f"__MACOSX/x/._{name.rpartition('/')[2]}": "junk" for name in files}
        path = samples.packed({**around, **{f"x/{name}": text for name, text in files.items()}}, tmp_path / "b.zip")
    else:
        path = samples.packed(files, tmp_path / f"b.{shape}")
    found = read(path)
    assert found.source == expected.source == platform
    assert found.posts == expected.posts
    assert found.profile == expected.profile
    assert found.posts


@pytest.mark.parametrize("platform", EXPORTS)
def test_only_named_files_are_opened(platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    plain = archives.ZipArchive._open

    def noted(self: archives.ZipArchive, name: str) -> Any:
        opened.append(name)
        return plain(self, name)

    monkeypatch.setattr(archives.ZipArchive, "_open", noted)
    read(samples.packed(EXPORTS[platform], tmp_path / "a.zip"))
    assert opened
    assert not [name for name in opened if "message" in name.lower() or "ip_" in name or "Connections" in name]


def test_x_texts_are_as_a_reader_sees_them(tmp_path: Path) -> None:
    said = "🚋 &lt;late&gt; &amp; tired https://t.co/aaaaaaaaaa https://t.co/bbbbbbbbbb"
    quoting = "Look at this https://t.co/cccccccccc"
    picture = {"url": "https://t.co/bbbbbbbbbb", "expanded_url": "https://x.com/p/1", "display_url": "pic.x.com/1",
               "indices": [str(said.index("https://t.co/bbb")), str(len(said))]}
    tweets = [
        samples.tweet(5, said, extended_entities={"media": [picture]}, entities={"media": [picture], "urls": [
            samples.link(said, "https://t.co/aaaaaaaaaa", "https://tram.example/long", "tram.example/lo…")]}),
        samples.tweet(4, quoting, entities={"urls": [samples.link(
            quoting, "https://t.co/cccccccccc", "https://twitter.com/carris/status/99", "twitter.com/carris/…")]}),
        samples.tweet(3, "RT @carris: Line 28 is &amp; stays closed because of the very…"),
        samples.tweet(2, "@ana yes", in_reply_to_screen_name="ana", in_reply_to_status_id_str="1", lang="qme"),
        samples.tweet(1, "for the few", scopes={"followers": True}),
    ]
    snapshot = read(samples.packed(samples.x(tweets), tmp_path / "a.zip"))
    first, quote, repost, reply = snapshot.posts
    assert first.text == "🚋 <late> & tired tram.example/lo…"
    assert first.links == ("https://tram.example/long",)
    assert len(first.media) == 1
    assert (quote.kind, quote.text, quote.quoted and quote.quoted.author) == ("quote", "Look at this", "@carris")
    assert (repost.kind, repost.author, repost.text, repost.truncated) == (
        "repost", "@carris", "Line 28 is & stays closed because of the very…", True)
    assert (reply.kind, reply.reply_to and reply.reply_to.author, reply.language) == ("reply", "@ana", None)
    assert snapshot.account == "x:@ines_rua"
    assert snapshot.native_id == "77"
    assert snapshot.taken_at == datetime(2026, 11, 18, 9, tzinfo=UTC)
    assert any("1 posts are for followers only" in note for note in snapshot.coverage.notes)
    assert "never@" not in json.dumps(snapshot.to_dict())


def test_x_long_texts_are_joined_by_second_and_beginning(tmp_path: Path) -> None:
    whole = "A &-sign <and> more: " + "on and on " * 40
    start = whole[:270].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    tweets = [samples.tweet(7, f"@bo @kim {start}… https://t.co/zzzzzzzzzz", in_reply_to_screen_name="bo"),
              samples.tweet(7 + 28 * 60, "same second, other words")]
    notes = [{"noteTweet": {"noteTweetId": "1", "createdAt": "2026-11-08T10:00:07.000Z",
                            "core": {"text": whole, "urls": []}}}]
    snapshot = read(samples.packed(samples.x(tweets, **{"data/note-tweet.js": samples.ytd("note_tweet", notes)}),
                                   tmp_path / "a.zip"))
    texts = {post.text: post.truncated for post in snapshot.posts}
    assert texts == {whole.strip(): False, "same second, other words": False}


def test_x_keeps_the_last_version_of_an_edited_post(tmp_path: Path) -> None:
    ids = [str(2_100_000_000_000_000_000 + n) for n in (1, 2)]
    edit = {"edit_info": {"edit": {"initialTweetId": ids[0], "editControlInitial": {"editTweetIds": ids}}}}
    tweets = [samples.tweet(1, "Frist", **edit), samples.tweet(2, "First", **edit)]
    posts = read(samples.packed(samples.x(tweets), tmp_path / "a.zip")).posts
    assert [(post.text, post.edited_at is not None) for post in posts] == [("First", True)]


def test_x_parts_disorder_and_the_window(tmp_path: Path) -> None:
    numbers = list(range(300))
    numbers[5], numbers[250] = numbers[250], numbers[5]
    halves = [[samples.tweet(n, f"Stop {n}") for n in part] for part in (numbers[:150], numbers[150:])]
    for half in halves:
        for one in half:
            one["tweet"]["created_at"] = datetime.fromtimestamp(
                1_790_000_000 + int(one["tweet"]["id"]) % 1000, UTC).strftime("%a %b %d %H:%M:%S +0000 %Y")
    files = samples.x(halves[0], **{"data/tweets-part1.js": samples.ytd("tweets", halves[1], 1)})
    snapshot = read(samples.packed(files, tmp_path / "a.zip"))
    assert [post.text for post in snapshot.posts] == [f"Stop {n}" for n in range(299, 279, -1)]


@pytest.mark.parametrize("name", ["data/tweet.js", "tweet.js"])
def test_x_older_layouts(name: str, tmp_path: Path) -> None:
    files = dict(samples.x([samples.tweet(1, "old")["tweet"]]))
    files[name] = files.pop("data/tweets.js").replace("tweets", "tweet", 1)
    del files["data/manifest.js"]
    assert [post.text for post in read(samples.packed(files, tmp_path / "a.zip")).posts] == ["old"]


def test_x_oldest_layout(tmp_path: Path) -> None:
    snapshot = read(samples.packed(samples.x_2016(), tmp_path / "a.zip"))
    assert [(post.kind, post.text) for post in snapshot.posts] == [
        ("original", "Late shift again http://example.org/a"), ("repost", "all lines stopped")]
    assert snapshot.posts[0].created_at == datetime(2016, 1, 3, 21, 4, 5, tzinfo=UTC)
    assert snapshot.profile.bio == "Tram driver"


def test_linkedin(tmp_path: Path) -> None:
    snapshot = read(samples.packed(samples.LINKEDIN, tmp_path / "Complete_LinkedInDataExport_11-14-2026.zip"))
    assert snapshot.taken_at == datetime(2026, 11, 14, tzinfo=UTC)
    assert snapshot.profile.bio == "Nurse | union rep\n\nI sew.\n\nAnd march."
    assert snapshot.profile.links == ("https://tove.example/", "https://union.example")
    assert [field.value for field in snapshot.profile.fields] == [
        "Nurse, Region Syd (Jan 2020 – now)\nNight ward", "Nurse, Old Clinic (Jan 2015 – Dec 2019)"]
    assert [(post.kind, post.text) for post in snapshot.posts] == [
        ("reply", 'A "quoted" word, and\na break'), ("original", 'First line.\n\nShe said "no" twice.'),
        ("original", ""), ("repost", "")]
    assert snapshot.posts[1].id == "7460000000000000001"
    told = " ".join(snapshot.coverage.notes)
    assert "1 posts stand in groups" in told
    assert "1 posts are not public" in told
    assert "connections only" in told
    assert "Secret Lane" not in json.dumps(snapshot.to_dict())


def test_linkedin_small_export_and_numbered_names(tmp_path: Path) -> None:
    files = {name.replace(".csv", "_175294.csv"): text for name, text in samples.LINKEDIN.items()
             if name != "Shares.csv"}
    snapshot = read(samples.packed(files, tmp_path / "Basic_LinkedInDataExport_11-14-2026.zip"))
    assert snapshot.profile.display_name == "Tove Ek"
    assert not snapshot.coverage.complete
    assert any("Ask for the larger one" in note for note in snapshot.coverage.notes)


@pytest.mark.parametrize("labels", [
    ("Username", "Name", "Bio", "Private Account"), ("Benutzername", "Name", "Steckbrief", "Privates Konto"),
    ("ユーザーネーム", "名前", "自己紹介", "非公開アカウント"), ("用户名", "姓名", "简介", "私密账户")])
def test_instagram(labels: tuple[str, ...], tmp_path: Path) -> None:
    snapshot = read(samples.packed(samples.instagram(labels=labels), tmp_path / "a.zip"))
    assert snapshot.profile.display_name == "Kaya Öz 🦔"
    assert snapshot.profile.handle == "@kaya.oz"
    assert snapshot.profile.bio == "çay • kedi\nhttps://kaya.example"
    assert [post.text for post in snapshot.posts] == ["Kısa film", "İki kare", "Tek kare: yağmur ☔"]
    assert snapshot.posts[2].id == "18100000000000001"
    assert len(snapshot.posts[1].media) == 2
    assert any("threads:" in note for note in snapshot.coverage.notes)
    assert "never" not in json.dumps(snapshot.to_dict())


def test_instagram_labels_in_the_newer_shape(tmp_path: Path) -> None:
    files = samples.instagram()
    name = next(name for name in files if name.endswith("personal_information.json"))
    shape = {"label_values": [{"label": "Username", "value": "kaya.oz"}, {"label": "Name", "value": "Kaya Öz"},
                              {"dict": [{"label": "Bio", "value": "çay"}]}]}
    snapshot = read(samples.packed({**files, name: samples.garbled(shape)}, tmp_path / "a.zip"))
    assert (snapshot.profile.handle, snapshot.profile.bio) == ("@kaya.oz", "çay")


@pytest.mark.parametrize("platform", ["instagram", "threads"])
def test_a_private_account_gives_its_profile_only(platform: str, tmp_path: Path) -> None:
    files = samples.instagram("True")
    profile = next(name for name in files if name.endswith("personal_information.json"))
    own = profile.replace("personal_information/personal_information/", "your_instagram_activity/threads/")
    files[own] = files[profile]
    samples.packed(files, tmp_path / "a.zip")
    snapshot = read(f"{platform}:{tmp_path}/a.zip")
    assert snapshot.profile.bio
    assert snapshot.posts == ()
    assert any("private" in note for note in snapshot.coverage.notes)


def test_threads(tmp_path: Path) -> None:
    samples.packed(samples.instagram(), tmp_path / "a.zip")
    snapshot = read(f"threads:{tmp_path}/a.zip")
    assert snapshot.source == "threads"
    assert [(post.kind, post.text) for post in snapshot.posts] == [("original", "Merhaba"), ("reply", "Katılıyorum!")]


def test_facebook(tmp_path: Path) -> None:
    snapshot = read(samples.packed(samples.facebook(), tmp_path / "a.zip"))
    assert snapshot.account == "facebook:bo.berg"
    assert snapshot.profile.location == "Luleå"
    assert [field.value for field in snapshot.profile.fields] == ["Painter, Varvet AB"]
    assert [post.text for post in snapshot.posts] == ["Säsongen är slut.", "Läs!", "Ny färg"]
    assert snapshot.posts[0].edited_at is not None
    assert snapshot.posts[1].card is not None
    assert snapshot.posts[1].card.title == "Båtar"
    told = " ".join(snapshot.coverage.notes)
    assert "2 posts stand in groups or on the pages of others" in told
    assert "does not say who may see a post" in told
    assert "never" not in json.dumps(snapshot.to_dict())


def test_reddit(tmp_path: Path) -> None:
    snapshot = read(samples.packed(samples.REDDIT, tmp_path / "a.zip"))
    assert snapshot.account == "reddit:quietfern"
    assert [(post.id, post.kind, post.text) for post in snapshot.posts] == [
        ("t1_c1", "reply", "What I say."), ("t3_p1", "original", 'Which kettle?\n\nMine "sings".\n\nLoudly.'),
        ("t3_p2", "original", "Hello")]
    assert snapshot.posts[0].reply_to is not None
    assert snapshot.posts[0].reply_to.text == "what they said"
    assert "10.9.8.7" not in json.dumps(snapshot.to_dict())


def test_mastodon_keeps_to_what_is_public(tmp_path: Path) -> None:
    source = Export()
    path = samples.packed(samples.mastodon(), tmp_path / "archive-20261118090000-ab.tar.gz")
    page = source.fetch(str(path), 20, Tools(None, clock=lambda: NOW))  # type: ignore[arg-type]
    assert not [word for word in ("geheim", "alleen volgers", "smokkel") if word in json.dumps(page.answers)]
    snapshot = source.parse(page, 20)
    posts = by_id(snapshot)
    assert snapshot.account == "@frog@pond.example"
    assert set(posts) == {"1", "6", "7", "https://pond.example/users/frog/statuses/4/activity"}
    assert (posts["6"].visibility, posts["6"].content_warning) == ("unlisted", "eten")
    assert posts["7"].kind == "reply"
    assert posts["7"].media[0].alt == "een vijver"
    assert posts["7"].edited_at is not None
    boost = next(post for post in snapshot.posts if post.kind == "repost")
    assert boost.author == "@toad@lake.example"
    assert any("4 posts are for followers or single persons" in note for note in snapshot.coverage.notes)


@pytest.mark.parametrize(("made", "words", "complete"), [
    ("2026-11-20T08:00:00Z", "of 2026-11-20 (today)", True), ("2026-11-13T08:00:00Z", "7 days old", True),
    ("2026-02-01T08:00:00Z", "Ask for a new one", False)])
def test_the_age_is_told(made: str, words: str, complete: bool, tmp_path: Path) -> None:
    snapshot = read(samples.packed(samples.x([samples.tweet(1, "x")], made), tmp_path / "a.zip"))
    assert any(words in note for note in snapshot.coverage.notes)
    assert snapshot.coverage.complete is complete


def half(path: Path) -> Path:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def many(tmp_path: Path) -> Path:
    return samples.packed(samples.x([samples.tweet(n, f"Stop {n} " * 9) for n in range(300)]), tmp_path / "a.zip")


def test_half_a_download(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="half downloaded"):
        read(half(many(tmp_path)))
    with pytest.raises(UsageError, match="half downloaded"):
        read(half(samples.packed(samples.mastodon(), tmp_path / "b.tar.gz")))
    samples.packed(samples.REDDIT, tmp_path / "c.zip").rename(tmp_path / "c.zip.crdownload")
    with pytest.raises(UsageError, match="has not finished"):
        read(tmp_path / "c.zip.crdownload")
    (tmp_path / "d.zip").write_bytes(b"")
    with pytest.raises(UsageError, match="is empty"):
        read(tmp_path / "d.zip")


@pytest.mark.parametrize(("name", "change", "words"), [
    ("data/tweets.js", lambda text: text[: len(text) // 2], "breaks off in the middle"),
    ("data/tweets.js", lambda text: text.replace('"lang":', '"lang" oops', 1), "is no JSON"),
    ("data/tweets.js", lambda text: "window.YTD.tweets.part0 = ", "breaks off"),
    ("data/tweets.js", lambda text: None, "holds no tweets"),
    ("data/account.js", lambda text: "<html>", "is no JSON"),
    ("data/tweets.js", lambda text: text.encode("cp1252", "replace").replace(b"Stop", b"St\xf6p"), "not in UTF-8"),
])
def test_broken_parts(name: str, change: Any, words: str, tmp_path: Path) -> None:
    files: dict[str, Any] = dict(samples.x([samples.tweet(n, f"Stop {n}") for n in range(50)]))
    files[name] = change(files[name])
    with pytest.raises(UsageError, match=words) as caught:
        read(samples.packed({k: v for k, v in files.items() if v is not None}, tmp_path / "a.zip"))
    assert caught.value.next_step


def test_a_listed_part_that_is_missing(tmp_path: Path) -> None:
    files = samples.x([samples.tweet(1, "x")])
    files["data/manifest.js"] = files["data/manifest.js"].replace(
        '{"fileName": "data/tweets.js"}', '{"fileName": "data/tweets.js"}, {"fileName": "data/tweets-part1.js"}')
    with pytest.raises(UsageError, match=r"holds no tweets-part1\.js"):
        read(samples.packed(files, tmp_path / "a.zip"))


def test_other_encodings(tmp_path: Path) -> None:
    files = {name: text.encode("utf-16") for name, text in samples.LINKEDIN.items()}
    assert read(samples.packed(files, tmp_path / "a.zip")).profile.location == "Malmö, Sweden"
    marked = {name: b"\xef\xbb\xbf" + text.encode() for name, text in samples.LINKEDIN.items()}
    assert read(samples.packed(marked, tmp_path / "b.zip")).profile.display_name == "Tove Ek"
    spoiled: samples.Files = {**samples.LINKEDIN, "Profile.csv": samples.LINKEDIN["Profile.csv"].encode("latin-1")}
    with pytest.raises(UsageError, match=r"Profile\.csv is not in UTF-8") as caught:
        read(samples.packed(spoiled, tmp_path / "c.zip"))
    assert "as the platform sent it" in caught.value.next_step


@pytest.mark.parametrize(("names", "words"), [
    (["instagram-a-2026-01-01-x/your_instagram_activity/media/posts_1.html"], "Instagram as web pages"),
    (["facebook-a/your_facebook_activity/posts/your_posts_1.html"], "Facebook as web pages"),
    (["a/threads/threads_and_replies.html"], "Threads as web pages"),
    (["Takeout/YouTube/history.json"], "a Google Takeout"),
    (["user_data_tiktok.json"], "a TikTok export"),
    (["holiday/1.jpg", "holiday/2.jpg"], "no export that is known"),
])
def test_what_cannot_be_read_is_named(names: list[str], words: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=words):
        read(samples.packed(dict.fromkeys(names, "x"), tmp_path / "a.zip"))


def test_a_wrong_platform(tmp_path: Path) -> None:
    samples.packed(samples.REDDIT, tmp_path / "a.zip")
    with pytest.raises(UsageError, match="is no export of LinkedIn: it is that of Reddit"):
        read(f"linkedin:{tmp_path}/a.zip")


@pytest.mark.parametrize("name", ["../../etc/cron.d/x", "/etc/passwd", "C:\\Windows\\x", "a/../../b", "..\\x"])
def test_names_that_point_outside_are_refused(name: str, tmp_path: Path) -> None:
    for path in (tmp_path / "a.zip", tmp_path / "a.tar.gz"):
        with pytest.raises(Refused, match="points outside"):
            read(samples.packed({**samples.REDDIT, name: "x"}, path))


def test_bombs_are_refused(tmp_path: Path) -> None:
    zeros = b"window.YTD.tweets.part0 = [" + b" " * 60_000_000
    with pytest.raises(Refused, match="unpacks to far more"):
        read(samples.packed({**samples.x([]), "data/tweets.js": zeros}, tmp_path / "a.zip"))
    with pytest.raises(Refused, match="unpacks to far more"):
        read(samples.packed({**samples.mastodon(), "media/zeros": zeros}, tmp_path / "a.tar.gz"))


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = samples.packed({**samples.x([]), "data/tweets.js": b"window.YTD.tweets.part0 = [" + b" " * 60_000_000},
                          tmp_path / "a.zip")
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        true = archive.getinfo("data/tweets.js").file_size
    path.write_bytes(data.replace(struct.pack("<L", true), struct.pack("<L", 5_000)))
    with pytest.raises(AuditorError):
        read(path)


def test_links_in_an_archive_are_not_followed(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        for name, text in samples.mastodon().items():
            if name != "outbox.json":
                member = tarfile.TarInfo(name)
                member.size = len(text)
                tar.addfile(member, io.BytesIO(text.encode()))
        member = tarfile.TarInfo("outbox.json")
        member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(member)
    with pytest.raises(UsageError, match=r"holds no outbox\.json"):
        read(tmp_path / "a.tar")
    folder = samples.unpacked(samples.mastodon(), tmp_path / "b")
    (folder / "outbox.json").unlink()
    (folder / "outbox.json").symlink_to("/etc/hostname")
    with pytest.raises(UsageError, match=r"holds no outbox\.json"):
        read(folder)


def test_a_locked_zip_and_what_is_none(tmp_path: Path) -> None:
    path = samples.packed(samples.REDDIT, tmp_path / "a.zip")
    entry = b"PK\x01\x02\x14\x03\x14\x00"
    path.write_bytes(path.read_bytes().replace(entry + b"\x00\x00", entry + b"\x01\x00"))
    with pytest.raises(UsageError, match="password"):
        read(path)
    (tmp_path / "b.zip").write_text("not a ZIP at all")
    with pytest.raises(UsageError, match="no ZIP"):
        read(tmp_path / "b.zip")
    with pytest.raises(UsageError, match="There is no file"):
        read(tmp_path / "c.zip")


@pytest.mark.parametrize("source", [source for source in built_in() if isinstance(source, ExportOnly)],
                         ids=lambda source: source.name)
def test_a_platform_that_visitors_cannot_read_explains_the_export(source: Any) -> None:
    for example in source.examples:
        assert find(example).name == source.name
        with pytest.raises(LoginWall) as caught:
            find(example).fetch(example, 20, Tools(None))  # type: ignore[arg-type]
        assert all(f"{i}. " in caught.value.next_step for i in (1, 2, 3))
    assert source.waiting
    assert len(source.export) == 3


@pytest.mark.parametrize("account", [
    "https://x.com/home", "https://x.com/i/flow/login", "https://www.instagram.com/p/abc/", "https://linkedin.com/company/x",
    "https://www.facebook.com/groups/1", "https://www.reddit.com/r/tea", "https://notx.com/sam",
    "https://x.com.evil.example/sam"])
def test_addresses_that_are_no_profile_of_theirs(account: str) -> None:
    assert find(account).name not in {"x", "linkedin", "instagram", "threads", "facebook", "reddit"}


def test_every_reader_says_what_it_opens() -> None:
    assert {reader.platform for reader in readers()} == {*EXPORTS, "threads"}
    assert all(reader.files and reader.title for reader in readers())


@pytest.mark.parametrize(("text", "expected"), [
    ("Fri Mar 06 13:02:05 +0000 2026", "2026-03-06T13:02:05"),
    ("Fri Mar 06 13:02:05 +0530 2026", "2026-03-06T07:32:05"),
    ("2026-11-03 22:18:00 UTC", "2026-11-03T22:18:00"), ("2016-01-03 21:04:05 +0000", "2016-01-03T21:04:05"),
    ("2016-01-03 21:04:05 -0330", "2016-01-04T00:34:05"), ("2026-05-11 15:17", "2026-05-11T15:17:00"),
    ("2026/05/11 15:17:30", "2026-05-11T15:17:30"), ("5/11/26, 3:17 PM", "2026-05-11T15:17:00"),
    ("12/31/2018, 12:05 AM", "2018-12-31T00:05:00"), ("2023-10-13T14:58:50.000Z", "2023-10-13T14:58:50"),
    ("1767225600", "2026-01-01T00:00:00"), ("1767225600000", "2026-01-01T00:00:00"),
    ("Mon, 09 Nov 2026 23:52:03 GMT", "2026-11-09T23:52:03"),
    ("", None), ("yesterday", None), ("2026-13-45 99:99:99", None), ("Fri Foo 06 13:02:05 +0000 2026", None)])
def test_dates_in_every_form(text: str, expected: str | None) -> None:
    found = when(text)
    assert (found.strftime("%Y-%m-%dT%H:%M:%S") if found else None) == expected


@pytest.mark.parametrize(("name", "expected"), [
    ("Complete_LinkedInDataExport_05-11-2026.zip", "2026-05-11"), ("instagram-sam-2026-01-04-Jz.zip", "2026-01-04"),
    ("archive-20260104120000-ab12.tar.gz", "2026-01-04"), ("export_sam_20260610.zip", "2026-06-10"),
    ("photos.zip", None)])
def test_dates_in_names(name: str, expected: str | None) -> None:
    found = named_date(name)
    assert (found.strftime("%Y-%m-%d") if found else None) == expected


@given(st.text(st.characters(codec="utf-8")))
def test_mended_texts_come_back_whole(text: str) -> None:
    assert repaired(text.encode().decode("latin-1")) == text


SCALARS = st.one_of(st.text(), st.integers(), st.none(), st.booleans())


@given(st.lists(st.dictionaries(st.text(max_size=5), SCALARS), max_size=8), st.integers(1, 40))
def test_items_are_those_of_the_list_whatever_the_blocks(entries: list[Any], block: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("scrapers.exports.stream.BLOCK", block)
        assigned = "window.YTD.x.part0 = " + json.dumps(entries, ensure_ascii=False, indent=1) + ";\n"
        for text in (json.dumps(entries), assigned):
            data = text.encode("utf-8", "replace")
            assert list(items(io.BytesIO(data), "x")) == json.loads(data[data.index(b"["):].rstrip(b";\n"))
        whole = json.dumps({"a": 1, "b": {"c": []}, "list": entries, "z": None}).encode()
        assert list(items(io.BytesIO(whole), "x", "list")) == entries


@given(st.binary(max_size=200))
def test_any_bytes_give_items_rows_or_a_sentence(data: bytes) -> None:
    for read_all in (lambda: list(items(io.BytesIO(data), "x")), lambda: list(rows(io.BytesIO(data), "x"))):
        try:
            read_all()
        except AuditorError as error:
            assert error.what


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/fixtures is not there")
@pytest.mark.parametrize(("place", "platform", "number"), [
    ("x-archive", "x", 19), ("x-archive-synthetic", "x", 3), ("linkedin/synthetic-export", "linkedin", 6),
    ("instagram/synthetic-export", "instagram", 2), ("threads/synthetic-export", "threads", 2),
    ("facebook/synthetic-export", "facebook", 3), ("reddit/synthetic-export", "reddit", 3),
    ("mastodon-archive-synthetic", "mastodon", 2)])
def test_shared_samples(place: str, platform: str, number: int) -> None:
    snapshot = read(SHARED / place)
    assert (snapshot.source, snapshot.coverage.received) == (platform, number)
