"""Merges of Kustomer's customers: what they join, and when."""

from collections.abc import Iterator
from typing import Any

import pytest
from deskspec_toolkit.simulator import Simulator
from simulator.asking import Clock, Provider, marks

PLACE = "form of an error with its place"
MERGES = "/v1/customers/merges"
PENDING = "status of a merge that goes on"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sim(clock: Clock) -> Iterator[Simulator]:
    with Simulator(clock=clock) as simulator:
        yield simulator


def customer(kustomer: Provider, **fields: Any) -> dict[str, Any]:
    created = kustomer.ask("POST", "/v1/customers", json=fields).json()["data"]
    return dict(created)


def read(kustomer: Provider, id_: str) -> dict[str, Any]:
    found = kustomer.ask("GET", f"/v1/customers/{id_}").json()["data"]["attributes"]
    return dict(found)


def merged(kustomer: Provider, clock: Clock, source: str, target: str) -> None:
    body = {"source": source, "target": target}
    assert kustomer.ask("POST", MERGES, json=body).status_code == 201
    clock.now += 1


def test_a_merge_is_finished_a_second_later(kustomer: Provider, clock: Clock) -> None:
    source, target = customer(kustomer, name="One")["id"], customer(kustomer, name="Two")["id"]
    begun = kustomer.ask("POST", MERGES, json={"source": source, "target": target})
    merge = begun.json()["data"]
    path = f"{MERGES}/{merge['id']}"
    assert merge["links"]["self"] == path
    assert PENDING in marks(begun)
    response = kustomer.ask("GET", path)
    assert (response.json()["data"], marks(response)) == (merge, [PENDING])
    assert kustomer.ask("GET", f"/v1/customers/{source}").status_code == 200
    clock.now += 1
    response = kustomer.ask("GET", path)
    assert (response.json()["data"]["attributes"]["status"], marks(response)) == ("success", [])
    assert kustomer.ask("GET", f"/v1/customers/{source}").status_code == 404


def test_lists_are_joined_and_the_target_keeps_its_own(kustomer: Provider, clock: Clock) -> None:
    one = customer(
        kustomer,
        name="One",
        emails=[{"type": "work", "email": "one@example.com"}],
        tags=["vip"],
        createdAt="2020-01-01T00:00:00.000Z",
        lastActivityAt="2023-01-01T00:00:00.000Z",
    )
    two = customer(
        kustomer,
        name="Two",
        emails=[{"type": "home", "email": "two@example.com"}],
        tags=["new"],
        createdAt="2021-01-01T00:00:00.000Z",
        lastActivityAt="2022-01-01T00:00:00.000Z",
    )
    merged(kustomer, clock, one["id"], two["id"])
    found = read(kustomer, two["id"])
    assert [each["email"] for each in found["emails"]] == ["two@example.com", "one@example.com"]
    assert (found["name"], found["tags"]) == ("Two", ["new", "vip"])
    assert (found["createdAt"][:4], found["lastActivityAt"][:4]) == ("2020", "2023")


def test_what_the_source_had_is_the_targets(kustomer: Provider, clock: Clock) -> None:
    one, two = customer(kustomer, name="One")["id"], customer(kustomer, name="Two")["id"]
    for each in (one, two):
        kustomer.ask("POST", f"/v1/customers/{each}/conversations", json={"name": "Mug"})
    merged(kustomer, clock, one, two)
    listed = kustomer.ask("GET", f"/v1/customers/{two}/conversations").json()["data"]
    assert len(listed) == read(kustomer, two)["conversationCounts"]["all"] == 2


def test_merges_are_in_the_lists_of_both(kustomer: Provider, clock: Clock) -> None:
    one, two, three = (customer(kustomer, name=name)["id"] for name in ("One", "Two", "Three"))
    merged(kustomer, clock, one, two)
    for each in (one, two):
        (merge,) = kustomer.ask("GET", f"/v1/customers/{each}/merges").json()["data"]
        assert merge["relationships"]["source"]["data"] == {"type": "customer", "id": one}
    assert kustomer.ask("GET", f"/v1/customers/{three}/merges").json()["data"] == []
    assert kustomer.ask("GET", "/v1/customers/5822ba88d4e96711004eccd9/merges").status_code == 404


def test_a_merge_of_nobody_is_refused(kustomer: Provider) -> None:
    body = {"source": "5822ba88d4e96711004eccd9", "target": customer(kustomer, name="Two")["id"]}
    response = kustomer.ask("POST", MERGES, json=body)
    assert (response.status_code, marks(response)) == (
        400,
        ["form of an error with its place", "a merge of an unknown customer"],
    )


def test_a_customer_merged_into_itself_stays(kustomer: Provider, clock: Clock) -> None:
    own = customer(kustomer, name="One", tags=["vip"])["id"]
    begun = kustomer.ask("POST", MERGES, json={"source": own, "target": own})
    assert "a customer merged into itself" in marks(begun)
    clock.now += 1
    assert read(kustomer, own)["tags"] == ["vip"]
