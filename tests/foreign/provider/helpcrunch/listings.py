"""Paging and sorting: which part of a list is returned, in which order.

What is ours, because the pages do not say it: a limit above 100 counts as 100; without ``sort`` the
order is that of the ids; what has no date is the earliest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from foreign.provider.helpcrunch.refusals import invalid, numeric

Record = dict[str, Any]

MOST: Final = 100


def part(records: list[Record], asked: Mapping[str, Any]) -> list[Record]:
    """From ``offset`` on, as many as ``limit`` says."""
    offset, limit = (numeric(asked.get(name, usual)) for name, usual in _USUAL.items())
    if offset is None:
        raise invalid("offset")
    if not limit:
        raise invalid("limit")
    return records[offset : offset + min(limit, MOST)]


_USUAL: Final = {"offset": 0, "limit": MOST}


def ordered(records: list[Record], asked: Mapping[str, Any], fields: set[str]) -> list[Record]:
    """By ``sort``, which may come with the name of the list before it, and ``order``."""
    sort = asked.get("sort")
    if sort is None:
        return records
    name = sort.rpartition(".")[2] if isinstance(sort, str) else ""
    if name not in fields:
        raise invalid("sort")
    order = asked.get("order", "asc")
    if not isinstance(order, str) or order.lower() not in ("asc", "desc"):
        raise invalid("order")
    return sorted(records, key=lambda record: record[name] or 0, reverse=order.lower() == "desc")
