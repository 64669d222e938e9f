"""The request is not processed: 500."""

from ...openapi.operations import OperationObject
from ..engine.message import Response
from ..engine.simulation import VendorSimulation
from .fault import Fault


class ServerError(Fault):
    """The documented 500, or one in the vendor's usual envelope."""

    def refusal(self, vendor: VendorSimulation, operation: OperationObject) -> Response:
        return vendor.refusal(operation, 500)
