"""One operation of a contract: its request and its responses, as documented and as checked.

A request need not have `readOnly` fields and a response need not have `writeOnly` ones, so each
direction has its own schemas.
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
from ..openapi.operations import FORM
from ..openapi.references import lookup, resolve
from ..openapi.validation import component_names, parameters_schema, without_annotations
from .undocumented import DescribedFields

Effect: TypeAlias = Literal["read", "write", "send"]
_READS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_NO_PARAMETERS: Final = frozenset({"accept", "authorization", "content-type"})
"""Headers that OpenAPI ignores as parameters, because it describes them elsewhere."""
PLACES: Final = ("path", "query", "header", "cookie")
FORMS: Final = frozenset({"application/x-www-form-urlencoded"})
"""Media types of forms, which are parsed like a query string."""


@frozen(eq=False)
class ContractOperation:
    """An operation of a contract.

    Attributes:
        id: The operation id; derived from method and path if the document has none.
        method: The HTTP method, in upper case.
        path: The path template.
        node: The operation object of the document.
        document: The document, in the dialect of `openapi.dialect`.
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
        """The declared effect of a call, else the one that the HTTP method implies."""
        declared: Effect | None = self.node.get("x-deskspec", {}).get("effect")
        return declared or ("read" if self.method in _READS else "write")

    @functools.cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """All parameters, each with a schema."""
        parameters = []
        for node in self.node["parameters"]:
            parameter = resolve(self.document, node)
            if parameter["in"] == "header" and parameter["name"].lower() in _NO_PARAMETERS:
                continue
            contents = parameter.get("content", {}).values()
            schema = next((each.get("schema") for each in contents), parameter.get("schema"))
            required = parameter["in"] == "path" or parameter.get("required", False)
            parameters.append({**parameter, "schema": _as_object(schema), "required": required})
        return parameters

    @functools.cached_property
    def request_body(self) -> Mapping[str, Any]:
        """The request body object of the document; empty if there is none."""
        body: Mapping[str, Any] = resolve(self.document, self.node.get("requestBody", {}))
        return body

    @functools.cached_property
    def request_schemas(self) -> dict[str, Any]:
        """Media type -> schema of the request body."""
        return _contents(self.document, self.request_body)

    @functools.cached_property
    def response_schemas(self) -> dict[str, dict[str, Any]]:
        """Status, range such as `4XX`, or `default` -> media type -> schema."""
        return {
            code: _contents(self.document, response) for code, response in self.responses.items()
        }

    @functools.cached_property
    def responses(self) -> dict[str, dict[str, Any]]:
        """Status, range such as `4XX`, or `default` -> response object of the document."""
        return {
            code if code == "default" else code.upper(): resolve(self.document, response)
            for code, response in self.node.get("responses", {}).items()
        }

    @property
    def security(self) -> list[Mapping[str, Any]]:
        """The security alternatives, of which one is enough; empty if none is required."""
        alternatives: list[Mapping[str, Any]] = self.node.get(
            "security", self.document.get("security", [])
        )
        return alternatives

    @functools.cached_property
    def request(self) -> Profile:
        """The schemas of a request: `path`, `query`, `header`, `cookie`, `bodies`."""
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
        """The schemas of a response: `responses` by status and media type, and `headers`."""
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
        """Return the fields that the schema at a place of `request` or `response` describes."""
        if (direction, place) not in self._described:
            profile = self.request if direction == "request" else self.response
            schema = at(profile.contract, place)
            self._described[direction, place] = DescribedFields(dict(profile.contract), [schema])
        return self._described[direction, place]

    def headers(self, code: str) -> dict[str, dict[str, Any]]:
        """Lower-case name -> documented response header, with its schema."""
        headers = {}
        for name, node in self.responses[code].get("headers", {}).items():
            header = resolve(self.document, node)
            if name.lower() != "content-type":
                schema = _as_object(header.get("schema"))
                headers[name.lower()] = {**header, "name": name.lower(), "schema": schema}
        return headers

    def _profile(self, contract: dict[str, Any], optional: str) -> Profile:
        schemas = self.document["components"]["schemas"]
        names = sorted(component_names(self.document, contract))
        contract["components"] = {
            "schemas": {name: without_annotations(schemas[name]) for name in names}
        }
        return Profile(_with_optional(contract, contract, optional), jsonschema_rs)


def _contents(document: Document, node: Mapping[str, Any]) -> dict[str, Any]:
    """Media type -> schema."""
    schemas = {}
    for content_type, media in node.get("content", {}).items():
        kind = media_type(content_type)
        schema = _as_object(media.get("schema"))
        is_text = kind.startswith(TEXT) and _is_text(document, schema)
        is_checked = is_json(kind) or is_text or kind in (*FORMS, FORM) or "*" in kind
        schemas[kind] = schema if is_checked else {}  # a schema cannot describe other formats
    return schemas


def _is_text(document: Document, schema: Any) -> bool:
    """Whether a schema allows strings."""
    types = resolve(document, schema).get("type", "string")
    return "string" in ([types] if isinstance(types, str) else types)


def _as_object(schema: Any) -> dict[str, Any]:
    """Return a schema as an object; OpenAPI 3.1 allows `true` and `false`, too."""
    if isinstance(schema, dict):
        return schema
    return {"not": {}} if schema is False else {}


def _with_optional(node: Any, contract: Mapping[str, Any], mark: str) -> Any:
    """Copy a part of a contract without requiring the fields that have a mark.

    Args:
        node: The part.
        contract: The document of its references.
        mark: `readOnly` or `writeOnly`.
    """
    if isinstance(node, list):
        return [_with_optional(each, contract, mark) for each in node]
    if not isinstance(node, dict):
        return node
    new = {key: _with_optional(value, contract, mark) for key, value in node.items()}
    properties, required = node.get("properties"), node.get("required")
    if isinstance(properties, dict) and isinstance(required, list):
        new["required"] = [
            name for name in required if not _is_marked(properties.get(name), contract, mark)
        ]
    return new


def _is_marked(schema: Any, contract: Mapping[str, Any], mark: str) -> bool:
    seen = 0
    while isinstance(schema, dict) and mark not in schema and "$ref" in schema and seen < 9:
        schema, seen = lookup(dict(contract), schema["$ref"]), seen + 1
    return isinstance(schema, dict) and schema.get(mark) is True
