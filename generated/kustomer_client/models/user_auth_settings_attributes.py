# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import AppSessions, LoginMethod, SamlSettings

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class UserAuthSettingsAttributes(Model):
    """The attributes of the settings."""

    kustomer: LoginMethod = ABSENT
    google: LoginMethod = ABSENT
    saml: SamlSettings = ABSENT
    app: AppSessions | None = ABSENT
    created_at: datetime.datetime = ABSENT
    updated_at: datetime.datetime = ABSENT
    modified_at: datetime.datetime = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "kustomer": ("kustomer", _c.ModelOf(_MODELS, "LoginMethod")),
        "google": ("google", _c.ModelOf(_MODELS, "LoginMethod")),
        "saml": ("saml", _c.ModelOf(_MODELS, "SamlSettings")),
        "app": ("app", _c.ModelOf(_MODELS, "AppSessions")),
        "created_at": ("createdAt", _c.Instant()),
        "updated_at": ("updatedAt", _c.Instant()),
        "modified_at": ("modifiedAt", _c.Instant()),
    }
