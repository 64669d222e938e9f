"""The settings of a client: checked once at construction, and never printed.

The key, the base URL and headers come from callers and the environment. What is refused here cannot
fail later, in the middle of a request. A message never shows the value that it refuses.
"""

import hashlib
import os
import re
from collections.abc import Awaitable, Callable, Mapping
from inspect import iscoroutinefunction
from ipaddress import ip_address
from math import inf
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar
from urllib.parse import quote, urlsplit

from ..errors import ConfigurationError
from ..values.unset import UNSET
from .rates import Rate

if TYPE_CHECKING:
    from ..findings import Finding
    from .key_spellings import KeySpellings

H = TypeVar("H")

# Compiled at first use: the import should not wait for it.
_HEADER_NAME: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_HEADER_VALUE: Final = r"(?:[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?)?"
_OF_THE_CONNECTION: Final = frozenset(
    {
        "connection",
        "content-length",
        "host",
        "keep-alive",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that follow from the request and its connection, so a caller cannot set them."""
_DNS_LABEL: Final = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_HOST: Final = (
    r"(?=.{1,253}\Z)(?!(?:[0-9]+\.){3}[0-9]+\Z)[0-9a-z_](?:[0-9a-z_-]{0,61}[0-9a-z_])?"
    r"(?:\.[0-9a-z_](?:[0-9a-z_-]{0,61}[0-9a-z_])?)*"
)
"""A host name, and not four numbers: those are an address."""
_QUOTES: Final = ('"', "'", "`")
_FRONT: Final = (
    r"(?i)((?:proxy-)?authorization:|x-(?:public-)?api-key:|(?:api-?key|basic|bearer|key|token) )"
)
"""What a header has before its key: no key has a space or a colon there."""


class Secret:
    """A text that is in no repr and in no pickle."""

    __slots__ = ("_digest", "_spellings", "_text")

    def __init__(self, text: Any) -> None:
        self._text = text
        self._digest: bytes | None = None
        self._spellings: KeySpellings | None = None

    def reveal(self) -> str:
        """Return the text, once `secret` has checked that it is one."""
        text: str = self._text
        return text

    @property
    def digest(self) -> bytes:
        """What tells texts apart in a place that outlives them."""
        if self._digest is None:
            self._digest = hashlib.sha256(self._text.encode()).digest()
        return self._digest

    def removed_from(self, text: str) -> str:
        """Return a text of a provider with `[api key]` for each spelling of this text."""
        if self._spellings is None:
            from .key_spellings import KeySpellings

            self._spellings = KeySpellings(self._text)
        return self._spellings.replaced(text, "[api key]")

    def __repr__(self) -> str:
        return "Secret(…)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(
            "a client and its key cannot be pickled; create it in the process that uses it"
        )


KeySource: TypeAlias = Callable[[], str] | Callable[[], Awaitable[str]]
"""A callable, sync or async, that returns the key for each request."""
AttemptHook: TypeAlias = Callable[[str, int, int | type[Exception], float], object]
"""Called with operation id, attempt number, status or exception class, and seconds."""
WaitReason: TypeAlias = Literal["pacing", "retry"]
WaitHook: TypeAlias = Callable[[str, float, WaitReason], object]
"""Called with operation id, seconds, and why the call waits."""

ContractPolicy: TypeAlias = Literal["off", "warn", "raise"] | Callable[["Finding"], object]
"""What to do with findings: do not check, log them, raise them, or pass each to a callable.

`raise` only logs findings of severity `info`, and those of a call that raises another error.
"""


class Settings:
    """Everything about a client except its connections."""

    api_key: Secret | KeySource
    base_url: str
    timeout: Any
    max_retries: int
    headers: Mapping[str, str]
    user_agent_suffix: str | None
    max_response_bytes: int
    on_attempt: AttemptHook | None
    on_wait: WaitHook | None
    pacing: Rate | Literal["documented"] | None
    contract: ContractPolicy
    contract_sample: float

    def __init__(self, **checked: Any) -> None:
        """Keep settings.

        Args:
            checked: Each of them by name, as its own rule returned it.
        """
        assert checked.keys() == Settings.__annotations__.keys()
        vars(self).update(checked)

    def changed(self, checked: Mapping[str, Any]) -> "Settings":
        """Return a copy with other values of some settings."""
        return Settings(**{**vars(self), **checked})


def sealed(key: Any) -> Any:
    """Return a key, or what holds one, as a `Secret`, unchecked.

    A callable, `None`, `UNSET` or a `Secret` is returned as it is.

    Tools that report errors show the variables of each function on the way. So a key is sealed
    before anything can be raised.
    """
    is_key = key is not None and key is not UNSET and not callable(key)
    return Secret(key) if is_key and not isinstance(key, Secret) else key


def api_key(
    given: Secret | KeySource | None, variable: str, *, may_be_async: bool
) -> Secret | KeySource:
    """Return the key or key source: the given one, else the key in the environment.

    Args:
        given: The argument `api_key`, sealed.
        variable: The environment variable that holds the key otherwise.
        may_be_async: Whether a callable may be async: only with an async client.

    Raises:
        ConfigurationError: There is no key, or it cannot be sent in a header.
    """
    if callable(given):
        if iscoroutinefunction(given) and not may_be_async:
            raise ConfigurationError(
                "api_key is an async callable, which only async clients can await"
            )
        return given
    key = sealed(os.environ.get(variable)) if given is None else given
    source = variable if given is None else "api_key"
    if key is None:
        raise ConfigurationError(f"no API key: pass api_key, or set {variable}")
    return secret(key, source, variable)


def secret(key: Secret, source: str, variable: str) -> Secret:
    """Return the key, if it can be sent in a header.

    Args:
        key: The key, sealed.
        source: Where it comes from, for messages.
        variable: The environment variable that may hold it, for messages.

    Raises:
        ConfigurationError: It is not a text, is empty or a placeholder, is in quotes or behind
            its scheme, or cannot be sent.
    """
    problem = _problem_with(key.reveal() if isinstance(key, Secret) else key, variable)
    if problem is not None:
        raise ConfigurationError(f"{source} {problem}")
    return key


def _problem_with(key: Any, variable: str) -> str | None:
    if not isinstance(key, str):
        return f"must be a str, not {type(key).__name__} ({variable})"
    if not key:
        return f"is empty: pass api_key, or set {variable}"
    if key.startswith("<") and key.endswith(">"):
        return (
            "is in angle brackets, like the placeholder in the docs: pass the bare key "
            f"as api_key or in {variable}"
        )
    if len(key) > 1 and key[0] == key[-1] and key.startswith(_QUOTES):
        return f"is in quotes: pass the key without them, as api_key or in {variable}"
    # To compile the expression takes longer than all else that a constructor does.
    front = re.match(_FRONT, key) if " " in key or ":" in key else None
    if front is not None:
        return (
            f"begins with {front[0]!r}, which is no part of the key: the client writes "
            f"the header; pass the bare key as api_key or in {variable}"
        )
    if not (key.isascii() and key.isprintable() and key == " ".join(key.split())):
        return (
            "has a character that a header cannot hold (a control character, a line "
            "break, a space at either end, or one outside ASCII): copy the key again, as api_key "
            f"or into {variable}"
        )
    return None


def base_url(given: str | None, variable: str, default: str) -> str:
    """Return the base URL: the given one, else the one in the environment, else the default.

    Raises:
        ConfigurationError: It is not an https URL of a host, nor plain http to this machine.
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
        raise ConfigurationError(
            f"{source} must not contain spaces, backslashes or control characters"
        )
    if not re.fullmatch(_HOST, host) and not _is_address(host):
        raise ConfigurationError(
            f"{source} has an invalid host name (write international names as xn--…)"
        )
    if "@" in parts.netloc:
        raise ConfigurationError(f"{source} must not contain a user name or password")
    if "?" in url or "#" in url:
        raise ConfigurationError(f"{source} must not contain a query or a fragment")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(
            f"{source} is plain http, which would send the key unencrypted: use https "
            "(http is allowed only for this machine)"
        )
    return url.rstrip("/")


def dns_label(name: str, value: str) -> str:
    """Return `value` if it is one DNS label.

    Raises:
        ConfigurationError: It is anything else, and could send the key to another host.
    """
    if not isinstance(value, str) or not re.fullmatch(_DNS_LABEL, value):
        raise ConfigurationError(
            f"{name} must be one DNS label (letters, digits and hyphens), the part of the host "
            "name before the first dot"
        )
    return value


class NamedHeaders(dict[str, str]):
    """Headers by lower-case name. A repr has the names only: a gateway takes its token in one."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self)})"


def headers(given: Any, key_header: str | None = None) -> NamedHeaders:
    """Return a copy of the caller's headers, by lower-case name.

    Args:
        given: The headers, sealed if their values must not be in the variables of a traceback.
        key_header: The header, besides Authorization, that takes the key.

    Raises:
        TypeError: They are not a mapping.
        ConfigurationError: A header cannot be sent, or would replace the key.
    """
    problem = _problem_with_headers(given, key_header)
    if problem is not None:
        raise problem
    sent: Any = given.reveal() if isinstance(given, Secret) else given
    return NamedHeaders({name.lower(): value for name, value in (sent or {}).items()})


def _problem_with_headers(given: Any, key_header: str | None) -> Exception | None:
    sent: Any = given.reveal() if isinstance(given, Secret) else given
    if sent is not None and not isinstance(sent, Mapping):
        kind = type(sent).__name__
        return TypeError(f"headers must be a mapping of names to values, not {kind}")
    for name, value in (sent or {}).items():
        if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
            return ConfigurationError("headers: a name is not a valid header name")
        if not isinstance(value, str) or not re.fullmatch(_HEADER_VALUE, value):
            return ConfigurationError(
                f"headers: the value of {name} is not a valid header value (printable ASCII, "
                "without spaces at its ends)"
            )
        if name.lower() in _OF_THE_CONNECTION:
            return ConfigurationError(f"headers: {name} is set by the client itself; leave it out")
        if name.lower() in ("authorization", key_header):
            return ConfigurationError(f"headers: {name} is set from api_key; pass that instead")
    return None


def user_agent_suffix(given: str | None) -> str | None:
    """Return the suffix if it can be sent in a header; else raise `ConfigurationError`."""
    if given is not None and (not isinstance(given, str) or not re.fullmatch(_HEADER_VALUE, given)):
        raise ConfigurationError(
            "user_agent_suffix is not a valid header value (printable ASCII, without spaces at its "
            "ends)"
        )
    return given


def pacing(given: float | str | None) -> Rate | Literal["documented"] | None:
    """Return the rate of so many requests per minute; `"documented"` and `None` as they are.

    Raises:
        TypeError: It has another type.
        ValueError: It is another text, or not more than 0.
    """
    if given is None:
        return None
    if given == "documented":
        return "documented"
    if isinstance(given, bool) or not isinstance(given, int | float):
        if isinstance(given, str):
            raise ValueError(
                'pacing must be "documented", None, or a number of requests per minute'
            )
        raise TypeError(f"pacing must be a number, a str or None, not {type(given).__name__}")
    if not 0 < given < inf:
        raise ValueError("pacing must be more than 0 requests per minute")
    return Rate(given)


def max_response_bytes(given: int) -> int:
    """Return the number if it is a positive int; else raise `TypeError` or `ValueError`."""
    if not isinstance(given, int) or isinstance(given, bool):
        raise TypeError(f"max_response_bytes must be an int, not {type(given).__name__}")
    if given < 1:
        raise ValueError("max_response_bytes must be 1 or more")
    return given


def hook(name: str, given: H | None) -> H | None:
    """Return the hook if it is callable or `None`; else raise `TypeError` with its name."""
    if given is not None and not callable(given):
        raise TypeError(f"{name} must be callable or None, not {type(given).__name__}")
    return given


def prefetch(given: int) -> int:
    """Return the number of pages if it is 0 or 1; else raise `TypeError` or `ValueError`."""
    if not isinstance(given, int) or isinstance(given, bool):
        raise TypeError(f"prefetch must be an int, not {type(given).__name__}")
    if given not in (0, 1):
        raise ValueError("prefetch must be 0 or 1: each page says which one is next")
    return given


def contract(given: ContractPolicy) -> ContractPolicy:
    """Return the policy if it is valid; else raise `TypeError` or `ValueError`."""
    if isinstance(given, str):
        if given not in ("off", "warn", "raise"):
            raise ValueError('contract must be "off", "warn", "raise" or a callable')
        return given
    if not callable(given):
        raise TypeError(f"contract must be a str or a callable, not {type(given).__name__}")
    if iscoroutinefunction(given):
        raise TypeError("contract must be a sync callable: an async one would not be awaited")
    return given


def contract_sample(given: float) -> float:
    """Return the share if it is from 0 to 1; else raise `TypeError` or `ValueError`."""
    if not isinstance(given, int | float) or isinstance(given, bool):
        raise TypeError(f"contract_sample must be a number, not {type(given).__name__}")
    if not 0 <= given <= 1:
        raise ValueError("contract_sample must be from 0.0 (no calls) to 1.0 (every call)")
    return given


def max_retries(given: int) -> int:
    """Return the number if it is 0 or more; else raise `TypeError` or `ValueError`."""
    if not isinstance(given, int) or isinstance(given, bool):
        raise TypeError(f"max_retries must be an int, not {type(given).__name__}")
    if given < 0:
        raise ValueError("max_retries must be 0 or more")
    return given


def path_segment(value: Any) -> str:
    """Return an id, percent-encoded, as exactly one segment of a path.

    Raises:
        ValueError: It is empty, `.` or `..`, which would make another path.
    """
    text = value if isinstance(value, str) else str(value)
    if text in ("", ".", ".."):
        raise ValueError("must be an id, not an empty string, '.' or '..'")
    return quote(text, safe="")


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    return _is_address(host) and ip_address(host).is_loopback
