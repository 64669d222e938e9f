"""The operations of an OpenAPI document."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .documents import Document
from .nodes import Place
from .references import resolve

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

JSON = "application/json"
_ANY = ("*/*", "application/*")
TEXT = "text/plain"
FORM = "multipart/form-data"


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, plain or under another name."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind in (JSON, *_ANY) or kind.endswith("+json")


def json_type(content: Mapping[str, Any]) -> str | None:
    """Return the media type of the JSON that a request or a response may have.

    Args:
        content: Media type -> what is said of it.

    Returns:
        The first one that is JSON; `None` if there is none.
    """
    return next(filter(is_json, content), None)


def json_media(content: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return what is said of the JSON that a request or a response may have, as `json_type`."""
    kind = json_type(content)
    return None if kind is None else content[kind]


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
    """What is beside the result in a body."""

    name: str
    """The attribute of the result."""
    steps: tuple[str, ...]
    """Where the body has it."""
    schema: dict[str, Any]
    is_required: bool


def beside_of(document: Document, schema: dict[str, Any]) -> Iterator[Beside]:
    """What is beside results by `info`, of a body with this schema."""
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
    media = json_media(body.get("content", {}))
    if media is None:
        return None
    schema: dict[str, Any] = resolve(document, media["schema"])
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
