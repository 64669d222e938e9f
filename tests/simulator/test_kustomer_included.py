"""What Kustomer returns beside results: holidays of schedules, versions of agreements."""

from collections.abc import Iterator

import pytest
from deskspec import Kustomer
from deskspec_toolkit.simulator import Simulator
from kustomer_client.models import Attachment, Holiday, Message, SlaVersion
from simulator.asking import Provider, marks

AGREEMENT = "5fadc1ba6647f1953ff94916"
SCHEDULE = "5e21e0f9520ec30019df3dcf"


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    with Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as kustomer:
        yield kustomer


@pytest.mark.parametrize("id_", [SCHEDULE, "default"])
def test_a_schedule_has_its_holidays_beside_it_if_asked_for(kustomer: Provider, id_: str) -> None:
    path = f"/v1/schedules/{id_}"
    plain = kustomer.ask("GET", path)
    assert (plain.json().keys(), marks(plain)) == ({"data"}, [])
    asked = kustomer.ask("GET", f"{path}?include=holidays")
    (holiday,) = asked.json()["included"]
    assert holiday["relationships"]["schedule"]["data"]["id"] == SCHEDULE
    assert (asked.json()["data"], marks(asked)) == (plain.json()["data"], [])
    other = kustomer.ask("GET", f"{path}?include=users")
    assert (other.json()["included"], marks(other)) == ([], ["what is beside a schedule"])


def test_a_new_schedule_has_no_holidays(kustomer: Provider) -> None:
    hours = kustomer.ask("GET", "/v1/schedules/default").json()["data"]["attributes"]["hours"]
    fields = {"name": "Night", "hours": hours, "timezone": "Europe/Berlin", "default": False}
    made = kustomer.ask("POST", "/v1/schedules", json=fields).json()["data"]
    response = kustomer.ask("GET", f"/v1/schedules/{made['id']}?include=holidays")
    assert (response.json()["included"], marks(response)) == ([], ["what is beside a schedule"])
    assert kustomer.ask("GET", f"/v1/schedules/{'0' * 24}?include=holidays").status_code == 404


def test_an_agreement_has_a_version_beside_it_if_asked_for(kustomer: Provider) -> None:
    path = f"/v1/slas/{AGREEMENT}"
    assert kustomer.ask("GET", path).json().keys() == {"data"}
    for asked, said in (("active", []), ("all", ["what is beside an agreement"])):
        response = kustomer.ask("GET", f"{path}?versions={asked}")
        current = response.json()["data"]["attributes"]["currentVersion"]
        assert response.json()["included"]["attributes"]["version"] == current
        assert marks(response) == said
    assert kustomer.ask("GET", f"{path}?versions=old").status_code == 400


CUSTOMER = "58210c3db0f09110006b7953"


@pytest.fixture
def message(client: Kustomer) -> Message:
    """A message with a file, in a conversation of its own."""
    file = client.attachments.create(name="mug.jpg", content_type="image/jpeg", content_length=512)
    return client.messages.create(
        customer=CUSTOMER, channel="chat", app="chat", direction="in", attachments=[file.id]
    )


@pytest.mark.parametrize(
    "path",
    [
        "/v1/messages",
        "/v1/conversations/{message.conversation_id}/messages",
        "/v1/customers/{message.customer_id}/messages",
    ],
)
def test_messages_have_their_files_beside_them_if_asked_for(
    kustomer: Provider, message: Message, path: str
) -> None:
    path = path.format(message=message)
    plain = kustomer.ask("GET", path)
    assert ("included" in plain.json(), marks(plain)) == (False, [])
    assert all("attachments" not in each["relationships"] for each in plain.json()["data"])
    asked = kustomer.ask("GET", f"{path}?include=attachments")
    assert marks(asked) == []
    (shown,) = [each for each in asked.json()["data"] if each["id"] == message.id]
    files = [each for each in asked.json()["included"] if each["attributes"]["name"] == "mug.jpg"]
    own = f"/v1/messages/{message.id}/attachments"
    assert [each["links"] for each in files] == [{"self": f"{own}/{files[0]['id']}"}]
    assert shown["relationships"]["attachments"] == {
        "links": {"self": own},
        "data": [{"type": "attachment", "id": files[0]["id"]}],
    }


def test_nothing_else_is_beside_messages(kustomer: Provider, message: Message) -> None:
    other = kustomer.ask("GET", "/v1/messages?include=users")
    assert (other.json()["included"], marks(other)) == ([], ["what is beside messages"])
    path = f"/v1/conversations/{message.conversation_id}/messages?include=users"
    assert kustomer.ask("GET", path).status_code == 400


def test_the_client_reads_files_beside_messages_with_their_type(
    client: Kustomer, message: Message
) -> None:
    assert message.conversation_id is not None
    page = client.conversations.list_messages(message.conversation_id, include="attachments")
    (file,) = page.included
    assert (type(file), file.name, file.message_id) == (Attachment, "mug.jpg", message.id)
    assert client.messages.list().included == []
    assert file.id in [each.id for each in client.messages.list(include="attachments").included]


def test_the_client_reads_what_is_beside_a_result_with_its_type(client: Kustomer) -> None:
    assert client.schedules.get(SCHEDULE).included is None
    schedule = client.schedules.get(SCHEDULE, include="holidays")
    assert schedule.included is not None
    (holiday,) = schedule.included
    assert (type(holiday), holiday.name, holiday.schedule_id) == (Holiday, "Test", schedule.id)
    assert "included" not in schedule.to_dict()
    assert client.slas.get(AGREEMENT).included is None
    version = client.slas.get(AGREEMENT, versions="active").included
    assert (type(version), version and version.metrics.first_response.enabled) == (SlaVersion, True)
