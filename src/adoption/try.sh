#!/usr/bin/env bash
# A team takes asynclint up: shows on real code, with the real git and the real pre-commit, that old findings stay quiet and
# new ones stop a commit.
#
#   src/adoption/try.sh
#
#   SOURCES     coordinates of a source jar on Maven Central: org.apache.zookeeper:zookeeper:3.9.3
#   ASYNCLINT   the program: target/asynclint/bin/asynclint
#
# Builds a repository of that code in target/adoption, accepts what is found there in a baseline, formats the file with the
# most findings anew, and commits bugs through pre-commit and through `asynclint hook`: one on a line that changes, one that
# a change causes in a file that nobody touched. Says each step that holds; at the first that does not, prints what was
# said instead and exits with 1. Needs Maven, git and pre-commit (Debian has a package), and some minutes. Neither the user's
# settings of git nor caches outside of target/adoption are used.
set -euo pipefail
export LC_ALL=C.UTF-8

root=$(cd "$(dirname "$0")/../.." && pwd)
sources=${SOURCES:-org.apache.zookeeper:zookeeper:3.9.3}
program=${ASYNCLINT:-$root/target/asynclint/bin/asynclint}
work=$root/target/adoption

for tool in git pre-commit "${MVN:-mvn}"; do
    command -v "$tool" >/dev/null || { echo "try.sh: no $tool on the PATH; install it" >&2; exit 2; }
done
[ -x "$program" ] || { echo "try.sh: no program at $program; build it: mvn -q -DskipTests package" >&2; exit 2; }
program=$(realpath "$program")

rm -rf "$work"
mkdir -p "$work/bin" "$work/home"
ln -s "$program" "$work/bin/asynclint"
export PATH=$work/bin:$PATH XDG_CACHE_HOME=$work/home/cache PRE_COMMIT_HOME=$work/home/pre-commit
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Try GIT_AUTHOR_EMAIL=try@example.org GIT_COMMITTER_NAME=Try GIT_COMMITTER_EMAIL=try@example.org
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

# ---- what a step is

said=$work/said

# Runs the rest and expects an exit code; what it says is kept, and printed when the code is another.
expect() {
    local code=$1 actual=0
    shift
    "$@" >"$said" 2>&1 </dev/null || actual=$?
    [ "$actual" = "$code" ] || wrong "exit code $actual instead of $code: $*"
}

wrong() {
    echo "WRONG: $1; it said:" >&2
    cat "$said" >&2
    exit 1
}

ok() { echo "ok: $1"; }

# The rules and places of the findings that the last step reported are just these, a line each.
findings() {
    local found
    found=$(sed -nE 's/^([^ ].*\.java:[0-9]+):[0-9]+: (error|warning|info)\[([a-z-]+)\].*/\1 \3/p' "$said")
    [ "$found" = "$1" ] || wrong "reported were
$found
instead of
$1
"
}

says() { grep -qF -- "$1" "$said" || wrong "missing: $1"; }

# ---- real code, under version control

group=${sources%%:*}
artifact=${sources#*:}
artifact=${artifact%:*}
cat >"$work/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>adoption</groupId><artifactId>adoption</artifactId><version>1</version><packaging>pom</packaging>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.9.0</version>
    <configuration>
      <includes>**/*.java</includes>
      <artifactItems><artifactItem>
        <groupId>$group</groupId><artifactId>$artifact</artifactId><version>${sources##*:}</version>
        <classifier>sources</classifier><outputDirectory>\${project.basedir}/project/src/main/java</outputDirectory>
      </artifactItem></artifactItems>
    </configuration>
  </plugin></plugins></build>
</project>
POM
${MVN:-mvn} -B -q -ntp -Dstyle.color=never -f "$work/pom.xml" dependency:unpack >&2
cd "$work/project"
git init -q -b main .
own=src/main/java/shop
mkdir -p $own
cat >$own/Orders.java <<'JAVA'
package shop;

import javax.sql.DataSource;

class Orders {
    private final DataSource source;

    Orders(DataSource source) {
        this.source = source;
    }

    String last() {
        return "none of " + source;
    }
}
JAVA
cat >$own/OrderPage.java <<'JAVA'
package shop;

import java.util.concurrent.CompletableFuture;

class OrderPage {
    CompletableFuture<String> render(Orders orders) {
        return CompletableFuture.supplyAsync(() -> orders.last());
    }
}
JAVA
cat >"$own/Grüße an alle.java" <<'JAVA'
package shop;

import java.util.concurrent.CompletableFuture;

class Mail {
    void send() {
    }

    private void fail() {
        throw new IllegalStateException();
    }
}
JAVA
git add -A
git commit -q -m 'The code as it is'
ok "$(git ls-files '*.java' | wc -l) Java files of $sources and three of our own are committed"

# ---- a baseline

expect 1 asynclint check
old=$(grep -cE '^[^ ].*\.java:[0-9]+:[0-9]+: ' "$said")
expect 0 asynclint baseline
git add -A
git commit -q -m 'Take asynclint up'
expect 0 asynclint check
findings ''
ok "the baseline knows $old findings, and check is content"

# ---- a file is formatted anew

file=$(grep -v '^#' asynclint-baseline.txt | cut -f1 | sort | uniq -c | sort -k1,1nr -k2 | awk 'NR == 1 { print $2 }')
known=$(grep -cF "$file	" asynclint-baseline.txt)
# Braces on lines of their own, other indentation.
sed -E '/^ *\*|\/\/|"/!s/^( *)([^ ].*[^ ]) \{$/\1\2\n\1{/; s/^( +)/\1\1/' "$file" >"$said.java"
mv "$said.java" "$file"
git diff --quiet && wrong "nothing was formatted"
expect 0 asynclint check
findings ''
expect 0 asynclint check --since HEAD
findings ''
git add -A
expect 0 asynclint check --staged
findings ''
ok "$(git diff --cached --numstat | cut -f1,2 | tr '\t' '/') lines of $(basename "$file"), which has $known of them, formatted anew: nothing new"
git commit -q -m 'Format'

# ---- two bugs

blocks() { sed -i 's/"none of " + source/source.getConnection().toString()/' $own/Orders.java; }
drops() { sed -i 's/    void send() {/&\n        CompletableFuture.runAsync(this::fail);/' "$own/Grüße an alle.java"; }
blocks_no_more() { sed -i 's/source.getConnection().toString()/"none at all of " + source/' $own/Orders.java; }
drops_no_more() { sed -i 's/(this::fail);/(this::fail).whenComplete((none, e) -> System.err.println(e));/' "$own/Grüße an alle.java"; }
both="$own/Grüße an alle.java:7 lost-future
$own/OrderPage.java:7 blocking-call-on-common-pool"

blocks
drops
expect 1 asynclint check
findings "$both"
expect 1 asynclint check --since HEAD
findings "$both"
says "caused by the change in this line  $own/Orders.java:13"
expect 0 asynclint check --staged
findings ''
ok 'a bug, and a bug that it causes in a file that nobody touched: both are reported, nothing else'

# ---- commits

# One way of running the hook: what is bad is stopped, what is not staged does not matter, what is good passes.
commits() {
    local before
    before=$(git rev-parse HEAD)
    git add -A
    local start=$SECONDS
    expect 1 git commit -m 'Two bugs'
    [ "$(git rev-parse HEAD)" = "$before" ] || wrong 'there is a commit'
    findings "$both"
    ok "$1: a commit of both bugs is stopped ($((SECONDS - start)) s)"

    git reset -q
    git add "$own/Grüße an alle.java"
    expect 1 git commit -m 'One bug'
    findings "$own/Grüße an alle.java:7 lost-future"
    git diff --quiet && wrong 'what was not staged is gone'
    ok "$1: of two bugs, the staged one counts, and what is not staged stays as it is"

    git reset -q
    echo "$1" >>README
    git add README
    expect 0 git commit -m 'No Java at all'
    expect 0 git commit --allow-empty -m 'Nothing at all'
    ok "$1: commits without Java pass, whatever lies in the folder"

    blocks_no_more
    drops_no_more
    git add -A
    expect 0 git commit -m 'Mended'
    [ -z "$(git status --porcelain)" ] || wrong 'something is left'
    ok "$1: what is mended passes"
    git revert --no-edit HEAD >/dev/null 2>&1 || wrong 'it cannot be taken back'
}

# pre-commit clones its hooks from a repository: of ours it needs but this file.
git init -q -b main "$work/hooks"
cp "$root/.pre-commit-hooks.yaml" "$work/hooks"
git -C "$work/hooks" add -A
git -C "$work/hooks" commit -q -m hooks
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $work/hooks
    rev: $(git -C "$work/hooks" rev-parse HEAD)
    hooks:
      - id: asynclint
      - id: asynclint-all
        stages: [manual]
YAML
git add .pre-commit-config.yaml
git commit -q -m 'Use pre-commit'
expect 0 pre-commit install
commits pre-commit
expect 0 pre-commit run asynclint-all --all-files --hook-stage manual
ok 'pre-commit: its hook for everything runs'
expect 0 pre-commit uninstall

blocks
drops
printf '#!/bin/sh\necho "the hook from before"\n' >.git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
expect 0 asynclint hook install
commits 'git hook'
expect 0 git commit --allow-empty -m 'Nothing'
says 'the hook from before'
expect 0 asynclint hook uninstall
[ "$(cat .git/hooks/pre-commit)" = "$(printf '#!/bin/sh\necho "the hook from before"')" ] || wrong 'another hook is there'
ok 'git hook: the hook from before ran all the time, and is put back'
echo "All as it should be."
