"""Recordings as skills for the web make inputs of them, against transformers and scipy."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy
import pytest
from here import missing
from scipy.signal import resample_poly
from transformers import Wav2Vec2FeatureExtractor, WhisperFeatureExtractor

ROOT = Path(__file__).parents[2]
SKILLS = ROOT / "generated" / "whisper" / "webgpu"
SCRIPT = """
import { readFileSync } from "node:fs";
import { Sounds } from "./sounds.js";

const { settings, method, recordings } = JSON.parse(readFileSync(0, "utf8"));
const sounds = new Sounds(settings);
const made = await sounds[method](method === "logMel" ? recordings : recordings[0]);
const { data, shape } = "shape" in made ? made : { data: made, shape: [made.length] };
console.log(JSON.stringify({ data: Array.from(data), shape }));
"""


def made(settings: dict[str, Any], method: str, *recordings: tuple[Any, int]) -> Any:
    if not shutil.which("node"):
        missing("node is not here.")
    listed = [{"data": samples.tolist(), "samplingRate": rate} for samples, rate in recordings]
    job = json.dumps({"settings": settings, "method": method, "recordings": listed})
    command = ["node", "--input-type=module", "--eval", SCRIPT]
    done = subprocess.run(command, cwd=SKILLS, input=job, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    return numpy.array(result["data"]).reshape(result["shape"])


def noise(seconds: float, rate: int) -> Any:
    return numpy.random.default_rng(0).uniform(-1, 1, round(seconds * rate)).astype(numpy.float32)


@pytest.mark.parametrize("bands", [80, 128])
def test_log_mel_features_are_those_of_transformers(bands: int) -> None:
    extractor = WhisperFeatureExtractor(feature_size=bands, chunk_length=2)
    samples = [noise(0.7, 16000), 0.01 * numpy.sin(numpy.arange(32000) / 7).astype(numpy.float32)]
    wanted = extractor(samples, sampling_rate=16000, return_tensors="np")["input_features"]
    found = made(extractor.to_dict(), "logMel", *((each, 16000) for each in samples))
    assert found.shape == wanted.shape == (2, bands, 200)
    assert numpy.abs(found - wanted).max() < 1e-4


def test_a_waveform_is_normalised_as_transformers_does_it() -> None:
    extractor = Wav2Vec2FeatureExtractor()
    samples = 0.2 + 0.5 * noise(0.5, 16000)
    wanted = extractor(samples, sampling_rate=16000, return_tensors="np")["input_values"]
    assert numpy.abs(made(extractor.to_dict(), "waveform", (samples, 16000)) - wanted).max() < 1e-4


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000])
def test_other_rates_are_resampled_as_scipy_does_it(rate: int) -> None:
    samples = noise(0.3, rate)
    common = numpy.gcd(rate, 16000)
    wanted = resample_poly(samples, 16000 // common, rate // common)
    found = made({"sampling_rate": 16000}, "samples", (samples, rate))
    assert found.shape == wanted.shape
    assert numpy.abs(found - wanted).max() < 1e-5
