"""The groups of rows, each of which can be measured alone: `--only NAME`."""

from collections.abc import Callable, Iterable, Mapping
from multiprocessing import get_context
from pathlib import Path
from typing import Final, NamedTuple

from . import bulk, clients, concurrency, decoding, delivery, growth, imports, iteration, loopback
from .report import BenchmarkRow, ProcessesRow


class Sizes(NamedTuple):
    """How much is measured."""

    rounds: int
    """The number of rounds for each contender in a process."""
    operations: int
    """Operations of the synthetic vendor."""
    tasks: int
    """Tasks that call at once."""
    items: int
    """Items to walk over."""
    entries: int
    """Entries to write."""


class Group(NamedTuple):
    """Rows that are measured together."""

    measure: Callable[[Sizes, Path], Iterable[BenchmarkRow]]
    """Returns the rows; the folder is for what it makes, and outlives the process."""
    processes: int
    """The number of processes that measure them, one after the other, at most."""


GROUPS: Final[Mapping[str, Group]] = {
    "decode": Group(lambda sizes, folder: decoding.rows(sizes.rounds, folder), 3),
    "iter": Group(lambda sizes, _: iteration.rows(sizes.rounds, sizes.items), 3),
    "bulk": Group(lambda sizes, folder: bulk.rows(sizes.rounds, sizes.entries, folder), 3),
    "clients": Group(lambda sizes, _: clients.rows(sizes.rounds), 3),
    "calls": Group(lambda sizes, _: loopback.rows(sizes.rounds), 3),
    "concurrency": Group(lambda sizes, _: concurrency.rows(sizes.rounds, sizes.tasks), 3),
    "imports": Group(lambda sizes, folder: imports.rows(sizes.rounds, folder, sizes.operations), 1),
    "tools": Group(lambda sizes, folder: growth.rows(sizes.rounds, folder, sizes.operations), 1),
    "delivery": Group(lambda _, folder: delivery.rows(folder), 1),
}
"""By name. What is slow, or starts processes itself, is measured by one."""


def measured(name: str, sizes: Sizes, folder: Path, processes: int) -> list[ProcessesRow]:
    """Return the rows of a group.

    Args:
        name: Its name.
        sizes: How much is measured.
        folder: A folder for what it makes.
        processes: The number of processes at most; one is this one.
    """
    number = min(processes, GROUPS[name].processes)
    if processes == 1:
        return [ProcessesRow([row]) for row in rows_of_process(name, sizes, folder)]
    with get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        runs = pool.starmap(rows_of_process, [(name, sizes, folder)] * number, chunksize=1)
    return [ProcessesRow(rows) for rows in zip(*runs, strict=True)]


def rows_of_process(name: str, sizes: Sizes, folder: Path) -> list[BenchmarkRow]:
    """Return the rows of a group as this process measures them."""
    return list(GROUPS[name].measure(sizes, folder))
