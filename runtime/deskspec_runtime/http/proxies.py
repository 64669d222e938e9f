"""The proxies of the environment, and the hosts that are reached without one.

They are read here and not by httpx, whose exceptions name no variable, which refuses a `NO_PROXY`
with IPv6 addresses, and which would send requests to this machine, with the key and unencrypted, to
a proxy on another one.
"""

import os
from collections.abc import Callable
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Final, TypeAlias
from urllib.request import getproxies

import httpx

from ..call.settings import is_loopback
from ..errors import ConfigurationError

_SCHEMES: Final = ("http", "https", "all")
_SUPPORTED: Final = ("http", "https", "socks5", "socks5h")
_PORTS: Final = range(65536)
_Bypass: TypeAlias = Callable[[str, int], bool]
"""Whether a host and port are reached without a proxy."""


class EnvironmentProxies:
    """What the environment says of proxies."""

    def __init__(self, by_scheme: dict[str, httpx.Proxy], bypassed: list[_Bypass]) -> None:
        """Keep it.

        Args:
            by_scheme: Prefix of a URL, as httpx mounts a transport -> proxy.
            bypassed: What is reached without a proxy.
        """
        self.by_scheme: Final = by_scheme
        self.bypassed: Final = bypassed

    def matches(self, url: httpx.URL) -> bool:
        """Whether a URL is reached without a proxy; httpx asks each of its mounts so."""
        host = url.raw_host.decode("ascii").lower()
        port = url.port or (443 if url.scheme == "https" else 80)
        return is_loopback(host) or any(rule(host, port) for rule in self.bypassed)


def environment_proxies() -> EnvironmentProxies | None:
    """Return the proxies of the environment; `None` without any.

    Raises:
        ConfigurationError: A variable cannot be used; the message names it.
    """
    found = getproxies()
    by_scheme = {
        f"{scheme}://": checked_proxy(
            url if "://" in url else f"http://{url}", _variable(f"{scheme}_proxy")
        )
        for scheme in _SCHEMES
        if (url := found.get(scheme))
    }
    hosts = [entry.strip() for entry in found.get("no", "").split(",")]
    if not by_scheme or "*" in hosts:
        return None
    bypassed = [_bypass(entry, i) for i, entry in enumerate(hosts, 1) if entry]
    return EnvironmentProxies(by_scheme, bypassed)


def checked_proxy(given: str | httpx.URL | httpx.Proxy, source: str) -> httpx.Proxy:
    """Return a proxy that httpx can use.

    Args:
        given: The proxy. A message does not show it: it may have a password.
        source: The argument or variable that has it.

    Raises:
        ConfigurationError: It is no proxy, or of a kind that is not supported.
    """
    if not isinstance(given, str | httpx.URL | httpx.Proxy):
        raise ConfigurationError(
            f"{source} must be the URL of a proxy or an httpx.Proxy, not {type(given).__name__}"
        )
    proxy = given
    if not isinstance(proxy, httpx.Proxy):
        try:
            url = httpx.URL(proxy)
        except httpx.InvalidURL:
            raise ConfigurationError(f"{source} is not the URL of a proxy") from None
        if url.scheme not in _SUPPORTED or not url.host:
            raise ConfigurationError(
                f"{source} must be the URL of a proxy that begins with http://, https://, "
                "socks5:// or socks5h://"
            )
        proxy = httpx.Proxy(url)
    if proxy.url.port is not None and proxy.url.port not in _PORTS:
        raise ConfigurationError(f"{source} has a port that is not from 0 to {_PORTS[-1]}")
    if proxy.url.scheme.startswith("socks") and not _is_installed("socksio"):
        raise ConfigurationError(
            f"{source} is a SOCKS proxy, which needs a package: pip install 'httpx[socks]'"
        )
    return proxy


def _is_installed(module: str) -> bool:
    from importlib.util import find_spec  # few have a SOCKS proxy

    return find_spec(module) is not None


def _variable(name: str) -> str:
    """Return the variable as it is written in the environment; the lower-case one counts first."""
    return name if os.environ.get(name) else name.upper()


def _bypass(entry: str, number: int) -> _Bypass:
    """Return the rule of an entry of `NO_PROXY`: a host with its subdomains, or a network.

    Raises:
        ConfigurationError: It is none of these; the message has the entry and its number, from 1.
    """
    scheme, _, rest = entry.lower().rpartition("://")
    try:
        name, port = _host_and_port(rest.partition("/")[0] if scheme else rest)
        network = _network(name)
    except ValueError:
        shown = entry.rpartition("@")[2]  # what is before it may be a password
        raise ConfigurationError(
            f"{_variable('no_proxy')}: entry {number} ({shown!r}) is no host, address or network"
        ) from None
    if network is not None:
        return lambda host, at: at == (port or at) and _is_address_in(host, network)
    subdomains = "." + name.removeprefix("*").removeprefix(".")
    is_exact = not name.startswith(("*", "."))
    return lambda host, at: (
        at == (port or at) and (host.endswith(subdomains) or (is_exact and host == name))
    )


def _host_and_port(entry: str) -> tuple[str, int | None]:
    if entry.startswith("["):
        name, bracket, port = entry[1:].partition("]")
        if not bracket or (port and not port.startswith(":")):
            raise ValueError("no address in brackets")
        port = port[1:]
    elif entry.count(":") == 1:
        name, _, port = entry.partition(":")
    else:
        name, port = entry, ""
    if not port:
        return name, None
    if not (port.isdigit() and port.isascii()) or int(port) not in _PORTS:
        raise ValueError("no port")
    return name, int(port)


def _network(name: str) -> IPv4Network | IPv6Network | None:
    """Return an address or network; `None` for the name of a host."""
    try:
        return ip_network(name, strict=False)
    except ValueError:
        if "/" in name or ":" in name:
            raise
        return None


def _is_address_in(host: str, network: IPv4Network | IPv6Network) -> bool:
    try:
        return ip_address(host) in network
    except ValueError:
        return False
