"""Compares two OpenAPI documents, of any vendor and version 3.x."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..failure import Failure
from ..openapi import dialect, foreign_documents
from ..openapi.documents import Document, mapping
from ..openapi.notices import Notices, Position
from ..openapi.operations import OperationObject, facts_of, operations_of
from ..openapi.path_template import PathTemplate
from ..openapi.reference_targets import ReferenceTargets
from .changes import Change, Level, worst
from .keywords import EFFECTS
from .operation_diff import OperationDiff, fact_in_words
from .remainders import remainders, unread
from .schema_diff import ComponentPair, SchemaDiff


class ComparedDocument(NamedTuple):
    """A document that is ready to be compared."""

    name: str
    """Its title, else its file."""
    document: Document
    """In the dialect of `openapi.dialect`."""
    written: Mapping[str, Any]
    """As its file has it."""
    left_out: int
    """How many parts of it could not be read."""

    @classmethod
    def of(cls, written: Any, shown: str, file: Path | None = None) -> "ComparedDocument":
        """Take the content of a file.

        Args:
            written: The content.
            shown: The file's name in messages.
            file: The file, if the document may refer to others beside it.

        Raises:
            Failure: It is no OpenAPI 3 document.
        """
        given = mapping(written, shown)
        notices = Notices()
        targets = ReferenceTargets(given, file)
        modern = dialect.modern(given, shown, targets=targets, notices=notices)
        title = modern.get("info", {}).get("title")
        return cls(str(title or shown), modern, given, notices.left_out)


def read(file: Path) -> ComparedDocument:
    """Read a document from a YAML or JSON file.

    Raises:
        Failure: It cannot be read, is no OpenAPI 3 document, or says nothing of any operation.
    """
    found = ComparedDocument.of(foreign_documents.read_contract(file), str(file), file)
    if not found.document.get("paths") and not found.document.get("webhooks"):
        raise Failure(f"{file}: it has no operation to compare: paths and webhooks are empty")
    return found


class DocumentComparison(NamedTuple):
    """What changed between two documents."""

    changes: list[Change]
    """Operation by operation."""
    not_compared: list[str]
    """Where they differ beside that, in a way that nobody compared."""


def changes_between(old: ComparedDocument, new: ComparedDocument) -> list[Change]:
    """Return what changed between two documents, as `compared` does."""
    return compared(old, new).changes


def compared(old: ComparedDocument, new: ComparedDocument) -> DocumentComparison:
    """Compare two documents.

    Args:
        old: The older document.
        new: The newer one.
    """
    found = [*_versions(old.written, new.written)]
    found += _DocumentDiff(old.document, new.document).compare()
    if old.written == new.written:
        return DocumentComparison(found, [])
    is_known = worst(found) not in (None, "docs-only")
    places = [
        *remainders(old.document, new.document, is_known=is_known),
        *unread(old.written, new.written),
    ]
    is_whole = not old.left_out and not new.left_out
    if not found and not places and is_whole:
        found = [Change("docs-only", "other parts changed", None, "document")]
    return DocumentComparison(found, [Position(None, each).json_path for each in places])


def _versions(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    """Compare the versions of OpenAPI, which change how things are said and not what."""
    before, after = (str(each.get("openapi", "")) for each in (old, new))
    if before != after:
        yield Change("docs-only", "version of OpenAPI changed", None, "document", before, after)


class _DocumentDiff:
    """The comparison of two documents."""

    def __init__(self, old: Document, new: Document) -> None:
        self._old = old
        self._new = new
        self._schemas = SchemaDiff(old, new)

    def compare(self) -> Iterator[Change]:
        yield from self._whole()
        before, after = _operations(self._old), _operations(self._new)
        pairs = list(_pairs(before, after))
        for one, other in pairs:
            if other is None:
                yield _about(one, "breaking", "operation removed")
                continue
            OperationDiff(self._schemas, one.id, one, other).compare()
            self._security(one, other)
            self._messages(one.id, one.node.get("callbacks", {}), other.node.get("callbacks", {}))
        known = {other.id for _, other in pairs if other is not None}
        for operation in after:
            if operation.id not in known:
                yield _about(operation, "compatible", "operation added")
        self._messages(
            "webhooks", {"": self._old.get("webhooks", {})}, {"": self._new.get("webhooks", {})}
        )
        users = self._schemas.finish()
        order = {operation.id: number for number, operation in enumerate(before)}
        for owner, changes in self._schemas.found.items():
            ids = users.get(owner, ()) if isinstance(owner, ComponentPair) else (owner,)
            shown = tuple(sorted(ids, key=lambda each: order.get(each, len(order))))
            for change in dict.fromkeys(changes):
                yield change._replace(operations=shown)

    def _whole(self) -> Iterator[Change]:
        """Compare what is said of no single operation."""
        old, new = self._old, self._new
        for key in ("title", "version", "description", "summary"):
            before, after = (each.get("info", {}).get(key) for each in (old, new))
            if before != after:
                yield Change("docs-only", f"{key} changed", None, "document")
        yield from _servers(old.get("servers", []), new.get("servers", []))
        schemes, others = (
            each.get("components", {}).get("securitySchemes", {}) for each in (old, new)
        )
        for name in [each for each in schemes if each in others]:
            given, asked = _signature(schemes[name]), _signature(others[name])
            if given != asked:
                yield Change("breaking", "credentials changed", None, name, given, asked)
        facts, since = _facts(old), _facts(new)
        for name in dict.fromkeys([*facts, *since]):
            one, other = facts.get(name), since.get(name)
            if one != other:
                told = ("document", fact_in_words(one), fact_in_words(other))
                # A client refuses a body that is larger.
                is_broken = (
                    name == "max_body_bytes" and EFFECTS["maxLength"](one, other) != "widened"
                )
                yield Change(
                    "breaking" if is_broken else "compatible", f"{name} changed", None, *told
                )

    def _security(self, old: OperationObject, new: OperationObject) -> None:
        before = old.node.get("security", self._old.get("security", [])) or [{}]
        after = new.node.get("security", self._new.get("security", [])) or [{}]
        for alternative in before:
            if any(_asks_no_more(alternative, each) for each in after):
                continue
            self._about_credentials(old, "breaking", "credentials no longer enough", alternative)
        for alternative in after:
            if not any(_asks_no_more(each, alternative) for each in before):
                if not any(_asks_no_more(alternative, each) for each in before):
                    self._about_credentials(old, "compatible", "credentials accepted", alternative)
            elif alternative not in before:
                self._about_credentials(old, "compatible", "credentials accepted", alternative)

    def _about_credentials(
        self, operation: OperationObject, level: Level, kind: str, alternative: Mapping[str, Any]
    ) -> None:
        shown = " and ".join(
            f"{name} ({', '.join(scopes)})" if scopes else name
            for name, scopes in alternative.items()
        )
        change = Change(level, kind, "request", "credentials", shown or "none")
        self._schemas.found[operation.id].append(change)

    def _messages(self, owner: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        """Compare what the provider sends by itself: callbacks, webhooks."""
        before, after = dict(_sent(old)), dict(_sent(new))
        found = self._schemas.found[owner]
        for name in [each for each in after if each not in before]:
            found.append(Change("compatible", "message added", "response", name))
        for name, message in before.items():
            if name not in after:
                found.append(Change("breaking", "message removed", "response", name))
                continue
            one, other = (
                each.get("requestBody", {}).get("content", {}) for each in (message, after[name])
            )
            for kind in one:
                if kind in other:
                    schemas = (one[kind].get("schema", {}), other[kind].get("schema", {}))
                    self._schemas.compare(owner, "response", f"{name} $", *schemas)
                else:
                    found.append(Change("breaking", "media type removed", "response", name, kind))
        if not found:
            del self._schemas.found[owner]


def _operations(document: Document) -> list[OperationObject]:
    return list(operations_of(document))


def _pairs(
    old: list[OperationObject], new: list[OperationObject]
) -> Iterator[tuple[OperationObject, OperationObject | None]]:
    """Yield each older operation with its newer self: at the same path, else of the same id."""
    found: dict[str, OperationObject] = {}
    free = {each.id: each for each in new}
    for same in (_path, _id, _form):
        by_key = {same(each): each for each in free.values()}
        for operation in old:
            if operation.id not in found and (other := by_key.pop(same(operation), None)):
                found[operation.id] = free.pop(other.id)
    for operation in old:
        yield operation, found.get(operation.id)


def _path(operation: OperationObject) -> tuple[str, ...]:
    return operation.method, operation.path


def _id(operation: OperationObject) -> tuple[str, ...]:
    return (operation.id,)


def _form(operation: OperationObject) -> tuple[str, ...]:
    return operation.method, PathTemplate(operation.path).form


def _about(operation: OperationObject, level: Level, kind: str) -> Change:
    label = f"{operation.method.upper()} {operation.path}"
    return Change(level, kind, None, label, operations=(operation.id,))


def _servers(old: list[Mapping[str, Any]], new: list[Mapping[str, Any]]) -> Iterator[Change]:
    before, after = ([str(each.get("url", "")) for each in given] for given in (old, new))
    for position, url in enumerate(before):
        if url not in after:
            # The first one is where clients send requests.
            level: Level = "breaking" if position == 0 else "compatible"
            yield Change(level, "server removed", None, "document", url)
    for url in after:
        if url not in before:
            yield Change("compatible", "server added", None, "document", "", url)


def _signature(scheme: Mapping[str, Any]) -> str:
    """What a client must do to give its credentials, in words."""
    parts = (scheme.get(key) for key in ("type", "scheme", "in", "name"))
    return " ".join(str(each) for each in parts if each)


def _asks_no_more(given: Mapping[str, Any], asked: Mapping[str, Any]) -> bool:
    """Whether credentials that are enough for one alternative are so for another."""
    return all(name in given and set(asked[name]) <= set(given[name]) for name in asked)


def _facts(document: Document) -> Mapping[str, Any]:
    """What a contract of ours declares for all of its operations."""
    facts = facts_of(document.get("info", {}))
    return {name: value for name, value in facts.items() if name not in ("documents", "profile")}


def _sent(given: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the name and the operation of each message."""
    for name, items in given.items():
        for key, item in items.items():
            for method, operation in item.items() if isinstance(item, dict) else ():
                if isinstance(operation, dict) and ("requestBody" in operation or method == "post"):
                    yield f"{name} {key}".strip(), operation
