#!/bin/sh
# Makes a new rule: its class, its folder with examples, and its line in the list of services.
#   src/new-rule.sh NAME FAMILY "Summary, a sentence without a full stop"
# What it leaves is red until the examples and the rule are written: docs/writing-a-rule.md.
set -eu
cd "$(dirname "$0")/.."
usage() { echo "usage: src/new-rule.sh NAME FAMILY \"SUMMARY\"; $1" >&2; exit 2; }
[ $# -eq 3 ] || usage "three arguments are needed"
name=$1 family=$2 summary=$3
echo "$name" | grep -Eq '^[a-z]+(-[a-z]+)+$' || usage "NAME is lower-case words joined by hyphens"
grep -q "(\"$family\")" src/main/java/dev/asynclint/rule/Family.java || usage "there is no family '$family'"
[ ! -e "rules/$name" ] || usage "rules/$name exists"

class=$(echo "$name" | awk -F- '{ for (i = 1; i <= NF; i++) printf "%s%s", toupper(substr($i, 1, 1)), substr($i, 2) }')
constant=$(echo "$family" | tr 'a-z-' 'A-Z_')
services=src/main/resources/META-INF/services/dev.asynclint.rule.Rule
grep -q "^# $family\$" "$services" || usage "$services has no section '# $family'"

cat > "src/main/java/dev/asynclint/rules/$class.java" <<JAVA
package dev.asynclint.rules;

import dev.asynclint.finding.Severity;
import dev.asynclint.model.Call;
import dev.asynclint.rule.Family;
import dev.asynclint.rule.Report;
import dev.asynclint.rule.Rule;
import dev.asynclint.rule.RuleInfo;

/** Why it hurts, in one sentence. */
@RuleInfo(family = Family.$constant, severity = Severity.WARNING,
        summary = "$summary",
        words = {"CompletableFuture"})
public final class $class implements Rule {

    @Override
    public void call(Call call, Report report) {
        // docs/writing-a-rule.md
    }
}
JAVA
awk -v section="# $family" -v line="dev.asynclint.rules.$class" '{ print } $0 == section { print line }' \
    "$services" > "$services.new"
mv "$services.new" "$services"

mkdir -p "rules/$name/cases"
cat > "rules/$name/rule.md" <<MD
# $name
$summary.

## Why

## Reported
-

## Not reported
-

## Mend it
\`\`\`java
\`\`\`

## Profiles and severity
*default*: warning.

## Sources
MD
for file in Bad Good; do
    printf 'class %s {\n}\n' "$file" > "rules/$name/$file.java"
done
echo "rules/$name, $class, and a line in the list of services: now write Bad.java, Good.java and cases/, then the rule"
