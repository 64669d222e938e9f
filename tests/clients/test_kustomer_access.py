"""Access management of Kustomer: what a client makes of a secret, and of odd types."""

import logging
from typing import Any

import httpx
import pytest
from deskspec import APIStatusError, Kustomer
from deskspec_runtime.findings import Finding

PLANTED = "planted-7f3a91c0"


def client_of(status: int, body: Any, seen: list[Finding]) -> Kustomer:
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json=body))
    return Kustomer("a-key", org="acme", transport=transport, max_retries=0, contract=seen.append)


@pytest.mark.parametrize(("method", "field"), [("create", "token"), ("get_customer", "secret")])
def test_a_secret_of_a_response_is_in_no_repr_log_or_finding(
    method: str, field: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    found: list[Finding] = []
    body = {"data": {"type": "t", "id": "1", "attributes": {field: PLANTED, "odd": PLANTED}}}
    client = client_of(201 if field == "token" else 200, body, found)
    resource = client.auth_tokens if field == "token" else client.auth_settings
    result = getattr(resource, method)()
    assert result.attributes[field] == PLANTED
    assert found
    for text in (repr(result), str(result), repr(result.attributes), caplog.text, repr(found)):
        assert PLANTED not in text


def test_a_password_that_an_error_repeats_is_masked() -> None:
    body = {"errors": [{"code": "bad_request", "message": f"{PLANTED} is wrong"}]}
    with pytest.raises(APIStatusError) as caught:
        client_of(400, body, []).auth_tokens.create(email="asha@example.com", password=PLANTED)
    assert PLANTED not in str(caught.value)


def test_role_groups_that_are_a_text_stay_a_text() -> None:
    body = {"data": {"type": "user", "id": "1", "attributes": {"roleGroups": "readers"}}}
    user = client_of(200, body, []).users.update_current(name="Asha")
    assert user.to_dict() == body["data"]
    assert user["attributes"]["roleGroups"] == "readers"
