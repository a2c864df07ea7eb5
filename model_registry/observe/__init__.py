"""Reads what the installed transformers says about each of its model types.

Only `registry sync` comes here: everything else reads the snapshot that it wrote, and needs no transformers.
"""

from model_registry.observe.family import observe, prepare

__all__ = ["observe", "prepare"]
