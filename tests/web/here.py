"""Browsers and pages for the tests of this room: a test is skipped, saying how to get it, where a browser is missing."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

import pytest

from hardware_matrix import Browser, Browsers, NotRun
from hardware_matrix.web.find import executable
from hardware_matrix.web.page import HOW

PATIENCE = 120.0  # seconds: other tests run beside
DRIVEN = tuple(browser.name for browser in Browsers.open().browsers() if browser.driver)


def here(name: str) -> Browser:
    """A browser that pages can be run in. Skips the test where there is none; WEB_TESTS=required fails it instead."""
    browser = Browsers.open().browser(name)
    try:
        executable(browser)
    except NotRun as error:
        missing(str(error))
    for package in ("aiohttp", "playwright"):
        if not find_spec(package):
            missing(f"{package} is not installed: {HOW}.")
    return browser


def page(folder: Path, script: str) -> Path:
    """A page of that module script, which may `await post(result)`."""
    post = "const post = (result) => fetch('/result', {method: 'POST', body: JSON.stringify(result)});\n"
    (folder / "script.mjs").write_text(post + script, encoding="utf-8")
    (folder / "index.html").write_text(
        "<!doctype html><body style='background: #00ff00'><script type=module src=script.mjs></script>", "utf-8"
    )
    return folder


def missing(why: str) -> None:
    """Skips the test, or fails it where none may be skipped."""
    if os.environ.get("WEB_TESTS") == "required":
        pytest.fail(why)
    pytest.skip(why)
