# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

import builtins
import datetime
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import (
        BroadcastResult,
        ButtonsMediaType,
        CarouselBody,
        CarouselCard,
        ChatMessage,
        ListSection,
        MessageStatus,
        MessageTemplate,
        NamedTemplateMessage,
        OrderDetails,
        OrderImage,
        OrderStatus,
        ReplyButton,
        SendOutcome,
        SentMessage,
        TemplateMessage,
        UrlButton,
    )


class Messages(ResourceMethods):
    """The methods of `client.messages`."""

    def list(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ChatMessage]:
        """List the chat messages between a customer and a WABA number.

        Without dates the whole history is returned. The order of the messages is not
        documented, and neither is any paging.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[ChatMessage]: The messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        https://docs.doubletick.io/reference/get-chat-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        on_page: Callable[[Page[ChatMessage]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[ChatMessage]:
        """List the chat messages between a customer and a WABA number: the items of all
        pages, loaded as needed.

        Without dates the whole history is returned. The order of the messages is not
        documented, and neither is any paging.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[ChatMessage]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        https://docs.doubletick.io/reference/get-chat-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def send_text(
        self,
        *,
        text: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a text.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            text: Text of the message.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/text-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-text
        """
        from .messages_send_text import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "text": text,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def send_image(
        self,
        *,
        media_url: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        caption: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send an image.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            media_url: Public URL of the file.
            caption: Text below the file.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/image-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-image
        """
        from .messages_send_image import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "media_url": media_url,
            "caption": caption,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def send_video(
        self,
        *,
        media_url: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        caption: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a video.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            media_url: Public URL of the file.
            caption: Text below the file.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/video-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-video
        """
        from .messages_send_video import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "media_url": media_url,
            "caption": caption,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def send_audio(
        self,
        *,
        media_url: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        caption: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send an audio file.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            media_url: Public URL of the file.
            caption: Text below the file.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/audio-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-audio
        """
        from .messages_send_audio import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "media_url": media_url,
            "caption": caption,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def send_document(
        self,
        *,
        media_url: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        caption: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a document.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            media_url: Public URL of the file.
            filename: Name of the file.
            caption: Text below the file.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/document-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-document
        """
        from .messages_send_document import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "media_url": media_url,
            "filename": filename,
            "caption": caption,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def send_location(
        self,
        *,
        latitude: float,
        longitude: float,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a location.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            latitude: Latitude, in degrees.
            longitude: Longitude, in degrees.
            name: Name of the place.
            address: Address of the place.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/location-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-location
        """
        from .messages_send_location import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "latitude": latitude,
            "longitude": longitude,
            "name": name,
            "address": address,
            "group_id": group_id,
        }
        return self._call(OPERATION, arguments, options)

    def send_buttons(
        self,
        *,
        from_: str,
        to: str,
        body: str,
        message_id: str | Unset = UNSET,
        header: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        buttons: SequenceNotStr[ReplyButton | Mapping[str, Any]] | Unset = UNSET,
        cta_button: UrlButton | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a text with reply buttons or a link.

        Only within 24 hours after the last message of the customer.

        Give exactly one of buttons and cta_button.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            header: What is above the text.
            body: Text of the message.
            footer: What is below the text.
            buttons: The buttons for a reply.
            cta_button: A button that opens a URL.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/interactive-button-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive
        """
        from .messages_send_buttons import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "header": header,
            "body": body,
            "footer": footer,
            "buttons": buttons,
            "cta_button": cta_button,
        }
        return self._call(OPERATION, arguments, options)

    def send_list(
        self,
        *,
        to: str,
        body: str,
        button: str,
        sections: SequenceNotStr[ListSection | Mapping[str, Any]],
        from_: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        header: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a list to choose from.

        Only within 24 hours after the last message of the customer.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            header: What is above the text.
            body: Text of the message.
            footer: What is below the text.
            button: Text of the button that opens the list.
            sections: Parts of the list, with at most ten rows in all.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/interactive-list-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive-list
        """
        from .messages_send_list import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "header": header,
            "body": body,
            "footer": footer,
            "button": button,
            "sections": sections,
        }
        return self._call(OPERATION, arguments, options)

    def send_media_buttons(
        self,
        *,
        from_: str,
        to: str,
        body: str,
        media_url: str,
        media_type: ButtonsMediaType
        | Literal["image/jpeg", "image/png", "video/mp4", "application/pdf"]
        | str,
        message_id: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        file_name: str | Unset = UNSET,
        buttons: SequenceNotStr[ReplyButton | Mapping[str, Any]] | Unset = UNSET,
        cta_button: UrlButton | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a file with reply buttons or a link.

        Only within 24 hours after the last message of the customer.

        Give exactly one of buttons and cta_button.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            body: Text of the message.
            footer: What is below the text.
            media_url: Public URL of the file.
            media_type: Media type of a file above buttons.
            file_name: Name of a document.
            buttons: The buttons for a reply.
            cta_button: A button that opens a URL.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interacti
        ve-media
        """
        from .messages_send_media_buttons import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "body": body,
            "footer": footer,
            "media_url": media_url,
            "media_type": media_type,
            "file_name": file_name,
            "buttons": buttons,
            "cta_button": cta_button,
        }
        return self._call(OPERATION, arguments, options)

    def send_carousel(
        self,
        *,
        from_: str,
        to: str,
        body: CarouselBody | Mapping[str, Any],
        cards: SequenceNotStr[CarouselCard | Mapping[str, Any]],
        message_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send cards with images or videos.

        Every card must have the same type of action and as many buttons. Only within 24
        hours after the last message of the customer.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            body: The text above the cards.
            cards: The cards, in order.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interacti
        ve-media-carousel
        """
        from .messages_send_carousel import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "body": body,
            "cards": cards,
        }
        return self._call(OPERATION, arguments, options)

    def send_order(
        self,
        *,
        body: str,
        order_details: OrderDetails | Mapping[str, Any],
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        header: OrderImage | Mapping[str, Any] | Unset = UNSET,
        footer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Ask for the payment of an order.

        Only within 24 hours after the last message of the customer.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            header: The image above an order.
            body: Text of the message.
            footer: What is below the text.
            order_details: What is ordered and how it is paid.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/outgoing-messages-whatsapp-order
        """
        from .messages_send_order import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "header": header,
            "body": body,
            "footer": footer,
            "order_details": order_details,
        }
        return self._call(OPERATION, arguments, options)

    def send_order_status(
        self,
        *,
        body: str,
        order_status: OrderStatus | Mapping[str, Any],
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send the status of an order.

        Only within 24 hours after the last message of the customer.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            body: Text of the message.
            footer: What is below the text.
            order_status: The status of an order.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-order-status
        """
        from .messages_send_order_status import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "body": body,
            "footer": footer,
            "order_status": order_status,
        }
        return self._call(OPERATION, arguments, options)

    def send_template(
        self,
        *,
        messages: SequenceNotStr[TemplateMessage | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send templates whose placeholders have an order.

        Args:
            messages: One without `message_id` gets a new UUID, the same for all
                attempts of the call.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/template-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-template
        """
        from .messages_send_template import OPERATION

        arguments: dict[str, Any] = {
            "messages": messages,
        }
        return self._call(OPERATION, arguments, options)

    def send_named_template(
        self,
        *,
        messages: SequenceNotStr[NamedTemplateMessage | Mapping[str, Any]],
        bypass_media_url_validation: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[SendOutcome]:
        """Send templates whose placeholders have names.

        Args:
            messages: The messages, one for each recipient.
            bypass_media_url_validation: Whether files are not checked.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            builtins.list[SendOutcome]: The outcome of each message. Empty if the
                response has no such list.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-template-v2
        """
        from .messages_send_named_template import OPERATION

        arguments: dict[str, Any] = {
            "messages": messages,
            "bypass_media_url_validation": bypass_media_url_validation,
        }
        return self._call(OPERATION, arguments, options)

    def get_status(self, message_id: str, **options: Unpack[CallOptions]) -> MessageStatus:
        """Get when a message was sent, delivered, read and replied to.

        Without any of these times the message is accepted only.

        Args:
            message_id: Id of the message, a UUID.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MessageStatus: The times.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-message-status
        """
        from .messages_get_status import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
        }
        return self._call(OPERATION, arguments, options)

    def send_broadcast(
        self,
        *,
        group_name: str,
        from_: str | Unset = UNSET,
        content: MessageTemplate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BroadcastResult | None:
        """Send a template to a broadcast group.

        Placeholders may hold {{Name}}, {{Phone Number}} or the name of a custom field
        in such braces, which each recipient gets with the own value.

        Args:
            group_name: Name of the group, not its id.
            from_: WABA number.
            content: A template and what is filled into it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BroadcastResult | None: Whether the broadcast was sent. `None` if the
                response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/broadcast-template-messages
        https://docs.doubletick.io/reference/send-broadcast-message
        """
        from .messages_send_broadcast import OPERATION

        arguments: dict[str, Any] = {
            "group_name": group_name,
            "from_": from_,
            "content": content,
        }
        return self._call(OPERATION, arguments, options)

    def show_typing(
        self, *, waba_number: str, customer_number: str, **options: Unpack[CallOptions]
    ) -> None:
        """Show a customer that somebody is typing.

        success is false when it could not be delivered.

        Args:
            waba_number: WABA number.
            customer_number: Phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/typing-indicator
        """
        from .messages_show_typing import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
        }
        return self._call(OPERATION, arguments, options)


class AsyncMessages(AsyncResourceMethods):
    """The methods of `client.messages` on an async client."""

    async def list(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[ChatMessage]:
        """List the chat messages between a customer and a WABA number.

        Without dates the whole history is returned. The order of the messages is not
        documented, and neither is any paging.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[ChatMessage]: The messages.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        https://docs.doubletick.io/reference/get-chat-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: str,
        customer_number: str,
        start_date: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        on_page: Callable[[Page[ChatMessage]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ChatMessage]:
        """List the chat messages between a customer and a WABA number: the items of all
        pages, loaded as needed.

        Without dates the whole history is returned. The order of the messages is not
        documented, and neither is any paging.

        start_date must not be after end_date.

        Args:
            waba_number: WABA number in international format.
            customer_number: Phone number of the customer in international format.
            start_date: First day, sent as DD-MM-YYYY.
            end_date: Last day, sent as DD-MM-YYYY.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[ChatMessage]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-chat-messages-1
        https://docs.doubletick.io/reference/get-chat-messages
        """
        from .messages_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
            "start_date": start_date,
            "end_date": end_date,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def send_text(
        self,
        *,
        text: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a text.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            text: Text of the message.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/text-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-text
        """
        from .messages_send_text import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "text": text,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_image(
        self,
        *,
        media_url: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        caption: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send an image.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            media_url: Public URL of the file.
            caption: Text below the file.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/image-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-image
        """
        from .messages_send_image import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "media_url": media_url,
            "caption": caption,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_video(
        self,
        *,
        media_url: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        caption: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a video.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            media_url: Public URL of the file.
            caption: Text below the file.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/video-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-video
        """
        from .messages_send_video import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "media_url": media_url,
            "caption": caption,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_audio(
        self,
        *,
        media_url: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        caption: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send an audio file.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            media_url: Public URL of the file.
            caption: Text below the file.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/audio-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-audio
        """
        from .messages_send_audio import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "media_url": media_url,
            "caption": caption,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_document(
        self,
        *,
        media_url: str,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        filename: str | Unset = UNSET,
        caption: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a document.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            media_url: Public URL of the file.
            filename: Name of the file.
            caption: Text below the file.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/document-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-document
        """
        from .messages_send_document import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "media_url": media_url,
            "filename": filename,
            "caption": caption,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_location(
        self,
        *,
        latitude: float,
        longitude: float,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a location.

        Only within 24 hours after the last message of the customer.

        Give exactly one of to and group_id.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            latitude: Latitude, in degrees.
            longitude: Longitude, in degrees.
            name: Name of the place.
            address: Address of the place.
            group_id: Id of the WhatsApp group.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/location-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-location
        """
        from .messages_send_location import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "latitude": latitude,
            "longitude": longitude,
            "name": name,
            "address": address,
            "group_id": group_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_buttons(
        self,
        *,
        from_: str,
        to: str,
        body: str,
        message_id: str | Unset = UNSET,
        header: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        buttons: SequenceNotStr[ReplyButton | Mapping[str, Any]] | Unset = UNSET,
        cta_button: UrlButton | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a text with reply buttons or a link.

        Only within 24 hours after the last message of the customer.

        Give exactly one of buttons and cta_button.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            header: What is above the text.
            body: Text of the message.
            footer: What is below the text.
            buttons: The buttons for a reply.
            cta_button: A button that opens a URL.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/interactive-button-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive
        """
        from .messages_send_buttons import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "header": header,
            "body": body,
            "footer": footer,
            "buttons": buttons,
            "cta_button": cta_button,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_list(
        self,
        *,
        to: str,
        body: str,
        button: str,
        sections: SequenceNotStr[ListSection | Mapping[str, Any]],
        from_: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        header: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a list to choose from.

        Only within 24 hours after the last message of the customer.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            header: What is above the text.
            body: Text of the message.
            footer: What is below the text.
            button: Text of the button that opens the list.
            sections: Parts of the list, with at most ten rows in all.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/interactive-list-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interactive-list
        """
        from .messages_send_list import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "header": header,
            "body": body,
            "footer": footer,
            "button": button,
            "sections": sections,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_media_buttons(
        self,
        *,
        from_: str,
        to: str,
        body: str,
        media_url: str,
        media_type: ButtonsMediaType
        | Literal["image/jpeg", "image/png", "video/mp4", "application/pdf"]
        | str,
        message_id: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        file_name: str | Unset = UNSET,
        buttons: SequenceNotStr[ReplyButton | Mapping[str, Any]] | Unset = UNSET,
        cta_button: UrlButton | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send a file with reply buttons or a link.

        Only within 24 hours after the last message of the customer.

        Give exactly one of buttons and cta_button.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            body: Text of the message.
            footer: What is below the text.
            media_url: Public URL of the file.
            media_type: Media type of a file above buttons.
            file_name: Name of a document.
            buttons: The buttons for a reply.
            cta_button: A button that opens a URL.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interacti
        ve-media
        """
        from .messages_send_media_buttons import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "body": body,
            "footer": footer,
            "media_url": media_url,
            "media_type": media_type,
            "file_name": file_name,
            "buttons": buttons,
            "cta_button": cta_button,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_carousel(
        self,
        *,
        from_: str,
        to: str,
        body: CarouselBody | Mapping[str, Any],
        cards: SequenceNotStr[CarouselCard | Mapping[str, Any]],
        message_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send cards with images or videos.

        Every card must have the same type of action and as many buttons. Only within 24
        hours after the last message of the customer.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            body: The text above the cards.
            cards: The cards, in order.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/outgoing-messages-whatsapp-interacti
        ve-media-carousel
        """
        from .messages_send_carousel import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "body": body,
            "cards": cards,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_order(
        self,
        *,
        body: str,
        order_details: OrderDetails | Mapping[str, Any],
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        header: OrderImage | Mapping[str, Any] | Unset = UNSET,
        footer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Ask for the payment of an order.

        Only within 24 hours after the last message of the customer.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            header: The image above an order.
            body: Text of the message.
            footer: What is below the text.
            order_details: What is ordered and how it is paid.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/outgoing-messages-whatsapp-order
        """
        from .messages_send_order import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "header": header,
            "body": body,
            "footer": footer,
            "order_details": order_details,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_order_status(
        self,
        *,
        body: str,
        order_status: OrderStatus | Mapping[str, Any],
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        message_id: str | Unset = UNSET,
        footer: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send the status of an order.

        Only within 24 hours after the last message of the customer.

        Args:
            from_: WABA number that sends.
            to: Phone number of the customer.
            message_id: Id of the message, a UUID of version 4. If left out, it is a new
                UUID, the same for all attempts of the call.
            body: Text of the message.
            footer: What is below the text.
            order_status: The status of an order.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-order-status
        """
        from .messages_send_order_status import OPERATION

        arguments: dict[str, Any] = {
            "from_": from_,
            "to": to,
            "message_id": message_id,
            "body": body,
            "footer": footer,
            "order_status": order_status,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_template(
        self,
        *,
        messages: SequenceNotStr[TemplateMessage | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> SentMessage:
        """Send templates whose placeholders have an order.

        Args:
            messages: One without `message_id` gets a new UUID, the same for all
                attempts of the call.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            SentMessage: The message was accepted. It has its `message_id`, whatever
                came.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/template-messages
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-template
        """
        from .messages_send_template import OPERATION

        arguments: dict[str, Any] = {
            "messages": messages,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_named_template(
        self,
        *,
        messages: SequenceNotStr[NamedTemplateMessage | Mapping[str, Any]],
        bypass_media_url_validation: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[SendOutcome]:
        """Send templates whose placeholders have names.

        Args:
            messages: The messages, one for each recipient.
            bypass_media_url_validation: Whether files are not checked.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            builtins.list[SendOutcome]: The outcome of each message. Empty if the
                response has no such list.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://docs.doubletick.io/reference/outgoing-messages-whatsapp-template-v2
        """
        from .messages_send_named_template import OPERATION

        arguments: dict[str, Any] = {
            "messages": messages,
            "bypass_media_url_validation": bypass_media_url_validation,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_status(self, message_id: str, **options: Unpack[CallOptions]) -> MessageStatus:
        """Get when a message was sent, delivered, read and replied to.

        Without any of these times the message is accepted only.

        Args:
            message_id: Id of the message, a UUID.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            MessageStatus: The times.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/get-message-status
        """
        from .messages_get_status import OPERATION

        arguments: dict[str, Any] = {
            "message_id": message_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def send_broadcast(
        self,
        *,
        group_name: str,
        from_: str | Unset = UNSET,
        content: MessageTemplate | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BroadcastResult | None:
        """Send a template to a broadcast group.

        Placeholders may hold {{Name}}, {{Phone Number}} or the name of a custom field
        in such braces, which each recipient gets with the own value.

        Args:
            group_name: Name of the group, not its id.
            from_: WABA number.
            content: A template and what is filled into it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            BroadcastResult | None: Whether the broadcast was sent. `None` if the
                response has no such body.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/broadcast-template-messages
        https://docs.doubletick.io/reference/send-broadcast-message
        """
        from .messages_send_broadcast import OPERATION

        arguments: dict[str, Any] = {
            "group_name": group_name,
            "from_": from_,
            "content": content,
        }
        return await self._call(OPERATION, arguments, options)

    async def show_typing(
        self, *, waba_number: str, customer_number: str, **options: Unpack[CallOptions]
    ) -> None:
        """Show a customer that somebody is typing.

        success is false when it could not be delivered.

        Args:
            waba_number: WABA number.
            customer_number: Phone number of the customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false. The page does not
                require it.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/typing-indicator
        """
        from .messages_show_typing import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
            "customer_number": customer_number,
        }
        return await self._call(OPERATION, arguments, options)
