"""Kustomer's users, roles and tokens."""

import pytest
from deskspec import BadRequestError, Kustomer, PermissionDeniedError
from deskspec.kustomer import models
from deskspec_toolkit.simulator import Simulator
from simulator.asking import Provider, marks

USERS = "/v1/users"


def invited(kustomer: Provider, name: str) -> str:
    body = {"name": name, "email": f"{name}@example.com"}
    response = kustomer.ask("POST", USERS, json=body)
    assert response.status_code == 201
    id_: str = response.json()["data"]["id"]
    return id_


def names(kustomer: Provider, query: str = "") -> list[str]:
    return [
        each["attributes"]["name"] for each in kustomer.ask("GET", USERS + query).json()["data"]
    ]


def test_one_id_and_several_lead_to_two_operations(kustomer: Provider) -> None:
    one, two = invited(kustomer, "bela"), invited(kustomer, "chitra")
    assert kustomer.ask("GET", f"{USERS}/{two}").json()["data"]["id"] == two
    several = kustomer.ask("GET", f"{USERS}/{two},{one}")
    assert [each["id"] for each in several.json()["data"]] == [two, one]
    assert "ids of unknown users" not in marks(several)
    unknown = kustomer.ask("GET", f"{USERS}/{two},{'0' * 24}")
    assert [each["id"] for each in unknown.json()["data"]] == [two]
    assert "ids of unknown users" in marks(unknown)


def test_users_are_filtered_by_one_thing_at_a_time(kustomer: Provider) -> None:
    path = f"{USERS}/{invited(kustomer, 'bela')}"
    assert names(kustomer, "?email=bela@example.com") == ["bela"]
    assert names(kustomer, "?userType=machine") == ["Desk Agent"]
    assert kustomer.ask("PUT", path, json={"deleted": True}).status_code == 201
    assert names(kustomer, "?pending=true") == ["bela"]
    assert "bela" not in names(kustomer, "?deleted=false")
    assert kustomer.ask("GET", f"{USERS}?deleted=true&email=bela@example.com").status_code == 400
    kustomer.ask("PUT", path, json={"deleted": None})
    assert "bela" in names(kustomer, "?deleted=false")


def test_a_new_user_has_two_roles_unless_some_are_named(kustomer: Provider) -> None:
    user = kustomer.ask("GET", f"{USERS}/{invited(kustomer, 'bela')}").json()["data"]
    assert user["attributes"]["roles"] == ["org.admin", "org.user"]


def test_a_password_is_not_kept(kustomer: Provider) -> None:
    path = f"{USERS}/{invited(kustomer, 'bela')}"
    changed = kustomer.ask("PUT", path, json={"password": "planted-7f3a"})
    assert changed.json()["data"]["attributes"]["password"].keys() == {
        *("allowNew", "forceNew", "updatedAt")
    }
    assert "planted-7f3a" not in changed.text


def test_an_unknown_role_is_sent_and_the_error_of_the_provider_shown(sim: Simulator) -> None:
    with Kustomer(sim.api_key, base_url=sim.base_url("kustomer")) as client:
        known = [role.id for role in client.roles.list()]
        assert "org.admin.security" in known
        with pytest.raises(BadRequestError, match=r"roles/1.*none of the listed values"):
            client.role_groups.create(name="Readers", roles=[known[0], "org.nothing"])
        assert client.role_groups.create(name="Readers", roles=known[:1]).roles == known[:1]


def test_a_key_without_the_role_is_told_which_it_needs() -> None:
    keys = {"kustomer": {"reader": ["org.user.customer.read"]}}
    with (
        Simulator(keys=keys) as sim,
        Kustomer("reader", base_url=sim.base_url("kustomer")) as client,
    ):
        with pytest.raises(PermissionDeniedError, match=r"org\.admin\.security"):
            client.auth_settings.get()
        assert client.teams.list()


def test_a_page_of_tokens_says_its_number_as_text(kustomer: Provider) -> None:
    page = kustomer.ask("GET", "/v1/auth/tokens?pageSize=5").json()
    assert page["meta"] == {"pageSize": "5", "page": "1"}
    assert page["links"]["next"] is None


def test_a_token_is_shown_once(kustomer: Provider) -> None:
    created = kustomer.ask("POST", "/v1/auth/tokens", json={"email": "bela@example.com"})
    token = created.json()["data"]
    text = token["attributes"]["token"]
    last = models.AuthToken.from_dict(token).last_token_chars
    assert last
    assert text.endswith(last)
    path = f"/v1/auth/tokens/{token['id']}"
    for shown in (kustomer.ask("GET", path), kustomer.ask("GET", "/v1/auth/tokens")):
        assert text not in shown.text
    assert kustomer.ask("DELETE", path).status_code == 204
    assert kustomer.ask("GET", path).status_code == 404


def test_the_simulators_own_token_goes_on_by_our_choice(kustomer: Provider) -> None:
    revoked = kustomer.ask("DELETE", "/v1/auth/tokens/current")
    assert (revoked.status_code, marks(revoked)) == (204, ["the caller's own token"])
    assert kustomer.ask("GET", "/v1/auth/tokens/current").status_code == 200


def test_the_public_settings_are_those_of_users(kustomer: Provider) -> None:
    body = {"kustomer": {"enabled": False}, "google": {"enabled": True}, "saml": {"enabled": True}}
    assert kustomer.ask("PUT", "/v1/auth/settings", json=body).status_code == 200
    shown = kustomer.ask("GET", "/v1/p/auth/settings").json()["data"]["attributes"]
    assert shown == body
