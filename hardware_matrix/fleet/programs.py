"""Which operators the programs have that a target's tests converted its models to: what another runtime would need."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from hardware_matrix.fleet.target import Program

FORMS = ("*.onnx", "*.xml")


def programs(folder: Path) -> Iterator[Program]:
    """The ONNX and OpenVINO programs below a folder, each once however often it was converted."""
    found = {_name(path): path for form in FORMS for path in sorted(folder.rglob(form))}
    for name, path in sorted(found.items()):
        operators = _onnx(path) if path.suffix == ".onnx" else _openvino(path)
        if operators:
            yield Program(name, dict(sorted(operators.items())))


def _name(path: Path) -> str:
    """ "LlamaModel/step": a conversion's folder is called by the model class and a hash, what is below by the part."""
    parts = path.with_suffix("").parts
    start = max((index for index, part in enumerate(parts) if "-" in part), default=len(parts) - 2)
    inner = [part for part in parts[start + 1 :] if part not in ("model", "openvino_model")]
    return "/".join([parts[start].partition("-")[0], *(inner or ["model"])])


def _onnx(path: Path) -> Counter[str]:
    """Operators by name, those of another domain than ONNX's own with it; inside subgraphs and functions too."""
    import onnx

    model = onnx.load(path, load_external_data=False)
    graphs = [model.graph, *model.functions]
    found = Counter[str]()
    while graphs:
        for node in graphs.pop().node:
            found[f"{node.domain}::{node.op_type}" if node.domain else node.op_type] += 1
            graphs += [attribute.g for attribute in node.attribute if attribute.HasField("g")]
    return found


def _openvino(path: Path) -> Counter[str]:
    """Layers by type; none of an XML file that is no program."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError:
        return Counter()
    return Counter(layer.attrib["type"] for layer in root.iter("layer") if "type" in layer.attrib)
