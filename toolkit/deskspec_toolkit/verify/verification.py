"""One run of the verifier: the contract, the provider, the findings, and shared state."""

from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from attrs import frozen
from deskspec_runtime.findings import Direction, Finding

from ..conformance.checks import Check
from ..conformance.contract import Contract
from ..conformance.findings import findings_of
from ..exchanges.exchange import Exchange
from ..openapi.documents import Document
from ..openapi.lists import Whole
from ..openapi.operation_view import OperationView, operation_views
from ..openapi.resources import Resource, resources
from ..provider.session import ProviderSession
from ..provider.write_policy import WritePolicy
from . import refusals
from .discovery.argument_finder import ArgumentFinder
from .discovery.caller import Caller
from .discovery.factory import ItemFactory
from .discovery.item_reader import ItemReader
from .discovery.jobs import Jobs
from .discovery.preparation import Preparation
from .discovery.samples import Samples
from .finding_collector import FindingCollector
from .refusals import UndescribedRefusals


@frozen(eq=False)
class Verification:
    """The state shared by all phases, oracles and observers."""

    contract: Contract
    vendor: str | None
    provider: ProviderSession
    is_simulator: bool
    """Whether the provider is a simulator of this run, whose items are no one's."""
    write_policy: WritePolicy
    collector: FindingCollector
    seed: int
    examples: int
    """The most requests that schemathesis generates for an operation."""
    operations: Sequence[OperationView]
    """All operations of the contract."""
    selected: Sequence[OperationView]
    """The operations to verify that may be called."""
    resources: Sequence[Resource]
    caller: Caller
    finder: ArgumentFinder
    factory: ItemFactory
    reader: ItemReader
    preparation: Preparation
    jobs: Jobs
    statuses: dict[str, Counter[int]]
    """Operation id -> how often each status came to a request with the right key."""
    finished: set[str]
    """Ids of operations of which all checks are done."""
    refusals: UndescribedRefusals
    """Refusals that were provoked, for the report at the end."""
    lost: set[str]
    """Ids of operations whose generated requests an exception of schemathesis ended."""
    whole_lists: dict[tuple[str, int], Whole | None]
    """Operation id of a list, and number of writes before -> what an oracle read of it."""
    by_id: Mapping[str, OperationView]
    """Operation id -> operation, for all operations."""
    resource_by_id: Mapping[str, Resource]
    """Operation id -> the resource that it belongs to."""

    @property
    def document(self) -> Document:
        return self.contract.document

    @property
    def is_foreign(self) -> bool:
        """Whether the contract is not a vendor's: no client decides severities."""
        return self.vendor is None

    @property
    def base_path(self) -> str:
        """The path of the base URL."""
        return urlsplit(self.provider.base_url).path.rstrip("/")

    def operation_at(self, method: str, path: str) -> OperationView | None:
        """Return the operation of a request; `path` is below the base URL, percent-encoded."""
        # A fixed path wins over one with a parameter, whatever its methods are.
        _, methods = self.contract.routes.methods(path) or ("", [])
        verification = self.contract.match(method, path) if method in methods else None
        return None if verification is None else self.by_id.get(verification.operation.id)

    def schemes_of(self, operation: OperationView) -> tuple[str, ...]:
        """Return the names of the security schemes of an operation; empty if it needs no key."""
        alternatives = operation.node.get("security", self.document.get("security", []))
        return tuple(sorted({name for each in alternatives for name in each}))

    def may_call(self, operation: OperationView | None) -> bool:
        """Whether there is an operation, and it may be called."""
        return operation is not None and self.write_policy.allows(operation)


def verification_of(
    contract: Contract,
    vendor: str | None,
    provider: ProviderSession,
    write_policy: WritePolicy,
    collector: FindingCollector,
    selected: Sequence[str],
    *,
    is_simulator: bool,
    seed: int,
    examples: int,
) -> Verification:
    """Begin a verification: every exchange is compared with the contract from now on.

    Args:
        contract: The contract.
        vendor: The vendor; `None` for a foreign contract.
        provider: The provider to verify.
        write_policy: Decides which operations may be called.
        collector: Collects the findings.
        selected: The ids of the operations to verify.
        is_simulator: Whether the provider is a simulator of this run.
        seed: The seed of generated values.
        examples: The most requests that schemathesis generates for an operation.
    """
    every = operation_views_of(contract)
    all_resources = resources(every)
    caller = Caller(provider, is_patient=not is_simulator)
    finder = ArgumentFinder(caller, all_resources, Samples(seed))
    factory = ItemFactory(caller, finder, every)
    preparation = Preparation(finder, factory)
    finder.prepared = preparation.arguments
    verification = Verification(
        contract=contract,
        vendor=vendor,
        provider=provider,
        is_simulator=is_simulator,
        write_policy=write_policy,
        collector=collector,
        seed=seed,
        examples=examples,
        operations=every,
        selected=write_policy.allowed(each for each in every if each.id in selected),
        resources=all_resources,
        caller=caller,
        finder=finder,
        factory=factory,
        reader=ItemReader(caller, finder, every),
        preparation=preparation,
        jobs=Jobs(caller, finder),
        statuses={each.id: Counter() for each in every},
        finished=set(),
        refusals=UndescribedRefusals(),
        lost=set(),
        whole_lists={},
        by_id={each.id: each for each in every},
        resource_by_id={each.id: group for group in reversed(all_resources) for each in group.own},
    )

    def compare(operation: OperationView | None, exchange: Exchange) -> None:
        if operation is None:
            return
        has_key = provider.has_key(operation, exchange)
        if has_key:
            verification.statuses[operation.id][exchange.status] += 1
        # Requests are wrong on purpose, to be rejected.
        found: dict[Direction, list[Finding]] = {"request": [], "response": []}
        for finding in findings_of(contract, exchange):
            found[finding.direction].append(finding)
        is_undescribed = (
            refusals.is_undescribed(
                operation,
                exchange.status,
                found["request"],
                has_key=has_key,
                is_foreign=verification.is_foreign,
            )
            or refusals.is_too_large(contract.document, exchange)
            or refusals.is_of_a_phone_number(operation, exchange)
        )
        # Where a rate is kept, others may have used it: a 429 is no answer of the operation.
        if exchange.status == 429 and provider.has_rate:
            found["response"].clear()
        for finding in found["response"]:
            if is_undescribed and finding.check == Check.RESPONSE_STATUS.id:
                verification.refusals.keep(operation, exchange)
            else:
                collector.add_found(operation, finding, exchange)

    def report_no_response(
        operation: OperationView | None, exchange: Exchange, message: str
    ) -> None:
        if operation is not None:
            collector.add(
                operation,
                Check.NO_RESPONSE,
                "error",
                expected="a response",
                seen=message,
                exchange=exchange,
            )

    provider.watch(compare)
    provider.watch_failures(report_no_response)
    return verification


def operation_views_of(contract: Contract) -> list[OperationView]:
    """Return the operations of a contract as oracles see them."""
    ids = {(each.method.upper(), each.path): each.id for each in contract.operations}
    return operation_views(contract.document, ids)
