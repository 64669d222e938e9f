# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values import query as _q
from deskspec_runtime.values.listed_values import ListedValue
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import Template

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[Template]] = Operation(
    operation_id="templates_list",
    name="templates.list",
    method="GET",
    path="/v2/templates",
    query={
        "status": ("status", _c.OpenEnum(_MODELS, "TemplateStatusFilter")),
        "name": ("name", _l.Limited(_c.TEXT, min_length=1, max_length=512)),
        "language": ("language", _c.OpenEnum(_MODELS, "TemplateLanguage")),
        "category": ("category", _c.OpenEnum(_MODELS, "TemplateCategory")),
        "waba_phone_numbers": ("wabaPhoneNumbers", _q.CommaList(_c.ListOf(_c.TEXT))),
        "all_waba_phone_numbers": ("allWabaPhoneNumbers", _c.BOOLEAN),
    },
    effect="read",
    result=ListedItems("", _c.ListOf(_c.ModelOf(_MODELS, "Template"))),
    listed=(ListedValue("language", (), _c.OpenEnum(_MODELS, "TemplateLanguage")),),
)
