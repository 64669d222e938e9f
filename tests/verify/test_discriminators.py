"""`verify` and `check-traffic` say the same of a response with a discriminator."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from deskspec_runtime.values.jsontext import dump
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of
from deskspec_toolkit.exchanges.exchange import Exchange
from verify import invented


def branch(kind: str, name: str) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": [kind]}, name: {"type": "integer"}},
    }


CONTRACT = {
    "openapi": "3.0.3",
    "info": {"title": "Pets", "version": "1"},
    "paths": {
        "/pet": {
            "get": {
                "operationId": "pet",
                "responses": {
                    "200": {
                        "description": "A pet.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Pet": {
                "oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}],
                "discriminator": {"propertyName": "kind"},
            },
            "A": branch("first", "x"),
            "B": branch("second", "y"),
        }
    },
}
URL = "http://127.0.0.1:8096/pet"


@pytest.mark.parametrize(
    "pet", [{"kind": "first", "x": 1}, {"kind": "third", "x": 1}, {"kind": "first", "x": "one"}, {}]
)
def test_both_commands_say_the_same(pet: Any, tmp_path: Path) -> None:
    result = invented.verified(
        tmp_path, CONTRACT, lambda _: httpx.Response(200, json=pet), examples=20
    )
    exchange = Exchange(
        method="GET",
        url=URL,
        request_headers={},
        request_body=b"",
        status=200,
        response_headers={"content-type": "application/json"},
        response_body=dump(pet),
        source="recorded",
    )
    recorded = findings_of(Contract.read(tmp_path / "contract.json"), exchange)

    def reported(findings: Any) -> set[tuple[str, ...]]:
        return {
            (f.check, f.severity, f.json_path, f.expected, f.seen)
            for f in findings
            if f.check == "response_schema"
        }

    assert reported(result.findings) == reported(recorded)
    assert "what the contract says" not in {f.expected for f in result.findings}
