"""Whether a request has the credentials that its contract asks for; their values are not looked at.

Recordings have placeholders in place of values, sometimes of the word before them, too.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from ..exchanges.exchange import Exchange
from ..openapi.references import resolve
from .operation import ContractOperation

_SCRUBBED: Final = re.compile(
    r"\W*(?:api[ _-]?key|censored|dummy|filtered|hidden|redacted|removed|scrubbed|secret|token|x+|)"
    r"\W*",
    re.IGNORECASE,
).fullmatch
_UNSEEN: Final = frozenset({"mutualTLS"})
"""Schemes that leave no trace in a recording."""


def lacking(
    operation: ContractOperation,
    exchange: Exchange,
    query: Mapping[str, str],
    cookies: Mapping[str, str],
) -> str | None:
    """What a request should have to be let in; `None` if it has it.

    Args:
        operation: What was called.
        exchange: The request.
        query: Name -> text of the query.
        cookies: Name -> text of the cookies.
    """
    ways = operation.security
    if any(
        all(_has(each, exchange, query, cookies) for each in _schemes(operation, w)) for w in ways
    ):
        return None
    told = (" and ".join(_told(each) for each in _schemes(operation, way)) for way in ways)
    return " or ".join(told) or None


def query_names(operation: ContractOperation) -> frozenset[str]:
    """The names in the query that are credentials and no parameters."""
    schemes = [each for way in operation.security for each in _schemes(operation, way)]
    return frozenset(s["name"] for s in schemes if s.get("type") == "apiKey" and s["in"] == "query")


def shown(operation: ContractOperation, variable: str) -> Iterator[str]:
    """The credentials of a `curl` line, for the first way to be let in: the name of a variable."""
    for way in operation.security[:1]:
        for scheme in _schemes(operation, way):
            match scheme.get("type"), scheme.get("in"):
                case "apiKey", "query":
                    yield f'--url-query "{scheme["name"]}=${variable}"'
                case "apiKey", "cookie":
                    yield f'-b "{scheme["name"]}=${variable}"'
                case "apiKey", _:
                    yield f'-H "{scheme["name"]}: ${variable}"'
                case _:
                    yield f'-H "Authorization: {_word(scheme)} ${variable}"'


def _schemes(operation: ContractOperation, way: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    declared = operation.document.get("components", {}).get("securitySchemes", {})
    return [resolve(operation.document, declared.get(name, {})) for name in way]


def _has(
    scheme: Mapping[str, Any],
    exchange: Exchange,
    query: Mapping[str, str],
    cookies: Mapping[str, str],
) -> bool:
    if scheme.get("type") in _UNSEEN:
        return True
    if scheme.get("type") == "apiKey":
        places = {"header": exchange.request_headers, "query": query, "cookie": cookies}
        name = scheme["name"].lower() if scheme["in"] == "header" else scheme["name"]
        return bool(places.get(scheme["in"], {}).get(name))
    given = exchange.request_headers.get("authorization", "").strip()
    word, _, rest = given.partition(" ")
    if word.lower() == _word(scheme).lower():
        return bool(rest)
    return bool(given) and _SCRUBBED(given) is not None


def _word(scheme: Mapping[str, Any]) -> str:
    """What stands before the key in the header."""
    return str(scheme.get("scheme", "Bearer")).capitalize()  # OAuth and OpenID Connect: a bearer


def _told(scheme: Mapping[str, Any]) -> str:
    if scheme.get("type") == "apiKey":
        return f"a key in the {scheme['in']} {scheme['name']}"
    return f"the header Authorization with {_word(scheme)}"
