"""`deskspec verify`: what is told on a terminal and in files, and the exit code."""

import argparse
from collections.abc import Callable

from ..conformance.result import CheckResult, is_coloured
from . import runner
from .options import VerifyOptions
from .runner import VerificationStopped


def run(arguments: argparse.Namespace, progress: Callable[[str], None]) -> int:
    """Verify what a command line says; the exit code is returned.

    Args:
        arguments: Those of `arguments.add_to`.
        progress: Is told what is looked at.

    Raises:
        Failure: It could not begin, or not go on; what was found until then is told.
    """
    try:
        result = runner.run(options_of(arguments), progress)
    except VerificationStopped as stopped:
        progress("")
        _tell(arguments, stopped.result)
        raise
    progress("")
    _tell(arguments, result)
    return result.exit_code(arguments.fail_on)


def options_of(arguments: argparse.Namespace) -> VerifyOptions:
    """The options that a command line gives."""
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
        yes_modify_live_data=arguments.yes_modify_live_data,
        max_seconds=arguments.max_seconds,
        seed=arguments.seed,
    )


def _tell(arguments: argparse.Namespace, result: CheckResult) -> None:
    if arguments.json:
        result.write(arguments.json)
    if arguments.junit:
        result.write_junit(arguments.junit)
    if result.complete or result.findings:
        print(result.text(coloured=is_coloured()))
