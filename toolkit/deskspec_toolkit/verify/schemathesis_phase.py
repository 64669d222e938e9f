"""Runs all phases of schemathesis on the provider.

schemathesis generates requests and checks behaviour. The comparison that recordings and clients use
decides whether a response keeps the contract, so that `check-traffic` says the same; the checks of
schemathesis about bodies, statuses and headers are off. Every request here has credentials; an
oracle checks that they are required.
"""

import copy
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

import schemathesis
from deskspec_runtime.findings import Severity
from schemathesis.engine import events, from_schema
from schemathesis.engine.recorder import ScenarioRecorder
from schemathesis.generation.case import Case
from schemathesis.generation.meta import CoveragePhaseData, CoverageScenario
from schemathesis.hooks import HookContext

from ..conformance.checks import Check
from ..conformance.contract import Contract
from ..conformance.findings import findings_of
from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi.operation_view import OperationView
from ..openapi.path_template import without_query
from ..openapi.routes import path_of
from .generated_formats import register_formats
from .generated_forms import register_forms
from .lost_requests import LostRequests
from .progress import Progress
from .provider_application import ProviderApplication
from .rule_keeping import keep_rules
from .verification import Verification

_OURS: Final[Mapping[str, tuple[Check, Severity]]] = {
    "not_a_server_error": (Check.SERVER_ERROR, "error"),
    "negative_data_rejection": (Check.NEGATIVE_DATA_ACCEPTED, "warning"),
    "positive_data_acceptance": (Check.POSITIVE_DATA_REFUSED, "warning"),
    "missing_required_header": (Check.MISSING_HEADER_ACCEPTED, "warning"),
    "use_after_free": (Check.DELETED_IS_GONE, "error"),
    "ensure_resource_availability": (Check.CREATED_IS_READABLE, "error"),
    "unsupported_method": (Check.UNDECLARED_METHOD, "info"),
    "allow_header_conformance": (Check.ALLOW_HEADER, "info"),
}
"""Check of schemathesis -> our check and its severity."""
_OFF: Final = (
    "ignored_auth",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)
"""Checks of schemathesis for which there is an oracle or the comparison with the contract."""
_EXPECTED: Final[Mapping[Check, str]] = {
    Check.SERVER_ERROR: "no server error",
    Check.NEGATIVE_DATA_ACCEPTED: "4xx for a request that the contract does not allow",
    Check.POSITIVE_DATA_REFUSED: "2xx for a request that the contract allows",
    Check.MISSING_HEADER_ACCEPTED: "4xx without a required header",
    Check.DELETED_IS_GONE: "404 after deleting",
    Check.CREATED_IS_READABLE: "the created item by its id",
    Check.UNDECLARED_METHOD: "405 for an undeclared method",
    Check.ALLOW_HEADER: "Allow with the declared methods",
}
_OF_REQUESTS: Final = frozenset({Check.NEGATIVE_DATA_ACCEPTED, Check.MISSING_HEADER_ACCEPTED})
"""Checks of what a provider accepts, not of what it returns."""
_MORE_OF_A_KIND: Final = 5
"""One of so many requests of a kind is sent, beside the first."""
_MANY: Final = 8
"""So many requests of a scenario are sent as they come; the more there are, the fewer of them."""
_LEAST_EXAMPLES: Final = 4
"""Requests generated for an operation without fields; each field adds one."""


def run(verification: Verification, progress: Progress) -> None:
    """Run all phases on the selected operations.

    Args:
        verification: The provider and its operations.
        progress: Says each step.

    Raises:
        OutOfTime: The time of the verification is up.
        Failure: The provider does not serve this API.
    """
    if not verification.selected or not verification.examples:
        return
    register_forms()
    register_formats(sorted(set(_known_numbers(verification.operations))))
    schema = schemathesis.openapi.from_dict(
        _document(verification), config=schemathesis.Config.from_dict(_configuration(verification))
    )
    schema.hook(_two_of_a_kind())
    keep_rules(schema, verification.selected)
    # The loader of a document in memory has no argument for an application.
    schema.app = application = ProviderApplication(verification)
    stream = from_schema(schema).execute()
    application.stop = stream.stop
    is_interrupted = False
    with LostRequests(verification) as lost:
        for event in stream:
            _collect(verification, event, application.sent, progress)
            lost.see(event)
            is_interrupted = is_interrupted or isinstance(event, events.Interrupted)
    if application.problem is not None:
        raise application.problem
    if is_interrupted:
        raise KeyboardInterrupt


def _two_of_a_kind() -> Callable[[HookContext, Case[Any]], bool]:
    """A hook that sends two of the requests that the coverage phase describes alike.

    The phase would send every wrong JSON type for every field, and every undeclared method to every
    path. The second request differs from field to field and from path to path, so every type and
    method is sent somewhere. Of a scenario that an operation with many fields has very often, the
    further requests are sampled: every second of the second eight, every third of the third.
    """
    seen: dict[tuple[Any, ...], tuple[int, int]] = {}
    """Kind -> number of kinds before it, and number of its requests."""
    chosen_of: Counter[tuple[str, CoverageScenario]] = Counter()

    def filter_case(_: HookContext, case: Case[Any]) -> bool:
        chosen = case.meta.phase.data if case.meta is not None else None
        if not isinstance(chosen, CoveragePhaseData):
            return True
        if chosen.scenario is CoverageScenario.MALFORMED_CONTENT_TYPE and not case.operation.body:
            return False  # the type of a body that it does not have is its only fault
        is_method = chosen.scenario is CoverageScenario.UNSPECIFIED_HTTP_METHOD
        described = "" if is_method else chosen.description
        kind = (case.operation.label, chosen.scenario, described, chosen.location)
        turn, number = seen.get(kind, (len(seen), 0))
        seen[kind] = turn, number + 1
        if number not in (0, 1 + turn % _MORE_OF_A_KIND):
            return False
        scenario = case.operation.label, chosen.scenario
        place = chosen_of[scenario]
        chosen_of[scenario] += 1
        return place % (1 + place // _MANY) == 0

    return filter_case


def _document(verification: Verification) -> dict[str, Any]:
    """The contract with a base path and no host, so that no request can bypass the session."""
    document = copy.deepcopy(verification.document)
    document["servers"] = [{"url": verification.base_path or "/"}]
    for operation in verification.operations:
        item = document["paths"][operation.path]
        item.pop("servers", None)
        item.get(operation.method.lower(), {}).pop("servers", None)
    return document


def _configuration(verification: Verification) -> dict[str, Any]:
    names = {each.label for each in verification.selected}
    others = [each.label for each in verification.operations if each.label not in names]
    calls_that_follow = {
        "enabled": len(names) > 1,
        "generation": {"max-examples": min(verification.examples, len(names))},
    }
    phases: dict[str, Any] = {"stateful": calls_that_follow}
    if not verification.write_policy.allows_everything:
        phases["coverage"] = {"unexpected-methods": []}
    return {
        "seed": verification.seed,
        "generation": {
            "max-examples": verification.examples,
            "database": "none",
            "no-shrink": True,
            "with-security-parameters": False,
        },
        "continue-on-failure": True,
        "checks": {name: {"enabled": False} for name in _OFF},
        "phases": phases,
        "operations": [
            *([{"include-name": others, "enabled": False}] if others else []),
            *_settings(verification),
        ],
    }


def _settings(verification: Verification) -> Iterator[dict[str, Any]]:
    """Settings of some operations, in few groups: every request is matched with all groups."""
    groups: dict[tuple[int, tuple[str, ...]], list[str]] = {}
    for each in verification.selected:
        key = (_examples(verification, each), tuple(_accepted_statuses(each)))
        groups.setdefault(key, []).append(each.label)
    for (examples, accepted), labels in groups.items():
        yield {
            "include-name": labels,
            "generation": {"max-examples": examples},
            "checks": {"positive_data_acceptance": {"expected-statuses": list(accepted)}},
        }


def _examples(verification: Verification, operation: OperationView) -> int:
    """The number of requests generated for an operation: fewer for fewer fields."""
    return min(verification.examples, _LEAST_EXAMPLES + len(operation.fields))


def _accepted_statuses(operation: OperationView) -> list[str]:
    """Statuses for a request that the schemas allow: rules may be stricter than schemas."""
    documented = [code.lower() for code in operation.responses if code.startswith("4")]
    undocumented = ["4xx"] if "errors" in operation.facts.get("undocumented", ()) else []
    return ["2xx", "401", "403", "404", "409", *sorted(documented), *undocumented]


def _known_numbers(operations: Iterable[OperationView]) -> Iterator[str]:
    """The phone numbers that the contract shows."""
    fields = (field for each in operations for field in each.fields)
    for field in fields:
        if field.view.format == "phone":
            yield from field.view.examples


def _collect(
    verification: Verification,
    event: events.EngineEvent,
    sent: Mapping[str, Exchange],
    progress: Progress,
) -> None:
    match event:
        case events.PhaseStarted():
            progress.begin(f"schemathesis, {event.phase.name.value}", len(verification.selected))
        case events.ScenarioStarted():
            progress.step(event.label or "calls that follow")
        case events.ScenarioFinished():
            _judge(verification, event.recorder, sent)
        case events.NonFatalError():
            _report_error(verification, event)
        case events.FatalError():
            raise Failure(f"schemathesis stopped: {type(event.exception).__name__}")


def _report_error(verification: Verification, event: events.NonFatalError) -> None:
    """Report that schemathesis generated no requests for an operation in a phase."""
    phase = event.phase.value if event.phase else "beginning"
    for operation in verification.selected:
        if operation.label == event.label or not event.related_to_operation:
            verification.collector.add(
                operation,
                Check.NOT_MADE_UP,
                "info",
                expected="generated requests",
                seen=f"{type(event.value).__name__} ({phase})",
            )


def _judge(
    verification: Verification, recorder: ScenarioRecorder, sent: Mapping[str, Exchange]
) -> None:
    by_label = {each.label: each for each in verification.selected}
    for case_id, nodes in recorder.checks.items():
        for node in nodes:
            if node.failure_info is None or node.name not in _OURS:
                continue
            failed = node.failure_info.failure.case_id or case_id
            if failed not in sent:
                continue
            operation = by_label.get(recorder.cases[failed].value.operation.label)
            if operation is not None and not _leads_elsewhere(
                verification, operation, sent[failed]
            ):
                _add(verification, operation, node.name, sent[failed])


def _leads_elsewhere(
    verification: Verification, operation: OperationView, exchange: Exchange
) -> bool:
    """Whether a value in the path leads to another template: one that is equal but for its names,
    or has the value as a fixed segment, such as `search` for an id.
    """
    path = path_of(exchange.url).removeprefix(verification.base_path)
    meant, _ = verification.contract.routes.methods(path) or (operation.path, [])
    return without_query(meant) != without_query(operation.path)


def _is_allowed(verification: Verification, exchange: Exchange) -> bool:
    """Whether a request fits the contract as it was sent: in a query and in a path all is text."""
    return not any(
        each.direction == "request" and each.check != Check.REQUEST_CREDENTIALS.id
        for each in findings_of(verification.contract, exchange)
    )


def _is_declared_elsewhere(
    verification: Verification, operation: OperationView, exchange: Exchange
) -> bool:
    """Whether another page of the vendor, or its default profile, declares a method."""
    if exchange.method == operation.facts.get("method_as"):
        return True
    vendor, path = verification.vendor, path_of(exchange.url)
    return (
        vendor is not None and Contract.of_vendor(vendor).match(exchange.method, path) is not None
    )


def _add(
    verification: Verification, operation: OperationView, name: str, exchange: Exchange
) -> None:
    check, severity = _OURS[name]
    if check is Check.UNDECLARED_METHOD and exchange.status == 405:
        check = Check.ALLOW_HEADER  # which schemathesis misses in the right status
    if check is Check.CREATED_IS_READABLE and "{" not in operation.path:
        return  # only an id in the path is that of the item which was just created
    if check is Check.NEGATIVE_DATA_ACCEPTED and _is_allowed(verification, exchange):
        return  # a number was generated where a text is expected, and is one when it is sent
    if check in _OF_REQUESTS and not verification.is_foreign:
        severity = "info"  # no page of a vendor promises to reject what it does not mention
    if check is Check.SERVER_ERROR and not operation.documents(exchange.status):
        return  # the comparison calls it an undocumented status
    if check is Check.UNDECLARED_METHOD and _is_declared_elsewhere(
        verification, operation, exchange
    ):
        return
    if check is Check.UNDECLARED_METHOD and 200 <= exchange.status < 300:
        severity = "warning"
    verification.collector.add(
        operation,
        check,
        severity,
        expected=_EXPECTED[check],
        seen=_seen(check, exchange),
        direction="request" if check in _OF_REQUESTS else "response",
        exchange=exchange,
    )


def _seen(check: Check, exchange: Exchange) -> str:
    status = str(exchange.status)
    if check is not Check.ALLOW_HEADER:
        return status
    return "other methods" if exchange.response_headers.get("allow") else f"{status} without it"
