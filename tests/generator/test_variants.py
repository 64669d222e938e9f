"""A profile has the operations that it documents, and nothing that only others need."""

from copy import deepcopy
from pathlib import Path

import pytest
from deskspec_runtime.contract.files import COMPONENTS
from deskspec_toolkit.failure import Failure
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
    ledger = documents.read(courier.specs("courier") / "docs.yaml", "docs.yaml")
    assert set(ids(base)) == ledger["operations"].keys()
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


LISTING = """\
actions:
  - target: $.paths['/things/search'].post
    description: The page says more.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-28"
    update: {description: Only those of the page.}
"""


OTHER = """\
overlay: "1.1.0"
info: {title: A page without changes of its own, version: "1"}
actions: []
"""


@pytest.fixture
def loud_is_default(tiny: Project, change: Change) -> None:
    """Let the default profile be one with an overlay, which documents and changes the list."""
    change(OPENAPI, "profile: quiet", "profile: loud")
    change(LOUD, '  version: "1"\n', LIST_ALONE)
    path = tiny.sources / LOUD
    head, _, _ = path.read_text(encoding="utf-8").partition("actions:\n")
    path.write_text(head + LISTING, encoding="utf-8")


@pytest.mark.usefixtures("loud_is_default")
def test_the_default_profile_may_have_an_overlay(tiny: Project) -> None:
    (loud,) = contracts(tiny, "tiny")
    assert (loud.profile, loud.name, loud.is_default) == ("loud", "tiny", True)
    assert ids(loud.document) == ["things_get", "things_list"]
    assert [is_documented(loud.document, each) for each in ids(loud.document)] == [False, True]
    search = loud.document["paths"]["/things/search"]["post"]
    assert search["description"] == "Only those of the page."


@pytest.mark.usefixtures("loud_is_default")
def test_another_profile_begins_with_the_base_and_not_with_the_default_one(tiny: Project) -> None:
    other = (tiny.sources / LOUD).with_stem("other")
    other.write_text(OTHER, encoding="utf-8")
    _, profile = contracts(tiny, "tiny")
    assert profile.profile == "other"
    assert "description" not in profile.document["paths"]["/things/search"]["post"]


@pytest.mark.usefixtures("loud_is_default")
@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (
            LOUD,
            "$.paths['/things/search'].post",
            "$.components.schemas.Thing",
            f"{LOUD}: it changes things_get, which it does not document",
        ),
        (
            LOUD,
            "documents: [things_list]",
            "documents: [things_list], transforms: [text-forms]",
            f"{LOUD}:5: the default profile transforms nothing: write it in the spec",
        ),
        (
            OPENAPI,
            "profile: loud\n",
            "profile: loud\n    documents: [things_get]\n",
            f"{OPENAPI}:7: move documents to {LOUD}, the default profile",
        ),
    ],
)
def test_a_default_profile_changes_only_what_it_documents(
    tiny: Project, change: Change, file: str, old: str, new: str, problem: str
) -> None:
    change(file, old, new)
    with pytest.raises(Failure) as caught:
        contracts(tiny, "tiny")
    assert str(caught.value) == problem


def test_the_pages_of_the_ledger_may_say_what_a_profile_documents(
    tiny: Project, change: Change
) -> None:
    change(LOUD, '  version: "1"\n', '  version: "1"\n  x-deskspec: {pages: new/}\n')
    change("specs/tiny/docs.yaml", "{pages: [list]", "{pages: [old/list, new/list]")
    _, loud = (each.document for each in contracts(tiny, "tiny"))
    assert ids(loud) == loud["info"]["x-deskspec"]["documents"] == ["things_list"]


PRINTED = """\
actions:
  - target: $.paths['/things/search'].post.responses['200'].content['application/json']
    description: The newer page prints another one.
    x-evidence: https://tiny.example/docs/new
    x-date: "2026-11-28"
    update:
      examples: {newer: {externalValue: loud/things_list.200.json}}
"""


def test_an_example_of_a_profile_may_be_a_file_beside_it(tiny: Project, change: Change) -> None:
    change(LOUD, "actions:\n", PRINTED)
    file = tiny.sources / Path(LOUD).with_suffix("") / "things_list.200.json"
    file.parent.mkdir()
    file.write_text('{"things": []}', encoding="utf-8")
    base, loud = (each.document for each in contracts(tiny, "tiny"))
    media = loud["paths"]["/things/search"]["post"]["responses"]["200"]["content"][
        "application/json"
    ]
    assert media["examples"]["newer"] == {"value": {"things": []}}
    assert "newer" not in str(base)
    file.unlink()
    with pytest.raises(Failure) as failure:
        contracts(tiny, "tiny")
    where = f"{LOUD}:11: externalValue: "
    assert str(failure.value) == (
        f"{where}overrides/tiny/profiles/loud/things_list.200.json: No such file or directory"
    )


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
    "two ways to say what it documents": (
        LOUD,
        '  version: "1"\n',
        '  version: "1"\n  x-deskspec: {documents: [things_list], pages: docs/}\n',
        f"{LOUD}:5: info.x-deskspec has pages and documents: keep one of them",
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
        f"{LOUD}:5: info.x-deskspec.document: is unknown: choose from documents, pages, transforms",
    ),
    "an overlay that is no profile": (
        "overrides/tiny/overlay.yaml",
        '  version: "1"\n',
        '  version: "1"\n  x-deskspec: {documents: [things_get]}\n',
        "overrides/tiny/overlay.yaml:5: info.x-deskspec: has no effect here, only at: profile",
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
