"""What a command says of its result: in files, and on the terminal."""

import argparse
from pathlib import Path
from tempfile import TemporaryFile

from ..failure import Failure
from . import junit
from .result import CheckResult, is_coloured, terminal_width


def check_files(*files: Path | None) -> None:
    """Check, before a long run, that its result can be written.

    Args:
        files: Where to, each `None` if not asked for.

    Raises:
        Failure: A file is a folder, or nothing can be written beside it.
    """
    for file in files:
        if file is None or (file.exists() and not file.is_file() and not file.is_dir()):
            continue  # a device is written to
        if file.is_dir():
            raise Failure(f"{file}: cannot be written: it is a folder")
        try:
            folder = file.resolve().parent  # a link stays one
            folder.mkdir(parents=True, exist_ok=True)
            with TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise Failure(f"{file}: cannot be written: {error.strerror}") from None


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
