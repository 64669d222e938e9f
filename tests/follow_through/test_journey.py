"""A maintainer's edits, by CONTRIBUTING.md: few files by hand, the rest by commands and their list.

What is edited is a copy of the checkout, a vendor of which is generated. Mistakes in sources are in
`tests/generator/test_generate.py`.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

import pytest
from harness.catalogue import ROOT
from harness.selection import selection

LEFT_OUT: Final = shutil.ignore_patterns(
    ".git", ".venv", "dist", "__pycache__", ".*_cache", ".hypothesis", ".manifest.json"
)
BY_HAND_AT_MOST: Final = 3
"""Files, beside one below `overrides/` that corrects what is edited."""
OTHERS: Final = {"doubletick": "reference", "helpcrunch": "g2", "kustomer": "flattened"}
"""Vendor -> its profile beside the default one."""
PATTERN_OF_STATUS: Final = r"(?s)(operationId: {}\n.*?responses:\n)( +)"


Replacement: TypeAlias = tuple[str, str]
"""A pattern, and what is in place of each match."""


class Edit(NamedTuple):
    """Patterns and what replaces them, by file: in the sources, and then in what is listed."""

    vendor: str
    sources: dict[str, Replacement]
    listed: dict[str, Replacement]
    points: tuple[str, ...]
    """Parts of the lines of the list, in their order."""
    removed: tuple[str, ...] = ()
    """The files that the list, or the build, says to remove."""


def spec(vendor: str, name: str) -> str:
    return f"specs/{vendor}/{name}.yaml"


def scenario(vendor: str) -> str:
    return f"tests/scenarios/{vendor}.yaml"


def recordings(vendor: str) -> tuple[str, ...]:
    """What is to be recorded again where both profiles of a vendor changed."""
    behind = "are of an earlier contract: deskspec record"
    return f"{behind} {vendor}", f"{behind} {vendor} --profile {OTHERS[vendor]}"


def page(vendor: str) -> str:
    return f"docs/api/{vendor}.md: not what is generated now: make docs"


RECORD: Final = recordings("kustomer")[0]
DELETE_BRAND: Final = """    delete:
      operationId: brands_delete
      tags: [brands]
      summary: Delete a brand.
      x-deskspec: {effect: write, names: {id: brand_id}, roles: [org.admin.brand.write]}
      parameters: *id
      responses:
        "204": {description: The brand is deleted.}
        "404": {$ref: "#/components/responses/NotFound"}
"""
PING_WALLET: Final = """    delete:
      operationId: wallet_clear
      tags: [wallet]
      summary: Clear the wallet.
      x-deskspec: {effect: write}
      responses:
        "204": {description: It is empty.}
        "401": {$ref: "#/components/responses/BareUnauthorized"}
"""
CLOSE_DEPARTMENT: Final = """  /departments/{department_id}:
    delete:
      operationId: departments_delete
      tags: [departments]
      summary: Delete a department.
      x-deskspec: {effect: write}
      parameters:
        - name: department_id
          in: path
          required: true
          description: Id of the department.
          schema: {type: integer}
      responses:
        "200": {$ref: "#/components/responses/Ok"}
"""


def entry(name: str) -> tuple[str, str]:
    """Adds an operation to a ledger."""
    return r"(?m)^operations:\n", rf"\g<0>  {name}: {{pages: [x], evidence: full}}\n"


def status(operation: str, added: str) -> tuple[str, str]:
    """Adds a status to the line of an operation in a ledger."""
    return rf"(?m)(^  {operation}: .*statuses: \[.*?)\]", rf"\g<1>, {added}]"


EDITS: dict[str, Edit] = {
    "kustomer, a field added": Edit(
        "kustomer",
        {
            spec("kustomer", "brands"): (
                r"(?m)^( +)default: \{type: boolean",
                r"\1shade: {type: string}\n\g<0>",
            )
        },
        {},
        (RECORD,),
    ),
    "kustomer, a field of requests renamed": Edit(
        "kustomer",
        {spec("kustomer", "brands"): (r"iconUrl", "iconAddress")},
        {scenario("kustomer"): (r"icon_url", "icon_address")},
        ("has no argument icon_url", "has no argument icon_url", RECORD, page("kustomer")),
    ),
    "kustomer, a status added": Edit(
        "kustomer",
        {
            spec("kustomer", "brands"): (
                PATTERN_OF_STATUS.format("brands_get"),
                r'\1\2"410": {$ref: "#/components/responses/NotFound"}\n\2',
            )
        },
        {},
        (RECORD,),
    ),
    "kustomer, an operation removed": Edit(
        "kustomer",
        {
            spec("kustomer", "spam_senders"): (
                r"(?ms)^  /v1/spam/senders/\{id\}:\n.*?(?=^components:)",
                "",
            ),
            spec("kustomer", "docs"): (r"(?m)^  spam_senders_delete: .*\n", ""),
        },
        {scenario("kustomer"): (r"(?m)^  - call: spam_senders\.delete\n    .*\n", "")},
        (
            "spam_senders_delete.*: no contract has the operation: remove them",
            "spam_senders.delete: the client has no such method",
            RECORD,
            page("kustomer"),
        ),
        ("tests/cassettes/kustomer/spam_senders_delete.*",),
    ),
    "kustomer, an operation added": Edit(
        "kustomer",
        {
            spec("kustomer", "brands"): (r"(?m)^components:", f"{DELETE_BRAND}\\g<0>"),
            spec("kustomer", "docs"): entry("brands_delete"),
        },
        {
            scenario("kustomer"): (
                r"(?m)^  - call: klasses\.create\n",
                r"  - call: brands.delete\n    with: {brand_id: $brand.id}\n\g<0>",
            )
        },
        (
            "no step calls brands_delete: add one, with what it returns",
            "nothing is recorded of brands_delete: deskspec record kustomer",
            RECORD,
            page("kustomer"),
        ),
    ),
    "doubletick, a field added": Edit(
        "doubletick",
        {spec("doubletick", "wallet"): (r"(?m)^( +)balance:", r"\1credit: {type: number}\n\g<0>")},
        {},
        recordings("doubletick"),
    ),
    "doubletick, a field of requests renamed": Edit(
        "doubletick",
        {
            spec("doubletick", "chats"): (r"agentNumbers", "memberNumbers"),
            "toolkit/deskspec_toolkit/simulator/vendors/doubletick/chats.py": (
                r"agentNumbers",
                "memberNumbers",
            ),
        },
        {scenario("doubletick"): (r"agent_numbers", "member_numbers")},
        (
            "has no argument agent_numbers",
            "has no argument agent_numbers",
            *recordings("doubletick"),
            page("doubletick"),
        ),
    ),
    "doubletick, a status added": Edit(
        "doubletick",
        {
            spec("doubletick", "wa_groups"): (
                PATTERN_OF_STATUS.format("wa_groups_get"),
                r'\1\2"401": {$ref: "#/components/responses/BareUnauthorized"}\n\2',
            ),
            spec("doubletick", "docs"): status("wa_groups_get", "401"),
        },
        {},
        recordings("doubletick"),
    ),
    "doubletick, an operation removed": Edit(
        "doubletick",
        {
            spec("doubletick", "wa_groups"): (
                r"(?ms)^  /whatsapp/wa-group/info:\n.*?(?=^  /)(.*?)\*in_query",
                r"\1&in_query {name: groupId, in: query, required: true, schema: {type: string}, "
                r"description: Id of the group.}",
            ),
            spec("doubletick", "docs"): (r"(?m)^  wa_groups_get: .*\n", ""),
        },
        {scenario("doubletick"): (r"(?m)^  - call: wa_groups\.get\n    .*\n    .*\n", "")},
        (
            "wa_groups_get.*: no contract has the operation: remove them",
            "wa_groups.get: the client has no such method",
            *recordings("doubletick"),
            page("doubletick"),
        ),
        ("tests/cassettes/doubletick/wa_groups_get.*",),
    ),
    "doubletick, an operation added": Edit(
        "doubletick",
        {
            spec("doubletick", "wallet"): (r"(?m)^components:", f"{PING_WALLET}\\g<0>"),
            spec("doubletick", "docs"): entry("wallet_clear"),
        },
        {
            scenario("doubletick"): (
                r"(?m)^  - call: embed\.create_url\n",
                r"  - call: wallet.clear\n\g<0>",
            )
        },
        (
            "no step calls wallet_clear: add one, with what it returns",
            "nothing is recorded of wallet_clear: deskspec record doubletick",
            recordings("doubletick")[0],  # the page is none of the reference
            page("doubletick"),
        ),
    ),
    "helpcrunch, a field added": Edit(
        "helpcrunch",
        {
            spec("helpcrunch", "departments"): (
                r"(?m)^( +)name: \{type: string\}\n",
                r"\g<0>\1shade: {type: string}\n",
            )
        },
        {},
        recordings("helpcrunch"),
    ),
    "helpcrunch, a field renamed": Edit(
        "helpcrunch",
        {"overrides/helpcrunch/overlay.yaml": (r"facebookPageLink", "facebookPageAddress")},
        {},
        recordings("helpcrunch"),
    ),
    "helpcrunch, a status added": Edit(
        "helpcrunch",
        {
            spec("helpcrunch", "agents"): (
                PATTERN_OF_STATUS.format("agents_unsubscribe"),
                r'\1\2"409": {$ref: "#/components/responses/BadRequest"}\n\2',
            ),
            spec("helpcrunch", "docs"): status("agents_unsubscribe", "409"),
        },
        {},
        recordings("helpcrunch"),
    ),
    "helpcrunch, an operation removed": Edit(
        "helpcrunch",
        {
            spec("helpcrunch", "organization"): (r"(?s).+", "paths: {}\n"),
            spec("helpcrunch", "docs"): (r"(?m)^  organization_get: .*\n", ""),
            "overrides/helpcrunch/profiles/g2.yaml": (
                r"(?ms)^  - target: \$\.paths\['/organization'\].*?(?=^  - target)"
                r"|'/organization', ",
                "",
            ),
        },
        {
            scenario("helpcrunch"): (
                r"  - call: organization\.get\n    as: organization\n",
                "",
            )
        },
        (
            "organization_get.*: no contract has the operation: remove them",
            "organization.get: the client has no such method",
            *recordings("helpcrunch"),
            "helpcrunch-g1/organization_get.*: the contract has no such operation: remove them",
            "helpcrunch-g2/organization_get.*: the contract has no such operation: remove them",
            page("helpcrunch"),
        ),
        (
            "tests/cassettes/helpcrunch/organization_get.*",
            "tests/foreign/replays/helpcrunch-*/organization_get.*",
        ),
    ),
    "helpcrunch, an operation added": Edit(
        "helpcrunch",
        {
            spec("helpcrunch", "departments"): (
                r"(?m)^components:",
                f"{CLOSE_DEPARTMENT}\\g<0>",
            ),
            spec("helpcrunch", "docs"): entry("departments_delete"),
        },
        {
            scenario("helpcrunch"): (
                r"(?m)^  - call: agents\.unsubscribe\n",
                r"  - call: departments.delete\n    with: {department_id: $departments.items.0.id}"
                r"\n\g<0>",
            )
        },
        (
            "no step calls departments_delete: add one, with what it returns",
            "nothing is recorded of departments_delete: deskspec record helpcrunch",
            *recordings("helpcrunch"),
            page("helpcrunch"),
        ),
    ),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the checkout."""
    folder = tmp_path / "copy"
    shutil.copytree(ROOT, folder, ignore=LEFT_OUT)
    return folder


def tried() -> list[str]:
    """All edits; where not everything is tested one, since each generates a whole vendor."""
    return sorted(EDITS) if selection().everything else selection().few(EDITS)[:1]


@pytest.mark.parametrize("name", tried())
def test_edit_takes_few_files_and_the_list_names_the_rest(name: str, copy: Path) -> None:
    edit = EDITS[name]
    files = {*edit.sources, *edit.listed}
    corrections = {file for file in files if file.startswith("overrides/")}
    assert len(files - corrections) <= BY_HAND_AT_MOST
    assert len(corrections) <= 1
    replace(copy, edit.sources)
    points = generated(copy, edit.vendor)
    assert len(points) == len(edit.points), points
    assert [
        part for part, point in zip(edit.points, points, strict=True) if part not in point
    ] == []
    if not selection().everything:
        return
    replace(copy, edit.listed)
    for file in (each for pattern in edit.removed for each in copy.glob(pattern)):
        file.unlink()
    run(copy, "deskspec", "record", edit.vendor)
    run(copy, "deskspec", "record", edit.vendor, "--profile", OTHERS[edit.vendor])
    run(copy, "python", "-m", "deskspec_toolkit.docs")
    assert generated(copy, edit.vendor) == []


def replace(folder: Path, edits: dict[str, Replacement]) -> None:
    for name, (pattern, new) in edits.items():
        file = folder / name
        text = file.read_text(encoding="utf-8")
        edited = re.sub(pattern, new, text)
        assert edited != text, name
        file.write_text(edited, encoding="utf-8")


def generated(folder: Path, vendor: str) -> list[str]:
    """The list at the end of a generation."""
    said = run(folder, "deskspec", "generate", vendor).splitlines()
    return [line.removeprefix("- ") for line in said if line.startswith("- ")]


def run(folder: Path, program: str, *words: str) -> str:
    """What a command says that succeeds, with the code of the copy."""
    parts = ("overrides", "generated", "runtime", "toolkit")
    ran = subprocess.run(
        [str(Path(sys.executable).with_name(program)), *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(str(folder / part) for part in parts)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout
