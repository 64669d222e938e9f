# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from deskspec_runtime.call.operation import Operation
from deskspec_runtime.values import codecs as _c
from deskspec_runtime.values import limits as _l
from deskspec_runtime.values import query as _q
from deskspec_runtime.values.paging import CursorPaging
from deskspec_runtime.values.results import (
    ListedItems,
    Page,
)

if TYPE_CHECKING:
    from ...models import Chat

_MODELS = "doubletick_client.models"

OPERATION: Operation[Page[Chat]] = Operation(
    operation_id="chats_list",
    name="chats.list",
    method="GET",
    path="/chats",
    query={
        "limit": ("limit", _l.Limited(_c.INTEGER, minimum=1, maximum=100)),
        "status": ("status", _c.OpenEnum(_MODELS, "ChatFilter")),
        "tags": ("tags", _q.CommaList(_c.ListOf(_c.TEXT))),
        "assigned_user_phone": ("assignedUserPhone", _c.TEXT),
        "waba_numbers": ("wabaNumbers", _q.CommaList(_c.ListOf(_c.TEXT))),
        "instagram_handles": ("instagramHandles", _q.CommaList(_c.ListOf(_c.TEXT))),
        "next_chat_id": ("nextChatId", _c.TEXT),
        "next_chat_timestamp": ("nextChatTimestamp", _c.EpochMilliseconds()),
    },
    effect="read",
    result=ListedItems("chats", _c.ListOf(_c.ModelOf(_MODELS, "Chat"))),
    paging=CursorPaging(
        {
            "next_chat_id": (_c.TEXT, ("paginationOptions", "nextChatId")),
            "next_chat_timestamp": (
                _c.EpochMilliseconds(),
                ("paginationOptions", "nextChatTimestamp"),
            ),
        },
        more=("paginationOptions", "hasMoreChats"),
    ),
)
