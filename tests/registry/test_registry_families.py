"""A family is the snapshot's line with the YAML files above it laid over, one after the other."""

from __future__ import annotations

import pytest
from inline_snapshot import snapshot
from registry_world import RECIPE, World

from model_registry import FactsError
from model_registry.layers import Layers
from model_registry.merge import module_of, qualified
from model_registry.preparers import PARTS
from model_registry.registry import Registry


def test_a_family_without_a_file_is_as_the_snapshot_says(small: World) -> None:
    family = small.registry.family("alpha")
    assert (family.title, family.prefix, family.tokenizer, family.limits) == (
        "ALPHA",
        "Alpha",
        "AlphaTokenizer",
        {"max_position_embeddings": 512},
    )
    assert {name: task.model_class for name, task in family.tasks.items()} == {
        "embedding": "AlphaModel",
        "fill_mask": "AlphaForMaskedLM",
        "text_classification": "AlphaForSequenceClassification",
    }
    assert family.tasks["embedding"].options == {"pooling": "mean"}
    assert (family.recipe, family.recipe_problem) == (RECIPE, None)


def test_why_there_is_no_recipe_is_told(small: World) -> None:
    assert small.registry.family("beta").recipe_problem == "too big"
    assert "generate registry sync" in str(small.registry.family("gamma").recipe_problem)


def test_a_file_changes_only_what_it_says(small: World) -> None:
    before = small.registry.family("alpha")
    small.write("alpha", "family: alpha\nlimits: {reserved_positions: 2}\ntasks: {embedding: {pooling: cls}}\n")
    after = small.registry.family("alpha")
    assert after.limits == {"max_position_embeddings": 512, "reserved_positions": 2}
    assert after.tasks["embedding"].options == {"pooling": "cls"}
    assert after.tasks["fill_mask"] == before.tasks["fill_mask"]
    assert after.title == before.title


def test_a_task_is_switched_off_with_a_reason_and_on_again_by_a_later_layer(small: World) -> None:
    small.write("alpha", "family: alpha\ntasks: {fill_mask: {unsupported: its head was never trained}}\n")
    off = small.registry.family("alpha")
    assert "fill_mask" not in off.tasks
    assert off.unsupported == {"fill_mask": "its head was never trained"}
    later = small.folder / "later"
    later.mkdir()
    (later / "alpha.yaml").write_text("family: alpha\ntasks: {fill_mask: {unsupported: null}}\n")
    on = Registry(small.registry.snapshot, Layers((small.families, later))).family("alpha")
    assert on.tasks["fill_mask"].model_class == "AlphaForMaskedLM"


def test_a_task_is_added_by_naming_its_class(small: World) -> None:
    small.write("beta", "family: beta\ntasks: {embedding: {model_class: BetaModel, pooling: cls}}\n")
    task = small.registry.family("beta").tasks["embedding"]
    assert (task.model_class, task.template, task.options) == ("BetaModel", "embedding", {"pooling": "cls"})


def test_a_family_like_another_starts_from_its_facts_and_its_file(small: World) -> None:
    small.write("alpha", "family: alpha\ntasks: {embedding: {pooling: cls}}\n")
    small.write("mine", "family: mine\nlike: alpha\ntitle: Mine\n")
    family = small.registry.family("mine")
    assert (family.name, family.title, family.prefix, family.recipe) == ("mine", "Mine", "Alpha", RECIPE)
    assert list(family.tasks) == ["embedding", "fill_mask", "text_classification"]


def test_a_class_that_transformers_does_not_export_is_imported_from_its_module() -> None:
    facts = {"unexported": {"BetaDecoder": "transformers.models.beta.modeling_beta"}, "package": "transformers"}
    assert module_of(facts, "BetaDecoder") == "transformers.models.beta.modeling_beta"
    assert qualified(facts, "BetaDecoder") == "transformers.models.beta.modeling_beta.BetaDecoder"
    assert (module_of(facts, "BetaModel"), qualified(facts, "BetaModel")) == ("transformers", "BetaModel")
    assert qualified({"unexported": {}, "package": "acme"}, "BetaDecoder") == "acme.BetaDecoder"


def test_a_family_may_stand_alone(small: World) -> None:
    small.write(
        "delta",
        """\
        family: delta
        package: acme.models
        config_class: DeltaConfig
        modalities: [text]
        main_input: [input_ids]
        tasks: {embedding: {model_class: DeltaModel}}
        """,
    )
    family = small.registry.family("delta")
    assert (family.prefix, family.title, family.package) == ("Delta", "Delta", "acme.models")
    assert family.tasks["embedding"].model_class == "DeltaModel"
    assert family.tasks["embedding"].module == "acme.models"
    assert "delta" in small.registry.names()


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        (
            "alpha",
            "family: beta\n",
            ["alpha.yaml:1: the family is called 'beta', but the file 'alpha'. Rename the file to beta.yaml."],
        ),
        (
            "alpha",
            "family: alpha\ntasks:\n  embeding: {pooling: cls}\n",
            ["alpha.yaml:3: no task 'embeding'. Did you mean 'embedding'?"],
        ),
        (
            "alpha",
            "family: alpha\ntasks:\n  embedding:\n    poling: cls\n",
            ["alpha.yaml:4: embedding has no option 'poling'. Did you mean 'pooling'?"],
        ),
        (
            "alpha",
            "family: alpha\ntasks: {embedding: {pooling: max}}\n",
            ["alpha.yaml:2: 'pooling' cannot be 'max'. One of: mean, cls."],
        ),
        (
            "alpha",
            "family: alpha\ntasks: {embedding: {template: speech_ctc}}\n",
            ["alpha.yaml:2: embedding has no variant 'speech_ctc'. One of: embedding."],
        ),
        (
            "beta",
            "family: beta\ntasks:\n  fill_mask: {}\n",
            [
                "beta.yaml:3: beta does not have the task fill_mask. Name the `model_class` that does it, or take it out."
            ],
        ),
        ("mine", "family: mine\nlike: alpa\n", ["mine.yaml:2: no family 'alpa'. Did you mean 'alpha'?"]),
        (
            "mine",
            "family: mine\nlike: mine\n",
            ["mine.yaml:2: mine is like mine: this goes round in a circle. Let one of them stand alone."],
        ),
        (
            "mine",
            "family: mine\nconfig_class: MineConfig\nmain_input: [input_ids]\n",
            [
                "mine.yaml:1: the new family 'mine' needs modalities."
                " Say what it is, or start from a known family with `like: NAME`."
            ],
        ),
        (
            "alpha",
            "family: alpha\ntokenizer: 'A\"; import os'\n",
            ["alpha.yaml:2: 'tokenizer': string should match pattern '^[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*$'"],
        ),
    ],
)
def test_mistakes_in_a_file_are_told_with_their_line(small: World, file: str, text: str, expected: list[str]) -> None:
    small.write(file, text)
    assert small.problems(file) == expected


@pytest.mark.parametrize("name", ["../evil", "a/b", "a..b", ".hidden", "-rf", "", "con", "x" * 65, "a\nb", "a b"])
def test_names_that_could_leave_the_folder_are_no_families(small: World, name: str) -> None:
    small.write("odd", f"family: {name!r}\n")
    assert [problem.partition(": ")[0] for problem in small.problems("odd")] == ["odd.yaml:1"]


def test_an_unknown_family_is_told_with_what_was_meant(small: World) -> None:
    with pytest.raises(FactsError) as caught:
        small.registry.family("alhpa")
    assert str(caught.value) == snapshot("no family 'alhpa'. Did you mean 'alpha'?")


def test_problems_of_all_layers_are_told_together(small: World) -> None:
    later = small.folder / "later"
    later.mkdir()
    small.write("alpha", "family: alpha\ntitel: A\n")
    (later / "alpha.yaml").write_text("family: alpha\nfamily: alpha\n")
    with pytest.raises(FactsError) as caught:
        Registry(small.registry.snapshot, Layers((small.families, later))).family("alpha")
    assert len(caught.value.problems) == 2


def test_a_damaged_snapshot_is_told_and_costs_only_the_family_it_is_about(small: World) -> None:
    path = small.folder / "snapshot.jsonl"
    path.write_bytes(path.read_bytes().replace(b'"title": "ALPHA"', b'"title": "ALP'))
    with pytest.raises(FactsError, match="the snapshot of alpha is damaged"):
        small.registry.family("alpha")
    assert small.registry.family("beta").title == "Beta"


def test_without_a_snapshot_there_are_still_the_families_of_files(small: World) -> None:
    for name in ("snapshot.jsonl", "recipes.jsonl"):
        (small.folder / name).unlink()
    small.write("solo", "family: solo\nconfig_class: SoloConfig\nmodalities: [text]\nmain_input: [input_ids]\n")
    assert small.registry.names() == ["solo"]


def test_a_family_that_the_auto_classes_name_nothing_for_has_the_processor_of_its_recipe() -> None:
    registry = Registry.open()
    borrowing = [name for name in registry.names() if not any(registry.snapshot.facts(name)[part] for part in PARTS)]
    found = {
        name: registry.family(name) for name in borrowing if (registry.facts(name)["recipe"] or {}).get("processor")
    }
    assert found
    for name, family in found.items():
        assert any(getattr(family, part) for part in PARTS), name
