"""labels.json of a model folder: the order of the network's outputs."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Labels:
    layers: dict[str, list[str]]
    arcs: list[str]
    status: list[str]
    mode: list[str]
    ctx: list[str]

    @property
    def columns(self) -> dict[str, tuple[int, int]]:
        """Where each layer's logits lie among the columns of `tags`: O, then B-x, I-x for each label."""
        at, columns = 0, {}
        for name, labels in self.layers.items():
            columns[name] = (at, at + 1 + 2 * len(labels))
            at += 1 + 2 * len(labels)
        return columns

    def modes_of(self, event_type: str) -> list[int]:
        """Columns of `mode` that an event of this type may have: none, and its own."""
        return [0, *(i for i, name in enumerate(self.mode) if name.startswith(event_type + "/"))]


def read_labels(folder: Path) -> Labels:
    return Labels(**json.loads((folder / "labels.json").read_text(encoding="utf8")))
