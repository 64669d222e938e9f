"""Which operations were not checked, although they were to be: no response showed what they do.

A refused key would leave all of them unchecked, so the first request of a run finds that out.
"""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from ..failure import Failure
from ..openapi.operation_view import OperationView
from ..provider.session import OverRate
from .verification import Verification

TIME_OVER: Final = "time was over"
ENDED_FIRST: Final = "the run ended first"
WENT_AWAY: Final = "the provider went away"
LOST: Final = "generated requests were lost"
ENDINGS: Final = frozenset({TIME_OVER, ENDED_FIRST, WENT_AWAY, LOST})
"""Why not all checks of an operation were done."""
_KEY_REFUSED: Final = frozenset({401, 403})
_OVER_RATE: Final = frozenset({429})
_NOT_THERE: Final = frozenset({501})
"""The status of what is not implemented, such as a path outside all base URLs of the simulator."""
_UNUSABLE: Final = _KEY_REFUSED | _OVER_RATE | _NOT_THERE


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
            found[operation.id] = f"only {', '.join(map(str, sorted(statuses)))}"
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
    """Whether every response with the key refused it, was over the rate, or had nothing there.

    Any refusal is one of these where no request of the run has succeeded.
    """
    statuses = verification.statuses[operation.id].keys()
    return bool(statuses) and (statuses <= _UNUSABLE or _refuses_all(verification))


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
    """Whether responses came, and each refused a request, as at another base path."""
    statuses = set().union(*verification.statuses.values())
    return bool(statuses) and all(400 <= each < 500 or each in _NOT_THERE for each in statuses)


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
