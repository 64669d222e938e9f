"""Hypothesis strategies from contracts: conforming values, and values disturbed in every way.

`hypothesis-jsonschema` would be the library for the first half; its last release does not run on
the Hypothesis of today. Contracts use few keywords, and one that is not known here is an error.
"""

import datetime
import json
from collections.abc import Callable
from functools import cache
from typing import Any, Final

from deskspec_runtime.values.rules import Rule
from deskspec_toolkit.openapi.references import resolve
from deskspec_toolkit.openapi.rules import keeping, rules_of
from harness.catalogue import Call
from harness.selection import selection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

_KEYWORDS = frozenset(
    {"$ref", "additionalProperties", "anyOf", "const", "default", "description", "enum"}
    | {"discriminator", "oneOf"}
    | {"examples", "format"}
    | {"items", "maxItems", "maximum", "maxLength", "minItems", "minLength", "minimum", "pattern"}
    | {"maxProperties", "minProperties"}
    | {"properties", "required", "type", "uniqueItems", "x-deskspec"}
)
_LATEST = 4_000_000_000
_SCALARS: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
)
ANY_JSON = (
    _SCALARS
    | st.lists(_SCALARS, max_size=2)
    | st.dictionaries(st.text(max_size=4), _SCALARS, max_size=2)
)
_ZONES = st.integers(-14 * 60, 14 * 60).map(
    lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes))
)
_INSTANTS = st.datetimes(
    datetime.datetime(1902, 1, 1), datetime.datetime(2200, 1, 1), timezones=_ZONES
)
_STRINGS: dict[str | None, st.SearchStrategy[str]] = {
    None: st.text(max_size=12),
    "binary": st.text(max_size=12),
    "date": st.dates().map(datetime.date.isoformat),
    "date-dmy": st.dates().map(lambda day: f"{day.day:02}-{day.month:02}-{day.year:04}"),
    "date-time-math": st.text(max_size=12),
    "send-at": st.text(max_size=12),
    "date-time": _INSTANTS.map(lambda i: i.isoformat(timespec="milliseconds"))
    | _INSTANTS.map(lambda i: f"{i.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%S.%f}"[:-3] + "Z"),
    "email": st.from_regex(r"[a-z]{1,8}@[a-z]{1,8}\.example", fullmatch=True),
    "epoch-s": st.integers(0, _LATEST).map(str) | st.integers(0, _LATEST).map("{}.913".format),
    "phone": st.from_regex(r"\+?[1-9][0-9]{6,14}", fullmatch=True),
    "text-form": st.sampled_from(["", "true", "false"]) | st.integers().map(str) | st.text(),
    "uuid": st.uuids().map(str),
    "uuid4": st.uuids(version=4).map(str),
    "uri": st.from_regex(r"https://[a-z]{1,8}\.example/[a-z]{0,8}", fullmatch=True),
}
_INTEGERS: dict[str | None, st.SearchStrategy[int]] = {
    None: st.integers(),
    "epoch-ms": st.integers(100_000_000_000, _LATEST * 1000),
    "epoch-s": st.integers(-_LATEST, _LATEST),
}
_EXTRA_NAMES = st.sampled_from(["newField", "x", "_wire", "to_dict", "self", "Ünïcode", ""])
_UP_TO_TWO_NAMES = st.lists(_EXTRA_NAMES, max_size=2)
_UP_TO_TWO_PLACES = st.lists(st.integers(0, 99), max_size=2)


_MADE: Final[dict[int, tuple[dict[str, Any], st.SearchStrategy[Any]]]] = {}
"""Identity of a schema -> the schema, which is kept so that no other one is taken for it, and its
values."""


def try_examples(
    call: Call, number: int, values: st.SearchStrategy[Any], check: Callable[[Any], None]
) -> None:
    """Check so many values, and fewer for an operation that does not represent its kind."""
    limits = settings(
        max_examples=selection().examples(call, number),
        deadline=None,
        derandomize=True,
        # Rules over several arguments refuse much of what their schemas allow.
        suppress_health_check=[
            HealthCheck.data_too_large,
            HealthCheck.filter_too_much,
            HealthCheck.too_slow,
        ],
    )
    limits(given(values)(check))()


def conforming(call: Call, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values that a schema of a call's contract allows."""
    if id(schema) not in _MADE:
        _MADE[id(schema)] = schema, _cached(json.dumps(_inlined(call.contract.document, schema)))
    return _MADE[id(schema)][1]


def responses(call: Call) -> st.SearchStrategy[Any]:
    """Success bodies that a contract allows."""
    return conforming(call, call.success[1])


def _inlined(document: dict[str, Any], schema: Any) -> Any:
    if isinstance(schema, list):
        return [_inlined(document, entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    resolved = resolve(document, schema)
    return {key: _inlined(document, value) for key, value in resolved.items()}


@cache
def _cached(schema: str) -> st.SearchStrategy[Any]:
    return _strategy(json.loads(schema))


def _strategy(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    unknown = schema.keys() - _KEYWORDS
    if unknown:
        raise ValueError(f"unknown keyword {min(unknown)} of a contract")
    for choices in (schema[key] for key in ("anyOf", "oneOf") if key in schema):
        return st.one_of([_strategy(choice) for choice in choices])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    types = schema.get("type")
    if types is None:
        return ANY_JSON
    kinds = types if isinstance(types, list) else [types]
    return st.one_of([_of_type(kind, schema) for kind in kinds])


def _of_type(kind: str, schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    match kind:
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            if schema.keys() & {"minimum", "maximum"}:
                return st.integers(schema.get("minimum"), schema.get("maximum"))
            return _INTEGERS[schema.get("format")]
        case "number":
            return st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9)
        case "string":
            return _text(schema)
        case "array":
            fewest, most = schema.get("minItems", 0), min(3, schema.get("maxItems", 3))
            key = repr if schema.get("uniqueItems") else None
            items = _strategy(schema.get("items", {}))
            return st.lists(items, min_size=fewest, max_size=most, unique_by=key)
        case "object":
            return _object(schema)
    raise ValueError(f"unknown type {kind} of a contract")


def _text(schema: dict[str, Any]) -> st.SearchStrategy[str]:
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength")
    match schema:
        case {"pattern": pattern}:
            texts = st.from_regex(pattern, fullmatch=True)
        case {"format": "phone", "minLength": int(fewest), "maxLength": int(most)}:
            digits = rf"[1-9][0-9]{{{fewest - 1},{most - 1}}}"
            texts = st.from_regex(digits, fullmatch=True)
        case {"format": format_}:
            texts = _STRINGS[format_]
        case _:
            usual = max(shortest, 12)
            most = usual if longest is None else min(longest, usual)
            return st.text(min_size=shortest, max_size=most)
    return texts.filter(lambda text: shortest <= len(text) <= (longest or len(text)))


_CUSTOM_ATTRIBUTES = st.fixed_dictionaries(
    {},
    optional={
        "sizeStr": st.none() | st.text(max_size=12),
        "paidBool": st.none() | st.booleans(),
        "pointsNum": st.none() | st.integers(),
        "level": _SCALARS,
    },
)


def _object(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    properties = {name: _strategy(inner) for name, inner in schema.get("properties", {}).items()}
    required = {name: properties.pop(name) for name in schema.get("required", [])}
    rules = tuple(rules_of(schema))
    known = (
        _keeping_rules(rules, required, properties)
        if rules
        else st.fixed_dictionaries(required, optional=properties)
    )
    extra = schema.get("additionalProperties", True)
    if extra is False:
        return known
    if schema.get("format") == "custom-attributes":  # the end of a name says the type of its value
        return _CUSTOM_ATTRIBUTES
    values = _strategy(extra if isinstance(extra, dict) else {})
    fewest, most = schema.get("minProperties", 0), min(3, schema.get("maxProperties", 3))
    further = st.dictionaries(st.text(max_size=6), values, min_size=fewest, max_size=most)
    return st.tuples(further, known).map(lambda parts: {**parts[0], **parts[1]})


@st.composite
def _keeping_rules(
    draw: st.DrawFn,
    rules: tuple[Rule, ...],
    required: dict[str, st.SearchStrategy[Any]],
    optional: dict[str, st.SearchStrategy[Any]],
) -> dict[str, Any]:
    """Objects that have what the rules over their fields ask for."""
    given = draw(st.sets(st.sampled_from(sorted(optional))))
    kept = keeping(rules, required.keys() | given)
    return {name: draw(each) for name, each in {**required, **optional}.items() if name in kept}


@st.composite
def disturbed(draw: st.DrawFn, bodies: st.SearchStrategy[Any], kept: str | None) -> Any:
    """Bodies with unknown fields, nulls, unknown words and wrong shapes anywhere below the top.

    Args:
        bodies: What to disturb.
        kept: The key of the envelope that keeps its value's type, so that the body is usable.
    """
    body = draw(bodies)
    if isinstance(body, list):
        return [_disturbed_value(draw, entry) for entry in body]
    if not isinstance(body, dict):
        return body  # a word has no places to disturb
    if kept is None:
        return _disturbed_object(draw, body)
    body = dict(body)
    inner = body.get(kept, [])
    if isinstance(inner, dict):
        body[kept] = _disturbed_object(draw, inner)
    else:
        body[kept] = [_disturbed_value(draw, entry) for entry in inner]
    return body


def _disturbed_object(draw: st.DrawFn, value: dict[str, Any]) -> Any:
    changed = {name: _disturbed_value(draw, inner) for name, inner in value.items()}
    names = sorted(changed)
    for place in draw(_UP_TO_TWO_PLACES) if names else ():
        changed.pop(names[place % len(names)], None)
    for name in draw(_UP_TO_TWO_NAMES):
        changed.setdefault(name, draw(ANY_JSON))
    return changed


def _disturbed_value(draw: st.DrawFn, value: Any) -> Any:
    match draw(st.integers(0, 9)):
        case 0:
            return None
        case 1:
            return draw(ANY_JSON)
        case 2:
            return str(value).lower()
        case _ if isinstance(value, dict):
            return _disturbed_object(draw, value)
        case _ if isinstance(value, list):
            return [_disturbed_value(draw, entry) for entry in value]
        case _:
            return value
