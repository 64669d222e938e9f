"""A request as the simulator received it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


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
    """That of the response, also if a fault lost it on the way."""
    fault: str | None = None
    """The kind of the fault that it met."""

    def json(self) -> Any:
        """Return the body as JSON, as `httpx.Response.json` does.

        Raises:
            ValueError: It is not JSON.
        """
        return json.loads(self.body)

    def __repr__(self) -> str:
        names = ", ".join(name for name, _ in self.query)
        return (
            f"<SeenRequest {self.vendor} {self.operation_id}: {self.method} {self.path} "
            f"query({names}) {len(self.body)} bytes -> {self.status}>"
        )
