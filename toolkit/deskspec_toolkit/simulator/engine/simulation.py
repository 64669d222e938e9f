"""A vendor in one profile: the engine serves its contract, quirks add what that does not say."""

import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from ... import project
from ...openapi import text_forms
from ...openapi.methods import methods_of
from ...openapi.operations import OperationObject, is_documented
from ...openapi.routes import Routes
from . import seeds, volume, webhook_events
from .account import Account
from .behaviour import act, can_serve
from .call import ServedCall
from .later import catch_up
from .message import Request, Response, respond, written
from .quirks import Quirks
from .requests import RequestReader, RequestViolation
from .served_contract import load
from .store import Store
from .vendor import ReceivedCall, Surroundings

PROFILE_HEADER: Final = "x-deskspec-profile"
"""The header of a response to an operation that the profile does not document."""


class VendorSimulation:
    """A vendor with its records.

    An operation that the profile does not document responds as in the default contract.
    """

    def __init__(self, quirks: Quirks, profile: str, surroundings: Surroundings) -> None:
        """Create the vendor with its seeded records.

        Args:
            quirks: What its contract does not say.
            profile: One of its profiles.
            surroundings: The clock, and a way to send events.
        """
        default = load(quirks.vendor, None)
        is_default = profile == default.profile
        self.contract = default if is_default else load(quirks.vendor, profile)
        store = Store()
        self._base = Account(quirks, default.profile, default, store, surroundings)
        # A transformed profile prints the records of the default one in another form.
        printed_by = default if self.contract.prints_text_forms else self.contract
        self._own = (
            self._base if is_default else Account(quirks, profile, printed_by, store, surroundings)
        )
        self._quirks = quirks
        self._is_seeded = False
        self._messages = 0

    @functools.cached_property
    def _operations(self) -> dict[str, OperationObject]:
        """Those of the profile, and of the default contract where the profile has none."""
        return {**self._base.contract.operations, **self.contract.operations}

    @functools.cached_property
    def routes(self) -> Routes[OperationObject]:
        """The paths of the profile, and of the default contract where the profile has none."""
        base = self._base.contract
        if self._own is self._base:
            return base.routes
        return Routes({**base.document, "servers": []}, self._operations.values())

    @property
    def operation_ids(self) -> frozenset[str]:
        return frozenset(self._operations)

    @property
    def operation_names(self) -> dict[str, str]:
        """Operation id, and each method of the client that calls it, -> the operation id."""
        names = {id_: id_ for id_ in self._operations}
        for id_, operation in self._operations.items():
            names |= {f"{resource}.{method}": id_ for resource, method in methods_of(operation)}
        return names

    @property
    def handled(self) -> frozenset[str]:
        """The ids of the operations that it can respond to."""
        return frozenset(id_ for id_ in self.operation_ids if self._serves(id_))

    def declares(self, operation: OperationObject, status: int) -> bool:
        return self._account(operation).contract.declares(operation, status)

    def declares_header(self, operation: OperationObject, status: int, header: str) -> bool:
        contract = self._account(operation).contract
        return contract.declares_header(operation, status, header)

    def documents(self, operation: OperationObject) -> bool:
        """Whether the profile documents an operation."""
        return is_documented(self.contract.document, operation.id)

    def counted_for(self, operation: OperationObject, given: Mapping[str, Any]) -> Any:
        """Return whose a request is that a further rate counts; `None` if the request says it.

        Args:
            operation: The operation of the request.
            given: What the request names, by name.
        """
        find = self._quirks.owners.get(operation.id)
        self._seed_once()
        return None if find is None else find(self._base, given)

    def reset(self) -> None:
        """Restore the seeded records."""
        self._base.store.clear()
        self._is_seeded = False

    def seed(self, resource: str, records: Sequence[Mapping[str, Any]] | int) -> None:
        """Add records.

        Raises:
            BadSeed: They fit no resource.
        """
        self._seed_once()
        seeds.add_records(self._base, resource, records)

    def fill(self, count: int) -> None:
        """Add messages of many customers, when the records are needed.

        Raises:
            BadSeed: The number is wrong.
        """
        self._messages = volume.check_count(count)

    def receive(self, resource: str, records: Sequence[Mapping[str, Any]] | int) -> None:
        """Add records that arrive from outside, and report them to the receiver of webhooks.

        Raises:
            BadSeed: They fit no resource.
        """
        report = self._quirks.reporters.get(resource)
        self._seed_once()
        known = [*self._base.store[resource]] if report is not None else []
        seeds.add_records(self._base, resource, records)
        if report is not None:
            for record in [*self._base.store[resource]][len(known) :]:
                report(self._base, record)

    def meant(self, request: Request) -> Request:
        """Return a request that another page of the vendor has as the contract has it."""
        route = self.routes.methods(request.path) if request.body else None
        for method in route[1] if route is not None else ():
            match = self.routes.match(method, request.path)
            if match is None:
                continue
            facts = match.operation.facts
            if request.method == facts.get("method_as"):
                return replace(request, method=method)
            if request.method == method and facts.get("query_as") == "body":
                return self._with_body_as_query(request, match.operation)
        return request

    def _with_body_as_query(self, request: Request, operation: OperationObject) -> Request:
        """Return a request with the fields of its JSON body in the query; what is there stays.

        Only what a parameter allows counts: a number is no text.
        """
        try:
            fields = request.document()
        except ValueError:
            return request
        if not isinstance(fields, dict):
            return request
        contract = self._account(operation).contract
        given = {name for name, _ in request.query}
        added = [
            (parameter.name, entry if isinstance(entry, str) else json.dumps(entry))
            for parameter in contract.query_parameters(operation)
            if parameter.name in fields.keys() - given
            and not contract.value_problems(parameter.place, value := fields[parameter.name])
            for entry in (value if isinstance(value, list) else [value])
        ]
        return replace(request, query=(*request.query, *added), body=b"")

    def send_event(self, event: str, fields: Mapping[str, Any]) -> None:
        """Send an event that follows from no request.

        Raises:
            ValueError: The vendor has no such event, or its fields do not fit.
        """
        self._seed_once()
        self._base.emit(event, webhook_events.payload(self._base, event, fields))

    def handle(self, received: ReceivedCall) -> Response:
        """Respond to an authorized request.

        Raises:
            RequestRefused: It is rejected.
        """
        operation = received.operation
        account = self._account(operation)
        if not self._serves(operation.id):
            text = f"deskspec simulator: it has no {self._quirks.vendor} operation {operation.id}"
            return respond(501, self.error_body(501, text))
        self._seed_once()
        catch_up(account)
        for always in self._quirks.always:
            always(account)
        return self._respond(account, received)

    def refusal(self, operation: OperationObject, status: int) -> Response:
        """Return the response for a wrong key (401), exceeded rate (429) or server error (500)."""
        printed = self._account(operation).contract.example(operation, status)
        if printed is not None:
            return respond(status, printed)
        body, marks = self._quirks.error_body(None, status, [])
        return respond(status, body, *marks)

    def error_body(self, status: int, message: str) -> Any:
        """Return an error of ours in the vendor's usual envelope."""
        body, _ = self._quirks.error_body(None, status, [RequestViolation((), "other", message)])
        return body

    def _respond(self, account: Account, received: ReceivedCall) -> Response:
        operation = received.operation
        reader = RequestReader(
            account.contract, account.schemas, rejects_blank=self._quirks.rejects_blank
        )
        arguments, problems = reader.read(received)
        call = ServedCall(
            account,
            self._quirks,
            account.contract.action(operation),
            received.parameters,
            arguments.query,
            arguments.body,
            received.request.target,
            received.request.body,
            received.request.media_type,
            list(arguments.marks),
        )
        if problems:
            raise call.refused_as_invalid(problems)
        for check in self._quirks.checks[operation.id]:
            check(call)
        chosen = [mark for mark, applies in self._quirks.marks[operation.id] if applies(call)]
        response = self._quirks.handlers.get(operation.id, act)(call)
        response = replace(response, undocumented=(*response.undocumented, *chosen))
        return self._printed(response) if account is self._own else response

    def _printed(self, response: Response) -> Response:
        """Return a response as the profile prints every value."""
        if not self.contract.prints_text_forms or not response.body:
            return response
        return replace(response, body=written(text_forms.of_value(json.loads(response.body))))

    def _account(self, operation: OperationObject) -> Account:
        is_own = operation.id in self.contract.operations
        return self._own if is_own else self._base

    def _serves(self, operation_id: str) -> bool:
        contract = (
            self.contract if operation_id in self.contract.operations else self._base.contract
        )
        action = contract.action(contract.operations[operation_id])
        return operation_id in self._quirks.handlers or can_serve(contract, action)

    def _seed_once(self) -> None:
        """Seed at the first use: a new simulator reads no examples."""
        if not self._is_seeded:
            self._is_seeded = True
            seeds.seed_account(self._base)
            if self._messages and self._quirks.opening is not None:
                volume.add_messages(self._base, self._quirks.opening, self._messages)


def profiles_of(vendor: str) -> tuple[str, ...]:
    """Return the names of a vendor's profiles, the default one first."""
    return (load(vendor, None).profile, *project.other_profiles(vendor))
