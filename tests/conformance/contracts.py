"""Small contracts, and exchanges with them."""

import json
from typing import Any

from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.openapi import dialect

JSON = "application/json"


def contract_of(
    operation: dict[str, Any], *, path: str = "/things", method: str = "get", **document: Any
) -> Contract:
    """A contract of one operation, in OpenAPI 3.1 unless it says otherwise."""
    node = {"responses": {"200": {"description": "Fine."}}, **operation}
    whole = {"openapi": "3.1.0", "info": {"title": "Things"}, "paths": {path: {method: node}}}
    return Contract(
        dialect.modern({**whole, **document}, "spec.yaml"), name="Things", sha256="0" * 64
    )


def contract_returning(schema: Any, **document: Any) -> Contract:
    """A contract whose operation returns JSON of a schema."""
    return contract_of({"responses": {"200": content(schema)}}, **document)


def content(schema: Any, kind: str = JSON) -> dict[str, Any]:
    return {"description": "Fine.", "content": {kind: {"schema": schema}}}


def exchange(
    body: Any = None,
    *,
    url: str = "/things",
    method: str = "GET",
    status: int = 200,
    kind: str | None = None,
    sent: bytes = b"",
    response_headers: dict[str, str] | None = None,
    **headers: str,
) -> Exchange:
    """An exchange; a response body that is not bytes is sent as JSON."""
    raw = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    kind = kind if kind is not None else (JSON if body is not None else "")
    return Exchange(
        method=method,
        url=url,
        request_headers={name.replace("_", "-"): value for name, value in headers.items()},
        request_body=sent,
        status=status,
        response_headers={**({"content-type": kind} if kind else {}), **(response_headers or {})},
        response_body=raw,
    )


def found(contract: Contract, given: Exchange) -> list[tuple[str, str, str]]:
    """Severity, check and place of each finding."""
    return [(f.severity, f.check, f.json_path) for f in findings_of(contract, given)]


def refuses(contract: Contract, value: Any) -> bool:
    """Whether the schema of the response rejects a value."""
    return bool([each for each in found(contract, exchange({"v": value})) if each[0] == "error"])
