"""Classes that are what they are only where their config says so: decoders by `is_decoder`, halves of encoder-decoders."""

from __future__ import annotations

import inspect
import re
from typing import Any

WANTED = re.compile(r"\b(if not|assert) config\.is_decoder\b")
ALONE = re.compile(r"\bif config\.is_encoder_decoder:\s+raise\b")
STARTS = re.compile(r"if decoder_input_ids is None:\s+decoder_input_ids = torch\.full\(")


def starts_itself(kind: type[Any]) -> bool:
    """Whether the class's forward makes the tokens that its decoder begins with, such as one of each codebook."""
    return bool(STARTS.search(inspect.getsource(inspect.unwrap(kind.forward))))


def wants_encoder(kind: type[Any]) -> bool:
    """Whether the class, as it is made, refuses the config of an encoder-decoder: it is the encoder alone."""
    return bool(ALONE.search(inspect.getsource(kind.__init__)))


def wants_decoder(kind: type[Any]) -> bool:
    """Whether the class, as it is made, looks for `is_decoder` in its config: it warns or refuses where it is not there."""
    return bool(WANTED.search(inspect.getsource(kind.__init__)))
