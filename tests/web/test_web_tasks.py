"""Every committed skill for WebGPU in every browser that has it: what the skill's own tests ask of it in Node, they ask here."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from here import DRIVEN, PATIENCE, here, missing

from benchmarks.web.measure import ROOT, TOKENIZERS
from hardware_matrix import Browser, Browsers, run_page

pytestmark = pytest.mark.xdist_group("web tasks")

BROWSERS = [name for name in DRIVEN if "webgpu" in Browsers.open().browser(name).has]
TESTS = sorted(ROOT.glob("generated/*/webgpu/test_*_webgpu.py"))
PAGE = """<!doctype html>
<script type="importmap">{"imports": {"@huggingface/tokenizers": "/tokenizers/tokenizers.min.mjs"}}</script>
<script type="module">
  const { skill, calls } = await (await fetch("/job.json")).json();
  const { load } = await import(`/skill/${skill}.js`);
  const plain = (key, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value);
  const call = await load({ checkpoint: "/checkpoint/" });
  const results = [];
  for (const given of calls) results.push(await call(...given));
  call.dispose();
  await fetch("/result", { method: "POST", body: JSON.stringify(results, plain) });
</script>
"""


def module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec and spec.loader
    loaded = sys.modules[path.stem] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def results(browser: Browser, skills: Path, checkpoint: Path, site: Path, job: dict[str, Any]) -> Any:
    """What a skill gives for each call, in a browser."""
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "job.json").write_text(json.dumps(job), encoding="utf-8")
    served = {"/": site, "/skill": skills, "/checkpoint": checkpoint, "/tokenizers": TOKENIZERS}
    return run_page(browser, served, "index.html", timeout=5 * PATIENCE).result


def test_there_are_skills() -> None:
    assert {path.parts[-3] for path in TESTS} >= {"bert", "detr", "llama", "t5", "vit", "whisper"}


@pytest.mark.parametrize("name", BROWSERS)
@pytest.mark.parametrize("tests", TESTS, ids=lambda path: path.parts[-3])
def test_a_skill_equals_pytorch(tests: Path, name: str, tmp_path: Path) -> None:
    """Of all samples together, of each alone, and of all again."""
    browser = here(name)
    if not TOKENIZERS.exists():
        missing("@huggingface/tokenizers is not here: run `make web`.")
    own = module(tests)
    classes = [each for each in vars(own).values() if isinstance(each, type) and each.__name__.startswith("Test")]
    assert classes
    for number, each in enumerate(classes):
        folder = tmp_path / str(number)
        folder.mkdir()
        checkpoint = own.make_checkpoint(folder / "checkpoint", each.model_class)
        given = each.given(checkpoint)
        asked = map(each.call, [given, *([one] for one in given), given])
        calls = [[one.given, one.options] if hasattr(one, "options") else [one] for one in asked]
        answers = results(browser, tests.parent, checkpoint, folder, {"skill": each.skill, "calls": calls})
        each().test_equals_pytorch(checkpoint, answers)
