"""Kustomer's events: each is typed, and nothing of a captured body is lost."""

import hashlib
import hmac
import json
from typing import Any

import deskspec
import pytest
from deskspec import UnknownEvent, WebhookPayloadError
from deskspec.kustomer import models
from deskspec_toolkit.openapi import documents
from harness.catalogue import ROOT

SECRETS = ["token-of-today", "token-of-yesterday"]
RESOURCES = ("customer", "conversation", "message", "user", "team", "tag")
SPEC = documents.read(ROOT / "specs" / "kustomer" / "webhooks.yaml", "webhooks.yaml")
CONTENT = SPEC["webhooks"]["customer"]["post"]["requestBody"]["content"]["application/json"]
CAPTURED: dict[str, Any] = CONTENT["examples"]["captured"]["value"]


def unwrapped(payload: Any, secret: str = SECRETS[0]) -> Any:
    body = json.dumps(payload).encode()
    signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    headers = {"X-Kustomer-Webhook-Signature": signature}
    return deskspec.webhooks.unwrap("kustomer", body, headers, SECRETS)


@pytest.mark.parametrize("secret", SECRETS)
def test_a_captured_update_is_typed_and_comes_back_unchanged(secret: str) -> None:
    event = unwrapped(CAPTURED, secret)
    assert type(event) is models.CustomerEvent
    assert type(event.data) is models.Customer
    assert event.data.name == "Updated Name"
    assert event.changes is not None
    assert event.changes.attributes["rev"] == {"op": "replace", "before": 6, "after": 7}
    assert event.to_dict() == CAPTURED


@pytest.mark.parametrize("resource", RESOURCES)
@pytest.mark.parametrize("verb", ["create", "update"])
def test_each_documented_event_has_its_class_and_loses_no_field(resource: str, verb: str) -> None:
    payload = {
        **CAPTURED,
        "name": f"kustomer.{resource}.{verb}",
        "data": {**CAPTURED["data"], "type": resource, "odd": [1, {"a": None}]},
        "changes": None,
        "dataChangeToken": "no-page-has-it",
    }
    event = unwrapped(payload)
    assert type(event) is getattr(models, f"{resource.title()}Event")
    assert type(event.data) is getattr(models, resource.title())
    assert event.changes is None
    assert event["dataChangeToken"] == "no-page-has-it"
    assert event.to_dict() == payload


def test_an_event_without_changes_and_one_that_no_page_lists_are_read() -> None:
    created = {key: value for key, value in CAPTURED.items() if key != "changes"}
    assert unwrapped({**created, "name": "kustomer.customer.create"}).to_dict() == {
        **created,
        "name": "kustomer.customer.create",
    }
    other = unwrapped({**CAPTURED, "name": "kustomer.company.update"})
    assert isinstance(other, UnknownEvent)
    assert other.to_dict()["data"] == CAPTURED["data"]


def test_a_list_is_no_event() -> None:
    with pytest.raises(WebhookPayloadError, match="expected object, got array"):
        unwrapped([CAPTURED])
