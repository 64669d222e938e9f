"""WhatsApp calls of DoubleTick: with the body of the section's page, or with none."""

from typing import Any

import httpx
import pytest
from clients.provider import MODES, Provider, asking
from deskspec import UnsuccessfulError
from deskspec.doubletick import models

WABA = "919999999999"
PHONE = "+919812345678"
CUSTOMER = {"name": "Asha Rao", "phoneNumber": PHONE}
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
    body = {"success": True, "message": "Done", "customer": CUSTOMER, "isBlocked": True}
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
    body = {"data": {"callId": "call_7"}, "customer": CUSTOMER, "answer": {"sdp": "v=0"}}
    provider = Provider(body)
    with asking("DoubleTick", "calls.create", mode, provider) as ask:
        call = ask(**CREATE, device_id="desk")
    sent = httpx.Response(200, content=provider.request.content).json()
    assert sent == {"from": WABA, "to": PHONE, "sdp": "v=0", "sdpType": "offer", "deviceId": "desk"}
    assert (call.data.call_id, call.customer.name) == ("call_7", "Asha Rao")
    assert call.answer == {"sdp": "v=0"}


@MODES
def test_call_is_accepted_with_an_answer(mode: str) -> None:
    provider = Provider({"callStartedAt": "2025-01-23T06:00:46.032Z", "data": {"any": [1]}})
    with asking("DoubleTick", "calls.accept", mode, provider) as ask:
        call = ask("call_abc123", sdp="v=0", sdp_type="answer", reconnect=True)
    sent = httpx.Response(200, content=provider.request.content).json()
    assert sent == {"callId": "call_abc123", "sdp": "v=0", "sdpType": "answer", "reconnect": True}
    assert call.call_started_at.year == 2025


@MODES
@pytest.mark.parametrize("origin", ["INCOMING", "OUTGOING"])
def test_call_of_either_origin_is_reconnected(origin: str, mode: str) -> None:
    provider = Provider({"success": True})
    with asking("DoubleTick", "calls.reconnect", mode, provider) as ask:
        ask("call_abc123", call_origin_type=origin)
    sent = httpx.Response(200, content=provider.request.content).json()
    assert sent == {"callId": "call_abc123", "callOriginType": origin}


@MODES
@pytest.mark.parametrize("status", ["REJECT", "END"])
def test_end_of_a_call_says_whether_it_was_in_progress(status: str, mode: str) -> None:
    with asking("DoubleTick", "calls.decline", mode, Provider({"callStatus": status})) as ask:
        assert ask("call_abc123").call_status is models.CallEnd[status]


@MODES
@pytest.mark.parametrize(
    "body",
    [{"isBlocked": True}, {"isEligible": {"allowed": False, "reason": "PROVIDER_NOT_SUPPORTED"}}],
)
def test_permissions_may_have_one_part_alone(body: dict[str, Any], mode: str) -> None:
    with asking("DoubleTick", "calls.get_permissions", mode, Provider(body)) as ask:
        found = ask(**PERMISSIONS)
    assert found.to_dict() == body
    assert found.start_call is None
    assert (found.is_blocked is None) is ("isEligible" in body)
