"""Pages of a list: which records a request asks for, and what the page says of itself."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from math import ceil
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl, urlencode

from ...openapi.lists import LAST, ListOperation, RangeParameters, found_at
from ...openapi.words import letters
from . import wire_formats
from .queries import FieldValues
from .record_schemas import RecordSchemas
from .store import Record

PAGE_SIZE: Final = 100
"""Records of a page for which neither the request nor the contract gives a number."""
_TOTALS: Final = frozenset({"total", "totalcount", "totalitems", "totalrecords", "totalresults"})
_SIZES: Final = frozenset({"limit", "pagesize", "perpage"})
_NUMBERS: Final = frozenset({"page", "pagenumber", "currentpage"})
_COUNTS: Final = frozenset({"totalpages", "pages", "pagecount"})
_MORE: Final = frozenset({"hasmore", "hasnext", "hasnextpage", "more"})
_LINKS: Final = ("self", "first", "prev", "next", "last")
_BEGIN: Final = 1_767_225_600
"""The instant, in seconds since 1970, of the first record where a cursor has an instant: a reader
who distinguishes seconds from milliseconds by their size reads it right."""


class PageRequest(NamedTuple):
    """The part of a list that a request asks for."""

    offset: int
    limit: int

    @property
    def is_below_range(self) -> bool:
        return self.offset < 0 or self.limit < 1

    def cut(self, records: Sequence[Record]) -> list[Record]:
        first = max(self.offset, 0)
        return list(records[first : first + max(self.limit, 0)])


class BadCursor(ValueError):
    """A cursor that no page has."""


def page_request(
    listing: ListOperation, given: Mapping[str, Any], total: int, items: Callable[[], list[Any]]
) -> PageRequest:
    """Return the part of a list that a request asks for.

    Args:
        listing: How the operation pages.
        given: The parameters or the fields of the body.
        total: The number of records of the whole list.
        items: Returns all items of the list, as a response has them.

    Raises:
        BadCursor: The cursor is of no page.
    """
    if listing.kind == "none" and listing.limit is None:
        return PageRequest(0, max(total, 1))
    limit = PAGE_SIZE
    if listing.limit is not None:
        default = listing.limit.view.schema.get("default", PAGE_SIZE)
        limit = int(given.get(listing.limit.name, default))
    if listing.kind == "cursor":
        return PageRequest(_after_cursor(listing, given, total, items), limit)
    position = listing.position
    if position is None or position.name not in given:
        return PageRequest(0, limit)
    sent = given[position.name]
    is_number = "page" in letters(position.name) and "offset" not in letters(position.name)
    return PageRequest((int(sent) - 1) * limit if is_number else int(sent), limit)


def _after_cursor(
    listing: ListOperation, given: Mapping[str, Any], total: int, items: Callable[[], list[Any]]
) -> int:
    """Return the offset of the page after a cursor, all of whose parts must be given."""
    sent = {field.name: given[field.name] for field, _ in listing.cursor if field.name in given}
    if not sent:
        return 0
    if any(LAST in at for _, at in listing.cursor):
        known = [_of_item(listing, item) for item in items()]
    else:
        known = [_of_offset(listing, offset + 1) for offset in range(total)]
    if sent not in known:
        raise BadCursor("a cursor of a page")
    return known.index(sent) + 1


def _of_item(listing: ListOperation, item: Any) -> dict[str, Any]:
    """Return the cursor of the page after an item, as records keep its parts."""
    return {
        field.name: wire_formats.read(
            {**field.view.schema}, found_at(item, at[at.index(LAST) + 1 :])
        )
        for field, at in listing.cursor
    }


def _of_offset(listing: ListOperation, offset: int) -> dict[str, Any]:
    """Return the cursor of the page that begins after so many records."""
    return {field.name: _mark({**field.view.schema}, offset) for field, _ in listing.cursor}


def _mark(schema: dict[str, Any], offset: int) -> Any:
    if schema.get("format") in wire_formats.INSTANTS:
        return _BEGIN + offset
    if "string" in wire_formats.types_of(schema):
        return str(offset).zfill(schema.get("minLength", 1))
    return offset


def describe(
    schemas: RecordSchemas,
    schema: Any,
    body: dict[str, Any],
    listing: ListOperation,
    request: PageRequest,
    target: str,
    total: int,
) -> None:
    """Fill in what a page says of itself: totals, numbers, cursors and links.

    Args:
        schemas: The schemas of the contract.
        schema: That of the body.
        body: The body, with its records.
        listing: How the operation pages.
        request: What was asked for.
        target: Path and query of the request, as sent.
        total: The number of records of the whole list.
    """
    size = max(request.limit, 1)
    end = max(request.offset, 0) + request.limit
    facts = _Facts(
        total=total,
        size=request.limit,
        number=max(request.offset, 0) // size + 1,
        pages=max(ceil(total / size), 1),
        following=end if end < total and request.limit > 0 else None,
        previous=max(request.offset - size, 0) if request.offset > 0 else None,
    )
    for holder, properties in _holders(schemas, schema, body, listing):
        for name, inner in properties.items():
            value = _page_fact(name, facts, listing, target)
            if value is not _UNKNOWN and (value is not None or schemas.is_nullable(inner)):
                is_text = isinstance(value, int) and schemas.main(inner).get("type") == "string"
                holder[name] = str(value) if is_text else value
    following = facts.following
    if listing.next is not None and listing.kind == "link":
        link = None if following is None else _link(listing, following, facts.size, target)
        _set_at(schemas, schema, body, listing.next, link)
    for field, at in listing.cursor:
        if LAST not in at:
            as_sent = {**field.view.schema}
            mark = None if following is None else _mark(as_sent, following)
            _set_at(schemas, schema, body, at, mark, as_sent)
    if listing.more is not None:
        _set_at(schemas, schema, body, listing.more, following is not None)


class _Facts(NamedTuple):
    total: int
    size: int
    number: int
    pages: int
    following: int | None
    """The offset of the next page."""
    previous: int | None


_UNKNOWN: Final = object()


def _page_fact(name: str, facts: _Facts, listing: ListOperation, target: str) -> Any:
    word = letters(name)
    known = (
        (_TOTALS, facts.total),
        (_SIZES, facts.size),
        (_NUMBERS, facts.number),
        (_COUNTS, facts.pages),
        (_MORE, facts.following is not None),
    )
    for names, value in known:
        if word in names:
            return value
    if word in _LINKS and listing.kind in ("link", "page"):
        offsets = {
            "self": (facts.number - 1) * facts.size,
            "first": 0,
            "prev": facts.previous,
            "next": facts.following,
            "last": (facts.pages - 1) * facts.size,
        }
        offset = offsets[word]
        return None if offset is None else _link(listing, offset, facts.size, target)
    return _UNKNOWN


def _holders(
    schemas: RecordSchemas, schema: Any, body: dict[str, Any], listing: ListOperation
) -> list[tuple[dict[str, Any], Mapping[str, Any]]]:
    """Return the objects of a page that may describe it, with their properties."""
    properties = schemas.properties(schema)
    found = [(body, properties)]
    for name, inner in properties.items():
        below = schemas.properties(inner)
        if below and name not in listing.items:
            holder = body.setdefault(name, {})
            if isinstance(holder, dict):
                found.append((holder, below))
    return found


def _set_at(
    schemas: RecordSchemas,
    schema: Any,
    body: dict[str, Any],
    at: Sequence[str],
    value: Any,
    as_sent: dict[str, Any] | None = None,
) -> None:
    """Set what a page says of itself at a place, if it has that place and null is allowed there.

    Args:
        schemas: The schemas of the contract.
        schema: That of the body.
        body: The body.
        at: The place.
        value: What records keep.
        as_sent: The schema of the parameter that takes the value, for a place without a format.
    """
    *above, last = at
    holder: Any = body
    for step in above:
        schema = schemas.properties(schema).get(step, {})
        holder = holder.setdefault(step, {})
    if last not in schemas.properties(schema):
        return
    inner = schemas.properties(schema)[last]
    if value is not None:
        here = schemas.main(inner)
        written_as = here if as_sent is None or "format" in here else as_sent
        holder[last] = wire_formats.write(written_as, value, has_fraction=False)
    elif schemas.is_nullable(inner):
        holder[last] = None


def _link(listing: ListOperation, offset: int, size: int, target: str) -> str:
    path, _, query = target.partition("?")
    arguments = dict(parse_qsl(query, keep_blank_values=True))
    if listing.position is not None:
        name = letters(listing.position.name)
        is_offset = "offset" in name or "page" not in name
        arguments[listing.position.name] = str(offset if is_offset else offset // max(size, 1) + 1)
    if listing.limit is not None:
        arguments[listing.limit.name] = str(size)
    return f"{path}?{urlencode(arguments)}"


def sorted_by(records: Sequence[Record], values: FieldValues, *, descending: bool) -> list[Record]:
    """Return records in order; those without a value are first."""

    def position(record: Record) -> Any:
        found = values(record)
        return (1, found[0]) if found else (0,)

    return sorted(records, key=position, reverse=descending)


def in_range(bound: RangeParameters, wanted: Any) -> Callable[[list[Any]], bool]:
    """Return a function: whether values are within a bound, inclusive unless it is exclusive."""

    def is_inside(values: list[Any]) -> bool:
        found = [_as(wanted, value) for value in values]
        if bound.is_exclusive:
            found = [value for value in found if value != wanted]
        if bound.bound == "from":
            return any(value >= wanted for value in found)
        return any(value <= wanted for value in found)

    return is_inside


def _as(wanted: Any, value: Any) -> Any:
    """Return a value as comparable with a bound: a day with a day, seconds with seconds."""
    is_day = isinstance(wanted, date) and isinstance(value, int | float)
    return datetime.fromtimestamp(value, UTC).date() if is_day else value
