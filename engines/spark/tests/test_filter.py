"""The filter over processes that behave badly: nothing is lost without an error. Needs Python alone: python3 -m unittest discover engines/spark/tests"""

import json
import pathlib
import sys
import textwrap
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from entente_spark import rows_of, story_of  # noqa: E402
from entente_spark.filter import FilterError, run_filter  # noqa: E402

GOOD = """
    for line in sys.stdin:
        story = json.loads(line)
        if story.get("text"):
            say(story["id"], kind="article", published={"value": story.get("date")})
            say(story["id"], kind="event", text=story["text"])
        else:
            say(story["id"], kind="failure", code="no-text", message="found nothing")
"""


def child(body: str):
    """A command that takes the filter's arguments and does what the body says."""
    head = """
    import json, os, sys
    def say(story, **more):
        sys.stdout.write(json.dumps({"story": story, **more}) + "\\n")
        sys.stdout.flush()
    """
    return (sys.executable, "-c", textwrap.dedent(head) + textwrap.dedent(body))


def stories(count: int):
    return [{"id": f"s{i}", "text": f"Story {i}.", "date": "2024-05-14"} for i in range(count)]


class Filter(unittest.TestCase):
    def test_lines_come_in_order_with_their_story(self):
        given = stories(200)
        given[3]["text"] = ""
        lines = list(run_filter(given, child(GOOD)))
        self.assertEqual([line.story for line in lines if line.line == 0], list(range(200)))
        self.assertEqual(len(lines), 399)
        self.assertEqual([line.kind for line in lines if line.story == 3], ["failure"])

    def test_nothing_in_is_nothing_out(self):
        self.assertEqual(list(run_filter([], child(GOOD))), [])

    def test_more_than_pipes_hold_goes_through(self):
        given = [{"id": str(i), "text": "x" * 200_000} for i in range(40)]
        self.assertEqual(sum(line.kind == "event" for line in run_filter(given, child(GOOD))), 40)

    def test_a_process_that_ends_early_with_code_0_is_an_error(self):
        for body in (
            "sys.exit(0)",
            'line = sys.stdin.readline(); say("s0", kind="article")',
            "\n".join([*GOOD.splitlines(), '        if story["id"] == "s150": os._exit(0)']),
        ):
            with self.assertRaisesRegex(FilterError, "ended early: 200 stories went in, lines of"):
                list(run_filter(stories(200), child(body)))

    def test_a_code_is_an_error_though_all_lines_came(self):
        with self.assertRaisesRegex(FilterError, "code 3; it said: no space"):
            list(run_filter(stories(5), child(GOOD + '\n    sys.stderr.write("no space")\n    sys.exit(3)')))
        with self.assertRaisesRegex(FilterError, "code -9"):
            list(run_filter(stories(5), child("os.kill(os.getpid(), 9)")))

    def test_lines_of_other_stories_are_errors(self):
        for body, said in (
            ('say("s1", kind="article")', "found a line of the story 's1', expected 's0'"),
            ('say("s0", kind="event")', "found a line of the story 's0', expected 'no more'"),
            ('say("s0", kind="article"); say("s9", kind="event")', "story 's9', expected 's0'"),
            ('print("Killed")', "found 'Killed', expected a line of a record"),
            ('sys.stdout.write(\'{"story":"s0","kind":"art\')', "expected a line of a record"),
        ):
            with self.assertRaisesRegex(FilterError, said):
                list(run_filter(stories(1), child(body + "\n    sys.stdin.read()".replace("    ", ""))))

    def test_a_command_that_is_not_there_is_named(self):
        with self.assertRaisesRegex(FilterError, "no-such-program cannot be started"):
            list(run_filter(stories(1), ("no-such-program",)))

    def test_a_consumer_that_stops_leaves_no_process(self):
        lines = run_filter(stories(50), child("say('s0', kind='article')\nwhile True: pass"))
        self.assertEqual(next(lines).kind, "article")
        lines.close()  # ends the process, or this would wait for ever


class Rows(unittest.TestCase):
    def test_what_pandas_puts_for_nothing_is_left_out(self):
        nan = float("nan")
        row = {"n": 7, "body": "Text.", "date": None, "score": nan, "nested": {"a": [1, nan]}}
        self.assertEqual(
            story_of(row, {"n": "id", "body": "text"}), {"id": "7", "text": "Text.", "nested": {"a": [1, None]}}
        )

    def test_a_row_without_an_id_or_with_bytes_is_an_error_that_says_so(self):
        with self.assertRaisesRegex(ValueError, "without an id"):
            story_of({"id": None, "text": "x"}, {})
        with self.assertRaisesRegex(TypeError, "bytes in the column text"):
            story_of({"id": "1", "text": b"x"}, {})

    def test_records_have_the_month_of_their_article_and_failures_their_reason(self):
        given = [*stories(1), {"id": "x"}, {"id": "y", "text": "Undated."}]
        rows = [row[:6] for row in rows_of(run_filter(given, child(GOOD)))]
        self.assertEqual(
            rows,
            [
                ("s0", 0, "article", "2024-05", None, None),
                ("s0", 1, "event", "2024-05", None, None),
                ("x", 0, "failure", "unknown", "no-text", "found nothing"),
                ("y", 0, "article", "unknown", None, None),
                ("y", 1, "event", "unknown", None, None),
            ],
        )


if __name__ == "__main__":
    unittest.main()
