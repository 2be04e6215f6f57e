#!/usr/bin/env bash
# in-debian.sh [--fresh] RELEASE COMMAND...: runs a command on a copy of this source tree in a root of Debian 12
# (bookworm) or 13 (trixie), made with mmdebstrap in the user's cache (about 3 GB with everything installed). The root
# begins bare: apt and certificates, so that whatever else is there was installed by the command itself. Packages, build
# folder and compiler cache stay there for the next time; with --fresh they go first, but for the compiler cache.
# Wants root or sudo: the root's own package manager has to run as root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "$(id -u)" -ne 0 ]; then
    exec sudo XDG_CACHE_HOME="${XDG_CACHE_HOME:-$HOME/.cache}" "$0" "$@"
fi

fresh=false
if [ "${1:-}" = --fresh ]; then
    fresh=true
    shift
fi
release=${1:?bookworm or trixie}
shift
root=${XDG_CACHE_HOME:-$HOME/.cache}/larder/debian-$release

make_root() {
    local kept mirror
    echo "Making a bare $release root in $root ..." >&2
    kept=$(mktemp -d "${root%/*}/kept-XXXXXX")
    [ ! -d "$root/root/.cache/ccache" ] || mv "$root/root/.cache/ccache" "$kept/"
    rm -rf --one-file-system "$root"
    mirror=$(apt-get indextargets --format '$(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "main" && $2 !~ /security/ { print $2; exit }')
    mmdebstrap --quiet --variant=minbase --include=ca-certificates "$release" "$root" \
        "${mirror:-http://deb.debian.org/debian}"
    mkdir -p "$root/root/.cache"
    [ ! -d "$kept/ccache" ] || mv "$kept/ccache" "$root/root/.cache/"
    rmdir "$kept"
    touch "$root/etc/larder-complete"
}

mkdir -p "${root%/*}"
if $fresh || [ ! -e "$root/etc/larder-complete" ]; then
    make_root
fi

# What git knows and what is new, not what is built or ignored. The copy keeps its times, so only changes are rebuilt.
mkdir -p "$root/root/larder"
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
    [ -e "$file" ] && printf '%s\0' "$file"
done | tar --create --null --files-from=- | tar --extract --directory "$root/root/larder"

# The mounts live in a namespace of their own and end with it.
exec unshare --mount --pid --fork --kill-child bash -euc '
    root=$1; shift
    mount --make-rprivate /
    mount --bind "$root" "$root" # a mount point, or nothing in there could have mounts of its own
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/tmp"
    mount -t proc proc "$root/proc"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    exec chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        bash -c "cd /root/larder && exec \"\$@\"" in-debian "$@"
' in-debian "$root" "$@" </dev/null
