"""A request is what httpx itself would make of its method, its URL and its body.

The runtime parses a base URL once, and writes the headers that follow from a request, because
httpx takes a good part of a call for both.
"""

import httpx
import pytest
from deskspec_runtime.http.requests import url
from harness.catalogue import Call, calling, responding
from runtime.every_operation import Provider, in_a_mode

BASE_URLS = [
    "http://localhost",
    "https://vendor.example:443",
    "https://VENDOR.example:8443/behind/this",
    "https://vendor.example/a/../b/./c",
    "https://vendor.example/%7Eteam/{of}/caf\u00e9",
    "http://127.0.0.1:80",
    "http://[::1]:8000/v1",
]
FOLLOWING = ["/customers", "/customers?offset=100", "/a%2Fb/%C3%A9?q=a%20b%26c&q=&r=%3F/-._~"]


@pytest.mark.parametrize("following", FOLLOWING)
@pytest.mark.parametrize("base_url", BASE_URLS)
def test_url_is_the_one_that_httpx_parses(base_url: str, following: str) -> None:
    made, parsed = url(base_url, following), httpx.URL(base_url + following)
    assert made == parsed
    assert (made.netloc, made.port, made.raw_path) == (parsed.netloc, parsed.port, parsed.raw_path)


def test_longest_url_is_the_longest_that_httpx_takes() -> None:
    longest = "/" + "9" * (65_536 - len("http://localhost/"))
    assert url("http://localhost", longest) == httpx.URL(f"http://localhost{longest}")
    with pytest.raises(ValueError, match="too long"):
        url("http://localhost", f"{longest}9")
    with pytest.raises(httpx.InvalidURL):
        httpx.URL(f"http://localhost{longest}9")


@in_a_mode(lambda call: not call.operation.form)
def test_request_is_the_one_that_httpx_builds(call: Call, mode: str) -> None:
    provider = Provider(responding(200, call.example))
    with calling(call.contract.vendor, mode, handler=provider) as ask:
        ask(call.operation, call.minimal_arguments())
    (sent,) = provider.requests
    framing = {"host", "content-length"}
    given = {name: text for name, text in sent.headers.items() if name not in framing}
    built = httpx.Request(sent.method, str(sent.url), headers=given, content=sent.content)
    assert sent.headers == built.headers
    assert sent.url.raw_path == built.url.raw_path
