"""Limits of a spec are rules of arguments: each keyword, in each place that all profiles have."""

from datetime import date
from typing import Any

import pytest
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.codecs import Codec
from deskspec_toolkit.generator import python_types
from deskspec_toolkit.generator.projection import join

DOCUMENT: dict[str, Any] = {
    "components": {"schemas": {"Code": {"type": "string", "maxLength": 3}}},
}


def codec_of(schema: dict[str, Any], *others: dict[str, Any]) -> Codec:
    """The codec of an argument that has one schema in each profile."""
    for other in others:
        schema = join(DOCUMENT, schema, other)
    expression = python_types.codec(DOCUMENT, schema, sent=True)
    codec: Codec = eval(expression, {"_c": _c, "_l": _l})
    return codec


def refusal(codec: Codec, value: Any) -> str | None:
    try:
        codec.check(value)
    except (TypeError, ValueError) as problem:
        return str(problem)
    return None


@pytest.mark.parametrize(
    ("schema", "kept", "broken", "message"),
    [
        ({"type": "string", "minLength": 2}, "äb", "ä", "must have at least 2 characters, not 1"),
        ({"type": "string", "maxLength": 1}, "ä", "ab", "must have at most 1 character, not 2"),
        ({"type": "string", "pattern": "^a+$"}, "aa", "ab", "must match the pattern ^a+$"),
        ({"type": "string", "pattern": "^a$"}, "a", "a\n", "must match the pattern ^a$"),
        ({"type": "string", "pattern": "a\\$"}, "a$\n", "a", "must match the pattern a\\$"),
        ({"type": "string", "format": "phone", "maxLength": 3}, "123", "1234", "at most 3"),
        (
            {"type": "string", "format": "date-dmy", "pattern": "2026$"},  # of what is sent
            date(2026, 1, 1),
            date(2025, 1, 1),
            "must match the pattern 2026$",
        ),
        ({"type": "integer", "minimum": 1}, 1, 0, "must be at least 1"),
        ({"type": "integer", "maximum": 100}, 100, 101, "must be at most 100"),
        ({"type": "number", "minimum": 0.5, "maximum": 1}, 0.5, 0.4, "must be at least 0.5"),
        ({"type": "array", "minItems": 1}, [1], [], "must have at least 1 item, not 0"),
        ({"type": "array", "maxItems": 2}, [1, 1], [1, 2, 3], "must have at most 2 items, not 3"),
        ({"type": "array", "uniqueItems": True}, [1, True], [{"a": 1}, {"a": 1}], "twice"),
        ({"type": "array", "items": {"type": "integer", "maximum": 3}}, [3], [1, 4], "[1] must be"),
        (
            {"type": "object", "additionalProperties": {"type": "string", "maxLength": 3}},
            {"a": "abc"},
            {"a": "abcd"},
            "['a'] must have at most 3 characters",
        ),
        (
            {"type": "object", "minProperties": 1, "additionalProperties": {}},
            {"a": 1},
            {},
            "must have at least 1 key, not 0",
        ),
        (
            {"type": "object", "maxProperties": 2, "additionalProperties": {}},
            {"a": 1, "b": 2},
            {"a": 1, "b": 2, "c": 3},
            "must have at most 2 keys, not 3",
        ),
        (
            {"type": "object", "required": ["a", "b"], "additionalProperties": {}},
            {"b": 1, "a": None, "c": 3},
            {"a": 1, "c": 3},
            "must have the key 'b'",
        ),
        (
            {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
            {"a": None},
            None,
            "must be a dict, not None",
        ),
        ({"$ref": "#/components/schemas/Code"}, "abc", "abcd", "must have at most 3 characters"),
        ({"type": ["string", "null"], "maxLength": 3}, "abc", "abcd", "at most 3 characters"),
        ({"type": ["string", "integer"], "maxLength": 3}, 12345, "abcd", "at most 3 characters"),
        ({"type": ["string", "integer"], "maximum": 3}, "abcd", 4, "must be at most 3"),
    ],
)
def test_each_limit_is_a_rule_that_names_it(
    schema: dict[str, Any], kept: Any, broken: Any, message: str
) -> None:
    codec = codec_of(schema)
    assert refusal(codec, kept) is None
    assert message in (refusal(codec, broken) or "")


@pytest.mark.parametrize(
    ("first", "second", "kept", "broken"),
    [
        ({"type": "string", "maxLength": 3}, {"type": "string", "maxLength": 5}, "12345", "123456"),
        ({"type": "string", "minLength": 3}, {"type": "string", "minLength": 2}, "12", "1"),
        ({"type": "integer", "maximum": 3}, {"type": "integer", "maximum": 5}, 5, 6),
        ({"type": "integer", "minimum": 3}, {"type": "integer", "minimum": 2}, 2, 1),
        ({"type": "integer", "maximum": 9}, {"type": "number", "maximum": 5}, 9, 10),
        ({"type": "array", "maxItems": 1}, {"type": "array", "maxItems": 2}, [1, 2], [1, 2, 3]),
        ({"type": "array", "minItems": 2}, {"type": "array", "minItems": 1}, [1], []),
        ({"type": "string", "maxLength": 3}, {"type": "integer"}, 12345, "1234"),
        (
            {"type": "object", "required": ["a", "b"]},
            {"type": "object", "required": ["b", "c"]},
            {"b": 1},
            {"a": 1, "c": 1},
        ),
        ({"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "^a"}, "a", "b"),
    ],
)
def test_only_what_every_profile_refuses_is_refused(
    first: dict[str, Any], second: dict[str, Any], kept: Any, broken: Any
) -> None:
    for codec in (codec_of(first, second), codec_of(second, first)):
        assert refusal(codec, kept) is None
        assert refusal(codec, broken) is not None


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [
        ({"type": "string", "maxLength": 3}, {"type": "string"}, "12345"),
        ({"type": "string", "pattern": "^a"}, {"type": "string", "pattern": "^b"}, "c"),
        ({"type": "array", "uniqueItems": True}, {"type": "array"}, [1, 1]),
        ({"type": "integer", "maximum": 3}, {}, 12345),
    ],
)
def test_limit_of_one_profile_alone_is_no_rule(
    first: dict[str, Any], second: dict[str, Any], value: Any
) -> None:
    for codec in (codec_of(first, second), codec_of(second, first)):
        assert refusal(codec, value) is None


def test_limits_bind_arguments_and_not_what_is_read() -> None:
    schema = {"type": "string", "maxLength": 3}
    assert python_types.codec(DOCUMENT, schema) == "_c.TEXT"
    codec = codec_of({"type": "array", "items": {"type": "integer"}, "maxItems": 1})
    assert codec.decode(["1", 2]) == [1, 2]
    assert codec.encode([1, 2], ["1", 2]) == ["1", 2]


def test_pattern_that_python_cannot_read_is_left_to_the_provider() -> None:
    assert refusal(codec_of({"type": "string", "pattern": r"^\p{L}+$"}), "1") is None
