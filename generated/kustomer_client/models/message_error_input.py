# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
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
class MessageErrorInput(Model):
    """Why a message failed.

    Attributes:
        status: The status.
        code: The code.
        title: In few words.
        detail: In more words.
        source: Where the fault is.
        meta: Further facts.
        links: Where more is said.
    """

    status: float | None = ABSENT
    code: str | None = ABSENT
    title: str | None = ABSENT
    detail: str | None = ABSENT
    source: Mapping[str, Any] | None = ABSENT
    meta: Mapping[str, Any] | None = ABSENT
    links: Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "status": ("status", _c.NUMBER),
        "code": ("code", _c.TEXT),
        "title": ("title", _c.TEXT),
        "detail": ("detail", _c.TEXT),
        "source": ("source", _c.MapOf(_c.ANY)),
        "meta": ("meta", _c.MapOf(_c.ANY)),
        "links": ("links", _c.MapOf(_c.ANY)),
    }
