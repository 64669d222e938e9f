"""A contract as a provider uses it: routes, credentials, documented bodies, rules for requests.

No module of the simulator repeats these; they come from the contract.
"""

import copy
import functools
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

import jsonschema_rs
from jsonschema_rs import ValidationErrorKind

from ... import project
from ...openapi import documents
from ...openapi.operations import OperationObject, operations_of
from ...openapi.references import resolve
from ...openapi.routes import Routes
from ...openapi.validation import Validators

_JSON = "application/json"


class QueryParameter(NamedTuple):
    """A query parameter."""

    name: str
    required: bool
    format: str | None


class BodyViolation(NamedTuple):
    """One violation of the schema of a request body; it holds no value of the body."""

    place: tuple[str | int, ...]
    """From the top of the body; a missing or unexpected field is the last step."""
    rule: Literal["type", "required", "unexpected", "choice", "other"]
    message: str
    """The types that are allowed here, or the validator's message."""


class WebhookSignature(NamedTuple):
    """How a vendor signs its webhooks."""

    scheme: str
    header: str


class ServedContract:
    """The strict contract of a profile. Callers get copies, or must not change what they get."""

    def __init__(self, document: documents.Document) -> None:
        self._document = document
        self._operations = {operation.id: operation for operation in operations_of(document)}
        # The core has removed the base path.
        self.routes = Routes({**document, "servers": []}, self._operations.values())

    @property
    def server(self) -> str:
        """The vendor's default base URL."""
        url: str = self._document["servers"][0]["url"]
        return url

    @property
    def base_path(self) -> str:
        """The path of the vendor's default base URL, for example `/v1`."""
        return urlsplit(self.server).path.rstrip("/")

    @property
    def rate_per_minute(self) -> int | None:
        """The documented rate for all operations together, in requests per minute."""
        rate: int | None = self._document["info"]["x-deskspec"].get("rate_per_minute")
        return rate

    @property
    def webhook_signature(self) -> WebhookSignature | None:
        facts = self._document["info"]["x-deskspec"].get("webhooks")
        return WebhookSignature(facts["signature"], facts["header"]) if facts else None

    @property
    def operation_ids(self) -> frozenset[str]:
        return frozenset(self._operations)

    def authorization(self, api_key: str) -> str:
        """Return the value of the `Authorization` header for a key."""
        (name,) = self._document["security"][0]
        scheme = self._document["components"]["securitySchemes"][name]
        return f"Bearer {api_key}" if scheme["type"] == "http" else api_key

    @functools.cached_property
    def _validators(self) -> Validators:
        return Validators(self._document, mask="value")

    def declares(self, operation: OperationObject, status: int) -> bool:
        return str(status) in operation.node["responses"]

    def query_parameters(self, operation: OperationObject) -> Iterator[QueryParameter]:
        for declared in operation.node.get("parameters", []):
            parameter = resolve(self._document, declared)
            if parameter["in"] == "query":
                yield QueryParameter(
                    parameter["name"],
                    parameter.get("required", False),
                    parameter["schema"].get("format"),
                )

    def query_values(self, operation: OperationObject, name: str) -> list[str]:
        """Return the listed values of a query parameter; empty if any value is allowed."""
        for declared in operation.node.get("parameters", []):
            parameter = resolve(self._document, declared)
            if parameter["in"] == "query" and parameter["name"] == name:
                values: list[str] = resolve(self._document, parameter["schema"]).get("enum", [])
                return values
        return []

    def example(self, operation: OperationObject, status: int) -> Any:
        """Return a copy of the first documented body of a status; `None` if there is none."""
        for example in self._content(operation, status).get("examples", {}).values():
            return copy.deepcopy(example["value"])
        return None

    def example_of(self, operation_id: str, status: int) -> Any:
        """Return the example by operation id; it must exist."""
        return self.example(self._operations[operation_id], status)

    def body_properties(self, operation: OperationObject, status: int) -> dict[str, Any]:
        """Return the field schemas of a response body; empty if the status is not declared."""
        schema = resolve(self._document, self._content(operation, status).get("schema", {}))
        properties: dict[str, Any] = schema.get("properties", {})
        return properties

    def fields(self, schema: str) -> frozenset[str]:
        """Return the field names of a component."""
        return frozenset(self._document["components"]["schemas"][schema]["properties"])

    def body_problems(self, operation: OperationObject, body: Any) -> list[BodyViolation]:
        """Return the schema violations of a request body."""
        place = (*operation.place, "requestBody", "content", _JSON, "schema")
        try:
            errors = list(self._validators.at(place).iter_errors(body))
        except UnicodeEncodeError:  # half a surrogate pair in a name
            return [BodyViolation((), "other", "has a name that is not Unicode text")]
        return [problem for error in errors for problem in _problems(error)]

    def _content(self, operation: OperationObject, status: int) -> dict[str, Any]:
        declared = operation.node["responses"].get(str(status), {})
        response = resolve(self._document, declared)
        content: dict[str, Any] = response.get("content", {}).get(_JSON, {})
        return content


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
