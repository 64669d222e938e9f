"""What `deskspec verify` is told, by its command line or by a caller."""

from collections.abc import Sequence
from pathlib import Path

import httpx
from attrs import Factory, frozen

from ..provider.session import TimeLimits


@frozen(kw_only=True)
class VerifyOptions:
    """Everything about a verification.

    Attributes:
        vendor: The vendor whose contract is kept; `None` with `spec`.
        spec: Any OpenAPI 3.0 or 3.1 file, in place of a vendor's contract.
        overlays: OpenAPI Overlays that are applied to `spec`.
        base_url: Where the provider is; `None` for the simulator in this process.
        headers: `Name: value`, `Name: @FILE` or `Name: $VARIABLE`, for every request.
        api_key_file: The file that holds the key; `None` for the environment.
        profile: The documented variant of the vendor; `None` for the default one.
        operations: Which operations are verified: a glob of their ids.
        allow_writes: Whether operations that change something are called at a base URL.
        yes_modify_live_data: Whether even at one that is not on this machine.
        max_seconds: After so many seconds it ends with what was found; `None` for no limit.
        seed: What made-up values are made from: the same seed asks the same.
        examples: How many requests schemathesis makes up for an operation; 0 leaves it out.
        paced: Whether the vendor's documented rate is kept at a base URL.
        limits: How long one request may take.
        transport: What carries requests in place of the network, or of the simulator.
    """

    vendor: str | None = None
    spec: Path | None = None
    overlays: Sequence[Path] = ()
    base_url: str | None = None
    headers: Sequence[str] = ()
    api_key_file: Path | None = None
    profile: str | None = None
    operations: str = "*"
    allow_writes: bool = False
    yes_modify_live_data: bool = False
    max_seconds: float | None = None
    seed: int = 1
    examples: int = 20
    paced: bool = True
    limits: TimeLimits = Factory(TimeLimits)
    transport: httpx.BaseTransport | None = None
