#!/usr/bin/env python3
"""bootstrap.py PREDICTIONS DRAWS STORY… → JSON: for each figure of corpus/score.py its 95 % interval over stories drawn with replacement.

The scorer is called as it is, once a draw; only its call of check.py is answered from memory (Efron & Tibshirani 1993, percentile interval).
"""
import contextlib, importlib.util, io, json, random, subprocess, sys
from pathlib import Path
from types import SimpleNamespace

predictions, draws, *files = sys.argv[1:]
corpus = Path(__file__).resolve().parents[2] / "corpus"
spec = importlib.util.spec_from_file_location("score", corpus / "score.py")
score = importlib.util.module_from_spec(spec)
spec.loader.exec_module(score)
gold = {
    file: subprocess.run([sys.executable, corpus / "check.py", "--jsonl", file], capture_output=True, text=True).stdout
    for file in files
}
score.subprocess = SimpleNamespace(run=lambda args, **_: SimpleNamespace(stdout="".join(gold[a] for a in args if a in gold)))
chance, found = random.Random(1), {}
for _ in range(int(draws)):
    sys.argv = ["score.py", predictions, *chance.choices(files, k=len(files))]
    with contextlib.redirect_stdout(io.StringIO()) as out:
        score.main()
    for name, value in json.loads(out.getvalue()).items():
        found.setdefault(name, []).append(value)
edge = lambda values, share: sorted(values)[round(share * (len(values) - 1))]
print(json.dumps({name: [edge(values, 0.025), edge(values, 0.975)] for name, values in found.items()}))
