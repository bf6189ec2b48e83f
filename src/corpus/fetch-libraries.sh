#!/usr/bin/env bash
# Fetches the jars that LibraryCatalogTest checks the catalogue against.
#
#   src/corpus/fetch-libraries.sh [NAME …]      all of rules/catalog/*.api, or only NAME.api
#   mvn test -Dgroups=library
#
# Each `source NAME group:artifact:version[:classifier]` line names a jar on Maven Central. The jars of
# NAME.api, with what they depend on, go to target/library-jars/NAME/. A folder of its own per catalogue file
# lets two files pin two versions of one library. Nothing but Maven and a shell is needed; run it from anywhere.
set -euo pipefail
cd "$(dirname "$0")/../.."

poms=target/library-poms
jars=$PWD/target/library-jars
mkdir -p "$poms" "$jars"

# NAME, and an optional dependency that signatures in its jars mention: Maven does not bring it, and no line of
# NAME.api is about it, so it is no source there.
optional='
spring-security io.projectreactor:reactor-core:3.7.19
'

names=("$@")
if [ ${#names[@]} -eq 0 ]; then
  for file in rules/catalog/*.api; do names+=("$(basename "$file" .api)"); done
fi

head='<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
modules=
for name in "${names[@]}"; do
  coordinates=$(awk '$1 == "source" && $3 ~ /^[^:]+:[^:]+:[^:]+(:[^:]+)?$/ { print $3 }' "rules/catalog/$name.api")
  [ -n "$coordinates" ] || continue
  coordinates+=$(awk -v name="$name" '$1 == name { print "\n" $2 }' <<< "$optional")
  modules+="<module>$name</module>"
  mkdir -p "$poms/$name"
  rm -rf "${jars:?}/$name"
  {
    echo "$head<groupId>library-jars</groupId><artifactId>$name</artifactId><version>1</version><dependencies>"
    while IFS=: read -r group artifact version classifier; do
      echo "<dependency><groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version>${classifier:+<classifier>$classifier</classifier>}</dependency>"
    done <<< "$coordinates"
    echo "</dependencies></project>"
  } > "$poms/$name/pom.xml"
done
echo "$head<groupId>library-jars</groupId><artifactId>all</artifactId><version>1</version><packaging>pom</packaging><modules>$modules</modules></project>" > "$poms/pom.xml"

exec mvn -B -q -fae -f "$poms/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DincludeScope=runtime -DoutputDirectory="$jars/\${project.artifactId}"
