"""One run of the verifier: the contract, who is asked, what was found, and how far it came."""

from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from attrs import frozen

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
from .discovery.argument_finder import ArgumentFinder
from .discovery.caller import Caller
from .discovery.factory import ItemFactory
from .discovery.samples import Samples
from .finding_collector import FindingCollector


@frozen(eq=False)
class Verification:
    """What every phase and every oracle works with."""

    api: Contract
    vendor: str | None
    provider: ProviderSession
    write_policy: WritePolicy
    collector: FindingCollector
    seed: int
    examples: int
    """How many requests schemathesis makes up for an operation, at most."""
    operations: Sequence[OperationView]
    """All operations of the contract."""
    selected: Sequence[OperationView]
    """Those that are verified, and may be called."""
    resources: Sequence[Resource]
    caller: Caller
    finder: ArgumentFinder
    factory: ItemFactory
    statuses: dict[str, Counter[int]]
    """Operation id -> how often it answered what."""
    whole_lists: dict[tuple[str, int], Whole | None]
    """Id of a list, and how many requests changed something before -> what an oracle read of it."""
    by_id: Mapping[str, OperationView]
    """Operation id -> operation, all of them."""
    resource_by_id: Mapping[str, Resource]
    """Operation id -> the resource that it belongs to."""

    @property
    def document(self) -> Document:
        return self.api.document

    @property
    def is_foreign(self) -> bool:
        """Whether the contract is none of ours, so that no client says what it can live with."""
        return self.vendor is None

    @property
    def base_path(self) -> str:
        """The path of the base URL."""
        return urlsplit(self.provider.base_url).path.rstrip("/")

    def operation_at(self, method: str, path: str) -> OperationView | None:
        """The operation that a request means; `path` is below the base URL, percent-encoded."""
        # A path that is fixed wins over one with a parameter, whatever its methods are.
        _, methods = self.api.routes.methods(path) or ("", [])
        found = self.api.match(method, path) if method in methods else None
        return None if found is None else self.by_id[found.operation.id]

    def may_call(self, operation: OperationView | None) -> bool:
        """Whether there is such an operation, and it may be called."""
        return operation is not None and self.write_policy.allows(operation.method, operation)


def verification_of(
    api: Contract,
    vendor: str | None,
    provider: ProviderSession,
    write_policy: WritePolicy,
    collector: FindingCollector,
    selected: Sequence[str],
    *,
    seed: int,
    examples: int,
) -> Verification:
    """Begin a verification: from now on every exchange is compared with the contract.

    Args:
        api: The contract.
        vendor: The vendor; `None` for a foreign contract.
        provider: Who is asked.
        write_policy: What may be sent.
        collector: What takes the findings.
        selected: The ids of the operations that are verified.
        seed: What values are made from.
        examples: How many requests schemathesis makes up for an operation.
    """
    every = operation_views_of(api)
    groups = resources(every)
    caller = Caller(provider)
    finder = ArgumentFinder(caller, groups, Samples(seed), vendor)
    found = Verification(
        api=api,
        vendor=vendor,
        provider=provider,
        write_policy=write_policy,
        collector=collector,
        seed=seed,
        examples=examples,
        operations=every,
        selected=write_policy.allowed(each for each in every if each.id in selected),
        resources=groups,
        caller=caller,
        finder=finder,
        factory=ItemFactory(caller, finder, every, provider),
        statuses={each.id: Counter() for each in every},
        whole_lists={},
        by_id={each.id: each for each in every},
        resource_by_id={each.id: group for group in reversed(groups) for each in group.own},
    )

    def compare(operation: OperationView | None, exchange: Exchange) -> None:
        if operation is None:
            return
        found.statuses[operation.id][exchange.status] += 1
        for finding in findings_of(api, exchange):
            # What is wrong with a request is meant to be: it was made to see it refused.
            if finding.direction == "response":
                collector.add_found(operation, finding, exchange)

    def note_silence(operation: OperationView | None, exchange: Exchange, told: str) -> None:
        if operation is not None:
            collector.add(
                operation,
                Check.NO_ANSWER,
                "error",
                expected="an answer",
                seen=told,
                exchange=exchange,
            )

    provider.watch(compare)
    provider.watch_failures(note_silence)
    return found


def operation_views_of(api: Contract) -> list[OperationView]:
    """The operations of a contract as oracles see them."""
    ids = {(each.method.upper(), each.path): each.id for each in api.operations}
    return operation_views(api.document, ids)
