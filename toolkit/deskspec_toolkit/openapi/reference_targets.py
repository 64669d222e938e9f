"""Finds what the references of a foreign document lead to: places in it, names, and other files.

A reference may name a place by a pointer, a schema by `$id` or `$anchor`, or a file in or below the
folder of the document. Nothing else is opened: no other file, and no URL.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from deskspec_runtime.values.jsontext import type_name

from ..failure import Failure
from . import foreign_documents
from .json_schema import NAMED
from .nodes import Place, nodes_in
from .notices import Notices, Position
from .references import part_at, steps_of

_MOST_PASSED: Final = 20
"""How many references the way of a pointer may lead through."""
_READ_WHOLE: Final = frozenset({"schemas", "securitySchemes"})
"""The components that are read, if nothing refers to them, too."""
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

    def tell(self, notices: Notices, position: Position) -> None:
        """Add a notice of the reference.

        Args:
            notices: The notices about its document.
            position: Where it is written.
        """
        notices.tell(position, self.expected, self.seen, is_refused=self.is_refused)


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
        self._names: dict[str | None, _Names] = {}
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
        return self._find(reference, around, frozenset())

    def _find(self, reference: str, around: Position, passed: frozenset[Position]) -> Target:
        base, _, fragment = reference.partition("#")
        for file, start in self._starts(base, around):
            for place in self._places(file, start, fragment):
                with suppress(LookupError):
                    return self._at(file, place, passed)
        raise UnusableReferenceError(
            "a reference to a part of the document", "a reference to nothing"
        )

    def _at(self, file: str | None, place: Place, passed: frozenset[Position]) -> Target:
        """What is at a place, which may lead through other references.

        Args:
            file: The file.
            place: The place in it.
            passed: The references that it led through already.

        Raises:
            LookupError: Nothing is there.
            UnusableReferenceError: A reference on the way leads nowhere.
        """
        node = self._files[file]
        for number, step in enumerate(place):
            try:
                node = part_at(node, (step,))
            except LookupError:
                here = Position(file, place[:number])
                reference = node.get("$ref") if isinstance(node, dict) else None
                is_circle = here in passed or len(passed) == _MOST_PASSED
                if not isinstance(reference, str) or is_circle:
                    raise
                passed |= {here}
                (inner, found), _ = self._find(reference, here, passed)
                return self._at(inner, (*found, *place[number:]), passed)
        return Target(Position(file, place), node)

    def spread_document(self, notices: Notices) -> dict[str, Any]:
        """Return the document with its paths and components spread; references lead to these.

        Args:
            notices: Gets a notice of components that are nowhere.

        Raises:
            UnusableReferenceError: Its paths are nowhere.
        """

        def spread_or_empty(value: Any, *place: str) -> Any:
            try:
                return self.spread(value, Position(None, place))
            except UnusableReferenceError as error:
                error.tell(notices, Position(None, (*place, "$ref")))
                return {}

        document = dict(self._files[None])
        if "paths" in document:
            document["paths"] = self.spread(document["paths"], Position(None, ("paths",)))
        components = spread_or_empty(document.get("components"), "components")
        if isinstance(components, dict):
            document["components"] = {
                kind: spread_or_empty(each, "components", kind) if kind in _READ_WHOLE else each
                for kind, each in components.items()
            }
        self._files[None] = document
        return document

    def spread(self, value: Any, position: Position) -> Any:
        """Return a mapping; in place of a reference to one it has a reference to each entry.

        OpenAPI has no such references, but who splits a document into files writes them. What has
        no text under `$ref` is returned as it is: a field may have that name.

        Args:
            value: The mapping, which may have entries of its own beside the reference.
            position: Where it is.

        Raises:
            UnusableReferenceError: The reference leads nowhere, or to no mapping.
        """
        reference = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(reference, str):
            return value
        start = reference if "#" in reference else f"{reference}#"
        names = self._names_of_entries(reference, position)
        steps = {name: name.replace("~", "~0").replace("/", "~1") for name in names}
        entries = {name: {"$ref": f"{start}/{step}"} for name, step in steps.items()}
        return {**entries, **{name: each for name, each in value.items() if name != "$ref"}}

    def _names_of_entries(self, reference: str, position: Position) -> Iterator[str]:
        """The names in the mapping that a reference leads to, also through other references."""
        for _ in range(_MOST_PASSED):
            position, node = self.find(reference, position)
            if not isinstance(node, dict):
                raise UnusableReferenceError(
                    "a reference to a mapping", f"one to {type_name(node)}"
                )
            yield from (name for name in node if name != "$ref")
            if not isinstance(node.get("$ref"), str):
                return
            reference = node["$ref"]
        raise UnusableReferenceError(
            "a reference to a mapping", "a reference that leads back to itself"
        )

    def _starts(self, base: str, around: Position) -> list[tuple[str | None, Place]]:
        """The schemas with a name, the documents and files that a reference may be into.

        One without a base is into the schema that has the nearest `$id` around it, as JSON Schema
        says; it is into the document where that schema has no such part, as many write it.
        """
        file = around.file
        names = self._named(file)
        resource = names.resource(around.place)
        if not base:
            return [(file, resource), (file, ())]
        named = names.places.get(_joined(names.bases.get(resource, ""), base))
        named = names.places.get(base) if named is None else named
        return [(self._file(base, file), ())] if named is None else [(file, named)]

    def _places(self, file: str | None, start: Place, fragment: str) -> list[Place]:
        """The places that a fragment may mean: a pointer from a start, or an `$anchor`."""
        if fragment.startswith("/"):  # the percent signs of a pointer may be meant or not
            ends = [steps_of(each) for each in (fragment[1:], unquote(fragment[1:]))]
            return [(*start, *end) for end in ends]
        if not fragment:
            return [start]
        names, anchor = self._named(file), f"#{unquote(fragment)}"
        found = (names.places.get(f"{base}{anchor}") for base in (names.bases.get(start, ""), ""))
        return [each for each in found if each is not None]

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

    def _named(self, file: str | None) -> "_Names":
        if file not in self._names:
            self._names[file] = _names_in(self._files[file])
        return self._names[file]


class _Names(NamedTuple):
    """The parts of a file that have names of their own."""

    places: dict[str, Place]
    """`$id`, or `$id#$anchor` -> place."""
    bases: dict[Place, str]
    """Place of a schema with an `$id` -> the URL that references in it are relative to."""

    def resource(self, place: Place) -> Place:
        """The place of the schema with the nearest `$id` around a place; else of the document."""
        ends = range(len(place), -1, -1)
        return next((place[:end] for end in ends if place[:end] in self.bases), ())


def _names_in(document: Any) -> _Names:
    names = _Names({}, {})
    for place, node in nodes_in(document):
        if not isinstance(node, dict) or not NAMED.isdisjoint(place[-1:]):
            continue
        own = {key: node[key] for key in _NAMES if isinstance(node.get(key), str)}
        if not own:
            continue
        base = names.bases.get(names.resource(place), "")
        for name in filter(None, (own.get("$self"), own.get("$id"))):
            url = _joined(base, name.removesuffix("#"))
            names.places.update({name.removesuffix("#"): place, url: place})
            if not name.startswith("#"):  # older drafts named a part so, as an anchor does today
                base = names.bases[place] = url
        for anchor in filter(None, (own.get("$anchor"), own.get("$dynamicAnchor"))):
            names.places.update({f"#{anchor}": place, f"{base}#{anchor}": place})
    return names


def _joined(base: str, name: str) -> str:
    try:
        return urljoin(base, name)
    except ValueError:  # not a URL
        return name
