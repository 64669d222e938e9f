# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.results import (
    WholeBody,
)

if TYPE_CHECKING:
    from ...models import (
        WebhookRegistration,
    )

_MODELS = "doubletick_client.models"

OPERATION: Operation[WebhookRegistration] = Operation(
    operation_id="webhooks_create",
    name="webhooks.create",
    method="POST",
    path="/v2/webhook/register",
    body={
        "url": ("url", _c.Url()),
        "method": ("method", _c.OpenEnum(_MODELS, "WebhookMethod")),
        "webhook_events": ("webhookEvents", _c.ListOf(_c.OpenEnum(_MODELS, "WebhookEventName"))),
        "name": ("name", _c.TEXT),
        "waba_numbers": (
            "wabaNumbers",
            _c.ListOf(_l.Limited(_c.Phone(), min_length=10, max_length=15)),
        ),
        "request_headers": ("headers", _c.MapOf(_c.ANY)),
        "body": ("body", _c.MapOf(_c.ANY)),
        "query": ("query", _c.MapOf(_c.ANY)),
        "body_format": ("bodyFormat", _c.OpenEnum(_MODELS, "WebhookBodyFormat")),
        "authorization": ("authorization", _c.ModelOf(_MODELS, "WebhookAuthorization")),
        "retry_on_timeout": ("retryOnTimeout", _c.BOOLEAN),
    },
    effect="write",
    result=WholeBody(_c.ModelOf(_MODELS, "WebhookRegistration")),
    required=frozenset(["url", "method", "webhook_events", "name", "waba_numbers"]),
)
