#!/usr/bin/env bash
# Downloads the corpus through Maven and unpacks it; what is there already stays.
#
#   src/corpus/fetch.sh [DIR]      DIR: target/corpus when left out
#
# Sources land in DIR/TREE/ARTIFACT/src/main/java, tests in DIR/TREE/ARTIFACT/src/test/java, as in a Maven project.
# Prints the .java files and lines of each tree. Exits with 0, or with Maven's own code when a jar cannot be had.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "$0")" && pwd)
dir=${1:-$here/../../target/corpus}
mkdir -p "$dir"
dir=$(cd "$dir" && pwd)
work=$dir/.fetch
list=${CORPUS:-$here/corpus.txt}

# TREE GROUP ARTIFACT VERSION CLASSIFIER FOLDER, one line per jar.
jars() {
    awk '
        { sub(/#.*/, ""); sub(/[ \t\r]+$/, "") }
        $0 == "" { next }
        $1 == "tree" && NF == 2 { tree = $2; next }
        {
            n = split($1, part, ":")
            if (NF != 1 || n < 3 || n > 4 || tree == "") { print "corpus.txt:" NR ": not a coordinate: " $0 > "/dev/stderr"; exit 2 }
            classifier = n == 4 ? part[4] : "sources"
            folder = tree "/" part[2] "/src/" (classifier == "test-sources" ? "test" : "main") "/java"
            print tree, part[1], part[2], part[3], classifier, folder
        }' "$list"
}

# The stamp beside an unpacked folder names the jar in it, so that a raised version is fetched again.
stamp() { echo "$dir/${1%/java}/.from"; }

all=$(jars)
wanted=$(while read -r tree group artifact version classifier folder; do
    from=$(stamp "$folder")
    [ -d "$dir/$folder" ] && [ "$(cat "$from" 2>/dev/null)" = "$group:$artifact:$version:$classifier" ] \
        || echo "$tree $group $artifact $version $classifier $folder"
done <<<"$all")

if [ -n "$wanted" ]; then
    echo "fetching $(wc -l <<<"$wanted") of $(wc -l <<<"$all") source jars" >&2
    rm -rf "$work"
    mkdir -p "$work"
    {
        cat <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>corpus</groupId><artifactId>corpus</artifactId><version>1</version><packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId>
    <artifactId>maven-dependency-plugin</artifactId>
    <version>3.9.0</version>
    <configuration>
      <includes>**/*.java</includes>
      <markersDirectory>${project.basedir}/markers</markersDirectory>
      <artifactItems>
POM
        while read -r tree group artifact version classifier folder; do
            rm -rf "${dir:?}/$folder" "$(stamp "$folder")"
            printf '<artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>' \
                "$group" "$artifact" "$version"
            printf '<classifier>%s</classifier><outputDirectory>${project.basedir}/../%s</outputDirectory></artifactItem>\n' \
                "$classifier" "$folder"
        done <<<"$wanted"
        echo '</artifactItems></configuration></plugin></plugins></build></project>'
    } >"$work/pom.xml"
    ${MVN:-mvn} -B -q -ntp -Dstyle.color=never -f "$work/pom.xml" dependency:unpack >&2
    while read -r tree group artifact version classifier folder; do
        echo "$group:$artifact:$version:$classifier" >"$(stamp "$folder")"
    done <<<"$wanted"
    rm -rf "$work"
fi

# Only what the list names: a tree left over from an older list would be linted and compared with nothing.
for tree in "$dir"/*/; do
    [ -d "$tree" ] || continue
    name=$(basename "$tree")
    grep -q "^$name " <<<"$all" || echo "note: $name is not in corpus.txt; delete $tree" >&2
done

printf '%-16s %5s %7s %10s\n' tree jars files lines
files_in_all=0 lines_in_all=0
for name in $(cut -d' ' -f1 <<<"$all" | uniq); do
    # Each tree is a project of its own: what lies around it, such as this project's stubs, must not answer its questions.
    : >"$dir/$name/asynclint.yml"
    count=$(grep -c "^$name " <<<"$all")
    files=$(find "$dir/$name" -name '*.java' | wc -l)
    lines=$(find "$dir/$name" -name '*.java' -exec cat {} + | wc -l)
    files_in_all=$((files_in_all + files)) lines_in_all=$((lines_in_all + lines))
    printf '%-16s %5d %7d %10d\n' "$name" "$count" "$files" "$lines"
done
printf '%-16s %5d %7d %10d\n' 'in all' "$(wc -l <<<"$all")" "$files_in_all" "$lines_in_all"
