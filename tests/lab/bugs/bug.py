"""What a bug is, and the few ways in which most bugs change a call or its response."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from lab.exchange import AtDesk, AtDoor, AtPost, Call, Do, Response

Severity: TypeAlias = Literal["error", "warning", "info"]


@dataclass(frozen=True, kw_only=True)
class Bug:
    """A way in which the library can break its contract, alone or together with others."""

    name: str
    kind: str
    """The class that it is counted in."""
    operation: str
    """The operation whose response or effect is wrong: `GET /books/{book_id}`."""
    line: str
    """What is wrong."""
    severity: Severity = "error"
    """What a verifier should call it at least."""
    needs_facts: bool = False
    """Whether only `facts.yaml` says what would be right."""
    at_door: AtDoor | None = None
    at_desk: AtDesk | None = None
    at_post: AtPost | None = None


def ignoring(*names: str) -> AtDesk:
    """Query parameters are checked and then ignored."""

    def around(do: Do, call: Call) -> Response:
        return do(replace(call, query={n: v for n, v in call.query.items() if n not in names}))

    return around


def reading(name: str, change: Callable[[Any], Any]) -> AtDesk:
    """A parameter of the query is taken for another value, where it is given."""

    def around(do: Do, call: Call) -> Response:
        if name not in call.query:
            return do(call)
        return do(replace(call, query={**call.query, name: change(call.query[name])}))

    return around


def rewriting(change: Callable[[Any], None]) -> AtDesk:
    """The document of a success is changed before it is sent."""

    def around(do: Do, call: Call) -> Response:
        response = do(call)
        change(response.document)
        return response

    return around


def listing(items: str, change: Callable[[Any], None]) -> AtDesk:
    """Each item of a list is changed before it is sent."""

    def change_all(document: Any) -> None:
        for item in document[items]:
            change(item)

    return rewriting(change_all)


def forgetting(do: Do, call: Call) -> Response:
    """The response is right, and nothing is stored."""
    before = call.shelves.copied()
    response = do(call)
    call.shelves.put_back(before)
    return response
