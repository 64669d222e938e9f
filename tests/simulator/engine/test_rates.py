"""Rates of single operations, and of groups that share one."""

from simulator.asking import marks
from simulator.engine.conftest import Serve
from simulator.engine.harbour import START


def test_an_operation_has_its_own_rate_in_its_own_time(serve: Serve) -> None:
    now = [START]
    harbour = serve(clock=lambda: now[0])
    assert {harbour.ask("GET", "/tides").status_code for _ in range(9)} == {200}
    above = harbour.ask("GET", "/tides")
    assert (above.status_code, marks(above)) == (429, ["status 429"])
    assert harbour.ask("GET", "/flags").status_code == 200
    now[0] += 1
    assert harbour.ask("GET", "/tides").status_code == 200


def test_a_rate_of_a_day_is_the_documented_400_until_the_next_day(serve: Serve) -> None:
    now = [START]
    harbour = serve(clock=lambda: now[0])
    assert [harbour.ask("GET", "/pilots").status_code for _ in range(4)] == [200, 200, 200, 400]
    now[0] += 86399
    assert harbour.ask("GET", "/pilots").status_code == 400
    now[0] += 1
    assert harbour.ask("GET", "/pilots").status_code == 200
