"""Models that decide: which of the options of a question is right, given a state, by one place in a prompt."""

from __future__ import annotations

from typing import Any

from model_registry.tiny.samples import SENTENCES

OPTIONS = ("It sleeps.", "It fell, and ran off.")


def decides(kind: type[Any]) -> bool:
    """Whether the class scores the options of questions."""
    return hasattr(kind, "decide")


def decision(tokenizer: Any, model: Any, which: int) -> dict[str, Any]:
    """The inputs of the model's forward for a choice, as its settings prompt for one: a batch of one."""
    import torch
    from transformers.decision import Question

    question = {"type": "choice", "instructions": "What happens?", "criteria": dict.fromkeys(OPTIONS)}
    request = {"state": SENTENCES[which], "questions": {"what": question}}
    ((read, _),) = model.decision_config.prepare_inputs(request, tokenizer)
    kind = Question.questions_types.index("choice")
    return {
        "input_ids": read["input_ids"],
        "marks": read["marks"][None],
        "num_options": torch.tensor([[len(OPTIONS)]]),
        "question_type_ids": torch.tensor([[kind]]),
    }
