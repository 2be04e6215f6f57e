#!/usr/bin/env bash
# configure.sh PRESET [CMAKE-OPTION...]: runs CMake's configure step when the preset has not been configured with
# these options yet. Afterwards ninja itself notices changed CMake files.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=$1
shift
build=build/$preset
wanted=$*

[ -f "$build/build.ninja" ] && [ "$(cat "$build/configured-with" 2>/dev/null)" = "$wanted" ] && exit
mkdir -p "$build"
rm -f "$build/configured-with"
echo "Configuring $build ..."
if ! cmake --preset "$preset" "$@" >"$build/configure.log" 2>&1; then
    cat "$build/configure.log" >&2
    echo "CMake could not configure $build; its words are above and in $build/configure.log." >&2
    exit 1
fi
echo "$wanted" >"$build/configured-with"
