"""What a family may be called: its name becomes a folder, a file and part of a command line."""

from __future__ import annotations

import re

FAMILY = re.compile(r"[A-Za-z0-9]+([._-][A-Za-z0-9]+)*")
LONGEST = 64
# Windows takes these for devices, whatever suffix follows.
DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789")}


def wrong_with(name: str) -> str | None:
    """Why this cannot be a family's name, as the rest of a sentence that starts with the name; None if it can."""
    if not name:
        return "is empty"
    if len(name) > LONGEST:
        return f"is longer than {LONGEST} characters"
    if not FAMILY.fullmatch(name):
        return "is not made of letters and digits, with single '-', '_' or '.' between them"
    if name.casefold().partition(".")[0] in DEVICES:
        return "is the name of a device on Windows"
    return None
