"""What the contract monitor reads: all of it, bare, and each thing once; what it lacks is named."""

import json
from collections.abc import Iterator
from copy import deepcopy
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
    """What each file of a project says, by its name."""
    (folder,) = project.generated.glob("*_client/contract")
    return {path.stem: json.loads(path.read_bytes()) for path in folder.iterdir()}


def whole(profiles: dict[str, Any]) -> dict[str, Any]:
    """A file with all that each profile says."""
    first = next(iter(profiles.values()))
    return {
        profile: {key: value for key, value in {**first, **own}.items() if value is not None}
        for profile, own in profiles.items()
    }


def operations(project: Project) -> dict[str, Any]:
    """What each profile says of each operation, with the components that are named."""
    written = files(project)
    components = whole(written.pop("components"))
    return {
        operation_id: {
            profile: {
                **parts,
                "components": {n: components[profile][n] for n in parts["components"]},
            }
            for profile, parts in whole(profiles).items()
        }
        for operation_id, profiles in written.items()
    }


def schemas(profile: dict[str, Any]) -> Iterator[Any]:
    yield from (profile[part] for part in ("path", "query", "body") if part in profile)
    for kinds in profile["responses"].values():
        yield from kinds.values()
    yield from profile["components"].values()


def test_every_operation_has_one_file_with_every_profile_the_default_first(
    project: Project,
) -> None:
    (vendor,) = [path.stem for path in project.sources.glob("specs/*")]
    made = contracts(project, vendor)
    written = operations(project)
    assert written.keys() == {o.id for each in made for o in operations_of(each.document)}
    for operation_id, file in written.items():
        expected = [
            each.profile
            for each in made
            if operation_id in [operation.id for operation in operations_of(each.document)]
        ]
        assert list(file) == expected


def test_every_schema_compiles_with_nothing_beside_its_profile(project: Project) -> None:
    compiled = 0
    for profiles in operations(project).values():
        for profile in profiles.values():
            components = {"components": {"schemas": profile["components"]}}
            for schema in schemas(profile):
                jsonschema_rs.Draft202012Validator({**components, **schema})
                compiled += 1
    assert compiled > 10


def test_annotations_are_left_out_and_properties_of_their_names_are_not(made: Project) -> None:
    for file in files(made).values():
        for place, node in nodes_in(file):
            if isinstance(node, dict) and place[-1:] != ("properties",):
                assert not ANNOTATIONS & node.keys()
    thing = files(made)["components"]["quiet"]["Thing"]
    assert thing["properties"]["examples"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Example"},
    }


def test_an_operation_names_the_components_that_it_leads_to_and_no_others(
    courier: Project,
) -> None:
    for profiles in operations(courier).values():
        for profile in profiles.values():
            text = json.dumps({k: v for k, v in profile.items() if k != "components"})
            known = profile["components"]
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
    profile = operations(made)["things_get"]["loud"]
    assert profile["path"] == {
        "type": "object",
        "properties": {"thing_id": {"type": "string"}},
        "required": ["thing_id"],
        "additionalProperties": False,
    }
    assert profile["query"]["properties"] == {}
    assert "body" not in profile
    assert profile["responses"].keys() == {"200", "404"}


def test_a_component_is_in_one_file_and_in_another_profile_only_if_it_differs(
    made: Project,
) -> None:
    written = files(made)
    assert written["components"]["loud"].keys() == {"Thing"}
    assert "weight" in written["components"]["loud"]["Thing"]["properties"]
    assert written["things_get"]["loud"] == written["things_list"]["loud"] == {}


def test_what_a_later_profile_lacks_is_not_that_of_the_first(
    documented: list[BuiltContract], tmp_path: Path
) -> None:
    quiet, loud = deepcopy(documented)
    del loud.document["paths"]["/things/search"]["post"]["requestBody"]
    write([quiet, loud], tmp_path)
    written = json.loads((tmp_path / "contract" / "things_list.json").read_bytes())
    assert "body" in whole(written)["quiet"]
    assert "body" not in whole(written)["loud"]


def test_files_have_one_key_a_line_and_are_the_same_each_time(
    documented: list[BuiltContract], made: Project, tmp_path: Path
) -> None:
    write(documented, tmp_path)
    written = sorted((tmp_path / "contract").iterdir())
    assert [path.stem for path in written] == ["components", "things_get", "things_list"]
    for path in written:
        there = made.generated / "tiny_client" / "contract" / path.name
        assert path.read_bytes() == there.read_bytes()
        assert all(line.count('": ') <= 1 for line in path.read_text("utf-8").splitlines())


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


LOST: dict[str, tuple[str, tuple[str | int, ...], str]] = {
    "a profile": ("things_list", ("loud",), "contract of things_list in profile loud"),
    "a field of the body": (
        "things_list",
        ("quiet", "body", "properties", "list"),
        "list in the contract of things_list",
    ),
    "a status": (
        "things_list",
        ("quiet", "responses", "404"),
        "application/json of status 404 in the contract of things_list",
    ),
    "a content type": (
        "things_list",
        ("quiet", "responses", "200", "application/json"),
        "application/json of status 200 in the contract of things_list",
    ),
    "the name of a component": (
        "things_list",
        ("quiet", "components", 2),
        "schema Thing in the contract of things_list",
    ),
    "a component": (
        "components",
        ("quiet", "Thing"),
        "contract of things_get in profile quiet",
    ),
}


@pytest.mark.parametrize(("name", "place", "named"), LOST.values(), ids=LOST.keys())
def test_what_a_file_lacks_is_named(
    tiny: Project,
    documented: list[BuiltContract],
    name: str,
    place: tuple[str | int, ...],
    named: str,
) -> None:
    completeness.check(documented, tiny.generated, "tiny_client")
    path = tiny.generated / "tiny_client" / "contract" / f"{name}.json"
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
