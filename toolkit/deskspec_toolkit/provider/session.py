"""The provider that is verified: a simulator in this process, or a base URL.

Every request goes through here, whoever makes it: it is allowed, paced, counted, ended on time, and
its exchange is shown to all who watch. Redirects are answers; a key does not follow them.
"""

import time
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import quote, urlencode

import httpx
from attrs import frozen
from deskspec_runtime.call import pacing
from deskspec_runtime.http.deadline import deadline
from deskspec_runtime.http.network import give_deadlines

from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..openapi.endpoint import Endpoint
from . import transport_errors
from .credentials import Credentials, Who
from .write_policy import WritePolicy

_PATIENCE: Final = 3
"""So many requests in a row without any answer, and nobody is there."""
_NOWHERE: Final = "/deskspec-asks-where-nothing-is"
_KEPT: Final = 2.0
"""Seconds that a connection is kept: servers close it after five or more."""
_LONGEST_WAIT: Final = 60.0
"""Seconds that a provider may ask to wait before the same request is sent again."""


class OutOfTime(Exception):
    """The time of the whole verification is up."""


class NotPermitted(Exception):
    """The request may not be sent, because it could change something."""


class NoResponse(Exception):
    """There was no answer, or none that ended."""


@frozen
class DocumentedRate:
    """How many requests a minute the vendor documents."""

    vendor: str
    overall: float | None
    by_operation: Mapping[str, float]


@frozen
class TimeLimits:
    """How long things may take, in seconds."""

    phase: float = 10.0
    """For connecting, and between two bytes."""
    whole: float = 30.0
    """For a request and all of its answer."""
    run: float | None = None
    """For the whole verification."""


class ProviderSession:
    """Answers requests, one at a time."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials,
        permission: WritePolicy,
        *,
        transport: httpx.BaseTransport | None = None,
        rate: DocumentedRate | None = None,
        limits: TimeLimits = TimeLimits(),
    ) -> None:
        """Make it; nothing is sent yet.

        Args:
            base_url: What paths are below, without a slash at its end.
            credentials: Who asks.
            permission: What may be sent.
            transport: What carries requests; `None` for the network.
            rate: The documented rate; `None` if it need not be kept.
            limits: How long things may take.
        """
        self.base_url = base_url
        self.requests = 0
        self.changes = 0
        """How many of the requests may have changed something."""
        self._credentials = credentials
        self._permission = permission
        self._rate = rate
        self._limits = limits
        self._client = httpx.Client(
            transport=transport,
            timeout=limits.phase,
            limits=httpx.Limits(keepalive_expiry=_KEPT),
        )
        if transport is None:
            give_deadlines(self._client)
        self._watchers: list[Callable[[Endpoint | None, Exchange], None]] = []
        self._when_silent: list[Callable[[Endpoint | None, Exchange, str], None]] = []
        self._silent_in_a_row = 0
        self._answered = 0
        self._is_an_api = False
        self._end = None if limits.run is None else time.monotonic() + limits.run

    @property
    def is_paced(self) -> bool:
        """Whether a documented rate is kept."""
        return self._rate is not None

    def watch(self, watcher: Callable[[Endpoint | None, Exchange], None]) -> None:
        """Show every exchange to somebody from now on."""
        self._watchers.append(watcher)

    def watch_silence(self, watcher: Callable[[Endpoint | None, Exchange, str], None]) -> None:
        """Tell somebody of every request that gets no answer from now on, and what is wrong.

        The exchange has 0 as its status.
        """
        self._when_silent.append(watcher)

    @property
    def is_out_of_time(self) -> bool:
        return self._end is not None and time.monotonic() >= self._end

    def send(
        self,
        method: str,
        path: str,
        *,
        endpoint: Endpoint | None,
        query: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        who: Who = "known",
    ) -> Exchange:
        """Send a request, and again if the provider asks to wait a little.

        Args:
            method: The HTTP method.
            path: The path below the base URL, percent-encoded.
            endpoint: The operation; `None` if the contract has none for method and path.
            query: The query string, percent-encoded.
            headers: Headers beside the credentials.
            body: The body.
            who: With which credentials.

        Raises:
            OutOfTime: The time of the verification is up.
            Refused: It may not be sent.
            Unanswered: There was no answer.
            Failure: There is no provider of this API at the base URL.
        """
        if not self._permission.allows(method, endpoint):
            raise NotPermitted(f"{method} {path}")
        node = endpoint.node if endpoint else {}
        if endpoint is None or endpoint.effect != "read":
            self.changes += 1
        placed, pairs = self._credentials.placed(node, who)
        target = "&".join(part for part in (query, urlencode(pairs, quote_via=quote)) if part)
        request = httpx.Request(
            method,
            f"{self.base_url}{path}" + (f"?{target}" if target else ""),
            headers={"accept": "application/json", **(headers or {}), **placed},
            content=body,
        )
        for may_ask_again in (True, True, False):
            if self.is_out_of_time:
                raise OutOfTime
            exchange = self._paced(request, endpoint)
            for watcher in self._watchers:
                watcher(endpoint, exchange)
            self._see_whether_it_is_an_api(exchange, endpoint)
            wait = self._asked_to_wait(exchange)
            if wait is None or not may_ask_again:
                break
            self._rest(wait)
        return exchange

    def close(self) -> None:
        self._client.close()

    def _paced(self, request: httpx.Request, endpoint: Endpoint | None) -> Exchange:
        if self._rate is None:
            return self._sent(request, endpoint)
        rate, scope = self._rate.overall, ""
        if endpoint is not None and endpoint.id in self._rate.by_operation:
            rate, scope = self._rate.by_operation[endpoint.id], endpoint.id
        if rate is None:
            return self._sent(request, endpoint)
        budget = pacing.budget(
            self._rate.vendor, self.base_url, self._credentials.account, rate, scope
        )
        ticket = budget.join()
        try:
            while (wait := budget.ask(ticket)) is not None:
                self._rest(wait)
            return self._sent(request, endpoint)
        finally:
            budget.leave(ticket)

    def _rest(self, seconds: float) -> None:
        """Wait, but not beyond the end.

        Raises:
            OutOfTime: It would end meanwhile.
        """
        if self._end is not None and time.monotonic() + seconds >= self._end:
            raise OutOfTime
        time.sleep(seconds)

    def _sent(self, request: httpx.Request, endpoint: Endpoint | None) -> Exchange:
        try:
            response, content = self._answer(request, endpoint)
        except (httpx.RequestError, httpx.InvalidURL) as error:
            if self.is_out_of_time:
                raise OutOfTime from None
            raise self._not_answered(error, request, endpoint) from None
        self._silent_in_a_row = 0
        self._answered += 1
        return transport_errors.exchange(
            request, response.status_code, response.headers.multi_items(), content
        )

    def _answer(
        self, request: httpx.Request, endpoint: Endpoint | None
    ) -> tuple[httpx.Response, bytes]:
        """An answer. What only reads is asked again if a connection that was kept is closed."""
        try:
            return self._first_answer(request)
        except (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            if endpoint is not None and endpoint.effect != "read":
                raise
            return self._first_answer(request)

    def _first_answer(self, request: httpx.Request) -> tuple[httpx.Response, bytes]:
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

    def _not_answered(
        self, error: Exception, request: httpx.Request, endpoint: Endpoint | None
    ) -> Exception:
        self._silent_in_a_row += 1
        told = transport_errors.trouble(error, self._limits.phase, self._limits.whole)
        if not self._answered or self._silent_in_a_row >= _PATIENCE:
            return Failure(f"{self.base_url}: {told}")
        for watcher in self._when_silent:
            watcher(endpoint, transport_errors.exchange(request, 0, [], b""), told)
        return NoResponse(told)

    def _see_whether_it_is_an_api(self, exchange: Exchange, endpoint: Endpoint | None) -> None:
        """See that the first answers are not those of another server.

        Raises:
            Failure: They are.
        """
        if self._is_an_api:
            return
        leads_away = transport_errors.leads_away(exchange)
        if leads_away and not (endpoint is not None and endpoint.documents(exchange.status)):
            raise Failure(
                f"{self.base_url}: answers with a redirect to another host, where the key must not "
                "follow: give the base URL that it leads to"
            )
        if not transport_errors.is_web_page(exchange):
            self._is_an_api = not leads_away
            return
        # One operation may answer a page by mistake; a server of pages does where nothing is, too.
        elsewhere = self._paced(httpx.Request("GET", f"{self.base_url}{_NOWHERE}"), None)
        if transport_errors.is_web_page(elsewhere) and elsewhere.status == exchange.status:
            raise Failure(
                f"{self.base_url}: answers web pages (text/html), not an API: is it the base URL "
                "that the contract's paths are below?"
            )
        self._is_an_api = True

    def _asked_to_wait(self, exchange: Exchange) -> float | None:
        """The seconds to wait before asking again: only where the rate is somebody else's, too."""
        if self._rate is None or exchange.status != 429:
            return None
        text = exchange.response_headers.get("retry-after", "")
        seconds = float(text) if text.isdigit() else _LONGEST_WAIT
        return seconds if seconds <= _LONGEST_WAIT else None
