# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from functools import cached_property
from typing import TYPE_CHECKING

from deskspec_runtime import client as _client

if TYPE_CHECKING:
    from .api.customers import AsyncCustomers, Customers
    from .api.messages import AsyncMessages, Messages


class Client(_client.Client):
    _default_base_url = "https://public.doubletick.io"
    _auth_scheme = ""
    _environment = "DOUBLETICK"

    @cached_property
    def customers(self) -> "Customers":
        from .api.customers import Customers

        return Customers(self)

    @cached_property
    def messages(self) -> "Messages":
        from .api.messages import Messages

        return Messages(self)


class AsyncClient(_client.AsyncClient):
    _default_base_url = "https://public.doubletick.io"
    _auth_scheme = ""
    _environment = "DOUBLETICK"

    @cached_property
    def customers(self) -> "AsyncCustomers":
        from .api.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def messages(self) -> "AsyncMessages":
        from .api.messages import AsyncMessages

        return AsyncMessages(self)
