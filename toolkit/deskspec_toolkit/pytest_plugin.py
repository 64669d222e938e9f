"""The pytest plugin: the fixture `deskspec_simulator`, and the mark `deskspec` with its options.

pytest loads it in every environment that has deskspec, so it imports only pytest; the simulator is
imported when the fixture is used.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .simulator import Simulator

_MARK = "deskspec"


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark."""
    config.addinivalue_line(
        "markers",
        f"{_MARK}(profiles=..., webhooks=..., seed=...): arguments of the Simulator that the "
        "fixture deskspec_simulator is",
    )


@pytest.fixture
def deskspec_simulator(request: pytest.FixtureRequest) -> "Iterator[Simulator]":
    """A simulator of all vendors with its seeded records, for one test.

    `@pytest.mark.deskspec(profiles={"helpcrunch": "g2"})` gives it arguments; of an argument that
    class, module and test give, that of the test counts.
    """
    try:
        from .simulator import Simulator
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] in ("deskspec_toolkit", "deskspec"):
            raise
        from .extra import EXTRA, install_command

        pytest.fail(
            f"the fixture deskspec_simulator needs the extra {EXTRA} "
            f"({error.name} is not installed): {install_command()}",
            pytrace=False,
        )
    try:
        simulator = Simulator(**_options(request))
    except (TypeError, ValueError) as error:
        pytest.fail(f"@pytest.mark.{_MARK}: {error}", pytrace=False)
    with simulator:
        yield simulator


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the keywords of all marks, the nearest one's last."""
    options: dict[str, Any] = {}
    for mark in reversed([*request.node.iter_markers(_MARK)]):
        if mark.args:
            raise TypeError("takes keywords only, as Simulator does: profiles=, webhooks=, seed=")
        options |= mark.kwargs
    return options
