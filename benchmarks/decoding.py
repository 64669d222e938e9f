"""Decoding pages: from the bytes of a response to objects, by us and by others.

Every reader gets bytes. Stock output decodes them with `json.loads`, as its own calls do. Ours
reads an attribute when it is asked for, so beside a page of which nothing is read there is one of
which an attribute of every object is, and one of which every attribute is. Nearly all of the
reference's page is text, which stock output copies, so it has no bar beside that. The contract
monitor cannot be measured on its own, so those rows compare whole calls, over a transport that
responds at once.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import msgspec
from deskspec import DoubleTick, HelpCrunch
from doubletick_client.api.messages.messages_list import OPERATION as MESSAGES_LIST
from helpcrunch_client.api.chats.chats_list import OPERATION as CHATS_LIST
from helpcrunch_client.api.customers.customers_list import OPERATION as CUSTOMERS_LIST
from pydantic import BaseModel

from . import models, pages, structs
from .report import BenchmarkRow
from .stock import StockClient, stock
from .timing import held, usual

STOCK_BAR = 0.36
MONITORED_BAR = 0.50
TO_DICT_BAR = 1.00
MEMORY_LIMIT = 2_800_000
"""Bytes of a page of the guide that is kept."""
IN_A_ROW = 2
"""Pages are read one after the other, as in a long listing."""

_BASE_URL = "http://localhost"
_NUMBERS = {"waba_number": "919999999999", "customer_number": "919812345678"}


class TimedPage(NamedTuple):
    """A response and its readers."""

    name: str
    is_main: bool
    """Whether the bars beside stock output, and the limit of memory, apply to this page."""
    pydantic_bar: float
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
            "ours": lambda: _with_models(self.read(content)),
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
            "ours": lambda: _with_models(method(**self.arguments)),
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
            0.75,
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
            1.0,
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
            0.9,
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
        TimedPage(
            "100 customers",
            False,
            0.5,
            200,
            pages.customers_page(),
            stock("helpcrunch", "customers.customers_list", folder),
            "CustomersPage",
            models.WholeCustomersPageModel,
            structs.CustomersPageStruct,
            HelpCrunch,
            "customers",
            CUSTOMERS_LIST.decoded,
            {},
            attrgetter("name", "first_seen", "location.city", "device.id"),
        ),
    ]


def _with_models(page: Any) -> Any:
    """Return one of our pages with its models, which it makes only when somebody asks for them."""
    assert page.items
    return page


def _all_of_a_chat(chat: Any) -> object:
    """Read the objects of a chat; department and assignee may be missing."""
    people = [*chat.agents, chat.customer, chat.assignee, chat.department]
    return [person.name for person in people if person is not None]


def rows(rounds: int, folder: Path) -> Iterator[BenchmarkRow]:
    """Yield the times of all pages and readers.

    Args:
        rounds: The number of rounds.
        folder: The folder for the stock clients.
    """
    for page in all_pages(folder):
        yield from _rows_of(page, rounds)


def _rows_of(page: TimedPage, rounds: int) -> Iterator[BenchmarkRow]:
    ours, *others = (times := usual(page.readers(), rounds, in_a_row=IN_A_ROW))
    bars = {"stock": STOCK_BAR if page.is_main else None, "pydantic": page.pydantic_bar}
    for other in others:
        name = f"decode {page.name} / {other}"
        yield BenchmarkRow(name, "s", times[ours], times[other], bars.get(other))
    looked = usual(page.lookers(), rounds, in_a_row=IN_A_ROW)
    yield BenchmarkRow(
        f"decode and look at {page.name} / stock", "s", looked["ours"], looked["stock"]
    )
    read = page.readers()
    ours_read, pydantic_read = read["ours"](), read["pydantic"]()
    written = usual(
        {"ours": ours_read.to_dict, "pydantic": lambda: pydantic_read.model_dump(by_alias=True)},
        rounds,
        in_a_row=IN_A_ROW,
    )
    name = f"to_dict of {page.name} / pydantic"
    yield BenchmarkRow(name, "s", written["ours"], written["pydantic"], TO_DICT_BAR)
    if page.is_main:
        yield from _whole_rows(page, rounds)
        name = f"memory of {page.name} / limit"
        yield BenchmarkRow(name, "bytes", held(read["ours"]), MEMORY_LIMIT, 1.0)
    yield _call_row(f"call for {page.name} / stock", page, {}, None, rounds)
    name = f"call for {page.name}, monitored / stock"
    bar = MONITORED_BAR if page.is_main else None
    yield _call_row(name, page, {"contract": "warn"}, bar, rounds)


def _whole_rows(page: TimedPage, rounds: int) -> Iterator[BenchmarkRow]:
    """Yield the times of readers that also read every attribute of every object."""
    look = attrgetter(*_attributes_of(models.GuideMessageModel))
    readers = page.readers()
    whole: dict[str, Callable[[], object]] = {
        "ours": lambda: [look(item) for item in readers["ours"]().items],
        "stock": lambda: [look(item) for item in readers["stock"]().messages],
        "pydantic": lambda: [look(item) for item in readers["pydantic"]().messages],
    }
    ours, *others = (times := usual(whole, rounds, in_a_row=IN_A_ROW))
    for other in others:
        name = f"decode and read every attribute of {page.name} / {other}"
        yield BenchmarkRow(name, "s", times[ours], times[other])


def _attributes_of(model: type[BaseModel]) -> list[str]:
    """Return the attributes of a model, those of the objects in it as `outer.inner`."""
    found: list[str] = []
    for name, field in model.model_fields.items():
        kind = field.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            found += [f"{name}.{inner}" for inner in _attributes_of(kind)]
        else:
            found.append(name)
    return found


def _call_row(
    name: str, page: TimedPage, options: Mapping[str, Any], bar: float | None, rounds: int
) -> BenchmarkRow:
    times = usual(page.calls({"pacing": None, **options}), rounds, in_a_row=IN_A_ROW)
    return BenchmarkRow(name, "s", times["ours"], times["stock"], bar)
