"""Credentials are really asked for: nobody and a stranger are turned away."""

from collections.abc import Mapping
from typing import Any, Final

from deskspec_runtime.values.unset import UNSET

from ...openapi.endpoint import Endpoint
from ...provider.credentials import Who
from ..discovery.caller import ProviderResponse
from .oracle import Oracle

_EXPECTED: Final[dict[Who, str]] = {
    "nobody": "no credentials are refused",
    "stranger": "a wrong key is refused",
}


class AuthenticationOracle(Oracle):
    """Does an operation that is secured turn others away?"""

    check = "missing_auth"

    def look(self, endpoint: Endpoint) -> None:
        if not endpoint.is_secured or endpoint.method == "OPTIONS":
            return  # browsers ask for options without credentials
        arguments = self.run.subjects.known(endpoint)
        is_known_to_work = arguments is not None
        if arguments is None:
            arguments = self.run.subjects.likely(endpoint)
        whose: tuple[Who, ...] = ("nobody", "stranger")
        for who in whose:
            reply = self._call_as(who, endpoint, arguments)
            if not _is_decided(reply) and endpoint.effect != "read":
                # What has been changed once may be refused by now, whoever asks.
                reply = self._call_as(who, endpoint, self.run.maker.ready(endpoint) or arguments)
            if reply.status in (401, 403):
                continue
            if reply.is_success:
                self.say(endpoint, reply, _EXPECTED[who], str(reply.status))
            elif is_known_to_work and reply.status < 500 and reply.status != 429:
                # It was let in, as far as another fault of the request.
                self.say(endpoint, reply, _EXPECTED[who], str(reply.status), severity="info")

    def _call_as(
        self, who: Who, endpoint: Endpoint, arguments: Mapping[str, Any]
    ) -> ProviderResponse:
        batch = self.run.subjects.batch(endpoint)
        body = UNSET if batch is None else batch
        return self.run.caller.call(endpoint, arguments, body=body, who=who)


def _is_decided(reply: ProviderResponse) -> bool:
    """Whether credentials, and nothing else, decided what came of a request."""
    return reply.is_success or reply.status in (401, 403)
