"""What a profile does not document is not tested there a second time."""

from pathlib import Path

import pytest
from deskspec_toolkit.openapi import documents
from harness import catalogue


def test_an_operation_is_called_in_the_profiles_that_document_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("doubletick", "doubletick.reference"):
        document = documents.read(catalogue.CONTRACTS / f"{name}.yaml", name)
        if name != "doubletick":
            del document["paths"]["/chat-messages"]
        (tmp_path / f"{name}.yaml").touch()
        documents.write_json(tmp_path / f"{name}.json", document)
    monkeypatch.setattr(catalogue, "CONTRACTS", tmp_path)
    monkeypatch.setattr(catalogue, "contracts", catalogue.contracts.__wrapped__)
    calls = [str(call) for call in catalogue.calls.__wrapped__()]
    assert "doubletick-guide-messages_list" in calls
    assert "doubletick-reference-messages_list" not in calls
    assert "doubletick-reference-customers_get" in calls
