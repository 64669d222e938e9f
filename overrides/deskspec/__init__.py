"""Typed clients for the customer APIs of DoubleTick, HelpCrunch and Kustomer.

Every public name is in this module. Classes and modules are loaded at their first use.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from deskspec_runtime._version import __version__
from deskspec_runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    ContractError,
    DeskspecError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    UnsuccessfulError,
    WebhookPayloadError,
    WebhookSignatureError,
)
from deskspec_runtime.values.unset import UNSET, Unset

from ._vendors import VENDORS

if TYPE_CHECKING:
    from deskspec_runtime.findings import Finding
    from deskspec_runtime.http import DEFAULT_TIMEOUT
    from deskspec_runtime.raw import RawResponse, raw
    from deskspec_runtime.values.batches import BatchResult
    from deskspec_runtime.values.conditions import all_of, any_of
    from deskspec_runtime.values.results import IncludingPage, Page
    from deskspec_runtime.webhooks import UnknownEvent

    from . import webhooks
    from .doubletick import AsyncDoubleTick, DoubleTick
    from .helpcrunch import AsyncHelpCrunch, HelpCrunch
    from .kustomer import AsyncKustomer, Kustomer

_LAZY = {
    **{vendor.client: vendor.module for vendor in VENDORS.values()},
    **{vendor.async_client: vendor.module for vendor in VENDORS.values()},
    "BatchResult": "deskspec_runtime.values.batches",
    "DEFAULT_TIMEOUT": "deskspec_runtime.http",
    "Finding": "deskspec_runtime.findings",
    "IncludingPage": "deskspec_runtime.values.results",
    "Page": "deskspec_runtime.values.results",
    "RawResponse": "deskspec_runtime.raw",
    "UnknownEvent": "deskspec_runtime.webhooks",
    "all_of": "deskspec_runtime.values.conditions",
    "any_of": "deskspec_runtime.values.conditions",
    "raw": "deskspec_runtime.raw",
}

__all__ = [
    "DEFAULT_TIMEOUT",
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncDoubleTick",
    "AsyncHelpCrunch",
    "AsyncKustomer",
    "AuthenticationError",
    "BadRequestError",
    "BatchResult",
    "ConfigurationError",
    "ConflictError",
    "ContractError",
    "DeskspecError",
    "DoubleTick",
    "Finding",
    "HelpCrunch",
    "IncludingPage",
    "InternalServerError",
    "Kustomer",
    "NotFoundError",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "UnknownEvent",
    "UnprocessableEntityError",
    "Unset",
    "UnsuccessfulError",
    "WebhookPayloadError",
    "WebhookSignatureError",
    "__version__",
    "all_of",
    "any_of",
    "raw",
    "webhooks",
]


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        if name == "webhooks":
            return import_module("deskspec.webhooks")
        if name in _LAZY:
            return getattr(import_module(_LAZY[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
