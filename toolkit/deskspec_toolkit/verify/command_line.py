"""The command line of `deskspec verify`; as light as `cli` when it is imported."""

import argparse
from pathlib import Path

from deskspec._vendors import VENDORS

from ..command_options import add_provider, add_result, number_above_zero, whole_number

HELP = "verify a provider: the simulator, or one at a base URL"
_DESCRIPTION = """\
Call a provider, and compare every response with the contract. schemathesis
generates requests (examples, coverage, fuzzing, stateful); oracles check what
no schema says: that limits, filters and sorting are honoured, that pages end,
that creating, changing and deleting take effect, that credentials are required.

Without --base-url the simulator in this process is verified, with writes. At a
base URL only operations that read are called; --allow-writes calls those that
change data, too. Where the provider is not on this machine, that needs
--yes-modify-live-data, and operations that send something to people need
--allow-sends as well. Half of the documented rate is kept there.
"""
_EPILOG = """\
examples:
  deskspec verify helpcrunch
  deskspec verify doubletick --profile reference --operations 'customers_*' \\
      --json result.json
  deskspec verify helpcrunch --base-url https://api.helpcrunch.com/v1 \\
      --api-key-file key.txt --junit result.xml
  deskspec verify --spec openapi.yaml --base-url http://127.0.0.1:8080/v1 \\
      --allow-writes --header 'Authorization: $TOKEN' --max-seconds 120

exit codes:
  0 no finding as bad as --fail-on, 1 at least one, 2 could not run (no response
  at all, no success, or the key refused everywhere): one line on stderr says
  why, 3 no such finding, but operations that were not checked. After 2 and 3,
  --json and --junit have the findings until then, with "complete": false
"""


def add_to(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `verify` to a parser."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description, parser.epilog = _DESCRIPTION, _EPILOG
    parser.add_argument("vendor", nargs="?", metavar="VENDOR", help=f"one of {', '.join(VENDORS)}")
    _add_contract(parser.add_argument_group("contract"))
    add_provider(parser.add_argument_group("provider"))
    effort = parser.add_argument_group("effort")
    effort.add_argument(
        "--rate",
        type=number_above_zero,
        metavar="N",
        help="requests a minute; default: at once on this machine, elsewhere half of the "
        "documented rate, 60 where none is documented",
    )
    effort.add_argument(
        "--max-seconds",
        type=number_above_zero,
        metavar="N",
        help='stop after N seconds, with the findings until then and "complete": false',
    )
    effort.add_argument(
        "--seed",
        type=_seed,
        default=1,
        metavar="N",
        help="the same seed sends the same requests; default: 1",
    )
    result = parser.add_argument_group("result")
    add_result(result)
    result.add_argument(
        "--baseline",
        type=Path,
        metavar="FILE",
        help="findings to accept: counted, not failing; those that no longer occur are listed",
    )
    result.add_argument(
        "--write-baseline",
        type=Path,
        metavar="FILE",
        help="write the findings of this run there, as a --baseline for later ones",
    )
    result.add_argument("--junit", type=Path, metavar="FILE", help="write JUnit XML there, too")


def _add_contract(contract: "argparse._ArgumentGroup") -> None:
    contract.add_argument(
        "--spec",
        type=Path,
        metavar="FILE",
        help="any OpenAPI 3 file in place of a vendor; needs --base-url",
    )
    contract.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="OpenAPI Overlay that is applied to the --spec; repeatable",
    )
    contract.add_argument(
        "--profile", metavar="NAME", help="documented variant of the vendor; default: its first"
    )
    contract.add_argument(
        "--operations",
        default="*",
        metavar="GLOB",
        help="only operations whose id matches, for example 'customers_*'",
    )


def _seed(text: str) -> int:
    return whole_number(text, 0, 2**32 - 1)
