"""Reads what the installed transformers says about each of its model types, and about those that a package registered.

Only `registry sync` and `registry add --package` come here: everything else reads what they wrote, and needs no
transformers.
"""

from model_registry.observe.family import observe, prepare
from model_registry.observe.modules import registered, unexported

__all__ = ["observe", "prepare", "registered", "unexported"]
