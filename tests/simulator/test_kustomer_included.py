"""What Kustomer returns beside results: holidays of schedules, versions of agreements."""

from collections.abc import Iterator

import pytest
from deskspec import Kustomer
from deskspec_toolkit.simulator import Simulator
from kustomer_client.models import Holiday, SlaVersion
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
