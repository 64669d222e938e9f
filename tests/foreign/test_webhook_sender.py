"""The sender of webhooks signs as the standard says, and delivers the bytes that it signed."""

from pathlib import Path

import pytest
from foreign import webhook_sender
from foreign.replay_server import NOT_REPLAYED, ReplayServer

HERE = Path(__file__).parent
PAYLOADS = sorted((HERE / "webhooks").glob("*.json"))


@pytest.mark.parametrize(
    ("key", "body", "expected"),
    [
        (b"\x0b" * 20, b"Hi There", "b617318655057264e28bc0b6fb378c8ef146be00"),
        (b"Jefe", b"what do ya want for nothing?", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
        (b"\xaa" * 20, b"\xdd" * 50, "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
    ],
    ids=["case 1", "case 2", "case 3"],
)
def test_signature_is_that_of_rfc_2202(key: bytes, body: bytes, expected: str) -> None:
    assert webhook_sender.signature(body, key) == expected


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda path: path.stem)
def test_payload_arrives_byte_for_byte_with_its_signature(payload: Path) -> None:
    body, key = payload.read_bytes(), b"signing-key"
    with ReplayServer(HERE / "replays" / "helpcrunch-g1") as receiver:
        status = webhook_sender.send(f"{receiver.base_url}/webhooks", body, key=key)
        (request,) = receiver.requests
    assert status == NOT_REPLAYED
    assert (request.method, request.path, request.body) == ("POST", "/v1/webhooks", body)
    assert request.headers["x-helpcrunch-signature"] == webhook_sender.signature(body, key)
    assert request.headers["content-type"] == "application/json"
