"""`raw`: call a method and get the HTTP response beside its result."""

from collections.abc import Callable, Coroutine
from copy import copy
from typing import Any, Generic, ParamSpec, TypeVar, overload

from .call.intents import CallResult
from .client import AsyncResourceMethods, ResourceMethods
from .http import Response
from .values.batches import BatchResult
from .values.model import Model
from .values.results import Page

P = ParamSpec("P")
T = TypeVar("T")
ResultT = TypeVar("ResultT", bound=Model | Page[Any] | BatchResult[Any] | None)
"""What a method of a sync client returns; one of an async client returns a coroutine."""


class RawResponse(Generic[T]):
    """The result of a call with its HTTP response.

    Attributes:
        parsed: What the call returns without `raw`: a model, a page, a batch result or `None`.
        http_response: The `httpx.Response` of the last attempt, its body already read.
        attempts: How many requests were sent.
    """

    def __init__(self, parsed: T, http_response: Response, attempts: int) -> None:
        self.parsed = parsed
        self.http_response = http_response
        self.attempts = attempts

    def __repr__(self) -> str:
        return f"RawResponse({self.parsed!r}, {self.http_response!r}, attempts={self.attempts})"


@overload
def raw(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]: ...
@overload
def raw(method: Callable[P, ResultT]) -> Callable[P, RawResponse[ResultT]]: ...
def raw(method: Callable[..., Any]) -> Callable[..., Any]:
    """Return the same method with a `RawResponse` as its result: `raw(client.customers.get)(…)`.

    Args:
        method: A method of a client's resource, sync or async; its arguments stay as they are.

    Raises:
        TypeError: `method` is anything else, or one that iterates over pages.
    """
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, ResourceMethods | AsyncResourceMethods):
        raise TypeError(
            "raw: method must be a method of a client's resource, such as client.customers.get"
        )
    if method.__name__.startswith("iter"):
        raise TypeError(
            "raw: an iterator sends several requests; pass the method that gets one page"
        )
    view = copy(resource)
    view._reply = _raw_response
    bound: Callable[..., Any] = getattr(view, method.__name__)
    return bound


def _raw_response(result: CallResult) -> RawResponse[Any]:
    return RawResponse(result.parsed, result.response, result.attempts)
