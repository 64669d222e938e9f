# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from functools import cached_property
from typing import TYPE_CHECKING

from deskspec_runtime import client as _client

if TYPE_CHECKING:
    from .api.brands import AsyncBrands, Brands
    from .api.customers import AsyncCustomers, Customers


class Client(_client.Client):
    _default_base_url = "https://{org}.api.kustomerapp.com"
    _auth_scheme = "Bearer "
    _environment = "KUSTOMER"

    @cached_property
    def brands(self) -> "Brands":
        from .api.brands import Brands

        return Brands(self)

    @cached_property
    def customers(self) -> "Customers":
        from .api.customers import Customers

        return Customers(self)


class AsyncClient(_client.AsyncClient):
    _default_base_url = "https://{org}.api.kustomerapp.com"
    _auth_scheme = "Bearer "
    _environment = "KUSTOMER"

    @cached_property
    def brands(self) -> "AsyncBrands":
        from .api.brands import AsyncBrands

        return AsyncBrands(self)

    @cached_property
    def customers(self) -> "AsyncCustomers":
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self)
