#!/bin/sh
# Registers the people of a spreadsheet, and again what a bad link left open, until all is settled:
#   bulk-register.sh PEOPLE.csv RESULTS.ndjson [OPTIONS OF hamlet ...]
# RESULTS says for each row what came of it; a second run goes on where the first one ended.
# Between tries it waits BULK_PAUSE seconds (30), or as long as the server asked, ten minutes at most.
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
  new=$(tail -n "+$((before + 1))" "$results")
  case $code in
    0) exit 0 ;;
    # No link, an unknown outcome, or a server that cannot now: the same call is safe again.
    6 | 7 | 18 | 24) ;;
    # Some rows failed. Only those that another try may settle are worth one.
    8) printf '%s\n' "$new" | grep -q '"exit":\([67]\|18\|24\),' || exit 8 ;;
    *) exit "$code" ;;
  esac
  tries=$((tries + 1))
  [ "$tries" -lt "${BULK_TRIES:-5}" ] || exit "$code"
  asked=$(printf '%s\n' "$new" | sed -n 's/.*"retry_after_ms":"\([0-9]*\)".*/\1/p' | sort -n | tail -n 1)
  # A random part more, so that many do not come back at once.
  sleep "$(awk -v asked="${asked:-0}" -v own="${BULK_PAUSE:-30}" 'BEGIN {
    srand()
    pause = asked / 1000 > own ? asked / 1000 : own
    if (pause > 600) pause = 600
    print pause + int(rand() * pause / 4)
  }')"
done
