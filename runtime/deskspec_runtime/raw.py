"""Access to the HTTP response beside what a call returns."""

from collections.abc import Callable, Coroutine
from copy import copy
from typing import Any, Generic, ParamSpec, TypeVar, overload

from .client import AsyncResourceMethods, ResourceMethods
from .http import Response
from .values.batches import BatchResult
from .values.model import Model
from .values.results import Page

P = ParamSpec("P")
T = TypeVar("T")
Result = TypeVar("Result", bound=Model | Page[Any] | BatchResult[Any] | None)
"""What the method of a sync client returns. (An async one returns a coroutine.)"""


class RawResponse(Generic[T]):
    """What a call returns, and how it came.

    Attributes:
        parsed: What the call returns without `raw`.
        http_response: The `httpx.Response` of the last attempt, with the whole body.
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
def raw(method: Callable[P, Result]) -> Callable[P, RawResponse[Result]]: ...
def raw(method: Callable[..., Any]) -> Callable[..., Any]:
    """The same method, returning a `RawResponse`: `raw(client.customers.get)(…)`.

    Args:
        method: A method of a resource of a client.

    Raises:
        TypeError: It is anything else, or an iterator.
    """
    resource = getattr(method, "__self__", None)
    if not isinstance(resource, ResourceMethods | AsyncResourceMethods):
        raise TypeError("raw: method must be a method of a client's resource: client.customers.get")
    if method.__name__.startswith("iter"):
        raise TypeError("raw: an iterator makes several requests; give the method that gets a page")
    view = copy(resource)
    view._reply = RawResponse  # the method then returns this, made of the reply's three fields
    bound: Callable[..., Any] = getattr(view, method.__name__)
    return bound
