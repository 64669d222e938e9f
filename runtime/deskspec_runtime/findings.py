"""A finding: where a request or a response breaks its contract.

It holds places and types, never values: what is sent and returned is personal data.
"""

from typing import Literal, TypeAlias

from attrs import frozen

Direction: TypeAlias = Literal["request", "response"]
Severity: TypeAlias = Literal["error", "warning", "info"]


@frozen(kw_only=True)
class Finding:
    """One place where a request or a response breaks its contract.

    Attributes:
        operation_id: The operation, for example `customers_get`.
        method: The HTTP method.
        path: The path template of the operation.
        direction: What breaks it: `request` or `response`.
        check: What was checked, for example `response_schema`.
        severity: `error`: a value has another type than its attribute, a required field is missing,
            or the call raises. `warning`: the contract is broken, but every attribute has its
            type. `info`: something new that the contract does not mention.
        json_path: Where, for example `$.tags[0].color`. If several entries of a list are alike,
            the first one. An undocumented name may be replaced by `*`.
        expected: What the contract requires.
        seen: The type or status that came instead; never a value.
        reproduce: A command that shows it again; `None` in a client, because it would need values.
        source: The recording and the exchange in it; `None` in a client.
    """

    operation_id: str
    method: str
    path: str
    direction: Direction
    check: str
    severity: Severity
    json_path: str
    expected: str
    seen: str
    reproduce: str | None = None
    source: str | None = None

    def __str__(self) -> str:
        return (
            f"{self.severity}: {self.operation_id} ({self.method} {self.path}), {self.check} at "
            f"{self.json_path}: expected {self.expected}, got {self.seen}"
        )
