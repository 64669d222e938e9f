"""End to end: a sender that imports nothing of ours, a receiver with nothing but `http.server`."""

import json
import threading
from collections.abc import Iterator
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import deskspec
import pytest
from foreign import webhook_sender

PAYLOADS = sorted((Path(webhook_sender.__file__).parent / "webhooks").glob("*.json"))
EVERY_PAYLOAD = pytest.mark.parametrize(
    "payload", [pytest.param(path.read_bytes(), id=path.stem) for path in PAYLOADS]
)
KEY = b"signing-key"
FAMILIES = {"chat": "ChatEvent", "customer": "CustomerEvent", "message": "MessageEvent"}


class Receiver:
    """What a receiver of HelpCrunch's webhooks is, in full."""

    def __init__(self) -> None:
        self.events: list[Any] = []
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(receiver.receive(body, self.headers))
                self.end_headers()

            def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
                """Say nothing."""

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/hooks"

    def receive(self, body: bytes, headers: Message) -> int:
        try:
            event = deskspec.webhooks.unwrap("helpcrunch", body, headers, ["next-key", KEY])
        except deskspec.WebhookSignatureError:
            return 401
        except deskspec.WebhookPayloadError:
            return 422
        self.events.append(event)
        return 204


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    running = Receiver()
    with running.http as http:
        thread = threading.Thread(target=http.serve_forever, args=(0.01,))
        thread.start()
        yield running
        http.shutdown()
        thread.join()


def test_payloads_are_of_every_family() -> None:
    assert {path.stem.partition(".")[0] for path in PAYLOADS} == FAMILIES.keys()


@EVERY_PAYLOAD
def test_documented_delivery_arrives_as_its_model(receiver: Receiver, payload: bytes) -> None:
    assert webhook_sender.send(receiver.url, payload, key=KEY) == 204
    (event,) = receiver.events
    sent = json.loads(payload)
    assert type(event).__name__ == FAMILIES[sent["event"].partition(".")[0]]
    assert json.dumps(event.to_dict()) == json.dumps(sent)


@EVERY_PAYLOAD
def test_delivery_under_another_key_gets_401(receiver: Receiver, payload: bytes) -> None:
    assert webhook_sender.send(receiver.url, payload, key=b"another") == 401
    assert receiver.events == []


@EVERY_PAYLOAD
def test_delivery_that_was_cut_before_it_was_signed_gets_422(
    receiver: Receiver, payload: bytes
) -> None:
    assert webhook_sender.send(receiver.url, payload.rstrip()[:-1], key=KEY) == 422
    assert receiver.events == []
