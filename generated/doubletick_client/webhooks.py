# Generated from specs/doubletick by `deskspec generate`. Do not edit.
from deskspec_runtime.webhooks import Webhooks

WEBHOOKS = Webhooks(
    vendor="doubletick",
    models="doubletick_client.models",
    signature="bearer",
    header="Authorization",
    event=None,
    events={},
    unknown=None,
)
