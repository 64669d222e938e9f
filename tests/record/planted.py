"""A provider that echoes what it gets and has records of people, none of them documented."""

import base64
import gzip
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar
from urllib.parse import quote

from deskspec.doubletick import models
from deskspec_toolkit.project import Project

KEY = "planted/key+0123=456"
EXTRA = "planted-header-value"
SESSION = "planted-session-0042"
TOKEN = "planted-token-in-a-query"
PASSWORD = "planted-password-9"
SECRETS = (KEY, EXTRA, SESSION, TOKEN, PASSWORD)

NAME = "Meenakshi Sundaresan"
AGENT = "Torvald Brekke"
PHONE = "447700900123"
AGENT_PHONE = "+44 7700 900456"
EMAIL = "meenakshi.sundaresan@mail.example"
METHODS = frozenset({"customers.get", "messages.list", "customers.remove_tags_and_fields"})
"""What it serves."""
PEOPLE = (NAME, "Meenakshi", "Sundaresan", AGENT, "Brekke", PHONE, "7700900123", AGENT_PHONE, EMAIL)


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def customer() -> dict[str, Any]:
    """A customer that keeps DoubleTick's contract, whatever else its fields hold."""
    echo = {"token": TOKEN, "by": AGENT, "basic": b64(f"user:{KEY}"), "mail": EMAIL}
    values = {
        "email": EMAIL,
        "whatsapp": f"+{PHONE}",
        "greeting": f"Dear Meenakshi, is +44 7700 900123 yours? {EMAIL.upper()}",
        "profile": f"https://crm.example/u?mail={quote(EMAIL, safe='')}&session={SESSION}",
        "back": f"https://crm.example/in?access_token={TOKEN}&key={quote(KEY, safe='')}",
        "password": PASSWORD,
        "was": f"{PASSWORD} {SESSION} {EXTRA}",
        "raw": json.dumps(echo),
        "packed": b64(f"{NAME}, {PHONE}"),
    }
    fields: list[Any] = [
        {"id": f"field_{number}", "name": name, "value": value, "type": "text"}
        for number, (name, value) in enumerate(values.items())
    ]
    return models.Customer(
        name=NAME,
        assigned_to_user=AGENT,
        phone=PHONE,
        assigned_user_number=AGENT_PHONE,
        custom_fields=fields,
    ).to_dict()


def message() -> dict[str, Any]:
    """A message of that customer."""
    return models.ChatMessage(
        message=models.MessageContent(text=f"{NAME} here, my key is {KEY}", message_type="text"),
        message_origin_type="CUSTOMER",
        id=f"{PHONE}_1",
        sent_count=0,
        read_count=0,
        delivery_count=0,
        errored_count=0,
        sender_id="5f1c",
        template_id=None,
        replies_count=0,
        unread_count=0,
        no_response_count=0,
        is_from_ad=False,
        message_metadata=models.MessageMetadata(status=None),
        link_analytics={"to": f"https://wa.example/{PHONE}", EMAIL: 1},
        sender_user=models.SenderUser(
            id=None,
            name=AGENT,
            image_url=f"https://img.example/{quote(NAME)}.png",
            phone_number=AGENT_PHONE,
        ),
        integration_id="integration_7",
        integration_display_name="Shop",
        message_time=datetime.fromtimestamp(1737612046.032, UTC),
        quick_action_button_stats=[],
        card_button_stats=[{"pressedBy": int(PHONE)}],
        total_count=1,
        integration_waba_number=PHONE,
    ).to_dict()


class _Handler(BaseHTTPRequestHandler):
    """Serves the two reads of DoubleTick, compressed; a path in `failing` gets another status."""

    failing: frozenset[str] = frozenset()
    failure = 500
    changed: ClassVar[dict[str, Any]] = {}
    methods: ClassVar[list[str]] = []
    paths: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.methods.append("GET")
        self.paths.append(self.path)
        if path in self.failing:
            self._send(self.failure, {"statusCode": self.failure, "message": f"{KEY} of {NAME}"})
        elif path == "/customer/details":
            self._send(201, {"customer": customer() | self.changed})
        else:
            self._send(201, {"messages": [message()]})

    def do_POST(self) -> None:
        self.methods.append("POST")
        self.rfile.read(int(self.headers["Content-Length"]))
        why = f"not at {PHONE}"
        field = models.FieldError(custom_field="unknown", error=why)
        tag = models.TagError(tag="unknown", error=why)
        result = models.RemovalResult(
            custom_fields=models.FieldRemoval(removed=[], errored=[field]),
            tags=models.TagRemoval(removed=[], errored=[tag]),
        )
        self._send(201, result.to_dict())

    def _send(self, status: int, body: Any) -> None:
        content = gzip.compress(json.dumps(body).encode())
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Set-Cookie", f"session={SESSION}; HttpOnly")
        self.send_header("Location", f"https://other.example/in?key={quote(KEY, safe='')}")
        self.send_header("X-Echo", self.headers["Authorization"])
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object, **__: object) -> None:
        """Say nothing."""


class Planted:
    """The provider, while it is up."""

    def __init__(self, handler: type[_Handler], url: str) -> None:
        self._handler = handler
        self.url = url

    def fails_at(self, path: str, status: int = 500) -> None:
        """Return this status for a path from now on."""
        self._handler.failing = frozenset({path})
        self._handler.failure = status

    def changes(self, **fields: Any) -> None:
        """Return other values in the customer from now on."""
        self._handler.changed = fields

    @property
    def methods(self) -> list[str]:
        """The methods of the requests."""
        return self._handler.methods

    @property
    def paths(self) -> list[str]:
        """The paths of the `GET` requests, with their queries."""
        return self._handler.paths


def cut_scenario(project: Project) -> None:
    """Keep the steps of a project's scenario that the provider serves."""
    file = project.sources / "tests" / "scenarios" / "doubletick.yaml"
    head, *steps = re.split(r"(?m)^(?=  - call: )", file.read_text(encoding="utf-8"))
    kept = [step for step in steps if step.split()[2] in METHODS]
    file.write_text("".join([head, *kept]), encoding="utf-8")


@contextmanager
def serving() -> Iterator[Planted]:
    """The provider on a port, as long as this is open."""
    handler = type("Handler", (_Handler,), {"methods": [], "paths": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield Planted(handler, f"http://127.0.0.1:{server.server_port}")
        finally:
            server.shutdown()
            thread.join()
