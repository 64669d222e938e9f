"""Applies OpenAPI Overlays, strictly: https://spec.openapis.org/overlay/latest.html

Every action must match something, change something, and say why, with evidence and a date: an
overlay that has gone stale is an error, not a shrug.
"""

from pathlib import Path
from typing import Any, TypeAlias

import jsonpath

from ..failure import Failure
from ..project import Project
from . import documents
from .documents import Document, SourcedDocument
from .origins import Origin, origin_of_value

_REQUIRED = ("target", "description", "x-evidence", "x-date")
_KNOWN = {*_REQUIRED, "update", "remove"}
_VERSION = "1.1.0"
_Part: TypeAlias = tuple[Any, Origin]
"""A part of a document, and where it was written."""
_JSONPATH = jsonpath.JSONPathEnvironment(strict=True)
"""Plain RFC 9535, without the extensions of the library."""


def apply_file(base: SourcedDocument, path: Path, project: Project) -> SourcedDocument:
    """A copy of the document with the actions of an overlay file applied.

    Raises:
        Failure: The file is not an overlay, or an action is stale or says too little.
    """
    shown = project.shown(path)
    overlay, origin = documents.read_with_origin(path, shown)
    actions = overlay.get("actions")
    if overlay.keys() != {"overlay", "info", "actions"} or not isinstance(actions, list):
        raise Failure(f"{shown}: an overlay has the keys overlay, info and actions, and no others")
    if overlay["overlay"] != _VERSION:
        where = origin.at(("overlay",))
        raise Failure(
            f'{where}: overlay: "{_VERSION}" is expected; other versions append differently'
        )
    changed = SourcedDocument(documents.unshared(base.document), base.origin.copy())
    written = origin.find(("actions",)).inner
    for number, (action, lines) in enumerate(zip(actions, written, strict=True), start=1):
        changed = _apply(changed, action, lines, f"{lines.where}: action {number}")
    return changed


def apply(document: Document, action: Any, where: str) -> Document:
    """A copy of the document with one action applied.

    Args:
        document: The document; it is left as it is.
        action: The action.
        where: What messages call the action.

    Raises:
        Failure: It lacks a key, its target is not JSONPath, or it matches or changes nothing.
    """
    copied = SourcedDocument(documents.unshared(document), origin_of_value(document, where))
    return _apply(copied, action, origin_of_value(action, where), where).document


def _apply(base: SourcedDocument, action: Any, lines: Origin, where: str) -> SourcedDocument:
    """The document with the action applied in place: a copy for each action costs too much."""
    if not isinstance(action, dict):
        raise Failure(f"{where}: a mapping is expected")
    for key in _REQUIRED:
        if not isinstance(action.get(key), str):
            raise Failure(
                f"{where}: {key} is missing (each action says target, why, evidence, date)"
            )
    unknown = action.keys() - _KNOWN
    if unknown:
        raise Failure(f"{where}: unknown key {min(unknown)}")
    if action.get("remove") is not True and "update" not in action:
        raise Failure(f"{where}: neither update nor remove: true")
    target = action["target"]
    try:
        matches = _JSONPATH.finditer(target, base.document)
        nodes = list({node.path: node for node in matches}.values())
    except jsonpath.JSONPathError as error:
        problem = str(error).partition("\n")[0]
        raise Failure(f"{where}: {target} is not JSONPath: {problem}") from None
    if not nodes:
        raise Failure(f"{where}: {target} matches nothing")
    if action.get("remove") is True:
        _remove(base, nodes, where)
        return base
    if not any(_is_changed(node.obj, action["update"]) for node in nodes):
        raise Failure(f"{where}: {target} is already so; the action changes nothing")
    return _update(base, nodes, (action["update"], lines.find(("update",))))


def _remove(base: SourcedDocument, nodes: list[jsonpath.JSONPathMatch], where: str) -> None:
    def position(node: jsonpath.JSONPathMatch) -> int:
        last = (-1, *node.parts)[-1]
        return last if isinstance(last, int) else -1

    # From the back, so that the positions of list entries that are still to go stay right; all are
    # looked up before one goes, because a match may be inside of another one.
    around: list[tuple[Any, Any, str | int]] = []
    for node in sorted(nodes, key=position, reverse=True):
        if node.parent is None:
            raise Failure(f"{where}: the whole document cannot be removed")
        lines = base.origin.find(node.parts[:-1]).inner
        around.append((node.parent.obj, lines, node.parts[-1]))
    for container, lines, key in around:
        del container[key], lines[key]


def _update(
    base: SourcedDocument, nodes: list[jsonpath.JSONPathMatch], update: _Part
) -> SourcedDocument:
    value, lines = update
    for node in nodes:
        origin = base.origin.find(node.parts)
        merged, merged_origin = _merged(
            (node.obj, origin), (documents.unshared(value), lines.copy())
        )
        if node.parent is None:
            base = SourcedDocument(merged, merged_origin)
        elif merged is not node.obj:
            container: Any = node.parent.obj
            container[node.parts[-1]] = merged
            base.origin.find(node.parts[:-1]).inner[node.parts[-1]] = merged_origin
    return base


def _is_changed(target: Any, update: Any) -> bool:
    """Whether merging `update` into `target` makes a difference."""
    if isinstance(target, dict) and isinstance(update, dict):
        return any(
            key not in target or _is_changed(target[key], value) for key, value in update.items()
        )
    if isinstance(target, list):
        return bool(update != [])
    return bool(target != update)


def _merged(old: _Part, new: _Part) -> _Part:
    """`old` with `new` in it: objects key by key, lists longer, anything else replaced."""
    (target, origin), (update, update_origin) = old, new
    if isinstance(target, dict) and isinstance(update, dict):
        for key, value in update.items():
            part = value, update_origin.inner[key]
            if key in target:
                part = _merged((target[key], origin.inner[key]), part)
            target[key], origin.inner[key] = part
        return old
    if isinstance(target, list):
        is_list = isinstance(update, list)
        target.extend(update if is_list else [update])
        origin.inner.extend(update_origin.inner if is_list else [update_origin])
        return old
    return new
