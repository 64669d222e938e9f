"""A folded test runs every combination, and a failure names each one that failed."""

import inspect

import pytest
from harness.folded import folded


def test_every_combination_runs_and_each_that_failed_is_named() -> None:
    ran: list[int] = []

    @folded("status", [200, 404, 429, 500])
    def check(status: int) -> None:
        ran.append(status)
        assert status < 429, "refused"

    with pytest.raises(BaseExceptionGroup, match="2 of 4 combinations") as raised:
        check()
    assert ran == [200, 404, 429, 500]
    assert [problem.__notes__ for problem in raised.value.exceptions] == [
        ["status=429"],
        ["status=500"],
    ]


def test_several_arguments_are_named_and_long_values_cut() -> None:
    @folded(("text", "number"), [("x" * 1000, 1)])
    def check(text: str, number: int) -> None:
        raise LookupError(text[:1], number)

    with pytest.raises(BaseExceptionGroup) as raised:
        check()
    (note,) = raised.value.exceptions[0].__notes__
    assert note.startswith("text='xxx")
    assert note.endswith("xxx', number=1")
    assert len(note) < 60


def test_a_combination_that_does_not_raise_is_one_that_failed() -> None:
    @folded("kind", [ValueError, KeyError])
    def check(kind: type[Exception]) -> None:
        with pytest.raises(kind):
            raise KeyError("planted")

    with pytest.raises(BaseExceptionGroup, match="1 of 2") as raised:
        check()
    assert raised.value.exceptions[0].__notes__ == ["kind=<class 'ValueError'>"]

    @folded("kind", [ValueError])
    def check_nothing(kind: type[Exception]) -> None:
        with pytest.raises(kind):
            pass

    with pytest.raises(BaseExceptionGroup, match="1 of 1"):
        check_nothing()


def test_fixtures_and_other_parameters_are_left_to_pytest() -> None:
    @folded("status", [200])
    def check(call: str, status: int, waits: list[float]) -> None:
        assert (call, status, waits) == ("a call", 200, [])

    assert list(inspect.signature(check).parameters) == ["call", "waits"]
    check(call="a call", waits=[])


def test_an_interrupt_is_not_collected() -> None:
    @folded("number", [1, 2])
    def check(number: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check()


def test_no_combination_and_a_wrong_number_of_values_are_refused() -> None:
    with pytest.raises(ValueError, match="no combination of status"):
        folded("status", [])
    with pytest.raises(ValueError, match="zip"):
        folded(("a", "b"), [(1, 2), (1,)])
