"""Whatever a request holds, the engine responds as the contract says."""

import json

import pytest
from deskspec_toolkit.openapi.operations import body_schema, operations_of
from deskspec_toolkit.openapi.references import resolve
from harness.catalogue import ContractFile
from simulator.engine.conftest import Serve
from simulator.odd_values import TEXTS, odd_bodies, path_of


@pytest.mark.parametrize("profile", ["full", "terse"])
def test_odd_values_of_every_field_get_a_response(serve: Serve, profile: str) -> None:
    harbour = serve(profile)
    contract = ContractFile("harbour", profile, harbour.document)
    for operation in operations_of(harbour.document):
        schema = body_schema(harbour.document, operation)
        for body in odd_bodies(contract, schema) if schema is not None else ():
            method, path = operation.method.upper(), path_of(operation, "41")
            assert harbour.ask(method, path, content=json.dumps(body).encode()).status_code < 500


def test_odd_texts_in_paths_and_queries_get_a_response(serve: Serve) -> None:
    harbour = serve()
    for operation in operations_of(harbour.document):
        for text in TEXTS:
            method = operation.method.upper()
            harbour.ask(method, path_of(operation, text))
            for declared in operation.node.get("parameters", []):
                parameter = resolve(harbour.document, declared)
                if parameter["in"] == "query":
                    path = f"{path_of(operation, '41')}?{parameter['name']}={text}"
                    assert harbour.ask(method, path).status_code < 500
