# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from enum import StrEnum


class WebhookMethod(StrEnum):
    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
