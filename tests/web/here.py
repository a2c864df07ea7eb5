"""The browsers that pages are run in here: a test is skipped, saying how to get it, where one is missing."""

from __future__ import annotations

import os
from importlib.util import find_spec

import pytest

from hardware_matrix import Browser, Browsers, NotRun
from hardware_matrix.web.find import executable
from hardware_matrix.web.page import HOW

DRIVEN = tuple(browser.name for browser in Browsers.open().browsers() if browser.driver)


def here(name: str) -> Browser:
    """A browser that pages can be run in. Skips the test where there is none; WEB_TESTS=required fails it instead."""
    browser = Browsers.open().browser(name)
    try:
        executable(browser)
    except NotRun as error:
        _missing(str(error))
    for package in ("aiohttp", "playwright"):
        if not find_spec(package):
            _missing(f"{package} is not installed: {HOW}.")
    return browser


def _missing(why: str) -> None:
    if os.environ.get("WEB_TESTS") == "required":
        pytest.fail(why)
    pytest.skip(why)
