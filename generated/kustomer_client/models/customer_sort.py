# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class CustomerSort(StrEnum):
    CREATED_AT_DESC = "-createdAt"
