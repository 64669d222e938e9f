"""`deskspec diff`: text, JSON, Markdown, exit codes, and bad input in one line."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from deskspec_toolkit import cli
from deskspec_toolkit.openapi import documents
from diff.library import REMOVED, changed

Run: TypeAlias = Callable[..., tuple[int, str, str]]
NOTE = "components>schemas>Book>properties>note"
LIMIT = "paths>/books>get>parameters>0>schema>maximum"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> tuple[int, str, str]:
        try:
            code = cli.main(["diff", *map(str, arguments)])
        except SystemExit as end:
            code = int(str(end.code))
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, Mapping[str, Any]], Path]:
    def write(name: str, edits: Mapping[str, Any]) -> Path:
        path = tmp_path / name
        documents.write_json(path, changed(edits))
        return path

    return write


Write: TypeAlias = Callable[[str, Mapping[str, Any]], Path]


def test_a_breaking_change_is_exit_1_and_grouped_by_operation(run: Run, write: Write) -> None:
    old, new = write("old.json", {}), write("new.json", {LIMIT: 50, NOTE: REMOVED})
    code, out, err = run(old, new)
    assert (code, err) == (1, "")
    assert out.splitlines() == [
        "books_list",
        "  breaking    request query limit: maximum narrowed, 100 → 50",
        "books_list, books_create, books_get and 1 more",
        "  compatible  response Book.note: field removed",
        "1 breaking, 1 compatible; suggested version bump: major, or minor before 1.0",
    ]


def test_a_compatible_change_and_no_change_are_exit_0(run: Run, write: Write) -> None:
    old, new = write("old.json", {}), write("new.json", {LIMIT: 500})
    assert run(old, new)[0] == 0
    assert run(old, old) == (0, "nothing changed\n", "")


def test_changes_of_words_are_counted_and_listed_on_demand(run: Run, write: Write) -> None:
    edits = {"paths>/books>get>summary": "List.", "paths>/books>get>description": "All."}
    old, new = write("old.json", {}), write("new.json", edits)
    code, out, _ = run(old, new)
    assert code == 0
    assert "  docs-only   2 places: description changed, summary changed" in out
    assert "  docs-only   summary changed" in run(old, new, "--verbose")[1]


def test_json_has_every_change(run: Run, write: Write, tmp_path: Path) -> None:
    old, new = write("old.json", {}), write("new.json", {LIMIT: 50})
    run(old, new, "--json", tmp_path / "out.json")
    result = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert result["bump"] == "major"
    assert result["counts"] == {"breaking": 1, "compatible": 0, "docs-only": 0}
    assert result["changes"] == [
        {
            "level": "breaking",
            "kind": "maximum narrowed",
            "direction": "request",
            "subject": "query limit",
            "before": "100",
            "after": "50",
            "operations": ["books_list"],
        }
    ]


def test_what_is_new_is_told_in_the_order_of_the_document(run: Run, write: Write) -> None:
    names = ["x-d", "x-a", "x-f", "x-c", "x-e", "x-b"]
    headers = {name: {"schema": {"type": "string"}} for name in names}
    edits = {"paths>/books>post>responses>201>headers": headers}
    _, out, _ = run(write("old.json", {}), write("new.json", edits))
    told = [line.split("header ")[1].split(":")[0] for line in out.splitlines() if "added" in line]
    assert told == names


def test_markdown_has_the_worst_first_and_shows_names_as_they_are(
    run: Run, write: Write, tmp_path: Path
) -> None:
    old = write("old.json", {})
    new = write("new.json", {LIMIT: 50, "components>schemas>Book>properties>a*b": {}})
    run(old, new, "--markdown", tmp_path / "out.md")
    lines = (tmp_path / "out.md").read_text(encoding="utf-8").splitlines()
    assert lines.index("## Breaking") < lines.index("## Compatible")
    assert "  - request query limit: maximum narrowed, 100 → 50" in lines
    assert "  - response Book.a\\*b: field added" in lines


def test_documents_of_different_vendors_are_compared_and_told(run: Run, write: Write) -> None:
    old, new = write("old.json", {}), write("new.json", {"info>title": "Theatre"})
    code, out, _ = run(old, new)
    assert code == 0
    assert out.startswith("the documents have different titles: Library, Theatre\n")


def test_another_version_of_openapi_is_told(run: Run, write: Write) -> None:
    old, new = write("old.json", {"openapi": "3.0.3"}), write("new.json", {})
    code, out, _ = run(old, new)
    assert code == 0
    assert "docs-only   document: version of OpenAPI changed, 3.0.3 → 3.1.0" in out


def test_nothing_in_a_document_steers_a_terminal(run: Run, write: Write) -> None:
    old = write("old.json", {})
    new = write("new.json", {"components>schemas>Book>properties>\x1b[31m": {"type": "string"}})
    assert "\x1b" not in run(old, new)[1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "not JSON, or cut off"),
        ("a: [", "not YAML"),
        ("swagger: '2.0'\n", "this is Swagger 2.0"),
        ("openapi: 3.1.0\npaths: {}\n", "it has no operation to compare"),
        ("- 1\n", "a mapping is expected"),
    ],
)
def test_a_file_that_cannot_be_compared_is_one_line(
    run: Run, write: Write, tmp_path: Path, text: str, told: str
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(text, encoding="utf-8")
    for files in ((write("old.json", {}), bad), (bad, write("new.json", {}))):
        code, out, err = run(*files, "--json", tmp_path / "out.json")
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert told in err
        assert str(bad) in err
        assert not (tmp_path / "out.json").exists()


def test_a_missing_file_is_one_line(run: Run, write: Write, tmp_path: Path) -> None:
    code, _, err = run(write("old.json", {}), tmp_path / "gone.yaml")
    assert (code, err) == (2, f"deskspec: {tmp_path / 'gone.yaml'}: No such file or directory\n")


def test_what_cannot_be_read_is_told(run: Run, write: Write) -> None:
    broken = {"components>schemas>Book>properties>note>maxLength": "many"}
    _, out, _ = run(write("old.json", {}), write("new.json", broken))
    assert "not compared, because it cannot be read: 1" in out


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        ({f"{NOTE}>xml": {"name": "n"}}, "Book.properties.note.xml"),
        ({f"{NOTE}>x-limits": {"a": 5}}, "Book.properties.note.x-limits"),
        ({f"{NOTE}>x-limit": 5}, "Book.properties.note.x-limit"),
        ({f"{NOTE}>contentSchema": {"type": "integer"}}, "Book.properties.note.contentSchema"),
        ({"paths>/books>get>servers": [{"url": "https://elsewhere.example"}]}, "get.servers"),
        (
            {"servers>0>variables": {"room": {"default": "a"}}},
            "$.servers.https://library.example/v1",
        ),
        ({"paths>/books>get>x-internal": True}, "get.x-internal"),
    ],
)
def test_what_is_not_compared_is_told_and_not_called_a_change_of_words(
    run: Run, write: Write, tmp_path: Path, edits: Mapping[str, Any], told: str
) -> None:
    old, new = write("old.json", {}), write("new.json", edits)
    code, out, _ = run(old, new, "--json", tmp_path / "out.json")
    result = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert (code, result["bump"], result["changes"]) == (0, None, [])
    assert told in out.replace('"', "").replace("[", ".").replace("]", "")
    assert "which is not compared: it may be breaking" in out
    assert out.endswith("no change was found\n")
    new = write("new.json", {**edits, LIMIT: 500})
    assert "1 compatible; suggested version bump: minor, unless what is not" in run(old, new)[1]


def test_what_is_compared_is_not_told_to_be_not_compared(run: Run, write: Write) -> None:
    old = write("old.json", {})
    for edits in ({LIMIT: 500}, {NOTE: REMOVED}, {f"{NOTE}>description": "A note."}):
        assert "not compared" not in run(old, write("new.json", edits))[1]


def test_parts_that_cannot_be_read_are_never_a_change_of_words(run: Run, write: Write) -> None:
    old, new = (write(name, {f"{NOTE}>maxLength": name}) for name in ("old.json", "new.json"))
    assert "docs-only" not in run(old, new)[1]
