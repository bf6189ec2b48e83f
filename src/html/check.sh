#!/usr/bin/env bash
# Looks at the HTML report in a real browser: makes reports and checks that they render, filter, search and print, that
# nothing is requested or logged, and that no hostile name becomes markup. Leaves screenshots in target/html.
#
#   src/html/check.sh [TREE]     TREE: a further tree to lint, such as target/corpus/kafka-clients
#
#   ASYNCLINT   the tool: target/asynclint/bin/asynclint
#   CHROMIUM    the browser: /usr/bin/chromium
#
# Needs Node, npm and Chromium; the driver (playwright-core) is installed below target. Exits with 0 when all is well, 1
# when something is not.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
tool=${ASYNCLINT:-$root/target/asynclint/bin/asynclint}
export CHROMIUM=${CHROMIUM:-/usr/bin/chromium}
out=$root/target/html

command -v "$tool" >/dev/null || { echo "check.sh: no $tool; build it: mvn -q -DskipTests package" >&2; exit 2; }
command -v "$CHROMIUM" >/dev/null || { echo "check.sh: no $CHROMIUM; set CHROMIUM to the browser" >&2; exit 2; }
mkdir -p "$out"
cp "$here/package.json" "$here/check.mjs" "$out"
[ -d "$out/node_modules/playwright-core" ] || npm install --silent --no-audit --no-fund --prefix "$out"

# FOLDER NAME [PATH…]: the report on paths of a folder.
report() {
    local folder=$1 name=$2
    shift 2
    (cd "$folder" && "$tool" check --profile all --fail-on never --format "html=$out/$name.html" "$@")
}
report "$root/src/test/projects/orders" orders
report "$root" examples rules
rm -rf "$out/hostile" && node "$here/hostile.mjs" "$out/hostile"
report "$out/hostile" hostile
rm -f "$out/tree.html"
[ -z "${1:-}" ] || report "$1" tree

cd "$out" && node check.mjs
