"""Which operation brings what another one takes away."""

import pytest
from deskspec_toolkit.openapi.operation_view import OperationView, operation_views
from deskspec_toolkit.verify.discovery.removals import adds_there
from verify import invented


def parsed(method: str, path: str, effect: str | None = None) -> OperationView:
    node: dict[str, object] = {"responses": {}}
    if effect is not None:
        node["x-deskspec"] = {"effect": effect}
    document = invented.contract("Sailors", {path: {method.lower(): node}})
    (operation,) = operation_views(document, {(method, path): "sailors_act"})
    return operation


@pytest.mark.parametrize(
    ("removing", "adding"),
    [
        (("DELETE", "/sailors/1/badges"), ("POST", "/sailors/1/badges")),
        (("POST", "/sailors/remove-badges"), ("POST", "/sailors/add-badges")),
        (("POST", "/badges/detach"), ("PUT", "/badges/attach")),
    ],
)
def test_same_path_or_contrary_verb_adds(
    removing: tuple[str, str], adding: tuple[str, str]
) -> None:
    assert adds_there(parsed(*removing), parsed(*adding))


@pytest.mark.parametrize(
    "other",
    [
        ("DELETE", "/sailors/remove-badges"),
        ("POST", "/sailors/delete-badges"),
        ("POST", "/sailors/set-badges"),
        ("POST", "/sailors/add-ranks"),
        ("POST", "/sailors/badges"),
        ("POST", "/sailors/add-badges", "send"),
        ("POST", "/sailors/add-badges", "read"),
        ("GET", "/sailors/add-badges"),
    ],
    ids=lambda other: " ".join(other),
)
def test_no_other_operation_does(other: tuple[str, str]) -> None:
    assert not adds_there(parsed("POST", "/sailors/remove-badges"), parsed(*other))


def test_path_without_the_verb_does_not() -> None:
    assert not adds_there(parsed("POST", "/badges/remove"), parsed("POST", "/badges"))
