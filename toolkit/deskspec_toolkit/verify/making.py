"""Makes items that oracles may change and delete: never one that somebody else put there."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from attrs import frozen

from . import instants
from .caller import Caller, Reply
from .endpoint import Endpoint
from .families import Family
from .provider import Refused
from .shape import Shape, letters
from .subjects import Subjects, id_name, is_id, item_in, item_shape

_ENOUGH: Final = 3
"""With so many items a limit, an order or a filter that is not honoured can be seen."""


@frozen(eq=False)
class Made:
    """An item that was created for an oracle."""

    id: Any
    body: Mapping[str, Any]
    """What it was created from."""
    reply: Reply
    item: Mapping[str, Any]
    """What the answer shows of it."""


class Maker:
    """Creates items; the body that worked once is used again, with other values."""

    def __init__(self, caller: Caller, subjects: Subjects) -> None:
        self._caller = caller
        self._subjects = subjects
        self._choices: dict[str, int] = {}
        self._spare: dict[str, Any] = {}
        self._stocked: set[str] = set()
        subjects.own = self.spare

    def spare(self, family: Family, endpoint: Endpoint) -> Any:
        """The id of an item of a family for an operation to change; `None` if there is none.

        Raises:
            Unanswered: A request had no answer.
            Refused: Nothing may be created.
        """
        if endpoint is family.deleting:
            made = self.make(family)
            return None if made is None else made.id
        if family.path not in self._spare:
            self._spare[family.path] = None  # asked for while it is made: there is none
            made = self.make(family)
            self._spare[family.path] = None if made is None else made.id
        return self._spare[family.path]

    def stock(self, family: Family) -> None:
        """See that a list has some items to tell apart, where items can be created.

        Raises:
            Unanswered: A request had no answer.
        """
        if family.path in self._stocked or family.creating is None or family.listing is None:
            return
        self._stocked.add(family.path)
        for _ in range(_ENOUGH - len(self._subjects.items(family))):
            try:
                self.make(family)
            except Refused:
                return

    def make(
        self, family: Family, change: Callable[[dict[str, Any]], dict[str, Any]] | None = None
    ) -> Made | None:
        """An item of a family; `None` if none can be created.

        Args:
            family: What it is one of.
            change: Makes another body of the one that it would be created from.

        Raises:
            Unanswered: A request had no answer.
            Refused: Nothing may be created.
        """
        creating = family.creating
        if creating is None:
            return None
        around = self.surroundings(family)
        if around is None:
            return None
        chosen = self._choices.get(family.path)
        for number, body in enumerate(self._subjects.body_of(creating)):
            if chosen is not None and number != chosen:
                continue
            body = body if change is None else change(body)
            reply = self._caller.call(creating, {**around, **body})
            if reply.is_success:
                self._choices[family.path] = number
                return _made(family, body, reply)
        return None

    def surroundings(self, family: Family) -> dict[str, Any] | None:
        """The path parameters above a family; `None` if one has no value."""
        found: dict[str, Any] = {}
        for field in family.creating.fields if family.creating else ():
            if field.required and field.where in ("path", "query", "header"):
                values = self._subjects.candidates(field, family.creating)  # type: ignore[arg-type]
                found[field.name] = next(values, None)
        return None if None in found.values() else found


def _made(family: Family, body: Mapping[str, Any], reply: Reply) -> Made | None:
    assert family.creating is not None
    item = item_in(family.creating, reply.body)
    shape = item_shape(family.creating)
    name = id_name(family, shape, item) if shape is not None else id_name_of(family, item)
    if isinstance(item, dict) and is_id(item.get(name)):
        return Made(item[name], body, reply, item)
    # Some answer nothing but the place of what was created.
    location = reply.exchange.response_headers.get("location", "").rstrip("/")
    last = location.rpartition("/")[2]
    return Made(last, body, reply, {}) if last else None


def id_name_of(family: Family, item: Any) -> str | None:
    """The field of an item, of which there is no schema, that holds its id."""
    return id_name(family, Shape({}, {}), item)


def differing(
    sent: Mapping[str, Any], item: Mapping[str, Any], shape: Shape | None = None
) -> list[tuple[str, str]]:
    """Which fields of an item are not what was sent: name -> what is there, without a value.

    Only fields that both have, of one JSON type, are compared: a provider may answer a list of tags
    where names were sent.

    Args:
        sent: What was sent.
        item: What was answered.
        shape: What the item is like; a field that it lacks is none of the item's.
    """
    names = {letters(name): name for name in item}
    # Another field may be a second way to write this one: "markdownText comes back as text".
    elsewhere = [value for name, value in sent.items() if letters(name) not in names]
    found = []
    for name, value in sent.items():
        if not is_scalar(value):
            continue
        there = names.get(letters(name))
        if there is None:
            declared = shape.at(name) if shape is not None else None
            if declared is not None and not declared.schema.get("writeOnly", False):
                found.append((name, "absent"))
            continue
        if not same(value, item[there]) and item[there] not in elsewhere:
            found.append((there, "null" if item[there] is None else "another value"))
    return found


def is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float | bool)


def same(sent: Any, there: Any) -> bool:
    """Whether two values mean the same, as far as their forms can be compared."""
    if sent == there:
        return True
    if isinstance(there, dict):
        return "id" not in there or same(sent, there["id"])  # what it names, in more words
    if there is None or isinstance(there, list):
        return isinstance(there, list)
    moments = instants.seconds(sent), instants.seconds(there)
    if None not in moments:
        return moments[0] == moments[1] or instants.day(sent) == instants.day(there)
    if isinstance(sent, str) and isinstance(there, str):
        return letters(sent) == letters(there)
    # A number may be the code of a word.
    return isinstance(sent, str) is not isinstance(there, str)
