"""What is found where a request or an answer breaks its contract.

A finding holds places and types and no value: what was sent and answered is personal data.
"""

from typing import Literal, TypeAlias

from attrs import frozen

Direction: TypeAlias = Literal["request", "response"]
Severity: TypeAlias = Literal["error", "warning", "info"]


@frozen(kw_only=True)
class Finding:
    """One place where a request or an answer is not what the contract says.

    Attributes:
        operation_id: The operation, for example `customers_get`.
        method: The HTTP method.
        path: The path template of the operation.
        direction: Whose it is: `request` or `response`.
        check: What was checked, for example `response_schema`.
        severity: `error`: a value has another type than its attribute, is gone, or the call raises.
            `warning`: the contract refuses it, and every attribute has its type. `info`: it is new.
        json_path: Where, for example `$.tags[0].color`. Of what stands in several entries of a
            list, the first one. A name that nobody documents may be a `*`.
        expected: What the contract says.
        seen: The type, or the status, that came in its place; never a value.
        reproduce: How to see it again; `None` in a client, where that would need the values.
        source: The recording that it stands in; `None` in a client.
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
            f"{self.json_path}: {self.expected} expected, {self.seen} seen"
        )
