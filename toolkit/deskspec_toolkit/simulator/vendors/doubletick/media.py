"""Files: nothing of one is kept but its size and type."""

from typing import Final

from ....exchanges.multipart import FormPart
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.requests import RequestViolation
from .quirks import QUIRKS, refusal_status, succeed

_MOST: Final = 2**24
"""Bytes that an example of an error names as the limit."""
_LIFETIME: Final = 86_400
_REFUSED_TYPES: Final = frozenset({"video/quicktime"})
_WHICH_TYPES: Final = QUIRKS.choice(
    "which files are taken",
    "Any type but `video/quicktime`, which the example of an error names; no page lists them.",
    "media_upload",
)
_WHICH_STATUS: Final = QUIRKS.choice(
    "status of a file that is too large, or of a type that is not taken",
    "422 in `guide`; 402 and 403 are in the reference only.",
    "media_upload",
)


@QUIRKS.on("media_upload", reads=["file"])
def upload(call: ServedCall) -> Response:
    file = call.body["file"]
    if not isinstance(file, FormPart):
        raise call.invalid(("file",), "type", "file")
    if len(file.content) > _MOST:
        limit = f"maximum allowed limit: {_MOST} bytes."
        _refuse(call, 402, f"File size is larger than the {limit}")
    if file.content_type in _REFUSED_TYPES:
        _refuse(call, 403, f"File type {file.content_type} is not supported.")
    call.marks.append(_WHICH_TYPES)
    kept = call.store["media"].add({"size": len(file.content), "type": file.content_type})
    url = f"https://media.example/{kept['id']}"
    return succeed(call, {"mediaUrl": url, "expiresIn": _LIFETIME})


def _refuse(call: ServedCall, status: int, message: str) -> None:
    if not call.account.contract.declares(call.operation, status):
        call.marks.append(_WHICH_STATUS)
        status = refusal_status(call)
    raise call.refused(status, [RequestViolation((), "other", message)])
