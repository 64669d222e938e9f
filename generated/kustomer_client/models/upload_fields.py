# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

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
class UploadFields(Model):
    """The fields of the form, before the file."""

    key: str = ABSENT
    acl: str = ABSENT
    content_type: str = ABSENT
    x_amz_meta_attachment_id: str = ABSENT
    bucket: str = ABSENT
    x_amz_algorithm: str = ABSENT
    x_amz_credential: str = ABSENT
    x_amz_date: str = ABSENT
    policy: str = ABSENT
    x_amz_signature: str = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "key": ("key", _c.TEXT),
        "acl": ("acl", _c.TEXT),
        "content_type": ("Content-Type", _c.TEXT),
        "x_amz_meta_attachment_id": ("X-Amz-Meta-Attachment-Id", _c.TEXT),
        "bucket": ("bucket", _c.TEXT),
        "x_amz_algorithm": ("X-Amz-Algorithm", _c.TEXT),
        "x_amz_credential": ("X-Amz-Credential", _c.TEXT),
        "x_amz_date": ("X-Amz-Date", _c.TEXT),
        "policy": ("Policy", _c.TEXT),
        "x_amz_signature": ("X-Amz-Signature", _c.TEXT),
    }
