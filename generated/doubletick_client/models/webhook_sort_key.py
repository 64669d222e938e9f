# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class WebhookSortKey(StrEnum):
    CREATEDBY = "createdBy"
    INTEGRATIONCOUNT = "integrationCount"
    NAME = "name"
    URL = "url"
