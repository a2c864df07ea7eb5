"""Two towers, one for images and one for captions, that meet in one space; with processors of their own."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import nn
from transformers import BatchFeature, PreTrainedConfig, PreTrainedModel, ProcessorMixin
from transformers.image_processing_utils import BaseImageProcessor
from transformers.utils import ModelOutput


class OpalTextConfig(PreTrainedConfig):
    model_type = "opal_text"
    base_config_key = "text_config"

    vocab_size: int = 30_522
    hidden_size: int = 384
    max_position_embeddings: int = 64
    pad_token_id: int | None = 0


class OpalVisionConfig(PreTrainedConfig):
    model_type = "opal_vision"
    base_config_key = "vision_config"

    hidden_size: int = 384
    image_size: int = 224
    patch_size: int = 16
    num_channels: int = 3


class OpalConfig(PreTrainedConfig):
    model_type = "opal"
    sub_configs = {"text_config": OpalTextConfig, "vision_config": OpalVisionConfig}

    text_config: OpalTextConfig | dict | None = None
    vision_config: OpalVisionConfig | dict | None = None
    projection_dim: int = 256
    initializer_range: float = 0.02

    def __post_init__(self, **kwargs: Any) -> None:
        self.text_config = _config(OpalTextConfig, self.text_config)
        self.vision_config = _config(OpalVisionConfig, self.vision_config)
        super().__post_init__(**kwargs)


def _config(kind: type, given: Any) -> Any:
    return given if isinstance(given, kind) else kind(**(given or {}))


@dataclass
class OpalOutput(ModelOutput):
    logits_per_image: torch.Tensor | None = None
    logits_per_text: torch.Tensor | None = None
    text_embeds: torch.Tensor | None = None
    image_embeds: torch.Tensor | None = None


class Tower(nn.Module):
    """Mixes the places of a sequence with each other, then the features of each place."""

    def __init__(self, width: int, length: int) -> None:
        super().__init__()
        self.places = nn.Parameter(torch.randn(length, width) * 0.2)
        self.norm = nn.LayerNorm(width)
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)

    def forward(self, hidden: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        """hidden: (batch, length, width). Returns what is pooled over the length: (batch, width)."""
        hidden = self.norm(hidden + self.places[: hidden.shape[1]])
        scores = self.query(hidden) @ self.key(hidden).transpose(1, 2) / hidden.shape[-1] ** 0.5
        present = torch.ones(hidden.shape[:2], device=hidden.device) if mask is None else mask
        scores = scores.masked_fill(present[:, None, :] == 0, torch.finfo(scores.dtype).min)
        mixed = hidden + scores.softmax(-1) @ self.value(hidden)
        weights = present.unsqueeze(-1).to(hidden.dtype)
        return (mixed * weights).sum(1) / weights.sum(1)


class OpalModel(PreTrainedModel):
    config_class = OpalConfig
    main_input_name = ["input_ids", "pixel_values"]
    input_modalities = ("image", "text")

    def __init__(self, config: OpalConfig) -> None:
        super().__init__(config)
        text, vision = config.text_config, config.vision_config
        self.words = nn.Embedding(text.vocab_size, text.hidden_size)
        self.patches = nn.Conv2d(vision.num_channels, vision.hidden_size, vision.patch_size, vision.patch_size)
        self.text = Tower(text.hidden_size, text.max_position_embeddings)
        self.vision = Tower(vision.hidden_size, (vision.image_size // vision.patch_size) ** 2)
        self.text_projection = nn.Linear(text.hidden_size, config.projection_dim, bias=False)
        self.visual_projection = nn.Linear(vision.hidden_size, config.projection_dim, bias=False)
        self.logit_scale = nn.Parameter(torch.tensor(2.0))
        self.post_init()

    def get_text_features(self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None = None) -> torch.Tensor:
        return self.text_projection(self.text(self.words(input_ids), attention_mask))

    def get_image_features(self, pixel_values: torch.Tensor) -> torch.Tensor:
        return self.visual_projection(self.vision(self.patches(pixel_values).flatten(2).transpose(1, 2)))

    def forward(
        self,
        input_ids: torch.Tensor,
        pixel_values: torch.Tensor,
        attention_mask: torch.Tensor | None = None,
        **kwargs: Any,
    ) -> OpalOutput:
        text = nn.functional.normalize(self.get_text_features(input_ids, attention_mask), dim=-1)
        image = nn.functional.normalize(self.get_image_features(pixel_values), dim=-1)
        per_text = text @ image.T * self.logit_scale.exp()
        return OpalOutput(per_text.T, per_text, text, image)


class OpalImageProcessor(BaseImageProcessor):
    """Squares of one size, with values from -1 to 1."""

    model_input_names = ["pixel_values"]

    def __init__(self, size: dict[str, int] | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.size = size or {"height": 224, "width": 224}

    def __call__(self, images: Any, return_tensors: str | None = None, **kwargs: Any) -> BatchFeature:
        square = (self.size["width"], self.size["height"])
        given = [images] if isinstance(images, Image.Image) else images
        pixels = [np.asarray(image.convert("RGB").resize(square, Image.Resampling.BILINEAR)) for image in given]
        values = (np.stack(pixels).astype(np.float32) / 127.5 - 1).transpose(0, 3, 1, 2)
        return BatchFeature({"pixel_values": values}, tensor_type=return_tensors)


class OpalProcessor(ProcessorMixin):
    """Captions to token ids, images to pixels."""

    def __init__(self, image_processor: Any = None, tokenizer: Any = None, **kwargs: Any) -> None:
        super().__init__(image_processor, tokenizer, **kwargs)

    def __call__(self, images: Any = None, text: Any = None, return_tensors: str | None = None, **kwargs: Any) -> Any:
        found = {} if text is None else dict(self.tokenizer(text, return_tensors=return_tensors, **kwargs))
        if images is not None:
            found |= self.image_processor(images, return_tensors=return_tensors)
        return BatchFeature({name: found[name] for name in found if name != "token_type_ids"})
