"""Searches over objects of one type: criteria, order, and the end after a hundred pages."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from operator import eq, ge, gt, le, lt
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ....openapi.words import letters
from ...engine import pages, wire_formats
from ...engine.call import ServedCall
from ...engine.message import Response, written
from ...engine.store import Record
from .quirks import QUIRKS

_SEARCHES: Final = ("customers_search", "customers_search_archive")
_COLLECTIONS: Final = {
    "company": "companies",
    "conversation": "conversations",
    "customer": "customers",
    "kobject": "kobjects",
    "message": "messages",
    "note": "notes",
}
"""Query context -> the records that it searches."""
_OPERATORS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "equals": eq,
    "gt": gt,
    "gte": ge,
    "lt": lt,
    "lte": le,
}
_CURRENT_DAYS: Final = 730
"""Objects that changed within two years are searched, older ones are in the archive."""
_DIRECTIONS: Final = {"asc": False, "desc": True}
_KNOWN: Final = ("queryContext", "and", "or", "not", "sort", "includeDeleted", "timeZone")
_READ: Final = (*_KNOWN, "page", "pageSize")
_DAY: Final = {"format": "date"}
_INSTANT: Final = {"format": "date-time"}

_PASSED_OVER: Final = QUIRKS.choice(
    "criterion of a search",
    "An attribute that no page shows, or that no such object has, matches nothing; "
    "`customer` is searched without a context, and what the pages leave open changes nothing.",
    *_SEARCHES,
)
_OTHER_OPERATOR: Final = QUIRKS.choice(
    "operator of a search",
    "400, as for any value that is not known: a page names families of operators, and few of them.",
    *_SEARCHES,
)
_IDS: Final = QUIRKS.choice(
    "ids of a search", "With `idsOnly` the hits have a type and an id.", "customers_search"
)


@QUIRKS.on("customers_search_archive", reads=_READ)
@QUIRKS.on("customers_search", reads=[*_READ, "searchHash", "aggs", "fields", "idsOnly"])
def search(call: ServedCall) -> Response:
    """Return a page of the objects of the context that match; its last link leads on at the end."""
    _check_operators(call)
    criteria = _Criteria(call)
    records = criteria.ordered([each for each in criteria.records if criteria.match(each)])
    if criteria.is_chosen:
        call.marks.append(_PASSED_OVER)
    listing = call.account.contract.list_operation(call.operation)
    assert listing is not None
    request = pages.page_request(listing, call.query, len(records), list)
    component = call.account.collections.components.get(criteria.collection)
    whole = {"$ref": f"#/components/schemas/{component}"}
    hits = [call.account.shown(criteria.collection, each, whole) for each in request.cut(records)]
    if call.query.get("idsOnly"):
        hits = [{"type": each["type"], "id": each["id"]} for each in hits]
        call.marks.append(_IDS)
    response = call.respond([])
    body = json.loads(response.body)
    schema = call.account.contract.success(call.operation).schema
    pages.describe(
        *(call.account.schemas, schema, body, listing, request, call.target_text, len(records))
    )
    return replace(response, body=written({**body, "data": hits}))


def _check_operators(call: ServedCall) -> None:
    """Refuse an operator that no page shows."""
    for key in ("and", "or", "not"):
        for criteria in _listed((call.body or {}).get(key)):
            for attribute, criterion in criteria.items():
                given = criterion if isinstance(criterion, Mapping) else {}
                for operator in given.keys() - _OPERATORS.keys():
                    message = f"The operator {operator} is not known."
                    place = (key, attribute, operator)
                    raise call.invalid(place, "other", message, _OTHER_OPERATOR)


class _Criteria:
    """What the body of a search asks for."""

    def __init__(self, call: ServedCall) -> None:
        self._body: Mapping[str, Any] = call.body or {}
        self.is_chosen = not self._body.keys() <= {*_KNOWN} or "queryContext" not in self._body
        """Whether the response follows from what no page says."""
        context, _, klass = self._body.get("queryContext", "customer").partition("_")
        self._prefixes = [*([f"{context}_{klass}_"] if klass else []), f"{context}_"]
        """What the attributes of this type begin with."""
        self._of_klass = f"custom_{klass}_"
        self._zone = self._body.get("timeZone", "GMT")
        self.collection = _COLLECTIONS.get(context, "")
        oldest = call.account.now() - _CURRENT_DAYS * 86400
        is_archive = call.operation.id == "customers_search_archive"
        self.records = [
            each
            for each in call.store[self.collection]
            if (not klass or each.get("klass") == klass)
            and (_changed_at(each, oldest) < oldest) is is_archive
            and (self._body.get("includeDeleted") or not each.get("deleted"))
        ]

    def match(self, record: Record) -> bool:
        """Whether an object meets all criteria of `and`, one of `or`, and none of `not`."""
        met = {
            key: [self._meets(record, each) for each in _listed(self._body.get(key))]
            for key in ("and", "or", "not")
        }
        return all(met["and"]) and (any(met["or"]) or not met["or"]) and not any(met["not"])

    def ordered(self, records: list[Record]) -> list[Record]:
        """Return objects in the order that is asked for; those without a value are first."""
        for entry in reversed(_listed(self._body.get("sort"))):
            for attribute, direction in entry.items():
                if isinstance(direction, str) and direction in _DIRECTIONS:
                    records = self._sorted(records, attribute, _DIRECTIONS[direction])
                else:
                    self.is_chosen = True
        return records

    def _sorted(self, records: list[Record], attribute: str, descending: bool) -> list[Record]:
        def values(record: Record) -> list[Any]:
            return list(self._values(record, attribute))

        try:
            return pages.sorted_by(records, values, descending=descending)
        except TypeError:  # values of several types have no order
            self.is_chosen = True
            return records

    def _meets(self, record: Record, criteria: Mapping[str, Any]) -> bool:
        return all(
            self._compares(list(self._values(record, attribute)), criterion)
            for attribute, criterion in criteria.items()
        )

    def _compares(self, values: list[Any], criterion: Any) -> bool:
        if not isinstance(criterion, Mapping):
            self.is_chosen = True
            return False
        return all(
            any(self._holds(operator, value, wanted) for value in values)
            for operator, wanted in criterion.items()
        )

    def _holds(self, operator: str, value: Any, wanted: Any) -> bool:
        is_instant = isinstance(value, int | float) and isinstance(wanted, str)
        if is_instant and not isinstance(value, bool):
            wanted = self._instant(wanted)
        try:
            return _OPERATORS[operator](value, wanted)
        except TypeError:  # a text and a number have no order
            self.is_chosen = True
            return False

    def _instant(self, text: str) -> Any:
        """Return an instant; a day begins in the time zone of the search."""
        try:
            day = wire_formats.read(_DAY, text)
        except wire_formats.Unreadable:
            try:
                return wire_formats.read(_INSTANT, text)
            except wire_formats.Unreadable:
                return text
        try:
            zone = ZoneInfo(self._zone)
        except (ZoneInfoNotFoundError, OSError, ValueError):
            return text
        return datetime(day.year, day.month, day.day, tzinfo=zone).timestamp()

    def _values(self, record: Record, attribute: str) -> Iterator[Any]:
        """Yield the values of an attribute such as `kobject_order_created_at`."""
        prefix = next((each for each in self._prefixes if attribute.startswith(each)), "")
        own = attribute.removeprefix(prefix)
        if own.startswith(self._of_klass):
            own = f"custom_{own.removeprefix(self._of_klass)}"
        name = letters(own)
        custom = record.get("custom") if isinstance(record.get("custom"), dict) else {}
        known = {letters(f"custom_{key}"): value for key, value in (custom or {}).items()}
        known |= {letters(key): value for key, value in record.items()}
        found = known.get(name, known.get(name.removesuffix("id")))
        if found is None:
            self.is_chosen = True
        for value in found if isinstance(found, list) else [found]:
            if isinstance(value, dict):
                yield from value.values()
            elif value is not None:
                yield value


def _changed_at(record: Record, otherwise: float) -> float:
    """Return when an object changed last, as far as it says so."""
    found: Any = record.get("updatedAt", record.get("createdAt", otherwise))
    return float(found)


def _listed(value: Any) -> list[Mapping[str, Any]]:
    """Return one object, or a list of some, as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
