"""What all that drive a browser give: a page that was opened, what it told the console, and a picture of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field


@dataclass
class Opened:
    """A page in a browser that runs.

    version: of the browser.
    failed: becomes the text of what ended the page: an uncaught error, or the end of the browser.
    screenshot: gives the page's picture, a PNG.
    console: one line a message, "error: ..." or "log: ...".
    """

    version: str
    failed: asyncio.Future[str]
    screenshot: Callable[[], Awaitable[bytes]]
    console: list[str] = field(default_factory=list)

    def told(self, level: str, text: str) -> None:
        """Notes a message of the console."""
        self.console.append(f"{level}: {text}")

    def fail(self, why: str) -> None:
        """Notes what ended the page; the first reason counts."""
        if not self.failed.done():
            self.failed.set_result(why)
