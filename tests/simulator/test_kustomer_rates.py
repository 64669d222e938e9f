"""Kustomer's limits beside the plan: what is created for a customer, and how large a body is."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib import import_module
from typing import Any, get_args

import pytest
from deskspec import APIStatusError, Kustomer, RateLimitError
from deskspec.kustomer import Plan
from deskspec_runtime.call.rates import Rate
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from simulator.asking import Provider

CUSTOMER = "58210c3db0f09110006b7953"


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    transport = sim.transport("kustomer")
    with Kustomer(
        sim.api_key, org="acme", transport=transport, pacing=None, max_retries=0
    ) as client:
        yield client


MESSAGE: Any = {"channel": "chat", "app": "shop"}
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


@pytest.mark.parametrize("name", ["customers_search", "customers_search_archive"])
def test_searches_share_a_rate(name: str) -> None:
    module = import_module(f"kustomer_client.api.customers.{name}")
    assert module.OPERATION.further_rate.rate == Rate(100, 60, "search")


def test_what_names_a_conversation_only_counts_for_its_customer(client: Kustomer) -> None:
    of_one, again = (client.conversations.create(customer=CUSTOMER).id for _ in range(2))
    for _ in range(40):
        client.messages.create(customer=CUSTOMER, direction="in", **MESSAGE)
        client.messages.create(conversation=of_one, direction="in", **MESSAGE)
        client.conversations.create_message(again, **MESSAGE)
    with pytest.raises(RateLimitError):
        client.conversations.create_message(of_one, **MESSAGE)
    another = client.customers.create(name="Ben").id
    theirs = client.conversations.create(customer=another).id
    client.conversations.create_message(theirs, **MESSAGE)
    for turn in range(120):
        client.conversations.create_note(of_one if turn % 2 else again, body="A")
    with pytest.raises(RateLimitError):
        client.conversations.create_note(again, body="A")
    client.conversations.create_note(theirs, body="A")


PLANS = {"professional": 300, "business": 500, "enterprise": 1000, "ultimate": 2000}


@pytest.mark.parametrize("plan", [None, *PLANS])
def test_the_plan_sets_the_rate_and_headers_say_what_is_left(plan: str | None) -> None:
    now = [1_767_225_600.5]
    most = PLANS[plan or "professional"]
    plans = {} if plan is None else {"kustomer": plan}
    with Simulator(plans=plans, clock=lambda: now[0]) as sim:
        contract = next(each for each in contracts() if each.profile == "typed")
        provider = Provider(sim, contract)

        def asked(**options: Any) -> tuple[int, list[str | None]]:
            got = provider.ask("GET", f"/v1/customers/{CUSTOMER}", **options)
            names = ("limit", "remaining", "reset")
            return got.status_code, [got.headers.get(f"x-ratelimit-{name}") for name in names]

        assert asked(authorization="wrong") == (401, [None] * 3)
        for left in reversed(range(most)):
            assert asked() == (200, [str(most), str(left), None])
        assert asked() == (429, [str(most), "0", "1767225661"])
        now[0] += 60
        assert asked() == (200, [str(most), str(most - 1), None])


def test_a_client_waits_until_the_time_that_the_headers_say(sim: Simulator) -> None:
    options: Any = {"transport": sim.transport("kustomer"), "pacing": None, "max_retries": 0}
    with Kustomer(sim.api_key, org="acme", **options) as client:
        for _ in range(300):
            client.customers.get(CUSTOMER)
        with pytest.raises(RateLimitError) as caught:
            client.customers.get(CUSTOMER)
        assert caught.value.retry_after is not None
        assert 0 < caught.value.retry_after <= 61  # whole seconds


@pytest.mark.parametrize(
    ("plans", "problem"),
    [
        ({"kustomer": "gold"}, "unknown plan kustomer=gold: choose from professional, business, "),
        ({"helpcrunch": "gold"}, "unknown plan helpcrunch=gold: helpcrunch has none"),
        ({"acme": "gold"}, "unknown vendor 'acme'"),
    ],
)
def test_a_plan_that_no_page_has_is_refused(plans: dict[str, str], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Simulator(plans=plans)


def test_the_client_knows_the_same_plans() -> None:
    assert get_args(Plan) == tuple(PLANS)
    plan: Any
    for plan, most in PLANS.items():
        assert Kustomer("a-key", org="acme", plan=plan)._documented_rate == Rate(most)


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
