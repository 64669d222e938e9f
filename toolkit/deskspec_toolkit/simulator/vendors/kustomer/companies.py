"""Lists of companies."""

from ...engine.call import ServedCall
from ...engine.store import Record
from .quirks import QUIRKS


@QUIRKS.narrows("companies_list", reads=["externalId", "filter"])
def are_found(call: ServedCall, records: list[Record]) -> list[Record]:
    """Select by external id or by a text; both together are ignored."""
    external_id, text = call.query.get("externalId"), call.query.get("filter")
    if external_id is not None and text is not None:
        return records
    if external_id is not None:
        return [each for each in records if each.get("extenalId") == external_id]
    if text is not None:
        return [each for each in records if text.lower() in each["name"].lower()]
    return records


@QUIRKS.undocumented("what a filter compares", "companies_list")
def has_a_filter(call: ServedCall) -> bool:
    """The companies whose name contains the text, in any case; no page says what is compared."""
    return "filter" in call.query and "externalId" not in call.query
