"""Providers: every profile of every vendor, or those of one vendor."""

from collections.abc import Iterator

import pytest
from deskspec import DoubleTick, Kustomer
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from simulator.asking import Provider


def _of(vendor: str) -> list[ContractFile]:
    return [contract for contract in contracts() if contract.vendor == vendor]


@pytest.fixture
def sim() -> Iterator[Simulator]:
    """A simulator with the default profiles."""
    with Simulator() as simulator:
        yield simulator


@pytest.fixture(params=contracts(), ids=str)
def provider(request: pytest.FixtureRequest) -> Iterator[Provider]:
    """Each profile of each vendor."""
    yield from _provider(request.param)


@pytest.fixture(params=_of("doubletick"), ids=str)
def doubletick(request: pytest.FixtureRequest) -> Iterator[Provider]:
    """Each profile of DoubleTick."""
    yield from _provider(request.param)


@pytest.fixture
def doubletick_client(doubletick: Provider) -> DoubleTick:
    """A client of it, whose responses are checked, too."""
    return DoubleTick(**doubletick.client_options())


@pytest.fixture(params=_of("helpcrunch"), ids=str)
def helpcrunch(request: pytest.FixtureRequest) -> Iterator[Provider]:
    """Each profile of HelpCrunch."""
    yield from _provider(request.param)


@pytest.fixture(params=_of("kustomer"), ids=str)
def each_kustomer(request: pytest.FixtureRequest) -> Iterator[Provider]:
    """Each profile of Kustomer."""
    yield from _provider(request.param)


@pytest.fixture
def kustomer(sim: Simulator) -> Provider:
    """Kustomer in the profile that documents all operations, in the simulator of the test."""
    return Provider(sim, next(each for each in _of("kustomer") if each.profile == "typed"))


@pytest.fixture
def kustomer_client(kustomer: Provider) -> Kustomer:
    """A client of it, whose responses are checked, too."""
    return Kustomer(**kustomer.client_options())


def _provider(contract: ContractFile) -> Iterator[Provider]:
    with Simulator(profiles={contract.vendor: contract.profile}) as simulator:
        yield Provider(simulator, contract)
