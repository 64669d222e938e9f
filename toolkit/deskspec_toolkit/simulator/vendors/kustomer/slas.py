"""Service level agreements, and the version that is beside one."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS

_ONE: Final = QUIRKS.choice(
    "what is beside an agreement",
    "The active version, if all are asked for: the page shows one object, and no list of them.",
    "slas_get",
)


@QUIRKS.on("slas_get", reads=["versions"])
def get_agreement(call: ServedCall) -> Response:
    """Return an agreement, with its active version if the query asks for versions."""
    agreement = {**call.target}
    if "versions" not in call.query:
        agreement.pop("included", None)
    elif call.query["versions"] == "all":
        call.marks.append(_ONE)
    return call.respond(agreement)
