"""A trained network → a model folder: ONNX in fp32, then int8 (dynamic, per channel) in two graphs, labels, vocabulary, model.json."""

import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from .graph import PAIR_OUTPUTS, READING_OUTPUTS, write_graphs
from .network import Network

INPUTS = ["ids", "mask", "shape", "inquote", "parstart", "role"]
OUTPUTS = [*READING_OUTPUTS, *PAIR_OUTPUTS]


def export_fp32(network: Network, path: Path) -> None:
    """Writes the graph for any number of windows of any length up to 512."""
    example = torch.ones(2, 24, dtype=torch.long)
    axes = {name: {0: "batch", 1: "pieces"} for name in INPUTS}
    axes |= {name: {0: "batch", 1: "pieces"} for name in OUTPUTS}
    axes |= {"arcs": {0: "batch", 2: "pieces", 3: "pieces"}, "pair": {0: "batch"}}
    network.eval()
    torch.onnx.export(
        network,
        tuple(example for _ in INPUTS),
        str(path),
        input_names=INPUTS,
        output_names=OUTPUTS,
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def quantize(source: Path, folder: Path) -> None:
    """int8 weights by channel; activations are measured as it runs. Writes `model.onnx`, which reads, and `pair.onnx`, which answers about a pair from what the first one makes of the pieces."""
    prepared, whole = source.with_suffix(".prepared.onnx"), source.with_suffix(".int8.onnx")
    quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
    quantize_dynamic(str(prepared), str(whole), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    write_graphs(whole, folder / "model.onnx", folder / "pair.onnx")
    prepared.unlink()
    whole.unlink()


class OnnxNetwork:
    """The ONNX files of a model folder, answering as the torch network does, so that the same evaluation runs on both. Models up to entente-en-5 have one graph; entente-en-0 has no pair head."""

    def __init__(self, path: Path, threads: int = 2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        # a pair is asked of the second graph, with what the first one makes of the pieces; two graphs were optimised when they were written
        files = [file for file in (path, path.parent / "pair.onnx") if file.exists()]
        if len(files) == 2:
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        self._sessions = [onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"]) for file in files]

    def __call__(self, **inputs):
        """Windows are run one at a time: a batch would share int8 ranges and so make a window's scores depend on its neighbours."""
        rows = [self._run({name: value[i : i + 1, : int(inputs["mask"][i].sum())].numpy() for name, value in inputs.items()}) for i in range(len(inputs["ids"]))]
        return tuple(self._padded([row[name][0] for row in rows]) if name in rows[0] else None for name in OUTPUTS)

    def _run(self, values: dict) -> dict:
        for session in self._sessions:
            names = [output.name for output in session.get_outputs()]
            values |= zip(names, session.run(names, {i.name: values[i.name] for i in session.get_inputs()}))
        return values

    @staticmethod
    def _padded(parts: list) -> torch.Tensor:
        shape = np.max([part.shape for part in parts], axis=0)
        padded = np.zeros((len(parts), *shape), np.float32)
        for i, part in enumerate(parts):
            padded[(i, *map(slice, part.shape))] = part
        return torch.from_numpy(padded)


def write_folder(folder: Path, base: Path, info: dict) -> None:
    """labels.json and vocab.txt from the base's folder, model.json with the digests of all files."""
    for name in ("labels.json", "vocab.txt"):
        if (base / name).resolve() != (folder / name).resolve():
            shutil.copyfile(base / name, folder / name)
    names = ("model.onnx", "pair.onnx", "labels.json", "vocab.txt")
    digests = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    (folder / "model.json").write_text(json.dumps({**info, "sha256": digests}, indent=2) + "\n", encoding="utf8")
