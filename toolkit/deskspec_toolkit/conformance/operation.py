"""One operation of a contract: what it takes and answers, as documented and as it is checked.

A field that is only read is not asked for in a request, one that is only written not in an answer,
so both directions have schemas of their own.
"""

import functools
from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

import jsonschema_rs
from attrs import field, frozen
from deskspec_runtime.contract.comparison import TEXT, is_json, media_type
from deskspec_runtime.contract.profiles import Profile, at
from deskspec_runtime.findings import Direction
from deskspec_runtime.values.results import JSONPlace

from ..openapi.documents import Document
from ..openapi.references import lookup, resolve
from ..openapi.validation import component_names, parameters_schema, without_annotations
from .undocumented import DescribedFields

Effect: TypeAlias = Literal["read", "write", "send"]
_READS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_NO_PARAMETERS: Final = frozenset({"accept", "authorization", "content-type"})
"""Headers that OpenAPI describes elsewhere, whatever the parameters say."""
PLACES: Final = ("path", "query", "header", "cookie")
FORMS: Final = frozenset({"application/x-www-form-urlencoded"})
"""Bodies of fields, which are read as a query is."""


@frozen(eq=False)
class ContractOperation:
    """An operation of a contract.

    Attributes:
        id: Its id; made from method and path where the document has none.
        method: In upper case.
        path: The template.
        node: What the document says of it.
        document: The document, in the dialect of `checks.dialect`.
    """

    id: str
    method: str
    path: str
    node: Mapping[str, Any] = field(repr=False)
    document: Document = field(repr=False)
    _described: dict[tuple[Direction, JSONPlace], DescribedFields] = field(
        factory=dict, init=False, repr=False
    )

    @property
    def effect(self) -> Effect:
        """What a call does: declared, else by the HTTP method."""
        declared: Effect | None = self.node.get("x-deskspec", {}).get("effect")
        return declared or ("read" if self.method in _READS else "write")

    @functools.cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """All parameters, each with a schema."""
        found = []
        for given in self.node["parameters"]:
            parameter = resolve(self.document, given)
            if parameter["in"] == "header" and parameter["name"].lower() in _NO_PARAMETERS:
                continue
            contents = parameter.get("content", {}).values()
            schema = next((each.get("schema") for each in contents), parameter.get("schema"))
            required = parameter["in"] == "path" or parameter.get("required", False)
            found.append({**parameter, "schema": _object(schema), "required": required})
        return found

    @functools.cached_property
    def request_body(self) -> Mapping[str, Any]:
        """What the document says of the body; empty if there is none."""
        body: Mapping[str, Any] = resolve(self.document, self.node.get("requestBody", {}))
        return body

    @functools.cached_property
    def request_schemas(self) -> dict[str, Any]:
        """Media type -> schema of the body."""
        return _contents(self.document, self.request_body)

    @functools.cached_property
    def response_schemas(self) -> dict[str, dict[str, Any]]:
        """Status, group as `4XX`, or `default` -> media type -> schema."""
        return {
            code: _contents(self.document, response) for code, response in self.responses.items()
        }

    @functools.cached_property
    def responses(self) -> dict[str, dict[str, Any]]:
        """Status, group as `4XX`, or `default` -> what the document says of such an answer."""
        return {
            code if code == "default" else code.upper(): resolve(self.document, response)
            for code, response in self.node.get("responses", {}).items()
        }

    @property
    def security(self) -> list[Mapping[str, Any]]:
        """The ways to be let in, of which one is enough; empty if everybody is."""
        ways: list[Mapping[str, Any]] = self.node.get("security", self.document.get("security", []))
        return ways

    @functools.cached_property
    def request(self) -> Profile:
        """What a request is compared with: `path`, `query`, `header`, `cookie`, `bodies`."""
        contract: dict[str, Any] = {
            place: parameters_schema([each for each in self.parameters if each["in"] == place])
            for place in PLACES
        }
        contract["bodies"] = {
            kind: without_annotations(s) for kind, s in self.request_schemas.items()
        }
        return self._profile({**contract, "responses": {}}, "readOnly")

    @functools.cached_property
    def response(self) -> Profile:
        """What an answer is compared with: `responses` by code and media type, and `headers`."""
        contract = {
            "responses": {
                code: {kind: without_annotations(schema) for kind, schema in kinds.items()}
                for code, kinds in self.response_schemas.items()
            },
            "headers": {
                code: parameters_schema(list(self.headers(code).values()))
                for code in self.responses
            },
        }
        return self._profile(contract, "writeOnly")

    def described(self, direction: Direction, place: JSONPlace) -> DescribedFields:
        """What the schema at a place of `request` or `response` says of fields."""
        if (direction, place) not in self._described:
            profile = self.request if direction == "request" else self.response
            schema = at(profile.contract, place)
            self._described[direction, place] = DescribedFields(dict(profile.contract), [schema])
        return self._described[direction, place]

    def headers(self, code: str) -> dict[str, dict[str, Any]]:
        """Name in lower case -> header of an answer, with its schema."""
        found = {}
        for name, given in self.responses[code].get("headers", {}).items():
            header = resolve(self.document, given)
            if name.lower() != "content-type":
                schema = _object(header.get("schema"))
                found[name.lower()] = {**header, "name": name.lower(), "schema": schema}
        return found

    def _profile(self, contract: dict[str, Any], left_out: str) -> Profile:
        schemas = self.document["components"]["schemas"]
        names = sorted(component_names(self.document, contract))
        contract["components"] = {
            "schemas": {name: without_annotations(schemas[name]) for name in names}
        }
        return Profile(_without_demands(contract, contract, left_out), jsonschema_rs)


def _contents(document: Document, node: Mapping[str, Any]) -> dict[str, Any]:
    """Media type -> schema."""
    found = {}
    for given, media in node.get("content", {}).items():
        kind = media_type(given)
        schema = _object(media.get("schema"))
        is_text = kind.startswith(TEXT) and _is_text(document, schema)
        is_read = is_json(kind) or is_text or kind in FORMS or "*" in kind
        found[kind] = schema if is_read else {}  # no schema says how another one is written
    return found


def _is_text(document: Document, schema: Any) -> bool:
    """Whether a text can be what a schema means."""
    types = resolve(document, schema).get("type", "string")
    return "string" in ([types] if isinstance(types, str) else types)


def _object(schema: Any) -> dict[str, Any]:
    """A schema as an object: OpenAPI 3.1 has `true` and `false`, too."""
    if isinstance(schema, dict):
        return schema
    return {"not": {}} if schema is False else {}


def _without_demands(node: Any, contract: Mapping[str, Any], left_out: str) -> Any:
    """A part of a contract that requires no field with a mark.

    Args:
        node: The part.
        contract: What its references are looked up in.
        left_out: The mark: `readOnly` or `writeOnly`.
    """
    if isinstance(node, list):
        return [_without_demands(each, contract, left_out) for each in node]
    if not isinstance(node, dict):
        return node
    new = {key: _without_demands(value, contract, left_out) for key, value in node.items()}
    properties, required = node.get("properties"), node.get("required")
    if isinstance(properties, dict) and isinstance(required, list):
        new["required"] = [
            name for name in required if not _is_marked(properties.get(name), contract, left_out)
        ]
    return new


def _is_marked(schema: Any, contract: Mapping[str, Any], mark: str) -> bool:
    seen = 0
    while isinstance(schema, dict) and mark not in schema and "$ref" in schema and seen < 9:
        schema, seen = lookup(dict(contract), schema["$ref"]), seen + 1
    return isinstance(schema, dict) and schema.get(mark) is True
