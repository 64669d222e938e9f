"""The documented rate: 120 requests a minute at HelpCrunch, on the simulator's clock."""

import time
from collections.abc import Iterator

import pytest
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from simulator.asking import CUSTOMER_PATHS, Clock, Provider, marks

PATH = CUSTOMER_PATHS["helpcrunch"]
RATE = 120


@pytest.fixture
def clock() -> Clock:
    """A clock that a test moves."""
    return Clock()


@pytest.fixture(params=[c for c in contracts() if c.vendor == "helpcrunch"], ids=str)
def limited(request: pytest.FixtureRequest, clock: Clock) -> Iterator[Provider]:
    """Each profile of the vendor that documents a rate."""
    contract: ContractFile = request.param
    with Simulator(profiles={contract.vendor: contract.profile}, clock=clock) as sim:
        yield Provider(sim, contract)


def statuses(provider: Provider, times: int, authorization: str = "right") -> set[int]:
    asked = (provider.ask("GET", PATH, authorization=authorization) for _ in range(times))
    return {response.status_code for response in asked}


def test_one_request_more_than_the_rate_is_the_documented_429(limited: Provider) -> None:
    assert statuses(limited, RATE) == {200}
    response = limited.ask("GET", PATH)
    assert (response.status_code, marks(response)) == (429, [])
    assert response.json()["errors"][-1]["code"] == "too_many_requests"
    assert "retry-after" not in response.headers


def test_all_operations_share_one_rate(limited: Provider) -> None:
    paths = [PATH, "/agents", "/chats", "/departments", "/organization"]
    found = [limited.ask("GET", paths[turn % 5]).status_code for turn in range(RATE + 1)]
    assert found == [200] * RATE + [429]


def test_the_window_slides(limited: Provider, clock: Clock) -> None:
    assert statuses(limited, 1) == {200}
    clock.now += 30
    assert statuses(limited, RATE - 1) == {200}
    clock.now += 29.9
    assert statuses(limited, 1) == {429}
    clock.now += 0.1
    assert statuses(limited, 1) == {200}  # the place of the first one
    assert statuses(limited, 1) == {429}
    clock.now += 30
    assert statuses(limited, RATE - 1) == {200}


def test_refused_requests_do_not_count(limited: Provider, clock: Clock) -> None:
    assert statuses(limited, RATE) == {200}
    clock.now += 30
    assert statuses(limited, RATE) == {429}
    clock.now += 30
    assert statuses(limited, RATE) == {200}


def test_only_requests_with_the_key_count(limited: Provider) -> None:
    assert statuses(limited, RATE, authorization="wrong") == {401}
    assert statuses(limited, RATE) == {200}
    assert statuses(limited, 1, authorization="wrong") == {401}


def test_what_is_no_operation_does_not_count(limited: Provider) -> None:
    for _ in range(RATE):
        assert limited.ask("GET", "/unknown").status_code == 501
        assert limited.ask("POST", PATH).status_code == 405
    assert statuses(limited, RATE) == {200}


def test_a_fault_comes_before_the_rate(limited: Provider) -> None:
    limited.sim.fault("server_error", times=RATE)
    assert statuses(limited, RATE) == {500}
    assert statuses(limited, RATE) == {200}  # what was not processed did not count
    limited.sim.fault("server_error")
    assert statuses(limited, 1) == {500}
    assert statuses(limited, 1) == {429}


def test_a_request_that_is_disturbed_counts(limited: Provider) -> None:
    limited.sim.fault("latency")
    assert statuses(limited, RATE) == {200}
    assert statuses(limited, 1) == {429}


def test_reset_gives_the_whole_rate_again(limited: Provider) -> None:
    assert statuses(limited, RATE + 1) == {200, 429}
    limited.sim.reset()
    assert statuses(limited, RATE) == {200}


def test_a_clock_that_is_put_back_rejects_no_request(limited: Provider, clock: Clock) -> None:
    assert statuses(limited, RATE) == {200}
    clock.now -= 3600
    assert statuses(limited, RATE) == {200}


def test_vendors_and_simulators_have_rates_of_their_own(limited: Provider, clock: Clock) -> None:
    assert statuses(limited, RATE + 1) == {200, 429}
    with Simulator(profiles=limited.sim.profiles, clock=clock) as other:
        assert statuses(limited._replace(sim=other), RATE) == {200}


def test_a_vendor_without_a_documented_rate_has_none(clock: Clock) -> None:
    contract = next(contract for contract in contracts() if contract.vendor == "doubletick")
    with Simulator(profiles={"doubletick": contract.profile}, clock=clock) as sim:
        provider = Provider(sim, contract)
        path = CUSTOMER_PATHS["doubletick"]
        assert all(provider.ask("GET", path).is_success for _ in range(2 * RATE))


def test_without_a_clock_it_is_the_time_of_day() -> None:
    contract = next(contract for contract in contracts() if contract.vendor == "helpcrunch")
    with Simulator(profiles={"helpcrunch": contract.profile}) as sim:
        provider = Provider(sim, contract)
        created = provider.ask(
            "POST", "/events", json={"name": "a", "data": {}, "customer": 8737843}
        )
    assert abs(float(created.json()["createdAt"]) - time.time()) < 60
