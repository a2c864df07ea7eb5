"""A decoder whose layers are gated convolutions over all that came before. It keeps no cache: each step starts anew."""

from typing import Any

import torch
from torch import nn
from transformers import GenerationMixin, PreTrainedConfig, PreTrainedModel
from transformers.modeling_outputs import CausalLMOutput


class BasaltConfig(PreTrainedConfig):
    model_type = "basalt"

    vocab_size: int = 50_257
    hidden_size: int = 768
    num_hidden_layers: int = 12
    bos_token_id: int | None = 50_256
    eos_token_id: int | None = 50_256
    pad_token_id: int | None = None
    initializer_range: float = 0.02


class BasaltLayer(nn.Module):
    """What came before fades by a rate of each feature; a gate decides how much of it passes."""

    def __init__(self, config: BasaltConfig) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(config.hidden_size)
        self.value = nn.Linear(config.hidden_size, config.hidden_size)
        self.gate = nn.Linear(config.hidden_size, config.hidden_size)
        self.out = nn.Linear(config.hidden_size, config.hidden_size)
        self.fade = nn.Parameter(torch.linspace(-4, 2, config.hidden_size))

    def forward(self, hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """hidden: (batch, tokens, width). mask: (batch, tokens, 1), 0 where padding must leave no trace."""
        normed = self.norm(hidden)
        places = torch.arange(hidden.shape[1], device=hidden.device)
        distance = (places[:, None] - places[None, :]).to(hidden.dtype)
        past = torch.exp(-self.fade.exp()[:, None, None] * distance.clamp(min=0)) * (distance >= 0)
        state = torch.einsum("dts,bsd->btd", past, self.value(normed) * mask)
        return hidden + self.out(state * torch.sigmoid(self.gate(normed)))


class BasaltForCausalLM(PreTrainedModel, GenerationMixin):
    config_class = BasaltConfig

    def __init__(self, config: BasaltConfig) -> None:
        super().__init__(config)
        self.words = nn.Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(BasaltLayer(config) for _ in range(config.num_hidden_layers))
        self.norm = nn.LayerNorm(config.hidden_size)
        self.head = nn.Linear(config.hidden_size, config.vocab_size, bias=False)
        self.post_init()

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None = None, **kwargs: Any
    ) -> CausalLMOutput:
        hidden = self.words(input_ids)
        mask = torch.ones_like(input_ids) if attention_mask is None else attention_mask
        for layer in self.layers:
            hidden = layer(hidden, mask.unsqueeze(-1).to(hidden.dtype))
        return CausalLMOutput(logits=self.head(self.norm(hidden)))

    def prepare_inputs_for_generation(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None = None, **kwargs: Any
    ) -> dict[str, Any]:
        """All tokens at every step: there is no cache that would hold the earlier ones."""
        return {"input_ids": input_ids, "attention_mask": attention_mask}
