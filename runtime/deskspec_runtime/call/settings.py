"""What a client was told: checked once, when it is made, and never printed.

The key, the base URL and headers come from callers and from the environment. What is refused here
cannot fail later in the middle of a request, and a message never shows the value it refuses.
"""

import json
import os
import re
import ssl
from collections.abc import Awaitable, Callable, Mapping
from inspect import iscoroutinefunction
from ipaddress import ip_address
from math import inf
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias
from urllib.parse import quote, urlsplit

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..findings import Finding

# They are compiled when they are asked for: an import need not wait for that.
_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEADER_VALUE: Final = r"[\t\x20-\x7e]*"
_KEY: Final = r"[\x21-\x7e]+(?: [\x21-\x7e]+)*"
_DNS_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST: Final = (
    r"(?=.{1,253}\Z)[0-9a-z_](?:[0-9a-z_-]{0,61}[0-9a-z_])?"
    r"(?:\.[0-9a-z_](?:[0-9a-z_-]{0,61}[0-9a-z_])?)*"
)
_PLACEHOLDER: Final = r"<.*>"


class Secret:
    """A text that no repr shows and that no pickle takes along."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def spellings(self) -> set[str]:
        """The text as it stands in a header, a URL and a JSON string, `/` escaped or not."""
        in_json = json.dumps(self._text)[1:-1]
        return {self._text, quote(self._text, safe=""), in_json, in_json.replace("/", "\\/")}

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a key is not pickled; make the client where it is used")


KeySource: TypeAlias = Callable[[], str] | Callable[[], Awaitable[str]]
"""What is asked for the key of each request."""
AttemptHook: TypeAlias = Callable[[str, int, int | type[Exception], float], object]
"""Called with operation id, number of the attempt, status or exception class, and seconds."""

ContractPolicy: TypeAlias = Literal["off", "warn", "raise"] | Callable[["Finding"], object]
"""What becomes of findings: nothing is checked, they are logged or raised, or a callable gets them.

`raise` logs what is only new, and the findings of a call that raises an error of its own.
"""


class Settings(NamedTuple):
    """Everything about a client but its connections."""

    api_key: Secret | KeySource
    base_url: str
    timeout: Any
    max_retries: int
    headers: Mapping[str, str]
    user_agent_suffix: str | None
    max_response_bytes: int
    on_attempt: AttemptHook | None
    pacing: float | Literal["documented"] | None
    contract: ContractPolicy
    contract_sample: float


def api_key(
    given: str | KeySource | None, variable: str, *, may_be_async: bool
) -> Secret | KeySource:
    """The key: the given one, else that of the environment; or what is asked for it.

    Args:
        given: What the caller gave.
        variable: The environment variable that holds it otherwise.
        may_be_async: Whether a callable may be async: the client must be.

    Raises:
        ConfigurationError: There is none, or it cannot stand in a header.
    """
    if callable(given):
        if iscoroutinefunction(given) and not may_be_async:
            raise ConfigurationError("api_key is an async callable: only async clients can ask it")
        return given
    key = os.environ.get(variable) if given is None else given
    source = variable if given is None else "api_key"
    if key is None:
        raise ConfigurationError(f"no API key: give api_key, or set {variable}")
    return secret(key, source, variable)


def secret(key: Any, source: str, variable: str) -> Secret:
    """A key that can stand in a header.

    Args:
        key: The key.
        source: Where it comes from, for messages.
        variable: The environment variable that may hold it.

    Raises:
        ConfigurationError: It is none.
    """
    if not isinstance(key, str):
        raise ConfigurationError(f"{source} must be a str, not {type(key).__name__} ({variable})")
    if not key:
        raise ConfigurationError(f"{source} is empty: give api_key, or set {variable}")
    if re.fullmatch(_PLACEHOLDER, key):
        raise ConfigurationError(
            f"{source} stands in angle brackets, like the placeholder of the docs: give the bare "
            f"key as api_key or in {variable}"
        )
    if not re.fullmatch(_KEY, key):
        raise ConfigurationError(
            f"{source} holds a character that cannot stand in a header (a control character, a "
            f"line break, a space at an end, or one outside ASCII): copy it again, as api_key or "
            f"into {variable}"
        )
    return Secret(key)


def base_url(given: str | None, variable: str, default: str) -> str:
    """The base URL: the given one, else that of the environment, else the default.

    Raises:
        ConfigurationError: It is not an https URL of a host, or plain http to a host that is not
            this machine.
    """
    url = given if given is not None else os.environ.get(variable) or default
    source = "base_url" if given is not None else variable
    if not isinstance(url, str):
        raise ConfigurationError(f"{source} must be a str, not {type(url).__name__}")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ConfigurationError(f"{source} is not a URL") from None
    if parts.scheme not in ("https", "http") or not host:
        raise ConfigurationError(f"{source} must be an absolute URL that starts with https://")
    if re.search(r"[\x00-\x20\x7f\\]", url):
        raise ConfigurationError(f"{source} holds a space, a backslash or a control character")
    if not re.fullmatch(_HOST, host) and not _is_address(host):
        raise ConfigurationError(
            f"{source} names a host that cannot be one (international names are written xn--…)"
        )
    if "@" in parts.netloc:
        raise ConfigurationError(f"{source} must not hold a user name or password")
    if "?" in url or "#" in url:
        raise ConfigurationError(f"{source} must not hold a query or a fragment")
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(
            f"{source} is plain http, which would show the key to the network: use https "
            "(http is only for this machine)"
        )
    return url.rstrip("/")


def dns_label(name: str, value: str) -> str:
    """`value`, if it is one DNS label.

    Raises:
        ConfigurationError: It is anything else, and could lead the key to another host.
    """
    if not isinstance(value, str) or not re.fullmatch(_DNS_LABEL, value):
        raise ConfigurationError(
            f"{name} must be one DNS label (letters, digits and hyphens), the part of the host "
            "name before the first dot"
        )
    return value


def headers(given: Mapping[str, str] | None) -> dict[str, str]:
    """A copy of the caller's headers, by lower-case name, so that no two mean the same.

    Raises:
        TypeError: It is not a mapping.
        ConfigurationError: One cannot be sent, or would take the place of the key.
    """
    if given is not None and not isinstance(given, Mapping):
        raise TypeError(f"headers must be a mapping of names to values, not {type(given).__name__}")
    copied: dict[str, str] = {}
    for name, value in (given or {}).items():
        if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
            raise ConfigurationError("headers: a name is not a valid header name")
        if not isinstance(value, str) or not re.fullmatch(_HEADER_VALUE, value):
            raise ConfigurationError(f"headers: the value of {name} cannot stand in a header")
        if name.lower() == "authorization":
            raise ConfigurationError(
                "headers: Authorization is made from api_key; give that instead"
            )
        copied[name.lower()] = value
    return copied


def user_agent_suffix(given: str | None) -> str | None:
    """The suffix, if it can stand in a header; else `ConfigurationError`."""
    if given is not None and (not isinstance(given, str) or not re.fullmatch(_HEADER_VALUE, given)):
        raise ConfigurationError("user_agent_suffix cannot stand in a header")
    return given


def pacing(given: float | str | None) -> float | Literal["documented"] | None:
    """Requests in a minute, `"documented"`, or `None`; else `TypeError` or `ValueError`."""
    if given is None:
        return None
    if given == "documented":
        return "documented"
    if isinstance(given, bool) or not isinstance(given, int | float):
        if isinstance(given, str):
            raise ValueError('pacing must be "documented", None, or requests in a minute')
        raise TypeError(f"pacing must be a number, a str or None, not {type(given).__name__}")
    if not 0 < given < inf:
        raise ValueError("pacing must be more than 0 requests in a minute")
    return given


def max_response_bytes(given: int) -> int:
    """The number, if it is positive; else `TypeError` or `ValueError`."""
    if not isinstance(given, int) or isinstance(given, bool):
        raise TypeError(f"max_response_bytes must be an int, not {type(given).__name__}")
    if given < 1:
        raise ValueError("max_response_bytes must be 1 or more")
    return given


def verify(given: bool | str | ssl.SSLContext) -> bool | ssl.SSLContext:
    """Whom to trust, a file or a folder of authorities read; else `TypeError` or `ValueError`."""
    if isinstance(given, bool | ssl.SSLContext):
        return given
    if given == "":
        raise ValueError("verify: an empty path names no authorities")
    if not isinstance(given, str):
        kind = type(given).__name__
        raise TypeError(f"verify must be a bool, a path as str, or an SSL context, not {kind}")
    try:
        if os.path.isdir(given):
            return ssl.create_default_context(capath=given)
        return ssl.create_default_context(cafile=given)
    except OSError as problem:  # SSLError is one
        reason = problem.strerror or "it has no certificate"
        raise ValueError(f"verify: {given} cannot be read as authorities: {reason}") from None


def on_attempt(given: AttemptHook | None) -> AttemptHook | None:
    """The hook, if it can be called; else `TypeError`."""
    if given is not None and not callable(given):
        raise TypeError(f"on_attempt must be callable or None, not {type(given).__name__}")
    return given


def contract(given: ContractPolicy) -> ContractPolicy:
    """The policy, if it is one; else `TypeError` or `ValueError`."""
    if isinstance(given, str):
        if given not in ("off", "warn", "raise"):
            raise ValueError('contract must be "off", "warn", "raise" or a callable')
        return given
    if not callable(given):
        raise TypeError(f"contract must be a str or a callable, not {type(given).__name__}")
    if iscoroutinefunction(given):
        raise TypeError("contract must be a plain callable, not an async one: nobody awaits it")
    return given


def contract_sample(given: float) -> float:
    """The share of calls, if it is one; else `TypeError` or `ValueError`."""
    if not isinstance(given, int | float) or isinstance(given, bool):
        raise TypeError(f"contract_sample must be a number, not {type(given).__name__}")
    if not 0 <= given <= 1:
        raise ValueError("contract_sample must be from 0.0 (no call) to 1.0 (every call)")
    return given


def max_retries(given: int) -> int:
    """The number, if it is one that can be retried; else `TypeError` or `ValueError`."""
    if not isinstance(given, int) or isinstance(given, bool):
        raise TypeError(f"max_retries must be an int, not {type(given).__name__}")
    if given < 0:
        raise ValueError("max_retries must be 0 or more")
    return given


def path_segment(value: Any) -> str:
    """An id as exactly one segment of a path.

    Raises:
        ValueError: It is empty, or `.` or `..`, which would be another path.
    """
    text = value if isinstance(value, str) else str(value)
    if text in ("", ".", ".."):
        raise ValueError("must be an id, not an empty text, '.' or '..'")
    return quote(text, safe="")


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    return _is_address(host) and ip_address(host).is_loopback
