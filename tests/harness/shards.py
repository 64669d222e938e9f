"""Several processes share one run of pytest: `pytest --shards=2`.

The tests are collected once, then the process is forked. Each shard takes the next group until
none is left: the tests of a module, or all that are marked `one_shard("name")` because they share
what is expensive to set up. The reports of a group are shown when it has ended, in the order of its
tests. So what is printed, counted and written is what one process would have made of it.

Without the option pytest runs as always.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import zip_longest
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Any, TypeAlias

import pytest

Group: TypeAlias = list[pytest.Item]
Reports: TypeAlias = list[pytest.TestReport]

GRACE = 10
"""Seconds in which a shard may end what it runs when the others have stopped."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--shards", type=int, default=1, metavar="N", help="run the tests in N processes"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "one_shard(name): runs in the shard of all of that name")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    options = session.config.option
    if options.shards < 2 or options.collectonly or session.testsfailed:
        return None
    Run(session).go(options.shards)
    return True


def groups(items: list[pytest.Item]) -> list[Group]:
    """The groups, those with a mark first: they take longest."""
    marked: dict[str, Group] = defaultdict(list)
    modules: dict[str, Group] = defaultdict(list)
    for item in items:
        mark = item.get_closest_marker("one_shard")
        if mark:
            marked[mark.args[0]].append(item)
        else:
            modules[item.nodeid.partition("::")[0]].append(item)
    return [*marked.values(), *modules.values()]


class Run:
    """One run, in the process that was started and in those that are forked from it."""

    def __init__(self, session: pytest.Session) -> None:
        self._session = session
        self._groups = groups(session.items)
        self._fork = get_context("fork")
        self._next = self._fork.Value("L", 0)
        self._readers: list[Any] = []

    def go(self, shards: int) -> None:
        """Start the shards, show what they report, and end with them."""
        self._session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]  # one for all
        processes = []
        for _ in range(min(shards, len(self._groups))):
            reader, writer = self._fork.Pipe(duplex=False)
            self._readers.append(reader)
            processes.append(self._fork.Process(target=self._work, args=(writer,)))
            processes[-1].start()
            writer.close()
        try:
            self._show_all()
        finally:
            for reader in self._readers:
                reader.close()  # a shard that is not at its end stops at its next report
            for process in processes:
                process.join(GRACE)
                process.terminate()
                process.join()

    def _show_all(self) -> None:
        results: list[list[Reports]] = [[] for _ in self._groups]
        shown = set()
        open_readers = [*self._readers]
        while open_readers:
            for reader in wait(open_readers):
                assert isinstance(reader, Connection)
                try:
                    number, reports = reader.recv()
                except EOFError:
                    open_readers.remove(reader)
                    continue
                results[number].append(reports)
                if len(results[number]) == len(self._groups[number]):
                    shown.add(number)
                    self._show(self._groups[number], results[number])
        for number, group in enumerate(self._groups):
            if number not in shown:
                self._show(group, results[number])

    def _show(self, group: Group, results: list[Reports]) -> None:
        for item, reports in zip_longest(group, results):
            hook = item.ihook
            hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
            for report in reports or [lost(item)]:
                hook.pytest_runtest_logreport(report=report)
            hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
            if self._session.shouldfail:
                raise self._session.Failed(self._session.shouldfail)
            if self._session.shouldstop:
                raise self._session.Interrupted(self._session.shouldstop)

    def _work(self, writer: Connection) -> None:
        for reader in self._readers:
            reader.close()
        plugins = self._session.config.pluginmanager
        plugins.unregister(name="terminalreporter")
        capture: Any = plugins.get_plugin("capturemanager")
        capture.stop_global_capturing()  # its files are those of all shards
        capture.start_global_capturing()
        capture.suspend_global_capture()
        collector = Collector()
        plugins.register(collector)
        tests = self._claimed()
        try:
            current = next(tests, None)
            while current:
                following = next(tests, None)  # what it needs stays set up
                number, item = current
                item.ihook.pytest_runtest_protocol(
                    item=item, nextitem=following[1] if following else None
                )
                writer.send((number, collector.taken()))
                current = following
        except (KeyboardInterrupt, BrokenPipeError):
            self._session._setupstate.teardown_exact(None)

    def _claimed(self) -> Iterator[tuple[int, pytest.Item]]:
        """The items of the next group, and of the next, until none is left."""
        while True:
            with self._next.get_lock():
                number = self._next.value
                self._next.value += 1
            if number >= len(self._groups):
                return
            for item in self._groups[number]:
                yield number, item


class Collector:
    """The reports of the test that a shard runs."""

    def __init__(self) -> None:
        self._reports: Reports = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._reports.append(report)

    def taken(self) -> Reports:
        taken, self._reports = self._reports, []
        return taken


def lost(item: pytest.Item) -> pytest.TestReport:
    """The report of a test that no shard has run to its end."""
    return pytest.TestReport(
        nodeid=item.nodeid,
        location=item.location,
        keywords={},
        outcome="failed",
        longrepr="The process that was to run this test ended before it did.",
        when="call",
    )
