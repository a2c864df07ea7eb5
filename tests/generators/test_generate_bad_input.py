"""Bad input: what is wrong, where, and what to do about it; nothing is written, and there is never a traceback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from house import House
from inline_snapshot import snapshot


@pytest.fixture(autouse=True)
def nothing_is_written(house: House) -> Iterator[None]:
    yield
    assert not house.out.exists() or not [name for name in house.files(private=True) if name != "manifest.json"]


def refused(house: House, *arguments: str, code: int = 2) -> str:
    run = house.generate(*arguments)
    assert (run.code, run.out) == (code, ""), run
    assert "Traceback" not in run.err
    return run.err


def test_an_unknown_family(house: House) -> None:
    assert refused(house, "skill", "acne", "--hardware", "near") == snapshot(
        "error: no family 'acne'. Did you mean 'acme', 'arcee'? See: generate registry search\n"
    )


def test_an_unknown_family_like_nothing(house: House) -> None:
    assert refused(house, "skill", "qqqqqqqq", "--hardware", "near") == snapshot(
        "error: no family 'qqqqqqqq'. See: generate registry search\n"
    )


@pytest.mark.parametrize(
    "name", ["../acme", "/etc/passwd", "acme/../..", "..", ".", "acme\\x", "-", "a\nb", "acme.", ""]
)
def test_a_path_for_a_family(house: House, name: str) -> None:
    err = refused(house, "skill", "--hardware", "near", "--", name)
    assert "cannot be the name of a family" in err or "issing argument" in err or "no family" in err, err
    assert not (house.folder.parent / "acme").exists()


def test_a_path_traversal_message(house: House) -> None:
    assert refused(house, "skill", "../../acme", "--hardware", "near") == snapshot(
        "error: '../../acme' cannot be the name of a family. Families are called as transformers calls its model types. See: generate registry list\n"
    )


def test_an_unknown_backend(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "nera") == snapshot(
        "error: no backend 'nera'. Did you mean 'near'? There are cpu, cuda, far, mps, near, onnxruntime, openvino, qualcomm, rocm, wasm, webgpu, webnn.\n"
    )


def test_an_unknown_task(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "near", "--task", "fillmask") == snapshot(
        "error: no task 'fillmask'. Did you mean 'fill_mask'? There are action_prediction, audio_classification, audio_frame_classification, audio_text_to_text, decision, depth_estimation, embedding, example_segmentation, feature_maps, features, fill_mask, image_classification, image_matting, image_text_to_text, image_to_text, image_tokenization, instance_segmentation, keypoint_detection, keypoint_matching, mask_generation, mask_tracking, masked_image_modeling, multiple_choice, next_sentence_prediction, normal_estimation, object_detection, panoptic_segmentation, pointmap_estimation, pose_estimation, pretraining, question_answering, retrieval, semantic_segmentation, speaker_embedding, speech_to_text, super_resolution, table_question_answering, text_classification, text_encoding, text_generation, text_to_audio, text_to_spectrogram, text_to_speech, text_to_text, time_series_classification, time_series_prediction, time_series_regression, token_classification, video_classification, vocoding, zero_shot_audio_classification, zero_shot_image_classification, zero_shot_object_detection, zero_shot_video_classification.\n"
    )


def test_everything_wrong_at_once(house: House) -> None:
    err = refused(house, "skill", "acme", "acne", "zeta", "--hardware", "near,nera", "--task", "fill_mask,embeding")
    assert err == snapshot("""\
error: no family 'acne'. Did you mean 'acme', 'arcee'? See: generate registry search
error: no family 'zeta'. Did you mean 'zeta-x'? See: generate registry search
error: no backend 'nera'. Did you mean 'near'? There are cpu, cuda, far, mps, near, onnxruntime, openvino, qualcomm, rocm, wasm, webgpu, webnn.
error: no task 'embeding'. Did you mean 'embedding'? There are action_prediction, audio_classification, audio_frame_classification, audio_text_to_text, decision, depth_estimation, embedding, example_segmentation, feature_maps, features, fill_mask, image_classification, image_matting, image_text_to_text, image_to_text, image_tokenization, instance_segmentation, keypoint_detection, keypoint_matching, mask_generation, mask_tracking, masked_image_modeling, multiple_choice, next_sentence_prediction, normal_estimation, object_detection, panoptic_segmentation, pointmap_estimation, pose_estimation, pretraining, question_answering, retrieval, semantic_segmentation, speaker_embedding, speech_to_text, super_resolution, table_question_answering, text_classification, text_encoding, text_generation, text_to_audio, text_to_spectrogram, text_to_speech, text_to_text, time_series_classification, time_series_prediction, time_series_regression, token_classification, video_classification, vocoding, zero_shot_audio_classification, zero_shot_image_classification, zero_shot_object_detection, zero_shot_video_classification.
""")


def test_a_precision_that_the_backend_has_not(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "near", "--precision", "float16") == snapshot(
        "error: near has no precision 'float16'. Did you mean 'bfloat16', 'float32'? It offers float32, bfloat16.\n"
    )


def test_a_task_that_the_family_has_not(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "near", "--task", "text_generation") == snapshot(
        "error: no skill for acme on near: it has none of the tasks asked for. It has embedding, fill_mask.\n"
    )


def test_a_task_that_is_switched_off(house: House) -> None:
    house.replace(
        "facts/families/acme.yaml", "{model_class: AcmeForMaskedLM, template: fill_mask}", "{unsupported: no head}"
    )
    assert refused(house, "skill", "acme", "--hardware", "near", "--task", "fill_mask") == snapshot(
        "error: no skill for acme on near: fill_mask is unsupported (no head). It has embedding.\n"
    )


def test_tasks_of_which_only_one_is_there(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "near", "--task", "fill_mask,text_generation") == snapshot(
        "error: there is no text_generation for acme on near\n"
    )


def test_a_backend_without_templates(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "wasm") == snapshot(
        "error: no skill for acme on wasm: wasm has no skill templates yet\n"
    )


def test_a_backend_without_a_template_for_the_artifact(house: House) -> None:
    assert refused(house, "benchmark", "acme", "--hardware", "near") == snapshot(
        "error: no benchmark for acme on near: near has no benchmark templates yet\n"
    )


def test_a_task_that_another_stands_in_for(house: House) -> None:
    house.replace("facts/backends/near.yaml", "macros:", "beside: {embedding: The other skill says more.}\nmacros:")
    assert refused(house, "skill", "acme", "--hardware", "near", "--task", "embedding") == snapshot(
        "error: no skill for acme on near: The other skill says more\n"
    )
    house.replace("facts/families/acme.yaml", "  fill_mask: {model_class: AcmeForMaskedLM, template: fill_mask}\n", "")
    assert house.generate("skill", "acme", "--hardware", "near", "--dry-run").code == 0


def test_a_template_that_is_not_there(house: House) -> None:
    (house.folder / "templates/toy/test.py.jinja").unlink()
    assert refused(house, "test", "acme", "--hardware", "near") == snapshot(
        "error: no test for acme on near: there is no template 'toy/test.py.jinja'\n"
    )


def test_a_family_without_a_tiny_checkpoint_has_no_test(house: House) -> None:
    house.replace("facts/families/acme.yaml", "recipe:\n  config: {class: AcmeConfig, kwargs: {hidden_size: 32}}\n", "")
    assert refused(house, "test", "acme", "--hardware", "near") == snapshot(
        "error: no test for acme on near: acme has no tiny checkpoint (it is not in the snapshot; give it a `recipe`)\n"
    )


def test_a_piece_that_is_missing(house: House) -> None:
    house.replace(
        "templates/toy/test.py.jinja",
        "{% for task in tasks %}\nfrom",
        "{% for task in tasks %}\n{{ pieces[task.name].head() }}\nfrom",
    )
    assert refused(house, "test", "acme", "--hardware", "near") == snapshot(
        "error: there is no template 'toy/tasks/embedding.jinja', which the test of embedding needs. Write it, or take the skill's template away.\n"
    )


def test_a_family_file_with_a_key_twice(house: House) -> None:
    house.replace("facts/families/acme.yaml", "prefix: Acme\n", "prefix: Acme\nprefix: Acme\n")
    assert refused(house, "skill", "acme", "--hardware", "near") == snapshot(
        "error: facts/families/acme.yaml:4: the key 'prefix' is there twice. It is on line 3 already; keep one of them.\n"
    )


def test_a_backend_file_with_a_misspelt_key(house: House) -> None:
    house.replace("facts/backends/near.yaml", "macros:", "macro:")
    assert refused(house, "skill", "acme", "--hardware", "near") == snapshot(
        "error: facts/backends/near.yaml:14: unknown key 'macro'. Did you mean 'macros'?\n"
    )


def test_every_broken_family_is_named(house: House) -> None:
    house.replace("facts/families/acme.yaml", "title:", "titel:")
    house.replace("facts/families/zeta-x.yaml", "prefix: ZetaX", "prefix: Zeta-X")
    assert refused(house, "skill", "acme", "zeta-x", "--hardware", "near") == snapshot("""\
error: facts/families/acme.yaml:2: unknown key 'titel'. Did you mean 'title'?
error: facts/families/zeta-x.yaml:3: 'prefix': string should match pattern '^[A-Za-z_][A-Za-z0-9_]*$'
""")


def test_a_variable_that_nobody_gives(house: House) -> None:
    house.replace("templates/toy/embedding.py.jinja", "task.options.pooling", "poolign")
    assert refused(house, "skill", "acme", "--hardware", "near", code=1) == snapshot(
        "error: templates/toy/embedding.py.jinja:3: the template needs 'poolign', which it is not given (in acme/near/embedding.py). It is given: backend, class_name, command, family, hw, precision, task.\n"
    )


def test_an_attribute_that_is_not_there(house: House) -> None:
    house.replace("templates/toy/embedding.py.jinja", "task.options.pooling", "task.option.pooling")
    assert refused(house, "skill", "acme", "zeta-x", "--hardware", "near,far", code=1) == snapshot(
        "error: templates/toy/embedding.py.jinja:3: 'task' is a FamilyTask, which has no attribute 'option' (in acme/far/embedding.py and 3 more). Did you mean 'options'?\n"
    )


def test_a_template_that_does_not_parse(house: House) -> None:
    house.replace("templates/toy/embedding.py.jinja", "{% endblock %}", "{% endblok %}")
    assert refused(house, "skill", "acme", "--hardware", "near", code=1) == snapshot(
        "error: templates/toy/embedding.py.jinja:4: template syntax error: Encountered unknown tag 'endblok'. Jinja was looking for the following tags: 'endblock'. The innermost block that needs to be closed is 'block' (in acme/near/embedding.py and 1 more)\n"
    )


def test_a_filter_that_there_is_not(house: House) -> None:
    house.replace("templates/toy/embedding.py.jinja", "pooling }}", "pooling | snaek }}")
    assert refused(house, "skill", "acme", "--hardware", "near", code=1) == snapshot(
        "error: templates/toy/embedding.py.jinja:3: no filter named 'snaek' (in acme/near/embedding.py). Did you mean 'snake', 'safe'?\n"
    )


def test_templates_that_extend_each_other(house: House) -> None:
    house.replace("templates/toy/module.py.jinja", '"""{{', '{% extends "toy/embedding.py.jinja" %}\n"""{{')
    assert refused(house, "skill", "acme", "--hardware", "near", "--task", "embedding", code=1) == snapshot(
        "error: templates/toy/module.py.jinja:1: templates go round in a circle: toy/embedding.py.jinja extends toy/module.py.jinja extends toy/embedding.py.jinja (in acme/near/embedding.py). Break the circle.\n"
    )


def test_a_template_that_includes_nothing(house: House) -> None:
    house.replace(
        "templates/toy/embedding.py.jinja", "{% block body %}", '{% block body %}\n{% include "toy/boddy.jinja" %}'
    )
    assert refused(house, "skill", "acme", "--hardware", "near", "--task", "embedding", code=1) == snapshot(
        "error: templates/toy/embedding.py.jinja:3: there is no template 'toy/boddy.jinja' (in acme/near/embedding.py). Did you mean 'toy/module.py.jinja', 'toy/embedding.py.jinja', 'toy/far.jinja'?\n"
    )


def test_a_template_that_fails_while_rendering(house: House) -> None:
    house.replace("templates/toy/embedding.py.jinja", "task.options.pooling", "1 // 0")
    assert refused(house, "skill", "acme", "--hardware", "near", "--task", "embedding", code=1) == snapshot(
        "error: templates/toy/embedding.py.jinja:3: rendering failed: ZeroDivisionError: integer division or modulo by zero (in acme/near/embedding.py)\n"
    )


def test_python_that_does_not_parse(house: House) -> None:
    house.replace("templates/toy/embedding.py.jinja", "pooling =", "pooling = =")
    assert refused(house, "skill", "acme", "zeta-x", "--hardware", "near,far", code=1) == snapshot("""\
error: templates/toy/embedding.py.jinja:3: not valid Python: invalid syntax: pooling = = "mean" (in acme/far/embedding.py and 1 more). Correct the template, or what it is given.
error: templates/toy/embedding.py.jinja:3: not valid Python: invalid syntax: pooling = = "cls" (in zeta-x/far/embedding.py and 1 more). Correct the template, or what it is given.
""")


def test_python_that_names_what_is_not_defined(house: House) -> None:
    house.replace("templates/toy/embedding.py.jinja", "    pooling =", "    width = WIDTH\n    pooling =")
    assert refused(house, "skill", "acme", "--hardware", "near", code=1) == snapshot(
        "error: templates/toy/embedding.py.jinja:3: F821 Undefined name `WIDTH`: width = WIDTH (in acme/near/embedding.py). Correct the template, or what it is given.\n"
    )


def test_python_that_defines_twice(house: House) -> None:
    house.replace(
        "templates/toy/embedding.py.jinja",
        "    pooling =",
        "    def one(self) -> int:\n        return 1\n\n    def one(self) -> int:\n        return 2\n\n    pooling =",
    )
    assert refused(house, "skill", "acme", "--hardware", "near", code=1) == snapshot(
        "error: templates/toy/embedding.py.jinja: F811 Redefinition of unused `one` from line 15: `one` redefined here: def one(self) -> int: (in acme/near/embedding.py). Correct the template, or what it is given.\n"
    )


def test_a_manifest_that_is_not_json(house: House) -> None:
    house.write("generated/manifest.json", '{\n "schema": 1,\n "targets": {,\n')
    assert refused(house, "skill", "acme", "--hardware", "near") == snapshot(
        "error: generated/manifest.json:3: this manifest cannot be read: it is not JSON (Expecting property name enclosed in double quotes: line 3 column 14 (char 29)). Restore it from version control. If it is lost, --force writes everything anew and names each file that it replaces.\n"
    )


def test_a_manifest_of_a_newer_version(house: House) -> None:
    house.write("generated/manifest.json", '{"schema": 3}')
    assert refused(house, "skill", "acme", "--hardware", "near") == snapshot(
        "error: generated/manifest.json: this manifest was written by a newer inferforge (schema 3; this one reads 2). Upgrade inferforge, or choose another folder with --out.\n"
    )
    assert refused(house, "skill", "acme", "--hardware", "near", "--force") == snapshot(
        "error: generated/manifest.json: this manifest was written by a newer inferforge (schema 3; this one reads 2). Upgrade inferforge, or choose another folder with --out.\n"
    )


def test_a_manifest_of_something_else(house: House) -> None:
    house.write("generated/manifest.json", '{"name": "my web app"}')
    assert refused(house, "check") == snapshot(
        "error: generated/manifest.json: this manifest cannot be read: it names no schema that this program has ever written. Restore it from version control. If it is lost, --force writes everything anew and names each file that it replaces.\n"
    )


def test_a_manifest_that_would_delete_outside(house: House) -> None:
    precious = house.write("precious.txt", "mine")
    record = {"key": "", "options": {"precision": None, "tasks": None}, "tasks": [], "templates": [], "probes": []}
    targets = {"acme/near/skill": {**record, "files": {"../precious.txt": "0" * 64}}}
    house.write("generated/manifest.json", json.dumps({"schema": 1, "targets": targets, "kept": {}}))

    assert refused(house, "all", "acme") == snapshot(
        "error: generated/manifest.json: this manifest cannot be read: an entry is not what this program writes (ValueError: '../precious.txt' is not a path inside the output folder). Restore it from version control. If it is lost, --force writes everything anew and names each file that it replaces.\n"
    )
    assert precious.read_text() == "mine"


def test_a_check_of_nothing(house: House) -> None:
    assert refused(house, "check") == snapshot(
        "error: generated/manifest.json: there is nothing to check: no target was ever generated here. Generate some first, or name the folder with --out.\n"
    )


def test_a_format_that_there_is_not(house: House) -> None:
    assert refused(house, "check", "--format", "junti") == snapshot(
        "error: no format 'junti'. Did you mean 'junit'? There are text, json, junit, github.\n"
    )


def test_a_folder_of_templates_that_is_not_there(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "near", "--templates", "tempaltes") == snapshot(
        "error: tempaltes: there is no such folder. Give a folder laid out as templates/ is.\n"
    )


def test_a_folder_of_facts_that_is_not_there(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "near", "--facts", "fatcs") == snapshot(
        "error: fatcs: there is no such folder. Give a folder that holds some of families/, backends/, browsers/, graphs/.\n"
    )


def test_a_folder_of_facts_without_any_is_told(house: House) -> None:
    (house.folder / "flat").mkdir()
    (house.folder / "flat" / "acme.yaml").write_text("family: acme\n", encoding="utf-8")
    assert refused(house, "skill", "acme", "--hardware", "near", "--facts", "flat") == snapshot(
        "error: flat: there are no facts in it. Give a folder that holds some of families/, backends/, browsers/, graphs/.\n"
    )


def test_jobs_that_are_no_number(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardware", "near", "--jobs", "many") == snapshot(
        "error: command line --jobs: jobs must be a whole number from 1 on, not 'many'. Processes to use at most; none means one a CPU.\n"
    )


def test_an_unknown_option(house: House) -> None:
    assert refused(house, "skill", "acme", "--hardwar", "near") == snapshot(
        "error: no such option: --hardwar (Possible options: --hardware). See: generate skill --help\n"
    )


def test_an_unknown_command(house: House) -> None:
    assert refused(house, "skil", "acme") == snapshot(
        "error: no such command 'skil'. Did you mean 'skill'? See: generate --help\n"
    )


def test_no_family(house: House) -> None:
    assert refused(house, "skill") == snapshot("error: missing argument 'FAMILY'. See: generate skill --help\n")


def test_a_pattern_that_matches_nothing(house: House) -> None:
    assert refused(house, "all", "--families", "acmee*") == snapshot(
        "error: no family matches 'acmee*'. See: generate registry list\n"
    )


def test_families_chosen_in_two_ways(house: House) -> None:
    assert refused(house, "all", "acme", "--key") == snapshot(
        "error: FAMILY..., --families and --key exclude each other. Give one of them.\n"
    )


def test_a_setting_that_there_is_not(house: House) -> None:
    house.write("pyproject.toml", '[tool.inferforge]\nhardwear = ["near"]\n')
    assert refused(house, "skill", "acme") == snapshot(
        "error: pyproject.toml: there is no setting 'hardwear'. Did you mean 'hardware'? See: generate config show\n"
    )


def test_a_project_file_that_does_not_parse(house: House) -> None:
    house.write("pyproject.toml", "[tool.inferforge]\nout = \n")
    assert refused(house, "skill", "acme") == snapshot(
        "error: pyproject.toml:2: not valid TOML: Invalid value (at line 2, column 7)\n"
    )


def test_an_environment_variable_that_says_nonsense(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENERATE_JOBS", "-1")
    assert refused(house, "skill", "acme", "--hardware", "near") == snapshot(
        "error: environment GENERATE_JOBS: jobs must be a whole number from 1 on, not '-1'. Processes to use at most; none means one a CPU.\n"
    )


def test_an_output_folder_that_is_a_file(house: House) -> None:
    house.write("occupied", "")
    err = refused(house, "skill", "acme", "--hardware", "near", "--out", "occupied", code=3)
    assert err == snapshot(
        "error: occupied: there is something else in this place. Move it away, or choose another folder with --out.\n"
    )


def test_an_output_folder_below_a_file(house: House) -> None:
    house.write("occupied", "")
    assert refused(house, "skill", "acme", "--hardware", "near", "--out", "occupied/out", code=3) == snapshot(
        "error: occupied/out: a part of this path is a file, not a folder. Choose another folder with --out.\n"
    )


def test_a_fault_of_the_program(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def broken(*_: object, **__: object) -> Iterator[None]:
        raise LookupError("no such thing")
        yield

    monkeypatch.setattr("generators.pipeline.held", broken)
    err = refused(house, "skill", "acme", "--hardware", "near", code=3)
    assert err.partition(" (in ")[0] == snapshot(
        "error: this is a fault of the program, not of yours: LookupError: no such thing"
    )
    assert "GENERATE_TRACEBACK=1" in err
    monkeypatch.setenv("GENERATE_TRACEBACK", "1")
    with pytest.raises(LookupError):
        house.generate("skill", "acme", "--hardware", "near")


def test_problems_for_programs(house: House) -> None:
    run = house.generate("skill", "acne", "--hardware", "near", "--json")
    assert (run.code, run.json) == snapshot(
        (
            2,
            {
                "schema": 1,
                "exit_code": 2,
                "problems": [
                    {
                        "where": "",
                        "message": "no family 'acne'",
                        "hint": "Did you mean 'acme', 'arcee'? See: generate registry search",
                    }
                ],
            },
        )
    )


def test_a_keep_of_something_else(house: House, tmp_path: Path) -> None:
    house.write("other.py", "")
    err = refused(house, "keep", "other.py")
    assert err == snapshot(
        "error: other.py: `generate` did not write this file. generated/manifest.json names those that it wrote.\n"
    )
