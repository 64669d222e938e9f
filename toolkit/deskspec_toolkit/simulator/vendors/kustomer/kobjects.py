"""Custom objects: which klass they are of, and whose they are."""

from typing import Final

from ...engine.call import ServedCall
from ...engine.requests import RequestViolation
from ...engine.store import Record
from .quirks import QUIRKS

_CREATING: Final = ("kobjects_create", "customers_create_kobject")
_FULL: Final = QUIRKS.choice(
    "a klass that has objects",
    "409, as the page on errors says of a conflict: the page of klasses says only that it fails.",
    "klasses_delete",
)


@QUIRKS.prints("klasses")
def links_its_objects(account: object, record: Record) -> Record:
    """The objects of a klass are at its name."""
    return {**record, "kobjects": {"links": {"self": f"/v1/klasses/{record['name']}"}}}


@QUIRKS.before("klasses_delete")
def has_no_objects(call: ServedCall) -> None:
    """Refuse to delete a klass while there are objects of it."""
    name = call.target["name"]
    if any(each["klass"] == name for each in call.store["kobjects"]):
        problem = RequestViolation((), "other", "There are objects of this klass.")
        raise call.refused(409, [problem], _FULL)


@QUIRKS.prints("kobjects")
def has_its_path(account: object, record: Record) -> Record:
    """Its path is below that of its klass; its queue is both an attribute and a link."""
    path = f"/v1/klasses/{record['klass']}/{record['id']}"
    queue = record.get("queue")
    linked = {"queue": queue["id"]} if isinstance(queue, dict) else {}
    return {**record, **linked, "links": {"self": path}}


@QUIRKS.before("kobjects_get", "kobjects_update", "kobjects_delete", "kobjects_get_by_external_id")
def is_of_the_klass(call: ServedCall) -> None:
    """An object is found below its own klass only."""
    if call.target["klass"] != call.path["name"]:
        raise call.missing("kobjects", ("name",))


@QUIRKS.after(*_CREATING)
def follow_kobject(call: ServedCall, record: Record, before: Record | None) -> None:
    """A new object is of the klass in the path, and of the customer there, and has revision 0."""
    record |= {"type": f"kobject.{record['klass']}", "rev": 0}
    if "id" in call.path:
        record["customer"] = call.path["id"]


@QUIRKS.undocumented("customer of an object", "customers_create_kobject")
def has_two_customers(call: ServedCall) -> bool:
    """That of the path, where the body names another one."""
    return bool((call.body or {}).get("customer", call.path["id"]) != call.path["id"])


@QUIRKS.undocumented("external id of another object", *_CREATING)
def shares_its_external_id(call: ServedCall) -> bool:
    """Both have it, and the older is found by it: no page says that it is unique, or has a 409."""
    given = (call.body or {}).get("externalId")
    klass = call.path["name"]
    return given is not None and any(
        (each["klass"], each.get("externalId")) == (klass, given) for each in call.records
    )


@QUIRKS.narrows("kobjects_list", reads=["fromDate"])
def are_recent(call: ServedCall, records: list[Record]) -> list[Record]:
    since = call.query.get("fromDate")
    return [each for each in records if since is None or each["updatedAt"] >= since]


@QUIRKS.undocumented("what fromDate compares", "kobjects_list")
def has_a_date(call: ServedCall) -> bool:
    """The objects that were updated then or later; no page says which instant is compared."""
    return "fromDate" in call.query
