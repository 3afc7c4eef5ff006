#!/bin/sh
# Whether two builds of the same sources are the same bytes: clones the last commit into two folders, builds a release in
# each, and compares every jar of the project, the zip and the Debian package. Takes some ten minutes and 4 GB of disk.
# Usage: dist/reproduce.sh [FOLDER]
set -eu

home=$(cd "$(dirname "$0")/.." && pwd -P)
place=${1:-$(mktemp -d)}
mkdir -p "$place"
place=$(cd "$place" && pwd -P)

git clone -q "$home" "$place/first"
git clone -q "$place/first" "$place/the/second"
for build in first the/second; do
  (cd "$place/$build" && mvn -B -q -Prelease -pl dist -am -Dmaven.test.skip=true package)
done

different=0
list() {
  (cd "$1" && find . -path '*/target/*' \( -name 'chancery*.jar' -o -name 'chancery*.zip' -o -name 'chancery*.deb' \) ! -path '*/lib/*' -type f | sort)
}
[ "$(list "$place/first")" = "$(list "$place/the/second")" ] || { echo "the builds made different files" >&2; exit 1; }
for file in $(list "$place/first"); do
  if cmp -s "$place/first/$file" "$place/the/second/$file"; then
    printf 'same  %s  %s\n' "$(sha256sum <"$place/first/$file" | cut -c1-16)" "$file"
  else
    printf 'DIFFERENT  %s\n' "$file"
    different=1
  fi
done
exit $different
