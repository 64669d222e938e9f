"""What the pages show works: snippets run as they are, commands exist, links lead somewhere."""

import re
import subprocess
from pathlib import Path

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.release import examples
from harness.catalogue import Call, operations

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "tests" / "README.md",
]
SNIPPETS = {
    f"{page.relative_to(ROOT)}-{number}": snippet
    for page in PAGES
    for number, snippet in enumerate(examples.snippets(page), start=1)
}


@pytest.mark.parametrize("snippet", SNIPPETS.values(), ids=SNIPPETS)
def test_snippet_runs_against_the_simulator(snippet: str, tmp_path: Path) -> None:
    ran = examples.run(snippet, tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip() or "print(" not in snippet


def test_readme_has_a_snippet_for_each_vendor() -> None:
    for client in (vendor.client for vendor in VENDORS.values()):
        assert re.search(rf"```python\n[^`]*{client}\(", README)


TARGETS = sorted(set(re.findall(r"(?:`|\$ )make(?: ([a-z-]+))?(?=[`\s])", README)))


@pytest.mark.parametrize("target", TARGETS)
def test_make_target_of_the_readme_exists(target: str) -> None:
    ran = subprocess.run(
        ["make", "--dry-run", *([target] if target else [])],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)]+)\)", page.read_text(encoding="utf-8")):
        if not link.startswith("https://"):
            assert (page.parent / link.partition("#")[0]).exists(), link


def test_index_of_docs_has_every_page() -> None:
    folder = ROOT / "docs"
    index = (folder / "README.md").read_text(encoding="utf-8")
    linked = {(folder / link).resolve() for link in re.findall(r"\]\(([^)#]+)\)", index)}
    pages = {page for page in PAGES if page.is_relative_to(folder)} - {folder / "README.md"}
    assert pages <= linked


@pytest.mark.parametrize("call", operations().values(), ids=str)
def test_page_of_a_vendor_shows_every_resource(call: Call) -> None:
    text = (ROOT / "docs" / f"{call.contract.vendor}.md").read_text(encoding="utf-8")
    resource, _ = call.operation.name.split(".")
    assert f"client.{resource}." in text
