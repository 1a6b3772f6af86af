#!/bin/sh
# Used by release.sh and rollback.sh: deploy/switch.sh <base> <releases/name> <reload command>.
# nginx reads the root and the headers of a release together, when it reloads: no page is ever sent with the policy of
# another release. Workers that are busy finish with the old ones. When the reload fails, all is as it was.
set -eu
base=$1
target=$2
reload=$3

# A rename takes the old link's place in one act; ln -sf would remove it first.
point() { ln -s "$2" "$base/.$1.$$" && mv -T "$base/.$1.$$" "$base/$1"; }

before=$(readlink "$base/current" || true)
point current "$target"
if ! sh -c "$reload"; then
  if [ -n "$before" ]; then point current "$before"; else rm "$base/current"; fi
  echo "switch: the server refused $target; it serves ${before:-nothing} as before" >&2
  exit 1
fi
if [ -n "$before" ] && [ "$before" != "$target" ]; then point previous "$before"; fi
