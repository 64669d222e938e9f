"""A profile has the operations that it documents, and nothing that only others need."""

from copy import deepcopy

import pytest
from deskspec_runtime.contract.files import COMPONENTS
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.generator.projection import project as projected
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.operations import is_documented, operations_of
from deskspec_toolkit.project import Project

from .conftest import Change, Deskspec, Files

LOUD = "overrides/tiny/profiles/loud.yaml"
OPENAPI = "specs/tiny/openapi.yaml"
LIST_ALONE = '  version: "1"\n  x-deskspec: {documents: [things_list]}\n'
NEW_OPERATION = """\
actions:
  - target: $.paths
    description: The newer page has one more.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-28"
    update:
      /things:
        post:
          operationId: things_create
          tags: [things]
          summary: Create a thing.
          x-deskspec: {effect: write}
          responses:
            "404": {$ref: "#/components/responses/NotFound"}
            "201":
              description: The thing.
              content:
                application/json:
                  schema: {$ref: "#/components/schemas/Thing"}
"""


def ids(document: documents.Document) -> list[str]:
    return [operation.id for operation in operations_of(document)]


def written(project: Project, name: str) -> documents.Document:
    return documents.read(project.contracts / f"{name}.yaml", name)


def test_its_contract_has_its_operations_and_what_they_reach(courier: Project) -> None:
    words = written(courier, "courier.words")
    assert ids(words) == ["depots_list"]
    assert list(words["paths"]) == ["/depots"]
    assert {"Depot", "Links", "EventParcel"} <= words["components"]["schemas"].keys()
    assert "Parcel" not in words["components"]["schemas"]
    assert words["components"]["responses"].keys() == {"BadRequest"}
    assert words["info"]["x-deskspec"]["profile"] == "words"


def test_the_default_contract_has_every_operation(courier: Project) -> None:
    base = written(courier, "courier")
    assert len(ids(base)) == 7
    assert ids(written(courier, "courier.texts")) == ids(base)
    assert all(is_documented(base, each) for each in ids(base))


def test_the_client_has_every_operation_of_every_profile(
    courier: Project, courier_contracts: list[documents.Document]
) -> None:
    joined = projected([deepcopy(each) for each in courier_contracts])
    assert ids(joined) == ids(courier_contracts[0])
    folder = courier.generated / "courier_client" / "api"
    assert {path.stem for path in folder.glob("*/*_*.py")} - {"__init__"} == set(ids(joined))


def test_other_profiles_decide_nothing_about_what_it_does_not_document(
    courier_contracts: list[documents.Document],
) -> None:
    with_it, without = (
        projected([deepcopy(each) for each in chosen])
        for chosen in (courier_contracts, courier_contracts[:2])
    )
    for path, item in without["paths"].items():
        if path != "/depots":
            assert with_it["paths"][path] == item


def test_the_monitor_has_its_profile_only_at_its_operations(courier: Project) -> None:
    folder = courier.generated / "courier_client" / "contract"
    with_it = {
        path.stem
        for path in folder.glob("*.json")
        if "words" in documents.read_json(path, path.name)
    }
    assert with_it == {"depots_list", COMPONENTS}


def test_a_profile_without_the_list_documents_everything(tiny: Project) -> None:
    assert [ids(each.document) for each in contracts(tiny, "tiny")] == [
        ["things_get", "things_list"],
        ["things_get", "things_list"],
    ]


def test_the_default_profile_says_what_it_documents_and_its_contract_has_the_rest(
    tiny: Project, change: Change
) -> None:
    change(OPENAPI, "profile: quiet\n", "profile: quiet\n    documents: [things_get]\n")
    base, loud = (each.document for each in contracts(tiny, "tiny"))
    assert ids(base) == ids(loud) == ["things_get", "things_list"]
    assert [is_documented(base, each) for each in ids(base)] == [True, False]
    assert [is_documented(loud, each) for each in ids(loud)] == [True, True]


def test_a_profile_may_add_an_operation_that_it_documents(tiny: Project, change: Change) -> None:
    change(LOUD, '  version: "1"\n', LIST_ALONE.replace("things_list", "things_create"))
    change(LOUD, "actions:\n", NEW_OPERATION)
    change(
        "specs/tiny/docs.yaml",
        "operations:\n",
        "operations:\n  things_create: {pages: [create], evidence: full}\n",
    )
    base, loud = (each.document for each in contracts(tiny, "tiny"))
    assert ids(base) == ["things_get", "things_list"]
    assert ids(loud) == ["things_create"]


BROKEN: dict[str, tuple[str, str, str, str]] = {
    "an unknown operation": (
        LOUD,
        '  version: "1"\n',
        '  version: "1"\n  x-deskspec:\n    documents:\n      - things_list\n      - things_gte\n',
        f"{LOUD}:8: info.x-deskspec.documents: things_gte is not an operation",
    ),
    "an unknown operation of the default profile": (
        OPENAPI,
        "    profile: quiet\n",
        "    profile: quiet\n    documents: [things_gte]\n",
        f"{OPENAPI}:7: info.x-deskspec.documents: things_gte is not an operation",
    ),
    "an action for an operation that it does not document": (
        LOUD,
        '  version: "1"\n',
        '  version: "1"\n  x-deskspec: {documents: [things_get]}\n',
        f"{LOUD}:7: action 1: $.paths['/things/search'].post matches nothing",
    ),
    "a new operation that it does not list": (
        LOUD,
        'version: "1"\nactions:\n',
        f'version: "1"\n  x-deskspec: {{documents: [things_get]}}\n{NEW_OPERATION}',
        f"{LOUD}:14: things_create is not in info.x-deskspec.documents: add it there",
    ),
    "no list": (
        LOUD,
        '  version: "1"\n',
        '  version: "1"\n  x-deskspec: {documents: things_get}\n',
        f"{LOUD}:5: info.x-deskspec.documents: must be a list of text",
    ),
    "an unknown transform": (
        LOUD,
        '  version: "1"\n',
        '  version: "1"\n  x-deskspec: {transforms: [upper-case]}\n',
        f"{LOUD}:5: info.x-deskspec.transforms: must be one of text-forms",
    ),
    "an unknown key": (
        LOUD,
        '  version: "1"\n',
        '  version: "1"\n  x-deskspec: {document: [things_get]}\n',
        f"{LOUD}:5: info.x-deskspec.document: is unknown: choose from documents, transforms",
    ),
    "an overlay that is no profile": (
        "overrides/tiny/overlay.yaml",
        '  version: "1"\n',
        '  version: "1"\n  x-deskspec: {documents: [things_get]}\n',
        "overrides/tiny/overlay.yaml:5: info.x-deskspec: says nothing here",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "problem"), BROKEN.values(), ids=BROKEN.keys())
def test_a_fault_is_one_line_and_changes_nothing(
    tiny: Project,
    change: Change,
    deskspec: Deskspec,
    files: Files,
    file: str,
    old: str,
    new: str,
    problem: str,
) -> None:
    if "matches nothing" in problem:
        change(LOUD, "$.components.schemas.Thing.properties", "$.paths['/things/search'].post")
    before = files(tiny.generated)
    change(file, old, new)
    code, lines, errors = deskspec("generate")
    assert (code, lines, len(errors)) == (2, [], 1)
    assert errors[0].startswith(f"deskspec: {problem}")
    assert files(tiny.generated) == before
