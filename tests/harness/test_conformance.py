"""What validates one schema of a contract holds no other one."""

from typing import Any

import pytest
from harness.catalogue import contracts
from harness.conformance import components_of, violations


def test_validator_has_the_components_that_its_schema_leads_to(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A copy of all of them for each schema made a process of `make test-all` grow by gigabytes."""
    contract = next(each for each in contracts() if str(each) == "kustomer-typed")
    given: list[dict[str, Any]] = []
    monkeypatch.setattr("harness.conformance._VALIDATORS", {})
    monkeypatch.setattr("harness.conformance.jsonschema_rs.Draft202012Validator", recorder(given))
    assert list(violations(contract, {"type": "string", "maxLength": 2}, "x")) == []
    assert list(violations(contract, {"$ref": "#/components/schemas/Brand"}, {})) == []
    plain, brand = (each["components"] for each in given)
    assert plain == {}
    every = contract.document["components"]["schemas"]
    assert "Brand" in brand["schemas"]
    assert len(brand["schemas"]) < len(every) / 4


def recorder(given: list[dict[str, Any]]) -> type:
    class Recorder:
        """Keeps the schema that it gets, and finds nothing."""

        def __init__(self, schema: dict[str, Any], **options: Any) -> None:
            given.append(schema)

        def iter_errors(self, value: Any) -> list[Any]:
            return []

    return Recorder


def test_components_are_found_through_others() -> None:
    contract = next(each for each in contracts() if str(each) == "kustomer-typed")
    found = components_of(contract, {"$ref": "#/components/schemas/Brand"})["schemas"]
    assert found["Brand"] is contract.document["components"]["schemas"]["Brand"]
    assert len(found) > 1
