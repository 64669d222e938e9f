# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from deskspec_runtime.client import AsyncResourceMethods, ResourceMethods
from deskspec_runtime.values.unset import UNSET, Unset

if TYPE_CHECKING:
    from deskspec_runtime.options import CallOptions
    from deskspec_runtime.values.sequences import SequenceNotStr

    from ...models import AttributeMetadata


class Metadata(ResourceMethods):
    """The methods of `client.metadata`."""

    def get(self, resource: str, **options: Unpack[CallOptions]) -> AttributeMetadata:
        """Get the custom attributes of a kind of object.

        The key needs the role org.permission.metadata.read or org.user.metadata.read or
        org.admin.metadata.read.

        Args:
            resource: Kind of object, for example customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttributeMetadata: The custom attributes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-custom-attribute-metadata
        """
        from .metadata_get import OPERATION

        arguments: dict[str, Any] = {
            "resource": resource,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        resource: str,
        *,
        standard_properties: Mapping[str, Any] | Unset = UNSET,
        relationships: Mapping[str, Any] | Unset = UNSET,
        properties: Mapping[str, Any] | Unset = UNSET,
        validations: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AttributeMetadata:
        """Update the custom attributes of a kind of object.

        The key needs the role org.permission.metadata.update or
        org.admin.metadata.write.

        Args:
            resource: Kind of object, for example customer.
            standard_properties: The page does not say what is in it.
            relationships: The page does not say what is in it.
            properties: The custom attributes, by name.
            validations: Ids of validations.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttributeMetadata: The custom attributes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-custom-attribute
        -metadata
        """
        from .metadata_update import OPERATION

        arguments: dict[str, Any] = {
            "resource": resource,
            "standard_properties": standard_properties,
            "relationships": relationships,
            "properties": properties,
            "validations": validations,
        }
        return self._call(OPERATION, arguments, options)


class AsyncMetadata(AsyncResourceMethods):
    """The methods of `client.metadata` on an async client."""

    async def get(self, resource: str, **options: Unpack[CallOptions]) -> AttributeMetadata:
        """Get the custom attributes of a kind of object.

        The key needs the role org.permission.metadata.read or org.user.metadata.read or
        org.admin.metadata.read.

        Args:
            resource: Kind of object, for example customer.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttributeMetadata: The custom attributes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages:
        https://developer.kustomer.com/api/core-resources/get-custom-attribute-metadata
        """
        from .metadata_get import OPERATION

        arguments: dict[str, Any] = {
            "resource": resource,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        resource: str,
        *,
        standard_properties: Mapping[str, Any] | Unset = UNSET,
        relationships: Mapping[str, Any] | Unset = UNSET,
        properties: Mapping[str, Any] | Unset = UNSET,
        validations: SequenceNotStr[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AttributeMetadata:
        """Update the custom attributes of a kind of object.

        The key needs the role org.permission.metadata.update or
        org.admin.metadata.write.

        Args:
            resource: Kind of object, for example customer.
            standard_properties: The page does not say what is in it.
            relationships: The page does not say what is in it.
            properties: The custom attributes, by name.
            validations: Ids of validations.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            AttributeMetadata: The custom attributes.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://developer.kustomer.com/api/core-resources/update-custom-attribute
        -metadata
        """
        from .metadata_update import OPERATION

        arguments: dict[str, Any] = {
            "resource": resource,
            "standard_properties": standard_properties,
            "relationships": relationships,
            "properties": properties,
            "validations": validations,
        }
        return await self._call(OPERATION, arguments, options)
