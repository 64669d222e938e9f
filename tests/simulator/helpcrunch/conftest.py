"""Accounts: one in each profile, with a clock that a test moves."""

from collections.abc import Iterator

import pytest
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from simulator.asking import Clock, Provider
from simulator.helpcrunch.account import Account


@pytest.fixture(params=[c for c in contracts() if c.vendor == "helpcrunch"], ids=str)
def account(request: pytest.FixtureRequest) -> Iterator[Account]:
    """The seeded account in each profile."""
    contract: ContractFile = request.param
    clock = Clock()
    with Simulator(profiles={contract.vendor: contract.profile}, clock=clock) as sim:
        yield Account(Provider(sim, contract), clock)
