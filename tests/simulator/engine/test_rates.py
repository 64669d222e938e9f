"""Rates of single operations, and of groups that share one."""

from simulator.asking import marks
from simulator.engine.conftest import Serve
from simulator.engine.harbour import START, contract


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


def test_a_further_rate_counts_for_each_record_but_not_for_what_is_exempt(serve: Serve) -> None:
    document = contract("full")
    further = {"requests": 2, "seconds": 60, "each": "ship_id", "unless": "at"}
    document["paths"]["/ships/{ship_id}/logs"]["post"]["x-deskspec"]["further_rate"] = further
    now = [START]
    harbour = serve(document=document, clock=lambda: now[0])

    def ask(ship: int, **more: int) -> int:
        path = f"/ships/{ship}/logs"
        return harbour.ask("POST", path, json={"text": "wind", **more}).status_code

    harbour.sim.seed("harbour", "ships", [{"id": 7}])
    assert [ask(41), ask(41), ask(41), ask(7), ask(41, at=1)] == [201, 201, 429, 201, 201]
    now[0] += 60
    assert ask(41) == 201
