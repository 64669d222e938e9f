"""One operation of a contract: its request and its responses, as documented and as checked.

A request need not have `readOnly` fields and a response need not have `writeOnly` ones, so each
direction has its own schemas. In both, a discriminator decides which alternative is meant.
"""

import functools
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, TypeAlias

import jsonschema_rs
from attrs import field, frozen
from deskspec_runtime.contract.media_types import TEXT, is_json, media_type
from deskspec_runtime.contract.profiles import Profile, at
from deskspec_runtime.findings import Direction
from deskspec_runtime.values.results import JSONPlace

from ..openapi.documents import Document
from ..openapi.json_schema import with_changed
from ..openapi.operations import FORM
from ..openapi.path_template import fixed_query
from ..openapi.references import resolve
from ..openapi.schema_view import SchemaView
from ..openapi.unread import why_unread
from ..openapi.validation import component_names, parameters_schema, without_annotations
from .directions import Mark, OneDirection
from .forms import FormReader
from .parameters import ParametersReader
from .placeholders import RecordedProfile
from .undocumented import DescribedFields
from .unions import Unions

Effect: TypeAlias = Literal["read", "write", "send"]
_READS: Final = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
_NO_PARAMETERS: Final = frozenset({"accept", "authorization", "content-type"})
"""Headers that OpenAPI ignores as parameters, because it describes them elsewhere."""
PLACES: Final = ("path", "query", "header", "cookie")
"""Where parameters are."""
_DEPTHS: Final = {"bodies": 1, "headers": 1, "responses": 2}
"""How many levels of names are above the schemas in a part of a profile's contract."""
_TEXTS: Final = "text/*"
_WITH_TEXTS: Final = frozenset({"*", "*/*", _TEXTS})
"""Ranges of media types that texts are in."""
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
        unions: The unions of the document.
    """

    id: str
    method: str
    path: str
    node: Mapping[str, Any] = field(repr=False)
    document: Document = field(repr=False)
    unions: Unions = field(repr=False)
    _described: dict[tuple[Direction, JSONPlace], DescribedFields] = field(
        factory=dict, init=False, repr=False
    )
    _readers: dict[Any, Any] = field(factory=dict, init=False, repr=False)

    @property
    def effect(self) -> Effect:
        """The declared effect of a call, else the one that the HTTP method implies."""
        declared: Effect | None = self.node.get("x-deskspec", {}).get("effect")
        return declared or ("read" if self.method in _READS else "write")

    @functools.cached_property
    def unread(self) -> str | None:
        """Why nothing about its success can be compared; `None` if something can."""
        return why_unread(self.document, self.node)

    @functools.cached_property
    def parameters(self) -> list[dict[str, Any]]:
        """All parameters, each with a schema."""
        parameters = []
        for node in self.node["parameters"]:
            parameter = resolve(self.document, node)
            if parameter["in"] == "header" and parameter["name"].lower() in _NO_PARAMETERS:
                continue
            required = parameter["in"] == "path" or parameter.get("required", False)
            parameters.append({**self._with_schema(parameter), "required": required})
        declared = {each["name"] for each in parameters if each["in"] == "query"}
        return parameters + [
            {"name": name, "in": "query", "schema": {"enum": [text]}, "required": True}
            for name, text in fixed_query(self.path)
            if name not in declared
        ]

    @functools.cached_property
    def request_body(self) -> Mapping[str, Any]:
        """The request body object of the document; empty if there is none."""
        body: Mapping[str, Any] = resolve(self.document, self.node.get("requestBody", {}))
        return body

    @functools.cached_property
    def request_schemas(self) -> dict[str, Any]:
        """Media type, with its parameters -> schema of the request body."""
        return _contents(self.document, self.request_body)

    @functools.cached_property
    def response_schemas(self) -> dict[str, dict[str, Any]]:
        """Status, range such as `4XX`, or `default` -> media type, as above -> schema."""
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

    @functools.cached_property
    def recorded_request(self) -> Profile:
        """The schemas of a recorded request, which may have placeholders."""
        return RecordedProfile(self.request.contract, jsonschema_rs)

    @functools.cached_property
    def recorded_response(self) -> Profile:
        """The schemas of a recorded response, which may have placeholders."""
        return RecordedProfile(self.response.contract, jsonschema_rs)

    def described(self, direction: Direction, place: JSONPlace) -> DescribedFields:
        """Return the fields that the schema at a place of `request` or `response` describes."""
        if (direction, place) not in self._described:
            profile = self.request if direction == "request" else self.response
            schema = at(profile.contract, place)
            mark: Mark = "readOnly" if direction == "request" else "writeOnly"
            fields = DescribedFields(dict(profile.contract), [schema], mark)
            self._described[direction, place] = fields
        return self._described[direction, place]

    def parameter_values(self, place: str, pairs: list[tuple[str, str]]) -> dict[str, Any]:
        """Return name -> value of the parameters in one place of a request.

        Args:
            place: `path`, `query`, `header` or `cookie`.
            pairs: Names and decoded texts, as they were sent.
        """
        if place not in self._readers:
            declared = [each for each in self.parameters if each["in"] == place]
            self._readers[place] = ParametersReader(self.document, declared, self._allows)
        values: dict[str, Any] = self._readers[place].values(pairs)
        return values

    def header_values(self, code: str, pairs: list[tuple[str, str]]) -> dict[str, Any]:
        """Return name -> value of the headers of a response.

        Args:
            code: The status, range or `default` that documents them.
            pairs: Names in lower case, and texts.
        """
        if ("headers", code) not in self._readers:
            declared = [{**each, "in": "header"} for each in self.headers(code).values()]
            reader = ParametersReader(self.document, declared, self._allows)
            self._readers["headers", code] = reader
        values: dict[str, Any] = self._readers["headers", code].values(pairs)
        return values

    def form(self, kind: str, pairs: list[tuple[str, str]]) -> Any:
        """Return a form as an object.

        Args:
            kind: The media type, as in `request_schemas`.
            pairs: Names and decoded texts of its fields, as they were sent.
        """
        if ("form", kind) not in self._readers:
            node = next(
                media
                for given, media in self.request_body["content"].items()
                if _kind(given) == kind
            )
            encoding = node.get("encoding") or {}
            schema = self.request_schemas[kind]
            reader = FormReader(self.document, schema, encoding, self._allows)
            self._readers["form", kind] = reader
        return self._readers["form", kind].value(pairs)

    def headers(self, code: str) -> dict[str, dict[str, Any]]:
        """Lower-case name -> documented response header, with its schema."""
        headers = {}
        for name, node in self.responses[code].get("headers", {}).items():
            header = resolve(self.document, node)
            if name.lower() != "content-type":
                headers[name.lower()] = {**self._with_schema(header), "name": name.lower()}
        return headers

    def _with_schema(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """A parameter or a header with a schema, also if that is in its media type."""
        kind, media = next(iter(node.get("content", {}).items()), ("", node))
        is_read = not kind or is_json(kind) or media_type(kind).startswith(TEXT)
        return {**node, "schema": _as_object(media.get("schema")) if is_read else {}}

    @functools.cached_property
    def _allows(self) -> Callable[[Mapping[str, Any], Any], bool]:
        """Whether a schema of the document allows a value that was read from texts."""
        components = self.request.contract["components"]
        used_by_headers = self.response.contract["components"]
        schemas = {**used_by_headers["schemas"], **components["schemas"]}
        compiled: dict[int, tuple[Any, Any]] = {}

        def allows(schema: Mapping[str, Any], value: Any) -> bool:
            if id(schema) not in compiled:  # the schema is kept, so that its identity stays its own
                whole = {**without_annotations(schema), "components": {"schemas": schemas}}
                compiled[id(schema)] = jsonschema_rs.Draft202012Validator(whole), schema
            try:
                return bool(compiled[id(schema)][0].is_valid(value))
            except ValueError:  # half a surrogate pair
                return False

        return allows

    def _profile(self, contract: dict[str, Any], mark: Mark) -> Profile:
        schemas = self.document["components"]["schemas"]
        names = component_names(self.document, contract)
        while more := set(self.unions.with_subtypes(names)) - names:
            names |= more | component_names(self.document, {n: schemas[n] for n in more})
        components = {name: without_annotations(schemas[name]) for name in sorted(names)}
        direction = OneDirection({"components": {"schemas": components}}, mark)

        def decided(node: Any, depth: int) -> Any:
            if depth:
                return {name: decided(each, depth - 1) for name, each in node.items()}
            return self.unions.decided_in(direction.without_marked(node))

        compared = {part: decided(node, _DEPTHS.get(part, 0)) for part, node in contract.items()}
        marked = {name: direction.without_marked(each) for name, each in components.items()}
        schemas = self.unions.decided(marked)
        texts = [(compared, place) for place in PLACES if place in compared]
        forms = compared.get("bodies", {})
        texts += [(forms, kind) for kind in forms if media_type(kind) in FORMS]
        for part, key in texts:
            part[key] = _with_any(part[key])
            if component_names(self.document, part[key]):
                used = {name: _with_any(each) for name, each in schemas.items()}
                part[key]["components"] = {"schemas": used}
        return Profile({**compared, "components": {"schemas": schemas}}, jsonschema_rs)


def _with_any(schema: Any) -> Any:
    """A schema whose alternatives need not exclude each other: a text may be read as several."""
    if not isinstance(schema, dict):
        return schema
    new = with_changed(schema, lambda inner, _: _with_any(inner))
    if "oneOf" in new:
        new["allOf"] = [*new.get("allOf", []), {"anyOf": new.pop("oneOf")}]
    return new


def _contents(document: Document, node: Mapping[str, Any]) -> dict[str, Any]:
    """Media type, with its parameters -> schema."""
    schemas: dict[str, Any] = {}
    of_ranges: dict[str, Any] = {}
    for content_type, media in node.get("content", {}).items():
        kind = media_type(content_type)
        schema = _as_object(media.get("schema"))
        is_text = _is_text(document, schema)
        if kind in _WITH_TEXTS and not is_text:
            # Of the texts in such a range, JSON alone has a value that the schema describes.
            of_ranges |= {_TEXTS: {}, "text/json": schema}
        is_described = is_text if kind.startswith(TEXT) else kind in (*FORMS, FORM) or "*" in kind
        # a schema cannot describe other formats
        schemas[_kind(content_type)] = schema if is_json(kind) or is_described else {}
    return schemas | {kind: each for kind, each in of_ranges.items() if kind not in schemas}


def _kind(content_type: str) -> str:
    """A media type of a document with its parameters: two may differ only in these."""
    return "; ".join(part.strip().lower() for part in content_type.split(";"))


def _is_text(document: Document, schema: Any) -> bool:
    """Whether a schema allows strings."""
    types = SchemaView(document, schema).stated_types
    return not types or "string" in types


def _as_object(schema: Any) -> dict[str, Any]:
    """Return a schema as an object; OpenAPI 3.1 allows `true` and `false`, too."""
    if isinstance(schema, dict):
        return schema
    return {"not": {}} if schema is False else {}
