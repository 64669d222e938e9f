"""A body that is one word confirms, however it is written; anything else is no confirmation.

Over every operation that only confirms, sync and async.
"""

import httpx
import pytest
from deskspec import APIResponseValidationError
from deskspec_runtime.values.results import Confirmation
from harness.catalogue import Call
from runtime.every_operation import MODES, REPRESENTATIVES, Provider, each, sending
from runtime.test_raw import ask_raw

CONFIRMING = each(REPRESENTATIVES, lambda call: isinstance(call.operation.result, Confirmation))


def spellings(call: Call) -> list[bytes]:
    word = call.example.encode()
    bare = [word, word.lower(), word.upper(), b" " + word + b"\r\n"]
    return [*bare, *(b'"' + each + b'"' for each in bare[:3]), b'\t"' + word + b'"\n']


@MODES
@CONFIRMING
def test_word_confirms_bare_or_as_json_in_any_case(call: Call, mode: str) -> None:
    for body in spellings(call):
        provider = Provider(sending(200, body))
        reply = ask_raw(call, mode, provider)
        assert reply.parsed is None
        assert type(reply.http_response) is httpx.Response
        assert reply.http_response.content == body
        assert reply.attempts == len(provider.requests) == 1


@MODES
@CONFIRMING
@pytest.mark.parametrize(
    ("body", "seen"),
    [
        (b"", "another text"),
        (b'""', "another text"),
        (b"Okay", "another text"),
        (b"Not Ok", "another text"),
        (b"'Ok'", "another text"),
        (b"<html>Ok</html>", "another text"),
        (b"\xff\xfe", "another text"),
        (b"{}", "object"),
        (b'{"status":"Ok"}', "object"),
        (b'["Ok"]', "array"),
        (b"null", "null"),
        (b"true", "boolean"),
        (b"200", "integer"),
    ],
)
def test_anything_else_is_no_confirmation(call: Call, body: bytes, seen: str, mode: str) -> None:
    with pytest.raises(APIResponseValidationError) as raised:
        ask_raw(call, mode, Provider(sending(200, body)))
    assert f"expected the word {call.example}, got {seen}" in str(raised.value)
    assert raised.value.json_path == "$"
    assert raised.value.body == body
