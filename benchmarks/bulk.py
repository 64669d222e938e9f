"""Writing many records, and files: compared with the same requests by hand over httpx.

No network: a transport in memory reads each request to its end, piece by piece.
"""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import httpx
from deskspec import DoubleTick, HelpCrunch, Kustomer

from . import pages
from .report import BenchmarkRow
from .timing import Contenders, peak, usual

ENTRIES: Final = 10_000
_FILE_SIZE: Final = 16 * 2**20
_ROUNDS: Final = 3
"""At most; each takes a good part of a second."""
_BASE_URL: Final = "http://localhost"
_KEY: Final = "bench-key"


class _Sink(httpx.BaseTransport):
    """Reads each request and returns a response to it."""

    def __init__(self, respond: Callable[[bytes], bytes], *, keep: bool = True) -> None:
        """Take requests.

        Args:
            respond: Makes the body of a response from that of its request.
            keep: Whether it gets that; otherwise, the request is read and forgotten.
        """
        self._respond = respond
        self._keep = keep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        pieces = [piece for piece in request.stream if self._keep]
        content = self._respond(b"".join(pieces))
        return httpx.Response(200, content=content, headers={"content-type": "application/json"})


def rows(rounds: int, entries: int, folder: Path) -> Iterator[BenchmarkRow]:
    """Yield the times and the memory of many entries and of a large file.

    Args:
        rounds: The number of rounds for each contender.
        entries: How many entries are written.
        folder: A folder for the file.
    """
    rounds = min(rounds, _ROUNDS)
    with httpx.Client(transport=_Sink(lambda _: b'{"data": {"type": "bulk_batch"}}')) as bare:
        transport = bare._transport
        with Kustomer(
            _KEY, org="acme", base_url=_BASE_URL, transport=transport, pacing=None
        ) as kustomer:
            given = [
                {"name": f"Customer {i}", "emails": [{"email": f"customer.{i}@example.com"}]}
                for i in range(entries)
            ]
            name = f"create_many of {entries:,} customers"
            contenders = {
                "ours": lambda: kustomer.customers.create_many(customers=given),
                "httpx": lambda: _posted(bare, "/v1/customers/bulk", given, 100),
            }
            yield from _rows_of(name, contenders, rounds)
    with httpx.Client(transport=_Sink(_replaced)) as bare:
        transport = bare._transport
        with HelpCrunch(_KEY, base_url=_BASE_URL, transport=transport, pacing=None) as helpcrunch:
            replacements = [
                {"customer": i, "name": "Cindy Mindy", "email": f"customer.{i}@example.com"}
                for i in range(entries)
            ]
            name = f"replace_many of {entries:,} customers"
            contenders = {
                "ours": lambda: helpcrunch.customers.replace_many(customers=replacements),
                "httpx": lambda: _posted(bare, "/customers/batch", replacements, 10),
            }
            yield from _rows_of(name, contenders, rounds)
    yield from _upload(rounds, folder)


def _rows_of(name: str, contenders: Contenders, rounds: int) -> Iterator[BenchmarkRow]:
    times = usual(contenders, rounds)
    yield BenchmarkRow(f"{name} / httpx and json", "s", times["ours"], times["httpx"])
    most = {who: peak(run) for who, run in contenders.items()}
    name = f"memory of {name} / httpx and json"
    yield BenchmarkRow(name, "bytes", most["ours"], most["httpx"])


def _posted(bare: httpx.Client, path: str, entries: list[Any], most: int) -> list[Any]:
    """Send entries by hand, so many at once, and keep what comes."""
    results: list[Any] = []
    for first in range(0, len(entries), most):
        response = bare.post(f"{_BASE_URL}{path}", json=entries[first : first + most])
        results.append(response.raise_for_status().json())
    return results


def _replaced(content: bytes) -> bytes:
    """Return the customers of a request, as they are now."""
    customer = json.loads(pages.customer())
    return json.dumps([{**customer, **entry} for entry in json.loads(content)]).encode()


def _upload(rounds: int, folder: Path) -> Iterator[BenchmarkRow]:
    file = folder / "upload.bin"
    with file.open("wb") as made:
        made.truncate(_FILE_SIZE)
    transport = _Sink(lambda _: b'{"mediaUrl": "https://example.com/upload.bin"}', keep=False)

    def by_hand() -> Any:
        with file.open("rb") as content:
            return bare.post(f"{_BASE_URL}/media/upload", files={"file": content}).json()

    with (
        httpx.Client(transport=transport) as bare,
        DoubleTick(_KEY, base_url=_BASE_URL, transport=transport, pacing=None) as ours,
    ):
        contenders = {"ours": lambda: ours.media.upload(file), "httpx": by_hand}
        name = f"upload of {_FILE_SIZE // 2**20} MiB"
        times = usual(contenders, rounds)
        yield BenchmarkRow(f"{name} / httpx", "s", times["ours"], times["httpx"])
        most = {who: peak(run) for who, run in contenders.items()}
        yield BenchmarkRow(f"memory of {name} / httpx", "bytes", most["ours"], most["httpx"])
