"""No echo of a secret and no personal data is in a cassette, and the cassettes still replay."""

import base64
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import deskspec
import pytest
import vcr
from deskspec.doubletick import models
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of
from deskspec_toolkit.exchanges import recording
from deskspec_toolkit.openapi import documents
from deskspec_toolkit.project import Project
from deskspec_toolkit.record.fakes import is_fake
from deskspec_toolkit.record.recorded_provider import RecordingOptions
from deskspec_toolkit.record.recorder import RecordingRun, record
from record import planted
from record.planted import Planted, serving
from vcr.record_mode import RecordMode


@pytest.fixture
def provider(project: Project) -> Iterator[Planted]:
    planted.cut_scenario(project)
    with serving() as provider:
        yield provider


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def recorded(
    provider: Planted, project: Project, out: Path, monkeypatch: pytest.MonkeyPatch
) -> RecordingRun:
    monkeypatch.setenv("DOUBLETICK_API_KEY", planted.KEY)
    headers = [f"X-Tenant: {planted.EXTRA}"]
    target = RecordingOptions(base_url=provider.url, headers=headers, allow_writes=True)
    return record(project, "doubletick", None, out, target)


def customer(out: Path) -> models.Customer:
    cassette = documents.read(out / "customers_get.yaml", "customers_get.yaml")
    body = json.loads(cassette["interactions"][0]["response"]["body"]["string"])
    return models.Customer.from_dict(body["customer"])


def custom(out: Path) -> dict[str, Any]:
    return {str(field.name): field.value for field in customer(out).custom_fields or []}


PLANTED_AT = {method.replace(".", "_", 1) for method in planted.METHODS}
"""Operations whose responses have planted values."""


@pytest.mark.usefixtures("recorded")
def test_no_secret_and_no_personal_data_is_in_a_file(out: Path) -> None:
    texts = [file.read_text(encoding="utf-8") for file in out.iterdir()]
    assert len(texts) == len(planted.METHODS)
    for text in texts:
        for value in (*planted.SECRETS, *planted.PEOPLE):
            assert value.lower() not in text.lower()
            assert value.lower() not in unquote(text).lower()
        for token in re.findall(r"[A-Za-z0-9+/]{16,}={0,2}", text):
            assert planted.b64(planted.KEY)[:12] not in token


@pytest.mark.usefixtures("recorded")
def test_fakes_are_of_the_same_form_and_the_same_everywhere(out: Path) -> None:
    person, fields = customer(out), custom(out)
    assert len(person["name"]) == len(planted.NAME)
    assert len(person["phone"]) == len(planted.PHONE)
    assert len(fields["email"]) == len(planted.EMAIL)
    values = (person["name"], person["assigned_to_user"], person["phone"], fields["email"])
    assert all(map(is_fake, values))
    first = person["name"].split()[0]
    assert re.match(rf"\w{{4}} {first}, \w{{2}} \+", fields["greeting"])
    assert "Dear" not in fields["greeting"]
    assert fields["greeting"].endswith(fields["email"])
    assert re.sub(r"\D", "", fields["greeting"].partition("?")[0]) == person["phone"]
    assert fields["whatsapp"] == f"+{person['phone']}"
    assert json.loads(fields["raw"])["by"] == person["assigned_to_user"]
    packed = base64.b64decode(fields["packed"]).decode()
    assert packed == f"{person['name']}, {person['phone']}"
    page = documents.read(out / "messages_list.yaml", "messages_list.yaml")
    body = json.loads(page["interactions"][0]["response"]["body"]["string"])
    message = models.ChatMessage.from_dict(body["messages"][0])
    assert message["id"] == f"{person['phone']}_1"
    assert message["sender_user"]["name"] == person["assigned_to_user"]
    assert message["card_button_stats"] == [{"pressedBy": int(person["phone"])}]
    assert message["link_analytics"].keys() == {"to", fields["email"]}
    assert re.fullmatch(rf"https://\w+\.\w+/{person['phone']}", message["link_analytics"]["to"])


@pytest.mark.usefixtures("recorded")
def test_what_the_scenario_sends_and_what_is_no_secret_stays(out: Path) -> None:
    text = (out / "messages_list.yaml").read_text(encoding="utf-8")
    assert "wabaNumber=919999999999&customerNumber=919812345678&startDate=23-01-2025" in text
    assert "Shop" not in text
    assert '"messageTime": 1737612046032' in text
    assert re.search(r"X-Tenant|x-tenant:\n\s+- '\[secret\]'", text)


def test_cassettes_keep_the_contract_and_say_that_no_vendor_was_called(
    recorded: RecordingRun, out: Path
) -> None:
    api = Contract.of_vendor("doubletick")
    assert {each.operation_id for each in recorded.written} == PLANTED_AT
    for each in recorded.written:
        head = documents.read(each.file, each.file.name)["deskspec"]
        assert (head["provenance"], head["host"]) == ("simulator", "loopback")
        for exchange in recording.read(each.file).exchanges(api.routes, api.name):
            assert [f for f in findings_of(api, exchange) if f.severity != "info"] == []
    assert recorded.result.complete


@pytest.mark.usefixtures("recorded")
def test_cassettes_replay_through_the_client(out: Path) -> None:
    replay = vcr.VCR(
        record_mode=RecordMode.NONE,
        match_on=["method", "scheme", "host", "port", "path", "query", "body"],
    )
    with deskspec.DoubleTick("another-key", verify=False) as client:
        with replay.use_cassette(str(out / "customers_get.yaml")) as cassette:
            for _ in range(2):
                found = client.customers.get(phone_number="919812345678")
                assert found == customer(out)
            assert cassette.all_played
        with replay.use_cassette(str(out / "customers_remove_tags_and_fields.yaml")) as cassette:
            for tags in (["lead", "unknown"], ["lead"]):
                client.customers.remove_tags_and_fields(
                    phone="919812345678", tags=tags, custom_fields=["city"]
                )
            assert cassette.all_played
