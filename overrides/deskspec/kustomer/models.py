"""The classes to annotate with, such as `Customer`: the generated module by its public name."""

import sys
from typing import TYPE_CHECKING

import kustomer_client.models

if TYPE_CHECKING:
    from kustomer_client.models import *  # noqa: F403
else:
    # One module under both names: a class is loaded at its first use, and is the same in each.
    sys.modules[__name__] = kustomer_client.models
