"""A text encoder without attention: every token takes in the others by how far away they stand."""

import torch
from torch import nn
from transformers import PreTrainedConfig, PreTrainedModel
from transformers.modeling_outputs import BaseModelOutput, MaskedLMOutput, SequenceClassifierOutput


class MarlConfig(PreTrainedConfig):
    model_type = "marl"

    vocab_size: int = 30_522
    hidden_size: int = 512
    intermediate_size: int = 2048
    num_hidden_layers: int = 8
    num_scales: int = 16
    pad_token_id: int | None = 0
    initializer_range: float = 0.02


class MarlLayer(nn.Module):
    """Averages the tokens at several scales of distance, then a gated feed-forward network."""

    def __init__(self, config: MarlConfig) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(config.hidden_size)
        self.scales = nn.Parameter(torch.linspace(-2, 2, config.num_scales))
        self.mix = nn.Linear(config.hidden_size, config.hidden_size)
        self.gate = nn.Linear(config.hidden_size, config.intermediate_size)
        self.up = nn.Linear(config.hidden_size, config.intermediate_size)
        self.down = nn.Linear(config.intermediate_size, config.hidden_size)

    def forward(self, hidden: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """hidden: (batch, tokens, width). mask: (batch, tokens), 1 for tokens and 0 for padding."""
        places = torch.arange(hidden.shape[1], device=hidden.device)
        distance = (places[:, None] - places[None, :]).abs().to(hidden.dtype)
        scores = -distance * self.scales.exp()[:, None, None]  # (scales, tokens, tokens)
        weights = scores[None].masked_fill(mask[:, None, None, :] == 0, torch.finfo(hidden.dtype).min).softmax(-1)
        parts = self.norm(hidden).unflatten(-1, (len(self.scales), -1)).transpose(1, 2)  # (batch, scales, tokens, part)
        hidden = hidden + self.mix((weights @ parts).transpose(1, 2).flatten(2))
        return hidden + self.down(torch.nn.functional.silu(self.gate(hidden)) * self.up(hidden))


class MarlPreTrainedModel(PreTrainedModel):
    config_class = MarlConfig
    base_model_prefix = "marl"


class MarlModel(MarlPreTrainedModel):
    def __init__(self, config: MarlConfig) -> None:
        super().__init__(config)
        self.words = nn.Embedding(config.vocab_size, config.hidden_size, padding_idx=config.pad_token_id)
        self.layers = nn.ModuleList(MarlLayer(config) for _ in range(config.num_hidden_layers))
        self.norm = nn.LayerNorm(config.hidden_size)
        self.post_init()

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None = None, **kwargs: object
    ) -> BaseModelOutput:
        mask = torch.ones_like(input_ids) if attention_mask is None else attention_mask
        hidden = self.words(input_ids)
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return BaseModelOutput(last_hidden_state=self.norm(hidden))


class MarlForMaskedLM(MarlPreTrainedModel):
    _tied_weights_keys = {"head.weight": "marl.words.weight"}

    def __init__(self, config: MarlConfig) -> None:
        super().__init__(config)
        self.marl = MarlModel(config)
        self.head = nn.Linear(config.hidden_size, config.vocab_size)
        self.post_init()

    def get_input_embeddings(self) -> nn.Module:
        return self.marl.words

    def get_output_embeddings(self) -> nn.Module:
        return self.head

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None = None, **kwargs: object
    ) -> MaskedLMOutput:
        return MaskedLMOutput(logits=self.head(self.marl(input_ids, attention_mask).last_hidden_state))


class MarlForSequenceClassification(MarlPreTrainedModel):
    def __init__(self, config: MarlConfig) -> None:
        super().__init__(config)
        self.marl = MarlModel(config)
        self.classifier = nn.Linear(config.hidden_size, config.num_labels)
        self.post_init()

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor | None = None, **kwargs: object
    ) -> SequenceClassifierOutput:
        hidden = self.marl(input_ids, attention_mask).last_hidden_state
        return SequenceClassifierOutput(logits=self.classifier(hidden[:, 0]))
