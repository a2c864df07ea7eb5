"""What runs in the process of one mutated config: the derivation, and whatever it finds is put to use."""

from __future__ import annotations

import json
from multiprocessing.connection import Connection
from typing import Any

from model_registry.recipes import child


class Trying:
    """A connection that proves a recipe once more, as it reads from a file, before it is handed on."""

    def __init__(self, connection: Connection, model_classes: list[str]) -> None:
        self.connection = connection
        self.model_classes = model_classes

    def send(self, answer: Any) -> None:
        if isinstance(answer, dict):
            from model_registry.tiny.prove import prove

            told = answer.get("unproven", {})
            unproven = prove(json.loads(json.dumps(answer)), [n for n in self.model_classes if n not in told]).unproven
            assert not unproven, f"the recipe says nothing of {unproven}"
        self.connection.send(answer)


def derive_and_try(connection: Connection, request: dict[str, Any], memory: int) -> None:
    child(Trying(connection, request["model_classes"]), request, memory)  # type: ignore[arg-type]
