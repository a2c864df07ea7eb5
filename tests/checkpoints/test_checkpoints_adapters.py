"""PEFT adapters: folders with a few weights that change those of a checkpoint elsewhere."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import BertForSequenceClassification, BertModel, LlamaForCausalLM
from transformers.utils import is_peft_available
from variants import checkpoint, generated

pytestmark = pytest.mark.xdist_group("checkpoints")
needs_peft = pytest.mark.skipif(not is_peft_available(), reason="PEFT is not installed: pip install peft")

PROMPT = "A cat sits on the mat, and"
ADAPTER = '{"peft_type": "LORA", "base_model_name_or_path": "somewhere"}'


@pytest.fixture(scope="module")
def decoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return checkpoint(tmp_path_factory.mktemp("decoder"), "llama", "LlamaForCausalLM")


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return checkpoint(tmp_path_factory.mktemp("encoder"), "bert", "BertModel")


def adapter(model: Any, folder: Path, kind: str = "LoraConfig", **options: Any) -> tuple[Any, Path]:
    """A trained adapter of a model, saved as PEFT does: the model with it, and its folder."""
    import peft

    torch.manual_seed(3)
    adapted = peft.get_peft_model(model, getattr(peft, kind)(**options)).eval()
    for weight in adapted.parameters():
        if weight.requires_grad:
            weight.data += 0.3 * torch.randn_like(weight)
    adapted.save_pretrained(folder)
    return adapted, folder


def generator(folder: Path, backend: str = "cpu") -> Any:
    options = {} if backend == "cpu" else {"cache_dir": folder.parent / backend}
    return generated("llama", backend, "text_generation").LlamaTextGenerator.load(
        folder, dtype=torch.float32, **options
    )


def classifier(folder: Path) -> Any:
    return generated("bert", "cpu", "text_classification").BertTextClassifier.load(folder)


@needs_peft
@pytest.mark.parametrize("backend", ["cpu", "openvino", "onnxruntime"])
def test_an_adapter_is_merged(decoder: Path, tmp_path: Path, backend: str) -> None:
    adapted, folder = adapter(LlamaForCausalLM.from_pretrained(decoder), tmp_path / "lora", r=4, task_type="CAUSAL_LM")
    inputs = generator(decoder).tokenizer([PROMPT], return_tensors="pt")
    wanted = adapted.generate(**inputs, max_new_tokens=6, do_sample=False)[:, inputs["input_ids"].shape[1] :]
    made = generator(folder, backend).generate([PROMPT], max_new_tokens=6)
    assert made.tolist() == wanted.tolist()
    assert made.tolist() != generator(decoder).generate([PROMPT], max_new_tokens=6).tolist()


@needs_peft
@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("LoraConfig", {"r": 4, "use_dora": True}),
        ("LoraConfig", {"r": 4, "modules_to_save": ["embed_tokens", "lm_head"]}),
        ("IA3Config", {}),
    ],
    ids=["DoRA", "whole layers", "IA3"],
)
def test_other_adapters_are_merged_too(decoder: Path, tmp_path: Path, kind: str, options: dict[str, Any]) -> None:
    model = LlamaForCausalLM.from_pretrained(decoder)
    adapted, folder = adapter(model, tmp_path / "adapter", kind, task_type="CAUSAL_LM", **options)
    skill = generator(folder)
    inputs = skill.tokenizer([PROMPT], return_tensors="pt")
    with torch.no_grad():
        wanted, made = adapted(**inputs).logits, skill.model(**inputs).logits
    assert torch.allclose(made, wanted, atol=1e-4 * float(wanted.abs().max()))


@needs_peft
def test_an_adapter_brings_the_head_that_its_base_lacks(encoder: Path, tmp_path: Path) -> None:
    torch.manual_seed(1)
    model = BertForSequenceClassification.from_pretrained(encoder)
    adapted, folder = adapter(model, tmp_path / "lora", r=4, task_type="SEQ_CLS")
    skill = classifier(folder)
    with torch.no_grad():
        wanted = adapted(**skill.tokenizer([PROMPT], return_tensors="pt")).logits
    assert torch.allclose(skill.logits([PROMPT]), wanted, atol=1e-5)


@needs_peft
def test_an_adapter_may_bring_a_tokenizer_of_its_own(decoder: Path, tmp_path: Path) -> None:
    _, folder = adapter(LlamaForCausalLM.from_pretrained(decoder), tmp_path / "lora", r=4, task_type="CAUSAL_LM")
    assert "<new>" not in generator(folder).tokenizer.get_vocab()
    tokenizer = generator(decoder).tokenizer
    tokenizer.add_tokens(["<new>"])
    tokenizer.save_pretrained(folder)
    assert "<new>" in generator(folder).tokenizer.get_vocab()


@needs_peft
def test_weights_that_neither_has_are_not_made_up(encoder: Path, tmp_path: Path) -> None:
    """An adapter of the bare encoder: neither its head nor, under the head's model, its own weights are there."""
    bare = BertModel.from_pretrained(encoder)
    _, folder = adapter(bare, tmp_path / "lora", r=4, target_modules=["query"], task_type="FEATURE_EXTRACTION")
    with pytest.raises(ValueError, match="lacks weights of BertForSequenceClassification: .*lora_A"):
        classifier(folder)


@needs_peft
def test_a_prompt_is_no_weight(decoder: Path, tmp_path: Path) -> None:
    model = LlamaForCausalLM.from_pretrained(decoder)
    _, folder = adapter(model, tmp_path / "prompt", "PromptTuningConfig", num_virtual_tokens=4, task_type="CAUSAL_LM")
    with pytest.raises(ValueError, match="PROMPT_TUNING"):
        generator(folder)


@needs_peft
def test_a_damaged_adapter_is_refused(decoder: Path, tmp_path: Path) -> None:
    _, folder = adapter(LlamaForCausalLM.from_pretrained(decoder), tmp_path / "lora", r=4, task_type="CAUSAL_LM")
    weights = folder / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:200])
    with pytest.raises(OSError, match="damaged"):
        generator(folder)


@needs_peft
def test_an_adapter_that_names_no_base_is_refused(tmp_path: Path) -> None:
    (tmp_path / "adapter_config.json").write_text('{"peft_type": "LORA", "base_model_name_or_path": null}')
    with pytest.raises(OSError, match="does not name the checkpoint that it adapts"):
        generator(tmp_path)


@needs_peft
@pytest.mark.parametrize("backend", ["openvino", "onnxruntime"])
def test_a_conversion_is_of_the_adapter_and_its_base(decoder: Path, tmp_path: Path, backend: str) -> None:
    module = generated("llama", backend, "text_generation")
    more = [torch.float32] if backend == "openvino" else []
    base = shutil.copytree(decoder, tmp_path / "base")
    _, folder = adapter(LlamaForCausalLM.from_pretrained(base), tmp_path / "lora", r=4, task_type="CAUSAL_LM")
    names = {module.fingerprint(source, *more) for source in (base, folder)}
    for path in (folder / "adapter_model.safetensors", base / "model.safetensors"):
        path.write_bytes(path.read_bytes()[:-1] + b" ")
        names.add(module.fingerprint(folder, *more))
    assert len(names) == 4


@pytest.mark.parametrize(
    ("family", "name", "kind"),
    [("bert", "embedding", "BertEmbedder"), ("llama", "text_generation", "LlamaTextGenerator")],
)
@pytest.mark.parametrize("backend", ["cpu", "openvino", "onnxruntime"])
def test_without_peft_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, family: str, backend: str, name: str, kind: str
) -> None:
    (tmp_path / "adapter_config.json").write_text(ADAPTER)
    module = generated(family, backend, name)
    monkeypatch.setattr(module, "is_peft_available", lambda: False)  # as where it is not installed
    with pytest.raises(RuntimeError, match="is an adapter, and PEFT is not here to apply it: pip install peft"):
        getattr(module, kind).load(tmp_path)
