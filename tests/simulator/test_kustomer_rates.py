"""Kustomer's limits beside the plan: what is created for a customer, and how large a body is."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from deskspec import APIStatusError, Kustomer, RateLimitError
from deskspec_toolkit.simulator import Simulator
from simulator.asking import Provider

CUSTOMER = "58210c3db0f09110006b7953"


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    transport = sim.transport("kustomer")
    with Kustomer(
        sim.api_key, org="acme", transport=transport, pacing=None, max_retries=0
    ) as client:
        yield client


MESSAGE = {"channel": "chat", "app": "shop"}
CREATE: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
    "kobjects": (
        lambda client, who, **given: client.kobjects.create(
            "order", title="A", customer=who, **given
        ),
        lambda client, who, **given: client.customers.create_kobject(
            who, klass="order", title="A", **given
        ),
    ),
    "conversations": (
        lambda client, who, **given: client.conversations.create(customer=who, name="A", **given),
        lambda client, who, **given: client.customers.create_conversation(who, name="A", **given),
    ),
    "messages": (
        lambda client, who, **given: client.messages.create(
            customer=who, direction="in", **MESSAGE, **given
        ),
        lambda client, who, **given: client.customers.create_message(who, **MESSAGE, **given),
    ),
}


@pytest.mark.parametrize("resource", CREATE)
def test_both_paths_count_together_for_a_customer(client: Kustomer, resource: str) -> None:
    one, other = CREATE[resource]
    another = client.customers.create(name="Ben")
    for _ in range(60):
        one(client, CUSTOMER)
        other(client, CUSTOMER)
    for create in (one, other):
        with pytest.raises(RateLimitError):
            create(client, CUSTOMER)
        create(client, another.id)
        create(client, CUSTOMER, imported_at=datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("resource", "name"),
    [("drafts", "customers_create_draft"), ("notes", "conversations_create_note")],
)
def test_what_names_one_customer_only_has_a_rate_for_each(resource: str, name: str) -> None:
    module = import_module(f"kustomer_client.api.{name.partition('_')[0]}.{name}")
    further = module.OPERATION.further_rate
    assert (further.rate.requests, further.rate.scope) == (120, resource)
    assert further.of({further.each: "a"}) != further.of({further.each: "b"})


@pytest.mark.parametrize("on_port", [False, True])
def test_a_body_above_the_documented_size_is_a_413(kustomer: Provider, on_port: bool) -> None:
    for size, status in ((100_000, 201), (100_001, 413)):
        body = b'{"body": "A note"}'.rjust(size)
        response = kustomer.ask("POST", "/v1/notes", content=body, on_port=on_port)
        assert response.status_code == status


def test_a_client_raises_for_a_body_that_is_too_large(client: Kustomer) -> None:
    custom = {f"field{n}Txt": "x" * 1000 for n in range(100)}
    with pytest.raises(APIStatusError) as caught:
        client.customers.update(CUSTOMER, custom=custom)
    assert caught.value.status_code == 413
