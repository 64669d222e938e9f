"""Credentials: the key and the `--header` values, sent where the contract's security schemes say.

A key is never a command-line argument, never printed, and never in a finding. A request can also be
sent without it, or with a wrong one, to check that the provider rejects it.
"""

import base64
import hashlib
import hmac
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote, urlsplit

from deskspec_runtime.call import settings
from deskspec_runtime.call.settings import Secret
from deskspec_runtime.errors import ConfigurationError

from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi.documents import Document
from ..openapi.key_slots import KeySlot, alternative_slots, declared_slots

Authentication: TypeAlias = Literal["valid", "missing", "invalid"]
"""How a request authenticates: with the credentials, without any, or with a wrong key."""
_WRONG_KEY: Final = "deskspec-wrong-key"
_HEADER: Final = re.compile(r"\s*([!#$%&'*+.^_`|~0-9A-Za-z-]+)\s*:\s*(.*?)\s*", re.DOTALL)
_HEADER_VALUE: Final = re.compile(r"[\t\x20-\x7e]*").fullmatch


class Credentials:
    """The credentials of one account. Immutable, so thread-safe."""

    def __init__(
        self,
        document: Document,
        key: Secret | None,
        headers: Mapping[str, Secret],
        variable: str,
        *,
        source: str,
    ) -> None:
        """Combine the key with the headers of the command line.

        Args:
            document: The contract.
            key: The API key; `None` if only the headers hold one.
            headers: Name -> value, sent with every request.
            variable: The environment variable for the key, for messages.
            source: Where the key comes from, for messages.
        """
        self._document = document
        self._key = key
        self._headers = {name.lower(): value for name, value in headers.items()}
        self._variable = variable
        self._source = source

    @property
    def account(self) -> Secret:
        """Identifies the account for rate limits."""
        return self._key or self._headers.get("authorization") or Secret("anonymous")

    def sign(self, body: bytes, signature: str) -> bool:
        """Whether a signature is the HMAC-SHA256 of a body with the key, as it is often written."""
        keys = [self._key, self._headers.get("authorization")]
        return any(
            signature in _signatures(key.reveal().rpartition(" ")[2], body)
            for key in keys
            if key is not None
        )

    @property
    def secret_names(self) -> frozenset[str]:
        """Lower-case names of the headers whose values must never be shown."""
        slots = declared_slots(self._document)
        return frozenset(self._headers) | {slot.name.lower() for slot in slots}

    @property
    def in_query(self) -> frozenset[str]:
        """Names of the query parameters that carry credentials."""
        slots = declared_slots(self._document)
        return frozenset(slot.name for slot in slots if slot.where == "query")

    def check(self, operations: Iterable[Mapping[str, Any]]) -> None:
        """Check that there are credentials for every operation that requires some.

        Raises:
            Failure: An operation has a security scheme without a key.
        """
        for node in operations:
            slots = self._slots(node)
            if slots and not any(self._has(slot) for slot in slots):
                raise Failure(
                    f"no API key: set {self._variable}, or give --api-key-file or --header "
                    f"'{slots[0].name}: $VARIABLE'"
                )

    def placed(
        self, node: Mapping[str, Any], authentication: Authentication
    ) -> tuple[dict[str, str], list[tuple[str, str]]]:
        """Return the headers and query parameters that authenticate a request."""
        slots = self._slots(node)
        secret_names = {slot.name.lower() for slot in slots if slot.where == "header"}
        headers = {
            name: value.reveal()
            for name, value in self._headers.items()
            if name not in secret_names and (authentication == "valid" or name != "authorization")
        }
        query: list[tuple[str, str]] = []
        # A provider may require the header even if its contract declares no security.
        if authentication == "valid" and "authorization" in self._headers:
            headers["authorization"] = self._headers["authorization"].reveal()
        for slot in slots if authentication != "missing" else ():
            text = self._text(slot, authentication)
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

    def source(self, node: Mapping[str, Any]) -> str | None:
        """Return where the credentials of an operation come from; `None` if it is sent none."""
        slots = self._slots(node)
        names = [slot.name for slot in slots if self._is_given(slot)]
        if not names and "authorization" in self._headers and (self._key is None or not slots):
            names = ["Authorization"]
        if names:
            return ", ".join(f"--header {name}" for name in names)
        return self._source if slots else None

    def are_in(self, node: Mapping[str, Any], exchange: Exchange) -> bool:
        """Return whether a request had the credentials that an operation requires."""
        return all(_sent(slot, exchange) == self._text(slot, "valid") for slot in self._slots(node))

    def shown(self, node: Mapping[str, Any], exchange: Exchange) -> list[str]:
        """Return the credentials for a `curl` command, with a variable in place of the key."""
        arguments = []
        for slot in self._slots(node):
            sent = _sent(slot, exchange)
            if sent is None:
                continue
            is_wrong = sent in (self._text(slot, "invalid"), quote(_WRONG_KEY))
            key = _WRONG_KEY if is_wrong else f"${self._variable}"
            if slot.where == "header":
                arguments.append(f'-H "{slot.name}: {slot.prefix}{key}"')
            elif slot.where == "cookie":
                arguments.append(f'-H "Cookie: {slot.name}={key}"')
            else:
                arguments.append(f'--url-query "{slot.name}={key}"')
        return arguments

    def _has(self, slot: KeySlot) -> bool:
        return self._is_given(slot) or self._key_for(slot) is not None

    def _is_given(self, slot: KeySlot) -> bool:
        """Whether a header of the command line fills a slot."""
        return slot.where == "header" and slot.name.lower() in self._headers

    def _key_for(self, slot: KeySlot) -> Secret | None:
        """Return the key for a slot that has no header of the command line.

        Where most operations take the key in the Authorization header, the one that was given
        there is also the key of an operation that takes it in another header.
        """
        given = self._headers.get("authorization")
        if self._key is not None or given is None or slot.where != "header":
            return self._key
        usual = [each.name for slots in alternative_slots(self._document, {}) for each in slots]
        return Secret(given.reveal().rpartition(" ")[2]) if "Authorization" in usual else None

    def _text(self, slot: KeySlot, authentication: Authentication) -> str | None:
        header = self._headers.get(slot.name.lower()) if slot.where == "header" else None
        if authentication == "invalid":
            scheme = header.reveal().rpartition(" ")[0] if header else slot.prefix.strip()
            wrong = _basic(_WRONG_KEY) if slot.prefix == "Basic " else _WRONG_KEY
            return f"{scheme} {wrong}" if scheme else wrong
        if header is not None:
            return header.reveal()
        secret = self._key_for(slot)
        if secret is None:
            return None
        key = secret.reveal()
        return slot.prefix + (_basic(key) if slot.prefix == "Basic " else key)

    def _slots(self, node: Mapping[str, Any]) -> list[KeySlot]:
        """Return the slots of the first security alternative we can satisfy, else of the first."""
        alternatives = alternative_slots(self._document, node)
        satisfiable = [slots for slots in alternatives if all(self._has(slot) for slot in slots)]
        return next(iter(satisfiable or alternatives), [])


def _sent(slot: KeySlot, exchange: Exchange) -> str | None:
    """Return what a request sent in a slot; `None` if it sent nothing there."""
    if slot.where == "header":
        return exchange.request_headers.get(slot.name.lower())
    if slot.where == "cookie":
        pairs = exchange.request_headers.get("cookie", "").split("; ")
    else:
        pairs = urlsplit(exchange.url).query.split("&")
    named = (pair.partition("=") for pair in pairs)
    return next((value for name, _, value in named if name == slot.name), None)


def variable_of(vendor: str | None) -> str:
    """Return the environment variable for the key of a vendor, or of a foreign provider."""
    return f"{(vendor or 'deskspec').upper()}_API_KEY"


def source_of(vendor: str | None, file: Path | None) -> str:
    """Return where the key comes from, as the caller gave it."""
    return variable_of(vendor) if file is None else f"--api-key-file {file}"


def key_of(vendor: str | None, file: Path | None) -> Secret | None:
    """Read the key from a file, else from the environment; `None` if neither has one.

    Raises:
        Failure: The file cannot be read, or the key is not allowed in a header.
    """
    variable = variable_of(vendor)
    text = os.environ.get(variable) if file is None else _read(file)
    if text is None:
        return None
    try:
        return settings.secret(settings.sealed(text), "", variable)
    except ConfigurationError as error:
        # The client's argument is called like this.
        problem = str(error).replace("api_key", "--api-key-file")
        raise Failure(f"{source_of(vendor, file)}{problem}") from None


def headers_of(options: Iterable[str]) -> dict[str, Secret]:
    """Parse the `--header` options: `Name: value`, `Name: @FILE` or `Name: $VARIABLE`.

    Raises:
        Failure: An option has another form, or its value is not allowed in a header.
    """
    headers: dict[str, Secret] = {}
    for option in options:
        parts = _HEADER.fullmatch(option)
        if parts is None:
            raise Failure("--header: expected 'Name: value', 'Name: @FILE' or 'Name: $VARIABLE'")
        name, value = parts[1], parts[2]
        if value.startswith("@"):
            value = _read(Path(value[1:]))
        elif value.startswith("$"):
            variable = os.environ.get(value[1:])
            if variable is None:
                raise Failure(f"--header {name}: the environment has no {value[1:]}")
            value = variable
        if not _HEADER_VALUE(value):
            raise Failure(
                f"--header {name}: the value has characters that a header must not contain"
            )
        headers[name] = Secret(value)
    return headers


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise Failure(f"{file}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Failure(f"{file}: not UTF-8 text") from None


def _signatures(key: str, body: bytes) -> set[str]:
    digest = hmac.new(key.encode(), body, hashlib.sha256)
    texts = (digest.hexdigest(), base64.b64encode(digest.digest()).decode("ascii"))
    return {f"{scheme}{text}" for text in texts for scheme in ("", "sha256=", "v1=")}


def _basic(key: str) -> str:
    return base64.b64encode(key.encode()).decode("ascii")
