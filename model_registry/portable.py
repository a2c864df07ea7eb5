"""What a library said, without what differs from machine to machine and from run to run."""

from __future__ import annotations

import re

LONGEST = 300
CHANGES = (
    (re.compile(r"/[\w./-]*/tmp\w{8}\b|\btmp\w{8}\b"), "FOLDER"),  # as tempfile names them
    (re.compile(r"(?<![\w.:/])/[\w./-]+/"), ""),
    (re.compile(r" at 0x[0-9a-f]+"), ""),
)


def portable(text: str) -> str:
    """The text in one line of at most 300 characters: no temporary names, no folders, no addresses."""
    line = " ".join(text.split())
    for pattern, replacement in CHANGES:
        line = pattern.sub(replacement, line)
    return line[:LONGEST]
