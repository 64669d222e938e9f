# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

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
        ChatApp,
        ChatButtonInput,
        ChatDeflection,
        ChatMenu,
        ChatQuickReplies,
        ChatTextTemplate,
        Draft,
        DraftAttachment,
        DraftUpdateSource,
        EmailApp,
        EmailHeaderInput,
        EmailRecipientInput,
        EmailTemplateKind,
        NoteDraftUpdateSource,
        SmsUpdateApp,
        UserMentionInput,
        WhatsappApp,
    )


class Drafts(ResourceMethods):
    """The methods of `client.drafts`."""

    def update(
        self,
        draft_id: str,
        *,
        channel: Literal[
            "email",
            "sms",
            "whatsapp",
            "chat",
            "facebook",
            "twitter-tweet",
            "twitter-dm",
            "note",
            "instagram",
        ]
        | str,
        app: Literal[
            "gmail",
            "postmark",
            "twilio",
            "zipwhip",
            "messagebird",
            "twilio_whatsapp",
            "whatsapp",
            "chat",
            "smooch",
        ]
        | EmailApp
        | str
        | SmsUpdateApp
        | WhatsappApp
        | ChatApp
        | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: Literal["bulk", "satisfaction", "biz-rules"]
        | DraftUpdateSource
        | str
        | NoteDraftUpdateSource
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | str
        | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | str | Unset = UNSET,
        body: str | Unset = UNSET,
        html_body: str | Unset = UNSET,
        cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        email_headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        template_type: EmailTemplateKind
        | Literal["email-reply", "email-autoresponse", "email-satisfaction"]
        | str
        | None
        | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        response_buttons: SequenceNotStr[ChatButtonInput | Mapping[str, Any]] | Unset = UNSET,
        message_template: ChatTextTemplate
        | ChatQuickReplies
        | ChatDeflection
        | ChatMenu
        | Mapping[str, Any]
        | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft; the channel says which fields it has.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            channel: The channel.
            app: What sends an e-mail.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            html_body: Text of the e-mail in HTML.
            cc: Who gets a copy.
            bcc: Who gets a hidden copy.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            email_headers: Headers of the e-mail.
            template_type: Kind of the template.
            template: Id of a template.
            payload: The text in its editor.
            response_buttons: Buttons with responses.
            message_template: What a chat message is made of.
            attachments: Ids of its files.
            user_mentions: Users and teams that the note mentions.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": channel,
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": html_body,
            "cc": cc,
            "bcc": bcc,
            "subject": subject,
            "reply_to": reply_to,
            "email_headers": email_headers,
            "template_type": template_type,
            "template": template,
            "payload": payload,
            "response_buttons": response_buttons,
            "message_template": message_template,
            "attachments": attachments,
            "user_mentions": user_mentions,
        }
        return self._call(OPERATION, arguments, options)

    def update_email(
        self,
        draft_id: str,
        *,
        app: EmailApp | Literal["gmail", "postmark"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | Unset = UNSET,
        body: str | Unset = UNSET,
        html_body: str | Unset = UNSET,
        cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        email_headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        template_type: EmailTemplateKind
        | Literal["email-reply", "email-autoresponse", "email-satisfaction"]
        | str
        | None
        | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of an e-mail.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            app: What sends an e-mail.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            html_body: Text of the e-mail in HTML.
            cc: Who gets a copy.
            bcc: Who gets a hidden copy.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            email_headers: Headers of the e-mail.
            template_type: Kind of the template.
            template: Id of a template.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_EMAIL

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "email",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": html_body,
            "cc": cc,
            "bcc": bcc,
            "subject": subject,
            "reply_to": reply_to,
            "email_headers": email_headers,
            "template_type": template_type,
            "template": template,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(DRAFTS_UPDATE_EMAIL, arguments, options)

    def update_sms(
        self,
        draft_id: str,
        *,
        app: SmsUpdateApp | Literal["twilio", "zipwhip", "messagebird"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of an SMS.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            app: What sends an SMS.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_SMS

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "sms",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(DRAFTS_UPDATE_SMS, arguments, options)

    def update_whatsapp(
        self,
        draft_id: str,
        *,
        app: WhatsappApp | Literal["twilio_whatsapp", "messagebird", "whatsapp"] | str,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a WhatsApp message with a text.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            app: What sends a WhatsApp message.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_WHATSAPP

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "whatsapp",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(DRAFTS_UPDATE_WHATSAPP, arguments, options)

    def update_chat(
        self,
        draft_id: str,
        *,
        app: ChatApp | Literal["chat", "smooch"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        response_buttons: SequenceNotStr[ChatButtonInput | Mapping[str, Any]] | Unset = UNSET,
        message_template: ChatTextTemplate
        | ChatQuickReplies
        | ChatDeflection
        | ChatMenu
        | Mapping[str, Any]
        | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a chat message.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            app: What sends a chat message.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            response_buttons: Buttons with responses.
            message_template: What a chat message is made of.
            attachments: Ids of its files.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_CHAT

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "chat",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": response_buttons,
            "message_template": message_template,
            "attachments": attachments,
            "user_mentions": UNSET,
        }
        return self._call(DRAFTS_UPDATE_CHAT, arguments, options)

    def update_facebook(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a Facebook message.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_FACEBOOK

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "facebook",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(DRAFTS_UPDATE_FACEBOOK, arguments, options)

    def update_twitter_tweet(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a tweet.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_TWITTER_TWEET

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "twitter-tweet",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(DRAFTS_UPDATE_TWITTER_TWEET, arguments, options)

    def update_twitter_dm(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a direct message at Twitter.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_TWITTER_DM

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "twitter-dm",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(DRAFTS_UPDATE_TWITTER_DM, arguments, options)

    def update_note(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: NoteDraftUpdateSource | Literal["bulk", "biz-rules"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a note.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft of a note is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            body: Text of the note.
            payload: The text in its editor.
            user_mentions: Users and teams that the note mentions.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_NOTE

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "note",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": UNSET,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": UNSET,
            "from_": UNSET,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": user_mentions,
        }
        return self._call(DRAFTS_UPDATE_NOTE, arguments, options)

    def update_instagram(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of an Instagram message.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_INSTAGRAM

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "instagram",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return self._call(DRAFTS_UPDATE_INSTAGRAM, arguments, options)

    def delete(self, draft_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a draft.

        The page states no role.

        Args:
            draft_id: Id of the draft.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The draft is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-draft
        """
        from .drafts_delete import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
        }
        return self._call(OPERATION, arguments, options)

    def list_attachments(
        self,
        draft_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[DraftAttachment]:
        """List the files of a draft.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[DraftAttachment]: A page of attachments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachments
        """
        from .drafts_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "page": page,
            "page_size": page_size,
        }
        return self._call(OPERATION, arguments, options)

    def iter_attachments(
        self,
        draft_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[DraftAttachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[DraftAttachment]:
        """List the files of a draft: the items of all pages, loaded as needed.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[DraftAttachment]: The items; nothing is sent until the first is
                read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachments
        """
        from .drafts_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def create_attachment(
        self,
        draft_id: str,
        *,
        name: str,
        content_type: str,
        content_length: float,
        **options: Unpack[CallOptions],
    ) -> DraftAttachment:
        """Add a file to a draft.

        The page states no role, and does not say how the file itself is sent.

        Args:
            draft_id: Id of the draft.
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DraftAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-draft-attachment
        """
        from .drafts_create_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return self._call(OPERATION, arguments, options)

    def get_attachment(
        self, draft_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> DraftAttachment:
        """Get a file of a draft.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DraftAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachment
        """
        from .drafts_get_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "attachment_id": attachment_id,
        }
        return self._call(OPERATION, arguments, options)

    def delete_attachment(
        self, draft_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Take a file off a draft.

        The page states no role.

        Args:
            draft_id: Id of the draft.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The attachment is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-draft-attachment
        """
        from .drafts_delete_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "attachment_id": attachment_id,
        }
        return self._call(OPERATION, arguments, options)


class AsyncDrafts(AsyncResourceMethods):
    """The methods of `client.drafts` on an async client."""

    async def update(
        self,
        draft_id: str,
        *,
        channel: Literal[
            "email",
            "sms",
            "whatsapp",
            "chat",
            "facebook",
            "twitter-tweet",
            "twitter-dm",
            "note",
            "instagram",
        ]
        | str,
        app: Literal[
            "gmail",
            "postmark",
            "twilio",
            "zipwhip",
            "messagebird",
            "twilio_whatsapp",
            "whatsapp",
            "chat",
            "smooch",
        ]
        | EmailApp
        | str
        | SmsUpdateApp
        | WhatsappApp
        | ChatApp
        | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: Literal["bulk", "satisfaction", "biz-rules"]
        | DraftUpdateSource
        | str
        | NoteDraftUpdateSource
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | str
        | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | str | Unset = UNSET,
        body: str | Unset = UNSET,
        html_body: str | Unset = UNSET,
        cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        email_headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        template_type: EmailTemplateKind
        | Literal["email-reply", "email-autoresponse", "email-satisfaction"]
        | str
        | None
        | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        response_buttons: SequenceNotStr[ChatButtonInput | Mapping[str, Any]] | Unset = UNSET,
        message_template: ChatTextTemplate
        | ChatQuickReplies
        | ChatDeflection
        | ChatMenu
        | Mapping[str, Any]
        | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft; the channel says which fields it has.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            channel: The channel.
            app: What sends an e-mail.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            html_body: Text of the e-mail in HTML.
            cc: Who gets a copy.
            bcc: Who gets a hidden copy.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            email_headers: Headers of the e-mail.
            template_type: Kind of the template.
            template: Id of a template.
            payload: The text in its editor.
            response_buttons: Buttons with responses.
            message_template: What a chat message is made of.
            attachments: Ids of its files.
            user_mentions: Users and teams that the note mentions.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": channel,
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": html_body,
            "cc": cc,
            "bcc": bcc,
            "subject": subject,
            "reply_to": reply_to,
            "email_headers": email_headers,
            "template_type": template_type,
            "template": template,
            "payload": payload,
            "response_buttons": response_buttons,
            "message_template": message_template,
            "attachments": attachments,
            "user_mentions": user_mentions,
        }
        return await self._call(OPERATION, arguments, options)

    async def update_email(
        self,
        draft_id: str,
        *,
        app: EmailApp | Literal["gmail", "postmark"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]]
        | EmailRecipientInput
        | Mapping[str, Any]
        | Unset = UNSET,
        from_: EmailRecipientInput | Mapping[str, Any] | Unset = UNSET,
        body: str | Unset = UNSET,
        html_body: str | Unset = UNSET,
        cc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        bcc: SequenceNotStr[EmailRecipientInput | Mapping[str, Any]] | Unset = UNSET,
        subject: str | Unset = UNSET,
        reply_to: str | Unset = UNSET,
        email_headers: SequenceNotStr[EmailHeaderInput | Mapping[str, Any]] | Unset = UNSET,
        template_type: EmailTemplateKind
        | Literal["email-reply", "email-autoresponse", "email-satisfaction"]
        | str
        | None
        | Unset = UNSET,
        template: str | None | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of an e-mail.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            app: What sends an e-mail.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: Someone with an e-mail address.
            body: Text of the e-mail.
            html_body: Text of the e-mail in HTML.
            cc: Who gets a copy.
            bcc: Who gets a hidden copy.
            subject: Subject of the e-mail.
            reply_to: Address for replies.
            email_headers: Headers of the e-mail.
            template_type: Kind of the template.
            template: Id of a template.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_EMAIL

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "email",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": html_body,
            "cc": cc,
            "bcc": bcc,
            "subject": subject,
            "reply_to": reply_to,
            "email_headers": email_headers,
            "template_type": template_type,
            "template": template,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(DRAFTS_UPDATE_EMAIL, arguments, options)

    async def update_sms(
        self,
        draft_id: str,
        *,
        app: SmsUpdateApp | Literal["twilio", "zipwhip", "messagebird"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of an SMS.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            app: What sends an SMS.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_SMS

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "sms",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(DRAFTS_UPDATE_SMS, arguments, options)

    async def update_whatsapp(
        self,
        draft_id: str,
        *,
        app: WhatsappApp | Literal["twilio_whatsapp", "messagebird", "whatsapp"] | str,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a WhatsApp message with a text.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            app: What sends a WhatsApp message.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Phone number of who gets it.
            from_: Number that it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_WHATSAPP

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "whatsapp",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(DRAFTS_UPDATE_WHATSAPP, arguments, options)

    async def update_chat(
        self,
        draft_id: str,
        *,
        app: ChatApp | Literal["chat", "smooch"] | str | Unset = UNSET,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        response_buttons: SequenceNotStr[ChatButtonInput | Mapping[str, Any]] | Unset = UNSET,
        message_template: ChatTextTemplate
        | ChatQuickReplies
        | ChatDeflection
        | ChatMenu
        | Mapping[str, Any]
        | Unset = UNSET,
        attachments: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a chat message.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            app: What sends a chat message.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            response_buttons: Buttons with responses.
            message_template: What a chat message is made of.
            attachments: Ids of its files.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_CHAT

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "chat",
            "app": app,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": response_buttons,
            "message_template": message_template,
            "attachments": attachments,
            "user_mentions": UNSET,
        }
        return await self._call(DRAFTS_UPDATE_CHAT, arguments, options)

    async def update_facebook(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a Facebook message.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_FACEBOOK

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "facebook",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(DRAFTS_UPDATE_FACEBOOK, arguments, options)

    async def update_twitter_tweet(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a tweet.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_TWITTER_TWEET

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "twitter-tweet",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(DRAFTS_UPDATE_TWITTER_TWEET, arguments, options)

    async def update_twitter_dm(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a direct message at Twitter.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_TWITTER_DM

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "twitter-dm",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(DRAFTS_UPDATE_TWITTER_DM, arguments, options)

    async def update_note(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: NoteDraftUpdateSource | Literal["bulk", "biz-rules"] | str | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        user_mentions: SequenceNotStr[UserMentionInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of a note.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft of a note is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            body: Text of the note.
            payload: The text in its editor.
            user_mentions: Users and teams that the note mentions.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_NOTE

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "note",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": UNSET,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": UNSET,
            "from_": UNSET,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": user_mentions,
        }
        return await self._call(DRAFTS_UPDATE_NOTE, arguments, options)

    async def update_instagram(
        self,
        draft_id: str,
        *,
        conversation: str | Unset = UNSET,
        customer: str | Unset = UNSET,
        auto: bool | Unset = UNSET,
        scheduled: bool | Unset = UNSET,
        send_at: datetime.datetime | str | None | Unset = UNSET,
        source: DraftUpdateSource
        | Literal["bulk", "satisfaction", "biz-rules"]
        | str
        | Unset = UNSET,
        lang: str | None | Unset = UNSET,
        shortcuts: SequenceNotStr[str] | Unset = UNSET,
        kb_articles: SequenceNotStr[str] | Unset = UNSET,
        to: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        body: str | Unset = UNSET,
        payload: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Draft:
        """Update a draft of an Instagram message.

        A send: the customer may get it. A valid `send_at` schedules the draft, an empty
        one unschedules it, and it stays as it is if `send_at` is left out. The page
        states no role.

        Args:
            draft_id: Id of the draft.
            conversation: Id of the conversation.
            customer: Id of the customer.
            auto: Whether it is sent by a machine.
            scheduled: Whether `send_at` counts.
            send_at: When to send it.
            source: What a draft is from.
            lang: Language of the text.
            shortcuts: Ids of the shortcuts in it.
            kb_articles: Ids of the articles in it.
            to: Who gets it.
            from_: What it is sent from.
            body: Text of the message.
            payload: The text in its editor.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Draft: The draft.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-draft
        """
        from .drafts_update import DRAFTS_UPDATE_INSTAGRAM

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "channel": "instagram",
            "app": UNSET,
            "conversation": conversation,
            "customer": customer,
            "auto": auto,
            "scheduled": scheduled,
            "send_at": send_at,
            "source": source,
            "lang": lang,
            "shortcuts": shortcuts,
            "kb_articles": kb_articles,
            "to": to,
            "from_": from_,
            "body": body,
            "html_body": UNSET,
            "cc": UNSET,
            "bcc": UNSET,
            "subject": UNSET,
            "reply_to": UNSET,
            "email_headers": UNSET,
            "template_type": UNSET,
            "template": UNSET,
            "payload": payload,
            "response_buttons": UNSET,
            "message_template": UNSET,
            "attachments": UNSET,
            "user_mentions": UNSET,
        }
        return await self._call(DRAFTS_UPDATE_INSTAGRAM, arguments, options)

    async def delete(self, draft_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a draft.

        The page states no role.

        Args:
            draft_id: Id of the draft.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The draft is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-draft
        """
        from .drafts_delete import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def list_attachments(
        self,
        draft_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[DraftAttachment]:
        """List the files of a draft.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            page: Number of the page, from 1.
            page_size: How many entries to return at most. Default 100, maximum 100.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[DraftAttachment]: A page of attachments.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachments
        """
        from .drafts_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "page": page,
            "page_size": page_size,
        }
        return await self._call(OPERATION, arguments, options)

    def iter_attachments(
        self,
        draft_id: str,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        on_page: Callable[[Page[DraftAttachment]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[DraftAttachment]:
        """List the files of a draft: the items of all pages, loaded as needed.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            page: Number of the page, from 1.
            page_size: How many items to load with each request: the page size. Default
                100, maximum 100.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[DraftAttachment]: The items; nothing is sent until the first is
                read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachments
        """
        from .drafts_list_attachments import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "page": page,
            "page_size": page_size,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def create_attachment(
        self,
        draft_id: str,
        *,
        name: str,
        content_type: str,
        content_length: float,
        **options: Unpack[CallOptions],
    ) -> DraftAttachment:
        """Add a file to a draft.

        The page states no role, and does not say how the file itself is sent.

        Args:
            draft_id: Id of the draft.
            name: Name of the file.
            content_type: Its media type, for example image/jpeg.
            content_length: Its size in bytes.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DraftAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-draft-attachment
        """
        from .drafts_create_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "name": name,
            "content_type": content_type,
            "content_length": content_length,
        }
        return await self._call(OPERATION, arguments, options)

    async def get_attachment(
        self, draft_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> DraftAttachment:
        """Get a file of a draft.

        The key needs the role org.permission.attachment.read or
        org.user.attachment.read.

        Args:
            draft_id: Id of the draft.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            DraftAttachment: The attachment.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/get-draft-attachment
        """
        from .drafts_get_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "attachment_id": attachment_id,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete_attachment(
        self, draft_id: str, *, attachment_id: str, **options: Unpack[CallOptions]
    ) -> None:
        """Take a file off a draft.

        The page states no role.

        Args:
            draft_id: Id of the draft.
            attachment_id: Id of the attachment.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The attachment is deleted.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/delete-draft-attachment
        """
        from .drafts_delete_attachment import OPERATION

        arguments: dict[str, Any] = {
            "draft_id": draft_id,
            "attachment_id": attachment_id,
        }
        return await self._call(OPERATION, arguments, options)
