"""A vendor's documentation as a server: it replays documented bytes, and nothing else.

What holds here: only the standard library is imported, so no code of the project can make its own
mistake look right. A request that is not exactly a documented one gets 599 with the
difference in words; a success is never made up. The key is checked before anything else of a
known method and path, and a wrong one gets the documented 401.

As a module::

    with ReplayServer(folder) as server:
        server.base_url   # what a client of this vendor takes as its base URL
        server.requests   # everything that arrived, in order

As a program: ``python replay_server.py FOLDER [--port 0]``; the first line of stdout is the URL.
"""

from __future__ import annotations

import argparse
import json
import signal
import socket
import sys
import threading
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from email.parser import BytesParser
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar, Final, Self, cast, final
from urllib.parse import parse_qsl

HOST: Final = "127.0.0.1"
NOT_REPLAYED: Final = 599
"""The status of everything that no replay covers: no vendor documents it, so it cannot hide."""

PRINTED: Final = "as printed"
COMPOSED: Final = "composed from the field table"

NOTHING: Final = "nothing"
NO_ITEMS: Final = "no items"
CONFLICT: Final = "conflict"

_OUTCOMES: Final = {NOTHING: True, NO_ITEMS: False, CONFLICT: False}
"""The outcomes that the status alone does not say, and whether each is a 2xx."""

_MEDIA_TYPES: Final = {".json": "application/json", ".txt": "text/plain"}
_UNAUTHORIZED: Final = "401"
_INDEX: Final = "replays.json"
_OF_OPERATION: Final = f".{_INDEX}"
"""The end of the name of the file of an operation."""
_FILE_KEYS: Final = {
    *("vendor", "profile", "base_path", "authorization", "request_headers", "bytes", "bodies"),
    *("notes", "statuses"),
}
_STATUS_KEYS: Final = {"bytes", "note"}
_OPERATION_KEYS: Final = {"request", "key_header", "replays"}
_REPLAY_KEYS: Final = {
    *(
        "path",
        "query",
        "json",
        "form",
        "defaults",
        "request_headers",
        "headers",
        "body",
        "outcome",
        "bytes",
        "note",
    ),
}


class ReplayError(ValueError):
    """A folder of replays is wrong; the text names the file, the exchange and the rule."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it arrived. ``headers`` has lower-case names, repeated ones joined by ", ".

    ``path`` is as sent (escapes kept), without the query. ``served_by`` is the name of the
    exchange that was sent back, or ``None`` for a 599.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    served_by: str | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One documented request and its documented response.

    ``authorization`` is the exact value of the header ``key_header``, which is Authorization unless
    the operation has another; ``None`` is the response to every other value, or to none, on any
    path of the same operation. ``json`` is the canonical text of the request
    body, ``None`` where none may be sent; ``form`` has the content of each part of a form by
    its name, ``None`` where the body is no form; ``defaults`` are those of its members that a
    caller does not give, because a client adds them. ``outcome`` is `NOTHING` where the body only
    confirms, `NO_ITEMS` where an error is how a search says that it found none, `CONFLICT` where a
    400 means that something is taken already, else ``None``. ``provenance`` is `PRINTED` or
    `COMPOSED`.
    """

    name: str
    operation: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    json: str | None
    form: Mapping[str, str] | None
    defaults: frozenset[str]
    request_headers: Mapping[str, str]
    key_header: str
    authorization: str | None
    status: int
    headers: Mapping[str, str]
    body: bytes
    outcome: str | None
    provenance: str

    @property
    def is_success(self) -> bool:
        """Whether the response is a 2xx."""
        return _is_success(self.status)

    def difference(self, request: Request) -> str | None:
        """In words, what of the request is not as documented; ``None`` when all of it is."""
        if tuple(sorted(request.query)) != self.query:
            return f"query is {sorted(request.query)}, not {list(self.query)}"
        for name, expected in self.request_headers.items():
            seen = request.headers.get(name, "")
            if seen.partition(";")[0].strip().lower() != expected:
                return f"header {name} is {seen!r}, not {expected!r}"
        if self.form is not None:
            parts = _parts(request)
            return None if parts == self.form else f"form is {parts}, not {self.form}"
        if self.json is None:
            return f"a body of {len(request.body)} bytes, not none" if request.body else None
        sent = _canonical(request.body)
        return None if sent == self.json else f"body is {sent}, not {self.json}"


@dataclass(frozen=True, slots=True)
class Replays:
    """All exchanges of one vendor profile, as read from its folder."""

    vendor: str
    profile: str
    base_path: str
    exchanges: tuple[Exchange, ...]

    def match(self, request: Request) -> Exchange | str:
        """The exchange that covers the request, or the reason why none does."""
        known = [
            exchange
            for exchange in self.exchanges
            if (exchange.method, exchange.path) == (request.method, request.path)
        ]
        if not known:
            paths = sorted({f"{exchange.method} {exchange.path}" for exchange in self.exchanges})
            return f"method and path are none of: {', '.join(paths)}"
        sent = request.headers.get(known[0].key_header)
        allowed = [exchange for exchange in known if exchange.authorization == sent]
        if sent is None or not allowed:
            return self._unauthorized(known[0])
        differences = [(exchange, exchange.difference(request)) for exchange in allowed]
        for exchange, difference in differences:
            if difference is None:
                return exchange
        return "; ".join(f"{exchange.name}: {difference}" for exchange, difference in differences)

    def _unauthorized(self, known: Exchange) -> Exchange | str:
        for exchange in self.exchanges:
            if exchange.operation == known.operation and exchange.authorization is None:
                return exchange
        return f"wrong {known.key_header}, and no 401 is documented for {known.operation}"


def load(folder: Path) -> Replays:
    """Read and check all files of replays and the bodies beside them; raises `ReplayError`."""
    index = folder / _INDEX
    where = str(index)
    document = _read(index, _FILE_KEYS)
    statuses = _mappings(document, "statuses", _STATUS_KEYS, where)
    rows = list(_rows(folder))
    bodies = [_text(document, "bodies", where)] if "bodies" in document else []
    folders = [folder, *(folder / each for each in bodies)]
    replays = Replays(
        vendor=_text(document, "vendor", where),
        profile=_text(document, "profile", where),
        base_path=_text(document, "base_path", where),
        exchanges=tuple(
            _exchange(row, {**document, **statuses.get(status, {})}, folders)
            for status, row in rows
        ),
    )
    _refuse_ambiguity(replays, index)
    used = {_body_file(row, folders) for _, row in rows}
    for each in folders:
        _refuse_unused_files(each, {file.name for file in used if file.parent == each})
    return replays


def _read(file: Path, known: set[str]) -> dict[str, object]:
    """The content of a file, which has only keys that are known."""
    try:
        loaded = cast("object", json.loads(file.read_bytes(), object_pairs_hook=_unique))
    except (OSError, ValueError) as error:
        message = f"{file}: {error}"
        raise ReplayError(message) from error
    document = _mapping(loaded, str(file))
    _only(document, known, str(file))
    return document


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object, none of whose names occurs twice: the last one would win without a word."""
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:
            message = f"{name} occurs twice"
            raise ValueError(message)
        found[name] = value
    return found


def _rows(folder: Path) -> Generator[tuple[str, dict[str, object]]]:
    """Each replay with its status, its name, and what it has from its operation."""
    for file in sorted(folder.glob(f"*{_OF_OPERATION}")):
        where = str(file)
        operation = file.name.removesuffix(_OF_OPERATION)
        entry = _read(file, _OPERATION_KEYS)
        method, _, path = _text(entry, "request", where).partition(" ")
        usual = {"method": method, "path": path}
        if "key_header" in entry:
            usual["key_header"] = _text(entry, "key_header", where)
        for key, replay in _mappings(entry, "replays", _REPLAY_KEYS, where).items():
            named = {"operation": operation, "name": f"{operation}.{key}"}
            yield key.partition(".")[0], {**usual, **replay, **named}


def _exchange(
    row: Mapping[str, object], usual: Mapping[str, object], folders: Sequence[Path]
) -> Exchange:
    """One replay, with what is usual for its file and its status."""
    name = _text(row, "name", folders[0].name)
    where = f"{folders[0].name}: {name}"
    operation = _text(row, "operation", where)
    code = name.split(".")[1]
    if not code.isdecimal():
        message = f"{where}: a replay is named by its status, such as 200 or 200.last_page"
        raise ReplayError(message)
    provenance = _text({"bytes": PRINTED, **usual, **row}, "bytes", where)
    if provenance not in (PRINTED, COMPOSED):
        message = f"{where}: bytes is neither {PRINTED!r} nor {COMPOSED!r}"
        raise ReplayError(message)
    path = _body_file(row, folders)
    headers = {"Content-Type": _MEDIA_TYPES.get(path.suffix, ""), **_texts(row, "headers", where)}
    return Exchange(
        name=name,
        operation=operation,
        method=_text(row, "method", where),
        path=_text(row, "path", where),
        query=tuple(sorted(_texts(row, "query", where).items())),
        json=json.dumps(row["json"], sort_keys=True) if "json" in row else None,
        form=_texts(row, "form", where) if "form" in row else None,
        defaults=_defaults(row, where),
        request_headers=_texts({**usual, **row}, "request_headers", where) if "json" in row else {},
        key_header=_text({"key_header": "authorization", **row}, "key_header", where).lower(),
        authorization=None if code == _UNAUTHORIZED else _text(usual, "authorization", where),
        status=int(code),
        headers=headers,
        body=_body(path),
        outcome=_outcome(row, int(code), where),
        provenance=provenance,
    )


def _parts(request: Request) -> dict[str, str]:
    """The content of each part of a form by its name; empty for a body that is none."""
    kind = request.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        return {}
    message = BytesParser().parsebytes(f"content-type: {kind}\r\n\r\n".encode() + request.body)
    found: dict[str, str] = {}
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            found[name] = content.decode()
    return found


def _body_file(row: Mapping[str, object], folders: Sequence[Path]) -> Path:
    """The file that a replay names, else that of its name, of its operation's or of its status."""
    name = _text(row, "name", folders[0].name)
    operation, status = name.split(".")[:2]
    names = [
        f"{stem}{suffix}"
        for stem in (name, f"{operation}.{status}", status)
        for suffix in _MEDIA_TYPES
    ]
    if "body" in row:
        names = [_text(row, "body", f"{folders[0].name}: {name}")]
    files = [folder / name for name in names for folder in folders]
    return next((file for file in files if file.exists()), files[0])


def _body(path: Path) -> bytes:
    """The bytes of a response. A slip of the pen is refused: broken JSON, a text without a word."""
    if path.suffix not in _MEDIA_TYPES:
        message = f"{path}: its ending is none of {', '.join(_MEDIA_TYPES)}"
        raise ReplayError(message)
    try:
        body = path.read_bytes()
        text = body.decode()
        if path.suffix == ".json":
            _ = cast("object", json.loads(text))
    except (OSError, ValueError) as error:
        message = f"{path}: {error}"
        raise ReplayError(message) from error
    if not text.strip():
        message = f"{path}: nothing is in it"
        raise ReplayError(message)
    return body


def _defaults(row: Mapping[str, object], where: str) -> frozenset[str]:
    """Members that a client adds; one that the request lacks would be a default never seen."""
    names = row.get("defaults", [])
    sent = row.get("json")
    members = cast("dict[str, object]", sent) if isinstance(sent, dict) else {}
    known = [name for name in members if isinstance(names, list) and name in names]
    if names != [] and sorted(known) != names:
        message = f"{where}: defaults is not a sorted list of members of json"
        raise ReplayError(message)
    return frozenset(known)


def _outcome(row: Mapping[str, object], status: int, where: str) -> str | None:
    if "outcome" not in row:
        return None
    outcome = _text(row, "outcome", where)
    if _OUTCOMES.get(outcome) is not _is_success(status):
        message = f"{where}: outcome is none of {', '.join(_OUTCOMES)}, or not one of its status"
        raise ReplayError(message)
    return outcome


def _is_success(status: int) -> bool:
    return HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES


def _refuse_ambiguity(replays: Replays, index: Path) -> None:
    """Two exchanges for one request would make the order decide the response."""
    requests: set[tuple[object, ...]] = set()
    for each in replays.exchanges:
        form = tuple((each.form or {}).items())
        request = (each.method, each.path, each.query, each.json, form, each.authorization)
        if request in requests:
            message = f"{index}: {each.name}: its request occurs twice"
            raise ReplayError(message)
        requests.add(request)


def _refuse_unused_files(folder: Path, used: set[str]) -> None:
    """A file that no exchange names is evidence that is never used."""
    names = {path.name for path in folder.iterdir()} - {_INDEX}
    unused = {name for name in names - used if not name.endswith(_OF_OPERATION)}
    if unused:
        message = f"{folder}: no exchange names {', '.join(sorted(unused))}"
        raise ReplayError(message)


def _mapping(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        message = f"{where}: expected an object"
        raise ReplayError(message)
    return cast("dict[str, object]", value)


def _mappings(
    row: Mapping[str, object], key: str, known: set[str], where: str
) -> dict[str, dict[str, object]]:
    """A mapping of mappings, of which each has only keys that are known."""
    found: dict[str, dict[str, object]] = {}
    for name, value in _mapping(row.get(key, {}), f"{where}: {key}").items():
        found[name] = _mapping(value, f"{where}: {name}")
        _only(found[name], known, f"{where}: {name}")
    return found


def _text(row: Mapping[str, object], key: str, where: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        message = f"{where}: {key} is not a string"
        raise ReplayError(message)
    return value


def _texts(row: Mapping[str, object], key: str, where: str) -> dict[str, str]:
    values = _mapping(row.get(key, {}), f"{where}: {key}")
    return {name: _text(values, name, f"{where}: {key}") for name in values}


def _only(row: Mapping[str, object], known: set[str], where: str) -> None:
    unknown = sorted(set(row) - known)
    if unknown:
        message = f"{where}: unknown key {', '.join(unknown)}"
        raise ReplayError(message)


def _canonical(body: bytes) -> str:
    """One text for equal JSON, whatever its order and spacing; ``1`` and ``true`` stay apart."""
    try:
        return json.dumps(cast("object", json.loads(body)), sort_keys=True)
    except ValueError:
        return f"not JSON: {body[:200]!r}"


@final
class _Listener(ThreadingHTTPServer):
    """The socket side. It knows its open connections, so closing never waits for a keep-alive."""

    request_queue_size: int = 256
    daemon_threads: bool = False

    def __init__(self, owner: ReplayServer, port: int) -> None:
        self.owner: ReplayServer = owner
        self._open: set[socket.socket] = set()
        self._lock: threading.Lock = threading.Lock()
        super().__init__((HOST, port), _Handler)

    def process_request(self, request: object, client_address: object) -> None:
        """Remember the connection before its thread starts: `disconnect` then sees all."""
        connection = cast("socket.socket", request)
        with self._lock:
            self._open.add(connection)
        super().process_request(connection, cast("tuple[str, int]", client_address))

    def shutdown_request(self, request: object) -> None:
        """Forget the connection at its end."""
        connection = cast("socket.socket", request)
        with self._lock:
            self._open.discard(connection)
        super().shutdown_request(connection)

    def disconnect(self) -> None:
        """End every open connection, so that its thread ends too."""
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # the client was faster

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignore a client that hangs up; anything else is a bug here and is shown."""
        if not isinstance(sys.exception(), OSError):
            connection = cast("socket.socket", request)
            super().handle_error(connection, cast("tuple[str, int]", client_address))


@final
class _Handler(BaseHTTPRequestHandler):
    """One keep-alive connection: every request, whatever its method, goes to the replays."""

    protocol_version: str = "HTTP/1.1"
    disable_nagle_algorithm: ClassVar[bool] = True

    def reply(self) -> None:
        """Read one request and send the response that the replays have for it."""
        listener = self.server
        if not isinstance(listener, _Listener):
            message = "this handler belongs to a _Listener"
            raise TypeError(message)
        status, headers, body = listener.owner.respond(self._received())
        self._send(status, headers, body)

    def _received(self) -> Request:
        path, _, query = self.path.partition("?")
        names = {name.lower() for name in self.headers}
        return Request(
            method=self.command,
            path=path,
            query=parse_qsl(query, keep_blank_values=True),
            headers={name: ", ".join(self.headers.get_all(name, [])) for name in names},
            body=self._body(),
        )

    def _body(self) -> bytes:
        """The body by its length; a chunked one is not read, so the connection ends after it."""
        length = self.headers.get("Content-Length", "0")
        if "Transfer-Encoding" in self.headers or not length.isdecimal():
            self.close_connection: bool = True
            return b"(a chunked body, or one without a valid length: not read)"
        return self.rfile.read(int(length))

    def _send(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        """Head and body in one write: two would wait for the peer's delayed acknowledgement."""
        reason = self.responses.get(status, ("Not Replayed",))[0]
        fields = {**headers, "Content-Length": str(len(body))}
        if self.close_connection:
            fields["Connection"] = "close"
        lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {fields[name]}" for name in fields)]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        _ = self.wfile.write(head if self.command == "HEAD" else head + body)

    def log_message(self, *_: object, **__: object) -> None:
        """Say nothing: `ReplayServer.requests` is the log."""


for _method in ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"):
    setattr(_Handler, f"do_{_method}", _Handler.reply)  # how http.server finds a method


class ReplayServer:
    """Serves one folder of replays on a loopback port while it is open.

    ``folder`` holds ``replays.json``; ``port`` 0 picks a free one. Raises `ReplayError` for a
    folder that is wrong.
    """

    def __init__(self, folder: Path | str, *, port: int = 0) -> None:
        self.replays: Replays = load(Path(folder))
        self.requests: list[Request] = []
        self.unmatched: list[str] = []
        self._port: int = port
        self._bodies: dict[str, bytes] = {}
        self._lock: threading.Lock = threading.Lock()
        self._listener: _Listener | None = None
        self._thread: threading.Thread | None = None

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """Every exchange that this server can replay."""
        return self.replays.exchanges

    @property
    def base_url(self) -> str:
        """The URL in place of the vendor's base URL, base path (``/v1``) included."""
        if self._listener is None:
            message = "the replay server is not running: use it in a with statement"
            raise RuntimeError(message)
        return f"http://{HOST}:{self._listener.server_port}{self.replays.base_path}"

    def start(self) -> None:
        """Bind the port and serve on a thread of its own."""
        if self._listener is not None:
            message = "the replay server is running already"
            raise RuntimeError(message)
        listener = _Listener(self, self._port)
        self._listener = listener
        self._thread = threading.Thread(
            target=listener.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """End all connections and free the port. Calling it twice is fine."""
        listener, thread = self._listener, self._thread
        self._listener = self._thread = None
        if listener is not None and thread is not None:
            listener.shutdown()
            thread.join()
            listener.disconnect()
            listener.server_close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    @contextmanager
    def altered(self, exchange: str, body: bytes) -> Generator[None, None, None]:
        """While open, the exchange of that name responds with these bytes (see ``disturb.py``)."""
        if exchange not in {each.name for each in self.exchanges}:
            message = f"no exchange is called {exchange!r}"
            raise KeyError(message)
        with self._lock:
            before = self._bodies.get(exchange)
            self._bodies[exchange] = body
        try:
            yield
        finally:
            with self._lock:
                if before is None:
                    del self._bodies[exchange]
                else:
                    self._bodies[exchange] = before

    def respond(self, request: Request) -> tuple[int, Mapping[str, str], bytes]:
        """Return status, headers and body for a request, and record the request."""
        found = self.replays.match(request)
        if isinstance(found, str):
            reason = f"no replay for {request.method} {request.path}: {found}\n"
            with self._lock:
                self.requests.append(request)
                self.unmatched.append(reason)
            return NOT_REPLAYED, {"Content-Type": "text/plain; charset=utf-8"}, reason.encode()
        with self._lock:
            self.requests.append(replace(request, served_by=found.name))
            body = self._bodies.get(found.name, found.body)
        return found.status, found.headers, body


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve a folder until interrupted; 2 and one line on stderr when it cannot."""
    parser = argparse.ArgumentParser(description="Replay a vendor's documented bytes.")
    _ = parser.add_argument("folder", type=Path, help="a folder that holds replays.json")
    _ = parser.add_argument("--port", type=int, default=0, help="0 (the default) picks a free one")
    given = parser.parse_args(arguments, namespace=_Arguments())
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        _ = signal.signal(number, lambda _number, _frame: stop.set())
    try:
        with ReplayServer(given.folder, port=given.port) as server:
            print(server.base_url, flush=True)
            _ = stop.wait()
    except (ReplayError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


class _Arguments(argparse.Namespace):
    """The command line, typed."""

    folder: Path = Path()
    port: int = 0


if __name__ == "__main__":
    sys.exit(main())
