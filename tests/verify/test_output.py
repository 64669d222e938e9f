"""What is found decides the exit code, whoever reads the output, and wherever it goes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from deskspec_toolkit import cli

EXCHANGE = {
    "request": {"method": "GET", "uri": "http://lamps.example/lamps", "headers": {}},
    "response": {
        "status": {"code": 200},
        "headers": {"Content-Type": ["application/json"]},
        "body": {"string": "7"},
    },
}


@pytest.fixture
def command(tmp_path: Path) -> list[str]:
    """A check that finds an error, in a contract whose title is not ASCII."""
    text = {"application/json": {"schema": {"type": "string"}}}
    lamps = {"operationId": "lamps", "responses": {"200": {"description": "", "content": text}}}
    contract = {
        "openapi": "3.1.0",
        "info": {"title": "日本語", "version": "1"},
        "paths": {"/lamps": {"get": lamps}},
    }
    spec, cassette = tmp_path / "spec.json", tmp_path / "cassette.json"
    spec.write_text(json.dumps(contract), encoding="utf-8")
    cassette.write_text(json.dumps({"version": 1, "interactions": [EXCHANGE]}), encoding="utf-8")
    return ["check-traffic", str(cassette), "--spec", str(spec)]


def run(arguments: list[str], redirection: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a shell, its output redirected; its exit code is the last error line."""
    call = '{ "$0" "$@"; echo $? >&2; } ' + redirection
    return subprocess.run(
        ["sh", "-c", call, Path(sys.executable).with_name("deskspec"), *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONIOENCODING": "ascii"},
    )


@pytest.mark.parametrize("redirection", ["", ">&-"])
def test_a_closed_output_and_one_that_lacks_characters_change_nothing(
    redirection: str, command: list[str]
) -> None:
    done = run(command, redirection)
    assert done.stderr == "1\n"
    assert redirection or "???: failed, 1 error" in done.stdout


def test_a_reader_that_has_seen_enough_changes_nothing(command: list[str], tmp_path: Path) -> None:
    """The reader is gone before anything is written."""
    file = tmp_path / "result.json"
    done = run([*command, "--json", str(file)], "| true")
    assert done.stderr == "1\n"
    assert json.loads(file.read_text("utf-8"))["findings"]


def test_nobody_who_reads_errors_changes_nothing(tmp_path: Path) -> None:
    check = '"$0" check-traffic none.yaml --spec none.json'
    script = f'{{ {check} 2>&1 1>&3; echo $? >&4; }} 4>"$1" | true'
    code = tmp_path / "code"
    program = Path(sys.executable).with_name("deskspec")
    subprocess.run(["sh", "-c", f"{{ {script}; }} 3>&1", program, code], check=True, cwd=tmp_path)
    assert code.read_text() == "2\n"


def test_a_link_is_written_where_it_leads(command: list[str], tmp_path: Path) -> None:
    """Its own folder may be one in which nothing can be written."""
    file = tmp_path / "result.json"
    done = run([*command, "--json", "/proc/self/fd/3"], f"3> {file}")
    assert done.stderr == "1\n"
    assert json.loads(file.read_text("utf-8"))["findings"]


@pytest.mark.parametrize("option", ["--json", "--junit"])
def test_where_a_result_cannot_go_is_said_before_anything_is_checked(
    option: str, command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*command, option, str(tmp_path)]) == 2
    output = capsys.readouterr()
    assert output.err == f"deskspec: {tmp_path}: cannot be written: it is a folder\n"
    assert output.out == ""


def test_what_was_found_is_shown_where_it_cannot_be_written(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*command, "--json", "/dev/full"]) == 2
    output = capsys.readouterr()
    assert "failed, 1 error" in output.out
    assert output.err == "deskspec: /dev/full: cannot be written: No space left on device\n"
