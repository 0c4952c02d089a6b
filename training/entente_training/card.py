"""The model card, written from the runs: figures of en-0 and of this model, of int8, of other seeds and of runs that left something out."""

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
    """Short runs beside one another: `short-seed-N` differ by chance alone, `short-NAME` by what its about.txt says."""
    seeds = sorted(runs.glob("short-seed-*"))
    if not seeds:
        return ""
    keys = [("dev", "trigger"), ("real", "trigger"), ("real", "content"), ("real", "ev:actor"), ("real", "ev:recip"), ("real", "status")]
    heads = ["short run", *(f"{part} {key}" for part, key in keys)]
    figure = lambda run: [last_epoch(run)["dev"][part][key] for part, key in keys]
    rows = [[f"one epoch from entente-en-0, {len(seeds)} seeds", *map(_spread, zip(*map(figure, seeds)))]]
    others = [r for r in sorted(runs.glob("short-*")) if r not in seeds and (r / "log.jsonl").exists()]
    rows += [[(r / "about.txt").read_text(encoding="utf8").strip(), *figure(r)] for r in others]
    return "What each ingredient gives, in short runs that differ in one thing (363 of our stories where not said, neither PolNeAR nor pairs; figures of the last epoch, fp32):\n\n" + _table(heads, rows)


def _plv(runs: Path) -> str:
    """The pair head on PLV by cross-validation: of the runs that were scored (`plv`), the one whose figure is best."""
    found = [(json.loads(file.read_text(encoding="utf8")), file.parent) for file in runs.glob("*/plv.json")]
    if not found:
        return ""
    result, run = max(found, key=lambda each: each[0]["macro_f1"])
    base = (run / "about.txt").read_text(encoding="utf8").strip()
    return (
        f"On PLV train, sentences held out in fifths ({base}, without pairs, so that it has never seen PLV; `./train plv`): macro F1 of the roots {result['macro_f1']}, "
        f"accuracy {result['accuracy']}; taught by our own stories alone {result['own']}."
    )


def write_card(run: Path, figures: tuple[dict, dict], teachers: dict[str, dict], model: Path, size: dict, parameters: int, counts: str, template: Path, out: Path) -> None:
    """`figures`: those of entente-en-0 and of this model by set, as `evaluate` gives them; `teachers`: those of each teacher and of all together on real news."""
    base, now = figures
    sets = [name for name in ("dev", "real", "polnear") if name in now]
    rows = [[key, *(f"{base[s].get(key, '')} → {now[s][key]}" if key in now[s] else "" for s in sets)] for key in SHOWN]
    int8 = json.loads((run / "int8.json").read_text())
    schedule = asdict(Schedule()) | json.loads((run / "schedule.json").read_text())
    fill = {
        "name": model.name,
        "layers": size["layers"],
        "parameters": round(parameters / 1e6, 1),
        "megabytes": round((model / "model.onnx").stat().st_size / 1e6, 1),
        "onnxruntime": onnxruntime.__version__,
        "scores": _table(["", *(f"{s}: en-0 → this" for s in sets)], rows),
        "dev": len(stories("dev")),
        "int8": _table(["", *SHOWN[:12]], [[k, *(int8[k].get(n, "") for n in SHOWN[:12])] for k in ("fp32", "int8")]),
        "variations": _variations(run.parent),
        "teachers": _table(["real", *SHOWN], [[name, *(read[key] for key in SHOWN)] for name, read in teachers.items()]),
        "plv": _plv(run.parent),
        "trained": counts,
        "schedule": f"{schedule['epochs']} epochs, rates {schedule['encoder_rate']} (encoder) and {schedule['head_rate']} (heads), {schedule['batch']} pieces a batch, seed {schedule['seed']}",
    }
    text = template.read_text(encoding="utf8")
    for name, value in fill.items():
        text = text.replace("{" + name + "}", str(value))
    out.write_text(text, encoding="utf8")
