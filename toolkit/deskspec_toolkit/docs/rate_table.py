"""The rates of single operations as a table in the page of a vendor that has some."""

from collections.abc import Iterator
from typing import Any, Final

from ..openapi import documents
from ..openapi.operations import operations_of
from ..project import Project
from . import marked_part

BEGIN: Final = "<!-- rates: made by `make docs` from specs/{vendor} -->"
END: Final = "<!-- end of rates -->"
_TIMES: Final = {1: "a second", 60: "a minute", 3600: "an hour", 86400: "a day"}


def updated(project: Project, vendor: str, text: str) -> str:
    """Return the page of a vendor with the current table, if it has the marks of one.

    Args:
        project: The project with the contract.
        vendor: The vendor.
        text: The current text of the page.
    """
    begin = BEGIN.format(vendor=vendor)
    if begin not in text:
        return text
    path = project.contracts / f"{vendor}.json"
    document = documents.read_json(path, str(path))
    rows = ["| Methods | Requests |", "| --- | --- |", *_rows(document)]
    return marked_part.replaced(f"docs/{vendor}.md", text, begin, END, rows)


def _rows(document: dict[str, Any]) -> Iterator[str]:
    """Yield a row for each operation with a rate, and one for those that share theirs."""
    groups: dict[str, list[str]] = {}
    rates: dict[str, dict[str, Any]] = {}
    for operation in operations_of(document):
        rate = operation.facts.get("rate")
        if rate is None:
            continue
        key = rate.get("shared", operation.id)
        tag = operation.node["tags"][0]
        groups.setdefault(key, []).append(f"`{tag}.{operation.id.removeprefix(f'{tag}_')}`")
        rates[key] = rate
    for key, methods in sorted(groups.items()):
        rate = rates[key]
        seconds = rate["seconds"]
        time = _TIMES.get(seconds, f"{seconds} s")
        shared = ", all together" if len(methods) > 1 else ""
        yield f"| {', '.join(sorted(methods))} | {rate['requests']:,} in {time}{shared} |"
