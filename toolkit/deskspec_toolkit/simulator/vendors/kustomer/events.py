"""Events and sessions of customers, which no operation creates."""

from ...engine.call import ServedCall
from ...engine.store import Record
from .quirks import QUIRKS


@QUIRKS.prints("sessions")
def leads_to_the_list(account: object, record: Record) -> Record:
    """The path of a session is that of all sessions of its customer, as the page prints it."""
    return {**record, "links": {"self": f"/v1/customers/{record['customer']}/sessions"}}


@QUIRKS.prints("session_events")
def is_below_its_session(account: object, record: Record) -> Record:
    above = f"/v1/customers/{record['customer']}/sessions/{record['sessionId']}"
    return {**record, "links": {"self": f"{above}/events/{record['id']}"}}


@QUIRKS.before("customers_get_event")
def is_of_the_customer(call: ServedCall) -> None:
    """An event is found below its own customer only."""
    if call.target["customer"] != call.path["customerId"]:
        raise call.missing("events", ("id",))


@QUIRKS.undocumented("path of an event of a session", "customers_list_session_events")
def has_events(call: ServedCall) -> bool:
    """Below the session: no page prints one."""
    return True
