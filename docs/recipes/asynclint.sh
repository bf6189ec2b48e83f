#!/bin/sh
# Runs asynclint. Builds it first, at one commit, when that has not been done on this machine; this takes git, Maven and
# Java 17 or newer, and lies in ASYNCLINT_HOME, by default ~/.asynclint.
set -eu
repository=${ASYNCLINT_REPOSITORY:-https://example.org/asynclint.git} # where you have it
commit=${ASYNCLINT_COMMIT:-0000000000000000000000000000000000000000}  # the full name of a commit, not of a branch

home=${ASYNCLINT_HOME:-$HOME/.asynclint}/$commit
if [ ! -x "$home/target/asynclint/bin/asynclint" ]; then
    {
        rm -rf "$home"
        git init -q "$home"
        git -C "$home" fetch -q --depth 1 "$repository" "$commit"
        git -C "$home" checkout -q FETCH_HEAD
        mvn -q -B -ntp -DskipTests -f "$home/pom.xml" package
    } >&2
fi
exec "$home/target/asynclint/bin/asynclint" "$@"
