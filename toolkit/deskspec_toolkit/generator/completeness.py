"""Checks that everything in the contracts is also in the generated package.

The generator drops some constructs without a warning. So the check imports the package and compares
it with the contracts, independently of the projection that it was generated from.
"""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from ..failure import Failure
from ..openapi import documents
from ..openapi.body_choices import united
from ..openapi.documents import Document
from ..openapi.key_slots import key_slot
from ..openapi.methods import Shorthand, shorthands_of
from ..openapi.nodes import nodes_in
from ..openapi.operations import (
    OperationObject,
    beside_of,
    facts_of,
    json_media,
    operations_of,
    returned_schema,
)
from ..openapi.references import components_in, resolve
from ..openapi.webhooks import event_names, webhooks_of
from . import shapes
from .arguments import arguments_of
from .confirmations import has_no_content, is_confirmation, success_field
from .contract import BuiltContract
from .numbered_fields import is_numbered


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
    kinds = _result_kinds(contracts)
    for contract in contracts:
        for missing in _missing(shapes.joined(contract.document), generated, kinds):
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


def _missing(document: Document, generated: Document, kinds: Mapping[str, str]) -> Iterator[str]:
    for operation in operations_of(document):
        described = generated["operations"].get(operation.id)
        if described is None:
            yield f"operation {operation.id}"
            continue
        if (described["method"], described["path"]) != (operation.method, operation.path):
            yield f"operation {operation.id} as {operation.method.upper()} {operation.path}"
        if len(described["clients"]) != 2:
            yield f"method of {operation.id} on both clients"
        for shorthand in shorthands_of(operation):
            yield from _missing_shorthand(operation, shorthand, generated)
        arguments = [each for each in arguments_of(document, operation) if each.place != "whole"]
        for wire in sorted({each.wire for each in arguments} - set(described["inputs"])):
            yield f"{wire} of {operation.id}"
        batch, whole = operation.facts.get("batch"), operation.facts.get("whole")
        if described["batch"] != batch or described["whole"] != (
            whole if batch in (None, *described["inputs"]) else batch
        ):
            yield f"{batch or whole} of {operation.id}"
        if described["fill"] != next(iter(operation.facts.get("fill", {})), None):
            yield f"filled field of {operation.id}"
        if described["key_header"] != _key_header(document, operation):
            yield f"header {_key_header(document, operation)} with the key of {operation.id}"
        if described["result"] != kinds[operation.id]:
            yield f"success type of {operation.id} as {kinds[operation.id]}"
        for field in _success_fields(document, operation):
            if described["success"] != field:
                yield f"success field {field} of {operation.id}"
        for body in _bodies(document, operation):
            for each in beside_of(document, body):
                if each.name not in described["beside"]:
                    yield f"{each.name} beside the result of {operation.id}"
        for model in _result_models(document, operation):
            if described["model"] != model:
                yield f"success type of {operation.id} of {model}"
        yield from _missing_checks(document, operation, described["checked"])
        fields = generated["search"].get(operation.facts.get("search_class"), [])
        for field in sorted(operation.facts.get("search", {}).keys() - set(fields)):
            yield f"search field {field} of {operation.id}"
    for event, model in _events(document):
        if model not in generated["events"].get(event, ()):
            yield f"webhook {event} as {model}"
    for name, schema in _used_schemas(document):
        wires = generated["models"].get(name)
        if wires is None:
            yield f"schema {name}"
            continue
        for wire in sorted({*schema.get("properties", {}), *_values(schema)} - set(wires)):
            yield f"{wire} of schema {name}"


def _missing_shorthand(
    operation: OperationObject, shorthand: Shorthand, generated: Document
) -> Iterator[str]:
    """Yield what the package lacks of a further method of an operation."""
    for methods in generated["methods"][shorthand.resource]:
        for name in shorthand.methods:
            if name not in methods:
                yield f"method {name} of {operation.id}"
    item = shorthand.facts.get("item")
    if item is not None and generated["others"].get(shorthand.name) != item:
        yield f"success type of {shorthand.name} of {item}"


def _key_header(document: Document, operation: OperationObject) -> str:
    return key_slot(document, operation.node).name.lower()


def _missing_checks(
    document: Document, operation: OperationObject, profiles: Document
) -> Iterator[str]:
    """Yield what the files of the contract monitor lack of an operation."""
    profile = facts_of(document["info"])["profile"]
    if profile not in profiles:
        yield f"contract of {operation.id} in profile {profile}"
        return
    checked = profiles[profile]
    parts = [checked[part] for part in ("path", "query", "body", "form") if part in checked]
    inputs = {name for part in parts for name in united(checked, part).get("properties", {})}
    arguments = arguments_of(document, operation)
    sent = {each.steps[0] for each in arguments if each.place not in ("whole", "file")}
    for name in sorted(sent - inputs):
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
    """Yield what tells each event, its name or its fields, with the component of its payload."""
    for webhook in webhooks_of(document):
        for name in event_names(document, webhook) or webhook.has:
            yield name, webhook.model


def _result_kinds(contracts: list[BuiltContract]) -> dict[str, str]:
    """Operation id -> what reads its body: as the profile that shows the most of it."""
    kinds: dict[str, str] = {}
    for contract in contracts:
        for operation in operations_of(contract.document):
            found = (kinds.get(operation.id), _result_kind(contract.document, operation))
            kinds[operation.id] = max(filter(None, found), key=_shown)
    return kinds


def _shown(kind: str) -> int:
    return ("Undocumented", "NoResult", kind).index(kind)


def _result_kind(document: Document, operation: OperationObject) -> str:
    for fact, kind in (("fill", "SentResource"), ("items", "ListedItems")):
        if fact in operation.facts:
            return kind
    returned = [*_returned(document, operation)]
    if "result" in operation.facts:
        types = {resolve(document, schema).get("type") for schema in returned}
        return "EnvelopedList" if "array" in types else "EnvelopedResource"
    if "batch" in operation.facts:
        return "BatchEntries"
    if not returned:
        return "NoResult" if has_no_content(operation) else "Undocumented"
    if any("const" in schema for schema in returned):
        return "Confirmation"
    confirms = all(is_confirmation(document, schema) for schema in returned)
    return "NoResult" if confirms else "WholeBody"


def _success_fields(document: Document, operation: OperationObject) -> Iterator[str]:
    """Yield the field of each success that is false if the call failed."""
    for schema in _bodies(document, operation):
        field = success_field(document, schema)
        if field is not None:
            yield field


def _returned(document: Document, operation: OperationObject) -> Iterator[Document]:
    """Yield the schema that a call returns for each success; an envelope is no class."""
    for schema in _bodies(document, operation):
        yield returned_schema(document, operation.facts, schema)


def _bodies(document: Document, operation: OperationObject) -> Iterator[Document]:
    """Yield the schema of each success that has a body."""
    for code, response in operation.node["responses"].items():
        content = resolve(document, response).get("content", {})
        media = json_media(content)
        if code.startswith("2") and media is not None:
            yield media["schema"]


def _result_models(document: Document, operation: OperationObject) -> Iterator[str]:
    """Yield the component that each success of an operation returns, if it is one."""
    for schema in _returned(document, operation):
        if "items" in operation.facts or resolve(document, schema).get("type") == "array":
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
    roots: list[object] = [each.payload for each in webhooks_of(document)]
    for operation in operations_of(document):
        body = operation.node.get("requestBody")
        if "flatten" in operation.facts:  # its fields are arguments
            body = [argument.schema for argument in arguments_of(document, operation)]
        bodies = _bodies(document, operation)
        beside = [each.schema for body in bodies for each in beside_of(document, body)]
        roots += [body, *_returned(document, operation), *beside]
    used = components_in(document, *roots)
    for name, schema in document["components"]["schemas"].items():
        is_object = "properties" in schema and not is_numbered(schema)
        if name in used and (is_object or _values(schema)):
            yield name, schema
