"""The public face of the simulator: what tests and users construct."""

import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from .core import Core, Keys, Seeds, check_vendor
from .faults.kinds import FaultKind
from .port import Port
from .seen_requests import SeenRequest
from .transport import SimulatorTransport


class Simulator:
    """All vendors in one process; opens a loopback port on the first `base_url`.

    ```python
    with Simulator(profiles={"doubletick": "reference"}) as sim:
        DoubleTick(sim.api_key, base_url=sim.base_url("doubletick"))
        DoubleTick(
            sim.api_key, base_url="http://localhost", transport=sim.transport("doubletick")
        )
    ```
    """

    def __init__(
        self,
        profiles: Mapping[str, str] | None = None,
        *,
        api_key: str = "simulator-key",
        webhooks: Mapping[str, tuple[str, str]] | None = None,
        clock: Callable[[], float] | None = None,
        seed: Seeds | int | None = None,
        keys: Keys | None = None,
        plans: Mapping[str, str] | None = None,
        limits: bool = True,
    ) -> None:
        """Start with the seeded records.

        Args:
            profiles: Vendor -> profile. Default: the default profile of each vendor.
            api_key: The key that it accepts.
            webhooks: Vendor -> `(url, secret)`: the http or https address that receives its events,
                and the key that signs them, or the bearer token. Default: none.
            clock: Returns the time in seconds since 1970, for rate limits, new records and snoozed
                chats. It is called from any thread. Default: `time.time`.
            seed: Vendor -> resource -> further records as `seed` takes them; a reset restores
                them, too. Or a number of messages: each vendor has so many, of many customers over
                the last 90 days.
            keys: Vendor -> further key -> its roles, by their documented names. A call whose
                operation documents roles, none of which the key has, is refused with 403;
                `api_key` has them all. Default: no further keys.
            plans: Vendor -> the plan that sets its rate, by the name that the client has for it:
                `{"kustomer": "enterprise"}`. Default: the rate of a client without a plan.
            limits: Whether the documented rates are enforced.

        Raises:
            ValueError: The vendor, profile, plan or resource is unknown, a key is no valid header
                value, the vendor sends no events, their URL is not http(s), their secret is empty,
                or a record does not fit.
        """
        self.api_key = api_key
        self._core = Core(
            profiles or {},
            api_key,
            webhooks=webhooks,
            clock=clock or time.time,
            seed=seed,
            keys=keys,
            plans=plans,
            limits=limits,
        )
        self._port: Port | None = None
        self._closed = False

    @property
    def profiles(self) -> dict[str, str]:
        """Vendor -> profile."""
        return dict(self._core.profiles)

    @property
    def requests(self) -> list[SeenRequest]:
        """The last 1,000 requests, oldest first."""
        return self._core.requests

    @property
    def request_count(self) -> int:
        """The number of requests since construction or the last reset."""
        return self._core.request_count

    def base_url(self, vendor: str) -> str:
        """The simulator's base URL for a vendor; opens the port at first use.

        Raises:
            ValueError: The vendor is unknown.
            RuntimeError: The simulator is closed.
        """
        check_vendor(vendor)
        if self._closed:
            raise RuntimeError("the simulator is closed")
        if self._port is None:
            self._port = Port(self._core)
        return self._port.base_urls[vendor]

    def transport(self, vendor: str) -> SimulatorTransport:
        """An httpx transport, sync and async, for the vendor's default base URL or a bare host.

        Raises:
            ValueError: The vendor is unknown.
        """
        return SimulatorTransport(self._core, check_vendor(vendor))

    def fault(
        self,
        kind: FaultKind,
        operation: str | None = None,
        times: int = 1,
        seconds: float | None = None,
    ) -> None:
        """Make the next requests fail.

        Args:
            kind: `latency`, `reset`, `truncated` (processed, then disturbed), `server_error`,
                `rate_limit` (with `Retry-After: 0`), `rate_limit_no_wait` (not processed).
            operation: Only requests to this operation, by its id or by the name of a method of the
                client: `customers_get`, `customers.get`. Default: all.
            times: How many requests.
            seconds: How late responses are, with `latency`. Default: 0.2.

        Raises:
            ValueError: The kind or operation is unknown, `times` is not positive, or `seconds` are
                not, or do not go with the kind.
        """
        self._core.fault(kind, operation, times, seconds)

    def seed(self, vendor: str, resource: str, records: Sequence[Mapping[str, Any]] | int) -> None:
        """Add records of your own, until the next reset; webhooks report messages of customers.

        ```python
        sim.seed("helpcrunch", "customers", [{"name": "Ben Ito", "email": "ben@example.com"}])
        sim.seed("helpcrunch", "customers", 5_000)
        ```

        Args:
            vendor: A vendor.
            resource: One of its resources, by the name that the client has for it.
            records: Objects with the fields of responses of the default profile; fields that are
                left out get a default, the id the next free one. Or how many: copies of the first
                record, each with an id, names and addresses of its own, changed just now.

        Raises:
            ValueError: The vendor or resource is unknown, or a record has an unknown field.
        """
        self._core.seed(vendor, resource, records)

    def send_event(self, vendor: str, event: str, fields: Mapping[str, Any] | None = None) -> None:
        """Send an event that no request causes, to all receivers of the vendor's webhooks.

        ```python
        sim.send_event("doubletick", "CALL_MISSED", {"isNewCaller": True})
        ```

        Args:
            vendor: A vendor whose webhooks the simulator sends.
            event: The name of a documented event, as it is registered or as payloads name it.
            fields: Fields of the payload by their JSON names; the others get a value.

        Raises:
            ValueError: The vendor or event is unknown, or the payload would break the contract.
        """
        self._core.send_event(vendor, event, fields or {})

    def reset(self) -> None:
        """Restore the seeded records; drop faults, requests, and queued events."""
        self._core.reset()

    def close(self) -> None:
        """Deliver queued events (5 seconds at most), end connections, free the port.

        Closing twice is allowed.
        """
        self._core.close()  # with the port still open: a receiver may call it back
        self._closed = True
        port, self._port = self._port, None
        if port is not None:
            port.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
