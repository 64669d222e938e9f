"""A session with a provider: the simulator in this process, or a base URL.

Every request goes through here. The session checks the write policy, keeps the rate, counts
requests, enforces deadlines, and passes each exchange to its watchers. Redirects are not followed,
so a key never travels to another host.
"""

import time
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import quote, urlencode

import httpx
from attrs import Factory, frozen
from deskspec_runtime.call import pacing
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.call.retries import retry_after
from deskspec_runtime.errors import ConfigurationError
from deskspec_runtime.http.clients import client_maker
from deskspec_runtime.http.deadline import deadline
from deskspec_runtime.http.pool import own_pools

from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi.operation_view import OperationView
from . import transport_errors
from .canary import Canary, is_key_refused
from .credentials import Authentication, Credentials
from .write_policy import WritePolicy, is_loopback

_MOST_FAILURES: Final = 3
"""After this many requests in a row without a response, the provider counts as gone."""
_UNKNOWN_PATH: Final = "/deskspec-unknown-path"
_KEEPALIVE: Final = 2.0
"""Seconds that an idle connection is kept; servers close it after five or more."""
_LONGEST_WAIT: Final = 60.0
"""Longest wait, in seconds, after which a request is repeated; so long if a 429 does not say.

So long is waited in all for the next response other than 429.
"""
_ROUNDED: Final = 5.0
"""Seconds more in all: some providers round the end of their window down."""
_MOST_OVER_RATE: Final = 5
"""After so many responses that are all 429, to one request or from the first one on, the provider
counts as over its rate.
"""


class OutOfTime(Exception):
    """The time of the whole verification is up."""


class NotPermitted(Exception):
    """The write policy does not allow the request."""


class NoResponse(Exception):
    """The provider sent no response, or no complete one."""


class OverRate(Failure):
    """All responses were 429, or all to a request, repeated as often and as long as may be."""

    def __init__(self, base_url: str) -> None:
        super().__init__(
            f"{base_url}: the provider is over its rate: all responses were 429; try again later"
        )


class KeyRefused(Failure):
    """The provider took the key, and then refused it."""


class WentAway(Failure):
    """The provider sent responses, and then none any more."""


@frozen
class Pace:
    """How fast requests are sent.

    Where the provider has a rate, a 429 is no part of the test: others may share it.
    """

    provider: str
    """The vendor, or the title of a foreign contract: each has budgets of its own."""
    overall: Rate | None
    """The rate of all requests; `None` to send at once, and wait only where a 429 says so."""
    by_operation: Mapping[str, Rate] = Factory(dict)
    """Operation id -> its own rate."""


@frozen
class TimeLimits:
    """Time limits, in seconds."""

    phase: float = 10.0
    """For connecting, and between two bytes."""
    whole: float = 30.0
    """For a request and its whole response."""
    run: float | None = None
    """For the whole verification; `None` for no limit."""


class ProviderSession:
    """Sends requests to one provider, one at a time."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials,
        write_policy: WritePolicy,
        *,
        transport: httpx.BaseTransport | None = None,
        pace: Pace | None = None,
        limits: TimeLimits = TimeLimits(),
    ) -> None:
        """Open a session; nothing is sent yet.

        Args:
            base_url: Base URL of all paths, without a trailing slash.
            credentials: The credentials to send.
            write_policy: Which requests may be sent.
            transport: An httpx transport; `None` for the network.
            pace: How fast to send; `None` to send at once, and take a 429 for a response.
            limits: Time limits.

        Raises:
            Failure: A variable for proxies or certificates cannot be used.
        """
        self.base_url = base_url
        self.requests = 0
        self.changes = 0
        """How many of the requests may have changed something."""
        self._credentials = credentials
        self._write_policy = write_policy
        self._pace = pace
        self._limits = limits
        self._client = _client(transport)
        self._client.timeout = httpx.Timeout(limits.phase)
        # What only this machine gets must not get anywhere else, whatever the name leads to later.
        own_pools(self._client, is_local=is_loopback(base_url))
        self._watchers: list[Callable[[OperationView | None, Exchange], None]] = []
        self._failure_watchers: list[Callable[[OperationView | None, Exchange, str], None]] = []
        self._wait_watchers: list[Callable[[float, str], None]] = []
        self._failures_in_a_row = 0
        self._responses = 0
        self._is_over_rate = True
        """Whether no response other than 429 has come."""
        self._canary = Canary()
        self._is_api = False
        self._end = None if limits.run is None else time.monotonic() + limits.run

    @property
    def has_rate(self) -> bool:
        """Whether the provider has a rate, which must not be used up."""
        return self._pace is not None

    def watch(self, watcher: Callable[[OperationView | None, Exchange], None]) -> None:
        """Call `watcher` with every exchange from now on."""
        self._watchers.append(watcher)

    def watch_failures(
        self, watcher: Callable[[OperationView | None, Exchange, str], None]
    ) -> None:
        """Call `watcher` with every request without a response from now on, and with the reason.

        The status of the exchange is 0.
        """
        self._failure_watchers.append(watcher)

    def watch_waits(self, watcher: Callable[[float, str], None]) -> None:
        """Call `watcher` before each wait from now on, with the seconds and the rate."""
        self._wait_watchers.append(watcher)

    @property
    def is_out_of_time(self) -> bool:
        return self._end is not None and time.monotonic() >= self._end

    def send(
        self,
        method: str,
        path: str,
        *,
        operation: OperationView | None,
        query: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        authentication: Authentication = "valid",
    ) -> Exchange:
        """Send a request; where the provider has a rate, repeat it after a 429.

        Args:
            method: The HTTP method.
            path: The path below the base URL, percent-encoded.
            operation: The operation; `None` if the contract has none for method and path.
            query: The query string, percent-encoded.
            headers: Headers other than the credentials.
            body: The body.
            authentication: Which credentials to send.

        Raises:
            OutOfTime: The time of the verification is up.
            NotPermitted: The write policy does not allow the request.
            NoResponse: The provider sent no complete response.
            WentAway: It sent none to several requests in a row.
            KeyRefused: It refuses the key that it took before.
            OverRate: It is over its rate.
            Failure: There is no provider of this API at the base URL.
        """
        if not self._write_policy.allows(operation):
            raise NotPermitted(f"{method} {path}")
        node = operation.node if operation else {}
        if operation is None or operation.effect != "read":
            self.changes += 1
        credential_headers, credential_query = self._credentials.placed(node, authentication)
        parts = (query, urlencode(credential_query, quote_via=quote))
        whole_query = "&".join(part for part in parts if part)
        try:
            request = httpx.Request(
                method,
                f"{self.base_url}{path}" + (f"?{whole_query}" if whole_query else ""),
                headers={"accept": "application/json", **(headers or {}), **credential_headers},
                content=body,
            )
        except httpx.InvalidURL:  # a control character in a path of the contract
            raise NoResponse("no URL has such a path") from None
        exchange = self._repeated(lambda: self._watched(request, operation))
        if operation is not None and self.has_key(operation, exchange):
            self._check_still_served(request, operation, exchange.status)
        return exchange

    def wait(self, seconds: float, reason: str) -> None:
        """Wait for what the provider does later.

        Args:
            seconds: How long.
            reason: What for, as shown to the user.

        Raises:
            OutOfTime: The verification would end meanwhile.
        """
        self._tell_wait(seconds, reason)
        self._wait(seconds)

    def has_key(self, operation: OperationView, exchange: Exchange) -> bool:
        """Return whether a request had the credentials that its operation requires."""
        return self._credentials.are_in(operation.node, exchange)

    def has_signed(self, body: bytes, signature: str) -> bool:
        """Return whether a body that the provider sent is signed with the key."""
        return self._credentials.sign(body, signature)

    def key_source(self, operation: OperationView) -> str | None:
        """Return where the credentials of an operation come from; `None` if it is sent none."""
        return self._credentials.source(operation.node)

    def close(self) -> None:
        self._client.close()

    def _repeated(self, send: Callable[[], Exchange]) -> Exchange:
        """Send a request; where the provider has a rate, repeat it after a 429.

        Others may share the rate. A 429 that was kept would take the place of the response that is
        to be checked. Without a rate it is part of the test.

        Args:
            send: Sends the request once.

        Raises:
            OutOfTime: The time of the verification is up.
            OverRate: The responses stay 429, or the next wait is too long for it or for the run.
        """
        waited = 0.0
        for repeats_left in reversed(range(_MOST_OVER_RATE)):
            if self.is_out_of_time:
                raise OutOfTime
            exchange = send()
            if self._pace is None or exchange.status != 429:
                return exchange
            wait = _wait_of(exchange)
            waited += wait
            is_short = wait <= _LONGEST_WAIT and waited <= _LONGEST_WAIT + _ROUNDED
            if not (repeats_left and is_short and self._is_in_time(wait)):
                break
            self._tell_wait(wait, "a 429")
            self._wait(wait)
        raise OverRate(self.base_url)

    def _watched(self, request: httpx.Request, operation: OperationView | None) -> Exchange:
        """Send a request once, and pass the exchange to the watchers.

        Raises:
            OverRate: All responses were 429.
            Failure: There is no provider of this API at the base URL.
        """
        exchange = self._paced(request, operation)
        for watcher in self._watchers:
            watcher(operation, exchange)
        self._check_is_api(exchange, operation)
        if self._is_over_rate and self._responses >= _MOST_OVER_RATE:
            raise OverRate(self.base_url)
        return exchange

    def _paced(self, request: httpx.Request, operation: OperationView | None) -> Exchange:
        pace = self._pace
        rate = pace.overall if pace is not None else None
        if pace is not None and operation is not None:
            rate = pace.by_operation.get(operation.id, rate)
        if pace is None or rate is None:
            return self._sent(request, operation)
        account = pacing.account_of(pace.provider, self.base_url, self._credentials.account)
        budget = pacing.budget(account, rate)
        ticket = budget.join()
        try:
            while (wait := budget.ask(ticket)) is not None:
                self._tell_wait(budget.expected(ticket), _per_time(rate))
                self._wait(wait)
            return self._sent(request, operation)
        finally:
            budget.leave(ticket)

    def _tell_wait(self, seconds: float, reason: str) -> None:
        for watcher in self._wait_watchers:
            watcher(seconds, reason)

    def _wait(self, seconds: float) -> None:
        """Wait, unless the run would end meanwhile.

        Raises:
            OutOfTime: The run would end meanwhile.
        """
        if not self._is_in_time(seconds):
            raise OutOfTime
        time.sleep(seconds)

    def _is_in_time(self, seconds: float) -> bool:
        """Whether the run goes on for longer than `seconds`."""
        return self._end is None or time.monotonic() + seconds < self._end

    def _sent(self, request: httpx.Request, operation: OperationView | None) -> Exchange:
        try:
            response, content = self._response(request, operation)
        except (httpx.RequestError, httpx.InvalidURL) as error:
            if self.is_out_of_time:
                raise OutOfTime from None
            raise self._failed(error, request, operation) from None
        self._failures_in_a_row = 0
        self._responses += 1
        self._is_over_rate = self._is_over_rate and response.status_code == 429
        return transport_errors.exchange(
            request, response.status_code, response.headers.multi_items(), content
        )

    def _response(
        self, request: httpx.Request, operation: OperationView | None
    ) -> tuple[httpx.Response, bytes]:
        """Send a request; repeat a read once if a kept-alive connection was closed."""
        try:
            return self._send_once(request)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            if operation is not None and operation.effect != "read":
                raise
            return self._send_once(request)

    def _send_once(self, request: httpx.Request) -> tuple[httpx.Response, bytes]:
        self.requests += 1
        left = self._limits.whole
        if self._end is not None:
            left = min(left, max(0.1, self._end - time.monotonic()))
        with deadline(left):
            response = self._client.send(request, stream=True, auth=None)
            try:
                return response, transport_errors.content_of(response)
            finally:
                response.close()

    def _failed(
        self, error: Exception, request: httpx.Request, operation: OperationView | None
    ) -> Exception:
        """Return the exception to raise for a request without a response."""
        self._failures_in_a_row += 1
        reason = transport_errors.reason(error, self._limits.phase, self._limits.whole)
        if not self._responses:
            return Failure(f"{self.base_url}: {reason}")
        for watcher in self._failure_watchers:
            watcher(operation, transport_errors.exchange(request, 0, [], b""), reason)
        if self._failures_in_a_row >= _MOST_FAILURES:
            return WentAway(f"{self.base_url}: {reason}")
        return NoResponse(reason)

    def _check_is_api(self, exchange: Exchange, operation: OperationView | None) -> None:
        """Check that the first responses do not come from some other server.

        Raises:
            Failure: The server redirects to another host, or sends web pages.
        """
        if self._is_api:
            return
        is_redirect = transport_errors.is_redirect_to_another_host(exchange)
        if is_redirect and not (operation is not None and operation.documents(exchange.status)):
            raise Failure(
                f"{self.base_url}: redirects to another host, where the key must not be sent: give "
                "the base URL that it redirects to"
            )
        if not transport_errors.is_web_page(exchange):
            self._is_api = not is_redirect
            return
        # One operation may return a page by mistake; a web server does so for unknown paths, too.
        unknown = self._paced(httpx.Request("GET", f"{self.base_url}{_UNKNOWN_PATH}"), None)
        if transport_errors.is_web_page(unknown) and unknown.status == exchange.status:
            raise Failure(
                f"{self.base_url}: returns web pages (text/html), not API responses: check that "
                "this is the base URL of the contract's paths"
            )
        self._is_api = True

    def _check_still_served(
        self, request: httpx.Request, operation: OperationView, status: int
    ) -> None:
        """Ask for what was served before, where requests are refused one after another.

        Raises:
            KeyRefused: It is refused now.
            OverRate: It is over its rate now.
        """
        headers, query = self._credentials.placed(operation.node, "valid")
        placed = (tuple(sorted(headers.items())), tuple(query))
        served = self._canary.see(placed, request, operation, status)
        if served is None:
            return
        now = self._repeated(lambda: self._paced(*served)).status
        if now == 429:
            raise OverRate(self.base_url)
        if is_key_refused(served[1], now):
            raise KeyRefused(f"{self.base_url}: the provider refuses the key that it took before")


def _wait_of(exchange: Exchange) -> float:
    """Return the seconds to wait after a 429: those that it says, else a minute.

    A reset in the past says nothing: some providers send the seconds until then, and no time.
    """
    headers = exchange.response_headers
    seconds = retry_after(exchange.status, headers, time.time())
    is_said = seconds is not None and (seconds > 0 or "retry-after" in headers)
    return seconds if seconds is not None and is_said else _LONGEST_WAIT


def _per_time(rate: Rate) -> str:
    period = "min" if rate.seconds == 60 else f"{rate.seconds:g} s"
    return f"{rate.requests:g}/{period}"


def _client(transport: httpx.BaseTransport | None) -> httpx.Client:
    """Return an httpx client that takes proxies and certificates where deskspec's clients do."""
    limits = httpx.Limits(keepalive_expiry=_KEEPALIVE)
    try:
        make = client_maker(
            httpx.Client, transport=transport, proxy=None, verify=True, limits=limits
        )
        return make()
    except ConfigurationError as error:
        raise Failure(str(error)) from None
