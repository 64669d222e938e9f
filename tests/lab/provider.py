"""The library: a provider whose responses keep `openapi.yaml`, but for the bugs switched on.

It is written by hand from the contract, reads none of it and imports nothing of ours, so that what
a verifier finds here is the verifier's merit. A request is checked in this order: path, method,
key, parameters, type of the body, body; then the operation runs.
"""

import hashlib
import hmac
import json
import math
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Any, Final, NoReturn
from urllib.parse import unquote

from lab import books, loans, notes, rules
from lab.bugs import BUGS
from lab.exchange import Call, Delivery, Do, Handle, Refusal, Request, Response
from lab.operation import Operation
from lab.rules import Broken, Rule
from lab.shelves import Record, seeded

KEY: Final = "lab-key"
BASE_PATH: Final = "/v1"
SIGNATURE: Final = "x-library-signature"
_MOST_A_SECOND: Final = 30
_RECEIVER: Final = r"http://127\.0\.0\.1:[0-9]{4,5}(/[a-z]{1,20}){1,3}"
_SUBSCRIPTION: Final = rules.fields({"url": rules.matching(_RECEIVER)}, ("url",))


class Library:
    """Responds to requests, one at a time, from any thread."""

    def __init__(
        self,
        bugs: Collection[str] = (),
        *,
        clock: Callable[[], float] = time.time,
        receiver: Callable[[Delivery], None] | None = None,
        post: Callable[[str, Delivery], None] | None = None,
    ) -> None:
        """Fill the library with its seeds.

        Args:
            bugs: Names of the bugs that are switched on.
            clock: Gives the time, in seconds since 1970.
            receiver: Gets each webhook; `None` for no such receiver.
            post: Sends a webhook to the URL that was subscribed last; `None` to send none.
        """
        self.bugs = set(bugs)
        self._clock = clock
        self._receiver = receiver
        self.post = post
        self._lock = threading.RLock()
        own = (
            Operation("GET", "/summary", self._summary),
            Operation("GET", "/status", _status, is_secured=False),
            Operation("POST", "/subscriptions", self._subscribe, body=_SUBSCRIPTION),
        )
        lending = loans.operations(self._notify_return)
        self._operations = (*books.OPERATIONS, *lending, *notes.OPERATIONS, *own)
        self.reset()

    def reset(self) -> None:
        """Restore the state of the start; the bugs that are switched on stay on."""
        with self._lock:
            self._shelves = seeded()
            self._asked: deque[float] = deque()
            self._subscribed: str | None = None

    def handle(self, request: Request) -> Response:
        """Return the response to a request.

        Raises:
            KeyError: An unknown bug is switched on.
        """
        with self._lock:
            found = self._found(request.path)
            operation = next((o for o, _ in found if o.method == request.method), None)
            if operation is None:
                return _no_operation([each.method for each, _ in found])
            texts = next(texts for each, texts in found if each is operation)
            handle: Handle = partial(self._respond, operation, texts)
            for name in sorted(self.bugs):
                bug = BUGS[name]
                if bug.at_door is not None and bug.operation == operation.label:
                    handle = partial(bug.at_door, handle)
            return handle(request)

    def _found(self, path: str) -> list[tuple[Operation, dict[str, str]]]:
        matches = [(each, each.segments(path)) for each in self._operations]
        found = [(each, texts) for each, texts in matches if texts is not None]
        # A path without parameters goes before one that has them: /books/lookup is no book.
        fixed = [(each, texts) for each, texts in found if not texts]
        return fixed or found

    def _respond(
        self, operation: Operation, texts: Mapping[str, str], request: Request
    ) -> Response:
        try:
            if operation.is_secured:
                _check_key(request)
            call = self._call(operation, texts, request)
            do: Do = operation.do
            for name in sorted(self.bugs):
                bug = BUGS[name]
                if bug.at_desk is not None and bug.operation == operation.label:
                    do = partial(bug.at_desk, do)
            return do(call)
        except Refusal as refusal:
            return refusal.response

    def _call(self, operation: Operation, texts: Mapping[str, str], request: Request) -> Call:
        path = {n: _parameter(rule, n, unquote(texts[n])) for n, rule in operation.path.items()}
        names = [name for name, _ in request.query]
        if len(set(names)) < len(names) or not set(names) <= operation.query.keys():
            raise Refusal(400, "bad_request", "A parameter is unknown, or is given twice.")
        query = {n: _parameter(operation.query[n], n, value) for n, value in request.query}
        body = None if operation.body is None else _body(operation.body, request)
        return Call(self._shelves, path, query, body, self._clock())

    def _summary(self, call: Call) -> Response:
        while self._asked and self._asked[0] <= call.now - 1:
            self._asked.popleft()
        if len(self._asked) >= _MOST_A_SECOND:
            message = f"At most {_MOST_A_SECOND} requests a second are accepted."
            raise Refusal(429, "too_many_requests", message, {"retry-after": "1"})
        self._asked.append(call.now)
        kinds = ("books", "loans", "notes")
        return Response(200, {kind: len(getattr(call.shelves, kind)) for kind in kinds})

    def _subscribe(self, call: Call) -> Response:
        self._subscribed = call.body["url"]
        return Response(201, {"url": self._subscribed})

    def _notify_return(self, loan: Record) -> None:
        body = json.dumps({"event": "loan.returned", "loan": loan}).encode()
        signature = hmac.new(KEY.encode(), body, hashlib.sha256).hexdigest()
        headers = {"content-type": "application/json", SIGNATURE: signature}
        delivery = Delivery(headers, body)
        for name in sorted(self.bugs):
            at_post = BUGS[name].at_post
            delivery = delivery if at_post is None else at_post(delivery)
        if self._receiver is not None:
            self._receiver(delivery)
        if self.post is not None and self._subscribed is not None:
            self.post(self._subscribed, delivery)


def _status(_: Call) -> Response:
    return Response(200, {"is_open": True})


def _no_operation(allowed: list[str]) -> Response:
    if not allowed:
        return Refusal(404, "not_found", "There is no such path.").response
    headers = {"allow": ", ".join(allowed)}
    return Refusal(405, "method_not_allowed", "The path has other methods.", headers).response


def _check_key(request: Request) -> None:
    if request.headers.get("authorization") != f"Bearer {KEY}":
        headers = {"www-authenticate": "Bearer"}
        raise Refusal(401, "unauthorized", "A key is expected: Bearer and the key.", headers)


def _parameter(rule: Rule, name: str, text: str) -> Any:
    try:
        return rule(text)
    except Broken as broken:
        raise Refusal(400, "bad_request", f"{name}: {broken}.") from None


def _body(rule: Rule, request: Request) -> Any:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise Refusal(415, "unsupported_media_type", "The body is to be application/json.")
    try:
        document = json.loads(
            request.body.decode(), parse_float=_finite, parse_constant=_no_such_number
        )
    except (ValueError, RecursionError):
        raise Refusal(400, "bad_request", "The body is no JSON.") from None
    try:
        return rule(document)
    except Broken as broken:
        raise Refusal(422, "invalid", f"{broken}.") from None


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_such_number(text)


def _no_such_number(_: str) -> NoReturn:
    raise ValueError("JSON has no such number")
