"""Where the code of a model type is, in transformers or in a package that registered it, and the classes in it."""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

MODELS = "transformers.models."


def registered(package: str) -> list[str]:
    """The model types that a package told AutoConfig about when it was imported, sorted."""
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING, CONFIG_MAPPING_NAMES

    added = (family for family in CONFIG_MAPPING if family not in CONFIG_MAPPING_NAMES)
    return sorted(family for family in added if f"{config_class(family).__module__}.".startswith(f"{package}."))


def package_of(family: str) -> str:
    """The package of its code: "transformers.models.x_clip" for "xclip", or the one that registered it."""
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES, model_type_to_module_name

    if family not in CONFIG_MAPPING_NAMES:
        return config_class(family).__module__.partition(".")[0]
    return f"{MODELS}{model_type_to_module_name(family)}"


@functools.cache
def submodules(package: str, kind: str) -> tuple[ModuleType, ...]:
    """The modules "<kind>_*.py" of a model's folder, or all that are loaded of a package other than transformers.

    Raises what importing one of them raises.
    """
    folder = importlib.import_module(package)
    if not package.startswith(MODELS):
        return tuple(module for name, module in sorted(sys.modules.items()) if f"{name}.".startswith(f"{package}."))
    names = sorted(path.stem for path in Path(folder.__path__[0]).glob(f"{kind}_*.py"))
    return tuple(importlib.import_module(f"{package}.{name}") for name in names)


def own_classes(module: ModuleType, base: type) -> list[type]:
    """The subclasses of `base` that the module itself defines, in the order of the source."""
    found = (value for value in vars(module).values() if inspect.isclass(value) and issubclass(value, base))
    return list(dict.fromkeys(kind for kind in found if kind.__module__ == module.__name__))  # aliases count once


def find_class(name: str, package: str) -> type[Any]:
    """A class by name, from the model's own modules or from the top of transformers. Raises AttributeError."""
    import transformers

    for module in submodules(package, "modeling"):
        if name in vars(module):
            return vars(module)[name]  # type: ignore[no-any-return]
    return getattr(transformers, name)  # type: ignore[no-any-return]


def named(name: str) -> Any:
    """A class of transformers, or one of another module by its dotted name. Raises ImportError or AttributeError."""
    module, _, plain = name.rpartition(".")
    return getattr(importlib.import_module(module or "transformers"), plain)


def name_of(kind: type[Any]) -> str:
    """By what `named` finds the class: its plain name, where transformers exports it under that."""
    import transformers

    exported = getattr(transformers, kind.__name__, None) is kind
    return kind.__name__ if exported else f"{_exporter(kind)}.{kind.__name__}"


def unexported(names: Iterable[str], package: str) -> dict[str, str]:
    """Of these classes of a model's package, those that it (or transformers) does not export, with their module."""
    top = importlib.import_module("transformers" if package.startswith(MODELS) else package)
    found = {}
    for name in sorted(set(names)):
        with contextlib.suppress(AttributeError):  # a mapping may name a class that is not there
            kind = find_class(name, package)
            if not hasattr(top, name):
                found[name] = kind.__module__
    return found


def _exporter(kind: type[Any]) -> str:
    """The top of the class's package, where that has it, else its module."""
    top = kind.__module__.partition(".")[0]
    return top if getattr(sys.modules[top], kind.__name__, None) is kind else kind.__module__


def config_class(family: str) -> type[Any]:
    """The configuration class of a model type. Raises ImportError, AttributeError, or KeyError for an unknown one."""
    import transformers
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING, CONFIG_MAPPING_NAMES

    if family not in CONFIG_MAPPING_NAMES:
        return CONFIG_MAPPING[family]  # type: ignore[no-any-return]
    name = CONFIG_MAPPING_NAMES[family]
    for module in submodules(package_of(family), "configuration"):
        if name in vars(module):
            return vars(module)[name]  # type: ignore[no-any-return]
    return getattr(transformers, name)  # type: ignore[no-any-return]


def title(package: str, prefix: str) -> str:
    '''The name that people write ("BERT", "CLIP Text"): from the docstring '"""BERT model configuration"""'.

    The class prefix where transformers' own files do not give a spelling of it.
    '''
    for name in _spellings(package) if package.startswith(MODELS) else ():
        length = _prefix_length(prefix, name)
        if length and (length == len(prefix) or prefix[length].isupper()):
            return _spaced(f"{name} {prefix[length:]}")
    return _spaced(prefix)


def _spellings(package: str) -> list[str]:
    found = []
    for kind in ("configuration", "modeling"):
        for path in sorted(Path(importlib.import_module(package).__path__[0]).glob(f"{kind}_*.py")):
            docstring = re.search(r'^"""(.*?)"""', path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
            text = docstring[1].strip() if docstring else ""
            if match := re.fullmatch(r"(?:Py[Tt]orch )?(.+?)(?: model)?(?: configuration)?\.?", text):
                found += [match[1], *re.findall(r"\((\w+)\)", match[1])]
    return [name for name in found if len(name) <= 40 and any(letter.isupper() for letter in name)]


def _prefix_length(prefix: str, name: str) -> int:
    """How much of the class prefix the name spells: 4 for ("CLIPText", "CLIP"), 0 when it is something else."""
    letters = re.sub(r"[^a-z0-9]", "", name.lower())
    for end in range(1, len(prefix) + 1):
        if re.sub(r"[^a-z0-9]", "", prefix[:end].lower()) == letters:
            return end
    return 0


def _spaced(name: str) -> str:
    """ "Qwen2.5 VL" of "Qwen2_5_VL", and "XLM-RoBERTa XL" of "XLM-RoBERTa_XL"."""
    return re.sub(r"(?<=\d)_(?=\d)", ".", name).replace("_", " ").strip()
