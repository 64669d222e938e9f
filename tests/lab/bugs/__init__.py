"""Every bug that the library can have, by its name.

Each is a small hook at one of three places: at the door, around all that is done for a request; at
the desk, around one operation; at the post, before a webhook leaves. Some are of the kinds that a
check of single responses against schemas must miss, others that it finds.
"""

from collections.abc import Mapping

from lab.bugs import lists, pages, refusals, values, writes
from lab.bugs.bug import Bug

BUGS: Mapping[str, Bug] = {
    bug.name: bug for bug in (*lists.BUGS, *pages.BUGS, *writes.BUGS, *values.BUGS, *refusals.BUGS)
}
