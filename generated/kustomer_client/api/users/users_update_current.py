# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.results import (
    EnvelopedResource,
)

if TYPE_CHECKING:
    from ...models import User

_MODELS = "kustomer_client.models"

OPERATION: Operation[User] = Operation(
    operation_id="users_update_current",
    name="users.update_current",
    method="PUT",
    path="/v1/users/current",
    body={
        "display_name": ("displayName", _c.Nullable(_c.TEXT)),
        "avatar_url": ("avatarUrl", _c.Nullable(_c.TEXT)),
        "name": ("name", _c.TEXT),
        "email": ("email", _c.TEXT),
        "mobile": ("mobile", _c.Nullable(_c.TEXT)),
        "email_signature": ("emailSignature", _c.Nullable(_c.TEXT)),
        "deleted": ("deleted", _c.Nullable(_c.BOOLEAN)),
        "password": ("password", _c.TEXT),
        "current_password": ("currentPassword", _c.TEXT),
        "user_type": ("userType", _c.OpenEnum(_MODELS, "ChangedUserType")),
        "role_groups": ("roleGroups", _c.ListOf(_c.TEXT)),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
    },
    effect="write",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "User")),
)
