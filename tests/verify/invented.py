"""Invented foreign contracts, and `verify` against their providers.

The providers import nothing of ours.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions

BASE_URL = "http://127.0.0.1:8094"
TEXT = {"type": "string", "maxLength": 60}
Respond = Callable[[httpx.Request], httpx.Response]


def an_object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "required": required,
        "properties": properties,
        "additionalProperties": False,
    }


JOB = an_object(["id", "status", "failed"], id=TEXT, status=TEXT, failed={"type": "integer"})


def many(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": schema}


def operation(
    id_: str, schema: dict[str, Any] | None, *, body: Any = None, names: str = "", tag: str = "a"
) -> dict[str, Any]:
    """An operation; 200 with a schema, else 204."""
    success: dict[str, Any] = {"description": "It is done."}
    if schema is not None:
        success["content"] = {"application/json": {"schema": schema}}
    refusals = {code: {"description": "No."} for code in ("400", "401", "404")}
    found: dict[str, Any] = {
        "operationId": id_,
        "tags": [tag],
        "responses": {"204" if schema is None else "200": success, **refusals},
    }
    if names:
        found["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in names.split()
        ]
    if body is not None:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    return found


def contract(title: str, paths: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": title, "version": "1"}, "paths": paths, **more}


def verified(
    folder: Path, contract: dict[str, Any], respond: Respond, **changes: Any
) -> CheckResult:
    """What `verify` finds of a provider on this machine, by oracles only."""
    spec = folder / "contract.json"
    spec.write_text(json.dumps(contract), encoding="utf-8")
    given: dict[str, Any] = {
        "spec": spec,
        "base_url": BASE_URL,
        "allow_writes": True,
        "transport": httpx.MockTransport(respond),
        "examples": 0,
    }
    return runner.run(VerifyOptions(**{**given, **changes}))
