"""What is called compatible stays clean under mypy, and what a checker sees is called breaking."""

from pathlib import Path

import pytest
from deskspec_toolkit.diff.changes import Change
from deskspec_toolkit.diff.package_names import names_of
from deskspec_toolkit.diff.vendor_diff import compared
from deskspec_toolkit.project import Project
from diff.conftest import VENDOR, Changed, now
from diff.test_python_words import EDITS
from diff.usage import unclean

pytestmark = pytest.mark.one_shard("mypy")

TOGETHER = (
    *("argument renamed", "null no longer taken", "attribute removed", "enum value"),
    *("method renamed", "search field", "exception", "status"),
)
"""Edits of different places."""
UNSEEN = ("search field", "webhook", "enum value removed, parcels", "conflicts changed", "narrowed")
"""What no annotation shows, so no checker either."""


def used(change: Change) -> set[str]:
    """What of the usage file a change concerns."""
    name = change.subject.partition(":")[0]
    is_of_class = name[:1].isupper()
    if change.kind in ("class removed", "enum removed", "class renamed"):
        return set()
    return {name} if is_of_class else set(change.operations)


def seen_by_a_checker(change: Change) -> bool:
    return not any(word in change.sentence for word in UNSEEN)


def test_a_file_that_uses_everything_is_refused_where_a_change_is_breaking(
    courier: Project, changed: Changed, tmp_path: Path
) -> None:
    together = dict.fromkeys(edit for name in TOGETHER for edit in EDITS[name][0])
    project = changed(*together)
    names = names_of(now(courier), VENDOR, VENDOR)
    package = f"{VENDOR}_client"
    assert unclean(names, package, courier.generated, tmp_path / "old") == set()
    refused = unclean(names, package, project.generated, tmp_path / "new")
    breaking = [
        each
        for each in compared(now(courier), now(project), VENDOR).changes
        if each.level == "breaking" and seen_by_a_checker(each)
    ]
    assert len(breaking) >= 5
    assert refused == {name for each in breaking for name in used(each)}
