"""The policy of a call: what is retried, after which wait, and which error ends it.

It is one generator of intents without any I/O: it yields `Send` and `Wait`, and receives their
outcomes. `http` has a sync and an async driver for it. Retries are above the HTTP client and not in
a transport, because a connection that breaks inside a body breaks after the transport has returned.
"""

import logging
from collections.abc import Generator
from itertools import count
from typing import Any, Final

from .._constants import RETRIED_READS, RETRIED_SENDS, RETRY_AFTER_CAP, RETRY_BUDGET, SHOWN_WAIT
from ..errors import APIError
from ..values.jsontext import parse
from ..values.results import ListedItems, UnsuccessfulBodyError, UnusableBodyError
from . import pacing, settings
from .intents import (
    AskKey,
    Call,
    CallResult,
    CallSteps,
    Intent,
    Report,
    Send,
    Wait,
)
from .responses import ReceivedResponse, TransportFailure, UnreadableResponse
from .settings import Secret, WaitReason

_LOG: Final = logging.getLogger("deskspec")


def steps(call: Call) -> CallSteps:
    """Yield the intents of a call and return its result.

    Raises:
        APIError: One of its subclasses, if no attempt got a usable response.
    """
    places = pacing.places(call.account, call.rates) if call.rates else []
    try:
        return (yield from _attempts(call, places))
    finally:
        for place in places:
            place.leave()


def _attempts(call: Call, places: list[pacing.RatePlace]) -> CallSteps:
    effect = call.operation.effect
    waited = 0.0
    for attempt in count(1):
        for place in places:
            if not place.is_held and (seconds := place.ask()) is not None:
                yield from _wait_for(call, place, seconds, attempt)
        call.secret, outcome, seconds = yield from _send(call)
        yield from _report(call, attempt, outcome, seconds)
        is_response = not isinstance(outcome, TransportFailure)
        if is_response and 200 <= outcome.status_code < 300:
            return _check_success(call, _result(call, outcome, attempt))
        from . import outcome_errors, retries  # most calls succeed

        if not is_response:
            error = outcome_errors.connection_error(call, outcome, attempt)
            may_repeat = retries.may_repeat(effect, outcome)
            pause = retries.backoff(attempt)
        else:
            if outcome.status_code == call.operation.empty_status:
                empty_page = _empty_page(call, outcome)
                if empty_page is not None:
                    return _check_success(call, CallResult(empty_page, outcome, attempt))
            error = outcome_errors.status_error(call, outcome, attempt)
            may_repeat = outcome.status_code in (
                RETRIED_READS if effect == "read" else RETRIED_SENDS
            )
            pause = error.retry_after or retries.backoff(attempt)
        window = _end_of_window(call, places, error)
        if window is not None:
            error.retry_after = pause = window
        in_time = pause <= RETRY_AFTER_CAP and waited + pause <= RETRY_BUDGET
        if attempt > call.max_retries or not may_repeat or not in_time:
            _check_failure(call, outcome)
            raise error
        if call.target.form is not None and not call.target.form.is_repeatable:
            _check_failure(call, outcome)
            raise outcome_errors.of_stream(error)
        waited += pause
        why = str(error.status_code or type(error).__name__)
        if window is not None:
            pause, why = pacing.CLOCK.real_seconds(window), " and ".join(map(str, call.rates))
        yield from _announce(call, pause, "retry", why)
        yield Wait(pause)
    raise AssertionError("unreachable: count() does not end")


def _end_of_window(call: Call, places: list[pacing.RatePlace], error: APIError) -> float | None:
    """Give the places of a failed attempt back, or return how long to wait with them.

    The latter if a documented rate is used up, and the provider does not say for how long. It does
    not say which one either.
    """
    if not places:
        return None
    if error.status_code == 429 and error.retry_after is None and call.has_documented_rate:
        return max([place.refuse() for place in places])
    for place in places:
        place.leave()
    return None


def _wait_for(
    call: Call, place: pacing.RatePlace, seconds: float | None, attempt: int
) -> Generator[Intent, Any, None]:
    """Wait until a rate allows a request; this wait is not part of the retry budget.

    Args:
        call: The call.
        place: Its place, which has just been asked for.
        seconds: How long to wait before the next try.
        attempt: The number of the attempt that waits.
    """
    is_announced = False
    while seconds is not None:
        next_place = place.next_place()
        if next_place > RETRY_AFTER_CAP:
            from . import outcome_errors

            raise outcome_errors.rate_error(call, str(place.rate), next_place, attempt - 1)
        if not is_announced:
            expected = pacing.CLOCK.real_seconds(place.expected())
            is_announced = expected >= SHOWN_WAIT
            yield from _announce(call, expected, "pacing", str(place.rate))
        yield Wait(seconds)
        seconds = place.ask()


def _announce(
    call: Call, seconds: float, reason: WaitReason, why: str
) -> Generator[Report, Any, None]:
    """Log a wait that a person would notice, and call the hook."""
    if seconds >= SHOWN_WAIT:
        _LOG.info("%s: waiting %.0f s: %s", call.operation.name, seconds, why)
        if call.on_wait is not None:
            yield Report("on_wait", call.on_wait, (call.operation.id, seconds, reason))
    elif reason == "retry":
        _LOG.info("%s: retrying in %.3f s", call.operation.name, seconds)


def _empty_page(call: Call, response: ReceivedResponse) -> Any:
    """Return an empty page if the body has the list of errors that means no match."""
    result = call.operation.result
    try:
        body = parse(response.content)
    except ValueError:
        return None
    is_error = isinstance(body, dict) and isinstance(body.get("errors"), list) and body["errors"]
    return result.empty(body) if is_error and isinstance(result, ListedItems) else None


def _send(call: Call) -> Generator[Intent, Any, tuple[Secret, Any, float]]:
    """Get the key only now, because it could have expired during a wait, and send the request."""
    key = call.key
    if not isinstance(key, Secret):
        key = settings.secret((yield AskKey(key)), "api_key (as a callable)", call.variable)
    other_header = call.operation.key_header
    if other_header is None:
        outcome, seconds = yield Send("authorization", call.auth_scheme, key)
    else:
        outcome, seconds = yield Send(other_header, "", key)
    return key, outcome, seconds


def _report(
    call: Call, attempt: int, outcome: ReceivedResponse | TransportFailure, seconds: float
) -> Generator[Report, Any, None]:
    """Log an attempt without any of its values, and call the hook."""
    status_or_error: int | type[Exception]
    if isinstance(outcome, TransportFailure):
        status_or_error = outcome.error_class
    else:
        status_or_error = outcome.status_code
    shown = status_or_error if isinstance(status_or_error, int) else status_or_error.__name__
    operation = call.operation
    _LOG.info(
        "%s: %s %s -> %s in %.3f s (attempt %d)",
        *(operation.name, operation.method, operation.path, shown, seconds, attempt),
    )
    if call.on_attempt is not None:
        seen = (operation.id, attempt, status_or_error, seconds)
        yield Report("on_attempt", call.on_attempt, seen)


def _result(call: Call, response: ReceivedResponse, attempts: int) -> CallResult:
    # The error is raised outside of `except`: its context would be an exception that holds the
    # body, which may echo the key.
    where, why = "$", "not JSON in UTF-8"
    says_failed = False
    if isinstance(response, UnreadableResponse):
        why = response.why
    else:
        try:
            parsed = call.operation.read(response.content, call.arguments, call.target.message_id)
            return CallResult(parsed, response, attempts)
        except UnusableBodyError as problem:
            where, why = problem.json_path, f"expected {problem.expected}, got {problem.seen}"
        except UnsuccessfulBodyError:
            says_failed = True
        except ValueError:
            pass
    _check_failure(call, response)
    from . import outcome_errors

    if says_failed:
        raise outcome_errors.status_error(call, response, attempts)
    raise outcome_errors.body_error(call, response, attempts, where, why)


def _check_success(call: Call, result: CallResult) -> CallResult:
    if call.contract_check is not None:
        call.contract_check.check(call.operation, call.target, result.response, result.parsed)
    return result


def _check_failure(
    call: Call, outcome: ReceivedResponse | TransportFailure | UnreadableResponse
) -> None:
    """Check the contract of the response that makes a call fail."""
    if isinstance(outcome, TransportFailure | UnreadableResponse):
        return
    if call.contract_check is not None:
        call.contract_check.check(call.operation, call.target, outcome)
