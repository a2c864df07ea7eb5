"""The installed transformers under another version, with some things changed: what a release could look like."""

from __future__ import annotations

from textwrap import dedent

from made_up_index import Index

SAME = """\
import sys
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from pathlib import Path

mine = str(Path(__file__).parents[1])
spec = PathFinder.find_spec("transformers", [path for path in sys.path if path != mine])
sys.modules["transformers"] = module_from_spec(spec)
spec.loader.exec_module(sys.modules["transformers"])
transformers = sys.modules["transformers"]
transformers.__version__ = {version!r}
"""

# No checkpoint of `vit` can be read any more, `deit_again` is new, `vitdet` is gone.
CHANGED = """\
from transformers.models.auto import configuration_auto, modeling_auto
from transformers.models.vit.configuration_vit import ViTConfig

def from_dict(*arguments, **keywords):
    raise ValueError("vit has moved")

ViTConfig.from_dict = from_dict
configuration_auto.SPECIAL_MODEL_TYPE_TO_MODULE_NAME["deit_again"] = "deit"
configuration_auto.CONFIG_MAPPING_NAMES["deit_again"] = "DeiTConfig"
modeling_auto.MODEL_MAPPING_NAMES["deit_again"] = "DeiTModel"
del configuration_auto.CONFIG_MAPPING_NAMES["vitdet"]
"""


def release(index: Index, version: str, changes: str = "") -> None:
    """Puts it on the index."""
    text = dedent(SAME).format(version=version) + changes
    index.add("transformers", version, {"transformers/__init__.py": text})
