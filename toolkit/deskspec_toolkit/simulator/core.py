"""The simulator itself: a synchronous function from request to response, behind a lock.

It checks in this order: unknown path (501), undeclared method (405), faults, credentials (401),
role (403), the documented rate (429), size of the body (413), the vendor. A status that the
contract does not declare is marked as our choice here, so no vendor module can forget to, and so is
an operation that the profile does not document.
"""

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import partial
from typing import Any, Final, NamedTuple, TypeAlias

from deskspec._vendors import VENDORS
from deskspec_runtime.call.rates import Rate

from ..openapi.operations import FORM, OperationObject
from ..openapi.rates import further_rate_of, plans_of, rate_headers_of, rate_of
from .deliveries import Deliveries, Receiver
from .engine import choices
from .engine.message import Request, Response, respond
from .engine.seeds import BadSeed
from .engine.served_contract import WebhookSignature
from .engine.simulation import PROFILE_HEADER, VendorSimulation, profiles_of
from .engine.vendor import Delivery, ReceivedCall, RequestRefused, Surroundings, TimeSource
from .faults.due import DueFaults
from .faults.fault import Fault
from .faults.kinds import NO_FAULT
from .rate_limits import RateLimit
from .seen_requests import SeenRequest
from .vendors import quirks_of

Seeds: TypeAlias = Mapping[str, Mapping[str, Sequence[Mapping[str, Any]] | int]]
"""Vendor -> resource -> records with the fields of responses, or how many."""

Keys: TypeAlias = Mapping[str, Mapping[str, Sequence[str]]]
"""Vendor -> key -> its roles."""

QUIRKS: Final = {vendor: quirks_of(vendor) for vendor in VENDORS}
"""Vendor -> what its contract does not say."""
MAX_BODY = 2**20
"""Bytes; a larger request body is rejected with 413."""
MAX_FORM = 2**25
"""Bytes of a form, which may have a file."""
KEPT_REQUESTS = 1_000
"""Only the last requests are kept: a simulator may run for days."""


class HandledRequest(NamedTuple):
    """The response to a request, and the fault that it is delivered with."""

    response: Response
    fault: Fault


class Core:
    """All vendors with their records, the pending faults and the last requests."""

    def __init__(
        self,
        profiles: Mapping[str, str],
        api_key: str,
        *,
        webhooks: Mapping[str, tuple[str, str]] | None = None,
        clock: TimeSource = time.time,
        seed: Seeds | int | None = None,
        keys: Keys | None = None,
        plans: Mapping[str, str] | None = None,
        limits: bool = True,
        on_request: Callable[[SeenRequest], None] | None = None,
    ) -> None:
        """Create the vendors with their seeded records.

        Args:
            profiles: Vendor -> profile. Default: each vendor's default profile.
            api_key: The key that every vendor accepts.
            webhooks: Vendor -> the URL that its events are sent to, and the secret that signs
                them.
            clock: Returns the time in seconds since 1970.
            seed: Vendor -> resource -> further records, or their number. Or how many messages each
                vendor has beside its own.
            keys: Vendor -> further key -> its roles.
            plans: Vendor -> the plan that sets its rate.
            limits: Whether the documented rates are enforced.
            on_request: Called with each request, after it was handled, from any thread.

        Raises:
            ValueError: The vendor, profile, plan or resource is unknown, a key is no valid header
                value, a record does not fit, or the webhooks cannot be sent as configured.
        """
        _check_key("api_key", api_key)
        receivers = webhooks or {}
        self._seed: Seeds = {} if isinstance(seed, int) else seed or {}
        self._messages = seed if isinstance(seed, int) else 0
        self._keys = keys or {}
        self._plans = plans or {}
        for vendor in (*profiles, *receivers, *self._keys, *self._plans):
            check_vendor(vendor)
        for vendor, further in self._keys.items():
            for key in further:
                _check_key(f"a key of {vendor}", key)
        self.profiles = {
            vendor: _profile(vendor, profiles_of(vendor), profiles.get(vendor)) for vendor in QUIRKS
        }
        self._vendors: dict[str, VendorSimulation] = {
            vendor: VendorSimulation(
                QUIRKS[vendor],
                profile,
                Surroundings(clock, partial(self._emit, vendor), partial(self._deliver, vendor)),
            )
            for vendor, profile in self.profiles.items()
        }
        for vendor, plan in self._plans.items():
            _check_plan(vendor, plan, plans_of(self._vendors[vendor].contract.document))
        self._clock = clock
        self._has_limits = limits
        self._on_request = on_request
        self._limits: dict[tuple[str, Rate], RateLimit] = {}
        """Vendor and rate -> how much of it is used."""
        self._receivers = {
            vendor: Receiver(vendor, url, secret, self._signature(vendor))
            for vendor, (url, secret) in receivers.items()
        }
        self._deliveries: dict[str, Deliveries] = {}
        """Vendor -> its queue, from the first event on."""
        self._is_closed = False
        self._api_key = api_key
        self._faults = DueFaults(self._operation_names)
        self._seen: deque[SeenRequest] = deque(maxlen=KEPT_REQUESTS)
        self._count = 0
        self._lock = threading.Lock()
        self._add_seed()

    @property
    def base_paths(self) -> dict[str, str]:
        """Vendor -> the path of its default base URL."""
        return {name: vendor.contract.base_path for name, vendor in self._vendors.items()}

    @property
    def handled(self) -> dict[str, frozenset[str]]:
        """Vendor -> the ids of the operations that it implements."""
        return {name: vendor.handled for name, vendor in self._vendors.items()}

    @property
    def requests(self) -> list[SeenRequest]:
        with self._lock:
            return list(self._seen)

    @property
    def request_count(self) -> int:
        with self._lock:
            return self._count

    def reset(self) -> None:
        """Restore the seeded records and full rates; drop faults, requests and queued events."""
        with self._lock:
            for vendor in self._vendors.values():
                vendor.reset()
            self._add_seed()
            self._limits.clear()
            for deliveries in self._deliveries.values():
                deliveries.clear()
            self._faults.clear()
            self._seen.clear()
            self._count = 0

    def seed(self, vendor: str, resource: str, records: Sequence[Mapping[str, Any]] | int) -> None:
        """Add records until the next reset.

        Raises:
            BadSeed: They fit no resource of the vendor.
        """
        with self._lock:
            self._vendors[check_vendor(vendor)].receive(resource, records)

    def send_event(self, vendor: str, event: str, fields: Mapping[str, Any]) -> None:
        """Send an event of a vendor to all that receive it.

        Raises:
            ValueError: The vendor sends no such event, or its fields do not fit.
        """
        simulation = self._vendors[check_vendor(vendor)]
        if not QUIRKS[vendor].sends_webhooks:
            raise ValueError(_no_webhooks(vendor))
        with self._lock:
            simulation.send_event(event, fields)

    def close(self, *, delivers: bool = True) -> None:
        """Send no later events.

        Args:
            delivers: Whether the queued ones are delivered first, or dropped.
        """
        with self._lock:
            self._is_closed = True
        for deliveries in self._deliveries.values():
            deliveries.close(delivers=delivers)

    def fault(
        self, kind: str, operation: str | None, times: int, seconds: float | None = None
    ) -> None:
        with self._lock:
            self._faults.add(kind, operation, times, seconds)

    def handle(self, vendor: str | None, request: Request) -> HandledRequest:
        """Respond to a request; `vendor` is `None` if the path is below no base URL."""
        with self._lock:
            operation, response, due = self._respond(vendor, request)
            seen = SeenRequest(
                vendor=vendor,
                operation_id=operation.id if operation else None,
                method=request.method,
                path=request.path,
                query=request.query,
                headers=request.headers,
                body=request.body[:MAX_BODY],
                status=response.status,
                fault=due[0] if due else None,
            )
            self._seen.append(seen)
            self._count += 1
        if self._on_request is not None:
            self._on_request(seen)
        return HandledRequest(response, due[1] if due else NO_FAULT)

    def _respond(
        self, name: str | None, request: Request
    ) -> tuple[OperationObject | None, Response, tuple[str, Fault] | None]:
        if name is None:
            known = ", ".join(f"/{vendor}{path}" for vendor, path in self.base_paths.items())
            body = {"message": f"the base URLs are {known}"}
            return None, respond(501, body, choices.of_status(501)), None
        vendor = self._vendors[name]
        without_slash = request.path.removesuffix("/") or "/"
        request = vendor.meant(replace(request, path=without_slash))
        routes = vendor.routes
        declared = routes.methods(request.path)
        if declared is None:
            body = _body(vendor, 501, f"the contract of {name} has no path {request.path}")
            return None, respond(501, body, choices.of_status(501)), None
        is_declared = request.method in declared[1]
        match = routes.match(request.method, request.path) if is_declared else None
        if match is None:
            allowed = ", ".join(declared[1])
            body = _body(vendor, 405, f"the contract declares only {allowed} for this path")
            refused = respond(405, body, choices.of_status(405))
            return None, replace(refused, headers={"allow": allowed}), None
        operation = match.operation
        due = self._faults.take(operation.id)
        response = due[1].refusal(vendor, operation) if due else None
        if response is None:
            call = ReceivedCall(operation, match.parameters, request)
            response = self._dispatch(name, vendor, call)
        if not vendor.declares(operation, response.status):
            marks = (choices.of_status(response.status), *response.undocumented)
            response = replace(response, undocumented=marks)
        if not vendor.documents(operation):
            response = replace(response, headers={**response.headers, PROFILE_HEADER: "base"})
        return operation, response, due

    @property
    def _operation_names(self) -> dict[str, str]:
        """Operation id, and each method of a client that calls it, -> the operation id."""
        vendors = self._vendors.values()
        return {name: id_ for each in vendors for name, id_ in each.operation_names.items()}

    def _dispatch(self, name: str, vendor: VendorSimulation, call: ReceivedCall) -> Response:
        refusal = self._key_refusal(name, vendor, call)
        if refusal is not None:
            return refusal
        is_admitted = self._admits(name, vendor, call)
        return self._with_rate(name, vendor, call, self._served(vendor, call, is_admitted))

    def _served(self, vendor: VendorSimulation, call: ReceivedCall, is_admitted: bool) -> Response:
        if not is_admitted:
            return vendor.refusal(call.operation, _rate_status(call.operation))
        most = min(most_bytes(call.request.headers), vendor.contract.max_body_bytes)
        if len(call.request.body) > most:
            return respond(413, _body(vendor, 413, f"the body is larger than {most} bytes"))
        try:
            return vendor.handle(call)
        except RequestRefused as refused:
            return refused.response

    def _key_refusal(
        self, name: str, vendor: VendorSimulation, call: ReceivedCall
    ) -> Response | None:
        """Return the refusal of a wrong key, or of one without the role; `None` for a right one."""
        needed = call.operation.facts.get("roles", [])
        for key, roles in {**self._keys.get(name, {}), self._api_key: None}.items():
            header, value = vendor.contract.key_header(call.operation.node, key)
            if call.request.headers.get(header) != value:
                continue
            if roles is None or not needed:
                return None
            if any(fnmatchcase(role, each) for role in roles for each in needed):
                return None
            body = _body(vendor, 403, f"the key needs the role {' or '.join(needed)}")
            return respond(403, body)
        return vendor.refusal(call.operation, 401)

    def _admits(self, name: str, vendor: VendorSimulation, call: ReceivedCall) -> bool:
        """Return whether no rate is used up, and count the request for each if so."""
        if not self._has_limits:
            return True
        further = further_rate_of(call.operation)
        counted = None
        if further is not None:
            given = _named_values(call)
            whose = vendor.counted_for(call.operation, given)
            counted = further.of(given if whose is None else {**given, further.each: whose})
        rates = (self._rate(name, vendor, call.operation), counted)
        limits = [self._limit(name, rate) for rate in rates if rate is not None]
        is_free = all(limit.has_place() for limit in limits)
        for limit in limits if is_free else ():
            limit.count()
        return is_free

    def _rate(self, name: str, vendor: VendorSimulation, operation: OperationObject) -> Rate | None:
        """Return the rate that counts for an operation, by the plan of the vendor."""
        return rate_of(vendor.contract.document, operation, self._plans.get(name))

    def _limit(self, name: str, rate: Rate) -> RateLimit:
        return self._limits.setdefault((name, rate), RateLimit(rate, self._clock))

    def _with_rate(
        self, name: str, vendor: VendorSimulation, call: ReceivedCall, response: Response
    ) -> Response:
        """Return a response with the headers that say what is left of the rate."""
        headers = rate_headers_of(vendor.contract.document)
        is_shown = self._has_limits and bool(headers)
        rate = self._rate(name, vendor, call.operation) if is_shown else None
        if rate is None:
            return response
        limit = self._limit(name, rate)
        said = {"limit": f"{rate.requests:g}", "remaining": f"{limit.left}"}
        if not limit.left and response.status == _rate_status(call.operation):
            said["reset"] = f"{math.ceil(limit.free_at)}"
        shown = {headers[key]: value for key, value in said.items() if key in headers}
        return replace(response, headers={**response.headers, **shown})

    def _add_seed(self) -> None:
        for simulation in self._vendors.values():
            simulation.fill(self._messages)
        for vendor, resources in self._seed.items():
            if vendor not in VENDORS:
                raise BadSeed(_unknown_vendor(vendor), vendor)
            if not isinstance(resources, Mapping):
                raise BadSeed(f"{vendor}: expected resources with their records", vendor)
            for resource, records in resources.items():
                try:
                    self._vendors[vendor].seed(resource, records)
                except BadSeed as bad:
                    raise BadSeed(str(bad), vendor, *bad.place) from None

    def _emit(self, vendor: str, event: str, payload: Any) -> None:
        if vendor in self._receivers:
            self._deliver(vendor, self._receivers[vendor].delivery(event, payload))

    def _deliver(self, vendor: str, delivery: Delivery) -> None:
        if self._is_closed:
            return
        if vendor not in self._deliveries:
            self._deliveries[vendor] = Deliveries(vendor)
        self._deliveries[vendor].add(delivery)

    def _signature(self, vendor: str) -> WebhookSignature:
        signature = self._vendors[vendor].contract.webhook_signature
        if signature is None or not QUIRKS[vendor].sends_webhooks:
            raise ValueError(_no_webhooks(vendor))
        return signature


def _named_values(call: ReceivedCall) -> dict[str, Any]:
    """Return the values of the path and the fields of the body of a request, by name.

    Each is there by its name, and by this with its place before it.
    """
    try:
        body = call.request.document() if call.request.body else {}
    except ValueError:
        body = {}
    fields = body if isinstance(body, dict) else {}
    placed = {f"body/{name}": value for name, value in fields.items()}
    placed |= {f"path/{name}": value for name, value in call.parameters.items()}
    return {**fields, **call.parameters, **placed}


def most_bytes(headers: Mapping[str, str]) -> int:
    """Return how large the body of a request may be, by its headers in lower case."""
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return MAX_FORM if kind == FORM else MAX_BODY


def check_vendor(vendor: str) -> str:
    """Return `vendor` if it is known.

    Raises:
        ValueError: It is not; the message lists the known vendors.
    """
    if vendor not in VENDORS:
        raise ValueError(_unknown_vendor(vendor))
    return vendor


def _check_plan(vendor: str, plan: str, known: Iterable[str]) -> None:
    if plan not in known:
        names = ", ".join(known)
        advice = f"choose from {names}" if names else f"{vendor} has none"
        raise ValueError(f"unknown plan {vendor}={plan}: {advice}")


def _check_key(name: str, key: str) -> None:
    if not key or not key.isascii() or not key.isprintable():
        raise ValueError(f"{name} must be printable ASCII text and not empty")


def _no_webhooks(vendor: str) -> str:
    senders = ", ".join(name for name, quirks in QUIRKS.items() if quirks.sends_webhooks)
    return f"the simulator sends no webhooks of {vendor}: choose from {senders}"


def _unknown_vendor(vendor: str) -> str:
    return f"unknown vendor {vendor!r}: choose from {', '.join(VENDORS)}"


def _profile(vendor: str, known: tuple[str, ...], chosen: str | None) -> str:
    if chosen is None:
        return known[0]
    if chosen not in known:
        raise ValueError(f"unknown profile {vendor}={chosen}: choose from {', '.join(known)}")
    return chosen


def _rate_status(operation: OperationObject) -> int:
    """Return the status above the rate: that of the page, else 429."""
    status: int = operation.facts.get("rate", {}).get("status", 429)
    return status


def _body(vendor: VendorSimulation, status: int, message: str) -> Any:
    return vendor.error_body(status, f"deskspec simulator: {message}")
