"""A success whose body has none of the documented fields is an error, such as that of a failure."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from verify import invented
from verify.invented import TEXT, operation

SHIP = {"type": "object", "properties": {"name": TEXT, "flag": TEXT}}
FAILURE = {"error": "no ship", "code": 404}


def expected_at(folder: Path, schema: dict[str, Any], body: Any) -> set[tuple[str, str, str]]:
    """Severity, place and expectation of what is found where a ship is read."""
    contract = invented.contract("Ship", {"/ship": {"get": operation("ship_get", schema)}})
    result = invented.verified(folder, contract, lambda _: httpx.Response(200, json=body))
    found = (each for each in result.findings if each.check == "response_schema")
    return {
        (each.severity, each.json_path, each.expected) for each in found if each.json_path == "$"
    }


@pytest.mark.parametrize("body", [FAILURE, {"ship": {"name": "Ida"}}])
def test_the_envelope_of_a_failure_or_of_another_page_is_no_success(
    body: Any, tmp_path: Path
) -> None:
    expected = {("error", "$", "any of the documented fields")}
    assert expected_at(tmp_path, SHIP, body) == expected


@pytest.mark.parametrize(
    ("schema", "body"),
    [
        (SHIP, {"flag": "red", "speed": 9}),
        (SHIP, {}),
        (SHIP, {"_links": {"self": "/ship"}}),
        ({**SHIP, "additionalProperties": {}}, FAILURE),
        ({**SHIP, "additionalProperties": True}, FAILURE),
        ({**SHIP, "patternProperties": {"^e": {}}}, FAILURE),
        ({"anyOf": [SHIP, {"type": "object"}]}, FAILURE),
        ({"type": "object"}, FAILURE),
    ],
)
def test_a_body_that_may_be_the_documented_one_is_none(
    schema: dict[str, Any], body: Any, tmp_path: Path
) -> None:
    assert expected_at(tmp_path, schema, body) == set()
