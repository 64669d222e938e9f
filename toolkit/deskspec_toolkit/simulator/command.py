"""`deskspec simulate`: the simulator on a port until it is stopped."""

import re
import signal
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from attrs import frozen

from ..failure import Failure
from ..openapi import documents
from .core import Core
from .engine.seeds import BadSeed
from .port import Port
from .seen_requests import SeenRequest

_PLAIN_SEGMENT: Final = re.compile(r"[A-Za-z_.\-]*").fullmatch


@frozen(kw_only=True)
class SimulatorOptions:
    """What is served, and where.

    Attributes:
        host: A name or an address of this machine.
        port: 0 picks a free one.
        profiles: Vendor -> profile; the default one for others.
        plans: Vendor -> the plan that sets its rate.
        api_key: The key to accept.
        webhooks: Vendor -> URL of the receiver of its events, and their secret.
        seed: A JSON file with further records, or a number of messages.
        faults: What the next requests meet, one each.
        limits: Whether the documented rates are enforced.
        log: Whether each request is printed.
    """

    host: str
    port: int
    profiles: Mapping[str, str]
    plans: Mapping[str, str]
    api_key: str
    webhooks: Mapping[str, tuple[str, str]]
    seed: Path | int | None = None
    faults: Sequence[str] = ()
    limits: bool = True
    log: bool = False


def serve(options: SimulatorOptions) -> int:
    """Serve until SIGINT or SIGTERM; return the exit code.

    The first line of output is the URL. SIGINT ends at once, SIGTERM when queued events are
    delivered.

    Raises:
        Failure: An option or the seed file cannot be used.
    """
    stop = threading.Event()
    received: list[int] = []

    def on_signal(number: int, _frame: object) -> None:
        received.append(number)
        stop.set()

    core = _core(options)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    opened = Port(core, options.host, options.port)
    width = max(map(len, opened.base_urls))
    lines = [f"{v:<{width}}  {u}  ({core.profiles[v]})" for v, u in opened.base_urls.items()]
    key = f"API key: {options.api_key}"
    print(opened.url, *lines, key, "Stop with Ctrl-C.", sep="\n", flush=True)
    stop.wait()
    core.close(delivers=signal.SIGINT not in received)
    opened.close()
    return 0


def _core(options: SimulatorOptions) -> Core:
    file = options.seed if isinstance(options.seed, Path) else None
    read = documents.read_with_origin(file, str(file)) if file is not None else None
    try:
        core = Core(
            options.profiles,
            options.api_key,
            webhooks=options.webhooks,
            seed=options.seed if isinstance(options.seed, int) else read and read.document,
            plans=options.plans,
            limits=options.limits,
            on_request=_log if options.log else None,
        )
        for kind in options.faults:
            core.fault(kind, None, 1)
    except BadSeed as bad:
        where = read.origin.at(bad.place) if read is not None else "--seed"
        raise Failure(f"{where}: {bad}") from None
    except ValueError as error:
        raise Failure(str(error)) from None
    return core


def _log(seen: SeenRequest) -> None:
    """Print a request in one line, without values."""
    asked = seen.operation_id or "/".join(map(_shown, seen.path.split("/")))
    fault = [f"({seen.fault})"] if seen.fault else []
    words = (f"{datetime.now():%H:%M:%S}", seen.vendor or "-", seen.method, asked, seen.status)
    with suppress(OSError):  # nobody reads any more
        print(*words, *fault, flush=True)


def _shown(segment: str) -> str:
    return segment if _PLAIN_SEGMENT(segment) else "\N{HORIZONTAL ELLIPSIS}"
