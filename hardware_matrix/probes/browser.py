"""Looks for browsers and Node. That one is there says nothing of its adapters: only a page that runs can tell."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

from hardware_matrix.probes._program import Request, main
from hardware_matrix.report import PrecisionSupport, Program, Report

# By engine: commands on PATH, then files that are rarely on it ("~" and environment variables are expanded).
COMMANDS = {
    "chromium": ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"),
    "firefox": ("firefox", "firefox-esr"),
    "webkit": ("MiniBrowser", "epiphany"),
    "node": ("node", "nodejs"),
}
FILES = {
    "chromium": (
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "$PROGRAMFILES/Google/Chrome/Application/chrome.exe",
        "$PROGRAMFILES/Microsoft/Edge/Application/msedge.exe",
        "~/.cache/ms-playwright/chromium*-*/chrome-*/chrome",
        "~/.cache/ms-playwright/chromium*-*/chrome-*/headless_shell",
        "~/Library/Caches/ms-playwright/chromium*-*/chrome-*/*.app/Contents/MacOS/*",
    ),
    "firefox": (
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        "$PROGRAMFILES/Mozilla Firefox/firefox.exe",
        "~/.cache/ms-playwright/firefox-*/firefox/firefox",
    ),
    "webkit": (
        "/Applications/Safari.app/Contents/MacOS/Safari",
        "/usr/lib/*/webkit2gtk-*/MiniBrowser",
        "/usr/libexec/webkit2gtk-*/MiniBrowser",
        "~/.cache/ms-playwright/webkit-*/pw_run.sh",
    ),
    "node": (),
}


def look(request: Request) -> Report:
    found = tuple(chain.from_iterable(map(programs, COMMANDS)))
    names: Mapping[str, object] = {engine: any(one.name == engine for one in found) for engine in COMMANDS}
    seen = ", ".join(map(_told, found)) or "no browser and no Node"
    if not request.holds(names):
        return Report("absent", seen, programs=found)
    unknown = tuple(PrecisionSupport(name, "unknown", "no page has run") for name in request.precisions)
    return Report("unknown", seen, programs=found, precisions=unknown)


def programs(engine: str) -> Iterator[Program]:
    """The installed programs of one engine; a command and the file that it leads to count once."""
    seen: set[str] = set()
    for path in chain(_commands(COMMANDS[engine]), _files(FILES[engine])):
        real = os.path.realpath(path)
        if real not in seen:
            seen.add(real)
            yield Program(engine, path, _version(path))


def _told(program: Program) -> str:
    return f"{program.name} {program.version or 'of unknown version'} at {program.path}"


def _commands(names: Sequence[str]) -> Iterator[str]:
    return filter(None, map(shutil.which, names))


def _files(patterns: Sequence[str]) -> Iterator[str]:
    for pattern in patterns:
        expanded = Path(os.path.expandvars(pattern)).expanduser()
        if expanded.is_absolute():
            matches = Path(expanded.anchor).glob(str(expanded.relative_to(expanded.anchor)))
            yield from sorted(str(path) for path in matches if os.access(path, os.X_OK))


def _version(path: str) -> str | None:
    """The number that `--version` prints. Not asked on Windows, where browsers open a window, nor of Safari, which has none."""
    if platform.system() == "Windows" or "Safari" in path:
        return None
    try:
        done = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=10, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    number = re.search(r"\d+(\.\d+)+\S*", done.stdout)
    return number.group() if number else None


if __name__ == "__main__":
    main(look)
