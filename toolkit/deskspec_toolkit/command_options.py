"""Options that several commands share: the provider, and the result.

Only the standard library is imported here: `cli` works without the extra.
"""

import argparse
from pathlib import Path


def whole_number(text: str, least: int, most: int) -> int:
    """Return the number that an option has.

    Raises:
        argparse.ArgumentTypeError: It is none, or out of bounds.
    """
    number = int(text) if text.removeprefix("-").isdecimal() else None
    if number is None or not least <= number <= most:
        raise argparse.ArgumentTypeError(
            f"a whole number from {least} to {most} is expected, not {text!r}"
        )
    return number


def number_above_zero(text: str) -> float:
    """Return the number that an option has.

    Raises:
        argparse.ArgumentTypeError: It is none, not above 0, or infinite.
    """
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"a number above 0 is expected, not {text!r}")
    return number


def add_provider(group: "argparse._ActionsContainer") -> None:
    """Add the options for the provider, its credentials, and the write policy."""
    group.add_argument(
        "--base-url",
        metavar="URL",
        help=(
            "base URL of the contract's paths; default: the simulator in this process. Plain http "
            "only to this machine"
        ),
    )
    group.add_argument(
        "--header",
        action="append",
        default=[],
        metavar="'NAME: VALUE'",
        help="header for every request: 'Name: value', 'Name: @FILE', 'Name: $VAR'; repeatable",
    )
    group.add_argument(
        "--api-key-file",
        type=Path,
        metavar="FILE",
        help="file with the API key; default: the variable VENDOR_API_KEY or DESKSPEC_API_KEY",
    )
    group.add_argument(
        "--allow-writes",
        action="store_true",
        help="also call operations that change data; without --base-url they always are",
    )
    group.add_argument(
        "--allow-sends",
        action="store_true",
        help="with --allow-writes: also call operations that send something to people; on this "
        "machine they always are",
    )
    group.add_argument(
        "--yes-modify-live-data",
        action="store_true",
        help="with --allow-writes: also at a provider that is not on this machine",
    )


def add_result(group: "argparse._ActionsContainer") -> None:
    """Add the options for the exit code and the JSON result."""
    group.add_argument(
        "--fail-on",
        choices=["error", "warning", "info"],
        default="error",
        help="exit 1 for findings of this severity or worse; default: %(default)s",
    )
    group.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="a line for each info, and for each operation that was not checked",
    )
    group.add_argument("--json", type=Path, metavar="FILE", help="also write the result as JSON")
