"""Which values a line that reproduces a finding may show: none that an account told.

What the verifier made up, and what stands in the contract, is nobody's. Of a provider on this
machine those values are hidden that it told first; of one elsewhere, everything but small numbers;
of the simulator nothing, because its records are made up.
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
_NOBODYS: Final = re.compile(r"-?[0-9]{1,4}|true|false|null").fullmatch


class Redaction:
    """Remembers who said a value first: the verifier, or the provider."""

    def __init__(self, document: Document, provider: Provenance) -> None:
        self._provider = provider
        self._known = set(_texts(document)) if provider == "loopback" else set()
        self._told: set[str] = set()

    def see(self, exchange: Exchange) -> None:
        """Learn from an exchange."""
        if self._provider != "loopback":
            return
        self._known |= set(_sent(exchange)) - self._told
        try:
            answered = parse(exchange.response_body)
        except ValueError:
            return
        self._told |= set(_texts(answered)) - self._known

    def text(self, value: str) -> str:
        """A value, or what stands in its place."""
        if self._provider == "simulator" or _NOBODYS(value):
            return value
        return HIDDEN if self._provider == "elsewhere" or value in self._told else value

    def body(self, content: bytes) -> str:
        """The body of a request, with each value hidden that is to be."""
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
    """The values of a request."""
    target = urlsplit(exchange.url)
    yield from (unquote(step) for step in target.path.split("/"))
    yield from (value for _, value in parse_qsl(target.query, keep_blank_values=True))
    yield from exchange.request_headers.values()
    try:
        yield from _texts(parse(exchange.request_body))
    except ValueError:
        return


def _texts(value: Any) -> Iterator[str]:
    """The scalars in a JSON value, and its names, as texts."""
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
