"""The webhooks of a document: their payloads, and what tells the event of one."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from .documents import Document
from .nodes import Place
from .operations import METHODS, facts_of, json_media
from .references import resolve


class WebhookObject(NamedTuple):
    """A webhook and its place in the document."""

    name: str
    method: str
    node: dict[str, Any]

    @property
    def place(self) -> Place:
        return ("webhooks", self.name, self.method)

    @property
    def payload(self) -> dict[str, Any]:
        """The schema of its payload; empty if it is no JSON."""
        content = self.node.get("requestBody", {}).get("content", {})
        schema: dict[str, Any] = (json_media(content) or {}).get("schema", {})
        return schema

    @property
    def model(self) -> str:
        """The component of its payload; empty if it is none."""
        return str(self.payload.get("$ref", "")).rpartition("/")[2]

    @property
    def has(self) -> list[str]:
        """The fields that tell its event, where the payload does not name it."""
        fields: list[str] = facts_of(self.node).get("has", [])
        return fields


def webhooks_of(document: Document) -> Iterator[WebhookObject]:
    """Every webhook that a vendor documents, in the order of the document."""
    for name, item in document.get("webhooks", {}).items():
        for method in METHODS:
            if method in item:
                yield WebhookObject(name, method, item[method])


def naming_fields(document: Document) -> list[str]:
    """The fields of a payload that may name its event."""
    fields: list[str] = facts_of(document["info"]).get("webhooks", {}).get("event", [])
    return fields


def event_names(document: Document, webhook: WebhookObject) -> list[str]:
    """The names of its events; none if the payload has no closed list of them."""
    properties = _properties(document, webhook)
    for field in naming_fields(document):
        named = resolve(document, properties.get(field, {}))
        if "enum" in named or "const" in named:
            return [*named.get("enum", [named.get("const")])]
    return []


def event_keys(document: Document, webhook: WebhookObject) -> dict[str, Any]:
    """The fields that tell its event, each with its only value, or `None` for any."""
    properties = _properties(document, webhook)
    return {
        field: resolve(document, properties.get(field, {})).get("const") for field in webhook.has
    }


def _properties(document: Document, webhook: WebhookObject) -> dict[str, Any]:
    properties: dict[str, Any] = resolve(document, webhook.payload).get("properties", {})
    return properties
