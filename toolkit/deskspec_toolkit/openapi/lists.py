"""How a list pages, sorts and filters: as it is declared, else as its names and schemas say.

A name counts only together with a schema that fits it. Anything unclear is left out: an oracle that
does not know checks nothing, and raises no false alarm.
"""

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen

from .envelopes import AROUND, place_of_item, view_inside
from .operation_view import ArgumentField, OperationView
from .resource_objects import flat_by_id
from .schema_view import SchemaView
from .words import letters, singular, words

PagingKind: TypeAlias = Literal["offset", "page", "cursor", "link", "none"]
Bound: TypeAlias = Literal["from", "to"]
Whole: TypeAlias = tuple[dict[str, Any], list[Any], bool]
"""The arguments of a list, its items, and whether these are certainly all of them."""

LAST: Final = "-"
"""The step to the last entry of a list."""
_LIMITS: Final = frozenset({"limit", "perpage", "pagesize", "maxresults", "pagelimit"})
_WEAK_LIMITS: Final = frozenset({"count", "first", "max", "rows", "size", "take", "top"})
_HOW_MANY: Final = ("how many", "number of")
"""What the description of a number says that is typed as text."""
_OFFSETS: Final = frozenset({"offset", "pageoffset", "skip", "startindex"})
_PAGES: Final = frozenset({"page", "pageindex", "pageno", "pagenumber"})
_CURSORS: Final = frozenset(
    {"after", "bookmark", "continuationtoken", "cursor", "marker", "nextcursor", "nexttoken"}
    | {"pageafter", "pagecursor", "pagetoken", "startingafter"}
)
_BEGINNINGS: Final = frozenset(
    {"after", "before", "cursor", "from", "last", "next", "previous", "since", "starting", "until"}
)
"""Words before the part of a cursor in the name of its parameter."""
_NEXT_BEGINNINGS: Final = frozenset({"after", "cursor", "last", "starting"})
"""Those that a page has in the names of its own cursor, and hardly in those of a filter."""
_TARGET: Final = "href"
"""The property of a link that has its URL."""
_NEXTS: Final = frozenset(
    {"continuationtoken", "cursor", "endcursor", "next", "nextcursor", "nextlink", "nextpage"}
    | {"nextpagetoken", "nextpageurl", "nexttoken", "nexturl"}
)
_TOTALS: Final = frozenset(
    {"total", "totalcount", "totalentries", "totalitems", "totalrecords", "totalresults"}
)
_ITEMS: Final = frozenset({"data", "entries", "items", "list", "records", "results", "rows"})
_SORTS: Final = frozenset({"orderby", "sort", "sortby", "sortfield", "sortkey"})
_ORDERS: Final = frozenset({"dir", "direction", "order", "sortdir", "sortdirection", "sortorder"})
_ORDER_WORDS: Final = {"asc": False, "ascending": False, "desc": True, "descending": True}
_FROM_WORDS: Final = frozenset({"after", "from", "gt", "gte", "min", "since", "start"})
_TO_WORDS: Final = frozenset({"before", "end", "lt", "lte", "max", "to", "until"})
_INCLUSIVE_WORDS: Final = frozenset({"gte", "lte"})
_EXCLUSIVE_WORDS: Final = frozenset({"gt", "lt"})
_INCLUSIVE: Final = ("inclusive", "including", "or after", "or before", "or later", "or earlier")
_UNSPECIFIC: Final = frozenset({"date", "day", "filter", "time", "value"})
"""Words of a parameter's name that do not identify a field."""


def is_page_size(name: str) -> bool:
    """Whether a parameter of this name is the size of a page, whatever else the list has."""
    return letters(name) in _LIMITS


@frozen(eq=False)
class SortOption:
    """One sort order: the arguments that request it, and the field."""

    arguments: dict[str, Any]
    field: str
    descending: bool
    is_directed: bool
    """Whether the contract says which direction is meant."""


@frozen(eq=False)
class FilterParameter:
    """A parameter that returns only items whose field has the given value."""

    parameter: ArgumentField
    field: str


@frozen(eq=False)
class RangeParameters:
    """A parameter that returns only items whose field is on one side of the given value."""

    parameter: ArgumentField
    field: str
    bound: Bound
    is_inclusive: bool
    """Whether the contract says that the given value itself matches."""
    is_exclusive: bool = False
    """Whether it says that this value does not match."""


class ListOperation:
    """An operation that returns a list."""

    def __init__(self, operation: OperationView, items: tuple[str, ...], item: SchemaView) -> None:
        self.operation = operation
        self.items = items
        """The keys that lead to the list in a response."""
        self.item = item.flat
        """The schema of its items; of a JSON:API resource, with all values side by side."""
        self._entry = item

    def place(self, field: str) -> str:
        """Return the JSON path of a field of its items."""
        place = self._entry.place_of(field)
        return "".join(("$", *(f".{step}" for step in self.items), f"[].{place}"))

    def items_in(self, body: Any) -> Any:
        """Return the items in a response, each as `item` says; what is no list as it is."""
        found = found_at(body, self.items)
        return [flat_by_id(each) for each in found] if isinstance(found, list) else found

    @functools.cached_property
    def kind(self) -> PagingKind:
        """How further pages are requested."""
        declared: PagingKind | None = self.operation.facts.get("paging")
        if declared is not None:
            return declared
        if self._parts:
            return "cursor"
        if self.position is not None:
            name = letters(self.position.name)
            if name in _CURSORS:
                return "cursor" if self.next else "none"
            return "offset" if name in _OFFSETS else "page"
        return "link" if self.next else "none"

    @functools.cached_property
    def limit(self) -> ArgumentField | None:
        """The parameter for the page size."""
        numbers = [f for f in self._arguments if _is_number(f)]
        strong = [f for f in numbers if is_page_size(f.name)]
        weak = [f for f in numbers if letters(f.name) in _WEAK_LIMITS]
        return next(iter(strong or (weak if self.position or self.next else [])), None)

    @functools.cached_property
    def position(self) -> ArgumentField | None:
        """The parameter for the position of a page."""
        declared = self.operation.facts.get("cursor")
        if declared:
            return self.operation.field_called(next(iter(declared)))
        for names, types in ((_OFFSETS, {"integer"}), (_PAGES, {"integer"})):
            for field in self._arguments:
                if letters(field.name) in names and field.view.types <= types:
                    return field
        return next((f for f in self._arguments if letters(f.name) in _CURSORS), None)

    @functools.cached_property
    def next(self) -> tuple[str, ...] | None:
        """The keys that lead to the cursor or the link of the next page."""
        declared = self.operation.facts.get("next")
        if declared is not None:
            return tuple(declared.split("/")[1:])
        for steps, view in self._page_fields():
            if _is(view, steps, _NEXTS, "string"):
                return steps
            target = view.at(_TARGET) if letters(steps[-1]) in _NEXTS else None
            if target is not None and "string" in target.types:
                return *steps, _TARGET
        return None

    @functools.cached_property
    def cursor(self) -> list[tuple[ArgumentField, tuple[str, ...]]]:
        """The parameters for the cursor of a page, with the keys that lead to their values."""
        declared = self.operation.facts.get("cursor")
        if declared:
            fields = [(self.operation.field_called(name), at) for name, at in declared.items()]
            return [(each, tuple(at.split("/")[1:])) for each, at in fields if each is not None]
        if self.kind == "cursor" and self._parts:
            return self._parts
        if self.kind == "cursor" and self.position is not None and self.next is not None:
            return [(self.position, self.next)]
        return []

    @functools.cached_property
    def _parts(self) -> list[tuple[ArgumentField, tuple[str, ...]]]:
        """A cursor of several parts: `last_id` and `last_date` for `next: {id, date}`.

        The fields of the page are below one that is called like a cursor, begin with `next`, or are
        called like their parameters: `after_id` and `after_date`.
        """
        found: dict[str, list[tuple[ArgumentField, tuple[str, ...]]]] = {}
        for steps, view in self._page_fields():
            first, *rest = words(steps[-1]) or [""]
            if letters(steps[-1]) in _NEXTS:
                inner = {
                    tuple(words(n)): (*steps, n) for n, e in view.properties.items() if e.is_scalar
                }
            elif first == "next" and rest and view.is_scalar:
                inner = {tuple(rest): steps}
            elif first in _NEXT_BEGINNINGS and rest and view.is_scalar:
                inner = {(first, *rest): steps}
            else:
                continue
            for part, place in inner.items():
                field = self._parameter_for(part, is_below=place != steps)
                if field is not None:
                    found.setdefault(".".join(place[:-1]), []).append((field, place))
        return next((parts for parts in found.values() if len(parts) > 1), [])

    def _parameter_for(self, part: Sequence[str], *, is_below: bool) -> ArgumentField | None:
        """The parameter for a part of a cursor: `after_id` for `id`, or for what is called so.

        Below what is called like a cursor any name is enough, but that of a page or its size.
        """
        others = (self.limit, self.position)
        for field in self._arguments:
            head, tail = words(field.name)[: -len(part)], words(field.name)[-len(part) :]
            is_begun = bool(head) or is_below or part[0] in _NEXT_BEGINNINGS
            is_part = tail == [*part] and is_begun and set(head) <= _BEGINNINGS
            if is_part and not field.required and field not in others:
                return field
        return None

    @functools.cached_property
    def more(self) -> tuple[str, ...] | None:
        """The keys that lead to the flag of a page that says whether there is a next one."""
        declared = self.operation.facts.get("more")
        return None if declared is None else tuple(declared.split("/")[1:])

    @property
    def page_fields(self) -> list[ArgumentField]:
        """The parameters that choose a page."""
        single = [self.limit, self.position]
        return [f for f in (*single, *(f for f, _ in self.cursor)) if f is not None]

    @functools.cached_property
    def total(self) -> tuple[str, ...] | None:
        """The keys that lead to the number of items on all pages."""
        declared = self.operation.facts.get("total")
        if declared is not None:
            steps = tuple(declared.split("/")[1:])
            return None if steps[: len(self.items)] == self.items else steps
        return next(
            (s for s, view in self._page_fields() if _is(view, s, _TOTALS, "integer")), None
        )

    @functools.cached_property
    def sort_by(self) -> ArgumentField | None:
        """The parameter for the field to sort by."""
        return next((f for f in self._arguments if letters(f.name) in _SORTS), None)

    @functools.cached_property
    def sort_order(self) -> ArgumentField | None:
        """The parameter for the direction of the sorting."""
        return next((f for f in self._arguments if letters(f.name) in _ORDERS), None)

    def sort_option(self, arguments: Mapping[str, Any]) -> SortOption | None:
        """Return the sort order that arguments ask for; ascending if they name no direction."""
        if self.sort_by is None or self.sort_by.name not in arguments:
            return None
        sent = {name: str(value).lower() for name, value in arguments.items()}
        by = self.sort_by.name
        fitting = [each for each in self.sorts if str(each.arguments[by]).lower() == sent[by]]
        exact = [
            each
            for each in fitting
            if all(sent.get(name) == str(value).lower() for name, value in each.arguments.items())
        ]
        return next(iter(exact or sorted(fitting, key=lambda each: each.descending)), None)

    @functools.cached_property
    def sorts(self) -> list[SortOption]:
        """The sort orders whose field is in the items."""
        by, order = self.sort_by, self.sort_order
        if by is None:
            return []
        directions = {
            str(word): _ORDER_WORDS[str(word).lower()]
            for word in (order.view.choices if order else [])
            if str(word).lower() in _ORDER_WORDS
        }
        return list(_sorts(by, order, directions, self.item))

    @functools.cached_property
    def directions(self) -> list[tuple[dict[str, Any], bool]]:
        """The arguments that ask for a direction and name no field, each with whether it descends:
        the items say by which field, such as the newest first.
        """
        by, order = self.sort_by, self.sort_order
        field = by or order
        texts = {str(value).lower(): value for value in field.view.choices} if field else {}
        if field is None or (by and order) or not texts.keys() <= _ORDER_WORDS.keys():
            return []
        return [({field.name: value}, _ORDER_WORDS[text]) for text, value in texts.items()]

    @functools.cached_property
    def filters(self) -> list[FilterParameter]:
        """Parameters named like a field of the items."""
        found = []
        for field in self._arguments:
            if field.where != "query" or field.required or self._is_about_the_page(field):
                continue
            entry = field.view.items or field.view  # `numbers` has values of `number`
            if not entry.is_scalar or field in [each.parameter for each in self.ranges]:
                continue
            name = _item_field(field.name, self.item)
            if name is None and entry is not field.view:
                name = _item_field(singular(letters(field.name)), self.item)
            if name is not None and self.item.properties[name].is_scalar:
                found.append(FilterParameter(field, name))
        return found

    @property
    def unseen(self) -> list[ArgumentField]:
        """The optional parameters that are about no page and no field of the items."""
        known = [*(each.parameter for each in self.filters), *(e.parameter for e in self.ranges)]
        return [
            each
            for each in self.operation.fields
            if each.where == "query" and not each.required
            if each not in known and not self._is_about_the_page(each)
        ]

    @functools.cached_property
    def ranges(self) -> list[RangeParameters]:
        """Parameters that limit a field of the items from below or from above."""
        found = []
        for field in self._arguments:
            if field.where != "query" or field.required or self._is_about_the_page(field):
                continue
            parts = words(field.name)
            bounds = [("from", w) for w in parts if w in _FROM_WORDS]
            bounds += [("to", w) for w in parts if w in _TO_WORDS]
            if len(bounds) != 1 or _item_field(field.name, self.item) is not None:
                continue
            name = _bounded_field(field, [w for w in parts if w != bounds[0][1]], self.item)
            if name is not None:
                says = f"{field.description} {self.operation.node.get('description', '')}".lower()
                bound, word = bounds[0]
                is_inclusive = word in _INCLUSIVE_WORDS or any(text in says for text in _INCLUSIVE)
                is_exclusive = word in _EXCLUSIVE_WORDS
                found.append(RangeParameters(field, name, bound, is_inclusive, is_exclusive))  # type: ignore[arg-type]
        return found

    @property
    def _arguments(self) -> list[ArgumentField]:
        return [f for f in self.operation.fields if f.where in ("query", "body")]

    def _page_fields(self) -> Iterator[tuple[tuple[str, ...], SchemaView]]:
        """Fields of a page, and of what is around its list, that may be facts about the page."""
        page = self.operation.success
        for depth in range(max(1, len(self.items))):
            around = self.items[:depth]
            level = page.at(*around) if page is not None else None
            for name, view in level.properties.items() if level is not None else ():
                yield (*around, name), view
                if letters(name) in AROUND:
                    for inner, each in view.properties.items():
                        yield (*around, name, inner), each

    def _is_about_the_page(self, field: ArgumentField) -> bool:
        name = letters(field.name)
        return field in self.page_fields or name in _SORTS | _ORDERS | _CURSORS


def list_operation_of(operation: OperationView) -> ListOperation | None:
    """Return an operation as a list; `None` if it returns none."""
    page = operation.success
    if not operation.is_lookup or page is None:
        return None
    declared = operation.facts.get("items")
    if declared:
        entry = page.at(declared)
        return ListOperation(operation, (declared,), entry.items) if entry and entry.items else None
    if page.items is not None:
        return ListOperation(operation, (), page.items)
    lists = [(s, e) for s, e in _lists(page) if e.properties]
    if not lists and not operation.facts and not operation.path.endswith("}"):
        around = place_of_item(page)
        inner = view_inside(page, around)
        lists = [((*around, *s), e) for s, e in _lists(inner) if e.properties]
    last = letters(operation.path.rstrip("/").rpartition("/")[2])
    named = [(s, e) for s, e in lists if letters(s[-1]) in _ITEMS | {last}]
    fitting = named or (lists if len(lists) == 1 and not page.properties.get("id") else [])
    return ListOperation(operation, *fitting[0]) if fitting else None


def found_at(body: Any, steps: Sequence[str]) -> Any:
    """Return the value at a place in a response; `None` if there is none.

    The step `-` is the last entry of a list.
    """
    for step in steps:
        if step == LAST and isinstance(body, list):
            body = body[-1] if body else None
        else:
            body = body.get(step) if isinstance(body, dict) else None
    return body


def _is_number(field: ArgumentField) -> bool:
    """Whether an argument is a whole number; typed as text, if its description says how many."""
    if field.view.types == {"integer"}:
        return True
    is_free = field.view.types == {"string"} and not field.view.choices and not field.view.format
    says = field.description.lower()
    is_said = says.startswith(_HOW_MANY) or (
        is_page_size(field.name) and any(each in says for each in _HOW_MANY)
    )
    return is_free and field.where == "query" and is_said


def _lists(page: SchemaView) -> Iterator[tuple[tuple[str, ...], SchemaView]]:
    for name, view in page.properties.items():
        if view.items is not None:
            yield (name,), view.items
        for inner, each in view.properties.items() if letters(name) in _ITEMS else ():
            if each.items is not None:
                yield (name, inner), each.items


def _is(view: SchemaView, steps: tuple[str, ...], names: Iterable[str], kind: str) -> bool:
    return letters(steps[-1]) in names and kind in view.types


def _sorts(
    by: ArgumentField, order: ArgumentField | None, directions: dict[str, bool], item: SchemaView
) -> Iterator[SortOption]:
    """The sort orders among the listed values of a parameter: `name`, `-name`, `name:desc`."""
    texts = {str(value) for value in by.view.choices}
    for value in by.view.choices:
        text = str(value)
        *start, last = words(text) or ("",)
        descending = text.startswith("-") or _ORDER_WORDS.get(last, False)
        bare = text.lstrip("+-")
        has_word = last in _ORDER_WORDS and bool(start)
        name = _item_field("".join(start) if has_word else bare, item)
        if name is None or not item.properties[name].is_scalar:
            continue
        if has_word or text[:1] in "+-":
            yield SortOption({by.name: value}, name, descending, True)
        elif directions and order is not None:
            for word, is_down in directions.items():
                yield SortOption({by.name: value, order.name: word}, name, is_down, True)
        else:
            yield SortOption({by.name: value}, name, False, f"-{text}" in texts)


def _item_field(given: str, item: SchemaView) -> str | None:
    """The field of the items with a name, or with the last part of `chats.createdAt`."""
    by_letters = {letters(name): name for name in item.properties}
    parts = [part for part in given.replace("]", "").replace("[", ".").split(".") if part]
    return by_letters.get(letters(given)) or (by_letters.get(letters(parts[-1])) if parts else None)


def _is_number_in(name: str, stem: str, view: SchemaView) -> bool:
    """Whether a text of a name may be a number."""
    return letters(name) == stem and view.types == {"string"} and not view.choices


def _bounded_field(field: ArgumentField, rest: list[str], item: SchemaView) -> str | None:
    """The field of the items that a bound limits, if only one is possible."""
    comparable = {
        name: view
        for name, view in item.properties.items()
        if view.is_instant(name) or view.types & {"integer", "number"}
    }
    named = [word for word in rest if word not in _UNSPECIFIC]
    if named:
        stem = singular("".join(named))
        fitting = [n for n in comparable if letters(n).startswith(stem)]
        if not fitting and field.view.types & {"integer", "number"}:
            # A decimal number may be written as text.
            fitting = [n for n, view in item.properties.items() if _is_number_in(n, stem, view)]
    elif field.view.is_instant(field.name) or "date" in rest or "time" in rest:
        fitting = [name for name, view in comparable.items() if view.is_instant(name)]
    else:
        fitting = []
    if len(fitting) > 1:
        fitting = [n for n in fitting if n in field.description] or fitting
    return fitting[0] if len(fitting) == 1 else None
