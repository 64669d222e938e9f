"""All pages of docs/ that follow from other files, whole or in part, as they should be now."""

from pathlib import Path

from ..project import Project
from . import check_list, method_list, quirk_table


def pages(project: Project) -> dict[Path, str]:
    """Page -> its text.

    Raises:
        Failure: A source of a page cannot be used, or the page has no place for its table.
    """
    folder = project.sources / "docs"
    found = {folder / "checks.md": check_list.page()}
    for vendor in project.vendors:
        found[folder / "api" / f"{vendor}.md"] = method_list.page(project, vendor)
    for vendor, path in quirk_table.vendor_pages(project):
        found[path] = quirk_table.updated(project, vendor, path.read_text(encoding="utf-8"))
    return found
