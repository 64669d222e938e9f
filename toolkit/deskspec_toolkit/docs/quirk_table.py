"""The quirks of a vendor as a table in its page: what the docs say, what we do, the evidence."""

from pathlib import Path

from ..failure import Failure
from ..openapi import documents
from ..project import Project
from . import marked_part

BEGIN = "<!-- quirks: made by `make docs` from specs/{vendor}/quirks.yaml -->"
END = "<!-- end of quirks -->"
_HEAD = ["| What the docs say | What we do | Evidence |", "| --- | --- | --- |"]


def updated(project: Project, vendor: str, text: str) -> str:
    """Return the page of a vendor with the current table between its two marks.

    Args:
        project: The project with the ledger.
        vendor: The vendor.
        text: The current text of the page.

    Raises:
        Failure: A mark is missing, or a quirk of the ledger lacks a column.
    """
    begin = BEGIN.format(vendor=vendor)
    rows = _rows(project, vendor)
    return marked_part.replaced(f"docs/{vendor}.md", text, begin, END, rows)


def vendor_pages(project: Project) -> list[tuple[str, Path]]:
    """Return each vendor that has a page, with the path of the page."""
    folder = project.sources / "docs"
    pages = [(vendor, folder / f"{vendor}.md") for vendor in project.vendors]
    return [(vendor, path) for vendor, path in pages if path.exists()]


def _rows(project: Project, vendor: str) -> list[str]:
    path = project.specs(vendor) / "quirks.yaml"
    rows = list(_HEAD)
    for quirk in documents.read(path, project.shown(path))["quirks"]:
        try:
            cells = [quirk[key] for key in ("says", "decision", "evidence")]
        except KeyError as missing:
            where = f"{project.shown(path)}: {quirk.get('id')}"
            raise Failure(f"{where}: {missing.args[0]} is missing") from None
        rows.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return rows
