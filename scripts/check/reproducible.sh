#!/bin/sh
# Builds one commit again and again, in folders of different names, quiet and under load, and compares every byte:
# scripts/check/reproducible.sh [commit]. Without git, what lies here is built.
#
# NODES  folders that hold a node, by spaces; each builds twice (the one on the path)
# BUSY   how many loops keep the machine busy during every second build (four)
#
# All builds must fall on one calendar day in China: `/` carries the version in force on the day of the build.
set -eu
commit=${1:-HEAD}
nodes=${NODES:-$(dirname "$(command -v node)")}
busy=${BUSY:-4}
work=$(mktemp -d)
loops=
quiet() { for loop in $loops; do kill "$loop" 2>/dev/null || true; done; loops=; }
trap 'quiet; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

# copy <folder>: the sources alone
copy() {
  if git rev-parse --verify --quiet "$commit^{commit}" > "$work/commit"; then git archive "$commit" | tar -x -C "$1"
  else tar -c --exclude=./node_modules --exclude='./out*' --exclude=./.next --exclude=./.cache . | tar -x -C "$1"
  fi
}

# build <folder> <folder of node>
build() {
  mkdir -p "$1"
  copy "$1"
  cp -al node_modules "$1/node_modules" 2>/dev/null || cp -R node_modules "$1/node_modules"
  (cd "$1" && PATH="$2:$PATH" npm run --silent build > build.log 2>&1) || { tail -20 "$1/build.log"; exit 1; }
}

first=
builds=0
for node in $nodes; do
  for place in "quiet" "under load/还有 spaces"; do
    builds=$((builds + 1))
    folder="$work/$builds $place"
    if [ "$place" != quiet ]; then
      for loop in $(seq "$busy"); do while :; do :; done & loops="$loops $!"; done
    fi
    build "$folder" "$node"
    quiet
    echo "built by node $("$node/node" --version), $place"
    if [ -z "$first" ]; then first=$folder; continue; fi
    diff -r "$first/out" "$folder/out"
    diff -r "$first/out-server" "$folder/out-server"
    rm -rf "$folder"
  done
done
echo "$builds builds of $(cut -c1-12 "$work/commit" | grep . || echo 'what lies here') are equal: $(find "$first/out" -type f | wc -l) files"
