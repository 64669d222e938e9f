"""Reads texts as the values that a schema means: a query, a header, a path or a form has only text.

Which type is meant may be behind references, `allOf`, alternatives, or only in listed values. Of
several readings that the schema offers, the first one that it allows is the value.
"""

import functools
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias

from deskspec_runtime.values import jsontext
from deskspec_runtime.values.jsontext import type_name

from ..openapi.documents import Document
from ..openapi.schema_view import SchemaView

_STRUCTURED: Final = frozenset({"array", "object"})
_OTHERS: Final = "additionalProperties"
_DEPTH: Final = 5


class SeparatedText(NamedTuple):
    """One text that may hold the entries of a list or the fields of an object."""

    text: str
    separator: str
    """What is between the entries of a list."""
    between_fields: str
    """What is between the fields of an object."""
    is_named: bool
    """Whether a field is `name=value`; else names and values take turns."""

    def entries(self) -> list[str]:
        return [each.strip() for each in self.text.split(self.separator)] if self.text else []

    def fields(self) -> dict[str, str]:
        parts = [each.strip() for each in self.text.split(self.between_fields)]
        if self.is_named:
            return {name: text for name, _, text in (each.partition("=") for each in parts)}
        return dict(zip(parts[::2], parts[1::2], strict=False))


class FormText(NamedTuple):
    """The text of a form's field, which may be JSON if a list or an object is meant."""

    text: str


Sent: TypeAlias = "str | SeparatedText | FormText | list[Any] | dict[str, Any]"
"""What was sent for one value: a text, or a list or an object of what was sent for its parts."""


class ValueReader:
    """Reads what was sent for a value of one schema."""

    def __init__(
        self,
        document: Document,
        schema: Any,
        allows: Callable[[Mapping[str, Any], Any], bool],
        depth: int = 0,
    ) -> None:
        """Prepare to read.

        Args:
            document: The document of the schema's references.
            schema: The schema.
            allows: Whether a schema allows a value.
            depth: How many alternatives this one is inside of: a schema may be one of its own.
        """
        self._document = document
        self._allows = allows
        self._depth = depth
        self.view = SchemaView(document, schema)
        self._fields: dict[str, ValueReader] = {}

    def allows(self, value: Any) -> bool:
        """Whether the schema allows a value."""
        return self._allows(self.view.schema, value)

    @property
    def types(self) -> frozenset[str]:
        """The types that a value may have, null apart; empty if any."""
        return self.view.stated_types

    def read(self, sent: Sent) -> Any:
        """Return the value, or what was sent if the schema means nothing of this form."""
        readings = []
        for each in self._alternatives:
            value = each.read(sent)
            if self.allows(value):
                return value
            if each.means(sent):
                readings.append(value)
        if readings:
            return readings[0]
        return self._read_alone(sent)

    def means(self, sent: Sent) -> bool:
        """Whether the schema describes values of the form that was sent."""
        match sent:
            case list():
                return "array" in self.types
            case dict():
                return bool(self.types & _STRUCTURED)
            case str():
                return self.types != {"object"}
        return True

    @functools.cached_property
    def _alternatives(self) -> "list[ValueReader]":
        """A reader of each branch of `anyOf` and `oneOf`, with what all branches share."""
        branches = self.view.branches if self._depth < _DEPTH else []
        shared = {k: v for k, v in self.view.schema.items() if k not in ("anyOf", "oneOf")}
        schemas = [
            {"allOf": [branch.schema, shared]} if shared else branch.schema for branch in branches
        ]
        depth = self._depth + 1
        return [ValueReader(self._document, each, self._allows, depth) for each in schemas]

    def _read_alone(self, sent: Sent) -> Any:
        match sent:
            case dict():
                readings: list[Any] = []
                if "array" in self.types and all(key.isdecimal() for key in sent):
                    entries = [sent[key] for key in sorted(sent, key=int)]
                    readings.append(self._entries(entries))
                if "object" in self.types or not self.types:
                    readings.append(self._object(sent))
                return self._first(readings, _as_sent(sent))
            case list():
                is_list = "array" in self.types or not self.types
                return self._entries(sent) if is_list else _as_sent(sent)
            case SeparatedText():
                readings = [self._scalar(sent.text)]
                if "array" in self.types:
                    readings.insert(0, self._entries(sent.entries()))
                if "object" in self.types:
                    readings.insert(0, self._object(sent.fields()))
                return self._first(readings, readings[0])
            case FormText():
                if self.types & _STRUCTURED:
                    value = _parsed(sent.text)
                    if type_name(value) in self.types & _STRUCTURED:
                        return value
                return self._text(sent.text)
        return self._text(sent)

    def _text(self, text: str) -> Any:
        """The value of a text that is a whole value, or the only entry of a list."""
        if "array" not in self.types:
            return self._scalar(text)
        entry = self._entries([text])
        return entry if self.types == {"array"} else self._first([self._scalar(text), entry], entry)

    def _scalar(self, text: str) -> Any:
        if not text:
            return self._first([text, None], text)
        types = self.types - _STRUCTURED
        parsed = _parsed(text) if types - {"string"} or text == "null" else text
        if isinstance(parsed, list | dict):
            return text
        if types and "string" not in types:
            return parsed
        return text if parsed is text else self._first([parsed, text], text)

    def _first(self, readings: list[Any], otherwise: Any) -> Any:
        """The first reading that the schema allows; one reading needs no comparison."""
        if len(readings) == 1:
            return readings[0]
        return next((each for each in readings if self.allows(each)), otherwise)

    def _entries(self, entries: Iterable[Sent]) -> list[Any]:
        items = self._items
        return [_as_sent(each) if items is None else items.read(each) for each in entries]

    @functools.cached_property
    def _items(self) -> "ValueReader | None":
        items = self.view.items
        return None if items is None else ValueReader(self._document, items.schema, self._allows)

    def _object(self, fields: Mapping[str, Sent]) -> dict[str, Any]:
        return {name: self._field(name).read(sent) for name, sent in fields.items()}

    def _field(self, name: str) -> "ValueReader":
        known = self.view.properties.get(name)
        key = name if known is not None else ""
        if key not in self._fields:
            schema = known.schema if known is not None else self.view.schema.get(_OTHERS, {})
            self._fields[key] = ValueReader(self._document, schema, self._allows)
        return self._fields[key]


def _as_sent(sent: Sent) -> Any:
    """What was sent as plain lists, objects and texts."""
    match sent:
        case list():
            return [_as_sent(each) for each in sent]
        case dict():
            return {name: _as_sent(each) for name, each in sent.items()}
        case SeparatedText() | FormText():
            return sent.text
    return sent


def _parsed(text: str) -> Any:
    """The JSON of a text; the text if it is none."""
    try:
        return jsontext.parse(text.encode())
    except ValueError:
        return text
