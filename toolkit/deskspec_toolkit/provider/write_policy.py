"""The write policy: only reads are sent to a provider, unless more was allowed explicitly.

What reaches people has a permission of its own. The session checks the policy before every request,
so no generator and no oracle can forget to.
"""

import socket
from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import urlsplit

from attrs import frozen
from deskspec_runtime.call import settings
from deskspec_runtime.errors import ConfigurationError

from ..failure import Failure
from ..openapi.operation_view import OperationView
from ..openapi.operations import OperationObject
from ..openapi.vocabulary import EFFECTS

_ADVICE: Final[Mapping[str, str]] = {
    "write": "changes data; add --allow-writes to call it",
    "send": "sends something to people; add --allow-sends to call it",
}


@frozen
class WritePolicy:
    """Which effects a request may have, and which operations are spared.

    Attributes:
        effects: The effects.
        spares: Whether an operation is spared that its contract says to spare.
        named: The id of the one operation that is not spared, because it was asked for by name.
    """

    effects: frozenset[str]
    spares: bool = False
    named: str = ""

    @property
    def allows_everything(self) -> bool:
        return self.effects.issuperset(EFFECTS)

    def allows(self, operation: OperationView | None) -> bool:
        """Whether a request may be sent.

        Args:
            operation: The operation; `None` if the contract has none for method and path, which
                may then do anything.
        """
        if operation is None:
            return self.allows_everything
        return operation.effect in self.effects and self.spared(operation) is None

    def spared(self, operation: OperationView | OperationObject) -> str | None:
        """Why an operation is spared; `None` if it is not."""
        if not self.spares or operation.id == self.named:
            return None
        reason: str | None = operation.facts.get("spares")
        return reason

    def allowed(self, operations: Iterable[OperationView]) -> list[OperationView]:
        """Return the operations that may be called."""
        return [each for each in operations if self.allows(each)]

    def refusal(self, effect: str) -> str | None:
        """Why an operation with this effect is not called; `None` if it may be."""
        return None if effect in self.effects else _ADVICE[effect]


def write_policy_for(
    base_url: str | None,
    *,
    allow_writes: bool = False,
    allow_sends: bool = False,
    on_live_data: bool = False,
    operations: str = "*",
) -> WritePolicy:
    """Return the write policy that the command line asks for.

    On this machine nobody receives anything, so `--allow-writes` includes sends there.

    Args:
        base_url: Base URL of the provider; `None` for the simulator in this process.
        allow_writes: `--allow-writes`.
        allow_sends: `--allow-sends`.
        on_live_data: `--yes-modify-live-data`.
        operations: `--operations`; what a contract spares at a remote provider is called only if
            this is its full name.

    Raises:
        Failure: `--allow-sends` lacks `--allow-writes`, or `--allow-writes` for a remote provider
            lacks `--yes-modify-live-data`.
    """
    if base_url is None:
        return WritePolicy(frozenset(EFFECTS))
    if allow_sends and not allow_writes:
        raise Failure("--allow-sends goes with --allow-writes")
    if not allow_writes:
        return WritePolicy(frozenset({"read"}))
    is_local = is_loopback(base_url)
    if not on_live_data and not is_local:
        raise Failure(
            "--allow-writes would change data at a remote provider: add --yes-modify-live-data if "
            "that is what you want"
        )
    effects = frozenset(EFFECTS if allow_sends or is_local else {"read", "write"})
    return WritePolicy(effects, spares=not is_local, named=operations)


def is_loopback(base_url: str) -> bool:
    """Whether a URL points to this machine; plain http is allowed only there.

    A name such as `x.localhost` is what it resolves to; `localhost` itself is this machine by
    definition. The session checks the address that it connects to, too.
    """
    try:
        settings.base_url(urlsplit(base_url)._replace(scheme="http").geturl(), "", "")
        host = urlsplit(base_url).hostname or ""
        if not host.endswith(".localhost"):
            return True
        addresses = {str(found[4][0]) for found in socket.getaddrinfo(host, None)}
    except (ConfigurationError, ValueError, OSError):
        return False
    return all(map(settings.is_loopback, addresses))
