"""What is wrong with a foreign document itself, and which of its operations that concerns."""

import json
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from .documents import Document
from .json_schema import SEVERAL
from .nodes import Place
from .operations import METHODS, OperationObject
from .validation import component_names
from .vocabulary import KEY

_LISTS: Final = SEVERAL | {"enum", "parameters", "required", "security", "servers", "tags"}
_PLAIN_NAME: Final = re.compile(r"\$?[A-Za-z_][A-Za-z0-9_-]*").fullmatch


class Position(NamedTuple):
    """A part of a document."""

    file: str | None
    """The file that a reference named; `None` for the document itself."""
    place: Place

    def at(self, *steps: str) -> "Position":
        """A part inside of this one."""
        return Position(self.file, (*self.place, *steps))

    def is_in(self, around: "Position") -> bool:
        """Whether it is a part of another one, or that part itself."""
        return self.file == around.file and self.place[: len(around.place)] == around.place

    @property
    def json_path(self) -> str:
        """As findings show it: `$.paths["/a"].get.parameters[0]`."""
        return "$" + "".join(map(_step, ("", *self.place), self.place))


def _step(around: str, step: str) -> str:
    if around in _LISTS and step.isdecimal():
        return f"[{step}]"
    return f".{step}" if _PLAIN_NAME(step) else f"[{json.dumps(step)}]"


class Notice(NamedTuple):
    """One part of a document that cannot be used, and is read as if it were not there."""

    position: Position
    expected: str
    seen: str
    is_general: bool = False
    """Whether it concerns the document as a whole, wherever it was noticed first."""
    is_refused: bool = False
    """Whether whoever needs the part must not go on: it is outside of the document's folder."""

    @property
    def why(self) -> str:
        """Why what needs the part cannot be checked."""
        return f"{self.seen} in place of {self.expected} at {self.position.json_path}"


class Notices:
    """The notices about one document."""

    def __init__(self) -> None:
        """Begin without notices."""
        self._every: dict[tuple[Position | None, str, str], Notice] = {}
        self.reached: dict[tuple[str, str], frozenset[Position]] = {}
        """Path and method -> the parts that an operation has by references, but for schemas."""
        self.schemas: dict[str, Position] = {}
        """Component of the document as it was read -> where its schema is written."""
        self.left_out = 0
        """How often something was left out."""

    def tell(self, position: Position, expected: str, seen: str, **marks: bool) -> Notice:
        """Add a notice, unless there is the same one, and return it.

        Args:
            position: The part.
            expected: What OpenAPI says of it.
            seen: What is there.
            **marks: `is_general`, `is_refused`.
        """
        notice = Notice(position, expected, seen, **marks)
        where = None if notice.is_general else position
        self.left_out += not notice.is_general
        return self._every.setdefault((where, expected, seen), notice)

    @property
    def general(self) -> Iterator[Notice]:
        """What concerns no single operation."""
        return (each for each in self._every.values() if _is_general(each))

    def of(self, document: Document, operation: OperationObject) -> Iterator[Notice]:
        """What concerns one operation.

        Args:
            document: The document as it was read.
            operation: The operation, as it was read.
        """
        own = [each for each in self._every.values() if not _is_general(each)]
        if not own:
            return
        path, method, node = operation
        item = Position(None, ("paths", path))
        names = component_names(document, node)
        parts = {
            item.at(method),
            *self.reached.get((path, method), ()),
            *(self.schemas[name] for name in names if name in self.schemas),
        }
        for notice in own:
            position = notice.position
            is_of_path = position.is_in(item) and position.place[2] not in METHODS
            if is_of_path or any(position.is_in(part) for part in parts):
                yield notice


def _is_general(notice: Notice) -> bool:
    file, place = notice.position
    if notice.is_general or (file is None and place[:2] == ("components", "securitySchemes")):
        return True
    if KEY in place[-2:] and place[:2] != ("components", "schemas"):
        return True  # it decides what is called, so it concerns what is not called, too
    return file is None and (len(place) < 3 or place[0] not in ("components", "paths"))
