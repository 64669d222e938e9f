"""Formats the docstrings of generated classes and methods: paragraphs, sections, wrapped."""

import re
import textwrap
from typing import TypeAlias

_WIDTH = 88
_NULL = re.compile(r"\b[Nn]ull\b")
_EPOCH = re.compile(r",? in (?:milli)?seconds since 1970(?:, as text)?")

Entries: TypeAlias = list[tuple[str, str]]
"""The names in a section of a docstring, each with its description."""


def in_python(description: str, annotation: str, *, sent: bool = False) -> str:
    """Return the description of a value on the wire as one of the value that users see.

    Args:
        description: The description of the value in the spec.
        annotation: The Python type of the value.
        sent: Whether the caller passes the value.
    """
    if "datetime.datetime" in annotation:
        instant = ", as a `datetime` with a time zone" if sent else ", as a `datetime` in UTC"
        return _EPOCH.sub(instant, description)
    return description


def docstring(
    paragraphs: list[str],
    sections: list[tuple[str, Entries]],
    *,
    indent: int,
    closing: str = "",
) -> str:
    """Return a wrapped docstring with its quotes. In it the null of a spec is `None`.

    Args:
        paragraphs: The paragraphs before the sections; empty ones are left out.
        sections: Titles with their entries; sections without entries are left out.
        indent: The indentation of the docstring, in spaces.
        closing: A last paragraph, with URLs that must not be broken.
    """
    margin = " " * indent
    blocks = [textwrap.fill(_NULL.sub("`None`", p), _WIDTH - indent) for p in paragraphs if p]
    for title, entries in sections:
        if entries:
            lines = [
                textwrap.fill(
                    f"{name}: {_NULL.sub('`None`', text)}",
                    _WIDTH - indent - 4,
                    subsequent_indent="    ",
                )
                for name, text in entries
            ]
            blocks.append(f"{title}:\n" + textwrap.indent("\n".join(lines), "    "))
    if closing:
        blocks.append(textwrap.fill(closing, _WIDTH - indent, break_on_hyphens=False))
    text = "\n\n".join(blocks).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body = textwrap.indent(text, margin).lstrip()
    return f'"""{body}\n{margin}"""' if "\n" in body else f'"""{body}"""'
