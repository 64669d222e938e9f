"""Filters, ranges and searches return all items that match, and no others."""

import itertools
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from ...conformance.checks import Check
from ...openapi.lists import (
    FilterParameter,
    ListOperation,
    RangeParameters,
    found_at,
    list_operation_of,
)
from ...openapi.operation_view import OperationView
from ...openapi.search_bodies import conditions, contraries
from ...openapi.words import letters
from ..discovery import instants
from ..discovery.argument_finder import id_name, unknown_like
from ..discovery.caller import ProviderResponse
from ..discovery.equality import number
from ..discovery.samples import is_free
from .oracle import Oracle
from .paging import key_of

_MOST: Final = 10
_DAY: Final = 86_400.0
_EPOCHS: Final = frozenset({"epoch-ms", "epoch-s"})
_ANY: Final = frozenset({"", "all", "any", "both", "either", "every", "everything"})
"""Choices of a filter that mean any value."""


class FilteringOracle(Oracle):
    """Does a list honour its filters?"""

    check = Check.FILTER_HONOURED

    def look(self, operation: OperationView) -> None:
        listing = list_operation_of(operation)
        if listing is None:
            return
        if operation.body is not None:
            self._search(listing)
        self._by_unseen(listing)
        if not (listing.filters or listing.ranges):
            return
        arguments = self.run.finder.arguments(operation)
        bounds = {each.parameter.name for each in listing.ranges}
        whole = self.whole(listing)
        if arguments is None or whole is None:
            return
        given, items, is_all = whole
        rows = [item for item in items if isinstance(item, dict)]
        for each in listing.filters[:_MOST]:
            self._filter(listing, each, given, rows)
        free = {name: value for name, value in given.items() if name not in bounds}
        for bound in listing.ranges[:_MOST]:
            self._bound(listing, bound, free, rows, is_all=is_all)

    def _search(self, listing: ListOperation) -> None:
        parent = self.run.finder.parent(listing.operation)
        if parent is not None:
            self.run.factory.stock(parent)
        items = self.run.finder.items(parent) if parent is not None else []
        found = conditions(listing.operation, listing.item, items)
        for each in itertools.islice(found, 2 * _MOST):  # each field: equal and not equal
            response, rows = self.rows(listing, each.arguments)
            place = listing.place(each.field)
            got = [row.get(each.field) for row in rows if isinstance(row, dict)]
            if not response.is_success:
                continue
            if each.excludes:
                if any(value == each.value for value in got):
                    expected = f"only items with another {each.field}"
                    self.report(listing.operation, response, expected, "that value", place=place)
            elif not rows:
                expected = f"items with the requested {each.field}"
                self.report(listing.operation, response, expected, "no item", place=place)
            elif not all(_fits(value, each.value) for value in got):
                expected = f"only items with the requested {each.field}"
                self.report(listing.operation, response, expected, "another item", place=place)
        self._join(listing, items)

    def _join(self, listing: ListOperation, items: list[Any]) -> None:
        """Check that conditions are joined by "and" and by "or" as requested."""
        place = "$." + ".".join(listing.items)
        for each in itertools.islice(contraries(listing.operation, listing.item, items), 1):
            response, rows = self.rows(listing, each.both)
            if response.is_success and rows:
                expected = "no item for a condition and its contrary"
                self.report(listing.operation, response, expected, "an item", place=place)
            response, rows = self.rows(listing, each.either)
            if response.is_gone or (response.is_success and not rows):
                expected = "items for a condition or its contrary"
                self.report(listing.operation, response, expected, "no item", place=place)

    def _by_unseen(self, listing: ListOperation) -> None:
        """Ask by what an item was created with, where no listed item has a field for it."""
        resource = self.resource_of(listing.operation)
        creating = resource.creating if resource is not None else None
        if resource is None or creating is None or not self.run.may_call(creating):
            return
        sent = {letters(field.name) for field in creating.fields if is_free(field.view, field.name)}
        unseen = [
            each
            for each in listing.unseen
            if is_free(each.view, each.name) and letters(each.name) in sent
        ]
        created = self.run.factory.create(resource) if unseen else None
        whole = self.whole(listing) if created is not None else None
        name = id_name(resource, listing.item)
        if created is None or whole is None or name is None:
            return
        texts = {letters(each): value for each, value in created.body.items()}
        for field in (each for each in unseen if letters(each.name) in texts):
            own = texts[letters(field.name)]
            for value in (own, unknown_like(field, own)):
                response, rows = self.rows(listing, {**whole[0], field.name: value})
                ids = {str(row.get(name)) for row in rows if isinstance(row, dict)}
                if str(created.id) not in ids:
                    break
            else:
                place = "$." + ".".join(listing.items)
                expected = f"only items that fit {field.name}"
                self.report(listing.operation, response, expected, "another item", place=place)

    def _filter(
        self,
        listing: ListOperation,
        each: FilterParameter,
        arguments: dict[str, Any],
        rows: list[Any],
    ) -> None:
        values = [row[each.field] for row in rows if _is_plain(row.get(each.field))]
        name = each.parameter.name
        wanted = next((v for v in values if any(v != other for other in values)), None)
        if wanted is None:
            self._exclude(listing, each, arguments, values)
            return
        response, found = self.rows(listing, {**arguments, name: wanted})
        place = listing.place(each.field)
        if not response.is_success:
            return
        got = [row.get(each.field) for row in found if isinstance(row, dict)]
        total = found_at(response.body, listing.total) if listing.total else None
        limit = listing.limit
        is_whole = limit is not None and len(found) < arguments.get(limit.name, 0)
        if is_whole and isinstance(total, int) and total != len(found):
            at = "$." + ".".join(listing.total or ())
            seen = "another number"
            self.report(
                listing.operation,
                response,
                f"the number of items that fit {name}",
                seen,
                place=at,
            )
        if not found:
            self.report(
                listing.operation, response, f"items that fit {name}", "no item", place=place
            )
        elif not all(_fits(value, wanted) for value in got):
            self.report(
                listing.operation,
                response,
                f"only items that fit {name}",
                "another item",
                place=place,
            )

    def _exclude(
        self,
        listing: ListOperation,
        each: FilterParameter,
        arguments: dict[str, Any],
        values: list[Any],
    ) -> None:
        """Ask for what no known item has, where all known ones have the same value."""
        name = each.parameter.name
        response: ProviderResponse | None = None
        for other in _unlike(listing, each, values):
            response, found = self.rows(listing, {**arguments, name: other})
            got = [row.get(each.field) for row in found if isinstance(row, dict)]
            if not any(value in values for value in got):
                return
        if response is not None:
            place = listing.place(each.field)
            expected = f"only items that fit {name}"
            self.report(listing.operation, response, expected, "another item", place=place)

    def _bound(
        self,
        listing: ListOperation,
        bound: RangeParameters,
        arguments: dict[str, Any],
        rows: list[Any],
        *,
        is_all: bool,
    ) -> None:
        measured = [(row, _measure(row.get(bound.field), bound)) for row in rows]
        known = sorted({value for _, value in measured if value is not None})
        if known:
            self._beyond(listing, bound, arguments, known)
        if len(known) < 2 and not (bound.is_inclusive and known):
            return
        edge = known[len(known) // 2]
        name = bound.parameter.name
        response, found = self.rows(listing, {**arguments, name: _written(edge, bound)})
        if not response.is_success:
            return
        is_from = bound.bound == "from"
        got = [_measure(row.get(bound.field), bound) for row in found if isinstance(row, dict)]
        outside = [v for v in got if v is not None and (v < edge if is_from else v > edge)]
        if outside:
            self.report(
                listing.operation, response, f"only items within {name}", "an item outside of it"
            )
            return
        keys = {key_of(row) for row in found}
        inside = [
            row
            for row, value in measured
            if value is not None
            and (
                (value > edge if is_from else value < edge)
                or (bound.is_inclusive and value == edge)
            )
        ]
        # A missing item may be on a further page, unless there is none.
        limit = listing.limit
        is_short = limit is None or len(found) < arguments.get(limit.name, 0)
        if is_short and any(key_of(row) not in keys for row in inside):
            self.report(
                listing.operation,
                response,
                f"all items within {name}",
                "a list without one of them",
            )

    def _beyond(
        self,
        listing: ListOperation,
        bound: RangeParameters,
        arguments: dict[str, Any],
        known: list[Any],
    ) -> None:
        """Check that a bound beyond the last or the first item excludes every known item."""
        is_from = bound.bound == "from"
        edge = _moved(known[-1], 1) if is_from else _moved(known[0], -1)
        name = bound.parameter.name
        response, found = self.rows(listing, {**arguments, name: _written(edge, bound)})
        got = [_measure(row.get(bound.field), bound) for row in found if isinstance(row, dict)]
        if any(v is not None and (v < edge if is_from else v > edge) for v in got):
            self.report(
                listing.operation, response, f"only items within {name}", "an item outside of it"
            )


def _moved(edge: Any, direction: int) -> Any:
    """The next or the previous day, the instant a day later or earlier, or the next number."""
    if isinstance(edge, date):
        return edge + direction * timedelta(days=1)
    return edge + direction * (_DAY if isinstance(edge, float) else 1)


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int | float | bool) and value != ""


def _unlike(listing: ListOperation, each: FilterParameter, values: list[Any]) -> list[Any]:
    """Values of a filter that items could have, and that share no word with the known ones.

    An ignored filter returns the known items for each of them. None if a provider could rightly
    take them for something else: `all` may be a choice of a filter and of no item, and an unknown
    language may fall back to another one.
    """
    view = each.parameter.view.items or each.parameter.view
    own, choices = listing.item.properties[each.field].choices, view.choices
    if own:
        return _others([choice for choice in own if not choices or choice in choices], values)[:1]
    if choices:
        # One of them may stand for several values, such as `ended`; hardly two do.
        others = _others([each for each in choices if letters(str(each)) not in _ANY], values)
        return others[:2] if len(others) > 1 and set(values) <= set(choices) else []
    if not values or not is_free(view, each.parameter.name):
        return []
    return _others([unknown_like(each.parameter, values[0])], values)


def _others(given: list[Any], values: list[Any]) -> list[Any]:
    """Those of given values that fit none of the known ones."""
    return [each for each in given if not any(_fits(known, each) for known in values)]


def _fits(value: Any, wanted: Any) -> bool:
    """Whether a value matches the requested one: some filters match a part of a text."""
    if isinstance(wanted, str) and isinstance(value, str):
        return wanted.casefold() in value.casefold()
    return value == wanted or str(value) == str(wanted)


def _measure(value: Any, bound: RangeParameters) -> Any:
    """A value in the unit of its bound: a day, seconds or a number."""
    view = bound.parameter.view
    if view.types & {"integer", "number"} and view.format not in _EPOCHS:
        is_instant = isinstance(value, str) and instants.form(value) is not None
        return None if is_instant else number(value)  # whose unit may be another one
    if bound.parameter.view.format == "date-time":
        return instants.seconds(value)
    return instants.day(value)


def _written(edge: Any, bound: RangeParameters) -> Any:
    if isinstance(edge, date):
        return instants.written(edge, bound.parameter.view.format)
    if bound.parameter.view.format == "date-time":
        text = datetime.fromtimestamp(edge, UTC).isoformat()
        return text.replace("+00:00", "Z")
    return int(edge) if edge == int(edge) else float(edge)
