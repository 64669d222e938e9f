# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import ABSENT, Model

_MODELS = "kustomer_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class ScheduleHours(Model):
    """The hours of each day, whose number is the key; `None` if it has none.

    Attributes:
        field_0: Spans, each with the minutes of the day at which it begins and ends.
        field_1: Spans, each with the minutes of the day at which it begins and ends.
        field_2: Spans, each with the minutes of the day at which it begins and ends.
        field_3: Spans, each with the minutes of the day at which it begins and ends.
        field_4: Spans, each with the minutes of the day at which it begins and ends.
        field_5: Spans, each with the minutes of the day at which it begins and ends.
        field_6: Spans, each with the minutes of the day at which it begins and ends.
    """

    field_0: list[list[int]] | None = ABSENT
    field_1: list[list[int]] | None = ABSENT
    field_2: list[list[int]] | None = ABSENT
    field_3: list[list[int]] | None = ABSENT
    field_4: list[list[int]] | None = ABSENT
    field_5: list[list[int]] | None = ABSENT
    field_6: list[list[int]] | None = ABSENT

    _fields: ClassVar = {
        "field_0": ("0", _c.ListOf(_c.ListOf(_c.INTEGER))),
        "field_1": ("1", _c.ListOf(_c.ListOf(_c.INTEGER))),
        "field_2": ("2", _c.ListOf(_c.ListOf(_c.INTEGER))),
        "field_3": ("3", _c.ListOf(_c.ListOf(_c.INTEGER))),
        "field_4": ("4", _c.ListOf(_c.ListOf(_c.INTEGER))),
        "field_5": ("5", _c.ListOf(_c.ListOf(_c.INTEGER))),
        "field_6": ("6", _c.ListOf(_c.ListOf(_c.INTEGER))),
    }
