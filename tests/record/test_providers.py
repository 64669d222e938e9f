"""Recording at a base URL: what is refused, what is left out, and that nothing is half done."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import attrs
import pytest
from deskspec_runtime.call import settings
from deskspec_runtime.errors import APIConnectionError
from deskspec_toolkit import cli
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.project import Project
from deskspec_toolkit.record import cassettes, recorded_provider, scenario
from deskspec_toolkit.record.recorded_provider import RecordingOptions
from deskspec_toolkit.record.recorder import record
from deskspec_toolkit.record.scenario_run import LeftOut
from foreign.authority import Authority
from record import planted
from record.planted import Planted, serving
from runtime.faulty_server import FaultyServer

KEY = "foreign-key"
CHANGING = {
    "agents_unsubscribe",
    "chats_assign",
    "chats_create",
    "chats_mark_read",
    "chats_mark_read_by_agent",
    "chats_mark_read_by_customer",
    "chats_move",
    "chats_rate",
    "chats_set_status",
    "chats_snooze",
    "customers_add_tags",
    "customers_create",
    "customers_delete",
    "customers_remove_tags",
    "customers_replace",
    "customers_replace_many",
    "customers_update",
    "events_create",
    "messages_create",
}


@pytest.fixture
def vendor(project: Project) -> Iterator[Planted]:
    planted.cut_scenario(project)
    with serving() as served:
        yield served


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def command(
    project: Project,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Any:
    """Runs `deskspec record … --out OUT`: exit code, stdout and stderr."""
    monkeypatch.chdir(project.sources)
    monkeypatch.setenv("DOUBLETICK_API_KEY", planted.KEY)
    monkeypatch.setenv("HELPCRUNCH_API_KEY", KEY)

    def run(*arguments: str) -> tuple[int, str, str]:
        code = cli.main(["record", *arguments, "--out", str(out)])
        output = capsys.readouterr()
        return code, output.out, output.err

    return run


def contents(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


@pytest.mark.usefixtures("trusted")
def test_only_reads_are_called_at_a_base_url_and_the_rest_is_reported(
    command: Any, second_provider: str, out: Path
) -> None:
    code, output, _ = command("helpcrunch", "--base-url", second_provider)
    assert code == 0
    recorded = {name.partition(".")[0] for name in contents(out)}
    every = {each.id for each in Contract.of_vendor("helpcrunch").operations}
    assert recorded == every - CHANGING
    assert "customers.create: left out: changes data; add --allow-writes to call it" in output
    assert "chats.assign: left out: " in output
    checked = f"; {len(recorded)} operations checked, {len(CHANGING)} skipped "
    assert f"{checked}(changes data; add --allow-writes to call it), " in output
    assert output.count(" skipped (") == 1


@pytest.mark.usefixtures("trusted")
def test_every_operation_is_recorded_over_tls_once_writes_are_allowed(
    command: Any, authority: Authority, second_provider: str, out: Path
) -> None:
    code, _, error = command("helpcrunch", "--base-url", second_provider, "--allow-writes")
    assert (code, error) == (0, "")
    recorded = {name.partition(".")[0] for name in contents(out)}
    assert recorded == {each.id for each in Contract.of_vendor("helpcrunch").operations}
    for name, text in contents(out).items():
        head = documents.read(out / name, name)["deskspec"]
        assert (head["provenance"], head["host"]) == ("simulator", "loopback")
        assert KEY not in text
        assert "127.0.0.1" not in text
        assert "uri: https://api.helpcrunch.com/v1/" in text


def test_given_values_of_an_account_are_used_and_scrubbed(
    command: Any, vendor: Planted, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOUBLETICK_GIVEN_PHONE", planted.PHONE)
    assert command("doubletick", "--base-url", vendor.url)[0] == 0
    assert f"/customer/details?phoneNumber={planted.PHONE}" in vendor.paths
    text = (out / "customers_get.yaml").read_text(encoding="utf-8")
    assert planted.PHONE not in text
    number = documents.read(out / "customers_get.yaml", "")["interactions"][0]["request"]["uri"]
    assert f'"phone": "{number.rpartition("=")[2]}"' in text


def test_short_value_of_a_header_is_nothing_to_look_for(
    command: Any, vendor: Planted, out: Path
) -> None:
    assert command("doubletick", "--base-url", vendor.url, "--header", "X-Debug: 1")[0] == 0
    text = (out / "messages_list.yaml").read_text(encoding="utf-8")
    assert "x-debug:\n      - '[secret]'" in text
    assert '"totalCount": 1' in text
    assert "version: 1" in text


def test_write_is_refused_before_it_is_sent(command: Any, vendor: Planted) -> None:
    code, output, _ = command("doubletick", "--base-url", vendor.url)
    assert code == 0
    assert set(vendor.methods) == {"GET"}
    assert "customers.remove_tags_and_fields: left out: changes data" in output
    command("doubletick", "--base-url", vendor.url, "--allow-writes")
    assert "POST" in vendor.methods


@pytest.mark.parametrize(
    ("vendor", "base_url", "send"),
    [
        (
            "doubletick",
            "https://public.doubletick.io",
            lambda client: client.messages.send_text(
                to="919812345678", from_="919999999999", text="Hi", max_retries=0
            ),
        ),
        (
            "helpcrunch",
            "https://api.helpcrunch.com/v1",
            lambda client: client.messages.create(chat=1, text="Hi", max_retries=0),
        ),
    ],
)
def test_what_reaches_people_is_left_out_without_a_permission_of_its_own(
    vendor: str, base_url: str, send: Callable[[Any], object]
) -> None:
    contract = Contract.of_vendor(vendor)
    target = RecordingOptions(
        base_url=base_url,
        headers=["Authorization: key-for-nobody"],
        allow_writes=True,
        yes_modify_live_data=True,
    )
    with (
        recorded_provider.opened(vendor, contract, target) as opened,
        pytest.raises(LeftOut, match="add --allow-sends"),
    ):
        send(opened.client)
    with (
        recorded_provider.opened(
            vendor, contract, attrs.evolve(target, allow_sends=True)
        ) as opened,
        pytest.raises(APIConnectionError),  # tests have no network
    ):
        send(opened.client)


@pytest.mark.parametrize("is_remote", [True, False])
def test_what_a_contract_spares_is_left_out_at_another_machine(is_remote: bool) -> None:
    contract = Contract.of_vendor("helpcrunch")
    document = copy.deepcopy(contract.document)
    (node,) = (each.node for each in operations_of(document) if each.id == "customers_delete")
    node["x-deskspec"]["spares"] = "It ends the caller's own session."
    target = RecordingOptions(
        base_url=f"https://{'vendor.example' if is_remote else '127.0.0.1:9'}/v1",
        headers=["Authorization: key-for-nobody"],
        allow_writes=True,
        yes_modify_live_data=True,
    )
    given: Any = {"name": contract.name, "sha256": contract.sha256, "profile": contract.profile}
    sparing = Contract(document, vendor="helpcrunch", **given)
    expected = (LeftOut, "spared: It ends the") if is_remote else (APIConnectionError, "refused")
    with (
        recorded_provider.opened("helpcrunch", sparing, target) as opened,
        pytest.raises(expected[0], match=expected[1]),
    ):
        opened.client.customers.delete(7, max_retries=0)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--base-url", "http://vendor.example"], "--base-url is plain http"),
        (["--base-url", "vendor.example"], "--base-url must be an absolute URL"),
        (
            ["--base-url", "https://vendor.example", "--allow-writes"],
            "add --yes-modify-live-data if that is what you want",
        ),
        (
            ["--base-url", "https://vendor.example", "--header", "X"],
            "--header: expected 'Name: value'",
        ),
        (
            ["--base-url", "https://vendor.example", "--header", "X: $NONE"],
            "the environment has no",
        ),
        (["--base-url", "https://vendor.example", "--api-key-file", "none"], "No such file"),
        (["--allow-writes"], "go with --base-url"),
        (["--allow-sends"], "go with --base-url"),
        (["--header", "X: y"], "go with --base-url"),
    ],
)
def test_what_is_not_safe_is_refused_in_one_line(
    command: Any, out: Path, arguments: list[str], said: str
) -> None:
    code, output, error = command("doubletick", *arguments)
    assert (code, output) == (2, "")
    assert said in error
    assert error.count("\n") == 1
    assert not out.exists()


def test_key_is_needed_and_may_be_a_file_or_a_header(
    command: Any, vendor: Planted, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DOUBLETICK_API_KEY")
    code, _, error = command("doubletick", "--base-url", vendor.url)
    assert code == 2
    assert "no API key: set DOUBLETICK_API_KEY, or give --api-key-file" in error
    file = tmp_path / "key"
    file.write_text(f"{planted.KEY}\n", encoding="utf-8")
    for given in (["--api-key-file", str(file)], ["--header", f"Authorization: {planted.KEY}"]):
        assert command("doubletick", "--base-url", vendor.url, *given)[0] == 0
        assert planted.KEY not in "".join(contents(out).values())


@pytest.mark.parametrize("status", [302, 401, 500])
def test_failed_step_keeps_old_files_and_is_reported_in_one_line(
    command: Any, vendor: Planted, out: Path, status: int
) -> None:
    command("doubletick")
    before = contents(out)
    vendor.fails_at("/chat-messages", status)
    code, output, error = command("doubletick", "--base-url", vendor.url)
    assert (code, output) == (2, "")
    assert re.search(r"tests/scenarios/doubletick\.yaml:[0-9]+: messages\.list: ", error)
    assert error.endswith("nothing was written\n")
    assert error.count("\n") == 1
    for spelt in (planted.KEY, quote(planted.KEY, safe="")):
        assert spelt not in error
    assert planted.NAME not in error
    assert contents(out) == before
    assert [path.name for path in out.parent.glob(".deskspec-*")] == []


def test_failure_after_a_write_says_that_it_stays(
    project: Project, command: Any, vendor: Planted
) -> None:
    file = project.sources / "tests" / "scenarios" / "doubletick.yaml"
    removal = '{call: customers.remove_tags_and_fields, with: {phone: "7", tags: [lead]}}'
    steps = f'steps: [{removal}, {{call: customers.get, with: {{phone_number: "7"}}}}]'
    file.write_text(steps, encoding="utf-8")
    vendor.fails_at("/customer/details")
    code, _, error = command("doubletick", "--base-url", vendor.url, "--allow-writes")
    assert code == 2
    assert "the changes that earlier steps made at the provider remain" in error


@pytest.mark.parametrize("sent", [b"HTTP/1.1 200 OK\r\n\r\n<html>", b"SSH-2.0\r\n", b""])
def test_host_that_is_no_api_is_reported_in_one_line(
    project: Project, command: Any, out: Path, sent: bytes
) -> None:
    file = project.sources / "tests" / "scenarios" / "kustomer.yaml"
    steps = file.read_text(encoding="utf-8").splitlines()
    line = 1 + steps.index("  - call: customers.get")
    with FaultyServer(lambda connection: connection.sendall(sent)) as server:
        code, output, error = command(
            "kustomer", "--base-url", server.base_url, "--header", "Authorization: k7"
        )
    assert (code, output) == (2, "")
    assert f"tests/scenarios/kustomer.yaml:{line}: customers.get: " in error
    assert error.count("\n") == 1
    assert not out.exists()


def test_folder_with_other_things_is_not_replaced(command: Any, out: Path) -> None:
    out.mkdir()
    (out / "notes.txt").write_text("mine", encoding="utf-8")
    code, _, error = command("doubletick")
    assert code == 2
    assert "expected a folder of cassettes alone, but it has notes.txt" in error
    assert contents(out) == {"notes.txt": "mine"}


def test_cassettes_that_are_not_recorded_again_stay(command: Any, out: Path) -> None:
    out.mkdir()
    (out / "another.yaml").write_text("deskspec: {provenance: live}\n", encoding="utf-8")
    assert command("doubletick")[0] == 0
    assert contents(out)["another.yaml"] == "deskspec: {provenance: live}\n"
    assert len(contents(out)) == 1 + len(Contract.of_vendor("doubletick").operations)


def test_run_that_was_killed_between_its_renames_loses_nothing(out: Path) -> None:
    aside = out.parent / ".deskspec-out" / "out.old"
    aside.mkdir(parents=True)
    (aside / "old.yaml").write_text("kept", encoding="utf-8")
    with cassettes.held(out):
        cassettes.replace(out, {"new.yaml": "new"})
    assert contents(out) == {"old.yaml": "kept", "new.yaml": "new"}


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://public.doubletick.io", ("live", "vendor")),
        ("https://doubletick.example", ("live", "another")),
        ("https://127.0.0.1:8443", ("simulator", "loopback")),
        ("http://localhost:8010/doubletick", ("simulator", "loopback")),
    ],
)
def test_recording_is_called_live_only_if_it_may_be(url: str, origin: tuple[str, str]) -> None:
    with recorded_provider.opened(
        "doubletick", Contract.of_vendor("doubletick"), target_of(url)
    ) as asked:
        source = asked.source
    assert (source.provenance, source.host) == origin
    assert source.file_name("customers_get") == (
        "customers_get.live.yaml" if origin[0] == "live" else "customers_get.yaml"
    )


def target_of(url: str) -> RecordingOptions:
    return RecordingOptions(base_url=url, headers=["Authorization: key-for-nobody"])


def test_documented_rate_is_kept_at_a_base_url() -> None:
    url = "https://127.0.0.1:1"
    api = Contract.of_vendor("helpcrunch")
    with recorded_provider.opened("helpcrunch", api, target_of(url)) as asked:
        assert asked.client._settings.pacing == "documented"
        assert isinstance(asked.client._settings.api_key, settings.Secret)


def test_changes_are_in_the_json_and_in_the_exit_code(
    command: Any, vendor: Planted, out: Path, tmp_path: Path
) -> None:
    file = tmp_path / "changes.json"
    asked = ("doubletick", "--base-url", vendor.url, "--json", str(file))
    assert command(*asked)[0] == 0
    vendor.changes(phone=447700900123)
    code, output, _ = command(*asked)
    assert code == 1
    result = json.loads(file.read_text(encoding="utf-8"))
    assert (result["vendor"], result["provider"]) == ("doubletick", "simulator")
    found = [(f["check"], f["severity"], f["json_path"], f["seen"]) for f in result["findings"]]
    assert found == [("field_type", "error", "$.customer.phone", "integer")]
    assert "error: customers_get (GET /customer/details), field_type at $.customer.phone" in output
    assert planted.PHONE not in output + file.read_text(encoding="utf-8")


def test_recorder_reports_each_step(project: Project, out: Path) -> None:
    output: list[str] = []
    record(project, "kustomer", None, out, progress=output.append)
    steps = scenario.read(scenario.file_of(project, "kustomer"), "kustomer").steps
    assert output[0] == f"1/{len(steps)} customers.get"
    assert len(output) == len(steps)
