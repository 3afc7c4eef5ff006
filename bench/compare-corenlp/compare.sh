#!/bin/sh
# Times `chancery read` and CoreNLP's tokenizer, tagger and dependency parser as processes on the same generated text, in
# one run, each on one thread: the whole of Chancery beside the part that a coder over CoreNLP pays before it codes.
# Run from the repository's root on Linux, once `mvn -DskipTests package` is done: bench/compare-corenlp/compare.sh [ARTICLES [EVERYDAY]]
# Downloads CoreNLP and its models (480 MB) on first use.
set -eu

articles=${1:-600}
everyday=${2:-0.5}
here=bench/compare-corenlp
[ -x ./chancery ] && [ -d bench/target/lib ] || {
  echo "compare.sh: run it from the repository's root, once 'mvn -DskipTests package' is done" >&2
  exit 2
}
[ -d $here/target/lib ] || mvn -B -q -f $here/pom.xml package
mkdir -p $here/target/classes
javac -cp "$here/target/lib/*" -d $here/target/classes $here/CoreNlpTime.java
exec java -cp "bench/target/classes:bench/target/lib/*" org.chancery.bench.BesideCoreNlp "$articles" "$everyday" "$here/target"
