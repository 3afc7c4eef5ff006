#!/bin/sh
# Tries a release as a stranger would: unpacks it into an empty folder, with an empty home and nothing of the sources on
# the path, and runs it on its own samples. Usage: try-release.sh FILE.zip FILE.deb
set -eu

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

fail() {
  printf 'try-release: %s\n' "$1" >&2
  exit 1
}

# Runs the program with nothing of this machine's settings.
stranger() {
  (cd "$place/work" && env -i PATH=/usr/local/bin:/usr/bin:/bin ${JAVA_HOME:+"JAVA_HOME=$JAVA_HOME"} HOME="$place/home" \
    LC_ALL=C.UTF-8 "$program" "$@")
}

# First the program's file, then the folder of its samples and examples.
try() {
  program=$1
  shared=$2
  rm -rf "$place/work"
  mkdir -p "$place/work" "$place/home"
  [ -x "$program" ] || fail "$program can't be run"
  stranger --version | grep -q '^Chancery [0-9]' || fail "no version"
  stranger read "$shared/samples/articles/velmaria-election" >"$place/work/records.jsonl" 2>/dev/null
  for kind in article event statement; do
    grep -q "\"record\":\"$kind\"" "$place/work/records.jsonl" || fail "read wrote no $kind"
  done
  stranger ingest "$shared/samples/articles/g7-russia" --store kept --issues "$shared/docs/examples/issues.yaml" 2>/dev/null
  stranger tally g7-russia --store kept --on 2020-06-02 --format jsonl >"$place/work/tally.jsonl" 2>/dev/null
  grep -q '"outcome":"blocked"' "$place/work/tally.jsonl" || fail "the tally is not what the samples say"
  # All that was loaded lies in the release.
  CHANCERY_JAVA_OPTS=-Xlog:class+path=info
  env -i PATH=/usr/bin:/bin HOME="$place/home" ${JAVA_HOME:+"JAVA_HOME=$JAVA_HOME"} CHANCERY_JAVA_OPTS="$CHANCERY_JAVA_OPTS" \
    "$program" --version | grep -o '/[^ :]*\.jar' | sort -u | grep -v '^/usr/lib/jvm' >"$place/work/jars" || true
  if grep -v "^$place/" "$place/work/jars" | grep -q .; then
    fail "something outside the release is on the class path: $(grep -v "^$place/" "$place/work/jars" | head -n 1)"
  fi
}

unzip -q "$1" -d "$place/zip"
root=$(echo "$place"/zip/chancery-*)
for file in README.md CHANGELOG.md LICENSE NOTICE SECURITY.md bom.json docs/guide.md completion/chancery.bash completion/_chancery man/chancery.1; do
  [ -s "$root/$file" ] || fail "the zip lacks $file"
done
bash -n "$root/completion/chancery.bash" || fail "the completion for bash can't be read"
try "$root/chancery" "$root"

if command -v dpkg-deb >/dev/null 2>&1; then
  dpkg-deb --field "$2" Package | grep -qx chancery || fail "the package has another name"
  dpkg-deb -x "$2" "$place/deb"
  for file in bash-completion/completions/chancery zsh/vendor-completions/_chancery man/man1/chancery.1 doc/chancery/copyright; do
    [ -s "$place/deb/usr/share/$file" ] || fail "the package lacks usr/share/$file"
  done
  [ "$(readlink "$place/deb/usr/bin/chancery")" = /usr/share/chancery/chancery ] || fail "usr/bin/chancery leads elsewhere"
  try "$place/deb/usr/share/chancery/chancery" "$place/deb/usr/share/chancery"
else
  printf 'try-release: no dpkg-deb on this machine; the Debian package was not tried\n' >&2
fi
printf 'try-release: the zip and the package run\n' >&2
