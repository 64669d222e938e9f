"""Further keys, which have some roles only."""

import httpx
import pytest
from deskspec import AuthenticationError, Kustomer, PermissionDeniedError
from deskspec_toolkit.simulator import Simulator

CUSTOMER = "58210c3db0f09110006b7953"


def kustomer(sim: Simulator, key: str) -> Kustomer:
    return Kustomer(key, base_url="http://localhost", transport=sim.transport("kustomer"))


@pytest.mark.parametrize("role", ["org.user.customer.read", "org.permission.customer.read"])
def test_one_of_the_documented_roles_is_enough(role: str) -> None:
    with Simulator(keys={"kustomer": {"reader-key": [role]}}) as sim:
        client = kustomer(sim, "reader-key")
        assert client.customers.get(CUSTOMER).id == CUSTOMER
        with pytest.raises(PermissionDeniedError) as raised:
            client.customers.delete(CUSTOMER)
        (error,) = raised.value.errors
        needed = "org.permission.customer.delete or org.user.customer.delete"
        assert error["message"] == f"deskspec simulator: the key needs the role {needed}"
        assert kustomer(sim, sim.api_key).customers.get(CUSTOMER).id == CUSTOMER


def test_a_key_is_one_of_its_vendor_and_of_no_other() -> None:
    with Simulator(keys={"kustomer": {"reader-key": []}}) as sim:
        with pytest.raises(AuthenticationError):
            kustomer(sim, "another-key").customers.get(CUSTOMER)
        with pytest.raises(PermissionDeniedError):
            kustomer(sim, "reader-key").customers.get(CUSTOMER)
        response = httpx.get(
            f"{sim.base_url('helpcrunch')}/customers",
            headers={"authorization": "Bearer reader-key"},
            trust_env=False,
        )
        assert response.status_code == 401


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({"kustomer": {"": []}}, "a key of kustomer must be printable ASCII"),
        ({"kustomer": {"cl\u00e9": []}}, "a key of kustomer must be printable ASCII"),
        ({"zendesk": {"a": []}}, "unknown vendor 'zendesk'"),
    ],
)
def test_keys_that_nobody_can_have_are_refused(
    keys: dict[str, dict[str, list[str]]], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        Simulator(keys=keys)
