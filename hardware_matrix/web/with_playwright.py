"""Chromium and its headless shell, driven by Playwright: the executable is ours to name, the profile is a new one."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Error, async_playwright

from hardware_matrix.web.errors import PageFailed
from hardware_matrix.web.facts import Browser
from hardware_matrix.web.opened import Opened


@asynccontextmanager
async def opened(
    browser: Browser, path: Path, flags: Sequence[str], environment: Mapping[str, str], url: str
) -> AsyncIterator[Opened]:
    """The page of an address, in a browser that is started for it and stopped after it."""
    async with async_playwright() as playwright:
        try:
            started = await playwright.chromium.launch(
                executable_path=path, args=list(flags), env={**os.environ, **environment}, chromium_sandbox=False
            )
        except Error as error:
            raise PageFailed(f"{browser.title} did not start: {error.message.strip()[:2000]}") from None
        try:
            page = await started.new_page()
            found = Opened(started.version, asyncio.get_running_loop().create_future(), page.screenshot)
            page.on("console", lambda message: found.told(message.type, message.text))
            page.on("pageerror", lambda error: found.fail(error.stack or error.message))
            page.on("crash", lambda _: found.fail(f"the page crashed in {browser.title}"))
            started.on("disconnected", lambda _: found.fail(f"{browser.title} ended"))
            try:
                await page.goto(url, wait_until="commit")
            except Error as error:
                raise PageFailed(f"{browser.title} does not open {url}: {error.message.strip()}") from None
            yield found
        finally:
            await started.close()
