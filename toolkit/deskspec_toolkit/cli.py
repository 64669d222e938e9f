"""The `deskspec` command.

Only the standard library and the list of vendors are imported here: `--help` and `--version` work
without the extra, and every other command names the extra that it needs. Exit codes: 0 no
error-level finding, 1 at least one, 2 could not run, with one line on stderr that says why, 3 none,
and something was not checked.
"""

import argparse
import os
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from deskspec._vendors import VENDORS
from deskspec_runtime._version import __version__

from .command_options import add_provider, add_result, whole_number
from .extra import EXTRA, install_command
from .failure import Failure
from .printable import printable
from .project import Project, here, other_profiles
from .standard_streams import tolerant
from .verify import command_line as verification


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    with tolerant():
        parser = _parser()
        arguments, unknown = parser.parse_known_args(argv)
        if unknown:
            parser.prog += f" {arguments.name}"  # whose help lists what there is
            parser.error(f"unrecognized arguments: {' '.join(unknown)}")
        return _run(arguments)


def _run(arguments: argparse.Namespace) -> int:
    command: Callable[[argparse.Namespace], int] = arguments.command
    try:
        code = command(arguments)
        sys.stdout.flush()
        return code
    except Failure as failure:
        # One line, even if the message of a library has several.
        print("deskspec:", *map(printable, str(failure).split()), file=sys.stderr)
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] in ("deskspec_toolkit", "deskspec"):
            raise
        print(
            f"deskspec {arguments.name} needs the extra {EXTRA} ({error.name} is not installed): "
            f"{install_command()}",
            file=sys.stderr,
        )
    except OSError as error:
        # A full disk, mostly; Python would complain again at the end of a standard stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        print(f"deskspec: {error.filename or 'output'}: {error.strerror}", file=sys.stderr)
    except RecursionError:
        print("deskspec: a document is nested too deeply to be read", file=sys.stderr)
    except KeyboardInterrupt:
        print("deskspec: interrupted", file=sys.stderr)
    return 2


class _Parser(argparse.ArgumentParser):
    """An argument parser that reports an error in one line."""

    def __init__(self, **options: Any) -> None:
        # An option that may change data must be written out.
        super().__init__(**{**options, "allow_abbrev": False})

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"deskspec: {message} (see {self.prog} --help)\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="deskspec",
        description=f"Contracts and clients for the APIs of {_names()}.",
        epilog=(
            "Exit codes: 0 success, 1 differences or findings, 2 could not run, 3 no findings, but "
            "something was not checked."
        ),
    )
    parser.add_argument("--version", action="version", version=f"deskspec {__version__}")
    commands = parser.add_subparsers(
        title="commands", dest="name", required=True, metavar="COMMAND"
    )

    generate = commands.add_parser(
        "generate",
        help="generate contracts and client packages from specs/ and overrides/",
        description=(
            "Generate generated/contract/ and generated/*_client from specs/ and overrides/ "
            "of the project around the current folder. Unchanged vendors are skipped. If a source "
            "is invalid, nothing is changed. Where there are cassettes, generated/coverage/ gets "
            "what deskspec coverage counts, which an installed wheel shows."
        ),
    )
    generate.add_argument("vendors", nargs="*", metavar="VENDOR", help="default: all vendors")
    generate.add_argument(
        "--check", action="store_true", help="change nothing; exit 1 if generated/ is out of date"
    )
    generate.set_defaults(command=_build)

    simulate = commands.add_parser(
        "simulate",
        help="serve the vendors' APIs on a port, to build against",
        description=(
            f"Serve the APIs of {_names()}, each below /VENDOR, with the documented example data. "
            "The first line of output is the URL."
        ),
    )
    simulate.add_argument("--host", default="127.0.0.1", help="default: %(default)s")
    simulate.add_argument(
        "--port", type=_port, default=8010, help="default: %(default)s; 0 picks a free one"
    )
    simulate.add_argument(
        "--profile",
        action="append",
        default=[],
        metavar="VENDOR=NAME",
        help=(
            "documented variant in place of the vendor's default one: "
            f"{', '.join(f'{v}={name}' for v in VENDORS for name in other_profiles(v))}; repeatable"
        ),
    )
    simulate.add_argument(
        "--plan",
        action="append",
        default=[],
        metavar="VENDOR=NAME",
        help="the plan that sets the rate of a vendor, kustomer=enterprise for example; repeatable",
    )
    simulate.add_argument(
        "--api-key", default="simulator-key", help="the key to accept; default: %(default)s"
    )
    simulate.add_argument(
        "--seed",
        type=_seed,
        metavar="FILE|N",
        help=(
            "further records: JSON {VENDOR: {RESOURCE: [objects] or their number}}; or how many "
            "messages each vendor has, of many customers over 90 days"
        ),
    )
    simulate.add_argument(
        "--webhook",
        action="append",
        default=[],
        metavar="VENDOR=URL",
        help="where to send the events of a vendor; repeatable",
    )
    simulate.add_argument(
        "--webhook-secret",
        metavar="VARIABLE",
        help="the environment variable with the secret that signs them",
    )
    simulate.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="KIND",
        help=(
            "what the next request meets: latency, reset, truncated, server_error, rate_limit, "
            "rate_limit_no_wait; repeatable, one request each"
        ),
    )
    simulate.add_argument(
        "--no-limits", action="store_true", help="do not enforce the documented rates"
    )
    simulate.add_argument(
        "--log", action="store_true", help="print a line for each request, without values"
    )
    simulate.set_defaults(command=_simulate)

    _add_record(commands)

    coverage = commands.add_parser(
        "coverage",
        help="show which operations are in ledger, spec, client, simulator and cassettes",
        description=(
            "Show which operations of a vendor are in the ledger, the spec, the client, the "
            "simulator and the cassettes (by provenance). Exit 1 and name each operation that is "
            "missing somewhere, except those that the ledger excludes from generation. In a "
            "checkout they are counted; an installed package shows what its build counted, and "
            "the output says so."
        ),
    )
    coverage.add_argument("vendor", metavar="VENDOR")
    coverage.add_argument("--json", type=Path, metavar="FILE", help="also write the result as JSON")
    coverage.set_defaults(command=_coverage)

    verify = commands.add_parser("verify", help=verification.HELP)
    verification.add_to(verify)
    verify.set_defaults(command=_verify)

    _add_check_traffic(commands)
    _add_report(commands)
    _add_diff(commands)
    return parser


def _add_record(commands: "argparse._SubParsersAction[_Parser]") -> None:
    record = commands.add_parser(
        "record",
        help="record a vendor's scenario as cassettes",
        description=(
            "Run tests/scenarios/VENDOR.yaml through the client, against the simulator or the "
            "provider at --base-url, and write a cassette for each operation. Keys and other "
            "secrets are removed; phone numbers, addresses, names and free texts of people are "
            "replaced by fakes of the same form. Cassettes are written together at the end of the "
            "scenario; one that was transcribed from a documentation page is never overwritten. "
            "Changes since the previous cassettes are reported by severity, without values."
        ),
        epilog=(
            "Exit codes: 0 no change of severity --fail-on or worse, 1 at least one, 2 could not "
            "run, and nothing was written. Examples: deskspec record helpcrunch; "
            "HELPCRUNCH_API_KEY=... deskspec record helpcrunch --base-url "
            "https://api.helpcrunch.com/v1 --json changes.json. At a base URL only reads are "
            "called, and the skipped steps are listed. The documented rate is kept."
        ),
    )
    record.add_argument("vendor", metavar="VENDOR")
    record.add_argument("--profile", metavar="NAME", help="default: the vendor's default profile")
    record.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="folder for the cassettes, and nothing else; default: tests/cassettes/VENDOR",
    )
    add_provider(record)
    add_result(record)
    record.set_defaults(command=_record)


def _add_check_traffic(commands: "argparse._SubParsersAction[_Parser]") -> None:
    traffic = commands.add_parser(
        "check-traffic",
        help="compare recorded requests and responses with a contract",
        description=(
            "Compare every request and response in VCR cassettes (YAML, JSON) and HAR files with a "
            "contract. Requests are matched by the path after the contract's base path, whatever "
            "the host. A HAR file records everything that a page does; of it only the entries "
            "count that go to a host of the contract's servers or, if there are none, to hosts "
            "that received a request for a path of the contract. Findings contain places and "
            "types, never values."
        ),
        epilog=(
            "Exit codes: 0 no finding of severity --fail-on or worse, 1 at least one, 2 could not "
            "run, 3 none, and an operation of --spec cannot be read. "
            "Examples: deskspec check-traffic tests/cassettes/*.yaml --vendor helpcrunch; "
            "deskspec check-traffic session.har --spec openapi.yaml --json result.json. Browsers "
            "omit credentials from a HAR file unless it is exported with sensitive data, and "
            "recorders remove them: with --spec, if no request has any, that is one warning; "
            "else each request without credentials is an error."
        ),
    )
    traffic.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE|FOLDER",
        help="a recording, or a folder with recordings in it or below",
    )
    contract = traffic.add_mutually_exclusive_group(required=True)
    contract.add_argument("--spec", type=Path, metavar="FILE", help="any OpenAPI 3 file")
    contract.add_argument("--vendor", metavar="VENDOR", help="the contract of one of our vendors")
    traffic.add_argument(
        "--profile",
        metavar="NAME",
        help=(
            "documented variant of the vendor; default: the one that the cassette names, else the "
            "vendor's default one"
        ),
    )
    traffic.add_argument(
        "--overlay",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="OpenAPI Overlay to apply to the --spec; repeatable",
    )
    traffic.add_argument(
        "--base-path",
        default="",
        metavar="PATH",
        help=(
            "what comes before the base path of the contract, if the traffic went through a proxy: "
            "/helpcrunch at deskspec simulate"
        ),
    )
    add_result(traffic)
    traffic.add_argument("--junit", type=Path, metavar="FILE", help="also write JUnit XML")
    traffic.set_defaults(command=_check_traffic)


def _add_report(commands: "argparse._SubParsersAction[_Parser]") -> None:
    report = commands.add_parser(
        "report",
        help="render the results of verify and check-traffic as one page",
        description=(
            "Render results that verify and check-traffic wrote with --json as one self-contained "
            "HTML page: operations by edges (docs, spec, examples, client, cassettes, and each "
            "kind of provider), with their findings. It needs no network."
        ),
    )
    report.add_argument("results", nargs="+", type=Path, metavar="RESULT.json", help="a result")
    report.add_argument("--out", type=Path, required=True, metavar="FILE", help="the HTML file")
    report.set_defaults(command=_report)


def _add_diff(commands: "argparse._SubParsersAction[_Parser]") -> None:
    diff = commands.add_parser(
        "diff",
        help="show what changed between two versions of an API, and which users that breaks",
        description=(
            "Compare two OpenAPI 3 files of anyone, or two git revisions of this project, and tell "
            "for each change whether it is breaking, compatible or docs-only for those who call "
            "the API, and which part of the version must grow. Of this project's own clients, "
            "changes have the names of the generated Python."
        ),
        epilog=(
            "Exit codes: 0 nothing is breaking, 1 something is, 2 could not compare. Examples: "
            "deskspec diff old.yaml new.yaml --markdown changes.md; deskspec diff --since v0.1.0 "
            "helpcrunch; deskspec diff --since v0.1.0..v0.2.0."
        ),
    )
    diff.add_argument(
        "compared",
        nargs="*",
        metavar="OLD NEW | VENDOR",
        help="two OpenAPI 3 files; with --since, the vendor, by default all of them",
    )
    diff.add_argument(
        "--since",
        metavar="REV",
        help="compare a git revision with the last commit; OLD..NEW compares two revisions",
    )
    diff.add_argument(
        "-v", "--verbose", action="store_true", help="a line for each change of words, too"
    )
    diff.add_argument("--json", type=Path, metavar="FILE", help="also write the result as JSON")
    diff.add_argument("--markdown", type=Path, metavar="FILE", help="also write it as Markdown")
    diff.set_defaults(command=_diff)


def _names() -> str:
    *others, last = (vendor.client for vendor in VENDORS.values())
    return f"{', '.join(others)} and {last}"


def _seed(text: str) -> Path | int:
    return int(text) if text.isascii() and text.isdecimal() else Path(text)


def _build(arguments: argparse.Namespace) -> int:
    """Generate or compare; after a generation, say what else must move."""
    from .generator.manifest import Manifest  # first: without the extra, no project helps

    project = here()
    vendors = [project.check_vendor(vendor) for vendor in arguments.vendors] or project.vendors
    if arguments.check:
        return _compare(project, vendors)
    manifest = Manifest(project)
    if manifest.is_settled():
        print(*(f"{vendor}: up to date" for vendor in vendors), sep="\n")
        return 0
    _generate(project, vendors)
    from .follow_through.points import open_points, stale_pages

    points = [point for vendor in vendors for point in open_points(project, vendor)]
    points += stale_pages(project)
    if points:
        print("What else must move:", *points, sep="\n- ")
    elif {*vendors} == {*project.vendors}:
        manifest.settle()
    return 0


def _port(text: str) -> int:
    return whole_number(text, 0, 65535)


def _compare(project: Project, vendors: Sequence[str]) -> int:
    from .coverage import built
    from .generator import generation
    from .simulator.request_fields import unread_fields

    differing = False
    for outcome in generation.check(project, vendors, [unread_fields]):
        differences = [*outcome.differences, *built.differences(project, outcome.vendor)]
        differing = differing or bool(differences)
        lines = [f"{outcome.vendor}: {each}" for each in differences]
        print(*(lines or [f"{outcome.vendor}: up to date"]), sep="\n")
    return 1 if differing else 0


def _generate(project: Project, vendors: Sequence[str]) -> None:
    from .coverage import built
    from .diff import command, snapshots
    from .generator import generation
    from .simulator.request_fields import unread_fields

    before = {each: snapshots.of_folder(project, [each], "before") for each in vendors}
    for outcome in generation.generate(project, vendors, [unread_fields]):
        if [*outcome.differences, *built.update(project, outcome.vendor)]:
            summary = command.summary_of_generation(project, outcome.vendor, before[outcome.vendor])
            print(f"{outcome.vendor}: generated", *summary.splitlines(), sep="\n  ")
        else:
            print(f"{outcome.vendor}: up to date")


def _simulate(arguments: argparse.Namespace) -> int:
    from .simulator.command import SimulatorOptions, serve

    options = SimulatorOptions(
        host=arguments.host,
        port=arguments.port,
        profiles=_by_vendor("--profile", arguments.profile, "helpcrunch=g2"),
        plans=_by_vendor("--plan", arguments.plan, "kustomer=enterprise"),
        api_key=arguments.api_key,
        webhooks=_webhooks(arguments),
        seed=arguments.seed,
        faults=arguments.fault,
        limits=not arguments.no_limits,
        log=arguments.log,
    )
    return serve(options)


def _by_vendor(option: str, choices: Iterable[str], example: str) -> dict[str, str]:
    """Return what an option chooses for each vendor.

    Raises:
        Failure: It is not written as `VENDOR=NAME`.
    """
    chosen: dict[str, str] = {}
    for choice in choices:
        vendor, equals, name = choice.partition("=")
        if not equals:
            raise Failure(f"{option} {choice}: VENDOR=NAME is expected, for example {example}")
        chosen[vendor] = name
    return chosen


def _webhooks(arguments: argparse.Namespace) -> dict[str, tuple[str, str]]:
    """Return the receiver and the secret of each vendor's webhooks."""
    if bool(arguments.webhook) != bool(arguments.webhook_secret):
        raise Failure("--webhook and --webhook-secret go together")
    secret = os.environ.get(arguments.webhook_secret or "", "")
    if arguments.webhook and not secret:
        raise Failure(f"--webhook-secret: the environment has no {arguments.webhook_secret}")
    receivers = {}
    for choice in arguments.webhook:
        vendor, equals, url = choice.partition("=")
        if not equals:
            raise Failure(f"--webhook {choice}: VENDOR=URL is expected")
        receivers[vendor] = (url, secret)
    return receivers


def _record(arguments: argparse.Namespace) -> int:
    from .conformance import output
    from .coverage import built
    from .record import cassettes, recorder
    from .record.recorded_provider import RecordingOptions

    project = here()
    vendor = project.check_vendor(arguments.vendor)
    out = arguments.out or cassettes.folder(project, vendor)
    target = RecordingOptions(
        base_url=arguments.base_url,
        headers=tuple(arguments.header),
        api_key_file=arguments.api_key_file,
        allow_writes=arguments.allow_writes,
        allow_sends=arguments.allow_sends,
        yes_modify_live_data=arguments.yes_modify_live_data,
    )
    try:
        recording = recorder.record(project, vendor, arguments.profile, out, target, _progress)
    finally:
        _progress("")
    if out == cassettes.folder(project, vendor) and project.coverage(vendor).exists():
        list(built.update(project, vendor))
    if arguments.json:
        recording.result.write(arguments.json)
    for each in recording.written:
        state = "documented, not overwritten" if each.kept else f"{each.interactions} recorded"
        print(f"{each.file.name}: {state}")
    for method, reason in recording.left_out:
        print(f"{method}: left out: {reason}")
    clean = "nothing to compare with" if recording.is_first else "nothing changed"
    output.show(recording.result, arguments, clean)
    return recording.result.exit_code(arguments.fail_on)


def _coverage(arguments: argparse.Namespace) -> int:
    from .coverage.built import coverage_of
    from .openapi import documents

    result = coverage_of(arguments.vendor)
    print(result.text())
    if arguments.json:
        documents.write_json(arguments.json, result.document())
    return 0 if result.is_complete else 1


def _verify(arguments: argparse.Namespace) -> int:
    from .verify import command

    return command.run(arguments, _progress)


def _check_traffic(arguments: argparse.Namespace) -> int:
    from .conformance import output
    from .exchanges import recording
    from .traffic.checking import Checking, contract_of

    contract = contract_of(
        arguments.vendor,
        arguments.profile,
        arguments.spec,
        arguments.overlay,
        arguments.base_path,
    )
    files = recording.files_of(arguments.files)
    output.check_files(arguments.json, arguments.junit)
    checking = Checking(contract)
    complete = False
    try:
        checking.check(files, _progress)
        complete = True
    finally:
        _progress("")
        result = checking.result(complete=complete)
        if complete or result.findings:
            output.show(result, arguments)
        output.write(result, arguments)
    return result.exit_code(arguments.fail_on)


def _progress(message: str) -> None:
    """Show a progress line, on a terminal only; the next line overwrites it.

    It is shortened to the width of the terminal, between words: a wrapped line would stay.
    """
    if sys.stderr.isatty():
        width = shutil.get_terminal_size().columns
        message = textwrap.shorten(printable(message), max(width - 1, 20), placeholder=" …")
        print(f"\r\033[K{message}\r", end="", file=sys.stderr, flush=True)


def _diff(arguments: argparse.Namespace) -> int:
    from .diff import command

    return command.run(arguments)


def _report(arguments: argparse.Namespace) -> int:
    from .conformance import result
    from .report import page

    page.write([result.read(file) for file in arguments.results], arguments.out)
    print(arguments.out)
    return 0
