"""The clients against servers that were not written from our specs: the documented bytes.

Every exchange of every replay is called, by its public method, sync and async: what comes back is
the documented JSON, value for value, or the exception of the documented status, or what the replay
says that a response means beyond its status. Then each response is disturbed in every place, and
the call must still work, or fail within our family where the response cannot be used at all: in
every variant for operations that represent their kinds, in a few places of one for the others.
"""

import ast
import itertools
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
from deskspec import (
    APIResponseValidationError,
    APIStatusError,
    AuthenticationError,
    NotFoundError,
    UnsuccessfulError,
)
from deskspec_runtime.call.operation import Operation
from deskspec_runtime.errors import BadRequestConflictError, class_of_status
from deskspec_runtime.values.results import BatchEntries, EnvelopedResource, ListedItems
from deskspec_toolkit.openapi.operations import operations_of
from foreign import disturb
from foreign.provider.served import SERVED
from foreign.replay_server import CONFLICT, NO_ITEMS, NOTHING, Exchange, ReplayServer
from harness.catalogue import (
    Caller,
    ContractFile,
    arguments_from_wire,
    as_sent,
    calling,
    contracts,
    operation_of,
)
from harness.folded import folded
from harness.selection import selection
from runtime.every_operation import MODES

REPLAYS = Path(__file__).parent / "replays"
KEY = "foreign-key"
UNKNOWN_FIELDS = "unknown fields"
FOLDERS = sorted(path.name for path in REPLAYS.iterdir())


def name_of(folder: str, exchange: Exchange) -> str:
    """The operation of an exchange, the same in every profile."""
    return f"{folder.partition('-')[0]}-{exchange.operation}"


def exchanges(wanted: Callable[[Exchange], bool]) -> list[Any]:
    """The exchanges with our key for which something holds, each beside its folder."""
    return [
        pytest.param(folder, exchange, id=f"{folder}-{exchange.name}")
        for folder in FOLDERS
        for exchange in ReplayServer(REPLAYS / folder).exchanges
        if exchange.authorization and wanted(exchange)
    ]


SUCCESSES = exchanges(lambda e: e.is_success and e.outcome is None)
CONFIRMATIONS = exchanges(lambda e: e.outcome == NOTHING)
WORDS = exchanges(lambda e: e.outcome == NOTHING and not e.body.startswith(b"{"))
SUCCESS_FLAGS = exchanges(lambda e: e.outcome == NOTHING and b"success" in e.body)
NOTHING_FOUND = exchanges(lambda e: e.outcome == NO_ITEMS)
BATCHES = exchanges(lambda e: e.is_success and (e.json or "").startswith("[{"))
ERRORS = exchanges(lambda e: not e.is_success and e.outcome in (None, CONFLICT))


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, ReplayServer]]:
    running = {folder: ReplayServer(REPLAYS / folder) for folder in FOLDERS}
    for server in running.values():
        server.start()
    yield running
    for server in running.values():
        server.close()


TAGS = {
    (contract.vendor, operation.id): operation.node["tags"][0]
    for contract in contracts()
    for operation in operations_of(contract.document)
}
"""Vendor and operation -> its tag."""


def operation_for(folder: str, exchange: Exchange) -> Operation[Any]:
    vendor = folder.partition("-")[0]
    return operation_of(vendor, exchange.operation, TAGS[vendor, exchange.operation])


def arguments_for(folder: str, exchange: Exchange) -> dict[str, Any]:
    """The Python arguments of a documented request, without what a caller need not say."""
    body = json.loads(exchange.json or "null")
    for name in exchange.defaults:
        del body[name]
    operation = operation_for(folder, exchange)
    form: dict[str, Any] = {name: text.encode() for name, text in (exchange.form or {}).items()}
    if form:
        form["filename"] = "prices.txt"
    return arguments_from_wire(operation, exchange.path, dict(exchange.query), body, form)


@contextmanager
def client_of(server: ReplayServer, folder: str, mode: str, key: str = KEY) -> Iterator[Caller]:
    vendor = folder.partition("-")[0]
    with calling(vendor, mode, base_url=server.base_url, api_key=key, max_retries=0) as caller:
        yield caller


def expected(operation: Operation[Any], arguments: dict[str, Any], body: bytes) -> Any:
    """What a call returns for a usable response: for a batch, the result of each entry."""
    document = json.loads(body)
    if isinstance(operation.result, BatchEntries):
        returned = document if isinstance(document, list) else [document]
        (entries,) = arguments.values()
        results = returned if len(returned) == len(entries) else [None] * len(entries)
        return [each if isinstance(each, dict) else None for each in results]
    return (
        document[operation.result.key]
        if isinstance(operation.result, EnvelopedResource)
        else document
    )


def disturbed(folder: str, exchange: Exchange, variant: str) -> Sequence[tuple[str, bytes]]:
    """The bodies that a variant makes of one, each with the path of what is different."""
    if variant == UNKNOWN_FIELDS:
        return [("(everywhere)", disturb.disturb(exchange.body))]
    bodies = list(disturb.VARIANTS[variant](exchange.body))
    return selection().some(name_of(folder, exchange), bodies, 5, named=itemgetter(0))


def disturbances() -> Iterator[Any]:
    """Each success with the variants that it gets, each in one mode."""
    modes = itertools.cycle(["sync", "async"])
    for success in SUCCESSES:
        folder, exchange = success.values
        variants = [
            variant
            for variant in (UNKNOWN_FIELDS, *sorted(disturb.VARIANTS))
            if variant == UNKNOWN_FIELDS or any(disturb.VARIANTS[variant](exchange.body))
        ]
        for variant in selection().some(name_of(folder, exchange), variants, 1):
            # How a response is read has nothing to do with how it was waited for.
            mode = next(modes)
            name = f"{success.id}-{variant}-{mode}"
            yield pytest.param(folder, exchange, variant, mode, id=name)


def cannot_be_used(operation: Operation[Any], path: str, body: bytes) -> bool:
    """Whether nothing can be returned of a body that was disturbed at a path."""
    result = operation.result
    if not isinstance(result, EnvelopedResource | ListedItems) or path != f"$.{result.key}":
        return False
    value = json.loads(body).get(result.key)
    if isinstance(result, ListedItems):
        return value is not None and not isinstance(value, list)
    return not isinstance(value, dict)


@MODES
@pytest.mark.parametrize(("folder", "exchange"), SUCCESSES)
def test_documented_response_comes_back_value_for_value(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, mode: str
) -> None:
    operation, arguments = operation_for(folder, exchange), arguments_for(folder, exchange)
    with client_of(servers[folder], folder, mode) as call:
        result = call(operation, arguments)
    assert as_sent(result) == expected(operation, arguments, exchange.body)
    assert not servers[folder].unmatched


@MODES
@pytest.mark.parametrize(("folder", "exchange"), BATCHES)
def test_batch_names_each_entry_as_it_was_given(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, mode: str
) -> None:
    operation, arguments = operation_for(folder, exchange), arguments_for(folder, exchange)
    with client_of(servers[folder], folder, mode) as call:
        result = call(operation, arguments)
    (given,) = arguments.values()
    assert [entry.item for entry in result.succeeded] == given
    assert result.failed == []


@MODES
@pytest.mark.parametrize(("folder", "exchange"), CONFIRMATIONS)
def test_confirmation_returns_nothing(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, mode: str
) -> None:
    with client_of(servers[folder], folder, mode) as call:
        assert call(operation_for(folder, exchange), arguments_for(folder, exchange)) is None
    assert not servers[folder].unmatched


@MODES
@pytest.mark.parametrize(("folder", "exchange"), WORDS)
@folded("body", [b"", b"Okay", b"Not Ok", b'"Failed"', b"null", b"{}", b'["Ok"]'])
def test_anything_but_the_word_confirms_nothing(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, body: bytes, mode: str
) -> None:
    server = servers[folder]
    with (
        client_of(server, folder, mode) as call,
        server.altered(exchange.name, body),
        pytest.raises(APIResponseValidationError) as raised,
    ):
        call(operation_for(folder, exchange), arguments_for(folder, exchange))
    assert raised.value.json_path == "$"


@MODES
@pytest.mark.parametrize(("folder", "exchange"), SUCCESS_FLAGS)
def test_flag_that_says_no_is_an_error(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, mode: str
) -> None:
    server = servers[folder]
    with (
        client_of(server, folder, mode) as call,
        server.altered(exchange.name, exchange.body.replace(b"true", b"false")),
        pytest.raises(UnsuccessfulError) as raised,
    ):
        call(operation_for(folder, exchange), arguments_for(folder, exchange))
    assert raised.value.status_code == exchange.status


@MODES
@pytest.mark.parametrize(("folder", "exchange"), NOTHING_FOUND)
def test_error_that_means_nothing_found_is_an_empty_page(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, mode: str
) -> None:
    with client_of(servers[folder], folder, mode) as call:
        page = call(operation_for(folder, exchange), arguments_for(folder, exchange))
    assert (page.items, page.has_more) == ([], False)
    assert as_sent(page) == json.loads(exchange.body)
    assert not servers[folder].unmatched


@MODES
@pytest.mark.parametrize(("folder", "exchange"), NOTHING_FOUND)
@folded("body", [b"", b"<html>Not Found</html>", b"{}", b"[]", b'{"errors":null}'])
def test_the_same_status_without_the_vendors_errors_is_no_empty_page(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, body: bytes, mode: str
) -> None:
    server = servers[folder]
    with (
        client_of(server, folder, mode) as call,
        server.altered(exchange.name, body),
        pytest.raises(NotFoundError),
    ):
        call(operation_for(folder, exchange), arguments_for(folder, exchange))


@MODES
@pytest.mark.parametrize(("folder", "exchange"), ERRORS)
def test_documented_error_is_our_exception_with_what_the_body_says(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, mode: str
) -> None:
    with client_of(servers[folder], folder, mode) as call, pytest.raises(APIStatusError) as raised:
        call(operation_for(folder, exchange), arguments_for(folder, exchange))
    error = raised.value
    is_conflict = exchange.outcome == CONFLICT
    kind = BadRequestConflictError if is_conflict else class_of_status(exchange.status)
    assert type(error) is kind
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
    refused = {e.operation for e in server.exchanges if e.authorization is None}
    exchange = next(e for e in server.exchanges if e.is_success and e.operation in refused)
    with (
        client_of(server, folder, mode, key="another-key") as call,
        pytest.raises(AuthenticationError) as raised,
    ):
        call(operation_for(folder, exchange), arguments_for(folder, exchange))
    assert raised.value.errors


@pytest.mark.parametrize(("folder", "exchange", "variant", "mode"), list(disturbances()))
def test_disturbed_response_is_read_losslessly_or_raises_our_error(
    servers: dict[str, ReplayServer], folder: str, exchange: Exchange, variant: str, mode: str
) -> None:
    server = servers[folder]
    operation, arguments = operation_for(folder, exchange), arguments_for(folder, exchange)
    with client_of(server, folder, mode) as call:
        for path, body in disturbed(folder, exchange, variant):
            with server.altered(exchange.name, body):
                if cannot_be_used(operation, path, body):
                    with pytest.raises(APIResponseValidationError) as raised:
                        call(operation, arguments)
                    assert raised.value.json_path == path
                else:
                    result = as_sent(call(operation, arguments))
                    assert result == expected(operation, arguments, body), path
    assert not server.unmatched


@pytest.mark.parametrize("contract", contracts(), ids=str)
def test_operations_of_the_second_provider_are_replayed_and_none_without_a_contract(
    contract: ContractFile,
) -> None:
    replayed = {
        exchange.operation
        for exchange in ReplayServer(REPLAYS / str(contract)).exchanges
        if exchange.is_success
    }
    operations = {operation.id for operation in operations_of(contract.document)}
    assert operations & SERVED[contract.vendor] <= replayed <= operations


@pytest.mark.parametrize("module", ["disturb.py", "replay_server.py", "webhook_sender.py"])
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
