#!/usr/bin/env bash
# Installs Chromium (Debian's), in which end-to-end tests look at the page. Run by .ci/run; does nothing where there is one already.
set -euo pipefail

for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null; then exit 0; fi
done
if [ "$(id -u)" -eq 0 ]; then as_root=(); else as_root=(sudo -n); fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
chromium --version
