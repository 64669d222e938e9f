"""The options of a verification, from the command line or from a caller."""

from collections.abc import Sequence
from pathlib import Path

import httpx
from attrs import Factory, frozen

from ..provider.session import TimeLimits


@frozen(kw_only=True)
class VerifyOptions:
    """The options of a verification.

    Attributes:
        vendor: The vendor whose contract to verify; `None` with `spec`.
        spec: Any OpenAPI 3 file, in place of a vendor's contract.
        overlays: OpenAPI Overlays to apply to `spec`.
        base_url: The URL of the provider; `None` for the simulator in this process.
        headers: `Name: value`, `Name: @FILE` or `Name: $VARIABLE`, for every request.
        api_key_file: The file that holds the key; `None` for the environment.
        profile: The documented variant of the vendor; `None` for the default one.
        operations: The operations to verify: a glob of their ids.
        allow_writes: Whether to call operations that change something at a base URL.
        allow_sends: Whether to call operations that send something to people, beside those.
        yes_modify_live_data: Whether to call them on a provider that is not on this machine.
        max_seconds: Stop after so many seconds, with the findings until then; `None`: no limit.
        seed: The seed of generated values: the same seed sends the same requests.
        examples: Requests that schemathesis generates for an operation, at most; 0: none.
        paced: Whether to keep a rate at a provider that is not on this machine.
        rate: That rate, in requests a minute; `None` for half of what is documented, else 60.
        baseline: The file with the findings that are accepted; `None` for none.
        limits: The time limits of one request.
        transport: Carries requests in place of the network or the simulator.
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
    allow_sends: bool = False
    yes_modify_live_data: bool = False
    max_seconds: float | None = None
    seed: int = 1
    examples: int = 20
    paced: bool = True
    rate: float | None = None
    baseline: Path | None = None
    limits: TimeLimits = Factory(TimeLimits)
    transport: httpx.BaseTransport | None = None
