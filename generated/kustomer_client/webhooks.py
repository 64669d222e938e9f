# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from typing import TYPE_CHECKING

from deskspec_runtime.webhooks import UnknownEvent, Webhooks

if TYPE_CHECKING:
    from typing import TypeAlias

    Event: TypeAlias = UnknownEvent

WEBHOOKS = Webhooks(
    vendor="kustomer",
    models="kustomer_client.models",
    signature="hmac-sha256",
    header="X-Kustomer-Webhook-Signature",
    event=("name",),
    events={},
    keys={},
    unknown=None,
    has_forms=False,
)
