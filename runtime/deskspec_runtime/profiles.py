"""What one documented variant of a contract says of an operation, and what a value breaks of it.

It is read from plain JSON, with every schema that it needs and no others: a file in a generated
package, or what the toolkit makes of a document.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType
from typing import Any, Final

from . import codecs
from .jsontext import type_name
from .problems import RENAMED, UNDOCUMENTED, Problem, leaves, problem, steps
from .results import Steps

_SHOWABLE_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z_-]{0,39}[0-9]{0,2}").fullmatch
"""What an undocumented name may be to stand in a finding; a key may be a phone number."""
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*").fullmatch
_SECONDS: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?").fullmatch
_FORMATS: Final = {
    "date-dmy": lambda text: codecs.DayMonthYear().decode(text) is not text,
    "epoch-s": lambda text: _SECONDS(text) is not None,
}
"""Formats of text that no validator knows, in their strict form."""


class Profile:
    """What one profile says of an operation; validators are made when they are first used."""

    def __init__(self, contract: Mapping[str, Any], library: ModuleType) -> None:
        """Make it.

        Args:
            contract: The schemas of an operation's parts, and the components that they refer to.
            library: `jsonschema_rs`, which only those have who check.
        """
        self.contract = contract
        self._library = library
        self._validators: dict[Steps, Any] = {}
        self._names: frozenset[str] | None = None

    def code(self, status: int) -> str | None:
        """The code under which a status is documented; `None` if it is not."""
        responses: Mapping[str, Any] = self.contract["responses"]
        group = f"{status // 100}XX"
        return next((c for c in (str(status), group, "default") if c in responses), None)

    def validator(self, place: Steps) -> Any:
        """The validator of the schema at a place in the contract."""
        if place not in self._validators:
            schema = {"components": self.contract["components"], **at(self.contract, place)}
            self._validators[place] = self._library.Draft202012Validator(
                schema, validate_formats=True, formats=_FORMATS
            )
        return self._validators[place]

    def problems(self, place: Steps, value: Any) -> list[Problem]:
        """What the schema at a place refuses in a value."""
        found: list[Problem] = []
        for error in self.validator(place).iter_errors(value):
            for leaf in leaves(error):
                if leaf.kind.name in UNDOCUMENTED:
                    found += self._undocumented(place, leaf, value)
                else:
                    found.append(problem(leaf, value))
        renamed = {(*p.steps[:-1], p.expected) for p in found if p.keyword == RENAMED}
        mistyped = {p.steps for p in found if p.keyword == "type"}
        return [
            p
            for p in found
            if not (p.keyword == "required" and p.steps in renamed)
            and (p.keyword == "type" or p.steps not in mistyped)  # what it is not, it breaks too
        ]

    def _undocumented(self, place: Steps, error: Any, value: Any) -> Iterator[Problem]:
        """Each undocumented field of an object, as the documented one that it spells otherwise."""
        whole = {"components": self.contract["components"], **at(self.contract, place)}
        around, instance = steps(error.instance_path, value), error.instance
        documented = at(whole, steps(error.schema_path[:-1], whole)).get("properties", {})
        absent = {_letters(name): name for name in documented if name not in instance}
        for name in sorted(error.kind.unexpected):
            here, seen = (*around, name), type_name(instance[name])
            twin = absent.pop(_letters(name), None)
            if twin is None:
                yield Problem(here, "additionalProperties", "no such field", seen)
            else:
                yield Problem(here, RENAMED, twin, seen)

    def shown(self, place: Steps, keyword: str) -> str:
        """A place as a JSON path. A name that no document has may be personal, and is a `*`."""
        if self._names is None:
            self._names = frozenset(_names_in(self.contract))
        path = "$"
        for i, step in enumerate(place):
            is_last = i == len(place) - 1
            is_new = is_last and keyword == "additionalProperties" and _SHOWABLE_NAME(str(step))
            is_told = is_last and keyword in (RENAMED, "required")  # a document has that name
            if isinstance(step, int):
                path += f"[{step}]"
            elif step in self._names or is_told or is_new:
                path += f".{step}" if _PLAIN_NAME(step) else f"[{json.dumps(step)}]"
            else:
                path += ".*"
        return path


def at(value: Any, place: Iterable[str | int]) -> Any:
    """What stands at a place that is there."""
    for step in place:
        value = value[step]
    return value


def _letters(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


def _names_in(node: Any) -> Iterator[str]:
    """The names of all properties below a node."""
    if isinstance(node, dict):
        if isinstance(node.get("properties"), dict):
            yield from node["properties"]
        for inner in node.values():
            yield from _names_in(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _names_in(inner)
