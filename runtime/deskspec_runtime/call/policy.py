"""The policy of a call: what is sent again, after which wait, and which error ends it.

It is one generator of intents, without any I/O: it yields `Send` and `Wait`, and is told what came
of them. `http` drives it, synchronously and asynchronously. Retries stand above the HTTP client
and not in a transport, because a connection that breaks inside a body breaks outside a transport.
"""

import logging
import random
import re
import time
from collections.abc import Generator, Mapping
from email.utils import parsedate_to_datetime
from itertools import count
from math import isfinite
from typing import Any, Final, Literal, NamedTuple, Protocol, TypeAlias
from urllib.parse import urlsplit

from .._constants import (
    BACKOFF_BASE,
    BACKOFF_CAP,
    RETRIED_READS,
    RETRIED_SENDS,
    RETRY_AFTER_CAP,
    RETRY_BUDGET,
)
from ..contract.checker import ContractChecker
from ..errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    BadRequestConflictError,
    BadRequestError,
    advice_on,
    class_of_status,
)
from ..values.arguments import Arguments
from ..values.jsontext import parse
from ..values.results import ListedItems, UnusableBodyError
from . import pacing, settings
from .error_bodies import details_in
from .operation import Operation, RequestTarget
from .settings import AttemptHook, KeySource, Secret

_SHOWABLE_CODE: Final = r"[A-Za-z][A-Za-z_.\[\]-]{0,63}"
"""What a code of an error may be to stand in a message; a sentence may name a person."""


class ReceivedResponse(Protocol):
    """The part of an HTTP response that the policy needs."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...


class TransportFailure(NamedTuple):
    """No usable answer came."""

    kind: Literal[
        "never sent", "untrusted", "timeout before sending", "timeout", "broken", "closed"
    ]
    reason: str


class UnreadableResponse(NamedTuple):
    """An answer whose body was not read: its compression is broken, or it is too large."""

    status_code: int
    headers: Mapping[str, str]
    why: str
    content: bytes = b""


class AskKey(NamedTuple):
    """Intent: ask for the key of the next request; the key is told."""

    source: KeySource


class Send(NamedTuple):
    """Intent: send the request; the outcome is told, and the seconds that it took."""

    scheme: str
    """What stands before the key in the Authorization header."""
    secret: Secret


class ReportAttempt(NamedTuple):
    """Intent: tell the client's hook of an attempt."""

    hook: AttemptHook
    operation_id: str
    attempt: int
    outcome: int | type[Exception]
    """The status, or the class of the exception where no answer came."""
    seconds: float


class Wait(NamedTuple):
    """Intent: let this many seconds pass."""

    seconds: float


class Call(NamedTuple):
    """One call, as the policy sees it."""

    operation: Operation[Any]
    arguments: Arguments
    target: RequestTarget
    base_url: str
    max_retries: int
    key: Secret | KeySource
    auth_scheme: str
    variable: str
    """The environment variable that may hold the key, for messages."""
    on_attempt: AttemptHook | None
    rate: tuple[float, str] | None
    """Requests in a minute, and the operation if the rate is its own; `None` for no pacing."""
    watch: ContractChecker | None
    """Looks at the request and the answer; `None` for nobody."""
    secret: Secret | None = None
    """The key of this attempt."""


class CallResult(NamedTuple):
    """What a call came to."""

    parsed: Any
    answer: Any
    attempts: int


Intent: TypeAlias = AskKey | Send | ReportAttempt | Wait
CallSteps: TypeAlias = Generator[Intent, Any, CallResult]

_LOG: Final = logging.getLogger("deskspec")


def steps(call: Call) -> CallSteps:
    """The intents of a call; its return value is the reply.

    Raises:
        APIError: One of its subclasses, when no attempt brought a usable answer.
    """
    effect = call.operation.effect
    waited = 0.0
    for attempt in count(1):
        key, outcome, seconds = yield from _sent(call)
        call = call._replace(secret=key)
        yield from _told(call, attempt, outcome, seconds)
        if isinstance(outcome, TransportFailure):
            error = _failed(call, outcome, attempt)
            may_repeat = _may_repeat(effect, outcome)
            pause = _backoff(attempt)
        elif 200 <= outcome.status_code < 300:
            return _watched(call, _reply(call, outcome, attempt))
        else:
            if outcome.status_code == call.operation.empty_status:
                nothing = _nothing_found(call, outcome)
                if nothing is not None:
                    return _watched(call, CallResult(nothing, outcome, attempt))
            error = _refused(call, outcome, attempt)
            may_repeat = outcome.status_code in (
                RETRIED_READS if effect == "read" else RETRIED_SENDS
            )
            pause = _backoff(attempt) if error.retry_after is None else error.retry_after
        in_time = pause <= RETRY_AFTER_CAP and waited + pause <= RETRY_BUDGET
        if attempt > call.max_retries or not may_repeat or not in_time:
            _watch_failure(call, outcome)
            raise error
        waited += pause
        _LOG.info("%s: again in %.3f s", call.operation.name, pause)
        yield Wait(pause)
    raise AssertionError("a counter ended")


def _may_repeat(effect: str, failure: TransportFailure) -> bool:
    if failure.kind in ("never sent", "timeout before sending"):
        return True
    return effect == "read" and failure.kind in ("timeout", "broken")


def _backoff(attempt: int) -> float:
    """Full jitter: anywhere up to a bound that doubles, so that clients do not march in step."""
    return random.uniform(0, min(BACKOFF_CAP, BACKOFF_BASE * 2 ** min(attempt - 1, 16)))


def retry_after(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """Seconds that a provider asks to wait: `Retry-After`, or `x-ratelimit-reset` of a 429.

    Args:
        status: The status of the answer.
        headers: Its headers, by lower-case name.
        now: The time, in seconds since 1970.
    """
    asked = headers.get("retry-after")
    if asked is not None:
        try:
            seconds = float(asked)
        except ValueError:
            try:
                seconds = parsedate_to_datetime(asked).timestamp() - now
            except (ValueError, OverflowError):
                return None
        return max(0.0, seconds) if isfinite(seconds) else None
    if status != 429:
        return None
    try:
        seconds = float(headers["x-ratelimit-reset"]) - now
    except (KeyError, ValueError):
        return None
    return max(0.0, seconds) if isfinite(seconds) else None


def _sent(call: Call) -> Generator[Intent, Any, tuple[Secret, Any, float]]:
    """Send the request, once the documented rate allows it; this waiting counts nowhere."""
    if call.rate is None:
        return (yield from _sent_now(call))
    budget = pacing.budget(call.variable, call.base_url, call.key, *call.rate)
    ticket = budget.join()
    try:
        while (seconds := budget.ask(ticket)) is not None:
            yield Wait(seconds)
        return (yield from _sent_now(call))
    finally:
        budget.leave(ticket)


def _sent_now(call: Call) -> Generator[Intent, Any, tuple[Secret, Any, float]]:
    """Send the request with a key that was not asked for before the wait: it could expire."""
    key = call.key
    if not isinstance(key, Secret):
        key = settings.secret((yield AskKey(key)), "api_key (as a callable)", call.variable)
    outcome, took = yield Send(call.auth_scheme, key)
    return key, outcome, took


def _told(
    call: Call, attempt: int, outcome: ReceivedResponse | TransportFailure, seconds: float
) -> Generator[ReportAttempt, Any, None]:
    """Log an attempt, without any value of it, and tell the hook."""
    what = (
        _class_of_failure(outcome) if isinstance(outcome, TransportFailure) else outcome.status_code
    )
    shown = what if isinstance(what, int) else what.__name__
    operation = call.operation
    _LOG.info(
        "%s: %s %s -> %s in %.3f s (attempt %d)",
        *(operation.name, operation.method, operation.path, shown, seconds, attempt),
    )
    if call.on_attempt is not None:
        yield ReportAttempt(call.on_attempt, operation.id, attempt, what, seconds)


def _class_of_failure(failure: TransportFailure) -> type[APIConnectionError]:
    is_timeout = failure.kind in ("timeout", "timeout before sending")
    return APITimeoutError if is_timeout else APIConnectionError


def _reply(call: Call, answer: ReceivedResponse, attempts: int) -> CallResult:
    # The error is raised outside of `except`: what it replaces holds the body, key and all, and
    # would hang on it as its context.
    if isinstance(answer, UnreadableResponse):
        where, why = "$", answer.why
    else:
        try:
            return CallResult(call.operation.read(answer.content, call.arguments), answer, attempts)
        except UnusableBodyError as problem:
            where, why = problem.json_path, f"{problem.expected} expected, {problem.seen} seen"
        except ValueError:
            where, why = "$", "not JSON in UTF-8"
    _watch_failure(call, answer)
    raise _unusable(call, answer, attempts, where, why)


def _watched(call: Call, reply: CallResult) -> CallResult:
    if call.watch is not None:
        call.watch.look(call.operation, call.target, reply.answer, reply.parsed)
    return reply


def _watch_failure(
    call: Call, outcome: ReceivedResponse | TransportFailure | UnreadableResponse
) -> None:
    """Have an answer looked at that ends a call with an error of its own."""
    if call.watch is not None and not isinstance(outcome, TransportFailure | UnreadableResponse):
        call.watch.look(call.operation, call.target, outcome)


def _nothing_found(call: Call, answer: ReceivedResponse) -> Any:
    """The empty page, where a provider says by a list of errors that nothing was found."""
    result = call.operation.result
    try:
        body = parse(answer.content)
    except ValueError:
        return None
    is_refusal = isinstance(body, dict) and isinstance(body.get("errors"), list) and body["errors"]
    return result.empty(body) if is_refusal and isinstance(result, ListedItems) else None


def _refused(call: Call, answer: ReceivedResponse, attempts: int) -> APIError:
    kind = class_of_status(answer.status_code)
    facts = _answer_facts(call, answer)
    codes = [detail["code"] for detail in facts["errors"] if detail["code"]]
    if kind is BadRequestError and not call.operation.conflicts.isdisjoint(codes):
        kind = BadRequestConflictError
    shown = ", ".join(code for code in codes if re.fullmatch(_SHOWABLE_CODE, code))
    came = f"{answer.status_code} ({shown})" if shown else str(answer.status_code)
    advice = advice_on(kind)
    if 300 <= answer.status_code < 400:
        host = _host_of(facts["headers"].get("location", ""))
        advice = f"It redirects to {host}, and redirects are not followed: check base_url."
    return kind(f"{_tried(call, attempts)} answered {came}. {advice}", attempts=attempts, **facts)


def _host_of(location: str) -> str:
    try:
        return urlsplit(location).hostname or "the same host"
    except ValueError:
        return "an unreadable address"


def _failed(call: Call, failure: TransportFailure, attempts: int) -> APIError:
    tried = _tried(call, attempts)
    facts = _facts(call)
    if _class_of_failure(failure) is APITimeoutError:
        return APITimeoutError(
            f"{tried} timed out ({failure.reason}). Repeat later, or give a longer timeout.",
            attempts=attempts,
            **facts,
        )
    if failure.kind == "closed":
        return APIConnectionError(
            f"{tried} was not sent: the client is closed. Make another one.",
            attempts=attempts - 1,
            **facts,
        )
    advice = "Check the network and base_url."
    if failure.kind == "untrusted":
        advice = "Nothing was sent. Check the host's certificate, or trust its authority by verify."
    return APIConnectionError(
        f"{tried} got no whole answer ({failure.reason}). {advice}",
        attempts=attempts,
        **facts,
    )


def _unusable(
    call: Call, answer: ReceivedResponse, attempts: int, where: str, why: str
) -> APIError:
    return APIResponseValidationError(
        f"{_tried(call, attempts)} answered {answer.status_code} with a body that is not what the "
        f"operation answers: at {where}, {why}. See .body.",
        json_path=where,
        attempts=attempts,
        **_answer_facts(call, answer),
    )


def _tried(call: Call, attempts: int) -> str:
    times = "" if attempts == 1 else f" ({attempts} attempts)"
    return f"{call.operation.name}: {call.operation.method} {call.operation.path}{times}"


def _facts(call: Call) -> dict[str, Any]:
    return {
        "operation_id": call.operation.id,
        "method": call.operation.method,
        "path": call.operation.path,
        "url": call.base_url + call.target.path_and_names,
    }


def _answer_facts(call: Call, answer: ReceivedResponse) -> dict[str, Any]:
    # A provider may echo the key; it must not travel on in an exception.
    echoes = call.secret.spellings() if call.secret else set()
    body = answer.content
    headers = {name.lower(): value for name, value in answer.headers.items()}
    for echo in echoes:
        body = body.replace(echo.encode(), b"[api key]")
        headers = {name: value.replace(echo, "[api key]") for name, value in headers.items()}
    return {
        **_facts(call),
        "status_code": answer.status_code,
        "headers": headers,
        "body": body,
        "errors": details_in(body),
        "request_id": headers.get("x-request-id"),
        "retry_after": retry_after(answer.status_code, headers, time.time()),
    }
