"""The clients: settings, connections, and the path from a method call to its result.

`Client` and `AsyncClient` have the same methods; what they share is in `_BaseClient`. Generated
packages subclass both and add the vendor's resources; `deskspec` subclasses those.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property, partial
from inspect import signature
from itertools import chain
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Never, Self, TypeVar

from . import http
from ._constants import MAX_RESPONSE_BYTES, MAX_RETRIES
from .call import hooks, settings
from .call.intents import Call, CallResult
from .call.operation import Operation
from .call.pacing import PacedAccount, account_of
from .call.policy import steps
from .call.rates import Rate
from .call.settings import AttemptHook, ContractPolicy, KeySource, Settings, WaitHook
from .errors import APIError
from .values.arguments import Arguments, Prepare, ReportedLimits
from .values.names import did_you_mean
from .values.results import Page
from .values.unset import UNSET, Unset

if TYPE_CHECKING:
    from .contract.checker import ContractChecker
    from .contract.tally import ContractTally
    from .findings import Finding
    from .http.ahead import AsyncCallAhead, CallAhead
    from .options import CallOptions
    from .values.batches import BatchResult

F = TypeVar("F", bound=Callable[..., Any])
T = TypeVar("T")


_CALL_OPTIONS: Final = frozenset({"timeout", "max_retries", "headers"})


def _refuse_unknown(
    owner: str, options: Any, known: Collection[str], arguments: Iterable[str] = ()
) -> None:
    """Take the options that are not known out of `options`, and refuse them.

    One may be called as an argument that a method fixes: what is meant is another one.

    A key under a misspelt name must not be in the variables of a traceback.
    """
    names = sorted(name for name in options if name not in known)
    for name in names:
        del options[name]
    meant = {*known, *arguments}.difference(names)
    for name in names:
        raise TypeError(f"{owner}: unexpected argument {name!r}{did_you_mean(name, meant)}")


def _seal_headers(options: Any) -> None:
    if options.get("headers") is not None:
        options["headers"] = settings.sealed(options["headers"])


def _options_of_constructor(kind: type[object]) -> set[str]:
    constructors = (vars(each).get("__init__") for each in kind.__mro__)
    keywords = (getattr(each, "__kwdefaults__", None) or () for each in constructors)
    return {"api_key", *chain.from_iterable(keywords)}  # the key may be given without its name


def _without_unknown(method: F) -> F:
    """Leave `unknown` out of the signature that `help` shows: it only catches mistakes."""
    shown = signature(method)
    known = [each for name, each in shown.parameters.items() if name != "unknown"]
    method.__signature__ = shown.replace(parameters=known)  # type: ignore[attr-defined]
    return method


class _BaseClient:
    """What both kinds of client share: the facts of a vendor, and settings."""

    _default_base_url: ClassVar[str]
    _auth_scheme: ClassVar[str]
    """The text before the key in the Authorization header."""
    _environment: ClassVar[str]
    """Prefix of the vendor's environment variables."""
    _prepare: ClassVar[Mapping[str, Prepare]] = {}
    """Operation id -> function that prepares the arguments before they are sent."""
    _reported_limits: ClassVar[Mapping[str, ReportedLimits]] = {}
    """Operation id -> function that names arguments above limits that only users report."""

    _explained: ClassVar[Mapping[str, str]] = {}
    """Regular expression for the text of a refusal -> what to do about it."""

    _documented_rate: Rate | None = None
    """The documented rate of all operations together."""
    _rates_of_plans: ClassVar[Mapping[str, Rate]] = {}
    """Plan of the vendor -> what it is with that plan."""
    _is_async: ClassVar[bool]

    _settings: Settings
    _connections: Any
    _contract_check: ContractChecker | None

    def _checked(self, **options: Any) -> dict[str, Any]:
        """Check each option by its own rule and leave out those that are `UNSET`."""
        environment = self._environment
        rules: Mapping[str, Callable[[Any], Any]] = {
            "api_key": lambda key: settings.api_key(
                key, f"{environment}_API_KEY", may_be_async=self._is_async
            ),
            "base_url": lambda url: settings.base_url(
                url, f"{environment}_BASE_URL", self._default_base_url
            ),
            "timeout": http.timeout,
            "max_retries": settings.max_retries,
            "headers": settings.headers,
            "user_agent_suffix": settings.user_agent_suffix,
            "max_response_bytes": settings.max_response_bytes,
            "on_attempt": partial(settings.hook, "on_attempt"),
            "on_wait": partial(settings.hook, "on_wait"),
            "pacing": settings.pacing,
            "contract": settings.contract,
            "contract_sample": settings.contract_sample,
        }
        return {name: rules[name](value) for name, value in options.items() if value is not UNSET}

    def _refuse_misspelt(self, options: Any) -> None:
        """Refuse the options that no constructor of this class has, and seal the others' secrets.

        For a constructor that passes its options on: its variables are in a traceback, too.
        """
        _seal_headers(options)
        _refuse_unknown(type(self).__name__, options, _options_of_constructor(type(self)))

    @_without_unknown
    def with_options(
        self,
        *,
        api_key: str | KeySource | Unset | None = UNSET,
        base_url: str | Unset | None = UNSET,
        timeout: float | http.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset | None = UNSET,
        user_agent_suffix: str | Unset | None = UNSET,
        pacing: float | Literal["documented"] | Unset | None = UNSET,
        contract: ContractPolicy | Unset = UNSET,
        contract_sample: float | Unset = UNSET,
        max_response_bytes: int | Unset = UNSET,
        on_attempt: AttemptHook | Unset | None = UNSET,
        on_wait: WaitHook | Unset | None = UNSET,
        **unknown: Never,
    ) -> Self:
        """Return a changed copy of this client on the same connections.

        The arguments are those of the constructor; one that is left out keeps its value.

        Raises:
            ConfigurationError: The key, the URL or a header cannot be used.
            TypeError, ValueError: Another argument cannot be used.
        """
        key, sent = settings.sealed(api_key), settings.sealed(headers)
        del api_key, headers
        _refuse_unknown(
            f"{type(self).__name__}.with_options",
            unknown,
            type(self).with_options.__kwdefaults__ or (),
        )
        changed = self._checked(
            api_key=key,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=sent,
            user_agent_suffix=user_agent_suffix,
            max_response_bytes=max_response_bytes,
            on_attempt=on_attempt,
            on_wait=on_wait,
            pacing=pacing,
            contract=contract,
            contract_sample=contract_sample,
        )
        copy = object.__new__(type(self))
        copy._settings = self._settings.changed(changed)
        copy._connections = self._connections
        copy._documented_rate = self._documented_rate
        copy._contract_tally = self._contract_tally
        copy._contract_check = copy._contract_checker()
        return copy

    @cached_property
    def _contract_tally(self) -> ContractTally:
        from .contract.tally import ContractTally

        return ContractTally()

    def _contract_checker(self) -> ContractChecker | None:
        own = self._settings
        if own.contract == "off":
            return None
        from .contract.checker import ContractChecker, monitor_of

        return ContractChecker(
            monitor_of(f"{self._environment.lower()}_client"),
            own.contract,
            own.contract_sample,
            self._contract_tally,
        )

    def contract_summary(self) -> dict[Finding, int]:
        """Return where requests and responses broke the contract so far, and how often.

        It counts the calls of this client and of its copies that `contract` checked, whatever is
        done about findings.

        Returns:
            dict[Finding, int]: The first finding at each place of an operation -> in how many calls
                there was one.
        """
        return self._contract_tally.summary()

    @cached_property
    def _account(self) -> PacedAccount:
        """Whose requests the provider counts together."""
        own = self._settings
        return account_of(f"{self._environment}_API_KEY", own.base_url, own.api_key)

    def _rates(self, operation: Operation[Any], arguments: Arguments) -> tuple[Rate, ...]:
        own = self._settings.pacing
        if own is None or self._connections.is_closed:  # then the call fails at once
            return ()
        if own != "documented":
            return (own,)
        further = operation.further_rate.of(arguments) if operation.further_rate else None
        # The narrower one first: a place of the other is not held while waiting for it.
        rates = (further, operation.rate or self._documented_rate)
        return tuple(rate for rate in rates if rate is not None)

    def _doubts(self, operation: Operation[Any], arguments: Arguments) -> tuple[str, ...]:
        """Warn of arguments that the provider may refuse, and return the warnings.

        They are above a limit that only users report, or have a value that no page lists.
        """
        limits = self._reported_limits.get(operation.id)
        if limits is None and not operation.listed:
            return ()
        ours = {"deskspec", "deskspec_runtime", f"{self._environment.lower()}_client"}
        above = limits(arguments) if limits is not None else ()
        messages = (*above, *operation.unlisted(arguments))
        if messages:
            from .call.caller import warn_caller

            for message in messages:
                warn_caller(message, ours)
        return messages

    def _request(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        options: CallOptions,
        *,
        is_checked: bool = False,
        content: bytes | None = None,
    ) -> tuple[Call, http.Request]:
        if not options.keys() <= _CALL_OPTIONS:
            _refuse_unknown(operation.name, options, _CALL_OPTIONS, arguments)
        _seal_headers(options)
        own = self._settings
        prepare = self._prepare.get(operation.id)
        target = operation.target(arguments, prepare, is_checked=is_checked, content=content)
        doubts = self._doubts(operation, arguments)
        suffix = f" {own.user_agent_suffix}" if own.user_agent_suffix else ""
        headers = settings.NamedHeaders(
            {
                "accept": "application/json",
                "accept-encoding": http.ACCEPT_ENCODING,
                "user-agent": http.USER_AGENT + suffix,
            }
        )
        if target.content is not None:
            headers["content-type"] = operation.media_type
        headers |= settings.headers(own.headers, operation.key_header)
        headers |= settings.headers(options.get("headers"), operation.key_header)
        if target.form is not None:
            headers |= target.form.headers
        limit = http.timeout(options["timeout"]) if "timeout" in options else own.timeout
        retries = settings.max_retries(options.get("max_retries", own.max_retries))
        call = Call(
            operation=operation,
            arguments=arguments,
            target=target,
            base_url=own.base_url,
            max_retries=retries,
            key=own.api_key,
            auth_scheme=self._auth_scheme,
            variable=f"{self._environment}_API_KEY",
            on_attempt=own.on_attempt,
            on_wait=own.on_wait,
            account=self._account,
            rates=self._rates(operation, arguments),
            has_documented_rate=(operation.rate or self._documented_rate) is not None,
            contract_check=self._contract_check,
            doubts=doubts,
            explained=self._explained,
        )
        request = http.request(
            operation.method,
            http.url(own.base_url, target.path_and_query),
            headers,
            target.content if target.form is None else target.form,
            limit,
            own.max_response_bytes,
        )
        return call, request

    def __repr__(self) -> str:
        if not hasattr(self, "_settings"):  # it is shown in a traceback of its construction
            return f"{type(self).__name__}()"
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"


class Client(_BaseClient):
    """A sync client of one vendor. Thread-safe; create one and reuse it."""

    _is_async = False

    @_without_unknown
    def __init__(
        self,
        api_key: str | Callable[[], str] | None = None,
        *,
        base_url: str | None = None,
        timeout: float | http.Timeout | None = http.DEFAULT_TIMEOUT,
        max_retries: int = MAX_RETRIES,
        headers: Mapping[str, str] | None = None,
        transport: http.Transport | None = None,
        proxy: str | http.Proxy | None = None,
        verify: bool | str | os.PathLike[str] | ssl.SSLContext = True,
        limits: http.Limits | None = None,
        user_agent_suffix: str | None = None,
        pacing: float | Literal["documented"] | None = "documented",
        contract: ContractPolicy = "off",
        contract_sample: float = 1.0,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        on_attempt: AttemptHook | None = None,
        on_wait: WaitHook | None = None,
        **unknown: Never,
    ) -> None:
        """Create a client. Nothing is sent yet.

        Args:
            api_key: The key, or a callable that returns the key for each request. Default: the
                vendor's `…_API_KEY` in the environment.
            base_url: Another base URL, https or a loopback host. Default: `…_BASE_URL` in the
                environment, else the vendor's.
            timeout: Seconds for each phase and for the whole attempt, or an `httpx.Timeout`; `None`
                for no limit. Default: 5 s to connect, 60 s without a byte, 120 s in total.
            max_retries: Retries after the first attempt, where repeating is safe.
            headers: Headers to send with every request.
            transport: Any httpx transport.
            proxy: A proxy, as for httpx. Default: the one of the environment.
            verify: `True` to trust the usual certificate authorities, the path of a file or folder
                of other ones, an `ssl.SSLContext`, or `False` to accept any certificate.
            limits: Limits of the connection pool, as for httpx.
            user_agent_suffix: Text to append to the User-Agent header.
            pacing: `"documented"` keeps requests under the vendor's documented rate, a number under
                that many per minute; `None` does not pace. Clients of one key in a process share
                the rate.
            contract: What to do about requests and responses that break the strict contract:
                `"off"`, do not check; `"warn"`, log the first at each place of an operation, and
                once a minute how many came again; `"raise"`, raise a `ContractError`; or a
                callable that gets each `Finding`. Needs `deskspec[monitor]`.
            contract_sample: The share of calls to check, from 0.0 to 1.0.
            max_response_bytes: The largest decompressed response body to read, in bytes.
            on_attempt: Called after each attempt with the operation id, the number of the attempt,
                the status or exception class, and the seconds that the attempt took.
            on_wait: Called before each wait of a second or more with the operation id, the seconds,
                and the reason: `"pacing"` or `"retry"`.

        Raises:
            ConfigurationError: The key, a URL or a header cannot be used, or an extra is missing.
            TypeError, ValueError: Another argument cannot be used.
        """
        key, sent = settings.sealed(api_key), settings.sealed(headers)
        del api_key, headers
        _refuse_unknown(type(self).__name__, unknown, _options_of_constructor(type(self)))
        self._settings = Settings(
            **self._checked(
                api_key=key,
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                headers=sent,
                user_agent_suffix=user_agent_suffix,
                max_response_bytes=max_response_bytes,
                on_attempt=on_attempt,
                on_wait=on_wait,
                pacing=pacing,
                contract=contract,
                contract_sample=contract_sample,
            )
        )
        self._contract_check = self._contract_checker()
        self._connections = http.connections(
            transport=transport, proxy=proxy, verify=verify, limits=limits
        )

    def _run(
        self, operation: Operation[Any], arguments: Arguments, options: CallOptions
    ) -> CallResult:
        return self._send(*self._request(operation, arguments, options))

    def _ahead(
        self, operation: Operation[Any], arguments: Arguments, options: CallOptions
    ) -> CallAhead:
        call, request = self._request(operation, arguments, options)
        begun: CallAhead = self._connections.ahead(steps(call), request)
        return begun

    def _send(self, call: Call, request: http.Request) -> CallResult:
        reply: CallResult = self._connections.run(steps(call), request)
        return reply

    def close(self) -> None:
        """Close the connections of this client and of all its copies. Closing twice is fine."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_BaseClient):
    """An async client of one vendor, for asyncio and trio. Create one and reuse it."""

    _is_async = True

    @_without_unknown
    def __init__(
        self,
        api_key: str | KeySource | None = None,
        *,
        base_url: str | None = None,
        timeout: float | http.Timeout | None = http.DEFAULT_TIMEOUT,
        max_retries: int = MAX_RETRIES,
        headers: Mapping[str, str] | None = None,
        transport: http.AsyncTransport | None = None,
        proxy: str | http.Proxy | None = None,
        verify: bool | str | os.PathLike[str] | ssl.SSLContext = True,
        limits: http.Limits | None = None,
        user_agent_suffix: str | None = None,
        pacing: float | Literal["documented"] | None = "documented",
        contract: ContractPolicy = "off",
        contract_sample: float = 1.0,
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        on_attempt: AttemptHook | None = None,
        on_wait: WaitHook | None = None,
        **unknown: Never,
    ) -> None:
        """Create a client. The arguments are those of the sync class; `transport` is an async one.

        The callables `api_key`, `on_attempt` and `on_wait` may be async.
        """
        key, sent = settings.sealed(api_key), settings.sealed(headers)
        del api_key, headers
        _refuse_unknown(type(self).__name__, unknown, _options_of_constructor(type(self)))
        self._settings = Settings(
            **self._checked(
                api_key=key,
                base_url=base_url,
                timeout=timeout,
                max_retries=max_retries,
                headers=sent,
                user_agent_suffix=user_agent_suffix,
                max_response_bytes=max_response_bytes,
                on_attempt=on_attempt,
                on_wait=on_wait,
                pacing=pacing,
                contract=contract,
                contract_sample=contract_sample,
            )
        )
        self._contract_check = self._contract_checker()
        self._connections = http.async_connections(
            transport=transport, proxy=proxy, verify=verify, limits=limits
        )

    async def _run(
        self, operation: Operation[Any], arguments: Arguments, options: CallOptions
    ) -> CallResult:
        call, request = await self._connections.prepared(
            lambda: self._request(operation, arguments, options)
        )
        return await self._send(call, request)

    def _ahead(
        self, operation: Operation[Any], arguments: Arguments, options: CallOptions
    ) -> AsyncCallAhead:
        begun: AsyncCallAhead = self._connections.ahead(
            lambda: self._run(operation, arguments, options)
        )
        return begun

    async def _send(self, call: Call, request: http.Request) -> CallResult:
        reply: CallResult = await self._connections.run(steps(call), request)
        return reply

    async def close(self) -> None:
        """Close the connections of this client and of all its copies. Closing twice is fine."""
        await self._connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


def _parsed(result: CallResult) -> Any:
    return result.parsed


def _refuse_raw_of_several(reply: object, operation: Operation[Any], requests: list[Any]) -> None:
    if reply is not _parsed and len(requests) > 1 and operation.batch is not None:
        raise ValueError(
            f"{operation.name}: raw returns one response, but these entries need {len(requests)} "
            f"requests: give at most {operation.batch.most}"
        )


class ResourceMethods:
    """The base of a resource, such as `client.customers`. Generated classes derive from it."""

    _reply: Callable[[CallResult], Any] = staticmethod(_parsed)
    """Makes the result of a method from the result of its call; `raw` replaces it on a copy."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _call(self, operation: Operation[T], arguments: Arguments, options: CallOptions) -> T:
        returned: T = self._reply(self._client._run(operation, arguments, options))
        return returned

    def _iterate(
        self,
        operation: Operation[Page[T]],
        arguments: Arguments,
        on_page: Callable[[Any], object] | None,
        prefetch: int,
        options: CallOptions,
    ) -> Iterator[T]:
        settings.hook("on_page", on_page)
        settings.prefetch(prefetch)
        self._client._request(operation, arguments, options)  # refuse wrong arguments at once
        return self._items(operation, arguments, on_page, prefetch, options)

    def _items(
        self,
        operation: Operation[Page[T]],
        arguments: Arguments,
        on_page: Callable[[Any], object] | None,
        prefetch: int,
        options: CallOptions,
    ) -> Iterator[T]:
        walk, ahead = operation.pages(arguments), None
        try:
            while (following := walk.next_arguments()) is not None:
                if ahead is None:
                    reply = self._client._run(operation, following, options)
                else:
                    reply, ahead = ahead.result(), None
                content = reply.response.content
                items = walk.take(reply.parsed, content, is_shown=on_page is not None)
                if items is None:
                    return
                if on_page is not None:
                    with hooks.logged("on_page"):
                        on_page(reply.parsed)
                if prefetch and walk.leads_on:
                    ahead = self._client._ahead(operation, walk.next_arguments() or {}, options)
                    for item in items:
                        yield item
                        ahead.look()
                else:
                    yield from items
                # Two pages at once are more for the garbage collector to go through.
                del reply, items
        finally:
            if ahead is not None:
                ahead.close()

    def _batch(
        self, operation: Operation[Any], arguments: Arguments, options: CallOptions
    ) -> BatchResult[Any]:
        from .call.batch import Batch

        batch: Batch[Any] = Batch(operation, arguments)
        # All requests are built before the first one is sent: wrong arguments are refused at once.
        requests = [
            self._client._request(
                operation, each.arguments, options, is_checked=True, content=each.content
            )
            for each in batch.requests()
        ]
        _refuse_raw_of_several(self._reply, operation, requests)
        for call, request in requests:
            if batch.is_over:
                break
            try:
                batch.succeed(self._client._send(call, request))
            except APIError as error:
                batch.fail(error)
        result: BatchResult[Any] = self._reply(batch.reply())
        return result


class AsyncResourceMethods:
    """The base of a resource of an async client. Generated classes derive from it."""

    _reply: Callable[[CallResult], Any] = staticmethod(_parsed)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def _call(self, operation: Operation[T], arguments: Arguments, options: CallOptions) -> T:
        returned: T = self._reply(await self._client._run(operation, arguments, options))
        return returned

    def _iterate(
        self,
        operation: Operation[Page[T]],
        arguments: Arguments,
        on_page: Callable[[Any], object] | None,
        prefetch: int,
        options: CallOptions,
    ) -> AsyncIterator[T]:
        settings.hook("on_page", on_page)
        settings.prefetch(prefetch)
        self._client._request(operation, arguments, options)  # refuse wrong arguments at once
        return _AsyncItems(self._client, operation, arguments, on_page, prefetch, options)

    async def _batch(
        self, operation: Operation[Any], arguments: Arguments, options: CallOptions
    ) -> BatchResult[Any]:
        from .call.batch import Batch

        batch: Batch[Any] = Batch(operation, arguments)
        requests = [
            self._client._request(
                operation, each.arguments, options, is_checked=True, content=each.content
            )
            for each in batch.requests()
        ]
        _refuse_raw_of_several(self._reply, operation, requests)
        for call, request in requests:
            if batch.is_over:
                break
            try:
                batch.succeed(await self._client._send(call, request))
            except APIError as error:
                batch.fail(error)
        result: BatchResult[Any] = self._reply(batch.reply())
        return result


class _AsyncItems(AsyncIterator[T]):
    """The items of all pages. It is no generator: trio warns of one that a `break` has left."""

    def __init__(
        self,
        client: AsyncClient,
        operation: Operation[Page[T]],
        arguments: Arguments,
        on_page: Callable[[Any], object] | None,
        prefetch: int,
        options: CallOptions,
    ) -> None:
        self._client = client
        self._operation = operation
        self._walk = operation.pages(arguments)
        self._on_page = on_page
        self._prefetch = prefetch
        self._options = options
        self._items: Iterator[T] = iter(())
        self._ahead: AsyncCallAhead | None = None
        self._is_over = False

    async def __anext__(self) -> T:
        while not self._is_over:
            for item in self._items:
                return item
            self._is_over = True  # if what follows raises, too
            following = self._walk.next_arguments()
            if following is not None:
                await self._next_page(following)
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """End the iteration, as that of an async generator."""
        self._is_over, self._items = True, iter(())
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            await ahead.close()

    async def _next_page(self, arguments: Arguments) -> None:
        ahead, self._ahead = self._ahead, None
        if ahead is None:
            reply = await self._client._run(self._operation, arguments, self._options)
        else:
            reply = await ahead.result()
        content, is_shown = reply.response.content, self._on_page is not None
        items = self._walk.take(reply.parsed, content, is_shown=is_shown)
        if items is None:
            return
        if self._on_page is not None:
            with hooks.logged("on_page"):
                self._on_page(reply.parsed)
        if self._prefetch and self._walk.leads_on:
            following = self._walk.next_arguments() or {}
            self._ahead = self._client._ahead(self._operation, following, self._options)
        self._items, self._is_over = iter(items), False
