"""The checks: the one list of the ids that findings carry, with what each one means.

`docs/checks.md` is made from it. The ids of the contract monitor are here, too: the runtime, which
makes those findings, imports nothing of the toolkit.
"""

from enum import Enum, unique
from typing import Literal, NamedTuple, TypeAlias

CheckKind: TypeAlias = Literal["contract", "behaviour", "schemathesis", "recording"]
"""What is compared: an exchange with the contract, what a provider does, two recordings."""


class CheckGuide(NamedTuple):
    """What a check means to somebody who reads a finding."""

    kind: CheckKind
    asks: str
    severity: str
    example: str
    action: str


_BY_READER = "by what the client makes of it; without a client, error"


@unique
class Check(Enum):
    """A check by its id, in capitals here."""

    REQUEST_PATH = CheckGuide(
        "contract",
        "Is the path one of the contract, and does each of its parameters fit its schema?",
        "error; a value outside of its limits, warning",
        "expected a path of the contract, got another path",
        "Correct the URL or `--base-path`; if the provider has a new path, add it to the spec.",
    )
    REQUEST_METHOD = CheckGuide(
        "contract",
        "Does the contract declare this method for the path?",
        "error",
        "expected one of GET, PATCH, got PUT",
        "Send a declared method; if the provider has a new operation, add it to the spec.",
    )
    REQUEST_CREDENTIALS = CheckGuide(
        "contract",
        "Does a recorded request have the credentials that the contract asks for?",
        "error; where no request of a run with `--spec` has any, one warning for all that were not "
        "refused",
        "expected an Authorization header with Bearer, got no credentials",
        "Send the key; recordings keep the header with a placeholder as its value.",
    )
    REQUEST_QUERY = CheckGuide(
        "contract",
        "Does each query parameter fit its schema?",
        "a wrong type or a missing one, error; another value, warning; a new one, info",
        "expected a number of at most 100, got integer",
        "Correct the argument, or the parameter in the spec.",
    )
    REQUEST_HEADER = CheckGuide(
        "contract",
        "Does each declared request header fit its schema?",
        "a wrong type or a missing one, error; another value, warning",
        "expected a required field, got nothing",
        "Send the header, or correct the spec.",
    )
    REQUEST_COOKIE = CheckGuide(
        "contract",
        "Does each declared cookie fit its schema?",
        "a wrong type or a missing one, error; another value, warning",
        "expected a required field, got nothing",
        "Send the cookie, or correct the spec.",
    )
    REQUEST_CONTENT_TYPE = CheckGuide(
        "contract",
        "Is the content type of the request body one that the contract names?",
        "warning; without a client, error",
        "expected one of application/json, got text/plain",
        "Set the content type, or add it to the operation's requestBody.",
    )
    REQUEST_BODY = CheckGuide(
        "contract",
        "Does the request body fit its schema?",
        "a wrong type or a missing field, error; another value, warning; a new field, info",
        "expected string, got integer at $.email",
        "Correct the arguments, or the schema of the requestBody.",
    )
    RESPONSE_STATUS = CheckGuide(
        "contract",
        "Is the status one that the operation documents?",
        "by what the client makes of it; without a client, error; of refusals that `verify` "
        "provoked, where the contract does not say how the operation refuses, one info",
        "expected one of 200, 404, got 202",
        "Look it up in the vendor's pages and add it to the spec; without a page, to the overlay.",
    )
    RESPONSE_CONTENT_TYPE = CheckGuide(
        "contract",
        "Is the content type of the response one that the status documents?",
        _BY_READER,
        "expected one of application/json, got text/html",
        "Check for a proxy in between; else correct the spec or the overlay.",
    )
    RESPONSE_HEADER = CheckGuide(
        "contract",
        "Is each documented response header there, and does it fit its schema?",
        "warning; without a client, error",
        "expected a required field, got nothing at $['Retry-After']",
        "Do not rely on the header; correct the spec if the page no longer has it.",
    )
    RESPONSE_SCHEMA = CheckGuide(
        "contract",
        "Does the response body fit the schema of its status?",
        "a value that has not its attribute's type, a required field gone, or (`verify`) a failure "
        "or a wrapped object in place of the documented one, error; one that the client still "
        "reads, warning; an undocumented field, info",
        "expected string, got null at $.tags[0].color",
        "Correct the schema in the spec, or in the overlay with why, evidence and date; see what "
        "changes for users with `deskspec diff --since`.",
    )

    CONTRACT_DOCUMENT = CheckGuide(
        "contract",
        "Can each part of a foreign document be used, as far as requests need it?",
        "info",
        "expected a pattern that the validator can use, got another one at "
        "$.components.schemas.Name.pattern",
        "Correct the document there: until then the part is left out, and the rest is compared.",
    )

    LIMIT_HONOURED = CheckGuide(
        "behaviour",
        "Does a page have as many entries as asked for?",
        "error",
        "expected at most `limit` entries, got more entries",
        "Page by what comes, not by what was asked for; document the real limit.",
    )
    TOTAL_COUNT = CheckGuide(
        "behaviour",
        "Is the total the number of items in the list, and the same on every page?",
        "error",
        "expected the number of items, got a smaller number at $.meta.total",
        "Do not stop at the total; the client believes none that is too small.",
    )
    PAGES = CheckGuide(
        "behaviour",
        "Do offset, page, cursor or link visit each item once, and end?",
        "error",
        "expected each item on one page, got an item on two pages",
        "Check `x-deskspec.paging` of the operation; else the provider loses or repeats items.",
    )
    SORT_HONOURED = CheckGuide(
        "behaviour",
        "Is the list in the order that was asked for?",
        "error",
        "expected ascending order by name, got no order",
        "Sort on your side, and note it as a quirk.",
    )
    FILTER_HONOURED = CheckGuide(
        "behaviour",
        "Do filters, ranges and searches return what fits, all of it, and nothing else?",
        "error",
        "expected only items that fit status, got another item",
        "Filter on your side, and note it as a quirk.",
    )
    LIST_AND_ITEM_AGREE = CheckGuide(
        "behaviour",
        "Is an item the same in its list and by its id?",
        "error",
        "expected the value of the list, got another one at $.name",
        "Decide which of the two is right, and note it as a quirk.",
    )
    MISSING_AUTH = CheckGuide(
        "behaviour",
        "Are requests without a key, or with a wrong one, rejected?",
        "error; where another fault of the request was reported first, info",
        "expected 401 without credentials, got 200",
        "Report it to the provider: anybody can call the operation.",
    )
    UNKNOWN_ID_ACCEPTED = CheckGuide(
        "behaviour",
        "Does an unknown id, in the path or in the query, give an error?",
        "error",
        "expected 404 for an unknown customer_id, got 200",
        "Check the item that comes back; correct the documented statuses.",
    )
    CONFLICT_NOT_SEEN = CheckGuide(
        "behaviour",
        "Where 409 is documented, is a second creation with the same values refused?",
        "warning where prose says which field is unique, else info",
        "expected 409 for what exists already, got 201",
        "Find out what conflicts, and write it into the description.",
    )
    CREATED_IS_READABLE = CheckGuide(
        "behaviour",
        "Can what was created be read by its id and in its list, with the values that were sent?",
        "error",
        "expected the created item in the list, got a list without it",
        "If it appears later, document that it is asynchronous (202); else report it.",
    )
    UPDATE_PERSISTED = CheckGuide(
        "behaviour",
        "Does an update or a command change what was sent, and nothing else?",
        "error",
        "expected the old value of a field that was not sent, got another value at $.phone",
        "If it replaces, declare it as `replace` (PUT); else note it as a quirk.",
    )
    REPLACEMENT_PERSISTED = CheckGuide(
        "behaviour",
        "Does PUT keep what was sent, and reset what was left out?",
        "error; where the contract does not say that it replaces, warning",
        "expected a reset of a field that was left out, got the old value at $.notes",
        "Describe what PUT really does; warn in the docstring if it clears fields.",
    )
    MEMBERSHIP_PERSISTED = CheckGuide(
        "behaviour",
        "Are entries of a list inside an item, such as tags, added and removed?",
        "error",
        "expected what was added, got a list without it at $.tags",
        "Read the item after the call; note it as a quirk.",
    )
    DELETED_IS_GONE = CheckGuide(
        "behaviour",
        "Is a deleted item gone from each read that showed it: by its id, in lists, in searches?",
        "error",
        "expected 404 after deleting, got 200",
        "If items are only marked, document the field that says so.",
    )
    RETRY_AFTER = CheckGuide(
        "behaviour",
        "Does a 429 say how long to wait?",
        "warning where the contract documents the header, else info",
        "expected Retry-After, got 429 without it",
        "Nothing in the client, which then waits by its own rule; correct the spec.",
    )
    NEVER_SUCCEEDED = CheckGuide(
        "behaviour",
        "Did the operation succeed at least once, so that a success could be compared?",
        "warning",
        "expected a success, got only 400, 404",
        "Give the provider data, or use a key with more rights: no success was compared.",
    )

    NOT_CHECKED = CheckGuide(
        "behaviour",
        "Did any response with the right key show what the operation does, was time left for all "
        "its checks, and can what a foreign document says of it be read?",
        "warning; the result is not complete",
        "expected a response that can be checked, got only 401",
        "Use a key with the operation's role, or more time; `--operations` leaves operations out. "
        "Correct the reference, or what else it names of a document.",
    )

    ERROR_ENVELOPE = CheckGuide(
        "behaviour",
        "Does an error body have any of its documented fields?",
        "error",
        "expected an error with errors, got an object with none of them",
        "Correct the schema of the error; `error.errors` is empty until then.",
    )
    FIELD_NAME = CheckGuide(
        "behaviour",
        "Is a documented field spelt as documented?",
        "error",
        "expected firstSeen, got another spelling at $.first_seen",
        "Correct the name in the spec: the attribute stays empty until then.",
    )
    FIELD_NEVER_SEEN = CheckGuide(
        "behaviour",
        "Did each documented field come at least once?",
        "info",
        "expected this field in some response, got no response with it at $.data[].notes",
        "Nothing, unless the field should have been there: then it may be gone or renamed.",
    )
    INSTANT_UNIT = CheckGuide(
        "behaviour",
        "Are times in the unit that is documented: seconds, milliseconds?",
        "warning; without a client, error",
        "expected epoch-s, got epoch-ms at $.created",
        "Correct the `format` of the field.",
    )
    INSTANT_FORM = CheckGuide(
        "behaviour",
        "Are times written in the form that is documented?",
        "warning; without a client, error",
        "expected date-time, got date at $.created",
        "Correct the `format` of the field.",
    )
    DUPLICATE_ITEMS = CheckGuide(
        "behaviour",
        "Is each item in a list once?",
        "error",
        "expected each item once, got an item twice at $.data",
        "Remove duplicates by id on your side, and note it as a quirk.",
    )
    NO_RESPONSE = CheckGuide(
        "behaviour",
        "Did each request get a complete response?",
        "error",
        "expected a response, got a connection that was reset",
        "Look at the provider's log; run again to see whether it stays.",
    )

    SERVER_ERROR = CheckGuide(
        "schemathesis",
        "Do generated requests never cause a server error? (An undocumented 5xx is "
        "`response_status`.)",
        "error",
        "expected no server error, got 500",
        "Report the request to the provider; the `curl` line repeats it.",
    )
    NEGATIVE_DATA_ACCEPTED = CheckGuide(
        "schemathesis",
        "Is a request that breaks the schemas refused?",
        "info; without a client, warning",
        "expected 4xx for a request that the contract does not allow, got 200",
        "Loosen the schema if the provider means it; else nothing.",
    )
    POSITIVE_DATA_REFUSED = CheckGuide(
        "schemathesis",
        "Is a request that keeps the schemas accepted?",
        "warning",
        "expected 2xx for a request that the contract allows, got 422",
        "Write the missing rule (length, pattern, `x-deskspec`) into the spec.",
    )
    MISSING_HEADER_ACCEPTED = CheckGuide(
        "schemathesis",
        "Is a request without a required header refused?",
        "info; without a client, warning",
        "expected 4xx without a required header, got 200",
        "Make the header optional in the spec.",
    )
    UNDECLARED_METHOD = CheckGuide(
        "schemathesis",
        "Does a method that the contract does not declare get a 405?",
        "info; if it succeeds, warning",
        "expected 405 for an undeclared method, got 200",
        "Ask whether there is an operation that no page documents.",
    )
    ALLOW_HEADER = CheckGuide(
        "schemathesis",
        "Does a 405, or the response to OPTIONS, name the declared methods in `Allow`?",
        "info",
        "expected Allow with the declared methods, got 405 without it",
        "Nothing; report it if you like.",
    )
    NOT_MADE_UP = CheckGuide(
        "schemathesis",
        "Could schemathesis generate requests for the operation?",
        "info; if it broke off for another reason, warning, and the result is not complete",
        "expected generated requests, got Unsatisfiable (fuzzing)",
        "Look for schemas that contradict themselves; until then only oracles test it.",
    )

    INTERACTION_GONE = CheckGuide(
        "recording",
        "Is each recorded exchange still there?",
        "info",
        "expected a recorded interaction, got no such interaction",
        "Nothing, if the scenario changed; else look why the step no longer runs.",
    )
    INTERACTION_NEW = CheckGuide(
        "recording",
        "Are there exchanges that the last recording did not have?",
        "info",
        "expected no such interaction, got a new one",
        "Nothing, if the scenario changed.",
    )
    FIELD_GONE = CheckGuide(
        "recording",
        "Does a body still have each field of the last recording?",
        "as bad as the contract's own finding there; else info",
        "expected string, got nothing at $.notes",
        "Look the field up in the vendor's pages; correct the spec.",
    )
    FIELD_NEW = CheckGuide(
        "recording",
        "Does a body have fields that the last recording did not have?",
        "as bad as the contract's own finding there; else info",
        "expected no such field, got string at $.region",
        "Add the field to the spec, once a page or the recording is evidence.",
    )
    FIELD_RENAMED = CheckGuide(
        "recording",
        "Does each field still have its name?",
        "as bad as the contract's own finding there; else info",
        "expected this name, got another name, firstSeen at $.first_seen",
        "Correct the name in the spec; keep the old one in a profile if both may be live.",
    )
    FIELD_TYPE = CheckGuide(
        "recording",
        "Does each field still have its type?",
        "as bad as the contract's own finding there; else info",
        "expected integer, got string at $.id",
        "Correct the type in the spec.",
    )

    @property
    def id(self) -> str:
        """As findings carry it."""
        return self.name.lower()
