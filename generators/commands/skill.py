"""`generate skill`."""

from __future__ import annotations

from generators.commands.artifact import command_for

app = command_for(
    "skill", "Generate skills: for each task a module that loads a checkpoint and runs it on one backend."
)
