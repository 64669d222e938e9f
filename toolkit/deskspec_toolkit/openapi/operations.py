"""The operations of an OpenAPI document."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from .documents import Document
from .nodes import Place
from .references import resolve

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

JSON = "application/json"
TEXT = "text/plain"
FORM = "multipart/form-data"


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


def returned_schema(
    document: Document, facts: dict[str, Any], schema: dict[str, Any]
) -> dict[str, Any]:
    """What a call returns of a success with a schema: what is in the envelope, if there is one."""
    for key in ("result", "items"):
        if facts.get(key):
            schema = resolve(document, schema).get("properties", {}).get(facts[key], {})
    return schema


class Beside(NamedTuple):
    """What stands beside the result in a body."""

    name: str
    """The attribute of the result."""
    steps: tuple[str, ...]
    """Where the body has it."""
    schema: dict[str, Any]
    is_required: bool


def beside_of(document: Document, schema: dict[str, Any]) -> Iterator[Beside]:
    """What `info` says that stands beside results, of a body with this schema."""
    for name, pointer in facts_of(document.get("info", {})).get("beside", {}).items():
        inner, is_required, steps = schema, True, tuple(pointer.split("/")[1:])
        for step in steps:
            holder = resolve(document, inner)
            inner = holder.get("properties", {}).get(step)
            if inner is None:
                break
            is_required = is_required and step in holder.get("required", [])
        else:
            yield Beside(name, steps, inner, is_required)


def body_schema(document: Document, operation: OperationObject) -> dict[str, Any] | None:
    """The schema of an operation's JSON request body; `None` if it has no body."""
    body = resolve(document, operation.node.get("requestBody", {}))
    if JSON not in body.get("content", {}):
        return None
    schema: dict[str, Any] = resolve(document, body["content"][JSON]["schema"])
    return schema


def form_schema(document: Document, operation: OperationObject) -> dict[str, Any] | None:
    """The schema of an operation's form with a file; `None` if it sends none."""
    body = resolve(document, operation.node.get("requestBody", {}))
    if FORM not in body.get("content", {}):
        return None
    schema: dict[str, Any] = resolve(document, body["content"][FORM]["schema"])
    return schema


def keys_of(place: str, steps: tuple[str, ...]) -> tuple[str, ...]:
    """Return what `x-deskspec` of an operation may call a parameter or field, most exact first.

    Args:
        place: Its place; one that is `flattened` is in the body.
        steps: Its name, after that of the object around it.
    """
    path = "/".join(steps)
    place = "body" if place == "flattened" else place
    return tuple(dict.fromkeys((f"{place}/{path}", path, steps[-1])))
