# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SatisfactionCriteria(Model):
    """When a survey is sent.

    Attributes:
        and_: The shape of an entry is not documented.
        or_: The shape of an entry is not documented.
    """

    and_: list[Any] = ABSENT
    or_: list[Any] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "and_": ("and", _c.ListOf(_c.ANY)),
        "or_": ("or", _c.ListOf(_c.ANY)),
    }
