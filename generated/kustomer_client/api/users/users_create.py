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
    operation_id="users_create",
    name="users.create",
    method="POST",
    path="/v1/users",
    body={
        "display_name": ("displayName", _c.Nullable(_c.TEXT)),
        "avatar_url": ("avatarUrl", _c.Nullable(_c.TEXT)),
        "name": ("name", _c.TEXT),
        "email": ("email", _c.TEXT),
        "mobile": ("mobile", _c.Nullable(_c.TEXT)),
        "email_signature": ("emailSignature", _c.Nullable(_c.TEXT)),
        "user_type": ("userType", _c.OpenEnum(_MODELS, "UserType")),
        "role_groups": ("roleGroups", _c.ListOf(_c.TEXT)),
        "roles": ("roles", _c.ListOf(_c.TEXT)),
    },
    effect="send",
    result=EnvelopedResource("data", _c.ModelOf(_MODELS, "User")),
    roles=("org.admin.user",),
    required=frozenset(["name", "email"]),
)
