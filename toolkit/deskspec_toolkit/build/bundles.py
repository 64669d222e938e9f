"""What the contract monitor reads at run time: for each operation one JSON file in the package.

A file holds, for each profile, what a request and its answers must be like, with the components
that this needs and no others. Annotations are left out: a validator has no use for them. What is
compared with a document that is in no package is made of the same pieces.
"""

import json
from pathlib import Path
from typing import Any

from . import walk
from .contract import Contract
from .documents import Document

FOLDER = "contract"
"""The folder in the generated package."""

_ANNOTATIONS = frozenset({"default", "description", "examples", "summary", "title", "x-deskspec"})
_VALUES = frozenset({"const", "enum", "required"})
"""Keywords whose values are not schemas."""


def write(contracts: list[Contract], package: Path) -> None:
    """Write the files of a vendor into its generated package.

    Args:
        contracts: All contracts of a vendor, that of the default profile first.
        package: The folder of the package.
    """
    profiles: dict[str, dict[str, Any]] = {}
    for contract in contracts:
        for operation in walk.operations(contract.document):
            of_profile = _profile(contract.document, operation)
            profiles.setdefault(operation.id, {})[contract.profile] = of_profile
    folder = package / FOLDER
    folder.mkdir()
    for operation_id, of_profiles in profiles.items():
        text = json.dumps({"profiles": of_profiles}, ensure_ascii=False, separators=(",", ":"))
        (folder / f"{operation_id}.json").write_text(f"{text}\n", encoding="utf-8")


def _profile(document: Document, operation: walk.Operation) -> dict[str, Any]:
    """An operation in one profile: `path`, `query`, `body`, `responses`, `components`."""
    parameters = [walk.resolve(document, each) for each in operation.node.get("parameters", [])]
    found: dict[str, Any] = {
        place: fields([each for each in parameters if each["in"] == place])
        for place in ("path", "query")
    }
    body = walk.body_schema(document, operation)
    if body is not None:
        found["body"] = bare(body)
    found["responses"] = {
        code: _contents(walk.resolve(document, response))
        for code, response in operation.node["responses"].items()
    }
    found["components"] = {"schemas": components(document, found)}
    return found


def fields(parameters: list[dict[str, Any]]) -> dict[str, Any]:
    """Parameters as an object schema, so that they are checked like a body.

    Args:
        parameters: The parameters, resolved.
    """
    return {
        "type": "object",
        "properties": {each["name"]: bare(each["schema"]) for each in parameters},
        "required": [each["name"] for each in parameters if each.get("required")],
        "additionalProperties": False,
    }


def _contents(response: dict[str, Any]) -> dict[str, Any]:
    return {kind: bare(each["schema"]) for kind, each in response.get("content", {}).items()}


def components(document: Document, used_by: dict[str, Any]) -> dict[str, Any]:
    """The schemas that a part of a document leads to, in the order of the document.

    Args:
        document: The document.
        used_by: The part.

    Unlike `walk.components_in`, it looks into wire formats: they are validated as they are sent.
    """
    waiting, used = [used_by], set()
    while waiting:
        for _, node in walk.nodes(waiting.pop()):
            reference = node.get("$ref") if isinstance(node, dict) else None
            if isinstance(reference, str) and reference not in used:
                used.add(reference)
                waiting.append(walk.target(document, reference))
    schemas = document["components"]["schemas"]
    return {name: bare(schemas[name]) for name in schemas if f"#/components/schemas/{name}" in used}


def bare(schema: Any) -> Any:
    """A schema without annotations.

    Args:
        schema: The schema, or a list of them.
    """
    if isinstance(schema, list):
        return [bare(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    kept = {}
    for keyword, value in schema.items():
        if keyword in _VALUES:
            kept[keyword] = value
        elif keyword == "properties":
            kept[keyword] = {name: bare(each) for name, each in value.items()}
        elif keyword not in _ANNOTATIONS:
            kept[keyword] = bare(value)
    return kept
