"""Fits the values of one config to each other, once its widths are small: heads, experts, state spaces, rotary sections.

Each function adds to `found`, the new values by key; `node` holds the values before.
"""

from __future__ import annotations

import functools
import math
from typing import Any

from model_registry.tiny.keys import Meaning, meaning
from model_registry.tiny.nodes import each, main_width, numbers
from model_registry.tiny.style import Style

Values = dict[str, Any]

WIDEST = 128
"""The features that are left of a sound after all stages that double them."""

EXPERTS, EXPERTS_CHOSEN = 4, 2

ORDERED = 32
"""How many objects a model looks for at most where it says which of them comes after which."""

SECTIONS = (16, 24, 24)
"""The proportions of time, height and width in rotary sections, where the modeling code and not the config has them."""


def fit_heads(node: Values, found: Values, style: Style) -> None:
    """Heads that divide the new widths, with as many groups of key heads as before where there is room."""
    if not style.head:
        return
    size = style.head
    width = main_width({**node, **{k: v for k, v in found.items() if v is not None}})
    for key in [k for k in node if meaning(k) is Meaning.HEADS and numbers(node[k])]:
        found[key] = _heads(node[key], width, size)
    heads, was = (
        next((source[k] for k in node if meaning(k) is Meaning.HEADS and isinstance(source.get(k), int)), None)
        for source in (found, node)
    )
    for key in [k for k in node if meaning(k) is Meaning.KV_HEADS]:
        if heads and was and node[key] is None:
            found[key] = heads
        elif heads and was and isinstance(node[key], int):
            found[key] = heads if node[key] >= was else max(1, heads // 2) if node[key] > 1 else 1
    _fit_head_dims(node, found, width // heads if width and heads and width % heads == 0 else size)


def _heads(value: Any, width: int | None, size: int) -> Any:
    if isinstance(value, int):
        most = max(1, (width or 32) // size)
        return min(value, next(h for h in (4, 2, 1) if h <= most and (width or 32) % h == 0))
    first = max(1, min(numbers(value)))
    return each(value, lambda heads: int(2 ** round(math.log2(max(1, heads // first)))))


def _fit_head_dims(node: Values, found: Values, size: int) -> None:
    """One small size for every head dimension, except that one which was the sum of two others still is."""
    for key in [k for k, v in node.items() if k == "head_dim" and v is None]:
        found[key] = size
    dims = {k: v for k, v in node.items() if meaning(k) is Meaning.HEAD_DIM and isinstance(v, int) and v > 0}
    for key, value in dims.items():
        sums = any(a + b == value for i, a in dims.items() for j, b in dims.items() if i < j and key not in (i, j))
        found[key] = min(value, size * 2 if sums else size)


def fit_experts(node: Values, found: Values) -> None:
    small = {Meaning.EXPERTS: EXPERTS, Meaning.EXPERTS_CHOSEN: EXPERTS_CHOSEN, Meaning.EXPERT_GROUPS: 1}
    for key, value in node.items():
        if meaning(key) in small and (numbers(value) or value is None):
            most = small[meaning(key)]
            found[key] = most if value is None else each(value, functools.partial(min, most))


def fit_rotary(node: Values, found: Values, sectioned: bool) -> None:
    """Rotary sections are a partition of half a head: keep their proportions in the smaller half."""
    rope = node.get("rope_parameters")
    if not isinstance(rope, dict):
        return
    sections = rope.get("mrope_section") or (SECTIONS if sectioned and "rope_theta" in rope else None)
    if not sections:
        return
    now = {**node, **{k: v for k, v in found.items() if v is not None}}
    head = now.get("head_dim") or (main_width(now) or 32) // now.get("num_attention_heads", 1)
    half = int(head * rope.get("partial_rotary_factor", 1.0)) // 2
    small = [max(1, section * half // sum(sections)) for section in sections]
    small[-1] += half - sum(small)
    found["rope_parameters"] = {**rope, "mrope_section": small}


def fit_mamba(node: Values, found: Values) -> None:
    """The heads of a state-space layer together are as wide as its expanded input."""
    now = {**node, **{k: v for k, v in found.items() if v is not None}}
    if all(isinstance(now.get(key), int) for key in ("mamba_n_heads", "mamba_expand", "hidden_size")):
        found["mamba_n_heads"] = 4
        found["mamba_d_head"] = now["mamba_expand"] * now["hidden_size"] // 4
        if isinstance(node.get("mamba_d_ssm"), int):
            found["mamba_d_ssm"] = now["mamba_expand"] * now["hidden_size"]
    found |= {key: min(now[key], 2) for key in ("n_groups", "mamba_n_groups") if isinstance(now.get(key), int)}
    if all(isinstance(now.get(key), int) for key in ("num_heads", "head_dim", "expand", "state_size", "hidden_size")):
        found["num_heads"] = 4
        found["head_dim"] = now["expand"] * now["hidden_size"] // 4


def fit_coefficients(node: Values, found: Values) -> None:
    """A model that multiplies a fixed plan of widths and depths: smaller factors, and the plan as it is."""
    width, depth = node.get("width_coefficient"), node.get("depth_coefficient")
    if not isinstance(width, float) or not isinstance(depth, float):
        return
    found |= {"width_coefficient": 0.25, "depth_coefficient": 0.1}
    found |= dict.fromkeys(("in_channels", "out_channels"))
    if isinstance(node.get("hidden_dim"), int):
        found["hidden_dim"] = int(node["hidden_dim"] / width * 0.25)


def fit_stages(node: Values, found: Values) -> None:
    """Convolutions that halve their features in every stage keep some; those that double them get few to begin with."""
    rates = node.get("upsample_rates")
    if isinstance(rates, (list, tuple)) and isinstance(start := node.get("upsample_initial_channel"), int):
        found["upsample_initial_channel"] = min(start, 2 ** (len(rates) + 2))
    ratios = node.get("downsampling_ratios") or node.get("upsampling_ratios")
    if isinstance(ratios, (list, tuple)) and isinstance(start := node.get("num_filters"), int):
        found["num_filters"] = min(start, max(2, WIDEST >> len(ratios)))


def fit_stride(node: Values, found: Values) -> None:
    """A decoder that makes pixels makes as many of a patch as before, in proportion to the patch."""
    patch = node.get("patch_size")
    if (
        isinstance(node.get("encoder_stride"), int)
        and isinstance(patch, int)
        and isinstance(found.get("patch_size"), int)
    ):
        found["encoder_stride"] = node["encoder_stride"] * found["patch_size"] // patch


def fit_order(node: Values, found: Values) -> None:
    """A model that says of every two objects whether one follows the other finds few: random weights make a graph of
    all of them, and what puts that in order takes the time of its edges squared."""
    if isinstance(node.get("s2r_steps"), int):  # from successors to relations
        found |= {k: min(v, ORDERED) for k, v in node.items() if meaning(k) is Meaning.QUERIES and isinstance(v, int)}
