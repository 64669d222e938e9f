"""What the papers show works: their snippets run as they stand, and their commands exist."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.docs.quirk_table import BEGIN, END, papers, updated
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.project import Project
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import Call, calls

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAPERS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
SNIPPETS = [
    pytest.param(snippet, id=f"{paper.name}-{number}")
    for paper in PAPERS
    for number, snippet in enumerate(
        re.findall(r"```python\n(.*?)```", paper.read_text(encoding="utf-8"), re.DOTALL), start=1
    )
]


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_snippet_runs_against_the_simulator(snippet: str, tmp_path: Path) -> None:
    program = tmp_path / "snippet.py"
    program.write_text(snippet, encoding="utf-8")
    with Simulator() as simulator:
        environment = {
            f"{vendor.upper()}_{name}": value
            for vendor in simulator.profiles
            for name, value in (
                ("API_KEY", simulator.api_key),
                ("BASE_URL", simulator.base_url(vendor)),
            )
        }
        if "org=" in snippet:
            # An organization given in the code wins over the environment, so it is led here.
            snippet = snippet.replace('org="acme"', f'base_url="{simulator.base_url("kustomer")}"')
            program.write_text(snippet, encoding="utf-8")
        ran = subprocess.run(
            [sys.executable, "-W", "error", str(program)],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
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


@pytest.mark.parametrize("paper", ["README.md", "CHANGELOG.md", "SECURITY.md", *("docs",)])
def test_links_between_papers_lead_somewhere(paper: str) -> None:
    place = ROOT / paper
    for path in place.glob("*.md") if place.is_dir() else [place]:
        for link in re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8")):
            if not link.startswith("https://"):
                assert (path.parent / link.partition("#")[0]).exists(), (path.name, link)


PROJECT = Project(ROOT, ROOT / "generated")


@pytest.mark.parametrize(
    ("vendor", "path"), [pytest.param(*paper, id=paper[0]) for paper in papers(PROJECT)]
)
def test_table_of_quirks_is_that_of_the_ledger(vendor: str, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert updated(PROJECT, vendor, text) == text


def test_helpcrunch_has_a_paper() -> None:
    assert "helpcrunch" in dict(papers(PROJECT))


def test_table_that_is_behind_its_ledger_is_made_anew() -> None:
    text = (ROOT / "docs" / "helpcrunch.md").read_text(encoding="utf-8")
    assert updated(PROJECT, "helpcrunch", text.replace("datetime in UTC", "text")) == text


@pytest.mark.parametrize("mark", [BEGIN.format(vendor="helpcrunch"), END])
def test_paper_without_its_marks_is_refused(mark: str) -> None:
    text = (ROOT / "docs" / "helpcrunch.md").read_text(encoding="utf-8")
    with pytest.raises(Failure, match=r"docs/helpcrunch\.md: the marks"):
        updated(PROJECT, "helpcrunch", text.replace(mark, ""))


@pytest.mark.parametrize(
    "call", [call for call in calls() if str(call.contract) == "helpcrunch-g1"], ids=str
)
def test_paper_of_helpcrunch_shows_every_resource(call: Call) -> None:
    text = (ROOT / "docs" / "helpcrunch.md").read_text(encoding="utf-8")
    resource, _ = call.operation.name.split(".")
    assert f"client.{resource}." in text
