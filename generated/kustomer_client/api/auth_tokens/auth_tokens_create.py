# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import AuthToken

_MODELS = "kustomer_client.models"

OPERATION: Operation[AuthToken] = Operation(
    operation_id="auth_tokens_create",
    name="auth_tokens.create",
    method="POST",
    path="/v1/auth/tokens",
    body={
        "domain": ("domain", _c.TEXT),
        "email": ("email", _c.TEXT),
        "password": ("password", _c.TEXT),
        "single_access_token": ("singleAccessToken", _c.TEXT),
        "google_auth_token": ("googleAuthToken", _c.TEXT),
        "saml_auth_token": ("samlAuthToken", _c.TEXT),
        "remember": ("remember", _c.BOOLEAN),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "AuthToken")),
)
