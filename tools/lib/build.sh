# shellcheck shell=bash
# Configures and builds a preset. Sourced by tools/run and tools/test, which set `root` to the checkout.

# build_preset PRESET [TARGET…]: builds these targets, or everything.
build_preset() {
    local preset=$1 folder="${root:?}/build/$1"
    shift
    local -a fresh=()
    if [[ -f $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        fresh=(--fresh) # The checkout was moved or copied with its build folder.
    fi
    if [[ ! -f $folder/build.ninja || ${#fresh[@]} -gt 0 ]]; then
        echo "Configuring build/$preset"
        (cd "$root" && cmake "${fresh[@]}" --preset "$preset" >"$root/build/configure.log" 2>&1) || {
            cat "$root/build/configure.log" >&2
            exit 1
        }
    fi
    # No more jobs than memory carries: a compiler takes up to 1.5 GB with sanitizers.
    local jobs memory
    jobs=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1500000) }' /proc/meminfo)
    ((jobs <= memory)) || jobs=$memory
    ((jobs >= 1)) || jobs=1
    (cd "$root" && cmake --build "build/$preset" --parallel "$jobs" ${1:+--target "$@"}) || {
        echo "The build of build/$preset failed; its errors stand above." >&2
        exit 1
    }
}
