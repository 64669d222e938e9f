"""A 400 whose code says that something is taken is a bad request and a conflict at once.

Over every operation for which such a code is known, sync and async.
"""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from deskspec import APIError, BadRequestError, ConflictError
from harness.catalogue import Call, operations, responding
from runtime.every_operation import MODES, REPRESENTATIVES, Provider, each
from runtime.test_errors import assert_same, raised_by

CONFLICTING = each(REPRESENTATIVES, lambda call: call.operation.conflicts)
OTHERS = each(REPRESENTATIVES, lambda call: not call.operation.conflicts)
CODES = sorted({code for call in operations().values() for code in call.operation.conflicts})


def raised(call: Call, mode: str, status: int, *codes: str) -> APIError:
    entries = [{"code": code, "message": "planted"} for code in codes]
    return raised_by(call, mode, Provider(responding(status, {"errors": entries})))


@MODES
@CONFLICTING
@pytest.mark.parametrize("place", [0, 1])
def test_code_of_a_conflict_is_found_in_any_entry(call: Call, place: int, mode: str) -> None:
    for code in call.operation.conflicts:
        codes = ["invalid_request", "invalid_request"]
        codes[place] = code
        error = raised(call, mode, 400, *codes)
        assert isinstance(error, BadRequestError)
        assert isinstance(error, ConflictError)
        assert error.status_code == 400
        assert [entry["code"] for entry in error.errors] == codes
        assert code in str(error)
        assert "use the object that has it" in str(error)
        assert "planted" in str(error)  # the provider's own words


@MODES
@CONFLICTING
@pytest.mark.parametrize(
    "codes", [[], ["invalid_request"], ["invalid_userId"], ["Invalid_userId_Value"]]
)
def test_any_other_code_is_a_plain_bad_request(call: Call, codes: list[str], mode: str) -> None:
    assert type(raised(call, mode, 400, *codes)) is BadRequestError


@MODES
@CONFLICTING
def test_other_statuses_keep_their_class(call: Call, mode: str) -> None:
    code = min(call.operation.conflicts)
    assert type(raised(call, mode, 409, code)) is ConflictError
    assert not isinstance(raised(call, mode, 422, code), BadRequestError | ConflictError)


@MODES
@OTHERS
def test_code_means_nothing_where_it_is_not_known(call: Call, mode: str) -> None:
    for code in CODES:
        assert type(raised(call, mode, 400, code)) is BadRequestError


@CONFLICTING
@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))]
)
def test_conflict_survives_copies(call: Call, copied: Callable[[Any], Any]) -> None:
    error = raised(call, "sync", 400, min(call.operation.conflicts))
    assert_same(copied(error), error)
