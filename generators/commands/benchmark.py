"""`generate benchmark`."""

from __future__ import annotations

from generators.commands.artifact import command_for

app = command_for("benchmark", "Generate programs that measure the skills of a family.")
