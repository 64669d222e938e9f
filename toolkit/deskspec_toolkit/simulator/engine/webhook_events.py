"""Payloads of events that a user of the simulator asks for."""

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from ...openapi.operations import JSON, json_media, json_type
from ...openapi.webhooks import WebhookObject, event_keys, event_names, naming_fields, webhooks_of
from .account import Account


def payload(account: Account, event: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the payload of an event: that of its page, else one of the required fields.

    Args:
        account: The account that it happens in.
        event: A name of the event.
        fields: Fields of the payload, in place of those.

    Raises:
        ValueError: The contract has no such event, or the payload breaks it.
    """
    document = account.contract.document
    known = dict(_known(account))
    if event not in known:
        raise ValueError(f"unknown event {event!r}: choose from {', '.join(known)}")
    webhook = known[event]
    schema = account.schemas.main(webhook.payload)
    content = json_media(webhook.node["requestBody"]["content"]) or {}
    printed = next(iter(content.get("examples", {}).values()), None)
    body: dict[str, Any] = (
        copy.deepcopy(printed["value"]) if printed else account.projection.sample(schema)
    )
    constants = {k: v for k, v in event_keys(document, webhook).items() if v is not None}
    own = account.traits.event_fields
    for given in (own.get("", {}), own.get(event, {})):
        body |= {name: value for name, value in given.items() if name in body}
    named = {
        name: event for name in naming_fields(document) if event in event_names(document, webhook)
    }
    body |= {name: value for name, value in named.items() if name in schema["properties"]}
    body |= {**constants, **fields}
    kind = json_type(webhook.node["requestBody"]["content"]) or JSON
    place = (*webhook.place, "requestBody", "content", kind, "schema")
    for problem in account.contract.value_problems(place, body):
        where = ".".join(str(step) for step in problem.place)
        raise ValueError(f"{event}: {where or 'the payload'}: {problem.rule} {problem.message}")
    return body


def _known(account: Account) -> Iterator[tuple[str, WebhookObject]]:
    """Yield the names of events with their webhooks: in payloads, and where they have others."""
    document = account.contract.document
    for webhook in webhooks_of(document):
        names = event_names(document, webhook)
        if len(names) != 1:
            yield from ((name, webhook) for name in names)
        if len(names) < 2:
            yield webhook.name, webhook
