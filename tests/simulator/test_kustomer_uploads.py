"""Kustomer's attachments and media: where their files are to be sent, and their sizes."""

from typing import Any

import pytest
from simulator.asking import Provider, in_request, marks


def file(length: float = 512) -> dict[str, Any]:
    """The body of a new attachment, and of a new medium."""
    given = {"name": "mug.jpg", "content_type": "image/jpeg", "content_length": length}
    return in_request("kustomer-attachments_create", **given)


FILE = file()
PLACE = "form of an error with its place"
KINDS = ("/v1/attachments", "/v1/media")


@pytest.mark.parametrize("path", KINDS)
def test_the_form_of_a_file_names_it(kustomer: Provider, path: str) -> None:
    made: dict[str, Any] = kustomer.ask("POST", path, json=FILE).json()
    id_, fields = made["data"]["id"], made["meta"]["upload"]["fields"]
    assert fields["key"].endswith(f"/{id_}-mug.jpg")
    assert (fields["Content-Type"], fields["X-Amz-Meta-Attachment-Id"]) == ("image/jpeg", id_)
    kustomer.ask("PUT", f"{path}/{id_}", json={"name": "blue.jpg"})
    found = kustomer.ask("GET", f"{path}/{id_}").json()
    assert found["data"]["attributes"]["name"] == "blue.jpg"
    assert found["meta"]["upload"]["fields"]["key"].endswith(f"/{id_}-blue.jpg")


@pytest.mark.parametrize(
    ("path", "id_"),
    [(KINDS[0], "5a4d1a8a6d92880012ad2923"), (KINDS[1], "5da062fb90897d01573e121f")],
)
def test_a_printed_file_has_what_is_printed_beside_it(
    kustomer: Provider, path: str, id_: str
) -> None:
    found = kustomer.ask("GET", f"{path}/{id_}").json()
    assert found["meta"]["upload"]["fields"]["Policy"] == "aws-temp-policy-jwt"
    assert found["meta"].get("provider") == ("s3" if path == KINDS[1] else None)


def test_media_have_a_largest_size(kustomer: Provider) -> None:
    statuses = [
        kustomer.ask("POST", KINDS[1], json=file(size)).status_code for size in (10048576, 10048577)
    ]
    assert statuses == [201, 400]


def test_an_unknown_attachment_is_not_added(kustomer: Provider) -> None:
    path = f"{KINDS[0]}/{'0' * 24}"
    assert kustomer.ask("PUT", path, json=FILE).status_code == 404
    assert kustomer.ask("GET", path).status_code == 404


@pytest.mark.parametrize("path", KINDS)
def test_a_file_has_whole_bytes(kustomer: Provider, path: str) -> None:
    refused = kustomer.ask("POST", path, json=file(0.5))
    assert (refused.status_code, marks(refused)) == (
        400,
        ["form of an error with its place", "a fraction of a byte"],
    )
    assert kustomer.ask("POST", path, json=file(512.0)).status_code == 201
