"""A folder of replays with a slip of the pen in it is refused: it would pass for evidence."""

import json
from pathlib import Path
from typing import Any

import pytest
from foreign.replay_server import ReplayError, ReplayServer

JSON, TEXT = {"Content-Type": "application/json"}, {"Content-Type": "text/plain"}
CREATED: dict[str, Any] = {
    "name": "things_create.201",
    "operation": "things_create",
    "method": "POST",
    "path": "/things",
    "json": {"name": "a thing", "kind": "plain"},
    "defaults": ["kind"],
    "authorization": "Bearer foreign-key",
    "status": 201,
    "headers": JSON,
    "body": "created.json",
    "bytes": "as printed",
}
REMOVED: dict[str, Any] = {
    "name": "things_delete.200",
    "operation": "things_delete",
    "method": "DELETE",
    "path": "/things/7",
    "authorization": "Bearer foreign-key",
    "status": 200,
    "headers": TEXT,
    "body": "removed.txt",
    "outcome": "nothing",
    "bytes": "as printed",
}
FILES = {"created.json": '{"id": 7}\n', "removed.txt": "Done"}


def folder_of(place: Path, *exchanges: dict[str, Any], **files: str) -> Path:
    index = {"vendor": "v", "profile": "p", "base_path": "", "exchanges": exchanges}
    (place / "replays.json").write_text(json.dumps(index), encoding="utf-8")
    for name, text in (FILES | files).items():
        (place / name).write_text(text, encoding="utf-8")
    return place


def test_json_and_a_bare_word_are_read(tmp_path: Path) -> None:
    created, removed = ReplayServer(folder_of(tmp_path, CREATED, REMOVED)).exchanges
    assert (created.body, list(created.defaults), created.outcome) == (
        b'{"id": 7}\n',
        ["kind"],
        None,
    )
    assert (removed.body, list(removed.defaults), removed.outcome) == (b"Done", [], "nothing")


@pytest.mark.parametrize(
    ("slip", "named"),
    [
        ({"headers": TEXT}, "does not go with the Content-Type"),
        ({"headers": {}}, "does not go with the Content-Type"),
        ({"body": "created.yaml"}, "does not go with the Content-Type"),
        ({"body": "missing.json"}, "No such file"),
        ({"defaults": ["color"]}, "defaults is not"),
        ({"defaults": "kind"}, "defaults is not"),
        ({"json": [{"kind": "plain"}]}, "defaults is not"),
        ({"outcome": "something"}, "outcome is none of"),
        ({"outcome": "no items"}, "outcome is none of"),
        ({"outcome": "nothing", "status": 404}, "outcome is none of"),
        ({"bytes": "as remembered"}, "bytes is neither"),
        ({"status": "201"}, "status is not a number"),
        ({"remark": "none"}, "unknown key remark"),
        ({"name": "things_delete.200"}, "occurs twice"),
    ],
)
def test_entry_with_a_slip_is_refused(tmp_path: Path, slip: dict[str, Any], named: str) -> None:
    folder = folder_of(tmp_path, {**CREATED, **slip}, REMOVED)
    with pytest.raises(ReplayError, match=named):
        ReplayServer(folder)


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("created.json", '{"id": 7', "created.json"),
        ("created.json", "Done", "created.json"),
        ("removed.txt", " \n", "removed.txt: nothing is in it"),
        ("unused.json", "{}", "no exchange names unused.json"),
        ("unused.txt", "Done", "no exchange names unused.txt"),
    ],
)
def test_file_with_a_slip_is_refused(tmp_path: Path, name: str, text: str, named: str) -> None:
    folder = folder_of(tmp_path, CREATED, REMOVED, **{name: text})
    with pytest.raises(ReplayError, match=named):
        ReplayServer(folder)
