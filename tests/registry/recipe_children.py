"""What runs in the process of a family, in the tests: each misbehaves in its own way."""

from __future__ import annotations

import os
import signal
import time
from multiprocessing.connection import Connection
from typing import Any


def behave(connection: Connection, request: dict[str, Any], memory: int) -> None:
    family = request["family"]
    if family == "crashes":
        os.kill(os.getpid(), signal.SIGSEGV)
    if family == "exits":
        os._exit(3)
    if family == "hangs":
        time.sleep(600)
    connection.send("it is too large" if family == "refuses" else {"config": {"class": family}})
