"""What is wrong with the document of a contract itself, as findings: each once, and an info.

What cannot be used of a foreign document is left out, so that the rest can be compared.
"""

from collections.abc import Iterable, Iterator

from deskspec_runtime.findings import Finding

from ..failure import Failure
from ..openapi.notices import Notice
from ..openapi.operations import OperationObject
from .checks import Check
from .contract import Contract
from .operation import ContractOperation


class DocumentFindings:
    """Makes the findings about documents, in the course of one check."""

    def __init__(self) -> None:
        """Begin without findings."""
        self._reported: set[tuple[str, Notice]] = set()
        self._left_out: set[str] = set()
        """Digests of the contracts whose unreadable paths have their findings."""

    def of_whole(self, contract: Contract) -> Iterator[Finding]:
        """Yield what concerns no single operation, or paths whose operations nobody can read."""
        yield from self._findings(contract, None, contract.notices.general)
        if contract.sha256 not in self._left_out:  # many, and the same for each recording
            self._left_out.add(contract.sha256)
            for each in contract.left_out:
                yield from self._findings(contract, None, _notices_of(contract, each))

    def of_operation(self, contract: Contract, operation: ContractOperation) -> Iterator[Finding]:
        """Yield what an operation needs and cannot have.

        Raises:
            Failure: It needs a part that is outside of the document's folder.
        """
        yield from self._findings(contract, operation, _notices_of(contract, operation))

    def _findings(
        self, contract: Contract, operation: ContractOperation | None, notices: Iterable[Notice]
    ) -> Iterator[Finding]:
        for notice in notices:
            place = notice.position.json_path
            if notice.is_refused and operation is not None:
                raise Failure(
                    f"{contract.source(notice.position.file)}: {place}: expected "
                    f"{notice.expected}, got {notice.seen}"
                )
            if (contract.sha256, notice) not in self._reported:
                self._reported.add((contract.sha256, notice))
                yield Finding(
                    operation_id="" if operation is None else operation.id,
                    method="" if operation is None else operation.method,
                    path="" if operation is None else operation.path,
                    direction="response",
                    check=Check.CONTRACT_DOCUMENT.id,
                    severity="info",
                    json_path=place,
                    expected=notice.expected,
                    seen=notice.seen,
                    source=contract.source(notice.position.file),
                )


def _notices_of(contract: Contract, operation: ContractOperation) -> Iterator[Notice]:
    written = OperationObject(operation.path, operation.method.lower(), {**operation.node})
    return contract.notices.of(contract.document, written)
