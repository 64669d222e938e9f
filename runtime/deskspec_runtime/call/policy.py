"""The policy of a call: what is sent again, after which wait, and which error ends it.

It is one generator of intents, without any I/O: it yields `Send` and `Wait`, and receives what came
of them. `http` drives it, synchronously and asynchronously. Retries are above the HTTP client and
not in a transport, because a connection that breaks inside a body breaks outside a transport.
"""

import logging
from collections.abc import Generator
from itertools import count
from typing import Any, Final

from .._constants import RETRIED_READS, RETRIED_SENDS, RETRY_AFTER_CAP, RETRY_BUDGET
from ..values.jsontext import parse
from ..values.results import ListedItems, UnusableBodyError
from . import outcome_errors, pacing, retries, settings
from .intents import AskKey, Call, CallResult, CallSteps, Intent, ReportAttempt, Send, Wait
from .responses import ReceivedResponse, TransportFailure, UnreadableResponse
from .settings import Secret

_LOG: Final = logging.getLogger("deskspec")


def steps(call: Call) -> CallSteps:
    """The intents of a call; its return value is the result.

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
            error = outcome_errors.failed(call, outcome, attempt)
            may_repeat = retries.may_repeat(effect, outcome)
            pause = retries.backoff(attempt)
        elif 200 <= outcome.status_code < 300:
            return _checked(call, _reply(call, outcome, attempt))
        else:
            if outcome.status_code == call.operation.empty_status:
                nothing = _nothing_found(call, outcome)
                if nothing is not None:
                    return _checked(call, CallResult(nothing, outcome, attempt))
            error = outcome_errors.refused(call, outcome, attempt)
            may_repeat = outcome.status_code in (
                RETRIED_READS if effect == "read" else RETRIED_SENDS
            )
            pause = retries.backoff(attempt) if error.retry_after is None else error.retry_after
        in_time = pause <= RETRY_AFTER_CAP and waited + pause <= RETRY_BUDGET
        if attempt > call.max_retries or not may_repeat or not in_time:
            _check_failure(call, outcome)
            raise error
        waited += pause
        _LOG.info("%s: again in %.3f s", call.operation.name, pause)
        yield Wait(pause)
    raise AssertionError("a counter ended")


def _nothing_found(call: Call, response: ReceivedResponse) -> Any:
    """The empty page, where a provider says by a list of errors that nothing was found."""
    result = call.operation.result
    try:
        body = parse(response.content)
    except ValueError:
        return None
    is_refusal = isinstance(body, dict) and isinstance(body.get("errors"), list) and body["errors"]
    return result.empty(body) if is_refusal and isinstance(result, ListedItems) else None


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
    what: int | type[Exception]
    if isinstance(outcome, TransportFailure):
        what = outcome_errors.class_of_failure(outcome)
    else:
        what = outcome.status_code
    shown = what if isinstance(what, int) else what.__name__
    operation = call.operation
    _LOG.info(
        "%s: %s %s -> %s in %.3f s (attempt %d)",
        *(operation.name, operation.method, operation.path, shown, seconds, attempt),
    )
    if call.on_attempt is not None:
        yield ReportAttempt(call.on_attempt, operation.id, attempt, what, seconds)


def _reply(call: Call, response: ReceivedResponse, attempts: int) -> CallResult:
    # The error is raised outside of `except`: what it replaces holds the body, key and all, and
    # would hang on it as its context.
    if isinstance(response, UnreadableResponse):
        where, why = "$", response.why
    else:
        try:
            parsed = call.operation.read(response.content, call.arguments)
            return CallResult(parsed, response, attempts)
        except UnusableBodyError as problem:
            where, why = problem.json_path, f"{problem.expected} expected, {problem.seen} seen"
        except ValueError:
            where, why = "$", "not JSON in UTF-8"
    _check_failure(call, response)
    raise outcome_errors.unusable(call, response, attempts, where, why)


def _checked(call: Call, reply: CallResult) -> CallResult:
    if call.contract_check is not None:
        call.contract_check.look(call.operation, call.target, reply.response, reply.parsed)
    return reply


def _check_failure(
    call: Call, outcome: ReceivedResponse | TransportFailure | UnreadableResponse
) -> None:
    """Check the response that ends a call with an error of its own."""
    if isinstance(outcome, TransportFailure | UnreadableResponse):
        return
    if call.contract_check is not None:
        call.contract_check.look(call.operation, call.target, outcome)
