"""Every number that decides how a call behaves, in one place."""

from typing import Final

CONNECT_TIMEOUT: Final = 5.0
"""Seconds for a connection to be made."""

READ_TIMEOUT: Final = 60.0
"""Seconds without a byte in either direction, or without a free connection."""

ATTEMPT_TIMEOUT: Final = 120.0
"""Seconds for one attempt as a whole: a provider that drips its answer ends, too."""

MAX_RESPONSE_BYTES: Final = 64 * 2**20
"""Bytes of the body of an answer, unpacked; a larger one is not read to its end."""

MAX_RETRIES: Final = 2
"""Further attempts after the first one."""

BACKOFF_BASE: Final = 0.5
"""Seconds; the longest first wait. It doubles with every attempt."""

BACKOFF_CAP: Final = 8.0
"""Seconds; no wait of our own choice is longer."""

RETRY_AFTER_CAP: Final = 60.0
"""Seconds; a provider that asks for more is not waited for."""

RETRY_BUDGET: Final = 120.0
"""Seconds that one call may spend waiting between attempts, in total."""

RETRIED_READS: Final = frozenset({408, 429, 502, 503, 504})
"""Statuses after which a read is sent again."""

RETRIED_SENDS: Final = frozenset({429})
"""Statuses after which anything else is sent again: the provider says that it did nothing."""
