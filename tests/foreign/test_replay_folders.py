"""A folder of replays with a slip of the pen in it is refused: it would pass for evidence."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from foreign.replay_server import ReplayError, ReplayServer

CREATED: dict[str, Any] = {"json": {"name": "a thing", "kind": "plain"}, "defaults": ["kind"]}
REMOVED: dict[str, Any] = {"body": "removed.txt", "outcome": "nothing"}
FILES = {"things_create.201.json": '{"id": 7}\n', "removed.txt": "Done", "401.json": "{}"}


def folder_of(
    place: Path,
    created: dict[str, Any] | None = None,
    files: dict[str, str] | None = None,
    operations: dict[str, Any] | None = None,
    **file: Any,
) -> Path:
    """A folder with two operations; what is given replaces a part of it."""
    index = {
        "vendor": "v",
        "profile": "p",
        "base_path": "",
        "authorization": "Bearer foreign-key",
        "request_headers": {"content-type": "application/json"},
        "statuses": {"401": {"bytes": "composed from the field table"}},
        **file,
    }
    (place / "replays.json").write_text(json.dumps(index), encoding="utf-8")
    usual = {
        "things_create": {
            "request": "POST /things",
            "replays": {"201": CREATED if created is None else created, "401": {}},
        },
        "things_delete": {"request": "DELETE /things/7", "replays": {"200": REMOVED}},
    }
    for name, operation in (usual if operations is None else operations).items():
        (place / f"{name}.replays.json").write_text(json.dumps(operation), encoding="utf-8")
    for name, text in (FILES if files is None else files).items():
        (place / name).write_text(text, encoding="utf-8")
    return place


def test_replay_names_only_what_differs(tmp_path: Path) -> None:
    created, unauthorized, removed = ReplayServer(folder_of(tmp_path)).exchanges
    assert (created.name, created.method, created.path) == ("things_create.201", "POST", "/things")
    assert (created.body, list(created.defaults), created.outcome) == (
        b'{"id": 7}\n',
        ["kind"],
        None,
    )
    assert created.headers == {"Content-Type": "application/json"}
    assert created.request_headers == {"content-type": "application/json"}
    assert (created.authorization, created.provenance) == ("Bearer foreign-key", "as printed")
    assert (unauthorized.status, unauthorized.authorization, unauthorized.body) == (
        401,
        None,
        b"{}",
    )
    assert (unauthorized.request_headers, unauthorized.provenance) == (
        {},
        "composed from the field table",
    )
    assert (removed.body, list(removed.defaults), removed.outcome) == (b"Done", [], "nothing")
    assert removed.headers == {"Content-Type": "text/plain"}


def test_operation_may_take_the_key_in_a_header_of_its_own(tmp_path: Path) -> None:
    removal = {"request": "DELETE /things/7", "key_header": "X-Key", "replays": {"200": REMOVED}}
    files = {"removed.txt": "Done"}
    with ReplayServer(
        folder_of(tmp_path, files=files, operations={"things_delete": removal})
    ) as server:
        assert [each.key_header for each in server.exchanges] == ["x-key"]
        key = "Bearer foreign-key"
        found = {
            httpx.delete(f"{server.base_url}/things/7", headers={name: value}).status_code
            for name, value in (("authorization", key), ("x-key", "another"))
        }
        assert found == {599}
        assert (
            httpx.delete(f"{server.base_url}/things/7", headers={"x-key": key}).status_code == 200
        )
    assert all("wrong x-key" in reason for reason in server.unmatched)


@pytest.mark.parametrize(
    ("slip", "named"),
    [
        ({"body": "created.yaml"}, "its ending is none of .json, .txt"),
        ({"body": "missing.json"}, "No such file"),
        ({"defaults": ["color"]}, "defaults is not"),
        ({"defaults": "kind"}, "defaults is not"),
        ({"json": [{"kind": "plain"}]}, "defaults is not"),
        ({"outcome": "something"}, "outcome is none of"),
        ({"outcome": "no items"}, "outcome is none of"),
        ({"bytes": "as remembered"}, "bytes is neither"),
        ({"remark": "none"}, "unknown key remark"),
    ],
)
def test_replay_with_a_slip_is_refused(tmp_path: Path, slip: dict[str, Any], named: str) -> None:
    folder = folder_of(tmp_path, {**CREATED, **slip})
    with pytest.raises(ReplayError, match=named):
        ReplayServer(folder)


@pytest.mark.parametrize(
    ("slip", "named"),
    [
        ({"exchanges": []}, "unknown key exchanges"),
        ({"statuses": {"401": {"status": 402}}}, "unknown key status"),
        (
            {"operations": {"things_get": {"request": "GET /", "replies": {}}}},
            "unknown key replies",
        ),
        ({"operations": {"things_get": {"replays": {}}}}, "request is not a string"),
        (
            {"operations": {"things_get": {"request": "GET /", "replays": {"ok": {}}}}},
            "a replay is named by its status",
        ),
        (
            {
                "operations": {
                    name: {"request": "GET /", "replays": {"200": {"body": "removed.txt"}}}
                    for name in ("things_get", "things_list")
                }
            },
            "things_list.200: its request occurs twice",
        ),
    ],
)
def test_file_of_replays_with_a_slip_is_refused(
    tmp_path: Path, slip: dict[str, Any], named: str
) -> None:
    with pytest.raises(ReplayError, match=named):
        ReplayServer(folder_of(tmp_path, **slip))


def test_name_that_occurs_twice_is_refused(tmp_path: Path) -> None:
    file = folder_of(tmp_path) / "things_create.replays.json"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('"401": {}', '"401": {}, "401": {}'), encoding="utf-8")
    with pytest.raises(ReplayError, match="401 occurs twice"):
        ReplayServer(tmp_path)


@pytest.mark.parametrize(
    ("name", "text", "named"),
    [
        ("things_create.201.json", '{"id": 7', r"things_create\.201\.json"),
        ("things_create.201.json", "Done", r"things_create\.201\.json"),
        ("removed.txt", " \n", r"removed\.txt: nothing is in it"),
        ("unused.json", "{}", r"no exchange names unused\.json"),
        ("unused.txt", "Done", r"no exchange names unused\.txt"),
    ],
)
def test_body_with_a_slip_is_refused(tmp_path: Path, name: str, text: str, named: str) -> None:
    folder = folder_of(tmp_path, files={**FILES, name: text})
    with pytest.raises(ReplayError, match=named):
        ReplayServer(folder)


def test_bodies_may_be_in_a_second_folder_which_has_no_other_files(tmp_path: Path) -> None:
    bodies = tmp_path / "printed"
    bodies.mkdir()
    (tmp_path / "replays").mkdir()
    files = {name: text for name, text in FILES.items() if name != "removed.txt"}
    folder = folder_of(tmp_path / "replays", files=files, bodies="../printed")
    (bodies / "removed.txt").write_text("Done", encoding="utf-8")
    assert [each.body for each in ReplayServer(folder).exchanges][-1] == b"Done"
    (bodies / "unused.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ReplayError, match=r"printed: no exchange names unused\.json"):
        ReplayServer(folder)
