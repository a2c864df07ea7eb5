"""What lies in a checkpoint's folder: weights in several files, older files, tied weights, no tokenizer."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from transformers import BertForMaskedLM, LlamaConfig, LlamaForCausalLM
from variants import checkpoint, generated, saved

pytestmark = pytest.mark.xdist_group("checkpoints")

PROMPT = "A cat sits on the mat, and"
Damage = Callable[[Path], object]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return checkpoint(tmp_path_factory.mktemp("whole"), "llama", "LlamaForCausalLM")


@pytest.fixture(scope="module")
def tied(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A decoder whose head is its embedding, in several files."""
    torch.manual_seed(4)
    model = LlamaForCausalLM(LlamaConfig.from_pretrained(whole, tie_word_embeddings=True))
    return saved(model, whole, tmp_path_factory.mktemp("tied") / "sharded", max_shard_size="30KB")


def skill(backend: str, folder: Path) -> Any:
    options = {} if backend == "cpu" else {"cache_dir": folder.parent / backend}
    return generated("llama", backend, "text_generation").LlamaTextGenerator.load(
        folder, dtype=torch.float32, **options
    )


def continued(folder: Path, backend: str = "cpu") -> list[int]:
    tokens: list[int] = skill(backend, folder).generate([PROMPT], max_new_tokens=6)[0].tolist()
    return tokens


def by_pytorch(folder: Path) -> list[int]:
    model = LlamaForCausalLM.from_pretrained(folder).eval()
    inputs = skill("cpu", folder).tokenizer([PROMPT], return_tensors="pt")
    made: list[int] = model.generate(**inputs, max_new_tokens=6, do_sample=False)[0].tolist()
    return made[inputs["input_ids"].shape[1] :]


def test_weights_in_several_files(whole: Path, tmp_path: Path) -> None:
    model = LlamaForCausalLM.from_pretrained(whole)
    folder = saved(model, whole, tmp_path / "sharded", max_shard_size="30KB")
    assert len(list(folder.glob("model-*-of-*.safetensors"))) > 2
    assert continued(folder) == continued(whole) == by_pytorch(whole)


def test_weights_in_an_older_file(whole: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(whole, tmp_path / "older")
    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    assert continued(folder) == continued(whole)


@pytest.mark.parametrize("backend", ["cpu", "openvino"])
def test_a_tied_head_is_not_missed(tied: Path, backend: str) -> None:
    names = {name for path in tied.glob("*.safetensors") for name in load_file(path)}
    assert "model.embed_tokens.weight" in names and "lm_head.weight" not in names
    assert continued(tied, backend) == by_pytorch(tied)


def test_a_head_tied_in_a_masked_language_model_is_not_missed(tmp_path: Path) -> None:
    folder = checkpoint(tmp_path, "bert", "BertForMaskedLM")
    assert "cls.predictions.decoder.weight" not in load_file(folder / "model.safetensors")
    filler = generated("bert", "cpu", "fill_mask").BertMaskFiller.load(folder)
    head, words = filler.model.get_output_embeddings(), filler.model.get_input_embeddings()
    assert torch.equal(head.weight, words.weight)
    assert torch.equal(words.weight, BertForMaskedLM.from_pretrained(folder).get_input_embeddings().weight)


def test_a_head_that_should_be_there_is_missed(tied: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(tied, tmp_path / "untied")
    config = (folder / "config.json").read_text().replace('"tie_word_embeddings": true', '"tie_word_embeddings": false')
    (folder / "config.json").write_text(config)
    with pytest.raises(ValueError, match="lacks weights of LlamaForCausalLM: lm_head.weight"):
        skill("cpu", folder)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda shard: shard.write_bytes(shard.read_bytes()[:-100]), "damaged"),
        (lambda shard: shard.write_bytes(b""), "damaged"),
        (lambda shard: shard.unlink(), "model-00002-of"),
    ],
    ids=["cut off", "empty", "missing"],
)
def test_one_bad_file_of_several_is_refused(tied: Path, tmp_path: Path, damage: Damage, message: str) -> None:
    folder = shutil.copytree(tied, tmp_path / "bad")
    damage(next(folder.glob("model-00002-of-*")))
    with pytest.raises(OSError, match=message):
        skill("cpu", folder)


@pytest.mark.parametrize("content", [b"", b"no weights at all"], ids=["empty", "garbage"])
def test_a_bad_older_file_is_refused(whole: Path, tmp_path: Path, content: bytes) -> None:
    folder = shutil.copytree(whole, tmp_path / "bad")
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(content)
    with pytest.raises(OSError, match="damaged"):
        skill("cpu", folder)


def test_code_in_an_older_file_is_not_run(whole: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(whole, tmp_path / "code")
    (folder / "model.safetensors").unlink()
    torch.save({"model.norm.weight": Dangerous(tmp_path / "was here")}, folder / "pytorch_model.bin")
    with pytest.raises(OSError, match="damaged"):
        skill("cpu", folder)
    assert not (tmp_path / "was here").exists()


class Dangerous:
    """Unpickling it leaves a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.path,)


def test_a_tokenizer_that_is_not_there_is_not_made_up(tmp_path: Path) -> None:
    """Of a BERT without one transformers makes a tokenizer to which every word is unknown."""
    folder = checkpoint(tmp_path, "bert", "BertModel")
    for path in folder.glob("token*"):
        path.unlink()
    with pytest.raises(OSError, match="no tokenizer at .*bert"):
        generated("bert", "cpu", "embedding").BertEmbedder.load(folder)


@pytest.mark.parametrize("backend", ["openvino", "onnxruntime"])
def test_a_conversion_is_of_all_files(tied: Path, tmp_path: Path, backend: str) -> None:
    module = generated("llama", backend, "text_generation")
    more = [torch.float32] if backend == "openvino" else []
    folder = shutil.copytree(tied, tmp_path / "changed")
    names = {module.fingerprint(tied, *more), module.fingerprint(folder, *more)}
    assert len(names) == 1
    for path in sorted(folder.glob("*.safetensors*")):
        path.write_bytes(path.read_bytes()[:-1] + b" ")
        names.add(module.fingerprint(folder, *more))
    assert len(names) == 1 + len(list(folder.glob("*.safetensors*")))
