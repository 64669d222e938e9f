"""Attachments and media: where their files are to be sent."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.store import Record
from .quirks import QUIRKS, check_whole
from .targets import BUCKET, upload_target

_FRACTION: Final = QUIRKS.choice(
    "a fraction of a byte",
    "400: requests have a number of bytes, responses an integer.",
    "attachments_create",
    "attachments_update",
    "media_create",
    "drafts_create_attachment",
    "forwards_create_attachment",
)


@QUIRKS.before(
    "attachments_create",
    "attachments_update",
    "media_create",
    "drafts_create_attachment",
    "forwards_create_attachment",
)
def has_whole_bytes(call: ServedCall) -> None:
    check_whole(call, "contentLength", _FRACTION)


@QUIRKS.after("attachments_create", "attachments_update", "media_create", "media_update")
def say_where_to_upload(call: ServedCall, record: Record, before: Record | None) -> None:
    """The form of a file names it and its media type, as those of the printed examples do."""
    if before is None:
        record |= {"uploaded": False, "redacted": False, "provider": "s3", "context": "attachment"}
    record["links"] = {"related": f"https://{BUCKET}.example/{record['id']}"}
    record["upload"] = upload_target(record)
