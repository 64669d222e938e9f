"""The contract files that the monitor reads at run time: JSON in the package, one key per line.

One file per operation holds, for each profile, the schemas of the request and its responses and the
names of the components that they use; another file holds all components. The first profile of a
file is complete, a later one has only its differences. Annotations are left out, because a
validator does not use them.
"""

from pathlib import Path
from typing import Any

from deskspec_runtime.contract.files import COMPONENTS, FOLDER

from ..openapi import documents
from ..openapi.documents import Document
from ..openapi.operations import OperationObject, body_schema, form_schema, operations_of
from ..openapi.references import resolve
from ..openapi.validation import component_names, parameters_schema, without_annotations
from .contract import BuiltContract


def write(contracts: list[BuiltContract], package: Path) -> None:
    """Write the files of a vendor into its generated package.

    Args:
        contracts: All contracts of a vendor, the default profile first.
        package: The folder of the package.
    """
    files: dict[str, dict[str, Document]] = {COMPONENTS: {}}
    for contract in contracts:
        used: set[str] = set()
        for operation in operations_of(contract.document):
            parts = _parts(contract.document, operation)
            files.setdefault(operation.id, {})[contract.profile] = parts
            used.update(parts["components"])
        schemas = contract.document["components"]["schemas"]
        files[COMPONENTS][contract.profile] = {
            name: without_annotations(schema) for name, schema in schemas.items() if name in used
        }
    for name, profiles in files.items():
        documents.write_json(package / FOLDER / f"{name}.json", _differing(profiles))


def _differing(profiles: dict[str, Document]) -> Document:
    """Return the first profile, and the differences of each later one; null for a missing key."""
    first = next(iter(profiles.values()), {})
    return {
        name: document
        if document is first
        else {
            key: document.get(key)
            for key in {**first, **document}
            if document.get(key) != first.get(key)
        }
        for name, document in profiles.items()
    }


def _parts(document: Document, operation: OperationObject) -> Document:
    """Return an operation in one profile: its parameters, body or form, responses, components."""
    parameters = [resolve(document, each) for each in operation.node.get("parameters", [])]
    parts: Document = {
        place: parameters_schema([each for each in parameters if each["in"] == place])
        for place in ("path", "query")
    }
    body = body_schema(document, operation)
    if body is not None:
        parts["body"] = without_annotations(body)
    form = form_schema(document, operation)
    if form is not None:
        parts["form"] = without_annotations(form)
    parts["responses"] = {
        code: _contents(resolve(document, response))
        for code, response in operation.node["responses"].items()
    }
    parts["components"] = sorted(component_names(document, parts))
    return parts


def _contents(response: dict[str, Any]) -> dict[str, Any]:
    return {
        kind: without_annotations(each["schema"])
        for kind, each in response.get("content", {}).items()
    }
