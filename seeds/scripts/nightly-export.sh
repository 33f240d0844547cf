#!/bin/sh
# Writes today's roster and this month's service figures into a folder, for a nightly job:
#   nightly-export.sh FOLDER [OPTIONS OF hamlet ...]
# as in: nightly-export.sh /srv/export --server hamlet.example:4265 --token-file ~/.hamlet-export
# A file appears whole or not at all; what fails ends the job with hamlet's own exit code.
set -u
folder=${1:?folder}
shift
day=$(date +%F)
umask 077
mkdir -p "$folder" || exit

export_to() {
  name=$1
  shift
  hamlet --no-input "$@" >"$folder/.$name.part"
  code=$?
  if [ "$code" -ne 0 ]; then
    rm -f "$folder/.$name.part"
    echo "nightly-export: $name failed with $code; see: hamlet help exit-codes" >&2
    exit "$code"
  fi
  mv "$folder/.$name.part" "$folder/$name"
}

export_to "roster-$day.csv" "$@" person roster --all --format csv
export_to "service-$day.csv" "$@" report service month --format csv
