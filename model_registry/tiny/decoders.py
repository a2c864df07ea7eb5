"""Classes that read from left to right only where their config says `is_decoder`: encoders otherwise."""

from __future__ import annotations

import inspect
import re
from typing import Any

WANTED = re.compile(r"\b(if not|assert) config\.is_decoder\b")


def wants_decoder(kind: type[Any]) -> bool:
    """Whether the class, as it is made, looks for `is_decoder` in its config: it warns or refuses where it is not there."""
    return bool(WANTED.search(inspect.getsource(kind.__init__)))
