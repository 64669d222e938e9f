"""Where each part of a document was written: file and line, for messages about it.

An `Origin` has the shape of the document that it belongs to; whoever changes the one changes the
other alike. So a part keeps its line when files are joined, entries of a list are removed, and an
overlay brings something from another file.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any, TypeAlias

import yaml


@dataclass(slots=True)
class Origin:
    """Where a part of a document was written, and the origins of the parts inside of it."""

    where: str
    """File and line, as messages name them: `specs/kustomer/customers.yaml:41`."""
    inner: Any = field(default_factory=dict)
    """The origins of its parts by key or position; empty if it is a scalar."""

    def at(self, place: Iterable[str]) -> str:
        """File and line of a place; of what is around it if nothing was written there."""
        origin = self
        for step in place:
            known = origin.inner
            if isinstance(known, list):
                known = {str(position): entry for position, entry in enumerate(known)}
            if step not in known:
                break
            origin = known[step]
        return origin.where

    def find(self, steps: Iterable[str | int]) -> "Origin":
        """The origin of a part that is there."""
        origin = self
        for step in steps:
            is_list = isinstance(origin.inner, list)
            origin = origin.inner[int(step) if is_list else step]
        return origin

    def following(self, changed: Any) -> "Origin":
        """The origin of what became of this part; what is new has the line of what is around it."""
        if isinstance(changed, dict):
            inner = self.inner if isinstance(self.inner, dict) else {}
            parts = {k: inner.get(k, Origin(self.where)).following(v) for k, v in changed.items()}
            return Origin(self.where, parts)
        if isinstance(changed, list):
            known = self.inner if isinstance(self.inner, list) else []
            entries = zip_longest(known[: len(changed)], changed, fillvalue=Origin(self.where))
            return Origin(self.where, [line.following(entry) for line, entry in entries])
        return Origin(self.where)

    def copy(self) -> "Origin":
        """A copy that shares nothing with this origin."""
        if isinstance(self.inner, list):
            return Origin(self.where, [entry.copy() for entry in self.inner])
        return Origin(self.where, {key: part.copy() for key, part in self.inner.items()})


SourcedPart: TypeAlias = tuple[Any, Origin]
"""A part of a document, and where it was written."""


def origin_of_node(node: yaml.Node, file: str, line: int = 1) -> Origin:
    """The origin of a part of a YAML file.

    Args:
        node: The part; what an alias repeats has the lines of the original.
        file: The file's name in messages.
        line: The line of the part: in a mapping that of its key.
    """
    where = f"{file}:{line}"
    if isinstance(node, yaml.MappingNode):
        return Origin(
            where,
            {
                key.value: origin_of_node(value, file, key.start_mark.line + 1)
                for key, value in node.value
            },
        )
    if isinstance(node, yaml.SequenceNode):
        entries = [origin_of_node(each, file, each.start_mark.line + 1) for each in node.value]
        return Origin(where, entries)
    return Origin(where)


def origin_of_value(value: Any, where: str) -> Origin:
    """The origin of a value of which only the file is known."""
    if isinstance(value, dict):
        return Origin(where, {key: origin_of_value(part, where) for key, part in value.items()})
    if isinstance(value, list):
        return Origin(where, [origin_of_value(entry, where) for entry in value])
    return Origin(where)
