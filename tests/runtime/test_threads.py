"""One sync client serves many threads at once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from deskspec import HelpCrunch, raw
from runtime.keep_alive_server import KeepAliveServer

THREADS = 16


def test_sixteen_threads_share_one_client() -> None:
    together = Barrier(THREADS, timeout=10)

    def ask(number: int) -> list[str]:
        together.wait()
        got = []
        for i in range(10):
            options = client.with_options(headers={"X-Number": f"{number}-{i}"})
            reply = raw(options.customers.get)(number)
            assert reply.parsed.id == 8737843
            got.append(reply.http_response.request.headers["x-number"])
        return got

    with (
        KeepAliveServer({"id": 8737843}) as server,
        HelpCrunch("a-key", base_url=server.base_url, verify=False, pacing=None) as client,
        ThreadPoolExecutor(THREADS) as threads,
    ):
        responses = list(threads.map(ask, range(THREADS)))
        assert server.connections <= THREADS
    assert responses == [[f"{n}-{i}" for i in range(10)] for n in range(THREADS)]
    assert sorted(server.requests) == sorted([f"/customers/{n}" for n in range(THREADS)] * 10)
