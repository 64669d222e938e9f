"""Who is recorded: the simulator in this process, or whoever answers at a base URL.

Nothing is sent that is not permitted, whichever step asks for it; what was answered is kept as an
exchange, of a call that was repeated only the last one.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Final, NamedTuple
from urllib.parse import urlsplit

from attrs import frozen
from deskspec._vendors import VENDORS
from deskspec_runtime.call import settings
from deskspec_runtime.errors import ConfigurationError

from ..conformance.contract import Contract
from ..exchanges.exchange import Exchange
from ..failure import Failure
from ..provider import credentials
from ..provider.write_policy import is_loopback, write_policy_for
from ..simulator import Simulator
from .cassettes import Source
from .scenario import LeftOut

_START: Final = 1_767_225_600
"""2026-01-01T00:00:00Z: the simulator's time begins there, so that a recording can be repeated."""
_ORGANIZATION: Final = "acme"
"""What stands in a URL for the organization of whoever records."""
_PATIENCE: Final = 30.0
"""Seconds that one request may take."""


@frozen(kw_only=True)
class RecordingOptions:
    """Whom to record, and what may be done there.

    Attributes:
        base_url: Where the provider is; `None` for the simulator in this process.
        headers: `Name: value`, `Name: @FILE` or `Name: $VARIABLE`, for every request.
        api_key_file: The file that holds the key; `None` for the environment.
        allow_writes: Whether operations that change something are called at a base URL.
        yes_modify_live_data: Whether even at one that is not on this machine.
    """

    base_url: str | None = None
    headers: Sequence[str] = ()
    api_key_file: Path | None = None
    allow_writes: bool = False
    yes_modify_live_data: bool = False


class RecordedProvider(NamedTuple):
    """A provider that is being recorded."""

    client: Any
    source: Source
    key: str
    headers: Mapping[str, str]
    """Name in lower case -> value of what was given by `--header`."""
    tape: "Tape"


class Tape:
    """What a client is answered from now on; it sends only what is permitted."""

    def __init__(
        self, client: Any, base_url: str, api: Contract, is_permitted: Callable[[str], bool]
    ) -> None:
        """Take the place of what sends a client's requests.

        Args:
            client: A sync client.
            base_url: Its base URL.
            api: The contract.
            is_permitted: Whether a call with this effect may be made.
        """
        self.exchanges: list[Exchange] = []
        self.has_written = False
        """Whether anything was sent that may have changed something."""
        self._base_url = base_url
        self._server = _server(api)
        self._is_permitted = is_permitted
        self._send = client._send
        client._send = self

    def __call__(self, call: Any, request: Any) -> Any:
        effect = call.operation.effect
        if not self._is_permitted(effect):
            raise LeftOut("changes something; --allow-writes takes it")
        self.has_written = self.has_written or effect != "read"
        reply = self._send(call, request)
        self.exchanges.append(_exchange(reply.response, self._base_url, self._server))
        return reply


@contextmanager
def opened(vendor: str, api: Contract, target: RecordingOptions) -> Iterator[RecordedProvider]:
    """The provider, as long as this is open.

    Args:
        vendor: The vendor.
        api: The contract of its profile.
        target: Whom to record.

    Raises:
        Failure: It cannot be asked: a wrong URL, no key, or a permission that lacks.
    """
    opening = _simulated if target.base_url is None else _at_base_url
    with opening(vendor, api, target) as provider:
        yield provider


@contextmanager
def _simulated(vendor: str, api: Contract, target: RecordingOptions) -> Iterator[RecordedProvider]:
    if target.headers or target.api_key_file or target.allow_writes or target.yes_modify_live_data:
        raise Failure("--header, --api-key-file and --allow-writes go with --base-url")
    ticks = count(_START)
    with Simulator({vendor: str(api.profile)}, clock=lambda: float(next(ticks))) as simulator:
        client = VENDORS[vendor].client_class(
            simulator.api_key,
            base_url=_server(api),
            transport=simulator.transport(vendor),
            max_retries=0,
            pacing=None,
        )
        tape = Tape(client, _server(api), api, lambda _: True)
        source = Source("simulator", None, str(api.profile), _is_default(vendor, api))
        yield RecordedProvider(client, source, simulator.api_key, {}, tape)


@contextmanager
def _at_base_url(
    vendor: str, api: Contract, target: RecordingOptions
) -> Iterator[RecordedProvider]:
    permission = write_policy_for(
        target.base_url,
        allow_writes=target.allow_writes,
        on_live_data=target.yes_modify_live_data,
    )
    given = credentials.headers_of(target.headers)
    by_name = {name.lower(): value.reveal() for name, value in given.items()}
    try:
        base_url = settings.base_url(target.base_url, "", "")
        key = _key(vendor, by_name.pop("authorization", None), target.api_key_file)
        client = VENDORS[vendor].client_class(
            key, base_url=base_url, headers=by_name, timeout=_PATIENCE
        )
    except ConfigurationError as error:
        raise Failure(str(error).replace("base_url", "--base-url", 1)) from None
    with client:
        tape = Tape(client, base_url, api, lambda each: permission.writes or each == "read")
        source = Source(*_origin(base_url, api), str(api.profile), _is_default(vendor, api))
        yield RecordedProvider(client, source, key, by_name, tape)


def _key(vendor: str, header: str | None, file: Path | None) -> str:
    """The key of the account: of the header, the file, or the environment."""
    if header is not None:
        scheme = VENDORS[vendor].client_class._auth_scheme
        return header.removeprefix(f"{scheme.strip()} ".lstrip())
    key = credentials.key_of(vendor, file)
    if key is None:
        variable = credentials.variable_of(vendor)
        raise Failure(f"no API key: set {variable}, or give --api-key-file")
    return key.reveal()


def _origin(base_url: str, api: Contract) -> tuple[str, str]:
    """The provenance of what comes from there, and the kind of the host."""
    if is_loopback(base_url):
        return "simulator", "loopback"  # whatever it is, it is not the vendor
    is_known = api.routes.is_host(urlsplit(base_url).netloc)
    return "live", "vendor" if is_known else "another"


def _exchange(response: Any, base_url: str, server: str) -> Exchange:
    """An exchange as it would have been with the server of the contract."""
    request = response.request
    path = request.url.raw_path.decode("ascii").removeprefix(urlsplit(base_url).path)
    return Exchange(
        method=request.method,
        url=server + path,
        request_headers={name.lower(): value for name, value in request.headers.items()},
        request_body=request.content,
        status=response.status_code,
        response_headers={name.lower(): value for name, value in response.headers.items()},
        response_body=response.content,
    )


def _server(api: Contract) -> str:
    url: str = api.document["servers"][0]["url"]
    return url.format(org=_ORGANIZATION).rstrip("/")


def _is_default(vendor: str, api: Contract) -> bool:
    return api.profile == Contract.of_vendor(vendor).profile
