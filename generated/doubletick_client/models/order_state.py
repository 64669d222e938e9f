# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class OrderState(StrEnum):
    CANCELED = "canceled"
    COMPLETED = "completed"
    PARTIALLY_SHIPPED = "partially_shipped"
    PENDING = "pending"
    PROCESSING = "processing"
    SHIPPED = "shipped"
