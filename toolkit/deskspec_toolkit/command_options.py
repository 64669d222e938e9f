"""What several commands take: who is asked, and what becomes of a result.

Only the standard library is imported here: `cli` works without the extra.
"""

import argparse
from pathlib import Path


def add_provider(group: "argparse._ActionsContainer") -> None:
    """Let a command be told who is asked, by which key, and what may be done there."""
    group.add_argument(
        "--base-url",
        metavar="URL",
        help=(
            "where the provider is, with the path that the contract's paths are below; without "
            "it, the simulator in this process. Plain http only to this machine"
        ),
    )
    group.add_argument(
        "--header",
        action="append",
        default=[],
        metavar="'NAME: VALUE'",
        help="header of every request: 'Name: value', 'Name: @FILE', 'Name: $VAR'; repeatable",
    )
    group.add_argument(
        "--api-key-file",
        type=Path,
        metavar="FILE",
        help="file with the key; default: the environment, VENDOR_API_KEY or DESKSPEC_API_KEY",
    )
    group.add_argument(
        "--allow-writes",
        action="store_true",
        help="call operations that change something, too; without --base-url they always are",
    )
    group.add_argument(
        "--yes-modify-live-data",
        action="store_true",
        help="with --allow-writes: even at a provider that is not on this machine",
    )


def add_result(group: "argparse._ActionsContainer") -> None:
    """Let a command be told when it fails, and where its result is written."""
    group.add_argument(
        "--fail-on",
        choices=["error", "warning", "info"],
        default="error",
        help="exit 1 from this severity on; default: %(default)s",
    )
    group.add_argument("--json", type=Path, metavar="FILE", help="write the result there, too")
