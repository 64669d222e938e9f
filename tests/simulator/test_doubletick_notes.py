"""Notes in the simulator: one rate for all of them."""

from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from simulator.asking import PHONE, WABA, Clock, Provider

CHAT = {"from": WABA, "to": PHONE}


def test_all_operations_on_notes_share_one_rate() -> None:
    clock = Clock()
    guide = next(each for each in contracts() if str(each) == "doubletick-guide")
    with Simulator(clock=clock) as sim:
        notes = Provider(sim, guide)
        listed = [notes.ask("GET", f"/notes?from={WABA}&to={PHONE}") for _ in range(57)]
        read = notes.ask("GET", "/note?id=note_1")
        created = notes.ask("POST", "/notes", json={"note": "a", **CHAT})
        updated = notes.ask("PATCH", "/notes", json={"id": "note_1", "note": "b"})
        assert {each.status_code for each in (*listed, read, created, updated)} == {200, 201}
        assert notes.ask("GET", "/note?id=note_1").status_code == 429
        assert notes.ask("DELETE", "/notes", json={"id": "note_1"}).status_code == 429
        clock.now += 60
        assert notes.ask("DELETE", "/notes", json={"id": "note_1"}).status_code == 201
