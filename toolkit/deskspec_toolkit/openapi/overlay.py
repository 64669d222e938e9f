"""Applies OpenAPI Overlays, strictly: https://spec.openapis.org/overlay/latest.html

Every action must match something, change something, and say why, with evidence and a date: an
overlay that has gone stale is an error, not a shrug. Evidence and date may be said once, in `info`.
Beyond the standard, `x-replace` puts a value in place of the target's, where `update` would merge.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonpath

from ..failure import Failure
from ..project import Project
from . import documents
from .documents import Document

_EVIDENCE = ("x-evidence", "x-date")
_REQUIRED = ("target", "description", *_EVIDENCE)
_VALUES = ("update", "copy", "x-replace")
"""Keys that say what the target becomes; an action has one of them, or `remove: true`."""
_KNOWN = {*_REQUIRED, *_VALUES, "remove"}
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
    info = documents.mapping(overlay["info"], f"{shown}: info")
    of_all = {key: info[key] for key in _EVIDENCE if key in info}
    changed: Document = documents.unshared(document)
    for number, action in enumerate(actions, start=1):
        where = f"{shown}: action {number}"
        changed = _apply(changed, {**of_all, **documents.mapping(action, where)}, where)
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
    return _apply(documents.unshared(document), documents.mapping(action, where), where)


def _apply(document: Document, action: Document, where: str) -> Document:
    """The document with the action applied in place: a copy for each action costs too much."""
    _check_keys(action, where)
    target = action["target"]
    nodes = _nodes(document, target, where)
    if action.get("remove") is True:
        _remove(nodes, where)
        return document
    if "x-replace" in action:
        value = action["x-replace"]
        changes = any(node.obj != value for node in nodes)
    else:
        value = _copied(document, action["copy"], where) if "copy" in action else action["update"]
        changes = any(_is_changed(node.obj, value) for node in nodes)
    if not changes:
        raise Failure(f"{where}: {target} is already so; the action changes nothing")
    if "x-replace" in action:
        _replace(nodes, value, where)
        return document
    return _update(document, nodes, value)


def _check_keys(action: Document, where: str) -> None:
    for key in _REQUIRED:
        if not isinstance(action.get(key), str):
            raise Failure(
                f"{where}: {key} is missing (each action says target, why, evidence, date; info "
                "may say evidence and date for all)"
            )
    unknown = action.keys() - _KNOWN
    if unknown:
        raise Failure(f"{where}: unknown key {min(unknown)}")
    values = [key for key in _VALUES if key in action]
    if action.get("remove") is not True and not values:
        raise Failure(f"{where}: neither {', '.join(_VALUES)} nor remove: true")
    if len(values) > 1:
        raise Failure(f"{where}: {' and '.join(values)}: an action does one of them")


def _nodes(document: Document, path: str, where: str) -> list[jsonpath.JSONPathMatch]:
    """What a JSONPath matches. Each name or condition that it lists must match something."""
    try:
        query = _JSONPATH.compile(path)
        nodes = list({node.path: node for node in query.finditer(document)}.values())
        if not nodes:
            raise Failure(f"{where}: {path} matches nothing")
        for selector, alone in _listed(query):
            if next(iter(alone.finditer(document)), None) is None:
                raise Failure(f"{where}: {path} lists {selector}, which matches nothing")
    except jsonpath.JSONPathError as error:
        problem = str(error).partition("\n")[0]
        raise Failure(f"{where}: {path} is not JSONPath: {problem}") from None
    return nodes


def _listed(query: Any) -> Iterator[tuple[str, jsonpath.JSONPath]]:
    """Each selector of a list, with the query that has it alone in place of the list."""
    for index, segment in enumerate(query.segments):
        for selector in segment.selectors if len(segment.selectors) > 1 else ():
            alone = type(segment)(env=query.env, token=segment.token, selectors=(selector,))
            segments = [*query.segments[:index], alone, *query.segments[index + 1 :]]
            yield str(selector), jsonpath.JSONPath(env=query.env, segments=segments)


def _copied(document: Document, path: Any, where: str) -> Any:
    if not isinstance(path, str):
        raise Failure(f"{where}: copy: a JSONPath is expected")
    nodes = _nodes(document, path, f"{where}: copy")
    if len(nodes) > 1:
        raise Failure(f"{where}: copy: {path} matches {len(nodes)} places; one is expected")
    return documents.unshared(nodes[0].obj)


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


def _replace(nodes: list[jsonpath.JSONPathMatch], value: Any, where: str) -> None:
    for node in nodes:
        if node.parent is None:
            raise Failure(f"{where}: the whole document cannot be replaced")
        container: Any = node.parent.obj
        container[node.parts[-1]] = documents.unshared(value)


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
