#!/bin/sh
# Puts a built site into service: deploy/release.sh [folder of the site] [base]. Needs GNU tools, as Debian has them.
#
#   <base>/releases/<time>-<build>/site, nginx   kept releases: the site, and its part of nginx's configuration
#   <base>/current, previous                     which of them is served, and which was before
#   <base>/pool                                  hashed files of all kept releases, for pages opened before a release
#
# KEEP    how many releases are kept (5)
# DRAFTS  1 lets a preview with drafts be released; without it, it is refused
# RELOAD  the command that makes the server read its configuration anew (nginx -t -q && nginx -s reload)
set -eu
umask 022 # The server reads what is put in place here as another user.
site=${1:-out}
base=${2:-/srv/policy}
keep=${KEEP:-5}
reload=${RELOAD:-"nginx -t -q && nginx -s reload"}
here=$(dirname "$0")

stop() { echo "release: $1" >&2; exit 1; }

[ -f "$site/_assets/manifest.json" ] || stop "$site is no finished site; run: npm run build"
build=$(sed -n 's/.*"buildId":"\([0-9a-f]*\)".*/\1/p' "$site/health.json")
[ -n "$build" ] || stop "$site/health.json names no build"
if grep -q '^ "drafts": true' "$site/_assets/manifest.json" && [ "${DRAFTS:-}" != 1 ]; then
  stop "$site holds drafts; release out/, or set DRAFTS=1 if this server is for those who may read them"
fi
grep -q "Build $build\$" "$site-server/http.conf" || stop "$site-server is not of build $build"

mkdir -p "$base/releases" "$base/pool"
base=$(cd "$base" && pwd -P)
name=$(date -u +%Y%m%dT%H%M%S%N)-$build
made=$base/releases/.$name
mkdir "$made"
# Times are kept: they are a part of nginx's ETag, and the same on every machine that gets the same copy.
cp -Rp "$site" "$made/site"
cp -Rp "$site-server" "$made/nginx"
cp "$here/nginx/site.conf" "$made/nginx/site.server.conf"
printf 'root "%s";\nset $policy_pool "%s";\n' "$base/releases/$name/site" "$base/pool" > "$made/nginx/place.server.conf"
chmod -R u=rwX,go=rX "$made"
mv "$made" "$base/releases/$name"

# As further names of the same files: they take no room, and tell below whether a kept release still has them.
for part in _next/static _assets search/index; do
  [ -d "$base/releases/$name/site/$part" ] || continue
  mkdir -p "$base/pool/$part"
  cp -Rl --remove-destination "$base/releases/$name/site/$part/." "$base/pool/$part/"
done
rm -f "$base"/pool/_assets/manifest.json*

"$here/switch.sh" "$base" "releases/$name" "$reload"

# The oldest go; a file of the pool that no kept release has is a name without another.
for old in $(ls "$base/releases" | sort | head -n "-$keep"); do
  case $(readlink "$base/current" "$base/previous") in
    *"$old"*) ;;
    *) rm -rf "$base/releases/$old" ;;
  esac
done
find "$base/pool" -type f -links 1 -delete
echo "release: $build is live"
