# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values.model import (
    ABSENT,
    Model,
    define,
    read_on_demand,
)

if TYPE_CHECKING:
    from . import Team, TeamEventData, TeamEventName, WebhookChanges, WebhookMeta

_MODELS = "kustomer_client.models"


@read_on_demand
@define(slots=False, eq=False, repr=False, kw_only=True)
class TeamEvent(Model):
    """A team that was created or changed.

    Attributes:
        id: Id of the event.
        org: Id of the organization.
        org_name: Name of the organization; one capture of three has it.
        created_at: When it happened.
        client: What caused it; api-gw is a request.
        data_id: Id of the object that it happened to.
    """

    id: str = ABSENT
    name: TeamEventName | str = ABSENT
    org: str = ABSENT
    partition: str = ABSENT
    org_name: str | None = ABSENT
    data: Team | TeamEventData = ABSENT
    created_at: datetime.datetime = ABSENT
    changes: WebhookChanges | None = ABSENT
    persist: bool = ABSENT
    client: str = ABSENT
    data_id: str = ABSENT
    meta: WebhookMeta = ABSENT
    sns_filters: list[str] = ABSENT

    __slots__ = ()
    _fields: ClassVar = {
        "id": ("id", _c.TEXT),
        "name": ("name", _c.OpenEnum(_MODELS, "TeamEventName")),
        "org": ("org", _c.TEXT),
        "partition": ("partition", _c.TEXT),
        "org_name": ("orgName", _c.TEXT),
        "data": (
            "data",
            _c.ResourceOf(
                {"team": _c.ModelOf(_MODELS, "Team")}, _c.ModelOf(_MODELS, "TeamEventData")
            ),
        ),
        "created_at": ("createdAt", _c.Instant()),
        "changes": ("changes", _c.ModelOf(_MODELS, "WebhookChanges")),
        "persist": ("persist", _c.BOOLEAN),
        "client": ("client", _c.TEXT),
        "data_id": ("dataId", _c.TEXT),
        "meta": ("meta", _c.ModelOf(_MODELS, "WebhookMeta")),
        "sns_filters": ("snsFilters", _c.ListOf(_c.TEXT)),
    }
