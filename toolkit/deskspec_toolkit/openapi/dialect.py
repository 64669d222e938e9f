"""OpenAPI 3.0, 3.1 and 3.2 as one dialect, the only one that is checked against.

Schemas are JSON Schema 2020-12, every operation has an id and all its parameters, and every
reference is local and leads somewhere.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from ..failure import Failure
from . import documents
from .documents import Document, mapping
from .foreign_objects import ForeignObjects
from .json_schema import converted
from .nodes import nodes_in
from .notices import Notices, Position
from .operations import METHODS, operations_of
from .reference_targets import ReferenceTargets, UnusableReferenceError
from .references import resolve
from .unread import left_out_operations

_VERSION: Final = re.compile(r"3\.[012](?:\.[0-9]+)?(?:-.*)?").fullmatch
_SWAGGER: Final = (
    "this is Swagger 2.0, and OpenAPI 3 is expected; convert it first, for example by "
    "`npx swagger2openapi`"
)
_KINDS: Final = ("headers", "parameters", "requestBodies", "responses")
"""Components that have schemas in them, beside the schemas."""
_SINCE_3_2: Final = frozenset(
    {"additionalOperations", "itemEncoding", "itemSchema", "prefixEncoding"}
)


def modern(
    document: Any,
    shown: str,
    *,
    targets: ReferenceTargets | None = None,
    notices: Notices | None = None,
) -> Document:
    """A foreign document in the one dialect. What cannot be used of it is left out.

    Args:
        document: The content of a file; it is not changed.
        shown: The file's name in messages.
        targets: Where its references lead to, if they may lead to other files.
        notices: Gets a notice of each part that was left out.

    Raises:
        Failure: It is no OpenAPI 3, or its paths are no mapping.
    """
    notices = Notices() if notices is None else notices
    given = mapping(document, shown)
    version = _version(given, shown)
    targets = targets or ReferenceTargets(given, None)
    try:
        given = targets.spread_document(notices)
    except UnusableReferenceError as error:
        raise Failure(f"{shown}: paths: expected {error.expected}, got {error.seen}") from None
    paths = given.get("paths")
    paths = {} if paths is None else mapping(paths, f"{shown}: paths")
    is_old = version.startswith("3.0")
    if version.startswith("3.2"):
        _tell_what_is_new(given, notices)
    read = ForeignObjects(given, targets, notices, is_old=is_old).read(paths)
    return _in_dialect(documents.unshared(read), is_old=is_old)


def of_our_own(document: Document) -> Document:
    """A contract of ours in the one dialect: the build made it so that nothing is left out.

    Args:
        document: The contract; it is changed.
    """
    document["paths"] = {
        path: resolve(document, item) for path, item in document.get("paths", {}).items()
    }
    for item in document["paths"].values():
        shared = item.pop("parameters", [])
        for method in METHODS:
            if method in item:
                own = item[method].get("parameters", [])
                found = (resolve(document, each) for each in (*shared, *own))
                given = {(each["in"], each["name"]): documents.unshared(each) for each in found}
                item[method]["parameters"] = list(given.values())
    return _in_dialect(document, is_old=False)


def _version(document: Document, shown: str) -> str:
    version = str(document.get("openapi") or "")
    if _VERSION(version):
        return version
    if not version and str(document.get("swagger", "")).startswith("2"):
        raise Failure(f"{shown}: {_SWAGGER}")
    reason = f"openapi is {version}" if version else "it has no key openapi"
    raise Failure(f"{shown}: OpenAPI 3.0, 3.1 or 3.2 is expected; {reason}")


def _tell_what_is_new(document: Document, notices: Notices) -> None:
    """Say once what of OpenAPI 3.2 is read as 3.1 would, which does not know it."""
    found = {
        key
        for _, node in nodes_in(document)
        if isinstance(node, dict)
        for key in _SINCE_3_2 & node.keys()
    }
    items = document.get("paths")
    for item in items.values() if isinstance(items, dict) else ():
        if isinstance(item, dict) and "query" in item:
            found.add("query")
    seen = "3.2, which is read as 3.1"
    if found:
        seen += f"; not compared: {', '.join(sorted(found))}"
    notices.tell(Position(None, ("openapi",)), "3.0 or 3.1", seen, is_general=True)


def _in_dialect(document: Document, *, is_old: bool) -> Document:
    """Give each operation an id, and write all schemas as JSON Schema 2020-12."""
    _name_operations(document)
    for node, keyword in _slots(document):
        node[keyword] = converted(node[keyword], is_old=is_old)
    components = document.setdefault("components", {})
    components["schemas"] = {
        name: converted(schema, is_old=is_old)
        for name, schema in components.get("schemas", {}).items()
    }
    return {**document, "openapi": "3.1.0"}


def _name_operations(document: Document) -> None:
    """Give each operation without an id of its own one of method and path."""
    taken: set[str] = set()
    for operation in (*operations_of(document), *left_out_operations(document)):
        name = operation.node.get("operationId")
        if name is None or name in taken:
            words = re.findall(r"[A-Za-z0-9]+", operation.path)
            name = "_".join([operation.method, *words])
            while name in taken:
                name += "_"
        operation.node["operationId"] = name
        taken.add(name)


def _slots(document: Document) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the places of schemas outside the components: a node and its keyword."""
    for kind in _KINDS:
        for node in document.get("components", {}).get(kind, {}).values():
            yield from _in_node(node)
    for operation in operations_of(document):
        for node in operation.node["parameters"]:
            yield from _in_node(node)
        yield from _in_node(operation.node.get("requestBody", {}))
        for node in operation.node.get("responses", {}).values():
            yield from _in_node(node)


def _in_node(node: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """The schemas of a parameter, a header, a body or a response."""
    if "$ref" in node:
        return
    if "schema" in node:
        yield node, "schema"
    for media in node.get("content", {}).values():
        if "schema" in media:
            yield media, "schema"
    for header in node.get("headers", {}).values():
        yield from _in_node(header)
