"""The committed skill for WebGPU, in real browsers: from texts to vectors, and what it makes of faults."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import torch
from here import DRIVEN, PATIENCE, here, missing
from safetensors.torch import load_file, save_file

from benchmarks.minilm import SENTENCES, by_hand, checkpoint
from benchmarks.web.kernels import profile
from benchmarks.web.measure import HERE, ROOT, TOKENIZERS, of_skill
from hardware_matrix import Browser, PageRun, run_page

pytestmark = pytest.mark.xdist_group("web skill")

TEXTS = ["apple", "apple bread", "bread and apple"]
PAGE = """<!doctype html>
<script type="importmap" nonce="map">{"imports": {"@huggingface/tokenizers": "/tokenizers/tokenizers.min.mjs"}}</script>
<script type="module" src="script.mjs"></script>
"""
BEGIN = """
    import { counting } from "/count/counted.mjs";
    import { Gpu } from "/skill/gpu.js";
    import { load } from "/skill/embedding.js";

    const counts = counting();
    const checkpoint = "/checkpoint/";
    const given = await (await fetch("/texts.json")).json();
    const plain = (key, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value);
    const post = (result) => fetch("/result", { method: "POST", body: JSON.stringify(result, plain) });
    const code = (promise) => promise.then(() => "", (error) => error.code ?? error.name);
"""

Run = Callable[..., PageRun]


@pytest.fixture(autouse=True)
def tokenizers() -> None:
    if not TOKENIZERS.exists():
        missing("@huggingface/tokenizers is not here: run `make web`.")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny checkpoint with random weights."""
    tests = module(ROOT / "generated" / "bert" / "cpu" / "test_bert_cpu.py")
    made: Path = tests.make_checkpoint(tmp_path_factory.mktemp("tiny") / "bert", tests.BertModel)
    return made


@pytest.fixture
def run(tiny: Path, tmp_path: Path) -> Run:
    """Runs a script on the tiny checkpoint, or on another, in the browser that starts fastest."""
    return lambda script, folder=tiny, **how: run_script(here("headless_shell"), folder, tmp_path, script, **how)


def run_script(browser: Browser, folder: Path, site: Path, script: str, **how: Any) -> PageRun:
    (site / "page").mkdir(exist_ok=True)
    (site / "page" / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "page" / "script.mjs").write_text(BEGIN + script, encoding="utf-8")
    (site / "page" / "texts.json").write_text(json.dumps(how.pop("texts", TEXTS)), encoding="utf-8")
    served = {**of_skill(folder, site), "/": site / "page", "/count": HERE}
    return run_page(browser, served, "index.html", timeout=PATIENCE, **how)


def module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    loaded = sys.modules[path.stem] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def truth(folder: Path) -> torch.Tensor:
    """What the generated CPU skill makes of TEXTS."""
    cpu = module(ROOT / "generated" / "bert" / "cpu" / "embedding.py")
    vectors: torch.Tensor = cpu.BertEmbedder.load(folder)(TEXTS).vectors
    return vectors


# --- right


@pytest.mark.parametrize("name", DRIVEN)
def test_minilm_from_text_to_vector(name: str, tmp_path: Path) -> None:
    script = "await post(await (await load({ checkpoint, cache: null }))(given));"
    found = run_script(here(name), checkpoint(), tmp_path, script, texts=SENTENCES).result

    expected = by_hand()(SENTENCES)
    assert (torch.tensor(found["vectors"]) - expected).abs().max() < 1e-4
    assert found["adapter"]["architecture"] in ("swiftshader", "")


def test_two_models_at_once_with_a_device_each(run: Run, tiny: Path) -> None:
    script = """
        const [one, other] = await Promise.all([load({ checkpoint }), load({ checkpoint })]);
        const [first, second] = await Promise.all([one(given), other(given)]);
        one.dispose();
        await post([first, second, await other(given), await code(one(given))]);
    """
    *results, disposed = run(script).result

    for result in results:
        assert (torch.tensor(result["vectors"]) - truth(tiny)).abs().max() < 1e-5
    assert disposed == "disposed"


def test_under_a_strict_policy(run: Run, tiny: Path) -> None:
    """Nothing is evaluated and no WebAssembly is needed; the nonce is the import map's."""
    policy = "default-src 'none'; script-src 'self' 'nonce-map'; connect-src 'self'"
    result = run(
        "await post(await (await load({ checkpoint }))(given));", headers={"Content-Security-Policy": policy}
    ).result

    assert (torch.tensor(result["vectors"]) - truth(tiny)).abs().max() < 1e-5


def test_a_thousand_inferences_with_flat_memory(run: Run) -> None:
    script = """
        const embed = await load({ checkpoint });
        const bytes = [];
        for (let call = 1; call <= 1000; call++) {
          await embed(given[call % given.length]);
          if (call % 250 === 0 || call === given.length) bytes.push(counts.bytes);
        }
        embed.dispose();
        await post({ bytes, after: counts.bytes });
    """
    result = run(script).result

    assert result["bytes"] == result["bytes"][:1] * 5
    assert result["bytes"][0] > 0
    assert result["after"] == 0


def test_every_kernel_is_timed(tiny: Path, tmp_path: Path) -> None:
    """The benchmark's page: as many dispatches as an inference has."""
    (tmp_path / "text.json").write_text(json.dumps(TEXTS[0]), encoding="utf-8")
    kernels = profile(here("headless_shell"), tiny, tmp_path, PATIENCE)

    assert sum(kernel.dispatches for kernel in kernels) > len(kernels) > 5
    assert all(kernel.name and kernel.milliseconds > 0 for kernel in kernels)


# --- faults


def test_a_device_that_is_lost_in_a_run(run: Run) -> None:
    script = """
        const gpu = await Gpu.open();
        const embed = await load({ checkpoint, gpu });
        await embed(given);
        const rejected = code(embed(given));
        gpu.device.destroy();
        const again = await load({ checkpoint });
        await post([await rejected, (await again(given)).vectors.length]);
    """
    assert run(script).result == ["device_lost", len(TEXTS)]


def test_a_call_after_the_device_was_lost(run: Run) -> None:
    script = """
        const gpu = await Gpu.open();
        const embed = await load({ checkpoint, gpu });
        await embed(given);
        const rejected = code(embed(given));
        gpu.device.destroy();
        await post([await rejected, await code(embed(given))]);
    """
    assert run(script).result == ["device_lost", "device_lost"]


def test_a_download_that_breaks_off_goes_on(run: Run, tiny: Path) -> None:
    found = run(
        "await post(await (await load({ checkpoint, cache: null }))(given));",
        cut={"/checkpoint/model.safetensors": 10_000},
    )

    asked = [request.split()[-1] for request in found.requests if "model.safetensors" in request]
    assert len(asked) == len(set(asked)) + 1, asked  # one of them again
    assert (torch.tensor(found.result["vectors"]) - truth(tiny)).abs().max() < 1e-5


@pytest.mark.parametrize("fault", ["cut off", "damaged header", "missing tensor", "other shape", "no weights"])
def test_a_bad_checkpoint_is_refused(fault: str, run: Run, tiny: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(tiny, tmp_path / "bad")
    spoil(folder / "model.safetensors", fault)
    result = run("await post([await code(load({ checkpoint })), counts.bytes]);", folder).result

    assert result == ["bad_checkpoint", 0]


def spoil(path: Path, fault: str) -> None:
    content = path.read_bytes()
    weights = load_file(path)
    name = "encoder.layer.0.attention.self.query.weight"
    if fault == "cut off":
        path.write_bytes(content[: len(content) // 2])
    elif fault == "damaged header":
        path.write_bytes(content[:8] + b"[" + content[9:])
    elif fault == "missing tensor":
        save_file({key: value for key, value in weights.items() if key != name}, path)
    elif fault == "other shape":
        save_file({**weights, name: torch.cat([weights[name], weights[name]])}, path)
    else:
        path.unlink()
