"""`deskspec verify`: runs it, writes the result to the terminal and files, sets the exit code."""

import argparse
from collections.abc import Callable

from ..conformance import output
from . import baseline, runner
from .options import VerifyOptions
from .runner import VerificationStopped


def run(arguments: argparse.Namespace, progress: Callable[[str], None]) -> int:
    """Verify a provider and return the exit code.

    Args:
        arguments: The arguments of `command_line.add_to`.
        progress: Called with a line about each step.

    Raises:
        Failure: It could not begin or not continue; the result until then is shown and written. Or
            a file cannot be written, which is known before it begins, unless the disk is full.
    """
    output.check_files(arguments.json, arguments.junit, arguments.write_baseline)
    try:
        result = runner.run(options_of(arguments), progress)
    except VerificationStopped as stopped:
        progress("")
        output.show(stopped.result, arguments)
        output.write(stopped.result, arguments)
        raise
    progress("")
    output.show(result, arguments)
    output.write(result, arguments)
    if arguments.write_baseline:
        baseline.write(arguments.write_baseline, result)
    return result.exit_code(arguments.fail_on)


def options_of(arguments: argparse.Namespace) -> VerifyOptions:
    """Return the options of a command line."""
    return VerifyOptions(
        vendor=arguments.vendor,
        spec=arguments.spec,
        overlays=tuple(arguments.overlay),
        base_url=arguments.base_url,
        headers=tuple(arguments.header),
        api_key_file=arguments.api_key_file,
        profile=arguments.profile,
        operations=arguments.operations,
        allow_writes=arguments.allow_writes,
        allow_sends=arguments.allow_sends,
        yes_modify_live_data=arguments.yes_modify_live_data,
        max_seconds=arguments.max_seconds,
        seed=arguments.seed,
        rate=arguments.rate,
        baseline=arguments.baseline,
    )
