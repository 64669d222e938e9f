"""Bodies that are not JSON, empty ones, and additional formats of a response."""

import json
from typing import Any

import httpx
import pytest
from simulator.asking import marks
from simulator.engine.conftest import Serve
from simulator.engine.harbour import Harbour, contract, quirks


def test_a_form_is_stored(harbour: Harbour) -> None:
    created = harbour.ask("POST", "/files/form", data={"name": "a b", "size": "3"})
    assert (created.status_code, created.json()) == (
        201,
        {"id": "file_2", "name": "a b", "size": "3"},
    )
    assert harbour.got("/files/file_2") == created.json()


def test_an_upload_stores_its_fields(harbour: Harbour) -> None:
    files = {"content": ("a.bin", b"\x00\xff", "application/octet-stream")}
    created = harbour.ask("POST", "/files/upload", data={"name": "é"}, files=files)
    assert (created.status_code, created.json()) == (201, {"id": "file_2", "name": "é"})


@pytest.mark.parametrize("content", [b"", b"--", b"\x00\xff", b"name=%FF&name=2"])
@pytest.mark.parametrize(
    "kind",
    [
        None,
        "",
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "text/plain",
        "application/x-www-form-urlencoded",
        '"',
        'a/b; charset="x',
    ],
)
@pytest.mark.parametrize("path", ["/files/form", "/files/upload"])
def test_a_broken_form_is_no_crash(
    harbour: Harbour, path: str, kind: str | None, content: bytes
) -> None:
    headers = {} if kind is None else {"content-type": kind}
    assert harbour.ask("POST", path, content=content, headers=headers).status_code in (201, 400)


def test_a_form_without_a_required_field_is_refused(harbour: Harbour) -> None:
    refused = harbour.ask("POST", "/files/form", data={"size": "3"})
    assert (refused.status_code, refused.json()["error"]) == (400, "name required")


def test_a_form_in_another_format_is_refused(harbour: Harbour) -> None:
    refused = harbour.ask("POST", "/files/form", json={"name": "a"})
    assert (refused.status_code, refused.json()["error"]) == (400, " type")


def test_a_port_says_no_length_of_a_response_without_content(harbour: Harbour) -> None:
    headers = {"Authorization": f"Bearer {harbour.sim.api_key}"}
    url = f"{harbour.sim.base_url('harbour')}/ships/41"
    deleted = httpx.delete(url, headers=headers, trust_env=False)
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert not {"content-length", "content-type"} & deleted.headers.keys()


def test_bytes_are_taken(harbour: Harbour) -> None:
    kept = harbour.ask("PUT", "/files/raw", content=b"\x00\xff")
    assert (kept.status_code, kept.content) == (204, b"")
    assert "content-type" not in kept.headers


def test_a_picture_has_its_own_content_type(harbour: Harbour) -> None:
    picture = harbour.ask("GET", "/files/picture")
    assert (picture.status_code, picture.headers["content-type"]) == (200, "image/png")


def test_a_profile_chooses_among_the_formats_of_a_response(serve: Serve) -> None:
    response = serve().ask("GET", "/captains/greeting")
    assert (response.headers["content-type"], response.text) == ("text/plain", "Ahoy")
    own = quirks()
    own.json_profiles = frozenset({"full"})
    response = serve(own=own).ask("GET", "/captains/greeting")
    assert (response.headers["content-type"], response.text) == ("application/json", '"Ahoy"')


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"NaN", b"1e999", b"[" * 100_000])
def test_a_body_that_is_no_json_is_refused(harbour: Harbour, content: bytes) -> None:
    headers = {"content-type": "application/json"}
    refused = harbour.ask("POST", "/ships", content=content, headers=headers)
    assert (refused.status_code, refused.json()["error"]) == (422, " json")


@pytest.mark.parametrize(
    ("method", "path", "bodies"),
    [
        ("PUT", "/ships/batch", [{}, "x", None, 3, [None], [[]], [{}]]),
        ("PUT", "/ships/berth", [{}, [], "x", None, 3, [{}]]),
        ("POST", "/ships/search", [{}, [], "x", None, 3, {"filter": {}}]),
    ],
)
def test_a_body_of_another_type_is_refused(
    harbour: Harbour, method: str, path: str, bodies: list[Any]
) -> None:
    for body in bodies:
        response = harbour.ask(method, path, content=json.dumps(body).encode())
        assert response.status_code == 400
        assert response.json()["error"].split()[-1] in ("type", "required")


def test_json_of_another_name_is_checked(serve: Serve) -> None:
    document = contract("full")
    content = document["paths"]["/berths"]["post"]["requestBody"]["content"]
    content["application/vnd.api+json"] = content.pop("application/json")
    harbour = serve(document=document)
    assert marks(harbour.ask("POST", "/berths", json={"depth": 3})) == ["status 400"]
    assert harbour.ask("POST", "/berths", json={"name": "South"}).status_code == 201
