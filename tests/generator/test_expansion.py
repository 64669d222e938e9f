"""What a spec says once is written out: the envelopes of responses, and that objects are closed."""

from typing import Any

import pytest
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.project import Project

from .conftest import Change, Deskspec, Files

OPENAPI = "specs/tiny/openapi.yaml"
THINGS = "specs/tiny/things.yaml"
LOUD = "overrides/tiny/profiles/loud.yaml"
ENVELOPES = """\
    profile: quiet
    closed: true
    envelopes:
      one: {type: object, required: [item], properties: {item: {$ref: item}}}
      bare: {$ref: item}
"""
WRITTEN_OUT = """\
          description: The thing.
          content:
            application/json:
              schema:
                type: object
                required: [thing]
                additionalProperties: false
                properties:
                  thing:
                    $ref: "#/components/schemas/Thing"
              examples:
"""
SHORT = """\
          description: The thing.
          x-deskspec: {one: Thing}
          content:
            application/json:
              examples:
"""
NEWER_PAGE = """\
actions:
  - target: $.paths['/things/{thing_id}'].get.responses
    description: The newer page has a second status.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-28"
    update:
      "203": {description: The thing., x-deskspec: {one: Thing}}
"""


@pytest.fixture
def short(tiny: Project, change: Change) -> Project:
    """The project, with a response that names its envelope."""
    change(OPENAPI, "    profile: quiet\n", ENVELOPES)
    change(THINGS, WRITTEN_OUT, SHORT)
    return tiny


def get(project: Project, profile: int = 0) -> dict[str, Any]:
    """`things_get` in a contract of the project."""
    document = contracts(project, "tiny")[profile].document
    operation: dict[str, Any] = document["paths"]["/things/{thing_id}"]["get"]
    return operation


def body(operation: dict[str, Any], status: str = "200") -> dict[str, Any]:
    schema: dict[str, Any] = operation["responses"][status]["content"]["application/json"]["schema"]
    return schema


def test_an_envelope_gives_the_contract_that_is_written_out(
    tiny: Project, short: Project, deskspec: Deskspec, files: Files
) -> None:
    before = files(tiny.contracts)
    assert deskspec("generate")[0] == 0
    assert files(short.contracts) == before


def test_an_operation_that_does_not_name_the_property_gets_the_name_of_the_envelope(
    short: Project, change: Change
) -> None:
    change(THINGS, "        result: thing\n", "        names: {thing_id: id}\n")
    change(THINGS, "thing: {id: a1", "item: {id: a1")
    assert [*get(short)["x-deskspec"].items()] == [
        ("effect", "read"),
        ("result", "item"),
        ("names", {"thing_id": "id"}),
    ]
    assert body(get(short))["required"] == ["item"]


def test_an_envelope_may_be_the_item_alone(short: Project, change: Change) -> None:
    change(THINGS, "        result: thing\n", "")
    change(THINGS, "{one: Thing}", "{bare: Thing}")
    change(THINGS, "thing: {id: a1, type: big, madeAt: 1600000000}", "{id: a1}")
    assert body(get(short)) == {"$ref": "#/components/schemas/Thing"}
    assert "result" not in get(short)["x-deskspec"]


def test_a_profile_may_name_an_envelope(short: Project, change: Change) -> None:
    change(LOUD, "actions:\n", NEWER_PAGE)
    assert body(get(short, 1), "203") == body(get(short, 1))
    assert "203" not in get(short)["responses"]


def test_closed_objects_have_no_other_fields_unless_they_say_so(
    tiny: Project, change: Change, deskspec: Deskspec, files: Files
) -> None:
    before = files(tiny.contracts)
    path = tiny.sources / THINGS
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    left = [line for line in lines if "additionalProperties: false" not in line]
    assert len(left) == len(lines) - 5
    path.write_text("".join(left), encoding="utf-8")
    change(OPENAPI, "    profile: quiet\n", "    profile: quiet\n    closed: true\n")
    assert deskspec("generate")[0] == 0
    assert files(tiny.contracts) == before
    change(OPENAPI, "closed: true", "closed: false")
    code, _, errors = deskspec("generate")
    assert (code, len(errors)) == (2, 1)
    assert "say whether unknown fields are allowed" in errors[0]


def test_what_a_profile_adds_is_closed_too(tiny: Project, change: Change) -> None:
    change(OPENAPI, "    profile: quiet\n", "    profile: quiet\n    closed: true\n")
    change(LOUD, "        type: number\n", "        type: object\n")
    document = contracts(tiny, "tiny")[1].document
    weight = document["components"]["schemas"]["Thing"]["properties"]["weight"]
    assert weight == {"type": "object", "additionalProperties": False}


BROKEN = {
    "no place for the item": (
        OPENAPI,
        "{item: {$ref: item}}",
        "{item: {type: string}}",
        f"{OPENAPI}:9: info.x-deskspec.envelopes.one: must have one place for the item, ",
    ),
    "two places for the item": (
        OPENAPI,
        "{item: {$ref: item}}",
        "{item: {$ref: item}, other: {$ref: item}}",
        f"{OPENAPI}:9: info.x-deskspec.envelopes.one: must have one place for the item, ",
    ),
    "no schema": (
        OPENAPI,
        "bare: {$ref: item}",
        "bare: item",
        f"{OPENAPI}:10: info.x-deskspec.envelopes.bare: must be a mapping",
    ),
    "a fault in the envelope": (
        OPENAPI,
        "{type: object, required: [item]",
        "{type: objet, required: [item]",
        f"{OPENAPI}:9: paths./things/{{thing_id}}.get.responses.200.content.application/json.sch",
    ),
    "an unknown envelope": (
        THINGS,
        "{one: Thing}",
        "{many: Thing}",
        f"{THINGS}:19: paths./things/{{thing_id}}.get.responses.200.x-deskspec.many: is unknown: "
        "choose from one, bare",
    ),
    "an unknown component": (
        THINGS,
        "{one: Thing}",
        "{one: Thin}",
        f"{THINGS}:19: paths./things/{{thing_id}}.get.responses.200.content.application/json."
        "schema.properties.thing: $ref #/components/schemas/Thin is not in this document",
    ),
    "no component": (
        THINGS,
        "{one: Thing}",
        "{one: [Thing]}",
        f"{THINGS}:19: paths./things/{{thing_id}}.get.responses.200.x-deskspec.one: must be the na",
    ),
    "two envelopes": (
        THINGS,
        "{one: Thing}",
        "{one: Thing, bare: Thing}",
        f"{THINGS}:19: paths./things/{{thing_id}}.get.responses.200.x-deskspec: must be one envel",
    ),
    "a schema beside the envelope": (
        THINGS,
        "            application/json:\n              examples:\n",
        "            application/json:\n              schema: {}\n              examples:\n",
        f"{THINGS}:19: paths./things/{{thing_id}}.get.responses.200.content.application/json: "
        "has a schema, and the response an envelope",
    ),
    "no content": (
        THINGS,
        "            application/json:\n              examples:\n"
        "                printed:\n                  value:\n"
        "                    thing: {id: a1, type: big, madeAt: 1600000000}\n",
        "            application/json:\n",
        f"{THINGS}:19: paths./things/{{thing_id}}.get.responses.200.content.application/json: a "
        "mapping is expected",
    ),
    "an unknown envelope in a profile": (
        LOUD,
        "actions:\n",
        NEWER_PAGE.replace("one:", "many:"),
        f"{LOUD}:11: paths./things/{{thing_id}}.get.responses.203.x-deskspec.many: is unknown: ",
    ),
    "no truth": (
        OPENAPI,
        "closed: true",
        "closed: yes",
        f"{OPENAPI}:7: info.x-deskspec.closed: must be true or false",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "problem"), BROKEN.values(), ids=BROKEN.keys())
def test_a_fault_is_one_line_and_changes_nothing(
    short: Project,
    change: Change,
    deskspec: Deskspec,
    files: Files,
    file: str,
    old: str,
    new: str,
    problem: str,
) -> None:
    before = files(short.generated)
    change(file, old, new)
    code, lines, errors = deskspec("generate")
    assert (code, lines, len(errors)) == (2, [], 1)
    assert errors[0].startswith(f"deskspec: {problem}")
    assert files(short.generated) == before
