"""Credentials that a recorder removed are told once; those that a client did not send, each."""

from collections.abc import Iterable
from pathlib import Path

import attrs
import pytest
from deskspec._vendors import VENDORS
from deskspec_toolkit.exchanges.exchange import Exchange
from traffic.conftest import CheckTraffic, Run
from traffic.recordings import HERE, PARCELS, WRITERS, Writer, cassette

SPEC = HERE / "contracts" / "parcels.3.1.yaml"
READING = PARCELS[0]
REFUSAL = b'{"message": "no key"}'


def without_credentials(exchanges: Iterable[Exchange]) -> list[Exchange]:
    return [
        attrs.evolve(
            each,
            request_headers={
                name: value
                for name, value in each.request_headers.items()
                if name.lower() != "authorization"
            },
        )
        for each in exchanges
    ]


def credentials(run: Run) -> list[tuple[str, str, str]]:
    assert run.result is not None
    return [
        (each["severity"], each["expected"], each["seen"])
        for each in run.result["findings"]
        if each["check"] == "request_credentials"
    ]


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_recordings_without_any_credentials_have_one_warning(
    write: Writer, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    run = check_traffic(write(without_credentials(PARCELS), tmp_path / "a.har"), "--spec", SPEC)
    seen = f"{len(PARCELS)} requests without any"
    assert credentials(run) == [("warning", "credentials in at least one request", seen)]
    assert run.code == 0


def test_they_are_told_once_for_all_files_of_a_run(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    for number, each in enumerate(without_credentials(PARCELS)):
        WRITERS["vcr"]([each], tmp_path / f"{number}.yaml")
    assert len(credentials(check_traffic(tmp_path, "--spec", SPEC))) == 1


def test_one_request_with_credentials_shows_that_the_others_have_none(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    file = WRITERS["vcr"]([*without_credentials(PARCELS), READING], tmp_path / "a.yaml")
    run = check_traffic(file, "--spec", SPEC)
    error = ("error", "an Authorization header with Bearer", "no credentials")
    assert (run.code, credentials(run)) == (1, [error] * len(PARCELS))


def test_wrong_credentials_show_that_they_are_recorded(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    wrong = attrs.evolve(READING, request_headers={"authorization": "Basic YTpi"})
    file = WRITERS["vcr"]([*without_credentials(PARCELS), wrong], tmp_path / "a.yaml")
    run = check_traffic(file, "--spec", SPEC)
    assert [severity for severity, _, _ in credentials(run)] == ["error"] * (len(PARCELS) + 1)


def test_single_request_without_credentials_is_an_error(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    file = WRITERS["vcr"](without_credentials(PARCELS)[:1], tmp_path / "a.yaml")
    assert check_traffic(file, "--spec", SPEC).code == 1


def test_request_that_was_refused_for_its_credentials_is_an_error(
    tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    accepted = without_credentials(PARCELS)
    refused = attrs.evolve(accepted[0], status=401, response_body=REFUSAL)
    run = check_traffic(WRITERS["vcr"]([*accepted, refused], tmp_path / "a.yaml"), "--spec", SPEC)
    assert [severity for severity, _, _ in credentials(run)] == ["warning", "error"]


@pytest.mark.parametrize("vendor", VENDORS)
def test_each_request_to_a_vendor_without_credentials_is_an_error(
    vendor: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    without = without_credentials([cassette(vendor, "customers_get")] * 2)
    run = check_traffic(WRITERS["vcr"](without, tmp_path / "a.yaml"), "--vendor", vendor)
    assert [severity for severity, _, _ in credentials(run)] == ["error", "error"]
    assert run.code == 1
