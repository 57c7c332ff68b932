"""Bad policies: every fault at once, each with its place and what would be right; never a traceback."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import BadFile, UsageError
from auditor.policy import Policy
from auditor.policy.yamltree import MAX_BYTES
from tests.tables.policy_faults import FAULTS, HEAD


def faults_of(tmp_path: Path, text: str | bytes) -> BadFile:
    file = tmp_path / "policy.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(BadFile) as caught:
        Policy.load(file)
    return caught.value


@pytest.mark.parametrize("case", FAULTS)
def test_every_fault_has_its_place_and_a_hint(tmp_path: Path, case: str) -> None:
    text, expected = FAULTS[case]
    error = faults_of(tmp_path, text)
    assert [(f.line, f.column, f.place) for f in error.faults] == [row[:3] for row in expected], str(error)
    for fault, (_, _, _, what, right) in zip(error.faults, expected, strict=True):
        assert what in fault.what
        assert right in fault.right
    assert error.status == 2
    assert str(error).isprintable() or str(error).replace("\n", "").isprintable()


def test_the_listing_names_file_line_and_column(tmp_path: Path) -> None:
    error = faults_of(tmp_path, HEAD + "prodcuts: []\n")
    assert f"{tmp_path}/policy.yaml:4:1: prodcuts: unknown key" in str(error)


@pytest.mark.parametrize("bomb", ["list", "merge", "wide"])
def test_bombs_are_defused_at_once(tmp_path: Path, bomb: str) -> None:
    levels = [HEAD, "customers:\n  - &a0 [" + ", ".join(["x"] * 10) + "]\n"]
    if bomb == "merge":
        levels = [HEAD, "contacts:\n  a0: &a0 {x: y}\n"]
    for i in range(1, 30):
        inside = ", ".join([f"*a{i - 1}"] * 10)
        levels.append(f"  a{i}: &a{i} {{<<: [{inside}]}}\n" if bomb == "merge" else f"  - &a{i} [{inside}]\n")
    if bomb == "wide":
        levels = [HEAD, "customers: [&a [" + "x, " * 2000 + "x]" + ", *a" * 2000 + "]\n"]
    before = time.perf_counter()
    error = faults_of(tmp_path, "".join(levels))
    assert time.perf_counter() - before < 5
    assert "swells the file" in error.faults[0].what or "nests more" in error.faults[0].what


def test_a_chain_of_anchors_nests_no_deeper_than_allowed(tmp_path: Path) -> None:
    chain = "".join(f"  - &a{i} [*a{i - 1}]\n" for i in range(1, 2000))
    assert "nests more than" in faults_of(tmp_path, HEAD + "customers:\n  - &a0 [x]\n" + chain).faults[0].what


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    assert "at most" in faults_of(tmp_path, b"#" * (MAX_BYTES + 1)).faults[0].right


def test_hostile_words_are_shown_harmless(tmp_path: Path) -> None:
    error = faults_of(tmp_path, HEAD + '"\\e]0;owned\\a\\u202e": 1\nversion: ["\\e[31m"]\n')
    assert "\x1b" not in str(error)
    assert "\u202e" not in str(error)


def test_a_missing_file_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        Policy.load(tmp_path / "none.yaml")
    with pytest.raises(UsageError, match="cannot be read"):
        Policy.load(tmp_path)


SCALARS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12), st.dates(),
                    st.binary(max_size=4))
KEYS = st.one_of(st.sampled_from(
    ["schema", "name", "company", "pack", "extends", "products", "rules", "custom", "clauses", "association", "window",
     "disclosure", "fold", "disparagement", "exceptions", "match", "until", "id", "contacts", "<<", "aliases"]),
    st.text(max_size=6), st.integers())
DATA = st.recursive(SCALARS, lambda inner: st.one_of(
    st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=5)), max_leaves=20)
POLICY = st.dictionaries(KEYS, DATA, max_size=8).map(
    lambda more: {"schema": "auditor/policy/1", "name": "N", "company": {"name": "Acme"}} | more)


@settings(deadline=None)
@given(st.one_of(DATA, POLICY))
def test_any_data_is_a_policy_or_a_list_of_faults(data: object) -> None:
    try:
        Policy.from_dict(data)
    except BadFile as error:
        assert error.faults


@settings(deadline=None)
@given(st.one_of(st.binary(max_size=80), st.text(max_size=120).map(lambda text: text.encode("utf-8", "replace")),
                 st.text("abc:- \n\t#&*<>[]{}'\"|!%@`,?~", max_size=80).map(lambda text: (HEAD + text).encode())))
def test_any_bytes_are_a_policy_or_a_list_of_faults(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(raw)
    try:
        Policy.load(file)
    except BadFile as error:
        assert all(fault.line and fault.column for fault in error.faults)


@settings(deadline=None)
@given(POLICY)
def test_a_file_and_a_call_find_the_same_keys_wrong(tmp_path_factory: pytest.TempPathFactory, data: object) -> None:
    file = tmp_path_factory.getbasetemp() / "same.yaml"
    try:
        file.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    except (yaml.YAMLError, UnicodeEncodeError):
        return
    try:
        Policy.load(file)
    except BadFile as error:
        assert all(fault.line and fault.column for fault in error.faults)
