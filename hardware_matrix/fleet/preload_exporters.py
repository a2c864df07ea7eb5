"""Imported by the server of children whose tests convert models, after `preload_transformers`.

The exporters import most of what they need only when a conversion is under way.
"""

import contextlib

# Without them a child says so itself, in its own words.
with contextlib.suppress(ImportError):
    import onnxscript  # noqa: F401
    import torch._decomp.decompositions
    import torch._functorch.aot_autograd
    import torch.onnx._internal.exporter._core  # noqa: F401
    import transformers.exporters.exporter_onnx
    import transformers.exporters.exporter_openvino  # noqa: F401
