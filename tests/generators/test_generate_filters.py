"""The filters that templates use."""

from __future__ import annotations

import ast

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from generators.filters import article, kebab, pascal, pyrepr, snake

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=6)
        | st.dictionaries(st.text(max_size=12), inner, max_size=6)
        | st.lists(inner, max_size=3).map(tuple)
    ),
    max_leaves=25,
)


@settings(deadline=None)
@given(JSON)
def test_pyrepr_is_the_value(value: object) -> None:
    assert ast.literal_eval(pyrepr(value)) == value


@settings(deadline=None, max_examples=60)
@given(JSON)
def test_pyrepr_is_as_black_leaves_it(value: object) -> None:
    text = f"VALUE = {pyrepr(value, used=len('VALUE = '))}\n"
    formatted = black.format_str(text, mode=black.Mode(line_length=120))
    assert black.format_str(formatted, mode=black.Mode(line_length=120)) == formatted
    if max(map(len, text.splitlines())) <= 120:
        assert formatted == text


def test_pyrepr_wraps_what_is_long() -> None:
    recipe = {"class": "AcmeConfig", "kwargs": {"hidden_size": 32, "names": [f"name {number}" for number in range(12)]}}
    assert pyrepr(recipe, indent=4, used=9) == snapshot("""\
{
        "class": "AcmeConfig",
        "kwargs": {
            "hidden_size": 32,
            "names": [
                "name 0",
                "name 1",
                "name 2",
                "name 3",
                "name 4",
                "name 5",
                "name 6",
                "name 7",
                "name 8",
                "name 9",
                "name 10",
                "name 11",
            ],
        },
    }\
""")


def test_pyrepr_refuses_what_has_no_literal() -> None:
    with pytest.raises(TypeError, match="pyrepr writes what JSON knows, not a set"):
        pyrepr({"x": {1}})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fill_mask", "FillMask"),
        ("fill-mask", "FillMask"),
        ("zero_shot_image", "ZeroShotImage"),
        ("qwen2_vl", "Qwen2Vl"),
    ],
)
def test_pascal(text: str, expected: str) -> None:
    assert pascal(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [("FillMask", "fill mask"), ("fill-mask", "fill mask"), ("CLIPModel", "clip model"), ("Qwen2VL", "qwen2 vl")],
)
def test_snake_and_kebab(text: str, words: str) -> None:
    assert snake(text) == words.replace(" ", "_")
    assert kebab(text) == words.replace(" ", "-")


def test_article() -> None:
    words = "BERT GPU NPU CPU OPT XCLIP X-CLIP T5 M2M100 ViT image audio unified uninteresting LLaVA hour user Llama MPS ONNX OneFormer"
    assert [article(word) for word in words.split()] == snapshot(
        [
            "a BERT",
            "a GPU",
            "an NPU",
            "a CPU",
            "an OPT",
            "an XCLIP",
            "an X-CLIP",
            "a T5",
            "an M2M100",
            "a ViT",
            "an image",
            "an audio",
            "a unified",
            "an uninteresting",
            "a LLaVA",
            "an hour",
            "a user",
            "a Llama",
            "an MPS",
            "an ONNX",
            "a OneFormer",
        ]
    )
