"""One change of a real vendor's spec: mypy refuses of its client what is told to be breaking."""

import shutil
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.diff import snapshots
from deskspec_toolkit.diff.package_names import names_of
from deskspec_toolkit.diff.vendor_diff import compared
from deskspec_toolkit.generator import generation
from deskspec_toolkit.project import Project
from diff.conftest import CHECKOUT
from diff.test_usage import seen_by_a_checker, used
from diff.usage import of_resource, unclean
from harness.selection import selection

pytestmark = pytest.mark.one_shard("mypy")

VENDOR: Final = "helpcrunch"
PACKAGE: Final = f"{VENDOR}_client"


class Edit(NamedTuple):
    """A change of a spec."""

    resource: str
    """Whose file it is, and whose methods are used."""
    level: str
    """Of the change, as a checker sees it."""
    old: str
    new: str


DEPARTMENT: Final = "        name: {type: string}\n        agents:"
EVENT: Final = "required: [name, data, customer]"
EDITS: Final[dict[str, Edit]] = {
    "attribute removed": Edit(
        "departments",
        "breaking",
        "required: [id, name, agents]\n      properties:\n"
        f"        id: {{type: integer}}\n{DEPARTMENT}",
        "required: [id, agents]\n      properties:\n        id: {type: integer}\n        agents:",
    ),
    "attribute renamed": Edit(
        "departments",
        "breaking",
        "required: [id, name, agents]\n      properties:\n"
        f"        id: {{type: integer}}\n{DEPARTMENT}",
        "required: [id, title, agents]\n      properties:\n"
        f"        id: {{type: integer}}\n{DEPARTMENT.replace('name', 'title')}",
    ),
    "attribute nullable": Edit(
        "departments",
        "breaking",
        DEPARTMENT,
        DEPARTMENT.replace("string", '[string, "null"]'),
    ),
    "attribute optional": Edit(
        "departments", "breaking", "required: [id, name, agents]", "required: [id, agents]"
    ),
    "attribute added": Edit(
        "departments",
        "compatible",
        DEPARTMENT,
        f"        room: {{type: integer}}\n{DEPARTMENT}",
    ),
    "enum value added": Edit(
        "agents", "compatible", "superviser, admin]", "superviser, admin, guest]"
    ),
    "argument retyped": Edit(
        "agents",
        "breaking",
        "          schema: {type: integer}",
        "          schema: {type: string}",
    ),
    "argument optional": Edit("events", "compatible", EVENT, "required: [name, customer]"),
    "argument added": Edit(
        "events",
        "compatible",
        "                name: {type: string, desc",
        "                kind: {type: string}\n                name: {type: string, desc",
    ),
    "required argument added": Edit(
        "departments",
        "breaking",
        "        paging: none\n      responses:",
        "        paging: none\n      parameters:\n        - {name: room, in: query, "
        "required: true, description: A room., schema: {type: string}}\n      responses:",
    ),
    "argument wider": Edit(
        "events",
        "compatible",
        "customer: {type: integer, description: Id of the customer at HelpCrunch.}\n            ex",
        'customer: {type: [integer, "null"], description: Its id.}\n            ex',
    ),
}


@pytest.fixture
def changed(tmp_path: Path) -> Project:
    """The sources of the vendor, not generated yet."""
    for part in (f"specs/{VENDOR}", f"overrides/{VENDOR}", "overrides/templates"):
        shutil.copytree(CHECKOUT / part, tmp_path / part)
    (tmp_path / "tests").symlink_to(CHECKOUT / "tests")  # its quirks name tests
    return Project(tmp_path, tmp_path / "generated")


@pytest.mark.parametrize("name", selection().few(EDITS))
def test_a_file_that_uses_a_resource_is_refused_where_a_change_is_breaking(
    name: str, changed: Project, tmp_path: Path
) -> None:
    edit = EDITS[name]
    path = changed.specs(VENDOR) / f"{edit.resource}.yaml"
    text = path.read_text(encoding="utf-8")
    assert text.count(edit.old) == 1
    path.write_text(text.replace(edit.old, edit.new), encoding="utf-8")
    generation.generate(changed, [VENDOR])
    ours = Project(CHECKOUT, CHECKOUT / "generated")
    old, new = (snapshots.of_folder(each, [VENDOR], "now") for each in (ours, changed))
    # Methods that are written by hand are of no generated package.
    old = old._replace(files={k: v for k, v in old.files.items() if k.startswith("generated/")})
    changes = [each for each in compared(old, new, VENDOR).changes if seen_by_a_checker(each)]
    assert edit.level in {each.level for each in changes}
    names = of_resource(names_of(old, VENDOR, VENDORS[VENDOR].client), edit.resource)
    assert unclean(names, PACKAGE, ours.generated, tmp_path / "usage") == set()
    breaking = {name for each in changes if each.level == "breaking" for name in used(each)}
    known = {*names.methods, *(f"{c}.{a}" for c, each in names.attributes.items() for a in each)}
    known |= {f"{enum}.{member}" for enum, each in names.members.items() for member in each}
    refused = unclean(names, PACKAGE, changed.generated, tmp_path / "usage")
    assert refused == breaking & known
    assert bool(refused) == (edit.level == "breaking")
