#!/usr/bin/env bash
# Starts the build of this checkout in a job of GitLab, Jenkins or any other CI, so that the load meets the change and not
# what is deployed somewhere. Copy it to ci/start.sh.
# Set: how it is built, how it is started, and where it answers once it is ready.
set -euo pipefail
export PORT=8787
ready=http://127.0.0.1:8787/version

npm ci
if curl --silent --output /dev/null --max-time 2 "$ready"; then
  echo "something answers at $ready already: it would be measured instead of this build" >&2
  exit 1
fi
nohup npm start > start.log 2>&1 &
# A minute at most. A build that ended by itself is said at once, with its last words.
for _ in {1..120}; do
  if curl --silent --fail --output /dev/null --max-time 2 "$ready"; then exit 0; fi
  if ! kill -0 "$!" 2> /dev/null; then break; fi
  sleep 0.5
done
echo "this build does not answer at $ready" >&2
tail -n 40 start.log >&2
exit 1
