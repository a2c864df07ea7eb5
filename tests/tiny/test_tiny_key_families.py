"""The tiny checkpoints of the key families do what the real ones do: raw inputs in, finite and different answers out."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from tiny_raw_inputs import SENTENCES, film, picture, tone  # noqa: E402

import model_registry  # noqa: E402
from model_registry import tiny  # noqa: E402

RECIPES = Path(model_registry.__file__).parent / "snapshot" / "recipes.jsonl"
LARGEST_FILE = 1_500_000
SLOWEST = 2.0


def recipe(family: str) -> dict[str, Any]:
    """The shipped recipe of that family."""
    for line in RECIPES.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if entry["family"] == family:
            return dict(entry["recipe"])
    raise AssertionError(f"no recipe for {family} in {RECIPES}")


def text(folder: Path, which: int, model: Any) -> dict[str, Any]:
    return dict(transformers.AutoTokenizer.from_pretrained(folder)(SENTENCES[which], return_tensors="pt"))


def text_to_text(folder: Path, which: int, model: Any) -> dict[str, Any]:
    return {**text(folder, which, model), "decoder_input_ids": torch.tensor([[model.config.decoder_start_token_id]])}


def image(folder: Path, which: int, model: Any) -> dict[str, Any]:
    return dict(transformers.AutoImageProcessor.from_pretrained(folder)(images=picture(which), return_tensors="pt"))


def labels_and_image(folder: Path, which: int, model: Any) -> dict[str, Any]:
    processor = transformers.AutoProcessor.from_pretrained(folder)
    return dict(processor(text=["a cat", "two dogs"], images=picture(which), padding=True, return_tensors="pt"))


def labels_and_film(folder: Path, which: int, model: Any) -> dict[str, Any]:
    processor = transformers.AutoProcessor.from_pretrained(folder)
    inputs = dict(processor(text=["a cat", "two dogs"], videos=film(which), padding=True, return_tensors="pt"))
    return {**inputs, "pixel_values": inputs["pixel_values"].reshape(1, 8, *inputs["pixel_values"].shape[-3:])}


def speech(folder: Path, which: int, model: Any) -> dict[str, Any]:
    processor = transformers.AutoProcessor.from_pretrained(folder)
    inputs = dict(processor(audio=tone(which, 16_000), sampling_rate=16_000, return_tensors="pt"))
    if model.can_generate():
        inputs["decoder_input_ids"] = torch.tensor([[model.config.decoder_start_token_id]])
    return inputs


def labels_and_sound(folder: Path, which: int, model: Any) -> dict[str, Any]:
    processor = transformers.AutoProcessor.from_pretrained(folder)
    sound = tone(which, 48_000)
    return dict(
        processor(text=["rain", "a bell"], audio=sound, sampling_rate=48_000, padding=True, return_tensors="pt")
    )


def chat_with_image(folder: Path, which: int, model: Any) -> dict[str, Any]:
    content = [{"type": "image"}, {"type": "text", "text": "What is this?"}]
    processor = transformers.AutoProcessor.from_pretrained(folder)
    prompt = processor.apply_chat_template([{"role": "user", "content": content}], add_generation_prompt=True)
    return dict(processor(text=prompt, images=picture(which), return_tensors="pt"))


def chat_with_image_parts(folder: Path, which: int, model: Any) -> dict[str, Any]:
    """Where the union of processors cannot be made without a video processor: its parts, and its rule by hand."""
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    images = transformers.AutoImageProcessor.from_pretrained(folder)
    content = [{"type": "image"}, {"type": "text", "text": "What is this?"}]
    prompt = tokenizer.apply_chat_template([{"role": "user", "content": content}], tokenize=False)
    pixels = images(images=picture(which), return_tensors="pt")
    placeholder = tokenizer.convert_ids_to_tokens(model.config.image_token_id)
    count = int(pixels["image_grid_thw"].prod()) // images.merge_size**2
    encoded = tokenizer(prompt.replace(placeholder, placeholder * count), return_tensors="pt")
    return {**encoded, **pixels, "mm_token_type_ids": (encoded["input_ids"] == model.config.image_token_id).int()}


CASES: list[tuple[str, str, Callable[..., dict[str, Any]]]] = [
    ("bert", "BertModel", text),
    ("bert", "BertForMaskedLM", text),
    ("bert", "BertForSequenceClassification", text),
    ("bert", "BertForTokenClassification", text),
    ("bert", "BertForQuestionAnswering", text),
    ("t5", "T5ForConditionalGeneration", text_to_text),
    ("llama", "LlamaForCausalLM", text),
    ("opt", "OPTForCausalLM", text),
    ("qwen2", "Qwen2ForCausalLM", text),
    ("qwen3", "Qwen3ForCausalLM", text),
    ("vit", "ViTForImageClassification", image),
    ("clip", "CLIPModel", labels_and_image),
    ("detr", "DetrForObjectDetection", image),
    ("whisper", "WhisperForConditionalGeneration", speech),
    ("wav2vec2", "Wav2Vec2ForCTC", speech),
    ("clap", "ClapModel", labels_and_sound),
    ("llava", "LlavaForConditionalGeneration", chat_with_image),
    ("llava_next", "LlavaNextForConditionalGeneration", chat_with_image),
    ("qwen2_vl", "Qwen2VLForConditionalGeneration", chat_with_image_parts),
    ("xclip", "XCLIPModel", labels_and_film),
]
GENERATING = [case for case in CASES if case[1].endswith(("ForCausalLM", "ForConditionalGeneration"))]


def name(case: Any) -> str:
    return str(case[1])


@dataclass(frozen=True)
class Built:
    """A checkpoint on disk, loaded; `inputs(folder, which, model)` makes model inputs of raw ones."""

    family: str
    model_class: str
    folder: Path
    model: Any
    inputs: Callable[..., dict[str, Any]]

    def given(self, which: int) -> dict[str, Any]:
        return self.inputs(self.folder, which, self.model)


@pytest.fixture(scope="module", params=CASES, ids=name)
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Built:
    family, model_class, inputs = request.param
    folder = tiny.build(recipe(family), model_class, tmp_path_factory.mktemp(model_class))
    return Built(family, model_class, folder, loaded(folder, model_class), inputs)


def loaded(folder: Path, model_class: str) -> Any:
    return getattr(transformers, model_class).from_pretrained(folder).eval()


def main_output(model: Any, inputs: dict[str, Any]) -> Any:
    """The output that answers the task; inputs seeded by nothing but themselves."""
    with torch.inference_mode():
        out = model(**inputs)
    names = ("logits_per_image", "logits_per_video", "logits_per_audio", "logits", "start_logits", "last_hidden_state")
    return next(out[name] for name in names if out.get(name) is not None)


def test_it_loads_with_nothing_missing_and_nothing_left_over(built: Built) -> None:
    cls = getattr(transformers, built.model_class)
    model, info = cls.from_pretrained(built.folder, output_loading_info=True)
    assert {kind: set(keys) for kind, keys in info.items()} == dict.fromkeys(info, set())
    assert type(model) is cls
    assert type(transformers.AutoConfig.from_pretrained(built.folder)) is type(model.config)


def test_two_inputs_give_finite_answers_that_differ_by_far_more_than_rounding(built: Built) -> None:
    one, other = (main_output(built.model, built.given(which)) for which in (0, 1))
    assert torch.isfinite(one).all() and torch.isfinite(other).all()
    length = min(one.shape[1], other.shape[1])
    difference = (one[:, :length] - other[:, :length]).abs().max() / one.abs().max()
    assert difference > 0.02, f"outputs differ by only {difference:.1e} of their size"


def test_it_answers_an_input_alike_twice(built: Built) -> None:
    one, again = (main_output(built.model, built.given(0)) for _ in range(2))
    assert torch.equal(one, again)


@pytest.mark.parametrize("built", GENERATING, indirect=True, ids=name)
def test_generating_models_generate_text_that_follows_the_input(built: Built) -> None:
    tokenizer = transformers.AutoTokenizer.from_pretrained(built.folder)
    continued = []
    for which in (0, 1):
        given = {key: value for key, value in built.given(which).items() if key != "decoder_input_ids"}
        ids = built.model.generate(**given, do_sample=False, max_new_tokens=8, min_new_tokens=8)
        new = ids[0] if built.model.config.is_encoder_decoder else ids[0, given["input_ids"].shape[1] :]
        assert tokenizer.decode(new, skip_special_tokens=True)
        continued.append(new.tolist())
    assert continued[0] != continued[1]


def test_it_is_small_and_quick_to_build(built: Built, tmp_path: Path) -> None:
    assert (built.folder / "model.safetensors").stat().st_size < LARGEST_FILE
    start = time.process_time()
    tiny.build(recipe(built.family), built.model_class, tmp_path)
    assert time.process_time() - start < SLOWEST


@pytest.mark.parametrize(("family", "model_class"), [("bert", "BertForMaskedLM"), ("detr", "DetrForObjectDetection")])
def test_same_seed_same_bytes_and_another_seed_other_weights(family: str, model_class: str, tmp_path: Path) -> None:
    folders = [tiny.build(recipe(family), model_class, tmp_path / str(n), seed) for n, seed in enumerate((0, 0, 1))]
    one, again, other = ((folder / "model.safetensors").read_bytes() for folder in folders)
    assert one == again != other


def test_building_leaves_the_random_state_alone(tmp_path: Path) -> None:
    torch.manual_seed(7)
    expected = torch.rand(3)
    torch.manual_seed(7)
    tiny.build(recipe("bert"), "BertModel", tmp_path)
    assert torch.equal(torch.rand(3), expected)


def test_whisper_takes_a_language_and_a_task(tmp_path: Path) -> None:
    tiny.build(recipe("whisper"), "WhisperForConditionalGeneration", tmp_path)
    model = loaded(tmp_path, "WhisperForConditionalGeneration")
    given = {"input_features": speech(tmp_path, 0, model)["input_features"], "return_dict_in_generate": True}
    starts = {
        language: model.generate(**given, language=language, task="translate", max_new_tokens=2)
        .sequences[0, :3]
        .tolist()
        for language in ("en", "de")
    }
    tokenizer = transformers.AutoTokenizer.from_pretrained(tmp_path)
    assert {language: tokenizer.convert_ids_to_tokens(ids)[:3] for language, ids in starts.items()} == {
        "en": ["<|startoftranscript|>", "<|en|>", "<|translate|>"],
        "de": ["<|startoftranscript|>", "<|de|>", "<|translate|>"],
    }
