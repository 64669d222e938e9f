"""What Kustomer's pages say of single resources beyond method, path and schemas."""

from collections.abc import Iterator
from typing import Any

import pytest
from deskspec import Kustomer
from deskspec_toolkit.simulator import Simulator


@pytest.fixture
def client(sim: Simulator) -> Iterator[Kustomer]:
    with Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as kustomer:
        yield kustomer


class TestKlasses:
    @pytest.mark.parametrize(
        ("given", "names"),
        [
            ({}, {"open"}),
            ({"status": "enabled"}, {"open"}),
            ({"status": "disabled"}, {"closed"}),
            ({"status": "existing_only"}, {"open", "closed"}),
        ],
    )
    def test_without_a_status_the_list_has_the_enabled_ones(
        self, client: Kustomer, given: Any, names: set[str]
    ) -> None:
        client.klasses.create(name="open")
        client.klasses.create(name="closed", status="disabled")
        listed = {klass.name for klass in client.klasses.iter(**given)}
        assert listed & {"open", "closed"} == names

    def test_an_update_keeps_what_it_does_not_name(self, client: Kustomer) -> None:
        klass = client.klasses.create(name="order", color="green", icon="truck")
        client.klasses.update(klass.id, icon="box")
        read = client.klasses.get(klass.id)
        assert (read.name, read.color, read.icon) == ("order", "green", "box")
