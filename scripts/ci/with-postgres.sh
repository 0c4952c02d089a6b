#!/usr/bin/env bash
# Runs a command beside a throw-away PostgreSQL and takes it away again, also when the command fails: `scripts/ci/with-postgres.sh npm test`.
# Installs Debian's postgresql where there is none and we may; where neither works the command runs without, and the tests say that they skip.
set -uo pipefail

find_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }
say() { echo "with-postgres: $*"; }

if [ -n "${ENTENTE_TEST_DATABASE_URL:-}" ] || [ -n "${DATABASE_URL:-}" ]; then exec "$@"; fi
bin=$(find_bin)
if [ -z "$bin" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  say 'installing postgresql'
  (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql) >/dev/null 2>&1
  bin=$(find_bin)
fi
if [ -z "$bin" ]; then
  say 'no PostgreSQL here and none could be installed: its tests will skip'
  exec "$@"
fi

dir=$(mktemp -d)
as_owner() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  chown postgres "$dir"
  as_owner() { (cd "$dir" && setpriv --reuid postgres --regid postgres --init-groups "$@"); }
fi
port=$(node -e 'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
stop() {
  as_owner "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >/dev/null 2>&1
  rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT TERM

as_owner "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale C.UTF-8 >"$dir.log" 2>&1 &&
  as_owner "$bin/pg_ctl" -D "$dir/data" -w -l "$dir/log" \
    -o "-p $port -k $dir -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off" start >>"$dir.log" 2>&1
if [ $? -ne 0 ]; then
  say 'PostgreSQL did not start:'
  cat "$dir.log"
  rm -f "$dir.log"
  exit 1
fi
rm -f "$dir.log"
export ENTENTE_TEST_DATABASE_URL="postgres://postgres@127.0.0.1:$port/postgres"
say "$("$bin/postgres" --version) on port $port"
"$@"
