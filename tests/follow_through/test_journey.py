"""A maintainer's edits, by CONTRIBUTING.md: few files by hand, the rest by commands and their list.

What is edited is Kustomer's, in a copy of the checkout. Mistakes in sources are in
`tests/generator/test_generate.py`.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

import pytest
from harness.catalogue import ROOT
from harness.selection import selection

LEFT_OUT: Final = shutil.ignore_patterns(
    ".git", ".venv", "dist", "__pycache__", ".*_cache", ".hypothesis", ".manifest.json"
)
BRANDS: Final = "specs/kustomer/brands.yaml"
LEDGER: Final = "specs/kustomer/docs.yaml"
SENDERS: Final = "specs/kustomer/spam_senders.yaml"
SCENARIO: Final = "tests/scenarios/kustomer.yaml"
BY_HAND_AT_MOST: Final = 3
RECORD: Final = "are of an earlier contract: deskspec record kustomer"
DOCS: Final = "docs/api/kustomer.md: not what is generated now: make docs"


class Edit(NamedTuple):
    """Patterns and what replaces them, by file: in the sources, and then in what is listed."""

    sources: dict[str, tuple[str, str]]
    listed: dict[str, tuple[str, str]]
    points: tuple[str, ...]
    """Parts of the lines of the list, in their order."""
    removed: str = ""
    """The recordings that the list says to remove."""


ADDED = """    delete:
      operationId: brands_delete
      tags: [brands]
      summary: Delete a brand.
      x-deskspec: {effect: write, names: {id: brand_id}, roles: [org.admin.brand.write]}
      parameters: *id
      responses:
        "204": {description: The brand is deleted.}
        "404": {$ref: "#/components/responses/NotFound"}
"""
EDITS: dict[str, Edit] = {
    "a field added": Edit(
        {BRANDS: (r"(?m)^( +)default: \{type: boolean", r"\1shade: {type: string}\n\g<0>")},
        {},
        (RECORD,),
    ),
    "a field of requests renamed": Edit(
        {BRANDS: (r"iconUrl", "iconAddress")},
        {SCENARIO: (r"icon_url", "icon_address")},
        ("has no argument icon_url", "has no argument icon_url", RECORD, DOCS),
    ),
    "a status added": Edit(
        {
            BRANDS: (
                r'(?s)(operationId: brands_get\n.*?)( +)("404": [^\n]*\n)',
                r'\1\2\3\2"410": {$ref: "#/components/responses/NotFound"}\n',
            )
        },
        {},
        (RECORD,),
    ),
    "an operation removed": Edit(
        {
            SENDERS: (r"(?ms)^  /v1/spam/senders/\{id\}:\n.*?(?=^components:)", ""),
            LEDGER: (r"(?m)^  spam_senders_delete: .*\n", ""),
        },
        {SCENARIO: (r"(?m)^  - call: spam_senders\.delete\n    .*\n", "")},
        (
            "spam_senders_delete.*: no contract has the operation: remove them",
            "spam_senders.delete: the client has no such method",
            RECORD,
            DOCS,
        ),
        "spam_senders_delete.*",
    ),
    "an operation added": Edit(
        {
            BRANDS: (r"(?m)^components:", f"{ADDED}\\g<0>"),
            LEDGER: (
                r"(?m)^operations:\n",
                r"\g<0>  brands_delete: {pages: [x], evidence: full}\n",
            ),
        },
        {
            SCENARIO: (
                r"(?m)^  - call: klasses\.create\n",
                r"  - call: brands.delete\n    with: {brand_id: $brand.id}\n\g<0>",
            )
        },
        (
            "no step calls brands_delete: add one, with what it returns",
            "nothing is recorded of brands_delete: deskspec record kustomer",
            RECORD,
            DOCS,
        ),
    ),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the checkout."""
    folder = tmp_path / "copy"
    shutil.copytree(ROOT, folder, ignore=LEFT_OUT)
    return folder


@pytest.mark.parametrize("name", selection().few(EDITS))
def test_edit_takes_few_files_and_the_list_names_the_rest(name: str, copy: Path) -> None:
    edit = EDITS[name]
    assert len({*edit.sources, *edit.listed}) <= BY_HAND_AT_MOST
    replace(copy, edit.sources)
    points = generated(copy)
    assert len(points) == len(edit.points), points
    assert [
        part for part, point in zip(edit.points, points, strict=True) if part not in point
    ] == []
    if not selection().everything:
        return
    replace(copy, edit.listed)
    for file in (copy / "tests" / "cassettes" / "kustomer").glob(edit.removed or "nothing"):
        file.unlink()
    run(copy, "deskspec", "record", "kustomer")
    run(copy, "deskspec", "record", "kustomer", "--profile", "flattened")
    run(copy, "python", "-m", "deskspec_toolkit.docs")
    assert generated(copy) == []


def replace(folder: Path, edits: dict[str, tuple[str, str]]) -> None:
    for name, (pattern, new) in edits.items():
        file = folder / name
        text = file.read_text(encoding="utf-8")
        edited = re.sub(pattern, new, text)
        assert edited != text, name
        file.write_text(edited, encoding="utf-8")


def generated(folder: Path) -> list[str]:
    """The list at the end of a generation."""
    said = run(folder, "deskspec", "generate", "kustomer").splitlines()
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
