"""Kustomer: one call, on the host of an organization; typed and flattened bodies read alike."""

from typing import Any

import pytest
from clients.provider import MODES, Provider, asking
from deskspec import UNSET, APIResponseValidationError
from kustomer_client.models import Customer

ID = "58210c3db0f09110006b7953"
TYPED = {
    "type": "customer",
    "id": ID,
    "attributes": {"name": "Asha Rao", "verified": False, "rev": 42, "tags": []},
    "links": {"self": f"/v1/customers/{ID}"},
}
FLATTENED = {
    "type": "customer",
    "id": ID,
    "attributes": {"name": "Asha Rao", "verified": "false", "rev": "42", "tags": ""},
    "links": {"self": f"/v1/customers/{ID}"},
}


@MODES
@pytest.mark.parametrize("resource", [TYPED, FLATTENED], ids=["typed", "flattened"])
def test_customer_of_either_form_reads_alike(resource: dict[str, Any], mode: str) -> None:
    provider = Provider({"data": resource, "included": []})
    with asking("Kustomer", "customers.get", mode, provider, org="acme") as ask:
        customer = ask(ID)
    assert type(customer) is Customer
    assert customer.id == ID
    assert customer.attributes is not None
    assert customer.attributes.verified is False
    assert customer.attributes.rev == 42
    assert customer.to_dict() == resource


@MODES
def test_id_is_given_by_position_or_by_name(mode: str) -> None:
    provider = Provider({"data": TYPED})
    with asking("Kustomer", "customers.get", mode, provider, org="acme") as ask:
        ask(ID)
        ask(customer_id=ID)
    for request in provider.requests:
        assert request.method == "GET"
        assert str(request.url) == f"https://acme.api.kustomerapp.com/v1/customers/{ID}"
        assert request.headers["authorization"] == "Bearer a-key"


@MODES
@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        (7, TypeError),
        (None, TypeError),
        (b"a", TypeError),
        (UNSET, TypeError),
        ("", ValueError),
        (".", ValueError),
        ("..", ValueError),
        ("\ud800", ValueError),
    ],
)
def test_id_that_is_no_text_or_another_path_is_refused(
    wrong: Any, kind: type[Exception], mode: str
) -> None:
    provider = Provider({"data": TYPED})
    with (
        asking("Kustomer", "customers.get", mode, provider, org="acme") as ask,
        pytest.raises(kind, match=r"customers\.get: customer_id must be"),
    ):
        ask(wrong)
    assert provider.requests == []


@MODES
@pytest.mark.parametrize("body", [{}, {"data": None}, {"data": []}, {"data": "x"}, {"errors": []}])
def test_response_without_the_resource_is_unusable(body: dict[str, Any], mode: str) -> None:
    provider = Provider(body)
    with (
        asking("Kustomer", "customers.get", mode, provider, org="acme") as ask,
        pytest.raises(APIResponseValidationError) as raised,
    ):
        ask(ID)
    assert raised.value.json_path == "$.data"


@MODES
def test_base_url_takes_the_place_of_the_organization(mode: str) -> None:
    provider = Provider({"data": TYPED})
    client = {"base_url": "http://localhost:8010/kustomer/"}
    with asking("Kustomer", "customers.get", mode, provider, **client) as ask:
        ask(ID)
    assert str(provider.request.url) == f"http://localhost:8010/kustomer/v1/customers/{ID}"
