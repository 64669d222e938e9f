"""WhatsApp calls of DoubleTick: with the body of the section's page, or with none."""

import json
from typing import Any

import httpx
import pytest
from clients.provider import MODES, Provider, asking, documented
from deskspec import UnsuccessfulError
from deskspec.doubletick import models

WABA = "919999999999"
PHONE = "+919812345678"
BODIES = documented("doubletick")
SDP = {"sdp": "v=0", "sdp_type": "offer"}
CREATE = {"from_": WABA, "to": PHONE, **SDP}
ACCEPT = {"call_id": "call_abc123", "sdp": "v=0", "sdp_type": "answer"}
DECLINE = {"call_id": "call_abc123"}
RECONNECT = {"call_id": "call_abc123", "call_origin_type": "OUTGOING"}
PERMISSIONS = {"waba_number": WABA, "customer_id": "customer_1"}
CALLS: dict[str, tuple[dict[str, Any], str, Any]] = {
    "create": (CREATE, "POST /whatsapp/call/create", models.CreatedCall),
    "accept": (ACCEPT, "POST /whatsapp/accept", models.AcceptedCall),
    "decline": (DECLINE, "POST /whatsapp/decline", models.DeclinedCall),
    "reconnect": (RECONNECT, "POST /whatsapp/call/reconnect", models.ReconnectedCall),
    "ping": (DECLINE, "GET /whatsapp/call/ping", None),
    "get_permissions": (PERMISSIONS, "GET /whatsapp/call/call-permissions", models.CallPermissions),
}
"""Method -> its arguments, its request line and the class of its result."""
EACH = pytest.mark.parametrize("method", CALLS)


class Silent(Provider):
    """A provider whose responses have no body."""

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200)


@MODES
@EACH
def test_call_is_sent_to_the_path_of_its_page(method: str, mode: str) -> None:
    arguments, line, _ = CALLS[method]
    provider = Provider({})
    with asking("DoubleTick", f"calls.{method}", mode, provider) as ask:
        ask(**arguments)
    request = provider.request
    assert f"{request.method} {request.url.path}" == line
    assert request.headers["x-public-api-key"] == "a-key"


@MODES
@EACH
def test_call_without_a_body_returns_nothing(method: str, mode: str) -> None:
    provider = Silent(None)
    with asking("DoubleTick", f"calls.{method}", mode, provider) as ask:
        assert ask(**CALLS[method][0]) is None
    assert len(provider.requests) == 1


@MODES
@EACH
def test_call_returns_what_came(method: str, mode: str) -> None:
    arguments, _, kind = CALLS[method]
    body = BODIES["call of any kind"]
    with asking("DoubleTick", f"calls.{method}", mode, Provider(body)) as ask:
        result = ask(**arguments)
    if kind is None:
        assert result is None
    else:
        assert type(result) is kind
        assert result.to_dict() == body


@MODES
@pytest.mark.parametrize("method", ["create", "accept", "decline", "reconnect"])
def test_call_that_failed_raises(method: str, mode: str) -> None:
    provider = Provider({"success": False, "message": "Wallet balance is insufficient"})
    with (
        asking("DoubleTick", f"calls.{method}", mode, provider) as ask,
        pytest.raises(UnsuccessfulError, match="Wallet balance is insufficient"),
    ):
        ask(**CALLS[method][0])
    assert len(provider.requests) == 1


@MODES
def test_call_is_made_with_an_offer(mode: str) -> None:
    provider = Provider(BODIES["call that was created"])
    with asking("DoubleTick", "calls.create", mode, provider) as ask:
        call = ask(**CREATE, device_id="desk")
    assert json.loads(provider.request.content) == BODIES["call"]
    assert (call.data.call_id, call.customer.name) == ("call_7", "Asha Rao")
    assert call.answer == {"sdp": "v=0"}


@MODES
def test_call_is_accepted_with_an_answer(mode: str) -> None:
    provider = Provider(BODIES["call that was accepted"])
    with asking("DoubleTick", "calls.accept", mode, provider) as ask:
        call = ask("call_abc123", sdp="v=0", sdp_type="answer", reconnect=True)
    assert json.loads(provider.request.content) == BODIES["acceptance"]
    assert call.call_started_at.year == 2025


@MODES
@pytest.mark.parametrize("origin", ["INCOMING", "OUTGOING"])
def test_call_of_either_origin_is_reconnected(origin: str, mode: str) -> None:
    provider = Provider({"success": True})
    with asking("DoubleTick", "calls.reconnect", mode, provider) as ask:
        ask("call_abc123", call_origin_type=origin)
    sent = json.loads(provider.request.content)
    assert sent == BODIES[f"reconnection of an {origin} call"]


@MODES
@pytest.mark.parametrize("status", ["REJECT", "END"])
def test_end_of_a_call_says_whether_it_was_in_progress(status: str, mode: str) -> None:
    with asking("DoubleTick", "calls.decline", mode, Provider(BODIES[f"end by {status}"])) as ask:
        assert ask("call_abc123").call_status is models.CallEnd[status]


@MODES
@pytest.mark.parametrize("is_blocked", [True, False])
def test_permissions_may_have_one_part_alone(is_blocked: bool, mode: str) -> None:
    who = "blocked" if is_blocked else "not eligible"
    body = BODIES[f"permissions of who is {who}"]
    with asking("DoubleTick", "calls.get_permissions", mode, Provider(body)) as ask:
        found = ask(**PERMISSIONS)
    assert found.to_dict() == body
    assert found.start_call is None
    assert (found.is_blocked, found.is_eligible is None) == (is_blocked or None, is_blocked)
