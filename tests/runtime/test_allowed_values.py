"""What a profile allows is asked of a faster schema, which allows the same as the contract's."""

from itertools import combinations
from typing import Any

import jsonschema_rs
import pytest
from deskspec_runtime.contract.profiles import Profile

TEXTS = ["0", "17", "-17", "1.5", "1.", ".5", "", " 1", "1 ", "1\n", "+1", "1e3", "one", "\u0661"]
NUMBERS = TEXTS[:4]
PLACE = ("schema",)


def profile(schema: dict[str, Any]) -> Profile:
    return Profile({"components": {"schemas": {}}, "schema": schema}, jsonschema_rs)


@pytest.mark.parametrize("optional", range(6))
@pytest.mark.parametrize("more", [{}, {"minProperties": 2}, {"type": "object"}], ids=str)
def test_an_object_needs_each_required_field(optional: int, more: dict[str, Any]) -> None:
    required, others = [f"r{i}" for i in range(5)], [f"o{i}" for i in range(optional)]
    names = [*others, *required]
    schema = {
        "properties": {name: {"type": "integer"} for name in names},
        "required": required,
        "additionalProperties": False,
        **more,
    }
    asked, contract = profile(schema), jsonschema_rs.Draft202012Validator(schema)
    for number in range(len(names) + 2):
        for given in combinations([*names, "unknown"], number):
            value = dict.fromkeys(given, 1)
            assert asked.allows(PLACE, value) is contract.is_valid(value), given
    of_any_type: tuple[Any, ...] = (dict.fromkeys(names, "1"), [], "r0", None)
    for other in of_any_type:
        assert asked.allows(PLACE, other) is contract.is_valid(other)


@pytest.mark.parametrize("more", [{}, {"pattern": "^1"}], ids=str)
def test_seconds_as_text_are_a_number(more: dict[str, Any]) -> None:
    asked = profile({"format": "epoch-s", **more})
    allowed = [text for text in TEXTS if asked.allows(PLACE, text)]
    found = [text for text in TEXTS if not asked.violations(PLACE, text)]
    assert (
        allowed
        == found
        == [text for text in ["0", "17", "-17", "1.5"] if text[0] == "1" or not more]
    )
    assert asked.allows(PLACE, 17)
    assert asked.allows(PLACE, None)
