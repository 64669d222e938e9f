"""Makes the httpx clients that hold connections, from checked options."""

import os
import ssl
from collections.abc import Callable
from typing import Any, Final, TypeVar

import httpx

from ..errors import ConfigurationError
from .proxies import checked_proxy, environment_proxies
from .trust import ssl_context

_LIMITS: Final = httpx.Limits(max_connections=100, max_keepalive_connections=20)
"""The default limits of httpx."""
C = TypeVar("C", httpx.Client, httpx.AsyncClient)


def client_maker(
    kind: type[C],
    *,
    transport: Any,
    proxy: str | httpx.URL | httpx.Proxy | None,
    verify: bool | str | os.PathLike[str] | ssl.SSLContext,
    limits: httpx.Limits | None,
) -> Callable[[], C]:
    """Return a function that makes httpx clients of a kind; the environment is read once.

    Raises:
        TypeError: `verify` has the wrong type.
        ConfigurationError: Another option or a variable of the environment cannot be used.
    """
    _check_transport(transport, is_async=kind is httpx.AsyncClient)
    if limits is None:
        limits = _LIMITS
    elif not isinstance(limits, httpx.Limits):
        raise ConfigurationError(f"limits must be an httpx.Limits, not {type(limits).__name__}")
    proxy = None if proxy is None else checked_proxy(proxy, "proxy")
    if transport is not None and proxy is None:
        if verify is not True:
            ssl_context(verify)  # the transport has its own; this one is only checked
        return lambda: kind(transport=transport, trust_env=False, verify=False)
    context = ssl_context(verify)
    environment = environment_proxies() if proxy is None else None
    shared: dict[str, Any] = {"verify": context, "limits": limits, "trust_env": False}
    by_proxy: Any = httpx.HTTPTransport if kind is httpx.Client else httpx.AsyncHTTPTransport

    def make() -> C:
        if environment is None:
            return kind(transport=transport, proxy=proxy, **shared)
        mounts = {
            prefix: by_proxy(proxy=each, **shared) for prefix, each in environment.by_scheme.items()
        }
        client = kind(mounts=mounts, **shared)
        # httpx has patterns of its own, which know neither networks nor all of this machine.
        client._mounts = {environment: None, **client._mounts}  # type: ignore[dict-item]
        return client

    return make


def _check_transport(transport: Any, *, is_async: bool) -> None:
    """Check that a transport is of the client's kind.

    Raises:
        ConfigurationError: It is no transport, or one of the other kind.
    """
    if transport is None:
        return
    method = "handle_async_request" if is_async else "handle_request"
    if isinstance(transport, type) or not callable(getattr(transport, method, None)):
        needed = "an async" if is_async else "a sync"
        given = transport.__name__ if isinstance(transport, type) else type(transport).__name__
        what = f"the class {given}" if isinstance(transport, type) else given
        raise ConfigurationError(
            f"transport must be {needed} httpx transport, with {method}, not {what}"
        )
