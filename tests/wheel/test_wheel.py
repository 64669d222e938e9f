"""What is installed works by itself: without extras, without the checkout, in foreign projects."""

import json
import re
import shutil
import subprocess
import sys
import textwrap
import zipfile
from email.message import Message
from email.parser import BytesParser
from pathlib import Path

import pytest
from deskspec._vendors import VENDORS
from deskspec_runtime._version import __version__
from foreign.replay_server import ReplayServer
from harness.selection import selection
from packaging.requirements import Requirement

from .conftest import ROOT, Environment, Install

pytestmark = pytest.mark.one_shard("wheel")

REPLAYS = ROOT / "tests" / "foreign" / "replays"
TEN_CALLS = """
    import asyncio, sys
    from datetime import date
    from deskspec import (
        AsyncDoubleTick, AsyncHelpCrunch, AsyncKustomer, DoubleTick, HelpCrunch, Kustomer
    )

    doubletick, helpcrunch, kustomer = sys.argv[1:]
    KEY = "foreign-key"
    PHONE, WABA = "919812345678", "919999999999"

    def calls(dt, hc, ku):
        yield dt.customers.get(phone_number=PHONE)
        yield dt.messages.list(
            waba_number=WABA, customer_number=PHONE,
            start_date=date(2025, 1, 5), end_date=date(2025, 1, 31),
        )
        yield dt.customers.remove_tags_and_fields(
            phone=PHONE, tags=["team lead", "team member"],
            custom_fields=["new field1", "new field"],
        )
        yield hc.customers.get(8737843)
        yield ku.customers.get("58210c3db0f09110006b7953")

    with (
        DoubleTick(KEY, base_url=doubletick) as dt,
        HelpCrunch(KEY, base_url=helpcrunch) as hc,
        Kustomer(KEY, base_url=kustomer) as ku,
    ):
        for result in calls(dt, hc, ku):
            print(bool(result.to_dict()))

    async def main():
        async with (
            AsyncDoubleTick(KEY, base_url=doubletick) as dt,
            AsyncHelpCrunch(KEY, base_url=helpcrunch) as hc,
            AsyncKustomer(KEY, base_url=kustomer) as ku,
        ):
            for call in calls(dt, hc, ku):
                print(bool((await call).to_dict()))

    asyncio.run(main())
"""


def test_ten_calls_work_against_a_foreign_server_without_extras(
    bare: Environment, tmp_path: Path
) -> None:
    program = tmp_path / "ten_calls.py"
    program.write_text(textwrap.dedent(TEN_CALLS), encoding="utf-8")
    with (
        ReplayServer(REPLAYS / "doubletick-guide") as doubletick,
        ReplayServer(REPLAYS / "helpcrunch-g1") as helpcrunch,
        ReplayServer(REPLAYS / "kustomer-typed") as kustomer,
    ):
        servers = (doubletick, helpcrunch, kustomer)
        urls = [server.base_url for server in servers]
        ran = bare.run(bare.python, "-I", "-W", "error", program, *urls, cwd=tmp_path)
        assert ran.returncode == 0, ran.stderr
        assert ran.stdout.split() == ["True"] * 10
        assert [len(server.requests) for server in servers] == [6, 2, 2]


def test_only_what_a_running_integration_needs_is_installed(
    bare: Environment, tmp_path: Path
) -> None:
    program = (
        "import importlib.metadata as m, json; "
        "print(json.dumps(sorted(d.name.lower() for d in m.distributions())))"
    )
    ran = bare.run(bare.python, "-I", "-c", program, cwd=tmp_path)
    httpx = {"anyio", "certifi", "h11", "httpcore", "httpx", "idna", "typing_extensions"}
    assert set(json.loads(ran.stdout)) - httpx == {"attrs", "deskspec", "msgspec"}


def test_help_and_version_work_without_extras(bare: Environment, tmp_path: Path) -> None:
    helped = bare.run(bare.deskspec, "--help", cwd=tmp_path)
    assert helped.returncode == 0
    assert "simulate" in helped.stdout
    assert "generate" in helped.stdout
    asked = bare.run(bare.deskspec, "--version", cwd=tmp_path)
    assert asked.stdout == f"deskspec {__version__}\n"


@pytest.mark.parametrize("command", ["simulate", "generate"])
def test_command_without_the_extra_names_it(
    bare: Environment, tmp_path: Path, command: str
) -> None:
    ran = bare.run(bare.deskspec, command, cwd=tmp_path)
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert "deskspec[toolkit]" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_advice_on_the_extra_names_what_can_be_installed_today(
    bare: Environment, install: Install, tmp_path: Path
) -> None:
    ran = bare.run(bare.deskspec, "generate", cwd=tmp_path)
    (requirement,) = re.findall(r'pip install "(.*)"$', ran.stderr.strip())
    advised = install(requirement)
    ran = advised.run(advised.deskspec, "generate", cwd=tmp_path)
    assert (ran.returncode, "no project here" in ran.stderr) == (2, True), ran.stderr


def test_foreign_projects_tests_run_undisturbed_by_the_plugin(
    with_pytest: Environment, tmp_path: Path
) -> None:
    (tmp_path / "test_foreign.py").write_text(
        "import sys\n\n"
        "def test_nothing_of_ours_is_loaded():\n"
        "    loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "    assert not loaded & {'httpx', 'attrs', 'attr', 'msgspec', 'deskspec'}\n"
        "    assert 'deskspec_toolkit.simulator' not in sys.modules\n",
        encoding="utf-8",
    )
    ran = with_pytest.run(
        with_pytest.python, "-m", "pytest", "-W", "error", "-p", "no:cacheprovider", cwd=tmp_path
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert f"deskspec-{__version__}" in ran.stdout
    assert "1 passed" in ran.stdout


def test_fixture_without_the_extra_names_it(with_pytest: Environment, tmp_path: Path) -> None:
    (tmp_path / "test_foreign.py").write_text(
        "def test_simulated(deskspec_simulator):\n    pass\n", encoding="utf-8"
    )
    ran = with_pytest.run(with_pytest.python, "-m", "pytest", cwd=tmp_path)
    assert ran.returncode == 1
    assert "deskspec[toolkit]" in ran.stdout


def test_fixture_works_in_a_foreign_project(with_toolkit: Environment, tmp_path: Path) -> None:
    (tmp_path / "test_foreign.py").write_text(
        "from deskspec import HelpCrunch\n\n"
        "def test_simulated(deskspec_simulator):\n"
        "    url = deskspec_simulator.base_url('helpcrunch')\n"
        "    with HelpCrunch(deskspec_simulator.api_key, base_url=url) as client:\n"
        "        assert client.customers.get(8737843).id == 8737843\n",
        encoding="utf-8",
    )
    ran = with_toolkit.run(
        with_toolkit.python, "-m", "pytest", "-W", "error", "-p", "no:cacheprovider", cwd=tmp_path
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_simulate_serves_from_the_wheel(with_toolkit: Environment, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [with_toolkit.deskspec, "simulate", "--port", "0", "--profile", "helpcrunch=g2"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url.startswith("http://127.0.0.1:")
        program = (
            "import sys; from deskspec import HelpCrunch; "
            "c = HelpCrunch('simulator-key', base_url=sys.argv[1] + '/helpcrunch/v1'); "
            "print(c.customers.get(8737843)['firstSeen'])"
        )
        ran = with_toolkit.run(with_toolkit.python, "-I", "-c", program, url, cwd=tmp_path)
        assert ran.stdout == "1588927354\n", ran.stderr
    finally:
        process.terminate()
        process.communicate(timeout=10)


def test_generate_makes_the_same_bytes_from_the_wheel(
    with_toolkit: Environment, tmp_path: Path
) -> None:
    program = "from deskspec_toolkit.project import installed; print(installed().sources)"
    shipped = with_toolkit.run(with_toolkit.python, "-I", "-c", program, cwd=tmp_path).stdout
    for source in ("specs", "overrides"):
        shutil.copytree(Path(shipped.strip(), source), tmp_path / source)
    vendors = selection().few(VENDORS)
    ran = with_toolkit.run(with_toolkit.deskspec, "generate", *vendors, cwd=tmp_path)
    assert ran.returncode == 0, ran.stderr
    made, committed = tmp_path / "generated", ROOT / "generated"
    names = files_below(made)
    # What is counted of cassettes, which a wheel has not, is not made again.
    assert names == [
        name
        for name in files_below(committed)
        if name.parts[0] != "coverage" and any(vendor in str(name) for vendor in vendors)
    ]
    assert len(names) > 50 * len(vendors)
    for name in names:
        assert (made / name).read_bytes() == (committed / name).read_bytes(), name


def files_below(folder: Path) -> list[Path]:
    """The results in a folder: nothing hidden, nothing that Python left behind."""
    return sorted(
        path.relative_to(folder)
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and path.name[0] != "."
    )


def test_wheel_holds_types_licence_and_sources_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    packages = {name.partition("/")[0] for name in names if name.endswith("/__init__.py")}
    assert packages == {
        "deskspec",
        "deskspec_runtime",
        "deskspec_toolkit",
        *(vendor.package for vendor in VENDORS.values()),
    }
    for package in packages:
        assert f"{package}/py.typed" in names
    assert any(name.endswith("/licenses/LICENSE") for name in names)
    assert "deskspec_toolkit/_sources/specs/doubletick/customers.yaml" in names
    assert [name for name in names if "test" in name] == ["deskspec_toolkit/pytest_plugin.py"]


@pytest.mark.parametrize(
    ("name", "refused", "accepted"),
    [("httpcore", "1.0.8", "1.0.9"), ("h11", "0.14.0", "0.16.0")],
)
def test_versions_with_known_faults_are_not_installed(
    wheel: Path, name: str, refused: str, accepted: str
) -> None:
    required = metadata(wheel).get_all("Requires-Dist", [])
    (of_name,) = (each for each in map(Requirement, required) if each.name == name)
    assert accepted in of_name.specifier
    assert refused not in of_name.specifier


def test_the_python_of_this_run_is_one_that_the_wheel_names(wheel: Path) -> None:
    named = metadata(wheel).get_all("Classifier", [])
    assert f"Programming Language :: Python :: {sys.version_info[0]}.{sys.version_info[1]}" in named


def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        return BytesParser().parsebytes(archive.read(name))
