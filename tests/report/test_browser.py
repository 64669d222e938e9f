"""The report in a real browser: it opens, filters, drills down, prints, and makes no request."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from harness.catalogue import operation_count
from playwright.sync_api import Page, expect, sync_playwright
from report.conftest import finding, result

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="needs Debian's chromium; CI installs it"),
    pytest.mark.one_shard("browser"),
]
DESK, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def browser() -> Iterator[Callable[..., Page]]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started.new_page
        started.close()


@pytest.fixture(scope="module")
def file(report: Callable[..., Path]) -> Path:
    unchecked = [{"operation_id": "agents_list", "why": "only 403"}]
    skipped = [{"operation_id": "chats_create", "why": "write"}]
    return report(
        result("simulator", finding("customers_get", "error"), finding("chats_get", "warning")),
        result("live", not_checked=unchecked, skipped=skipped, complete=False),
    )


@pytest.fixture(params=[DESK, PHONE], ids=["desk", "phone"])
def page(
    browser: Callable[..., Page], file: Path, request: pytest.FixtureRequest
) -> Iterator[Page]:
    opened = browser(viewport=request.param)
    asked: list[str] = []
    said: list[str] = []
    opened.on("request", lambda each: asked.append(each.url))
    opened.on("console", lambda each: said.append(each.text))
    opened.on("pageerror", lambda each: said.append(str(each)))
    opened.goto(file.as_uri())
    yield opened
    assert [url for url in asked if not url.startswith("data:")] == [file.as_uri()]
    assert said == []
    opened.close()


def test_it_opens_and_fits_the_screen(page: Page) -> None:
    expect(page.get_by_role("heading", name="Contract report")).to_be_visible()
    expect(page.locator("details.row:visible")).to_have_count(30)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.evaluate("window.innerWidth")


def test_errors_are_open_and_others_open_by_a_click(page: Page) -> None:
    row = page.locator("details.row").first
    expect(row).to_have_attribute("open", "")
    found = row.locator(".finding")
    expect(found).to_contain_text("$.tags[0].color")
    expect(found).to_contain_text("curl https://vendor.example/<x>?a=1&b=2")
    expect(row).to_contain_text("checked, and nothing was found")  # by the live one
    row.locator("summary").first.click()
    expect(found).to_be_hidden()
    other = page.locator("details.row", has_text="chats_get")
    expect(other.locator(".finding")).to_be_hidden()
    other.locator("summary").first.click()
    expect(other.locator(".finding")).to_be_visible()


def test_it_opens_by_keyboard(page: Page) -> None:
    row = page.locator("details.row", has_text="chats_get")
    row.locator("summary").first.focus()
    page.keyboard.press("Enter")
    expect(row.locator(".finding")).to_be_visible()


def test_rows_show_that_they_open(page: Page) -> None:
    mark = "getComputedStyle(document.querySelector('details:not([open]) .name'), '::before')"
    assert page.evaluate(f"{mark}.transform") != "none"
    assert page.evaluate(f"{mark}.borderRightWidth") == "2px"


def test_it_filters_by_words(page: Page) -> None:
    rows = page.locator("details.row:visible")
    page.get_by_role("searchbox").fill("get CHATS_")
    expect(rows).to_have_count(2)
    page.get_by_role("searchbox").fill("no such thing")
    expect(page.get_by_text("Nothing matches.")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text(
        f"0 of {operation_count('helpcrunch')} operations shown"
    )


COUNTS = {
    "1 with errors": "customers_get",
    "1 with warnings": "chats_get",
    "1 not checked": "agents_list",
    "1 skipped": "chats_create",
    "1 clean": "customers_list",
}


@pytest.mark.parametrize("count", COUNTS)
def test_counts_filter_by_a_click(count: str, page: Page) -> None:
    page.get_by_text(count.partition(" ")[2], exact=False).and_(page.locator("label")).click()
    rows = page.locator("details.row:visible")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text(COUNTS[count])
    expect(page.get_by_role("radio", checked=True)).to_have_accessible_name(re.compile(f"{count}$"))


def test_counts_filter_by_keyboard(page: Page) -> None:
    page.get_by_role("radio", name="all").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator("details.row:visible")).to_have_count(1)
    page.keyboard.press("ArrowLeft")
    expect(page.locator("details.row:visible")).to_have_count(30)


def test_what_was_not_checked_or_skipped_does_not_look_clean(page: Page) -> None:
    def look(state: str) -> list[str]:
        badge = f"getComputedStyle(document.querySelector('.legend .{state}'))"
        return [page.evaluate(f"{badge}.{each}") for each in ("color", "backgroundColor")]

    looks = [look(state) for state in ("clean", "unchecked", "skipped")]
    assert len({color for color, _ in looks}) == len({ground for _, ground in looks}) == 3


def test_everything_is_open_on_paper_and_as_before_after_it(page: Page) -> None:
    page.get_by_role("searchbox").fill("customers_get")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator("details.row[open]:visible")).to_have_count(30)
    expect(page.get_by_role("searchbox")).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(page.locator("details.row[open]")).to_have_count(1)


def test_it_is_readable_without_scripts(browser: Callable[..., Page], file: Path) -> None:
    opened = browser(java_script_enabled=False)
    opened.goto(file.as_uri())
    expect(opened.locator("details.row:visible")).to_have_count(30)
    expect(opened.locator("details.row").first.locator(".finding")).to_be_visible()
    expect(opened.locator("#filters")).to_be_hidden()
    opened.locator("details.row", has_text="chats_get").locator("summary").first.click()
    expect(opened.get_by_text("expected string").last).to_be_visible()
    opened.close()


def test_dark_screens_get_a_dark_page(browser: Callable[..., Page], file: Path) -> None:
    def brightness(scheme: str) -> int:
        opened = browser(color_scheme=scheme)
        opened.goto(file.as_uri())
        color = opened.evaluate("getComputedStyle(document.body).backgroundColor")
        opened.close()
        return sum(map(int, re.findall(r"\d+", color)))

    assert brightness("dark") < 150 < 600 < brightness("light")


def test_long_and_hostile_text_stays_in_its_place(
    browser: Callable[..., Page], report: Callable[..., Path]
) -> None:
    places = {
        f"\u202e{'x' * 200}{number}</script>": {"method": "GET", "path": "/" + "y" * 300}
        for number in range(300)
    }
    name = next(iter(places))
    planted = finding("chats_get", "error", operation_id=name, expected="z" * 300, source="s" * 300)
    runs = [
        result(kind, planted, vendor="T" * 300, operation_ids=places, host="h" * 300)
        for kind in ("simulator", "live", "recording")
    ]
    for screen in (DESK, PHONE):
        opened = browser(viewport=screen)
        opened.goto(report(*runs).as_uri())
        expect(opened.locator("details.row")).to_have_count(300)
        assert opened.evaluate("document.documentElement.scrollWidth") <= screen["width"]
        opened.get_by_text("with errors").click()
        expect(opened.locator("details.row:visible")).to_have_count(1)
        opened.close()
