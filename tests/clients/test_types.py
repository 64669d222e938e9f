"""A user's file is clean under `mypy --strict` and basedpyright, and its mistakes are not.

Both checkers read one program that uses every public name, and must infer the same types.
"""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import deskspec
import pytest

ROOT = Path(__file__).parents[2]
SOURCES = [str(ROOT / name) for name in ("overrides", "generated", "runtime", "toolkit")]

USER = """
import datetime
from typing import assert_type

import deskspec
from deskspec import (
    %(names)s,
)
from doubletick_client.models import ChatMessage, RemovalResult
from doubletick_client.models import Customer as DoubleTickCustomer
from helpcrunch_client.models import Customer as HelpCrunchCustomer
from kustomer_client.models import Customer as KustomerCustomer

DAY = datetime.date(2025, 1, 23)


def sync() -> None:
    with DoubleTick("a-key", timeout=DEFAULT_TIMEOUT, max_retries=0) as doubletick:
        customer = doubletick.customers.get(phone_number="919812345678", timeout=3)
        assert_type(customer, DoubleTickCustomer)
        assert_type(customer.name, str | None)
        page = doubletick.messages.list(
            waba_number="919999999999", customer_number="919812345678", start_date=DAY, end_date=DAY
        )
        assert_type(page, Page[ChatMessage])
        assert_type(page.items, list[ChatMessage])
        assert_type(page.total, int | None)
        assert_type(page.has_more, bool)
        for message in page.items:
            assert_type(message.message_time, datetime.datetime | None)
        removed = doubletick.customers.remove_tags_and_fields(
            phone="919812345678", tags=["vip"], custom_fields=UNSET
        )
        assert_type(removed, RemovalResult)
        assert_type(doubletick.with_options(max_retries=1, timeout=None), DoubleTick)
    helpcrunch = HelpCrunch(base_url="http://localhost:8010", headers={"X-A": "b"})
    person = helpcrunch.customers.get(8737843, max_retries=1, headers={"X-A": "b"})
    assert_type(person, HelpCrunchCustomer)
    assert_type(person.id, int | None)
    kustomer = Kustomer("a-key", org="acme", timeout=7.5)
    assert_type(kustomer, Kustomer)
    contact = kustomer.customers.get("58210c3db0f09110006b7953")
    assert_type(contact, KustomerCustomer)
    if contact.attributes is not None:
        assert_type(contact.attributes.verified, bool | None)
    reply = raw(helpcrunch.customers.get)(8737843, timeout=None)
    assert_type(reply, RawResponse[HelpCrunchCustomer])
    assert_type(reply.parsed, HelpCrunchCustomer)
    assert_type(reply.attempts, int)
    assert_type(reply.http_response.status_code, int)
    pages = raw(doubletick.messages.list)(waba_number="9", customer_number="9")
    assert_type(pages, RawResponse[Page[ChatMessage]])


async def asynchronous() -> None:
    async with AsyncDoubleTick("a-key") as doubletick:
        customer = await doubletick.customers.get(customer_id="customer_1")
        assert_type(customer, DoubleTickCustomer)
        page = await doubletick.messages.list(waba_number="9", customer_number="9")
        assert_type(page, Page[ChatMessage])
        reply = await raw(doubletick.messages.list)(waba_number="9", customer_number="9")
        assert_type(reply, RawResponse[Page[ChatMessage]])
    helpcrunch = AsyncHelpCrunch("a-key")
    assert_type(await helpcrunch.customers.get(8737843), HelpCrunchCustomer)
    assert_type(await raw(helpcrunch.customers.get)(1), RawResponse[HelpCrunchCustomer])
    kustomer = AsyncKustomer("a-key", org="acme", max_retries=3)
    assert_type(await kustomer.customers.get("a"), KustomerCustomer)
    assert_type(kustomer.with_options(headers=None), AsyncKustomer)


def failing() -> None:
    try:
        sync()
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        assert_type(error.status_code, int)
    except APIResponseValidationError as error:
        assert_type(error.json_path, str)
    except APIError as error:
        assert_type(error.status_code, int | None)
        assert_type(error.body, bytes)
        assert_type(error.attempts, int)
        for detail in error.errors:
            assert_type(detail["message"], str | None)
    except DeskspecError:
        pass


made = HelpCrunchCustomer(name="Asha", email=None)
made.name = None
assert_type(HelpCrunchCustomer.from_dict({"id": 7}), HelpCrunchCustomer)
USED = (%(names)s,)
"""

MISTAKES = {
    "argument name": 'DoubleTick("k").customers.get(phone="9")',
    "option name": 'HelpCrunch("k").customers.get(7, timeot=3)',
    "option type": 'HelpCrunch("k").customers.get(7, max_retries="3")',
    "constructor option": 'DoubleTick("k", retries=3)',
    "constructor option of Kustomer": 'Kustomer("k", organisation="acme")',
    "word for a policy": 'DoubleTick("k", contract="loud")',
    "id of a wrong type": 'HelpCrunch("k").customers.get("7")',
    "missing argument": 'DoubleTick("k").messages.list(waba_number="9")',
    "text for a date": 'DoubleTick("k").messages.list('
    'waba_number="9", customer_number="9", start_date="23-01-2025")',
    "null where it is not allowed": 'DoubleTick("k").customers.get(phone_number=None)',
    "positional argument": 'DoubleTick("k").customers.get("9")',
    "unknown attribute": 'HelpCrunch("k").customers.get(7).nmae',
    "typo in a raw call": 'raw(HelpCrunch("k").customers.get)(7, timeot=3)',
    "wrong type in a raw call": 'raw(Kustomer("k").customers.get)(7)',
}


def user_program() -> str:
    names = [name for name in deskspec.__all__ if name.isidentifier()]
    return USER % {"names": ",\n    ".join(names)}


def mypy(file: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--no-error-summary"]
    return subprocess.run(
        [*command, f"--cache-dir={file.parent / 'cache'}", str(file)],
        capture_output=True,
        text=True,
        check=False,
        cwd=file.parent,
        env={**os.environ, "MYPYPATH": os.pathsep.join(SOURCES)},
    )


def basedpyright(file: Path) -> subprocess.CompletedProcess[str]:
    paths = ", ".join(f'"{path}"' for path in SOURCES)
    (file.parent / "pyrightconfig.json").write_text(
        f'{{"typeCheckingMode": "standard", "extraPaths": [{paths}], "include": ["{file.name}"]}}'
    )
    command = [sys.executable, "-m", "basedpyright", "--project", str(file.parent)]
    return subprocess.run(
        [*command, "--pythonpath", sys.executable],
        capture_output=True,
        text=True,
        check=False,
        cwd=file.parent,
    )


Checker = Callable[[Path], subprocess.CompletedProcess[str]]
CHECKERS = pytest.mark.parametrize("check", [mypy, basedpyright], ids=["mypy", "basedpyright"])


def clean(check: Checker, file: Path, program: str) -> None:
    """Assert that a checker finds nothing in a program."""
    file.write_text(program)
    done = check(file)
    assert done.returncode == 0, done.stdout + done.stderr


def unreported(check: Checker, file: Path, head: str, mistakes: dict[str, str]) -> list[str]:
    """The mistakes, one a line below the head, of which a checker says nothing on their line."""
    file.write_text(head + "\n".join(mistakes.values()) + "\n")
    done = check(file)
    assert done.returncode == 1, done.stdout + done.stderr
    found = {int(n) for n in re.findall(rf"{file.name}:(\d+):.*error", done.stdout)}
    first = head.count("\n") + 1
    assert all(line >= first for line in found), done.stdout
    return [name for line, name in enumerate(mistakes, start=first) if line not in found]


@CHECKERS
def test_program_that_uses_every_public_name_is_clean(check: Checker, tmp_path: Path) -> None:
    clean(check, tmp_path / "program.py", user_program())


@CHECKERS
def test_every_mistake_is_reported_on_its_line(check: Checker, tmp_path: Path) -> None:
    head = "from deskspec import DoubleTick, HelpCrunch, Kustomer, raw\n"
    assert unreported(check, tmp_path / "mistakes.py", head, MISTAKES) == []
