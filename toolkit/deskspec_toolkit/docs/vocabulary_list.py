"""`docs/vocabulary.md`: what `x-deskspec` says, and every format, from `openapi.vocabulary`."""

from collections.abc import Mapping
from typing import Final

from ..openapi.vocabulary import ENTRIES, FORMATS, KEY, Entry, Format, Holder

_HEAD: Final = """\
<!-- Made by `make docs` from toolkit/deskspec_toolkit/openapi/vocabulary.py. Do not edit. -->

# Vocabulary

What a spec, an overlay or a profile may say beyond OpenAPI 3.1. `deskspec generate` refuses any
other key, value or format, with file and line. `NAME` is any name.
"""
_TITLES: Final[Mapping[Holder, str]] = {
    "info": f"`{KEY}` of `info`",
    "profile": f"`{KEY}` of the `info` of a profile",
    "operation": f"`{KEY}` of an operation",
    "webhook": f"`{KEY}` of a webhook",
    "response": f"`{KEY}` of a response, in place of its schema",
    "schema": f"`{KEY}` of a schema",
    "property": f"`{KEY}` of a property",
}
_COLUMNS: Final = ("| Key | Value | Meaning | Example |", "| --- | --- | --- | --- |")
_FORMAT_COLUMNS: Final = (
    "| Format | In JSON | In Python | Meaning | Example |",
    "| --- | --- | --- | --- | --- |",
)


def page() -> str:
    """The page."""
    lines = [_HEAD]
    for holder, title in _TITLES.items():
        rows = [_row(entry) for entry in ENTRIES if entry.holder == holder]
        lines += [f"## {title}", "", *_COLUMNS, *rows, ""]
    rows = [_format_row(name, each) for name, each in FORMATS.items()]
    lines += ["## `format` of a schema", "", *_FORMAT_COLUMNS, *rows, ""]
    return "\n".join(lines)


def _row(entry: Entry) -> str:
    value = " or ".join(f"`{choice}`" for choice in entry.choices) or entry.kind
    return _line(f"`{entry.path}`", value, entry.meaning, f"`{entry.example}`")


def _format_row(name: str, known: Format) -> str:
    types = ", ".join(known.json_types)
    example = f"`{{type: {known.json_types[0]}, format: {name}}}`"
    return _line(f"`{name}`", types, f"`{known.python}`", known.meaning, example)


def _line(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
