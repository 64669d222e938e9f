"""The clients against servers that were not written from our specs: the documented bytes.

Every exchange of every replay is called, by its public method, sync and async: what comes back is
the documented JSON, value for value, or the exception of the documented status. Then each answer is
disturbed in every place, and the call must still work, or fail within our family where the answer
cannot be used at all.
"""

import ast
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from deskspec import APIResponseValidationError, APIStatusError, AuthenticationError
from deskspec_runtime.errors import class_of_status
from deskspec_runtime.operation import Operation
from deskspec_runtime.results import Listing, Resource
from foreign import disturb
from foreign.replay_server import Exchange, ReplayServer
from harness.catalogue import Caller, arguments_from_wire, as_sent, calling, operation_of

REPLAYS = Path(__file__).parent / "replays"
KEY = "foreign-key"
FOLDERS = sorted(path.name for path in REPLAYS.iterdir())
SUCCESSES = [
    pytest.param(folder, exchange, id=f"{folder}-{exchange.name}")
    for folder in FOLDERS
    for exchange in ReplayServer(REPLAYS / folder).exchanges
    if exchange.is_success
]
ERRORS = [
    pytest.param(folder, exchange, id=f"{folder}-{exchange.name}")
    for folder in FOLDERS
    for exchange in ReplayServer(REPLAYS / folder).exchanges
    if not exchange.is_success and exchange.authorization
]
MODES = pytest.mark.parametrize("mode", ["sync", "async"])


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, ReplayServer]]:
    running = {folder: ReplayServer(REPLAYS / folder) for folder in FOLDERS}
    for server in running.values():
        server.start()
    yield running
    for server in running.values():
        server.close()


def operation_for(folder: str, exchange: Exchange) -> Operation[Any]:
    vendor, tag = folder.partition("-")[0], exchange.operation.partition("_")[0]
    return operation_of(vendor, exchange.operation, tag)


def arguments_for(folder: str, exchange: Exchange) -> dict[str, Any]:
    """The Python arguments of a documented request."""
    body = json.loads(exchange.json) if exchange.json else None
    operation = operation_for(folder, exchange)
    return arguments_from_wire(operation, exchange.path, dict(exchange.query), body)


@contextmanager
def client_of(server: ReplayServer, folder: str, mode: str, key: str = KEY) -> Iterator[Caller]:
    vendor = folder.partition("-")[0]
    with calling(vendor, mode, base_url=server.base_url, api_key=key, max_retries=0) as caller:
        yield caller


def expected(operation: Operation[Any], body: bytes) -> Any:
    """What `to_dict()` gives back of a usable answer."""
    document = json.loads(body)
    return document[operation.result.key] if isinstance(operation.result, Resource) else document


def cannot_be_used(operation: Operation[Any], path: str, body: bytes) -> bool:
    """Whether nothing can be returned of a body that was disturbed at a path."""
    result = operation.result
    if not isinstance(result, Resource | Listing) or path != f"$.{result.key}":
        return False
    value = json.loads(body).get(result.key)
    if isinstance(result, Listing):
        return value is not None and not isinstance(value, list)
    return not isinstance(value, dict)


@MODES
@pytest.mark.parametrize(("folder", "exchange"), SUCCESSES)
def test_documented_answer_comes_back_value_for_value(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, mode: str
) -> None:
    operation = operation_for(folder, exchange)
    with client_of(servers[folder], folder, mode) as call:
        result = call(operation, arguments_for(folder, exchange))
    assert as_sent(result) == expected(operation, exchange.body)
    assert not servers[folder].unmatched


@MODES
@pytest.mark.parametrize(("folder", "exchange"), ERRORS)
def test_documented_error_is_our_exception_with_what_the_body_says(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, mode: str
) -> None:
    with client_of(servers[folder], folder, mode) as call, pytest.raises(APIStatusError) as raised:
        call(operation_for(folder, exchange), arguments_for(folder, exchange))
    error = raised.value
    assert type(error) is class_of_status(exchange.status)
    assert error.status_code == exchange.status
    assert error.body == exchange.body
    assert error.errors
    assert all(detail["code"] or detail["message"] for detail in error.errors)


@MODES
@pytest.mark.parametrize("folder", FOLDERS)
def test_wrong_key_is_an_authentication_error(
    servers: dict[str, ReplayServer], folder: str, mode: str
) -> None:
    server = servers[folder]
    exchange = next(e for e in server.exchanges if e.is_success)
    with (
        client_of(server, folder, mode, key="another-key") as call,
        pytest.raises(AuthenticationError) as raised,
    ):
        call(operation_for(folder, exchange), arguments_for(folder, exchange))
    assert raised.value.errors


@MODES
@pytest.mark.parametrize(("folder", "exchange"), SUCCESSES)
@pytest.mark.parametrize("variant", ["unknown fields", *sorted(disturb.VARIANTS)])
def test_disturbed_answer_is_read_losslessly_or_refused_in_our_family(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, variant: str, mode: str
) -> None:
    server = servers[folder]
    operation, arguments = operation_for(folder, exchange), arguments_for(folder, exchange)
    if variant == "unknown fields":
        bodies = [("(everywhere)", disturb.disturb(exchange.body))]
    else:
        bodies = list(disturb.VARIANTS[variant](exchange.body))
    assert bodies
    with client_of(server, folder, mode) as call:
        for path, body in bodies:
            with server.altered(exchange.name, body):
                if cannot_be_used(operation, path, body):
                    with pytest.raises(APIResponseValidationError) as raised:
                        call(operation, arguments)
                    assert raised.value.json_path == path
                else:
                    assert as_sent(call(operation, arguments)) == expected(operation, body), path
    assert not server.unmatched


@pytest.mark.parametrize("module", ["replay_server.py", "disturb.py"])
def test_foreign_modules_import_the_standard_library_only(module: str) -> None:
    tree = ast.parse((Path(__file__).parent / module).read_text(encoding="utf-8"))
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            imported.add(str(node.module).partition(".")[0])
    assert imported
    assert imported <= sys.stdlib_module_names
