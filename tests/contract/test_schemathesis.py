"""Every profile of the simulator keeps its contract: schemathesis, all phases, all checks.

The key is given in the configuration, so that `ignored_auth` can take it away. Formats of ours get
strategies: without them schemathesis would call any text a valid day.
"""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from copy import deepcopy
from dataclasses import replace
from itertools import count
from traceback import extract_tb
from typing import Any

import pytest
import schemathesis
from deskspec_toolkit.openapi.actions import Collections
from deskspec_toolkit.openapi.nodes import nodes_in
from deskspec_toolkit.openapi.operation_view import OperationView, operation_views
from deskspec_toolkit.openapi.routes import Routes, path_of
from deskspec_toolkit.openapi.schema_view import SchemaView
from deskspec_toolkit.openapi.words import words
from deskspec_toolkit.simulator import Simulator
from deskspec_toolkit.simulator.core import Core, HandledRequest
from deskspec_toolkit.simulator.engine.choices import of_status
from deskspec_toolkit.simulator.engine.message import UNDOCUMENTED, Request, Response
from deskspec_toolkit.simulator.faults.kinds import NO_FAULT
from deskspec_toolkit.simulator.vendors import quirks_of
from deskspec_toolkit.verify.generated_formats import register_formats
from deskspec_toolkit.verify.rule_keeping import keep_rules
from harness.catalogue import Call, ContractFile, calls, contracts
from harness.selection import selection
from schemathesis.core.failures import AcceptedNegativeData, Failure
from schemathesis.core.transport import Response as Received
from schemathesis.engine import events, from_schema
from schemathesis.generation.case import Case
from schemathesis.hooks import HookContext
from schemathesis.openapi.checks import (
    AllowHeaderMismatch,
    EnsureResourceAvailability,
    RejectedPositiveData,
    UndefinedStatusCode,
    UnsupportedMethodResponse,
)

ACCEPTED = ["2xx", "401", "403", "404", "409"]
"""What a request may get whose values are right: they may name what is not there, or conflict with
what is. Another check asks whether the status is documented."""
REJECTED = ["400", "401", "403", "404", "405", "406", "409", "413", "415", "422", "429", "5xx"]
"""What a request may get whose values are wrong: it may be too large, too."""
REFUSALS = ["400", "422"]
"""How a request is refused whose values are those of no record, if it is no 404."""
EXAMPLES = 30
"""Of an operation that represents its kind, in each phase that makes them up."""
SEED = 20250123

KNOWN_NUMBERS = ("919812345678", "+91 98123 45678", "919999999999")
register_formats(KNOWN_NUMBERS)


Handle = Callable[[Request], Response]


def ignores_keys(handle: Handle, request: Request) -> Response:
    headers = {**request.headers, "authorization": "Bearer simulator-key"}
    return handle(replace(request, headers=headers))


def knows_any_id(handle: Handle, request: Request) -> Response:
    found = handle(request)
    return replace(found, status=200, body=CUSTOMER) if found.status == 404 else found


def takes_any_method(handle: Handle, request: Request) -> Response:
    return handle(replace(request, method="GET"))


BROKEN: dict[str, Callable[[Handle, Request], Response]] = {
    "ignored_auth": ignores_keys,
    "unsupported_method": takes_any_method,
    "negative_data_rejection": knows_any_id,
    "status_code_conformance": lambda handle, request: replace(handle(request), status=202),
    "response_schema_conformance": lambda handle, request: replace(handle(request), body=b"{}"),
    "not_a_server_error": lambda handle, request: replace(handle(request), status=500),
    "positive_data_acceptance": lambda handle, request: replace(handle(request), status=422),
}
"""Check -> a provider that it must catch."""
CALL = next(call for call in calls() if str(call) == "helpcrunch-g1-customers_get")
CUSTOMER = json.dumps(CALL.example).encode()
CHECKS = {
    *BROKEN,
    "allow_header_conformance",
    "content_type_conformance",
    "ensure_resource_availability",
    "response_headers_conformance",
    "use_after_free",
}


def leaping() -> Callable[[], float]:
    """A clock on which a minute passes with every look, so that no rate is ever used up."""
    seconds = count(1_767_225_600, 60)
    return lambda: float(next(seconds))


def refusals(call: Call, operation: OperationView) -> list[str]:
    """The documented statuses for a request that names what is not there."""
    declared = [status for status in REFUSALS if status in operation.responses]
    return declared if names_records(call, operation) else []


def names_records(call: Call, operation: OperationView) -> bool:
    """Whether values of a request are those of a record, of a page or of a field to search in."""
    facts = call.spec.facts
    if facts.keys() & {"cursor", "leading", "search"} or "by" in facts.get("acts", {}):
        return True
    collections = Collections(call.contract.document)
    return any(
        is_in_path or view.format == "phone" or is_id(name) or collections.named(name) is not None
        for is_in_path, name, view in values(operation)
    )


def is_id(name: str) -> bool:
    return words(name)[-1:] in (["id"], ["ids"])


def values(operation: OperationView) -> Iterator[tuple[bool, str, SchemaView]]:
    """Each value of a request, also inside of others: whether the path has it, name, schema."""
    for field in (*operation.fields, *operation.entry_fields):
        yield from ((field.where == "path", *each) for each in inside(field.name, field.view))


def inside(name: str, view: SchemaView, depth: int = 4) -> Iterator[tuple[str, SchemaView]]:
    """A value, and those inside of it."""
    yield name, view
    if depth and view.items is not None:
        yield from inside(name, view.items, depth - 1)
    for inner, each in view.properties.items() if depth else ():
        yield from inside(inner, each, depth - 1)


def failures_that_count(
    vendor: str,
    operations: Mapping[str, OperationView],
    shared: Collection[str],
    routes: Routes[OperationView],
) -> Callable[[HookContext, Failure, Case[Any], Received], bool]:
    """A hook that keeps failures, but for what no page says and what the simulator chose.

    Args:
        vendor: The vendor.
        operations: The operations by their labels.
        shared: Labels of those whose path has further methods that the profile does not document.
        routes: What the paths of requests lead to.
    """
    rejects_blank = quirks_of(vendor).rejects_blank

    def filter_failure(
        _: HookContext, failure: Failure, case: Case[Any], response: Received
    ) -> bool:
        path = path_of(response.request.url or "").removeprefix(f"/{vendor}")
        meant, _methods = routes.methods(path) or (case.operation.path, [])
        if meant != case.operation.path:  # a value that is a fixed segment, or one of an equal path
            return False
        chosen = "; ".join(response.headers.get(UNDOCUMENTED, [])).split("; ")
        is_our_status = of_status(response.status_code) in chosen
        match failure:
            case RejectedPositiveData():
                id_, status = operations[case.operation.label].id, response.status_code
                is_ours = is_our_status or is_chosen_refusal(vendor, id_, status, chosen)
                is_ours = is_ours or (rejects_blank and has_blank(case))
                return not is_ours and not has_some_references(case)
            case AcceptedNegativeData():
                return not is_any_phone(case, operations[case.operation.label])
            case UndefinedStatusCode():
                return not is_our_status
            case AllowHeaderMismatch() | UnsupportedMethodResponse():
                return case.operation.label not in shared
            case EnsureResourceAvailability():
                # Only an id in the path is that of the resource which was just created.
                return "{" in case.operation.path
            case _:
                return True

    return filter_failure


def is_chosen_refusal(vendor: str, operation_id: str, status: int, marks: list[str]) -> bool:
    """Whether the simulator chose to refuse: a mark whose explanation begins with the status."""
    return any(
        each.mark in marks
        and operation_id in each.operations
        and each.explanation.startswith(str(status))
        for each in quirks_of(vendor).choices
    )


def fails_to_merge(error: Exception) -> bool:
    """Whether schemathesis 4.32 gave a body up: it merges what it saw into an empty list."""
    *_, last = extract_tb(error.__traceback__)
    return isinstance(error, IndexError) and last.name == "_merge_nested_body"


def is_any_phone(case: Case[Any], operation: OperationView) -> bool:
    """Whether a phone number of another form is all that is wrong: no page gives a form."""
    phones = {name for _, name, view in values(operation) if view.format == "phone"}
    changes = case.meta.phase.data.mutations if case.meta is not None else ()
    return bool(changes) and all(
        each.keywords == ("format",) and each.parameter in phones for each in changes
    )


def has_blank(case: Case[Any]) -> bool:
    """Whether a query has a text without a character, or one between two commas."""
    values = [value for value in case.query.values() if isinstance(value, str | list)]
    texts = [text for each in values for text in (each if isinstance(each, list) else [each])]
    return any(not part.strip() for text in texts for part in str(text).split(","))


def has_some_references(case: Case[Any]) -> bool:
    """Whether a few entries of a bulk have a reference, or two the same, which no schema forbids.

    The page of a bulk says that each entry has one, or none has.
    """
    body = case.body if isinstance(case.body, list) else []
    entries = [each for each in body if isinstance(each, dict)]
    given = [str(each["_clientRef"]) for each in entries if "_clientRef" in each]
    return bool(given) and len(set(given)) < len(entries)


def credentials(contract: ContractFile, key: str) -> dict[str, dict[str, str]]:
    """The key, for each security scheme of a contract."""
    schemes = contract.document["components"]["securitySchemes"]
    return {
        name: {"api_key" if scheme["type"] == "apiKey" else scheme["scheme"]: key}
        for name, scheme in schemes.items()
    }


def views(contract: ContractFile) -> list[OperationView]:
    """The operations of a contract, as verify sees them."""
    ids = {
        (call.spec.method.upper(), call.spec.path): call.operation.id
        for call in calls()
        if call.contract is contract
    }
    return operation_views(contract.document, ids)


def has_every_method(call: Call) -> bool:
    """Whether its contract has each method that one of the vendor's declares for its path."""
    found = [
        each
        for each in calls()
        if (each.contract.vendor, each.spec.path) == (call.contract.vendor, call.spec.path)
    ]
    own = {each.spec.method for each in found if each.contract is call.contract}
    return own == {each.spec.method for each in found}


def without_formats_of_lists(document: dict[str, Any]) -> dict[str, Any]:
    """A copy of a contract in which only text has a format.

    The format of a list says how clients read it. schemathesis takes it for a rule, and sends a
    list that is right as one that breaks it.
    """
    copied = deepcopy(document)
    for _, node in nodes_in(copied):
        if isinstance(node, dict) and node.get("type") in ("array", "object"):
            node.pop("format", None)
    return copied


class Run:
    """The result of one run."""

    def __init__(self) -> None:
        self.failures: list[str] = []
        self.checks: Counter[str] = Counter()
        self.cases: Counter[str] = Counter()

    def add(self, event: events.EngineEvent) -> None:
        if isinstance(event, events.ScenarioFinished):
            self.cases[event.phase.value] += len(event.recorder.interactions)
            for node in (node for nodes in event.recorder.checks.values() for node in nodes):
                self.checks[node.name] += 1
                if node.failure_info:
                    failure = node.failure_info.failure
                    sample = node.failure_info.code_sample
                    self.failures.append(f"{node.name}: {failure.title} {failure.message} {sample}")
        elif isinstance(event, events.NonFatalError) and not fails_to_merge(event.value):
            self.failures.append(f"{event.label}: {event.value!r}")
        elif isinstance(event, events.FatalError):
            raise event.exception


def run(sim: Simulator, contract: ContractFile, asked: list[Call], until: str | None = None) -> Run:
    """Check these operations, to the end or until a check has failed."""
    vendor = contract.vendor
    operations = {operation.id: operation for operation in views(contract)}
    configuration: dict[str, Any] = {
        "seed": SEED,
        "base-url": sim.base_url(vendor),
        "auth": {"openapi": credentials(contract, sim.api_key)},
        "generation": {
            "max-examples": EXAMPLES,
            "database": "none",
            "with-security-parameters": False,
        },
        "continue-on-failure": True,
        "checks": {
            "positive_data_acceptance": {"expected-statuses": ACCEPTED},
            "negative_data_rejection": {"expected-statuses": REJECTED},
        },
        "operations": [
            {
                "include-operation-id": call.operation.id,
                "generation": {"max-examples": selection().examples(call, EXAMPLES)},
                "checks": {
                    "positive_data_acceptance": {
                        "expected-statuses": [
                            *ACCEPTED,
                            *refusals(call, operations[call.operation.id]),
                        ]
                    },
                    # Another page of the vendor has that method.
                    "unsupported_method": {"enabled": "method_as" not in call.spec.facts},
                },
            }
            for call in asked
        ],
    }
    # `include` of a schema counts for nothing beside settings of operations.
    ids = [call.operation.id for call in asked]
    if len(ids) < len(operations):
        others = {"exclude-operation-id": ids, "enabled": False}
        configuration["operations"].append(others)
    schema = schemathesis.openapi.from_dict(
        without_formats_of_lists(contract.document),
        config=schemathesis.Config.from_dict(configuration),
    )
    keep_rules(schema, operations.values())
    shared = {operations[each.operation.id].label for each in asked if not has_every_method(each)}
    labelled = {each.label: each for each in operations.values()}
    routes = Routes(contract.document, operations.values())
    schema.hook(failures_that_count(vendor, labelled, shared, routes))
    result = Run()
    stream = from_schema(schema).execute()
    for event in stream:
        result.add(event)
        if until is not None and any(each.startswith(until) for each in result.failures):
            stream.stop()
    return result


MOST = 12
"""So many operations of a contract are asked where not everything is tested."""


def asked_contracts() -> list[ContractFile]:
    """All contracts; one profile of each vendor where not everything is tested."""
    if selection().everything:
        return contracts()
    drawn = sorted(contracts(), key=lambda contract: selection().order(str(contract)))
    return [*{contract.vendor: contract for contract in drawn}.values()]


@pytest.mark.parametrize("contract", asked_contracts(), ids=str)
def test_the_simulator_keeps_its_contract(contract: ContractFile) -> None:
    own = [call for call in calls() if call.contract is contract]
    asked = selection().sample(own)
    if not selection().everything:
        asked = sorted(asked, key=lambda call: selection().order(str(call)))[:MOST]
    with Simulator(profiles={contract.vendor: contract.profile}, clock=leaping()) as sim:
        result = run(sim, contract, asked)
    assert result.failures == []
    assert result.cases["coverage"] > 5
    assert result.cases["fuzzing"] >= max(selection().examples(call, EXAMPLES) for call in asked)
    assert set(result.checks) >= CHECKS


@pytest.mark.parametrize("broken", BROKEN)
def test_a_provider_that_breaks_its_contract_is_found(
    broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    handle = Core.handle

    def handle_wrongly(core: Core, vendor: str | None, request: Request) -> HandledRequest:
        wrong = BROKEN[broken](lambda asked: handle(core, vendor, asked).response, request)
        return HandledRequest(wrong, NO_FAULT)

    monkeypatch.setattr(Core, "handle", handle_wrongly)
    with Simulator(clock=leaping()) as sim:
        result = run(sim, CALL.contract, [CALL], until=broken)
    assert any(failure.startswith(broken) for failure in result.failures)
