"""The workflow that users copy, step by step, from the wheel and in a folder of their own.

Steps that `uses` an action are left out: the actions are GitHub's, and check out, install Python
and upload. The step that installs is done by the fixture, from the wheel and without an index.
"""

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest
import yaml
from deskspec._vendors import VENDORS

from .conftest import ROOT, Environment

pytestmark = pytest.mark.one_shard("wheel")

WORKFLOW: dict[Any, Any] = yaml.safe_load(
    (ROOT / "docs" / "ci" / "contract.yml").read_text(encoding="utf-8")
)
INSTALLING = 'pip install "$DESKSPEC"'
EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
CASSETTE = "tests/cassettes/helpcrunch/customers_get.yaml"


class RanStep(NamedTuple):
    """A step that was run: its command of deskspec, its exit code, and what it said."""

    command: str
    code: int
    said: str


class Job:
    """A job of the workflow in a user's folder, for one vendor."""

    def __init__(self, name: str, folder: Path, environment: Environment, **known: str) -> None:
        self.steps: list[dict[str, Any]] = WORKFLOW["jobs"][name]["steps"]
        self.folder = folder
        self.environment = environment
        self.known = {f"matrix.{key}".replace("_", "-"): value for key, value in known.items()}

    def run(self, **secrets: str) -> dict[str, RanStep]:
        """Run the steps as GitHub does: after one that failed only those that always run."""
        return {each.command: each for each in self._run(secrets)}

    def _run(self, secrets: Mapping[str, str]) -> Iterator[RanStep]:
        has_failed = False
        for step in self.steps:
            if (
                "run" not in step
                or step["run"] == INSTALLING
                or not self._applies(step, has_failed)
            ):
                continue
            variables = {
                name: self._filled(str(value), secrets)
                for name, value in step.get("env", {}).items()
            }
            ran = self.environment.run(
                *("bash", "-e", "-c", self._filled(step["run"], secrets)),
                cwd=self.folder,
                variables=variables,
            )
            has_failed = has_failed or ran.returncode != 0
            yield RanStep(step["run"].split()[1], ran.returncode, ran.stdout + ran.stderr)

    def _applies(self, step: Mapping[str, Any], has_failed: bool) -> bool:
        condition = step.get("if")
        if condition is None:
            return not has_failed
        if condition == "always()":
            return True
        hashed = re.fullmatch(r"hashFiles\(format\('(.*?)', matrix.vendor\)\) != ''", condition)
        assert hashed, f"a condition that this test does not know: {condition}"
        pattern = hashed[1].format(self.known["matrix.vendor"])
        return not has_failed and any(self.folder.glob(pattern))

    def _filled(self, text: str, secrets: Mapping[str, str]) -> str:
        def value(found: re.Match[str]) -> str:
            choice = re.fullmatch(r"matrix\.vendor == '(\w+)' && secrets\.(\w+) \|\| ''", found[1])
            if choice:
                return secrets[choice[2]] if choice[1] == self.known["matrix.vendor"] else ""
            return self.known[found[1]]

        return EXPRESSION.sub(value, text)


def test_every_step_is_one_that_is_run_here_or_an_action_of_github() -> None:
    for job in WORKFLOW["jobs"].values():
        assert [step["run"] for step in job["steps"] if step.get("run", "").startswith("pip")] == [
            INSTALLING
        ]
        for step in job["steps"]:
            assert step.get("uses", "actions/").startswith("actions/")
            assert "run" in step or "uses" in step
    assert WORKFLOW["env"] == {"DESKSPEC": "deskspec[toolkit]"}


@pytest.fixture(scope="module")
def offline(
    with_toolkit: Environment, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, RanStep]]:
    """The folder of a user with a recording, after the job for pull requests."""
    folder = tmp_path_factory.mktemp("offline")
    (folder / CASSETTE).parent.mkdir(parents=True)
    shutil.copy(ROOT / CASSETTE, folder / CASSETTE)
    return folder, Job("offline", folder, with_toolkit, vendor="helpcrunch").run()


def test_pull_request_is_green_and_has_one_page(
    offline: tuple[Path, dict[str, RanStep]],
) -> None:
    folder, ran = offline
    assert {name: step.code for name, step in ran.items()} == {
        "verify": 0,
        "check-traffic": 0,
        "report": 0,
    }, ran
    files = {file.name for file in (folder / "results").iterdir()}
    assert files == {
        *("simulator.json", "simulator.xml", "recordings.json", "recordings.xml", "report.html")
    }
    page = (folder / "results" / "report.html").read_text(encoding="utf-8")
    assert 'class="verdict error"' not in page
    assert "counted when deskspec" in page
    for name, requests in (("simulator", 500), ("recordings", 1)):
        document = json.loads((folder / "results" / f"{name}.json").read_text(encoding="utf-8"))
        assert document["complete"]
        assert document["requests"] >= requests


def test_recording_with_a_finding_makes_it_red_and_the_page_tells_it(
    offline: tuple[Path, dict[str, RanStep]], with_toolkit: Environment, tmp_path: Path
) -> None:
    shutil.copytree(offline[0], tmp_path, dirs_exist_ok=True)
    recording = tmp_path / CASSETTE
    text = recording.read_text(encoding="utf-8")
    recording.write_text(text.replace('"id": 8737843', '"id": "planted"', 1), encoding="utf-8")
    job = Job("offline", tmp_path, with_toolkit, vendor="helpcrunch")
    # What the simulator gave is there from before.
    job.steps = [step for step in job.steps if "deskspec verify" not in step.get("run", "")]
    ran = job.run()
    assert {name: step.code for name, step in ran.items()} == {"check-traffic": 1, "report": 0}
    assert "expected integer, got string" in ran["check-traffic"].said
    page = (tmp_path / "results" / "report.html").read_text(encoding="utf-8")
    assert 'class="verdict error"' in page
    assert "planted" not in page
    suite = ElementTree.parse(tmp_path / "results" / "recordings.xml").getroot()
    assert suite.attrib["failures"] == "1"


def test_job_without_recordings_leaves_their_step_out(
    with_toolkit: Environment, tmp_path: Path
) -> None:
    job = Job("offline", tmp_path, with_toolkit, vendor="helpcrunch")
    (step,) = [each for each in job.steps if "check-traffic" in each.get("run", "")]
    assert not job._applies(step, False)


@pytest.mark.parametrize("vendor", VENDORS)
def test_refused_key_is_red_and_nothing_of_it_is_green(
    vendor: str, with_toolkit: Environment, simulated: str, tmp_path: Path
) -> None:
    base_path = {"helpcrunch": "/helpcrunch/v1"}.get(vendor, f"/{vendor}")
    job = Job("live", tmp_path, with_toolkit, vendor=vendor, base_url=simulated + base_path)
    keys = {f"{each.environment}_API_KEY": f"wrong-{name}" for name, each in VENDORS.items()}
    ran = job.run(**keys)
    assert {name: step.code for name, step in ran.items()} == {"verify": 2, "report": 0}
    variable = f"{VENDORS[vendor].environment}_API_KEY"
    assert f"the provider refused the key: {variable}" in ran["verify"].said
    assert f"wrong-{vendor}" not in ran["verify"].said
    document = json.loads((tmp_path / "results" / "live.json").read_text(encoding="utf-8"))
    assert not document["complete"]
    assert document["host"] in simulated
    suite = ElementTree.parse(tmp_path / "results" / "live.xml").getroot()
    assert suite.attrib["tests"] == suite.attrib["skipped"]
    page = (tmp_path / "results" / "report.html").read_text(encoding="utf-8")
    assert 'class="verdict unchecked"' in page
    assert page.count("badge clean") == 1  # the one of the legend
