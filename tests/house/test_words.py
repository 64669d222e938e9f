"""Docs, docstrings and comments use the plain words of the field."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[2]
CODE: Final = ("runtime", "toolkit", "overrides", "benchmarks", "examples")
ODD: Final = re.compile(
    r"\b(whom|stands(?! for)|(?:is|are|was|were|been) told|told (?:once|apart|before|of)"
    r"|lets? in|turned away|^make it$)\b",
    re.IGNORECASE,
)
"""What colleagues do not say: who, is, reported, accepted and rejected are plainer, and a docstring
that is nothing but "Make it." says nothing."""


def faults(text: str) -> list[str]:
    """The words of a text for which there are plainer ones."""
    return ODD.findall(text.strip().removesuffix("."))


def prose_in(source: str) -> Iterator[str]:
    """The docstrings, also of attributes, and the comments of a module."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield str(node.value.value)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield token.string


def test_code_uses_plain_words() -> None:
    files = [file for folder in CODE for file in (ROOT / folder).rglob("*.py")]
    assert len(files) > 300
    assert [
        f"{file.relative_to(ROOT)}: {word}"
        for file in files
        if ODD.search(source := file.read_text("utf-8"))
        for text in prose_in(source)
        for word in faults(text)
    ] == []


def test_pages_use_plain_words() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "tests" / "README.md"]
    assert len(pages) > 15
    assert [
        f"{page.relative_to(ROOT)}: {word}"
        for page in pages
        for word in faults(page.read_text("utf-8"))
    ] == []


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("Make it.", True),
        ("Make it so that it is read once.", False),
        ("Says whom\nthat breaks.", True),
        ("It is told once.", True),
        ("It stands for each of them.", False),
        ("The value stands.", True),
    ],
)
def test_words_that_have_plainer_ones_are_found(text: str, is_wrong: bool) -> None:
    assert bool(faults(text)) is is_wrong
