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
        EditedTemplateContent,
        Template,
        TemplateCategory,
        TemplateContent,
        TemplateLanguage,
        TemplateStatusFilter,
    )


class Templates(ResourceMethods):
    """The methods of `client.templates`."""

    def create(
        self,
        *,
        name: str,
        language: TemplateLanguage
        | Literal[
            "af",
            "sq",
            "ar",
            "az",
            "bn",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "nl",
            "en",
            "en_GB",
            "en_US",
            "et",
            "fil",
            "fi",
            "fr",
            "ka",
            "de",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_ES",
            "es_MX",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
        ]
        | str,
        category: TemplateCategory | Literal["MARKETING", "UTILITY"] | str,
        components: TemplateContent | Mapping[str, Any],
        waba_numbers: SequenceNotStr[str] | Unset = UNSET,
        allow_category_update: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create a message template.

        WhatsApp reviews it. The response has no id.

        Args:
            name: Name of the template.
            language: The language of a template.
            category: What a template is for.
            components: The parts of a template.
            waba_numbers: WABA numbers that get it.
            allow_category_update: Whether WhatsApp may change its category.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/create-new-template
        https://docs.doubletick.io/reference/create-template
        """
        from .templates_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "language": language,
            "category": category,
            "components": components,
            "waba_numbers": waba_numbers,
            "allow_category_update": allow_category_update,
        }
        return self._call(OPERATION, arguments, options)

    def delete(
        self, *, name: str, waba_phone_number: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a message template by name.

        Args:
            name: Name of the template.
            waba_phone_number: WABA number that has it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/delete-template-1
        https://docs.doubletick.io/reference/delete-template
        """
        from .templates_delete import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "waba_phone_number": waba_phone_number,
        }
        return self._call(OPERATION, arguments, options)

    def update(
        self,
        template_id: str,
        *,
        name: str,
        language: TemplateLanguage
        | Literal[
            "af",
            "sq",
            "ar",
            "az",
            "bn",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "nl",
            "en",
            "en_GB",
            "en_US",
            "et",
            "fil",
            "fi",
            "fr",
            "ka",
            "de",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_ES",
            "es_MX",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
        ]
        | str,
        category: TemplateCategory | Literal["MARKETING", "UTILITY"] | str,
        components: EditedTemplateContent | Mapping[str, Any] | Unset = UNSET,
        waba_numbers: SequenceNotStr[str] | Unset = UNSET,
        allow_category_update: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Edit a message template.

        Args:
            template_id: Id of the template.
            name: Name of the template.
            language: The language of a template.
            category: What a template is for.
            components: The parts of a template that is edited.
            waba_numbers: WABA numbers that get it.
            allow_category_update: Whether WhatsApp may change its category.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/edit-template-1
        https://docs.doubletick.io/reference/edit-template
        """
        from .templates_update import OPERATION

        arguments: dict[str, Any] = {
            "template_id": template_id,
            "name": name,
            "language": language,
            "category": category,
            "components": components,
            "waba_numbers": waba_numbers,
            "allow_category_update": allow_category_update,
        }
        return self._call(OPERATION, arguments, options)

    def list(
        self,
        *,
        status: TemplateStatusFilter
        | Literal["APPROVED", "REJECTED", "PENDING", "PAUSED", "ALL"]
        | str
        | Unset = UNSET,
        name: str | Unset = UNSET,
        language: TemplateLanguage
        | Literal[
            "af",
            "sq",
            "ar",
            "az",
            "bn",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "nl",
            "en",
            "en_GB",
            "en_US",
            "et",
            "fil",
            "fi",
            "fr",
            "ka",
            "de",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_ES",
            "es_MX",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
        ]
        | str
        | Unset = UNSET,
        category: TemplateCategory | Literal["MARKETING", "UTILITY"] | str | Unset = UNSET,
        waba_phone_numbers: SequenceNotStr[str] | Unset = UNSET,
        all_waba_phone_numbers: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Template]:
        """List the message templates.

        Args:
            status: Status of the templates.
            name: Name of the template.
            language: Language of the templates. Default en.
            category: Category of the templates.
            waba_phone_numbers: WABA numbers of the templates.
            all_waba_phone_numbers: Whether to list the templates of all WABA numbers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Template]: The templates.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-template
        https://docs.doubletick.io/reference/get-templates
        """
        from .templates_list import OPERATION

        arguments: dict[str, Any] = {
            "status": status,
            "name": name,
            "language": language,
            "category": category,
            "waba_phone_numbers": waba_phone_numbers,
            "all_waba_phone_numbers": all_waba_phone_numbers,
        }
        return self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        status: TemplateStatusFilter
        | Literal["APPROVED", "REJECTED", "PENDING", "PAUSED", "ALL"]
        | str
        | Unset = UNSET,
        name: str | Unset = UNSET,
        language: TemplateLanguage
        | Literal[
            "af",
            "sq",
            "ar",
            "az",
            "bn",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "nl",
            "en",
            "en_GB",
            "en_US",
            "et",
            "fil",
            "fi",
            "fr",
            "ka",
            "de",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_ES",
            "es_MX",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
        ]
        | str
        | Unset = UNSET,
        category: TemplateCategory | Literal["MARKETING", "UTILITY"] | str | Unset = UNSET,
        waba_phone_numbers: SequenceNotStr[str] | Unset = UNSET,
        all_waba_phone_numbers: bool | Unset = UNSET,
        on_page: Callable[[Page[Template]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> Iterator[Template]:
        """List the message templates: the items of all pages, loaded as needed.

        Args:
            status: Status of the templates.
            name: Name of the template.
            language: Language of the templates. Default en.
            category: Category of the templates.
            waba_phone_numbers: WABA numbers of the templates.
            all_waba_phone_numbers: Whether to list the templates of all WABA numbers.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Template]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-template
        https://docs.doubletick.io/reference/get-templates
        """
        from .templates_list import OPERATION

        arguments: dict[str, Any] = {
            "status": status,
            "name": name,
            "language": language,
            "category": category,
            "waba_phone_numbers": waba_phone_numbers,
            "all_waba_phone_numbers": all_waba_phone_numbers,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)


class AsyncTemplates(AsyncResourceMethods):
    """The methods of `client.templates` on an async client."""

    async def create(
        self,
        *,
        name: str,
        language: TemplateLanguage
        | Literal[
            "af",
            "sq",
            "ar",
            "az",
            "bn",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "nl",
            "en",
            "en_GB",
            "en_US",
            "et",
            "fil",
            "fi",
            "fr",
            "ka",
            "de",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_ES",
            "es_MX",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
        ]
        | str,
        category: TemplateCategory | Literal["MARKETING", "UTILITY"] | str,
        components: TemplateContent | Mapping[str, Any],
        waba_numbers: SequenceNotStr[str] | Unset = UNSET,
        allow_category_update: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create a message template.

        WhatsApp reviews it. The response has no id.

        Args:
            name: Name of the template.
            language: The language of a template.
            category: What a template is for.
            components: The parts of a template.
            waba_numbers: WABA numbers that get it.
            allow_category_update: Whether WhatsApp may change its category.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/create-new-template
        https://docs.doubletick.io/reference/create-template
        """
        from .templates_create import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "language": language,
            "category": category,
            "components": components,
            "waba_numbers": waba_numbers,
            "allow_category_update": allow_category_update,
        }
        return await self._call(OPERATION, arguments, options)

    async def delete(
        self, *, name: str, waba_phone_number: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a message template by name.

        Args:
            name: Name of the template.
            waba_phone_number: WABA number that has it.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/delete-template-1
        https://docs.doubletick.io/reference/delete-template
        """
        from .templates_delete import OPERATION

        arguments: dict[str, Any] = {
            "name": name,
            "waba_phone_number": waba_phone_number,
        }
        return await self._call(OPERATION, arguments, options)

    async def update(
        self,
        template_id: str,
        *,
        name: str,
        language: TemplateLanguage
        | Literal[
            "af",
            "sq",
            "ar",
            "az",
            "bn",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "nl",
            "en",
            "en_GB",
            "en_US",
            "et",
            "fil",
            "fi",
            "fr",
            "ka",
            "de",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_ES",
            "es_MX",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
        ]
        | str,
        category: TemplateCategory | Literal["MARKETING", "UTILITY"] | str,
        components: EditedTemplateContent | Mapping[str, Any] | Unset = UNSET,
        waba_numbers: SequenceNotStr[str] | Unset = UNSET,
        allow_category_update: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Edit a message template.

        Args:
            template_id: Id of the template.
            name: Name of the template.
            language: The language of a template.
            category: What a template is for.
            components: The parts of a template that is edited.
            waba_numbers: WABA numbers that get it.
            allow_category_update: Whether WhatsApp may change its category.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            None: The request succeeded, unless success is false.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            UnsuccessfulError: The provider says that it failed, with a status 2xx.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/edit-template-1
        https://docs.doubletick.io/reference/edit-template
        """
        from .templates_update import OPERATION

        arguments: dict[str, Any] = {
            "template_id": template_id,
            "name": name,
            "language": language,
            "category": category,
            "components": components,
            "waba_numbers": waba_numbers,
            "allow_category_update": allow_category_update,
        }
        return await self._call(OPERATION, arguments, options)

    async def list(
        self,
        *,
        status: TemplateStatusFilter
        | Literal["APPROVED", "REJECTED", "PENDING", "PAUSED", "ALL"]
        | str
        | Unset = UNSET,
        name: str | Unset = UNSET,
        language: TemplateLanguage
        | Literal[
            "af",
            "sq",
            "ar",
            "az",
            "bn",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "nl",
            "en",
            "en_GB",
            "en_US",
            "et",
            "fil",
            "fi",
            "fr",
            "ka",
            "de",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_ES",
            "es_MX",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
        ]
        | str
        | Unset = UNSET,
        category: TemplateCategory | Literal["MARKETING", "UTILITY"] | str | Unset = UNSET,
        waba_phone_numbers: SequenceNotStr[str] | Unset = UNSET,
        all_waba_phone_numbers: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[Template]:
        """List the message templates.

        Args:
            status: Status of the templates.
            name: Name of the template.
            language: Language of the templates. Default en.
            category: Category of the templates.
            waba_phone_numbers: WABA numbers of the templates.
            all_waba_phone_numbers: Whether to list the templates of all WABA numbers.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Page[Template]: The templates.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-template
        https://docs.doubletick.io/reference/get-templates
        """
        from .templates_list import OPERATION

        arguments: dict[str, Any] = {
            "status": status,
            "name": name,
            "language": language,
            "category": category,
            "waba_phone_numbers": waba_phone_numbers,
            "all_waba_phone_numbers": all_waba_phone_numbers,
        }
        return await self._call(OPERATION, arguments, options)

    def iter(
        self,
        *,
        status: TemplateStatusFilter
        | Literal["APPROVED", "REJECTED", "PENDING", "PAUSED", "ALL"]
        | str
        | Unset = UNSET,
        name: str | Unset = UNSET,
        language: TemplateLanguage
        | Literal[
            "af",
            "sq",
            "ar",
            "az",
            "bn",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "nl",
            "en",
            "en_GB",
            "en_US",
            "et",
            "fil",
            "fi",
            "fr",
            "ka",
            "de",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_ES",
            "es_MX",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
        ]
        | str
        | Unset = UNSET,
        category: TemplateCategory | Literal["MARKETING", "UTILITY"] | str | Unset = UNSET,
        waba_phone_numbers: SequenceNotStr[str] | Unset = UNSET,
        all_waba_phone_numbers: bool | Unset = UNSET,
        on_page: Callable[[Page[Template]], object] | None = None,
        prefetch: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Template]:
        """List the message templates: the items of all pages, loaded as needed.

        Args:
            status: Status of the templates.
            name: Name of the template.
            language: Language of the templates. Default en.
            category: Category of the templates.
            waba_phone_numbers: WABA numbers of the templates.
            all_waba_phone_numbers: Whether to list the templates of all WABA numbers.
            on_page: Called with each page that is loaded, to show progress.
            prefetch: How many pages to ask for ahead: with 1, the next page while the
                items of this one are read.
            **options: `timeout` (seconds), `max_retries`, `headers` for this call only.

        Returns:
            Iterator[Template]: The items; nothing is sent until the first is read.

        Raises:
            TypeError, ValueError: An argument is invalid; nothing was sent.
            APIError: The call failed; the subclass says how.

        Pages: https://docs.doubletick.io/docs/get-template
        https://docs.doubletick.io/reference/get-templates
        """
        from .templates_list import OPERATION

        arguments: dict[str, Any] = {
            "status": status,
            "name": name,
            "language": language,
            "category": category,
            "waba_phone_numbers": waba_phone_numbers,
            "all_waba_phone_numbers": all_waba_phone_numbers,
        }
        return self._iterate(OPERATION, arguments, on_page, prefetch, options)
