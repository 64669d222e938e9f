"""Receiving webhooks: `unwrap` verifies what came, then reads it as a typed event."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, overload

from deskspec_runtime.webhooks import Body, Headers, Secrets, UnknownEvent

from ._vendors import VENDORS

if TYPE_CHECKING:
    from helpcrunch_client import models as helpcrunch


@overload
def unwrap(
    vendor: Literal["helpcrunch"], raw_body: Body, headers: Headers, secret: Secrets
) -> (
    helpcrunch.ChatEvent
    | helpcrunch.CustomerEvent
    | helpcrunch.MessageEvent
    | helpcrunch.UnknownEvent
): ...
@overload
def unwrap(
    vendor: Literal["doubletick", "kustomer"], raw_body: Body, headers: Headers, secret: Secrets
) -> UnknownEvent: ...
def unwrap(vendor: str, raw_body: Body, headers: Headers, secret: Secrets) -> Any:
    """The event that a webhook tells of, verified.

    Args:
        vendor: `"doubletick"`, `"helpcrunch"` or `"kustomer"`.
        raw_body: The body of the request as it came, before anything decodes or parses it.
        headers: The headers of the request: any mapping, in any case, or pairs of name and value.
        secret: The secret of the webhook, or several while one replaces the other: HelpCrunch's
            signing key, Kustomer's `token`, the bearer token that DoubleTick was told to send.

    Returns:
        The model of the event; an `UnknownEvent` where it is of no known kind.

    Raises:
        WebhookSignatureError: It is forged or unsigned.
        WebhookPayloadError: It is genuine and cannot be read: not JSON, not an object, or without
            the name of its event.
        ConfigurationError: There is no secret, or an empty one.
        ValueError: There is no such vendor.
        TypeError: An argument is of the wrong type, for example a body that is text.
    """
    if vendor not in list(VENDORS):  # what cannot be hashed is no vendor either
        raise ValueError(f"vendor must be one of {', '.join(VENDORS)}")
    webhooks = import_module(f"{VENDORS[vendor].package}.webhooks").WEBHOOKS
    return webhooks.unwrap(raw_body, headers, secret)
