"""Compares one operation of two documents: parameters, body, responses, credentials."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from deskspec_runtime.errors import class_of_status
from deskspec_runtime.findings import Direction

from ..openapi.operations import OperationObject, is_json
from ..openapi.path_template import PathTemplate
from .changes import Change, Level
from .keywords import WORDS
from .renames import is_alike, meaning
from .schema_diff import Owner, SchemaDiff

_CODES_OF_ERRORS: Final = ("conflicts", "empty")
"""What an operation declares for deskspec of exceptions: another one is raised, or none."""
_STYLES: Final = {"query": "form", "cookie": "form", "path": "simple", "header": "simple"}


class OperationDiff:
    """The comparison of an operation with its newer self."""

    def __init__(
        self, schemas: SchemaDiff, owner: Owner, old: OperationObject, new: OperationObject
    ) -> None:
        """Begin to compare.

        Args:
            schemas: Compares the schemas, and gets all changes.
            owner: Whose changes they are.
            old: The older operation.
            new: The newer one.
        """
        self._schemas = schemas
        self._owner = owner
        self._old = old
        self._new = new

    def compare(self) -> None:
        """Compare everything but credentials, which a document says for all operations at once."""
        old, new = self._old, self._new
        if old.id != new.id:
            self._tell("breaking", "operation id changed", before=old.id, after=new.id)
        if (old.method, PathTemplate(old.path).form) != (new.method, PathTemplate(new.path).form):
            self._tell("breaking", "operation moved", before=_label(old), after=_label(new))
        if old.node.get("deprecated", False) != new.node.get("deprecated", False):
            kind = "deprecated" if new.node.get("deprecated") else "no longer deprecated"
            self._tell("compatible", kind)
        for key in (*WORDS, "tags"):
            if old.node.get(key) != new.node.get(key):
                self._tell("docs-only", f"{key} changed")
        self._facts()
        self._parameters()
        self._body(old.node.get("requestBody"), new.node.get("requestBody"))
        self._responses()

    def _facts(self) -> None:
        """Compare what the operations declare for deskspec."""
        before, after = self._old.facts, self._new.facts
        for name in dict.fromkeys([*before, *after]):
            one, other = before.get(name), after.get(name)
            if one == other:
                continue
            given = [] if one is None else one if isinstance(one, list) else [one]
            kept = other if isinstance(other, list) else [other]
            is_lost = any(each not in kept for each in given)
            is_broken = name in _CODES_OF_ERRORS and (is_lost or name == "empty")
            level: Level = "breaking" if is_broken else "compatible"
            self._tell(level, f"{name} changed", "", fact_in_words(one), fact_in_words(other))

    def _parameters(self) -> None:
        before, after = _parameters_of(self._old), _parameters_of(self._new)
        for key in [each for each in before if each not in after]:
            moved = next((each for each in after if _is_moved(key, each, before)), None)
            if moved is not None:
                self._tell("breaking", "parameter moved", _shown(key), _shown(key), _shown(moved))
                del after[moved]
                continue
            renamed = next(
                (
                    each
                    for each in after
                    if each not in before and _is_renamed(before[key], after[each])
                ),
                None,
            )
            if renamed is not None:
                self._tell("breaking", "parameter renamed", _shown(key), "", renamed[1])
                del after[renamed]
                continue
            self._tell("breaking", "parameter removed", _shown(key))
        for key, parameter in after.items():
            if key not in before:
                needed = bool(parameter.get("required"))
                kind = "required parameter added" if needed else "parameter added"
                self._tell("breaking" if needed else "compatible", kind, _shown(key))
            else:
                self._parameter(_shown(key), before[key], parameter)

    def _parameter(self, place: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        if old["name"] != new["name"]:
            self._tell("compatible", "path parameter renamed", place, old["name"], new["name"])
        self._required(place, old, new)
        if _style(old) != _style(new):
            self._tell("breaking", "style changed", place, _style(old), _style(new))
        for key in ("allowReserved", "allowEmptyValue"):
            if old.get(key, False) != new.get(key, False):
                is_broken = not new.get(key, False)
                self._tell("breaking" if is_broken else "compatible", f"{key} changed", place)
        self._common(place, old, new)
        if ("content" in old) != ("content" in new):
            self._tell("breaking", "serialization changed", place)
            return
        for key, schema in new.get("content", {}).items():
            if key in old.get("content", {}):
                self._schema("request", place, old["content"][key], schema)
        self._schema("request", place, old, new)

    def _body(self, old: Any, new: Any) -> None:
        if old is None or new is None:
            if new is not None:
                needed = bool(new.get("required"))
                kind = "required body added" if needed else "body added"
                self._tell("breaking" if needed else "compatible", kind, "body")
            elif old is not None:
                self._tell("breaking", "body removed", "body")
            return
        self._required("body", old, new)
        self._common("body", old, new)
        before, after = old.get("content", {}), new.get("content", {})
        for kind in before:
            found = _covering(kind, after)
            if found is None:
                self._tell("breaking", "media type removed", "body", kind)
                continue
            place = "$" if is_json(kind) else f"{kind} $"
            self._schema("request", place, before[kind], after[found])
            for name, encoding in after[found].get("encoding", {}).items():
                earlier = before[kind].get("encoding", {}).get(name)
                if earlier is not None and earlier != encoding:
                    self._tell("breaking", "encoding changed", f"{place}.{name}")
        for kind in after:
            if _covering(kind, before) is None:
                self._tell("compatible", "media type added", "body", after=kind)

    def _responses(self) -> None:
        before = self._old.node.get("responses", {})
        after = self._new.node.get("responses", {})
        gone = [code for code in before if code not in after and not _is_covered(code, after)]
        added = [code for code in after if code not in before]
        for code in [each for each in before if each in after]:
            self._response(code, before[code], after[code])
        self._successes(before, after, gone, added)
        new_failures = [code for code in added if not _is_success(code)]
        for code in [each for each in gone if not _is_success(each)]:
            other = next((each for each in new_failures if each[:1] == code[:1]), None)
            if other is not None and other.isdigit() and code.isdigit():
                new_failures.remove(other)
                names = (_exception(code), _exception(other))
                self._told("breaking", "exception changed", code, *names)
                self._response(other, before[code], after[other])
            else:
                self._told("compatible", "status no longer documented", code)
        for code in new_failures:
            self._told("compatible", "status added", code)

    def _successes(
        self,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        gone: list[str],
        added: list[str],
    ) -> None:
        """Compare successes with other statuses: a client reads all of them alike."""
        known = sorted(filter(_is_success, before))
        now = sorted(filter(_is_success, after))
        if known and not now:
            self._told("breaking", "no success documented any more", ", ".join(known))
            return
        for code in filter(_is_success, gone):
            shown = ", ".join(now) if not set(known) & set(now) else ""
            self._told("compatible", "status no longer documented", code, "", shown)
        for code in filter(_is_success, added):
            if not known:
                self._told("compatible", "status added", code)
                continue
            old = before[known[0]]
            had, has = bool(old.get("content")), bool(after[code].get("content"))
            if had and not has:
                self._told("breaking", "success without a body added", code)
            else:
                self._told("compatible", "status added", code)
                self._response(code, old, after[code])

    def _response(self, code: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self._common(code, old, new, direction="response")
        self._headers(code, old.get("headers", {}), new.get("headers", {}))
        before, after = old.get("content", {}), new.get("content", {})
        if before and not after:
            self._told("breaking", "body no longer documented", code)
            return
        gone = [kind for kind in before if _covering(kind, after) is None]
        free = [kind for kind in after if _covering(kind, before) is None]
        for kind in [each for each in before if each not in gone]:
            place = f"{code} $" if is_json(kind) else f"{code} {kind} $"
            self._schema("response", place, before[kind], after[_covering(kind, after) or kind])
        for kind in gone:
            other = free.pop(0) if free else ""
            # What a client still reads: the same JSON under another name.
            is_read = bool(other) and before[kind].get("schema") == after[other].get("schema")
            is_read = is_read and is_json(kind) and (is_json(other) or other.startswith("text/"))
            level: Level = "compatible" if is_read else "breaking"
            told = "media type changed" if other else "media type removed"
            self._told(level, told, code, kind, other)
        for kind in free:
            self._told("compatible", "media type added", code, "", kind)

    def _headers(self, code: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        before = {name.lower(): each for name, each in old.items()}
        after = {name.lower(): each for name, each in new.items()}
        for name, header in before.items():
            place = f"{code} header {name}"
            if name not in after:
                needed = bool(header.get("required"))
                kind = "required header removed" if needed else "header removed"
                self._told("breaking" if needed else "compatible", kind, place)
                continue
            one, other = bool(header.get("required")), bool(after[name].get("required"))
            if one != other:
                kind = "required from now on" if other else "no longer required"
                self._told("compatible" if other else "breaking", kind, place)
            self._common(place, header, after[name], direction="response")
            self._schema("response", place, header, after[name])
        for name in [each for each in after if each not in before]:
            self._told("compatible", "header added", f"{code} header {name}")

    def _required(self, place: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        before, after = bool(old.get("required")), bool(new.get("required"))
        if before != after:
            kind = "required from now on" if after else "no longer required"
            self._tell("breaking" if after else "compatible", kind, place)

    def _common(
        self,
        place: str,
        old: Mapping[str, Any],
        new: Mapping[str, Any],
        *,
        direction: Direction = "request",
    ) -> None:
        """Compare words and deprecation."""
        for key in WORDS:
            if old.get(key) != new.get(key):
                self._add(Change("docs-only", f"{key} changed", direction, place))
        if old.get("deprecated", False) != new.get("deprecated", False):
            kind = "deprecated" if new.get("deprecated") else "no longer deprecated"
            self._add(Change("compatible", kind, direction, place))

    def _schema(
        self, direction: Direction, place: str, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> None:
        """Compare what holds a schema: a parameter, a header, or the content of one type."""
        anything: dict[str, Any] = {}
        one, other = old.get("schema", anything), new.get("schema", anything)
        self._schemas.compare(self._owner, direction, place, one, other)
        if place.startswith(("$", *"123456789")):
            for key in ("example", "examples"):
                if old.get(key) != new.get(key):
                    self._add(Change("docs-only", f"{key} changed", direction, place))

    def _tell(
        self, level: Level, kind: str, place: str = "", before: str = "", after: str = ""
    ) -> None:
        direction: Direction | None = "request" if place else None
        self._add(Change(level, kind, direction, place, before, after))

    def _told(self, level: Level, kind: str, place: str, before: str = "", after: str = "") -> None:
        self._add(Change(level, kind, "response", place, before, after))

    def _add(self, change: Change) -> None:
        self._schemas.found[self._owner].append(change)


def fact_in_words(value: Any) -> str:
    """What an operation declares, in words, if it is short."""
    if isinstance(value, dict) and {"requests", "seconds"} <= value.keys():
        return f"{value['requests']} in {value['seconds']} s"
    if isinstance(value, list):
        return ", ".join(value) if all(isinstance(each, str) for each in value) else ""
    return str(value) if isinstance(value, str | int) else ""


def _label(operation: OperationObject) -> str:
    return f"{operation.method.upper()} {operation.path}"


def _parameters_of(operation: OperationObject) -> dict[tuple[str, str], dict[str, Any]]:
    """Place and name -> parameter; one of the path has its position for a name."""
    positions = {name: str(n) for n, name in enumerate(PathTemplate(operation.path).names)}
    return {
        (each["in"], _key(each, positions)): each for each in operation.node.get("parameters", [])
    }


def _key(parameter: Mapping[str, Any], positions: Mapping[str, str]) -> str:
    name: str = parameter["name"]
    if parameter["in"] == "path":
        return positions.get(name, name)
    return name.lower() if parameter["in"] == "header" else name


def _shown(key: tuple[str, str]) -> str:
    place, name = key
    return (
        f"path parameter {int(name) + 1}" if name.isdigit() and place == "path" else " ".join(key)
    )


def _is_moved(
    key: tuple[str, str], other: tuple[str, str], before: Mapping[tuple[str, str], Any]
) -> bool:
    return other not in before and other[1] == key[1] and other[0] != key[0]


def _is_renamed(old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether a parameter is another one under a similar name."""
    one = {key: old.get(key) for key in ("in", "required", "schema", "content", "style")}
    other = {key: new.get(key) for key in one}
    return meaning(one) == meaning(other) and is_alike(old["name"], new["name"])


def _style(parameter: Mapping[str, Any]) -> str:
    """How a parameter is written, in words; the same for all scalars, which have one form."""
    style = parameter.get("style", _STYLES[parameter["in"]])
    types = parameter.get("schema", {}).get("type", [])
    is_list = bool({"array", "object"} & set([types] if isinstance(types, str) else types))
    if not is_list or "content" in parameter:
        return str(style) if style in ("label", "matrix") else "scalar"
    exploded = parameter.get("explode", style == "form")
    return f"{style}, exploded" if exploded else str(style)


def _covering(kind: str, content: Mapping[str, Any]) -> str | None:
    """The media type of a content that has another one in it: itself, else without parameters."""
    if kind in content:
        return kind
    plain = kind.partition(";")[0].strip().lower()
    ranges = (plain, f"{plain.partition('/')[0]}/*", "*/*")
    named = {each.partition(";")[0].strip().lower(): each for each in content}
    return next((named[each] for each in ranges if each in named), None)


def _is_success(code: str) -> bool:
    return code.startswith("2")


def _is_covered(code: str, responses: Mapping[str, Any]) -> bool:
    """Whether a range documents a status, too."""
    ranges: Iterator[str] = (each.upper() for each in responses)
    return code.isdigit() and f"{code[0]}XX" in ranges


def _exception(code: str) -> str:
    """The exception that a status raises, in words."""
    return f"{code} {class_of_status(int(code)).__name__}"
