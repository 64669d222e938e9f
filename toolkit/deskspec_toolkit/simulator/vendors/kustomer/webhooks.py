"""When events are reported: after everything else that follows from a change.

What is registered for an operation runs in this order, so this module is the last one.
"""

from ...engine.call import ServedCall
from ...engine.store import Record
from .quirks import QUIRKS
from .reports import REPORTED, report


@QUIRKS.after(*REPORTED)
def report_change(call: ServedCall, record: Record, before: Record | None) -> None:
    """Report the record that an operation created or changed."""
    assert call.action.collection is not None
    report(call, call.action.collection, record, before)
