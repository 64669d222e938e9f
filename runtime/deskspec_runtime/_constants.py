"""Timeouts, limits and delays of a call, in one place."""

from typing import Final

CONNECT_TIMEOUT: Final = 5.0
"""Seconds to establish a connection."""

READ_TIMEOUT: Final = 60.0
"""Seconds without a byte sent or received, or without a free connection."""

ATTEMPT_TIMEOUT: Final = 120.0
"""Seconds for one whole attempt, so that a slowly dripping response ends, too."""

MAX_RESPONSE_BYTES: Final = 64 * 2**20
"""Bytes of a decompressed response body; a larger one is not read to its end."""

MAX_RETRIES: Final = 2
"""Retries after the first attempt."""

BACKOFF_BASE: Final = 0.5
"""Seconds: the upper limit of the first wait. It doubles with every attempt."""

BACKOFF_CAP: Final = 8.0
"""Seconds: the longest wait without `Retry-After`."""

RETRY_AFTER_CAP: Final = 60.0
"""Seconds: if the provider asks for a longer wait, the call raises at once."""

RETRY_BUDGET: Final = 120.0
"""Seconds that one call may wait between its attempts, in total."""

RETRIED_READS: Final = frozenset({408, 429, 502, 503, 504})
"""Statuses after which a read is retried."""

RETRIED_SENDS: Final = frozenset({429})
"""Statuses after which a write or a send is retried: the provider did nothing yet."""

SHOWN_WAIT: Final = 1.0
"""Seconds: waits of this length or more are logged, and reported to `on_wait`."""
