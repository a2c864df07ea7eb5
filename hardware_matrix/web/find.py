"""Where a browser's executable is on this machine."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from hardware_matrix.web.errors import NotRun
from hardware_matrix.web.facts import Browser

PLATFORMS = {"Linux": "linux", "Darwin": "macos", "Windows": "windows"}


def executable(browser: Browser) -> Path:
    """The browser's executable. Raises NotRun, saying how to get it, where there is none."""
    named = os.environ.get(browser.variable)
    if named:
        if not os.access(named, os.X_OK) or Path(named).is_dir():
            raise NotRun(f"{browser.variable} names {named}, which is no program. Name {browser.title}'s executable.")
        return Path(named)
    found = next(_candidates(browser), None)
    if found:
        return found
    system = PLATFORMS.get(platform.system(), platform.system())
    if system not in browser.platforms:
        raise NotRun(f"{browser.title} does not exist for {system}, only for {', '.join(browser.platforms)}.")
    raise NotRun(f"{browser.title} is not here. {browser.get} Or name its executable in {browser.variable}.")


def version(browser: Browser, path: Path) -> str | None:
    """The number that `--version` prints. Not asked on Windows, where a window opens, nor of Safari, which has none."""
    if platform.system() == "Windows" or browser.name == "safari":
        return None
    try:
        done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    number = re.search(r"\d+(\.\d+)+\S*", done.stdout)
    return number.group() if number else None


def newest(pattern: str) -> Path | None:
    """The file of a pattern whose numbers are the highest: of several versions side by side, the latest."""
    expanded = Path(os.path.expandvars(pattern)).expanduser()
    if not expanded.is_absolute():
        return None
    matches = Path(expanded.anchor).glob(str(expanded.relative_to(expanded.anchor)))
    return max(matches, key=lambda path: [int(number) for number in re.findall(r"\d+", str(path))], default=None)


def _candidates(browser: Browser) -> Iterator[Path]:
    yield from map(Path, filter(None, map(shutil.which, browser.commands)))
    yield from (path for path in map(newest, browser.files) if path and os.access(path, os.X_OK))
