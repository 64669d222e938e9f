"""The operations and webhooks of an OpenAPI document."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from .documents import Document
from .nodes import Place
from .references import resolve

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

JSON = "application/json"
TEXT = "text/plain"


class OperationObject(NamedTuple):
    """An operation and its place in the document."""

    path: str
    method: str
    node: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.node.get("operationId"))

    @property
    def place(self) -> Place:
        return ("paths", self.path, self.method)

    @property
    def facts(self) -> dict[str, Any]:
        """What the spec declares for deskspec: effect, result, items, paging."""
        return facts_of(self.node)


def facts_of(node: dict[str, Any]) -> dict[str, Any]:
    """What a node of a document declares for deskspec."""
    facts: dict[str, Any] = node.get("x-deskspec", {})
    return facts


def is_documented(document: Document, operation_id: str) -> bool:
    """Whether the profile of a contract documents an operation; another profile has the rest."""
    documented = facts_of(document.get("info", {})).get("documents")
    return documented is None or operation_id in documented


def operations_of(document: Document) -> Iterator[OperationObject]:
    """Every operation, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield OperationObject(path, method, item[method])


def webhooks_of(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and payload schema of every webhook that a vendor documents; empty if it is no JSON."""
    for name, item in document.get("webhooks", {}).items():
        for method in METHODS:
            if method in item:
                content = item[method].get("requestBody", {}).get("content", {})
                yield name, content.get(JSON, {}).get("schema", {})


def body_schema(document: Document, operation: OperationObject) -> dict[str, Any] | None:
    """The schema of an operation's JSON request body; `None` if it has no body."""
    body = resolve(document, operation.node.get("requestBody", {}))
    if JSON not in body.get("content", {}):
        return None
    schema: dict[str, Any] = resolve(document, body["content"][JSON]["schema"])
    return schema
