"""Kustomer's bulk jobs: queued, run on the clock, and complete with an outcome for each entry."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from deskspec import AsyncKustomer, Kustomer
from deskspec.kustomer import JobTimeoutError, models
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.vendors.kustomer.bulk import COMPLETE_AFTER, RUNNING_AFTER
from simulator.asking import Clock, Provider, attributes, marks

BULK = "/v1/customers/bulk"
LONG_AGO = "2020-01-01T00:00:00.000Z"
AT_LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def customer(name: str, ref: str | None = None, **given: Any) -> dict[str, Any]:
    """An entry of a request, as the client sends it."""
    referred: dict[str, Any] = {} if ref is None else {"client_ref": ref}
    return models.CustomerInput(name=name, **referred, **given).to_dict()


LONG_AGO_CREATED = models.NoteInput(created_at=AT_LONG_AGO).to_dict()
ADDRESS: list[Any] = [{"email": "asha@example.com"}]
ASHA = customer("Asha", "a", emails=ADDRESS)
TWIN = customer("Twin", "b", emails=ADDRESS)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sim(clock: Clock) -> Iterator[Simulator]:
    with Simulator(clock=clock) as simulator:
        yield simulator


def queued(kustomer: Provider, entries: list[dict[str, Any]]) -> dict[str, Any]:
    response = kustomer.ask("POST", BULK, json=entries)
    assert response.status_code == 201
    job: dict[str, Any] = response.json()["data"]
    return job


def read(kustomer: Provider, job: dict[str, Any]) -> Any:
    return kustomer.ask("GET", f"/v1/bulk/{job['id']}").json()["data"]["attributes"]


def batch(kustomer: Provider, job: dict[str, Any]) -> models.BulkBatchAttributes:
    (only,) = kustomer.ask("GET", f"/v1/bulk/{job['id']}/batches").json()["data"]
    return models.BulkBatchAttributes.from_dict(only["attributes"])


def test_a_job_is_queued_then_running_then_complete(kustomer: Provider, clock: Clock) -> None:
    job = queued(kustomer, [ASHA])
    assert job["attributes"]["status"] == "queued"
    assert job["attributes"]["context"] == "api.sobjects.customers.bulk-create"
    assert job["attributes"]["payload"]["api"]["data"] == [ASHA]
    assert job["links"] == {"self": f"/v1/bulk/{job['id']}"}
    assert (read(kustomer, job)["status"], batch(kustomer, job).status) == ("queued", "queued")
    clock.now += RUNNING_AFTER
    assert read(kustomer, job)["status"] == "running"
    assert kustomer.ask("GET", "/v1/customers/email=asha@example.com").status_code == 404
    clock.now += COMPLETE_AFTER - RUNNING_AFTER + 0.01
    done = read(kustomer, job)
    assert (done["status"], done["completed"]) == ("complete", True)
    assert done["batches"] == {"complete": 1, "total": 1}
    assert kustomer.ask("GET", "/v1/customers/email=asha@example.com").status_code == 200


def test_each_entry_has_an_outcome_by_its_reference(kustomer: Provider, clock: Clock) -> None:
    job = queued(kustomer, [ASHA, TWIN])
    clock.now += COMPLETE_AFTER + 0.01
    found = batch(kustomer, job)
    asha = kustomer.ask("GET", "/v1/customers/email=asha@example.com").json()["data"]
    assert asha["attributes"]["name"] == "Asha"
    created, failed = found.results or []
    assert attributes(created) == {
        "client_ref": "a",
        "object_id": asha["id"],
        "status": "created",
    }
    assert (failed.client_ref, failed.status) == ("b", "error")
    assert found.errors == [failed.error]
    assert found.object_ids == [asha["id"]]
    assert (found.success_count, found.failure_count) == (1, 1)
    response = kustomer.ask("GET", f"/v1/bulk/{job['id']}/batches")
    assert "errors of a batch" in marks(response)


def test_without_references_no_outcomes_are_told(kustomer: Provider, clock: Clock) -> None:
    job = queued(kustomer, [{"name": "Asha"}])
    clock.now += COMPLETE_AFTER + 0.01
    found = batch(kustomer, job)
    assert (found.success_count, "results" in found) == (1, False)


@pytest.mark.parametrize("entries", [[ASHA, {"name": "B"}], [ASHA, ASHA], [customer("Asha", "")]])
def test_references_are_those_of_all_entries_and_each_another_one(
    kustomer: Provider, entries: list[dict[str, Any]]
) -> None:
    assert kustomer.ask("POST", BULK, json=entries).status_code == 400


def test_a_request_has_a_hundred_entries_at_most(kustomer: Provider) -> None:
    assert kustomer.ask("POST", BULK, json=[{"name": "A"}] * 101).status_code == 400
    assert queued(kustomer, [{"name": "A"}] * 100)


def test_many_customers_are_deleted(kustomer: Provider, clock: Clock) -> None:
    asha = kustomer.ask("POST", "/v1/customers", json={"name": "Asha"}).json()["data"]["id"]
    response = kustomer.ask("DELETE", f"{BULK}?ids={asha},{'0' * 24}")
    assert response.status_code == 201
    job = response.json()["data"]
    assert job["attributes"]["ids"] == [asha, "0" * 24]
    assert kustomer.ask("GET", f"/v1/customers/{asha}").status_code == 200
    clock.now += COMPLETE_AFTER + 0.01
    assert kustomer.ask("GET", f"/v1/customers/{asha}").status_code == 404
    found = batch(kustomer, job)
    assert (found.success_count, found.failure_count) == (1, 1)
    assert "ids that are left out" in marks(kustomer.ask("DELETE", BULK))


def test_one_update_for_several_ids_is_refused(kustomer: Provider) -> None:
    asha = kustomer.ask("POST", "/v1/customers", json={"name": "Asha"}).json()["data"]["id"]
    update = [{"id": asha, "name": "Asha Rao"}]
    response = kustomer.ask("PUT", f"{BULK}?ids={asha}", json=update)
    assert response.status_code == 400
    assert "one update for several ids" in marks(response)
    assert kustomer.ask("PUT", BULK, json=update).status_code == 201


def done(
    kustomer: Provider, clock: Clock, method: str, path: str, entries: list[dict[str, Any]]
) -> models.BulkBatchAttributes:
    """The batch of a job that is complete."""
    response = kustomer.ask(method, path, json=entries)
    assert response.is_success, response.text
    assert ("what an update by a job leaves out" in marks(response)) == (method == "PUT")
    clock.now += COMPLETE_AFTER + 0.01
    return batch(kustomer, response.json()["data"])


@pytest.mark.parametrize(
    ("resource", "new", "change"),
    [
        ("customers", {"name": "Asha", "gender": "f"}, {"name": "Asha Rao"}),
        ("companies", {"name": "Mugs", "tags": ["vip"]}, {"name": "Blue Mugs"}),
        ("notes", {"body": "Asked.", **LONG_AGO_CREATED}, {"body": "Asked again."}),
        ("messages", {"channel": "chat", "app": "chat", "subject": "Mug"}, {"preview": "Blue"}),
    ],
)
def test_entries_are_created_and_updated(
    kustomer: Provider, clock: Clock, resource: str, new: dict[str, Any], change: dict[str, Any]
) -> None:
    path = f"/v1/{resource}/bulk"
    if resource in ("notes", "messages"):
        new = new | {"conversation": "58228e05d4e96711004eccb7"}
    (id_,) = done(kustomer, clock, "POST", path, [new]).object_ids or []
    assert kustomer.ask("POST", path, json=[new] * 101).status_code == 400
    assert kustomer.ask("PUT", path, json=[change]).status_code == 400  # of none
    entries = [change | {"id": id_}, change | {"id": "0" * 24}]
    found = done(kustomer, clock, "PUT", path, entries)
    assert (found.object_ids, found.failure_count) == ([id_], 1)
    record = kustomer.ask("GET", f"/v1/{resource}/{id_}").json()["data"]
    for name, value in (new | change).items():
        if name == "conversation":
            assert record["relationships"][name]["data"]["id"] == value
        else:
            assert record["attributes"][name] == value


def test_conversations_go_to_a_customer_by_themselves(kustomer: Provider, clock: Clock) -> None:
    path = "/v1/conversations/bulk"
    asha = kustomer.ask("POST", "/v1/customers", json={"name": "Asha"}).json()["data"]["id"]
    new = {"customer": "58210c3db0f09110006b7953", "name": "Mug", "priority": 3}
    (id_,) = done(kustomer, clock, "POST", path, [new]).object_ids or []
    move = {"id": id_, "customer": asha}
    refused = kustomer.ask("PUT", path, json=[move | {"name": "Blue mug"}])
    assert refused.status_code == 400
    assert "changes beside another customer" in marks(refused)
    for entry in (move, {"id": id_, "status": "done"}):
        assert done(kustomer, clock, "PUT", path, [entry]).success_count == 1
    record = kustomer.ask("GET", f"/v1/conversations/{id_}").json()["data"]
    assert record["relationships"]["customer"]["data"]["id"] == asha
    assert (record["attributes"]["name"], record["attributes"]["status"]) == ("Mug", "done")


def test_custom_objects_of_a_klass_are_created_updated_and_deleted(
    kustomer: Provider, clock: Clock
) -> None:
    path = "/v1/klasses/order"
    new = {"title": "Order 7", "icon": "truck"}
    (id_,) = done(kustomer, clock, "POST", f"{path}/bulk", [new]).object_ids or []
    done(kustomer, clock, "PUT", f"{path}/bulk", [{"id": id_, "title": "Order 8"}])
    record = kustomer.ask("GET", f"{path}/{id_}").json()["data"]["attributes"]
    assert (record["title"], record["icon"]) == ("Order 8", "truck")
    assert kustomer.ask("DELETE", f"{path}/bulk").status_code == 400
    job = kustomer.ask("DELETE", f"{path}/bulk?ids={id_}").json()["data"]
    clock.now += COMPLETE_AFTER + 0.01
    assert batch(kustomer, job).success_count == 1
    assert kustomer.ask("GET", f"{path}/{id_}").status_code == 404


def test_an_entry_of_an_unknown_conversation_fails_alone(kustomer: Provider, clock: Clock) -> None:
    note = {"body": "Asked.", "conversation": "58228e05d4e96711004eccb7"}
    found = done(
        kustomer, clock, "POST", "/v1/notes/bulk", [note, note | {"conversation": "0" * 24}]
    )
    assert (found.success_count, found.failure_count) == (1, 1)


def test_250_customers_are_three_jobs_and_the_wrong_one_is_named() -> None:
    entries: list[dict[str, Any]] = [
        {"name": f"Customer {n}", "external_id": f"c-{n}", "client_ref": str(n)} for n in range(250)
    ]
    for n in (7, 142):  # two of one address, in two requests
        entries[n]["emails"] = [{"email": "asha@example.com"}]
    with Simulator() as sim, Kustomer(sim.api_key, base_url=sim.base_url("kustomer")) as client:
        result = client.customers.create_many(customers=entries)
        assert result.failed == []
        assert [job.positions for job in result.results] == [
            tuple(range(100)),
            tuple(range(100, 200)),
            tuple(range(200, 250)),
        ]
        assert sim.requests[-1].operation_id == "customers_create_many"
        outcomes: dict[str, Any] = {}
        for job in result.results:
            assert client.bulk.wait(job.id, timeout=30).status == "complete"
            (done,) = client.bulk.list_batches(job.id).items
            assert done.attributes.results is not None
            outcomes |= {each.client_ref or "": each for each in done.attributes.results}
        assert len(outcomes) == 250
        failed = [ref for ref, each in outcomes.items() if each.status == "error"]
        assert failed == ["142"]
        created = client.customers.get(outcomes["7"].object_id or "")
        assert created.name == "Customer 7"


def test_waiting_ends_with_the_last_status(sim: Simulator) -> None:
    with Kustomer(sim.api_key, base_url=sim.base_url("kustomer")) as client:
        (job,) = client.customers.create_many(customers=[{"name": "Asha"}]).results
        with pytest.raises(JobTimeoutError, match="its last status is queued") as caught:
            client.bulk.wait(job.id, timeout=0.1)
        assert isinstance(caught.value, TimeoutError)
        assert caught.value.job.id == job.id
        with pytest.raises(ValueError, match="timeout must not be negative"):
            client.bulk.wait(job.id, timeout=-1)
        with pytest.raises(TypeError, match="timeout must be a number"):
            client.bulk.wait(job.id, timeout="long")  # type: ignore[arg-type]


@pytest.mark.anyio
async def test_an_async_client_waits_too(sim: Simulator, clock: Clock) -> None:
    async with AsyncKustomer(sim.api_key, base_url=sim.base_url("kustomer")) as client:
        (job,) = (await client.customers.create_many(customers=[{"name": "Asha"}])).results
        with pytest.raises(JobTimeoutError):
            await client.bulk.wait(job.id, timeout=0.1)
        clock.now += COMPLETE_AFTER + 0.01
        assert (await client.bulk.wait(job.id)).status == "complete"


@pytest.mark.anyio
@pytest.mark.parametrize("is_async", [False, True])
async def test_waiting_asks_at_intervals_until_a_job_is_complete(
    monkeypatch: pytest.MonkeyPatch, is_async: bool
) -> None:
    waits: list[float] = []
    requests_seen = 0

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    def respond(request: httpx.Request) -> httpx.Response:
        nonlocal requests_seen
        assert len(waits) == requests_seen
        requests_seen += 1
        status = "complete" if requests_seen == 12 else "queued"
        job = {"type": "bulk", "id": "j", "attributes": {"status": status}}
        return httpx.Response(200, json={"data": job})

    options: Any = {
        "base_url": "http://localhost",
        "transport": httpx.MockTransport(respond),
        "pacing": None,
    }
    if is_async:
        monkeypatch.setattr("anyio.sleep", sleep)
        job = await AsyncKustomer("key", **options).bulk.wait("j")
    else:
        monkeypatch.setattr("time.sleep", waits.append)
        job = Kustomer("key", **options).bulk.wait("j")
    assert (job.status, requests_seen) == ("complete", 12)
    assert waits == [min(0.5 * 1.5**turn, 15) for turn in range(11)]


def test_a_job_has_the_entries_of_its_request_as_they_were_sent(kustomer: Provider) -> None:
    entries = [customer("Asha", signed_up_at=AT_LONG_AGO, custom={"dueAt": LONG_AGO})]
    assert queued(kustomer, entries)["attributes"]["payload"]["api"]["data"] == entries
    ids = kustomer.ask("DELETE", f"{BULK}?ids=58210c3db0f09110006b7953").json()["data"]
    assert ids["attributes"]["payload"]["api"]["data"] == {}
