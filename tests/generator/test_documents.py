"""Documents are read exactly: what JSON does not know stays text, what YAML would change fails."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi import documents
from hypothesis import given
from hypothesis import strategies as st

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    # Floats whose last digit is not a zero behind the point: those are refused when they are read.
    st.integers(-(10**6), 10**6).map(float),
    st.sampled_from([0.25, -1.5, 1e20, 1.5e300, 2.5e-9]),
    st.text(st.characters(exclude_categories=["Cs"])),
    st.sampled_from(["on", "off", "yes", "no", "y", "n", "Y", "true", "null", "~", "", "=", "<<"]),
    st.sampled_from(["1", "-1", "1.0", "1.", ".5", "-.5", "1e5", "1.5e3", "1e+3", ".inf", ".nan"]),
    st.sampled_from(["0777", "08", "0o17", "0x1F", "0b1", "1_000", "12:30", "2026-11-22"]),
    st.sampled_from(list("-?:#&*!|>%@`'")),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(SCALARS.map(str), inner),
    max_leaves=12,
)


def read(folder: Path, text: str) -> documents.Document:
    path = folder / "some.yaml"
    path.write_bytes(text.encode())
    return documents.read(path, "some.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("no", "no"),
        ("Yes", "Yes"),
        ("True", "True"),
        ("NULL", "NULL"),
        ("2026-11-22", "2026-11-22"),
        ("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z"),
        ("12:30", "12:30"),
        ("0777", "0777"),
        ("0o17", "0o17"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("+1", "+1"),
        (".5", ".5"),
        (".inf", ".inf"),
        ("=", "="),
        ("v1", "v1"),
        ("'1'", "1"),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-12", -12),
        ("0.649023", 0.649023),
        ("15.0", 15.0),
        ("-1.5e3", -1500.0),
        ("1e5", 100000.0),
    ],
)
def test_a_plain_scalar_is_what_json_knows_and_else_text(
    tmp_path: Path, text: str, value: object
) -> None:
    found = read(tmp_path, f"key: {text}\n")["key"]
    assert found == value
    assert type(found) is type(value)


def test_merge_keys_are_plain_keys(tmp_path: Path) -> None:
    assert read(tmp_path, "a: {<<: {b: 1}}\n") == {"a": {"<<": {"b": 1}}}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: 1\nversion: 1.10\n", "some.yaml:2: 1.10 would lose its last zero"),
        ("a: 2.00\n", "some.yaml:1: 2.00 would lose its last zero"),
        ("a: 1\nb: 2\na: 3\n", "some.yaml:3: duplicate key 'a'"),
        ("b:\n  c: 1\n  c: 1\n", "some.yaml:3: duplicate key 'c'"),
        ("responses:\n  201: {}\n", "some.yaml:2: key 201 is not text; quote it"),
        ("a:\n  true: {}\n", "some.yaml:2: key True is not text; quote it"),
        ("a: {~: 1}\n", "some.yaml:1: key None is not text; quote it"),
        ("a: [1\nb: 2\n", "some.yaml:2: not YAML: "),
        ("a: b: c\n", "some.yaml:1: not YAML: "),
        ("a: 'open\n", "some.yaml:2: not YAML: "),
        ("a: *nothing\n", "some.yaml:1: not YAML: "),
        ("a: !!python/name:os.system\n", "some.yaml:1: not YAML: "),
        ("a: !!timestamp 2025-01-21\n", "some.yaml:1: not YAML: "),
        ("a: !!binary aGVsbG8=\n", "some.yaml:1: not YAML: "),
        ("a: !!set {b}\n", "some.yaml:1: not YAML: "),
        ("a: 1\n---\nb: 2\n", "some.yaml:2: not YAML: "),
        ("a: \x07\n", "some.yaml: not YAML"),
        ("text\n", "some.yaml: a mapping is expected at the top"),
        ("- 1\n", "some.yaml: a mapping is expected at the top"),
        ("", "some.yaml: a mapping is expected at the top"),
    ],
)
def test_what_cannot_be_read_exactly_is_refused_with_file_and_line(
    tmp_path: Path, text: str, problem: str
) -> None:
    with pytest.raises(Failure) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(problem)


def test_text_that_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes("a: caf\xe9\n".encode("latin-1"))
    with pytest.raises(Failure, match=r"^latin\.yaml: not UTF-8 text$"):
        documents.read(path, "latin.yaml")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Failure, match=r"^gone\.yaml: No such file or directory$"):
        documents.read(tmp_path / "gone.yaml", "gone.yaml")
    with pytest.raises(Failure, match=r"^folder: Is a directory$"):
        documents.read(tmp_path, "folder")


def test_what_an_alias_repeats_is_a_value_of_its_own(tmp_path: Path) -> None:
    document = read(tmp_path, "a: &it {b: [1]}\nc: *it\n")
    document["a"]["b"].append(2)
    assert document["c"] == {"b": [1]}


@given(st.dictionaries(SCALARS.map(str), VALUES))
def test_what_is_written_reads_back_alike_here_and_elsewhere(
    tmp_path_factory: pytest.TempPathFactory, document: dict[str, Any]
) -> None:
    text = documents.dump(document, "A header")
    assert read(tmp_path_factory.getbasetemp(), text) == document
    assert yaml.safe_load(text) == document


@pytest.mark.parametrize("value", ["1e5", "0o17", "1.5e3", "-.5", "08", "y", "N"])
def test_text_that_another_reader_takes_for_something_else_is_quoted(value: str) -> None:
    assert documents.dump({"key": value}, "h") == f"# h\nkey: '{value}'\n"


def test_what_is_written_begins_with_the_header_and_keeps_the_order() -> None:
    assert documents.dump({"b": 1, "a": "ä"}, "Do not edit.") == "# Do not edit.\nb: 1\na: ä\n"


def test_one_object_in_two_places_is_written_out_twice() -> None:
    shared = {"b": 1}
    assert "&" not in documents.dump({"a": shared, "c": shared}, "h")


def test_json_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "some.json"
    documents.write_json(path, {"a": 1})
    with pytest.raises(TypeError):
        documents.write_json(path, {"a": object()})
    assert documents.parse_json(path.read_text()) == {"a": 1}
