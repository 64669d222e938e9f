"""The provider that is recorded: the simulator in this process, or a base URL.

Recording wraps the client's own `send`, so proxies, TLS, timeouts, retries and pacing behave as in
production. The write policy is checked before every call. Of a repeated call only the last exchange
is kept.
"""

from collections.abc import Iterator, Mapping, Sequence
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
from ..openapi.operations import operations_of
from ..provider import credentials
from ..provider.write_policy import WritePolicy, is_loopback, write_policy_for
from ..simulator import Simulator
from .cassettes import Source
from .scenario_run import LeftOut

_START: Final = 1_767_225_600
"""2026-01-01T00:00:00Z, where the simulator's clock starts, so that recordings are reproducible."""
_ORGANIZATION: Final = "acme"
"""The placeholder for the organization in recorded URLs."""
_TIMEOUT: Final = 30.0
"""Seconds that one request may take."""


@frozen(kw_only=True)
class RecordingOptions:
    """The provider to record, and which operations may be called there.

    Attributes:
        base_url: Base URL of the provider; `None` for the simulator in this process.
        headers: `Name: value`, `Name: @FILE` or `Name: $VARIABLE`, sent with every request.
        api_key_file: The file with the key; `None` for the environment.
        allow_writes: Whether operations that change data may be called at a base URL.
        allow_sends: Whether operations that send something to people may be called, beside those.
        yes_modify_live_data: Whether that is also allowed at a remote provider.
    """

    base_url: str | None = None
    headers: Sequence[str] = ()
    api_key_file: Path | None = None
    allow_writes: bool = False
    allow_sends: bool = False
    yes_modify_live_data: bool = False


class RecordedProvider(NamedTuple):
    """A provider that is being recorded."""

    client: Any
    source: Source
    key: str
    headers: Mapping[str, str]
    """Lower-case name -> value of each `--header`."""
    tape: "Tape"


class Tape:
    """Wraps the `send` of a client: checks the write policy, keeps the exchanges that succeed."""

    def __init__(
        self, client: Any, base_url: str, contract: Contract, write_policy: WritePolicy
    ) -> None:
        """Replace the `send` of a client.

        Args:
            client: A sync client.
            base_url: Its base URL.
            contract: The contract.
            write_policy: Which effects a call may have.
        """
        self.exchanges: list[Exchange] = []
        self.has_written = False
        """Whether a request was sent that may have changed data."""
        self._base_url = base_url
        self._server = _server(contract)
        self._documented = {each.id: each for each in operations_of(contract.document)}
        self._write_policy = write_policy
        self._send = client._send
        client._send = self

    def __call__(self, call: Any, request: Any) -> Any:
        effect, documented = call.operation.effect, self._documented.get(call.operation.id)
        if documented is None:
            raise LeftOut("the profile does not document it")
        if (reason := self._write_policy.spared(documented)) is not None:
            raise LeftOut(f"spared: {reason}")
        if (refusal := self._write_policy.refusal(effect)) is not None:
            raise LeftOut(refusal)
        self.has_written = self.has_written or effect != "read"
        sent = self._send(call, request)
        self.exchanges.append(_exchange(sent.response, self._base_url, self._server))
        return sent


@contextmanager
def opened(vendor: str, contract: Contract, target: RecordingOptions) -> Iterator[RecordedProvider]:
    """Open the provider to record; close it at the end of the `with` block.

    Args:
        vendor: The vendor.
        contract: The contract of its profile.
        target: The provider to record.

    Raises:
        Failure: The URL is invalid, there is no key, or a permission is missing.
    """
    opening = _simulated if target.base_url is None else _at_base_url
    with opening(vendor, contract, target) as provider:
        yield provider


@contextmanager
def _simulated(
    vendor: str, contract: Contract, target: RecordingOptions
) -> Iterator[RecordedProvider]:
    if target != RecordingOptions():
        raise Failure("--header, --api-key-file and --allow-writes go with --base-url")
    ticks = count(_START)
    with Simulator({vendor: str(contract.profile)}, clock=lambda: float(next(ticks))) as simulator:
        client = VENDORS[vendor].client_class(
            simulator.api_key,
            base_url=_server(contract),
            transport=simulator.transport(vendor),
            max_retries=0,
            pacing=None,
        )
        tape = Tape(client, _server(contract), contract, write_policy_for(None))
        source = Source("simulator", None, str(contract.profile), _is_default(vendor, contract))
        yield RecordedProvider(client, source, simulator.api_key, {}, tape)


@contextmanager
def _at_base_url(
    vendor: str, contract: Contract, target: RecordingOptions
) -> Iterator[RecordedProvider]:
    write_policy = write_policy_for(
        target.base_url,
        allow_writes=target.allow_writes,
        allow_sends=target.allow_sends,
        on_live_data=target.yes_modify_live_data,
    )
    secrets = credentials.headers_of(target.headers)
    headers = {name.lower(): value.reveal() for name, value in secrets.items()}
    try:
        base_url = settings.base_url(target.base_url, "", "")
        key = _key(vendor, headers.pop("authorization", None), target.api_key_file)
        client = VENDORS[vendor].client_class(
            key, base_url=base_url, headers=headers, timeout=_TIMEOUT
        )
    except ConfigurationError as error:
        raise Failure(str(error).replace("base_url", "--base-url", 1)) from None
    with client:
        tape = Tape(client, base_url, contract, write_policy)
        origin, is_default = _origin(base_url, contract), _is_default(vendor, contract)
        source = Source(*origin, str(contract.profile), is_default)
        yield RecordedProvider(client, source, key, headers, tape)


def _key(vendor: str, header: str | None, file: Path | None) -> str:
    """The key of the account, from the header, the file, or the environment."""
    if header is not None:
        scheme = VENDORS[vendor].client_class._auth_scheme
        return header.removeprefix(f"{scheme.strip()} ".lstrip())
    key = credentials.key_of(vendor, file)
    if key is None:
        variable = credentials.variable_of(vendor)
        raise Failure(f"no API key: set {variable}, or give --api-key-file")
    return key.reveal()


def _origin(base_url: str, contract: Contract) -> tuple[str, str]:
    """The provenance of recordings from a base URL, and the kind of its host."""
    if is_loopback(base_url):
        return "simulator", "loopback"  # nothing on this machine is the vendor
    is_known = contract.routes.is_host(urlsplit(base_url).netloc)
    return "live", "vendor" if is_known else "another"


def _exchange(response: Any, base_url: str, server: str) -> Exchange:
    """Return an exchange with the URL of the contract's server in place of the base URL."""
    request = response.request
    path = request.url.raw_path.decode("ascii").removeprefix(urlsplit(base_url).path)
    return Exchange(
        method=request.method,
        url=server + path,
        request_headers={name.lower(): value for name, value in request.headers.items()},
        request_body=request.read(),  # a form with a file is read anew
        status=response.status_code,
        response_headers={name.lower(): value for name, value in response.headers.items()},
        response_body=response.content,
    )


def _server(contract: Contract) -> str:
    url: str = contract.document["servers"][0]["url"]
    return url.format(org=_ORGANIZATION).rstrip("/")


def _is_default(vendor: str, contract: Contract) -> bool:
    return contract.profile == Contract.of_vendor(vendor).profile
