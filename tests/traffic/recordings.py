"""Clean recordings, and how they are written as VCR and as HAR."""

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import yaml
from attrs import frozen
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.exchanges import recording
from deskspec_toolkit.exchanges.exchange import Exchange
from harness.catalogue import ROOT

HERE = Path(__file__).parent
CASSETTES = ROOT / "tests" / "cassettes"

Writer: TypeAlias = Callable[[list[Exchange], Path], Path]


@frozen(kw_only=True)
class Ground:
    """A clean recording, and the places in it where a fault can be made.

    Attributes:
        name: What it is called.
        arguments: Those of the command that choose its contract.
        reading: A request whose response has items.
        writing: A request with a body, if there is one.
        item: Where an item is in the response.
        required: A field of the item that must be there.
        retyped: A field and a value of another type.
        word: A field and a word that is none of its words, if it has any.
        instant: A field and a value in another form.
        query: A query parameter and a value that it may not have.
        sent: A field of the body and a value of another type.
        header: A header that the response must have.
        extra: How bad a new field is, in a response and in a request.
    """

    name: str
    arguments: tuple[str, ...]
    reading: Exchange
    writing: Exchange | None = None
    item: tuple[str | int, ...]
    required: str
    retyped: tuple[str, Any]
    word: tuple[str, str] | None = None
    instant: tuple[str, Any]
    query: tuple[str, str] | None = None
    sent: tuple[str, Any] | None = None
    header: str = "content-type"
    extra: tuple[str, str]

    @property
    def clean(self) -> list[Exchange]:
        return [self.reading, self.writing] if self.writing else [self.reading]


def grounds() -> list[Ground]:
    """A foreign contract in both versions of OpenAPI, and contracts of ours."""
    foreign = [
        Ground(
            name=f"parcels-{version}",
            arguments=("--spec", str(HERE / "contracts" / f"parcels.{version}.yaml")),
            reading=PARCELS[0],
            writing=PARCELS[1],
            item=("parcels", 0),
            required="state",
            retyped=("weight", "heavy"),
            word=("state", "lost"),
            instant=("made", "yesterday"),
            query=("limit", "0"),
            sent=("weight", "heavy"),
            header="x-total",
            extra=("info", "error"),
        )
        for version in ("3.0", "3.1")
    ]
    helpcrunch = [
        Ground(
            name=f"helpcrunch-{profile}",
            arguments=("--vendor", "helpcrunch", "--profile", profile),
            reading=cassette("helpcrunch", f"chats_list{suffix}"),
            writing=cassette("helpcrunch", f"customers_create{suffix}"),
            item=("data", 0),
            required="status",
            retyped=("readByAgent", []),
            word=("status", "dozing"),
            instant=("createdAt", "soon"),
            query=("order", "sideways"),
            sent=("email", []),
            extra=("info", "info"),
        )
        for profile, suffix in (("g1", ""), ("g2", ".g2"))
    ]
    doubletick = Ground(
        name="doubletick",
        arguments=("--vendor", "doubletick"),
        reading=cassette("doubletick", "messages_list"),
        writing=cassette("doubletick", "customers_remove_tags_and_fields"),
        item=("messages", 0),
        required="messageOriginType",
        retyped=("isFromAd", []),
        instant=("messageTime", "2025-01-23"),
        query=("startDate", "2025-01-23"),
        sent=("tags", 7),
        extra=("info", "info"),
    )
    kustomer = Ground(
        name="kustomer",
        arguments=("--vendor", "kustomer"),
        reading=cassette("kustomer", "customers_get"),
        item=("data", "attributes"),
        required="displayName",
        retyped=("verified", []),
        instant=("createdAt", "yesterday"),
        extra=("info", "info"),
    )
    return [*foreign, *helpcrunch, doubletick, kustomer]


def cassette(vendor: str, name: str) -> Exchange:
    """The first exchange of a committed cassette."""
    found = recording.read(CASSETTES / vendor / f"{name}.yaml")
    api = Contract.of_vendor(vendor, found.profile)
    exchange = next(iter(found.exchanges(api.routes, api.name)))
    return attrs.evolve(exchange, source=None)


def response_body(exchange: Exchange) -> Any:
    """A copy of the JSON of a response."""
    return json.loads(exchange.response_body)


def with_response(exchange: Exchange, body: Any) -> Exchange:
    """An exchange with another response."""
    return attrs.evolve(exchange, response_body=json.dumps(body).encode())


def sending(exchange: Exchange, body: Any) -> Exchange:
    """An exchange with another body in its request."""
    return attrs.evolve(exchange, request_body=json.dumps(body).encode())


def to_vcr(exchanges: list[Exchange], file: Path) -> Path:
    """Write a cassette as vcrpy does."""
    interactions = [
        {
            "request": {
                "method": each.method,
                "uri": each.url,
                "headers": {name: [value] for name, value in each.request_headers.items()},
                "body": each.request_body.decode(),
            },
            "response": {
                "status": {"code": each.status, "message": "reported"},
                "headers": {name: [value] for name, value in each.response_headers.items()},
                "body": {"string": each.response_body.decode()},
            },
        }
        for each in exchanges
    ]
    file = file.with_suffix(".yaml")
    file.write_text(yaml.safe_dump({"interactions": interactions, "version": 1}), encoding="utf-8")
    return file


def to_har(exchanges: list[Exchange], file: Path) -> Path:
    """Write a HAR file as browsers do."""
    file = file.with_suffix(".har")
    entries = [entry(each) for each in exchanges]
    log = {"version": "1.2", "creator": {"name": "a browser", "version": "1"}, "entries": entries}
    file.write_text(json.dumps({"log": log}), encoding="utf-8")
    return file


def entry(exchange: Exchange) -> dict[str, Any]:
    """An entry of a HAR file."""
    kind = exchange.response_headers.get("content-type", "")
    sent: dict[str, Any] = {}
    if exchange.request_body:
        mime = exchange.request_headers.get("content-type", "")
        sent["postData"] = {"mimeType": mime, "text": exchange.request_body.decode()}
    return {
        "startedDateTime": "2026-01-01T00:00:00.000Z",
        "request": {
            "method": exchange.method,
            "url": exchange.url,
            "httpVersion": "h2",
            "headers": [
                {"name": ":method", "value": exchange.method},
                *({"name": n.title(), "value": v} for n, v in exchange.request_headers.items()),
            ],
            "queryString": [],
            "bodySize": len(exchange.request_body),
            **sent,
        },
        "response": {
            "status": exchange.status,
            "headers": [{"name": n, "value": v} for n, v in exchange.response_headers.items()],
            "content": {
                "size": len(exchange.response_body),
                "mimeType": kind,
                "encoding": "base64",
                "text": base64.b64encode(exchange.response_body).decode(),
            },
        },
    }


WRITERS: dict[str, Writer] = {"vcr": to_vcr, "har": to_har}

_PARCEL = {
    "id": "1b4e28ba-2fa1-41d2-883f-0016d3cca427",
    "made": "2026-01-01T08:00:00Z",
    "to": "Asha Rao",
    "weight": 1.5,
    "state": "packed",
    "note": None,
}
PARCELS = [
    Exchange(
        method="GET",
        url="https://eu.parcels.example/v2/depots/7/parcels?limit=10&state=packed,sent",
        request_headers={"authorization": "Bearer a-key"},
        request_body=b"",
        status=200,
        response_headers={"content-type": "application/json", "x-total": "2"},
        response_body=json.dumps({"parcels": [{**_PARCEL, "inside": [_PARCEL]}]}).encode(),
    ),
    Exchange(
        method="POST",
        url="https://eu.parcels.example/v2/depots/7/parcels",
        request_headers={"authorization": "Bearer a-key", "content-type": "application/json"},
        request_body=json.dumps({"to": "Asha Rao", "weight": 1.5, "note": None}).encode(),
        status=201,
        response_headers={"content-type": "application/json"},
        response_body=json.dumps(_PARCEL).encode(),
    ),
]
"""A list and a creation at the foreign contract."""
