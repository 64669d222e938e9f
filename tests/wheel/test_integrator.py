"""An integrator's first days: from the wheel in an empty folder, against `deskspec simulate`.

The programs are in `integrator/`, as somebody would write them: they import what is public, and
both type checkers find nothing in them.
"""

import json
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from .conftest import Environment, Install

pytestmark = pytest.mark.one_shard("wheel")

PROGRAMS = Path(__file__).with_name("integrator")
CUSTOMERS = 250
LAST = datetime(2026, 3, 31, 12, tzinfo=UTC)
AGES = range(0, 100, 5)
"""How many days each message is older than the last one; two of them are older than ninety days."""
SEED = {
    "helpcrunch": {"customers": CUSTOMERS - 1},  # beside the one that is always there
    "doubletick": {
        "messages": [
            {"messageTime": int((LAST - timedelta(days=age)).timestamp() * 1000)} for age in AGES
        ]
    },
}
HINTS = {
    "no key": "ConfigurationError: no API key: pass api_key, or set DOUBLETICK_API_KEY",
    "key with its scheme": "pass the bare key",
    "no organization": "pass org",
    "no TLS": "use https",
    "another server": "check base_url",
    "name on the wire": "did you mean custom_data?",
    "text for a list": "tags must be a list, not str",
    "text for an id": "customer_id must be an int, not str",
    "no time zone": "snoozed_until must be a datetime with a time zone",
    "model as a mapping": "to_dict() returns its fields as a dict",
}


@pytest.fixture(scope="module")
def integrators(wheel: Path, install: Install) -> Environment:
    """The wheel without extras, and what an integrator has beside it."""
    return install(str(wheel), "rich", "starlette", "uvicorn")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with nothing but the programs."""
    return Path(shutil.copytree(PROGRAMS, tmp_path / "desk"))


@contextmanager
def simulating(environment: Environment, folder: Path, *options: str) -> Iterator[dict[str, str]]:
    """Run the simulator with the records of this journey; yield the variables of its users."""
    (folder / "seed.json").write_text(json.dumps(SEED), encoding="utf-8")
    process = subprocess.Popen(
        [environment.deskspec, "simulate", "--port", "0", "--seed", "seed.json", *options],
        cwd=folder,
        env={"HOOK_SECRET": "a-hook-secret"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        yield {
            "HELPCRUNCH_API_KEY": "simulator-key",
            "HELPCRUNCH_BASE_URL": f"{url}/helpcrunch/v1",
            "DOUBLETICK_API_KEY": "simulator-key",
            "DOUBLETICK_BASE_URL": f"{url}/doubletick",
            "HOOK_SECRET": "a-hook-secret",
        }
    finally:
        process.terminate()
        process.communicate(timeout=10)


@pytest.fixture(scope="module")
def variables(
    with_toolkit: Environment, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, str]]:
    """The variables of a simulator that several programs use."""
    with simulating(with_toolkit, tmp_path_factory.mktemp("simulated")) as variables:
        yield variables


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def test_contacts_are_exported_with_a_progress_bar(
    integrators: Environment, variables: dict[str, str], folder: Path
) -> None:
    ran = integrators.run(
        integrators.python, "-W", "error", "export.py", "out", cwd=folder, variables=variables
    )
    assert ran.returncode == 0, ran.stderr
    assert "100%" in ran.stdout
    lines = (folder / "out").read_text(encoding="utf-8").splitlines()
    assert len({json.loads(line)["id"] for line in lines}) == len(lines) == CUSTOMERS


def test_chat_and_note_come_back_as_webhooks_in_starlette(
    integrators: Environment, with_toolkit: Environment, folder: Path
) -> None:
    port = free_port()
    hook = ("--webhook", f"helpcrunch=http://127.0.0.1:{port}/", "--webhook-secret", "HOOK_SECRET")
    with simulating(with_toolkit, folder, *hook) as variables:
        ran = integrators.run(
            *(integrators.python, "-W", "error", "desk.py"),
            cwd=folder,
            variables={**variables, "DESK_PORT": str(port)},
        )
    assert ran.returncode == 0, ran.stderr
    chat, opened = ran.stdout.splitlines()
    _, number, status = chat.split()
    assert opened == f"{number} ['chat.new', 'message.private'] ['Ask about the plan']"
    assert status


def test_ninety_days_of_messages_come_in_order(
    integrators: Environment, variables: dict[str, str], folder: Path
) -> None:
    ran = integrators.run(
        *(integrators.python, "-W", "error", "ninety_days.py", LAST.date().isoformat()),
        cwd=folder,
        variables=variables,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split()[:2] == [str(sum(age < 90 for age in AGES)), "True"]
    assert len(ran.stderr.splitlines()) == 13


def test_two_processes_with_one_key_finish(
    integrators: Environment,
    with_toolkit: Environment,
    folder: Path,
    request: pytest.FixtureRequest,
) -> None:
    """Together they make more calls than a minute has room for, where everything is tested."""
    size = "3" if request.config.getoption("everything") else "10"
    with simulating(with_toolkit, folder) as variables:
        exports = [
            subprocess.Popen(
                [integrators.python, "-W", "error", "export.py", name, size],
                cwd=folder,
                env=variables,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
            )
            for name in ("one", "other")
        ]
        errors = [export.communicate()[1] for export in exports]
    assert [export.returncode for export in exports] == [0, 0], errors
    one, other = ((folder / name).read_text(encoding="utf-8") for name in ("one", "other"))
    assert one == other
    assert len(one.splitlines()) == CUSTOMERS


def test_each_of_ten_mistakes_says_what_to_change(
    integrators: Environment, variables: dict[str, str], folder: Path
) -> None:
    another = variables["HELPCRUNCH_BASE_URL"].removesuffix("/helpcrunch/v1") + "/desk"
    without_key = {name: text for name, text in variables.items() if name != "DOUBLETICK_API_KEY"}
    ran = integrators.run(
        *(integrators.python, "mistakes.py", another), cwd=folder, variables=without_key
    )
    assert ran.returncode == 0, ran.stderr
    said = dict(line.split(": ", 1) for line in ran.stdout.splitlines())
    assert said.keys() == HINTS.keys()
    assert {name for name, hint in HINTS.items() if hint not in said[name]} == set()


def test_type_checkers_find_nothing_in_the_programs(
    integrators: Environment, folder: Path, request: pytest.FixtureRequest
) -> None:
    """Both where everything is tested, else mypy: each goes over all models, which takes long."""
    checkers = [["mypy", "--strict", "--python-executable"]]
    if request.config.getoption("everything"):
        checkers.append(["basedpyright", "--level", "error", "--pythonpath"])
    for checker in checkers:
        programs = sorted(each.name for each in folder.glob("*.py"))
        ran = subprocess.run(
            [sys.executable, "-m", *checker, integrators.python, *programs],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr
