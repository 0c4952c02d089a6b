"""entente-en-0, from which trainings start by default: taken from the history of this repository, where it was a model folder once, so that no checkout carries it."""

import hashlib
import json
import subprocess
from pathlib import Path

# a commit that holds the folder
REVISION = "de2a3c7a8b5c49cee5628eef36410a65d3fd31ae"
FOLDER = "packages/model-en/weights/entente-en-0"
FILES = ("labels.json", "vocab.txt", "model.json", "model.onnx")


def fetch_first(root: Path, out: Path) -> Path:
    """The path of its model.onnx in the folder `out`, which is written if it is missing. The files are compared with the digests in model.json."""
    if not (out / "model.onnx").exists():
        out.mkdir(parents=True, exist_ok=True)
        for name in FILES:
            (out / name).write_bytes(_show(root, f"{REVISION}:{FOLDER}/{name}"))
    expected = json.loads((out / "model.json").read_text(encoding="utf8"))["sha256"]
    for name, digest in expected.items():
        found = hashlib.sha256((out / name).read_bytes()).hexdigest()
        if found != digest:
            raise ValueError(f"{out / name}: expected sha256 {digest}, found {found}; delete {out} to take it from the history again")
    return out / "model.onnx"


def _show(root: Path, file: str) -> bytes:
    shown = subprocess.run(["git", "show", file], cwd=root, capture_output=True, check=False)
    if shown.returncode:
        said = shown.stderr.decode(errors="replace").strip()
        raise FileNotFoundError(f"expected {file} in the history of {root}, found: {said}; a shallow clone gets it with `git fetch --unshallow`")
    return shown.stdout
