"""Runs a page in a real browser: what it posts, how long that took, what it told the console.

A page says that it is done by one request: `fetch("/result", {method: "POST", body: JSON.stringify(result)})`.
"""

from __future__ import annotations

import asyncio
import time
from asyncio import FIRST_COMPLETED
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from hardware_matrix.web.errors import NotRun, PageFailed
from hardware_matrix.web.facts import Browser
from hardware_matrix.web.find import executable, newest
from hardware_matrix.web.opened import Opened

DRIVERS = {"playwright": "hardware_matrix.web.with_playwright", "bidi": "hardware_matrix.web.with_bidi"}
GRACE = 30.0  # seconds for a browser's start and end beyond what the page is given
PICTURE = 5.0  # seconds for a screenshot: a page that hangs has none
HOW = "`pip install 'inferforge[web]'`"


@dataclass(frozen=True)
class PageRun:
    """What a page did.

    result: what it posted.
    version: the browser's.
    console: one line a message.
    requests: the files that it asked for, in order: "/index.html", or with a range "/weights/model.bin bytes=16-19".
    seconds: from the page's opening, the browser being started, to its result.
    """

    result: Any
    version: str
    console: tuple[str, ...]
    requests: tuple[str, ...]
    seconds: float


def run_page(
    browser: Browser,
    folders: Path | Mapping[str, Path],
    page: str,
    *,
    software: bool = True,
    timeout: float = 60,
    screenshot: Path | None = None,
    headers: Mapping[str, str] | None = None,
    cut: Mapping[str, int] | None = None,
) -> PageRun:
    """Opens a page in a browser with a profile of its own, waits for its result, and stops the browser.

    folders: what is served, by its prefix; a single folder is served as "/".
    page: its path, such as "index.html?tokens=128".
    software: WebGPU by the browser's software adapter; else by the one that it chooses.
    timeout: seconds for the whole, the browser's start included.
    screenshot: a PNG of the page is written there, also when it fails.
    headers: sent with every file.
    cut: by file's path, after how many bytes its first download that has more of them breaks off.

    Raises NotRun where the browser or what drives it is not here, PageFailed where the page throws, never posts, or
    ends with its browser.
    """
    served = {"/": folders} if isinstance(folders, Path) else dict(folders)
    path = executable(browser)
    flags, environment = _software(browser) if software else ((), {})
    site, driver = _module("hardware_matrix.web.site"), _module(_driver(browser))

    async def run() -> PageRun:
        started = time.monotonic()
        async with site.serving(served, headers or {}, cut or {}) as served_from:
            url = f"{served_from.origin}/{page}"
            async with driver.opened(browser, path, (*browser.flags, *flags), environment, url) as opened:
                remaining = timeout - (time.monotonic() - started)
                try:
                    await asyncio.wait(
                        [served_from.result, opened.failed], timeout=remaining, return_when=FIRST_COMPLETED
                    )
                    result = _result(opened, served_from.result, timeout)
                finally:
                    if screenshot:
                        await _picture(opened, screenshot)
                seconds = time.monotonic() - started
                return PageRun(result, opened.version, tuple(opened.console), tuple(served_from.requests), seconds)

    try:
        return asyncio.run(asyncio.wait_for(run(), timeout + GRACE))
    except TimeoutError:
        raise PageFailed(f"{browser.title} neither started nor ended within {timeout + GRACE:g} s") from None


def _result(opened: Opened, posted: asyncio.Future[Any], timeout: float) -> Any:
    """What the page posted. Raises PageFailed, with what the console was told, where it threw or posted nothing."""
    if posted.done():
        return posted.result()
    why = opened.failed.result() if opened.failed.done() else f"it posted nothing to /result within {timeout:g} s"
    raise PageFailed("\n".join([why, *opened.console]))


async def _picture(opened: Opened, path: Path) -> None:
    """Writes a screenshot; where the browser is gone there is none, and the page's own failure is what counts."""
    with suppress(Exception):
        path.write_bytes(await asyncio.wait_for(opened.screenshot(), PICTURE))


def _driver(browser: Browser) -> str:
    if browser.driver is None:
        raise NotRun(f"Nothing drives {browser.title}. {browser.undriven}")
    return DRIVERS[browser.driver]


def _module(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        raise NotRun(f"{error.name}, which runs pages in browsers, is not installed: {HOW}.") from None


def _software(browser: Browser) -> tuple[Sequence[str], Mapping[str, str]]:
    """Flags and variables for the software adapter; a variable without its file is left out, and so is the adapter."""
    if browser.software is None:
        return (), {}
    found = {name: newest(pattern) for name, pattern in browser.software.environment.items()}
    return browser.software.flags, {name: str(path) for name, path in found.items() if path}
