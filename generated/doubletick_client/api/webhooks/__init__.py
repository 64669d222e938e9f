# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        Webhook,
        WebhookAuthorization,
        WebhookBodyFormat,
        WebhookEventName,
        WebhookMethod,
        WebhookRegistration,
        WebhookSortDirection,
        WebhookSortKey,
    )


class Webhooks(ResourceMethods):
    """The methods of `client.webhooks`."""

    def create(
        self,
        *,
        url: str,
        method: WebhookMethod | Literal["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"] | str,
        webhook_events: SequenceNotStr[
            WebhookEventName
            | Literal[
                "MESSAGE_RECEIVED",
                "MESSAGE_STATUS_UPDATE",
                "CHAT_ASSIGNED_TO_AGENT",
                "ASSIGNED_AGENT_STATUS_CHANGED",
                "CHAT_UNASSIGNED",
                "UPDATE_CUSTOMER_CUSTOM_FIELD",
                "WIDGET_LEAD_RECEIVED",
                "VERIFIED_WIDGET_LEAD_RECEIVED",
                "NEW_LEAD",
                "RAW_CLOUD_API_WEBHOOK",
                "CLOSE_CONVERSATION",
                "TEMPLATE_UPDATE",
                "ADD_TAG",
                "REMOVE_TAG",
                "CALL_TO_WHATSAPP_MESSAGE_RECEIVED",
                "CONVERSATION_OPENED",
                "CUSTOMER_BUSINESS_CHAT_OPEN",
                "CUSTOMER_NOTE_CREATED",
                "CUSTOMER_NOTE_UPDATED",
                "CUSTOMER_NOTE_DELETED",
                "POST_CALL_DISPOSITION",
                "CALL_INCOMING_INITIATED",
                "CALL_OUTGOING_INITIATED",
                "CALL_ACCEPTED",
                "CALL_ENDED",
                "CALL_REJECTED",
                "CALL_MISSED",
                "CALL_NOT_PICKED",
                "STANDBY_MESSAGE_RECEIVED",
                "MESSAGING_HANDOVER",
            ]
            | str
        ],
        name: str,
        waba_numbers: SequenceNotStr[str],
        request_headers: Mapping[str, Any] | Unset = UNSET,
        body: Mapping[str, Any] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        body_format: WebhookBodyFormat | Literal["JSON", "FORM_DATA"] | str | Unset = UNSET,
        authorization: WebhookAuthorization | Mapping[str, Any] | Unset = UNSET,
        retry_on_timeout: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WebhookRegistration:
        """Register a webhook.

        Some of it may succeed where the rest fails. No page says how to get the id of
        the webhook but the list.

        Args:
            url: Where events are sent.
            method: Method of the requests of a webhook.
            webhook_events: Names of the events to deliver.
            name: Name of the webhook.
            waba_numbers: WABA numbers whose events are sent.
            request_headers: Headers of each request.
            body: Further fields of each body.
            query: Query of each request.
            body_format: How the bodies of a webhook are written.
            authorization: The header Authorization that a webhook sends.
            retry_on_timeout: Whether a request that times out is sent again.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            WebhookRegistration: Which events are sent now, and which are not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/register-new-webhook
        https://docs.doubletick.io/reference/register-webhook
        """
        from .webhooks_create import OPERATION

        arguments: dict[str, Any] = {
            "url": url,
            "method": method,
            "webhook_events": webhook_events,
            "name": name,
            "waba_numbers": waba_numbers,
            "request_headers": request_headers,
            "body": body,
            "query": query,
            "body_format": body_format,
            "authorization": authorization,
            "retry_on_timeout": retry_on_timeout,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        webhook_id: str,
        *,
        url: str,
        method: WebhookMethod | Literal["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"] | str,
        webhook_events: SequenceNotStr[
            WebhookEventName
            | Literal[
                "MESSAGE_RECEIVED",
                "MESSAGE_STATUS_UPDATE",
                "CHAT_ASSIGNED_TO_AGENT",
                "ASSIGNED_AGENT_STATUS_CHANGED",
                "CHAT_UNASSIGNED",
                "UPDATE_CUSTOMER_CUSTOM_FIELD",
                "WIDGET_LEAD_RECEIVED",
                "VERIFIED_WIDGET_LEAD_RECEIVED",
                "NEW_LEAD",
                "RAW_CLOUD_API_WEBHOOK",
                "CLOSE_CONVERSATION",
                "TEMPLATE_UPDATE",
                "ADD_TAG",
                "REMOVE_TAG",
                "CALL_TO_WHATSAPP_MESSAGE_RECEIVED",
                "CONVERSATION_OPENED",
                "CUSTOMER_BUSINESS_CHAT_OPEN",
                "CUSTOMER_NOTE_CREATED",
                "CUSTOMER_NOTE_UPDATED",
                "CUSTOMER_NOTE_DELETED",
                "POST_CALL_DISPOSITION",
                "CALL_INCOMING_INITIATED",
                "CALL_OUTGOING_INITIATED",
                "CALL_ACCEPTED",
                "CALL_ENDED",
                "CALL_REJECTED",
                "CALL_MISSED",
                "CALL_NOT_PICKED",
                "STANDBY_MESSAGE_RECEIVED",
                "MESSAGING_HANDOVER",
            ]
            | str
        ],
        name: str,
        waba_numbers: SequenceNotStr[str],
        request_headers: Mapping[str, Any] | Unset = UNSET,
        body: Mapping[str, Any] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        body_format: WebhookBodyFormat | Literal["JSON", "FORM_DATA"] | str | Unset = UNSET,
        authorization: WebhookAuthorization | Mapping[str, Any] | Unset = UNSET,
        retry_on_timeout: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WebhookRegistration:
        """Update a webhook.

        Some of it may succeed where the rest fails.

        Args:
            webhook_id: Id of the webhook.
            url: Where events are sent.
            method: Method of the requests of a webhook.
            webhook_events: Names of the events to deliver.
            name: Name of the webhook.
            waba_numbers: WABA numbers whose events are sent.
            request_headers: Headers of each request.
            body: Further fields of each body.
            query: Query of each request.
            body_format: How the bodies of a webhook are written.
            authorization: The header Authorization that a webhook sends.
            retry_on_timeout: Whether a request that times out is sent again.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            WebhookRegistration: Which events are sent now, and which are not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/edit-webhook
        https://docs.doubletick.io/reference/edit-webhooks
        """
        from .webhooks_update import OPERATION

        arguments: dict[str, Any] = {
            "webhook_id": webhook_id,
            "url": url,
            "method": method,
            "webhook_events": webhook_events,
            "name": name,
            "waba_numbers": waba_numbers,
            "request_headers": request_headers,
            "body": body,
            "query": query,
            "body_format": body_format,
            "authorization": authorization,
            "retry_on_timeout": retry_on_timeout,
        }
        return self._call(OPERATION, arguments, options)

    def list(
        self,
        *,
        sort_by: WebhookSortKey
        | Literal["name", "url", "createdBy", "integrationCount"]
        | str
        | Unset = UNSET,
        sort_direction: WebhookSortDirection | Literal["ASC", "DESC"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Webhook]:
        """List the webhooks.

        Args:
            sort_by: What the list is sorted by. Default name.
            sort_direction: Order of the list. Default ASC.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Webhook]: The webhooks.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-webhooks-1
        https://docs.doubletick.io/reference/get-webhooks
        """
        from .webhooks_list import OPERATION

        arguments: dict[str, Any] = {
            "sort_by": sort_by,
            "sort_direction": sort_direction,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        sort_by: WebhookSortKey
        | Literal["name", "url", "createdBy", "integrationCount"]
        | str
        | Unset = UNSET,
        sort_direction: WebhookSortDirection | Literal["ASC", "DESC"] | str | Unset = UNSET,
        on_page: Callable[[Page[Webhook]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Webhook]:
        """List the webhooks: the items of all pages, loaded as needed.

        Args:
            sort_by: What the list is sorted by. Default name.
            sort_direction: Order of the list. Default ASC.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Webhook]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-webhooks-1
        https://docs.doubletick.io/reference/get-webhooks
        """
        from .webhooks_list import OPERATION

        arguments: dict[str, Any] = {
            "sort_by": sort_by,
            "sort_direction": sort_direction,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def delete(self, webhook_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook.

        Args:
            webhook_id: Id of the webhook.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/delete-webhook
        https://docs.doubletick.io/reference/delete-webhooks
        """
        from .webhooks_delete import OPERATION

        arguments: dict[str, Any] = {
            "webhook_id": webhook_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncWebhooks(AsyncResourceMethods):
    """The methods of `client.webhooks` on an async client."""

    async def create(
        self,
        *,
        url: str,
        method: WebhookMethod | Literal["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"] | str,
        webhook_events: SequenceNotStr[
            WebhookEventName
            | Literal[
                "MESSAGE_RECEIVED",
                "MESSAGE_STATUS_UPDATE",
                "CHAT_ASSIGNED_TO_AGENT",
                "ASSIGNED_AGENT_STATUS_CHANGED",
                "CHAT_UNASSIGNED",
                "UPDATE_CUSTOMER_CUSTOM_FIELD",
                "WIDGET_LEAD_RECEIVED",
                "VERIFIED_WIDGET_LEAD_RECEIVED",
                "NEW_LEAD",
                "RAW_CLOUD_API_WEBHOOK",
                "CLOSE_CONVERSATION",
                "TEMPLATE_UPDATE",
                "ADD_TAG",
                "REMOVE_TAG",
                "CALL_TO_WHATSAPP_MESSAGE_RECEIVED",
                "CONVERSATION_OPENED",
                "CUSTOMER_BUSINESS_CHAT_OPEN",
                "CUSTOMER_NOTE_CREATED",
                "CUSTOMER_NOTE_UPDATED",
                "CUSTOMER_NOTE_DELETED",
                "POST_CALL_DISPOSITION",
                "CALL_INCOMING_INITIATED",
                "CALL_OUTGOING_INITIATED",
                "CALL_ACCEPTED",
                "CALL_ENDED",
                "CALL_REJECTED",
                "CALL_MISSED",
                "CALL_NOT_PICKED",
                "STANDBY_MESSAGE_RECEIVED",
                "MESSAGING_HANDOVER",
            ]
            | str
        ],
        name: str,
        waba_numbers: SequenceNotStr[str],
        request_headers: Mapping[str, Any] | Unset = UNSET,
        body: Mapping[str, Any] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        body_format: WebhookBodyFormat | Literal["JSON", "FORM_DATA"] | str | Unset = UNSET,
        authorization: WebhookAuthorization | Mapping[str, Any] | Unset = UNSET,
        retry_on_timeout: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WebhookRegistration:
        """Register a webhook.

        Some of it may succeed where the rest fails. No page says how to get the id of
        the webhook but the list.

        Args:
            url: Where events are sent.
            method: Method of the requests of a webhook.
            webhook_events: Names of the events to deliver.
            name: Name of the webhook.
            waba_numbers: WABA numbers whose events are sent.
            request_headers: Headers of each request.
            body: Further fields of each body.
            query: Query of each request.
            body_format: How the bodies of a webhook are written.
            authorization: The header Authorization that a webhook sends.
            retry_on_timeout: Whether a request that times out is sent again.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            WebhookRegistration: Which events are sent now, and which are not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/register-new-webhook
        https://docs.doubletick.io/reference/register-webhook
        """
        from .webhooks_create import OPERATION

        arguments: dict[str, Any] = {
            "url": url,
            "method": method,
            "webhook_events": webhook_events,
            "name": name,
            "waba_numbers": waba_numbers,
            "request_headers": request_headers,
            "body": body,
            "query": query,
            "body_format": body_format,
            "authorization": authorization,
            "retry_on_timeout": retry_on_timeout,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        webhook_id: str,
        *,
        url: str,
        method: WebhookMethod | Literal["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"] | str,
        webhook_events: SequenceNotStr[
            WebhookEventName
            | Literal[
                "MESSAGE_RECEIVED",
                "MESSAGE_STATUS_UPDATE",
                "CHAT_ASSIGNED_TO_AGENT",
                "ASSIGNED_AGENT_STATUS_CHANGED",
                "CHAT_UNASSIGNED",
                "UPDATE_CUSTOMER_CUSTOM_FIELD",
                "WIDGET_LEAD_RECEIVED",
                "VERIFIED_WIDGET_LEAD_RECEIVED",
                "NEW_LEAD",
                "RAW_CLOUD_API_WEBHOOK",
                "CLOSE_CONVERSATION",
                "TEMPLATE_UPDATE",
                "ADD_TAG",
                "REMOVE_TAG",
                "CALL_TO_WHATSAPP_MESSAGE_RECEIVED",
                "CONVERSATION_OPENED",
                "CUSTOMER_BUSINESS_CHAT_OPEN",
                "CUSTOMER_NOTE_CREATED",
                "CUSTOMER_NOTE_UPDATED",
                "CUSTOMER_NOTE_DELETED",
                "POST_CALL_DISPOSITION",
                "CALL_INCOMING_INITIATED",
                "CALL_OUTGOING_INITIATED",
                "CALL_ACCEPTED",
                "CALL_ENDED",
                "CALL_REJECTED",
                "CALL_MISSED",
                "CALL_NOT_PICKED",
                "STANDBY_MESSAGE_RECEIVED",
                "MESSAGING_HANDOVER",
            ]
            | str
        ],
        name: str,
        waba_numbers: SequenceNotStr[str],
        request_headers: Mapping[str, Any] | Unset = UNSET,
        body: Mapping[str, Any] | Unset = UNSET,
        query: Mapping[str, Any] | Unset = UNSET,
        body_format: WebhookBodyFormat | Literal["JSON", "FORM_DATA"] | str | Unset = UNSET,
        authorization: WebhookAuthorization | Mapping[str, Any] | Unset = UNSET,
        retry_on_timeout: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> WebhookRegistration:
        """Update a webhook.

        Some of it may succeed where the rest fails.

        Args:
            webhook_id: Id of the webhook.
            url: Where events are sent.
            method: Method of the requests of a webhook.
            webhook_events: Names of the events to deliver.
            name: Name of the webhook.
            waba_numbers: WABA numbers whose events are sent.
            request_headers: Headers of each request.
            body: Further fields of each body.
            query: Query of each request.
            body_format: How the bodies of a webhook are written.
            authorization: The header Authorization that a webhook sends.
            retry_on_timeout: Whether a request that times out is sent again.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            WebhookRegistration: Which events are sent now, and which are not.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/edit-webhook
        https://docs.doubletick.io/reference/edit-webhooks
        """
        from .webhooks_update import OPERATION

        arguments: dict[str, Any] = {
            "webhook_id": webhook_id,
            "url": url,
            "method": method,
            "webhook_events": webhook_events,
            "name": name,
            "waba_numbers": waba_numbers,
            "request_headers": request_headers,
            "body": body,
            "query": query,
            "body_format": body_format,
            "authorization": authorization,
            "retry_on_timeout": retry_on_timeout,
        }
        return await self._call(OPERATION, arguments, options)

    async def list(
        self,
        *,
        sort_by: WebhookSortKey
        | Literal["name", "url", "createdBy", "integrationCount"]
        | str
        | Unset = UNSET,
        sort_direction: WebhookSortDirection | Literal["ASC", "DESC"] | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Webhook]:
        """List the webhooks.

        Args:
            sort_by: What the list is sorted by. Default name.
            sort_direction: Order of the list. Default ASC.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Webhook]: The webhooks.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-webhooks-1
        https://docs.doubletick.io/reference/get-webhooks
        """
        from .webhooks_list import OPERATION

        arguments: dict[str, Any] = {
            "sort_by": sort_by,
            "sort_direction": sort_direction,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        sort_by: WebhookSortKey
        | Literal["name", "url", "createdBy", "integrationCount"]
        | str
        | Unset = UNSET,
        sort_direction: WebhookSortDirection | Literal["ASC", "DESC"] | str | Unset = UNSET,
        on_page: Callable[[Page[Webhook]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Webhook]:
        """List the webhooks: the items of all pages, loaded as needed.

        Args:
            sort_by: What the list is sorted by. Default name.
            sort_direction: Order of the list. Default ASC.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Webhook]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-webhooks-1
        https://docs.doubletick.io/reference/get-webhooks
        """
        from .webhooks_list import OPERATION

        arguments: dict[str, Any] = {
            "sort_by": sort_by,
            "sort_direction": sort_direction,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def delete(self, webhook_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook.

        Args:
            webhook_id: Id of the webhook.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/delete-webhook
        https://docs.doubletick.io/reference/delete-webhooks
        """
        from .webhooks_delete import OPERATION

        arguments: dict[str, Any] = {
            "webhook_id": webhook_id,
        }
        return await self._call(OPERATION, arguments, options)
