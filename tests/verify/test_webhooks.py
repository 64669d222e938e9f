"""Webhooks that a provider on this machine delivers are compared with its contract."""

import hashlib
import hmac
import json
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from verify.lab_library import checks

KEY = "planted-key"
BASE_URL = "http://127.0.0.1:8093"
SIGNED = {
    "name": "X-Signature",
    "in": "header",
    "required": True,
    "description": "HMAC-SHA256 of the body, with the API key.",
    "schema": {"type": "string"},
}


def an_object(**properties: str) -> dict[str, Any]:
    fields = {name: {"type": kind} for name, kind in properties.items()}
    return {"type": "object", "required": sorted(properties), "properties": fields}


def in_json(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


def event(name: str, **fields: str) -> dict[str, Any]:
    payload = an_object(event="string", **fields)
    payload["properties"]["event"]["const"] = name
    payload["properties"]["order"]["readOnly"] = True
    return {
        "post": {
            "parameters": [SIGNED],
            "requestBody": {"required": True, **in_json(payload)},
            "responses": {"204": {"description": "It was read."}},
        }
    }


EVENTS = {
    "orderPlaced": event("placed", order="integer"),
    "orderSent": event("sent", order="integer", parcel="string"),
}


def contract(*, as_callbacks: bool) -> dict[str, Any]:
    taken = {"201": {"description": "It is there.", **in_json(an_object(id="integer"))}}
    subscribing: dict[str, Any] = {
        "operationId": "watchOrders" if as_callbacks else "createWebhook",
        "requestBody": {"required": True, **in_json(an_object(target="string"))},
        "responses": taken,
    }
    if as_callbacks:
        subscribing["callbacks"] = {
            name: {"{$request.body#/target}": item} for name, item in EVENTS.items()
        }
    else:
        body = subscribing["requestBody"]["content"]["application/json"]
        body["schema"] = an_object(url="string")
    return {
        "openapi": "3.1.0",
        "info": {"title": "Orders", "version": "1"},
        "paths": {
            "/watches" if as_callbacks else "/webhooks": {"post": subscribing},
            "/orders": {
                "post": {
                    "operationId": "placeOrder",
                    "requestBody": {"required": True, **in_json(an_object(what="string"))},
                    "responses": taken,
                }
            },
        },
        **({} if as_callbacks else {"webhooks": EVENTS}),
        "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
        "security": [{"key": []}],
    }


class Orders:
    """Delivers two events for each order, with a bug if one is given."""

    def __init__(self, bug: str = "") -> None:
        self._bug = bug
        self.receivers: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.headers.get("authorization") != f"Bearer {KEY}":
            return httpx.Response(401)
        try:
            body = json.loads(request.content)
        except ValueError:
            return httpx.Response(400)
        target = body.get("target", body.get("url")) if isinstance(body, dict) else None
        if request.url.path != "/orders":
            self.receivers.append(str(target))
        else:
            self._deliver({"event": "placed", "order": 7})
            late = {"event": "sent", "order": 7, "parcel": "p-1"}
            if self._bug == "a field is gone":
                del late["parcel"]
            if self._bug == "an event of no kind":
                late["event"] = "posted"
            self._deliver(late)
        return httpx.Response(201, json={"id": 1})

    def _deliver(self, payload: dict[str, Any]) -> None:
        body = json.dumps(payload).encode()
        signature = hmac.new(KEY.encode(), body, hashlib.sha256).hexdigest()
        headers = {"content-type": "application/json", "x-signature": f"sha256={signature}"}
        if self._bug == "not signed":
            del headers["x-signature"]
        if self._bug == "signed before it was written":
            body += b"\n"
        for url in self.receivers:
            target = urlsplit(url)
            if target.hostname == "127.0.0.1" and target.path.startswith("/deskspec/"):
                with closing(HTTPConnection("127.0.0.1", target.port, timeout=5)) as connection:
                    connection.request("POST", target.path, body, headers)
                    connection.getresponse().read()

    def verify(self, folder: Path, *, as_callbacks: bool = False, **changes: Any) -> CheckResult:
        spec = folder / "orders.json"
        spec.write_text(json.dumps(contract(as_callbacks=as_callbacks)))
        given: dict[str, Any] = {
            "spec": spec,
            "base_url": BASE_URL,
            "headers": [f"Authorization: Bearer {KEY}"],
            "allow_writes": True,
            "transport": httpx.MockTransport(self),
            "examples": 0,
        }
        return runner.run(VerifyOptions(**{**given, **changes}))


@pytest.mark.parametrize("as_callbacks", [False, True])
def test_honest_webhooks_are_silent(as_callbacks: bool, tmp_path: Path) -> None:
    orders = Orders()
    found = orders.verify(tmp_path, as_callbacks=as_callbacks)
    assert [f for f in found.findings if f.operation_id in EVENTS] == []
    assert any("/deskspec/webhooks" in url for url in orders.receivers)


@pytest.mark.parametrize("as_callbacks", [False, True])
@pytest.mark.parametrize(
    ("bug", "check", "severity", "place"),
    [
        ("a field is gone", "response_schema", "error", "$.parcel"),
        ("an event of no kind", "response_schema", "error", "$.event"),
        ("not signed", "response_header", "error", '$["x-signature"]'),
        ("signed before it was written", "response_header", "warning", '$["x-signature"]'),
    ],
)
def test_a_webhook_that_breaks_its_contract_is_found(
    bug: str, check: str, severity: str, place: str, as_callbacks: bool, tmp_path: Path
) -> None:
    result = Orders(bug).verify(tmp_path, as_callbacks=as_callbacks)
    found = {(f.check, str(f.severity), f.json_path): f for f in result.findings}
    assert (check, severity, place) in found
    assert found[check, severity, place].direction == "response"
    assert KEY not in result.text(verbose=True)


def test_no_receiver_is_named_to_another_machine(tmp_path: Path) -> None:
    orders = Orders("a field is gone")
    result = orders.verify(
        tmp_path,
        base_url="https://orders.example",
        yes_modify_live_data=True,
        paced=False,
    )
    assert not any("127.0.0.1" in url for url in orders.receivers)
    assert checks(result) & {"response_schema", "response_header"} == set()


def test_no_receiver_is_named_without_the_permission_to_write(tmp_path: Path) -> None:
    orders = Orders()
    with pytest.raises(Failure, match="--allow-writes"):
        orders.verify(tmp_path, allow_writes=False)
    assert orders.receivers == []
