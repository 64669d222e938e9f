"""Compares two versions of our clients, in the words of the generated Python.

The packages say what a type checker sees. What it does not see comes from the contracts: limits,
values that are no longer accepted, rates, exceptions, credentials, and words.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from deskspec._vendors import VENDORS

from ..failure import Failure
from . import document_diff
from .changes import Change, Level
from .document_diff import ComparedDocument, DocumentComparison
from .keywords import EFFECTS
from .package_diff import PackageDiff
from .package_names import PackageNames, names_of, shared_names
from .snapshots import Snapshot

_OF_REQUESTS: Final = frozenset(
    {
        *(f"{keyword} {effect}" for keyword in EFFECTS for effect in ("changed", "narrowed")),
        *(f"{keyword} widened" for keyword in EFFECTS),
        *("enum value removed", "enum value added", "format changed", "default changed"),
        *("values restricted to a list", "values no longer restricted to a list"),
        *("credentials no longer enough", "credentials accepted", "deprecated"),
    }
)
"""Kinds of changes of a request that no annotation shows."""
_NESTED: Final = frozenset(
    {"required from now on", "no longer required", "required field added", "type changed"}
    | {"null allowed", "null no longer allowed", "alternative removed", "alternative added"}
    | {"further fields no longer allowed", "further fields allowed"}
)
"""Kinds that annotations show of arguments, and not of what is inside of them."""
_OF_RESPONSES: Final = frozenset(
    {"exception changed", "status added", "status no longer documented"}
    | {"no success documented any more", "deprecated"}
)
_OF_OPERATIONS: Final = frozenset(
    {"operation moved", "deprecated", "no longer deprecated", "conflicts changed", "empty changed"}
    | {"rate changed", "further_rate changed", "effect changed", "roles changed"}
    | {"server removed", "server added", "credentials changed", "max_body_bytes changed"}
)


def compared(old: Snapshot, new: Snapshot, vendor: str) -> DocumentComparison:
    """Compare two versions of one vendor's client.

    Args:
        old: The older version.
        new: The newer one.
        vendor: The vendor.

    Raises:
        Failure: A file of either version cannot be read.
    """
    if _files(old, vendor) == _files(new, vendor):
        return DocumentComparison([], [])
    client = VENDORS[vendor].client if vendor in VENDORS else vendor
    before, after = (names_of(each, vendor, client) for each in (old, new))
    if before.is_empty and after.is_empty:
        return DocumentComparison([], [])
    if before.is_empty or after.is_empty:
        is_gone = after.is_empty
        kind = "client removed" if is_gone else "client added"
        level: Level = "breaking" if is_gone else "compatible"
        return DocumentComparison([Change(level, kind, None, client)], [])
    found = list(PackageDiff(before, after).compare())
    not_compared: list[str] = []
    contracts, others = _contracts(old, vendor), _contracts(new, vendor)
    for profile in dict.fromkeys((*contracts, *others)):
        if profile not in contracts or profile not in others:
            # A client reads all profiles alike, so this breaks nobody.
            kind = "profile added" if profile in others else "profile removed"
            found.append(Change("compatible", kind, None, client, after=profile or "default"))
            continue
        paths = (contracts[profile], others[profile])
        if old.files[paths[0]] == new.files[paths[1]]:
            continue
        one, other = (_contract(each, path) for each, path in zip((old, new), paths, strict=True))
        told = document_diff.compared(one, other)
        shown = list(_in_python(told.changes, client, before, after))
        if profile:
            shown = [_in_profile(each, profile) for each in shown if each not in found]
            shown = [each for each in shown if each.level != "docs-only"]
        found += shown
        # Packages show what a contract declares beside its schemas.
        not_compared += [each for each in told.not_compared if "x-deskspec" not in each]
    return DocumentComparison(list(dict.fromkeys(found)), list(dict.fromkeys(not_compared)))


def shared_changes(old: Snapshot, new: Snapshot) -> Iterator[Change]:
    """Yield what changed of the names that all clients share.

    Args:
        old: The older version.
        new: The newer one.

    Raises:
        Failure: A file of either version cannot be read.
    """
    (before, bases), (after, others) = shared_names(old), shared_names(new)
    if not before or not after:
        return
    for name in sorted(before - after):
        yield Change("breaking", "name removed", None, f"deskspec.{name}")
    for name in sorted(after - before):
        yield Change("compatible", "name added", None, f"deskspec.{name}")
    for name in [each for each in bases if each in others and bases[each] != others[each]]:
        is_caught = set(bases[name]) <= set(others[name])
        told = (", ".join(bases[name]), ", ".join(others[name]))
        level: Level = "compatible" if is_caught else "breaking"
        yield Change(level, "class of exception changed", None, name, *told)


def _files(snapshot: Snapshot, vendor: str) -> dict[str, bytes]:
    """The files that say what the client of a vendor is."""
    of_vendor = (f"generated/{vendor}_client/", "overrides/deskspec/")
    paths = [path for path in snapshot.files if path.startswith(of_vendor)]
    return {path: snapshot.files[path] for path in (*paths, *_contracts(snapshot, vendor).values())}


def _contracts(snapshot: Snapshot, vendor: str) -> dict[str, str]:
    """Profile -> the path of its contract; the default one is first, and its name is empty here."""
    paths: dict[str, str] = {}
    start = f"generated/contract/{vendor}."
    for suffix in ("yaml", "json"):  # the same content, and JSON is read faster
        for path in snapshot.files:
            if path.startswith(start) and path.endswith(f".{suffix}"):
                paths[path.removeprefix(start).removesuffix(suffix).strip(".")] = path
    return dict(sorted(paths.items()))


def _contract(snapshot: Snapshot, path: str) -> ComparedDocument:
    """One contract."""
    name = path.rpartition("/")[2]
    with TemporaryDirectory(prefix="deskspec-") as folder:
        file = Path(folder) / name
        file.write_bytes(snapshot.files[path])
        try:
            return document_diff.read(file)
        except Failure as failure:
            told = str(failure).replace(str(file), path)
            raise Failure(f"{snapshot.name}: {told}") from None


def _in_profile(change: Change, profile: str) -> Change:
    """A change that only another profile than the default one has."""
    told = " ".join(filter(None, (change.subject, f"(profile {profile})")))
    return change._replace(subject=told)


def _in_python(
    changes: Sequence[Change], client: str, old: PackageNames, new: PackageNames
) -> Iterator[Change]:
    """Yield the changes of a contract that the packages do not show, in the words of Python."""
    for change in changes:
        if not _is_unseen(change):
            continue
        methods = tuple(
            f"{client}.{name}"
            for name in (
                old.operations.get(each) or new.operations.get(each) for each in change.operations
            )
            if name
        )
        is_of_message = not methods and change.level == "docs-only"  # no method receives it
        if methods or not change.operations or is_of_message:
            subject = change.subject
            if change.direction == "request" and len(change.operations) == 1:
                subject = _argument(subject, change.operations[0], old)
            yield change._replace(operations=methods, subject=subject, direction=None)


def _is_unseen(change: Change) -> bool:
    """Whether no package shows a change."""
    if change.level == "docs-only":
        return True
    if change.direction == "response":
        return change.kind in _OF_RESPONSES
    if change.direction is None:
        return change.kind in _OF_OPERATIONS
    return change.kind in _OF_REQUESTS or (change.kind in _NESTED and _is_nested(change.subject))


def _is_nested(subject: str) -> bool:
    """Whether a place in a request is inside of an argument: `$.tags[].name`, `TagInput.name`."""
    steps = subject.replace("[]", ".").split(".")
    return len([each for each in steps if each]) > 2 or subject[:1].isupper()


def _argument(subject: str, operation: str, names: PackageNames) -> str:
    """A place in a request, in the words of the arguments: `argument limit`, `argument tags[]`."""
    inputs = names.inputs.get(operation, {})
    is_field = subject.startswith("$.")
    wire = subject.removeprefix("$.") if is_field else subject.partition(" ")[2]
    head = re.split(r"[.\[]", wire, maxsplit=1)[0] if is_field else wire.removesuffix("[]")
    if head not in inputs:
        return subject
    return f"argument {inputs[head]}{wire.removeprefix(head)}"
