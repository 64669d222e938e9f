"""Checks that a request has the credentials that its contract requires, whatever their values.

Recordings have placeholders in place of keys, sometimes in place of `Bearer`, too.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from ..exchanges.exchange import Exchange
from ..openapi.documents import Document
from ..openapi.references import resolve
from . import placeholders
from .operation import ContractOperation

NO_CREDENTIALS: Final = "no credentials"
"""What is seen of a request that has none at all."""
_BASIC: Final = "Basic"
_UNSEEN: Final = frozenset({"mutualTLS"})
"""Security schemes that leave no trace in a recording."""


def missing(
    operation: ContractOperation,
    exchange: Exchange,
    query: Mapping[str, str],
    cookies: Mapping[str, str],
) -> str | None:
    """Describe the credentials that a request lacks; `None` if it lacks none.

    Args:
        operation: The called operation.
        exchange: The request.
        query: Name -> text of the query parameters.
        cookies: Name -> text of the cookies.
    """
    alternatives = [_schemes(operation, each) for each in operation.security]
    for schemes in alternatives:
        if all(_has(scheme, exchange, query, cookies) for scheme in schemes):
            return None
    described = (" and ".join(map(_description, each)) for each in alternatives)
    return " or ".join(dict.fromkeys(described)) or None


def seen(
    operation: ContractOperation,
    exchange: Exchange,
    query: Mapping[str, str],
    cookies: Mapping[str, str],
) -> str:
    """Say whether a request that lacks credentials has others, or a part of them.

    Args:
        operation: The called operation.
        exchange: The request.
        query: Name -> text of the query parameters.
        cookies: Name -> text of the cookies.
    """
    schemes = [each for names in operation.security for each in _schemes(operation, names)]
    keys = [each for each in schemes if each.get("type") == "apiKey"]
    has_any = exchange.request_headers.get("authorization") or any(
        _has(each, exchange, query, cookies) for each in keys
    )
    return "other credentials" if has_any else NO_CREDENTIALS


def query_names(operation: ContractOperation) -> frozenset[str]:
    """Names of the query parameters that are credentials."""
    schemes = [each for names in operation.security for each in _schemes(operation, names)]
    return frozenset(s["name"] for s in schemes if s.get("type") == "apiKey" and s["in"] == "query")


def sign_in_urls(document: Document) -> Iterator[str]:
    """The URLs where clients get tokens, as the flows of security schemes name them."""
    schemes = document.get("components", {}).get("securitySchemes", {})
    for scheme in schemes.values() if isinstance(schemes, dict) else ():
        resolved = resolve(document, scheme)
        flows = resolved.get("flows") if isinstance(resolved, dict) else None
        for flow in flows.values() if isinstance(flows, dict) else ():
            given = flow.items() if isinstance(flow, dict) else ()
            yield from (url for key, url in given if key.endswith("Url") and isinstance(url, str))


def curl_arguments(operation: ContractOperation, variable: str) -> Iterator[str]:
    """The credentials of a `curl` command, for the first security alternative.

    Args:
        operation: The called operation.
        variable: The environment variable that is shown in place of the key.
    """
    for names in operation.security[:1]:
        for scheme in _schemes(operation, names):
            match scheme.get("type"), scheme.get("in"):
                case "apiKey", "query":
                    yield f'--url-query "{scheme["name"]}=${variable}"'
                case "apiKey", "cookie":
                    yield f'-b "{scheme["name"]}=${variable}"'
                case "apiKey", _:
                    yield f'-H "{scheme["name"]}: ${variable}"'
                case _:
                    yield f'-H "Authorization: {_prefix(scheme)} ${variable}"'


def _schemes(operation: ContractOperation, names: Iterable[str]) -> list[Mapping[str, Any]]:
    declared = operation.document.get("components", {}).get("securitySchemes", {})
    return [resolve(operation.document, declared.get(name, {})) for name in names]


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
    authorization = exchange.request_headers.get("authorization", "").strip()
    prefix, _, key = authorization.partition(" ")
    if prefix.lower() == _prefix(scheme).lower():
        return bool(key)
    if authorization:
        return placeholders.is_credential(authorization)
    return _prefix(scheme) == _BASIC and bool(urlsplit(exchange.url).username)


def _prefix(scheme: Mapping[str, Any]) -> str:
    """The text before the key in the `Authorization` header."""
    return str(scheme.get("scheme", "Bearer")).capitalize()  # OAuth and OpenID Connect use Bearer


def _description(scheme: Mapping[str, Any]) -> str:
    if scheme.get("type") == "apiKey":
        return f"a key in the {scheme['in']} {scheme['name']}"
    return f"an Authorization header with {_prefix(scheme)}"
