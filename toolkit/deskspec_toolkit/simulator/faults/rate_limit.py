"""The request is not processed: 429 that asks to try again at once."""

from dataclasses import replace

from ...openapi.operations import OperationObject
from ..engine import choices
from ..engine.message import Response
from ..engine.simulation import VendorSimulation
from .rate_limit_no_wait import RateLimitNoWait


class RateLimited(RateLimitNoWait):
    """429 with `Retry-After: 0`."""

    def refusal(self, vendor: VendorSimulation, operation: OperationObject) -> Response:
        response = super().refusal(vendor, operation)
        is_documented = vendor.declares_header(operation, response.status, "Retry-After")
        marks = () if is_documented else (choices.RETRY_AFTER,)
        return replace(
            response,
            headers={"retry-after": "0"},
            undocumented=(*response.undocumented, *marks),
        )
