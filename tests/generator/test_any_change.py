"""Whatever one node of a vendor's folder is: a build, or one line with file and line."""

import copy
import os
import random
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

import pytest
import yaml
from deskspec_toolkit.project import Project
from harness.selection import SEED_VARIABLE, selection

Deskspec: TypeAlias = Callable[..., tuple[int, list[str], list[str]]]

CHANGES: Final = 100 if selection().everything else 6
SEED: Final = os.environ.get(SEED_VARIABLE, "0")
"""The same changes at each commit; a seed of the environment draws others."""
VALUES: Final[list[Any]] = [
    *(None, True, 0, -1, 1.5, "text", "", "9x", "é ü", "$.a[", "3.1.0", "#/components/schemas/No"),
    *([], {}, ["a"], {"a": 1}, [None], {"$ref": "#/x"}),
]
NAMES: Final = ("x", "9x", "typ", "a b", "$ref", "x-deskspec")
LINE: Final = re.compile(r"deskspec: (?:specs|overrides)/tiny/\S+\.yaml:\d+(?: \(with \S+\))?: ")


def places(node: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The place of every node below one."""
    inside: Iterable[tuple[Any, Any]] = ()
    if isinstance(node, dict):
        inside = node.items()
    elif isinstance(node, list):
        inside = enumerate(node)
    for key, inner in inside:
        yield (*place, key)
        yield from places(inner, (*place, key))


def change(document: Any, chance: random.Random) -> None:
    """Remove, replace, rename or repeat one node."""
    *above, last = chance.choice([*places(document)])
    holder = document
    for key in above:
        holder = holder[key]
    match chance.choice(("remove", "replace", "replace", "rename", "repeat")):
        case "remove":
            del holder[last]
        case "rename" if isinstance(holder, dict):
            holder[chance.choice((*NAMES, f"{last}s"))] = holder.pop(last)
        case "repeat" if isinstance(holder, list):
            holder.append(copy.deepcopy(holder[last]))
        case _:
            holder[last] = copy.deepcopy(chance.choice(VALUES))


@pytest.mark.parametrize("number", range(CHANGES))
def test_one_changed_node_is_a_build_or_one_line(
    tiny: Project, deskspec: Deskspec, number: int
) -> None:
    chance = random.Random(f"{SEED} {number}")
    file: Path = chance.choice(sorted(tiny.sources.glob("*/tiny/**/*.yaml")))
    document = yaml.safe_load(file.read_text(encoding="utf-8"))
    change(document, chance)
    file.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    code, _, errors = deskspec("generate")
    assert code == 0 or (code, len(errors)) == (2, 1), errors
    assert code == 0 or LINE.match(errors[0]), errors
