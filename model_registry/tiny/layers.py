"""Which layers to keep: few, and one of every kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from model_registry.tiny.keys import Meaning, meaning

KINDS = ("layer_types", "mlp_layer_types", "layers_block_type", "block_types", "hybrid_override_pattern")
INDEXED = ("out_indices", "fullatt_block_indexes", "deepstack_visual_indexes", "global_attn_indexes")


@dataclass(frozen=True)
class LayerChoice:
    """The layers kept of a config that had `before`: how many, and what the per-layer lists become."""

    before: int
    after: int
    lists: dict[str, Any] = field(default_factory=dict)

    def depth(self, key: str, value: Any) -> Any:
        """The new value of a key that counts layers. A list counts the blocks of each stage: one is enough."""
        if isinstance(value, (list, tuple)):
            return None if key in self.lists else [min(item, 1) if isinstance(item, int) else item for item in value]
        return self.after if value == self.before else min(value, self.after)


def kinds_by_rule(config: Any) -> list[str]:
    """The kinds of all layers where a config computes them from other values instead of storing them."""
    return next((list(kinds) for key in KINDS if key not in vars(config) and (kinds := getattr(config, key, None))), [])


def choose_layers(node: dict[str, Any], depth: int, computed: Sequence[str] = ()) -> LayerChoice:
    """Keeps the first layer of every kind, and at least `depth` of them.

    computed: the kinds by layer where a rule gives them, so that all layers up to the last new kind must stay.
    """
    if computed:
        depth = max(depth, 1 + max(computed.index(kind) for kind in set(computed)))
    counts = [v for k, v in node.items() if meaning(k) is Meaning.DEPTH and type(v) is int]
    before = next((node[k] for k in ("num_hidden_layers", "num_layers", "n_layer") if type(node.get(k)) is int), 0)
    before = before or max(counts, default=0)
    if any(meaning(k) is Meaning.DEPTH and isinstance(v, (list, tuple)) and len(v) == before for k, v in node.items()):
        return LayerChoice(before, before)
    per_layer = {k: v for k, v in node.items() if isinstance(v, (list, tuple)) and len(v) == before and before > 4}
    kinds = list(zip(*(per_layer[key] for key in KINDS if key in per_layer), strict=True)) or [()] * before
    kept = sorted({kinds.index(kind) for kind in kinds})
    rest = (index for index in range(before) if index not in kept)
    while len(kept) < min(depth, before):
        kept.append(next(rest))
    indexed = {k: node[k] for k in INDEXED if isinstance(node.get(k), (list, tuple)) and node[k]}
    after = max([len(kept), *(len(v) for v in indexed.values())]) if before else 0
    kept = sorted([*kept, *(next(rest) for _ in range(after - len(kept)))])
    lists = {key: [value[index] for index in kept] for key, value in per_layer.items()}
    lists |= {key: list(range(after - len(value), after)) for key, value in indexed.items() if max(value) < before}
    return LayerChoice(before, after, lists)
