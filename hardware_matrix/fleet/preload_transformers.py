"""Imported by the server of children whose tests need torch and transformers, after `preload`."""

import contextlib

# Without them a child says so itself, in its own words.
with contextlib.suppress(ImportError):
    import torch
    import transformers.modeling_utils
    import transformers.models.auto.modeling_auto
    import transformers.models.auto.processing_auto  # noqa: F401
    from tqdm import tqdm

    torch.set_num_threads(1)
    tqdm.get_lock()  # a semaphore: a child that made its own, and was then killed, would leave it behind
