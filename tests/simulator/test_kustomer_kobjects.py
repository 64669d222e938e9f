"""Kustomer's custom objects: their klass, their owner, and a path that leads to two operations."""

from typing import Any

import pytest
from deskspec import Kustomer, NotFoundError
from deskspec_toolkit.simulator import Simulator
from simulator.asking import Provider, marks

CUSTOMER = "58210c3db0f09110006b7953"
ORDERS = "/v1/klasses/order"
ORDER_KLASS = "5826ab180fcc2514008b2a93"


def created(kustomer: Provider, path: str = ORDERS, **fields: Any) -> dict[str, Any]:
    response = kustomer.ask("POST", path, json={"title": "Order 7", **fields})
    assert response.status_code == 201
    kobject: dict[str, Any] = response.json()["data"]
    return kobject


def ids(kustomer: Provider, path: str) -> list[str]:
    return [each["id"] for each in kustomer.ask("GET", path).json()["data"]]


def test_a_name_and_an_id_lead_to_two_operations(kustomer: Provider) -> None:
    klass = kustomer.ask("GET", "/v1/klasses").json()["data"][-1]
    assert klass["attributes"]["name"] == "order"
    found = kustomer.ask("GET", f"/v1/klasses/{klass['id']}").json()["data"]
    assert found["attributes"]["name"] == "order"
    objects = kustomer.ask("GET", ORDERS).json()["data"]
    assert {each["type"] for each in objects} == {"kobject.order"}
    assert kustomer.ask("GET", "/v1/klasses/" + "0" * 24).status_code == 404
    assert kustomer.ask("GET", "/v1/klasses/nothing").status_code == 404


def test_an_object_is_below_its_klass_only(kustomer: Provider) -> None:
    kobject = created(kustomer, externalId="order-7")
    assert (kobject["type"], kobject["attributes"]["rev"]) == ("kobject.order", 0)
    path = f"{ORDERS}/{kobject['id']}"
    assert kobject["links"] == {"self": path}
    assert kobject["relationships"]["klass"] == {
        "link": {"self": "/v1/klasses/order"},
        "data": {"type": "klass", "id": "order"},
    }
    for below in (kobject["id"], "externalId=order-7"):
        assert kustomer.ask("GET", f"{ORDERS}/{below}").json()["data"]["id"] == kobject["id"]
        assert kustomer.ask("GET", f"/v1/klasses/purchase/{below}").status_code == 404
    assert kobject["id"] not in ids(kustomer, "/v1/klasses/purchase")
    assert kustomer.ask("DELETE", path).status_code == 204
    assert kustomer.ask("GET", path).status_code == 404


def test_an_object_is_in_the_list_of_its_owner(kustomer: Provider) -> None:
    company = kustomer.ask("GET", "/v1/companies").json()["data"][0]["id"]
    of_customer = created(kustomer, f"/v1/customers/{CUSTOMER}/klasses/order")
    assert of_customer["relationships"]["customer"]["data"]["id"] == CUSTOMER
    of_company = created(kustomer, company=company)
    assert ids(kustomer, f"/v1/customers/{CUSTOMER}/klasses/order") == [of_customer["id"]]
    assert ids(kustomer, f"/v1/companies/{company}/klasses/order") == [of_company["id"]]
    assert ids(kustomer, f"/v1/customers/{CUSTOMER}/klasses/purchase") == []


def test_the_customer_of_the_path_is_the_owner(kustomer: Provider) -> None:
    other = kustomer.ask("POST", "/v1/customers", json={"name": "Asha"}).json()["data"]["id"]
    path = f"/v1/customers/{CUSTOMER}/klasses/order"
    response = kustomer.ask("POST", path, json={"title": "Order 8", "customer": other})
    assert "customer of an object" in marks(response)
    owner = response.json()["data"]["relationships"]["customer"]["data"]["id"]
    assert owner == CUSTOMER


def test_objects_may_share_an_external_id(kustomer: Provider) -> None:
    older = created(kustomer, externalId="order-7")
    for path, is_shared in ((ORDERS, True), ("/v1/klasses/purchase", False)):
        response = kustomer.ask("POST", path, json={"title": "B", "externalId": "order-7"})
        assert response.status_code == 201
        assert ("external id of another object" in marks(response)) is is_shared
    found = kustomer.ask("GET", f"{ORDERS}/externalId=order-7").json()["data"]
    assert found["id"] == older["id"]


def test_a_klass_is_deleted_when_its_objects_are(kustomer: Provider) -> None:
    path = f"/v1/klasses/{ORDER_KLASS}"
    objects = [*ids(kustomer, ORDERS), created(kustomer)["id"]]
    for kobject in objects:
        refused = kustomer.ask("DELETE", path)
        assert refused.status_code == 409
        assert "a klass that has objects" in marks(refused)
        assert kustomer.ask("GET", path).status_code == 200
        assert kustomer.ask("DELETE", f"{ORDERS}/{kobject}").status_code == 204
    deleted = kustomer.ask("DELETE", path)
    assert (deleted.status_code, marks(deleted)) == (204, [])
    assert kustomer.ask("GET", path).status_code == 404


def test_a_change_counts_revisions(kustomer: Provider) -> None:
    path = f"{ORDERS}/{created(kustomer)['id']}"
    changed = kustomer.ask("PUT", path, json={"title": "Order 8"}).json()["data"]["attributes"]
    assert (changed["title"], changed["rev"]) == ("Order 8", 1)


def test_no_name_leaves_its_place(sim: Simulator) -> None:
    transport = sim.transport("kustomer")
    with Kustomer(sim.api_key, base_url="http://localhost", transport=transport) as kustomer:
        for klass in ("../klasses", "order/5826ab180fcc2514008b2a94", "externalId=order-7"):
            with pytest.raises(NotFoundError) as caught:
                kustomer.kobjects.list(klass)
            assert caught.value.operation_id == "kobjects_list"
        for klass in ("", ".."):
            with pytest.raises(ValueError, match="klass must"):
                kustomer.kobjects.list(klass)
    assert [each.operation_id for each in sim.requests] == ["kobjects_list"] * 3
