"""Calls in the simulator: taken at once, ended once; refusals that no page has are marked."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from deskspec import BadRequestError, DoubleTick, RawResponse, raw
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from simulator.asking import PHONE, WABA, Clock, Provider, attributes, marks, outcome

SDP = {"sdp": "v=0", "sdp_type": "offer"}
ACTS: dict[str, dict[str, Any]] = {
    "accept": SDP,
    "decline": {},
    "reconnect": {"call_origin_type": "INCOMING"},
}
"""What is done to a call, with the arguments."""


def create(client: DoubleTick, **given: Any) -> RawResponse[Any]:
    usual: dict[str, Any] = {"from_": WABA, "to": PHONE, **SDP}
    return raw(client.calls.create)(**usual | given)


def act(client: DoubleTick, method: str, call: str = "call_1", **given: Any) -> RawResponse[Any]:
    perform: Callable[..., RawResponse[Any]] = raw(getattr(client.calls, method))
    return perform(call, **{**ACTS[method], **given})


def ping(client: DoubleTick, call: str = "call_1") -> RawResponse[Any]:
    return raw(client.calls.ping)(call)


def permissions(
    client: DoubleTick, customer: str = "customer_1", waba: str = WABA
) -> RawResponse[Any]:
    return raw(client.calls.get_permissions)(waba_number=waba, customer_id=customer)


def body_of(provider: Provider, found: RawResponse[Any]) -> Any:
    """The result of a success, whose body the pages of the operations do not show."""
    assert found.http_response.status_code == 200
    if provider.profile == "reference":
        assert found.http_response.content == b""
        return None
    return found.parsed


def test_customer_who_is_called_takes_the_call(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    body = body_of(doubletick, create(doubletick_client, device_id="desk"))
    if body is not None:
        assert attributes(body).keys() == {"success", "message", "data", "customer", "answer"}
        assert (body.success, body.message) == (True, "Call initiated")
        assert attributes(body.data) == {"call_id": "call_3"}
        assert attributes(body.customer) == {"name": "Asha Rao", "phone_number": PHONE}
        assert body.answer == {"type": "answer", "sdp": ""}
    assert ping(doubletick_client, "call_3").http_response.status_code == 200


@pytest.mark.parametrize("change", [{"to": "919000000404"}, {"from_": "919000000404"}])
def test_call_of_or_by_an_unknown_number_is_refused(
    doubletick_client: DoubleTick, change: dict[str, str]
) -> None:
    found = outcome(lambda: create(doubletick_client, **change))
    assert (found.status_code, marks(found)) == (422, ["body of an error that no page shows"])


def test_customer_who_is_blocked_is_not_called(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    doubletick_client.customers.block(phone=PHONE)
    found = outcome(lambda: create(doubletick_client))
    assert found.status_code == 422
    assert "who may not be called" in marks(found)
    body = body_of(doubletick, permissions(doubletick_client))
    assert body is None or attributes(body) == {"is_blocked": True}


def test_permissions_of_a_customer_are_those_that_the_page_prints(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    body = body_of(doubletick, permissions(doubletick_client))
    if body is not None:
        assert attributes(body.start_call) == {
            "allowed": True,
            "max_allowed": 100,
            "current_usage": 3,
        }


def test_permissions_of_another_customer_or_number_are_refused() -> None:
    seconds = iter(range(1_700_000_000, 1_800_000_000))
    with Simulator(clock=lambda: next(seconds)) as sim:
        client = _guide(sim)
        with pytest.raises(BadRequestError):
            permissions(client, customer="customer_404")
        with pytest.raises(BadRequestError):
            permissions(client, waba="919000000404")


def test_call_is_accepted_kept_alive_reconnected_and_ended(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    def ping_status() -> int:
        return outcome(lambda: ping(doubletick_client)).status_code

    assert ping_status() == 422
    accepted = body_of(doubletick, act(doubletick_client, "accept"))
    assert ping_status() == 200
    reconnected = body_of(doubletick, act(doubletick_client, "reconnect"))
    ended = body_of(doubletick, act(doubletick_client, "decline"))
    assert ping_status() == 422
    if doubletick.profile == "guide":
        assert (accepted.event, accepted.customer_number) == ("CALL_ACCEPTED", PHONE)
        assert accepted.call_started_at == reconnected.call_started_at is not None
        assert (ended.call_status, ended.message) == ("END", "Call ended")


def test_call_that_was_not_taken_is_rejected(
    doubletick: Provider, doubletick_client: DoubleTick
) -> None:
    body = body_of(doubletick, act(doubletick_client, "decline"))
    if body is not None:
        assert (body.call_status, body.message) == ("REJECT", "Call declined")


@pytest.mark.parametrize("method", ACTS)
def test_refusal_that_no_page_has_is_marked(
    doubletick: Provider, doubletick_client: DoubleTick, method: str
) -> None:
    act(doubletick_client, "decline", "call_2")
    for call in ("call_404", "call_2"):
        with pytest.raises(BadRequestError) as refused:
            act(doubletick_client, method, call)
        assert {"status 400", "call that there is not, or is over"} <= {*marks(refused.value)}
    seen = doubletick.sim.requests[-1]
    unkeyed = doubletick.ask(seen.method, seen.path, authorization=None, json=seen.json())
    assert unkeyed.status_code == 401
    assert "status 401" in marks(unkeyed)


@pytest.mark.parametrize(("origin", "status"), [("INCOMING", 200), ("OUTGOING", 400)])
def test_call_is_reconnected_as_what_it_is(
    doubletick_client: DoubleTick, origin: str, status: int
) -> None:
    found = outcome(lambda: act(doubletick_client, "reconnect", "call_2", call_origin_type=origin))
    assert found.status_code == status


def test_each_path_of_calls_has_its_own_rate() -> None:
    clock = Clock()
    with Simulator(clock=clock) as sim:
        client = _guide(sim)

        def pinged() -> int:
            return outcome(lambda: ping(client, "call_2")).status_code

        def permitted() -> int:
            return outcome(lambda: permissions(client)).status_code

        assert {pinged() for _ in range(15)} == {200}
        above = outcome(lambda: ping(client, "call_2"))
        assert (above.status_code, marks(above)[0]) == (429, "status 429")
        assert permitted() == 200
        assert permitted() == 429
        for method in ACTS:
            # Wrong ids, so that no call changes: they count like others.
            attempt = partial(act, client, method, "call_404")
            statuses = [outcome(attempt).status_code for _ in range(61)]
            assert statuses == [400] * 60 + [429]
        clock.now += 1
        assert permitted() == 200
        assert pinged() == 429
        clock.now += 59
        assert pinged() == 200


def _guide(sim: Simulator) -> DoubleTick:
    guide = next(each for each in contracts() if str(each) == "doubletick-guide")
    return DoubleTick(**Provider(sim, guide).client_options())
