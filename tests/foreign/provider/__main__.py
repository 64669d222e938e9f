"""The command: a provider in a process of its own. The first line of output is its URL.

``python -S -m foreign.provider VENDOR`` in the folder ``tests``; without site-packages (``-S``)
there is nothing of ours, and nothing of others, that it could import.
"""

from __future__ import annotations

import argparse
import signal
import ssl
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from foreign.provider.doubletick import DoubleTick
from foreign.provider.exchange import Vendor
from foreign.provider.helpcrunch import HelpCrunch
from foreign.provider.kustomer import Kustomer
from foreign.provider.listener import Listener


class _Arguments(argparse.Namespace):
    """The command line, typed."""

    vendor: str = ""
    port: int = 0
    key: str = "foreign-key"
    rate: int | None = None
    certificate: Path | None = None
    private_key: Path | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a vendor until interrupted; 2 and one line on stderr when that cannot be."""
    parser = argparse.ArgumentParser(prog="foreign.provider", description=__doc__)
    _ = parser.add_argument("vendor", choices=("doubletick", "helpcrunch", "kustomer"))
    _ = parser.add_argument("--port", type=int, default=0, help="0 (the default) picks a free one")
    _ = parser.add_argument("--key", help="the only key that is accepted; default: foreign-key")
    _ = parser.add_argument("--rate", type=int, help="requests in a minute; left out: no limit")
    _ = parser.add_argument("--certificate", type=Path, help="PEM; left out: plain HTTP")
    _ = parser.add_argument("--private-key", type=Path, help="PEM, of the certificate")
    given = parser.parse_args(arguments, namespace=_Arguments())
    if (given.certificate is None) != (given.private_key is None):
        parser.error("--certificate and --private-key go together")
    if given.rate is not None and given.vendor == "doubletick":
        parser.error("no page documents a rate for these operations of doubletick")
    _ = signal.signal(signal.SIGTERM, _leave)
    try:
        with Listener(_vendor(given), port=given.port, tls=_tls(given)) as listener:
            print(listener.base_url, flush=True)
            listener.serve_forever()
    except OSError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        pass
    return 0


def _vendor(given: _Arguments) -> Vendor:
    if given.vendor == "doubletick":
        return DoubleTick(given.key)
    vendor = HelpCrunch if given.vendor == "helpcrunch" else Kustomer
    return vendor(given.key, rate=given.rate)


def _tls(given: _Arguments) -> ssl.SSLContext | None:
    if given.certificate is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(given.certificate, given.private_key)
    return context


def _leave(_number: int, _frame: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
