# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class ExternalQueue(StrEnum):
    AMAZON_CONNECT = "amazon-connect"
