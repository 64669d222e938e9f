"""The control API of a simulator: requests to itself, from another process, beside the APIs.

`POST /records/VENDOR/RESOURCE` does what `Simulator.seed` does: by this a customer writes.
`POST /events/VENDOR/EVENT` is `Simulator.send_event`.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from .core import Core
from .engine.message import Request, Response, respond

_ControlAction: TypeAlias = Callable[[Core, str, str, Any], None]


def performed(core: Core, request: Request) -> Response | None:
    """Do what a request to the simulator itself says; `None` if it is no such request.

    Args:
        core: The simulator.
        request: A request to no vendor.
    """
    empty, _, rest = request.path.partition("/")
    kind, _, rest = rest.partition("/")
    vendor, _, name = rest.partition("/")
    if empty or kind not in _ACTIONS:
        return None
    if request.method != "POST":
        return Response(405, b"", headers={"allow": "POST"})
    try:
        document = request.document() if request.body else {}
        _ACTIONS[kind](core, vendor, name, document)
    except ValueError as problem:
        return respond(400, {"message": f"deskspec simulator: {problem}"})
    return Response(204, b"")


def _send_event(core: Core, vendor: str, event: str, fields: Any) -> None:
    if not isinstance(fields, Mapping):
        raise ValueError("expected an object with fields of the event")
    core.send_event(vendor, event, fields)


_ACTIONS: Final[Mapping[str, _ControlAction]] = {"records": Core.seed, "events": _send_event}
"""How a path begins -> what is done; no vendor is called so."""
