#!/usr/bin/env bash
# Installs what tests/loads-in-pandas-and-r.test.ts needs: R (base and jsonlite, from Debian) and pandas with pyarrow (a virtual environment in
# .cache/python). Run by .ci/run, or by hand, as root on Debian; does nothing that is done already.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! Rscript -e 'library(jsonlite)' >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends r-base-core r-cran-jsonlite >/dev/null
fi

python=.cache/python/bin/python
if ! "$python" -c 'import pandas, pyarrow' >/dev/null 2>&1; then
  python3 -m venv .cache/python 2>/dev/null || {
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
    python3 -m venv .cache/python
  }
  "$python" -m pip install --quiet --disable-pip-version-check --only-binary=:all: -r scripts/ci/requirements.txt
fi

"$python" -c 'import pandas, pyarrow; print("pandas", pandas.__version__, "pyarrow", pyarrow.__version__)'
Rscript -e 'cat(R.version.string, "jsonlite", as.character(packageVersion("jsonlite")), "\n")'
