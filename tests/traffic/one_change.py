"""Small documents that each show one kind of feature, and every change of one node in a value."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from deskspec_runtime.values import jsontext
from deskspec_toolkit.exchanges.exchange import Exchange
from deskspec_toolkit.openapi import foreign_documents

FOLDER: Final = Path(__file__).parent / "documents"
DOCUMENTS: Final = sorted(file.stem for file in FOLDER.glob("*.yaml"))
_EXCHANGE: Final = "x-exchange"
"""Key of a document that holds the exchange which fits it."""
_GONE: Final = object()
_VALUES: Final[tuple[Any, ...]] = (None, [], {}, "text", 7, True, _GONE)


def document(name: str) -> tuple[dict[str, Any], Exchange]:
    """A small document, and an exchange that keeps it."""
    whole = foreign_documents.read(FOLDER / f"{name}.yaml")
    given = whole.pop(_EXCHANGE)
    sent = given.get("sent", "")
    headers = {"content-type": given.get("sent_type", "application/json")} if sent != "" else {}
    return whole, Exchange(
        method=given.get("method", "GET"),
        url=given["url"],
        request_headers={**headers, **given.get("request_headers", {})},
        request_body=_bytes(sent),
        status=given.get("status", 200),
        response_headers={
            "content-type": given.get("kind", "application/json"),
            **given.get("response_headers", {}),
        },
        response_body=_bytes(given["body"]),
    )


def _bytes(body: Any) -> bytes:
    return body.encode() if isinstance(body, str) else jsontext.dump(body)


class Change(NamedTuple):
    """A change of one node."""

    steps: tuple[Any, ...]
    value: Any

    def __str__(self) -> str:
        place = "".join(f"[{step!r}]" for step in self.steps)
        return f"{place} {'left out' if self.value is _GONE else f'= {self.value!r}'}"

    @contextmanager
    def made(self, whole: Any) -> Iterator[None]:
        """Change a value as long as the context lasts."""
        *around, last = self.steps
        for step in around:
            whole = whole[step]
        old = whole[last]
        order = dict(whole) if isinstance(whole, dict) else list(whole)
        if self.value is _GONE:
            del whole[last]
        else:
            whole[last] = self.value
        try:
            yield
        finally:
            if isinstance(whole, dict):
                whole.clear()
                whole.update(order)
            elif self.value is _GONE:
                whole.insert(last, old)
            else:
                whole[last] = old


def changes(value: Any, steps: tuple[Any, ...] = ()) -> Iterator[Change]:
    """Every change of one node below a value: to another type, to nothing, to a bad reference."""
    if isinstance(value, dict):
        inner: list[tuple[Any, Any]] = list(value.items())
    else:
        inner = list(enumerate(value)) if isinstance(value, list) else []
    for step, node in inner:
        for new in (*_VALUES, *(("#/gone", "#", "gone.json") if step == "$ref" else ())):
            if new is not node:
                yield Change((*steps, step), new)
        yield from changes(node, (*steps, step))
