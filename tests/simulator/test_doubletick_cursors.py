"""DoubleTick's lists whose cursor has several parts: all of them go with the next request."""

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

import pytest
from deskspec import DoubleTick
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import contracts
from simulator.asking import PHONE, WABA, Provider


class Listing(NamedTuple):
    items: str
    place: str | None
    """The object with the cursor; `None` if it is beside the items."""
    more: str | None
    """What says whether there is a next page; `None` if only the cursor does."""
    cursor: tuple[str, ...]
    """Its parts, named alike in requests and responses."""
    fill: Callable[[Provider], object]
    iterate: Callable[..., Iterator[Any]]


def write_notes(provider: Provider) -> None:
    for number in range(35):
        note = {"note": f"Note {number}", "from": WABA, "to": PHONE}
        assert provider.ask("POST", "/notes", json=note).is_success


LISTS: Final = {
    "chats_list": Listing(
        "chats",
        "paginationOptions",
        "hasMoreChats",
        ("nextChatId", "nextChatTimestamp"),
        lambda provider: provider.sim.seed("doubletick", "chats", 35),
        lambda client, **options: client.chats.iter(**options),
    ),
    "notes_list": Listing(
        "notes",
        None,
        "hasMore",
        ("lastNoteId", "lastNoteDate"),
        write_notes,
        lambda client, **options: client.notes.iter(from_=WABA, to=PHONE, limit=10, **options),
    ),
    "groups_list": Listing(
        "groups",
        "paginationParams",
        None,
        ("afterGroupId", "afterGroupName", "afterDateCreated"),
        lambda provider: provider.sim.seed("doubletick", "groups", 250),
        lambda client, **options: client.groups.iter(**options),
    ),
}


@pytest.fixture
def reference() -> Iterator[Provider]:
    contract = next(each for each in contracts() if each.profile == "reference")
    with Simulator(profiles={"doubletick": "reference"}) as sim:
        yield Provider(sim, contract)


@pytest.mark.parametrize("name", LISTS)
def test_each_part_of_a_cursor_goes_with_the_next_request(reference: Provider, name: str) -> None:
    listing, sim = LISTS[name], reference.sim
    listing.fill(reference)
    sizes: list[int] = []
    with DoubleTick(
        sim.api_key, base_url="http://localhost", transport=sim.transport("doubletick"), pacing=None
    ) as client:
        found = list(listing.iterate(client, on_page=lambda page: sizes.append(len(page))))
    walked = [each for each in sim.requests if each.operation_id == name]
    assert len(walked) == len(sizes) > 2
    assert len({str(each.to_dict()) for each in found}) == sum(sizes) >= 35
    for request, following in zip(walked, [*walked[1:], None], strict=True):
        page = reference.ask("GET", request.path, params=list(request.query)).json()
        has = page if listing.place is None else page[listing.place]
        if listing.more:
            assert has[listing.more] is (following is not None)
        if following is None:
            assert {has.get(part) for part in listing.cursor} == {None}
        else:
            sent = dict(following.query)
            assert {part: sent.get(part) for part in listing.cursor} == {
                part: str(has[part]) for part in listing.cursor
            }
