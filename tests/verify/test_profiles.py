"""`verify` with a profile checks what it documents; the rest is skipped, and nothing is missing."""

from pathlib import Path

import attrs
import pytest
from deskspec_toolkit.conformance import result
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.openapi import dialect
from deskspec_toolkit.openapi.documents import Document, unshared
from deskspec_toolkit.openapi.operations import operations_of
from deskspec_toolkit.verify import runner
from deskspec_toolkit.verify.options import VerifyOptions
from harness.catalogue import contracts

DOCUMENTED = "customers_get"
LEFT_OUT = {
    "customers_remove_tags_and_fields": "not in this profile",
    "messages_list": "not in this profile",
}


def narrowed(profile: str | None) -> Document:
    """Three operations of DoubleTick, of which each profile documents one alone."""
    document: Document = next(
        unshared(each.document)
        for each in contracts()
        if (each.vendor, each.profile) == ("doubletick", profile or "guide")
    )
    document["info"]["x-deskspec"]["documents"] = [DOCUMENTED]
    kept = {DOCUMENTED} if profile == "reference" else {DOCUMENTED, *LEFT_OUT}
    document["paths"] = {
        each.path: {each.method: each.node} for each in operations_of(document) if each.id in kept
    }
    return document


@pytest.fixture(autouse=True)
def partial_profiles(monkeypatch: pytest.MonkeyPatch) -> None:
    def of_vendor(vendor: str, profile: str | None = None) -> Contract:
        document = dialect.modern(narrowed(profile), vendor)
        named = document["info"]["x-deskspec"]["profile"]
        return Contract(document, name=vendor, sha256="0" * 64, vendor=vendor, profile=named)

    monkeypatch.setattr(Contract, "of_vendor", staticmethod(of_vendor))


def verified(profile: str | None, operations: str = "*") -> result.CheckResult:
    return runner.run(
        VerifyOptions(vendor="doubletick", profile=profile, operations=operations, examples=2)
    )


def test_without_a_profile_every_operation_is_checked() -> None:
    whole = verified(None)
    assert whole.operation_ids.keys() == {DOCUMENTED, *LEFT_OUT}
    assert whole.skipped == {}
    assert "skipped" not in whole.text()


@pytest.mark.parametrize("profile", ["guide", "reference"])
def test_a_profile_is_checked_at_its_operations(profile: str, tmp_path: Path) -> None:
    own = verified(profile)
    assert own.operation_ids.keys() == {DOCUMENTED}
    assert (own.complete, own.skipped) == (True, LEFT_OUT)
    assert own.exit_code() == 0
    assert own.text().splitlines()[-1].count("checked, 2 skipped (not in this profile), ") == 1
    own.write(tmp_path / "own.json")
    read = result.read(tmp_path / "own.json")
    assert attrs.evolve(read, seconds=own.seconds) == own


@pytest.mark.parametrize("profile", ["guide", "reference"])
def test_an_operation_that_the_profile_does_not_document_cannot_be_chosen(profile: str) -> None:
    with pytest.raises(Failure, match="the contract has no such operation id"):
        verified(profile, "messages_list")
