"""A contract as a provider uses it: routes, credentials, documented bodies, rules for requests.

No module of the simulator repeats these; they come from the contract.
"""

import copy
import functools
from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind

from ... import project
from ...openapi import documents
from ...openapi.actions import Action, Collections, action_of
from ...openapi.body_choices import united
from ...openapi.key_slots import key_slot
from ...openapi.lists import ListOperation, list_operation_of
from ...openapi.nodes import Place
from ...openapi.operation_view import OperationView
from ...openapi.operations import (
    OperationObject,
    body_schema,
    facts_of,
    json_media,
    json_type,
    operations_of,
)
from ...openapi.references import located, resolve
from ...openapi.routes import Routes
from ...openapi.rules import RequestValues, Steps, broken_rules
from ...openapi.validation import Validators


class QueryParameter(NamedTuple):
    """A query parameter."""

    name: str
    required: bool
    place: Place
    """Where its schema is in the contract."""
    schema: Mapping[str, Any]
    is_joined: bool
    """Whether a list is sent as one text, with commas."""


class Success(NamedTuple):
    """A documented success."""

    status: int
    content: Mapping[str, Any]
    """Media type -> its schema and examples; empty for a response without a body."""

    @property
    def schema(self) -> Any:
        """The schema of its JSON body; one that allows anything if there is none."""
        return (json_media(self.content) or {}).get("schema", {})


class BodyViolation(NamedTuple):
    """One violation of the schema of a body; it holds no value of the body."""

    place: tuple[str | int, ...]
    """From the top of the body; a missing or unexpected field is the last step."""
    rule: Literal["type", "required", "unexpected", "choice", "other"]
    message: str
    """The types that are allowed here, or the validator's message."""


class WebhookSignature(NamedTuple):
    """How a vendor signs its webhooks."""

    scheme: str
    header: str
    event_header: str | None = None
    """The header with the name of the event, if there is one."""


class ServedContract:
    """The strict contract of a profile. Callers get copies, or must not change what they get."""

    def __init__(self, document: documents.Document) -> None:
        self.document = document
        self.operations = {operation.id: operation for operation in operations_of(document)}
        self._actions: dict[str, Action] = {}
        self._lists: dict[str, ListOperation | None] = {}
        self._views: dict[str, OperationView] = {}

    @property
    def server(self) -> str:
        """The vendor's default base URL."""
        url: str = self.document["servers"][0]["url"]
        return url

    @property
    def base_path(self) -> str:
        """The path of the vendor's default base URL, for example `/v1`."""
        return urlsplit(self.server).path.rstrip("/")

    @property
    def max_body_bytes(self) -> float:
        """The documented size of a request body; infinite if there is none."""
        return float(self.document["info"]["x-deskspec"].get("max_body_bytes", "inf"))

    @property
    def webhook_signature(self) -> WebhookSignature | None:
        facts = self.document["info"]["x-deskspec"].get("webhooks")
        if not facts:
            return None
        return WebhookSignature(facts["signature"], facts["header"], facts.get("event_header"))

    @property
    def prints_text_forms(self) -> bool:
        """Whether the profile prints every scalar as text."""
        return "text-forms" in facts_of(self.document["info"]).get("transforms", ())

    def key_header(self, node: Mapping[str, Any], api_key: str) -> tuple[str, str]:
        """Return the header of an operation that takes the key, in lower case, and its value."""
        slot = key_slot(self.document, node)
        return slot.name.lower(), slot.prefix + api_key

    @functools.cached_property
    def _validators(self) -> Validators:
        return Validators(self.document, mask="value")

    def declares(self, operation: OperationObject, status: int) -> bool:
        return str(status) in operation.node["responses"]

    def declares_header(self, operation: OperationObject, status: int, header: str) -> bool:
        response = resolve(self.document, operation.node["responses"].get(str(status), {}))
        return header in response.get("headers", {})

    def refuses(self, operation: OperationObject) -> bool:
        """Whether an operation declares a response to an invalid value."""
        return self.declares(operation, 400) or self.declares(operation, 422)

    def query_parameters(self, operation: OperationObject) -> Iterator[QueryParameter]:
        for index, declared in enumerate(operation.node.get("parameters", [])):
            place, parameter = located(
                self.document, (*operation.place, "parameters", str(index)), declared
            )
            if parameter["in"] == "query":
                yield QueryParameter(
                    parameter["name"],
                    parameter.get("required", False),
                    (*place, "schema"),
                    parameter.get("schema", {}),
                    parameter.get("explode", True) is False,
                )

    @functools.cached_property
    def routes(self) -> Routes[OperationObject]:
        """Its paths, below the base path, which the core has removed."""
        return Routes({**self.document, "servers": []}, self.operations.values())

    @functools.cached_property
    def collections(self) -> Collections:
        """The kinds of records that its responses have."""
        return Collections(self.document)

    def action(self, operation: OperationObject) -> Action:
        """Return what an operation does; inferred at its first call."""
        if operation.id not in self._actions:
            found = action_of(self.document, operation, self.collections)
            self._actions[operation.id] = found
        return self._actions[operation.id]

    def list_operation(self, operation: OperationObject) -> ListOperation | None:
        """Return how an operation pages, sorts and filters; `None` if it returns no list."""
        if operation.id not in self._lists:
            self._lists[operation.id] = list_operation_of(self._view(operation))
        return self._lists[operation.id]

    def broken_rules(
        self, operation: OperationObject, request: RequestValues
    ) -> Iterator[tuple[Steps, str]]:
        """Yield where a request breaks a rule over several values, and how."""
        return broken_rules(operation.node, self._view(operation).body, request)

    def _view(self, operation: OperationObject) -> OperationView:
        if operation.id not in self._views:
            self._views[operation.id] = OperationView(
                operation.id,
                operation.method.upper(),
                operation.path,
                operation.node,
                self.document["paths"][operation.path],
                self.document,
            )
        return self._views[operation.id]

    @property
    def profile(self) -> str:
        """The name of its profile."""
        name: str = self.document["info"]["x-deskspec"]["profile"]
        return name

    def body_fields(self, operation: OperationObject) -> list[str]:
        """Return the fields of a JSON request body."""
        schema = body_schema(self.document, operation) or {}
        return list(united(self.document, schema).get("properties", {}))

    def filter_field(self, operation: OperationObject) -> str | None:
        """Return the field of a search's body that holds its conditions, if one does."""
        schema = body_schema(self.document, operation) or {}
        properties: Mapping[str, Any] = schema.get("properties", {})
        formats = {
            name: resolve(self.document, properties[name]).get("format") for name in properties
        }
        return next((name for name, each in formats.items() if each == "search-filter"), None)

    def path_schema(self, operation: OperationObject, name: str) -> Mapping[str, Any]:
        """Return the schema of a path parameter."""
        shared = self.document["paths"][operation.path].get("parameters", [])
        for declared in (*operation.node.get("parameters", []), *shared):
            parameter = resolve(self.document, declared)
            if parameter["in"] == "path" and parameter["name"] == name:
                schema: Mapping[str, Any] = resolve(self.document, parameter.get("schema", {}))
                return schema
        return {}

    def example(self, operation: OperationObject, status: int) -> Any:
        """Return a copy of the first documented body of a status; `None` if there is none."""
        for example in self._content(operation, status).get("examples", {}).values():
            return copy.deepcopy(example["value"])
        return None

    def example_of(self, operation_id: str, status: int) -> Any:
        """Return the example by operation id; it must exist."""
        return self.example(self.operations[operation_id], status)

    def success(self, operation: OperationObject, status: int | None = None) -> "Success":
        """Return the first documented success, or that of a status."""
        declared = operation.node["responses"]
        codes = [code for code in declared if str(code).startswith("2")]
        code = str(status) if str(status) in codes else codes[0]
        content = resolve(self.document, declared[code]).get("content", {})
        return Success(int(code), content)

    def body_properties(self, operation: OperationObject, status: int) -> dict[str, Any]:
        """Return the field schemas of a response body; empty if the status is not declared."""
        schema = resolve(self.document, self._content(operation, status).get("schema", {}))
        properties: dict[str, Any] = schema.get("properties", {})
        return properties

    def body_problems(self, operation: OperationObject, body: Any) -> list[BodyViolation]:
        """Return the schema violations of a request body."""
        place = (*operation.place, "requestBody")
        place, declared = located(self.document, place, operation.node["requestBody"])
        kind = json_type(declared["content"])
        assert kind is not None
        return self.value_problems((*place, "content", kind, "schema"), body)

    def form_problems(
        self, operation: OperationObject, kind: str, fields: Mapping[str, Any]
    ) -> list[BodyViolation]:
        """Return the schema violations of the fields of a form of a media type."""
        place = (*operation.place, "requestBody")
        place, _ = located(self.document, place, operation.node["requestBody"])
        return self.value_problems((*place, "content", kind, "schema"), fields)

    def value_problems(self, place: Place, value: Any) -> list[BodyViolation]:
        """Return what is wrong with a value for the schema at a place in the contract."""
        try:
            errors = list(self._validators.at(place).iter_errors(value))
        except UnicodeEncodeError:  # half a surrogate pair in a name
            return [BodyViolation((), "other", "has a name that is not Unicode text")]
        return [problem for error in errors for problem in _problems(error)]

    def _content(self, operation: OperationObject, status: int) -> dict[str, Any]:
        declared = operation.node["responses"].get(str(status), {})
        response = resolve(self.document, declared)
        return json_media(response.get("content", {})) or {}


@functools.cache
def load(vendor: str, profile: str | None) -> ServedContract:
    """Return the contract of a profile (`None`: the vendor's default one); read once."""
    path = project.contract(vendor, profile).with_suffix(".json")
    return ServedContract(documents.read_json(path, path.name))


def _problems(error: jsonschema_rs.ValidationError) -> Iterator[BodyViolation]:
    place = tuple(error.instance_path)
    match error.kind:
        case ValidationErrorKind.Type(types=types):
            yield BodyViolation(place, "type", " or ".join(types))
        case ValidationErrorKind.Required(property=name):
            yield BodyViolation((*place, name), "required", error.message)
        case ValidationErrorKind.AdditionalProperties(unexpected=names):
            for name in names:
                yield BodyViolation((*place, name), "unexpected", error.message)
        case ValidationErrorKind.Enum():
            yield BodyViolation(place, "choice", error.message)
        case _:
            yield BodyViolation(place, "other", error.message)
