"""Decoding pages: from the bytes of a response to objects, by us and by others.

Every reader gets bytes. Stock output decodes them with `json.loads`, as its own calls do. Lazy
decoding would look fast here, so one row reads every attribute. The bars are for the guide's page:
nearly all of the reference's page is text, which stock output copies. The contract monitor cannot
be measured on its own, so those rows compare whole calls, over a transport that responds at once.
"""

import gc
import json
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from multiprocessing import get_context
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import msgspec
from deskspec import DoubleTick, HelpCrunch
from doubletick_client.api.messages.messages_list import OPERATION as MESSAGES_LIST
from helpcrunch_client.api.chats.chats_list import OPERATION as CHATS_LIST
from pydantic import BaseModel

from . import models, pages, structs
from .report import BenchmarkRow
from .stock import StockClient, stock
from .timing import shortest

STOCK_BAR = 0.36
MONITORED_BAR = 0.50
PYDANTIC_BAR = 0.75
TO_DICT_BAR = 1.00
MEMORY_LIMIT = 2_800_000
"""Bytes of a page of the guide that is kept."""
IN_A_ROW = 2
"""Pages are read one after the other, as in a long listing."""
PROCESSES = 4
"""The time for a long page depends on the memory layout, which differs per process. At most one
process per round."""

_BASE_URL = "http://localhost"
_NUMBERS = {"waba_number": "919999999999", "customer_number": "919812345678"}


class TimedPage(NamedTuple):
    """A response and its readers."""

    name: str
    has_bars: bool
    """Whether the bars apply to this page."""
    status: int
    content: bytes
    stock: StockClient
    stock_model: str
    model: type[BaseModel]
    struct: type[msgspec.Struct]
    client: type[Any]
    """Our client; `tag` names its resource."""
    tag: str
    read: Callable[[bytes], Any]
    arguments: Mapping[str, Any]
    look: Callable[[Any], object]
    """Reads an attribute of every object of a page; ours and stock output have the same names."""

    def readers(self) -> dict[str, Callable[[], Any]]:
        """Return name -> a reader of the page; the first one is ours."""
        content = self.content
        stock_model = getattr(self.stock.models, self.stock_model)
        untyped = msgspec.json.Decoder()
        typed = msgspec.json.Decoder(self.struct)
        return {
            "ours": lambda: self.read(content),
            "stock": lambda: stock_model.from_dict(json.loads(content)),
            "pydantic": lambda: self.model.model_validate_json(content),
            "json.loads": lambda: json.loads(content),
            "msgspec, untyped": lambda: untyped.decode(content),
            "msgspec, structs": lambda: typed.decode(content),
        }

    def lookers(self) -> dict[str, Callable[[], Any]]:
        """Return name -> a reader that also reads an attribute of every object."""
        readers = self.readers()
        key = next(iter(self.model.model_fields.keys() & {"messages", "data"}))
        return {
            "ours": lambda: [self.look(item) for item in readers["ours"]().items],
            "stock": lambda: [self.look(item) for item in getattr(readers["stock"](), key)],
        }

    def calls(self, options: Mapping[str, Any]) -> dict[str, Callable[[], Any]]:
        """Return name -> a whole call with the page as response; ours with these client options."""
        transport = httpx.MockTransport(self._respond)
        ours = self.client("bench-key", base_url=_BASE_URL, transport=transport, **options)
        theirs = self.stock.package.Client(base_url=_BASE_URL).set_httpx_client(
            httpx.Client(base_url=_BASE_URL, transport=transport)
        )
        method = getattr(ours, self.tag).list
        return {
            "ours": lambda: method(**self.arguments),
            "stock": lambda: self.stock.operation.sync(client=theirs, **self.arguments),
        }

    def _respond(self, request: httpx.Request) -> httpx.Response:
        headers = {"content-type": "application/json"}
        return httpx.Response(self.status, content=self.content, headers=headers)


def all_pages(folder: Path) -> list[TimedPage]:
    """Return the pages to read.

    Args:
        folder: The folder for the stock clients.
    """
    messages = "messages.messages_list"
    return [
        TimedPage(
            "1,000 messages (guide)",
            True,
            201,
            pages.guide_page(),
            stock("doubletick_guide", messages, folder),
            "MessagesPage",
            models.GuidePageModel,
            structs.GuidePageStruct,
            DoubleTick,
            "messages",
            MESSAGES_LIST.decoded,
            _NUMBERS,
            attrgetter("message_time", "message.text", "message_metadata.status", "sender_user.id"),
        ),
        TimedPage(
            "1,000 messages (reference)",
            False,
            200,
            pages.reference_page(),
            stock("doubletick_reference", messages, folder),
            "MessagesPage",
            models.ReferencePageModel,
            structs.ReferencePageStruct,
            DoubleTick,
            "messages",
            MESSAGES_LIST.decoded,
            _NUMBERS,
            attrgetter("timestamp"),
        ),
        TimedPage(
            "100 chats",
            False,
            200,
            pages.chats_page(),
            stock("helpcrunch", "chats.chats_list", folder),
            "ChatsPage",
            models.ChatsPageModel,
            structs.ChatsPageStruct,
            HelpCrunch,
            "chats",
            CHATS_LIST.decoded,
            {},
            _all_of_a_chat,
        ),
    ]


def _all_of_a_chat(chat: Any) -> object:
    """Read the objects of a chat; department and assignee may be missing."""
    people = [*chat.agents, chat.customer, chat.assignee, chat.department]
    return [person.name for person in people if person is not None]


def rows(rounds: int, folder: Path) -> Iterator[BenchmarkRow]:
    """Yield the times of all pages and readers: the shortest of all processes.

    Args:
        rounds: The number of rounds in each process.
        folder: The folder for the stock clients.
    """
    with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        runs = pool.starmap(
            rows_of_process, [(rounds, folder)] * min(PROCESSES, rounds), chunksize=1
        )
    for drawn in zip(*runs, strict=True):
        ours, baseline = min(row.ours for row in drawn), min(row.baseline for row in drawn)
        yield drawn[0]._replace(ours=ours, baseline=baseline)


def rows_of_process(rounds: int, folder: Path) -> list[BenchmarkRow]:
    """Return the times of this process."""
    return [row for page in all_pages(folder) for row in _rows_of(page, rounds)]


def _rows_of(page: TimedPage, rounds: int) -> Iterator[BenchmarkRow]:
    ours, *others = (times := shortest(page.readers(), rounds, in_a_row=IN_A_ROW))
    bars = {"stock": STOCK_BAR, "pydantic": PYDANTIC_BAR} if page.has_bars else {}
    for other in others:
        name = f"decode {page.name} / {other}"
        yield BenchmarkRow(name, "s", times[ours], times[other], bars.get(other))
    looked = shortest(page.lookers(), rounds, in_a_row=IN_A_ROW)
    yield BenchmarkRow(
        f"decode and look at {page.name} / stock", "s", looked["ours"], looked["stock"]
    )
    read = page.readers()
    ours_read, pydantic_read = read["ours"](), read["pydantic"]()
    written = shortest(
        {"ours": ours_read.to_dict, "pydantic": lambda: pydantic_read.model_dump(by_alias=True)},
        rounds,
        in_a_row=IN_A_ROW,
    )
    name, bar = f"to_dict of {page.name} / pydantic", TO_DICT_BAR if page.has_bars else None
    yield BenchmarkRow(name, "s", written["ours"], written["pydantic"], bar)
    if page.has_bars:
        name = f"memory of {page.name} / limit"
        yield BenchmarkRow(name, "bytes", _held(read["ours"]), MEMORY_LIMIT, 1.0)
    yield _call_row(f"call for {page.name} / stock", page, {}, None, rounds)
    name = f"call for {page.name}, monitored / stock"
    bar = MONITORED_BAR if page.has_bars else None
    yield _call_row(name, page, {"contract": "warn"}, bar, rounds)


def _held(read: Callable[[], object]) -> int:
    """Return the memory of what a reader returns, in bytes."""
    read()
    gc.collect()
    tracemalloc.start()
    made = read()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del made
    return held


def _call_row(
    name: str, page: TimedPage, options: Mapping[str, Any], bar: float | None, rounds: int
) -> BenchmarkRow:
    times = shortest(page.calls({"pacing": None, **options}), rounds, in_a_row=IN_A_ROW)
    return BenchmarkRow(name, "s", times["ours"], times["stock"], bar)
