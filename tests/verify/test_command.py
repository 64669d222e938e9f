"""`deskspec verify` on the command line: what it prints, writes and exits with."""

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from deskspec_toolkit import cli
from deskspec_toolkit.provider.session import ProviderSession
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.verify import schemathesis_phase
from lab.provider import KEY, Library
from lab.server import serving
from verify.lab_library import FOLDER, fast_clock

LAB = ["verify", "--spec", str(FOLDER / "openapi.yaml"), "--header", f"Authorization: Bearer {KEY}"]
Verify = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def verify(tmp_path: Path) -> Verify:
    """Runs the command on a library with bugs; returns the exit code and the JSON."""

    def run(*arguments: str, bugs: tuple[str, ...] = ()) -> tuple[int, dict[str, Any]]:
        file = tmp_path / "result.json"
        with serving(Library(bugs, clock=fast_clock())) as url:
            code = cli.main([*LAB, "--base-url", url, "--json", str(file), *arguments])
        found: dict[str, Any] = json.loads(file.read_text())
        return code, found

    return run


@pytest.fixture
def oracles_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out schemathesis, which takes most of the time."""
    monkeypatch.setattr(schemathesis_phase, "run", lambda verification, progress: None)


def test_a_provider_without_fault_is_0(verify: Verify, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = verify("--operations", "status_get")
    assert code == 0
    assert (found["complete"], found["provider"], found["vendor"]) == (True, "live", "Lab library")
    assert found["operations"] == 1
    assert found["findings"] == []
    output = capsys.readouterr()
    assert re.fullmatch(
        r"Lab library: nothing wrong; 1 operation checked, \d+ skipped \(outside --operations\), "
        r"\d+ requests, \d+\.\d s\n",
        output.out,
    )
    assert output.err == ""


@pytest.mark.usefixtures("oracles_only")
def test_a_fault_is_1_and_reported_once_with_a_line_that_reproduces_it(
    verify: Verify, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    junit = tmp_path / "result.xml"
    code, found = verify(
        *("--operations", "books_list", "--junit", str(junit)), bugs=("books-limit-ignored",)
    )
    assert code == 1
    output = capsys.readouterr().out
    assert output.count("error: books_list (GET /books), limit_honoured at $: ") == 1
    assert "\n    curl -X GET 'http://127.0.0.1:" in output
    assert KEY not in output + json.dumps(found) + junit.read_text()
    suite = ElementTree.parse(junit).getroot()
    assert suite.attrib["failures"] == "1"
    assert suite[0].attrib["name"] == "books_list"


@pytest.mark.usefixtures("oracles_only")
@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 0), ("info", 1)])
def test_fail_on_lowers_the_bar(verify: Verify, fail_on: str, code: int) -> None:
    arguments = ("--operations", "books_list", "--fail-on", fail_on)
    assert verify(*arguments, bugs=("books-without-subtitle",))[0] == code


def test_out_of_time_the_exit_code_is_that_of_what_was_found(
    verify: Verify, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        ProviderSession, "is_out_of_time", property(lambda self: self.requests > 40)
    )
    arguments = ("--operations", "books_list", "--max-seconds", "600")
    code, found = verify(*arguments, bugs=("books-limit-ignored",))
    assert (code, found["complete"]) == (1, False)


def test_what_was_found_before_the_provider_went_away_decides(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    files = tmp_path / "result.json", tmp_path / "result.xml"
    library = Library(["books-limit-ignored"], clock=fast_clock())
    responded = 0

    class Leaving(Library):
        def handle(self, request: Any) -> Any:
            nonlocal responded
            responded += 1
            if responded > 9:
                raise ConnectionResetError
            return library.handle(request)

    with serving(Leaving()) as url:
        arguments = ["--base-url", url, "--operations", "books_list"]
        arguments += ["--json", str(files[0]), "--junit", str(files[1])]
        assert cli.main([*LAB, *arguments]) == 1
    output = capsys.readouterr()
    assert output.err == ""
    assert "Lab library: failed, not complete, 2 errors, 1 warning; 0 operations checked, " in (
        output.out
    )
    assert "1 not checked (the provider went away)" in output.out
    found = json.loads(files[0].read_text())
    assert found["complete"] is False
    assert {"limit_honoured"} <= {each["check"] for each in found["findings"]}
    assert ElementTree.parse(files[1]).getroot().attrib["failures"] == "1"


def test_without_a_provider_the_result_is_empty_and_the_line_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "result.json"
    with serving(Library()) as url:
        pass
    assert cli.main([*LAB, "--base-url", url, "--json", str(file)]) == 2
    output = capsys.readouterr()
    warning, summary = output.out.splitlines()
    assert re.fullmatch(r"warning: \d+ × not_checked: books_get, books_list, .*", warning)
    assert re.match(r"Lab library: not complete, .* 0 operations checked, \d+ not checked", summary)
    assert output.err == (f"deskspec: {url}: a refused connection, or no such host\n")
    assert json.loads(file.read_text())["complete"] is False


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "which contract?"),
        (["zendesk"], "which contract?"),
        (["kustomer", "--profile", "loose"], "has no profile 'loose'"),
        (["kustomer", "--overlay", "more.yaml"], "--overlay: goes with --spec"),
        (["--spec", "nowhere.yaml", "--base-url", "http://127.0.0.1:1"], "nowhere.yaml: No such"),
        (["--spec", "cut.yaml", "--base-url", "http://127.0.0.1:1"], "cut.yaml: line 3: not YAML"),
        (["--spec", "empty.yaml", "--base-url", "http://127.0.0.1:1"], "empty.yaml: "),
        (["--spec", "cut.yaml"], "--spec needs --base-url"),
        (["--spec", "cut.yaml", "--base-url", "https://a.example", "--profile", "g1"], "--profile"),
        (["kustomer", "--base-url", "https://a.example"], "set KUSTOMER_API_KEY"),
        (["kustomer", "--base-url", "http://a.example", "--api-key-file", "key"], "plain http"),
        (
            ["kustomer", "--base-url", "https://a.example", "--allow-writes"],
            "--yes-modify-live-data",
        ),
        (["kustomer", "--api-key-file", "nowhere", "--base-url", "https://a.example"], "nowhere: "),
    ],
)
def test_what_cannot_begin_is_2_and_one_line(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "cut.yaml").write_text("openapi: 3.1.0\npaths: {/books: {get:")
    (tmp_path / "empty.yaml").write_text("")
    (tmp_path / "key").write_text("s3cret")
    assert cli.main(["verify", *arguments]) == 2
    line = capsys.readouterr().err
    assert line.startswith("deskspec: ")
    assert line.count("\n") == 1
    assert message in line
    assert "s3cret" not in line


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "soon"])
def test_a_time_that_is_none_is_refused(seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["verify", "kustomer", "--max-seconds", seconds])
    assert left.value.code == 2
    said = f"argument --max-seconds: a number above 0 is expected, not '{seconds}'"
    assert capsys.readouterr().err.startswith(f"deskspec: {said} (see ")


@pytest.mark.parametrize("value", ["abc", "1.5", "-1"])
def test_a_seed_that_is_no_number_is_refused(
    value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["verify", "kustomer", f"--seed={value}"])
    assert left.value.code == 2
    assert f"argument --seed: a whole number from 0 to 4294967295 is expected, not '{value}'" in (
        capsys.readouterr().err
    )


def test_https_to_a_server_of_http_is_one_line_that_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HELPCRUNCH_API_KEY", "k")
    with Simulator() as sim:
        url = sim.base_url("helpcrunch").replace("http://", "https://")
        assert cli.main(["verify", "helpcrunch", "--base-url", url]) == 2
    error = capsys.readouterr().err
    assert error.endswith(": a server that does not speak TLS: an http:// URL, perhaps\n")
    assert error.count("\n") == 1


def test_nothing_is_left_in_the_folder_of_the_caller(tmp_path: Path) -> None:
    # In a process of its own: hypothesis writes its tables once in each, here for a pattern.
    command = Path(sys.executable).with_name("deskspec")
    arguments = ["verify", "kustomer", "--operations", "customers_get_by_email"]
    subprocess.run([command, *arguments], cwd=tmp_path, check=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [[], ["verify"], ["check-traffic"]])
def test_help_lists_every_exit_code(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main([*command, "--help"])
    listed = re.split("exit codes:", capsys.readouterr().out, flags=re.IGNORECASE)[1]
    assert re.findall(r"\b[0-9](?=\s+[a-z])", listed.partition(". ")[0])[:4] == ["0", "1", "2", "3"]


def test_help_teaches_without_the_extra() -> None:
    program = (
        "import sys; from deskspec_toolkit.cli import main\n"
        "try: main(['verify', '--help'])\n"
        "finally: assert not {'httpx', 'schemathesis', 'yaml', 'attrs'} & set(sys.modules)"
    )
    output = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout
    assert all(len(line) <= 80 for line in output.splitlines())
    for word in ("examples:", "exit codes:", "--allow-writes", "--yes-modify-live-data", "--junit"):
        assert word in output


def test_progress_is_shown_on_a_terminal_only(
    verify: Verify, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    verify("--operations", "status_get")
    output = capsys.readouterr().err
    assert "missing_auth: 1 of 1, 0 s, status_get" in output
    assert re.search(r"schemathesis, fuzzing: 1 of 1, \d s, GET /status", output)
    assert output.endswith("\r\033[K\r")


def test_no_word_is_cut_at_the_end_of_a_line(
    verify: Verify, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for stream in (sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    verify("--operations", "books_list", bugs=("books-limit-ignored",))
    output = capsys.readouterr()
    lines = output.out.splitlines()
    words = " ".join(line.strip() for line in lines)
    assert "error: books_list (GET /books), limit_honoured at $: expected at most" in words
    assert all(len(line) <= 40 or line.startswith("    curl") for line in lines)
    shown = re.findall(r"\x1b\[K([^\r]*)", output.err)
    assert all(len(line) < 40 for line in shown)
    assert any(line.endswith(" …") for line in shown)


@pytest.mark.parametrize("option", ["--allow-write", "--yes", "--allow-s"])
def test_an_option_that_may_change_data_has_no_abbreviation(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["verify", "helpcrunch", option])
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert f"unrecognized arguments: {option}" in error
    assert error.endswith(" (see deskspec verify --help)\n")


def test_whoever_stops_reading_the_output_sees_no_traceback() -> None:
    program = (
        "import sys; from deskspec_toolkit import cli\n"
        "def much(arguments):\n"
        "    for number in range(100_000): print(number)\n"
        "cli._coverage = much\n"
        "sys.exit(cli.main(['coverage', 'kustomer']))"
    )
    command = f'{shlex.quote(sys.executable)} -c "$PROGRAM" | head -1'
    ran = subprocess.run(
        ["bash", "-c", command],
        env={**os.environ, "PROGRAM": program},
        capture_output=True,
        text=True,
        check=True,
    )
    assert (ran.stdout, ran.stderr) == ("0\n", "")


def test_what_is_nested_too_deeply_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def deep(arguments: object) -> int:
        raise RecursionError

    monkeypatch.setattr(cli, "_coverage", deep)
    assert cli.main(["coverage", "kustomer"]) == 2
    assert capsys.readouterr().err == "deskspec: a document is nested too deeply to be read\n"
