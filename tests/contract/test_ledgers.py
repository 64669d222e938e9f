"""The ledgers: each operation names its pages, each quirk its decision and a test that is there."""

from pathlib import Path
from typing import Any

import pytest
from deskspec_toolkit.build import documents

ROOT = Path(__file__).parents[2]
VENDORS = sorted(path.name for path in (ROOT / "specs").iterdir())
EVIDENCE = {"full", "partial", "named"}
QUIRKS = [
    pytest.param(quirk, id=f"{vendor}-{quirk['id']}")
    for vendor in VENDORS
    for quirk in documents.read(ROOT / "specs" / vendor / "quirks.yaml", vendor)["quirks"]
]


@pytest.mark.parametrize("quirk", QUIRKS)
def test_quirk_is_decided_and_names_an_existing_test(quirk: dict[str, Any]) -> None:
    assert set(quirk) <= {"id", "says", "decision", "test"}
    assert quirk["says"]
    if "nothing to do" in quirk["decision"]:
        assert "because" in quirk["decision"]
    else:
        assert "test" in quirk
    if "test" in quirk:
        assert (ROOT / quirk["test"]).exists(), quirk["test"]


@pytest.mark.parametrize("vendor", VENDORS)
def test_quirk_ids_are_unique(vendor: str) -> None:
    quirks = documents.read(ROOT / "specs" / vendor / "quirks.yaml", vendor)["quirks"]
    ids = [quirk["id"] for quirk in quirks]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("vendor", VENDORS)
def test_operation_names_pages_date_and_evidence(vendor: str) -> None:
    ledger = documents.read(ROOT / "specs" / vendor / "docs.yaml", vendor)["operations"]
    assert ledger
    for entry in ledger.values():
        assert entry["evidence"] in EVIDENCE
        assert all(page.startswith("https://") for page in entry["pages"])
