"""A recording of which nothing can be compared does not pass."""

import json
from pathlib import Path
from typing import Any

import pytest
from traffic.conftest import CheckTraffic

DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "Tents", "version": "1"},
    "servers": [{"url": "https://tents.example/v1"}],
    "paths": {
        "/tents": {"get": {"operationId": "tents", "responses": {"200": {"description": ""}}}}
    },
    "components": {
        "securitySchemes": {
            "oauth": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://tents.example/oauth/token",
                        "scopes": {},
                    }
                },
            }
        }
    },
}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    file = tmp_path / "tents.json"
    file.write_text(json.dumps(DOCUMENT))
    return file


def recorded(folder: Path, method: str, path: str, **response: Any) -> Path:
    request = {"method": method, "uri": f"https://tents.example{path}", "headers": {}}
    whole = {"status": {"code": 200}, "headers": {}, "body": {"string": ""}, **response}
    folder.mkdir(exist_ok=True)
    file = folder / "recorded.json"
    file.write_text(json.dumps({"interactions": [{"request": request, "response": whole}]}))
    return file


def test_requests_for_a_token_alone_are_nothing_to_check(
    spec: Path, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    file = recorded(tmp_path, "POST", "/oauth/token")
    run = check_traffic(file, "--spec", spec)
    assert (run.code, run.out) == (2, "")
    assert run.err == [
        f"deskspec: {file}: no request to an operation of Tents: all 1 are for a token, so there "
        "is nothing to check"
    ]


def test_other_method_where_tokens_come_from_is_an_unknown_request(
    spec: Path, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    run = check_traffic(recorded(tmp_path, "DELETE", "/oauth/token"), "--spec", spec)
    assert run.result is not None
    assert [each["check"] for each in run.result["findings"]] == ["request_path"]
    assert run.code == 1


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip"])
def test_body_that_is_packed_in_another_way_leaves_its_operation_unchecked(
    coding: str, spec: Path, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    packed = {"headers": {"content-encoding": [coding]}, "body": {"base64_string": "/wEC"}}
    run = check_traffic(recorded(tmp_path, "GET", "/v1/tents", **packed), "--spec", spec)
    assert run.result is not None
    why = f"a body packed as {coding}"
    assert run.result["not_checked"] == [{"operation_id": "tents", "why": why}]
    assert (run.code, run.result["complete"]) == (3, False)
    assert f"1 not checked ({why})" in run.out


def test_operation_of_which_another_body_was_read_is_checked(
    spec: Path, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    packed = {"headers": {"content-encoding": ["br"]}, "body": {"base64_string": "/wEC"}}
    files = [
        recorded(tmp_path / name, "GET", "/v1/tents", **response)
        for name, response in (("packed", packed), ("plain", {}))
    ]
    run = check_traffic(*files, "--spec", spec)
    assert run.result is not None
    assert (run.code, run.result["not_checked"]) == (0, [])
