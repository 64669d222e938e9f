"""The transport: without a port, for sync and async clients, below any host."""

import asyncio
import time

import deskspec
import httpx
import pytest
import trio
from deskspec_toolkit.simulator import Simulator
from simulator.asking import CUSTOMER_PATHS, Provider


@pytest.mark.parametrize("host", ["https://api.helpcrunch.com", "http://localhost", "http://x:1"])
@pytest.mark.parametrize("base_path", ["", "/v1"])
def test_the_default_base_path_may_be_left_out(sim: Simulator, host: str, base_path: str) -> None:
    transport = sim.transport("helpcrunch")
    with deskspec.HelpCrunch(
        sim.api_key, base_url="https://api.helpcrunch.com" + base_path, transport=transport
    ) as client:
        assert client.customers.get(8737843).id == 8737843
    assert sim.requests[-1].path == "/customers/8737843"
    headers = {"Authorization": f"Bearer {sim.api_key}"}
    with httpx.Client(transport=transport, headers=headers) as plain:
        assert plain.get(f"{host}{base_path}/customers/8737843").status_code == 200


def test_a_kustomer_path_keeps_its_version(sim: Simulator) -> None:
    with deskspec.Kustomer(sim.api_key, org="acme", transport=sim.transport("kustomer")) as client:
        assert client.customers.get("58210c3db0f09110006b7953")
    assert sim.requests[-1].path == "/v1/customers/58210c3db0f09110006b7953"


def test_it_serves_trio(provider: Provider) -> None:
    async def ask() -> int:
        transport = provider.sim.transport(provider.vendor)
        async with httpx.AsyncClient(transport=transport) as client:
            headers = {"Authorization": provider.authorization}
            path = CUSTOMER_PATHS[provider.vendor]
            return (await client.get("http://localhost" + path, headers=headers)).status_code

    provider.sim.fault("latency")
    assert trio.run(ask) in (200, 201)


def test_latency_does_not_block_the_event_loop(sim: Simulator) -> None:
    async def ask() -> None:
        async with deskspec.AsyncHelpCrunch(
            sim.api_key, base_url="http://localhost", transport=sim.transport("helpcrunch")
        ) as client:
            await asyncio.gather(*(client.customers.get(8737843) for _ in range(10)))

    sim.fault("latency", times=10)
    start = time.monotonic()
    asyncio.run(ask())
    assert time.monotonic() - start < 1


def test_it_reads_a_streamed_body(sim: Simulator) -> None:
    body = b'{"phone":"919812345678","tags":["lead"]}'
    url = "http://localhost/customer/remove-tags-custom-fields"
    headers = {"Authorization": sim.api_key}
    with httpx.Client(transport=sim.transport("doubletick"), headers=headers) as client:
        response = client.post(url, content=iter([body[:9], body[9:]]))
    assert response.status_code == 201
    assert sim.requests[-1].body == body


def test_port_and_transport_share_their_records(sim: Simulator) -> None:
    with deskspec.DoubleTick(
        sim.api_key, base_url="http://localhost", transport=sim.transport("doubletick")
    ) as client:
        client.customers.remove_tags_and_fields(phone="919812345678", custom_fields=["plan"])
    with deskspec.DoubleTick(sim.api_key, base_url=sim.base_url("doubletick")) as client:
        customer = client.customers.get(customer_id="customer_1").to_dict()
    assert [field["name"] for field in customer["customFields"]] == ["city"]
