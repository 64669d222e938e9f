"""The library with a webhook and with what OpenAPI 3.0 does not have."""

from typing import Final

from diff.pairs.pair import BOOK, CREATE, GET, SENT, TEXT
from diff.pairs.rules import RULES, WITH_RULE, WITHOUT_RULE
from diff.pairs.since_3_1 import CSV, EITHER, TUPLE

EXTENDED: Final = {
    **{
        f"{schema}>properties>{name} {keyword}": {"type": kind, **rule}
        for schema in (SENT, BOOK)
        for keyword, (kind, value, _) in RULES.items()
        for name, rule in ((WITH_RULE, {keyword: value}), (WITHOUT_RULE, {}))
    },
    **{f"{schema}>properties>either": EITHER for schema in (SENT, BOOK)},
    **{f"{schema}>properties>tuple": TUPLE for schema in (SENT, BOOK)},
    f"{CREATE}>requestBody>{CSV}": {},
    f"{GET}>responses>200>{CSV}": {},
    f"{SENT}>properties>maybe": {"type": ["string", "null"]},
    f"{BOOK}>properties>maybe": {"type": ["string", "null"]},
    "webhooks>lent": {
        "post": {
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": ["who"],
                            "properties": {"who": TEXT},
                        }
                    }
                }
            },
            "responses": {"200": {"description": "Received."}},
        }
    },
}
