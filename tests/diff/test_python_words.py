"""A change of a spec, told in the names of the generated Python."""

from typing import Final

import pytest
from deskspec_toolkit.diff.vendor_diff import compared
from deskspec_toolkit.project import Project
from diff.conftest import VENDOR, Changed, now
from harness.selection import selection

PARCELS: Final = "parcels.yaml"
NOTE: Final = """                note:
                  type: [string, "null"]
                  description: What the carrier must know.
"""
STATUS: Final = """        status:
          $ref: "#/components/schemas/ParcelStatus"
        due:
          type: integer
          format: epoch-s
    ParcelStatus:"""
DELETE: Final = """    delete:
      operationId: parcels_delete"""
SIZE: Final = """        - name: page[size]
          in: query
          schema:
            type: integer
"""

EDITS: Final[dict[str, tuple[list[tuple[str, str, str]], set[str]]]] = {
    "argument renamed": (
        [
            (
                PARCELS,
                'names: {"page[after]": after, "page[size]": size}',
                'names: {"page[after]": after, "page[size]": sizes}',
            )
        ],
        {
            "breaking courier.parcels.list argument size: renamed, sizes",
            "breaking courier.parcels.iter argument size: renamed, sizes",
        },
    ),
    "argument removed": (
        [(PARCELS, NOTE, "")],
        {"breaking courier.parcels.create argument note: removed"},
    ),
    "argument required": (
        [(PARCELS, "required: [due]", "required: [due, note]")],
        {"breaking courier.parcels.create argument note: required from now on"},
    ),
    "argument added": (
        [(PARCELS, NOTE, f"{NOTE}                room:\n                  type: integer\n")],
        {"compatible courier.parcels.create argument room: added, int"},
    ),
    "argument retyped": (
        [(PARCELS, NOTE, NOTE.replace('[string, "null"]', "integer"))],
        {"breaking courier.parcels.create argument note: type changed, str | None → int"},
    ),
    "null no longer taken": (
        [(PARCELS, NOTE, NOTE.replace('[string, "null"]', "string"))],
        {"breaking courier.parcels.create argument note: type changed, str | None → str"},
    ),
    "limit": (
        [(PARCELS, SIZE, f"{SIZE}            maximum: 50\n")],
        {"breaking courier.parcels.list argument size: maximum narrowed, 50"},
    ),
    "attribute removed": (
        [
            (
                PARCELS,
                STATUS,
                STATUS.replace(
                    '        status:\n          $ref: "#/components/schemas/ParcelStatus"\n', ""
                ).replace(
                    "    ParcelStatus:",
                    '        was:\n          $ref: "#/components/schemas/'
                    'ParcelStatus"\n    ParcelStatus:',
                ),
            )
        ],
        {
            "breaking Parcel.status: attribute removed",
            "compatible Parcel.was: attribute added, ParcelStatus | str | None",
        },
    ),
    "attribute required": (
        [
            (
                PARCELS,
                "      required: [id]\n      additionalProperties: false\n      properties:\n"
                "        id:\n          type: integer\n        status:",
                "      required: [id, due]\n      additionalProperties: false\n      properties:\n"
                "        id:\n          type: integer\n        status:",
            )
        ],
        {"compatible Parcel.due: type changed, datetime.datetime | None → datetime.datetime"},
    ),
    "attribute added": (
        [
            (
                PARCELS,
                STATUS,
                STATUS.replace(
                    "    ParcelStatus:",
                    "        weight:\n          type: number\n    ParcelStatus:",
                ),
            )
        ],
        {"compatible Parcel.weight: attribute added, float | None"},
    ),
    "enum value": (
        [(PARCELS, "enum: [sent, on hold, onhold]", "enum: [gone, on hold, onhold]")],
        {
            "breaking ParcelStatus.SENT: enum value removed",
            "compatible ParcelStatus.GONE: enum value added",
        },
    ),
    "method renamed": (
        [
            (PARCELS, "operationId: parcels_assign", "operationId: parcels_assign_to"),
            ("docs.yaml", "parcels_assign:", "parcels_assign_to:"),
        ],
        {"breaking courier.parcels.assign method renamed, courier.parcels.assign_to"},
    ),
    "exception": (
        [(PARCELS, "        conflicts: [taken]\n", "")],
        {"breaking courier.parcels.create conflicts changed, taken"},
    ),
    "status": (
        [
            (
                PARCELS,
                """                $ref: "#/components/schemas/Parcel"
        "400":
          $ref: "#/components/responses/BadRequest"
  /parcels/search:""",
                """                $ref: "#/components/schemas/Parcel"
        "400":
          $ref: "#/components/responses/BadRequest"
        "404":
          $ref: "#/components/responses/NotFound"
  /parcels/search:""",
            )
        ],
        {"compatible courier.parcels.create 404: status added"},
    ),
    "field of a class that users make": (
        [(PARCELS, "      required: [name]\n", "      required: [name, colour]\n")],
        {
            "breaking LabelInput.colour: required from now on",
            "breaking LabelInput.colour: type changed, str | None → str",
        },
    ),
    "search field": (
        [
            (PARCELS, "          parcels.dueAt: epoch-s\n", ""),
            (
                PARCELS,
                "parcels.carrier.name, parcels.dueAt, labels",
                "parcels.carrier.name, labels",
            ),
        ],
        {
            "breaking ParcelFields.due_at: search field removed",
            "breaking ParcelCondition.field: enum value removed, parcels.dueAt",
        },
    ),
    "words": (
        [(PARCELS, "summary: Send a parcel.", "summary: Send one parcel.")],
        {"docs-only courier.parcels.create summary changed, "},
    ),
}


@pytest.mark.parametrize("name", selection().few(EDITS))
def test_a_change_is_told_in_the_words_of_python(
    name: str, courier: Project, changed: Changed
) -> None:
    edits, expected = EDITS[name]
    told = set()
    for each in compared(now(courier), now(changed(*edits)), VENDOR).changes:
        is_method = len(each.operations) == 1 and not each.subject[:1].isupper()
        told.add(
            f"{each.level} {each.operations[0] if is_method else ''} {each.sentence}".replace(
                "  ", " "
            )
        )
    assert {each.rstrip(", ") for each in expected} <= told, told
    assert {each for each in told if each.startswith("breaking")} <= expected, told
