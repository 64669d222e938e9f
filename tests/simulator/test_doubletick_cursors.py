"""DoubleTick's lists whose cursor has several parts: all of them go with the next request."""

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

import pytest
from deskspec import DoubleTick
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts, operations
from simulator.asking import PHONE, WABA, Provider


class Listing(NamedTuple):
    says_more: bool
    """Whether a page says that there is a next one; else only its cursor does."""
    fill: Callable[[Provider], object]
    iterate: Callable[..., Iterator[Any]]


def write_notes(provider: Provider) -> None:
    client = DoubleTick(**provider.client_options())
    for number in range(35):
        client.notes.create(note=f"Note {number}", from_=WABA, to=PHONE)


LISTS: Final = {
    "chats_list": Listing(
        True,
        lambda provider: provider.sim.seed("doubletick", "chats", 35),
        lambda client, **options: client.chats.iter(**options),
    ),
    "notes_list": Listing(
        True,
        write_notes,
        lambda client, **options: client.notes.iter(from_=WABA, to=PHONE, limit=10, **options),
    ),
    "groups_list": Listing(
        False,
        lambda provider: provider.sim.seed("doubletick", "groups", 250),
        lambda client, **options: client.groups.iter(**options),
    ),
}


def found_at(body: Any, place: str) -> Any:
    """What a body has at a place like `/meta/next`; `None` if it lacks it."""
    for step in place.split("/")[1:]:
        body = body.get(step)
    return body


@pytest.fixture
def reference() -> Iterator[Provider]:
    contract = next(each for each in contracts() if each.profile == "reference")
    with Simulator(profiles={"doubletick": "reference"}) as sim:
        yield Provider(sim, contract)


@pytest.mark.parametrize("name", LISTS)
def test_each_part_of_a_cursor_goes_with_the_next_request(reference: Provider, name: str) -> None:
    listing, sim = LISTS[name], reference.sim
    facts = operations()[f"doubletick-{name}"].spec.facts
    listing.fill(reference)
    sizes: list[int] = []
    client = DoubleTick(**reference.client_options())
    found = list(listing.iterate(client, on_page=lambda page: sizes.append(len(page))))
    walked = [each for each in sim.requests if each.operation_id == name]
    assert len(walked) == len(sizes) > 2
    assert len({str(each.to_dict()) for each in found}) == sum(sizes) >= 35
    for request, following in zip(walked, [*walked[1:], None], strict=True):
        page = reference.ask("GET", request.path, params=list(request.query)).json()
        cursor = {part: found_at(page, place) for part, place in facts["cursor"].items()}
        assert len(cursor) > 1
        if listing.says_more:
            assert found_at(page, facts["more"]) is (following is not None)
        if following is None:
            assert {*cursor.values()} == {None}
        else:
            sent = dict(following.query)
            assert {part: sent.get(part) for part in cursor} == {
                part: str(value) for part, value in cursor.items()
            }
