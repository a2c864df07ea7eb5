"""Why a page did not run, or did not do what it should."""

from __future__ import annotations


class NotRun(Exception):
    """The browser is not here, or nothing here can drive it: the page was not run. Says what to do."""


class PageFailed(Exception):
    """The page, or the browser with it, failed: the error and what it told the console."""
