#!/usr/bin/env bash
# Installs the Debian packages of the named groups that are missing: install-packages.sh GROUP...
# The lists are in installer/packages. Does nothing, quickly, when everything is there.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { printf '%s\n' "$*" >&2; }

# The package list to follow: Debian 12 has its own, everything newer follows Debian 13.
release_name() {
    local VERSION_CODENAME=''
    # shellcheck source=/dev/null
    [ -r /etc/os-release ] && . /etc/os-release
    if [ "$VERSION_CODENAME" = bookworm ]; then
        echo bookworm
    else
        echo trixie
    fi
}

packages_of() {
    local release=$1
    shift
    awk -v release="$release" -v groups=" $* " '
        /^[[:space:]]*(#|$)/ { next }
        index(groups, " " $1 " ") && ($2 == "all" || $2 == release) { for (i = 3; i <= NF; ++i) print $i }
    ' "$here/packages"
}

# PostgreSQL from another source (postgresql.org's packages, for one) counts too: the metapackages
# `postgresql` and `postgresql-client` would add a second version beside it.
provided_otherwise() {
    case $1 in
    postgresql) compgen -G '/usr/lib/postgresql/*/bin/initdb' ;;
    postgresql-client) compgen -G '/usr/lib/postgresql/*/bin/pg_dump' ;;
    *) false ;;
    esac >/dev/null
}

missing_packages() {
    local installed package
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | sed -n 's/ installed$//p') || true
    for package; do
        grep -qxF -- "$package" <<<"$installed" || provided_otherwise "$package" || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo -- "$@"
    fi
}

apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 "$@"; }

install_missing() {
    apt-get -qq --simulate --no-install-recommends install "$@" >/dev/null 2>&1 || apt update
    apt install -y --no-install-recommends "$@" && return
    say "That failed; refreshing the package lists and trying once more."
    apt update && apt install -y --no-install-recommends "$@"
}

# Debian's server package creates a database cluster named `main` and starts it. Larder has no use for one
# (demo and tests start servers of their own), so this installation, and no later one, goes without.
no_main_cluster=/etc/postgresql-common/createcluster.d/larder-while-installing.conf
without_main_cluster() {
    say "PostgreSQL's server programs are installed without a database cluster: none is created or started."
    trap 'as_root rm -f "$no_main_cluster"; as_root rmdir --ignore-fail-on-non-empty "${no_main_cluster%/*}"' EXIT
    as_root mkdir -p "${no_main_cluster%/*}"
    as_root sh -c "echo 'create_main_cluster = false' >$no_main_cluster"
}

main() {
    local missing release
    if ! command -v apt-get dpkg-query >/dev/null; then
        say "This is not Debian: install the packages named in installer/packages by your system's own means."
        say "Going on, in case they are there."
        return 0
    fi
    release=$(release_name)
    mapfile -t missing < <(missing_packages $(packages_of "$release" "$@"))
    [ ${#missing[@]} -gt 0 ] || return 0

    say "Larder needs ${#missing[@]} Debian packages that are not installed (for: $*; see installer/packages):"
    say "  ${missing[*]}"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        say "Neither root nor sudo is at hand. Let an administrator run:"
        say "  apt-get install --no-install-recommends ${missing[*]}"
        return 1
    fi
    case " ${missing[*]} " in *" postgresql "*) without_main_cluster ;; esac
    if ! install_missing "${missing[@]}" >&2; then
        say "The packages could not be installed. apt's words above say why; nothing else was changed."
        return 1
    fi
}

main "$@"
