"""Weights read back as floats from a model folder's int8 ONNX file: where a training starts that has no run to go on from. Rounding costs little and heals at once."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .labels import Labels
from .network import Network, Size


def load_model(path: Path, labels: Labels) -> Network:
    """The network of an `entente-en`: the first one, or one that `export` wrote."""
    graph = _Graph(path)
    return _first(path, graph, labels) if "m.enc.embeddings.LayerNorm.weight" in graph.values else _exported(path, graph, labels)


def _exported(path: Path, graph: "_Graph", labels: Labels) -> Network:
    matrices = graph.matrix_by_bias()
    layers = sum(name.endswith("attention.self.query.bias") for name in matrices)
    network = Network(labels, Size(layers=layers))
    state = {}
    for name in network.state_dict():
        if name.endswith("position_ids"):
            continue
        bias = name.removesuffix("weight") + "bias"
        state[name] = matrices[bias] if name.endswith("weight") and bias in matrices else graph.table(name)
    network.load_state_dict({k: torch.from_numpy(v.copy()) for k, v in state.items()}, strict=False)
    return network


def _first(path: Path, graph: "_Graph", labels: Labels) -> Network:
    """entente-en-0, which was exported elsewhere, under other names."""
    network = Network(labels)
    state: dict[str, np.ndarray] = {}
    matrices = iter(graph.matrices)
    for name, table in (("shape", "shape"), ("inquote", "inq"), ("parstart", "par")):
        state[f"{name}.weight"] = graph.table(f"m.{table}.weight")
    embeddings = "encoder.embeddings."
    for name in ("word_embeddings", "position_embeddings"):
        state[f"{embeddings}{name}.weight"] = graph.table(f"m.enc.embeddings.{name}.weight")
    types = graph.values["onnx::Add_757"]
    state[embeddings + "token_type_embeddings.weight"] = np.stack([types, types])
    for part in ("weight", "bias"):
        state[f"{embeddings}LayerNorm.{part}"] = graph.values[f"m.enc.embeddings.LayerNorm.{part}"]
    for layer in range(network.size.layers):
        stem = f"encoder.layer.{layer}."
        for name in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"):
            state[f"encoder.{stem}{name}.weight"] = next(matrices).T
            state[f"encoder.{stem}{name}.bias"] = graph.values[f"m.enc.{stem}{name}.bias"]
        for name in ("intermediate.dense", "output.dense"):
            state[f"encoder.{stem}{name}.weight"] = next(matrices).T
            state[f"encoder.{stem}{name}.bias"] = graph.values[f"m.enc.{stem}{name}.bias"]
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            for part in ("weight", "bias"):
                state[f"encoder.{stem}{name}.{part}"] = graph.values[f"m.enc.{stem}{name}.{part}"]
    state["tags.weight"] = np.concatenate([next(matrices).T for _ in labels.layers])
    state["tags.bias"] = np.concatenate([graph.values[f"m.tag.{layer}.bias"] for layer in labels.layers])
    for name, source in (("head", "arc.a"), ("tail", "arc.b"), ("status", "status"), ("mode", "mode"), ("ctx", "ctx")):
        state[f"{name}.weight"] = next(matrices).T
        state[f"{name}.bias"] = graph.values[f"m.{source}.bias"]
    state["biaffine"] = next(v for n, v in graph.values.items() if n.startswith("onnx::Einsum"))
    missing = network.load_state_dict({k: torch.from_numpy(v.copy()) for k, v in state.items()}, strict=False)
    new = ("role.", "asked.", "pair.")  # en-0 was published without its pair head
    wrong = [k for k in missing.missing_keys if not k.endswith("position_ids") and not k.startswith(new)] + missing.unexpected_keys
    if wrong:
        raise ValueError(f"{path}: expected the tensors of entente-en-0, found other ones: {', '.join(wrong)}")
    return network


class _Graph:
    """Tensors of a dynamic-int8 ONNX file, and of the pair head's file beside it, as floats, found by what consumes them."""

    def __init__(self, path: Path):
        graphs = [onnx.load(str(file)).graph for file in (path, path.parent / "pair.onnx") if file.exists()]
        self.nodes = [node for graph in graphs for node in graph.node]
        self.values = {t.name: numpy_helper.to_array(t) for graph in graphs for t in graph.initializer}

    def table(self, name: str) -> np.ndarray:
        quantized = self.values.get(name + "_quantized")
        if quantized is None:
            return self.values[name]
        scale, zero = self.values[name + "_scale"], self.values[name + "_zero_point"]
        return (quantized.astype(np.float32) - zero.astype(np.float32)) * scale

    @property
    def matrices(self) -> list[np.ndarray]:
        """The weights of all MatMul nodes, input by output, in the order of the graph."""
        names = [n[: -len("_quantized")] for n in self.values if n.startswith("onnx::MatMul") and n.endswith("_quantized")]
        return [self.table(name) for name in names]

    def matrix_by_bias(self) -> dict[str, np.ndarray]:
        """The weights of each linear layer, output by input, by the name of the bias that is added to its product."""
        readers: dict[str, list] = {}
        for node in self.nodes:
            for name in node.input:
                readers.setdefault(name, []).append(node)
        found = {}
        for name in [n for n in self.values if n.endswith("_quantized")]:
            after = readers[name][0]
            if after.op_type == "Gather":
                continue  # a table
            if after.input[-1].endswith(".bias"):  # a product with its bias in one node
                found[after.input[-1]] = self.table(name[: -len("_quantized")]).T
                continue
            while after.op_type != "Add":
                after = readers[after.output[0]][0]
            bias = next(n for n in after.input if n.endswith(".bias"))
            found[bias] = self.table(name[: -len("_quantized")]).T
        return found
