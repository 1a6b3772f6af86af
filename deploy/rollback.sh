#!/bin/sh
# Serves the release before the current one again, in one step: deploy/rollback.sh [base]. Run twice, it is undone.
set -eu
base=${1:-/srv/policy}
reload=${RELOAD:-"nginx -t -q && nginx -s reload"}
target=$(readlink "$base/previous") || { echo "rollback: there is no release before this one" >&2; exit 1; }
"$(dirname "$0")/switch.sh" "$base" "$target" "$reload"
echo "rollback: $(basename "$target") is live"
