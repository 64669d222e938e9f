# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from enum import StrEnum


class TeamEventName(StrEnum):
    KUSTOMER_TEAM_CREATE = "kustomer.team.create"
    KUSTOMER_TEAM_UPDATE = "kustomer.team.update"
