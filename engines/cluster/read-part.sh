#!/usr/bin/env bash
# Reads one file of stories (lines of JSON) into one gzipped file of records: read-part.sh STORIES RECORDS.jsonl.gz [options of entente read].
# The file gets its name once it is whole, so a part that was killed is read again, and one that is there is left out. ENTENTE: how to start the program.
set -uo pipefail

if [ $# -lt 2 ]; then
  echo "usage: $0 STORIES RECORDS.jsonl.gz [options of entente read]" >&2
  exit 2
fi
stories=$1 records=$2
shift 2
if [ -e "$records" ]; then exit 0; fi

mkdir -p "$(dirname "$records")"
draft=$(mktemp "$records.XXXXXX.part") || exit 74
trap 'rm -f "$draft"' EXIT
trap 'exit 143' TERM INT

# stories that cannot be read are lines of kind failure; every other trouble is a code
read -ra program <<<"${ENTENTE:-entente}"
"${program[@]}" read "$stories" --in jsonl --format jsonl --ids --failures lines --allow-failures --jobs 1 "$@" | gzip >"$draft"
codes=("${PIPESTATUS[@]}")
if [ "${codes[0]}" -ne 0 ] || [ "${codes[1]}" -ne 0 ]; then
  echo "$stories: entente ended with ${codes[0]}, gzip with ${codes[1]}: no $records" >&2
  exit $((codes[0] != 0 ? codes[0] : 74))
fi
# a line for each story at least: a program that ended early with code 0 would lose the rest
expected=$(grep -c '[^[:space:]]' "$stories")
found=$(gzip -dc "$draft" | grep -cE '^\{"story":"([^"\\]|\\.)*",("canonical":"([^"\\]|\\.)*",)?("id":"([^"\\]|\\.)*",)?"kind":"(article|failure)"')
if [ "$found" -ne "$expected" ]; then
  echo "$stories: found the records of $found stories, expected $expected: no $records" >&2
  exit 70
fi
mv "$draft" "$records"
