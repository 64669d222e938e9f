"""What a command says of its result: in files, and on the terminal."""

import argparse

from . import junit
from .result import CheckResult, is_coloured, terminal_width


def write(result: CheckResult, arguments: argparse.Namespace) -> None:
    """Write a result to the files that `--json` and `--junit` name.

    Raises:
        Failure: A file cannot be written.
    """
    if arguments.json:
        result.write(arguments.json)
    if arguments.junit:
        junit.write(result, arguments.junit)


def show(result: CheckResult, arguments: argparse.Namespace, clean: str = "nothing wrong") -> None:
    """Print a result as `--fail-on`, `--verbose` and the terminal ask for.

    Args:
        result: The result.
        arguments: With those of `command_options.add_result`.
        clean: The words of the summary if there are no findings.
    """
    print(
        result.text(
            fail_on=arguments.fail_on,
            clean=clean,
            verbose=arguments.verbose,
            coloured=is_coloured(),
            width=terminal_width(),
        )
    )
