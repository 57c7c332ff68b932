"""`auditor batch`: in order, a bad line is an error line, nothing of protected posts."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.cli import _batch
from tests.audits import snapshot
from tests.commands import Desk

HIRED = "First week at Hollowmere!"
PAY = "My coworkers and I compared our wages at lunch. We should all talk about our pay."


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def lines(number: int) -> list[str]:
    return [json.dumps(snapshot(HIRED if i % 2 else "Rain.", account=f"@a{i}@x.example")) for i in range(number)]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_in_order_on_any_number_of_cores(desk: Desk, monkeypatch: pytest.MonkeyPatch, jobs: str) -> None:
    monkeypatch.setattr(_batch, "CHUNK_LINES", 3)
    source = desk.folder / "in.jsonl"
    source.write_text("\n".join(lines(20)))
    done = desk.run("batch", str(source), "--jobs", jobs, "-o", str(desk.folder / "out.jsonl"))
    assert done.exit_code == 0 and done.stdout == ""
    out = [json.loads(line) for line in (desk.folder / "out.jsonl").read_text().splitlines()]
    assert [a["account"] for a in out] == [f"@a{i}@x.example" for i in range(20)]
    assert [a["association"]["status"] for a in out[:2]] == ["not_associated", "associated"]


def test_a_line_is_the_audit_of_the_python_call(desk: Desk) -> None:
    from auditor import Policy, Snapshot, audit

    done = desk.run("batch", "-", input=lines(2)[1])
    expected = audit(Snapshot.from_dict(json.loads(lines(2)[1])), Policy.load(desk.policy())).to_dict()
    assert json.loads(done.stdout) == expected


@pytest.mark.parametrize(("bad", "reason"), [
    (b"{bad", "the line is no JSON"), (b"", "the line is empty"), (b"\xff\xfe", "the line is no UTF-8"),
    (b"[1]", "snapshot has 1 fault"), (b"[" * 200_000, "the line is nested too deeply"),
    (b'{"schema": "auditor/snapshot/1", "account": "@x", "profile": {}, "posts": [{"id": 1}]}', "posts[0].created_at"),
])
def test_a_bad_line_is_told_and_the_run_goes_on(desk: Desk, bad: bytes, reason: str) -> None:
    good = [line.encode() for line in lines(2)]
    done = desk.run("batch", "-", input=b"\n".join([good[0], bad, good[1]]) + b"\n")
    assert done.exit_code == 2
    out = [json.loads(line) for line in done.stdout.splitlines()]
    assert [("error" in line) for line in out] == [False, True, False]
    assert out[1]["line"] == 2 and reason in out[1]["error"] and set(out[1]) == {"error", "line"}


def test_a_line_too_long_is_skipped_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_batch, "LONGEST", 50)
    found = [line for _, part in _batch.chunks(io.BytesIO(b"a\n" + b"b" * 200 + b"\nc\n" + b"d" * 60)) for line in part]
    assert [line[:1] for line in found] == [b"a", b"b", b"c", b"d"] and len(found[1]) == 51


def test_chunks_number_their_first_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_batch, "CHUNK_LINES", 2)
    found = [(first, len(part)) for first, part in _batch.chunks(io.BytesIO(b"1\n2\n3\n4\n5"))]
    assert found == [(1, 2), (3, 2), (5, 1)]


def test_it_reads_no_further_ahead_than_a_few_chunks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from auditor.policy import Policy

    taken = 0

    def endless() -> Iterator[_batch.Chunk]:
        nonlocal taken
        while True:
            taken += 1
            yield taken, [b"{}\n"]

    stream = _batch.judged(endless(), Policy.load(desk.policy()), 2)
    for _ in range(10):
        next(stream)
    assert taken <= 10 + _batch.AHEAD * 2 + 1
    stream.close()  # type: ignore[attr-defined]


def test_protected_posts_are_left_out_always(desk: Desk) -> None:
    from auditor import Policy, Snapshot, audit

    data = snapshot(PAY, "Rain.", bio="Works at Hollowmere.")
    full = audit(Snapshot.from_dict(data), Policy.load(desk.policy()))
    assert [p.post_id for p in full.protected] == ["100"]
    done = desk.run("batch", "-", input=json.dumps(data))
    assert '"100"' not in done.stdout and json.loads(done.stdout)["protected"] == []


def test_what_cannot_be_begun(desk: Desk) -> None:
    assert desk.run("batch", "none.jsonl").exit_code == 2
    assert desk.run("batch", "-", "-o", str(desk.folder), input="").exit_code == 2
    assert desk.run("batch", str(desk.folder), input="").exit_code == 2


def test_an_empty_input_is_an_empty_output(desk: Desk) -> None:
    done = desk.run("batch", "-", input="")
    assert (done.exit_code, done.stdout) == (0, "")
