"""Calls in the simulator: taken at once, ended once; refusals that no page has are marked."""

from typing import Any

import pytest
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from simulator.asking import PHONE, WABA, Clock, Provider, marks

SDP = {"sdp": "v=0", "sdpType": "offer"}
BODIES: dict[str, dict[str, Any]] = {
    "/whatsapp/accept": SDP,
    "/whatsapp/decline": {},
    "/whatsapp/call/reconnect": {"callOriginType": "INCOMING"},
}


def create(provider: Provider, **body: Any) -> Any:
    given = {"from": WABA, "to": PHONE, **SDP, **body}
    return provider.ask("POST", "/whatsapp/call/create", json=given)


def act(provider: Provider, path: str, call: str = "call_1", **body: Any) -> Any:
    return provider.ask("POST", path, json={"callId": call, **BODIES[path], **body})


def ping(provider: Provider, call: str = "call_1") -> Any:
    return provider.ask("GET", f"/whatsapp/call/ping?callId={call}")


def permissions(provider: Provider, customer: str = "customer_1", waba: str = WABA) -> Any:
    query = f"wabaNumber={waba}&customerId={customer}"
    return provider.ask("GET", f"/whatsapp/call/call-permissions?{query}")


def body_of(provider: Provider, response: Any) -> Any:
    """The body of a success, which the pages of the operations do not show."""
    assert response.status_code == 200
    if provider.profile == "reference":
        assert response.content == b""
        return None
    return response.json()


def test_customer_who_is_called_takes_the_call(doubletick: Provider) -> None:
    body = body_of(doubletick, create(doubletick, deviceId="desk"))
    if body is not None:
        assert body == {
            "success": True,
            "message": "Call initiated",
            "data": {"callId": "call_3"},
            "customer": {"name": "Asha Rao", "phoneNumber": PHONE},
            "answer": {"type": "answer", "sdp": ""},
        }
    assert ping(doubletick, "call_3").status_code == 200


@pytest.mark.parametrize("change", [{"to": "919000000404"}, {"from": "919000000404"}])
def test_call_of_or_by_an_unknown_number_is_refused(
    doubletick: Provider, change: dict[str, str]
) -> None:
    response = create(doubletick, **change)
    assert (response.status_code, marks(response)) == (422, ["body of an error that no page shows"])


def test_customer_who_is_blocked_is_not_called(doubletick: Provider) -> None:
    doubletick.ask("POST", "/customer/block", json={"phone": PHONE})
    response = create(doubletick)
    assert response.status_code == 422
    assert "who may not be called" in marks(response)
    body = body_of(doubletick, permissions(doubletick))
    assert body in (None, {"isBlocked": True})


def test_permissions_of_a_customer_are_those_that_the_page_prints(doubletick: Provider) -> None:
    body = body_of(doubletick, permissions(doubletick))
    if body is not None:
        assert body["startCall"] == {"allowed": True, "maxAllowed": 100, "currentUsage": 3}


def test_permissions_of_another_customer_or_number_are_refused() -> None:
    seconds = iter(range(1_700_000_000, 1_800_000_000))
    with Simulator(clock=lambda: next(seconds)) as sim:
        provider = _guide(sim)
        assert permissions(provider, customer="customer_404").status_code == 400
        assert permissions(provider, waba="919000000404").status_code == 400


def test_call_is_accepted_kept_alive_reconnected_and_ended(doubletick: Provider) -> None:
    assert ping(doubletick).status_code == 422
    accepted = body_of(doubletick, act(doubletick, "/whatsapp/accept"))
    assert ping(doubletick).status_code == 200
    reconnected = body_of(doubletick, act(doubletick, "/whatsapp/call/reconnect"))
    ended = body_of(doubletick, act(doubletick, "/whatsapp/decline"))
    assert ping(doubletick).status_code == 422
    if doubletick.profile == "guide":
        assert (accepted["event"], accepted["customerNumber"]) == ("CALL_ACCEPTED", PHONE)
        assert accepted["callStartedAt"] == reconnected["callStartedAt"]
        assert (ended["callStatus"], ended["message"]) == ("END", "Call ended")


def test_call_that_was_not_taken_is_rejected(doubletick: Provider) -> None:
    body = body_of(doubletick, act(doubletick, "/whatsapp/decline"))
    if body is not None:
        assert (body["callStatus"], body["message"]) == ("REJECT", "Call declined")


@pytest.mark.parametrize("path", BODIES)
def test_refusal_that_no_page_has_is_marked(doubletick: Provider, path: str) -> None:
    act(doubletick, "/whatsapp/decline", "call_2")
    for call in ("call_404", "call_2"):
        response = act(doubletick, path, call)
        assert response.status_code == 400
        assert {"status 400", "call that there is not, or is over"} <= {*marks(response)}
    unkeyed = doubletick.ask("POST", path, authorization=None, json={"callId": "call_1"})
    assert unkeyed.status_code == 401
    assert "status 401" in marks(unkeyed)


@pytest.mark.parametrize(("origin", "status"), [("INCOMING", 200), ("OUTGOING", 400)])
def test_call_is_reconnected_as_what_it_is(doubletick: Provider, origin: str, status: int) -> None:
    response = act(doubletick, "/whatsapp/call/reconnect", "call_2", callOriginType=origin)
    assert response.status_code == status


def test_each_path_of_calls_has_its_own_rate() -> None:
    clock = Clock()
    with Simulator(clock=clock) as sim:
        provider = _guide(sim)
        assert {ping(provider, "call_2").status_code for _ in range(15)} == {200}
        above = ping(provider, "call_2")
        assert (above.status_code, marks(above)[0]) == (429, "status 429")
        assert permissions(provider).status_code == 200
        assert permissions(provider).status_code == 429
        for path in BODIES:
            # Wrong ids, so that no call changes: they count like others.
            assert {act(provider, path, "call_404").status_code for _ in range(60)} == {400}
            assert act(provider, path, "call_404").status_code == 429
        clock.now += 1
        assert permissions(provider).status_code == 200
        assert ping(provider, "call_2").status_code == 429
        clock.now += 59
        assert ping(provider, "call_2").status_code == 200


def _guide(sim: Simulator) -> Provider:
    return Provider(sim, next(each for each in contracts() if str(each) == "doubletick-guide"))
