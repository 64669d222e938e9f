"""The seeded records, through the clients: sync and async, in process and on the port."""

import asyncio
from typing import Any

import deskspec
import pytest
from deskspec.doubletick import models
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import ContractFile, contracts
from simulator.asking import CUSTOMER_PATHS, PHONE, WABA, Provider, attributes, marks

KUSTOMER_ID = "58210c3db0f09110006b7953"


def options(sim: Simulator, vendor: str, carrier: str) -> dict[str, Any]:
    if carrier == "port":
        return {"api_key": sim.api_key, "base_url": sim.base_url(vendor)}
    return {
        "api_key": sim.api_key,
        "base_url": "http://localhost",
        "transport": sim.transport(vendor),
    }


CARRIERS = pytest.mark.parametrize("carrier", ["transport", "port"])


@CARRIERS
def test_sync_clients_get_them(provider: Provider, carrier: str) -> None:
    given = options(provider.sim, provider.vendor, carrier)
    match provider.vendor:
        case "doubletick":
            with deskspec.DoubleTick(**given) as client:
                customer = client.customers.get(phone_number=PHONE)
                same = client.customers.get(customer_id="customer_1")
                page = client.messages.list(waba_number=WABA, customer_number=PHONE)
            check_doubletick(customer, same, page)
        case "helpcrunch":
            with deskspec.HelpCrunch(**given) as helpcrunch:
                assert helpcrunch.customers.get(8737843).name == "Cindy Mindy"
        case _:
            with deskspec.Kustomer(**given) as kustomer:
                assert kustomer.customers.get(KUSTOMER_ID).id == KUSTOMER_ID


@CARRIERS
def test_async_clients_get_them(provider: Provider, carrier: str) -> None:
    given = options(provider.sim, provider.vendor, carrier)

    async def call() -> None:
        match provider.vendor:
            case "doubletick":
                async with deskspec.AsyncDoubleTick(**given) as client:
                    customer = await client.customers.get(phone_number=PHONE)
                    same = await client.customers.get(customer_id="customer_1")
                    page = await client.messages.list(waba_number=WABA, customer_number=PHONE)
                check_doubletick(customer, same, page)
            case "helpcrunch":
                async with deskspec.AsyncHelpCrunch(**given) as helpcrunch:
                    assert (await helpcrunch.customers.get(8737843)).name == "Cindy Mindy"
            case _:
                async with deskspec.AsyncKustomer(**given) as kustomer:
                    assert (await kustomer.customers.get(KUSTOMER_ID)).id == KUSTOMER_ID

    asyncio.run(call())


def check_doubletick(
    customer: models.Customer, same: models.Customer, page: deskspec.Page[models.ChatMessage]
) -> None:
    assert customer == same
    assert (customer.name, customer.phone) == ("Asha Rao", PHONE)
    assert [field.name for field in customer.custom_fields or []] == ["city", "plan"]
    (message,) = page
    assert (message.integration_waba_number or message.recipient) == WABA


def test_doubletick_shows_id_and_tags_in_the_reference_only(doubletick: Provider) -> None:
    plain, with_waba = doubletick.customer(), doubletick.customer(f"&wabaNumber={WABA}")
    if doubletick.profile == "guide":
        assert plain == with_waba
        assert not {"id", "tags"} & plain.keys()
    else:
        assert plain["id"] == "customer_1"
        assert "tags" not in plain
        assert with_waba == {**plain, "tags": ["lead", "vip"]}


def test_doubletick_shows_tags_on_the_waba_of_the_customer_only(doubletick: Provider) -> None:
    path = CUSTOMER_PATHS["doubletick"] + "&wabaNumber=911111111111"
    response = doubletick.ask("GET", path)
    assert "tags" not in response.json()["customer"]
    is_guide = doubletick.profile == "guide"
    assert marks(response) == ([] if is_guide else ["no tags for another wabaNumber"])


@pytest.mark.parametrize(
    ("vendor", "profile"), [("helpcrunch", "g1"), ("kustomer", "typed"), ("kustomer", "flattened")]
)
def test_the_documented_example_is_the_response(vendor: str, profile: str) -> None:
    with Simulator(profiles={vendor: profile}) as sim:
        provider = Provider(sim, contract_of(vendor, profile))
        response = provider.ask("GET", CUSTOMER_PATHS[vendor])
    assert (response.json(), marks(response)) == (example(provider, "customers_get", 200), [])


@pytest.mark.parametrize(
    ("path", "operation"),
    [
        (CUSTOMER_PATHS["doubletick"], "customers_get"),
        (f"/chat-messages?wabaNumber={WABA}&customerNumber={PHONE}", "messages_list"),
    ],
)
def test_an_example_of_placeholders_gives_the_schema_of_the_response(
    path: str, operation: str
) -> None:
    with Simulator() as sim:
        provider = Provider(sim, contract_of("doubletick", "guide"))
        response = provider.ask("GET", path)
    assert shape(response.json()) == shape(example(provider, operation, 201))
    assert marks(response) == []


def contract_of(vendor: str, profile: str) -> ContractFile:
    (found,) = (c for c in contracts() if (c.vendor, c.profile) == (vendor, profile))
    return found


def example(provider: Provider, operation_id: str, status: int) -> Any:
    operations = operations_of(provider.contract.document)
    (operation,) = (operation for operation in operations if operation.id == operation_id)
    content = operation.node["responses"][str(status)]["content"]["application/json"]
    (found,) = (entry["value"] for entry in content["examples"].values())
    return found


def test_g2_shows_the_person_of_g1_in_its_own_shapes() -> None:
    with Simulator() as older, Simulator(profiles={"helpcrunch": "g2"}) as newer:
        with deskspec.HelpCrunch("simulator-key", base_url=older.base_url("helpcrunch")) as client:
            g1 = client.customers.get(8737843)
        with deskspec.HelpCrunch("simulator-key", base_url=newer.base_url("helpcrunch")) as client:
            g2 = client.customers.get(8737843)
    assert attributes(g2) == {
        **attributes(g1),
        "first_seen": str(g1["first_seen"]),
        "last_seen": str(g1["last_seen"]),
        "custom_data": g1.custom_data,
    }
    assert isinstance(g1["custom_data"], list)


def shape(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    return [shape(entry) for entry in value] if isinstance(value, list) else type(value)
