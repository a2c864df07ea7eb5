"""Where transformers keeps the code of a model type, and the classes in it."""

from __future__ import annotations

import contextlib
import functools
import importlib
import inspect
import re
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import Any


def package_of(family: str) -> str:
    """The folder under transformers.models: "x_clip" for "xclip"."""
    from transformers.models.auto.configuration_auto import model_type_to_module_name

    return str(model_type_to_module_name(family))


@functools.cache
def submodules(package: str, kind: str) -> tuple[ModuleType, ...]:
    """The modules "<kind>_*.py" of a model's folder. Raises what importing one of them raises."""
    folder = importlib.import_module(f"transformers.models.{package}")
    names = sorted(path.stem for path in Path(folder.__path__[0]).glob(f"{kind}_*.py"))
    return tuple(importlib.import_module(f"{folder.__name__}.{name}") for name in names)


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


def unexported(names: Iterable[str], package: str) -> dict[str, str]:
    """Of these classes of a model's folder, those that cannot be imported from transformers itself, with their module."""
    import transformers

    found = {}
    for name in sorted(set(names)):
        with contextlib.suppress(AttributeError):  # a mapping may name a class that is not there
            kind = find_class(name, package)
            if not hasattr(transformers, name):
                found[name] = kind.__module__
    return found


def config_class(family: str) -> type[Any]:
    """The configuration class of a model type. Raises ImportError or AttributeError."""
    import transformers
    from transformers.models.auto.configuration_auto import CONFIG_MAPPING_NAMES

    name = CONFIG_MAPPING_NAMES[family]
    for module in submodules(package_of(family), "configuration"):
        if name in vars(module):
            return vars(module)[name]  # type: ignore[no-any-return]
    return getattr(transformers, name)  # type: ignore[no-any-return]


def title(package: str, prefix: str) -> str:
    '''The name that people write ("BERT", "CLIP Text"): from the docstring '"""BERT model configuration"""'.

    The class prefix where transformers' own files do not give a spelling of it.
    '''
    for name in _spellings(package):
        length = _prefix_length(prefix, name)
        if length and (length == len(prefix) or prefix[length].isupper()):
            return _spaced(f"{name} {prefix[length:]}")
    return _spaced(prefix)


def _spellings(package: str) -> list[str]:
    found = []
    for kind in ("configuration", "modeling"):
        for path in sorted(_folder(package).glob(f"{kind}_*.py")):
            docstring = re.search(r'^"""(.*?)"""', path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
            text = docstring[1].strip() if docstring else ""
            if match := re.fullmatch(r"(?:Py[Tt]orch )?(.+?)(?: model)?(?: configuration)?\.?", text):
                found += [match[1], *re.findall(r"\((\w+)\)", match[1])]
    return [name for name in found if len(name) <= 40 and any(letter.isupper() for letter in name)]


def _folder(package: str) -> Path:
    return Path(importlib.import_module(f"transformers.models.{package}").__path__[0])


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
