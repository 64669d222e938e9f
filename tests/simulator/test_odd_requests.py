"""Whatever a request holds, the simulator responds: nothing raises out of it.

`Provider.ask` compares each response with the contract.
"""

import itertools
import json

import pytest
from deskspec_toolkit.openapi.operations import body_schema
from deskspec_toolkit.openapi.references import resolve
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from simulator.asking import Provider, sampled
from simulator.odd_values import TEXTS, odd_bodies, path_of


@pytest.mark.parametrize("contract", contracts(), ids=str)
def test_odd_values_of_every_field_get_a_response(contract: ContractFile) -> None:
    """Each field of each body, one at a time, and the body as a whole."""
    with simulator(contract) as sim:
        provider = Provider(sim, contract)
        for operation in sampled(contract):
            schema = body_schema(contract.document, operation)
            for body in odd_bodies(contract, schema) if schema is not None else ():
                content = json.dumps(body).encode()
                path = path_of(operation, "8737843")
                response = provider.ask(operation.method.upper(), path, content=content)
                assert response.status_code < 500


@pytest.mark.parametrize("contract", contracts(), ids=str)
def test_odd_texts_in_paths_and_queries_get_a_response(contract: ContractFile) -> None:
    with simulator(contract) as sim:
        provider = Provider(sim, contract)
        for operation in sampled(contract):
            names = [
                parameter["name"]
                for declared in operation.node.get("parameters", [])
                if (parameter := resolve(contract.document, declared))["in"] == "query"
            ]
            for text in TEXTS:
                provider.ask(operation.method.upper(), path_of(operation, text))
                for name in names:
                    path = f"{path_of(operation, '8737843')}?{name}={text}"
                    assert provider.ask(operation.method.upper(), path).status_code < 500


def simulator(contract: ContractFile) -> Simulator:
    clock = itertools.count(1_700_000_000).__next__
    return Simulator({contract.vendor: contract.profile}, clock=clock)
