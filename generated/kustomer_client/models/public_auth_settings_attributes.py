# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import LoginMethod

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class PublicAuthSettingsAttributes(Model):
    """The attributes of the public settings."""

    kustomer: LoginMethod = ABSENT
    google: LoginMethod = ABSENT
    saml: LoginMethod = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "kustomer": ("kustomer", _c.ModelOf(_MODELS, "LoginMethod")),
        "google": ("google", _c.ModelOf(_MODELS, "LoginMethod")),
        "saml": ("saml", _c.ModelOf(_MODELS, "LoginMethod")),
    }
