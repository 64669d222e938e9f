"""Kustomer's drafts and forwards: their files, who they are for, and what is beside them."""

from typing import Any

import pytest
from simulator.asking import Provider, in_request, marks

FILE = in_request(
    "kustomer-attachments_create", name="mug.jpg", content_type="image/jpeg", content_length=512
)
CUSTOMER = "58210c3db0f09110006b7953"
CONVERSATION = "58228e05d4e96711004eccb7"
DRAFT, FORWARD = "5823e4d3bff98a100085320e", "5823e4d3bff98a100085320f"
OWNERS = (f"/v1/drafts/{DRAFT}", f"/v1/forwards/{FORWARD}")


def forwarded(kustomer: Provider, **fields: Any) -> dict[str, Any]:
    path = f"/v1/conversations/{CONVERSATION}/forwards"
    response = kustomer.ask("POST", path, json={"channel": "email", **fields})
    assert response.status_code == 200
    forward: dict[str, Any] = response.json()["data"]
    return forward


@pytest.mark.parametrize("owner", OWNERS)
def test_a_file_is_found_below_what_it_belongs_to_only(kustomer: Provider, owner: str) -> None:
    file = kustomer.ask("POST", f"{owner}/attachments", json=FILE).json()["data"]
    assert file["links"]["self"] == f"{owner}/attachments/{file['id']}"
    assert kustomer.ask("GET", f"{owner}/attachments/{file['id']}").json()["data"] == file
    other = forwarded(kustomer)["id"]
    elsewhere = f"/v1/forwards/{other}/attachments/{file['id']}"
    assert kustomer.ask("GET", elsewhere).status_code == 404
    assert kustomer.ask("DELETE", elsewhere).status_code == 404
    assert kustomer.ask("DELETE", f"{owner}/attachments/{file['id']}").status_code == 204
    assert kustomer.ask("GET", f"{owner}/attachments/{file['id']}").status_code == 404


@pytest.mark.parametrize("owner", OWNERS)
def test_files_have_pages(kustomer: Provider, owner: str) -> None:
    for _ in range(3):
        kustomer.ask("POST", f"{owner}/attachments", json=FILE)
    page = kustomer.ask("GET", f"{owner}/attachments?pageSize=2").json()
    assert (len(page["data"]), page["links"]["next"] is None) == (2, False)


def test_a_list_has_what_is_included_if_it_is_asked_for(kustomer: Provider) -> None:
    path = f"/v1/customers/{CUSTOMER}/drafts"
    assert "included" not in kustomer.ask("GET", path).json()
    response = kustomer.ask("GET", f"{path}?include=attachments")
    assert (response.json()["included"], marks(response)) == ([], ["what is beside drafts"])


def test_a_forward_is_for_the_customer_of_its_conversation(kustomer: Provider) -> None:
    forward = forwarded(kustomer)
    assert forward["relationships"]["customer"]["data"]["id"] == CUSTOMER
    listed = kustomer.ask("GET", f"/v1/conversations/{CONVERSATION}/forwards").json()["data"]
    assert forward["id"] in [each["id"] for each in listed]


def test_a_forward_links_its_files(kustomer: Provider) -> None:
    file = {**FILE, "id": "5a4d1a8a6d92880012ad2923"}
    forward = forwarded(kustomer, status="draft", attachments=[file])
    (linked,) = forward["relationships"]["attachments"]
    assert linked["data"] == {"type": "attachment", "id": file["id"]}
    changed = kustomer.ask("PUT", f"/v1/forwards/{forward['id']}", json={"body": "Two."})
    assert changed.json()["data"]["relationships"]["attachments"] == [linked]
