#!/bin/sh
# Says in one line whether the service answers, for cron or a monitor; quiet when all is well:
#   cron-status.sh [OPTIONS OF hamlet ...]
set -u
answer=$(hamlet --no-input "$@" health check --json --timeout 5s 2>&1)
code=$?
case $code in
  0) exit 0 ;;
  6) echo "hamlet: nobody listens" ;;
  14 | 24) echo "hamlet: too slow or too busy ($code)" ;;
  30) echo "hamlet: the server's history has changed; ask who keeps it" ;;
  *) echo "hamlet: code $code: $answer" ;;
esac
exit "$code"
