"""Receiving webhooks: `unwrap` verifies the request, then returns a typed event."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, overload

from deskspec_runtime.call import settings
from deskspec_runtime.webhooks import Body, Headers, WebhookSecrets

from ._vendors import VENDORS

if TYPE_CHECKING:
    import doubletick_client.webhooks
    import helpcrunch_client.webhooks
    import kustomer_client.webhooks


@overload
def unwrap(
    vendor: Literal["doubletick"], raw_body: Body, headers: Headers, secret: WebhookSecrets
) -> doubletick_client.webhooks.Event: ...
@overload
def unwrap(
    vendor: Literal["helpcrunch"], raw_body: Body, headers: Headers, secret: WebhookSecrets
) -> helpcrunch_client.webhooks.Event: ...
@overload
def unwrap(
    vendor: Literal["kustomer"], raw_body: Body, headers: Headers, secret: WebhookSecrets
) -> kustomer_client.webhooks.Event: ...
def unwrap(vendor: str, raw_body: Body, headers: Headers, secret: WebhookSecrets) -> Any:
    """Verify a webhook and return its event.

    Args:
        vendor: `"doubletick"`, `"helpcrunch"` or `"kustomer"`.
        raw_body: The body of the request in bytes, neither decoded nor parsed.
        headers: All headers of the request: a mapping or pairs of name and value, in any case.
        secret: The secret of the webhook, or several while you rotate it: HelpCrunch's signing key,
            Kustomer's `token`, or the payload of the `authorization` that DoubleTick's webhook was
            registered with: the bearer token, or user and password as BASIC has them.

    Returns:
        The model of the event, or an `UnknownEvent` if its kind is not known.

    Raises:
        WebhookSignatureError: The signature is missing, or no secret matches it.
        WebhookPayloadError: The webhook is genuine, but its body is not JSON (or not a form, where
            its `Content-Type` says that it is one), not an object, or lacks the name of the event.
        ConfigurationError: There is no secret, or an empty one.
        ValueError: The vendor is unknown.
        TypeError: An argument has the wrong type, for example a body that is a str.
    """
    sealed, received = settings.sealed(secret), settings.sealed(headers)
    del secret, headers
    if vendor not in list(VENDORS):  # what cannot be hashed is no vendor either
        raise ValueError(f"vendor must be one of {', '.join(VENDORS)}")
    webhooks = import_module(f"{VENDORS[vendor].package}.webhooks").WEBHOOKS
    return webhooks.unwrap(raw_body, received, sealed)
