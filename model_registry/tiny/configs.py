"""Default configs, and the keyword arguments that turn one into its tiny self."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from textwrap import shorten
from typing import Any

from model_registry.tiny.checkpoint import named
from model_registry.tiny.extras import extras
from model_registry.tiny.layers import KINDS
from model_registry.tiny.nodes import children
from model_registry.tiny.recipe import TinyError
from model_registry.tiny.shrink import Shrinker, overrides

LABELS = ("apple", "bread", "chair")

TOWERS = ("vision_config", "audio_config")
"""Parts that a config class leaves out by default, while the families' checkpoints have them."""

Ids = Callable[[str, Any, dict[str, Any]], Any]
"""(key, value, all values of that config) -> the new value of a key that names a token, or None to leave it."""


def default_config(name: str, said: Mapping[str, Any] | None = None) -> tuple[Any, dict[str, Any]]:
    """The config that the class makes of `said`, and the arguments that make it: no backbone of another package.

    Raises TinyError where the class rejects that.
    """
    cls, kwargs = named(name), dict(said or extras()["default_configs"].get(name, {}))
    try:
        config = cls(**copy.deepcopy(kwargs))
        native = {
            key: _native(cls, key, child)
            for key, child in children(config).items()
            if hasattr(child, "use_pretrained_backbone") or (key not in kwargs and _declared(cls, key, child))
        }
        native |= {key: {} for key in TOWERS if key in cls.sub_configs and getattr(config, key) is None and not said}
        kwargs |= native
        return (cls(**copy.deepcopy(kwargs)), kwargs) if native else (config, kwargs)
    except Exception as error:
        if said:
            raise TinyError(f"{name} rejects the config: {shorten(str(error), 300, placeholder=' ...')}") from error
        raise TinyError(f"{name}() does not construct: {' '.join(str(error).split())[:160]}") from error


def _native(cls: Any, key: str, child: Any) -> dict[str, Any]:
    """The backbone that transformers itself implements, as the class declares it."""
    spec = _declared(cls, key, child)
    return {"model_type": spec.model_type, **(spec.init_kwargs or {})} if spec else dict(extras()["default_backbone"])


def _declared(cls: Any, key: str, child: Any) -> Any:
    """The class's declaration of that sub-config, if its default is one of another type; else None."""
    spec = getattr(cls, "sub_configs_defaults", {}).get(key)
    return spec if getattr(spec, "model_type", None) not in (None, child.model_type) else None


def config_kwargs(config: Any, shrinker: Shrinker, ids: Ids) -> dict[str, Any]:
    """What to give the config's class: only what differs from its defaults, sub-configs as nested dicts."""
    kwargs = _own(config, shrinker, ids)
    inner = {key: _child(config, key, child, shrinker, ids) for key, child in children(config).items()}
    _join(config, inner)
    return {**kwargs, **{key: value for key, value in inner.items() if value}}


def _join(config: Any, kwargs: dict[str, Any]) -> None:
    """What a vision or audio tower gives out is as wide as the text model that takes it in; a projector between them,
    whose class may be that of any Q-Former, reads states as wide as the tower's."""
    inner = children(config)
    text = next((key for key in inner if key in ("text_config", "llm_config", "thinker_config")), None)
    width = kwargs[text].get("hidden_size", getattr(inner[text], "hidden_size", None)) if text else None
    for key in [key for key in inner if key != text and width]:
        values = vars(inner[key])
        outputs = ["out_hidden_size"] if "out_hidden_size" in values else []
        outputs += ["hidden_size"] if "embed_dim" in values and "spatial_merge_size" in values else []
        kwargs[key] |= {name: width for name in outputs if values.get(name) is not None}
    tower = next((key for key in inner if key in ("encoder_config", *TOWERS)), None)
    if tower and hasattr(inner.get("projector_config"), "encoder_hidden_size"):
        kwargs["projector_config"]["encoder_hidden_size"] = _width(inner[tower], kwargs[tower])


def _width(config: Any, kwargs: dict[str, Any]) -> int:
    """The hidden size of the config that those arguments make of its class."""
    key = type(config).attribute_map.get("hidden_size", "hidden_size")
    width: int = kwargs.get(key, getattr(config, key))
    return width


def shrunk(config: Any, native: dict[str, Any], more: dict[str, Any], shrinker: Shrinker) -> Any:
    """The small config itself, with the ids of its tokens unchanged. Raises TinyError."""
    try:
        kwargs = merged(with_native(config_kwargs(config, shrinker, lambda *_: None), native), more)
        return type(config)(**copy.deepcopy(kwargs))
    except Exception as error:
        raise TinyError(
            f"{type(config).__name__} rejects its shrunk values: {' '.join(str(error).split())[:160]}"
        ) from error


def merged(under: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """Both, nested mappings merged likewise; `over` wins."""
    both = {
        k: merged(under[k], v) if isinstance(v, dict) and isinstance(under.get(k), dict) else v for k, v in over.items()
    }
    return {**under, **both}


def with_native(kwargs: dict[str, Any], native: dict[str, Any]) -> dict[str, Any]:
    """The arguments with the native backbones among them."""
    return merged(native, kwargs)


def _own(config: Any, shrinker: Shrinker, ids: Ids) -> dict[str, Any]:
    fields = {*_fields(config), "out_indices"}
    node = {key: value for key, value in vars(config).items() if key in fields}
    found = overrides(config, shrinker)
    for key, value in node.items():
        if (new := ids(key, value, node)) is not None and new != value:
            found[key] = new
    return {key: value for key, value in found.items() if key in fields}


def _child(parent: Any, key: str, child: Any, shrinker: Shrinker, ids: Ids) -> dict[str, Any]:
    """A sub-config's arguments: what its parent set, then what is shrunk."""
    default = vars(type(child)())
    fields = _fields(child)
    settable = {k: v for k, v in vars(child).items() if k[0] != "_" and (k in fields or k not in default)}
    chosen = {k: v for k, v in settable.items() if not (k in default and _same(v, default[k]))}
    skipped = {*children(child), *KINDS, "dtype", "rope_parameters"}
    chosen = {k: v for k, v in chosen.items() if k not in skipped and _plain(v)}
    own = config_kwargs(child, shrinker, ids)
    typed = {"model_type": child.model_type} if takes_any_class(parent, key) else {}
    taken = getattr(child, "_out_features", None)
    known = not taken or "out_indices" in own or not {*taken} - {child.stage_names[-1]}
    return {**typed, **({} if known else {"out_features": taken}), **chosen, **own}


def _fields(config: Any) -> set[str]:
    """The arguments of the config's class, by the names that it keeps them under."""
    names = set(getattr(type(config), "__dataclass_fields__", vars(config)))
    return names | {kept for name, kept in type(config).attribute_map.items() if name in names}


def _plain(value: Any) -> bool:
    return isinstance(value, (bool, int, float, str, list, tuple, dict))


def _same(left: Any, right: Any) -> bool:
    return bool(left == right) or (hasattr(left, "to_dict") and hasattr(right, "to_dict"))


def takes_any_class(parent: Any, key: str) -> bool:
    """Whether the parent accepts any config class there, so that the kind must be told."""
    spec = getattr(type(parent), "sub_configs_defaults", {}).get(key) or type(parent).sub_configs.get(key)
    cls = getattr(spec, "config_class", spec)
    return getattr(cls, "__name__", "AutoConfig") == "AutoConfig"
