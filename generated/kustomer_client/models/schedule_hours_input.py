# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import ClassVar

from attrs import define
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values.model import ABSENT, Model
from deskspec_runtime.values.sequences import SequenceNotStr

_MODELS = "kustomer_client.models"


@define(slots=False, eq=False, repr=False, kw_only=True)
class ScheduleHoursInput(Model):
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

    field_0: SequenceNotStr[SequenceNotStr[int]] | None = ABSENT
    field_1: SequenceNotStr[SequenceNotStr[int]] | None = ABSENT
    field_2: SequenceNotStr[SequenceNotStr[int]] | None = ABSENT
    field_3: SequenceNotStr[SequenceNotStr[int]] | None = ABSENT
    field_4: SequenceNotStr[SequenceNotStr[int]] | None = ABSENT
    field_5: SequenceNotStr[SequenceNotStr[int]] | None = ABSENT
    field_6: SequenceNotStr[SequenceNotStr[int]] | None = ABSENT

    _fields: ClassVar = {
        "field_0": (
            "0",
            _c.Nullable(
                _l.Limited(
                    _c.ListOf(
                        _l.Limited(
                            _c.ListOf(_l.Limited(_c.INTEGER, minimum=0, maximum=1440)),
                            min_items=2,
                            max_items=2,
                        )
                    ),
                    min_items=1,
                )
            ),
        ),
        "field_1": (
            "1",
            _c.Nullable(
                _l.Limited(
                    _c.ListOf(
                        _l.Limited(
                            _c.ListOf(_l.Limited(_c.INTEGER, minimum=0, maximum=1440)),
                            min_items=2,
                            max_items=2,
                        )
                    ),
                    min_items=1,
                )
            ),
        ),
        "field_2": (
            "2",
            _c.Nullable(
                _l.Limited(
                    _c.ListOf(
                        _l.Limited(
                            _c.ListOf(_l.Limited(_c.INTEGER, minimum=0, maximum=1440)),
                            min_items=2,
                            max_items=2,
                        )
                    ),
                    min_items=1,
                )
            ),
        ),
        "field_3": (
            "3",
            _c.Nullable(
                _l.Limited(
                    _c.ListOf(
                        _l.Limited(
                            _c.ListOf(_l.Limited(_c.INTEGER, minimum=0, maximum=1440)),
                            min_items=2,
                            max_items=2,
                        )
                    ),
                    min_items=1,
                )
            ),
        ),
        "field_4": (
            "4",
            _c.Nullable(
                _l.Limited(
                    _c.ListOf(
                        _l.Limited(
                            _c.ListOf(_l.Limited(_c.INTEGER, minimum=0, maximum=1440)),
                            min_items=2,
                            max_items=2,
                        )
                    ),
                    min_items=1,
                )
            ),
        ),
        "field_5": (
            "5",
            _c.Nullable(
                _l.Limited(
                    _c.ListOf(
                        _l.Limited(
                            _c.ListOf(_l.Limited(_c.INTEGER, minimum=0, maximum=1440)),
                            min_items=2,
                            max_items=2,
                        )
                    ),
                    min_items=1,
                )
            ),
        ),
        "field_6": (
            "6",
            _c.Nullable(
                _l.Limited(
                    _c.ListOf(
                        _l.Limited(
                            _c.ListOf(_l.Limited(_c.INTEGER, minimum=0, maximum=1440)),
                            min_items=2,
                            max_items=2,
                        )
                    ),
                    min_items=1,
                )
            ),
        ),
    }
    _required: ClassVar = frozenset(
        ["field_0", "field_1", "field_2", "field_3", "field_4", "field_5", "field_6"]
    )
