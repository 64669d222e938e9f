"""Applies OpenAPI Overlays, strictly: https://spec.openapis.org/overlay/latest.html

Every action must match something, change each place that it matches, and say why, with evidence
and a date: an overlay that has gone stale is an error, not a shrug. Evidence and date may be said
once, in `info`.
Beyond the standard, `x-replace` puts a value in place of the target's, where `update` would merge.
"""

import operator
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jsonpath

from ..failure import Failure
from ..project import Project
from . import documents
from .documents import Document, SourcedDocument
from .origins import Origin, SourcedPart, origin_of_value
from .vocabulary import KEY

_EVIDENCE = ("x-evidence", "x-date")
_REQUIRED = ("target", "description", *_EVIDENCE)
_VALUES = {"update", "copy", "x-replace"}
"""Keys that say what the target becomes; an action has one of them, or `remove: true`."""
_KNOWN = {*_REQUIRED, *_VALUES, "remove"}
_VERSION = "1.1.0"
_JSONPATH = jsonpath.JSONPathEnvironment(strict=True)
"""Plain RFC 9535, without the extensions of the library."""


class Overlay(NamedTuple):
    """A file of actions, and where each part of it was written."""

    info: Document
    actions: list[Any]
    origin: Origin


def read(path: Path, project: Project) -> Overlay:
    """The overlay in a file. One that declares something in `info` may have no actions.

    Raises:
        Failure: The file is not an overlay.
    """
    shown = project.shown(path)
    overlay, origin = documents.read_with_origin(path, shown)
    info = documents.mapping(overlay.get("info", {}), f"{origin.at(('info',))}: info")
    if KEY in info:
        overlay.setdefault("actions", [])
    actions = overlay.get("actions")
    if overlay.keys() != {"overlay", "info", "actions"} or not isinstance(actions, list):
        known = ("overlay", "info", "actions")
        wrong = next((key for key in overlay if key not in known), "actions")
        where = origin.at((str(wrong),))
        raise Failure(f"{where}: an overlay has the keys {', '.join(known)}, and no others")
    if overlay["overlay"] != _VERSION:
        where = origin.at(("overlay",))
        raise Failure(
            f'{where}: overlay: "{_VERSION}" is expected; other versions append differently'
        )
    return Overlay(info, actions, origin)


def apply_file(base: SourcedDocument, path: Path, project: Project) -> SourcedDocument:
    """A copy of the document with the actions of an overlay file applied.

    Raises:
        Failure: The file is not an overlay, or an action is stale or says too little.
    """
    return applied(base, read(path, project))


def applied(base: SourcedDocument, overlay: Overlay) -> SourcedDocument:
    """A copy of the document with the actions of an overlay applied.

    Raises:
        Failure: An action is stale or says too little.
    """
    of_all = {key: overlay.info[key] for key in _EVIDENCE if key in overlay.info}
    changed = SourcedDocument(documents.unshared(base.document), base.origin.copy())
    for number, action in enumerate(overlay.actions, start=1):
        lines = overlay.origin.find(("actions", number - 1))
        where = f"{lines.where}: action {number}"
        changed = _apply(changed, {**of_all, **documents.mapping(action, where)}, lines, where)
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
    lines = origin_of_value(action, where)
    return _apply(copied, documents.mapping(action, where), lines, where).document


def _apply(base: SourcedDocument, action: Document, lines: Origin, where: str) -> SourcedDocument:
    """The document with the action applied in place: a copy for each action costs too much."""
    _check_keys(action, where)
    target = action["target"]
    nodes = _nodes(base.document, target, where)
    if action.get("remove") is True:
        _remove(base, nodes, where)
        return base
    (key,) = _VALUES & action.keys()
    part = action[key], lines.find((key,))
    if key == "copy":
        part = _copied(base, action[key], where)
    is_same = operator.eq if key == "x-replace" else _says_nothing_new
    same = [node for node in nodes if is_same(node.obj, part[0])]
    if len(same) == len(nodes):
        raise Failure(f"{where}: {target} is already so; the action changes nothing")
    if same:
        place = ".".join(map(str, same[0].parts))
        raise Failure(f"{where}: {target} is already so at {place}: say it there or here")
    if key == "x-replace":
        _replace(base, nodes, part, where)
        return base
    return _update(base, nodes, part)


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
    values = [key for key in action if key in _VALUES]
    if action.get("remove") is not True and not values:
        raise Failure(f"{where}: neither update, copy, x-replace nor remove: true")
    if len(values) > 1:
        raise Failure(f"{where}: an action has one of these, not all: {', '.join(values)}")


def _nodes(document: Document, path: str, where: str) -> list[jsonpath.JSONPathMatch]:
    """What a JSONPath matches. Each name or condition that it lists must match something."""
    if not path.startswith("$"):  # of some texts the library cannot say what is wrong
        raise Failure(f"{where}: {path or 'an empty text'} is not JSONPath: it must begin with $")
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


def _copied(base: SourcedDocument, path: Any, where: str) -> SourcedPart:
    if not isinstance(path, str):
        raise Failure(f"{where}: copy: a JSONPath is expected")
    nodes = _nodes(base.document, path, f"{where}: copy")
    if len(nodes) > 1:
        raise Failure(f"{where}: copy: {path} matches {len(nodes)} places; one is expected")
    return documents.unshared(nodes[0].obj), base.origin.find(nodes[0].parts).copy()


def _replace(
    base: SourcedDocument, nodes: list[jsonpath.JSONPathMatch], part: SourcedPart, where: str
) -> None:
    value, origin = part
    for node in nodes:
        if node.parent is None:
            raise Failure(f"{where}: the whole document cannot be replaced")
        container: Any = node.parent.obj
        container[node.parts[-1]] = documents.unshared(value)
        base.origin.find(node.parts[:-1]).inner[node.parts[-1]] = origin.copy()


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
    base: SourcedDocument, nodes: list[jsonpath.JSONPathMatch], update: SourcedPart
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


def _says_nothing_new(target: Any, update: Any) -> bool:
    """Whether merging `update` into `target` makes no difference."""
    if isinstance(target, dict) and isinstance(update, dict):
        return all(
            key in target and _says_nothing_new(target[key], value) for key, value in update.items()
        )
    if isinstance(target, list):
        return bool(update == [])
    return bool(target == update)


def _merged(old: SourcedPart, new: SourcedPart) -> SourcedPart:
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
