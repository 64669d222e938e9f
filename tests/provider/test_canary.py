"""A read that was served is known, and is asked again when requests are refused."""

import httpx
import pytest
from deskspec_toolkit.openapi.operation_view import OperationView, operation_views
from deskspec_toolkit.provider.canary import Canary, is_key_refused

LIST, ITEM = operation_views(
    {"paths": {"/lamps": {"get": {}}, "/lamps/{id}": {"get": {}}}},
    {("GET", "/lamps"): "lamps_list", ("GET", "/lamps/{id}"): "lamps_get"},
)


def asked_again(*served: tuple[str, OperationView]) -> str:
    """The path that is asked again after these were served, and then three requests refused."""
    canary, again = Canary(), None
    for path, operation in served:
        request = httpx.Request("GET", f"https://lamp.example{path}")
        canary.see(((), ()), request, operation, 200)
    for _ in range(3):
        again = canary.see(((), ()), httpx.Request("GET", "https://lamp.example"), LIST, 401)
    assert again is not None
    return again[0].url.path


def test_of_what_is_read_by_an_id_the_latest_is_asked_again() -> None:
    assert asked_again(("/lamps/1", ITEM), ("/lamps/2", ITEM)) == "/lamps/2"


def test_what_is_read_without_an_id_is_asked_rather_than_by_one() -> None:
    assert asked_again(("/lamps/1", ITEM), ("/lamps", LIST), ("/lamps/2", ITEM)) == "/lamps"


@pytest.mark.parametrize(
    ("operation", "status", "is_refused"),
    [
        (LIST, 401, True),
        (LIST, 403, True),
        (ITEM, 401, True),
        (ITEM, 403, False),
        (ITEM, 404, False),
        (LIST, 200, False),
    ],
)
def test_what_is_read_by_an_id_may_be_gone(
    operation: OperationView, status: int, is_refused: bool
) -> None:
    assert is_key_refused(operation, status) is is_refused
