"""Three architectures that are defined nowhere else, known to transformers' Auto classes once this is imported."""

from transformers import (
    AutoConfig,
    AutoImageProcessor,
    AutoModel,
    AutoModelForCausalLM,
    AutoModelForMaskedLM,
    AutoModelForSequenceClassification,
    AutoModelForTextEncoding,
    AutoModelForZeroShotImageClassification,
    AutoProcessor,
    AutoTokenizer,
    BertTokenizer,
    GPT2Tokenizer,
)

from quarry.basalt import BasaltConfig, BasaltForCausalLM
from quarry.marl import MarlConfig, MarlForMaskedLM, MarlForSequenceClassification, MarlModel
from quarry.opal import OpalConfig, OpalImageProcessor, OpalModel, OpalProcessor

__all__ = [
    "MarlConfig",
    "MarlForMaskedLM",
    "MarlForSequenceClassification",
    "MarlModel",
    "OpalConfig",
    "OpalImageProcessor",
    "OpalModel",
    "OpalProcessor",
    "BasaltConfig",
    "BasaltForCausalLM",
]

AutoConfig.register("marl", MarlConfig)
AutoModel.register(MarlConfig, MarlModel)
AutoModelForTextEncoding.register(MarlConfig, MarlModel)
AutoModelForMaskedLM.register(MarlConfig, MarlForMaskedLM)
AutoModelForSequenceClassification.register(MarlConfig, MarlForSequenceClassification)
AutoTokenizer.register(MarlConfig, BertTokenizer)

AutoConfig.register("basalt", BasaltConfig)
AutoModelForCausalLM.register(BasaltConfig, BasaltForCausalLM)
AutoTokenizer.register(BasaltConfig, GPT2Tokenizer)

AutoConfig.register("opal", OpalConfig)
AutoModel.register(OpalConfig, OpalModel)
AutoModelForZeroShotImageClassification.register(OpalConfig, OpalModel)
AutoProcessor.register(OpalConfig, OpalProcessor)
AutoImageProcessor.register(OpalConfig, image_processor_classes={"pil": OpalImageProcessor})
AutoTokenizer.register(OpalConfig, BertTokenizer)
