"""Which layers to keep: few, and one of every kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.nodes import numbers

STAGES = 8
"""A model has no more stages than this; a longer list is one of layers."""

KINDS = ("layer_types", "mlp_layer_types", "layers_block_type", "block_types", "hybrid_override_pattern")
TAPS = re.compile(
    r"out_indices|backbone_out_indices|fullatt_block_indexes|deepstack_visual_indexes|global_attn_indexes|extract_layers"
    r"|intermediate_(layers|hidden_state)_indices"
)
"""Lists of layers whose outputs are used: all of them must be there."""

MEMBERS = re.compile(r"\w+_block_indices|\w+_layer_ids|moe_layers|cross_attention_layers")
"""Lists of the layers that are of a kind."""

SOURCES = re.compile(r"\w+_source_layers")
"""Lists that have, for every layer, the layer that it takes something from."""


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
    before = _count(node)
    per_layer = {k: v for k, v in node.items() if isinstance(v, (list, tuple)) and len(v) == before}
    if before <= STAGES and any(meaning(k) is Meaning.DEPTH for k in per_layer):
        return LayerChoice(before, before)
    taps = {k: v for k, v in node.items() if TAPS.fullmatch(k) and numbers(v)}
    kinds = _kinds(node, before)
    kept = sorted({kinds.index(kind) for kind in kinds})
    rest = (index for index in range(before) if index not in kept)
    after = max(len(kept), min(depth, before), *(len(v) for v in taps.values()), 0) if before else 0
    kept = sorted([*kept, *(next(rest) for _ in range(after - len(kept)))])
    stages = node.get("stage_names")
    first = max(0, len(stages) - before) if isinstance(stages, list) else 0  # 1 where a stem comes before the layers
    lists = {key: [value[index] for index in kept] for key, value in per_layer.items() if before > 4}
    lists |= {
        k: [first + after - len(v) + i for i in range(len(v))] for k, v in taps.items() if max(v) < before + first
    }
    lists |= {key: [kept.index(index) for index in node[key] if index in kept] for key in _members(node)}
    for key in [key for key in lists if SOURCES.fullmatch(key)]:
        lists[key] = [kept.index(source) if source in kept else index for index, source in enumerate(lists[key])]
    return LayerChoice(before, after, lists)


def _count(node: dict[str, Any]) -> int:
    """How many layers the node has, by the names in use; else the largest count of layers that there is."""
    named = (node[key] for key in ("num_hidden_layers", "num_layers", "n_layer") if type(node.get(key)) is int)
    counts = [v for k, v in node.items() if meaning(k) is Meaning.DEPTH and type(v) is int]
    return next(named, 0) or max(counts, default=0)


def _members(node: dict[str, Any]) -> list[str]:
    return [key for key, value in node.items() if MEMBERS.fullmatch(key) and numbers(value)]


def _kinds(node: dict[str, Any], before: int) -> list[tuple[Any, ...]]:
    """What each layer is, by all lists that tell."""
    told = [
        v for k, v in node.items() if isinstance(v, (list, tuple)) and len(v) == before and (k in KINDS or _marks(v))
    ]
    listed = [[index in node[key] for index in range(before)] for key in _members(node)]
    return list(zip(*told, *listed, strict=True)) if (told or listed) and before > 4 else [()] * before


def _marks(values: Sequence[Any]) -> bool:
    """Whether it says yes or no of every layer."""
    return set(map(str, values)) == {"0", "1"}
