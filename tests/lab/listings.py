"""Filters, sorting and the three ways to page; all of them the same for every kind of thing."""

import base64
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from lab.exchange import missing
from lab.shelves import Record

Test: TypeAlias = Callable[[Record, Any], bool]
"""A record and the value of a parameter -> whether the record is let through."""


def equal(name: str) -> Test:
    """The field has the value."""
    return lambda record, value: bool(record[name] == value)


def from_day(name: str) -> Test:
    """The field is this day or a later one."""
    return lambda record, value: bool(record[name] >= value)


def to_day(name: str) -> Test:
    """The field is this day or an earlier one."""
    return lambda record, value: bool(record[name] <= value)


def from_moment(name: str) -> Test:
    """The field is this moment or a later one."""
    return lambda record, value: bool(_seconds(record[name]) >= value)


def to_moment(name: str) -> Test:
    """The field is this moment or an earlier one."""
    return lambda record, value: bool(_seconds(record[name]) <= value)


def let_through(
    records: Iterable[Record], tests: Mapping[str, Test], query: Mapping[str, Any]
) -> list[Record]:
    """The records that match every filter whose parameter was given."""
    asked = [(test, query[name]) for name, test in tests.items() if name in query]
    return [record for record in records if all(test(record, value) for test, value in asked)]


def ordered(records: list[Record], name: str | None, *, is_down: bool) -> list[Record]:
    """The records by a field, those with the same value in the order in which they were made."""
    if name is None:
        return records
    return sorted(records, key=lambda record: record[name], reverse=is_down)


def after_cursor(records: list[Record], cursor: str | None) -> list[Record]:
    """The records behind the one that a cursor names. Raises `Refusal` for no cursor of ours."""
    if cursor is None:
        return records
    ids = [record["id"] for record in records]
    place = _place(cursor)
    if place not in ids:
        raise missing("cursor")
    return records[ids.index(place) + 1 :]


def cursor_of(record: Record) -> str:
    """The cursor of what comes behind a record."""
    return base64.urlsafe_b64encode(record["id"].encode()).decode()


def _place(cursor: str) -> str | None:
    try:
        return base64.urlsafe_b64decode(cursor).decode()
    except ValueError:
        return None


def _seconds(written: str) -> float:
    return datetime.fromisoformat(written).timestamp()
