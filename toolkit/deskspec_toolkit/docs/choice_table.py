"""The choices of the simulator as a table in its page: mark, who has it, what we chose."""

from collections.abc import Iterator
from typing import Final

from ..project import Project
from ..simulator.engine.choices import CHOICES, UndocumentedChoice
from ..simulator.vendors import quirks_of
from . import marked_part

BEGIN: Final = (
    "<!-- choices: made by `make docs` from simulator/engine/choices.py and the quirks -->"
)
END: Final = "<!-- end of choices -->"
_HEAD: Final = ("| Mark | Where | Choice |", "| --- | --- | --- |")


def updated(project: Project, text: str) -> str:
    """Return the page of the simulator with the current table between its two marks.

    Raises:
        Failure: A mark is missing.
    """
    return marked_part.replaced("docs/simulator.md", text, BEGIN, END, [*_HEAD, *_rows(project)])


def _rows(project: Project) -> Iterator[str]:
    for choice in CHOICES:
        yield _row("any vendor", choice)
    for vendor in project.vendors:
        for choice in quirks_of(vendor).choices:
            names = ", ".join(f"`{name}`" for name in choice.operations)
            yield _row(f"{vendor}: {names}" if names else vendor, choice)


def _row(where: str, choice: UndocumentedChoice) -> str:
    explanation = " ".join(choice.explanation.split()).replace("|", "\\|")
    return f"| `{choice.mark}` | {where} | {explanation} |"
