"""What the contract monitor reads: whole, bare and by itself; what it lacks is named."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator import completeness
from deskspec_toolkit.generator.bundles import write
from deskspec_toolkit.generator.contract import BuiltContract, contracts
from deskspec_toolkit.openapi.nodes import nodes_in
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.project import Project

ANNOTATIONS = {"default", "description", "examples", "summary", "title", "x-deskspec"}


@pytest.fixture(scope="module")
def documented(made: Project) -> list[BuiltContract]:
    return contracts(made, "tiny")


@pytest.fixture(params=["tiny", "courier"])
def project(request: pytest.FixtureRequest, made: Project, courier: Project) -> Project:
    return {"tiny": made, "courier": courier}[request.param]


def files(project: Project) -> dict[str, Any]:
    """What each file of a project says, by operation id."""
    (folder,) = project.generated.glob("*_client/contract")
    return {path.stem: json.loads(path.read_bytes()) for path in folder.iterdir()}


def schemas(profile: dict[str, Any]) -> Iterator[Any]:
    yield from (profile[part] for part in ("path", "query", "body") if part in profile)
    for kinds in profile["responses"].values():
        yield from kinds.values()
    yield from profile["components"]["schemas"].values()


def test_every_operation_has_one_file_with_every_profile_the_default_first(
    project: Project,
) -> None:
    (vendor,) = [path.stem for path in project.sources.glob("specs/*")]
    made = contracts(project, vendor)
    written = files(project)
    assert written.keys() == {o.id for each in made for o in operations_of(each.document)}
    for operation_id, file in written.items():
        expected = [
            each.profile
            for each in made
            if operation_id in [operation.id for operation in operations_of(each.document)]
        ]
        assert list(file["profiles"]) == expected


def test_every_schema_compiles_with_nothing_beside_its_profile(project: Project) -> None:
    compiled = 0
    for file in files(project).values():
        for profile in file["profiles"].values():
            for schema in schemas(profile):
                jsonschema_rs.Draft202012Validator({"components": profile["components"], **schema})
                compiled += 1
    assert compiled > 10


def test_annotations_are_left_out_and_properties_of_their_names_are_not(made: Project) -> None:
    for file in files(made).values():
        for place, node in nodes_in(file["profiles"]):
            if isinstance(node, dict) and place[-1:] != ("properties",):
                assert not ANNOTATIONS & node.keys()
    thing = files(made)["things_get"]["profiles"]["quiet"]["components"]["schemas"]["Thing"]
    assert thing["properties"]["examples"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Example"},
    }


def test_a_file_has_the_components_that_its_operation_leads_to_and_no_others(
    courier: Project,
) -> None:
    for file in files(courier).values():
        for profile in file["profiles"].values():
            text = json.dumps({k: v for k, v in profile.items() if k != "components"})
            known = profile["components"]["schemas"]
            waiting = [text]
            reached: set[str] = set()
            while waiting:
                here = waiting.pop()
                for name in known.keys() - reached:
                    if f'"#/components/schemas/{name}"' in here:
                        reached.add(name)
                        waiting.append(json.dumps(known[name]))
            assert reached == known.keys()


def test_parameters_are_an_object_that_lets_no_other_name_pass(made: Project) -> None:
    profile = files(made)["things_get"]["profiles"]["loud"]
    assert profile["path"] == {
        "type": "object",
        "properties": {"thing_id": {"type": "string"}},
        "required": ["thing_id"],
        "additionalProperties": False,
    }
    assert profile["query"]["properties"] == {}
    assert "body" not in profile
    assert profile["responses"].keys() == {"200", "404"}


def test_files_are_compact_and_the_same_each_time(
    documented: list[BuiltContract], made: Project, tmp_path: Path
) -> None:
    write(documented, tmp_path)
    written = sorted((tmp_path / "contract").iterdir())
    assert [path.stem for path in written] == ["things_get", "things_list"]
    for path in written:
        there = made.generated / "tiny_client" / "contract" / path.name
        assert path.read_bytes() == there.read_bytes()
        assert path.read_bytes().count(b"\n") == 1


def test_a_check_finds_a_file_that_was_edited_or_taken_out(tiny: Project, deskspec: Any) -> None:
    folder = tiny.generated / "tiny_client" / "contract"
    (folder / "things_get.json").write_text("{}\n", encoding="utf-8")
    (folder / "things_list.json").unlink()
    assert deskspec("generate", "--check") == (
        1,
        [
            "tiny: tiny_client/contract/things_get.json differs",
            "tiny: tiny_client/contract/things_list.json is missing",
        ],
        [],
    )
    assert deskspec("generate")[0] == 0
    assert deskspec("generate", "--check")[0] == 0


LOST: dict[str, tuple[tuple[str, ...], str]] = {
    "a profile": (("profiles", "loud"), "contract of things_list in profile loud"),
    "a field of the body": (
        ("profiles", "quiet", "body", "properties", "list"),
        "list in the contract of things_list",
    ),
    "a status": (
        ("profiles", "quiet", "responses", "404"),
        "application/json of status 404 in the contract of things_list",
    ),
    "a content type": (
        ("profiles", "loud", "responses", "200", "application/json"),
        "application/json of status 200 in the contract of things_list",
    ),
    "a component": (
        ("profiles", "quiet", "components", "schemas", "ThingType"),
        "schema ThingType in the contract of things_list",
    ),
}


@pytest.mark.parametrize(("place", "named"), LOST.values(), ids=LOST.keys())
def test_what_a_file_lacks_is_named(
    tiny: Project, documented: list[BuiltContract], place: tuple[str, ...], named: str
) -> None:
    completeness.check(documented, tiny.generated, "tiny_client")
    path = tiny.generated / "tiny_client" / "contract" / "things_list.json"
    file = around = json.loads(path.read_bytes())
    for step in place[:-1]:
        around = around[step]
    del around[place[-1]]
    path.write_text(json.dumps(file), encoding="utf-8")
    with pytest.raises(Failure, match=named):
        completeness.check(documented, tiny.generated, "tiny_client")


def test_a_file_that_is_not_there_is_named(tiny: Project, documented: list[BuiltContract]) -> None:
    (tiny.generated / "tiny_client" / "contract" / "things_get.json").unlink()
    with pytest.raises(Failure, match="contract of things_get in profile quiet"):
        completeness.check(documented, tiny.generated, "tiny_client")
