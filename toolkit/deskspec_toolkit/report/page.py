"""Renders the report: one HTML file without network access or required scripts, ready to print."""

from collections.abc import Sequence
from pathlib import Path

from deskspec_runtime._version import __version__
from jinja2 import Environment, PackageLoader, StrictUndefined

from ..conformance.result import SEVERITIES, CheckResult
from ..openapi import documents
from ..project import Project
from . import matrix


def write(project: Project, results: Sequence[CheckResult], out: Path) -> None:
    """Write the page.

    Args:
        project: The project, for the coverage of our own vendors.
        results: The results to show.
        out: The HTML file.

    Raises:
        Failure: The file cannot be written; one that is there stays as it is.
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
    documents.write_text(out, text + "\n")
