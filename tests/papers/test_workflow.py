"""The workflow that users copy: its commands exist, and no key is in an argument."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from deskspec import DoubleTick, HelpCrunch, Kustomer
from deskspec._vendors import VENDORS
from deskspec_toolkit import cli

FILE = Path(__file__).parents[2] / "docs" / "ci" / "contract.yml"
TEXT = FILE.read_text(encoding="utf-8")
# A key `on` is a truth in YAML 1.1, which is what this loader reads.
WORKFLOW: dict[Any, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, Any] = WORKFLOW["jobs"]
PLACEHOLDER = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


def commands(job: str) -> list[list[str]]:
    """The command lines of `deskspec` in a job, for its first vendor."""
    strategy = JOBS[job]["strategy"]["matrix"]
    first = strategy["include"][0] if "include" in strategy else {"vendor": strategy["vendor"][0]}

    def filled(found: re.Match[str]) -> str:
        return str(first[found[1].removeprefix("matrix.")])

    lines = [step["run"] for step in JOBS[job]["steps"] if "run" in step]
    return [shlex.split(PLACEHOLDER.sub(filled, each)) for each in lines if "deskspec " in each]


@pytest.mark.parametrize("job", JOBS)
def test_every_command_is_one_that_deskspec_takes(job: str) -> None:
    steps = commands(job)
    assert [each[:2] for each in steps if each[1] == "report"], "results end in one page"
    for words in steps:
        assert words[0] == "deskspec"
        assert cli._parser().parse_args(words[1:]).name == words[1]


def test_both_jobs_go_over_all_vendors_at_their_own_addresses() -> None:
    assert JOBS["offline"]["strategy"]["matrix"]["vendor"] == list(VENDORS)
    live = JOBS["live"]["strategy"]["matrix"]["include"]
    organization = "${{ vars.KUSTOMER_ORG }}"
    defaults = {
        "doubletick": DoubleTick("a-key"),
        "helpcrunch": HelpCrunch("a-key"),
        "kustomer": Kustomer("a-key", org="acme"),
    }
    assert {each["vendor"]: each["base-url"].replace(organization, "acme") for each in live} == {
        vendor: re.findall("base_url='(.*?)'", repr(client))[0]
        for vendor, client in defaults.items()
    }


def test_keys_come_from_the_environment_of_the_live_check_alone() -> None:
    steps = [step for job in JOBS.values() for step in job["steps"]]
    with_keys = [step for step in steps if "secrets." in str(step)]
    (step,) = with_keys
    assert all("secrets." not in str(value) for key, value in step.items() if key != "env")
    assert set(step["env"]) == {f"{v.environment}_API_KEY" for v in VENDORS.values()}
    assert step in JOBS["live"]["steps"]


def test_the_vendor_is_only_read_and_what_was_found_is_kept_after_a_failure() -> None:
    assert not re.search(r"run:.*allow-writes|^\s+--allow-writes", TEXT, re.MULTILINE)
    for job in JOBS.values():
        after = [step for step in job["steps"] if step.get("if") == "always()"]
        assert len(after) == 2  # the page, and the upload
        assert "upload-artifact" in after[-1]["uses"]
    assert WORKFLOW["permissions"] == {"contents": "read"}
