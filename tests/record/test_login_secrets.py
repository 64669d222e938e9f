"""What users log in with, and what a log-in returns, is in no recording."""

import json
from typing import Any

import pytest
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.record import cassettes
from deskspec_toolkit.record.scrubber import Scrubber
from deskspec_toolkit.record.secrets import Secrets

API = Contract.of_vendor("kustomer")
HOST = "https://acme.api.kustomerapp.com/v1"
WORD = "violet harbour kettle"
"""No secret is known by its form: this one has none."""
SENT = ("password", "singleAccessToken", "googleAuthToken", "samlAuthToken")


def recorded(method: str, path: str, sent: Any, attributes: dict[str, Any]) -> str:
    """What is written of a log-in, and of a later call that repeats the secret everywhere."""
    first = Exchange(
        method=method,
        url=HOST + path,
        request_headers={"authorization": "Bearer key-1", "content-type": "application/json"},
        request_body=b"" if sent is None else json.dumps(sent).encode(),
        status=201,
        response_headers={"content-type": "application/json", "x-repeated": WORD},
        response_body=json.dumps(
            {"data": {"type": "t", "id": "1", "attributes": attributes}}
        ).encode(),
    )
    repeated = json.dumps({"errors": [{"code": "bad_request", "message": f"not {WORD}"}]})
    later = Exchange(
        method="GET",
        url=f"{HOST}/users/current?trace={WORD.replace(' ', '%20')}",
        # A key would be known as one; what a field holds is known by its name only.
        request_headers={"authorization": "Bearer key-1"},
        request_body=b"",
        status=400,
        response_headers={"content-type": "application/json"},
        response_body=repeated.encode(),
    )
    scrubbed = Scrubber(API, Secrets(["key-1"]), frozenset()).scrub([first, later])
    return "\n".join(str(cassettes.interaction(each, {}, frozenset())) for each in scrubbed)


@pytest.mark.parametrize("field", SENT)
def test_what_a_user_logs_in_with_is_in_no_recording(field: str) -> None:
    sent = {"domain": "acme", "email": "asha.planted@mail.test", field: WORD}
    text = recorded("POST", "/auth/tokens", sent, {"name": "a"})
    for hidden in (WORD, "violet%20harbour", "asha.planted"):
        assert hidden not in text


@pytest.mark.parametrize("field", ["password", "currentPassword"])
@pytest.mark.parametrize("path", ["/users/current", "/users/5821f2d0cafe1234567890ab"])
def test_a_changed_password_is_in_no_recording(path: str, field: str) -> None:
    assert WORD not in recorded("PUT", path, {"name": "a", field: WORD}, {"name": "a"})


@pytest.mark.parametrize(
    ("method", "path", "field"),
    [("POST", "/auth/tokens", "token"), ("GET", "/auth/customer/settings", "secret")],
)
def test_a_secret_of_a_response_is_in_no_recording(method: str, path: str, field: str) -> None:
    text = recorded(method, path, {} if method == "POST" else None, {field: WORD})
    assert WORD not in text
    assert "violet%20harbour" not in text


def test_the_end_of_a_token_is_not_that_of_the_recorded_one() -> None:
    text = recorded("GET", "/auth/tokens/current", None, {"lastTokenChars": "Kettle-Q7"})
    assert "Kettle-Q7" not in text
