"""Requests, connections and the drivers of a call: the only package that imports httpx."""

import httpx

from .body_reader import ACCEPT_ENCODING
from .connections import AsyncConnections, Connections, async_connections, connections
from .requests import DEFAULT_TIMEOUT, USER_AGENT, TimeLimit, request, timeout, url

AsyncTransport = httpx.AsyncBaseTransport
Limits = httpx.Limits
Proxy = httpx.Proxy
Request = httpx.Request
Response = httpx.Response
Timeout = httpx.Timeout
Transport = httpx.BaseTransport

__all__ = [
    "ACCEPT_ENCODING",
    "DEFAULT_TIMEOUT",
    "USER_AGENT",
    "AsyncConnections",
    "AsyncTransport",
    "Connections",
    "Limits",
    "Proxy",
    "Request",
    "Response",
    "TimeLimit",
    "Timeout",
    "Transport",
    "async_connections",
    "connections",
    "request",
    "timeout",
    "url",
]
