"""Files of others are read as their tools read them; one that would take all memory is one line."""

from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi import foreign_documents

VALUES: dict[str, Any] = {
    "True": True,
    "FALSE": False,
    "Null": None,
    "~": None,
    "": None,
    "+1": 1,
    "-0": 0,
    "007": 7,
    "0o17": 15,
    "0x1F": 31,
    ".5": 0.5,
    "5.": 5.0,
    "+1e3": 1000.0,
    "2.50": 2.5,
    "yes": "yes",
    "On": "On",
    "2026-01-01": "2026-01-01",
    ".inf": ".inf",
    "1e999": "1e999",
    "'True'": "True",
    "1.2.3": "1.2.3",
    "!!binary aGk=": b"hi",
}


def read(text: str, folder: Path) -> Any:
    file = folder / "file.yaml"
    file.write_text(text, encoding="utf-8")
    return foreign_documents.read(file)


@pytest.mark.parametrize("text", VALUES)
def test_scalars_are_those_of_yaml_1_2(text: str, tmp_path: Path) -> None:
    value = read(f"v: {text}", tmp_path)["v"]
    assert (value, type(value)) == (VALUES[text], type(VALUES[text]))


def test_merge_key_brings_what_is_not_there(tmp_path: Path) -> None:
    text = """
a: &a {x: 1, y: 2}
b: &b {y: 3, z: 4}
one: {<<: *a, y: 0}
several: {x: 9, <<: [*b, *a]}
later: {y: 0, <<: *a}
quoted: {'<<': 7}
"""
    value = read(text, tmp_path)
    assert value["one"] == {"x": 1, "y": 0}
    assert value["several"] == {"x": 9, "y": 3, "z": 4}
    assert value["later"] == {"x": 1, "y": 0}
    assert value["quoted"] == {"<<": 7}


FAULTS = {
    "deep": ("a: " + "[" * 50_000 + "]" * 50_000, "nested more than 200 levels deep"),
    "deep blocks": ("- " * 50_000 + "a", "nested more than 200 levels deep"),
    "deep JSON": ('{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "nested more than 200 levels"),
    "deep JSON that a parser takes": ("[" * 250 + "]" * 250, "nested more than 200 levels deep"),
    "aliases of aliases": (
        "a0: &a0 {k: x}\n"
        + "".join(
            f"a{i}: &a{i} {{" + ", ".join(f"k{j}: *a{i - 1}" for j in range(10)) + "}\n"
            for i in range(1, 12)
        ),
        "its aliases repeat more than 1,000,000 nodes",
    ),
    "an alias of what is around it": ("a: &a [*a]", "line 1: not YAML"),
    "a merge of no mapping": ("a: 1\nb: {<<: 3}", "line 2: << merges mappings"),
    "a tag that does not fit": ("a: !!bool maybe", "not YAML"),
    "a tag that makes an object": ("a: !!python/object:a.B {}", "line 1: not YAML"),
    "an integer beyond all limits": ("a: " + "9" * 5000, "not YAML"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_file_that_cannot_be_read_is_one_line(name: str, tmp_path: Path) -> None:
    text, message = FAULTS[name]
    with pytest.raises(Failure) as failed:
        read(text, tmp_path)
    assert str(failed.value).startswith(f"{tmp_path / 'file.yaml'}: {message}")


def test_aliases_may_repeat_what_is_small(tmp_path: Path) -> None:
    value = read("a: &a {x: &x [1]}\nb: [*a, *a]\nc: *x", tmp_path)
    assert value == {"a": {"x": [1]}, "b": [{"x": [1]}] * 2, "c": [1]}


def test_contract_has_no_half_of_a_surrogate_pair(tmp_path: Path) -> None:
    file = tmp_path / "spec.json"
    file.write_text(r'{"a\ud800": ["\udc00b", "\ud83d\ude00", 7]}', encoding="utf-8")
    assert foreign_documents.read_contract(file) == {"a\ufffd": ["\ufffdb", "\U0001f600", 7]}
    assert foreign_documents.read(file) == {"a\ud800": ["\udc00b", "\U0001f600", 7]}
