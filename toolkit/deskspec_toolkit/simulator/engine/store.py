"""The records of a simulated account, by collection.

A record has the field names of the contract. Instants are seconds since 1970 as numbers, and a
reference to another record is its id; `projection` prints both as a response has them.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from uuid import UUID

Record: TypeAlias = dict[str, Any]
Id: TypeAlias = int | str

_HEXADECIMAL = re.compile(r"[0-9a-f]{24}")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ENDING_NUMBER = re.compile(r"(.*?)([0-9]*)", re.DOTALL)


@dataclass(eq=False)
class Collection:
    """Records of one kind, in the order of their creation."""

    name: str
    key: str = "id"
    """The field that identifies a record."""
    records: dict[Id, Record] = field(default_factory=dict)
    last_id: Id = 0

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records.values())

    def get(self, id_: Any) -> Record | None:
        """Return the record with an id; `5.0` is `5`."""
        return self.records.get(id_) if isinstance(id_, int | str) else self._numbered(id_)

    def _numbered(self, id_: Any) -> Record | None:
        is_whole = isinstance(id_, float) and id_.is_integer()
        return self.records.get(int(id_)) if is_whole else None

    def find(self, key: str, value: Any) -> Record | None:
        """Return the first record whose field has a value."""
        if key == self.key:
            return self.get(value)
        return next((record for record in self if record.get(key) == value), None)

    def may_have(self, id_: Any) -> bool:
        """Whether a value is of the kind of the ids here: text, or a number."""
        known = next(iter(self.records), id_)
        return isinstance(id_, str) == isinstance(known, str)

    def add(self, record: Record) -> Record:
        """Add a record; one without an id gets the next one."""
        if self.key not in record:
            record[self.key] = self.next_id()
        self.records[record[self.key]] = record
        if self.key == "id":
            self.last_id = _later(self.last_id, record["id"])
        return record

    def next_id(self) -> Id:
        """Return an id that no record has or had."""
        id_ = _successor(self.last_id)
        while id_ in self.records:
            id_ = _successor(id_)
        self.last_id = id_
        return id_


class Store:
    """All records of an account."""

    def __init__(self) -> None:
        self._collections: dict[str, Collection] = {}

    def __getitem__(self, name: str) -> Collection:
        if name not in self._collections:
            self._collections[name] = Collection(name)
        return self._collections[name]

    def clear(self) -> None:
        self._collections.clear()

    def keyed(self, name: str, key: str) -> Collection:
        """Return a collection whose records are identified by another field than `id`."""
        collection = self[name]
        collection.key = key
        return collection


def merged(lists: Iterable[Iterable[Any]]) -> list[Any]:
    """Return the entries of several lists, each once, in their order."""
    found: list[Any] = []
    for entry in (entry for entries in lists for entry in entries):
        if entry not in found:
            found.append(entry)
    return found


def _later(one: Id, other: Id) -> Id:
    if isinstance(one, int) and isinstance(other, int):
        return max(one, other)
    return other if isinstance(other, str) else one


def _successor(id_: Id) -> Id:
    if isinstance(id_, int):
        return id_ + 1
    if _HEXADECIMAL.fullmatch(id_):
        return f"{int(id_, 16) + 1:024x}"
    if _UUID.fullmatch(id_):
        return str(UUID(int=UUID(id_).int + 1))
    parts = _ENDING_NUMBER.fullmatch(id_)
    assert parts is not None
    number = parts[2]
    return f"{parts[1]}{int(number) + 1:0{len(number)}}" if number else f"{id_}_2"
