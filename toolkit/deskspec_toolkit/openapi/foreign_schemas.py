"""Reads the schemas of a foreign document: what cannot be used is reported, and left out.

The rest is as it was written, with references only to components whose names need no escapes. What
opens something, or only names a part (`$schema`, `$id`, `$defs`), is left out, too.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from math import isfinite
from typing import Any, Final

import jsonschema_rs
from deskspec_runtime.values.jsontext import type_name

from . import declarations
from .json_schema import NAMED, ONE, SEVERAL
from .notices import Notices, Position
from .reference_targets import ReferenceTargets, Target, UnusableReferenceError
from .unread import SAYS_NOTHING, UNREAD

_PLAIN: Final = re.compile(r"[A-Za-z0-9._-]+").fullmatch
_COMPONENTS: Final = ("components", "schemas")
_TYPES: Final = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
_LEFT_OUT: Final = frozenset(
    {"$anchor", "$comment", "$defs", "$dynamicAnchor", "$id", "$recursiveAnchor", "$schema"}
    | {"$vocabulary", "contentSchema", "definitions", "dependencies", "id", UNREAD}
)
_REFERENCES: Final = frozenset({"$ref", "$dynamicRef", "$recursiveRef"})
_DATA: Final = frozenset({"const", "default", "example", "examples"})
_REPORTED_IF_NULL: Final = _DATA - {"examples"} | ONE | SEVERAL
"""Keywords whose value may be null, or that say too much to be left out in silence."""


_CHOOSING: Final = frozenset({"discriminator", "oneOf"})
_CONDITION: Final = frozenset({"if", "then", "else"})
_FIELDS: Final = frozenset({"$ref", "$dynamicRef", "allOf", "patternProperties"})
"""Keywords that bring fields which a closed object may have."""
_FOR_SAME_VALUE: Final = _CONDITION | {"not"}
_ALTERNATIVES: Final = frozenset({"allOf", "anyOf", "oneOf"})
_MOST_PARTS: Final = 100_000
"""What one value may be compared with; real documents have some hundreds."""
_CLOSING: Final = frozenset({"additionalProperties", "unevaluatedProperties"})


def anything(why: str) -> dict[str, Any]:
    """A schema in place of one that cannot be used: no value is wrong, and no field is new.

    Args:
        why: Why it cannot be used.
    """
    return {"additionalProperties": True, UNREAD: why}


def _is_number(value: Any) -> bool:
    if isinstance(value, float):
        return isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return _is_number(value) and value >= 0 and value == int(value)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


@cache
def _is_pattern(value: Any) -> bool:
    try:
        jsonschema_rs.Draft202012Validator({"pattern": value})
    except (ValueError, jsonschema_rs.ValidationError):
        return False
    return True


def _is_discriminator(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("propertyName"), str):
        return False
    mapping = value.get("mapping") or {}
    is_mapping = isinstance(mapping, dict) and all(map(_is_text, mapping.values()))
    is_read = is_mapping and "$ref" not in mapping  # that would be a reference to the mapping
    return is_read and isinstance(value.get("defaultMapping"), str | None)


def _are_names_by_name(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(each, list) and all(map(_is_text, each)) for each in value.values()
    )


def _is_declaration(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    of_either = declarations.usable(value, "schema") | declarations.usable(value, "property")
    return of_either.keys() == value.keys()


_COUNTED: Final = ("Contains", "Items", "Length", "Properties")
_RULES: Final[Mapping[str, tuple[str, Callable[[Any], bool]]]] = {
    **dict.fromkeys(("minimum", "maximum"), ("a number", _is_number)),
    "multipleOf": ("a number above 0", lambda value: _is_number(value) and value > 0),
    **dict.fromkeys(
        (f"{bound}{what}" for bound in ("max", "min") for what in _COUNTED),
        ("a count", _is_count),
    ),
    **dict.fromkeys(
        ("deprecated", "nullable", "readOnly", "uniqueItems", "writeOnly"),
        ("true or false", _is_flag),
    ),
    **dict.fromkeys(
        ("contentEncoding", "contentMediaType", "description", "format", "title"),
        ("text", _is_text),
    ),
    "pattern": (
        "a pattern that the validator can use",
        lambda value: isinstance(value, str) and _is_pattern(value),
    ),
    "enum": ("a list of values", lambda value: isinstance(value, list) and bool(value)),
    "discriminator": ("a discriminator with propertyName", _is_discriminator),
    "dependentRequired": ("lists of names", _are_names_by_name),
    "x-deskspec": ("a mapping of the vocabulary", _is_declaration),
}
"""Keyword -> what it must be. A faulty one is left out."""


class ForeignSchemas:
    """The schemas of one document, and those that they refer to."""

    def __init__(
        self, schemas: Any, targets: ReferenceTargets, notices: Notices, *, is_old: bool
    ) -> None:
        """Begin to read.

        Args:
            schemas: The document's own components.
            targets: Where references lead to.
            notices: Gets a notice of each part that cannot be used.
            is_old: Whether the document is of OpenAPI 3.0.
        """
        self._targets = targets
        self._notices = notices
        self._is_old = is_old
        self._own: dict[str, Any] = schemas if isinstance(schemas, dict) else {}
        self._names: dict[Position, str] = {}
        self._waiting: list[tuple[str, Target]] = []
        self.components: dict[str, Any] = {}
        """Name -> schema, complete after `read_components`."""

    def read_components(self) -> None:
        """Read the components, and what they and all schemas that were read before refer to."""
        for name, node in self._own.items():
            if _PLAIN(name):
                self._add(name, Target(Position(None, (*_COMPONENTS, name)), node))
        while self._waiting:
            self._add(*self._waiting.pop())
        self._open_circles()
        self._cut_short()

    def read(self, schema: Any, position: Position) -> dict[str, Any]:
        """A schema that can be used.

        Args:
            schema: What is written there.
            position: Where it is.
        """
        if schema is None or schema is True:
            return {}
        if schema is False:
            return {"not": {}}
        if not isinstance(schema, dict):
            return anything(self._notices.tell(position, "a schema", type_name(schema)).why)
        new: dict[str, Any] = {}
        faulty: set[str] = set()
        for keyword, value in schema.items():
            if keyword in _LEFT_OUT or (value is None and keyword not in _REPORTED_IF_NULL):
                continue
            before = self._notices.left_out
            self._read_keyword(new, keyword, value, position.at(keyword))
            if self._notices.left_out > before:
                faulty.add(keyword)
        _loosen(new, faulty)
        return new

    def _read_keyword(
        self, new: dict[str, Any], keyword: str, value: Any, position: Position
    ) -> None:
        """Add a keyword of a schema to the new schema, if it can be used."""
        if keyword in _REFERENCES:
            new.update(self._reference(value, position))
        elif keyword in ONE:
            if isinstance(value, bool):
                new[keyword] = value
            elif self._is(dict, value, "a schema", position):
                new[keyword] = self.read(value, position)
        elif keyword in SEVERAL:
            if self._is(list, value, "a list of schemas", position) and value:
                new[keyword] = [
                    self.read(each, position.at(str(number))) for number, each in enumerate(value)
                ]
        elif keyword in NAMED:
            if self._is(dict, value, "schemas by name", position):
                self._read_named(new, keyword, value, position)
        elif keyword == "required":
            self._read_required(new, value, position)
        elif keyword == "type":
            self._read_type(new, value, position)
        elif keyword in ("exclusiveMinimum", "exclusiveMaximum"):
            is_flag = isinstance(value, bool)
            if _is_number(value) or (is_flag and self._is_old):
                new[keyword] = value
            elif value is not False:
                self._notices.tell(position, "a number", type_name(value))
        elif keyword in _RULES:
            if self._is_rule(keyword, value, position):
                new[keyword] = value
        elif keyword in _DATA or not isinstance(value, dict | list):
            new[keyword] = value  # what no one knows might look like a schema, and is none
        if keyword == "discriminator" and keyword in new:
            new[keyword] = self._with_components(new[keyword], position)
        if keyword == "nullable" and value is True and not self._is_old:
            self._notices.tell(
                position,
                "null among the types",
                "nullable, which is read as in 3.0",
                is_general=True,
            )

    def _read_named(
        self, new: dict[str, Any], keyword: str, value: dict[str, Any], position: Position
    ) -> None:
        try:
            schemas = self._targets.spread(value, position)
        except UnusableReferenceError as error:
            error.tell(self._notices, position.at("$ref"))
            return
        new[keyword] = {
            name: self.read(each, position.at(name))
            for name, each in schemas.items()
            if keyword != "patternProperties" or self._is_rule("pattern", name, position)
        }

    def _read_required(self, new: dict[str, Any], value: Any, position: Position) -> None:
        if self._is(list, value, "a list of names", position):
            names = [
                each
                for number, each in enumerate(value)
                if self._is(str, each, "a name", position.at(str(number)))
            ]
            new["required"] = list(dict.fromkeys(names))

    def _read_type(self, new: dict[str, Any], value: Any, position: Position) -> None:
        given = value if isinstance(value, list) else [value]
        if not given or not all(isinstance(each, str) and each in _TYPES for each in given):
            self._notices.tell(position, "a type of JSON Schema", "another one")
        else:
            new["type"] = list(dict.fromkeys(given)) if isinstance(value, list) else value

    def _is(self, kind: type, value: Any, expected: str, position: Position) -> bool:
        """Whether a value has a type; if not, that is reported."""
        if not isinstance(value, kind):
            self._notices.tell(position, expected, type_name(value))
        return isinstance(value, kind)

    def _is_rule(self, keyword: str, value: Any, position: Position) -> bool:
        """Whether a value is one that a keyword may have; if not, that is reported."""
        expected, is_right = _RULES[keyword]
        if is_right(value):
            return True
        self._notices.tell(
            position, expected, "another one" if keyword == "pattern" else type_name(value)
        )
        return False

    def _with_components(self, discriminator: dict[str, Any], position: Position) -> dict[str, Any]:
        """A discriminator whose mapping names components as they are called now."""

        def meant(reference: str, here: Position) -> str | None:
            is_name = _PLAIN(reference) is not None and reference in self._own
            reference = f"#/components/schemas/{reference}" if is_name else reference
            return self._reference(reference, here).get("$ref")

        given = (discriminator.get("mapping") or {}).items()
        named = {name: meant(each, position.at("mapping", name)) for name, each in given}
        default = discriminator.get("defaultMapping")
        new = {
            **discriminator,
            "mapping": {name: found for name, found in named.items() if found} or None,
            "defaultMapping": default and meant(default, position.at("defaultMapping")),
        }
        return {key: value for key, value in new.items() if value is not None}

    def _reference(self, reference: Any, position: Position) -> dict[str, Any]:
        """A reference to a component, or a schema in place of one that leads to nothing."""
        try:
            return {"$ref": f"#/components/schemas/{self._component(reference, position)}"}
        except UnusableReferenceError as error:
            error.tell(self._notices, position)
            return anything(error.why(reference))

    def _component(self, reference: Any, position: Position) -> str:
        """The component that a reference leads to.

        Raises:
            UnusableReferenceError: It leads to nothing.
        """
        if not isinstance(reference, str):
            raise UnusableReferenceError("a reference", type_name(reference))
        target = self._targets.find(reference, position)
        if target.position == Position(None, ()):
            raise UnusableReferenceError("a reference to a schema", "one to the whole document")
        file, place = target.position
        is_component = file is None and place[:-1] == _COMPONENTS
        if is_component and place[-1] in self._own and _PLAIN(place[-1]):
            return place[-1]
        if target.position not in self._names:
            plain = re.sub(r"[^A-Za-z0-9._-]+", ".", ".".join([*([file] if file else []), *place]))
            while plain in self._own or plain in self.components:
                plain += "."
            self._names[target.position] = plain
            self.components[plain] = {}  # the name is taken until the schema is read
            self._waiting.append((plain, target))
        return self._names[target.position]

    def _add(self, name: str, target: Target) -> None:
        self._notices.schemas[name] = target.position
        self.components[name] = self.read(target.node, target.position)

    def _open_circles(self) -> None:
        """Report each component that is one of its own parts, and replace it if it is nothing else.

        Validators compare what is beside such a circle.
        """
        reported: set[str] = set()
        for name, schema in self.components.items():
            around = set().union(*map(self._reached, _same_value(schema)))
            if name not in around or name in reported:
                continue
            reported |= around
            seen = "a reference that leads back to itself"
            notice = self._notices.tell(self._notices.schemas[name], "a schema", seen)
            if all(_only_refers(self.components[each]) for each in around):
                self.components[name] = anything(notice.why)

    def _cut_short(self) -> None:
        """Report each component that a validator would not be done with, and replace it.

        A few components that each name the next one twice are billions of parts.
        """
        sizes: dict[str, int] = {}
        begun: set[str] = set()
        waiting = [*self.components]
        while waiting:
            name = waiting[-1]
            others, own = _compared(self.components[name]) if name not in sizes else ([], 0)
            if name not in begun:
                begun.add(name)
                waiting += [each for each in dict.fromkeys(others) if each not in begun]
                continue
            waiting.pop()
            if name in sizes:
                continue
            sizes[name] = own + sum(sizes.get(each, 0) for each in others)
            if sizes[name] > _MOST_PARTS:
                position = self._notices.schemas[name]
                expected = f"a schema of at most {_MOST_PARTS:,} parts"
                self.components[name] = anything(
                    self._notices.tell(position, expected, "a larger one").why
                )
                sizes[name] = 1

    def _reached(self, name: str) -> set[str]:
        """The components that a value of a component is a value of, too, with that one."""
        reached, waiting = {name}, [name]
        while waiting:
            more = set(_same_value(self.components[waiting.pop()])) - reached
            reached |= more
            waiting += more
        return reached


def _same_value(schema: dict[str, Any]) -> Iterator[str]:
    """The components that a schema refers to for the same value, whatever that is."""
    if "$ref" in schema:
        yield schema["$ref"].rpartition("/")[2]
    for each in schema.get("allOf", ()):
        yield from _same_value(each)


def _compared(schema: Any) -> tuple[list[str], int]:
    """The components that a value of a schema is compared with, too, and the number of its parts.

    A component is there as often as it is named.
    """
    if not isinstance(schema, dict):
        return [], 0
    names = [schema["$ref"].rpartition("/")[2]] if "$ref" in schema else []
    parts = [schema[keyword] for keyword in _FOR_SAME_VALUE & schema.keys()]
    parts += [each for keyword in _ALTERNATIVES & schema.keys() for each in schema[keyword]]
    parts += schema.get("dependentSchemas", {}).values()
    number = 1
    for each in parts:
        more, own = _compared(each)
        names += more
        number += own
    return names, number


def _only_refers(schema: dict[str, Any]) -> bool:
    """Whether a schema says nothing but what those say that it refers to for the same value."""
    others = schema.keys() - SAYS_NOTHING
    return others <= {"$ref", "allOf"} and all(map(_only_refers, schema.get("allOf", ())))


def _loosen(schema: dict[str, Any], faulty: set[str]) -> None:
    """Take out of a schema what would refuse right values, because something was left out.

    Args:
        schema: The new schema.
        faulty: The keywords in which something was left out.
    """
    if not _CHOOSING.isdisjoint(faulty) and "oneOf" in schema:
        branches = schema.pop("oneOf")  # one allows more than it should, so several may fit
        schema.setdefault("anyOf", branches)
    gone = {"discriminator", "not"} & faulty
    if not _CONDITION.isdisjoint(faulty):
        gone |= _CONDITION
    if not _FIELDS.isdisjoint(faulty) or ("properties" in faulty and "properties" not in schema):
        gone |= _CLOSING
    for keyword in gone:
        schema.pop(keyword, None)
