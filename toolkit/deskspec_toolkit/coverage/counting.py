"""Counts, in a checkout, which places have an operation.

Each place is read on its own, so an operation that only one of them has is found, too.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from ..failure import Failure
from ..generator import completeness, docs_ledger
from ..openapi import documents
from ..openapi.nodes import nodes_in
from ..openapi.operations import OperationObject, operations_of
from ..project import Project
from ..record import cassettes
from ..simulator.core import Core
from .table import PLACES, Coverage, CoverageRow


def counted(project: Project, vendor: str) -> Coverage:
    """Collect the operations of every place.

    Args:
        project: The project.
        vendor: The vendor.

    Raises:
        Failure: A place cannot be read, for example because nothing was generated yet.
    """
    entries = docs_ledger.read(project, vendor)
    contracts = _contracts(project, vendor)
    operations = {each.id: each for each in contracts}
    examples = _examples(contracts)
    package = completeness.inventory(project.generated, f"{vendor}_client")["operations"]
    handled = Core({}, api_key="coverage").handled.get(vendor, frozenset())
    recordings: dict[str, Counter[str]] = {}
    for cassette in cassettes.cassettes(cassettes.folder(project, vendor)):
        recordings.setdefault(cassette.operation_id, Counter())[cassette.provenance] += 1
    by_place = {
        "ledger": entries.operations.keys(),
        "spec": operations.keys(),
        "client": {name for name, call in package.items() if len(call["clients"]) == 2},
        "simulator": handled,
        "cassettes": recordings.keys(),
    }
    ids = set().union(*by_place.values()) - entries.not_generated.keys()
    rows = []
    for operation_id in sorted(ids):
        call = package.get(operation_id, {"method": "", "path": ""})
        documented = operations.get(operation_id)
        rows.append(
            CoverageRow(
                operation_id,
                (documented.method if documented else call["method"]).upper(),
                documented.path if documented else call["path"],
                entries.operations.get(operation_id, {}).get("evidence", ""),
                frozenset(place for place in PLACES if operation_id in by_place[place]),
                recordings.get(operation_id, Counter()),
                examples[operation_id],
            )
        )
    return Coverage(vendor, rows, entries.not_generated)


def _contracts(project: Project, vendor: str) -> list[OperationObject]:
    """The operations of all contracts of a vendor."""
    files = [*project.contracts.glob(f"{vendor}.yaml"), *project.contracts.glob(f"{vendor}.*.yaml")]
    if not files:
        raise Failure(
            f"{project.shown(project.contracts)} has no contract of {vendor}: run deskspec generate"
        )
    return [
        operation
        for file in sorted(files)
        for operation in operations_of(documents.read_json(file.with_suffix(".json"), file.name))
    ]


def _examples(operations: Iterable[OperationObject]) -> Counter[str]:
    """Operation id -> number of documented examples, over all profiles."""
    counts: Counter[str] = Counter()
    for operation in operations:
        counts[operation.id] += sum(
            len(node["examples"])
            for _, node in nodes_in(operation.node)
            if isinstance(node, dict) and isinstance(node.get("examples"), Mapping)
        )
    return counts
