"""The up-to-date text of every page of docs/ that is generated, in whole or in part."""

from pathlib import Path

from ..project import Project
from . import (
    check_list,
    choice_table,
    method_list,
    not_generated_table,
    quirk_table,
    rate_table,
    vocabulary_list,
)


def pages(project: Project) -> dict[Path, str]:
    """Return page -> its text.

    Raises:
        Failure: A source of a page is invalid, or the page has no marks for its table.
    """
    folder = project.sources / "docs"
    texts = {
        folder / "checks.md": check_list.page(),
        folder / "vocabulary.md": vocabulary_list.page(),
    }
    simulator = folder / "simulator.md"
    texts[simulator] = choice_table.updated(project, simulator.read_text(encoding="utf-8"))
    for vendor in project.vendors:
        texts[folder / "api" / f"{vendor}.md"] = method_list.page(project, vendor)
    for vendor, path in quirk_table.vendor_pages(project):
        text = quirk_table.updated(project, vendor, path.read_text(encoding="utf-8"))
        text = rate_table.updated(project, vendor, text)
        texts[path] = not_generated_table.updated(project, vendor, text)
    return texts
