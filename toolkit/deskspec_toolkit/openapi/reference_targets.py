"""Finds what the references of a foreign document lead to: places in it, names, and other files.

A reference may name a place by a pointer, a schema by `$id` or `$anchor`, or a file in or below the
folder of the document. Nothing else is opened: no other file, and no URL.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from ..failure import Failure
from . import foreign_documents
from .nodes import Place, nodes_in
from .notices import Position
from .references import part_at, steps_of

_NAMES: Final = ("$self", "$id", "$anchor", "$dynamicAnchor")


class Target(NamedTuple):
    """What a reference leads to."""

    position: Position
    node: Any


class UnusableReferenceError(Exception):
    """A reference leads nowhere, or where nothing is opened."""

    def __init__(self, expected: str, seen: str, *, is_refused: bool = False) -> None:
        """Say why.

        Args:
            expected: What is expected of a reference.
            seen: What it is instead.
            is_refused: Whether it leads out of the folder of the document.
        """
        super().__init__(seen)
        self.expected = expected
        self.seen = seen
        self.is_refused = is_refused

    def why(self, reference: Any) -> str:
        """Why what needs the part cannot be checked.

        Args:
            reference: The value of the `$ref`.
        """
        if isinstance(reference, str):
            return f"{self.seen}: {reference}"
        return f"{self.seen} in place of {self.expected}"


class ReferenceTargets:
    """A document and the files that it refers to."""

    def __init__(self, document: Any, file: Path | None) -> None:
        """Begin with a document.

        Args:
            document: The content of the file.
            file: The file; `None` if the document is in memory, and refers to no other.
        """
        self._folder = None if file is None else file.parent.resolve()
        self._files: dict[str | None, Any] = {None: document}
        self._own = None if file is None else file.resolve()
        self._names: dict[str | None, dict[str, Place]] = {}
        self.files: list[Path] = []
        """The other files that were read."""

    def find(self, reference: str, around: Position) -> Target:
        """Return what a reference leads to.

        Args:
            reference: The text of a `$ref`.
            around: Where it is written.

        Raises:
            UnusableReferenceError: It leads nowhere, or out of the folder of the document.
        """
        base, _, fragment = reference.partition("#")
        file: str | None = around.file
        place: Place = ()
        if base:
            file, place = self._based(base, around.file)
        if fragment.startswith("/"):
            place = (*place, *self._pointed(file, place, fragment[1:]))
        elif fragment:
            name = f"#{unquote(fragment)}"
            named = self._named(file)
            place = named.get(f"{base}{name}", named.get(name, ("",)))
        try:
            return Target(Position(file, place), part_at(self._files[file], place))
        except LookupError:
            raise UnusableReferenceError(
                "a reference to a part of the document", "a reference to nothing"
            ) from None

    def _based(self, base: str, around: str | None) -> tuple[str | None, Place]:
        """The file of a reference, and the place of the schema in it whose `$id` it names."""
        place = self._named(around).get(base)
        return (self._file(base, around), ()) if place is None else (around, place)

    def _pointed(self, file: str | None, place: Place, pointer: str) -> Place:
        """The steps of a pointer, whose percent signs may be meant or not."""
        plain, decoded = tuple(steps_of(pointer)), tuple(steps_of(unquote(pointer)))
        try:
            part_at(self._files[file], (*place, *plain))
        except LookupError:
            return decoded
        return plain

    def _file(self, base: str, around: str | None) -> str | None:
        """The file that a reference names, as `Position` has it; it is read."""
        expected = "a file in or below the folder of the document"
        try:
            is_url = bool(urlsplit(base).scheme or base.startswith("//"))
        except ValueError:
            is_url = True
        if is_url or self._folder is None:
            seen = "a URL, which is not opened" if is_url else "a file that is not at hand"
            raise UnusableReferenceError(expected, seen, is_refused=True)
        beside = self._folder if around is None else (self._folder / around).parent
        try:
            file = (beside / unquote(base)).resolve()
            is_file = file.is_file()
        except (OSError, RuntimeError, ValueError):  # a circle of links, a name with a null byte
            raise UnusableReferenceError(expected, "no such file") from None
        if not file.is_relative_to(self._folder):
            raise UnusableReferenceError(expected, "a path that leads out of it", is_refused=True)
        if not is_file:
            raise UnusableReferenceError(expected, "no such file")
        if file == self._own:
            return None
        name = str(file.relative_to(self._folder))
        if name not in self._files:
            try:
                self._files[name] = foreign_documents.read_contract(file)
                self.files.append(file)
            except Failure as failure:
                problem = str(failure).removeprefix(f"{file}: ")
                raise UnusableReferenceError(
                    expected, f"one that cannot be read: {problem}"
                ) from None
        return name

    def _named(self, file: str | None) -> dict[str, Place]:
        """The parts of a file that have names of their own: `$id`, or `$id#$anchor`."""
        if file not in self._names:
            self._names[file] = dict(_names_in(self._files[file]))
        return self._names[file]


def _names_in(document: Any) -> Iterator[tuple[str, Place]]:
    bases: dict[Place, str] = {}
    for place, node in nodes_in(document):
        if not isinstance(node, dict) or place[-1:] == ("properties",):
            continue
        names = {key: node[key] for key in _NAMES if isinstance(node.get(key), str)}
        if not names:
            continue
        ends = range(len(place), -1, -1)
        around = next((bases[place[:end]] for end in ends if place[:end] in bases), "")
        for name in (names.get("$self"), names.get("$id")):
            if name:
                yield name.removesuffix("#"), place
                around = bases[place] = _joined(around, name.removesuffix("#"))
                yield around, place
        for anchor in (names.get("$anchor"), names.get("$dynamicAnchor")):
            if anchor:
                yield f"#{anchor}", place
                yield f"{around}#{anchor}", place


def _joined(base: str, name: str) -> str:
    try:
        return urljoin(base, name)
    except ValueError:  # not a URL
        return name
