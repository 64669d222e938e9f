"""The write policy: only reads are sent to a provider, unless writes were allowed explicitly.

The session checks it before every request, so no generator and no oracle can forget to.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit

from attrs import frozen
from deskspec_runtime.call import settings
from deskspec_runtime.errors import ConfigurationError

from ..failure import Failure
from ..openapi.operation_view import OperationView

_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


@frozen
class WritePolicy:
    """Whether requests may change data."""

    writes: bool

    def allows(self, method: str, operation: OperationView | None) -> bool:
        """Whether a request may be sent.

        Args:
            method: The HTTP method, in upper case.
            operation: The operation; `None` if the contract has none for method and path.
        """
        if self.writes:
            return True
        # An undeclared method may do anything, except those that HTTP defines as safe.
        return method in _SAFE_METHODS if operation is None else operation.effect == "read"

    def allowed(self, operations: Iterable[OperationView]) -> list[OperationView]:
        """Return the operations that may be called."""
        return [each for each in operations if self.allows(each.method, each)]


def write_policy_for(
    base_url: str | None, *, allow_writes: bool, on_live_data: bool
) -> WritePolicy:
    """Return the write policy that the command line asks for.

    Args:
        base_url: Base URL of the provider; `None` for the simulator in this process.
        allow_writes: `--allow-writes`.
        on_live_data: `--yes-modify-live-data`.

    Raises:
        Failure: `--allow-writes` for a remote provider lacks `--yes-modify-live-data`.
    """
    if base_url is None:
        return WritePolicy(writes=True)
    if allow_writes and not on_live_data and not is_loopback(base_url):
        raise Failure(
            "--allow-writes would change data at a remote provider: add --yes-modify-live-data if "
            "that is what you want"
        )
    return WritePolicy(writes=allow_writes)


def is_loopback(base_url: str) -> bool:
    """Whether a URL points to this machine; plain http is allowed only there."""
    try:
        settings.base_url(urlsplit(base_url)._replace(scheme="http").geturl(), "", "")
    except (ConfigurationError, ValueError):
        return False
    return True
