#!/bin/sh
# Registers the people of a spreadsheet, and again what a bad link left open, until all is settled:
#   bulk-register.sh PEOPLE.csv RESULTS.ndjson [OPTIONS OF hamlet ...]
# RESULTS says for each row what came of it; a second run goes on where the first one ended.
set -u
people=${1:?people}
results=${2:?results}
shift 2
umask 077
touch "$results" || exit
tries=0
while :; do
  before=$(wc -l <"$results")
  hamlet --no-input "$@" batch person.RegisterPerson "@$people" --resume "$results" >>"$results"
  code=$?
  case $code in
    0) exit 0 ;;
    # No link, an unknown outcome, or a server that cannot now: the same call is safe again.
    6 | 7 | 24) ;;
    # Some rows failed. Only those that nobody knows the outcome of are worth another try.
    8) tail -n "+$((before + 1))" "$results" | grep -q '"exit":[67],' || exit 8 ;;
    *) exit "$code" ;;
  esac
  tries=$((tries + 1))
  [ "$tries" -lt "${BULK_TRIES:-5}" ] || exit "$code"
  sleep "${BULK_PAUSE:-30}"
done
