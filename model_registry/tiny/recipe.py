"""What a recipe is, to the type checker, and what goes wrong with one."""

from __future__ import annotations

from typing import Any

Component = dict[str, Any]
"""{"class": NAME, "kwargs": {...}}: a transformers class and its JSON arguments; markers and components may nest."""

Recipe = dict[str, Any]
"""{"config": Component, "processor": Component, "generation": {...}}; only the config is always there."""


class TinyError(Exception):
    """A recipe that cannot be built: says which part, and what the class said about it."""


class ProcessorError(TinyError):
    """No processor can be made, however small the model is."""


class NothingRuns(TinyError):
    """None of a recipe's model classes runs: the first one's reason, with all of them as `reasons`."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__(reasons[0])
        self.reasons = reasons
