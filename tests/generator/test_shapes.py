"""What each page shows of one component: strict in the contract, one class in the client."""

from typing import Any

import pytest
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.project import Project

from .conftest import Change, Deskspec
from .test_expansion import ENVELOPES, OPENAPI, SHORT, THINGS, WRITTEN_OUT, body, get

PARTS = """\
        parts:
          type: object
          additionalProperties: true
"""
REFERRED = """\
        parts:
          $ref: "#/components/schemas/Example"
"""
SHAPED = "{one: Thing, requires: [class, parts/text], lacks: [madeAt]}"


@pytest.fixture
def shaped(tiny: Project, change: Change) -> Project:
    """The project, with an operation whose page shows less and requires more."""
    change(OPENAPI, "    profile: quiet\n", ENVELOPES)
    change(THINGS, PARTS, REFERRED)
    change(THINGS, WRITTEN_OUT, SHORT.replace("{one: Thing}", SHAPED))
    change(THINGS, "thing: {id: a1, type: big, madeAt: 1600000000}", "thing: {id: a1, class: x}")
    return tiny


def schemas(project: Project) -> dict[str, Any]:
    found: dict[str, Any] = contracts(project, "tiny")[0].document["components"]["schemas"]
    return found


def test_the_contract_is_as_strict_as_the_page(shaped: Project) -> None:
    found = schemas(shaped)
    item = body(get(shaped))["properties"]["thing"]
    assert item == {"$ref": "#/components/schemas/ThingOfThingsGet200"}
    shape, whole = found["ThingOfThingsGet200"], found["Thing"]
    assert (shape["required"], whole["required"]) == (["id", "class"], ["id"])
    assert whole["properties"].keys() - shape["properties"].keys() == {"madeAt"}
    inner = "ExampleOfThingsGet200"
    assert shape["properties"]["parts"] == {"$ref": f"#/components/schemas/{inner}"}
    assert found[inner]["required"] == ["text"]
    assert "required" not in found["Example"]


def test_the_client_has_one_class(shaped: Project, deskspec: Deskspec) -> None:
    assert deskspec("generate")[0] == 0
    models = {file.stem for file in (shaped.generated / "tiny_client" / "models").iterdir()}
    assert {"thing", "example"} <= models
    assert not [name for name in models if "_of_" in name]
    (model,) = (shaped.generated / "tiny_client" / "models").glob("thing.py")
    assert "made_at: " in model.read_text(encoding="utf-8")


def test_entries_of_a_list_have_a_shape(shaped: Project, change: Change) -> None:
    entries = """\
        parts:
          type: array
          items:
            $ref: "#/components/schemas/Example"
"""
    change(THINGS, REFERRED, entries)
    (parts,) = [
        shape["properties"]["parts"]
        for name, shape in schemas(shaped).items()
        if name == "ThingOfThingsGet200"
    ]
    assert parts["items"] == {"$ref": "#/components/schemas/ExampleOfThingsGet200"}
    assert schemas(shaped)["ExampleOfThingsGet200"]["required"] == ["text"]


def test_a_part_may_be_required_and_say_what_it_requires(shaped: Project, change: Change) -> None:
    change(THINGS, "requires: [class, parts/text]", "requires: [parts, parts/text]")
    change(THINGS, "thing: {id: a1, class: x}", "thing: {id: a1, parts: {text: t}}")
    found = schemas(shaped)
    assert found["ThingOfThingsGet200"]["required"] == ["id", "parts"]
    assert found["ExampleOfThingsGet200"]["required"] == ["text"]


@pytest.mark.parametrize(
    ("shape", "problem"),
    [
        ("lacks: [weight]", "Thing has no weight"),
        ("requires: [parts/colour]", "Example has no colour"),
        ("requires: [class/name]", "class of Thing must refer to a component"),
        ("requires: class", "must be a list of text"),
        ("has: [class]", "must be one envelope with its item"),
    ],
)
def test_a_shape_of_something_else_is_refused_with_its_line(
    shaped: Project, change: Change, deskspec: Deskspec, shape: str, problem: str
) -> None:
    change(THINGS, SHAPED, f"{{one: Thing, {shape}}}")
    code, _, errors = deskspec("generate")
    assert (code, len(errors)) == (2, 1)
    assert errors[0].startswith("deskspec: specs/tiny/things.yaml:")
    assert problem in errors[0]


def test_what_a_request_refers_to_may_have_a_shape(shaped: Project, change: Change) -> None:
    before = """\
                list:
                  type: array
"""
    wanted = """\
                example:
                  $ref: "#/components/schemas/Example"
                  x-deskspec: {requires: [text]}
"""
    change(THINGS, before, wanted + before)
    found = schemas(shaped)
    assert found["ExampleOfThingsListRequest"]["required"] == ["text"]
    assert "required" not in found["Example"]
