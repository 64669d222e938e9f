"""What a simulator can be made with, and which operations are built."""

from typing import Any

import pytest
from deskspec_toolkit.build import walk
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.core import VENDORS
from harness.catalogue import contracts
from simulator.asking import CUSTOMER_PATHS, Provider


def test_each_profile_of_a_vendor_is_a_contract() -> None:
    found = {(contract.vendor, contract.profile) for contract in contracts()}
    built = {(vendor, profile) for vendor, made in VENDORS.items() for profile in made.PROFILES}
    assert built == found


def test_the_default_profiles_are_those_of_the_default_contracts() -> None:
    with Simulator() as sim:
        profiles = sim.profiles
    assert profiles == {"doubletick": "guide", "helpcrunch": "g1", "kustomer": "typed"}


def test_every_operation_is_built(provider: Provider) -> None:
    for operation in walk.operations(provider.contract.document):
        path = operation.path.replace("{", "").replace("}", "")
        answer = provider.ask(operation.method.upper(), path)
        assert answer.status_code != 501


def test_another_key(provider: Provider) -> None:
    with Simulator(profiles=provider.sim.profiles, api_key="another key!") as sim:
        other = provider._replace(sim=sim)
        path = CUSTOMER_PATHS[provider.vendor]
        assert other.ask("GET", path).is_success
        assert other.ask("GET", path, authorization=provider.authorization).status_code == 401


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            {"profiles": {"zendesk": "v2"}},
            "unknown vendor 'zendesk': choose from doubletick, helpcrunch, kustomer",
        ),
        (
            {"profiles": {"helpcrunch": "g3"}},
            "unknown profile helpcrunch=g3: choose from g1, g2",
        ),
        ({"api_key": ""}, "api_key must be printable ASCII"),
        ({"api_key": "line\nbreak"}, "api_key must be printable ASCII"),
        ({"api_key": "clé"}, "api_key must be printable ASCII"),
    ],
)
def test_what_it_cannot_be_made_with(arguments: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Simulator(**arguments)


def test_an_unknown_vendor_is_named_with_the_choices(sim: Simulator) -> None:
    for ask in (sim.base_url, sim.transport):
        with pytest.raises(ValueError, match="choose from doubletick, helpcrunch, kustomer"):
            ask("zendesk")
