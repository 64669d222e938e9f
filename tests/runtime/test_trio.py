"""trio warns of async generators that are left before their end; nothing of ours is one.

Warnings are errors in these tests, also those from the garbage collector.
"""

import gc
import gzip
import random

import pytest
import trio
from deskspec import APIResponseValidationError, AsyncHelpCrunch
from deskspec_toolkit.simulator import Simulator
from runtime.faulty_server import FaultyServer, Way, sending_body

LARGE = random.Random(14).randbytes(500_000)
"""Cannot be compressed, so it arrives in many chunks."""


@pytest.mark.parametrize(
    "way",
    [
        sending_body(LARGE),
        sending_body(LARGE, "gzip"),
        sending_body(gzip.compress(LARGE), "gzip"),
    ],
    ids=["too large", "broken compression", "too large once it is decompressed"],
)
def test_body_that_is_left_in_the_middle(way: Way) -> None:
    async def main() -> None:
        async with AsyncHelpCrunch(
            "a-key", base_url=server.base_url, pacing=None, max_response_bytes=100_000
        ) as client:
            with pytest.raises(APIResponseValidationError):
                await client.customers.get(8737843)
            gc.collect()

    with FaultyServer(way) as server:
        trio.run(main)
    assert len(server.requests) == 1


def test_iterator_that_is_left_in_the_middle() -> None:
    found: list[int | None] = []

    async def main() -> None:
        async with AsyncHelpCrunch(
            simulator.api_key, base_url=simulator.base_url("helpcrunch"), pacing=None
        ) as client:
            async for customer in client.customers.iter(limit=1):
                found.append(customer.id)
                break
            gc.collect()

    with Simulator() as simulator:
        trio.run(main)
    assert found == [8737843]
