#!/bin/sh
# Builds one commit in two folders of different names and compares every byte: scripts/check/reproducible.sh [commit].
# Both builds must fall on one calendar day in China: `/` carries the version in force on the day of the build.
set -eu
commit=${1:-HEAD}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for place in "$work/one" "$work/another/and-deeper"; do
  mkdir -p "$place"
  git archive "$commit" | tar -x -C "$place"
  cp -al node_modules "$place/node_modules" 2>/dev/null || cp -R node_modules "$place/node_modules"
  (cd "$place" && npm run --silent build > build.log 2>&1) || { tail -20 "$place/build.log"; exit 1; }
done
diff -r "$work/one/out" "$work/another/and-deeper/out"
diff -r "$work/one/out-server" "$work/another/and-deeper/out-server"
echo "two builds of $(git rev-parse --short "$commit") are equal: $(find "$work/one/out" -type f | wc -l) files"
