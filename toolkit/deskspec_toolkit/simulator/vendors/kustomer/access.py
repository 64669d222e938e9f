"""Access: users, the roles that they have, and the tokens that they log in with."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Final

from ...engine.account import Account
from ...engine.call import ServedCall
from ...engine.message import Response
from ...engine.store import Record
from .quirks import QUIRKS, USER

_BASE_ROLES: Final = ("org", "org.admin", "org.user")
_NAMES_ROLES: Final = (
    "role_groups_create",
    "role_groups_update",
    "users_create",
    "users_update",
    "users_update_current",
)
_UNKNOWN_ROLE: Final = QUIRKS.choice(
    "unknown role",
    "400: the roles are those that `roles.list` returns, which pages of operations name.",
    *_NAMES_ROLES,
)
_GOES_ON: Final = QUIRKS.choice(
    "the caller's own token",
    "It is accepted on and on: who asks the simulator would be locked out of it.",
    "auth_tokens_delete_current",
)


def roles_of(call: ServedCall) -> Iterator[str]:
    """Yield the roles that there are: those that operations name, each once."""
    named = {
        role
        for operation in call.account.contract.operations.values()
        for role in operation.facts.get("roles", ())
        if "*" not in role
    }
    yield from sorted(named.union(_BASE_ROLES))


@QUIRKS.on("roles_list")
def list_roles(call: ServedCall) -> Response:
    return call.respond([{"type": "role", "id": role} for role in roles_of(call)])


@QUIRKS.before(*_NAMES_ROLES)
def names_known_roles(call: ServedCall) -> None:
    """Refuse a role that does not exist."""
    given = (call.body or {}).get("roles") or []
    known = set(roles_of(call))
    for index, role in enumerate(given):
        if role not in known:
            raise call.invalid(("roles", index), "choice", "a role", _UNKNOWN_ROLE)


@QUIRKS.narrows("users_list", reads=["pending", "deleted"])
def are_disabled(call: ServedCall, records: list[Record]) -> list[Record]:
    wanted = {call.query[name] for name in ("pending", "deleted") if name in call.query}
    return [each for each in records if not wanted or bool(each.get("deleted")) in wanted]


@QUIRKS.undocumented("who is disabled", "users_list")
def asks_for_the_disabled(call: ServedCall) -> bool:
    """`pending` and `deleted` both list those who are disabled, or who are not; by default all."""
    return bool({"pending", "deleted"} & call.query.keys())


@QUIRKS.on("users_get_many")
def get_users(call: ServedCall) -> Response:
    """Return the users with these ids, in the order of the ids."""
    found = (call.records.get(id_) for id_ in call.path["ids"].split(","))
    return call.respond_page([each for each in found if each is not None], call.query)


@QUIRKS.undocumented("ids of unknown users", "users_get_many")
def names_an_unknown_user(call: ServedCall) -> bool:
    """They are left out: no page says."""
    return any(call.records.get(id_) is None for id_ in call.path["ids"].split(","))


@QUIRKS.after("users_create")
def follow_new_user(call: ServedCall, record: Record, before: Record | None) -> None:
    """A user that is invited has two roles if none is named, and sets its password later."""
    if "roles" not in (call.body or {}):
        record["roles"] = ["org.admin", "org.user"]
    record["password"] = {"allowNew": True, "forceNew": False, "updatedAt": call.account.now()}


@QUIRKS.after("users_update", "users_update_current", reads=["password", "deleted"])
def follow_user(call: ServedCall, record: Record, before: Record | None) -> None:
    """A password is not kept, but when it was set; a user is disabled since an instant."""
    now, given = call.account.now(), call.body or {}
    rules = (before or {}).get("password") or {
        "allowNew": True,
        "forceNew": False,
        "updatedAt": now,
    }
    record["password"] = {**rules, "updatedAt": now} if "password" in given else rules
    if "deleted" in given:
        record["deletedAt"] = now if given["deleted"] else None


@QUIRKS.prints("public_auth_settings")
def are_those_of_users(account: Account, record: Record) -> Record:
    """The public settings say of each way to log in only whether it is enabled."""
    settings = next(iter(account.store["user_auth_settings"]))
    ways = ("kustomer", "google", "saml")
    return {**record, **{way: {"enabled": settings[way]["enabled"]} for way in ways}}


@QUIRKS.after("auth_tokens_create")
def issue(call: ServedCall, record: Record, before: Record | None) -> None:
    """A new token is that of the user, and is shown in this response only."""
    text = sha256(f"token {record['id']}".encode()).hexdigest()[:32]
    record |= {"token": text, "lastTokenChars": text[-4:], "user": USER, "roles": ["org"]}


@QUIRKS.undocumented("who may log in", "auth_tokens_create")
def logs_in_anybody(call: ServedCall) -> bool:
    """Whoever asks gets a token, whatever is given; no operation accepts it: no page says more."""
    return True


@QUIRKS.on("auth_tokens_delete_current")
def go_on(call: ServedCall) -> Response:
    """Say that the token is revoked."""
    call.marks.append(_GOES_ON)
    return call.respond()
