"""Each documented body that the tests of the clients may ask for is asked for by one of them."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from clients.provider import FOREIGN, documented

TESTS = Path(__file__).parents[1]
VENDORS = sorted(file.stem for file in (FOREIGN / "bodies").glob("*.yaml"))


def texts_in(source: str) -> Iterator[str]:
    """A pattern of each text in a source; what is filled in may be anything.

    A text without a word of its own says nothing: it would be every name.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.JoinedStr):
            own = "".join(str(e.value) for e in node.values if isinstance(e, ast.Constant))
            if not re.search("[a-z]{2}", own):
                continue
            yield "".join(
                re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
                for part in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield re.escape(node.value)


@cache
def asked_for() -> frozenset[str]:
    files = [file for file in TESTS.rglob("test_*.py") if "documented(" in file.read_text("utf-8")]
    assert len(files) > 5
    patterns = {each for file in files for each in texts_in(file.read_text("utf-8"))}
    return frozenset(patterns)


@pytest.mark.parametrize("vendor", VENDORS)
def test_no_body_is_one_that_no_test_asks_for(vendor: str) -> None:
    names = list(documented(vendor))
    assert names
    assert [
        name for name in names if not any(re.fullmatch(each, name) for each in asked_for())
    ] == []


def test_a_name_with_a_part_that_is_filled_in_counts() -> None:
    assert next(iter(texts_in("f'end by {status}'"))) == r"end\ by\ .+"


def test_a_text_without_a_word_of_its_own_does_not_count() -> None:
    assert list(texts_in("f'{vendor} {status}'")) == [re.escape(" ")]
