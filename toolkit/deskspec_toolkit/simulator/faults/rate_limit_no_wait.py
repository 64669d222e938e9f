"""The request is not processed: 429 that does not say when to try again."""

from ...openapi.operations import OperationObject
from ..engine.message import Response
from ..engine.simulation import VendorSimulation
from .fault import Fault


class RateLimitNoWait(Fault):
    """The documented 429, or one in the vendor's usual envelope."""

    def refusal(self, vendor: VendorSimulation, operation: OperationObject) -> Response:
        return vendor.refusal(operation, 429)
