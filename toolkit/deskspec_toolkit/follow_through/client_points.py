"""`python -m deskspec_toolkit.follow_through.client_points VENDOR SCENARIO SHOWN`: a line each.

Which steps of a scenario the clients cannot take, and which rules of the clients are for operations
that there are not. It runs in its own process, because the calling one may have loaded an earlier
generation.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from deskspec._vendors import VENDORS

from ..failure import Failure
from ..generator.inventory import inventory_of
from ..record import scenario, scenario_run


def client_points(vendor: str, file: Path, shown: str) -> Iterator[str]:
    """Yield what does not fit the clients of a vendor.

    Args:
        vendor: The vendor.
        file: Its scenario.
        shown: The name of the file in messages.

    Raises:
        Failure: The file is no scenario.
    """
    listed = VENDORS[vendor]
    with listed.client_class("a-key", base_url="http://localhost") as client:
        for step in scenario.read(file, shown).steps:
            try:
                scenario_run.check(step, client)
            except Failure as failure:
                yield str(failure)
    operations = inventory_of(listed.package)["operations"]
    cls = listed.client_class
    for name in sorted({*cls._prepare, *cls._reported_limits} - operations.keys()):
        yield f"overrides/deskspec/{vendor}: a rule is for {name}, which is no operation: remove it"


if __name__ == "__main__":
    try:
        for point in client_points(sys.argv[1], Path(sys.argv[2]), sys.argv[3]):
            print(point)
    except Failure as failure:
        sys.exit(str(failure))
