"""`deskspec simulate`, as a process."""

import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import deskspec
import httpx
import pytest
from deskspec_toolkit import cli
from simulator.asking import PHONE
from simulator.receiver import SECRET, Receiver

COMMAND = [
    sys.executable,
    "-c",
    "import sys; from deskspec_toolkit.cli import main; sys.exit(main())",
]


@pytest.fixture
def simulate() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts the command."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [*COMMAND, "simulate", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        with process:
            process.kill()


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_it_sends_events_to_a_receiver(
    simulate: Callable[..., subprocess.Popen[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOOK_SECRET", SECRET)
    with Receiver() as receiver:
        choice = f"doubletick={receiver.url}"
        process = simulate("--port", "0", "--webhook", choice, "--webhook-secret", "HOOK_SECRET")
        base_url = first_line(process) + "/doubletick"
        with deskspec.DoubleTick("simulator-key", base_url=base_url) as client:
            client.customers.remove_tags_and_fields(phone=PHONE, tags=["vip"])
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        assert [event["tagName"] for event in receiver.events] == ["vip"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--webhook", "doubletick=http://127.0.0.1:1"], "go together"),
        (["--webhook-secret", "HOOK_SECRET"], "go together"),
        (["--webhook", "doubletick=http://a", "--webhook-secret", "NONE"], "environment has no"),
        (["--webhook", "doubletick", "--webhook-secret", "HOOK_SECRET"], "VENDOR=URL is expected"),
        (["--webhook", "doubletick=a", "--webhook-secret", "HOOK_SECRET"], "must start with http"),
    ],
)
def test_webhook_that_cannot_be_sent_is_refused_in_one_line(
    arguments: list[str],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("HOOK_SECRET", SECRET)
    assert cli.main(["simulate", "--port", "0", *arguments]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_ctrl_c_ends_at_once_whatever_is_under_way(
    simulate: Callable[..., subprocess.Popen[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also while a receiver of events lets one wait, and while a response does."""
    monkeypatch.setenv("HOOK_SECRET", SECRET)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        choice = f"doubletick=http://127.0.0.1:{silent.getsockname()[1]}"
        process = simulate("--port", "0", "--webhook", choice, "--webhook-secret", "HOOK_SECRET")
        base_url = first_line(process) + "/doubletick"
        with deskspec.DoubleTick("simulator-key", base_url=base_url) as client:
            client.customers.remove_tags_and_fields(phone=PHONE, tags=["vip", "lead"])
            start = time.monotonic()
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=10) == 0
    assert time.monotonic() - start < 2


def test_faults_meet_the_next_requests_in_their_order(
    simulate: Callable[..., subprocess.Popen[str]],
) -> None:
    process = simulate("--port", "0", "--fault", "server_error", "--fault", "rate_limit")
    url = first_line(process) + "/helpcrunch/v1/customers/8737843"
    headers = {"Authorization": "Bearer simulator-key"}
    with httpx.Client(headers=headers, trust_env=False) as client:
        assert [client.get(url).status_code for _ in range(3)] == [500, 429, 200]


def test_rates_need_not_be_enforced(simulate: Callable[..., subprocess.Popen[str]]) -> None:
    process = simulate("--port", "0", "--no-limits")
    url = first_line(process)
    headers = {"Authorization": "Bearer simulator-key"}
    with httpx.Client(headers=headers, trust_env=False) as client:
        asked = (client.get(f"{url}/helpcrunch/v1/customers/8737843") for _ in range(130))
        assert {each.status_code for each in asked} == {200}
        found = client.get(f"{url}/kustomer/v1/customers/58210c3db0f09110006b7953")
    assert "x-ratelimit-limit" not in found.headers


def test_the_log_has_a_line_for_each_request_and_no_value(
    simulate: Callable[..., subprocess.Popen[str]],
) -> None:
    process = simulate("--port", "0", "--log", "--fault", "server_error")
    url = first_line(process)
    headers = {"Authorization": "Bearer simulator-key"}
    paths = [
        "/helpcrunch/v1/customers/8737843?a=secret",
        f"/doubletick/customer/details/?phoneNumber={PHONE}",
        f"/doubletick/people/{PHONE}",
        "/customers",
    ]
    with httpx.Client(headers=headers, trust_env=False) as client:
        for path in paths:
            client.get(url + path)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=10)
    assert errors == ""
    lines = output.splitlines()[-4:]
    assert [line.partition(" ")[2] for line in lines] == [
        "helpcrunch GET customers_get 500 (server_error)",
        "doubletick GET customers_get 401",
        "doubletick GET /people/… 501",
        "- GET /customers 501",
    ]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_stopped(
    simulate: Callable[..., subprocess.Popen[str]], number: signal.Signals
) -> None:
    process = simulate("--port", "0")
    url = first_line(process)
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
    with deskspec.HelpCrunch("simulator-key", base_url=url + "/helpcrunch/v1") as client:
        assert client.customers.get(8737843).id == 8737843
        process.send_signal(number)
        assert process.wait(timeout=10) == 0
    assert process.stdout
    assert process.stderr
    output = process.stdout.read()
    assert process.stderr.read() == ""
    assert f"{url}/helpcrunch/v1  (g1)" in output
    assert "API key: simulator-key" in output


def test_profiles_key_and_host_can_be_chosen(
    simulate: Callable[..., subprocess.Popen[str]],
) -> None:
    profiles = ["--profile", "helpcrunch=g2", "--profile", "doubletick=reference"]
    process = simulate("--host", "localhost", "--port", "0", "--api-key", "mine", *profiles)
    url = first_line(process)
    assert re.fullmatch(r"http://localhost:\d+", url)
    headers = {"Authorization": "Bearer mine"}
    response = httpx.get(url + "/helpcrunch/v1/customers/8737843", headers=headers, trust_env=False)
    assert response.json()["firstSeen"] == "1588927354"


def test_a_taken_port_is_one_line_and_exit_2(
    simulate: Callable[..., subprocess.Popen[str]],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        number = str(taken.getsockname()[1])
        process = simulate("--port", number)
        output, errors = process.communicate(timeout=30)
    assert (process.returncode, output) == (2, "")
    assert errors.startswith(f"deskspec: port {number} on 127.0.0.1 is in use: ")
    assert errors.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--profile", "zendesk=v2"], "choose from doubletick, helpcrunch, kustomer"),
        (["--profile", "kustomer=flat"], "choose from typed, flattened"),
        (["--profile", "kustomer"], "VENDOR=NAME is expected"),
        (["--api-key", ""], "api_key must be"),
        (["--fault", "flood"], "unknown fault 'flood': choose from latency"),
        (["--host", "no-such-host.invalid"], "cannot be resolved"),
    ],
)
def test_bad_arguments_are_one_line_and_exit_2(
    simulate: Callable[..., subprocess.Popen[str]], arguments: list[str], said: str
) -> None:
    process = simulate("--port", "0", *arguments)
    output, errors = process.communicate(timeout=30)
    assert (process.returncode, output, errors.count("\n")) == (2, "", 1)
    assert said in errors


def test_a_seed_file_adds_records(
    simulate: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text(
        '{"helpcrunch": {"customers": 3}, "doubletick": {"customers": [{"phone": "911"}]}}'
    )
    process = simulate("--port", "0", "--seed", str(seed))
    url = first_line(process)
    with deskspec.HelpCrunch("simulator-key", base_url=url + "/helpcrunch/v1") as client:
        assert client.customers.list().total == 4
    with deskspec.DoubleTick("simulator-key", base_url=url + "/doubletick") as doubletick:
        assert doubletick.customers.get(phone_number="911").phone == "911"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('{"helpcrunch":\n {"customers":\n  -1}}', 2, "expected a number from 0"),
        ('{"helpcrunch":\n {"boats":\n  1}}', 2, "helpcrunch has no resource 'boats'"),
        ('{"zendesk":\n {}}', 1, "unknown vendor 'zendesk'"),
        ('{"helpcrunch":\n 3}', 1, "helpcrunch: expected resources with their records"),
        (
            '{"helpcrunch": {"customers": [\n {"name": "A"},\n {"name": "B",\n  "sails": 3}]}}',
            4,
            "customers[1]: customers have no field 'sails'",
        ),
        (
            '{"helpcrunch": {"customers": [\n {"name": "A",\n  "blocked": "no"}]}}',
            3,
            "customers[0].blocked: expected boolean",
        ),
    ],
)
def test_a_wrong_seed_file_is_one_line_with_its_place_and_exit_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], text: str, line: int, said: str
) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text(text)
    assert cli.main(["simulate", "--port", "0", "--seed", str(seed)]) == 2
    output = capfd.readouterr()
    assert (output.out, output.err.count("\n")) == ("", 1)
    assert output.err.startswith(f"deskspec: {seed}:{line}: ")
    assert said in output.err


@pytest.mark.parametrize("text", [None, "", "[1]", '{"helpcrunch": {"customers":\n 1', "{1"])
def test_a_seed_file_that_cannot_be_read_is_one_line_and_exit_2(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], text: str | None
) -> None:
    seed = tmp_path / "seed.json"
    if text is not None:
        seed.write_text(text)
    assert cli.main(["simulate", "--seed", str(seed)]) == 2
    output = capfd.readouterr()
    assert (output.out, output.err.count("\n")) == ("", 1)
    assert str(seed) in output.err
