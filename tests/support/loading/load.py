# Loads every export in the folder given as a researcher would with pandas, and compares it with expected.json beside the files.
import json
import sys
from pathlib import Path

import pandas as pd

folder = Path(sys.argv[1])
expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))


def same(name, what, found, wanted):
    if found != wanted:
        sys.exit(f"{name}: {what}: expected {str(wanted)[:600]}, found {str(found)[:600]}")


def tables():
    """Tab-separated files, and CSV: with defaults, and as text, cell by cell."""
    for name, want in expected["tables"].items():
        path = folder / want["file"]
        how = {"sep": want["separator"], "header": 0 if want["header"] else None}
        if not want["header"]:
            how["names"] = want["columns"]
        text = pd.read_csv(path, dtype=str, keep_default_na=False, **how)
        same(name, "columns", list(text.columns), want["columns"])
        same(name, "rows", len(text), len(want["cells"]))
        same(name, "cells", text.values.tolist(), want["cells"])
        guessed = pd.read_csv(path, dtype={column: str for column in want["codes"]}, **how)
        same(name, "rows with defaults", len(guessed), len(want["cells"]))
        for column in want["numbers"]:
            if not pd.api.types.is_numeric_dtype(guessed[column]):
                sys.exit(f"{name}: {column}: expected numbers, found {guessed[column].dtype}")
        for column in want["codes"]:
            at = want["columns"].index(column)
            same(name, column, guessed[column].tolist(), [row[at] for row in want["cells"]])
        for column in want["days"]:
            pd.to_datetime(guessed[column].dropna().astype(str), format=want["dayFormat"])
        print(f"ok {name} rows={len(text)} columns={len(text.columns)}")


def parquet():
    import pyarrow.parquet as pq

    want = expected["parquet"]
    frame = pd.read_parquet(folder / want["file"])
    schema = pq.read_schema(folder / want["file"])
    same("parquet", "columns", list(frame.columns), want["columns"])
    same("parquet", "types", {field.name: str(field.type) for field in schema}, want["types"])
    same("parquet", "ids", frame["id"].tolist(), want["ids"])
    same("parquet", "codes", frame["cameo"].tolist(), want["codes"])
    same("parquet", "titles", frame["title"].tolist(), want["titles"])
    same("parquet", "actors", [list(one) for one in frame["actors"]], want["actors"])
    same("parquet", "days", [None if one is None else one.isoformat() for one in frame["date_from"]], want["days"])
    print(f"ok parquet rows={len(frame)} columns={len(frame.columns)}")


def json_lines():
    for name in ("jsonl", "plover"):
        want = expected[name]
        frame = pd.read_json(folder / want["file"], lines=True, dtype=False)
        same(name, "ids", frame["id"].tolist(), want["ids"])
        same(name, "columns", sorted(set(want["columns"]) - set(frame.columns)), [])
        print(f"ok {name} rows={len(frame)}")


def geojson():
    want = expected["geojson"]
    features = json.loads((folder / want["file"]).read_text(encoding="utf-8"))["features"]
    frame = pd.json_normalize(features)
    same("geojson", "ids", frame["id"].tolist(), want["ids"])
    same("geojson", "columns", sorted(set(want["columns"]) - set(frame.columns)), [])
    print(f"ok geojson rows={len(frame)}")


def offsets():
    """GDELT mentions: at each offset the text holds the words that stand there, in Python's own counting."""
    want = expected["tables"]["gdelt-mentions"]
    at = [want["columns"].index(f"{who}CharOffset") for who in ("Actor1", "Actor2", "Action")]
    checked = 0
    for row, words in zip(want["cells"], expected["words"]):
        text = expected["texts"][row[want["columns"].index("MentionIdentifier")]]
        for column, quote in zip(at, words):
            offset = int(row[column])
            if quote is None:
                same("gdelt-mentions", "offset", offset, -1)
                continue
            same("gdelt-mentions", f"words at {offset}", text[offset : offset + len(quote)], quote)
            checked += 1
    print(f"ok offsets checked={checked}")


tables()
parquet()
json_lines()
geojson()
offsets()
