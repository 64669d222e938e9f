"""What the simulator saw."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, repr=False)
class SeenRequest:
    """One request and the status that it got.

    Its repr can go into a log: it has neither headers nor query values nor body.
    """

    vendor: str | None
    """`None`: the path is below no vendor's base URL."""
    operation_id: str | None
    """`None`: the contract has no such path or method."""
    method: str
    path: str
    """Below the vendor's base URL, percent-encoded as it was sent."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """By lower-case name."""
    body: bytes
    status: int

    def __repr__(self) -> str:
        names = ", ".join(name for name, _ in self.query)
        return (
            f"<SeenRequest {self.vendor} {self.operation_id}: {self.method} {self.path} "
            f"query({names}) {len(self.body)} bytes -> {self.status}>"
        )
