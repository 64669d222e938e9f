"""What annotations say is what the contracts say, read from all contracts of a vendor.

An attribute may be `None` exactly where a shape of its class may lack it or have null, by an
independent validator. An argument offers the values of its enum.
"""

import ast
import re
from collections.abc import Iterator
from typing import Any

from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import Call, ContractFile, calls, client_class, contracts, methods, models
from harness.conformance import violations
from harness.folded import folded
from runtime.every_operation import each

MADE_BY_THE_CLIENT = {("SentMessage", "message_id")}
"""Attributes that a call sets where the body has none."""


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


@folded("model", models())
def test_annotation_has_none_exactly_where_a_contract_does(model: type[Any]) -> None:
    assert list(shapes(model))
    for attribute, (wire, _) in model._fields.items():
        annotation = model.__annotations__[attribute]
        if (model.__name__, attribute) in MADE_BY_THE_CLIENT:
            assert annotation == "str"
        elif annotation != "Any":
            assert annotation.endswith(" | None") == may_be_none(model, wire), attribute


def closed_sets(call: Call) -> Iterator[tuple[str, set[str]]]:
    """The arguments of a call that have an enum, with the values of its contract."""
    document = call.contract.document
    for argument, (schema, _, _) in call.inputs.items():
        declared = resolve(document, schema)
        for choice in [declared, *declared.get("anyOf", [])]:
            known = resolve(document, choice)
            spellings = known.get("x-deskspec", {}).get("spellings", {})
            if "enum" in known:
                yield argument, set(known["enum"]) - spellings.keys()


@each(calls(), lambda call: list(closed_sets(call)))
def test_argument_with_a_closed_set_of_values_offers_them_beside_the_enum(call: Call) -> None:
    tag, name = call.operation.name.split(".")
    client = client_class(call.contract.vendor, "sync")("a-key", base_url="https://vendor.example")
    signature = methods(type(getattr(client, tag)))[name]
    for argument, values in closed_sets(call):
        annotation = signature.parameters[argument].annotation
        offered = re.findall(r"Literal\[(.*?)\]", annotation)
        assert len(offered) == 1
        assert values <= set(ast.literal_eval(f"[{offered[0]}]"))
        assert re.search(r"\| str\b", annotation)
