"""Hides values of an account in the commands that reproduce a finding.

Values that the verifier made up, or that the contract contains, may be shown. For a provider on
this machine, values that first appeared in one of its responses are hidden; for a remote one,
everything but small numbers; for the simulator nothing, because its records are made up.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

from deskspec_runtime.values.jsontext import dump, parse

from ..exchanges.exchange import Exchange
from ..openapi.documents import Document

Provenance: TypeAlias = Literal["simulator", "loopback", "elsewhere"]
HIDDEN: Final = "…"
_HARMLESS: Final = re.compile(r"-?[0-9]{1,4}|true|false|null").fullmatch


class Redaction:
    """Remembers whether a value first appeared in a request or in a response."""

    def __init__(self, document: Document, provider: Provenance) -> None:
        self._provider = provider
        self._known = set(_texts(document)) if provider == "loopback" else set()
        self._private: set[str] = set()

    def learn(self, exchange: Exchange) -> None:
        """Learn from an exchange which values the provider sent first."""
        if self._provider != "loopback":
            return
        self._known |= set(_sent(exchange)) - self._private
        try:
            response = parse(exchange.response_body)
        except ValueError:
            return
        self._private |= set(_texts(response)) - self._known

    def text(self, value: str) -> str:
        """Return a value, or a placeholder if it must be hidden."""
        if self._provider == "simulator" or _HARMLESS(value):
            return value
        return HIDDEN if self._provider == "elsewhere" or value in self._private else value

    def body(self, content: bytes) -> str:
        """Return a request body with placeholders for the values that must be hidden."""
        if self._provider == "simulator":
            return content.decode("utf-8", "replace")
        if self._provider == "elsewhere":
            return HIDDEN
        try:
            return dump(self._shown(parse(content))).decode("utf-8", "replace")
        except (ValueError, TypeError):
            return HIDDEN

    def _shown(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {self.text(name): self._shown(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self._shown(inner) for inner in value]
        return value if self.text(_text(value)) == _text(value) else HIDDEN


def _sent(exchange: Exchange) -> Iterator[str]:
    """The values of a request: path segments, query, headers, body."""
    target = urlsplit(exchange.url)
    yield from (unquote(segment) for segment in target.path.split("/"))
    yield from (value for _, value in parse_qsl(target.query, keep_blank_values=True))
    yield from exchange.request_headers.values()
    try:
        yield from _texts(parse(exchange.request_body))
    except ValueError:
        return


def _texts(value: Any) -> Iterator[str]:
    """The scalars and the property names of a JSON value, as text."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    else:
        yield _text(value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else str(value).lower()
