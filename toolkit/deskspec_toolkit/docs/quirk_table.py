"""The ledger of quirks as a table in the page of its vendor: what the docs say, what we do, why."""

from pathlib import Path

from ..failure import Failure
from ..openapi import documents
from ..project import Project

BEGIN = "<!-- quirks: made by `make docs` from specs/{vendor}/quirks.yaml -->"
END = "<!-- end of quirks -->"
_HEAD = ["| What the docs say | What we do | Evidence |", "| --- | --- | --- |"]


def updated(project: Project, vendor: str, text: str) -> str:
    """The page of a vendor with the table of today between its two marks.

    Args:
        project: Where the ledger is.
        vendor: The vendor.
        text: The page.

    Raises:
        Failure: A mark is missing, or a quirk of the ledger lacks a column.
    """
    begin = BEGIN.format(vendor=vendor)
    before, found, rest = text.partition(begin)
    _, closed, after = rest.partition(END)
    if not found or not closed:
        raise Failure(f"docs/{vendor}.md: the marks {begin} and {END} are expected, in this order")
    return "\n".join([before + begin, "", *_rows(project, vendor), "", END + after])


def vendor_pages(project: Project) -> list[tuple[str, Path]]:
    """The vendors that have a page, each with it."""
    folder = project.sources / "docs"
    found = [(vendor, folder / f"{vendor}.md") for vendor in project.vendors]
    return [(vendor, path) for vendor, path in found if path.exists()]


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
