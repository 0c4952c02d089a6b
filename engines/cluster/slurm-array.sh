#!/usr/bin/env bash
# One part of a Slurm array: sbatch --array=0-99 engines/cluster/slurm-array.sh PARTS RECORDS. Task N reads the Nth file of the folder PARTS (from 0, by name).
#SBATCH --job-name=entente
#SBATCH --cpus-per-task=1
#SBATCH --mem=1500M
#SBATCH --time=04:00:00
#SBATCH --requeue
set -euo pipefail

if [ $# -ne 2 ] || [ -z "${SLURM_ARRAY_TASK_ID:-}" ]; then
  echo "usage: sbatch --array=0-N $0 PARTS RECORDS" >&2
  exit 2
fi
# Slurm runs a copy of this file: the other script is named by the folder from which sbatch was called
here=${ENTENTE_CLUSTER:-${SLURM_SUBMIT_DIR:-.}/engines/cluster}
parts=("$1"/*.jsonl)
part=${parts[$SLURM_ARRAY_TASK_ID]:-}
if [ ! -f "$part" ]; then
  echo "found ${#parts[@]} parts in $1, expected one with number $SLURM_ARRAY_TASK_ID from 0" >&2
  exit 2
fi
exec "$here/read-part.sh" "$part" "$2/$(basename "$part" .jsonl).jsonl.gz"
