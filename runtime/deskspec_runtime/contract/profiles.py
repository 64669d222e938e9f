"""One documented variant of an operation's contract, and the violations of a value against it.

It is read from plain JSON with exactly the schemas that it needs: from a file in a generated
package, or from a document that the toolkit has read.
"""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from types import ModuleType
from typing import Any, Final

from ..values import codecs
from ..values.jsontext import type_name
from ..values.results import JSONPlace
from .known_places import KnownPlaces
from .violations import RENAMED, UNDOCUMENTED, Violation, leaves, letters, steps, violation_of

_SHOWABLE_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z_-]{0,39}[0-9]{0,2}").fullmatch
"""The undocumented names that a finding may show; a key may be a phone number."""
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*").fullmatch
_REFERENCE: Final = re.compile(r'"#/components/schemas/([^"]+)"')
_WORDS: Final = frozenset({"const", "enum"})
"""Keywords whose values are no schemas, though they may look like some."""
_COUNTING: Final = frozenset({"else", "if", "minProperties", "then"})
"""Keywords that counting needs for itself."""
_PATTERNS: Final[Mapping[str, str]] = {"epoch-s": r"^-?[0-9]+(?:\.[0-9]+)?$"}
"""Formats of text that a pattern says as well, without calling Python."""
_SECONDS: Final = re.compile(_PATTERNS["epoch-s"]).fullmatch
_MOST_OPTIONAL: Final = 4
"""Optional fields of an object whose required ones are counted."""
_FORMATS: Final[Mapping[str, Callable[[str], bool]]] = {
    "date-dmy": lambda text: codecs.DayMonthYear().decode(text) is not text,
    "epoch-s": lambda text: _SECONDS(text) is not None,
}
"""Formats of text that the validator does not know, in their strict form."""


class Profile:
    """One profile of an operation; its validators are compiled at first use."""

    def __init__(self, contract: Mapping[str, Any], library: ModuleType) -> None:
        """Read one profile.

        Args:
            contract: The schemas of an operation's parts, and the components that they refer to.
            library: The module `jsonschema_rs`, which is an optional dependency.
        """
        self.contract = contract
        self._library = library
        self._validators: dict[JSONPlace, Any] = {}
        self._gates: dict[JSONPlace, Any] = {}
        self._known: dict[JSONPlace, KnownPlaces] = {}
        self._meanings: dict[JSONPlace, str] = {}
        self._names: frozenset[str] | None = None

    def code(self, status: int) -> str | None:
        """Return the code under which a status is documented; `None` if it is not."""
        responses: Mapping[str, Any] = self.contract["responses"]
        group = f"{status // 100}XX"
        return next((c for c in (str(status), group, "default") if c in responses), None)

    def allows(self, place: JSONPlace, value: Any) -> bool:
        """Whether a value is valid against the schema at a place."""
        if place not in self._gates:
            self._gates[place] = self._gate_of(self._schema(place))
        try:
            return bool(self._gates[place].is_valid(value))
        except ValueError:
            return False

    def _schema(self, place: JSONPlace) -> dict[str, Any]:
        return {"components": self.contract["components"], **at(self.contract, place)}

    def _validator_of(self, schema: Mapping[str, Any]) -> Any:
        return self._library.Draft202012Validator(
            schema, validate_formats=True, formats=_formats_in(schema) or None
        )

    def _gate_of(self, schema: Mapping[str, Any]) -> Any:
        return self._validator_of(_faster(schema))

    def known(self, place: JSONPlace) -> KnownPlaces:
        """Return what is known to break the schema at a place."""
        if place not in self._known:
            self._known[place] = KnownPlaces(self._schema(place), self._gate_of)
        return self._known[place]

    def known_paths(self, place: JSONPlace, value: Any) -> frozenset[str]:
        """Return where a value breaks the schema as others did; none if it may break more."""
        broken = self.known(place).broken_in(value)
        return frozenset(self.shown(each.steps, each.keyword) for each in broken or ())

    def meaning(self, place: JSONPlace) -> str:
        """Return a text that is the same for equal schemas, with what they refer to."""
        if place not in self._meanings:
            components: Mapping[str, Any] = self.contract["components"]["schemas"]
            text = json.dumps(at(self.contract, place), sort_keys=True)
            needed: dict[str, str] = {}
            names = _REFERENCE.findall(text)
            while names:
                name = names.pop()
                if name not in needed:
                    needed[name] = json.dumps(components[name], sort_keys=True)
                    names += _REFERENCE.findall(needed[name])
            self._meanings[place] = json.dumps([text, needed], sort_keys=True)
        return self._meanings[place]

    def violations(self, place: JSONPlace, value: Any) -> list[Violation]:
        """Return the violations of a value against the schema at a place."""
        if place not in self._validators:
            self._validators[place] = self._validator_of(self._schema(place))
        violations: list[Violation] = []
        try:
            errors = list(self._validators[place].iter_errors(value))
        except ValueError:  # half a surrogate pair, or nested too deep
            return [Violation((), "comparable", "JSON that can be validated", "other JSON")]
        schema = self._schema(place)
        for error in errors:
            for leaf in leaves(error, schema):
                if leaf.kind.name in UNDOCUMENTED:
                    violations += self._undocumented(place, leaf, value)
                else:
                    violations.append(violation_of(leaf, value))
        renamed = {(*p.steps[:-1], p.expected) for p in violations if p.keyword == RENAMED}
        mistyped = {p.steps for p in violations if p.keyword == "type"}
        words: dict[JSONPlace, Violation] = {}
        for violation in violations:
            if violation.keyword in _WORDS:
                words.setdefault(violation.steps, violation)
        return [
            p
            for p in violations
            if not (p.keyword == "required" and p.steps in renamed)
            and (p.keyword == "type" or p.steps not in mistyped)  # a wrong type implies the rest
            and (p.keyword not in _WORDS or words[p.steps] is p)  # one says which words there are
        ]

    def _undocumented(self, place: JSONPlace, error: Any, value: Any) -> Iterator[Violation]:
        """Yield each undocumented field of an object, or the documented one that it respells."""
        whole = self._schema(place)
        around, instance = steps(error.instance_path, value), error.instance
        documented = at(whole, steps(error.schema_path[:-1], whole)).get("properties", {})
        absent = {letters(name): name for name in documented if name not in instance}
        for name in sorted(error.kind.unexpected):
            here, seen = (*around, name), type_name(instance[name])
            twin = absent.pop(letters(name), None)
            if twin is None:
                yield Violation(here, "additionalProperties", "no such field", seen)
            else:
                yield Violation(here, RENAMED, twin, seen)

    def shown(self, place: JSONPlace, keyword: str) -> str:
        """Return a place as a JSON path. An undocumented name may be personal: it becomes `*`."""
        if self._names is None:
            self._names = frozenset(_names_in(self.contract))
        path = "$"
        for i, step in enumerate(place):
            is_last = i == len(place) - 1
            is_new = is_last and keyword == "additionalProperties" and _SHOWABLE_NAME(str(step))
            is_documented = is_last and keyword in (RENAMED, "required")
            if isinstance(step, int):
                path += f"[{step}]"
            elif step in self._names or is_documented or is_new:
                path += f".{step}" if _PLAIN_NAME(step) else f"[{json.dumps(step)}]"
            else:
                path += ".*"
        return path


def at(value: Any, place: Iterable[str | int]) -> Any:
    """Return the value at a place that exists."""
    for step in place:
        value = value[step]
    return value


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in a JSON value."""
    if isinstance(value, dict):
        yield value
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _nodes(inner)


def _names_in(contract: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of all properties of a contract."""
    for node in _nodes(contract):
        if isinstance(node.get("properties"), dict):
            yield from node["properties"]


def _formats_in(schema: Mapping[str, Any]) -> Mapping[str, Callable[[str], bool]]:
    """Return only the formats that a schema uses: any custom format makes a validator slower."""
    named = [node.get("format") for node in _nodes(schema)]
    return {name: check for name, check in _FORMATS.items() if name in named}


def _faster(schema: Any) -> Any:
    """Return an equivalent schema that is faster to validate.

    It counts required fields instead of naming them, where no undocumented ones are allowed: to
    look up each by name takes almost half the time of validating a long page. A format that a
    pattern says as well is one, where a text may come: a validator that calls Python is slower by
    half, everywhere.
    """
    if isinstance(schema, list):
        return [_faster(entry) for entry in schema]
    if not isinstance(schema, dict):
        return schema
    faster = {name: inner if name in _WORDS else _faster(inner) for name, inner in schema.items()}
    text_format = schema.get("format")
    if isinstance(text_format, str) and text_format in _PATTERNS and "pattern" not in schema:
        del faster["format"]
        if "string" in schema.get("type", "string"):
            faster["pattern"] = _PATTERNS[text_format]
    required: Collection[str] = schema.get("required", ())
    documented = schema.get("properties", ())
    is_closed = schema.get("additionalProperties") is False and "patternProperties" not in schema
    is_counted = _COUNTING.isdisjoint(schema) and required and set(required) <= set(documented)
    if is_closed and is_counted:
        optional = [name for name in documented if name not in required]
        if len(optional) <= _MOST_OPTIONAL and 2 * len(optional) < len(required):
            del faster["required"]
            faster |= _with_at_least(len(required), optional)
    return faster


def _with_at_least(least: int, optional: Sequence[str]) -> dict[str, Any]:
    """Return a schema of objects with so many fields, and one more for each optional one."""
    if not optional:
        return {"minProperties": least}
    first, *others = optional
    return {
        "if": {"required": [first]},
        "then": _with_at_least(least + 1, others),
        "else": _with_at_least(least, others),
    }
