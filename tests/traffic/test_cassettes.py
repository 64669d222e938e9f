"""Every committed cassette passes, against the contract of the profile that it names."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import httpx
import pytest
import vcr
from deskspec_toolkit.simulator import Simulator
from traffic.conftest import CheckTraffic, Run
from traffic.recordings import CASSETTES, WRITERS, cassette

VENDORS = sorted(path.name for path in CASSETTES.iterdir())


def result(run: Run) -> dict[str, Any]:
    assert run.result is not None
    return run.result


@pytest.mark.parametrize("vendor", VENDORS)
def test_committed_cassettes_have_no_error_and_no_warning(
    vendor: str, check_traffic: CheckTraffic
) -> None:
    files = sorted((CASSETTES / vendor).glob("*.yaml"))
    run = check_traffic(*files, "--vendor", vendor, "--fail-on", "warning")
    document = result(run)
    assert [f for f in document["findings"] if f["severity"] != "info"] == []
    assert (run.code, document["complete"], document["vendor"]) == (0, True, vendor)
    assert document["provider"] == "recording"
    assert document["requests"] >= len(files)
    assert document["operation_ids"].keys() == {file.name.partition(".")[0] for file in files}


def test_cassette_of_another_profile_is_held_to_it_if_that_is_asked_for(
    check_traffic: CheckTraffic,
) -> None:
    file = CASSETTES / "helpcrunch" / "customers_get.g2.yaml"
    assert result(check_traffic(file, "--vendor", "helpcrunch"))["profile"] == "g2"
    run = check_traffic(file, "--vendor", "helpcrunch", "--profile", "g1", "--fail-on", "warning")
    assert (run.code, result(run)["profile"], bool(result(run)["findings"])) == (1, "g1", True)


def test_cassettes_of_two_profiles_are_reported_together(check_traffic: CheckTraffic) -> None:
    names = ("customers_get.yaml", "customers_get.g2.yaml")
    files = [CASSETTES / "helpcrunch" / name for name in names]
    both, again, one = (
        result(check_traffic(*each, "--vendor", "helpcrunch"))
        for each in (files, files[::-1], files[:1])
    )
    assert both["profile"] == again["profile"] == "g1, g2"
    assert both["spec_sha256"] == again["spec_sha256"] != one["spec_sha256"]


@pytest.mark.parametrize("writer", WRITERS)
def test_traffic_through_a_prefix_is_read_with_it(
    writer: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    exchange = cassette("helpcrunch", "customers_get")
    url = exchange.url.replace("https://api.helpcrunch.com/", "http://127.0.0.1:8010/helpcrunch/")
    assert url != exchange.url
    file = WRITERS[writer]([attrs.evolve(exchange, url=url)], tmp_path / "prefixed")
    run = check_traffic(file, "--vendor", "helpcrunch", "--base-path", "/helpcrunch/")
    assert (run.code, run.err) == (0, [])
    assert run.result is not None
    assert run.result["operations"] == 1
    run = check_traffic(file, "--vendor", "helpcrunch", "--base-path", "http://a.example")
    assert (run.code, run.err) == (
        2,
        ["deskspec: --base-path http://a.example: a path is expected, for example /helpcrunch"],
    )


def test_a_cassette_of_another_vendor_is_named(check_traffic: CheckTraffic) -> None:
    file = CASSETTES / "kustomer" / "customers_get.yaml"
    run = check_traffic(file, "--vendor", "helpcrunch")
    assert run.code == 2
    assert run.err == [
        f"deskspec: {file}: helpcrunch has no profile 'typed': choose from g1, g2: is it a "
        "recording of another vendor?"
    ]


@pytest.mark.parametrize("vendor", VENDORS)
def test_what_vcr_records_at_the_simulator_passes_with_its_prefix(
    vendor: str, tmp_path: Path, check_traffic: CheckTraffic
) -> None:
    exchange = cassette(vendor, "customers_get")
    server = urlsplit(exchange.url)
    key = exchange.request_headers["authorization"]
    file = tmp_path / "recorded.yaml"
    with Simulator() as sim, vcr.use_cassette(str(file)):
        host = sim.base_url("kustomer").removesuffix("/kustomer")
        url = f"{host}/{vendor}{server.path}?{server.query}"
        headers = {"Authorization": key.replace("[api key]", sim.api_key)}
        assert httpx.get(url, headers=headers, trust_env=False).is_success
    run = check_traffic(file, "--vendor", vendor, "--base-path", f"/{vendor}")
    assert (run.code, run.err) == (0, [])
    assert run.result is not None
    assert run.result["operations"] == 1
    assert [each for each in run.result["findings"] if each["severity"] != "info"] == []
