"""Who asks: the key, and the headers of the command line, put where a contract's security says.

A key is never an argument, never printed, and in no finding. Of a request it can be left out, or
replaced by a wrong one, to see whether the provider really asks for it.
"""

import base64
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeAlias
from urllib.parse import quote, urlsplit

from deskspec_runtime.call import settings
from deskspec_runtime.call.settings import Secret
from deskspec_runtime.errors import ConfigurationError

from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi.documents import Document
from ..openapi.references import resolve

Who: TypeAlias = Literal["known", "nobody", "stranger"]
"""Whose request it is: with the credentials, without any, or with a wrong key."""
_WRONG_KEY: Final = "deskspec-wrong-key"
_HEADER: Final = re.compile(r"\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*?)\s*", re.DOTALL)
_HEADER_VALUE: Final = re.compile(r"[\t\x20-\x7e]*").fullmatch


class _Slot(NamedTuple):
    """Where a scheme has its key, and what stands before it."""

    where: Literal["header", "query", "cookie"]
    name: str
    word: str


class Credentials:
    """What proves who asks. Thread-safe: it does not change."""

    def __init__(
        self, document: Document, key: Secret | None, headers: Mapping[str, Secret], variable: str
    ) -> None:
        """Make them.

        Args:
            document: The contract.
            key: The key; `None` if there is none but in the headers.
            headers: Name -> value of the headers that every request gets.
            variable: The environment variable that may hold the key, for messages.
        """
        self._document = document
        self._key = key
        self._headers = {name.lower(): value for name, value in headers.items()}
        self.variable = variable

    @property
    def account(self) -> Secret:
        """What tells one account from another, for the rate that they have."""
        return self._key or self._headers.get("authorization") or Secret("nobody")

    @property
    def secret_names(self) -> frozenset[str]:
        """The names of headers, in lower case, whose values nobody may see."""
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        return frozenset(self._headers) | {self._slot(name).name.lower() for name in schemes}

    @property
    def in_query(self) -> frozenset[str]:
        """The names of query parameters that are credentials."""
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        slots = [self._slot(name) for name in schemes]
        return frozenset(slot.name for slot in slots if slot.where == "query")

    def check(self, operations: Iterable[Mapping[str, Any]]) -> None:
        """See that every operation that wants credentials can have them.

        Raises:
            Failure: One cannot.
        """
        for node in operations:
            slots = self._slots(node)
            if slots and not any(self._has(slot) for slot in slots):
                raise Failure(
                    f"no API key: set {self.variable}, or give --api-key-file or --header "
                    f"'{slots[0].name}: $VARIABLE'"
                )

    def placed(
        self, node: Mapping[str, Any], who: Who
    ) -> tuple[dict[str, str], list[tuple[str, str]]]:
        """Headers and query parameters for a request of an operation."""
        slots = self._slots(node)
        secret_names = {slot.name.lower() for slot in slots if slot.where == "header"}
        headers = {
            name: value.reveal()
            for name, value in self._headers.items()
            if name not in secret_names and (who == "known" or name != "authorization")
        }
        query: list[tuple[str, str]] = []
        # A contract without security may still be served by a provider that wants the header.
        if who == "known" and "authorization" in self._headers:
            headers["authorization"] = self._headers["authorization"].reveal()
        for slot in slots if who != "nobody" else ():
            text = self._text(slot, who)
            if text is None:
                continue
            if slot.where == "query":
                query.append((slot.name, text))
            elif slot.where == "cookie":
                pair = f"{slot.name}={text}"
                headers["cookie"] = f"{headers['cookie']}; {pair}" if "cookie" in headers else pair
            else:
                headers[slot.name.lower()] = text
        return headers, query

    def shown(self, node: Mapping[str, Any], exchange: Exchange) -> list[str]:
        """The credentials of a `curl` line: a variable in place of the key, if there was any."""
        arguments = []
        for slot in self._slots(node):
            sent = _sent(slot, exchange)
            if sent is None:
                continue
            is_wrong = sent in (self._text(slot, "stranger"), quote(_WRONG_KEY))
            key = _WRONG_KEY if is_wrong else f"${self.variable}"
            if slot.where == "header":
                arguments.append(f'-H "{slot.name}: {slot.word}{key}"')
            elif slot.where == "cookie":
                arguments.append(f'-H "Cookie: {slot.name}={key}"')
            else:
                arguments.append(f'--url-query "{slot.name}={key}"')
        return arguments

    def _has(self, slot: _Slot) -> bool:
        return self._key is not None or (
            slot.where == "header" and slot.name.lower() in self._headers
        )

    def _text(self, slot: _Slot, who: Who) -> str | None:
        given = self._headers.get(slot.name.lower()) if slot.where == "header" else None
        if who == "stranger":
            word = given.reveal().rpartition(" ")[0] if given else slot.word.strip()
            wrong = _basic(_WRONG_KEY) if slot.word == "Basic " else _WRONG_KEY
            return f"{word} {wrong}" if word else wrong
        if given is not None:
            return given.reveal()
        if self._key is None:
            return None
        key = self._key.reveal()
        return slot.word + (_basic(key) if slot.word == "Basic " else key)

    def _slots(self, node: Mapping[str, Any]) -> list[_Slot]:
        """Where the first way to be let in has its keys, which needs what there is, if one does."""
        ways = [
            [self._slot(name) for name in way]
            for way in node.get("security", self._document.get("security", []))
        ]
        fitting = [way for way in ways if all(self._has(slot) for slot in way)]
        return next(iter(fitting or ways), [])

    def _slot(self, name: str) -> _Slot:
        schemes = self._document.get("components", {}).get("securitySchemes", {})
        scheme = resolve(self._document, schemes.get(name, {}))
        if scheme.get("type") == "apiKey":
            return _Slot(scheme["in"], scheme["name"], "")
        if scheme.get("type") == "http" and scheme.get("scheme", "").lower() == "basic":
            return _Slot("header", "Authorization", "Basic ")
        return _Slot("header", "Authorization", "Bearer ")


def _sent(slot: _Slot, exchange: Exchange) -> str | None:
    """What a request had in the place of a key; `None` for nothing."""
    if slot.where == "header":
        return exchange.request_headers.get(slot.name.lower())
    if slot.where == "cookie":
        pairs = exchange.request_headers.get("cookie", "").split("; ")
    else:
        pairs = urlsplit(exchange.url).query.split("&")
    named = (pair.partition("=") for pair in pairs)
    return next((value for name, _, value in named if name == slot.name), None)


def variable_of(vendor: str | None) -> str:
    """The environment variable that holds the key of a vendor, or of a foreign provider."""
    return f"{(vendor or 'deskspec').upper()}_API_KEY"


def key_of(vendor: str | None, file: Path | None) -> Secret | None:
    """The key in a file, else that of the environment, else none.

    Raises:
        Failure: The file cannot be read, or the key cannot stand in a header.
    """
    variable = variable_of(vendor)
    text = os.environ.get(variable) if file is None else _read(file)
    if text is None:
        return None
    try:
        return settings.secret(text, variable if file is None else str(file), variable)
    except ConfigurationError as error:
        raise Failure(str(error)) from None


def headers_of(given: Iterable[str]) -> dict[str, Secret]:
    """The headers of `--header`: `Name: value`, `Name: @FILE` or `Name: $VARIABLE`.

    Raises:
        Failure: One is none of these, or its value cannot stand in a header.
    """
    headers: dict[str, Secret] = {}
    for each in given:
        parts = _HEADER.fullmatch(each)
        if parts is None:
            raise Failure("--header: 'Name: value', 'Name: @FILE' or 'Name: $VARIABLE' is expected")
        name, value = parts[1], parts[2]
        if value.startswith("@"):
            value = _read(Path(value[1:]))
        elif value.startswith("$"):
            found = os.environ.get(value[1:])
            if found is None:
                raise Failure(f"--header {name}: the environment has no {value[1:]}")
            value = found
        if not _HEADER_VALUE(value):
            raise Failure(f"--header {name}: the value holds what cannot stand in a header")
        headers[name] = Secret(value)
    return headers


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise Failure(f"{file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Failure(f"{file}: not UTF-8 text") from None


def _basic(key: str) -> str:
    return base64.b64encode(key.encode()).decode("ascii")
