"""Proves a recipe: its checkpoint loads back whole, and its models tell two raw inputs apart."""

from __future__ import annotations

import inspect
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model_registry.tiny.arguments import called
from model_registry.tiny.checkpoint import build_checkpoint, build_config, build_model, named, quiet
from model_registry.tiny.generating import only_generates
from model_registry.tiny.raw_inputs import Way, answer, fit, model_inputs, ways
from model_registry.tiny.recipe import NothingRuns, Recipe, TinyError

CLOSE = 5e-3
"""Two outputs that differ by no more than this share of their size are alike."""

LARGEST_NUMBER = 1000.0
"""What an output may hold where weights are scaled: what grows from layer to layer drowns what is beside it."""

RULED_OUT = -9000.0
"""From there on down, a number stands for what a model rules out: the smallest that there is, or -10,000 added to a logit."""

MISPLACED = re.compile(r"total number of \S+ tokens in the prompts")
"""How a processor says that a text has other placeholders than it should."""

LARGEST = 5_000_000
"""Parameters above which a model is not tiny."""


@dataclass(frozen=True)
class Proof:
    """unproven: by model class that does not run, what the first check says that fails. told: what to know to run those
    that do, as the recipe has it: by key ("unused", "inputs", "attention") and class."""

    unproven: dict[str, str]
    told: dict[str, dict[str, Any]]


def prove(recipe: Recipe, model_classes: Sequence[str]) -> Proof:
    """Raises NothingRuns where none of them does."""
    unproven: dict[str, str] = {}
    told: dict[str, dict[str, Any]] = {}
    for name in model_classes:
        try:
            _check_part(recipe, name, model_classes)
            for key, value in _check_class(recipe, name).items():
                told.setdefault(key, {})[name] = value
        except TinyError as error:
            unproven[name] = str(error)
        except Exception as error:  # any author's code may raise anything: it is that class's reason
            unproven[name] = f"{name} fails: {_said(error)}"
    if len(unproven) == len(model_classes):
        raise NothingRuns([*unproven.values()])
    return Proof(unproven, told)


def _check_class(recipe: Recipe, model_class: str) -> dict[str, Any]:
    """What to know to run the class: "unused", "inputs", "attention", where there is something to say.

    Raises TinyError where a checkpoint of the class cannot be made, does not load back whole, or does not run.
    """
    _check_size(recipe, model_class)
    with tempfile.TemporaryDirectory() as temporary:
        folder = build_checkpoint(recipe, model_class, Path(temporary), seed=0)
        with quiet():
            processor = loaded(recipe, folder)
            _check_loading(model_class, folder)
    return _check_model(recipe, build_model(recipe, model_class, seed=0), processor)


def _check_part(recipe: Recipe, model_class: str, model_classes: Sequence[str]) -> None:
    """Raises TinyError where the class is the reading part of what checkpoints hold, and does not find itself in them."""
    kind, config = named(model_class), named(recipe["config"]["class"])
    wholes = [name for name in model_classes if named(name).config_class is config and named(name).can_generate()]
    if kind.config_class is config or not wholes or not kind.can_generate():
        return
    with tempfile.TemporaryDirectory() as folder, quiet():
        build_model(recipe, wholes[0], seed=0).save_pretrained(folder)
        _, info = kind.from_pretrained(folder, output_loading_info=True)
    if info["missing_keys"]:
        raise TinyError(f"{model_class} does not find its weights in a checkpoint of {wholes[0]}")


def loaded(recipe: Recipe, folder: Path) -> Any:
    """The processor, as the Auto class for its kind loads it; None where the recipe has none."""
    if "processor" not in recipe:
        return None
    name = recipe["processor"]["class"]
    cls = named(name)
    if hasattr(cls, "get_attributes"):
        auto = "AutoProcessor"
    elif hasattr(cls, "convert_tokens_to_ids"):
        auto = "AutoTokenizer"
    else:
        kinds = ("ImageProcessor", "VideoProcessor")
        auto = "Auto" + next((kind for kind in kinds if kind in name), "FeatureExtractor")
    try:
        return named(auto).from_pretrained(folder)
    except Exception as error:
        raise TinyError(f"{auto} does not load the tiny {name}: {_said(error)}") from error


def _check_loading(model_class: str, folder: Path) -> None:
    cls = named(model_class)
    try:
        try:
            _, info = reader(cls).from_pretrained(folder, output_loading_info=True)
        except AttributeError:  # of a class that loads more than its weights and tells nothing of them
            cls.from_pretrained(folder)
            _, info = named("PreTrainedModel").from_pretrained.__func__(cls, folder, output_loading_info=True)
    except Exception as error:
        raise TinyError(f"{model_class} does not load its own tiny checkpoint: {_said(error)}") from error
    for kind in ("missing_keys", "unexpected_keys", "mismatched_keys"):
        if info.get(kind):
            raise TinyError(f"{model_class} loads with {kind.replace('_', ' ')}: {sorted(map(str, info[kind]))[:3]}")


def loads_names(model_class: Any) -> bool:
    """Whether what the class itself loads are names of another package's models, so that only the class above it reads
    what it saves."""
    own = vars(model_class).get("from_pretrained")
    return own is not None and "pretrained=True" in inspect.getsource(own.__func__)


def reader(model_class: Any) -> Any:
    """What reads checkpoints of the class from folders, by its `from_pretrained`."""
    return super(model_class, model_class) if loads_names(model_class) else model_class


def _check_size(recipe: Recipe, model_class: str) -> None:
    """Counts parameters before any is allocated. A model that cannot be made that way is left to the checks below."""
    import torch

    config = build_config(recipe)
    try:
        with torch.device("meta"):
            size = sum(parameter.numel() for parameter in named(model_class)(config).parameters())
    except Exception:
        return
    if size > LARGEST:
        raise TinyError(f"{model_class} still has {size:,} parameters when shrunk")


def _check_model(recipe: Recipe, model: Any, processor: Any) -> dict[str, Any]:
    import torch

    way = fitting_way(model, processor)
    made = []
    for which in (0, 1):
        inputs = model_inputs(processor, model, which, way)
        with torch.inference_mode(), torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)
            made.append(_output(model, inputs))
    first, second = tell_apart(type(model).__name__, *made)
    if recipe.get("scaled") and any(tensor.abs().max() > LARGEST_NUMBER for tensor in first if tensor.numel()):
        raise TinyError(f"{type(model).__name__} gives numbers out of all proportion with scaled weights")
    _check_generation(model, processor, way)
    eager = {} if _attends_alike(model, inputs, second) else {"attention": "eager"}
    return {**fit(processor, model, way), **eager}


def tell_apart(name: str, *made: Any) -> list[list[Any]]:
    """The floating-point tensors of the outputs for two inputs. Raises TinyError where they tell nothing of these."""
    import torch

    outputs = [list(floats(output)) for output in made]
    said = (_possible(tensor) for tensors in outputs for tensor in tensors)
    if not all(torch.isfinite(tensor).all() for tensor in said):
        raise TinyError(f"{name} gives values that are not finite")
    if any(tensors and not tensors[0].numel() for tensors in outputs):
        raise TinyError(f"{name} gives an output without any values")
    telling = [list(_telling(output)) for output in made]
    if _all_alike(*outputs) or any(_alike(*pair) for pair in zip(*telling, strict=False)):
        raise TinyError(f"{name} gives the same for two different inputs")
    return outputs


def _attends_alike(model: Any, inputs: dict[str, Any], outputs: list[Any]) -> bool:
    """Whether eager attention gives the same outputs as the model's default, which drops some masks, or none that are
    finite. Leaves it eager."""
    import torch

    try:
        model.set_attn_implementation("eager")
    except (ValueError, ImportError):  # there is only one
        return True
    with torch.inference_mode(), torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        eager = _forward(model, inputs)
    broken = any(tensor.isnan().any() for tensor in eager)
    return broken or all(_alike(*pair) for pair in zip(outputs, eager, strict=False))


def fitting_way(model: Any, processor: Any) -> Way:
    """The first way in which what the processor makes fits the model. Raises a TinyError where none does: the first
    that comes from the model, else the processor's first that is not about where the text has placeholders."""
    import torch

    said: list[TinyError] = []
    for way in ways(processor, model):
        try:
            with torch.inference_mode():
                _forward(model, model_inputs(processor, model, 0, way))
            return way
        except TinyError as error:
            said.append(error)
    inside = (error for error in said if "rejects raw inputs" not in str(error))
    raise next(inside, next((error for error in said if not MISPLACED.search(str(error))), said[0]))


def _forward(model: Any, inputs: dict[str, Any]) -> list[Any]:
    return list(floats(_output(model, inputs)))


def _output(model: Any, inputs: dict[str, Any]) -> Any:
    """What the model's forward gives. Raises TinyError."""
    try:
        return answer(model, inputs)
    except Exception as error:
        lacking = [name for name in re.findall(r"[`'\"](\w+)[`'\"]", str(error)) if name in _left_out(model, inputs)]
        if lacking:
            raise TinyError(
                f"{type(model).__name__} takes {lacking[0]}, which no processor makes: {_said(error)}"
            ) from error
        taken = ", ".join(f"{key}{list(getattr(value, 'shape', ()))}" for key, value in inputs.items())
        raise TinyError(f"{type(model).__name__} fails on {taken or 'nothing'}: {_said(error)}") from error


def _left_out(model: Any, inputs: dict[str, Any]) -> set[str]:
    """The arguments of the model's forward that are tensors to compute with, and that it is not given."""
    parameters = inspect.signature(called(model)).parameters.values()
    return {each.name for each in parameters if "Tensor" in str(each.annotation)} - inputs.keys() - {"inputs_embeds"}


def _check_generation(model: Any, processor: Any, way: Way) -> None:
    import torch

    if not model.can_generate() or only_generates(type(model)):  # which has been seen to generate
        return
    inputs = model_inputs(processor, model, 0, way)
    inputs.pop("decoder_input_ids", None)
    try:
        with torch.random.fork_rng(devices=[]):
            try:
                made = model.generate(**inputs, max_new_tokens=3)
            except UnboundLocalError:  # of a model that goes on with more of what generation returned than tokens
                made = model.generate(**inputs, max_new_tokens=3, return_dict_in_generate=True).sequences
            except KeyError:  # of one that generates with a mask which its forward does not take
                mask = torch.ones_like(inputs["input_ids"])
                made = model.generate(**inputs, attention_mask=mask, max_new_tokens=3)
    except Exception as error:
        raise TinyError(f"{type(model).__name__}.generate fails: {_said(error)}") from error
    if getattr(made, "scores", made) is None:
        raise TinyError(f"{type(model).__name__}.generate has no scores of its tokens, by which they could be compared")


def floats(value: Any) -> Iterator[Any]:
    """The floating-point tensors in an output, in order; caches left out."""
    if hasattr(value, "is_floating_point"):
        if value.is_floating_point():
            yield value
    elif hasattr(value, "items"):
        for key, item in value.items():
            if "past_key_values" not in str(key):
                yield from floats(item)
    elif isinstance(value, (tuple, list)):
        for item in value:
            yield from floats(item)


def _telling(output: Any) -> Iterator[Any]:
    """Of an output, what must differ for different inputs: what a head says first, and what each tower makes."""
    items = output.items() if hasattr(output, "items") else ()
    named = (value for key, value in items if key.endswith("_embeds") or key in ("logits", "last_hidden_state"))
    yield from (value for value in named if hasattr(value, "is_floating_point") and value.is_floating_point())


def _all_alike(left: list[Any], right: list[Any]) -> bool:
    """Whether two outputs are alike, tensor by tensor or beside the largest of their numbers, as tests compare them."""
    largest = max((float(_possible(tensor).abs().max()) for tensor in left), default=0.0)
    return all(_alike(*pair) or _alike(*pair, largest=largest) for pair in zip(left, right, strict=False))


def _alike(left: Any, right: Any, largest: float | None = None) -> bool:
    """Whether two outputs are, where they overlap, so close that a comparison would mean nothing.

    largest: beside which they are compared, if that is not the largest of their own numbers.
    """
    if left.dim() != right.dim():
        return False
    common = tuple(slice(0, min(sizes)) for sizes in zip(left.shape, right.shape, strict=True))
    left, right = left[common], right[common]
    if left.numel() == 0:
        return True
    left, right = (_possible(part) for part in (left, right))
    largest = float(left.abs().max()) if largest is None else largest
    return float((left - right).abs().max()) <= CLOSE * max(largest, 1e-6)


def _possible(tensor: Any) -> Any:
    """The tensor with zeros for what the model rules out, by -inf or by another number far below all others."""
    return tensor.masked_fill(tensor <= RULED_OUT, 0.0)


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"
