"""Imported once by the server that forks a child for each target; every child then has it for nothing."""

import contextlib
import os

# Before torch is imported: children run side by side, and a checkpoint is never fetched.
for name, value in {
    "HF_HUB_OFFLINE": "1",
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "TOKENIZERS_PARALLELISM": "false",
}.items():
    os.environ[name] = value
# What a person adds to every run of pytest is not for these.
for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS"):
    os.environ.pop(name, None)

# Without it a child says so itself, in its own words.
with contextlib.suppress(ImportError):
    import pytest  # noqa: F401
