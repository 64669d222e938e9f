"""The keyword arguments of clients and of calls, for type checkers: no call needs these classes."""

import os
import ssl
from collections.abc import Mapping
from typing import Literal, TypedDict

from . import http
from .call.settings import AttemptHook, ContractPolicy, WaitHook


class CallOptions(TypedDict, total=False):
    """Options of a single call, which every method takes beside its own arguments.

    Attributes:
        timeout: Seconds for each phase and for the whole attempt, an `httpx.Timeout`, or `None` for
            no limit.
        max_retries: Retries after the first attempt.
        headers: Additional headers of the request.
    """

    timeout: float | http.Timeout | None
    max_retries: int
    headers: Mapping[str, str]


class ClientOptions(TypedDict, total=False):
    """Keyword arguments of both kinds of client, without the key and the transport."""

    base_url: str | None
    timeout: float | http.Timeout | None
    max_retries: int
    headers: Mapping[str, str] | None
    proxy: str | http.Proxy | None
    verify: bool | str | os.PathLike[str] | ssl.SSLContext
    limits: http.Limits | None
    user_agent_suffix: str | None
    max_response_bytes: int
    on_attempt: AttemptHook | None
    on_wait: WaitHook | None
    pacing: float | Literal["documented"] | None
    contract: ContractPolicy
    contract_sample: float


class SyncClientOptions(ClientOptions, total=False):
    """Keyword arguments of a sync client."""

    transport: http.Transport | None


class AsyncClientOptions(ClientOptions, total=False):
    """Keyword arguments of an async client."""

    transport: http.AsyncTransport | None
