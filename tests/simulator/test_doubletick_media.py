"""DoubleTick's uploads: which files are taken, and how the others are refused."""

from typing import Any

import httpx
import pytest
from deskspec import DoubleTick, raw
from deskspec.doubletick import models
from simulator.asking import (
    PHONE,
    WABA,
    Provider,
    attributes,
    in_request,
    marks,
    message,
    names_of,
)

MOST = 2**24
PATH = "/media/upload"
WHERE = pytest.mark.parametrize("on_port", [False, True], ids=["in process", "on a port"])


def sent(doubletick: Provider, content: bytes, kind: str = "image/png", **more: Any) -> Any:
    files = {"file": ("mug.png", content, kind)}
    return doubletick.ask("POST", PATH, files=files, **more)


@WHERE
@pytest.mark.parametrize("size", [0, 1, MOST])
def test_a_file_gets_a_url_of_its_own(doubletick: Provider, size: int, on_port: bool) -> None:
    first, second = (sent(doubletick, b"\xff" * size, on_port=on_port) for _ in range(2))
    assert (first.status_code, second.status_code) == (201, 201)
    one, other = (models.UploadedMedia.from_dict(each.json()) for each in (first, second))
    assert one.media_url != other.media_url
    assert one.expires_in == 86400
    assert marks(first) == ["which files are taken"]


@WHERE
def test_a_file_above_the_limit_is_refused(doubletick: Provider, on_port: bool) -> None:
    refused = sent(doubletick, bytes(MOST + 1), on_port=on_port)
    assert message(refused) == (
        "File size is larger than the maximum allowed limit: 16777216 bytes."
    )
    assert_is_refused(doubletick, refused, 402)


def test_a_type_of_an_example_is_refused(doubletick: Provider) -> None:
    refused = sent(doubletick, b"", "video/quicktime")
    assert message(refused) == "File type video/quicktime is not supported."
    assert_is_refused(doubletick, refused, 403)


def assert_is_refused(doubletick: Provider, response: httpx.Response, status: int) -> None:
    """Refused as the example of the reference says; the guide has no such status."""
    if doubletick.profile == "reference":
        assert (response.status_code, marks(response)) == (status, [])
        assert (response.json()["statusCode"], response.json()["error"]) == (400, "Bad Request")
    else:
        assert (response.status_code, response.json()["statusCode"]) == (422, 422)
        assert marks(response) == [
            "status of a file that is too large, or of a type that is not taken"
        ]


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        ({"data": {"file": "text"}, "files": {"x": b""}}, "property x should not exist"),
        ({"files": {"other": b""}}, "property other should not exist; file is required"),
        ({"files": {"file": ("", b"", None)}}, "file must be of type file"),
        ({"json": {"file": "a"}}, "body must be of type a form"),
        ({"data": {"file": "a"}}, "body must be of type a form"),
        ({"content": b"", "headers": {}}, "body must be of type a form"),
        (
            {
                "content": b"--x\r\n",
                "headers": {"content-type": "multipart/form-data; boundary=x"},
            },
            "body must be of type a form",
        ),
    ],
)
def test_what_is_no_form_with_a_file_is_refused(
    doubletick: Provider, request_: dict[str, Any], said: str
) -> None:
    refused = doubletick.ask("POST", PATH, **request_)
    assert message(refused) == said
    expected = (
        (400, []) if doubletick.profile == "guide" else (403, ["status of an invalid request"])
    )
    assert (refused.status_code, marks(refused)) == expected


@WHERE
def test_only_forms_may_be_large_and_only_so_much(doubletick: Provider, on_port: bool) -> None:
    assert sent(doubletick, bytes(2**25), on_port=on_port).status_code == 413
    body = {"note": "x" * 2**20}
    assert doubletick.ask("POST", "/notes", json=body, on_port=on_port).status_code == 413


def test_of_a_large_file_the_beginning_is_kept(doubletick: Provider) -> None:
    sent(doubletick, bytes(MOST))
    assert len(doubletick.sim.requests[-1].body) == 2**20


PICTURE = b"\x89PNG\r\n\x1a\n"
PROFILE = "/organization/channel/profile"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({}, "{integration_id} is required"),
        ({"integration_id": "intg_1", "about": "~"}, "about: value does not match"),
        ({"integration_id": "intg_1", "colour": "red"}, "property colour should not exist"),
        ({"integration_id": "intg_1", "websites": ["a.example"]}, "websites.0 must be a URL"),
        (
            {"integration_id": "intg_1", "logo_url": "https://a.example"},
            "at most one of {logo_url} and",
        ),
        ({"integration_id": "intg_1", "display_name": "x" * 257}, "{display_name}: "),
    ],
)
def test_fields_of_a_form_are_checked_as_those_of_json(
    doubletick: Provider, given: dict[str, Any], said: str
) -> None:
    names = names_of("doubletick-channels_update")
    files = {"logo": ("logo.png", PICTURE, "image/png")}
    data = in_request("doubletick-channels_update", **given)
    refused = doubletick.ask("PATCH", PROFILE, data=data, files=files)
    assert refused.status_code == 400
    assert said.format(**names) in message(refused)


@pytest.mark.parametrize("size", [819_200, 819_201])
def test_a_logo_has_a_largest_size(doubletick: Provider, size: int) -> None:
    files = {"logo": ("logo.png", PICTURE.ljust(size), "image/png")}
    data = in_request("doubletick-channels_update", integration_id="intg_1")
    found = doubletick.ask("PATCH", PROFILE, data=data, files=files)
    assert found.status_code == (200 if size == 819_200 else 400)


@pytest.mark.parametrize("caption", [{}, {"caption": "Our prices"}])
def test_a_file_that_was_sent_is_in_the_list_of_messages(
    doubletick: Provider, doubletick_client: DoubleTick, caption: dict[str, Any]
) -> None:
    messages = doubletick_client.messages
    url = "https://media.example/prices.pdf"
    messages.send_document(to=PHONE, from_=WABA, media_url=url, **caption)
    listed = raw(messages.list)(waba_number=WABA, customer_number=PHONE)
    assert "message with a file" in marks(listed.http_response)
    shown = next(each for each in listed.parsed if url in str(each.to_dict()))
    text = caption.get("caption")
    if doubletick.profile == "reference":
        assert (shown.media_url, shown.message) == (url, text or "")
    else:
        said = {} if text is None else {"text": text}
        assert isinstance(shown.message, models.MessageContent)
        assert attributes(shown.message) == {**said, "message_type": "document", "file_url": url}
