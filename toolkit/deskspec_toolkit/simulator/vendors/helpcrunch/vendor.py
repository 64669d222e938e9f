"""The HelpCrunch simulation: an account, and the handlers of its resources."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, ClassVar

from ....openapi.operations import OperationObject
from ...engine import served_contract
from ...engine.message import Response
from ...engine.vendor import Handler, ReceivedCall, RequestRefused, Surroundings
from .chats import Chats
from .context import AccountContext, BodyHandler
from .customers import Customers
from .events import EventReporter
from .generation import Generation
from .messages import Messages
from .records import Account
from .rendering import Rendering
from .team import Team


class HelpCrunchSimulation:
    """The vendor, with one customer, one chat with a message, a department and a team."""

    PROFILES: ClassVar[tuple[str, ...]] = ("g1", "g2")
    SENDS_WEBHOOKS: ClassVar[bool] = True

    def __init__(self, profile: str, surroundings: Surroundings) -> None:
        is_g1 = profile == "g1"
        self.contract = served_contract.load("helpcrunch", None if is_g1 else profile)
        self._account = Account(surroundings.clock)
        self._generation = Generation(self.contract, is_g1=is_g1)
        rendering = Rendering(self._account, self.contract, is_g1=is_g1)
        events = EventReporter(self._account, rendering, surroundings.emit)
        context = AccountContext(self._account, self._generation, rendering, events)
        self._chats = Chats(context)
        resources = (Customers(context), self._chats, Messages(context), Team(context))
        self.handlers: Mapping[str, Handler] = {
            operation: partial(self._handle, handler)
            for resource in resources
            for operation, handler in resource.handlers.items()
        }

    def reset(self) -> None:
        self._account.reset()

    def refusal(self, operation: OperationObject, status: int) -> Response:
        return self._generation.refusal(operation, status)

    def error_body(self, status: int, code: str, message: str) -> Any:
        return {"errors": [{"code": code, "message": message}]}

    def _handle(self, handler: BodyHandler, call: ReceivedCall) -> Response:
        self._chats.wake()
        sent = self._generation.read(call)
        try:
            response = handler(call, sent.body)
        except RequestRefused as refused:
            response = refused.response
        return replace(response, undocumented=(*sent.marks, *response.undocumented))
