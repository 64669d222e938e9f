"""Formats the docstrings of generated classes and methods: paragraphs, sections, wrapped."""

import re
import textwrap
from collections.abc import Mapping
from typing import TypeAlias

_WIDTH = 88
_NULL = re.compile(r"\b[Nn]ull\b")
_TRUTH = re.compile(r"(?<!\")(?<!success is )\b(?:true|false)\b")
"""A truth value, unless it is in quotes or that of a field of a response."""
_WIRE_NAME = re.compile(r"(?<![\w.\"'/{])`?([a-z]+[A-Z]\w*)\b`?(?![\"'/}])")
"""A name that no English word is spelled like."""
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
    names: Mapping[str, str],
) -> str:
    """Return a wrapped docstring with its quotes.

    In it null, true, false and the names of a spec are Python's.

    Args:
        paragraphs: The paragraphs before the sections; empty ones are left out.
        sections: Titles with their entries; sections without entries are left out.
        indent: The indentation of the docstring, in spaces.
        closing: A last paragraph, with URLs that must not be broken.
        names: Names on the wire, each with that of its argument or attribute.
    """
    margin = " " * indent
    blocks = [textwrap.fill(_in_words(p, names), _WIDTH - indent) for p in paragraphs if p]
    for title, entries in sections:
        if entries:
            lines = [
                textwrap.fill(
                    f"{name}: {_in_words(text, names)}",
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


def _in_words(text: str, names: Mapping[str, str]) -> str:
    """Return a text of a spec with its values and the names on the wire as users know them."""

    def named(found: re.Match[str]) -> str:
        return f"`{names[found[1]]}`" if found[1] in names else found[0]

    text = _TRUTH.sub(lambda found: f"`{found[0].capitalize()}`", _NULL.sub("`None`", text))
    return _WIRE_NAME.sub(named, text)
