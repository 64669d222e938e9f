"""Each check that `oasdiff` publishes has a labelled pair that shows what we say, or a reason."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Final

import yaml
from diff.pairs import PAIRS, PAIRS_SINCE_3_1

CHECKS: Final = yaml.safe_load(Path(__file__).with_name("oasdiff.yaml").read_text(encoding="utf-8"))


def expanded(pattern: str) -> Iterator[str]:
    """Yield the ids of a pattern."""
    parts = re.split(r"\{([^}]*)\}", pattern)
    choices = [part.split(",") if number % 2 else [part] for number, part in enumerate(parts)]
    yield from map("".join, product(*choices))


def test_each_id_has_a_pair_or_a_reason_and_not_both() -> None:
    declined = [pattern for patterns in CHECKS["declined"].values() for pattern in patterns]
    patterns = [*CHECKS["shown"], *declined]
    ids = [name for pattern in patterns for name in expanded(pattern)]
    assert [name for name, count in Counter(ids).items() if count > 1] == []
    assert len(ids) > 450


def test_each_pair_that_shows_an_id_is_there() -> None:
    names = {pair.name for pair in (*PAIRS, *PAIRS_SINCE_3_1)}
    assert {name for name in CHECKS["shown"].values() if name not in names} == set()
