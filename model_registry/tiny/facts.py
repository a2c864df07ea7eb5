"""What derivation is told of a family."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Facts:
    """Names of a family's classes, as in the registry's snapshot.

    model_classes: all that share the recipe's config; the first is the one that the checkpoint is built of.
    classes: of the tokenizer, processor, image_processor, feature_extractor and video_processor, by these names.
    config: what a config.json says, to start from that instead of the class's defaults.
    """

    family: str
    config_class: str
    model_classes: tuple[str, ...]
    classes: Mapping[str, str | None]
    config: Mapping[str, Any] = field(default_factory=dict)

    @property
    def prefix(self) -> str:
        """What the names of the family's classes begin with."""
        return self.config_class.removesuffix("Config")
