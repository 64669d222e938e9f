"""Renders the report: one HTML file without network access or required scripts, ready to print."""

import base64
import hashlib
import re
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

from deskspec_runtime._version import __version__
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from ..conformance.result import CheckResult
from ..openapi import documents
from ..printable import printable
from . import matrix
from .summary import LEGEND, summary, verdict

_PACKAGE: Final = "deskspec_toolkit.report"


def write(results: Sequence[CheckResult], out: Path) -> None:
    """Write the page.

    Args:
        results: The results to show.
        out: The HTML file.

    Raises:
        Failure: The file cannot be written, and one that is there stays as it is; or the coverage
            of one of our vendors cannot be read.
    """
    environment = Environment(
        loader=PackageLoader(_PACKAGE, "."),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["with_code"] = _with_code
    tables = matrix.tables(results)
    script = _own("page.js")
    text = environment.get_template("page.html.jinja").render(
        version=__version__,
        runs=[summary(result) for result in results],
        verdict=verdict(results, tables),
        tables=tables,
        counts={state: _rows_in(state, tables) for state in matrix.STATES},
        words=matrix.WORDS,
        legend=LEGEND,
        style=Markup(_own("page.css")),
        script=Markup(script),
        script_hash=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )
    documents.write_text(out, text + "\n")


def _own(name: str) -> str:
    return files(_PACKAGE).joinpath(name).read_text(encoding="utf-8")


def _shown(value: object) -> object:
    """Text as the page may show it; what is already markup is ours."""
    return printable(value) if isinstance(value, str) and not hasattr(value, "__html__") else value


def _with_code(text: str) -> Markup:
    """A text of ours, with what is in backticks as code."""
    return Markup(re.sub("`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _rows_in(state: matrix.State, tables: Sequence[matrix.MatrixTable]) -> int:
    return sum(state in row.states for table in tables for row in table.rows)
