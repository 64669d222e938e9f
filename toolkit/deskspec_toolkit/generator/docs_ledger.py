"""The ledger of pages, `docs.yaml`: the source of each operation and webhook, and its evidence.

Documented operations that are not generated have their own section, each with the reason.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from ..failure import Failure
from ..openapi import documents
from ..project import Project

_KEYS = {"pages": list, "read": str, "evidence": str}
_NOT_GENERATED_KEYS = {"method": str, "path": str, "read": str, "evidence": str, "why": str}

Entry: TypeAlias = dict[str, Any]


class DocsLedger(NamedTuple):
    """The content of `docs.yaml`, by operation id or name of a webhook."""

    operations: dict[str, Entry]
    webhooks: dict[str, Entry]
    not_generated: dict[str, Entry]


def path(project: Project, vendor: str) -> Path:
    """Return the path of a vendor's ledger."""
    return project.specs(vendor) / "docs.yaml"


def read(project: Project, vendor: str) -> DocsLedger:
    """Read the ledger of a vendor.

    Raises:
        Failure: It cannot be read, or an entry is incomplete; the message names the place.
    """
    shown = project.shown(path(project, vendor))
    document = documents.read(path(project, vendor), shown)
    for unknown in sorted(document.keys() - set(DocsLedger._fields)):
        known = ", ".join(DocsLedger._fields)
        raise Failure(f"{shown}: {unknown} is unknown: choose from {known}")

    def section(name: str, keys: Mapping[str, type]) -> dict[str, Entry]:
        entries = documents.mapping(document.get(name, {}), f"{shown}: {name}")
        for key, entry in entries.items():
            _check(entry, keys, f"{shown}: {name}.{key}")
        return entries

    return DocsLedger(
        section("operations", _KEYS),
        section("webhooks", _KEYS),
        section("not_generated", _NOT_GENERATED_KEYS),
    )


def pages(project: Project, vendor: str) -> dict[str, list[str]]:
    """Return operation id -> its doc pages."""
    return {name: entry["pages"] for name, entry in read(project, vendor).operations.items()}


def _check(entry: Any, keys: Mapping[str, type], where: str) -> None:
    for key, kind in keys.items():
        value = documents.mapping(entry, where).get(key)
        if not value or not isinstance(value, kind):
            raise Failure(f"{where}: {key} is missing, or is not a {kind.__name__}")
