# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Literal, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values import uploads as _u
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.results import Page
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import Channel, ChannelUpdate, ChannelVertical


class Channels(ResourceMethods):
    """The methods of `client.channels`."""

    def list(
        self, *, waba_number: SequenceNotStr[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Page[Channel]:
        """List the WhatsApp channels of the organization.

        Args:
            waba_number: WABA numbers of the channels; all if it is left out.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Channel]: The channels.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-channel-details
        """
        from .channels_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: SequenceNotStr[str] | Unset = UNSET,
        on_page: Callable[[Page[Channel]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Channel]:
        """List the WhatsApp channels of the organization: the items of all pages, loaded
        as needed.

        Args:
            waba_number: WABA numbers of the channels; all if it is left out.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Channel]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-channel-details
        """
        from .channels_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    def update(
        self,
        integration_id: str,
        *,
        display_name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        description: str | Unset = UNSET,
        email: str | Unset = UNSET,
        vertical: ChannelVertical
        | Literal[
            "Automotive",
            "Beauty, Spa and Salon",
            "Clothing and Apparel",
            "Education",
            "Entertainment",
            "Event Planning and Service",
            "Finance and Banking",
            "Food and Grocery",
            "Public Service",
            "Hotel and Lodging",
            "Medical and Health",
            "Non-profit",
            "Professional Services",
            "Shopping and Retail",
            "Travel and Transportation",
            "Restaurant",
            "Other",
        ]
        | str
        | Unset = UNSET,
        about: str | Unset = UNSET,
        websites: SequenceNotStr[str] | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        logo: _u.File | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ChannelUpdate:
        """Update the profile of a channel.

        A channel can be updated once an hour.

        Give at least one of display_name, address, description, email, vertical, about,
        websites, logo_url and logo.

        Give at most one of logo_url and logo.

        Args:
            integration_id: Id of the channel, starting with intg_.
            display_name: Name that customers see.
            address: Postal address of the business.
            description: Description of the business.
            email: E-mail address of the business.
            vertical: The business of a channel.
            about: Text below the name.
            websites: Addresses of websites.
            logo_url: Address of the logo.
            logo: The logo, a square JPG or PNG of at most 640 x 640 pixels and 800 KB.
                A path, its bytes, or a file that is open for reading bytes. It is read
                while it is sent; a stream that cannot be rewound is sent once.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ChannelUpdate: The profile.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/update-channel-details
        """
        from .channels_update import OPERATION

        arguments: dict[str, Any] = {
            "integration_id": integration_id,
            "display_name": display_name,
            "address": address,
            "description": description,
            "email": email,
            "vertical": vertical,
            "about": about,
            "websites": websites,
            "logo_url": logo_url,
            "logo": logo,
        }
        return self._call(OPERATION, arguments, options)


class AsyncChannels(AsyncResourceMethods):
    """The methods of `client.channels` on an async client."""

    async def list(
        self, *, waba_number: SequenceNotStr[str] | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Page[Channel]:
        """List the WhatsApp channels of the organization.

        Args:
            waba_number: WABA numbers of the channels; all if it is left out.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Channel]: The channels.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-channel-details
        """
        from .channels_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        waba_number: SequenceNotStr[str] | Unset = UNSET,
        on_page: Callable[[Page[Channel]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Channel]:
        """List the WhatsApp channels of the organization: the items of all pages, loaded
        as needed.

        Args:
            waba_number: WABA numbers of the channels; all if it is left out.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Channel]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/list-channel-details
        """
        from .channels_list import OPERATION

        arguments: dict[str, Any] = {
            "waba_number": waba_number,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)

    async def update(
        self,
        integration_id: str,
        *,
        display_name: str | Unset = UNSET,
        address: str | Unset = UNSET,
        description: str | Unset = UNSET,
        email: str | Unset = UNSET,
        vertical: ChannelVertical
        | Literal[
            "Automotive",
            "Beauty, Spa and Salon",
            "Clothing and Apparel",
            "Education",
            "Entertainment",
            "Event Planning and Service",
            "Finance and Banking",
            "Food and Grocery",
            "Public Service",
            "Hotel and Lodging",
            "Medical and Health",
            "Non-profit",
            "Professional Services",
            "Shopping and Retail",
            "Travel and Transportation",
            "Restaurant",
            "Other",
        ]
        | str
        | Unset = UNSET,
        about: str | Unset = UNSET,
        websites: SequenceNotStr[str] | Unset = UNSET,
        logo_url: str | Unset = UNSET,
        logo: _u.File | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ChannelUpdate:
        """Update the profile of a channel.

        A channel can be updated once an hour.

        Give at least one of display_name, address, description, email, vertical, about,
        websites, logo_url and logo.

        Give at most one of logo_url and logo.

        Args:
            integration_id: Id of the channel, starting with intg_.
            display_name: Name that customers see.
            address: Postal address of the business.
            description: Description of the business.
            email: E-mail address of the business.
            vertical: The business of a channel.
            about: Text below the name.
            websites: Addresses of websites.
            logo_url: Address of the logo.
            logo: The logo, a square JPG or PNG of at most 640 x 640 pixels and 800 KB.
                A path, its bytes, or a file that is open for reading bytes. It is read
                while it is sent; a stream that cannot be rewound is sent once.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            ChannelUpdate: The profile.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/reference/update-channel-details
        """
        from .channels_update import OPERATION

        arguments: dict[str, Any] = {
            "integration_id": integration_id,
            "display_name": display_name,
            "address": address,
            "description": description,
            "email": email,
            "vertical": vertical,
            "about": about,
            "websites": websites,
            "logo_url": logo_url,
            "logo": logo,
        }
        return await self._call(OPERATION, arguments, options)
