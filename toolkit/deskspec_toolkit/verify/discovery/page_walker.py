"""Reads the pages of a list one after the other, and records how they ended."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from ...openapi.lists import ListOperation, found_at
from .caller import Caller, ProviderResponse

Ending: TypeAlias = Literal["last page", "same page again", "empty pages", "not reached"]
_MOST_EMPTY: Final = 3
_LARGEST: Final = 100
_REFUSALS: Final = (400, 422)


class PageWalker:
    """One pass over the pages of a list."""

    def __init__(
        self,
        caller: Caller,
        listing: ListOperation,
        arguments: Mapping[str, Any],
        *,
        size: int,
        most: int,
    ) -> None:
        """Prepare a pass; nothing is requested yet.

        Args:
            caller: Sends the requests.
            listing: The list.
            arguments: The arguments, without the position of a page.
            size: The page size to request, in entries.
            most: The largest number of pages to read.
        """
        self.ending: Ending = "not reached"
        self.refusal: ProviderResponse | None = None
        """The response that refuses the next page, where the page before has named it."""
        self._caller = caller
        self._listing = listing
        self._given = dict(arguments)
        self._most = most
        if listing.limit is not None:
            self._given[listing.limit.name] = size

    def pages(self) -> Iterator[tuple[ProviderResponse, list[Any]]]:
        """Yield each page and its items, the first empty one included."""
        listing, position = self._listing, self._listing.position
        visited: set[str] = set()
        passed = empty = 0
        for number in range(self._most):
            if listing.kind == "offset" and position is not None:
                self._given[position.name] = passed
            elif listing.kind == "page" and position is not None:
                self._given[position.name] = _first_page(position.view.schema) + number
            response = self._caller.call(listing.operation, self._given)
            items = listing.items_in(response.body) if response.is_success else None
            if not isinstance(items, list):
                self.ending = "last page" if response.is_gone and number else "not reached"
                is_named = bool(number) and listing.kind in ("cursor", "link")
                if is_named and response.status in _REFUSALS:
                    self.refusal = response
                return
            yield response, items
            passed += len(items)
            empty = 0 if items else empty + 1
            next_ = self._next(response.body)
            if listing.kind in ("offset", "page", "none"):
                if not items or listing.kind == "none":
                    self.ending = "last page"
                    return
            elif not next_:
                self.ending = "last page"
                return
            elif str(next_) in visited:
                self.ending = "same page again"
                return
            elif empty == _MOST_EMPTY:
                self.ending = "empty pages"
                return
            else:
                visited.add(str(next_))
                self._follow(next_)

    def _next(self, body: Any) -> dict[str, str]:
        """Return the parts of the cursor, or the link without a name; empty on the last page."""
        listing = self._listing
        if listing.more is not None and found_at(body, listing.more) is False:
            return {}
        places = {field.name: at for field, at in listing.cursor} or {"": listing.next or ()}
        found = {name: found_at(body, at) for name, at in places.items()}
        return {
            name: str(value)
            for name, value in found.items()
            if isinstance(value, str | int) and value not in ("", False)
        }

    def _follow(self, next_: dict[str, str]) -> None:
        """Set the arguments of the next page from a cursor, or from the query of a link."""
        listing = self._listing
        for field, _ in listing.cursor:
            self._given.pop(field.name, None)
        for name, text in next_.items():
            query = dict(parse_qsl(urlsplit(text).query))
            if query and (listing.kind == "link" or "?" in text):
                fields = {field.name for field in listing.operation.fields}
                self._given |= {name: value for name, value in query.items() if name in fields}
            elif name:
                self._given[name] = text


def _first_page(schema: Mapping[str, Any]) -> int:
    first = schema.get("default", schema.get("minimum", 1))
    return int(first) if isinstance(first, int) else 1


def largest_page(listing: ListOperation) -> int:
    """Return the largest page size to request."""
    if listing.limit is None:
        return 0
    return int(min(listing.limit.view.schema.get("maximum", _LARGEST), _LARGEST))
