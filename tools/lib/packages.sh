# shellcheck shell=bash
# Reads tools/packages.txt and installs what is missing. Sourced by tools/run and tools/test, which set `root` to the checkout.

# packages_entries PART…: the entries of these parts, one a line, names separated by single spaces.
packages_entries() {
    local line part="" name entry
    while IFS= read -r line || [[ -n $line ]]; do
        line=${line%%#*}
        line=${line//|/ }
        if [[ $line =~ ^\[([a-z]+)\] ]]; then
            part=${BASH_REMATCH[1]}
            continue
        fi
        [[ " $* " == *" $part "* ]] || continue
        entry=""
        for name in $line; do entry+="${entry:+ }$name"; done
        [[ -z $entry ]] || printf '%s\n' "$entry"
    done <"${root:?}/tools/packages.txt"
}

# packages_fingerprint PART…: changes with the list, with what is installed and with what apt knows of.
packages_fingerprint() {
    printf '%s\n' "$*"
    cksum <"${root:?}/tools/packages.txt"
    stat -c '%Y %s' /var/lib/dpkg/status /var/lib/apt/lists 2>/dev/null || true
}

# packages_offered NAME…: those of which apt has a version. A virtual package has the candidate "(none)" and isn't among them.
packages_offered() {
    LC_ALL=C apt-cache policy "$@" 2>/dev/null |
        awk '/^[^ ].*:$/ { name = substr($1, 1, length($1) - 1) } $1 == "Candidate:" && $2 != "(none)" { print name }'
}

# packages_missing PART…: the packages to install, of an entry with alternatives the first that is offered or there. An entry of which
# apt knows no name at all is printed with a "?" in front.
packages_missing() {
    local entry name state taken
    local -a names=() entries=() open=()
    local -A installed=() offered=()
    mapfile -t entries < <(packages_entries "$@")
    read -r -a names <<<"${entries[*]}"
    while read -r name state; do
        [[ $state != installed ]] || installed[$name]=1
    done < <(dpkg-query -W -f "\${Package} \${db:Status-Status}\n" "${names[@]}" 2>/dev/null)

    for entry in "${entries[@]}"; do
        [[ -n ${installed[${entry%% *}]:-} ]] || open+=("$entry")
    done
    ((${#open[@]})) || return 0
    read -r -a names <<<"${open[*]}"
    while read -r name; do offered[$name]=1; done < <(packages_offered "${names[@]}")

    for entry in "${open[@]}"; do
        taken=""
        for name in $entry; do
            if [[ -n ${offered[$name]:-}${installed[$name]:-} ]]; then
                taken=$name
                break
            fi
        done
        [[ -n $taken ]] || taken="?${entry##* }"
        [[ -n ${installed[$taken]:-} ]] || printf '%s\n' "$taken"
    done
}

# packages_install PART…: afterwards everything in these parts is installed, or the script has ended with the reason.
packages_install() {
    local stamp parts="$*"
    stamp="${root:?}/build/packages-${parts// /-}"
    [[ ! -f $stamp || $(<"$stamp") != "$(packages_fingerprint "$@")" ]] || return 0

    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This script installs packages of Debian. On another system, install what tools/packages.txt names and use cmake --preset release." >&2
        exit 1
    fi
    local -a missing=()
    mapfile -t missing < <(packages_missing "$@")
    if ((${#missing[@]})); then
        local -a apt=(env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -q -y -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300)
        if ((EUID != 0)); then
            if ! command -v sudo >/dev/null; then
                printf 'Packages are missing, and only root can install them:\n  apt-get install --no-install-recommends %s\n' "${missing[*]#\?}" >&2
                exit 1
            fi
            apt=(sudo "${apt[@]}")
        fi
        if [[ " ${missing[*]}" == *" ?"* ]]; then
            echo "Some packages aren't known here yet: fetching the lists of packages."
            "${apt[@]}" update
            mapfile -t missing < <(packages_missing "$@")
        fi
        echo "Packages to install: ${missing[*]#\?}"
        # A mirror drops the files that an old list names: one more try with a fresh list.
        if ! "${apt[@]}" install --no-install-recommends "${missing[@]#\?}"; then
            "${apt[@]}" update
            mapfile -t missing < <(packages_missing "$@")
            if ((${#missing[@]})) && ! "${apt[@]}" install --no-install-recommends "${missing[@]#\?}"; then
                echo "apt-get could not install: ${missing[*]#\?}" >&2
                exit 1
            fi
        fi
    fi
    mkdir -p "$root/build"
    packages_fingerprint "$@" >"$stamp"
}
