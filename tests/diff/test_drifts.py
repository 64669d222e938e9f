"""What a drift does to a response, written into the contract: an error is breaking, no other is.

The drifts are those of the whole catalogue, at every field where everything is tested.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from math import inf
from typing import Any, Final, NamedTuple, TypeAlias

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit import project
from deskspec_toolkit.diff.changes import worst
from deskspec_toolkit.diff.document_diff import ComparedDocument, changes_between
from deskspec_toolkit.drift.operators.fields import RETYPINGS
from deskspec_toolkit.drift.operators.instants import REWRITINGS
from deskspec_toolkit.openapi.documents import Document, read_json
from deskspec_toolkit.openapi.operations import JSON, operations_of
from deskspec_toolkit.openapi.references import components_in, lookup, part_at, reached_from
from drift.test_catalogue import CLASSES
from harness.selection import selection

Edit: TypeAlias = Callable[[dict[str, Any], str], bool]
"""Changes a field of an object, or returns false if it cannot have this drift."""
Responses: TypeAlias = dict[str, Any]
"""Status -> response."""
FAILURES: Final = {"400": "409", "401": "403", "404": "410", "422": "409"}
MOST_FIELDS: Final = 12
"""So many fields of an operation are changed by each drift, unless everything is tested."""


class Mutation(NamedTuple):
    """A drift of a field, as a change of its schema."""

    name: str
    severity: str
    edit: Edit


def of_responses(contract: Document, operation_id: str) -> Document:
    """The contract of the responses of one operation."""
    (operation,) = (each for each in operations_of(contract) if each.id == operation_id)
    node = {"operationId": operation.id, "responses": operation.node["responses"]}
    document: Document = {
        "openapi": "3.1.0",
        "info": {"title": "One operation", "version": "1"},
        "paths": {operation.path: {operation.method: node}},
        "components": {},
    }
    for reference in reached_from(contract, node):
        _, kind, name = reference.removeprefix("#/").split("/")
        document["components"].setdefault(kind, {})[name] = lookup(contract, reference)
    return document


def objects_of(document: Document) -> Iterator[tuple[str, ...]]:
    """The places of all objects in the bodies of successes."""
    (path,) = document["paths"]
    (method,) = document["paths"][path]
    seen: set[str] = set()

    def below(place: tuple[str, ...], node: Any) -> Iterator[tuple[str, ...]]:
        if "$ref" in node:
            if node["$ref"] not in seen:
                seen.add(node["$ref"])
                yield from below(tuple(node["$ref"][2:].split("/")), lookup(document, node["$ref"]))
            return
        if node.get("properties"):
            yield place
            for name, inner in node["properties"].items():
                yield from below((*place, "properties", name), inner)
        if isinstance(node.get("items"), dict):
            yield from below((*place, "items"), node["items"])

    for status, response in document["paths"][path][method]["responses"].items():
        if status.startswith("2") and "$ref" not in response:
            for kind, media in response.get("content", {}).items():
                place = ("paths", path, method, "responses", status, "content", kind, "schema")
                yield from below(place, media.get("schema", {}))


def types_of(schema: dict[str, Any]) -> set[str]:
    given = schema.get("type", [])
    return {given} if isinstance(given, str) else set(given)


def gone(is_required: bool) -> Edit:
    def edit(parent: dict[str, Any], name: str) -> bool:
        if (name in parent.get("required", [])) != is_required:
            return False
        del parent["properties"][name]
        parent["required"] = [each for each in parent.get("required", []) if each != name]
        return True

    return edit


def renamed(name_of: Callable[[str], str]) -> Edit:
    def edit(parent: dict[str, Any], name: str) -> bool:
        other = name_of(name)
        if other in parent["properties"]:
            return False
        parent["properties"][other] = parent["properties"].pop(name)
        required = parent.get("required", [])
        parent["required"] = [other if each == name else each for each in required]
        return True

    return edit


def snake(name: str) -> str:
    return re.sub("([A-Z])", lambda letter: f"_{letter[1].lower()}", name)


def nulled(is_required: bool) -> Edit:
    def edit(parent: dict[str, Any], name: str) -> bool:
        schema = parent["properties"][name]
        types = types_of(schema)
        is_fit = bool(types) and "null" not in types and not {"enum", "const"} & schema.keys()
        if not is_fit or (name in parent.get("required", [])) != is_required:
            return False
        parent["properties"][name] = {**schema, "type": [*sorted(types), "null"]}
        return True

    return edit


def added(parent: dict[str, Any], name: str) -> bool:
    parent["properties"]["introduced"] = {"type": "string"}
    return True


def retyped(kind: str, to: str, severity: str) -> Edit:
    def edit(parent: dict[str, Any], name: str) -> bool:
        schema = parent["properties"][name]
        if types_of(schema) - {"null"} != {kind} or "format" in schema or "enum" in schema:
            return False
        new: dict[str, Any] = {"type": to}
        if severity == "warning":  # only text of the old values
            new["format"] = "text-form"
        if "null" in types_of(schema):
            new["type"] = [to, "null"]
        parent["properties"][name] = new
        return True

    return edit


def reformatted(formats: tuple[str, ...], to: dict[str, Any]) -> Edit:
    def edit(parent: dict[str, Any], name: str) -> bool:
        schema = parent["properties"][name]
        if schema.get("format") not in formats or to["format"] == schema["format"]:
            return False
        nullable = "null" in types_of(schema)
        parent["properties"][name] = {
            **to,
            "type": [to["type"], "null"] if nullable else to["type"],
        }
        return True

    return edit


VARIANTS: Final = {each.variant for each in RETYPINGS}
TYPES: Final[dict[type, str]] = {
    int: "integer",
    float: "number",
    bool: "boolean",
    str: "string",
    list: "array",
    dict: "object",
}
WRITTEN: Final = {
    "milliseconds": {"type": "integer", "format": "epoch-ms"},
    "seconds": {"type": "integer", "format": "epoch-s"},
    "text": {"type": "string", "format": "date-time"},
}
MUTATIONS: Final = [
    Mutation("required field gone", "error", gone(True)),
    Mutation("optional field gone", "info", gone(False)),
    Mutation("field renamed", "error", renamed(lambda name: f"{name}Value")),
    Mutation("field in snake case", "error", renamed(snake)),
    Mutation("field with a capital", "error", renamed(lambda name: name[0].upper() + name[1:])),
    Mutation("required field nulled", "error", nulled(True)),
    Mutation("optional field nulled", "warning", nulled(False)),
    Mutation("field added", "info", added),
    *(
        Mutation(f"{each.variant}, {kind}", each.severity, retyped(kind, each.to, each.severity))
        for each in RETYPINGS
        for kind in dict.fromkeys(TYPES[of] for of in each.of)
    ),
    *(
        Mutation(f"{each.variant} of {formats[0]}", "warning", reformatted(formats, written))
        for each in REWRITINGS
        for formats in [each.formats]
        if (written := WRITTEN.get(each.variant)) is not None
    ),
]


OF_A_SCHEMA: Final = {
    "field gone": ("required field gone", "optional field gone"),
    "field renamed": ("field renamed", "field in snake case", "field with a capital"),
    "field retyped": tuple(each.name for each in MUTATIONS if each.name.split(",")[0] in VARIANTS),
    "field nulled": ("required field nulled", "optional field nulled"),
    "field added": ("field added",),
    "epoch unit": ("milliseconds of epoch-s", "seconds of epoch-ms"),
    "date format": ("text of epoch-s", "seconds of date-time"),
}
"""Class of the catalogue -> the mutations of a field that write it into a contract."""
OF_A_RESPONSE: Final = (
    "status changed",
    "content type",
    "envelope",
    "error envelope",
    "enum grown",
)
"""Classes that other tests here write into a contract."""
OF_NO_SCHEMA: Final = {
    **dict.fromkeys(
        ("page repeats", "limit ignored", "filter ignored", "sort reversed", "duplicate items"),
        "A contract does not say which items a list has.",
    ),
    **dict.fromkeys(("update lost", "delete undone"), "A contract does not say what is stored."),
    "truncated list": "A body that ends early has no schema.",
    "auth ignored": "A credential is still enough for a contract.",
    "429 without wait": "Waits are as long as the client has them; the status is documented.",
    "response header gone": "A header that is documented is required in no contract of ours.",
    "pagination key": "Its loss ends an iterator; in a schema it is a field like others.",
}
"""Class -> why no change of a contract is it."""


@cache
def contract_of(vendor: str) -> Document:
    path = project.contract(vendor).with_suffix(".json")
    return read_json(path, path.name)


def operations() -> list[str]:
    return [
        f"{vendor}.{each.id}" for vendor in VENDORS for each in operations_of(contract_of(vendor))
    ]


def level_of(old: Document, new: Document) -> str | None:
    both = (ComparedDocument.of(each, "contract") for each in (old, new))
    return worst(changes_between(*both))


def misjudged(name: str, mutations: Iterable[Mutation], most: float) -> list[Any]:
    """The mutations of an operation whose level is not that of their severity.

    Args:
        name: The operation, after its vendor.
        mutations: What is done to its fields.
        most: How many of its fields are changed by each.
    """
    vendor, _, operation_id = name.partition(".")
    old = of_responses(contract_of(vendor), operation_id)
    assert level_of(old, old) is None
    text = json.dumps(old)
    fields = [
        (place, field) for place in objects_of(old) for field in part_at(old, place)["properties"]
    ]
    wrong: list[Any] = []
    for mutation in mutations:
        told = 0
        for place, field in sorted(fields, key=lambda each: selection().order(str(each))):
            new = json.loads(text)
            if told < most and mutation.edit(part_at(new, place), field):
                told += 1
                level = level_of(old, new)
                if (level == "breaking") != (mutation.severity == "error"):
                    wrong.append((mutation.name, mutation.severity, place, field, level))
    return wrong


@pytest.mark.parametrize("name", selection().few(operations()))
def test_a_drift_of_a_field_is_breaking_if_it_is_an_error(name: str) -> None:
    most = inf if selection().everything else MOST_FIELDS
    assert misjudged(name, MUTATIONS, most) == []


def test_a_drift_whose_severity_is_wrong_is_found() -> None:
    flipped = [
        each._replace(severity="warning" if each.severity == "error" else "error")
        for each in MUTATIONS
    ]
    unseen = {each.name for each in MUTATIONS}
    for name in sorted(operations(), key=selection().order):
        unseen -= {each[0] for each in misjudged(name, [m for m in flipped if m.name in unseen], 1)}
        if not unseen:
            break
    assert unseen == set()


def test_every_class_of_the_catalogue_is_written_into_a_contract_or_has_a_reason() -> None:
    listed = [*OF_A_SCHEMA, *OF_A_RESPONSE, *OF_NO_SCHEMA]
    assert sorted(listed) == sorted(CLASSES)
    names = {name for each in OF_A_SCHEMA.values() for name in each}
    assert names == {each.name for each in MUTATIONS}


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_grown_enum_of_a_response_is_compatible(vendor: str) -> None:
    changed = 0
    for operation in operations_of(contract_of(vendor)):
        old = of_responses(contract_of(vendor), operation.id)
        # The objects of `x-deskspec.resources` are no part of the schema of a body.
        bodies = components_in(old, old["paths"])
        for name, schema in old["components"].get("schemas", {}).items():
            if "enum" in schema and name in bodies and changed < MOST_FIELDS:
                new = json.loads(json.dumps(old))
                new["components"]["schemas"][name]["enum"].append("reopened")
                assert level_of(old, new) == "compatible", (operation.id, name)
                changed += 1
    assert changed


def _in_object(schema: Any) -> Any:
    return {"type": "object", "required": ["response"], "properties": {"response": schema}}


def _in_list(schema: Any) -> Any:
    return {"type": "array", "items": schema}


def responses_with(responses: Responses) -> Iterator[tuple[str, Responses]]:
    """Yield severity and responses of each drift of a status or a media type."""
    codes = [code for code in responses if code.startswith("2")]
    first, rest = codes[0], {k: each for k, each in responses.items() if k not in codes}
    success = responses[first]
    others = {code: responses[code] for code in codes[1:]}
    for code in {"200", "201", "202"} - responses.keys():
        yield "warning", {code: success, **others, **rest}
    content = success.get("content", {})
    if content and "204" not in responses:
        yield "error", {"204": {"description": "Nothing."}, **others, **rest}
    yield "error", {"500": success, **rest}
    for code, other in FAILURES.items():
        if code in rest and other not in rest:
            kept = {key: each for key, each in responses.items() if key != code}
            yield "error", {**kept, other: rest[code]}
    for code, response in {first: success, **rest}.items():
        schema = response.get("content", {}).get(JSON, {}).get("schema")
        for around in (_in_object, _in_list) if schema else ():
            if around is _in_object and schema.keys() <= {"type", "additionalProperties"}:
                continue  # nobody reads a field of it: one more is new
            body = {JSON: {"schema": around(schema)}}
            yield "error", {**responses, code: {**response, "content": body}}
    if JSON in content:
        for kind in {"text/html", "text/plain", "application/vnd.api+json"} - content.keys():
            called = {**content, kind: content[JSON]}
            del called[JSON]
            yield "warning", {**responses, first: {**success, "content": called}}
        if "text/plain" not in content:
            page = {"text/html": {"schema": {"type": "string"}}}
            yield "error", {**responses, first: {**success, "content": page}}


@pytest.mark.parametrize("name", selection().few(operations()))
def test_a_drift_of_a_status_or_a_media_type_is_breaking_if_it_is_an_error(name: str) -> None:
    vendor, _, operation_id = name.partition(".")
    old = of_responses(contract_of(vendor), operation_id)
    (path,) = old["paths"]
    (method,) = old["paths"][path]
    wrong = []
    for severity, responses in responses_with(old["paths"][path][method]["responses"]):
        new = json.loads(json.dumps(old))
        new["paths"][path][method]["responses"] = responses
        level = level_of(old, new)
        if (level == "breaking") != (severity == "error"):
            wrong.append((severity, level, responses))
    assert wrong == []


def test_every_kind_of_drift_of_a_schema_has_fields_that_can_have_it() -> None:
    unused = {mutation.name for mutation in MUTATIONS}
    for name in operations():
        vendor, _, operation_id = name.partition(".")
        document = of_responses(contract_of(vendor), operation_id)
        text = json.dumps(document)
        for place in objects_of(document):
            for field in part_at(document, place)["properties"]:
                for mutation in [each for each in MUTATIONS if each.name in unused]:
                    if mutation.edit(part_at(json.loads(text), place), field):
                        unused.discard(mutation.name)
        if not unused:
            break
    assert unused == set()
