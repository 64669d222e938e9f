"""The ledger of pages, `docs.yaml`: the source of each operation and webhook, and its evidence.

An entry is a line. What many have in common is said once, at the top: `base`, the URL that pages
are relative to, and `read`, the date of entries without their own. Documented operations that are
not generated have their own section, each with the reason.

An operation may have `statuses`, those that its pages list: copied from the pages apart from the
spec, so that a mistake in either is found. Where profiles differ, they are given by profile.
"""

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple, TypeAlias
from urllib.parse import urljoin, urlsplit

from ..failure import Failure
from ..openapi import documents
from ..openapi.origins import Origin
from ..project import Project

EVIDENCE: Final = ("full", "partial", "live-inferred")
"""How far the page was read; `live-inferred` where live responses are all that is known."""
NAMED: Final = "named"
"""The evidence of an operation that is known to exist, and of which nothing shows the shape."""
_KEYS: Final = {"pages": list, "read": str, "evidence": str}
_NOT_GENERATED_KEYS: Final = {"method": str, "path": str, "read": str, "evidence": str, "why": str}
_SECTIONS: Final[Mapping[str, Mapping[str, type]]] = {
    "operations": _KEYS,
    "webhooks": _KEYS,
    "not_generated": _NOT_GENERATED_KEYS,
}
_LEVELS: Final[Mapping[str, tuple[str, ...]]] = {
    "operations": EVIDENCE,
    "webhooks": EVIDENCE,
    "not_generated": (*EVIDENCE, NAMED),
}
"""What is only named has no spec, since a spec would be invented."""
_COMMON: Final = ("base", "read")
_STATUSES: Final = "statuses"
_OPTIONAL: Final[Mapping[str, tuple[str, ...]]] = {"operations": (_STATUSES,)}
"""Section -> the keys that its entries may have."""

LedgerEntry: TypeAlias = dict[str, Any]


class DocsLedger(NamedTuple):
    """The content of `docs.yaml`, by operation id or name of a webhook; pages as whole URLs."""

    operations: dict[str, LedgerEntry]
    webhooks: dict[str, LedgerEntry]
    not_generated: dict[str, LedgerEntry]
    origin: Origin
    """Where each part was written."""
    base: str = ""

    def differing_statuses(
        self, operation_id: str, profile: str, declared: Collection[str]
    ) -> str | None:
        """Say how the statuses of a contract differ from those that the pages list.

        Args:
            operation_id: The operation, which the ledger has.
            profile: The profile of the contract.
            declared: The statuses of the operation in the contract.

        Returns:
            The difference in words; `None` if there is none, or the ledger has no statuses.
        """
        listed = self.operations[operation_id].get(_STATUSES)
        if isinstance(listed, dict):
            listed = listed.get(profile)
        if listed is None or {*map(str, listed)} == {*declared}:
            return None
        told = (", ".join(sorted(map(str, each))) for each in (listed, declared))
        return "its pages list the statuses {}, and the spec has {}".format(*told)

    def profiles_of_statuses(self) -> Iterator[tuple[str, str]]:
        """Yield operation and profile where statuses are given by profile."""
        for name, entry in self.operations.items():
            listed = entry.get(_STATUSES)
            for profile in listed if isinstance(listed, dict) else ():
                yield name, profile

    def with_pages_below(self, beginning: str) -> list[str]:
        """The operations that have a page whose URL begins like this, which `base` completes."""
        whole = urljoin(self.base, beginning)
        return [
            name
            for name, entry in self.operations.items()
            if any(page.startswith(whole) for page in entry["pages"])
        ]


def path(project: Project, vendor: str) -> Path:
    """Return the path of a vendor's ledger."""
    return project.specs(vendor) / "docs.yaml"


def read(project: Project, vendor: str) -> DocsLedger:
    """Read the ledger of a vendor.

    Raises:
        Failure: It cannot be read, or an entry is incomplete; the message names file and line.
    """
    file = path(project, vendor)
    document, origin = documents.read_with_origin(file, project.shown(file))
    known = (*_COMMON, *_SECTIONS)
    for unknown in sorted(document.keys() - set(known)):
        where = origin.at((unknown,))
        raise Failure(f"{where}: {unknown} is unknown: choose from {', '.join(known)}")
    operations, webhooks, not_generated = (
        _section(document, origin, name, keys) for name, keys in _SECTIONS.items()
    )
    return DocsLedger(operations, webhooks, not_generated, origin, str(document.get("base", "")))


def pages(project: Project, vendor: str) -> dict[str, list[str]]:
    """Return operation id -> its doc pages."""
    return {name: entry["pages"] for name, entry in read(project, vendor).operations.items()}


def evidence(project: Project, vendor: str) -> dict[str, str]:
    """Return operation id -> how much of its pages was read."""
    return {name: entry["evidence"] for name, entry in read(project, vendor).operations.items()}


def _section(
    ledger: documents.Document, origin: Origin, name: str, keys: Mapping[str, type]
) -> dict[str, LedgerEntry]:
    entries = {}
    section = documents.mapping(ledger.get(name, {}), f"{origin.at((name,))}: {name}")
    for key, said in section.items():
        where = f"{origin.at((name, key))}: {name}.{key}"
        entries[key] = _completed(documents.mapping(said, where), ledger)
        for problem in _problems(entries[key], keys, name):
            raise Failure(f"{where}: {problem}")
    return entries


def _completed(entry: LedgerEntry, ledger: documents.Document) -> LedgerEntry:
    """An entry with what the ledger says once."""
    complete = {**({"read": ledger["read"]} if "read" in ledger else {}), **entry}
    if isinstance(entry.get("pages"), list):
        base = ledger.get("base", "")
        complete["pages"] = [urljoin(str(base), str(page)) for page in entry["pages"]]
    return complete


def _problems(entry: LedgerEntry, keys: Mapping[str, type], section: str) -> Iterator[str]:
    known = (*keys, *_OPTIONAL.get(section, ()))
    for key, kind in keys.items():
        if not entry.get(key) or not isinstance(entry[key], kind):
            yield f"{key} is missing, or is not a {kind.__name__}"
    for unknown in sorted(entry.keys() - {*known} - {"pages"}):
        yield f"{unknown} is unknown: choose from {', '.join(known)}"
    for page in entry.get("pages", []):
        if urlsplit(page).scheme != "https":
            yield f"{page} is not the URL of a page: start it with https:// or set base"
    if entry.get("evidence") not in _LEVELS[section]:
        yield f"evidence must be one of {', '.join(_LEVELS[section])}"
    if _STATUSES in entry and not _are_statuses(entry[_STATUSES]):
        yield "statuses must be a list such as [200, 404], or one for each profile"
    if not _is_day(entry["read"]):
        yield f"read must be a date such as 2026-11-28, not {entry['read']}"


def _are_statuses(given: Any) -> bool:
    lists = list(given.values()) if isinstance(given, dict) else [given]
    return bool(lists) and all(
        isinstance(each, list) and bool(each) and all(type(status) is int for status in each)
        for each in lists
    )


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
