"""Unreadable input gives one clear line and exit 2; what was found before it is in the JSON."""

import base64
import json
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from deskspec_runtime._constants import MAX_RESPONSE_BYTES
from deskspec_toolkit import cli
from traffic.conftest import CheckTraffic
from traffic.recordings import (
    CASSETTES,
    HERE,
    PARCELS,
    response_body,
    to_har,
    to_vcr,
    with_response,
)

SPEC = HERE / "contracts" / "parcels.3.1.yaml"
SECRET = "asha.rao@example.com"


def _packed(size: int) -> str:
    """So many zeros, packed, as a recording has them."""
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    step = 2**20
    parts = [packer.compress(bytes(min(step, size - done))) for done in range(0, size, step)]
    return base64.b64encode(b"".join([*parts, packer.flush()])).decode()


FILES: dict[str, tuple[str, str]] = {
    "cut.har": ('{"log": {"entries": [{"request": {"method": "GE', "not JSON, or cut off"),
    "cut.yaml": ("interactions:\n- request: {method: GET, uri: 'http", "line 2: not YAML"),
    "empty.yaml": ("", "neither a VCR cassette"),
    "list.json": ("[1, 2]", "neither a VCR cassette"),
    "other.yaml": (f"people: [{SECRET}]", "neither a VCR cassette"),
    "none.yaml": ("interactions: []\nversion: 1", "a list of at least one"),
    "number.yaml": ("interactions: 7", "a list of at least one"),
    "texts.yaml": (f"interactions: [{SECRET}]", "#1: a mapping is expected"),
    "no-response.yaml": (
        "interactions:\n- request: {method: GET, uri: http://a.example/b}",
        "#1: response: a mapping is expected",
    ),
    "no-status.yaml": (
        "interactions:\n- request: {method: GET, uri: http://a.example/b}\n"
        "  response: {status: OK, body: {string: ''}}",
        "#1: response.status.code: a number",
    ),
    "no-method.yaml": (
        "interactions:\n- request: {uri: http://a.example/b}\n  response: {status: {code: 200}}",
        "#1: request.method: text",
    ),
    "base64.yaml": (
        "interactions:\n- request: {method: GET, uri: http://a.example/b}\n"
        "  response: {status: {code: 200}, body: {base64_string: '!'}}",
        "#1: response.body: not base64",
    ),
    "packed.yaml": (
        "interactions:\n- request: {method: GET, uri: http://a.example/b}\n"
        "  response: {status: {code: 200}, headers: {Content-Encoding: [gzip]},\n"
        f"    body: {{base64_string: '{_packed(MAX_RESPONSE_BYTES + 1)}'}}}}",
        "#1: response.body: unpacks to a body of more than",
    ),
    "packed.har": (
        '{"log": {"entries": [{"request": {"method": "GET", "url": '
        '"https://eu.parcels.example/v2/depots/7/parcels", "headers": []}, "response": '
        '{"status": 200, "headers": [{"name": "Content-Encoding", "value": "gzip"}], "content": '
        f'{{"encoding": "base64", "text": "{_packed(MAX_RESPONSE_BYTES + 1)}"}}}}}}]}}}}',
        "#1: response.content: unpacks to a body of more than",
    ),
    "body.yaml": (
        "interactions:\n- request: {method: GET, uri: http://a.example/b, body: [1]}\n"
        "  response: {status: {code: 200}}",
        "#1: request.body: text is expected",
    ),
    "url.yaml": (
        "interactions:\n- request: {method: GET, uri: 'http://[::1'}\n"
        "  response: {status: {code: 200}}",
        "#1: request.uri: not a URL: Invalid IPv6 URL",
    ),
    "url.har": (
        '{"log": {"entries": [{"request": {"method": "GET", "url": "http://[::1", "headers": []}, '
        '"response": {"status": 200, "headers": []}}]}}',
        "#1: request.url: not a URL: Invalid IPv6 URL",
    ),
    "tag.yaml": ("interactions: !!python/object:a.B {}", "line 1: not YAML"),
    "log.har": ('{"log": 7}', "log: a mapping is expected"),
    "entries.har": ('{"log": {}}', "log.entries: a list is expected"),
    "entry.har": (
        '{"log": {"entries": [{"request": {}, "response": {}}]}}',
        "#1: request.method, request.url or response.status is missing",
    ),
    "headers.har": (
        '{"log": {"entries": [{"request": {"headers": 7}, "response": {}}]}}',
        "#1: request.headers: a list is expected",
    ),
    "nobody.har": ('{"log": {"entries": []}}', "none of its 0 entries is a request to Parcels"),
}


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A recording in which something is found."""
    body = response_body(PARCELS[1])
    return to_vcr([with_response(PARCELS[1], {**body, "weight": "heavy"})], tmp_path / "faulty")


@pytest.mark.parametrize("name", FILES)
def test_broken_recording_is_one_line_and_keeps_what_was_found(
    name: str, faulty: Path, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    text, message = FILES[name]
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    run = check_traffic(faulty, file, faulty, "--spec", SPEC)
    assert run.code == 2
    (line,) = run.err
    assert line.startswith(f"deskspec: {file}")
    assert message in line
    assert SECRET not in line
    assert run.result is not None
    assert run.result["complete"] is False
    assert [f["json_path"] for f in run.result["findings"]] == ["$.weight"]
    assert "not complete" in run.out


def test_file_that_is_not_there_is_named(
    tmp_path: Path, faulty: Path, check_traffic: CheckTraffic
) -> None:
    run = check_traffic(faulty, tmp_path / "gone.yaml", "--spec", SPEC)
    assert (run.code, run.err) == (
        2,
        [f"deskspec: {tmp_path}/gone.yaml: No such file or directory"],
    )
    assert run.result is not None
    assert len(run.result["findings"]) == 1


def test_file_that_is_not_text_is_named(tmp_path: Path, check_traffic: CheckTraffic) -> None:
    file = tmp_path / "picture.yaml"
    file.write_bytes(b"\x89PNG\r\n\xff\xfe")
    run = check_traffic(file, "--spec", SPEC)
    assert run.code == 2
    assert run.err == [f"deskspec: {file}: not UTF-8 text"]


def test_har_of_another_site_is_no_recording_of_the_contract(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    file = to_har(PARCELS, tmp_path / "parcels")
    run = check_traffic(file, "--vendor", "helpcrunch")
    assert run.code == 2
    assert run.err == [
        f"deskspec: {file}: none of its 2 entries is a request to helpcrunch: none matches a "
        "host of its servers or one of its paths"
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--vendor", "nobody"], "unknown vendor 'nobody': choose from doubletick, helpcrunch"),
        (["--vendor", "helpcrunch", "--profile", "g3"], "no profile 'g3': choose from g1, g2"),
        (["--spec", str(SPEC), "--profile", "g1"], "--profile"),
        (["--vendor", "helpcrunch", "--overlay", "a.yaml"], "--overlay"),
        (["--spec", "gone.yaml"], "gone.yaml: No such file"),
        (["--spec", str(CASSETTES / "kustomer" / "customers_get.yaml")], "OpenAPI 3.0, 3.1 or 3.2"),
    ],
)
def test_contract_that_cannot_be_had_is_one_line(
    arguments: list[str], message: str, faulty: Path, check_traffic: CheckTraffic
) -> None:
    run = check_traffic(faulty, *arguments)
    (line,) = run.err
    assert run.code == 2
    assert message in line


@pytest.mark.parametrize("arguments", [[], ["--spec", "a.yaml", "--vendor", "helpcrunch"]])
def test_one_contract_is_chosen(
    arguments: list[str], faulty: Path, check_traffic: CheckTraffic
) -> None:
    with pytest.raises(SystemExit) as stopped:
        check_traffic(faulty, *arguments)
    assert stopped.value.code == 2


def test_schema_that_no_validator_can_use_is_told_once_and_the_rest_compared(
    tmp_path: Path, faulty: Path, check_traffic: CheckTraffic
) -> None:
    spec = tmp_path / "broken.yaml"
    text = SPEC.read_text(encoding="utf-8")
    spec.write_text(text.replace("minLength: 1", "pattern: '['"), encoding="utf-8")
    run = check_traffic(faulty, faulty, "--spec", spec)
    assert (run.code, run.err) == (1, [])
    assert run.result is not None
    found = [(f["severity"], f["check"], f["json_path"]) for f in run.result["findings"]]
    (reported,) = (place for _, check, place in found if check == "contract_document")
    assert reported.endswith(".pattern")
    assert found.count(("error", "request_body", "$.weight")) == 0
    assert found.count(("error", "response_schema", "$.weight")) == 2


def test_json_that_cannot_be_written_is_one_line(
    tmp_path: Path, faulty: Path, check_traffic: CheckTraffic
) -> None:
    (tmp_path / "out").write_text("in the way", encoding="utf-8")
    arguments = ["check-traffic", str(faulty), "--spec", str(SPEC)]
    assert cli.main([*arguments, "--json", str(tmp_path / "out" / "result.json")]) == 2
    assert cli.main([*arguments, "--junit", str(tmp_path / "out" / "result.xml")]) == 2


def test_full_disk_is_one_line_and_a_device_stays_one(faulty: Path) -> None:
    arguments = ["check-traffic", str(faulty), "--spec", str(SPEC)]
    command = [str(Path(sys.prefix) / "bin" / "deskspec"), *arguments]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        run = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (run.returncode, run.stderr) == (2, "deskspec: output: No space left on device\n")
    assert cli.main([*arguments, "--json", "/dev/full"]) == 2
    assert Path("/dev/full").is_char_device()


def test_link_stays_a_link_to_the_result(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.json").write_text("old", encoding="utf-8")
    (tmp_path / "link.json").symlink_to(tmp_path / "old.json")
    file = str(tmp_path / "link.json")
    assert cli.main(["check-traffic", str(faulty), "--spec", str(SPEC), "--json", file]) == 1
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "old.json").read_bytes())["vendor"] == "Parcels"


def test_har_that_is_cut_anywhere_is_one_line(tmp_path: Path, check_traffic: CheckTraffic) -> None:
    whole = to_har(PARCELS, tmp_path / "whole").read_text(encoding="utf-8")
    assert json.loads(whole)
    for share in (3, 7, 11, 19):
        cut = tmp_path / "cut.har"
        cut.write_text(whole[: len(whole) * share // 20], encoding="utf-8")
        run = check_traffic(cut, "--spec", SPEC)
        assert (run.code, run.err) == (2, [f"deskspec: {cut}: not JSON, or cut off"])
