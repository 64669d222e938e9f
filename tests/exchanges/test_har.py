"""HAR files as browsers and proxies export them: other sites, preflights, missing bodies."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest
from deskspec_toolkit.conformance.contract import Contract
from deskspec_toolkit.conformance.findings import findings_of
from deskspec_toolkit.exchanges import recording
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.failure import Failure
from traffic.recordings import HERE, PARCELS, entry

API = Contract.read(HERE / "contracts" / "parcels.3.0.yaml")


def har(folder: Path, *entries: dict[str, Any]) -> Path:
    file = folder / "session.har"
    file.write_text(json.dumps({"log": {"version": "1.2", "entries": entries}}), encoding="utf-8")
    return file


def read(folder: Path, *entries: dict[str, Any]) -> list[Exchange]:
    return list(recording.read(har(folder, *entries)).exchanges(API.routes, API.name))


def at(host: str, path: str = "/v2/depots/7/parcels", status: int = 200) -> dict[str, Any]:
    """An entry to a host."""
    url = f"https://{host}{path}"
    return entry(attrs.evolve(PARCELS[0], url=url, status=status))


def hosts(exchanges: list[Exchange]) -> list[str]:
    return [urlsplit(each.url).netloc for each in exchanges]


def test_entry_is_read_as_it_went_over_the_wire(tmp_path: Path) -> None:
    reading, writing = read(tmp_path, *map(entry, PARCELS))
    assert attrs.evolve(reading, source=None) == PARCELS[0]
    assert attrs.evolve(writing, source=None) == PARCELS[1]
    assert [each.source for each in (reading, writing)] == [
        f"{tmp_path}/session.har#{number}" for number in (1, 2)
    ]


def test_entries_to_others_than_the_servers_of_the_contract_are_left_out(tmp_path: Path) -> None:
    entries = [
        at("fonts.example", "/a.woff"),
        at("eu.parcels.example"),
        at("eu.parcels.example", "/v2/nothing/like/it"),
        at("us.parcels.example"),
        at("stage.example"),
    ]
    found = read(tmp_path, *entries)
    assert hosts(found) == ["eu.parcels.example", "eu.parcels.example", "us.parcels.example"]
    assert [each.source for each in found] == [
        f"{tmp_path}/session.har#{number}" for number in (2, 3, 4)
    ]


def test_without_a_server_in_the_contract_hosts_with_its_paths_count(
    tmp_path: Path,
) -> None:
    entries = [
        at("fonts.example", "/a.woff"),
        at("stage.example:8443"),
        at("stage.example:8443", "/v2/nothing/like/it"),
        at("127.0.0.1:8010", "/depots/7/parcels"),
    ]
    found = read(tmp_path, *entries)
    assert hosts(found) == ["stage.example:8443", "stage.example:8443", "127.0.0.1:8010"]
    checks = [[finding.check for finding in findings_of(API, each)] for each in found]
    assert checks == [[], ["request_path"], []]


def test_preflights_and_requests_without_a_response_are_left_out(tmp_path: Path) -> None:
    preflight = at("eu.parcels.example")
    preflight["request"]["method"] = "OPTIONS"
    preflight["request"]["headers"].append(
        {"name": "Access-Control-Request-Method", "value": "GET"}
    )
    blocked = at("eu.parcels.example", status=0)
    asked = at("eu.parcels.example")
    asked["request"]["method"] = "OPTIONS"  # by the page itself: the contract has no such method
    found = read(tmp_path, preflight, blocked, asked)
    assert [each.source for each in found] == [f"{tmp_path}/session.har#3"]
    assert [finding.check for finding in findings_of(API, found[0])] == ["request_method"]


def test_headers_that_only_http_2_has_are_none(tmp_path: Path) -> None:
    (exchange,) = read(tmp_path, entry(PARCELS[0]))
    assert exchange.request_headers.keys() == {"authorization"}


def test_content_is_unpacked_whatever_the_header_says(tmp_path: Path) -> None:
    packed = entry(PARCELS[0])
    packed["response"]["headers"].append({"name": "Content-Encoding", "value": "br"})
    (exchange,) = read(tmp_path, packed)
    assert exchange.response_body == PARCELS[0].response_body
    assert findings_of(API, exchange) == []


@pytest.mark.parametrize("content", [{"size": 812}, {"size": -1}, {"size": 812, "text": None}])
def test_content_that_was_left_out_is_reported_and_not_taken_for_empty(
    content: dict[str, Any], tmp_path: Path
) -> None:
    left_out = entry(PARCELS[0])
    left_out["response"]["content"] = content
    (exchange,) = read(tmp_path, left_out)
    (finding,) = findings_of(API, exchange)
    assert (finding.severity, finding.check, finding.seen) == (
        *("info", "response_schema", "a body that is not in the recording"),
    )


def test_content_of_no_size_is_empty(tmp_path: Path) -> None:
    empty = entry(PARCELS[0])
    empty["response"]["content"] = {"size": 0}
    (exchange,) = read(tmp_path, empty)
    assert [f.seen for f in findings_of(API, exchange)] == ["an empty body"]


def test_body_that_was_sent_and_left_out_is_reported(tmp_path: Path) -> None:
    left_out = entry(PARCELS[1])
    del left_out["request"]["postData"]
    (exchange,) = read(tmp_path, left_out)
    (finding,) = findings_of(API, exchange)
    assert (finding.severity, finding.check, finding.direction) == (
        *("info", "request_body", "request"),
    )


def test_query_beside_the_url_counts(tmp_path: Path) -> None:
    beside = at("eu.parcels.example")
    beside["request"]["queryString"] = [{"name": "colour", "value": "red"}]
    (exchange,) = read(tmp_path, beside)
    assert [f.json_path for f in findings_of(API, exchange)] == ["$.colour"]


def test_fields_of_a_form_are_its_body(tmp_path: Path) -> None:
    form = entry(PARCELS[1])
    pairs = [{"name": "to", "value": "Asha Rao"}, {"name": "weight", "value": "1.5"}]
    form["request"]["postData"] = {"mimeType": "application/x-www-form-urlencoded", "params": pairs}
    (exchange,) = read(tmp_path, form)
    assert exchange.request_body == b"to=Asha+Rao&weight=1.5"


def test_broken_base64_is_named(tmp_path: Path) -> None:
    broken = entry(PARCELS[0])
    broken["response"]["content"]["text"] = "!"
    with pytest.raises(Failure, match=r"session\.har#1: response\.content\.text: not base64"):
        read(tmp_path, broken)


def test_sockets_and_what_a_browser_reads_from_itself_are_left_out(tmp_path: Path) -> None:
    socket = at("parcels.example", status=101)
    socket["request"]["url"] = "wss://parcels.example/v2/live"
    own = at("parcels.example")
    own["request"]["url"] = "data:text/plain,a"
    assert len(read(tmp_path, at("parcels.example"), socket, own)) == 1


def test_type_of_a_body_counts_where_no_header_was_recorded(tmp_path: Path) -> None:
    bare = at("parcels.example")
    bare["request"] |= {"headers": [], "postData": {"mimeType": "text/csv", "text": "a"}}
    bare["response"] |= {"headers": [], "content": {"size": 1, "mimeType": "text/xml", "text": "b"}}
    unknown = at("parcels.example")
    unknown["response"] |= {"headers": [], "content": {"size": 1, "mimeType": "x-unknown"}}
    first, second = read(tmp_path, bare, unknown)
    assert first.request_headers == {"content-type": "text/csv"}
    assert first.response_headers == {"content-type": "text/xml"}
    assert second.response_headers == {}


def test_file_without_any_response_says_so(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="none of its 1 entries is a request with a response"):
        read(tmp_path, at("parcels.example", status=0))
