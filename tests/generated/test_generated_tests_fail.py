"""The committed tests fail when the skill beside them is wrong: weights a little off must not pass for the reference."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from committed import FAMILIES, TREE, run_alone

LOADED = "    return model.eval()\n"
DISTURBED = """    with torch.no_grad():
        for weight in model.parameters():
            weight += {strength} * weight.std(correction=0) * torch.randn_like(weight)
    return model.eval()
"""
# Scores show the least change; a token only one that makes another token the likeliest.
STRENGTHS = {"scores": 1e-3, "tokens": 0.3}


@pytest.mark.parametrize("family", FAMILIES)
def test_disturbed_weights_are_noticed(family: str, tmp_path: Path) -> None:
    folder = shutil.copytree(TREE / family / "cpu", tmp_path / "disturbed" / family / "cpu")
    generates = "class GenerationTests" in (folder / f"test_{family}_cpu.py").read_text(encoding="utf-8")
    skills = [path for path in folder.glob("*.py") if not path.name.startswith(("test_", "benchmark_"))]
    disturbed = sum(disturb(skill, STRENGTHS["tokens" if generates else "scores"]) for skill in skills)
    found = run_alone([folder], tmp_path / "home", "-k", "test_equals_pytorch and float32")
    assert disturbed == len(skills)
    assert (found.tests, found.failed) == (len(skills), len(skills)), found.output


def disturb(skill: Path, strength: float) -> int:
    """Rewrites a skill so that it changes every weight that it loads; returns in how many places it loads."""
    text = skill.read_text(encoding="utf-8")
    skill.write_text(text.replace(LOADED, DISTURBED.format(strength=strength)), encoding="utf-8")
    return text.count(LOADED)
