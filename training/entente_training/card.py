"""The model card, written from the runs: figures of en-0, of the model before and of this one, of int8, and of short runs that differ in one thing."""

import json
from dataclasses import asdict
from pathlib import Path

import onnxruntime

from .data import stories
from .train import Schedule

SHOWN = ["trigger", "status", "mode", "mention", "time", "cue", "content", "source", "ev:actor", "ev:recip", "ev:loc", "ev:time", "st:source", "st:cue", "same", "coref"]


def _table(heads: list[str], rows: list[list]) -> str:
    line = lambda cells: "| " + " | ".join("" if c is None else str(c) for c in cells) + " |"
    return "\n".join([line(heads), line(["---"] * len(heads)), *map(line, rows)])


def last_epoch(run: Path) -> dict:
    return json.loads((run / "log.jsonl").read_text(encoding="utf8").strip().split("\n")[-1])


def _spread(figures: list[float]) -> str:
    return f"{min(figures)}–{max(figures)}"


def _variations(runs: Path) -> str:
    """Short runs beside one another: `short-seed-N` differ by chance alone, `short-NAME` by what its about.txt says; empty without runs."""
    seeds = sorted(runs.glob("short-seed-*"))
    others = [r for r in sorted(runs.glob("short-*")) if r not in seeds and (r / "log.jsonl").exists()]
    if not seeds and not others:
        return ""
    keys = [("dev", "trigger"), ("real", "trigger"), ("real", "content"), ("real", "ev:actor"), ("real", "ev:recip"), ("real", "status")]
    heads = ["short run", *(f"{part} {key}" for part, key in keys)]
    figure = lambda run: [last_epoch(run)["dev"][part][key] for part, key in keys]
    rows = [[f"{_about(seeds[0])}, {len(seeds)} seeds", *map(_spread, zip(*map(figure, seeds)))]] if seeds else []
    rows += [[_about(r), *figure(r)] for r in others]
    return "What each ingredient gives, in short runs that differ in one thing (figures of the last epoch, fp32):\n\n" + _table(heads, rows)


def _about(run: Path) -> str:
    return (run / "about.txt").read_text(encoding="utf8").strip()


def write_card(run: Path, figures: dict[str, dict], model: Path, size: dict, parameters: int, counts: str, template: Path, out: Path) -> None:
    """`figures`: by model, this one last, those of each set as `evaluate` gives them."""
    now = list(figures.values())[-1]
    sets = [name for name in ("dev", "real", "news", "polnear") if name in now]
    rows = [[key, *(" → ".join(str(each[s].get(key, "")) for each in figures.values()) if key in now[s] else "" for s in sets)] for key in SHOWN]
    int8 = json.loads((run / "int8.json").read_text())
    schedule = asdict(Schedule()) | json.loads((run / "schedule.json").read_text())
    fill = {
        "name": model.name,
        "layers": size["layers"],
        "parameters": round(parameters / 1e6, 1),
        "megabytes": round((model / "model.onnx").stat().st_size / 1e6, 1),
        "onnxruntime": onnxruntime.__version__,
        "scores": _table([" → ".join(figures), *sets], rows),
        "dev": len(stories("dev")),
        "int8": _table(["", *SHOWN[:12]], [[k, *(int8[k].get(n, "") for n in SHOWN[:12])] for k in ("fp32", "int8")]),
        "variations": _variations(run.parent),
        "trained": counts,
        "schedule": f"{schedule['epochs']} epochs, rates {schedule['encoder_rate']} (encoder) and {schedule['head_rate']} (heads), {schedule['batch']} pieces a batch, seed {schedule['seed']}",
    }
    text = template.read_text(encoding="utf8")
    for name, value in fill.items():
        text = text.replace("{" + name + "}", str(value))
    out.write_text(text, encoding="utf8")
