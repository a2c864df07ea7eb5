"""Derives each family's tiny recipe in a process of its own: one that crashes or hangs costs only itself."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TYPE_CHECKING, Any

from model_registry.layers import Layers, read_layer
from model_registry.merge import family, merged_facts, qualified
from model_registry.portable import portable
from model_registry.preparers import PARTS
from model_registry.task import Task

if TYPE_CHECKING:
    from model_registry.family import Family
    from model_registry.registry import Registry

Facts = dict[str, Any]
GIBIBYTE = 1 << 30
BORROWED = "another family's"
"""In the place of a part that the Auto classes do not name: the derivation finds one, or proves nothing that needs it."""


@dataclass(frozen=True)
class Limits:
    """seconds: after which a family is given up. memory: address space of its process in bytes (POSIX only)."""

    seconds: float = 180.0
    memory: int = 12 * GIBIBYTE
    jobs: int = 1


def requests(
    families: Mapping[str, Facts],
    layers: Layers,
    tasks: Mapping[str, Task],
    wholes: Mapping[str, Facts] | None = None,
) -> dict[str, dict[str, Any]]:
    """What `tiny.derive` is asked for each family: a recipe that suits the model class of every task it has.

    families: snapshot lines by name; `layers`: what people wrote about them; wholes: the lines of all models of which
    a family may be a part. Raises FactsError.
    """
    asked = {name: _request(name, facts, layers, tasks) for name, facts in families.items()}
    for name, facts in families.items():
        holders = _holders(name, facts, wholes or {})
        if holders:
            asked[name]["wholes"] = [_held(name, facts, other, said, layers, tasks) for other, said in holders.items()]
    return asked


def request(registry: Registry, name: str) -> dict[str, Any]:
    """The same for one family as the registry knows it, also one that people added. Raises FactsError."""
    base = name
    while registry.snapshot.line(base) is None and (others := registry.layers.likes(base)):
        base = others[0]
    return {"family": base, **_classes(registry.family(name), registry.facts(name))}


def derive_all(
    asked: Mapping[str, dict[str, Any]],
    progress: Callable[[str, int, int], None],
    limits: Limits = Limits(),
    target: Callable[[Connection, dict[str, Any], int], None] | None = None,
) -> dict[str, Facts]:
    """A line of recipes.jsonl for each family. `target`: what runs in the child, for tests."""
    waiting = list(asked.items())[::-1]
    running: dict[Connection, tuple[str, BaseProcess, float]] = {}
    done: dict[str, Facts] = {}
    while waiting or running:
        while waiting and len(running) < max(1, limits.jobs):
            name, request = waiting.pop()
            connection, process = _start(request, limits, target or child)
            running[connection] = (name, process, time.monotonic() + limits.seconds)
        for connection in _finished(running):
            name, process, deadline = running.pop(connection)
            done[name] = _line(name, _result(connection, process, deadline, limits))
            progress("deriving tiny recipes", len(done), len(asked))
    return done


def child(connection: Connection, request: dict[str, Any], memory: int) -> None:
    """Runs in the process of one family: sends a recipe, or a str with the reason why there is none."""
    _confine(memory)
    from model_registry import tiny

    try:
        connection.send(tiny.derive(**request))
    except MemoryError:
        connection.send("deriving it needs too much memory")
    except Exception as error:  # any author's code may raise anything: it is a reason, not a crash
        connection.send(f"{type(error).__name__}: {error}")


def _request(name: str, facts: Facts, layers: Layers, tasks: Mapping[str, Task]) -> dict[str, Any]:
    above = [read_layer(path) for path in layers.files(name)]
    merged = merged_facts(facts, above)
    prepared = {**merged, **{part: merged[part] or BORROWED for part in PARTS}}
    return {"family": name, **_classes(family(name, prepared, above, tasks), merged)}


def _holders(name: str, facts: Facts, wholes: Mapping[str, Facts]) -> dict[str, Facts]:
    """The models whose configuration holds one of that family, those of its own package first; where none declares that, and
    it has a key by which it is held, the wholes of its package: some make the part's configuration of their own."""
    found = [other for other, said in wholes.items() if other != name and name in said["sub_configs"].values()]
    if not found and facts["part"]:
        found = [other for other, said in wholes.items() if said["module"] == facts["module"] and not said["part"]]
    return {
        other: wholes[other] for other in sorted(found, key=lambda it: (wholes[it]["module"] != facts["module"], it))
    }


def _held(
    name: str, facts: Facts, other: str, whole: Facts, layers: Layers, tasks: Mapping[str, Task]
) -> dict[str, Any]:
    request = _request(other, whole, layers, tasks)
    base = whole["model_class"]
    request["model_classes"].sort(key=lambda kind: kind.rpartition(".")[2] != base)  # which does the least besides
    keys = [key for key, part in whole["sub_configs"].items() if part == name] or [facts["part"]]
    said = {*facts["modalities"], *(word for key in keys for word in key.split("_"))}
    modalities = [kind for kind in whole["modalities"] if kind in said]
    return {"keys": keys, "modalities": modalities, "whole": request}


def _classes(found: Family, facts: Facts) -> dict[str, Any]:
    classes = list(dict.fromkeys(task.model_class for task in found.tasks.values()))
    classes = classes or [kind for kind in [found.model_class] if kind]
    return {
        "config_class": qualified(facts, found.config_class),
        "model_classes": [qualified(facts, kind) for kind in classes],
        **{part: facts[part] for part in PARTS},
    }


def _start(
    request: dict[str, Any], limits: Limits, target: Callable[[Connection, dict[str, Any], int], None]
) -> tuple[Connection, BaseProcess]:
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = _context().Process(target=target, args=(theirs, request, limits.memory), daemon=True)
    process.start()
    theirs.close()  # so that the end of the process is the end of the pipe
    return ours, process


def _context() -> Any:
    """A server that has imported everything once and forks a child in milliseconds, where the system can."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["model_registry.recipes_preload"])
    return context


def _finished(running: Mapping[Connection, tuple[str, BaseProcess, float]]) -> list[Connection]:
    """Waits until some children have answered, died, or used up their time."""
    first = min(deadline for _, _, deadline in running.values())
    ready = wait(list(running), timeout=max(0.0, first - time.monotonic()))
    now = time.monotonic()
    return [connection for connection in running if connection in ready or running[connection][2] <= now]


def _result(connection: Connection, process: BaseProcess, deadline: float, limits: Limits) -> Any:
    try:
        answer = connection.recv() if connection.poll() else f"deriving it took more than {limits.seconds:g} seconds"
    except EOFError:
        process.join(5)
        answer = f"deriving it ended its process ({_ending(process.exitcode)})"
    finally:
        connection.close()
    process.kill()
    process.join()
    return answer


def _ending(code: int | None) -> str:
    import signal

    if code is None or code >= 0:
        return f"exit code {code}"
    return signal.Signals(-code).name


def _line(name: str, answer: Any) -> Facts:
    recipe, problem = (None, portable(answer)) if isinstance(answer, str) else (answer, None)
    return {"family": name, "problem": problem, "recipe": recipe}


def _confine(memory: int) -> None:
    """Keeps what transformers prints out of the progress bar, and a model too large from taking the machine down."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
