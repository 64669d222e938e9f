"""The pytest plugin: the fixture `deskspec_simulator`.

pytest loads it in every environment that has deskspec, so it imports only pytest; the simulator is
imported when the fixture is used.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .simulator import Simulator


@pytest.fixture
def deskspec_simulator() -> "Iterator[Simulator]":
    """A simulator of all vendors with its seeded records, for one test."""
    try:
        from .simulator import Simulator
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] in ("deskspec_toolkit", "deskspec"):
            raise
        pytest.fail(
            f"the fixture deskspec_simulator needs the extra deskspec[toolkit] "
            f'({error.name} is not installed): pip install "deskspec[toolkit]"',
            pytrace=False,
        )
    with Simulator() as simulator:
        yield simulator
