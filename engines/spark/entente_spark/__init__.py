"""Entente on Spark: stories in a DataFrame → records, a row each, read by one `entente` process a partition."""

import datetime
import math
import re
from typing import Iterable, Iterator, Mapping, Optional, Sequence

from .filter import FilterError, Line, run_filter

__all__ = ["FilterError", "failures", "read", "write_lines", "write_months"]

#: Columns of what `read` gives; `record` is the line as `entente read --format jsonl --ids` writes it.
SCHEMA = "story string, line int, kind string, month string, code string, message string, record string"
_COLUMNS = [part.split()[0] for part in SCHEMA.split(", ")]
#: What the filter takes off both ends of an id, as JavaScript's `trim` does.
_SPACE = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
#: Lines in one batch of the output.
_BATCH = 1000


def read(
    df,
    text: str = "text",
    id: str = "id",
    columns: Optional[Mapping[str, str]] = None,
    command: Sequence[str] = ("entente",),
    options: Sequence[str] = (),
):
    """Reads every row of a DataFrame as a story; gives a row for each line of its records, in order within a partition.

    text, id: names of the columns with the story and with the caller's name of it. An id is needed, so that failures can be told.
    columns: further fields → columns, for `title`, `date`, `publisher`, `url`, `mime`; by default those of the same name.
    All other columns come back as `fields` of the article.
    command, options: how the program is started on the workers, and what else it is told (`--without`, `--time-limit`).

    A story that cannot be read is a row of kind `failure` with `code` and `message`. A process that ends early, or with an error, fails
    its task with FilterError, so that Spark runs it again: no row is lost silently.
    """
    renamed = {**{text: "text", id: "id"}, **{column: field for field, column in (columns or {}).items()}}
    lacking = [column for column in renamed if column not in df.columns]
    if lacking:
        raise ValueError(f"found the columns {', '.join(df.columns)}; expected {', '.join(lacking)} too")
    command, options = tuple(command), tuple(options)

    def partition(frames: Iterable) -> Iterator:
        import pandas

        stories = (
            story_of(row, renamed)
            for frame in frames
            for row in frame.to_dict("records")
        )
        batch: list = []
        for row in rows_of(run_filter(stories, command, options)):
            batch.append(row)
            if len(batch) == _BATCH:
                yield pandas.DataFrame(batch, columns=_COLUMNS)
                batch = []
        if batch:
            yield pandas.DataFrame(batch, columns=_COLUMNS)

    return df.mapInPandas(partition, SCHEMA)


def failures(records):
    """The stories that could not be read: their id, a code, and the reason."""
    return records.where("kind = 'failure'").select("story", "code", "message")


def write_months(records, path: str, mode: str = "error") -> None:
    """Writes records as Parquet, in a folder for each month of publication (`month=2024-05`, `month=unknown`)."""
    records.write.mode(mode).partitionBy("month").parquet(path)


def write_lines(records, path: str, mode: str = "error") -> None:
    """Writes records as gzipped lines, a file a partition, for `entente import PATH/*.gz`. Call it on what `read` gives: lines of a story must follow each other."""
    records.select("record").write.mode(mode).option("compression", "gzip").text(path)


def story_of(row: Mapping, renamed: Mapping[str, str]) -> dict:
    """A row as the object that the filter takes. What pandas puts for nothing (None, NaN, NaT) is left out: it is no JSON."""
    story = {}
    for column, value in row.items():
        plain = _plain(value, column)
        if plain is not None:
            story[renamed.get(column, column)] = plain
    story["id"] = str(story.get("id", "")).strip(_SPACE)
    if not story["id"]:
        raise ValueError(f"found a row without an id: {str(row)[:200]}")
    return story


def _plain(value, column: str):
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, (datetime.date, datetime.datetime)):
        return None if value != value else value.isoformat()  # NaT is unequal to itself
    if isinstance(value, (bytes, bytearray)):
        raise TypeError(f"found bytes in the column {column}, expected text: decode them first")
    if isinstance(value, Mapping):
        return {str(key): _plain(item, column) for key, item in value.items()}
    if hasattr(value, "tolist"):
        return _plain(value.tolist(), column)
    if isinstance(value, (list, tuple, set)):
        return [_plain(item, column) for item in value]
    return None if value != value else str(value)


def rows_of(lines: Iterable[Line]) -> Iterator[tuple]:
    """Rows of the output: a record has the month of its article."""
    month = "unknown"
    for line in lines:
        value = line.value
        if line.kind == "article":
            month = _month((value.get("published") or {}).get("value"))
        if line.kind == "failure":
            yield (value["story"], line.line, line.kind, "unknown", value.get("code"), value.get("message"), line.text)
        else:
            yield (value["story"], line.line, line.kind, month, None, None, line.text)


def _month(day: Optional[str]) -> str:
    return day[:7] if day and re.match(r"\d{4}-\d{2}-\d{2}$", day) else "unknown"
