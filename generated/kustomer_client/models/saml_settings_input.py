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
    from deskspec_runtime.values.sequences import SequenceNotStr

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class SamlSettingsInput(Model):
    """How users log in by SAML, in a request."""

    idp_public_certs: SequenceNotStr[str] | None = ABSENT
    idp_login_url: str | None = ABSENT
    idp_logout_url: str | None = ABSENT
    idp_issuer_id: str | None = ABSENT
    force_auth: bool | None = ABSENT
    sign_requests: bool | None = ABSENT
    allow_unencrypted_assert: bool | None = ABSENT
    enabled: bool = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "idp_public_certs": ("idpPublicCerts", _c.ListOf(_c.TEXT)),
        "idp_login_url": ("idpLoginUrl", _c.TEXT),
        "idp_logout_url": ("idpLogoutUrl", _c.TEXT),
        "idp_issuer_id": ("idpIssuerId", _c.TEXT),
        "force_auth": ("forceAuth", _c.BOOLEAN),
        "sign_requests": ("signRequests", _c.BOOLEAN),
        "allow_unencrypted_assert": ("allowUnencryptedAssert", _c.BOOLEAN),
        "enabled": ("enabled", _c.BOOLEAN),
    }
    _required: ClassVar = frozenset(["enabled"])
