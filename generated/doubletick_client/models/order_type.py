# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class OrderType(StrEnum):
    DIGITAL_GOODS = "digital-goods"
    PHYSICAL_GOODS = "physical-goods"
