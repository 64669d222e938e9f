"""The ledgers: each operation names its pages, each quirk its decision and an existing test."""

from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.generator import docs_ledger, quirks_ledger
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.project import Project

ROOT = Path(__file__).parents[2]
VENDORS = sorted(path.name for path in (ROOT / "specs").iterdir())
QUIRKS = [
    pytest.param(quirk, id=f"{vendor}-{quirk['id']}")
    for vendor in VENDORS
    for quirk in documents.read(ROOT / "specs" / vendor / "quirks.yaml", vendor)["quirks"]
]


@pytest.mark.parametrize("quirk", QUIRKS)
def test_quirk_is_decided(quirk: dict[str, Any]) -> None:
    assert quirk["says"]
    if quirk["decision"].startswith("nothing to do"):
        assert "because" in quirk["decision"]
    else:
        assert "test" in quirk


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_test_that_a_quirk_names_is_there(vendor: str) -> None:
    """The build refuses another one, but a test may go while no source changes."""
    quirks_ledger.check(Project(ROOT, ROOT / "generated"), vendor)


PAPERS = [vendor for vendor in VENDORS if (ROOT / "docs" / f"{vendor}.md").exists()]


@pytest.mark.parametrize("vendor", PAPERS)
def test_quirk_of_a_vendor_with_a_paper_has_its_evidence_and_one_test(vendor: str) -> None:
    for quirk in documents.read(ROOT / "specs" / vendor / "quirks.yaml", vendor)["quirks"]:
        assert quirk["evidence"], quirk["id"]
        assert "::" in quirk.get("test", "::"), quirk["id"]


@pytest.mark.parametrize("vendor", VENDORS)
def test_quirk_ids_are_unique(vendor: str) -> None:
    quirks = documents.read(ROOT / "specs" / vendor / "quirks.yaml", vendor)["quirks"]
    ids = [quirk["id"] for quirk in quirks]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("vendor", VENDORS)
def test_operation_names_pages_date_and_evidence(vendor: str) -> None:
    ledger = docs_ledger.read(Project(ROOT, ROOT / "generated"), vendor)
    assert ledger.operations
    for entry in (*ledger.operations.values(), *ledger.webhooks.values()):
        assert entry.keys() - {"statuses"} == {"pages", "read", "evidence"}
        assert all(page.startswith("https://") for page in entry["pages"])


@pytest.mark.parametrize("vendor", VENDORS)
def test_an_entry_is_one_line(vendor: str) -> None:
    lines = (ROOT / "specs" / vendor / "docs.yaml").read_text(encoding="utf-8").splitlines()
    ledger = docs_ledger.read(Project(ROOT, ROOT / "generated"), vendor)
    for name in (*ledger.operations, *ledger.webhooks):
        (line,) = (line for line in lines if line.startswith(f"  {name}: "))
        assert line.endswith("}")
