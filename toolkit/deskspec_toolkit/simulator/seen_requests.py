"""A request as the simulator received it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, repr=False)
class SeenRequest:
    """One request and the status of its response.

    The repr is safe to log: it has no headers, query values or body.
    """

    vendor: str | None
    """`None` if the path is below no vendor's base URL."""
    operation_id: str | None
    """`None` if the contract has no such path or method."""
    method: str
    path: str
    """Below the vendor's base URL, percent-encoded as it was sent."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes
    """Of a form with a large file, the first MiB."""
    status: int

    def __repr__(self) -> str:
        names = ", ".join(name for name, _ in self.query)
        return (
            f"<SeenRequest {self.vendor} {self.operation_id}: {self.method} {self.path} "
            f"query({names}) {len(self.body)} bytes -> {self.status}>"
        )
