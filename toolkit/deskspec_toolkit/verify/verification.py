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
from ..openapi.endpoint import Endpoint, endpoints
from ..openapi.lists import Whole
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
    permission: WritePolicy
    ledger: FindingCollector
    seed: int
    examples: int
    """How many requests schemathesis makes up for an operation, at most."""
    endpoints: Sequence[Endpoint]
    """All operations of the contract."""
    selected: Sequence[Endpoint]
    """Those that are verified, and may be called."""
    resources: Sequence[Resource]
    caller: Caller
    subjects: ArgumentFinder
    maker: ItemFactory
    statuses: dict[str, Counter[int]]
    """Operation id -> how often it answered what."""
    whole_lists: dict[tuple[str, int], Whole | None]
    """Id of a list, and how many requests changed something before -> what an oracle read of it."""
    by_id: Mapping[str, Endpoint]
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

    def endpoint_at(self, method: str, path: str) -> Endpoint | None:
        """The operation that a request means; `path` is below the base URL, percent-encoded."""
        # A path that is fixed wins over one with a parameter, whatever its methods are.
        _, methods = self.api.routes.methods(path) or ("", [])
        found = self.api.match(method, path) if method in methods else None
        return None if found is None else self.by_id[found.operation.id]

    def may_call(self, endpoint: Endpoint | None) -> bool:
        """Whether there is such an operation, and it may be called."""
        return endpoint is not None and self.permission.allows(endpoint.method, endpoint)


def verification_of(
    api: Contract,
    vendor: str | None,
    provider: ProviderSession,
    permission: WritePolicy,
    ledger: FindingCollector,
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
        permission: What may be sent.
        ledger: What takes the findings.
        selected: The ids of the operations that are verified.
        seed: What values are made from.
        examples: How many requests schemathesis makes up for an operation.
    """
    every = endpoints_of(api)
    groups = resources(every)
    caller = Caller(provider)
    subjects = ArgumentFinder(caller, groups, Samples(seed), vendor)
    found = Verification(
        api=api,
        vendor=vendor,
        provider=provider,
        permission=permission,
        ledger=ledger,
        seed=seed,
        examples=examples,
        endpoints=every,
        selected=permission.allowed(each for each in every if each.id in selected),
        resources=groups,
        caller=caller,
        subjects=subjects,
        maker=ItemFactory(caller, subjects, every, provider),
        statuses={each.id: Counter() for each in every},
        whole_lists={},
        by_id={each.id: each for each in every},
        resource_by_id={each.id: group for group in reversed(groups) for each in group.own},
    )

    def compare(endpoint: Endpoint | None, exchange: Exchange) -> None:
        if endpoint is None:
            return
        found.statuses[endpoint.id][exchange.status] += 1
        for finding in findings_of(api, exchange):
            # What is wrong with a request is meant to be: it was made to see it refused.
            if finding.direction == "response":
                ledger.add_found(endpoint, finding, exchange)

    def note_silence(endpoint: Endpoint | None, exchange: Exchange, told: str) -> None:
        if endpoint is not None:
            ledger.add(
                endpoint,
                Check.NO_ANSWER,
                "error",
                expected="an answer",
                seen=told,
                exchange=exchange,
            )

    provider.watch(compare)
    provider.watch_failures(note_silence)
    return found


def endpoints_of(api: Contract) -> list[Endpoint]:
    """The operations of a contract as oracles see them."""
    ids = {(each.method.upper(), each.path): each.id for each in api.operations}
    return endpoints(api.document, ids)
