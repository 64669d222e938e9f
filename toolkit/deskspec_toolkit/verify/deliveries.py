"""Webhooks that a provider delivers are compared with the contract, too.

A provider on this machine gets the URL of a receiver, where the contract documents webhooks or
callbacks and an operation that subscribes by a URL. What the other checks do there causes
deliveries; at the end each is compared with the webhook that it fits best.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any, Final

from deskspec_runtime.findings import Finding
from deskspec_runtime.values.jsontext import parse

from ..conformance.checks import Check
from ..conformance.contract import Contract
from ..conformance.findings import findings_of
from ..exchanges.exchange import Exchange
from ..openapi.operation_view import ArgumentField, OperationView
from ..openapi.operations import METHODS, is_json
from ..openapi.references import resolve
from ..openapi.schema_view import SchemaView
from ..openapi.words import letters, words
from ..provider.session import NoResponse, NotPermitted
from ..provider.write_policy import is_loopback
from .receiver import ReceivedDelivery, WebhookReceiver
from .verification import Verification

_URLS: Final = frozenset(
    {"callback", "callbackurl", "endpoint", "endpointurl", "hookurl", "notificationurl"}
    | {"notifyurl", "targeturl", "uri", "url", "webhook", "webhookurl"}
)
_SUBSCRIBING: Final = frozenset(
    {"callback", "callbacks", "hook", "hooks", "listener", "listeners", "notification"}
    | {"notifications", "receiver", "receivers", "subscribe", "subscription", "subscriptions"}
    | {"webhook", "webhooks"}
)
_EXPRESSION: Final = re.compile(r"\{?\$request\.(?:body#/|query\.)([^}]+)\}?").fullmatch
_STATUS: Final = "200"
"""Of the response that a delivery is compared as."""
_LATE: Final = 0.4
"""Seconds to wait at the end for deliveries."""
_OTHER_TEXT: Final = re.compile(r"(?i)timestamp|concat|url|path|nonce|method")
"""Words of a signature that is not over the body alone."""


class WebhookDeliveries:
    """The subscription of a verification, and what was delivered to it."""

    def __init__(self, verification: Verification) -> None:
        self._run = verification
        self._receiver: WebhookReceiver | None = None
        self._contract = _contract_of_deliveries(verification.contract)

    def subscribe(self) -> None:
        """Tell the provider the URL of a receiver, if it is on this machine and takes one."""
        run = self._run
        if not self._contract.operations or not run.is_foreign:
            return
        if not is_loopback(run.provider.base_url):
            return
        for operation in run.operations:
            field = _subscribing_field(operation)
            if field is None or not run.may_call(operation):
                continue
            self._receiver = self._receiver or WebhookReceiver()
            given = {**run.finder.likely(operation), field.name: self._receiver.url}
            with suppress(NoResponse, NotPermitted):
                run.caller.call(operation, given)

    def finish(self) -> None:
        """Compare what was delivered, and close the receiver."""
        if self._receiver is None:
            return
        with self._receiver as receiver:
            receiver.wait_for_late_ones(_LATE)
            for delivery in receiver.deliveries:
                for finding in self._findings(delivery):
                    self._run.collector.add_about_webhook(finding)

    def _findings(self, delivery: ReceivedDelivery) -> list[Finding]:
        """What is wrong with a delivery, by the webhook of whose findings it has the fewest."""
        operations = self._contract.operations
        compared = []
        for each in [e for e in operations if e.method == delivery.method] or operations:
            found = [
                *findings_of(self._contract, _exchange(delivery, each.path)),
                *self._signature_findings(delivery, each.id),
            ]
            number = sum(finding.severity != "info" for finding in found)
            compared.append((self._other_constants(delivery, each.node), number, found))
        return min(compared, key=lambda entry: entry[:2])[-1]

    def _other_constants(self, delivery: ReceivedDelivery, node: Mapping[str, Any]) -> int:
        """The number of constants of a webhook that a payload does not have, such as its event."""
        content = node["responses"][_STATUS]["content"]
        schemas = [media.get("schema", {}) for kind, media in content.items() if is_json(kind)]
        try:
            payload = parse(delivery.body)
        except ValueError:
            return 0
        if not schemas or not isinstance(payload, dict):
            return 0
        fields = SchemaView(self._contract.document, schemas[0]).properties
        return sum(
            view.schema["const"] != payload.get(name)
            for name, view in fields.items()
            if "const" in view.schema
        )

    def _signature_findings(self, delivery: ReceivedDelivery, id_: str) -> Iterator[Finding]:
        """Check a signature whose description says that it is an HMAC-SHA256 of the body."""
        operation = self._contract.operation(id_)
        for name, declared in operation.headers(_STATUS).items():
            says = str(declared.get("description", "")).lower()
            plain = says.replace("-", "").replace("_", "")
            sent = delivery.headers.get(name)
            if "hmac" not in plain or "sha256" not in plain:
                continue
            if sent is None or "body" not in says or _OTHER_TEXT.search(says):
                continue
            if not self._run.provider.has_signed(delivery.body, sent):
                yield Finding(
                    operation_id=operation.id,
                    method=operation.method,
                    path=operation.path,
                    direction="response",
                    check=Check.RESPONSE_HEADER.id,
                    severity="warning",
                    json_path=f"$[{json.dumps(declared['name'])}]",
                    expected="the HMAC-SHA256 of the body",
                    seen="another signature",
                )


def _contract_of_deliveries(contract: Contract) -> Contract:
    """A contract whose operations are the webhooks and callbacks of another one."""
    document = contract.document
    items: dict[str, Any] = {
        f"/{name}": resolve(document, item) for name, item in document.get("webhooks", {}).items()
    }
    for operation in contract.operations:
        for name, callback in _callbacks(document, operation.node):
            items.update({f"/{name}": item for item in callback.values() if isinstance(item, dict)})
    paths = {path: _open(item, path[1:]) for path, item in items.items()}
    apart = {name: part for name, part in document.items() if name not in ("security", "servers")}
    return Contract(
        {**apart, "webhooks": {}, "paths": paths}, name=contract.name, sha256=contract.sha256
    )


def _open(item: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A path item whose operations respond with what a webhook sends.

    It is the provider that writes a payload, so what is read-only belongs into it.
    """
    new: dict[str, Any] = {}
    for method in METHODS:
        if method in item:
            node = item[method]
            given = [*item.get("parameters", []), *node.get("parameters", [])]
            headers = [each for each in given if each["in"] == "header"]
            response = {
                "description": "What is delivered.",
                "content": node.get("requestBody", {}).get("content", {}),
                "headers": {each["name"]: each for each in headers},
            }
            id_ = node.get("operationId", name)
            new[method] = {
                "operationId": id_,
                "parameters": [],
                "responses": {_STATUS: response},
            }
    return new


def _callbacks(
    document: Mapping[str, Any], node: Mapping[str, Any]
) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, given in node.get("callbacks", {}).items():
        callback = resolve(document, given)  # type: ignore[arg-type]
        if isinstance(callback, dict):
            yield name, callback


def _subscribing_field(operation: OperationView) -> ArgumentField | None:
    """The argument that takes the URL of a receiver; `None` if there is none."""
    if operation.effect == "read" or operation.method not in ("POST", "PUT"):
        return None
    for _, callback in _callbacks(operation.document, operation.node):
        for expression in callback:
            named = _EXPRESSION(expression)
            field = operation.field_called(named[1].rpartition("/")[2]) if named else None
            if field is not None:
                return field
    if not {*words(operation.id), *words(operation.path)} & _SUBSCRIBING:
        return None
    texts = (f for f in operation.fields if f.where in ("body", "query") and f.view.is_scalar)
    return next((f for f in texts if letters(f.name) in _URLS), None)


def _exchange(delivery: ReceivedDelivery, path: str) -> Exchange:
    return Exchange(
        method=delivery.method,
        url=path,
        request_headers={},
        request_body=b"",
        status=int(_STATUS),
        response_headers=delivery.headers,
        response_body=delivery.body,
    )
