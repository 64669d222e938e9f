"""What may be sent to a base URL follows from where it is and from the words of the caller."""

import pytest
from deskspec_toolkit.failure import Failure
from deskspec_toolkit.provider.write_policy import write_policy_for


@pytest.mark.parametrize(
    ("base_url", "allow_writes", "allow_sends", "on_live_data", "effects"),
    [
        (None, False, False, False, {"read", "write", "send"}),
        ("http://127.0.0.1:1/v1", False, False, False, {"read"}),
        ("http://localhost:1", True, False, True, {"read", "write", "send"}),
        ("https://[::1]:1", True, False, True, {"read", "write", "send"}),
        ("https://api.example.com", False, False, True, {"read"}),
        ("https://api.example.com", True, False, True, {"read", "write"}),
        ("https://api.example.com", True, True, True, {"read", "write", "send"}),
    ],
)
def test_effects_are_allowed_by(
    base_url: str | None,
    allow_writes: bool,
    allow_sends: bool,
    on_live_data: bool,
    effects: set[str],
) -> None:
    found = write_policy_for(
        base_url,
        allow_writes=allow_writes,
        allow_sends=allow_sends,
        on_live_data=on_live_data,
    )
    assert found.effects == effects


@pytest.mark.parametrize(
    "base_url",
    ["https://api.example.com", "https://localhost.example.com", "https://127.0.0.1.nip"],
)
def test_live_data_is_changed_only_with_both_words(base_url: str) -> None:
    with pytest.raises(Failure, match="--yes-modify-live-data"):
        write_policy_for(base_url, allow_writes=True, allow_sends=True, on_live_data=False)


def test_permission_to_send_needs_the_permission_to_write() -> None:
    with pytest.raises(Failure, match="goes with --allow-writes"):
        write_policy_for("https://api.example.com", allow_sends=True, on_live_data=True)
