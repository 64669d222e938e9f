"""Pages that follow from other files are what `make docs` would write now."""

import re
from functools import cache, partial
from pathlib import Path

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.docs import not_generated_table, rate_table
from deskspec_toolkit.docs.pages import pages
from deskspec_toolkit.docs.quirk_table import BEGIN, END, updated, vendor_pages
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator import docs_ledger
from deskspec_toolkit.project import Project
from harness.catalogue import Call, calls, methods

ROOT = Path(__file__).parents[2]
PROJECT = Project(ROOT, ROOT / "generated")
PAGES = cache(partial(pages, PROJECT))
DOUBLETICK = (ROOT / "docs" / "doubletick.md").read_text(encoding="utf-8")
HELPCRUNCH = (ROOT / "docs" / "helpcrunch.md").read_text(encoding="utf-8")


def test_pages_are_what_make_docs_writes() -> None:
    assert len(PAGES()) > 4
    stale = [page for page, text in PAGES().items() if page.read_text(encoding="utf-8") != text]
    assert stale == []


@pytest.mark.parametrize("vendor", PROJECT.vendors)
def test_every_operation_is_in_the_list_of_methods(vendor: str) -> None:
    text = PAGES()[ROOT / "docs" / "api" / f"{vendor}.md"]
    of_vendor: list[Call] = [call for call in calls() if call.contract.vendor == vendor]
    assert of_vendor
    for call in of_vendor:
        assert f"\n### {call.operation.name}\n" in text
        assert f"`{call.operation.method} {call.operation.path}`" in text


def test_vendors_that_are_whole_have_a_page() -> None:
    assert dict(vendor_pages(PROJECT)).keys() == VENDORS.keys()


def test_rates_that_are_behind_the_specs_are_written_again() -> None:
    assert "| `messages.get_status` | 1 in a second |" in DOUBLETICK
    changed = DOUBLETICK.replace("1 in a second", "9 in a second")
    assert rate_table.updated(PROJECT, "doubletick", changed) == DOUBLETICK
    assert rate_table.updated(PROJECT, "helpcrunch", HELPCRUNCH) == HELPCRUNCH


def test_a_page_lists_what_its_vendor_has_and_is_not_generated() -> None:
    page = (ROOT / "docs" / "kustomer.md").read_text(encoding="utf-8")
    entries = docs_ledger.read(PROJECT, "kustomer").not_generated
    assert entries["slas_list"]["evidence"] == docs_ledger.NAMED
    for entry in entries.values():
        assert f"| `{entry['method']} {entry['path']}` | {entry['evidence']} |" in page
    changed = page.replace("| `GET /v1/slas` | named |", "| `GET /v1/slas` | full |")
    assert changed != page
    assert not_generated_table.updated(PROJECT, "kustomer", changed) == page
    assert not_generated_table.updated(PROJECT, "helpcrunch", HELPCRUNCH) == HELPCRUNCH


def test_table_that_is_behind_its_ledger_is_written_again() -> None:
    assert (
        updated(PROJECT, "helpcrunch", HELPCRUNCH.replace("datetime in UTC", "text")) == HELPCRUNCH
    )


@pytest.mark.parametrize("mark", [BEGIN.format(vendor="helpcrunch"), END])
def test_page_without_its_marks_is_refused(mark: str) -> None:
    with pytest.raises(Failure, match=r"docs/helpcrunch\.md: add the marks"):
        updated(PROJECT, "helpcrunch", HELPCRUNCH.replace(mark, ""))


@pytest.mark.parametrize("vendor", PROJECT.vendors)
def test_every_public_method_of_a_client_is_on_its_page(vendor: str) -> None:
    """Those that overrides add, too."""
    text = PAGES()[ROOT / "docs" / "api" / f"{vendor}.md"]
    api = ROOT / "generated" / f"{vendor}_client" / "api"
    with VENDORS[vendor].client_class("key", base_url="https://vendor.example") as client:
        found = {
            f"{file.parent.name}.{method}"
            for file in api.glob("*/__init__.py")
            for method in methods(type(getattr(client, file.parent.name)))
        }
    assert found == set(re.findall(r"^### (\w+\.\w+)$", text, re.MULTILINE))
