"""An attribute may be `None` exactly where a documented shape of its class leaves it out or null.

The shapes are read from all contracts of a vendor; an independent validator says what may be null.
"""

from collections.abc import Iterator
from typing import Any

import pytest
from harness.catalogue import ContractFile, contracts, models
from harness.conformance import violations


def shapes(model: type[Any]) -> Iterator[tuple[ContractFile, dict[str, Any]]]:
    """The schemas of a class: one in each contract that documents it."""
    vendor = model.__module__.partition("_client")[0]
    for contract in contracts():
        schema = contract.document["components"]["schemas"].get(model.__name__)
        if contract.vendor == vendor and schema is not None:
            yield contract, schema


def may_be_none(model: type[Any], wire: str) -> bool:
    for contract, schema in shapes(model):
        if wire not in schema.get("required", []):
            return True
        if not list(violations(contract, schema["properties"][wire], None)):
            return True
    return False


@pytest.mark.parametrize("model", [pytest.param(m, id=m.__qualname__) for m in models()])
def test_annotation_has_none_exactly_where_a_contract_does(model: type[Any]) -> None:
    assert list(shapes(model))
    for attribute, (wire, _) in model._fields.items():
        annotation = model.__annotations__[attribute]
        if annotation != "Any":
            assert annotation.endswith(" | None") == may_be_none(model, wire), attribute
