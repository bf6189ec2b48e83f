#!/bin/sh
# Lints what is about to be committed. Written by `asynclint hook install`; `asynclint hook uninstall` takes it away.

# Another hook that leads here once more has nothing to add.
if [ "${ASYNCLINT_HOOK:-}" = "$PWD" ]; then
    exit 0
fi
export ASYNCLINT_HOOK="$PWD"

# The hook that was here before comes first, and when it fails, that is the end.
before=$(dirname -- "$0")/pre-commit.before-asynclint
if [ -x "$before" ]; then
    "$before" "$@" || exit
fi

# Most commits without Java need not wait for a Java to start.
if git diff --cached --quiet -- '*.java'; then
    exit 0
fi

if [ -e @PROGRAM@ ]; then
    exec @COMMAND@ check --staged --fail-on warning
fi
if command -v asynclint > /dev/null; then
    echo "asynclint: the one that this hook was installed from is gone, taking that of the PATH;" \
        "'asynclint hook install' mends this" >&2
    exec asynclint check --staged --fail-on warning
fi
echo "asynclint: the one that this hook was installed from is gone, and there is none on the PATH:" >&2
printf '  %s\n' @PROGRAM@ >&2
echo "'asynclint hook install' of another one mends this; 'git commit --no-verify' commits without a look." >&2
exit 1
