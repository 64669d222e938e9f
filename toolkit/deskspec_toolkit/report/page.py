"""Renders the report: one HTML file that needs no network, no script to read, and prints well."""

from collections.abc import Sequence
from pathlib import Path

from deskspec_runtime._version import __version__
from jinja2 import Environment, PackageLoader, StrictUndefined

from ..conformance.result import SEVERITIES, CheckResult
from ..project import Project
from . import matrix


def write(project: Project, results: Sequence[CheckResult], out: Path) -> None:
    """Write the page.

    Args:
        project: Where coverage of our own vendors is looked up.
        results: What it shows.
        out: The HTML file.
    """
    environment = Environment(
        loader=PackageLoader("deskspec_toolkit.report", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    counts = {
        severity: sum(result.counts[severity] for result in results) for severity in SEVERITIES
    }
    text = environment.get_template("page.html.jinja").render(
        version=__version__,
        results=results,
        label=matrix.label,
        tables=matrix.tables(project, results),
        counts=counts,
    )
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text + "\n", encoding="utf-8")
