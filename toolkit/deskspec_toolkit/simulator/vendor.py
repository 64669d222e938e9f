"""What the core asks of a vendor. Operations and shapes are the business of the vendor's module."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from ..build.walk import Operation
from .contract import Contract
from .message import Request, Response


@dataclass(frozen=True)
class Call:
    """A request that is an operation of the contract, by someone who may call it."""

    operation: Operation
    parameters: Mapping[str, str]
    """The path's."""
    request: Request


class Vendor(Protocol):
    """A vendor in one profile, with its records."""

    PROFILES: ClassVar[tuple[str, ...]]
    """The names of its profiles, the default one first."""

    def __init__(self, profile: str) -> None: ...

    @property
    def contract(self) -> Contract: ...

    def reset(self) -> None:
        """Put the seeded records back."""
        ...

    def answer(self, call: Call) -> Response | None:
        """Do what the operation does; `None` if it is not built."""
        ...

    def refusal(self, operation: Operation, status: int) -> Response:
        """The answer to a wrong key (401), too many requests (429), or its own failure (500)."""
        ...

    def error_body(self, status: int, code: str, message: str) -> Any:
        """An error of ours in the vendor's usual envelope."""
        ...
