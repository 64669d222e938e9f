"""Checks that everything in the contracts is also in the generated package.

The generator drops some constructs without a warning. So the check imports the package and compares
it with the contracts, independently of the projection that it was generated from.
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from ..failure import Failure
from ..openapi import documents
from ..openapi.documents import Document
from ..openapi.nodes import nodes_in
from ..openapi.operations import (
    JSON,
    OperationObject,
    body_schema,
    facts_of,
    operations_of,
    webhooks_of,
)
from ..openapi.references import components_in, resolve
from .contract import BuiltContract


def check(contracts: list[BuiltContract], folder: Path, package: str) -> None:
    """Compare the contracts with the package in a folder.

    Args:
        contracts: All contracts of a vendor.
        folder: The folder that holds the package.
        package: The package's name.

    Raises:
        Failure: Something in a contract is missing; the message names it.
    """
    generated = inventory(folder, package)
    for contract in contracts:
        for missing in _missing(contract.document, generated):
            raise Failure(
                f"generated/contract/{contract.name}.yaml: {missing} is not in the generated "
                f"package {package}"
            )


def inventory(folder: Path, package: str) -> Document:
    """Return the inventory of a generated package, as `inventory_of` describes it.

    Raises:
        Failure: It does not exist, or cannot be imported.
    """
    if not (folder / package).is_dir():
        raise Failure(f"{folder.name}/{package} does not exist: run deskspec generate")
    ran = subprocess.run(
        [sys.executable, "-B", "-m", f"{__package__}.inventory", package],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        last = ran.stderr.strip().splitlines()[-1:]
        raise Failure(f"the generated package {package} cannot be imported: {' '.join(last)}")
    return documents.parse_json(ran.stdout)


def _missing(document: Document, generated: Document) -> Iterator[str]:
    for operation in operations_of(document):
        described = generated["operations"].get(operation.id)
        if described is None:
            yield f"operation {operation.id}"
            continue
        if (described["method"], described["path"]) != (operation.method, operation.path):
            yield f"operation {operation.id} as {operation.method.upper()} {operation.path}"
        if len(described["clients"]) != 2:
            yield f"method of {operation.id} on both clients"
        for methods in described["clients"]:
            for name in sorted(operation.facts.get("also", {}).keys() - set(methods)):
                yield f"method {name} of {operation.id}"
        for wire in sorted(set(_inputs(document, operation)) - set(described["inputs"])):
            yield f"{wire} of {operation.id}"
        if described["whole"] != operation.facts.get("batch"):
            yield f"{operation.facts.get('batch')} of {operation.id}"
        if described["result"] != _result_kind(document, operation):
            yield f"success type of {operation.id} as {_result_kind(document, operation)}"
        for model in _result_models(document, operation):
            if described["model"] != model:
                yield f"success type of {operation.id} of {model}"
        yield from _missing_checks(document, operation, described["checked"])
        fields = generated["search"].get(operation.facts.get("search_class"), [])
        for field in sorted(operation.facts.get("search", {}).keys() - set(fields)):
            yield f"search field {field} of {operation.id}"
    for event, model in _events(document):
        if generated["events"].get(event) != model:
            yield f"webhook {event} as {model}"
    for name, schema in _used_schemas(document):
        wires = generated["models"].get(name)
        if wires is None:
            yield f"schema {name}"
            continue
        for wire in sorted({*schema.get("properties", {}), *_values(schema)} - set(wires)):
            yield f"{wire} of schema {name}"


def _missing_checks(
    document: Document, operation: OperationObject, profiles: Document
) -> Iterator[str]:
    """Yield what the files of the contract monitor lack of an operation."""
    profile = facts_of(document["info"])["profile"]
    if profile not in profiles:
        yield f"contract of {operation.id} in profile {profile}"
        return
    checked = profiles[profile]
    parts = [checked[part] for part in ("path", "query", "body") if part in checked]
    inputs = {name for part in parts for name in part.get("properties", {})}
    for name in sorted(set(_inputs(document, operation)) - inputs):
        yield f"{name} in the contract of {operation.id}"
    for code, response in operation.node["responses"].items():
        kinds = checked["responses"].get(code, {})
        for kind in resolve(document, response).get("content", {}):
            if kind not in kinds:
                yield f"{kind} of status {code} in the contract of {operation.id}"
    nodes = [node for _, node in nodes_in(checked) if isinstance(node, dict)]
    references = [node["$ref"] for node in nodes if isinstance(node.get("$ref"), str)]
    needed = {reference.rsplit("/", 1)[-1] for reference in references}
    for name in sorted(needed - checked["components"]["schemas"].keys()):
        yield f"schema {name} in the contract of {operation.id}"


def _events(document: Document) -> Iterator[tuple[str, str]]:
    """Yield each event that a webhook lists, with the component of its payload."""
    event = facts_of(document["info"]).get("webhooks", {}).get("event")
    for _, schema in webhooks_of(document):
        named = resolve(document, resolve(document, schema)["properties"][event])
        for name in _values(named):
            yield name, schema["$ref"].rsplit("/", 1)[-1]


def _inputs(document: Document, operation: OperationObject) -> Iterator[str]:
    for parameter in operation.node.get("parameters", []):
        yield resolve(document, parameter)["name"]
    yield from (body_schema(document, operation) or {}).get("properties", {})


def _result_kind(document: Document, operation: OperationObject) -> str:
    for fact, kind in (
        ("items", "ListedItems"),
        ("batch", "BatchEntries"),
        ("result", "EnvelopedResource"),
    ):
        if fact in operation.facts:
            return kind
    is_word = any("const" in schema for schema in _returned(document, operation))
    return "Confirmation" if is_word else "WholeBody"


def _returned(document: Document, operation: OperationObject) -> Iterator[Document]:
    """Yield the schema that a call returns for each success; an envelope is no class."""
    facts = operation.facts
    for code, response in operation.node["responses"].items():
        if code.startswith("2"):
            schema = resolve(document, response)["content"][JSON]["schema"]
            for key in ("result", "items"):
                if key in facts:
                    schema = resolve(document, schema)["properties"][facts[key]]
            yield schema


def _result_models(document: Document, operation: OperationObject) -> Iterator[str]:
    """Yield the component that each success of an operation returns, if it is one."""
    for schema in _returned(document, operation):
        if "items" in operation.facts:
            schema = resolve(document, schema).get("items", {})
        for choice in schema.get("anyOf", []) if "batch" in operation.facts else []:
            schema = choice.get("items", schema)
        if "$ref" in schema:
            yield schema["$ref"].rsplit("/", 1)[-1]


def _values(schema: Document) -> list[str]:
    for choice in [schema, *schema.get("anyOf", [])]:
        if "enum" in choice:
            values: list[str] = choice["enum"]
            return values
    return []


def _used_schemas(document: Document) -> Iterator[tuple[str, Document]]:
    """Yield the components that become classes: those of calls and webhooks."""
    roots: list[object] = [schema for _, schema in webhooks_of(document)]
    for operation in operations_of(document):
        roots += [operation.node.get("requestBody"), *_returned(document, operation)]
    used = components_in(document, *roots)
    for name, schema in document["components"]["schemas"].items():
        if name in used and ("properties" in schema or _values(schema)):
            yield name, schema
