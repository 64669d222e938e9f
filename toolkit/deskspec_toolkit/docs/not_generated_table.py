"""What a vendor is known to have and is not generated, as a table in its page."""

from typing import Final

from ..generator import docs_ledger
from ..project import Project
from . import marked_part

BEGIN: Final = "<!-- not generated: made by `make docs` from specs/{vendor}/docs.yaml -->"
END: Final = "<!-- end of not generated -->"
_HEAD: Final = ("| Request | Evidence | Why it is not here |", "| --- | --- | --- |")


def updated(project: Project, vendor: str, text: str) -> str:
    """Return the page of a vendor with the current table, if it has the marks of one.

    Args:
        project: The project with the ledger.
        vendor: The vendor.
        text: The current text of the page.

    Raises:
        Failure: The second mark is missing, or the ledger cannot be read.
    """
    begin = BEGIN.format(vendor=vendor)
    if begin not in text:
        return text
    rows = [
        f"| `{entry['method'].upper()} {entry['path']}` | {entry['evidence']} | {entry['why']} |"
        for entry in docs_ledger.read(project, vendor).not_generated.values()
    ]
    return marked_part.replaced(f"docs/{vendor}.md", text, begin, END, [*_HEAD, *rows])
