"""Requests that one page documents in another form than the contract has: both are accepted."""

from dataclasses import replace
from typing import Final

from ...engine.message import Request
from .quirks import QUIRKS

_BODY_ON_GET: Final = frozenset({"/chat/status", "/team/member"})
"""The guide shows the parameters of these reads as a JSON body."""
_GET_WITH_BODY: Final = frozenset({"/customer/check-reverted-on-time"})
"""The reference has a GET with the body of the guide's POST."""


@QUIRKS.rewrites
def in_the_form_of_the_contract(request: Request) -> Request:
    """Return a read with a JSON body as the contract has it; any other request as it is."""
    if request.method != "GET" or not request.body:
        return request
    if request.path in _GET_WITH_BODY:
        return replace(request, method="POST")
    if request.path not in _BODY_ON_GET:
        return request
    try:
        fields = request.document()
    except ValueError:
        return request
    if not isinstance(fields, dict):
        return request
    given = {name for name, _ in request.query}
    texts = [(name, value) for name, value in fields.items() if isinstance(value, str)]
    added = tuple(pair for pair in texts if pair[0] not in given)
    return replace(request, query=(*request.query, *added), body=b"")
