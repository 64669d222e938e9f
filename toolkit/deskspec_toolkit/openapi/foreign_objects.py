"""Reads a foreign OpenAPI document by what OpenAPI says that each of its objects has.

Whatever has another type is reported once, and left out as if it were not there; null is left out
in silence. So everyone behind this module finds what OpenAPI promises. References to anything but
schemas are replaced by what they lead to, also where OpenAPI has none and tools that join files do:
in place of an operation, a list or a mapping. What no operation uses is not read at all.
"""

import re
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, Final

from attrs import frozen
from deskspec_runtime.values.jsontext import type_name

from . import declarations
from .documents import Document
from .foreign_schemas import ForeignSchemas
from .notices import Notices, Position
from .operations import METHODS
from .path_template import PathTemplate
from .reference_targets import ReferenceTargets, UnusableReferenceError
from .unread import UNREAD
from .vocabulary import Holder

_CODE: Final = re.compile(r"[1-5](?:[0-9]{2}|[Xx]{2})|default").fullmatch
_ANY_BODY: Final[Document] = {"content": {"*/*": {}}}
_ANY_RESPONSE: Final[Document] = {"default": {}}
_ANY_QUERY: Final = {
    "name": "unreadable",
    "in": "query",
    "style": "form",
    "explode": True,
    "schema": {"type": "object"},
}
"""In place of a parameter that cannot be read: any pair of the query may be that one."""
_UNSEEN: Final = {"type": "mutualTLS"}
"""In place of a security scheme that cannot be read: no request shows whether it is kept."""
_PLACES: Final = ("path", "query", "header", "cookie")

_SCALARS: Final[Mapping[str, tuple[str, Callable[[Any], bool]]]] = {
    "any": ("", lambda value: True),
    "flag": ("true or false", lambda value: isinstance(value, bool)),
    "mapping": ("a mapping", lambda value: isinstance(value, dict)),
    "scalar": ("a text", lambda value: isinstance(value, str | int | float)),
    "text": ("a text", lambda value: isinstance(value, str)),
    "place": (f"one of {', '.join(_PLACES)}", lambda value: value in _PLACES),
    "style": (
        "a style of OpenAPI",
        lambda value: (
            value
            in (
                "deepObject",
                "form",
                "label",
                "matrix",
                "pipeDelimited",
                "simple",
                "spaceDelimited",
            )
        ),
    ),
}
_DECLARED: Final[Mapping[str, Holder]] = {
    "declared by info": "info",
    "declared by operation": "operation",
    "declared by response": "response",
}
_CAREFUL: Final = {"effect": "send", "spares": "why cannot be read"}
"""What keeps calls of an operation back -> what is read in place of something unusable."""
_NOT_READ: Final = "-"
"""The form of what is not read, and left out in silence."""
_OF_PARAMETER: Final = {
    "required": "flag",
    "style": "style",
    "explode": "flag",
    "allowEmptyValue": "flag",
    "allowReserved": "flag",
    "description": "text",
    "schema": "schema",
    "content": "{media}",
    "examples": "{example}",
}
_FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "document": {
        "info": "info",
        "servers": "[server]",
        "security": "[requirement]",
        "webhooks": "{item}",
        "tags": "[tag]",
        "components": _NOT_READ,
        "paths": _NOT_READ,
    },
    "info": {
        "title": "text",
        "version": "any",
        "description": "text",
        "x-deskspec": "declared by info",
    },
    "tag": {"name": "text"},
    "server": {"url": "text", "variables": "{variable}", "description": "text"},
    "variable": {"default": "scalar", "enum": "[scalar]", "description": "text"},
    "item": {
        **dict.fromkeys(METHODS, "operation"),
        "parameters": "[parameter]",
        "servers": "[server]",
    },
    "operation": {
        "operationId": "text",
        "summary": "text",
        "description": "text",
        "parameters": "[parameter]",
        "requestBody": "body",
        "responses": "{response}",
        "security": "[requirement]",
        "servers": "[server]",
        "tags": "[text]",
        "deprecated": "flag",
        "callbacks": "{callback}",
        "x-deskspec": "declared by operation",
    },
    "parameter": {"name": "text", "in": "place", **_OF_PARAMETER, "x-multi-segment": "flag"},
    "header": _OF_PARAMETER,
    "body": {"content": "{media}", "required": "flag", "description": "text"},
    "media": {"schema": "schema", "examples": "{example}", "encoding": "{encoding}"},
    "encoding": {
        "contentType": "text",
        "style": "style",
        "explode": "flag",
        "allowReserved": "flag",
        "headers": "{header}",
    },
    "response": {
        "description": "text",
        "headers": "{header}",
        "content": "{media}",
        "links": "{link}",
        "x-deskspec": "declared by response",
    },
    "callback": {},
    "example": {"externalValue": _NOT_READ},
    "link": {"operationId": "text", "operationRef": "text", "parameters": "mapping"},
    "scheme": {
        "type": "text",
        "in": "place",
        "name": "text",
        "scheme": "text",
        "flows": "flows",
    },
    "flows": dict.fromkeys(
        ("authorizationCode", "clientCredentials", "deviceAuthorization", "implicit", "password"),
        "flow",
    ),
    "flow": {"authorizationUrl": "text", "tokenUrl": "text", "refreshUrl": "text"},
}
"""Object of OpenAPI -> field -> its form: `[…]` is a list, `{…}` a mapping by names."""
_NEEDED: Final[Mapping[str, tuple[str, ...]]] = {
    "parameter": ("name", "in"),
    "scheme": ("type",),
    "server": ("url",),
    "tag": ("name",),
}
_DECISIVE: Final = {"operation": "responses", "response": "content"}
"""Object -> the field without which it says nothing about a success."""
_BY_EXPRESSION: Final = frozenset({"callback"})
"""What has an item under each name that is no extension."""
_REFERENCE_OBJECTS: Final = frozenset(
    {"body", "callback", "example", "header", "link", "media", "parameter", "response", "scheme"}
)
"""What OpenAPI has references to, beside which nothing counts."""
_WITHOUT_CONTENT: Final = frozenset({"header", "media", "response"})
"""What is still there, if nothing that it says can be read."""


@frozen
class _Unread:
    """In place of something that cannot be used, or is null."""

    why: str = ""
    """Why it cannot be used; empty if it is null."""


_BEING_READ: Final = (_Unread(), frozenset[Position]())
"""In place of what is inside of itself, as an operation that calls back its own path."""


class ForeignObjects:
    """Reads one document, once."""

    def __init__(
        self, document: Document, targets: ReferenceTargets, notices: Notices, *, is_old: bool
    ) -> None:
        """Begin to read.

        Args:
            document: The document; it is not changed.
            targets: Where references lead to.
            notices: Gets a notice of each part that cannot be used.
            is_old: Whether the document is of OpenAPI 3.0.
        """
        self._document = document
        self._targets = targets
        self._notices = notices
        parts = document.get("components")
        self._components: Mapping[str, Any] = parts if isinstance(parts, dict) else {}
        self._schemas = ForeignSchemas(
            self._components.get("schemas"), targets, notices, is_old=is_old
        )
        self._known: dict[tuple[str, Position], tuple[Any, frozenset[Position]]] = {}
        self._reached: set[Position] = set()
        """What references of the path that is being read lead to."""
        self._security: set[str] = set()

    def read(self, paths: Mapping[str, Any]) -> Document:
        """Return the document as everyone may use it.

        Args:
            paths: The paths of the document.
        """
        top = Position(None, ())
        schemes = self._schemes(top.at("components", "securitySchemes"))
        self._security = set(schemes)
        new: Document = self._object("document", self._document, top)
        new["paths"] = {}
        for path, item in paths.items():
            here = top.at("paths", path)
            if path.startswith("/"):
                new["paths"][path] = self._path(path, item, here)
            elif not path.startswith("x-"):
                self._notices.tell(here, "a path that begins with /", "another one")
        self._schemas.read_components()
        new["components"] = {"schemas": self._schemas.components, "securitySchemes": schemes}
        return new

    def _path(self, path: str, item: Any, position: Position) -> dict[str, Any]:
        """A path, each of whose operations has a parameter for each name in its template."""
        self._reached = set()
        read = self._read("item", item, position)
        if isinstance(read, _Unread):
            read = _left_out(read.why) if read.why else {}
        left_out = {**read.get(UNREAD, {}), **_since_3_2(read)}
        shared, names = read.get("parameters", []), PathTemplate(path).names

        def whole(operations: Mapping[str, Any]) -> dict[str, Document]:
            return {
                method: _with_parameters(node, shared, names) for method, node in operations.items()
            }

        reached = frozenset(self._reached)
        self._notices.reached |= {(path, method): reached for method in METHODS}
        others = {name: value for name, value in read.items() if name != "parameters"}
        declared = whole({name: read[name] for name in METHODS if name in read})
        return {**others, **declared, **({UNREAD: whole(left_out)} if left_out else {})}

    def _read(self, form: str, value: Any, position: Position) -> Any:
        """Return a value of a form; `_Unread` if it is null, or cannot be used."""
        if value is None or form == _NOT_READ:
            return _Unread()
        if form == "schema":
            return self._schemas.read(value, position)
        if form[0] == "{":
            return self._mapping(form[1:-1], value, position)
        if form in _DECLARED:
            return self._declared(_DECLARED[form], value, position)
        if form in _SCALARS:
            expected, is_right = _SCALARS[form]
            try:
                is_usable = is_right(value)
            except TypeError:
                is_usable = False
            return value if is_usable else self._unread(value, expected, position)
        if isinstance(value, dict) and value.get("$ref") is not None:
            return self._referred(form, value, position)
        if form[0] == "[":
            return self._list(form[1:-1], value, position)
        if not isinstance(value, dict):
            return self._unread(value, "an object", position)
        return self._object(form, value, position)

    def _unread(self, value: Any, expected: str, position: Position) -> _Unread:
        """Report a value of another type, and return what is in its place."""
        return _Unread(self._notices.tell(position, expected, type_name(value)).why)

    def _declared(self, holder: Holder, value: Any, position: Position) -> Any:
        """What a document declares for deskspec, as far as the vocabulary has it."""
        careful = _CAREFUL if holder == "operation" else {}
        if not isinstance(value, dict):
            unread = self._unread(value, "a mapping", position)
            return dict(careful) or unread
        new = declarations.usable(value, holder)
        for key in value.keys() - new.keys():
            self._notices.tell(position.at(key), "a value of the vocabulary", "another one")
            if key in careful and value[key] is not None:
                new[key] = careful[key]
        return new

    def _list(self, form: str, value: Any, position: Position) -> Any:
        if not isinstance(value, list):
            unread = self._unread(value, "a list", position)
            return [_ANY_QUERY] if form == "parameter" else unread
        new = []
        for number, each in enumerate(value):
            here = position.at(str(number))
            entry = (
                self._requirement(each, here)
                if form == "requirement"
                else self._read(form, each, here)
            )
            if not isinstance(entry, _Unread):
                new.append(entry)
            elif form == "parameter" and each is not None and _ANY_QUERY not in new:
                new.append(_ANY_QUERY)
        return new

    def _mapping(self, form: str, value: Any, position: Position) -> Any:
        if not isinstance(value, dict):
            return self._unread(value, "a mapping", position)
        try:
            entries = self._targets.spread(value, position)
        except UnusableReferenceError as error:
            error.tell(self._notices, position.at("$ref"))
            return _Unread(error.why(value["$ref"]))
        new, why = {}, ""
        for name, each in entries.items():
            here = position.at(name)
            if form == "response" and not _CODE(name):
                if not name.startswith("x-"):
                    expected = "a status, a range or default"
                    why = self._notices.tell(here, expected, "another key").why
                continue
            entry = self._read(form, each, here)
            if not isinstance(entry, _Unread):
                new[name] = entry
            elif form in _WITHOUT_CONTENT:
                new[name] = {UNREAD: entry.why} if entry.why else {}
        return _Unread(why) if why and not new else new

    def _object(self, kind: str, value: Mapping[str, Any], position: Position) -> Any:
        """Return an object of OpenAPI; `_Unread` if it lacks what it needs."""
        return self._completed(kind, value, self._fields(kind, value, position), position)

    def _fields(self, kind: str, value: Mapping[str, Any], position: Position) -> dict[str, Any]:
        """The fields of an object of OpenAPI that can be used."""
        fields, new = _FIELDS[kind], dict[str, Any]()
        for name, inner in value.items():
            if name in ("$ref", UNREAD):
                continue
            if kind == "item" and name in METHODS:
                new[name] = self._operation(inner, position.at(name))
                continue
            is_item = kind in _BY_EXPRESSION and not name.startswith("x-")
            form = "item" if is_item else fields.get(name, "any")
            read = self._read(form, inner, position.at(name))
            if not isinstance(read, _Unread):
                new[name] = read
            elif read.why and name in (_DECISIVE.get(kind), *_NEEDED.get(kind, ())):
                new[UNREAD] = read.why
        return new

    def _completed(
        self, kind: str, value: Mapping[str, Any], new: dict[str, Any], position: Position
    ) -> Any:
        """An object with what allows anything in place of what cannot be used.

        Args:
            kind: The object of OpenAPI.
            value: What is written.
            new: The fields of it that can be used.
            position: Where it is.
        """
        for name in _NEEDED.get(kind, ()):
            if name not in new and UNREAD in new:
                return _Unread(new[UNREAD])
            if name not in new:
                notice = self._notices.tell(
                    position, f"an object with {name}", "an object without it"
                )
                return _Unread(notice.why)
        if kind == "body" and "content" in value and "content" not in new:
            return {**new, **_ANY_BODY}
        if kind == "media" and "itemSchema" in value and "schema" not in new:
            new[UNREAD] = "itemSchema of OpenAPI 3.2"
        if kind == "operation":
            if value.get("requestBody") is not None:
                new.setdefault("requestBody", _ANY_BODY)
            if not new.get("responses"):
                new["responses"] = _ANY_RESPONSE
        return new

    def _operation(self, value: Any, position: Position) -> Any:
        """An operation; one that cannot be read says nothing, so nothing about it is wrong."""
        new = self._read("operation", {} if value is None else value, position)
        return _unread_operation(new.why) if isinstance(new, _Unread) else new

    def _referred(self, kind: str, value: dict[str, Any], position: Position) -> Any:
        """Return what a reference leads to, read as an object or a list of a kind."""
        where, reference = position.at("$ref"), value["$ref"]
        try:
            if not isinstance(reference, str):
                raise UnusableReferenceError("a reference", type_name(reference))
            target = self._targets.find(reference, where)
            known = self._known.get((kind, target.position))
            if known is _BEING_READ and "$ref" in target.node:
                raise UnusableReferenceError(
                    "a reference to a part of the document", "a reference that leads back to itself"
                )
            if known is None:
                self._known[kind, target.position] = _BEING_READ
                around, self._reached = self._reached, {target.position}
                found = self._read(kind, target.node, target.position)
                known = found, frozenset(self._reached)
                self._known[kind, target.position] = known
                self._reached = around
        except UnusableReferenceError as error:
            error.tell(self._notices, where)
            known = _Unread(error.why(reference)), frozenset()
        found, reached = known
        self._reached |= reached
        if kind[0] == "[" or kind in _REFERENCE_OBJECTS:
            is_lost = kind == "[parameter]" and isinstance(found, _Unread)
            return [_ANY_QUERY] if is_lost else found
        own = self._fields(kind, value, position)
        if not isinstance(found, _Unread):
            return {**found, **own}
        return {**_left_out(found.why, own), **own} if own and kind == "item" else found

    def _schemes(self, position: Position) -> dict[str, Any]:
        """The security schemes by their names."""
        given = self._components.get("securitySchemes")
        if given is not None and not isinstance(given, dict):
            self._notices.tell(position, "a mapping", type_name(given))
        new = {}
        for name, value in given.items() if isinstance(given, dict) else ():
            here = position.at(name)
            scheme = self._read("scheme", value, here)
            if isinstance(scheme, _Unread):
                scheme = dict(_UNSEEN)
            elif scheme["type"] == "apiKey" and not (scheme.get("name") and scheme.get("in")):
                self._notices.tell(here, "a key with name and in", "one without")
                scheme = dict(_UNSEEN)
            new[name] = scheme
        return new

    def _requirement(self, value: Any, position: Position) -> Any:
        """A security alternative; the empty one, which asks for nothing, if it cannot be read."""
        if not isinstance(value, dict):
            if value is not None:
                self._notices.tell(position, "schemes by name", type_name(value))
            return _Unread() if value is None else {}
        unknown = [name for name in value if name not in self._security]
        if unknown:
            self._notices.tell(
                position, "names of components.securitySchemes", "a name that is none of them"
            )
            return {}
        return {name: each if isinstance(each, list) else [] for name, each in value.items()}


def _with_parameters(
    operation: Document, shared: Sequence[Document], names: Sequence[str]
) -> Document:
    """An operation with the parameters of its path, one for each name in the template."""
    given = {
        (each["in"], each["name"]): each
        for each in (*shared, *operation.get("parameters", []))
        if each["in"] != "path" or each["name"] in names
    }
    for name in names:
        given.setdefault(("path", name), {"name": name, "in": "path", "schema": {}})
    return {**operation, "parameters": list(given.values())}


def _unread_operation(why: str) -> Document:
    """An operation about which nothing is wrong."""
    return {
        "parameters": [_ANY_QUERY],
        "requestBody": _ANY_BODY,
        "responses": _ANY_RESPONSE,
        "security": [],
        UNREAD: why,
    }


def _since_3_2(item: Document) -> Document:
    """The operations of a path by methods that OpenAPI has since 3.2: they are not compared."""
    others = item.get("additionalOperations")
    names = [*(["query"] if "query" in item else []), *(others if isinstance(others, dict) else ())]
    return {name.lower(): _unread_operation("an operation of OpenAPI 3.2") for name in names}


def _left_out(why: str, given: Container[str] = ()) -> Document:
    """A path that may have any operation, beside those that are given."""
    return {UNREAD: {name: _unread_operation(why) for name in METHODS if name not in given}}
