"""Scrubs a recording set: replaces secrets and personal data, and keeps references intact.

It takes two passes. The first learns every secret and every personal value; the second replaces
them there and wherever they are repeated. Examples and enum values of the contract and values of
the scenario are public, so they stay.
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote, unquote, urlsplit

from attrs import evolve

from ..conformance import security
from ..conformance.contract import Contract
from ..conformance.operation import ContractOperation
from ..exchanges.exchange import Exchange
from ..openapi.path_template import PathTemplate
from ..openapi.routes import RouteMatch, path_of
from . import body_texts, documented, pii, plain_values
from .body_texts import ValueChange
from .fakes import SHORTEST_NUMBER, Fakes, wiped
from .pii import FieldSpot, HiddenKind
from .secrets import SECRET, Secrets

_AT: Final = r"(?:@|%40|\\u0040|&#64;)"
_ADDRESS: Final = rf"[\w.+-]{{1,64}}(?:'[\w.+-]{{1,64}})?{_AT}[\w-]+(?:\.[\w-]+)+"
_PARTS: Final = re.compile(
    r"(?P<percent>(?<![^\s\"'<>])[^\s\"'<>]*%[0-9A-Fa-f]{2}[^\s\"'<>]*)"
    rf"|(?P<address>{_ADDRESS})"
    rf"|(?P<digits>\+?[0-9](?:[ ().\-/]{{0,2}}[0-9]){{{SHORTEST_NUMBER - 1},30}})"
    r"|(?P<packed>[A-Za-z0-9+/_-]{12,}={0,2})"
    r"|(?P<word>[^\W\d_]+)"
)
"""The parts of a text that may repeat a value: percent-encoded, plain, or in base64."""
_LETTERS: Final = re.compile(r"(?P<run>\d+)|(?P<letters>[^\W\d_]+)")
_PIECES: Final = re.compile(
    rf"(?P<id>\b(?:{plain_values.LONG_ID})\b)"
    rf"|(?P<number>\+?[0-9](?:[ ().\-/]{{0,2}}[0-9]){{{SHORTEST_NUMBER - 1},30}})"
    rf"|{_LETTERS.pattern}"
)
_UNKNOWN: Final = re.compile(
    r"(?P<kept>\[(?:api key|secret(?: [0-9]+)?)\]|\b(?:https?|mailto|tel)(?=:))"
    rf"|(?P<address>{_ADDRESS})"
    r"|(?P<packed>(?<![+0-9])[A-Za-z0-9+/_-]{12,}={0,2})"
    rf"|{_PIECES.pattern}"
)
"""The parts of a text of which nothing is known; what is between them stays."""
_RUN: Final = re.compile(r"\d+")
_WORDS: Final = re.compile(rf"[0-9]{{{SHORTEST_NUMBER},}}|[^\W\d_]+")
_UNESCAPED: Final = ":/?&=#+;,@!$'()*~[]"
_QUERY: Final = re.compile(r"[?&#;]([\w.-]+)=([^&#;\s\"'<>]+)")
_COOKIE: Final = re.compile(r"(?:^|[;,]\s*)[\w.-]+=\"?([^;,\"]+)")
_COOKIES: Final = frozenset({"cookie", "set-cookie"})
_AUTHORIZATION: Final = "authorization"
_LONG: Final = 8
"""Characters of the shortest text that is wiped where it is repeated."""


class Scrubber:
    """Scrubs the exchanges of one recording set."""

    def __init__(self, contract: Contract, secrets: Secrets, public: frozenset[str]) -> None:
        """Prepare for one recording set.

        Args:
            contract: The contract of the recording.
            secrets: The keys of the account.
            public: Values that must stay, numbers as text.
        """
        self._contract = contract
        self._secrets = secrets
        self._public = public
        self._formats = documented.formats(contract.document)
        self._fields = documented.field_names(contract.document)
        self._personal = documented.personal(contract.document)
        self._fixed = documented.segments(contract.document) | self._fields
        self._fakes = Fakes()
        self._texts: set[str] = set()
        self._ids: set[str] = set()

    def scrub(self, exchanges: list[Exchange]) -> list[Exchange]:
        """Return the exchanges without secrets, with a fake for each personal value."""
        for each in exchanges:
            self._learn_headers(each)
            self._changed(each, self._learn)
        return [self._changed(each, self._hide) for each in exchanges]

    def _changed(self, exchange: Exchange, change: ValueChange) -> Exchange:
        """Apply a change to every text and number of an exchange."""
        match = self._contract.match(exchange.method, path_of(exchange.url))
        spot = pii.of_path(PathTemplate(match.operation.path).fixed if match else [])
        request_headers, response_headers = exchange.request_headers, exchange.response_headers
        return evolve(
            exchange,
            url=self._url(exchange.url, match, change),
            request_headers=_changed_headers(request_headers, change),
            request_body=body_texts.changed(
                exchange.request_body, request_headers.get("content-type", ""), spot, change
            ),
            response_headers=_changed_headers(response_headers, change),
            response_body=body_texts.changed(
                exchange.response_body, response_headers.get("content-type", ""), spot, change
            ),
        )

    def _url(
        self, url: str, match: RouteMatch[ContractOperation] | None, change: ValueChange
    ) -> str:
        parts = urlsplit(url)
        path = parts.path
        if match is None:
            path = "/".join(_changed_segment(each, change) for each in path.split("/"))
        else:
            listed = _listed_in_path(match.operation)
            texts = {
                n: ",".join(
                    str(change(entry, FieldSpot(n)))
                    for entry in (t.split(",") if n in listed else [t])
                )
                for n, t in match.parameters.items()
            }
            if texts != match.parameters:
                base = path.split("/")[: -match.operation.path.count("/")]
                path = "/".join(base) + PathTemplate(match.operation.path).fill(texts)
        credential_names = security.query_names(match.operation) if match else frozenset()

        def in_query(value: Any, spot: FieldSpot) -> Any:
            is_credential = spot.name in credential_names
            return change(value, spot._replace(name="secret") if is_credential else spot)

        query = body_texts.pairs(parts.query, in_query)
        return parts._replace(path=path, query=query).geturl()

    def _learn_headers(self, exchange: Exchange) -> None:
        for headers in (exchange.request_headers, exchange.response_headers):
            for name in _COOKIES & headers.keys():
                for cookie in _COOKIE.finditer(headers[name]):
                    self._learn_secret(unquote(cookie[1]))

    def _learn(self, value: Any, spot: FieldSpot) -> Any:
        if str(value) in self._public or self._is_field(value, spot):
            return value
        kind = self._kind(spot, value)
        if kind == "secret":
            self._learn_secret(str(value))
        elif kind == "phone":
            self._fakes.phone(str(value))
        elif kind == "text":
            self._texts.add(value)
        elif kind == "name" and not re.search(f"{_AT}|[0-9]{{{SHORTEST_NUMBER}}}", value):
            self._fakes.name(value)
        if isinstance(value, str):
            self._learn_from(value)
            if plain_values.is_id(spot, value, self._fields):
                self._ids.add(value)
        return value

    def _learn_secret(self, text: str) -> None:
        if text not in self._public and text not in self._fields:
            self._secrets.learn(text)

    def _learn_from(self, text: str) -> None:
        self._secrets.learn_from(text)
        for name, value in _QUERY.findall(text):
            if pii.kind_of(FieldSpot(name), unquote(value), {}) == "secret":
                self._learn_secret(unquote(value))
        inner = _json(text)
        if inner is not None:
            body_texts.in_value(inner, FieldSpot(), self._learn)

    def _hide(self, value: Any, spot: FieldSpot) -> Any:
        if self._is_field(value, spot):
            return value
        if str(value) in self._public:
            return self._secrets.without(value) if isinstance(value, str) else value
        kind = self._kind(spot, value)
        if not isinstance(value, str):
            return self._hidden_number(value, kind, spot)
        if kind == "secret":
            return self._secrets.placeholder(value)
        if kind == "text" or (value in self._texts and len(value) >= _LONG):
            return wiped(self._secrets.without(value))
        if kind == "host":
            return self._fakes.host(value)
        if kind == "phone":
            return self._fakes.phone(value)
        if pii.is_name_of_field(spot, value) or self._is_plain_text(spot, value):
            return self._repeated(value)
        if plain_values.is_birth(spot, value):
            return self._fakes.birth(value)
        link = self._link(value)
        return self._replaced(value) if link is None else link

    def _hidden_number(self, number: float, kind: HiddenKind | None, spot: FieldSpot) -> float:
        if kind == "secret":
            return type(number)(0)
        if kind == "phone" and isinstance(number, int):
            return int(self._fakes.phone(str(number)))
        known = self._fakes.number(number) if isinstance(number, int) else number
        if known != number or self._is_plain_number(spot, number):
            return known
        if isinstance(number, int):
            return int(self._fakes.run(str(abs(number)))) * (1 if number > 0 else -1)
        return 0.0

    def _kind(self, spot: FieldSpot, value: Any) -> HiddenKind | None:
        kind = pii.kind_of(spot, value, self._formats)
        is_nobodys = self._personal.get(spot.name) is False
        return None if is_nobodys and kind != "secret" else kind

    def _is_plain_text(self, spot: FieldSpot, text: str) -> bool:
        is_personal = self._personal.get(spot.name)
        if is_personal is None:
            return plain_values.is_plain_text(spot, text, self._fields)
        return not is_personal

    def _is_plain_number(self, spot: FieldSpot, number: float) -> bool:
        is_personal = self._personal.get(spot.name)
        if is_personal is None:
            return plain_values.is_plain_number(spot, number, self._fields)
        return not is_personal

    def _link(self, text: str) -> str | None:
        """Return a link to a path of the contract, scrubbed; `None` for any other text."""
        if not text.startswith(("/", "https://")):
            return None
        try:
            parts = urlsplit(text)
        except ValueError:
            return None
        if parts.netloc and not self._contract.routes.is_host(parts.netloc):
            return None
        segments = filter(None, parts.path.split("/"))
        if not all(plain_values.is_plain_segment(each, self._fixed) for each in segments):
            return None
        return parts._replace(query=body_texts.pairs(parts.query, self._hide)).geturl()

    def _replaced(self, text: str) -> str:
        """Replace every word and number of a text that may be personal; its form stays."""
        inner = _json(text)
        if inner is not None:
            new = body_texts.in_value(inner, FieldSpot(), self._hide)
            return text if new == inner else json.dumps(new, ensure_ascii=False)
        plain = unquote(text)
        if plain != text:
            return quote(self._replaced(plain), safe=_UNESCAPED)
        return _UNKNOWN.sub(self._unknown_part, self._secrets.without(text))

    def _unknown_part(self, match: re.Match[str]) -> str:
        part = match[0]
        if part in self._public and match.lastgroup in ("address", "number"):
            return part
        match match.lastgroup:
            case "kept":
                return part
            case "id":
                return part if part in self._ids else _LETTERS.sub(self._unknown_part, part)
            case "address":
                return self._fakes.email(re.sub(_AT, "@", part))
            case "number":
                new = self._digits(part)
                return new if new != part else _RUN.sub(lambda run: self._fakes.run(run[0]), part)
            case "packed":
                plain = _from_base64(part)
                if plain is not None:
                    return _to_base64(self._replaced(plain))
                return _PIECES.sub(self._unknown_part, part)
            case "run":
                return self._fakes.run(part)
            case _:
                return self._fakes.other_word(part)

    def _repeated(self, text: str) -> str:
        """Replace what was learnt elsewhere, or is personal by its form, in a text."""
        inner = _json(text)
        if inner is not None:
            new = body_texts.in_value(inner, FieldSpot(), self._hide)
            return text if new == inner else json.dumps(new, ensure_ascii=False)
        return _PARTS.sub(self._part, self._secrets.without(text))

    def _part(self, match: re.Match[str]) -> str:
        part, group = match[0], match.lastgroup
        if part in self._public and group != "word":
            return part
        match group:
            case "address":
                return self._fakes.email(re.sub(_AT, "@", part))
            case "digits":
                return self._digits(part)
            case "word":
                return self._fakes.word(part)
            case "percent":
                return self._in_url(part)
            case _:
                return self._in_base64(part)

    def _in_url(self, text: str) -> str:
        plain = unquote(text)
        new = self._repeated(plain) if plain != text else text
        return quote(new, safe=_UNESCAPED) if new != plain else self._in_words(text)

    def _in_base64(self, text: str) -> str:
        plain = _from_base64(text)
        new = self._repeated(plain) if plain is not None else None
        return _to_base64(new) if new is not None and new != plain else self._in_words(text)

    def _in_words(self, text: str) -> str:
        return _WORDS.sub(self._plain, text)

    def _plain(self, match: re.Match[str]) -> str:
        part = match[0]
        return self._digits(part) if part.isdecimal() else self._fakes.word(part)

    def _digits(self, text: str) -> str:
        new = self._fakes.digits(text)
        # A long number with a plus is a phone number, even if no field says so.
        is_number = text.startswith("+") and sum(map(str.isdecimal, text)) > SHORTEST_NUMBER
        return self._fakes.phone(text) if new == text and is_number else new

    def _is_field(self, value: Any, spot: FieldSpot) -> bool:
        """Whether a text is the documented name of a field, not a value."""
        return spot.name == "" and value in spot.siblings and value in self._fields


def _changed_segment(segment: str, change: ValueChange) -> str:
    old = unquote(segment)
    new = str(change(old, FieldSpot()))
    return segment if new == old else quote(new, safe="")


def _changed_headers(headers: Mapping[str, str], change: ValueChange) -> dict[str, str]:
    new = {}
    for name, value in headers.items():
        if name == _AUTHORIZATION:
            new[name] = value  # the cassette writer replaces its key
        elif name in _COOKIES:
            new[name] = re.sub(r"=[^;,]+", f"={SECRET}", value)
        elif name == "content-type":
            new[name] = body_texts.content_type_of(value)
        else:
            new[name] = str(change(value, FieldSpot(name)))
    return new


def _json(text: str) -> Any:
    """Parse a text that is a JSON object or list; return `None` for any other."""
    if text[:1] not in ("{", "["):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None


def _listed_in_path(operation: ContractOperation) -> set[str]:
    """Return the parameters of a path that are lists: their entries have commas between them."""
    return {
        each["name"]
        for each in operation.parameters
        if each["in"] == "path" and each["schema"].get("type") == "array"
    }


def _from_base64(token: str) -> str | None:
    """Decode a base64 token; return `None` if the result is not printable text."""
    bare = token.rstrip("=").translate({ord("-"): "+", ord("_"): "/"})
    try:
        text = base64.b64decode(bare + "=" * (-len(bare) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    return text if text.isprintable() else None


def _to_base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")
