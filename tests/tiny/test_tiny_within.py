"""Sub-models are found in the models that hold them, as those run on raw inputs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

pytest.importorskip("transformers")

from model_registry.recipes import requests
from model_registry.registry import Registry
from model_registry.tiny import within
from model_registry.tiny.within import Part, derive_within

REGISTRY = Registry.open()


@pytest.fixture(autouse=True)
def known_recipes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The recipes of the wholes as the snapshot has them, which other tests derive."""
    monkeypatch.setattr(within, "derive_recipe", lambda facts: REGISTRY.snapshot.recipe(facts.family)[0])


def part(family: str) -> Part:
    wholes = REGISTRY.snapshot.all_facts()
    asked = requests({family: wholes[family]}, REGISTRY.layers, REGISTRY.tasks(), wholes)[family]
    return Part.of(asked["config_class"], asked["wholes"][0])


def found(part: Part) -> Any:
    recipe = derive_within(part)
    return recipe if isinstance(recipe, str) else recipe["part_of"]


@pytest.mark.parametrize(
    ("family", "model_class", "module"),
    [
        ("blt_local_encoder", "BltModel", "local_encoder"),  # a module that keeps its configuration
        ("sam2_prompt_encoder", "Sam2Model", "prompt_encoder"),  # one that is called after it
        ("sam_hq_prompt_encoder", "SamHQModel", "prompt_encoder"),  # one that has the name of its key
        ("gemma4_unified_vision", "Gemma4UnifiedModel", "embed_vision"),  # one whose name has that of its key in it
        ("idefics_perciever", "IdeficsModel", "perceiver_resampler"),
    ],
)
def test_where_a_part_is(family: str, model_class: str, module: str) -> None:
    place = found(part(family))
    assert (place["class"], place["module"]) == (model_class, module)


def test_the_recipe_says_nothing_of_classes_that_do_not_run_the_part() -> None:
    recipe = derive_within(part("sapiens2_head"))
    assert not isinstance(recipe, str)
    classes = [*recipe.get("traits", {}), *recipe.get("unused", {}), *recipe.get("unproven", {})]
    assert {*classes} <= {recipe["part_of"]["class"]}


def test_eager_attention_counts_by_what_the_part_itself_gives() -> None:
    recipe = derive_within(part("blt_local_encoder"))
    assert not isinstance(recipe, str)
    assert "lacks:eager" in recipe["traits"]["BltModel"]


def test_why_a_model_is_not_the_whole() -> None:
    missing = replace(part("blt_local_encoder"), config_class="BertConfig", keys=())
    assert found(missing) == "no module of BltModel, which it is a part of, is made of its configuration"
    assert found(part("glm_image_vqmodel")) == "GlmImageModel does not run vqmodel, a part of it, for raw inputs"
    assert "takes no single text, image" in found(part("xclip_vision_model"))


def test_a_part_may_run_as_its_whole_follows_a_thing_through_a_video() -> None:
    assert found(part("sam3_tracker_video_mask_decoder"))["modalities"] == ["video"]


def test_a_part_that_reads_boxes_is_given_one_instead_of_a_text() -> None:
    assert found(part("sam3_geometry_encoder"))["boxed"] is True
    assert "boxed" not in found(part("sam3_detr_encoder"))
