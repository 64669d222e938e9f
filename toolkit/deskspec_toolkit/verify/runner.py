"""Runs a verification: the contract, the provider, then oracles, schemathesis and observers.

Oracles run first, while the provider's records are still meaningful; schemathesis leaves generated
ones behind.
"""

import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from fnmatch import fnmatchcase
from itertools import count
from pathlib import Path
from tempfile import gettempdir
from typing import Final
from urllib.parse import urlsplit

from attrs import evolve
from deskspec._vendors import VENDORS
from deskspec_runtime.call import settings
from deskspec_runtime.call.settings import Secret
from deskspec_runtime.errors import ConfigurationError
from hypothesis.configuration import set_hypothesis_home_dir

from ..conformance.checks import Check
from ..conformance.contract import Contract
from ..conformance.document import DocumentFindings
from ..conformance.result import CheckedOperation, CheckResult
from ..conformance.result import Provider as ProviderName
from ..conformance.run_origin import run_origin
from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi.operation_view import OperationView
from ..openapi.operations import is_documented
from ..provider import credentials
from ..provider.canary import REFUSALS
from ..provider.credentials import Credentials
from ..provider.redaction import Provenance, Redaction
from ..provider.session import (
    KeyRefused,
    NoResponse,
    NotPermitted,
    OutOfTime,
    OverRate,
    ProviderSession,
    WentAway,
)
from ..provider.write_policy import WritePolicy, is_loopback, write_policy_for
from ..simulator import Simulator
from . import baseline, pace, schemathesis_phase
from .deliveries import WebhookDeliveries
from .discovery.caller import read
from .finding_collector import FindingCollector
from .observers import OBSERVERS, Observer
from .options import VerifyOptions
from .oracles import LAST, READERS, WRITERS, Oracle
from .progress import Progress
from .unchecked import (
    ENDED_FIRST,
    ENDINGS,
    KEY_REFUSED,
    OVER_RATE,
    TIME_OVER,
    WENT_AWAY,
    ask_with_key,
    check_any_response,
    is_success,
    is_unusable,
    unchecked,
    unusable_statuses,
)
from .verification import Verification, operation_views_of, verification_of

_SIMULATOR_URL = "http://127.0.0.1:8010"
"""The default URL of `deskspec simulate`, where `curl` lines of findings go."""
_HYPOTHESIS: Final = Path(gettempdir(), "deskspec-hypothesis")
"""Where hypothesis keeps tables of its own, so that it does not in the caller's folder."""


class VerificationStopped(Failure):
    """The verification could not continue; `result` has the findings until then."""

    def __init__(self, message: str, result: CheckResult) -> None:
        super().__init__(message)
        self.result = result


def run(
    options: VerifyOptions, progress: Callable[[str], None] = lambda message: None
) -> CheckResult:
    """Verify a provider.

    Args:
        options: The provider, the contract, and how to verify.
        progress: Called with a line about each step.

    Raises:
        VerificationStopped: It could not continue; it has the result until then.
        Failure: It could not begin.
    """
    start, origin = time.monotonic(), run_origin(options.base_url)
    set_hypothesis_home_dir(_HYPOTHESIS)
    contract = _contract(options)
    known = options.baseline and baseline.read(options.baseline, contract.name)
    with ExitStack() as stack:
        verification = _begin(options, contract, stack)
        documents = DocumentFindings()
        notices = list(documents.of_whole(contract))
        for each in verification.selected:
            notices += documents.of_operation(contract, contract.operation(each.id))
        steps = Progress(progress)
        verification.provider.watch_waits(steps.wait)
        ended: str | None = None
        problem: Failure | None = None
        try:
            try:
                _run_checks(verification, steps)
            except OutOfTime:
                ended = TIME_OVER
            except WentAway:
                ended = WENT_AWAY
            except KeyRefused:
                ended = KEY_REFUSED
            except OverRate:
                ended = OVER_RATE
            limit = options.max_seconds if ended == TIME_OVER else None
            check_any_response(verification, seconds=limit)
        except KeyboardInterrupt:
            ended, problem = ENDED_FIRST, Failure("interrupted")
        except Failure as failure:
            ended, problem = ended or ENDED_FIRST, failure
        not_checked = unchecked(verification, ended)
        _report_not_checked(verification, not_checked)
        result = CheckResult(
            vendor=contract.name,
            provider=_provider_name(options),
            profile=contract.profile,
            spec_sha256=contract.sha256,
            complete=ended is None and not not_checked,
            is_cut_short=ended is not None,
            operation_ids={e.id: CheckedOperation(e.method, e.path) for e in verification.selected},
            skipped=_skipped(options, contract, verification.write_policy),
            not_checked=not_checked,
            requests=verification.provider.requests,
            seconds=time.monotonic() - start,
            findings=[*verification.collector.findings, *notices],
            pace=pace.shown(pace.pace_of(options, contract)),
            origin=origin,
        )
    if known:
        result = known.applied_to(result)
    if problem is not None:
        raise VerificationStopped(str(problem), result)
    return result


def _contract(options: VerifyOptions) -> Contract:
    if options.spec is not None:
        if options.vendor is not None:
            raise Failure("either a vendor or --spec: both name a contract")
        if options.profile is not None:
            raise Failure("--profile: only the contract of a vendor has profiles")
        if options.base_url is None:
            raise Failure("--spec needs --base-url: only vendors have a simulator")
        return Contract.read(options.spec, overlays=options.overlays)
    if options.vendor is None or options.vendor not in VENDORS:
        known = ", ".join(VENDORS)
        raise Failure(f"which contract? give a vendor ({known}), or --spec FILE and --base-url URL")
    if options.overlays:
        raise Failure("--overlay: goes with --spec; a vendor's overlays are in its contract")
    return Contract.of_vendor(options.vendor, options.profile)


def _skipped(
    options: VerifyOptions, contract: Contract, write_policy: WritePolicy
) -> dict[str, str]:
    """Operations that are left out on purpose, each with the reason."""
    skipped = _not_in_profile(options, contract)
    for each in operation_views_of(contract):
        if not fnmatchcase(each.id, options.operations):
            skipped.setdefault(each.id, "outside --operations")
        elif each.effect not in write_policy.effects:
            skipped.setdefault(each.id, each.effect)
        elif (reason := write_policy.spared(each)) is not None:
            skipped.setdefault(each.id, f"spared: {reason}")
    return skipped


def _not_in_profile(options: VerifyOptions, contract: Contract) -> dict[str, str]:
    """Operations that the chosen profile does not document, each with the reason to skip it."""
    if options.vendor is None or options.profile is None:
        return {}
    every = Contract.of_vendor(options.vendor).operations
    return {
        each.id: "not in this profile"
        for each in every
        if not is_documented(contract.document, each.id)
    }


def _begin(options: VerifyOptions, contract: Contract, stack: ExitStack) -> Verification:
    if options.base_url is not None:
        try:
            settings.base_url(options.base_url, "", "")
        except ConfigurationError as error:
            raise Failure(str(error).replace("base_url", "--base-url", 1)) from None
    write_policy = write_policy_for(
        options.base_url,
        allow_writes=options.allow_writes,
        allow_sends=options.allow_sends,
        on_live_data=options.yes_modify_live_data,
        operations=options.operations,
    )
    selected = _selected(options, contract, write_policy)
    provider_credentials = _credentials(options, contract)
    provider = _provider(options, contract, provider_credentials, write_policy)
    stack.callback(provider.close)
    redaction = Redaction(contract.document, _provenance(options))
    provider.watch(lambda _, exchange: redaction.learn(exchange))
    collector = FindingCollector(
        provider_credentials,
        selected,
        base_url=provider.base_url,
        shown_base_url=_shown_base_url(options, contract, provider),
        redaction=redaction,
    )
    verification = verification_of(
        contract,
        options.vendor,
        provider,
        write_policy,
        collector,
        selected,
        is_simulator=options.base_url is None,
        seed=options.seed,
        examples=options.examples,
    )
    provider_credentials.check(each.node for each in verification.selected)
    return verification


def _selected(options: VerifyOptions, contract: Contract, write_policy: WritePolicy) -> list[str]:
    """Return the ids of the operations to verify.

    Raises:
        Failure: None of them may be called.
    """
    skipped = _not_in_profile(options, contract)
    selected = [
        each
        for each in contract.operations
        if fnmatchcase(each.id, options.operations) and each.id not in skipped
    ]
    is_chosen = options.operations != "*"
    where = f"--operations {options.operations}" if is_chosen else contract.name
    if not selected:
        wanted = "such operation id" if is_chosen else "operations"
        raise Failure(f"{where}: the contract has no {wanted}")
    if not any(each.effect in write_policy.effects for each in selected):
        option = "--allow-sends" if "write" in write_policy.effects else "--allow-writes"
        raise Failure(f"{where}: no operation only reads; add {option}")
    ids = [each.id for each in selected]
    if not write_policy.allowed(e for e in operation_views_of(contract) if e.id in ids):
        raise Failure(
            f"{where}: each operation is spared at a remote provider; give the full name of the "
            "one to call"
        )
    return ids


def _credentials(options: VerifyOptions, contract: Contract) -> Credentials:
    variable = credentials.variable_of(options.vendor)
    key: Secret | None
    if options.base_url is None and options.transport is None:
        key = Secret("simulator-key")
    else:
        key = credentials.key_of(options.vendor, options.api_key_file)
    headers = credentials.headers_of(options.headers)
    source = credentials.source_of(options.vendor, options.api_key_file)
    return Credentials(contract.document, key, headers, variable, source=source)


def _provider(
    options: VerifyOptions,
    contract: Contract,
    provider_credentials: Credentials,
    write_policy: WritePolicy,
) -> ProviderSession:
    limits = evolve(options.limits, run=options.max_seconds)
    transport = options.transport
    if options.base_url is None:
        assert options.vendor is not None
        profile = {} if options.profile is None else {options.vendor: options.profile}
        simulator = Simulator(profiles=profile, clock=_fast_clock())
        transport = transport or simulator.transport(options.vendor)
        base_url = f"http://localhost{_base_path(contract)}"
    else:
        base_url = options.base_url.rstrip("/")
    return ProviderSession(
        base_url,
        provider_credentials,
        write_policy,
        transport=transport,
        pace=pace.pace_of(options, contract),
        limits=limits,
    )


def _run_checks(verification: Verification, progress: Progress) -> None:
    """Run the oracles, then schemathesis, and let the observers report at the end.

    Raises:
        OutOfTime: The time is up; the observers have reported.
        WentAway: The provider no longer responds; likewise.
        KeyRefused: It refuses the key that it took before; likewise.
        OverRate: It is over its rate; likewise.
        Failure: The provider does not serve this API; likewise.
    """
    observers = [observer(verification) for observer in OBSERVERS]
    verification.provider.watch(_feeding(observers))
    total = len(verification.selected)
    deliveries = WebhookDeliveries(verification)
    try:
        with suppress(NoResponse):
            ask_with_key(verification)
        readers = [oracle(verification) for oracle in READERS]
        progress.begin("lists", total)
        for operation in verification.selected:
            verification.whole_lists.clear()
            _run_oracles(readers, operation, progress)
        deliveries.subscribe()
        _run_one_by_one(WRITERS, verification, progress)
        schemathesis_phase.run(verification, progress)
        _run_one_by_one(LAST, verification, progress)
        _report_never_succeeded(verification)
    finally:
        deliveries.finish()
        verification.refusals.report(verification.collector)
        for observer in observers:
            observer.finish()


def _run_one_by_one(
    oracles: Iterable[type[Oracle]], verification: Verification, progress: Progress
) -> None:
    for each in [oracle(verification) for oracle in oracles]:
        progress.begin(each.check.id, len(verification.selected))
        for operation in verification.selected:
            _run_oracles([each], operation, progress)
            if isinstance(each, LAST[-1]):
                verification.finished.add(operation.id)


def _run_oracles(oracles: Iterable[Oracle], operation: OperationView, progress: Progress) -> None:
    progress.step(operation.id)
    for oracle in oracles:
        with suppress(NoResponse, NotPermitted):
            oracle.look(operation)


def _feeding(observers: Iterable[Observer]) -> Callable[[OperationView | None, Exchange], None]:
    def feed(operation: OperationView | None, exchange: Exchange) -> None:
        if operation is not None:
            body = read(exchange)
            for observer in observers:
                observer.see(operation, exchange, body)

    return feed


def _report_never_succeeded(verification: Verification) -> None:
    for operation in verification.selected:
        statuses = verification.statuses[operation.id]
        if is_unusable(verification, operation):
            continue
        if statuses and not any(is_success(operation, status) for status in statuses):
            verification.collector.add(
                operation,
                Check.NEVER_SUCCEEDED,
                "warning",
                expected="a success",
                seen=f"only {', '.join(str(status) for status in sorted(statuses))}",
            )


def _report_not_checked(verification: Verification, not_checked: Mapping[str, str]) -> None:
    is_ended = not {KEY_REFUSED, OVER_RATE}.isdisjoint(not_checked.values())
    for operation_id, why in not_checked.items():
        operation, statuses = verification.by_id[operation_id], verification.statuses[operation_id]
        # A gateway refused, mostly, and not the provider: that it did is said once.
        if is_unusable(verification, operation):
            unusable = unusable_statuses(verification, operation)
            verification.collector.drop_refusals(operation_id, unusable)
        elif is_ended:
            verification.collector.drop_refusals(operation_id, REFUSALS)
        is_begun = why in ENDINGS and bool(statuses)
        expected = "all checks" if is_begun else "a response that can be checked"
        seen = f"a part of them: {why}" if is_begun else why if statuses else f"no response: {why}"
        verification.collector.add(
            operation,
            Check.NOT_CHECKED,
            "warning",
            expected=expected,
            seen=seen,
        )


def _provider_name(options: VerifyOptions) -> ProviderName:
    """The kind of provider; one on this machine with a vendor's contract is not the vendor."""
    url = options.base_url
    is_local = url is None or (options.vendor is not None and is_loopback(url))
    return "simulator" if is_local else "live"


def _provenance(options: VerifyOptions) -> Provenance:
    if options.base_url is None:
        return "simulator"
    return "loopback" if is_loopback(options.base_url) else "elsewhere"


def _base_path(contract: Contract) -> str:
    url: str = contract.document["servers"][0]["url"]
    return urlsplit(url).path.rstrip("/")


def _shown_base_url(options: VerifyOptions, contract: Contract, provider: ProviderSession) -> str:
    if options.base_url is not None:
        return provider.base_url
    return f"{_SIMULATOR_URL}/{options.vendor}{_base_path(contract)}"


def _fast_clock() -> Callable[[], float]:
    """A clock that advances a minute with every call, so that no rate limit is reached."""
    seconds = count(1_767_225_600, 60)
    return lambda: float(next(seconds))
