"""What can only be checked once all facts are known: do the names in a family's file exist?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model_registry.layers import read_layer
from model_registry.merge import merged_facts
from model_registry.problems import FactsError, Problem, did_you_mean, shown
from model_registry.snapshot import EMPTY
from model_registry.task import WHOLE
from model_registry.tasks_yaml import task_files
from model_registry.yaml_facts import read_yaml

if TYPE_CHECKING:
    from model_registry.layers import Layer
    from model_registry.registry import Registry
    from model_registry.schema import TaskOverride
    from model_registry.task import Task

NAMED = (
    *("config_class", "model_class", "tokenizer", "processor"),
    *("image_processor", "feature_extractor", "video_processor"),
)


def layer_problems(layer: Layer, registry: Registry) -> Iterator[Problem]:
    """The problems of one file about a family, beyond its form."""
    yield from _task_problems(layer, registry)
    yield from _standing_problems(layer, registry)


def class_problems(layer: Layer, known: dict[str, set[str]]) -> Iterator[Problem]:
    """Names of classes that the snapshot of transformers has never seen. Classes of other packages are not checked."""
    if layer.facts.package != "transformers":
        return
    said = layer.said()
    for key in NAMED:
        if said.get(key) and said[key] not in known[key]:
            yield _unknown_class(said[key], known[key], layer.located.where(key))
    for task, override in layer.facts.tasks.items():
        name = override.model_class
        if name and name not in known["model_class"]:
            yield _unknown_class(name, known["model_class"], layer.located.where("tasks", task, "model_class"))


def known_classes(registry: Registry) -> dict[str, set[str]]:
    """All names in the snapshot by what they are: config_class, model_class, tokenizer and so on, and mapping."""
    known: dict[str, set[str]] = {key: set() for key in (*NAMED, "mapping")}
    known["mapping"].add(WHOLE)
    for facts in registry.snapshot.all_facts().values():
        for key in NAMED:
            known[key] |= {facts[key]} - {None}
        known["mapping"] |= facts["classes"].keys()
        known["model_class"] |= {*facts["classes"].values(), *facts["other_classes"]}
    return known


def mapping_problems(path: Path, known: set[str]) -> Iterator[Problem]:
    """Names of mappings in a task's file that no family is in: a slip there would only make the task rare."""
    located = read_yaml(path)
    for number, variant in enumerate(located.value["variants"]):
        for key in ("mapping", "any_of", "none_of"):
            for name in [variant[key]] if key == "mapping" else variant.get(key, []):
                if name not in known:
                    where = located.where("variants", number, key)
                    yield Problem(f"no mapping {name!r}", where, did_you_mean(name, known).strip())


def all_problems(registry: Registry) -> list[Problem]:
    """Every problem of every file that the registry reads, in the order of the files."""
    problems = list(_caught(registry.tasks))
    tasks_stand = not problems
    known = known_classes(registry)
    for path in task_files(registry.task_folder) if tasks_stand else ():
        problems += mapping_problems(path, known["mapping"])
    for path in registry.layers.all_files():
        problems += _file_problems(path, registry, known, tasks_stand)
    return [*problems, *_caught(registry.key), *_strays(registry)]


def _file_problems(path: Path, registry: Registry, known: dict[str, set[str]], tasks_stand: bool) -> list[Problem]:
    try:
        layer = read_layer(path)
    except FactsError as error:
        return list(error.problems)
    problems = list(class_problems(layer, known))
    if tasks_stand:
        problems += layer_problems(layer, registry)
    return problems or list(_caught(lambda: registry.facts(path.stem)))


def _caught(action: Callable[[], Any]) -> Iterator[Problem]:
    try:
        action()
    except FactsError as error:
        yield from error.problems


def _strays(registry: Registry) -> Iterator[Problem]:
    """Files that look as if somebody meant them to be read."""
    for folder in registry.layers.folders:
        for path in sorted(folder.glob("*.yml")):
            yield Problem("files of families end in .yaml", shown(path), f"Rename it to {path.stem}.yaml.")


def _task_problems(layer: Layer, registry: Registry) -> Iterator[Problem]:
    tasks = registry.tasks()
    for name, override in layer.facts.tasks.items():
        if name not in tasks:
            hint = did_you_mean(name, tasks).strip() or f"The tasks are: {', '.join(tasks)}."
            yield Problem(f"no task {name!r}", layer.located.where("tasks", name), hint)
            continue
        yield from _option_problems(layer, tasks[name], override)
        yield from _addition_problems(layer, tasks[name], override, registry)


def _option_problems(layer: Layer, task: Task, override: TaskOverride) -> Iterator[Problem]:
    for name, value in override.options().items():
        where = layer.located.where("tasks", task.name, name)
        if name not in task.options:
            known = [*task.options, "model_class", "template", "unsupported"]
            hint = did_you_mean(name, known).strip() or f"Known here: {', '.join(sorted(known))}."
            yield Problem(f"{task.name} has no option {name!r}", where, hint)
        elif (choices := task.options[name].choices) and value not in choices:
            yield Problem(f"{name!r} cannot be {value!r}", where, f"One of: {', '.join(map(str, choices))}.")


def _addition_problems(layer: Layer, task: Task, override: TaskOverride, registry: Registry) -> Iterator[Problem]:
    """A task that a family does not have by itself needs the class that does it."""
    where = layer.located.where("tasks", task.name)
    templates = [variant.template for variant in task.variants]
    if override.template and override.template not in templates:
        hint = f"One of: {', '.join(templates)}."
        yield Problem(f"{task.name} has no variant {override.template!r}", where, hint)
    if override.model_class or override.unsupported or layer.facts.like:
        return
    below = _below(layer, registry)
    facts = merged_facts(registry.snapshot.facts(layer.facts.family) or EMPTY, [*below, layer])
    if not task.fit(facts) and not any(task.name in other.facts.tasks for other in below):
        hint = "Name the `model_class` that does it, or take it out."
        yield Problem(f"{layer.facts.family} does not have the task {task.name}", where, hint)


def _below(layer: Layer, registry: Registry) -> list[Layer]:
    files = registry.layers.files(layer.facts.family)
    return [read_layer(path) for path in files[: files.index(layer.located.path)]]


def _standing_problems(layer: Layer, registry: Registry) -> Iterator[Problem]:
    """A family that starts from nothing must say what everything else follows from."""
    first = registry.layers.files(layer.facts.family)[:1] == [layer.located.path]
    if not first or layer.facts.like or registry.snapshot.line(layer.facts.family) is not None:
        return
    absent = [key for key in ("config_class", "modalities", "main_input") if key not in layer.facts.model_fields_set]
    if absent:
        hint = "Say what it is, or start from a known family with `like: NAME`."
        message = f"the new family {layer.facts.family!r} needs {', '.join(absent)}"
        yield Problem(message, layer.located.where("family"), hint)


def _unknown_class(name: str, known: set[str], where: str) -> Problem:
    hint = did_you_mean(name, known).strip() or "For a class of another package, say which with `package`."
    return Problem(f"transformers has no {name!r}", where, hint)
