"""What to run where the extra of this package is not installed: that depends on its origin."""

import json
from importlib.metadata import PackageNotFoundError, distribution
from typing import Final

EXTRA: Final = "deskspec[toolkit]"


def install_command() -> str:
    """Return the command that adds the extra to this installation.

    A wheel, an archive or a checkout is named by its URL: an index need not have it.
    """
    try:
        origin = json.loads(distribution("deskspec").read_text("direct_url.json") or "{}")
    except (PackageNotFoundError, ValueError):
        origin = {}
    url = origin.get("url")
    if not url:
        return f'pip install "{EXTRA}"'
    if "vcs_info" in origin:
        url = f"{origin['vcs_info']['vcs']}+{url}"
    return f'pip install "{EXTRA} @ {url}"'
