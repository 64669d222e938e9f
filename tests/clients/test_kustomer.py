"""Kustomer: one call, on the host of an organization; typed and flattened bodies read alike."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from clients.provider import MODES, Provider, asking
from deskspec import (
    UNSET,
    APIResponseValidationError,
    APIStatusError,
    PermissionDeniedError,
)
from kustomer_client.models import AttachmentInput, Customer

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


def test_customer_reads_like_an_object() -> None:
    customer = Customer.from_dict(
        {
            "type": "customer",
            "id": ID,
            "attributes": {"name": "Asha Rao", "emails": [{"email": "asha@example.com"}]},
            "relationships": {"org": {"data": {"type": "org", "id": "org-1"}}},
        }
    )
    assert customer.name == customer.attributes.name == "Asha Rao"
    assert customer.emails[0].email == "asha@example.com"
    assert customer.org_id == "org-1"
    assert customer.modified_by_id is None
    assert customer.type == "customer"  # its own, whatever is inside


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: one])
def test_what_is_set_on_a_customer_is_in_its_attributes(copied: Callable[[Any], Any]) -> None:
    customer = copied(Customer.from_dict(copy.deepcopy(TYPED)))
    customer.name = "Asha"
    customer.rev = UNSET
    assert customer.attributes.name == "Asha"
    assert customer.to_dict()["attributes"] == {"name": "Asha", "verified": False, "tags": []}


def test_nothing_is_set_in_attributes_that_are_not_there() -> None:
    customer = Customer.from_dict({"id": ID, "attributes": "capitalize"})
    assert customer.name is None
    with pytest.raises(AttributeError, match="the Customer has no attributes"):
        customer.name = "Asha"
    with pytest.raises(AttributeError, match=r"no relationships\.org\.data"):
        customer.org_id = "org-1"
    with pytest.raises(AttributeError, match="Customer has no attribute 'nmae'"):
        customer.nmae = "Asha"
    assert customer.to_dict() == {"id": ID, "attributes": "capitalize"}


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
def test_replacement_says_that_it_replaces(mode: str) -> None:
    provider = Provider({"data": TYPED})
    with asking("Kustomer", "customers.replace", mode, provider, org="acme") as ask:
        ask(ID, name="Asha Rao")
    assert provider.request.method == "PUT"
    assert provider.request.url.query == b"replace=true"
    assert json.loads(provider.request.content) == {"name": "Asha Rao"}


@MODES
def test_id_of_an_attachment_has_no_underscore_in_python(mode: str) -> None:
    provider = Provider({"data": {"type": "note", "id": ID}})
    wire = {"_id": ID, "name": "mug.png", "contentType": "image/png", "contentLength": 7}
    file = AttachmentInput(id=ID, name="mug.png", content_type="image/png", content_length=7)
    with asking("Kustomer", "notes.update", mode, provider, org="acme") as ask:
        ask(ID, attachments=[file])
        ask(ID, attachments=[wire])
    for request in provider.requests:
        assert json.loads(request.content) == {"attachments": [wire]}


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


@MODES
def test_companies_are_not_looked_up_in_two_ways_at_once(mode: str) -> None:
    """The service would ignore both, and list every company."""
    provider = Provider({"meta": {}, "links": {}, "data": []})
    with asking("Kustomer", "companies.list", mode, provider, org="acme") as ask:
        with pytest.raises(ValueError, match="at most one of external_id and filter"):
            ask(external_id="one", filter="two")
        ask(external_id="one")
    assert len(provider.requests) == 1


@MODES
def test_refusal_for_want_of_a_role_names_the_roles(mode: str) -> None:
    provider = Provider({"errors": [{"code": "forbidden", "message": "No."}]}, status=403)
    with (
        asking("Kustomer", "brands.get", mode, provider, org="acme") as ask,
        pytest.raises(PermissionDeniedError) as raised,
    ):
        ask(ID)
    roles = "org.permission.brand.read or org.admin.brand.read or org.user.brand.read"
    assert str(raised.value).endswith(f"Give the API key the role {roles}.")


@MODES
@pytest.mark.parametrize("status", [400, 401, 403])
def test_key_of_another_region_is_distinguished_from_a_wrong_one(mode: str, status: int) -> None:
    said = "Auth token associated with pod prod2 but request is being handled by prod1"
    provider = Provider({"errors": [{"code": "unauthorized", "message": said}]}, status=status)
    with (
        asking("Kustomer", "brands.get", mode, provider, region="us") as ask,
        pytest.raises(
            APIStatusError, match=r"The key is one of another region: pass org"
        ) as raised,
    ):
        ask(ID)
    assert raised.value.status_code == status
    assert provider.request.url.host == "api.kustomerapp.com"


@MODES
@pytest.mark.parametrize(
    ("method", "more"),
    [
        ("kobjects.list", {}),
        ("kobjects.get", {"kobject_id": ID}),
        ("kobjects.delete", {"kobject_id": ID}),
        ("kobjects.get_by_external_id", {"external_id": "one"}),
        ("kobjects.create", {"title": "Order"}),
        ("customers.list_kobjects", {"customer_id": ID}),
        ("companies.list_kobjects", {"company_id": ID}),
    ],
)
def test_id_of_a_klass_is_no_name_of_one(method: str, more: dict[str, str], mode: str) -> None:
    """The path with an id is that of the klass itself, which would be read, or deleted."""
    provider = Provider({"data": {}})
    with (
        asking("Kustomer", method, mode, provider, org="acme") as ask,
        pytest.raises(ValueError, match="klass must be the name of a klass; 24 hexadecimal"),
    ):
        ask(klass=ID, **more)
    assert provider.requests == []
