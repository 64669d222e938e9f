"""The Kustomer clients and `models`; the host of an organization and the rate of its plan.

The organization has its own host, which routes to the right region. Evidence:
https://developer.kustomer.com/docs/get-started/regions-and-base-urls, read 2026-11-22.
"""

import os
import re
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias, Unpack

import kustomer_client
from deskspec_runtime.call import settings
from deskspec_runtime.call.rates import Rate
from deskspec_runtime.call.settings import KeySource
from deskspec_runtime.errors import ConfigurationError
from deskspec_runtime.values.arguments import Arguments, Prepare
from deskspec_runtime.values.unset import UNSET

from ..prepare import at_most_one
from . import models

if TYPE_CHECKING:
    from deskspec_runtime.options import AsyncClientOptions, SyncClientOptions

    from ..bulk_jobs import AsyncBulk, Bulk, JobTimeoutError

__all__ = ["AsyncKustomer", "JobTimeoutError", "Kustomer", "models"]

Plan: TypeAlias = Literal["professional", "business", "enterprise", "ultimate"]
Region: TypeAlias = Literal["us", "eu", "in"]

_HOSTS: Final[dict[str, str]] = {
    "us": "https://api.kustomerapp.com",
    "eu": "https://api.prod2.kustomerapp.com",
    "in": "https://api.prod4.kustomerapp.com",
}
"""Region -> base URL. Evidence: as above."""
_OTHER_REGION: Final = {
    # The text of the refusal was seen; its status is not documented. Evidence: as above.
    r"associated with pod \w+ but request is being handled by": (
        "The key is one of another region: pass org, whose host routes to its region, or region."
    ),
}

_KLASS_ID: Final = re.compile(r"[0-9a-fA-F]{24}")


def name_of_a_klass(arguments: Arguments) -> Arguments:
    """Refuse the id of a klass where its name is meant."""
    _check_klass(arguments["klass"])
    return arguments


def name_of_a_searched_klass(arguments: Arguments) -> Arguments:
    """Refuse the id of a klass in the context of a search."""
    context = arguments["query_context"]
    if context is not UNSET and context.startswith("kobject_"):
        _check_klass(context.removeprefix("kobject_"))
    return arguments


def _check_klass(name: str) -> None:
    if _KLASS_ID.fullmatch(name):
        raise ValueError(
            "klass must be the name of a klass; 24 hexadecimal digits are the id of one, which "
            "klasses.get takes"
        )


PREPARE: Final[Mapping[str, Prepare]] = {
    # With both, the service ignores both, and the list would be that of all companies. Evidence:
    # https://developer.kustomer.com/api/core-resources/get-companies, read 2026-11-22.
    "companies_list": at_most_one("external_id", "filter"),
    # The same path with an id is that of the klass itself. Evidence:
    # https://developer.kustomer.com/api/core-resources/get-klass-by-id, read 2026-11-22.
    **dict.fromkeys(
        (
            *("kobjects_list", "kobjects_create", "kobjects_get", "kobjects_update"),
            *("kobjects_delete", "kobjects_get_by_external_id"),
            *("customers_create_kobject", "customers_list_kobjects", "companies_list_kobjects"),
        ),
        name_of_a_klass,
    ),
    **dict.fromkeys(("customers_search", "customers_search_archive"), name_of_a_searched_klass),
}


def rate_of(plan: str, rates: Mapping[str, Rate]) -> Rate:
    """Return the documented rate of a plan.

    Args:
        plan: The plan.
        rates: Plan -> its rate.

    Raises:
        ConfigurationError: The plan is unknown.
    """
    if plan not in rates:
        raise ConfigurationError(f"plan must be one of {', '.join(rates)}, or None")
    return rates[plan]


def base_url_of(
    org: str | None, region: str | None, base_url: str | None, default: str
) -> str | None:
    """Return the given base URL; else that of the region or of the organization, unless the
    environment has one.

    Raises:
        ConfigurationError: There is none, there are both a region and an organization, the region
            is unknown, or `org` is not one DNS label.
    """
    if org is not None:
        settings.dns_label("org", org)
    if region is not None and org is not None:
        raise ConfigurationError("pass org or region, not both: the host of org has its region")
    if region is not None and region not in _HOSTS:
        raise ConfigurationError(f"region must be one of {', '.join(_HOSTS)}, or None")
    if base_url is not None:
        return base_url
    if region is not None:
        return _HOSTS[region]
    if org is None and os.environ.get("KUSTOMER_BASE_URL"):
        return None
    name = os.environ.get("KUSTOMER_ORG") if org is None else org
    if not name:
        raise ConfigurationError(
            "no organization: pass org (the sign-in subdomain), set KUSTOMER_ORG, or pass region "
            "or base_url"
        )
    return default.format(org=settings.dns_label("KUSTOMER_ORG" if org is None else "org", name))


class Kustomer(kustomer_client.Client):
    """Kustomer, service CRM: customers, companies, custom objects and what belongs to them.

    Without arguments, the key is `KUSTOMER_API_KEY`, the organization `KUSTOMER_ORG` and the base
    URL `KUSTOMER_BASE_URL` in the environment.
    """

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
    _explained: ClassVar[Mapping[str, str]] = _OTHER_REGION

    def __init__(
        self,
        api_key: str | Callable[[], str] | None = None,
        *,
        org: str | None = None,
        region: Region | None = None,
        plan: Plan | None = None,
        **options: "Unpack[SyncClientOptions]",
    ) -> None:
        """Create a client. Nothing is sent yet.

        Args:
            api_key: The key or an OAuth access token, or a callable that returns it for each
                request.
            org: The sign-in subdomain of the organization: the part of the host name before the
                first dot. Not needed with `region` or `base_url`.
            region: The host of a region in place of that of an organization: `us`, `eu` or `in`
                (India).
            plan: The plan of the organization, which sets the rate for pacing. Default: 300
                requests per minute, the rate of the smallest plan.
            **options: The other arguments of `DoubleTick`, such as `base_url` and `timeout`.

        Raises:
            ConfigurationError: The key, organization, region, plan, a URL or a header cannot be
                used.
            TypeError, ValueError: Another argument cannot be used.
        """
        key = settings.sealed(api_key)
        del api_key
        self._refuse_misspelt(options)
        given = options.get("base_url")
        options["base_url"] = base_url_of(org, region, given, self._default_base_url)
        # pyright takes the options for a dictionary that may have more of them.
        super().__init__(key, **options)  # pyright: ignore[reportArgumentType]
        if plan is not None:
            self._documented_rate = rate_of(plan, self._rates_of_plans)

    @cached_property
    def bulk(self) -> "Bulk":
        from ..bulk_jobs import Bulk

        return Bulk(self)


class AsyncKustomer(kustomer_client.AsyncClient):
    """Kustomer for asyncio and trio, with the methods of `Kustomer`."""

    _prepare: ClassVar[Mapping[str, Prepare]] = PREPARE
    _explained: ClassVar[Mapping[str, str]] = _OTHER_REGION

    def __init__(
        self,
        api_key: str | KeySource | None = None,
        *,
        org: str | None = None,
        region: Region | None = None,
        plan: Plan | None = None,
        **options: "Unpack[AsyncClientOptions]",
    ) -> None:
        """Create a client. The arguments are those of `Kustomer`; `transport` is an async one."""
        key = settings.sealed(api_key)
        del api_key
        self._refuse_misspelt(options)
        given = options.get("base_url")
        options["base_url"] = base_url_of(org, region, given, self._default_base_url)
        # pyright takes the options for a dictionary that may have more of them.
        super().__init__(key, **options)  # pyright: ignore[reportArgumentType]
        if plan is not None:
            self._documented_rate = rate_of(plan, self._rates_of_plans)

    @cached_property
    def bulk(self) -> "AsyncBulk":
        from ..bulk_jobs import AsyncBulk

        return AsyncBulk(self)


if not TYPE_CHECKING:  # otherwise type checkers would take a misspelt name for Any

    def __getattr__(name: str) -> Any:
        # Loaded at first use, with the methods of `bulk`.
        if name == "JobTimeoutError":
            from ..bulk_jobs import JobTimeoutError

            return JobTimeoutError
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
