# Generated from specs/kustomer by `deskspec generate`. Do not edit.
from deskspec_runtime.webhooks import Webhooks

WEBHOOKS = Webhooks(
    vendor="kustomer",
    models="kustomer_client.models",
    signature="hmac-sha256",
    header="X-Kustomer-Webhook-Signature",
    event="name",
    events={},
    unknown=None,
)
