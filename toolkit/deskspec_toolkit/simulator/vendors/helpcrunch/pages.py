"""Pages of a list, selected by the query string or the JSON body of a request."""

import re
from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from ...engine.message import Response, respond
from ...engine.vendor import ReceivedCall
from .generation import NO_CHOICE, NOT_NUMERIC, Generation
from .records import Record

_INTEGER = re.compile(r"-?[0-9]{1,400}")
_PAGE_SIZE = 100

Item = TypeVar("Item")


class PageQuery(NamedTuple, Generic[Item]):
    """Items, and how to print and sort them."""

    items: Sequence[Item]
    show: Callable[[Item], Record]
    value: Callable[[Item, str], Any]
    """Return the value of a field of an item; the field has no prefix such as `chats.`."""


def by_query(generation: Generation, call: ReceivedCall, listing: PageQuery[Item]) -> Response:
    """Return the page that the query parameters select.

    Raises:
        RequestRefused: A parameter has an invalid value.
    """
    given = dict(call.request.query)
    parameters = {p.name for p in generation.contract.query_parameters(call.operation)}
    for name in ("offset", "limit"):
        if name in parameters and not _INTEGER.fullmatch(given.get(name, "0")):
            raise generation.invalid(name, NOT_NUMERIC)
    offset = int(given.get("offset", "0")) if "offset" in parameters else 0
    limit = int(given.get("limit", _PAGE_SIZE)) if "limit" in parameters else _PAGE_SIZE
    if limit > _PAGE_SIZE:
        raise generation.invalid("limit", f"This value should be {_PAGE_SIZE} or less.")
    for name in ("sort", "order"):
        values = generation.contract.query_values(call.operation, name)
        if name in given and given[name] not in values:
            raise generation.invalid(name, NO_CHOICE)
    sorted_ = _sorted(listing, given.get("sort"), given.get("order"))
    return _page(generation, call, sorted_, offset, limit)


def by_body(
    generation: Generation, call: ReceivedCall, listing: PageQuery[Item], body: Any
) -> Response:
    """Return the page that a valid body selects."""
    sorted_ = _sorted(listing, body.get("sort"), body.get("order"))
    offset, limit = int(body.get("offset", 0)), int(body.get("limit", _PAGE_SIZE))
    return _page(generation, call, sorted_, offset, limit)


def _sorted(listing: PageQuery[Item], sort: str | None, order: str | None) -> PageQuery[Item]:
    if sort is None:
        return listing
    field = sort.rpartition(".")[2]
    items = sorted(
        listing.items,
        key=lambda item: listing.value(item, field) or 0,
        reverse=order is not None and order.lower() == "desc",
    )
    return listing._replace(items=items)


def _page(
    generation: Generation, call: ReceivedCall, listing: PageQuery[Item], offset: int, limit: int
) -> Response:
    first = max(offset, 0)
    page = [listing.show(item) for item in listing.items[first : first + max(limit, 0)]]
    fields = generation.contract.body_properties(call.operation, 200)
    total = len(listing.items)
    totals = {"total": total, "meta": {"total": total}}
    body = {"data": page} | {name: totals[name] for name in totals if name in fields}
    if offset < 0 or limit < 1:
        return respond(200, body, "meaning of an offset or limit below its range")
    return respond(200, body)
