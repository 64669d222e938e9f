"""Export every contact to JSON Lines, with a progress bar: `python export.py FILE [PAGE SIZE]`."""

import sys
from pathlib import Path

from deskspec import HelpCrunch, Page
from deskspec.helpcrunch.models import Customer
from rich.progress import Progress


def export(client: HelpCrunch, file: Path, size: int) -> int:
    """Write the contacts to a file; return how many they are."""
    written = 0
    with Progress() as progress, file.open("w", encoding="utf-8") as lines:
        bar = progress.add_task("contacts", total=None)

        def show(page: Page[Customer]) -> None:
            progress.update(bar, total=page.total, advance=len(page))

        for customer in client.customers.iter(limit=size, on_page=show):
            lines.write(f"{customer.to_json()}\n")
            written += 1
    return written


if __name__ == "__main__":
    with HelpCrunch() as client:
        print(export(client, Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 100))
