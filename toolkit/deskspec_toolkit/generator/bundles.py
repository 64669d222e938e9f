"""What the contract monitor reads at run time: for each operation one JSON file in the package.

A file holds, for each profile, what a request and its answers must be like, with the components
that this needs and no others. Annotations are left out: a validator has no use for them.
"""

import json
from pathlib import Path
from typing import Any

from ..openapi.documents import Document
from ..openapi.operations import OperationObject, body_schema, operations_of
from ..openapi.references import resolve
from ..openapi.validation import components_for, parameters_schema, without_annotations
from .contract import BuiltContract

FOLDER = "contract"
"""The folder in the generated package."""


def write(contracts: list[BuiltContract], package: Path) -> None:
    """Write the files of a vendor into its generated package.

    Args:
        contracts: All contracts of a vendor, that of the default profile first.
        package: The folder of the package.
    """
    profiles: dict[str, dict[str, Any]] = {}
    for contract in contracts:
        for operation in operations_of(contract.document):
            of_profile = _profile(contract.document, operation)
            profiles.setdefault(operation.id, {})[contract.profile] = of_profile
    folder = package / FOLDER
    folder.mkdir()
    for operation_id, of_profiles in profiles.items():
        text = json.dumps({"profiles": of_profiles}, ensure_ascii=False, separators=(",", ":"))
        (folder / f"{operation_id}.json").write_text(f"{text}\n", encoding="utf-8")


def _profile(document: Document, operation: OperationObject) -> dict[str, Any]:
    """An operation in one profile: `path`, `query`, `body`, `responses`, `components_for`."""
    parameters = [resolve(document, each) for each in operation.node.get("parameters", [])]
    found: dict[str, Any] = {
        place: parameters_schema([each for each in parameters if each["in"] == place])
        for place in ("path", "query")
    }
    body = body_schema(document, operation)
    if body is not None:
        found["body"] = without_annotations(body)
    found["responses"] = {
        code: _contents(resolve(document, response))
        for code, response in operation.node["responses"].items()
    }
    found["components"] = {"schemas": components_for(document, found)}
    return found


def _contents(response: dict[str, Any]) -> dict[str, Any]:
    return {
        kind: without_annotations(each["schema"])
        for kind, each in response.get("content", {}).items()
    }
