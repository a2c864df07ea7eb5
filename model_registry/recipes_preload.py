"""Imported once by the server that forks a child for each recipe; every child then has it for nothing."""

import contextlib

# Without them a child says so itself, in its own words.
with contextlib.suppress(ImportError):
    import torch
    import transformers.modeling_utils
    import transformers.models.auto.modeling_auto  # noqa: F401

    torch.set_num_threads(1)
