"""Makes an exported graph fast: without guards that never act, in two graphs (one reads, one is asked about a pair), optimised once instead of at every start."""

from pathlib import Path

import onnx
import onnxruntime
from onnx import ModelProto

READING_OUTPUTS = ["tags", "status", "mode", "ctx", "arcs", "hidden"]
PAIR_OUTPUTS = ["pair", "focus"]
# fusing the sum into layer normalisation makes the network slower (decision 31)
NOT_FUSED = ["SkipLayerNormFusion"]


def without_guards(model: ModelProto) -> ModelProto:
    """A copy without the mask that is added before each softmax and the test for NaN after it. A window is run alone, so nothing is masked and no row is empty; every output keeps its bits."""
    model = _copy(model)
    makers = {output: node for node in model.graph.node for output in node.output}
    is_made_by = lambda name, kind: name in makers and makers[name].op_type == kind
    kept: dict[str, str] = {}
    for node in model.graph.node:
        if node.op_type == "Softmax" and is_made_by(node.input[0], "Add"):
            scores, mask = makers[node.input[0]].input
            if is_made_by(mask, "Where"):
                node.input[0] = scores
        if node.op_type == "Where" and is_made_by(node.input[0], "IsNaN"):
            kept[node.output[0]] = node.input[2]
    for node in model.graph.node:
        node.input[:] = [kept.get(name, name) for name in node.input]
    return model


def part_of(model: ModelProto, inputs: list[str], outputs: list[str]) -> ModelProto:
    """The part of a graph between `inputs` (of the graph, or values within it) and `outputs`, with the constants that it needs. @raises ValueError when it needs another input"""
    model = _copy(model)
    needed, nodes = set(outputs), []
    for node in reversed(model.graph.node):
        if any(output in needed and output not in inputs for output in node.output):
            nodes.append(node)
            needed.update(node.input)
    known = {v.name: v for v in [*model.graph.input, *model.graph.output, *model.graph.value_info]}
    other = [v.name for v in model.graph.input if v.name in needed and v.name not in inputs]
    if other:
        raise ValueError(f"{', '.join(outputs)}: expected to need {', '.join(inputs)} only, found {', '.join(other)}")
    graph = onnx.helper.make_graph(
        nodes[::-1],
        "entente",
        [known[name] for name in inputs if name in needed],
        [known[name] for name in outputs],
        [value for value in model.graph.initializer if value.name in needed],
    )
    part = onnx.helper.make_model(graph, opset_imports=model.opset_import, ir_version=model.ir_version)
    onnx.checker.check_model(part)
    return part


def optimise(model: ModelProto, path: Path) -> None:
    """Writes a graph with the fusions of ONNX Runtime that hold on every processor; it is to be opened without optimisation."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(path)
    onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"], disabled_optimizers=NOT_FUSED)


def write_graphs(source: Path, reading: Path, pair: Path) -> None:
    """From one exported graph the two that are shipped."""
    whole = without_guards(onnx.load(str(source)))
    optimise(part_of(whole, ["ids", "shape", "inquote", "parstart", "role"], READING_OUTPUTS), reading)
    optimise(part_of(whole, ["hidden", "role"], PAIR_OUTPUTS), pair)


def _copy(model: ModelProto) -> ModelProto:
    copy = ModelProto()
    copy.CopyFrom(model)
    return copy
