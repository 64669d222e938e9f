"""Times that can be compared: taken in turns, many short ones, and the best of each counts.

A machine that is busy makes single rounds slower, hardly ever all of them, and never faster; so the
shortest time is what the work itself takes. Collecting garbage belongs to no contender.
"""

import gc
from collections.abc import Callable, Mapping
from math import inf
from time import perf_counter


def shortest(contenders: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The shortest time of each contender, in seconds.

    Args:
        contenders: Name -> what is timed. Each is run once before, untimed, so that what is
            loaded or connected by the first run is there.
        rounds: How often each of them has its turn.
    """
    best = dict.fromkeys(contenders, inf)
    for run in contenders.values():
        run()
    for _ in range(rounds):
        for name, run in contenders.items():
            best[name] = min(best[name], _seconds(run))
    return best


def _seconds(run: Callable[[], object]) -> float:
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        run()
        return perf_counter() - start
    finally:
        gc.enable()
