# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import Gender, Identity, IdentityInput, LocationInput, TrackedEventInput


class Tracking(ResourceMethods):
    """The methods of `client.tracking`."""

    def create_event(
        self,
        *,
        name: str,
        tracking_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Record an event of a visitor.

        The key needs the role org.tracking.

        Args:
            tracking_id: Id of the visitor.
            session_id: Id of the session.
            name: Name of the event.
            meta: Further facts of the event.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The event is recorded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-tracking-event
        """
        from .tracking_create_event import OPERATION

        arguments: dict[str, Any] = {
            "tracking_id": tracking_id,
            "session_id": session_id,
            "name": name,
            "meta": meta,
        }
        return self._call(OPERATION, arguments, options)

    def create_identity(
        self,
        *,
        remember: bool | Unset = UNSET,
        tracking_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        company: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        username: str | Unset = UNSET,
        signed_up_at: datetime.datetime | Unset = UNSET,
        birthday_at: datetime.datetime | Unset = UNSET,
        gender: Gender | Literal["m", "f"] | str | Unset = UNSET,
        locale: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        location: LocationInput | Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Identity:
        """Say who a visitor is.

        The key needs the role org.tracking.

        Args:
            remember: The page does not say what is remembered.
            tracking_id: Id of the visitor.
            session_id: Id of the session.
            name: Name of the visitor.
            company: Company of the visitor.
            external_id: The id that the caller's own system has for the visitor.
            username: Name of the account.
            signed_up_at: When the visitor signed up.
            birthday_at: Birthday.
            gender: A gender.
            locale: Language and country.
            time_zone: Time zone.
            email: E-mail address.
            phone: Phone number.
            location: A postal address of a customer.
            tags: Tags.
            custom: Custom attributes; the suffix of a name shows its type.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Identity: The identity.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/create-tracking-identity
        """
        from .tracking_create_identity import OPERATION

        arguments: dict[str, Any] = {
            "remember": remember,
            "tracking_id": tracking_id,
            "session_id": session_id,
            "name": name,
            "company": company,
            "external_id": external_id,
            "username": username,
            "signed_up_at": signed_up_at,
            "birthday_at": birthday_at,
            "gender": gender,
            "locale": locale,
            "time_zone": time_zone,
            "email": email,
            "phone": phone,
            "location": location,
            "tags": tags,
            "custom": custom,
        }
        return self._call(OPERATION, arguments, options)

    def create_identity_event(
        self,
        *,
        identity: IdentityInput | Mapping[str, Any],
        event: TrackedEventInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Identity:
        """Say who a visitor is, and record an event.

        The key needs the role org.tracking.

        Args:
            identity: Who a visitor is.
            event: What a visitor did.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Identity: The identity.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-tracking-identit
        y-and-track-event
        """
        from .tracking_create_identity_event import OPERATION

        arguments: dict[str, Any] = {
            "identity": identity,
            "event": event,
        }
        return self._call(OPERATION, arguments, options)


class AsyncTracking(AsyncResourceMethods):
    """The methods of `client.tracking` on an async client."""

    async def create_event(
        self,
        *,
        name: str,
        tracking_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        meta: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Record an event of a visitor.

        The key needs the role org.tracking.

        Args:
            tracking_id: Id of the visitor.
            session_id: Id of the session.
            name: Name of the event.
            meta: Further facts of the event.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The event is recorded.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-tracking-event
        """
        from .tracking_create_event import OPERATION

        arguments: dict[str, Any] = {
            "tracking_id": tracking_id,
            "session_id": session_id,
            "name": name,
            "meta": meta,
        }
        return await self._call(OPERATION, arguments, options)

    async def create_identity(
        self,
        *,
        remember: bool | Unset = UNSET,
        tracking_id: str | Unset = UNSET,
        session_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        company: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        username: str | Unset = UNSET,
        signed_up_at: datetime.datetime | Unset = UNSET,
        birthday_at: datetime.datetime | Unset = UNSET,
        gender: Gender | Literal["m", "f"] | str | Unset = UNSET,
        locale: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        location: LocationInput | Mapping[str, Any] | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        custom: Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Identity:
        """Say who a visitor is.

        The key needs the role org.tracking.

        Args:
            remember: The page does not say what is remembered.
            tracking_id: Id of the visitor.
            session_id: Id of the session.
            name: Name of the visitor.
            company: Company of the visitor.
            external_id: The id that the caller's own system has for the visitor.
            username: Name of the account.
            signed_up_at: When the visitor signed up.
            birthday_at: Birthday.
            gender: A gender.
            locale: Language and country.
            time_zone: Time zone.
            email: E-mail address.
            phone: Phone number.
            location: A postal address of a customer.
            tags: Tags.
            custom: Custom attributes; the suffix of a name shows its type.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Identity: The identity.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/create-tracking-identity
        """
        from .tracking_create_identity import OPERATION

        arguments: dict[str, Any] = {
            "remember": remember,
            "tracking_id": tracking_id,
            "session_id": session_id,
            "name": name,
            "company": company,
            "external_id": external_id,
            "username": username,
            "signed_up_at": signed_up_at,
            "birthday_at": birthday_at,
            "gender": gender,
            "locale": locale,
            "time_zone": time_zone,
            "email": email,
            "phone": phone,
            "location": location,
            "tags": tags,
            "custom": custom,
        }
        return await self._call(OPERATION, arguments, options)

    async def create_identity_event(
        self,
        *,
        identity: IdentityInput | Mapping[str, Any],
        event: TrackedEventInput | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Identity:
        """Say who a visitor is, and record an event.

        The key needs the role org.tracking.

        Args:
            identity: Who a visitor is.
            event: What a visitor did.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Identity: The identity.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/create-tracking-identit
        y-and-track-event
        """
        from .tracking_create_identity_event import OPERATION

        arguments: dict[str, Any] = {
            "identity": identity,
            "event": event,
        }
        return await self._call(OPERATION, arguments, options)
