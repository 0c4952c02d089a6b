"""Stories through Spark and through one process: the same bytes. Needs pyspark, Java, Node and a build of Entente beside it; skipped without pyspark.

ENTENTE_SPARK_STORIES (default 20) and ENTENTE_SPARK_PARTITIONS (default 2) say how much, as in
`ENTENTE_SPARK_STORIES=200 ENTENTE_SPARK_PARTITIONS=2,8 python -m unittest tests.test_spark`.
"""

import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve()
ROOT = HERE.parents[3]
sys.path.insert(0, str(HERE.parents[1]))
try:
    import pyspark
    from pyspark.sql import SparkSession
except ImportError:
    pyspark = None
from entente_spark import failures, read, write_lines, write_months  # noqa: E402

COMMAND = ["node", str(ROOT / "apps/cli/bin/entente.js")]
STORIES = int(os.environ.get("ENTENTE_SPARK_STORIES", "20"))
PARTITIONS = [int(n) for n in os.environ.get("ENTENTE_SPARK_PARTITIONS", "2").split(",")]


def make_stories(count):
    """The example stories, told again with another last sentence; every twentieth cannot be read."""
    with open(ROOT / "packages/entente/data/examples.jsonl", encoding="utf-8") as lines:
        examples = [json.loads(line) for line in lines]
    for i in range(count):
        story = examples[i % len(examples)]
        text = f"{story['title']}\n\n{story['text']}\n\nThis was report {i + 1} of the day."
        if i % 20 == 19:
            text = ["", None, "1 2 3 4 5"][(i // 20) % 3]
        score = None if i % 3 == 0 else i / 2
        yield (f"story {i + 1}", text, story["date"], story["publisher"], score)


@unittest.skipUnless(pyspark, "no pyspark here: pip install pyspark pandas pyarrow")
class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
        # workers import the package from here
        os.environ["PYTHONPATH"] = os.pathsep.join([str(HERE.parents[1]), os.environ.get("PYTHONPATH", "")])
        cls.spark = (
            SparkSession.builder.master("local[2]")
            .appName("entente")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.memory", "1g")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate()
        )
        cls.spark.sparkContext.setLogLevel("OFF")
        cls.stories = list(make_stories(STORIES))
        names = ("id", "text", "date", "publisher", "score")
        lines = (
            json.dumps({key: value for key, value in zip(names, story) if value is not None}) for story in cls.stories
        )
        done = subprocess.run(
            [*COMMAND, "read", "--in", "jsonl", "--format", "jsonl", "--ids"],
            input="\n".join(lines).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=False,
        )
        cls.single = done.stdout.decode()
        assert done.returncode == 1, done.returncode  # some could not be read

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()

    def frame(self, partitions):
        # as text, so that None in a column of numbers reaches the workers as NaN
        schema = "name string, body string, date string, publisher string, score double"
        rows = self.spark.sparkContext.parallelize(self.stories, partitions)
        return self.spark.createDataFrame(rows, schema)

    def test_equals_one_process_byte_for_byte(self):
        for partitions in PARTITIONS:
            with self.subTest(partitions=partitions), tempfile.TemporaryDirectory() as folder:
                records = read(self.frame(partitions), text="body", id="name", command=COMMAND).persist()
                self.assertEqual(records.rdd.getNumPartitions(), partitions)
                rows = records.collect()
                self.assertEqual("".join(f"{row.record}\n" for row in rows), self.single)
                failed = [(row.story, row.code) for row in failures(records).collect()]
                self.assertEqual([story for story, _ in failed], [s[0] for s in self.stories[19::20]])
                self.assertLessEqual({code for _, code in failed}, {"no-text", "no-text-column", "no-article", "language"})
                write_months(records, f"{folder}/months")
                back = self.spark.read.parquet(f"{folder}/months")
                self.assertEqual(back.count(), len(rows))
                months = {row.month for row in back.select("month").distinct().collect()}
                self.assertEqual(months, {row.month for row in rows})
                self.assertIn("unknown", months)
                write_lines(records, f"{folder}/lines")
                parts = sorted(pathlib.Path(folder, "lines").glob("*.gz"))
                text = "".join(gzip.open(part, "rt", encoding="utf-8", newline="").read() for part in parts)
                self.assertEqual(text, self.single)
                records.unpersist()

    def test_a_process_that_ends_early_fails_the_task(self):
        script = "import sys\nfor _ in range(3): sys.stdin.readline()"
        with self.assertRaisesRegex(Exception, "ended early"):
            read(self.frame(2), text="body", id="name", command=[sys.executable, "-c", script]).collect()

    def test_columns_that_are_not_there_are_named(self):
        with self.assertRaisesRegex(ValueError, "found the columns name, body.*expected text, id too"):
            read(self.frame(1))


if __name__ == "__main__":
    unittest.main()
