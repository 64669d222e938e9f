"""The report in a real browser: it opens, filters, drills down, and makes no request."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
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
    return report(
        result("simulator", finding("customers_get", "error"), finding("chats_get", "warning")),
        result("live"),
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
    expect(page.locator("details:visible")).to_have_count(30)
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.evaluate("window.innerWidth")


def test_an_operation_opens_to_its_findings(page: Page) -> None:
    row = page.locator("details", has_text="customers_get")
    found = row.locator(".finding")
    expect(found).to_be_hidden()
    row.locator("summary").click()
    expect(found).to_be_visible()
    expect(found).to_contain_text("$.tags[0].color")
    expect(found).to_contain_text("curl https://vendor.example/<x>?a=1&b=2")
    expect(row).to_contain_text("No findings.")  # by the live one


def test_it_filters_by_words_and_by_severity(page: Page) -> None:
    rows = page.locator("details:visible")
    page.get_by_role("searchbox").fill("get CHATS_")
    expect(rows).to_have_count(2)
    page.get_by_role("searchbox").fill("")
    page.get_by_label("Show").select_option("error")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("customers_get")
    page.get_by_role("searchbox").fill("no such thing")
    expect(page.get_by_text("Nothing matches.")).to_be_visible()


def test_it_opens_by_keyboard(page: Page) -> None:
    row = page.locator("details", has_text="customers_get")
    row.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(row.locator(".finding")).to_be_visible()
