#!/usr/bin/env bash
# Installs the browser in which end-to-end tests look at the page: Debian's chromium-headless-shell, which computes a quarter less than the whole Chromium, or that one where there is no
# such package. Run by .ci/run; does nothing where the shell is there already.
set -euo pipefail

if command -v chromium-headless-shell >/dev/null; then exit 0; fi
if [ "$(id -u)" -eq 0 ]; then as_root=(); else as_root=(sudo -n); fi
install() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" fonts-dejavu-core >/dev/null; }
"${as_root[@]}" apt-get update -qq || true
if install chromium-headless-shell; then exit 0; fi
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null; then exit 0; fi
done
install chromium
