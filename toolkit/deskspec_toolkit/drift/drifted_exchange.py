"""A request and its response, as drifts read and rewrite them."""

import json
from collections.abc import Container, Mapping
from typing import Any, NamedTuple, Self

import httpx

JSON = "application/json"


class DriftedExchange(NamedTuple):
    """A provider's response. Equal objects are equal on the wire."""

    status: int
    headers: tuple[tuple[str, str], ...]
    """By lower-case name, without the length of the body."""
    content: bytes

    @classmethod
    def of(cls, response: httpx.Response) -> Self:
        response.read()
        headers = [(name.lower(), value) for name, value in response.headers.multi_items()]
        return cls(
            response.status_code,
            tuple(pair for pair in headers if pair[0] != "content-length"),
            response.content,
        )

    @property
    def httpx_response(self) -> httpx.Response:
        return httpx.Response(self.status, headers=list(self.headers), content=self.content)

    def without(self, names: Container[str]) -> Self:
        """Return a copy without some headers, given in lower case."""
        return self._replace(headers=tuple(pair for pair in self.headers if pair[0] not in names))

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def media_type(self) -> str:
        return dict(self.headers).get("content-type", "").partition(";")[0].strip().lower()

    @property
    def document(self) -> Any:
        """The decoded JSON body, a new object each time; `None` if the body is not JSON."""
        if self.media_type != JSON:
            return None
        try:
            return json.loads(self.content)
        except ValueError:
            return None

    def with_document(self, document: Any) -> Self:
        return self._replace(content=json.dumps(document, separators=(",", ":")).encode())

    def with_header(self, name: str, value: str | None) -> Self:
        """Return a copy with another value of a header, or without it."""
        others = tuple(pair for pair in self.headers if pair[0] != name)
        return self._replace(headers=others if value is None else (*others, (name, value)))


def arguments(request: httpx.Request) -> dict[str, Any]:
    """Return the arguments of a request: the object in the body, or the query without one."""
    if not request.content:
        return dict(request.url.params)
    try:
        document = json.loads(request.content)
    except ValueError:
        return {}
    return document if isinstance(document, dict) else {}


def with_arguments(request: httpx.Request, changes: Mapping[str, Any]) -> httpx.Request:
    """Return the request with other arguments; `None` leaves one out."""
    if request.content:
        changed = _changed(arguments(request), changes)
        return _like(request, content=json.dumps(changed).encode())
    pairs = _changed(dict(request.url.params), changes)
    return _like(request, url=request.url.copy_with(params=pairs))


def with_header(request: httpx.Request, name: str, value: str) -> httpx.Request:
    """Return the request with another value of a header, named in lower case."""
    headers = [pair for pair in request.headers.multi_items() if pair[0] != name]
    return _like(request, headers=[*headers, (name, value)])


def _like(
    request: httpx.Request,
    *,
    url: httpx.URL | None = None,
    headers: list[tuple[str, str]] | None = None,
    content: bytes | None = None,
) -> httpx.Request:
    given = request.headers.multi_items() if headers is None else headers
    return httpx.Request(
        request.method,
        request.url if url is None else url,
        headers=[pair for pair in given if pair[0] != "content-length"],
        content=request.content if content is None else content,
    )


def _changed(given: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**given, **changes}.items() if value is not None}
