"""How fast a verification sends: at another machine below the documented rate, here at once."""

from typing import Final

from deskspec._vendors import VENDORS
from deskspec_runtime.call.rates import Rate

from ..conformance.contract import Contract
from ..openapi.operations import operations_of
from ..openapi.rates import rate_of
from ..provider.session import Pace
from ..provider.write_policy import is_loopback
from .options import VerifyOptions

_UNDOCUMENTED: Final = Rate(60)
"""Where no rate is documented."""
_SHARE: Final = 0.5
"""Of a documented rate: the rest is for whoever else uses the account."""


def pace_of(options: VerifyOptions, contract: Contract) -> Pace | None:
    """Return how fast to send; `None` to send at once, and take a 429 for a response."""
    if options.rate is not None:
        return Pace(contract.name, Rate(options.rate))
    if options.base_url is None or not options.paced:
        return None
    if is_loopback(options.base_url):
        return None if options.vendor is None else Pace(contract.name, None)
    overall = rate_of(contract.document)
    if overall is None and options.vendor is not None:  # the rate of the smallest plan
        overall = VENDORS[options.vendor].client_class._documented_rate
    return Pace(
        contract.name,
        _UNDOCUMENTED if overall is None else _part_of(overall),
        {
            operation.id: _part_of(rate)
            for operation in operations_of(contract.document)
            if "rate" in operation.facts and (rate := rate_of(contract.document, operation))
        },
    )


def shown(pace: Pace | None) -> str:
    """Return the rate of all requests for the summary; empty text if there is none."""
    return "" if pace is None or pace.overall is None else f"at most {pace.overall}"


def _part_of(rate: Rate) -> Rate:
    return rate._replace(requests=rate.requests * _SHARE)
