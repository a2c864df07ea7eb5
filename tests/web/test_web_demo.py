"""The demo page in real browsers: what it shows is what PyTorch finds."""

from __future__ import annotations

import re
from pathlib import Path

import numpy
import pytest
import torch
from here import DRIVEN, here, missing
from PIL import Image

from benchmarks.minilm import by_hand
from benchmarks.web.measure import HERE, TOKENIZERS
from benchmarks.web.show import pictured

pytestmark = pytest.mark.xdist_group("web skill")


@pytest.mark.parametrize("name", DRIVEN)
def test_sentences_are_compared(name: str, tmp_path: Path) -> None:
    if not TOKENIZERS.exists():
        missing("@huggingface/tokenizers is not here: run `make web`.")
    found = pictured(here(name).name, tmp_path / "page.png")

    source = (HERE / "demo" / "demo.mjs").read_text(encoding="utf-8")
    sentences = re.findall(r'^  "(.+)",$', source, re.MULTILINE)
    vectors = by_hand()(sentences)
    assert len(sentences) == 6
    assert (torch.tensor(found["similarities"]) - vectors @ vectors.T).abs().max() < 1e-4
    picture = numpy.asarray(Image.open(tmp_path / "page.png").convert("RGB")).reshape(-1, 3)
    assert (numpy.abs(picture.astype(int) - (8, 76, 155)).max(axis=1) < 12).sum() > 5_000  # cells of what is the same
