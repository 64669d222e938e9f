"""Which operations were not checked, although they were to be: no response showed what they do.

A refused key would leave all of them unchecked, so the first request of a run finds that out.
"""

from collections import Counter
from collections.abc import Iterable, Set
from typing import Final

from ..failure import Failure
from ..openapi.operation_view import OperationView
from ..provider.canary import REFUSALS
from ..provider.session import OverRate
from .verification import Verification

TIME_OVER: Final = "time was over"
ENDED_FIRST: Final = "the run ended first"
WENT_AWAY: Final = "the provider went away"
LOST: Final = "generated requests were lost"
KEY_REFUSED: Final = "the key was refused from then on"
OVER_RATE: Final = "over its rate"
ENDINGS: Final = frozenset({TIME_OVER, ENDED_FIRST, WENT_AWAY, LOST, KEY_REFUSED, OVER_RATE})
"""Why not all checks of an operation were done."""
OFTEN_OVER_RATE: Final = "often 429"
"""Why an operation was not checked where requests are not repeated: there is no rate to keep."""
_ONLY: Final = "only "
"""Before the statuses of an operation that only refused, with a comma between them."""
_COMMA: Final = ", "
_PART: Final = 4
"""One 429 of so many requests may have been provoked."""
_OVER_RATE: Final = frozenset({429})
_NOT_THERE: Final = frozenset({501})
"""The status of what is not implemented, such as a path outside all base URLs of the simulator."""
_OF_A_KEY: Final = REFUSALS - _OVER_RATE
_UNUSABLE: Final = REFUSALS | _NOT_THERE


def is_passing(why: str) -> bool:
    """Return whether another run may check what was not checked for a reason, with the same key."""
    if why.startswith(_ONLY):
        statuses = map(int, why.removeprefix(_ONLY).split(_COMMA))
        return not _OVER_RATE.isdisjoint(statuses)
    return why in ENDINGS or why == OFTEN_OVER_RATE


def ask_with_key(verification: Verification) -> None:
    """Send one read that needs the credentials that most operations need.

    Raises:
        NoResponse: No response came.
        Failure: The provider refused the key.
    """
    schemes = Counter(map(verification.schemes_of, verification.selected))
    schemes.pop((), None)
    for most_used, _ in schemes.most_common(1):
        reads = [
            each
            for each in verification.selected
            if each.effect == "read" and verification.schemes_of(each) == most_used
        ]
        # The ids of a path would have to be found out by other requests first.
        for operation in sorted(reads, key=lambda each: "{" in each.path)[:1]:
            arguments = verification.finder.likely(operation)
            if verification.caller.call(operation, arguments).status == 401:
                raise _refused(verification, [operation])


def unchecked(verification: Verification, ended: str | None) -> dict[str, str]:
    """Return the operations that no response showed, or not all checks, each with the reason.

    Args:
        verification: The verification, at its end.
        ended: Why it ended before its end; `None` if it did not.
    """
    found = {}
    for operation in verification.selected:
        statuses = verification.statuses[operation.id]
        if is_unusable(verification, operation):
            found[operation.id] = _ONLY + _COMMA.join(map(str, sorted(statuses)))
        elif is_often_over_rate(verification, operation):
            found[operation.id] = OFTEN_OVER_RATE
        elif not statuses:
            found[operation.id] = ended or "no response"
        elif (unread := verification.contract.operation(operation.id).unread) is not None:
            found[operation.id] = unread
        elif operation.id in verification.lost:
            found[operation.id] = LOST
        elif ended is not None and operation.id not in verification.finished:
            found[operation.id] = ended
    return found


def is_unusable(verification: Verification, operation: OperationView) -> bool:
    """Whether no response with the key shows what an operation does.

    Responses refused the key, were over the rate, or had nothing there, and each other one was a
    refusal, too; or no request of the run has succeeded.
    """
    statuses = verification.statuses[operation.id].keys()
    is_refused = all(map(_is_refusal, statuses)) or _refuses_all(verification)
    return is_refused and bool(statuses & unusable_statuses(verification, operation))


def unusable_statuses(verification: Verification, operation: OperationView) -> Set[int]:
    """Return the statuses that say nothing about an operation: a gateway may have sent them.

    If no request of the run has succeeded, those of all its responses are among them. A documented
    401 or 403 of an operation without a key is not: it refuses an argument, as at a login. In a
    contract without any key nothing tells the two apart.
    """
    if _refuses_all(verification):
        return _UNUSABLE | verification.statuses[operation.id].keys()
    schemes = verification.document.get("components", {}).get("securitySchemes")
    if verification.schemes_of(operation) or not schemes:
        return _UNUSABLE
    return _UNUSABLE - {each for each in _OF_A_KEY if _is_documented(operation, each)}


def is_often_over_rate(verification: Verification, operation: OperationView) -> bool:
    """Whether more requests were over the rate, and not repeated, than a test of it provokes."""
    counts = verification.statuses[operation.id]
    return not verification.provider.has_rate and counts[429] * _PART > counts.total()


def check_any_response(verification: Verification, *, seconds: float | None) -> None:
    """Check that any operation had a response that can be checked, and that one succeeded.

    Args:
        verification: The verification, at its end.
        seconds: The time that is over; `None` if it is not.

    Raises:
        Failure: Not one had, or all were refused.
    """
    statuses = set().union(*verification.statuses.values())
    base_url = verification.provider.base_url
    if not verification.provider.requests:
        raise Failure(f"{base_url}: nothing was checked, for no request could be sent")
    if not statuses and seconds is not None:
        raise Failure(f"{base_url}: no response in {seconds:g} s")
    if statuses and statuses <= _OVER_RATE:
        raise OverRate(base_url)
    if statuses and statuses <= _NOT_THERE:
        raise Failure(
            f"{base_url}: all responses were 501: nothing is implemented there; check --base-url"
        )
    if statuses and statuses <= _UNUSABLE:
        raise _refused(verification, verification.selected)
    if _refuses_all(verification):
        shown = ", ".join(map(str, sorted(statuses)))
        raise Failure(
            f"{base_url}: nothing was checked, for not one request succeeded (only {shown}); check "
            "--base-url and the data of the provider"
        )


def _refuses_all(verification: Verification) -> bool:
    """Whether responses came, and each refused or led elsewhere, as at another base path."""
    came = [
        (each, status)
        for each in verification.operations
        for status in verification.statuses[each.id]
    ]
    return bool(came) and not any(
        is_success(each, status) or (status >= 500 and status not in _NOT_THERE)
        for each, status in came
    )


def is_success(operation: OperationView, status: int) -> bool:
    """Whether a status is a success of an operation: a redirect, if it is documented as one."""
    return 200 <= status < 300 or (300 <= status < 400 and _is_documented(operation, status))


def _is_documented(operation: OperationView, status: int) -> bool:
    """Whether an operation documents a status or its range; `default` says nothing of either."""
    return not operation.responses.keys().isdisjoint({str(status), f"{status // 100}XX"})


def _is_refusal(status: int) -> bool:
    return 400 <= status < 500 or status in _NOT_THERE


def _refused(verification: Verification, operations: Iterable[OperationView]) -> Failure:
    provider = verification.provider
    sources = [source for each in operations if (source := provider.key_source(each)) is not None]
    if not sources:
        return Failure(
            f"{provider.base_url}: the provider refused all requests, and no key was sent: the "
            "contract asks for none"
        )
    named = ", ".join(dict.fromkeys(sources))
    return Failure(f"{provider.base_url}: the provider refused the key: {named}")
