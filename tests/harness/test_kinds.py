"""A few operations represent all, by the seed; and every operation has its minimum of tests."""

import copy
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from contract import test_requests, test_round_trips
from deskspec_runtime.call.operation import Operation
from deskspec_runtime.call.rates import FurtherRate, Rate
from deskspec_runtime.values.batches import BatchLimits
from deskspec_toolkit.openapi.operations import operations_of
from faults import test_matrix
from foreign import test_documented_bytes as documented_bytes
from foreign.replay_server import ReplayServer
from harness import selection
from harness.catalogue import ROOT, Call, calls, operations
from harness.kinds import Pair, kind_of, pairs_of
from harness.selection import SEED_VARIABLE, Selection, seed_of_run

from runtime import test_monitor

SEEDS = range(40)
NAME = "helpcrunch-chats_rate"
"""An operation of a kind with many members."""
PLACE = ("folder", "exchange")


def doctored(
    change: Callable[[dict[str, Any]], object] = lambda node: None, **attributes: Any
) -> dict[str, Call]:
    """The operations, one of them with another contract or another generated constant."""
    found = dict(operations())
    call = found[NAME]
    contract = call.contract._replace(document=copy.deepcopy(call.contract.document))
    (spec,) = [each for each in operations_of(contract.document) if each.id == call.spec.id]
    change(spec.node)
    operation = copy.copy(call.operation)
    for name, value in attributes.items():
        setattr(operation, name, value)
    found[NAME] = evolve(call, contract=contract, spec=spec, operation=operation)
    return found


def test_all_that_belong_to_a_kind_read_alike() -> None:
    assert kind_of(operations()["helpcrunch-chats_search"]) == kind_of(
        operations()["helpcrunch-customers_search"]
    )


def pairs_of_all(found: dict[str, Call]) -> dict[str, frozenset[Pair]]:
    return {name: pairs_of(call) for name, call in found.items()}


@pytest.fixture(scope="module")
def pairs() -> dict[str, frozenset[Pair]]:
    return pairs_of_all(operations())


def _receives_text(node: dict[str, Any]) -> None:
    node["responses"]["200"] = {"content": {"text/plain": {"schema": {"type": "string"}}}}


@pytest.mark.parametrize(
    "changed",
    [
        doctored(lambda node: node["x-deskspec"].update(idempotency="X-Idempotency-Key")),
        doctored(lambda node: node["requestBody"]["content"].update({"multipart/form-data": {}})),
        doctored(_receives_text),
        doctored(lambda node: node.update(security=[])),
        doctored(effect="send"),
        doctored(batch=BatchLimits("notices", 7)),
        doctored(empty_status=404),
        doctored(fill=("messageId",)),
        doctored(success="success"),
        doctored(may_lack_body=True),
        doctored(rate=Rate(3)),
        doctored(further_rate=FurtherRate(Rate(3))),
        doctored(conflicts=frozenset({"taken"})),
        doctored(path_fields=operations()["kustomer-customers_get"].operation.path_fields),
        doctored(result=operations()["helpcrunch-customers_replace_many"].operation.result),
        doctored(paging=operations()["helpcrunch-customers_list"].operation.paging),
        doctored(id="customers_create"),
        doctored(listed=operations()["doubletick-templates_list"].operation.listed),
    ],
    ids=[
        *("declared fact", "sent", "received", "credentials", "effect", "batch", "empty"),
        *(
            "filled",
            "success field",
            "no body",
            "rate",
            "further rate",
            "conflicts",
            "path",
            "result",
            "paging",
            "prepared",
            "listed",
        ),
    ],
)
def test_another_fact_is_another_kind(changed: dict[str, Call]) -> None:
    others = [kind_of(call) for name, call in changed.items() if name != NAME]
    assert kind_of(operations()[NAME]) in others
    assert kind_of(changed[NAME]) not in others


def test_operation_with_a_fact_like_no_other_represents_itself() -> None:
    pairs = pairs_of_all(doctored(batch=BatchLimits("notices", 7)))
    for seed in SEEDS:
        assert NAME in Selection(seed, everything=False).names(pairs)


def test_every_attribute_of_a_generated_constant_is_known_to_kinds() -> None:
    of_the_kind = {"batch", "conflicts", "effect", "empty_status", "paging", "path_fields"}
    of_the_kind |= {"rate", "further_rate", "result", "whole", "body", "success", "may_lack_body"}
    of_the_kind |= {"fill", "flatten", "flattened", "rules", "listed"}
    of_the_kind |= {"variants"}  # in what the body is
    of_the_kind |= {
        "form",
        "media_type",
        "key_header",
    }  # what is sent, credentials
    of_its_own = {"id", "name", "method", "path", "query", "required", "roles"}
    assert set(Operation.__slots__) == of_the_kind | of_its_own


def test_representatives_show_every_pair_of_facts_and_few_do_without_need(
    pairs: dict[str, frozenset[Pair]],
) -> None:
    for seed in SEEDS:
        chosen = Selection(seed, everything=False).names(pairs)
        assert len(chosen) < len(pairs) / 3
        shown = Counter(pair for name in chosen for pair in pairs[name])
        assert shown.keys() == frozenset.union(*pairs.values())
        needless = [name for name in chosen if min(shown[pair] for pair in pairs[name]) > 1]
        assert len(needless) <= selection.DRAWN


def test_the_same_seed_selects_the_same_whatever_the_order(
    pairs: dict[str, frozenset[Pair]],
) -> None:
    backwards = dict(reversed(pairs.items()))
    for seed in SEEDS:
        chosen = Selection(seed, everything=False).names(pairs)
        assert Selection(seed, everything=False).names(backwards) == chosen


def test_another_process_selects_the_same() -> None:
    program = (
        "from harness.selection import Selection;"
        "print(sorted(Selection(7, everything=False).representatives))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": "tests", "PYTHONHASHSEED": "7"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == str(sorted(Selection(7, everything=False).representatives))


def test_over_many_seeds_every_operation_has_its_turn(pairs: dict[str, frozenset[Pair]]) -> None:
    chosen = [Selection(seed, everything=False).names(pairs) for seed in range(400)]
    assert len(set(chosen)) > 1
    assert frozenset.union(*chosen) == pairs.keys()


def test_everything_is_all_of_them_in_full() -> None:
    full = Selection(0, everything=True)
    assert full.representatives == operations().keys()
    assert {full.examples(call, 40) for call in calls()} == {40}


def test_a_representative_is_tested_in_full_in_one_profile_which_the_seed_selects() -> None:
    profiles = set()
    for seed in range(8):
        some = Selection(seed, everything=False)
        chosen = [call for call in calls() if some.represents(call)]
        assert sorted(call.name for call in chosen) == sorted(some.representatives)
        profiles |= {str(call.contract) for call in chosen}
    assert profiles >= {"doubletick-guide", "doubletick-reference"}
    assert all(Selection(0, everything=True).represents(call) for call in calls())


def test_a_sample_has_the_representatives_and_one_of_so_many_others() -> None:
    some = Selection(0, everything=False)
    of_kinds = [call for call in calls() if some.represents(call)]
    sample = some.sample(calls())
    assert sample[: len(of_kinds)] == of_kinds
    assert len(sample) - len(of_kinds) == ceil((len(calls()) - len(of_kinds)) / selection.SHARE)
    assert some.sample([call for call in calls() if call not in of_kinds][:1])
    assert Selection(0, everything=True).sample(calls()) == calls()


def test_who_represents_no_kind_gets_fewer_examples_and_one_at_least() -> None:
    some = Selection(0, everything=False)
    others = [call for call in calls() if not some.represents(call)]
    assert others
    assert {some.examples(call, 40) for call in others} == {40 // selection.SHARE}
    assert {some.examples(call, 3) for call in others} == {1}
    assert {some.examples(call, 40) for call in calls() if some.represents(call)} == {40}


@pytest.mark.parametrize("number", [1, 2, 7])
def test_each_case_of_a_representative_is_met_in_one_mode_and_with_everything_in_both(
    number: int,
) -> None:
    cases = [f"case {each}" for each in range(number)]
    some, full = Selection(0, everything=False), Selection(0, everything=True)
    (name, *_) = sorted(some.representatives)
    met = [case for mode in selection.MODES for case in some.some_in_mode(name, mode, cases)]
    assert sorted(met) == (cases if number > 1 else cases * 2)
    for mode in selection.MODES:
        assert full.some_in_mode(name, mode, cases) == cases


def test_seed_is_that_of_the_environment_else_of_the_commit_else_0(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(SEED_VARIABLE, "123")
    assert seed_of_run() == 123
    monkeypatch.setenv(SEED_VARIABLE, "many")
    with pytest.raises(ValueError, match="many"):
        seed_of_run()
    monkeypatch.delenv(SEED_VARIABLE)
    assert seed_of_run() == seed_of_run()
    monkeypatch.setenv("PATH", "/nowhere")
    assert seed_of_run() == 0


def test_nothing_is_selected_before_a_run_is_configured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selection, "_selections", [])
    with pytest.raises(RuntimeError, match="when pytest is configured"):
        selection.selection()


# What a run has and says


def parameters_of(test: Callable[..., None], names: str | tuple[str, ...]) -> list[Any]:
    """What pytest makes of a test: a value, or a tuple of values, for each item."""
    marks: list[pytest.Mark] = vars(test)["pytestmark"]
    (mark,) = [mark for mark in marks if mark.name == "parametrize" and mark.args[0] == names]
    return [getattr(each, "values", each) for each in mark.args[1]]


def test_every_operation_has_a_success_a_refusal_a_break_and_an_odd_body() -> None:
    tested = parameters_of(test_matrix.test_fault_ends_as_its_row_says, ("call", "mode"))
    assert {call.name for call, _ in tested} == operations().keys()
    assert [*test_matrix.FAMILIES] == ["documented", "refusals", "breaks", "bodies"]
    chosen = selection.selection()
    for name, family in test_matrix.FAMILIES.items():
        met: dict[str, Counter[str]] = defaultdict(Counter)
        for call, mode in tested:
            faults = test_matrix.rows(call, mode, family)
            assert faults
            met[call.name].update(fault.name for fault in faults)
        for operation, faults_met in met.items():
            if operation in chosen.representatives and name != "documented":
                assert len(faults_met) > 10
                assert {*faults_met.values()} == {2 if chosen.everything else 1}
            elif operation not in chosen.representatives:
                assert faults_met.total() == 1


def test_a_representative_is_tested_sync_and_async_and_every_other_operation_in_one_mode() -> None:
    chosen = selection.selection().representatives
    tested = parameters_of(test_matrix.test_fault_ends_as_its_row_says, ("call", "mode"))
    modes = Counter(call.name for call, _ in tested)
    assert modes == {name: 2 if name in chosen else 1 for name in operations()}
    assert {mode for _, mode in tested} == {"sync", "async"}


@pytest.mark.parametrize(
    "test",
    [
        test_round_trips.test_conforming_responses_come_back_unchanged_and_typed,
        test_round_trips.test_disturbed_responses_come_back_unchanged,
        test_requests.test_requests_from_documented_values_keep_a_contract,
        test_requests.test_minimal_request_keeps_a_contract,
        test_monitor.test_documented_examples_of_every_status_give_no_finding,
    ],
)
def test_every_operation_has_the_test_in_each_profile(test: Callable[..., None]) -> None:
    assert Counter(map(str, parameters_of(test, "call"))) == Counter(map(str, calls()))


@cache
def replayed_calls() -> list[Call]:
    """Operations whose pages' bytes are replayed, in each profile."""
    replayed = {
        f"{folder.name}-{exchange.operation}"
        for folder in documented_bytes.REPLAYS.iterdir()
        for exchange in ReplayServer(folder).exchanges
        if exchange.is_success
    }
    return [call for call in calls() if str(call) in replayed]


def test_documented_bytes_of_every_operation_come_back_in_each_profile() -> None:
    exchanges = [
        *parameters_of(documented_bytes.test_documented_response_comes_back_value_for_value, PLACE),
        *parameters_of(documented_bytes.test_confirmation_returns_nothing, PLACE),
    ]
    read = {f"{folder}-{exchange.operation}" for folder, exchange in exchanges}
    assert read == {str(call) for call in replayed_calls()}


def test_documented_bytes_of_every_operation_are_disturbed() -> None:
    test = documented_bytes.test_disturbed_response_is_read_losslessly_or_raises_our_error
    disturbed = parameters_of(test, (*PLACE, "variant", "mode"))
    found = Counter(f"{folder}-{exchange.operation}" for folder, exchange, *_ in disturbed)
    successes = (success.values for success in documented_bytes.SUCCESSES)
    returning = {f"{folder}-{exchange.operation}" for folder, exchange in successes}
    for call in replayed_calls():
        if str(call) in returning:
            assert found[str(call)] >= (3 if selection.selection().represents(call) else 1)


def run_of(
    folder: Path, test: str, *options: str, seed: str = "7"
) -> subprocess.CompletedProcess[str]:
    """A run of pytest elsewhere with the selection of kinds and no other plugin."""
    (folder / "pytest.ini").touch()
    (folder / "test_it.py").write_text(test, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "harness.selection", *options],
        env={
            "PYTHONPATH": str(ROOT / "tests"),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            SEED_VARIABLE: seed,
        },
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("options", "header", "how"),
    [
        ([], f"operations represent all ({SEED_VARIABLE}=7)", ".venv/bin/pytest"),
        (["--everything"], "every operation represents itself", ".venv/bin/pytest --everything"),
    ],
)
def test_a_run_says_its_seed_and_how_to_repeat_what_failed(
    options: list[str], header: str, how: str, tmp_path: Path
) -> None:
    test = (
        "import pytest\n"
        "@pytest.mark.parametrize('word', ['a b'])\n"
        "def test_fails(word): assert not word\n"
        "def test_passes(): pass\n"
    )
    ran = run_of(tmp_path, test, *options)
    assert ran.returncode == pytest.ExitCode.TESTS_FAILED
    assert re.search(rf"^kinds: .*{re.escape(header)}$", ran.stdout, re.M)
    repeated = [line for line in ran.stdout.splitlines() if line.startswith(SEED_VARIABLE)]
    assert repeated == [f"{SEED_VARIABLE}=7 {how} 'test_it.py::test_fails[a b]'"]


def test_a_seed_that_is_no_number_is_refused_before_any_test(tmp_path: Path) -> None:
    ran = run_of(tmp_path, "def test_passes(): pass\n", seed="many")
    assert ran.returncode == pytest.ExitCode.USAGE_ERROR
    assert f"{SEED_VARIABLE} must be a whole number" in ran.stderr
