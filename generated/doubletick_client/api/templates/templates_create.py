# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.listed_values import ListedValue
from deskspec_runtime.values.results import (
    NoResult,
)

_MODELS = "doubletick_client.models"

OPERATION: Operation[None] = Operation(
    operation_id="templates_create",
    name="templates.create",
    method="POST",
    path="/template",
    body={
        "name": ("name", _l.Limited(_c.TEXT, min_length=1, max_length=512)),
        "language": ("language", _c.OpenEnum(_MODELS, "TemplateLanguage")),
        "category": ("category", _c.OpenEnum(_MODELS, "TemplateCategory")),
        "components": ("components", _c.ModelOf(_MODELS, "TemplateContent")),
        "waba_numbers": (
            "wabaNumbers",
            _c.ListOf(_l.Limited(_c.Phone(), min_length=10, max_length=15)),
        ),
        "allow_category_update": ("allowCategoryUpdate", _c.BOOLEAN),
    },
    effect="write",
    result=NoResult(),
    listed=(ListedValue("language", (), _c.OpenEnum(_MODELS, "TemplateLanguage")),),
    success="success",
    required=frozenset(["name", "language", "category", "components"]),
)
