"""Specs say nothing beyond OpenAPI but what the vocabulary has, and all that it has is in use."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.docs import vocabulary_list
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator import lint, shapes
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.generator.merge import merge
from deskspec_toolkit.generator.vocabulary_lint import vocabulary_problems
from deskspec_toolkit.openapi import documents, overlay
from deskspec_toolkit.openapi.declarations import declaration_problems
from deskspec_toolkit.openapi.nodes import nodes_in, responses_in, schemas_in
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.openapi.vocabulary import (
    ANY_NAME,
    ENTRIES,
    FORMATS,
    KEY,
    Holder,
    entries_below,
)
from deskspec_toolkit.openapi.webhooks import webhooks_of
from deskspec_toolkit.project import Project

COURIER = Path(__file__).parent / "courier"
SPECS = "specs/courier"
BODY = "requestBody.content.application/json"
INSERTED: dict[str, tuple[str, int, str, str]] = {
    "key of info": (
        "openapi",
        7,
        "    itmes: 1",
        "info.x-deskspec.itmes: is unknown: choose from ",
    ),
    "key of an operation": (
        "parcels",
        9,
        "        itmes: data",
        "paths./parcels.get.x-deskspec.itmes: is unknown: choose from acts, also, batch, ",
    ),
    "key of webhooks": (
        "openapi",
        8,
        "      secret: s",
        "info.x-deskspec.webhooks.secret: is unknown: choose from signature, header, event_header, "
        "event, bodies",
    ),
    "key of a webhook": (
        "webhooks",
        4,
        "      x-deskspec: {hsa: [parcel]}",
        "webhooks.parcel.post.x-deskspec.hsa: is unknown: choose from has",
    ),
    "key of a shorthand": (
        "parcels",
        153,
        "            sumary: s",
        "paths./parcels/carrier.put.x-deskspec.also.unassign.sumary: is unknown: choose from summ",
    ),
    "key of a schema": (
        "parcels",
        255,
        "        shorthnd: name",
        "components.schemas.LabelInput.x-deskspec.shorthnd: is unknown: choose from rules, sho",
    ),
    "key of a property": (
        "parcels",
        224,
        "          x-deskspec: {alas: id}",
        "components.schemas.Parcel.properties.id.x-deskspec.alas: is unknown: choose from alias",
    ),
    "key of a schema at an operation": (
        "parcels",
        33,
        "        shorthand: note",
        "paths./parcels.post.x-deskspec.shorthand: has no effect here, only at: schema",
    ),
    "key of a property at a schema": (
        "parcels",
        255,
        "        alias: name",
        "components.schemas.LabelInput.x-deskspec.alias: has no effect here, only at: property",
    ),
    "extension of a schema": (
        "parcels",
        217,
        "      x-deskpsec: {shorthand: id}",
        "components.schemas.Parcel.x-deskpsec: is unknown: the only extension is x-deskspec",
    ),
    "value of info": (
        "openapi",
        7,
        "    rate: {requests: many}",
        "info.x-deskspec.rate.requests: must be an integer",
    ),
    "truth for an integer": (
        "depots",
        8,
        "        empty: true",
        "paths./depots.get.x-deskspec.empty: must be an integer",
    ),
    "entry of a list": (
        "parcels",
        9,
        "        total_as: [/total, 7]",
        "paths./parcels.get.x-deskspec.total_as: must be a list of text",
    ),
    "value of a name": (
        "parcels",
        186,
        "        names: {parcel_id: 7}",
        "paths./parcels/{parcel_id}.delete.x-deskspec.names.parcel_id: must be text",
    ),
    "choice of a name": (
        "parcels",
        77,
        "          parcels.weight: number",
        "paths./parcels/search.post.x-deskspec.search.parcels.weight: must be one of string, in",
    ),
    "value of a schema": (
        "parcels",
        217,
        "      x-deskspec: {shorthand: [id]}",
        "components.schemas.Parcel.x-deskspec.shorthand: must be text",
    ),
    "value of a property": (
        "parcels",
        224,
        "          x-deskspec: {alias: 7}",
        "components.schemas.Parcel.properties.id.x-deskspec.alias: must be text",
    ),
    "text for a mapping": (
        "parcels",
        217,
        "      x-deskspec: shorthand",
        "components.schemas.Parcel.x-deskspec: must be a mapping",
    ),
    "unknown envelope": (
        "openapi",
        54,
        "      x-deskspec: {some: Error}",
        "components.responses.BadRequest.x-deskspec.some: is unknown: choose from many",
    ),
    **{
        f"nothing is said at {where}": (
            file,
            line,
            f"{' ' * indent}x-deskspec: {{effect: read}}",
            f"{place}.x-deskspec: has no effect here, only at: info, profile, operation, ",
        )
        for where, file, line, indent, place in (
            ("a parameter", "depots", 16, 10, "paths./depots.get.parameters.0"),
            ("a media type", "parcels", 85, 12, f"paths./parcels/search.post.{BODY}"),
            ("a body", "parcels", 36, 8, "paths./parcels.post.requestBody"),
            ("a payload of a webhook", "webhooks", 8, 12, f"webhooks.parcel.post.{BODY}"),
            ("a path", "parcels", 3, 4, "paths./parcels"),
            ("a server", "openapi", 24, 4, "servers.0"),
            ("a tag", "openapi", 28, 4, "tags.0"),
        )
    },
    **{
        f"format of {where}": (
            file,
            line,
            f"{' ' * indent}format: epoch-sec",
            f"{place}.format: epoch-sec is unknown: choose from attribute-pairs, "
            "custom-attributes, ",
        )
        for where, file, line, indent, place in (
            ("a property", "parcels", 224, 10, "components.schemas.Parcel.properties.id"),
            ("a parameter", "depots", 20, 12, "paths./depots.get.parameters.0.schema"),
            ("a body", "parcels", 49, 18, f"paths./parcels.post.{BODY}.schema.properties.note"),
            ("a list", "parcels", 125, 14, f"paths./parcels/batch.put.{BODY}.schema"),
            (
                "a response",
                "openapi",
                51,
                12,
                "components.responses.Ok.content.application/json.schema",
            ),
            ("a payload", "webhooks", 59, 10, "components.schemas.EventParcel.properties.id"),
        )
    },
    "format of another type": (
        "parcels",
        224,
        "          format: date-time",
        "components.schemas.Parcel.properties.id.format: date-time is a format of string",
    ),
}
"""What is wrong -> a file, the number and text of a line that is inserted, and the message."""


def broken(folder: Path, file: str, line: int, text: str) -> str:
    """What is said of the small vendor with a line inserted."""
    shutil.copytree(COURIER, folder, dirs_exist_ok=True)
    path = folder / SPECS / f"{file}.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    lines.insert(line - 1, text)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with pytest.raises(Failure) as caught:
        contracts(Project(folder, folder / "generated"), "courier")
    return str(caught.value)


@pytest.mark.parametrize(
    ("file", "line", "text", "problem"), INSERTED.values(), ids=INSERTED.keys()
)
def test_what_the_vocabulary_does_not_have_is_refused_with_file_and_line(
    tmp_path: Path, file: str, line: int, text: str, problem: str
) -> None:
    message = broken(tmp_path, file, line, text)
    assert message.startswith(f"{SPECS}/{file}.yaml:{line}: {problem}")
    assert "\n" not in message


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("components", "schemas", "Parcel", "properties", KEY), {"type": "string"}),
        (("components", "schemas", "Parcel", "properties", "format"), {"type": "string"}),
        (("components", "schemas", "Parcel", "properties", "x-weight"), {"type": "string"}),
        (
            ("paths", "/parcels/carrier", "put", KEY, "also", "unassign", "fixed"),
            {"carrier": {"format": "small"}},
        ),
    ],
)
def test_a_name_may_be_like_a_word_of_the_vocabulary(
    courier_contract: documents.Document, place: tuple[str, ...], value: object
) -> None:
    node: Any = courier_contract
    for step in place[:-1]:
        node = node[step]
    node[place[-1]] = value
    assert list(lint.problems(courier_contract)) == []


def declared(document: documents.Document) -> Iterator[tuple[Holder, str]]:
    """Every path of keys below an `x-deskspec`, with what holds it."""
    info = document["info"].get(KEY, {})
    of_profile = {key: value for key, value in info.items() if key == "transforms"}
    yield from paths("profile", of_profile, "")
    yield from paths("info", {key: info[key] for key in info.keys() - of_profile}, "")
    for operation in operations_of(document):
        yield from paths("operation", operation.facts, "")
    for webhook in webhooks_of(document):
        yield from paths("webhook", webhook.node.get(KEY, {}), "")
    for _, response in responses_in(document):
        yield from paths("response", response.get(KEY, {}), "")
    for place, schema in schemas_in(document):
        holder: Holder = "property" if place[-2] == "properties" else "schema"
        yield from paths(holder, schema.get(KEY, {}), "")


def paths(holder: Holder, value: Any, above: str) -> Iterator[tuple[Holder, str]]:
    known = entries_below(holder, above)
    for key, inner in value.items() if known else ():
        path = known[key if key in known else ANY_NAME].path
        yield holder, path
        yield from paths(holder, inner, path)


@pytest.fixture(scope="module")
def all_contracts(
    checkout: Project, courier_contracts: list[documents.Document]
) -> list[documents.Document]:
    ours = [each.document for vendor in VENDORS for each in contracts(checkout, vendor)]
    return [*ours, *courier_contracts]


def shape_keys(actions: list[Any]) -> set[str]:
    """What actions say of the shape of something that a schema refers to."""
    updates = [action.get("update") for action in actions]
    facts = [update.get(KEY, {}) for update in updates if isinstance(update, dict)]
    return {key for each in facts for key in (shapes.REQUIRES, shapes.LACKS) if key in each}


def test_every_entry_is_used(checkout: Project, all_contracts: list[documents.Document]) -> None:
    sources = [merge(checkout, vendor).document for vendor in VENDORS]
    used = {each for document in (*sources, *all_contracts) for each in declared(document)}
    for vendor in VENDORS:
        for path in checkout.profiles(vendor):
            profile = overlay.read(path, checkout)
            used |= set(paths("profile", profile.info.get(KEY, {}), ""))
            used |= {("schema", key) for key in shape_keys(profile.actions)}
    assert used == {(entry.holder, entry.path) for entry in ENTRIES}


def test_every_format_is_used(all_contracts: list[documents.Document]) -> None:
    used = {
        schema["format"]
        for document in all_contracts
        for _, schema in schemas_in(document)
        if "format" in schema
    }
    assert used == FORMATS.keys()


def test_every_key_of_specs_and_overrides_is_an_entry(checkout: Project) -> None:
    known = {entry.path for entry in ENTRIES}
    envelopes = {
        name
        for vendor in VENDORS
        for name in merge(checkout, vendor).document["info"][KEY]["envelopes"]
    }
    files = [
        *checkout.sources.glob("specs/*/*.yaml"),
        *checkout.sources.glob("overrides/**/*.yaml"),
    ]
    used = {
        key
        for file in files
        for _, node in nodes_in(documents.read(file, file.name))
        if isinstance(node, dict) and isinstance(node.get(KEY), dict)
        for key in node[KEY]
    }
    assert {"effect", "profile", "spellings", "total_as"} <= used <= known | envelopes


def test_every_entry_and_format_has_a_line_in_the_page() -> None:
    lines = vocabulary_list.page().splitlines()
    for name in [*(entry.path for entry in ENTRIES), *FORMATS]:
        assert [line for line in lines if line.startswith(f"| `{name}` | ")]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.holder}-{entry.path}")
def test_an_example_is_a_value_that_the_lint_accepts(tmp_path: Path, entry: Any) -> None:
    path = tmp_path / "example.yaml"
    path.write_text(f"value: {entry.example}\n", encoding="utf-8")
    value = documents.read(path, path.name)["value"]
    for key in reversed(entry.path.split(".")):
        value = {key: value}
    node = {KEY: value}
    if entry.holder == "profile":
        assert list(declaration_problems(node, entry.holder, ("info",))) == []
        return
    document = {"info": node} if entry.holder == "info" else of(entry.holder, node)
    assert list(vocabulary_problems({"info": {}, **document})) == []


def of(holder: Holder, node: dict[str, Any]) -> documents.Document:
    """A document in which an operation, a response, a schema or a property is the node."""
    if holder == "webhook":
        return {"webhooks": {"parcel": {"post": node}}}
    if holder == "operation":
        return {"paths": {"/": {"get": node}}}
    if holder == "response":
        return {"components": {"responses": {"Thing": node}}}
    schema = {"properties": {"name": node}} if holder == "property" else node
    return {"components": {"schemas": {"Thing": schema}}}
