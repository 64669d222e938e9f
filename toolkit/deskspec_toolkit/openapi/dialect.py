"""OpenAPI 3.0 and 3.1 as one dialect, the only one that is checked against.

Schemas are JSON Schema 2020-12, every operation has an id and all its parameters, and every
reference is local and leads somewhere.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from ..failure import Failure
from . import documents, reference_forms
from .documents import Document, mapping
from .json_schema import SchemaConverter
from .operations import METHODS, operations_of
from .references import resolve

_VERSION: Final = re.compile(r"3\.[01](?:\.[0-9]+)?").fullmatch
_KINDS: Final = ("headers", "parameters", "requestBodies", "responses")
"""Components that have schemas in them, beside the schemas."""


def modern(document: Any, shown: str) -> Document:
    """A copy of a document in the one dialect.

    Args:
        document: The content of a file.
        shown: The file's name in messages.

    Raises:
        Failure: It is no OpenAPI 3.0 or 3.1, is not built like one, or leads out of itself.
    """
    new: Document = documents.unshared(mapping(document, shown))
    version = str(new.get("openapi", new.get("swagger", "")))
    if not _VERSION(version):
        reason = f"openapi is {version}" if version else "it has no key openapi"
        raise Failure(f"{shown}: OpenAPI 3.0 or 3.1 is expected; {reason}")
    reference_forms.settle(new, shown)
    paths = {
        path: resolve(new, mapping(item, f"{shown}: paths.{path}"))
        for path, item in mapping(new.get("paths", {}), f"{shown}: paths").items()
        if path.startswith("/")
    }
    new["paths"] = documents.unshared(paths)
    _operations(new, shown)
    schemas = SchemaConverter(new)
    schemas.read_components()
    changed = [
        (node, keyword, schemas.modern(node[keyword])) for node, keyword in _slots(new, shown)
    ]
    for node, keyword, schema in changed:  # not before all are read: one may refer to another
        node[keyword] = schema
    new.setdefault("components", {})["schemas"] = schemas.components
    return {**new, "openapi": "3.1.0"}


def _operations(document: Document, shown: str) -> None:
    """Give each operation its id and the parameters of its path."""
    taken: set[str] = set()
    for path, item in document["paths"].items():
        shared = _parameters(document, item, f"{shown}: paths.{path}")
        for method in METHODS:
            if method not in item:
                continue
            where = f"{shown}: paths.{path}.{method}"
            operation = mapping(item[method], where)
            own = _parameters(document, operation, where)
            operation["parameters"] = list({**shared, **own}.values())
            name = operation.get("operationId")
            if not isinstance(name, str) or name in taken:
                name = "_".join([method, *re.findall(r"[A-Za-z0-9]+", path)])
                while name in taken:
                    name += "_"
            operation["operationId"] = name
            taken.add(name)
        item.pop("parameters", None)


def _parameters(document: Document, node: dict[str, Any], where: str) -> dict[tuple[str, str], Any]:
    """Place and name -> parameter, resolved."""
    listed = node.get("parameters", [])
    if not isinstance(listed, list):
        raise Failure(f"{where}.parameters: a list is expected")
    found = {}
    for number, each in enumerate(listed):
        here = f"{where}.parameters.{number}"
        parameter = resolve(document, mapping(each, here))
        if not isinstance(parameter.get("name"), str) or not isinstance(parameter.get("in"), str):
            raise Failure(f"{here}: a parameter needs `name` and `in`")
        found[parameter["in"], parameter["name"]] = documents.unshared(parameter)
    return found


def _slots(document: Document, shown: str) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield the places of schemas outside the components: a node and its keyword."""
    components = mapping(document.get("components", {}), f"{shown}: components")
    for kind in _KINDS:
        where = f"{shown}: components.{kind}"
        for name, node in mapping(components.get(kind, {}), where).items():
            yield from _in_node(node, f"{where}.{name}")
    for operation in operations_of(document):
        where = f"{shown}: {'.'.join(operation.place)}"
        for number, node in enumerate(operation.node["parameters"]):
            yield from _in_node(node, f"{where}.parameters.{number}")
        yield from _in_node(operation.node.get("requestBody", {}), f"{where}.requestBody")
        responses = mapping(operation.node.get("responses", {}), f"{where}.responses")
        for code, node in responses.items():
            yield from _in_node(node, f"{where}.responses.{code}")


def _in_node(node: Any, where: str) -> Iterator[tuple[dict[str, Any], str]]:
    """The schemas of a parameter, a header, a body or a response."""
    if "$ref" in mapping(node, where):
        return
    if "schema" in node:
        yield node, "schema"
    for kind, media in mapping(node.get("content", {}), f"{where}.content").items():
        if "schema" in mapping(media, f"{where}.content.{kind}"):
            yield media, "schema"
    for name, header in mapping(node.get("headers", {}), f"{where}.headers").items():
        yield from _in_node(header, f"{where}.headers.{name}")
