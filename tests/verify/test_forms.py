"""An operation that takes a file is verified with one, by the oracles and by schemathesis."""

from pathlib import Path

import httpx
import pytest
from deskspec_toolkit.conformance.result import CheckResult
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from harness.forms import parts_of
from verify import invented
from verify.lab_library import fast_clock

PICTURE = b"\x89PNG\r\n\x1a\n"
BOUNDARY = b"\r\n--deskspec-form-part"


class Provider(httpx.BaseTransport):
    """DoubleTick's simulator; keeps its requests, and responds to uploads with a status."""

    def __init__(self, profile: str, status: int | None = None) -> None:
        simulator = Simulator({"doubletick": profile}, clock=fast_clock())
        self._simulator = simulator.transport("doubletick")
        self._status = status
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._simulator.handle_request(request)
        self.requests.append(request)
        if response.is_success and self._status is not None:
            return httpx.Response(self._status, json={"expiresIn": 1})
        return response


def verified(profile: str, provider: Provider, examples: int) -> CheckResult:
    return runner.run(
        VerifyOptions(
            vendor="doubletick",
            profile=profile,
            operations="media_upload",
            headers=["Authorization: simulator-key"],
            examples=examples,
            transport=provider,
        )
    )


@pytest.mark.parametrize("profile", ["guide", "reference"])
@pytest.mark.parametrize("examples", [0, 4], ids=["oracles", "schemathesis"])
def test_file_is_uploaded_and_nothing_is_wrong(profile: str, examples: int) -> None:
    provider = Provider(profile)
    result = verified(profile, provider, examples)
    assert [each for each in result.findings if each.severity != "info"] == []
    assert result.complete
    forms = [
        parts_of(request.content, request.headers["content-type"])
        for request in provider.requests
        if b"PNG" in request.content
    ]
    assert forms
    assert any(part.content.startswith(PICTURE) for form in forms for part in form)


@pytest.mark.parametrize(("status", "check"), [(201, "response_schema"), (202, "response_status")])
def test_provider_that_takes_a_file_wrongly_is_found(status: int, check: str) -> None:
    result = verified("guide", Provider("guide", status), examples=0)
    assert check in {each.check for each in result.findings if each.severity != "info"}


def test_each_form_has_parts_that_any_parser_finds(tmp_path: Path) -> None:
    """With fields of any name, and empty ones."""
    form = {
        "type": "object",
        "required": ["caption"],
        "properties": {
            "caption": {"type": "string", "enum": [""]},
            "photo": {"type": "string", "format": "binary"},
        },
        "additionalProperties": {"type": "string"},
    }
    post = invented.operation("photos_add", None)
    post["requestBody"] = {"required": True, "content": {"multipart/form-data": {"schema": form}}}
    bodies: list[bytes] = []

    def respond(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return httpx.Response(204)

    contract = invented.contract("Photos", {"/photos": {"post": post}})
    invented.verified(tmp_path, contract, respond, examples=30)
    parts = [part for body in bodies for part in (b"\r\n" + body).split(BOUNDARY)[1:-1]]
    assert [part for part in parts if b"\r\n\r\n" not in part] == []
    heads = {part.partition(b"\r\n\r\n")[0] for part in parts}
    assert len(heads) > 5
    assert {head.count(b"\r") for head in heads if b"filename" not in head} == {1}
    assert any(b'"caption"' in part and part.endswith(b"\r\n\r\n") for part in parts)
