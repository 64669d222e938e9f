"""Records that are added over HTTP, beside the APIs: `POST /records/VENDOR/RESOURCE`.

A simulator in another process has no `Simulator.seed`; by this a customer writes there, too.
"""

from typing import Final

from .core import Core
from .engine.message import Request, Response, respond

RECORDS: Final = "/records/"
"""How the path begins; no vendor is called so."""


def add_records(core: Core, request: Request) -> Response:
    """Add the records in the body of a request, as `Simulator.seed` takes them.

    Args:
        core: The simulator.
        request: A request whose path begins with `RECORDS`.
    """
    vendor, _, resource = request.path.removeprefix(RECORDS).partition("/")
    if request.method != "POST":
        return Response(405, b"", headers={"allow": "POST"})
    try:
        core.seed(vendor, resource, request.document())
    except ValueError as problem:
        return respond(400, {"message": f"deskspec simulator: {problem}"})
    return Response(204, b"")
