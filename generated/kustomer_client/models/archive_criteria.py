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
class ArchiveCriteria(Model):
    """Criteria by attribute, each with an operator and a value."""

    conversation_id: Mapping[str, Any] | None = ABSENT
    conversation_created_at: Mapping[str, Any] | None = ABSENT
    conversation_updated_at: Mapping[str, Any] | None = ABSENT
    conversation_customer_id: Mapping[str, Any] | None = ABSENT
    conversation_any_text: Mapping[str, Any] | None = ABSENT
    conversation_deleted: Mapping[str, Any] | None = ABSENT
    customer_id: Mapping[str, Any] | None = ABSENT
    customer_company_id: Mapping[str, Any] | None = ABSENT
    customer_created_at: Mapping[str, Any] | None = ABSENT
    customer_updated_at: Mapping[str, Any] | None = ABSENT
    customer_deleted: Mapping[str, Any] | None = ABSENT
    customer_any_text_new: Mapping[str, Any] | None = ABSENT
    message_id: Mapping[str, Any] | None = ABSENT
    message_created_at: Mapping[str, Any] | None = ABSENT
    message_updated_at: Mapping[str, Any] | None = ABSENT
    message_conversation_id: Mapping[str, Any] | None = ABSENT
    message_any_text: Mapping[str, Any] | None = ABSENT
    kobject_id: Mapping[str, Any] | None = ABSENT
    kobject_created_at: Mapping[str, Any] | None = ABSENT
    kobject_updated_at: Mapping[str, Any] | None = ABSENT
    kobject_customer_id: Mapping[str, Any] | None = ABSENT
    kobject_company_id: Mapping[str, Any] | None = ABSENT
    kobject_any_text: Mapping[str, Any] | None = ABSENT
    company_created_at: Mapping[str, Any] | None = ABSENT
    company_updated_at: Mapping[str, Any] | None = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "conversation_id": ("conversation_id", _c.MapOf(_c.ANY)),
        "conversation_created_at": ("conversation_created_at", _c.MapOf(_c.ANY)),
        "conversation_updated_at": ("conversation_updated_at", _c.MapOf(_c.ANY)),
        "conversation_customer_id": ("conversation_customer_id", _c.MapOf(_c.ANY)),
        "conversation_any_text": ("conversation_any_text", _c.MapOf(_c.ANY)),
        "conversation_deleted": ("conversation_deleted", _c.MapOf(_c.ANY)),
        "customer_id": ("customer_id", _c.MapOf(_c.ANY)),
        "customer_company_id": ("customer_companyId", _c.MapOf(_c.ANY)),
        "customer_created_at": ("customer_created_at", _c.MapOf(_c.ANY)),
        "customer_updated_at": ("customer_updated_at", _c.MapOf(_c.ANY)),
        "customer_deleted": ("customer_deleted", _c.MapOf(_c.ANY)),
        "customer_any_text_new": ("customer_any_text_new", _c.MapOf(_c.ANY)),
        "message_id": ("message_id", _c.MapOf(_c.ANY)),
        "message_created_at": ("message_created_at", _c.MapOf(_c.ANY)),
        "message_updated_at": ("message_updated_at", _c.MapOf(_c.ANY)),
        "message_conversation_id": ("message_conversation_id", _c.MapOf(_c.ANY)),
        "message_any_text": ("message_any_text", _c.MapOf(_c.ANY)),
        "kobject_id": ("kobject_id", _c.MapOf(_c.ANY)),
        "kobject_created_at": ("kobject_created_at", _c.MapOf(_c.ANY)),
        "kobject_updated_at": ("kobject_updated_at", _c.MapOf(_c.ANY)),
        "kobject_customer_id": ("kobject_customer_id", _c.MapOf(_c.ANY)),
        "kobject_company_id": ("kobject_company_id", _c.MapOf(_c.ANY)),
        "kobject_any_text": ("kobject_any_text", _c.MapOf(_c.ANY)),
        "company_created_at": ("company_created_at", _c.MapOf(_c.ANY)),
        "company_updated_at": ("company_updated_at", _c.MapOf(_c.ANY)),
    }
