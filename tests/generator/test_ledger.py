"""The ledger has an entry for everything in the spec, and a reason for everything left out."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.generator import docs_ledger, quirks_ledger
from deskspec_toolkit.generator.contract import contracts
from deskspec_toolkit.generator.docs_ledger import DocsLedger
from deskspec_toolkit.project import Project

Change: TypeAlias = Callable[[str, str, str], None]

DOCS = "specs/tiny/docs.yaml"
READ = 'pages: [https://v.example/a], read: "2026-11-24", evidence: full'
LEFT_OUT = 'method: GET, path: /a, read: "2026-11-24", evidence: live-inferred, why: it fails'


def read(folder: Path, text: str) -> DocsLedger:
    path = folder / "specs" / "v" / "docs.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return docs_ledger.read(Project(folder, folder / "generated"), "v")


def test_each_section_has_its_entries(tmp_path: Path) -> None:
    ledger = read(
        tmp_path,
        f"operations: {{a_get: {{{READ}}}}}\n"
        f"webhooks: {{b: {{{READ}}}}}\n"
        f"not_generated: {{c_get: {{{LEFT_OUT}}}}}\n",
    )
    assert [list(section) for section in ledger[:3]] == [["a_get"], ["b"], ["c_get"]]
    assert ledger.operations["a_get"]["pages"] == ["https://v.example/a"]
    assert ledger.not_generated["c_get"]["why"] == "it fails"


def test_an_operation_that_is_only_named_is_not_generated(tmp_path: Path) -> None:
    named = LEFT_OUT.replace("live-inferred", "named")
    assert read(tmp_path, f"not_generated: {{c: {{{named}}}}}").not_generated["c"]["evidence"] == (
        docs_ledger.NAMED
    )


def test_a_section_may_be_left_out(tmp_path: Path) -> None:
    assert read(tmp_path, f"operations: {{a_get: {{{READ}}}}}\n")[1:3] == ({}, {})


def test_what_entries_have_in_common_is_said_once(tmp_path: Path) -> None:
    ledger = read(
        tmp_path,
        'base: https://v.example/en/rest/\nread: "2026-11-24"\noperations:\n'
        "  a_get: {pages: [get, ../model, https://w.example/a], evidence: partial}\n"
        '  a_list: {pages: [list], read: "2026-11-28", evidence: full}\n',
    )
    assert ledger.operations["a_get"]["pages"] == [
        "https://v.example/en/rest/get",
        "https://v.example/en/model",
        "https://w.example/a",
    ]
    assert [entry["read"] for entry in ledger.operations.values()] == ["2026-11-24", "2026-11-28"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (
            "operatons: {}",
            "operatons is unknown: choose from base, read, operations, webhooks, not_generated",
        ),
        ("webhooks: [a]", "webhooks: a mapping is expected"),
        ("webhooks: {a: text}", "webhooks.a: a mapping is expected"),
        ("operations: {a_get: }", "operations.a_get: a mapping is expected"),
        *(
            (
                f"{section}: {{a: {{{entry.replace(f'{key}:', 'other:')}}}}}",
                f"{section}.a: {key} is missing, or is not a ",
            )
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
        (
            f"webhooks: {{a: {{{READ}, note: n}}}}",
            "webhooks.a: note is unknown: choose from pages, read, evidence",
        ),
        (
            f"webhooks: {{a: {{{READ}, statuses: [200]}}}}",
            "webhooks.a: statuses is unknown: choose from pages, read, evidence",
        ),
        *(
            (
                f"operations: {{a: {{{READ}, statuses: {wrong}}}}}",
                "operations.a: statuses must be a list such as [200, 404], or one for each profile",
            )
            for wrong in ("200", "[]", "{}", "['200']", "[200.0]", "{quiet: 200}", "{quiet: []}")
        ),
        (
            f"webhooks: {{a: {{{READ.replace('https://v.example/a', 'a')}}}}}",
            "webhooks.a: a is not the URL of a page: start it with https:// or set base",
        ),
        (
            f"webhooks: {{a: {{{READ.replace('full', 'named')}}}}}",
            "webhooks.a: evidence must be one of full, partial, live-inferred",
        ),
        (
            f"operations: {{a: {{{READ.replace('full', 'named')}}}}}",
            "operations.a: evidence must be one of full, partial, live-inferred",
        ),
        (
            f"not_generated: {{a: {{{LEFT_OUT.replace('live-inferred', 'seen')}}}}}",
            "not_generated.a: evidence must be one of full, partial, live-inferred, named",
        ),
        (
            f"webhooks: {{a: {{{READ.replace('2026-11-24', '2026-11-31')}}}}}",
            "webhooks.a: read must be a date such as 2026-11-28, not 2026-11-31",
        ),
    ],
)
def test_an_entry_that_says_too_little_or_too_much_is_named(
    tmp_path: Path, text: str, problem: str
) -> None:
    with pytest.raises(Failure) as caught:
        read(tmp_path, f"# The pages.\n{text}")
    assert str(caught.value).startswith(f"specs/v/docs.yaml:2: {problem}")


def test_a_webhook_that_is_not_in_the_spec_is_named(tiny: Project, change: Change) -> None:
    change(DOCS, "operations:\n", f"webhooks: {{thing: {{{READ}}}}}\noperations:\n")
    with pytest.raises(Failure, match=rf"^{DOCS}:3: thing is not in the spec: remove the entry$"):
        contracts(tiny, "tiny")


def test_a_webhook_that_is_not_in_the_ledger_is_named(tiny: Project, change: Change) -> None:
    change(
        "specs/tiny/openapi.yaml",
        "    profile: quiet\n",
        "    profile: quiet\n"
        "    webhooks: {signature: authorization, header: Authorization, event: [text]}\n",
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
        Failure, match=rf"^{DOCS}:1: thing is in the spec and has no entry: add its pages, the date"
    ):
        contracts(tiny, "tiny")


def test_an_operation_is_in_the_spec_or_left_out_and_never_both(
    tiny: Project, change: Change
) -> None:
    change(DOCS, "operations:\n", f"not_generated: {{things_count: {{{LEFT_OUT}}}}}\noperations:\n")
    assert contracts(tiny, "tiny")
    change(DOCS, "things_count", "things_get")
    with pytest.raises(
        Failure, match=rf"^{DOCS}:3: not_generated\.things_get is in the spec: remove the entry$"
    ):
        contracts(tiny, "tiny")


@pytest.mark.parametrize("statuses", ["[200]", "{quiet: [200]}"])
def test_statuses_of_a_page_that_the_spec_does_not_have_are_named(
    tiny: Project, change: Change, statuses: str
) -> None:
    change(DOCS, "[get], evidence: full", "[get], evidence: full, statuses: [404, 200]")
    assert contracts(tiny, "tiny")
    change(DOCS, "statuses: [404, 200]", f"statuses: {statuses}")
    with pytest.raises(Failure) as caught:
        contracts(tiny, "tiny")
    assert str(caught.value) == (
        f"{DOCS}:4: things_get in quiet: its pages list the statuses 200, and the spec has "
        "200, 404: change the one that is wrong"
    )


def test_statuses_of_a_profile_that_there_is_not_are_named(tiny: Project, change: Change) -> None:
    change(DOCS, "[get], evidence: full", "[get], evidence: full, statuses: {silent: [200]}")
    with pytest.raises(
        Failure, match=rf"^{DOCS}:4: things_get: statuses: silent is no profile of the vendor$"
    ):
        contracts(tiny, "tiny")


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{id: a, decision: spec, test: tests/test_a.py::test_none}", "3: test: no test is"),
        ("{id: a, decision: spec, test: tests/test_b.py}", "3: test: no test is tests/test_b.py"),
        ("{id: a, decision: spec, test: tests}", "3: test: no test is tests:"),
        ("{id: a, decision: spec, test: specs/v/quirks.yaml}", "3: test: no test is specs/v/"),
        ("{id: a, decision: spec, test: tests/../specs/v/quirks.yaml}", "3: test: no test is"),
        ("{id: a, decision: spec}", "3: test: no test is None"),
        ("{id: a, decision: 'spec, and nothing to do'}", "3: test: no test is None"),
        ("{id: a, tset: x}", "3: tset is unknown: choose from id, says, evidence"),
        ("text", "3"),
    ],
)
def test_a_quirk_names_an_existing_test(tmp_path: Path, entry: str, said: str) -> None:
    with pytest.raises(Failure, match=rf"specs/v/quirks\.yaml:{said}"):
        check_quirks(tmp_path, f"# One.\nquirks:\n  - {entry}\n")


def test_a_quirk_may_need_no_test(tmp_path: Path) -> None:
    check_quirks(
        tmp_path,
        "quirks:\n"
        "  - {id: a, decision: 'nothing to do, because it is printed so'}\n"
        "  - {id: b, decision: spec, test: 'tests/test_a.py::test_it'}\n"
        "  - {id: c, decision: spec, test: tests/test_a.py}\n"
        "  - {id: d, decision: spec, test: 'tests/test_a.py::test_later'}\n",
    )


def check_quirks(folder: Path, text: str) -> None:
    for name, content in {
        "specs/v/quirks.yaml": text,
        "tests/test_a.py": "def test_it() -> None: ...\nasync def test_later() -> None: ...\n",
    }.items():
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(content, encoding="utf-8")
    quirks_ledger.check(Project(folder, folder / "generated"), "v")
