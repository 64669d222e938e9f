"""Formats the docstrings of generated classes and methods: paragraphs, sections, wrapped."""

import textwrap
from typing import TypeAlias

_WIDTH = 88

Entries: TypeAlias = list[tuple[str, str]]
"""The names in a section of a docstring, each with its description."""


def docstring(
    paragraphs: list[str],
    sections: list[tuple[str, Entries]],
    *,
    indent: int,
    closing: str = "",
) -> str:
    """Return a wrapped docstring with its quotes.

    Args:
        paragraphs: The paragraphs before the sections; empty ones are left out.
        sections: Titles with their entries; sections without entries are left out.
        indent: The indentation of the docstring, in spaces.
        closing: A last paragraph, with URLs that must not be broken.
    """
    margin = " " * indent
    blocks = [textwrap.fill(p, _WIDTH - indent) for p in paragraphs if p]
    for title, entries in sections:
        if entries:
            lines = [
                textwrap.fill(f"{name}: {text}", _WIDTH - indent - 4, subsequent_indent="    ")
                for name, text in entries
            ]
            blocks.append(f"{title}:\n" + textwrap.indent("\n".join(lines), "    "))
    if closing:
        blocks.append(textwrap.fill(closing, _WIDTH - indent, break_on_hyphens=False))
    text = "\n\n".join(blocks).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body = textwrap.indent(text, margin).lstrip()
    return f'"""{body}\n{margin}"""' if "\n" in body else f'"""{body}"""'
