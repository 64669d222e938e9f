"""Pacing: however many calls run at once, the provider never sees more than its documented rate."""

import asyncio
import gc
import multiprocessing
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from types import FunctionType, ModuleType
from typing import Any

import httpx
import pytest
import trio
from deskspec import AsyncHelpCrunch, HelpCrunch, Kustomer, RateLimitError
from deskspec_runtime.call import pacing
from deskspec_runtime.call.pacing import Budget, account_of, budget
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.call.settings import Secret
from deskspec_toolkit.simulator import Simulator
from harness.catalogue import client_class
from hypothesis import given, settings
from hypothesis import strategies as st
from runtime.every_operation import MODES

MINUTE = 60.0


class Stepped:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.time = 0.0

    def now(self) -> float:
        return self.time

    def real_seconds(self, seconds: float) -> float:
        return seconds


class Scaled:
    """A clock on which a minute takes a fraction of a second."""

    def __init__(self, factor: float) -> None:
        self._factor = factor
        self._start = time.monotonic()

    def now(self) -> float:
        return (time.monotonic() - self._start) * self._factor

    def real_seconds(self, seconds: float) -> float:
        return seconds / self._factor


@pytest.fixture
def stepped(monkeypatch: pytest.MonkeyPatch) -> Stepped:
    clock = Stepped()
    monkeypatch.setattr(pacing, "CLOCK", clock)
    return clock


@pytest.fixture
def scaled(monkeypatch: pytest.MonkeyPatch) -> Scaled:
    clock = Scaled(120)
    monkeypatch.setattr(pacing, "CLOCK", clock)
    return clock


@pytest.fixture
def simulator(scaled: Scaled) -> Iterator[Simulator]:
    with Simulator(clock=lambda: 1_767_225_600 + scaled.now()) as started:
        yield started


def let_pass(clock: Stepped, waits: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    """Move the clock in place of sleeping."""

    def passes(seconds: float) -> None:
        waits.append(seconds)
        clock.time += seconds

    async def passes_async(seconds: float) -> None:
        passes(seconds)

    monkeypatch.setattr("time.sleep", passes)
    monkeypatch.setattr("anyio.sleep", passes_async)


def refused(simulator: Simulator) -> int:
    return sum(request.status == 429 for request in simulator.requests)


@settings(max_examples=200, deadline=None)
@given(
    rate=st.integers(1, 7) | st.floats(1, 7),
    latencies=st.lists(st.tuples(st.floats(0, 30), st.floats(0, 30)), min_size=1, max_size=60),
)
def test_no_minute_of_the_provider_has_more_than_the_rate(
    rate: float, latencies: list[tuple[float, float]]
) -> None:
    """With any latency and any waiting calls: simulated in order of events."""
    clock = Stepped()
    places, arrivals = Budget(rate), []
    before, pacing.CLOCK = pacing.CLOCK, clock
    try:
        tickets = [(places.join(), there, back) for there, back in latencies]
        responses: list[tuple[float, int]] = []
        while tickets:
            for ticket, there, back in list(tickets):
                if places.ask(ticket) is None:
                    tickets.remove((ticket, there, back))
                    arrivals.append(clock.time + there)
                    responses.append((clock.time + there + back, ticket))
            clock.time += 0.5
            for due in [each for each in responses if each[0] <= clock.time]:
                responses.remove(due)
                places.leave(due[1])
    finally:
        pacing.CLOCK = before
    arrivals.sort()
    assert len(arrivals) == len(latencies)
    most = int(rate)
    for first, beyond in zip(arrivals, arrivals[most:], strict=False):
        assert beyond - first >= MINUTE - 1e-6


def test_an_unused_rate_is_all_there_at_once(stepped: Stepped) -> None:
    places = Budget(120)
    assert [places.ask(places.join()) for _ in range(120)] == [None] * 120
    assert places.ask(places.join()) is not None


def test_first_come_is_first_served_and_leaving_blocks_no_call(stepped: Stepped) -> None:
    places = Budget(1)
    holder, gone, second, third = (places.join() for _ in range(4))
    assert places.ask(holder) is None
    assert places.ask(second) is not None
    places.leave(gone)
    places.leave(holder)
    assert places.ask(second) is not None
    assert places.ask(third) is not None
    stepped.time = MINUTE
    assert places.ask(third) is not None
    assert places.ask(second) is None


def test_who_takes_a_place_at_once_passes_nobody(stepped: Stepped) -> None:
    places = Budget(2)
    assert [places.take() for _ in range(3)] == [True, True, False]
    waiting = places.join()
    for _ in range(2):
        places.give_back()
    stepped.time = MINUTE
    assert not places.take()
    assert places.ask(waiting) is None
    assert [places.take() for _ in range(2)] == [True, False]


def test_places_that_were_given_back_are_not_remembered_for_longer_than_their_rate(
    stepped: Stepped,
) -> None:
    """Nobody asks what time it is while places are free, of which a large rate always has some."""
    places = Budget(1e9)
    for _ in range(1000):
        assert places.take()
        places.give_back()
        stepped.time += 1
    assert len(places._free_at) == MINUTE


@pytest.mark.parametrize(("rate", "seconds"), [(120, 60), (1, 60), (0.5, 120), (2.5, 60)])
def test_a_place_is_free_again_a_period_after_the_response(
    rate: float, seconds: float, stepped: Stepped
) -> None:
    places = Budget(rate)
    taken = [places.join() for _ in range(max(1, int(rate)))]
    for ticket in taken:
        assert places.ask(ticket) is None
    stepped.time = 7
    for ticket in taken:
        places.leave(ticket)
    waiting = places.join()
    stepped.time = 7 + seconds - 0.25
    assert places.ask(waiting) == 0.25
    stepped.time = 7 + seconds
    assert places.ask(waiting) is None


def test_who_leaves_twice_gives_one_place_back(stepped: Stepped) -> None:
    places = Budget(1)
    ticket = places.join()
    assert places.ask(ticket) is None
    places.leave(ticket)
    places.leave(ticket)
    stepped.time = MINUTE
    assert places.ask(places.join()) is None
    assert places.ask(places.join()) is not None


def test_waiting_is_not_busy(stepped: Stepped) -> None:
    """Far back in the queue, and with every request on its way, one look a second is enough."""
    places = Budget(2)
    tickets = [places.join() for _ in range(1000)]
    assert [places.ask(ticket) for ticket in tickets] == [None, None, *[1.0] * 998]


def test_a_wait_is_reported_in_real_seconds(
    stepped: Stepped, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stepped, "real_seconds", lambda seconds: seconds / 100)
    places = Budget(1)
    assert [places.ask(places.join()) for _ in range(2)] == [None, 0.6]


def test_no_rate_is_too_small_to_be_slept(stepped: Stepped) -> None:
    """An hour in one piece could not be interrupted by a queue that empties, a year not slept."""
    places = Budget(5e-324)
    assert places.ask(places.join()) is None
    assert places.ask(places.join()) == 1.0


def test_one_budget_is_one_vendor_host_key_rate_and_operation() -> None:
    key = Secret("a-key")
    one = budget(account_of("V", "https://a.example", key), Rate(120))
    assert budget(account_of("V", "https://a.example", Secret("a-key")), Rate(120)) is one
    assert budget(account_of("V", "https://A.example/v1", key), Rate(120)) is one
    others = [
        budget(account_of("W", "https://a.example", key), Rate(120)),
        budget(account_of("V", "https://b.example", key), Rate(120)),
        budget(account_of("V", "https://a.example", Secret("b-key")), Rate(120)),
        budget(account_of("V", "https://a.example", key), Rate(60)),
        budget(account_of("V", "https://a.example", key), Rate(120, 60, "notes_list")),
        budget(account_of("V", "https://a.example", lambda: "a-key"), Rate(120)),
    ]
    assert len({id(each) for each in (one, *others)}) == 7


def test_a_key_is_not_kept() -> None:
    planted = "sk-planted"
    budget(account_of("V", "https://a.example", Secret(planted)), Rate(120))
    assert planted not in texts_under(list(pacing._BUDGETS.items()))


def texts_under(root: Any) -> set[str]:
    """Every text that can be reached from an object, without going into modules and classes."""
    seen, left, texts = set(), [root], set()
    while left:
        each = left.pop()
        if id(each) not in seen and not isinstance(each, type | ModuleType | FunctionType):
            seen.add(id(each))
            if isinstance(each, str | bytes):
                texts.add(str(each))
            left.extend(gc.get_referents(each))
    return texts


def test_the_budget_of_an_old_key_is_forgotten_and_a_busy_one_is_not(stepped: Stepped) -> None:
    def of(key: str) -> Budget:
        return budget(account_of("V", "https://a.example", Secret(key)), Rate(1))

    of("old")
    stepped.time = MINUTE
    busy = [of(f"busy-{number}") for number in range(10)]
    assert all(each.take() for each in busy)
    for number in range(100):
        stepped.time += 2 * MINUTE
        of(f"token-{number}")
        assert len(pacing._BUDGETS) <= 2 * len(busy)
    assert [of(f"busy-{number}") for number in range(10)] == busy
    for each in busy:
        each.give_back()
    of("while their places are taken")
    assert [of(f"busy-{number}") for number in range(10)] == busy
    for number in range(30):
        stepped.time += 2 * MINUTE
        of(f"another-{number}")
    assert len(pacing._BUDGETS) == 1


def test_a_budget_that_has_just_been_made_is_not_forgotten(stepped: Stepped) -> None:
    """The call that it was made for has taken no place yet."""

    def of(key: str) -> Budget:
        return budget(account_of("V", "https://a.example", Secret(key)), Rate(1))

    first = of("first")
    for number in range(10):
        of(f"other-{number}")
    assert of("first") is first


class Tokens:
    """Called for a key, and without a hash, as every dataclass that compares."""

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, clock: Stepped) -> None:
        self._clock = clock

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Tokens)

    def __call__(self) -> str:
        return f"token-of-{self._clock.time:.0f}"


@MODES
def test_a_key_source_is_called_after_the_wait(
    mode: str, stepped: Stepped, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A token could expire in a queue."""
    let_pass(stepped, [], monkeypatch)
    sent = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(200, json={"data": {"id": 7}})

    client: Any = client_class("helpcrunch", mode)(
        Tokens(stepped), transport=httpx.MockTransport(handle), pacing=1, verify=False
    )
    for _ in range(2):
        called = client.organization.get()
        if mode == "async":
            asyncio.run(called)
    assert sent == ["Bearer token-of-0", "Bearer token-of-60"]


def test_a_thousand_tasks_see_no_429(simulator: Simulator) -> None:
    async def main() -> list[Any]:
        async with AsyncHelpCrunch(
            simulator.api_key,
            base_url="http://localhost/v1",
            transport=simulator.transport("helpcrunch"),
            max_retries=0,
        ) as client:
            return await asyncio.gather(*(client.customers.get(8737843) for _ in range(1000)))

    customers = asyncio.run(main())
    assert {customer.id for customer in customers} == {8737843}
    assert len(customers) == len(simulator.requests) == 1000
    assert refused(simulator) == 0


def test_threads_tasks_clients_and_loops_share_one_rate(simulator: Simulator) -> None:
    options: dict[str, Any] = {"base_url": "http://localhost/v1", "max_retries": 0}

    def in_a_thread(_: int) -> int:
        client: Any = HelpCrunch(
            simulator.api_key, transport=simulator.transport("helpcrunch"), **options
        )
        with client:
            return len([client.organization.get() for _ in range(3)])

    async def in_tasks() -> int:
        client: Any = AsyncHelpCrunch(
            simulator.api_key, transport=simulator.transport("helpcrunch"), **options
        )
        async with client:
            found = await asyncio.gather(*(client.organization.get() for _ in range(60)))
        return len(found)

    with ThreadPoolExecutor(64) as threads:
        from_threads = threads.map(in_a_thread, range(64))
        from_tasks = [asyncio.run(in_tasks()) for _ in range(2)]
        assert sum(from_threads) + sum(from_tasks) == 64 * 3 + 2 * 60
    assert refused(simulator) == 0


def test_trio_waits_too(simulator: Simulator) -> None:
    done = []

    async def main() -> None:
        async with AsyncHelpCrunch(
            simulator.api_key,
            base_url="http://localhost/v1",
            transport=simulator.transport("helpcrunch"),
            max_retries=0,
        ) as client:

            async def one() -> None:
                done.append(await client.organization.get())

            async with trio.open_nursery() as nursery:
                for _ in range(150):
                    nursery.start_soon(one)

    trio.run(main)
    assert len(done) == 150
    assert refused(simulator) == 0


def test_without_pacing_the_provider_refuses(stepped: Stepped) -> None:
    outcomes = []
    with Simulator(clock=lambda: 1_767_225_600 + stepped.now()) as simulator:
        client = HelpCrunch(
            simulator.api_key,
            base_url="http://localhost/v1",
            transport=simulator.transport("helpcrunch"),
            max_retries=0,
            pacing=None,
        )
        for _ in range(130):  # all within one minute, since nobody moves the clock
            try:
                client.organization.get()
                outcomes.append(200)
            except RateLimitError as error:
                outcomes.append(error.status_code)
        assert refused(simulator) == outcomes.count(429) == 10


def test_a_cancelled_task_gives_its_place_back(scaled: Scaled) -> None:
    account = account_of("HELPCRUNCH_API_KEY", "http://localhost", Secret("a-key"))
    places = budget(account, Rate(120))

    async def handle(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        raise AssertionError

    async def main() -> None:
        client = AsyncHelpCrunch(
            "a-key", base_url="http://localhost", transport=httpx.MockTransport(handle)
        )
        tasks = [asyncio.ensure_future(client.organization.get()) for _ in range(130)]
        await asyncio.sleep(0.2)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await client.close()

    asyncio.run(main())
    assert places._waiting == {}
    assert len(places._free_at) == 120


@MODES
def test_waiting_for_the_rate_is_outside_of_the_retry_budget(
    mode: str, stepped: Stepped, waits: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three waits of a minute each would use the budget up."""

    let_pass(stepped, waits, monkeypatch)
    statuses = iter([503, 503, 503, 200])
    transport = httpx.MockTransport(
        lambda request: httpx.Response(next(statuses), json={"data": {"id": 7}})
    )
    client: Any = client_class("helpcrunch", mode)(
        "a-key", transport=transport, pacing=1, max_retries=3, verify=False
    )
    called = client.organization.get()
    result = asyncio.run(called) if mode == "async" else called
    assert result.id == 7
    assert sum(waits) > 120


@pytest.mark.parametrize(
    ("plan", "rate"),
    [
        (None, 300),
        ("professional", 300),
        ("business", 500),
        ("enterprise", 1000),
        ("ultimate", 2000),
    ],
)
def test_kustomer_is_paced_by_its_plan(plan: Any, rate: int) -> None:
    client = Kustomer("a-key", org="acme", plan=plan, verify=False)
    assert client._documented_rate == Rate(rate)
    assert client.with_options(timeout=3)._documented_rate == Rate(rate)


def test_unknown_plan_is_refused_by_name() -> None:
    wrong: Any = "gold"
    with pytest.raises(ValueError, match="plan must be one of professional"):
        Kustomer("a-key", org="acme", plan=wrong)


@MODES
@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        (0, ValueError),
        (-1, ValueError),
        (float("inf"), ValueError),
        (float("nan"), ValueError),
        ("fast", ValueError),
        (True, TypeError),
        ([120], TypeError),
    ],
)
def test_pacing_that_is_none_is_refused_by_name(
    wrong: Any, kind: type[Exception], mode: str
) -> None:
    with pytest.raises(kind, match="pacing"):
        client_class("helpcrunch", mode)("a-key", pacing=wrong, verify=False)


def _in_a_child(queue: Any) -> None:
    known = len(pacing._BUDGETS)
    # It would never get the lock that a thread of the parent holds.
    places = budget(account_of("V", "h", Secret("k")), Rate(1))
    queue.put((known, places.ask(places.join())))


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_child_process_starts_with_a_new_budget() -> None:
    places = budget(account_of("V", "h", Secret("k")), Rate(1))
    held = threading.Event()

    def hold() -> None:
        with pacing._BUDGETS_LOCK:
            held.set()
            time.sleep(0.5)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    context = multiprocessing.get_context("fork")
    queue = context.Queue()
    child = context.Process(target=_in_a_child, args=(queue,))
    child.start()
    known, wait = queue.get(timeout=10)
    child.join()
    thread.join()
    assert (known, wait) == (0, None)
    assert budget(account_of("V", "h", Secret("k")), Rate(1)) is places
