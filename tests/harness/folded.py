"""Many combinations of arguments as one test: where each is about a millisecond of work.

An item of pytest costs more than that. All combinations run, and each that failed is named.
"""

import inspect
import reprlib
from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import pytest

Test = Callable[..., None]


def folded(names: str | tuple[str, ...], combinations: Iterable[Any]) -> Callable[[Test], Test]:
    """Call a test with each combination, as `pytest.mark.parametrize` would, but as one item.

    Fixtures are shared by all combinations: a list that collects has to be emptied by the test.

    Args:
        names: The argument, or the arguments, that a combination is for.
        combinations: A value each, or a tuple of values where there are several names.
    """
    keys = (names,) if isinstance(names, str) else names
    rows = [
        dict(zip(keys, (values,) if isinstance(names, str) else values, strict=True))
        for values in combinations
    ]
    if not rows:
        raise ValueError(f"no combination of {', '.join(keys)}")

    def fold(test: Test) -> Test:
        signature = inspect.signature(test)
        left = [p for name, p in signature.parameters.items() if name not in keys]

        @wraps(test)
        def run(**given: Any) -> None:
            problems = []
            for row in rows:
                try:
                    test(**given, **row)
                except (Exception, pytest.fail.Exception) as problem:
                    problem.add_note(_named(row))
                    problems.append(problem)
            if problems:
                raise BaseExceptionGroup(f"{len(problems)} of {len(rows)} combinations", problems)

        run.__signature__ = signature.replace(parameters=left)  # type: ignore[attr-defined]
        return run

    return fold


def _named(row: dict[str, Any]) -> str:
    return ", ".join(f"{key}={reprlib.repr(value)}" for key, value in row.items())
