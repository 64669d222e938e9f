"""`docs/checks.md`: every check that a finding can name, from `conformance.checks`."""

from collections.abc import Mapping
from typing import Final

from ..conformance.checks import Check, CheckKind

_HEAD: Final = """\
<!-- Made by `make docs` from toolkit/deskspec_toolkit/conformance/checks.py. Do not edit. -->

# Checks

Every check that a finding can name. [Verification](verification.md) explains what a finding has and
what the severities mean. An example shows what was expected and what was received; a finding also
names the operation and the place, and never a value.
"""
_KINDS: Final[Mapping[CheckKind, tuple[str, str]]] = {
    "contract": (
        "A request or a response against the contract",
        "Found by `deskspec verify` (responses only), `check-traffic`, `record`, and by a client "
        "with `contract=`. Without a client (`--spec`) every violation is an error.",
    ),
    "behaviour": (
        "What a provider does",
        "Found by `deskspec verify`: its oracles call operations and compare what they do, its "
        "observers look at every response.",
    ),
    "schemathesis": (
        "What a provider does with generated requests",
        "Found by schemathesis inside `deskspec verify`; what it finds under a name from another "
        "section is listed there.",
    ),
    "recording": (
        "What changed since the last recording",
        "Found by `deskspec record`, beside the checks of the first section.",
    ),
}
_COLUMNS: Final = (
    "| Check | Asks | Severity | Example | What to do |",
    "| --- | --- | --- | --- | --- |",
)


def page() -> str:
    """Return the text of the page."""
    lines = [_HEAD]
    for kind, (title, found_by) in _KINDS.items():
        lines += [f"## {title}", "", found_by, "", *_COLUMNS]
        lines += [_row(check) for check in Check if check.value.kind == kind]
        lines.append("")
    return "\n".join(lines)


def _row(check: Check) -> str:
    guide = check.value
    cells = (f"`{check.id}`", guide.asks, guide.severity, guide.example, guide.action)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
