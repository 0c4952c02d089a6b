"""Test vectors for the TypeScript side: texts with pieces, features, and what the network makes of them; one question about a pair."""

import json
from pathlib import Path

from .data import CORPUS
from .export import OnnxNetwork
from .labels import Labels
from .pairs import PairMaker
from .pieces import Tokenizer
from .stories import read_stories
from .targets import story_target
from .windows import Document, spans_of, tensors

# held out of every training; between them they have quotes of each kind, accents, numbers, dashes, a letter, a broadcast
STORIES = {"w06-021", "w01-004", "w02-018", "w05-008", "w07-006", "w08-003"}
PAIR = ("Kenya's president urged Somalia to withdraw its soldiers from the border town.", "Kenya's president", "Somalia")


def write_vectors(model: Path, labels: Labels, tokenizer: Tokenizer, out: Path) -> None:
    """Offsets are code points, the same as UTF-16 units in these texts."""
    network = OnnxNetwork(model / "model.onnx")
    found = []
    for story in read_stories(CORPUS / "stories", STORIES):
        document = Document(story_target(story), tokenizer, labels)
        pieces = document.pieces
        windows = []
        for begin, end in document.cuts(220):
            window = document.window(begin, end)
            tags = network(**tensors([window]))[0][0]
            layers = {
                layer: sorted([s, e, names[k]] for k, s, e in spans_of(tags[1:-1, first:last].argmax(-1).tolist()))
                for (layer, names), (first, last) in zip(labels.layers.items(), labels.columns.values())
            }
            inner = {name: values[1:-1] for name, values in window.inputs.items()}
            offsets = [list(pair) for pair in zip(pieces.start[begin:end], pieces.end[begin:end])]
            windows.append({**inner, "offsets": offsets, "spans": {k: v for k, v in layers.items() if v}})
        found.append({"id": story.id, "text": story.text, "windows": windows})
    out.write_text(json.dumps({"stories": found, "pair": _pair_vector(network, labels, tokenizer)}, ensure_ascii=False) + "\n", encoding="utf8")


def _pair_vector(network: OnnxNetwork, labels: Labels, tokenizer: Tokenizer) -> dict:
    text, source, target = PAIR
    ranges = [[(text.index(name), text.index(name) + len(name))] for name in (source, target)]
    pair = PairMaker(tokenizer, labels).make(text, *ranges, {"REQUEST"})
    *_, types, _ = network(**tensors([pair]))
    chance = types[0].softmax(-1).tolist()
    return {"text": text, "source": ranges[0], "target": ranges[1], "types": dict(zip(labels.layers["trigger"], (round(c, 4) for c in chance)))}
