"""In an editor, an argument with a closed set of values offers them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from clients.test_types import SOURCES

CALLS = {
    "sort_by_enum": (
        "from deskspec import HelpCrunch",
        'HelpCrunch(api_key="k").chats.list(order="")',
        {"asc", "desc"},
    ),
    "order_of_two_spellings": (
        "from deskspec import HelpCrunch",
        'HelpCrunch(api_key="k").chats.search(order="")',
        {"ASC", "DESC", "asc", "desc"},
    ),
    "comparison": (
        "from deskspec import HelpCrunch",
        'HelpCrunch(api_key="k").chats.search(comparison="")',
        {"AND", "OR"},
    ),
    "template_category": (
        "from deskspec import DoubleTick",
        'DoubleTick(api_key="k").templates.list(category="")',
        {"MARKETING", "UTILITY"},
    ),
}


class LanguageServer:
    """What an editor asks: the Language Server Protocol over standard input and output."""

    def __init__(self, root: Path) -> None:
        self._root = root
        (root / "pyrightconfig.json").write_text(json.dumps({"extraPaths": SOURCES}))
        server = Path(sys.executable).parent / "basedpyright-langserver"
        self._process = subprocess.Popen(
            [server, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
        )
        self._last_id = 0
        self._ask(
            "initialize",
            {
                "processId": None,
                "rootUri": root.as_uri(),
                "capabilities": {},
                "workspaceFolders": [{"uri": root.as_uri(), "name": "root"}],
            },
        )
        self._send({"method": "initialized", "params": {}})

    def completions(self, name: str, program: str) -> set[str]:
        """Return what is offered between the two quotation marks of a program."""
        uri = (self._root / name).as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": program}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        before = program[: program.rindex('""') + 1]
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        offered = self._ask(
            "textDocument/completion", {"textDocument": {"uri": uri}, "position": position}
        )
        return {item["label"].strip("\"'") for item in offered["items"]}

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _ask(self, method: str, params: dict[str, Any]) -> Any:
        self._last_id += 1
        self._send({"id": self._last_id, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == self._last_id and "method" not in message:
                return message["result"]
            if "id" in message:  # a question of the server: settings, progress
                self._send({"id": message["id"], "result": _reply(message)})

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


def _reply(message: dict[str, Any]) -> Any:
    if message["method"] == "workspace/configuration":
        return [{"pythonPath": sys.executable} for _ in message["params"]["items"]]
    return None


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    server = LanguageServer(tmp_path_factory.mktemp("editor"))
    yield server
    server.close()


@pytest.mark.parametrize("name", CALLS)
def test_the_values_of_a_closed_set_are_offered(server: LanguageServer, name: str) -> None:
    opening, call, values = CALLS[name]
    assert values <= server.completions(f"{name}.py", f"{opening}\n\n{call}\n")
