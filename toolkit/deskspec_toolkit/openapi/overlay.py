"""Applies OpenAPI Overlays, strictly: https://spec.openapis.org/overlay/latest.html

Every action must match something, change something, and say why, with evidence and a date: an
overlay that has gone stale is an error, not a shrug.
"""

from pathlib import Path
from typing import Any

import jsonpath

from ..failure import Failure
from ..project import Project
from . import documents
from .documents import Document

_REQUIRED = ("target", "description", "x-evidence", "x-date")
_KNOWN = {*_REQUIRED, "update", "remove"}
_VERSION = "1.1.0"
_JSONPATH = jsonpath.JSONPathEnvironment(strict=True)
"""Plain RFC 9535, without the extensions of the library."""


def apply_file(document: Document, path: Path, project: Project) -> Document:
    """A copy of the document with the actions of an overlay file applied.

    Raises:
        Failure: The file is not an overlay, or an action is stale or says too little.
    """
    shown = project.shown(path)
    overlay = documents.read(path, shown)
    actions = overlay.get("actions")
    if overlay.keys() != {"overlay", "info", "actions"} or not isinstance(actions, list):
        raise Failure(f"{shown}: an overlay has the keys overlay, info and actions, and no others")
    if overlay["overlay"] != _VERSION:
        raise Failure(
            f'{shown}: overlay: "{_VERSION}" is expected; other versions append differently'
        )
    changed: Document = documents.unshared(document)
    for number, action in enumerate(actions, start=1):
        changed = _apply(changed, action, f"{shown}: action {number}")
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
    return _apply(documents.unshared(document), action, where)


def _apply(document: Document, action: Any, where: str) -> Document:
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
        matches = _JSONPATH.finditer(target, document)
        nodes = list({node.path: node for node in matches}.values())
    except jsonpath.JSONPathError as error:
        problem = str(error).partition("\n")[0]
        raise Failure(f"{where}: {target} is not JSONPath: {problem}") from None
    if not nodes:
        raise Failure(f"{where}: {target} matches nothing")
    if action.get("remove") is True:
        _remove(nodes, where)
        return document
    if not any(_is_changed(node.obj, action["update"]) for node in nodes):
        raise Failure(f"{where}: {target} is already so; the action changes nothing")
    return _update(document, nodes, action["update"])


def _remove(nodes: list[jsonpath.JSONPathMatch], where: str) -> None:
    def position(node: jsonpath.JSONPathMatch) -> int:
        last = (-1, *node.parts)[-1]
        return last if isinstance(last, int) else -1

    # From the back, so that the positions of list entries that are still to go stay right.
    for node in sorted(nodes, key=position, reverse=True):
        if node.parent is None:
            raise Failure(f"{where}: the whole document cannot be removed")
        container: Any = node.parent.obj
        del container[node.parts[-1]]


def _update(document: Document, nodes: list[jsonpath.JSONPathMatch], update: Any) -> Document:
    for node in nodes:
        merged = _merged(node.obj, documents.unshared(update))
        if node.parent is None:
            document = merged
        elif merged is not node.obj:
            container: Any = node.parent.obj
            container[node.parts[-1]] = merged
    return document


def _is_changed(target: Any, update: Any) -> bool:
    """Whether merging `update` into `target` makes a difference."""
    if isinstance(target, dict) and isinstance(update, dict):
        return any(
            key not in target or _is_changed(target[key], value) for key, value in update.items()
        )
    if isinstance(target, list):
        return bool(update != [])
    return bool(target != update)


def _merged(target: Any, update: Any) -> Any:
    """`target` with `update` in it: objects key by key, lists longer, anything else replaced."""
    if isinstance(target, dict) and isinstance(update, dict):
        for key, value in update.items():
            target[key] = _merged(target[key], value) if key in target else value
        return target
    if isinstance(target, list):
        target.extend(update if isinstance(update, list) else [update])
        return target
    return update
