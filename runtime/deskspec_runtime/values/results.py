"""The result of a call: the resource inside an envelope, a page of items, or the whole body.

Or `None`, if the body only confirms; or one result per entry of a batch; or what came, if no page
of the vendor shows a body.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from typing import Any, Generic, TypeAlias, TypeVar, cast

from .codecs import Codec, ListOf
from .jsontext import copied_body, dump_text, parse, type_name
from .readers import Stored

JSONPlace: TypeAlias = tuple[str | int, ...]
"""A place in a JSON value: keys and list indexes; -1 is the last entry of a list."""

T = TypeVar("T")
Included = TypeVar("Included")
R_co = TypeVar("R_co", covariant=True)


class UnusableBodyError(Exception):
    """A body that is not what the operation returns, so that the call has no result."""

    def __init__(self, json_path: str, expected: str, seen: str) -> None:
        super().__init__(f"{json_path}: expected {expected}, got {seen}")
        self.json_path = json_path
        self.expected = expected
        self.seen = seen


class UnsuccessfulBodyError(Exception):
    """A body that says that the call failed, although its status says that it succeeded."""


class Page(Generic[T]):
    """One page of a list. Iterating over it, and `len()`, mean the items of this page alone.

    So a page without items is false, like a list.

    Attributes:
        items: The items of this page, each a model. They are made when somebody asks for them.
        total: Number of items on all pages, if the provider says; else `None`.
        has_more: Whether there is a next page.
        included: What is beside the items, where a call asked for it; else empty.
    """

    def __init__(
        self,
        *,
        total: int | None,
        has_more: bool,
        body: dict[str, Any] | list[Any],
        key: str,
        codec: ListOf,
    ) -> None:
        self.total = total
        self.has_more = has_more
        self.included: list[Any] = []
        self._body = body
        self._key = key
        self._codec = codec

    @cached_property
    def items(self) -> list[T]:
        # All threads that ask at once get the same list: Python 3.12 has no lock here.
        made: list[T] = vars(self).setdefault("items", list(self._one_by_one()))
        return made

    def _one_by_one(self) -> Iterator[T]:
        """Return the items for a walk, which keeps no page: each is made when its turn comes."""
        return self._codec.one_by_one(self.entries)

    @property
    def entries(self) -> list[Any]:
        """The items in JSON, as they came."""
        entries = self._body if isinstance(self._body, list) else self._body.get(self._key)
        return entries or []

    def found_at(self, steps: JSONPlace) -> Any:
        """Return the JSON value at a place in the body; `None` if there is none."""
        return found_at(self._body, steps)

    def _put(self, attribute: str, value: Any) -> None:
        """Set what is beside the items in the body."""
        setattr(self, attribute, value)

    def to_dict(self) -> Any:
        """Return the response body, value for value, with changes to the items applied.

        It is an object, or a list where the vendor sends the items without anything around them.
        """
        if self._is_unread():
            with suppress(TypeError, RecursionError):
                return copied_body(self._body)
        if isinstance(self._body, list):
            return self._codec.encode(self.items, self._body)
        entries = self._body.get(self._key)
        if entries is None and not self.items:
            return dict(self._body)
        return {**self._body, self._key: self._codec.encode(self.items, entries)}

    def _is_unread(self) -> bool:
        """Whether the items are those that came, and nothing of them was read or set."""
        if "items" not in vars(self):
            return True
        items, entries = self.items, self.entries
        return len(items) == len(entries) and all(
            isinstance(item, Stored) and item._wire is entry and not item._read
            for item, entry in zip(items, entries, strict=True)
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the response body as JSON text, with changes to the items applied.

        Args:
            indent: The spaces of a level, for people to read; one compact line if left out.
        """
        return dump_text(self.to_dict(), indent)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(vars(self).get("items", self.entries))

    def __repr__(self) -> str:
        return f"Page({len(self)} items, total={self.total}, has_more={self.has_more})"


class IncludingPage(Page[T], Generic[T, Included]):
    """A page that has other resources beside its items, if the call asks for them.

    Attributes:
        included: These resources, each of the class of its type; empty if there are none.
    """

    included: list[Included]


P_co = TypeVar("P_co", bound=Page[Any], covariant=True)


class ResultType(ABC, Generic[R_co]):
    """Makes the result of a call from the response body."""

    def parse(self, content: bytes) -> Any:
        """Return the value of a body in bytes.

        Raises:
            ValueError: The body is not JSON.
        """
        return parse(content)

    @abstractmethod
    def decode(self, body: Any) -> R_co:
        """Return the result from a parsed body.

        Raises:
            UnusableBodyError: The body is not what the operation returns.
        """

    def missing(self) -> R_co:
        """Return the result where a body is optional and absent: `None`."""
        return cast("R_co", None)


class WholeBody(ResultType[R_co]):
    """The body itself is the resource."""

    def __init__(self, codec: Codec) -> None:
        self._codec = codec

    def decode(self, body: Any) -> R_co:
        return cast("R_co", self._codec.decode(_object(body, "$")))


class SentResource(WholeBody[R_co]):
    """The resource that a send returns whatever JSON came: its `message_id` is known without it."""

    def parse(self, content: bytes) -> Any:
        return parse(content) if content.strip() else None

    def decode(self, body: Any) -> R_co:
        return super().decode(body if type(body) is dict else {})

    def identify(self, result: Any, message_id: str | None) -> None:
        """Set the id that was sent, unless the body has one. `to_dict()` does not change."""
        if result.message_id is None:
            result._put("message_id", message_id)


class EnvelopedResource(ResultType[R_co]):
    """The resource is under one key of the body."""

    def __init__(self, key: str, codec: Codec, **beside: tuple[JSONPlace, Codec]) -> None:
        """Read a resource.

        Args:
            key: Its key.
            codec: Its codec.
            beside: What is beside it, by the attribute: the place in the body, and the codec.
        """
        self.key = key
        self.beside = beside
        self._codec = codec

    def decode(self, body: Any) -> R_co:
        resource = _object(_object(body, "$").get(self.key), f"$.{self.key}")
        result = self._codec.decode(resource)
        _set_beside(result, self.beside, body)
        return cast("R_co", result)


class EnvelopedList(ResultType[list[T]]):
    """The list of all results is under one key of the body, or is the body."""

    def __init__(self, key: str, codec: Codec) -> None:
        """Read a list.

        Args:
            key: The key of the list; empty if no page has it in an object.
            codec: The codec of the list.
        """
        self.key = key
        self._codec = codec

    def decode(self, body: Any) -> list[T]:
        where, entries = "$", body
        if self.key and type(body) is not list:
            where, entries = f"$.{self.key}", _object(body, "$").get(self.key)
        if type(entries) is not list:
            raise UnusableBodyError(where, "array", type_name(entries))
        return cast("list[T]", self._codec.decode(entries))

    def missing(self) -> list[T]:
        return []


class Undocumented(ResultType[Any]):
    """No page shows a body: the result is the JSON that came, or `None` if nothing came."""

    def parse(self, content: bytes) -> Any:
        return parse(content) if content.strip() else None

    def decode(self, body: Any) -> Any:
        return body


class NoResult(Undocumented):
    """There is no body, or one that only confirms; the result is `None`, whatever JSON came."""

    def decode(self, body: Any) -> None:
        return None


class Confirmation(ResultType[None]):
    """The body is one word, bare or as a JSON string; the result is `None`."""

    def __init__(self, word: str) -> None:
        self._word = word

    def parse(self, content: bytes) -> Any:
        try:
            return parse(content)
        except ValueError:
            return content.decode("utf-8", "replace")

    def decode(self, body: Any) -> None:
        if not isinstance(body, str) or body.strip().casefold() != self._word.casefold():
            seen = "another text" if isinstance(body, str) else type_name(body)
            raise UnusableBodyError("$", f"the word {self._word}", seen)


class BatchEntries(ResultType[list[R_co | None]]):
    """The body has one result per entry that was sent; one that is not an object is `None`.

    An object in place of the list is the result of a single entry.
    """

    def __init__(self, codec: Codec) -> None:
        self._codec = codec

    def decode(self, body: Any) -> list[R_co | None]:
        entries = [body] if type(body) is dict else body
        if type(entries) is not list:
            raise UnusableBodyError("$", "array", type_name(body))
        return [self._codec.decode(entry) if type(entry) is dict else None for entry in entries]


class ListedItems(ResultType[P_co]):
    """The items are under one key of the body, or are the body."""

    def __init__(
        self,
        key: str,
        items: ListOf,
        *,
        also: tuple[str, ...] = (),
        totals: tuple[JSONPlace, ...] = (),
        **beside: tuple[JSONPlace, Codec],
    ) -> None:
        """Read a page.

        Args:
            key: The key of the items; empty if they are the body.
            items: The codec of the list.
            also: Other documented keys of the items, likewise.
            totals: Places in the body that may have the number of all items.
            beside: What is beside them, by the attribute: the place in the body, and the codec.
        """
        self.key = key
        self.beside = beside
        self._keys = (key, *also)
        self._items = items
        self._totals = totals

    def decode(self, body: Any) -> P_co:
        page = self._page(body, self._key_of(body))
        totals = (page.found_at(steps) for steps in self._totals)
        page.total = next((total for total in totals if type(total) is int), None)
        _set_beside(page, self.beside, body)
        return page

    def _key_of(self, body: Any) -> str:
        """Return the key of the items in a body; empty if they are the body."""
        if "" in self._keys and type(body) is list:
            return ""
        named = [key for key in self._keys if key]
        if not named:
            raise UnusableBodyError("$", "array", type_name(body))
        envelope = _object(body, "$")
        key = next((key for key in named if key in envelope), named[0])
        entries = envelope.get(key)
        if entries is not None and type(entries) is not list:
            raise UnusableBodyError(f"$.{key}", "array", type_name(entries))
        return key

    def empty(self, body: dict[str, Any]) -> P_co:
        """Return the empty page of a search without matches."""
        page = self._page(body, self.key)
        page.items = []
        page.total = 0
        return page

    def _page(self, body: Any, key: str) -> P_co:
        kind: type[Page[Any]] = IncludingPage if "included" in self.beside else Page
        made = kind(total=None, has_more=False, body=body, key=key, codec=self._items)
        return cast("P_co", made)


def _set_beside(result: Any, beside: Mapping[str, tuple[JSONPlace, Codec]], body: Any) -> None:
    """Give a result what is beside it in the body, if anything does."""
    for attribute, (steps, codec) in beside.items():
        found = found_at(body, steps)
        if found is not None:
            result._put(attribute, codec.decode(found))


def found_at(body: Any, steps: JSONPlace) -> Any:
    """Return the JSON value at a place in a body; `None` if there is none."""
    try:
        for step in steps:
            body = body[step]
    except (KeyError, IndexError, TypeError):
        return None
    return body


def _object(value: Any, json_path: str) -> dict[str, Any]:
    if type(value) is not dict:
        raise UnusableBodyError(json_path, "object", type_name(value))
    return value
