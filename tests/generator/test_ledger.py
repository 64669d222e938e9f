"""The ledger has an entry for everything in the spec, and a reason for everything left out."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator import docs_ledger
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.generator.docs_ledger import DocsLedger
from deskspec_toolkit.project import Project

Change: TypeAlias = Callable[[str, str, str], None]

DOCS = "specs/tiny/docs.yaml"
READ = 'pages: [https://v.example/a], read: "2026-11-24", evidence: full'
LEFT_OUT = 'method: GET, path: /a, read: "2026-11-24", evidence: a forum, why: it fails'


def read(folder: Path, text: str) -> DocsLedger:
    path = folder / "specs" / "v" / "docs.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return docs_ledger.read(Project(folder, folder / "generated"), "v")


def test_each_section_has_its_entries(tmp_path: Path) -> None:
    entries = read(
        tmp_path,
        f"operations: {{a_get: {{{READ}}}}}\n"
        f"webhooks: {{b: {{{READ}}}}}\n"
        f"not_generated: {{c_get: {{{LEFT_OUT}}}}}\n",
    )
    assert [list(section) for section in entries] == [["a_get"], ["b"], ["c_get"]]
    assert entries.operations["a_get"]["pages"] == ["https://v.example/a"]
    assert entries.not_generated["c_get"]["why"] == "it fails"


def test_a_section_may_be_left_out(tmp_path: Path) -> None:
    assert read(tmp_path, f"operations: {{a_get: {{{READ}}}}}\n")[1:] == ({}, {})


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "operatons: {}",
            "operatons is unknown: choose from operations, webhooks, not_generated",
        ),
        ("webhooks: [a]", "webhooks: a mapping is expected"),
        ("webhooks: {a: text}", "webhooks.a: a mapping is expected"),
        ("operations: {a_get: }", "operations.a_get: a mapping is expected"),
        *(
            (f"{section}: {{a: {{{entry.replace(key, 'other')}}}}}", f"{section}.a: {key} is miss")
            for section, entry, keys in (
                ("operations", READ, ("pages", "read", "evidence")),
                ("webhooks", READ, ("pages", "read", "evidence")),
                ("not_generated", LEFT_OUT, ("method", "path", "read", "evidence", "why")),
            )
            for key in keys
        ),
        (
            f"webhooks: {{a: {{{READ.replace('[https://v.example/a]', '[]')}}}}}",
            "webhooks.a: pages is missing, or is not a list",
        ),
        (
            f"not_generated: {{a: {{{LEFT_OUT.replace('it fails', '7')}}}}}",
            "not_generated.a: why is missing, or is not a str",
        ),
    ],
)
def test_an_entry_that_says_too_little_is_named(tmp_path: Path, text: str, problem: str) -> None:
    with pytest.raises(Failure) as caught:
        read(tmp_path, text)
    assert str(caught.value).startswith(f"specs/v/docs.yaml: {problem}")


def test_a_webhook_that_is_not_in_the_spec_is_named(tiny: Project, change: Change) -> None:
    change(DOCS, "operations:\n", f"webhooks: {{thing: {{{READ}}}}}\noperations:\n")
    with pytest.raises(Failure, match=rf"^{DOCS}: thing is not in the spec: remove the entry$"):
        contracts(tiny, "tiny")


def test_a_webhook_that_is_not_in_the_ledger_is_named(tiny: Project, change: Change) -> None:
    change(
        "specs/tiny/openapi.yaml",
        "    profile: quiet\n",
        "    profile: quiet\n"
        "    webhooks: {signature: bearer, header: Authorization, event: text}\n",
    )
    change(
        "specs/tiny/things.yaml",
        "paths:\n",
        "webhooks:\n  thing:\n    post:\n      requestBody:\n        content:\n"
        "          application/json:\n            schema:\n"
        '              $ref: "#/components/schemas/Example"\n'
        "paths:\n",
    )
    with pytest.raises(
        Failure, match=rf"^{DOCS}: thing is in the spec and has no entry: add its pages, the date"
    ):
        contracts(tiny, "tiny")


def test_an_operation_is_in_the_spec_or_left_out_and_never_both(
    tiny: Project, change: Change
) -> None:
    change(DOCS, "operations:\n", f"not_generated: {{things_count: {{{LEFT_OUT}}}}}\noperations:\n")
    assert contracts(tiny, "tiny")
    change(DOCS, "things_count", "things_get")
    with pytest.raises(
        Failure, match=rf"^{DOCS}: not_generated\.things_get is in the spec: remove the entry$"
    ):
        contracts(tiny, "tiny")
