"""A JSON text is read to the same value, and refused for the same reason, whatever its size."""

from typing import Any, Final
from unittest.mock import patch

import msgspec
import pytest
from deskspec_runtime.values import jsontext
from hypothesis import given, settings
from hypothesis import strategies as st

INTEGERS: Final = [
    *["0", "-0", "9007199254740993", "18446744073709551615", "18446744073709551616"],
    *["-9223372036854775808", "-9223372036854775809", "1" * 300, "1" * 1500, "01", "+1", "1_0"],
]
FLOATS: Final = [
    *["0.0", "-0.0", "1e5", "1E+5", "0.30000000000000004", "9007199254740993.0", "1e23"],
    *["1.7976931348623157e308", "1.7976931348623159e308", "1e400", "5e-324", "2.5e-324", "1e-400"],
    *["0." + "0" * 400 + "1", "1" * 320 + "e-300", "0e999999999", "1.", ".5", "1e", "0x1"],
]
WORDS: Final = ["true", "false", "null", "NaN", "Infinity", "-Infinity", "True", "nul", "undefined"]
STRINGS: Final = [
    *[
        '""',
        '"a"',
        '"\\u0061"',
        '"é"',
        '"\\u00e9"',
        '"\\u0000"',
        '"\\/\\b\\f"',
        '"\\x41"',
        '"\\u12"',
    ],
    *['"\\ud83d\\ude00"', '"\U0001f600"', '"\\ud83d"', '"\\ude00\\ud83d"', '"\\ud83dx"'],
    *['"\x00"', '"\t"', '"\x7f"', '"\u2028"', '"\ufeff"', '"a', "'a'", '"\\u+123"', '"\\u 123"'],
]
SPACE: Final = st.sampled_from(["", "", "", " ", "\n", "\r\t", "\x0c", "\xa0", "//"])
SCALARS: Final = st.one_of(
    st.sampled_from([*INTEGERS, *FLOATS, *WORDS, *STRINGS]),
    st.integers().map(str),
    st.floats().map(repr),
    st.text().map(lambda text: f'"{text}"'),
)


def _containers(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    entries = st.tuples(SPACE, inner, SPACE).map("".join)
    # Few keys, so that many are there twice.
    members = st.tuples(st.sampled_from(STRINGS[:5]), SPACE, entries).map(
        lambda parts: "{}{}:{}".format(*parts)
    )
    return st.one_of(
        st.lists(entries, max_size=4).map(lambda each: f"[{','.join(each)}]"),
        st.lists(members, max_size=5).map(lambda each: f"{{{','.join(each)}}}"),
    )


TEXTS: Final = st.recursive(SCALARS, _containers, max_leaves=12).map(
    lambda text: text.encode("utf-8", "surrogatepass")
)


@st.composite
def broken_texts(draw: st.DrawFn) -> bytes:
    """A text with a byte replaced, put in or left out, or with a mark in front."""
    text = draw(TEXTS)
    at = draw(st.integers(0, len(text)))
    put = draw(st.sampled_from([b"", *(bytes([each]) for each in b'{}[]",:\\01eE+-. u\xff\xc3')]))
    front = draw(
        st.sampled_from([b"", b"", b"\xef\xbb\xbf", b"\xef\xbb\xbf\xef\xbb\xbf", b"\xff\xfe"])
    )
    return front + text[:at] + put + text[at + draw(st.integers(0, 1)) :]


def outcome(text: bytes) -> tuple[str, str]:
    """What is read, with the types and the order of keys, or why nothing is."""
    try:
        return "read", repr(jsontext.parse(text))
    except ValueError as problem:
        return type(problem).__name__, str(problem)


def both_ways(text: bytes) -> tuple[tuple[str, str], tuple[str, str]]:
    """The outcome as a small text, and as a large one."""
    with patch.object(jsontext, "_SMALL", len(text)):
        small = outcome(text)
    with patch.object(jsontext, "_SMALL", -1):
        return small, outcome(text)


@settings(max_examples=400)
@given(st.one_of(TEXTS, broken_texts()))
def test_size_of_a_text_changes_neither_its_value_nor_its_error(text: bytes) -> None:
    small, large = both_ways(text)
    assert small == large


@pytest.mark.parametrize("text", [*INTEGERS, *FLOATS, *WORDS, *STRINGS, "1" * 4300, "1" * 4301])
def test_every_kind_of_scalar_is_read_alike(text: str) -> None:
    for content in (text, f'{{"a": {text}, "b": [], "a": [{text}]}}'):
        small, large = both_ways(content.encode())
        assert small == large


@pytest.mark.parametrize("opened", ["[", '{"a":'])
def test_depth_that_can_be_read_is_the_same(opened: str) -> None:
    closed = "]" if opened == "[" else "}"
    for depth in (1, 100, *range(800, 1010, 3), 5000):
        small, large = both_ways((opened * depth + "1" + closed * depth).encode())
        assert small == large


def test_only_a_large_text_is_read_by_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []
    decode = msgspec.json.decode

    def counted(text: bytes) -> Any:
        asked.append(text)
        return decode(text)

    monkeypatch.setattr(msgspec.json, "decode", counted)
    small = b'{"id": 7}'
    large = small + b" " * 2048
    assert jsontext.parse(small) == jsontext.parse(large) == {"id": 7}
    assert asked == [large]
