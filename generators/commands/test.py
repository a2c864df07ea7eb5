"""`generate test`."""

from __future__ import annotations

from generators.commands.artifact import command_for

app = command_for("test", "Generate tests that prove the skills of a family against PyTorch, on a tiny checkpoint.")
