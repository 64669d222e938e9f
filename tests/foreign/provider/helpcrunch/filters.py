"""The filters of the two searches.

What is ours, because the pages do not say it: ``~`` looks for the exact letters, a field without a
value fulfils ``!=`` alone, and several filters need ``comparison``.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any, Final

from foreign.provider.helpcrunch.listings import Record
from foreign.provider.helpcrunch.refusals import invalid, numeric, refusal

NUMBER, TEXT, DATE, TAGS = "Integer", "String", "Date", "Array of Strings"

Fields = Mapping[str, tuple[str, Callable[[Record], Any]]]
"""A field of a search, its kind, and where its value is."""

_EQUAL: Final = {"=": operator.eq, "!=": operator.ne}
_ORDERED: Final = {
    **_EQUAL,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
_OPERATORS: Final[Mapping[str, Mapping[str, Callable[[Any, Any], bool]]]] = {
    NUMBER: _ORDERED,
    DATE: _ORDERED,
    TEXT: {
        **_EQUAL,
        "~": lambda value, part: part in value,
        "!~": lambda value, part: part not in value,
    },
    TAGS: {"=": lambda names, wanted: wanted <= names},
}


def found(records: list[Record], asked: Mapping[str, Any], fields: Fields) -> list[Record]:
    """The records that fulfil all filters or, with ``OR``, any of them."""
    filters = asked.get("filter")
    if not isinstance(filters, list) or not filters:
        raise invalid("filter")
    tests = [_test(entry, number, fields) for number, entry in enumerate(filters)]
    comparison = asked.get("comparison", "AND" if len(tests) == 1 else None)
    if comparison not in ("AND", "OR"):
        raise invalid("comparison")
    combined = all if comparison == "AND" else any
    return [record for record in records if combined(test(record) for test in tests)]


def _test(entry: object, number: int, fields: Fields) -> Callable[[Record], bool]:
    where = f"filter[{number}]"
    if not isinstance(entry, dict):
        raise invalid(where)
    if not entry.get("field"):
        raise refusal(400, (f"{where}.field", "This value should not be blank."))
    if not isinstance(entry["field"], str) or entry["field"] not in fields:
        raise invalid(f"{where}.field")
    kind, value_of = fields[entry["field"]]
    compare = _OPERATORS[kind].get(str(entry.get("operator")))
    if compare is None:
        raise invalid(f"{where}.operator")
    wanted = _wanted(kind, entry.get("value"))
    if wanted is None:
        raise invalid(f"{where}.value")
    is_unequal = entry["operator"] == "!="

    def test(record: Record) -> bool:
        value = value_of(record)
        if isinstance(value, list):  # the agents of a chat: one that fits is enough
            return any(compare(each, wanted) for each in value)
        return is_unequal if value is None else compare(value, wanted)

    return test


def _wanted(kind: str, value: object) -> Any:
    """The value of a filter; ``None`` for one that is of another kind than its field."""
    if kind in (NUMBER, DATE):
        return numeric(value)
    if kind == TEXT:
        return value if isinstance(value, str) else None
    entries = value if isinstance(value, list) else []
    names = [entry.get("name") for entry in entries if isinstance(entry, dict)]
    is_whole = names and len(names) == len(entries) and all(isinstance(n, str) for n in names)
    return frozenset(names) if is_whole else None


def tag_names(customer: Record) -> frozenset[str]:
    """What a filter on tags compares."""
    return frozenset(tag["name"] for tag in customer["tags"])
