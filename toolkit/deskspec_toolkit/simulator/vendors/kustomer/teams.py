"""Teams, and who is in them."""

from ...engine.call import ServedCall
from ...engine.message import Response
from .quirks import QUIRKS


@QUIRKS.on("users_list_teams", reads=["page", "pageSize"])
def list_teams(call: ServedCall) -> Response:
    """The teams of a user are those that have it as a member."""
    own = call.in_path(call.action.parents[0])["id"]
    teams = [each for each in call.records if own in each.get("members", [])]
    return call.respond_page(teams, call.query)


@QUIRKS.undocumented("the last member of a team", "teams_remove_members")
def is_empty(call: ServedCall) -> bool:
    """The team stays, with an empty list: no page says that a team needs a member."""
    return set(call.target.get("members", [])) <= set((call.body or {}).get("members", []))
