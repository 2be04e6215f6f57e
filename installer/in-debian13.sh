#!/usr/bin/env bash
# in-debian13.sh COMMAND...: runs a command on a copy of this source tree in a Debian 13 root, made once with
# mmdebstrap in the user's cache (about 3 GB with everything installed). Packages, build folder and compiler cache stay
# there for the next time. Wants root or sudo: the root's own package manager has to run as root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [ "$(id -u)" -ne 0 ]; then
    exec sudo XDG_CACHE_HOME="${XDG_CACHE_HOME:-$HOME/.cache}" "$0" "$@"
fi

root=${XDG_CACHE_HOME:-$HOME/.cache}/larder/debian13

if [ ! -e "$root/etc/larder-complete" ]; then
    echo "Making a Debian 13 root in $root ..." >&2
    rm -rf --one-file-system "$root"
    mkdir -p "${root%/*}"
    mirror=$(apt-get indextargets --format '$(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "main" && $2 !~ /security/ { print $2; exit }')
    mmdebstrap --quiet --variant=minbase --include=ca-certificates trixie "$root" "${mirror:-http://deb.debian.org/debian}"
    touch "$root/etc/larder-complete"
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
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/dev/shm"
    mount -t tmpfs tmpfs "$root/tmp"
    mount -t proc proc "$root/proc"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    exec chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 TERM="${TERM:-dumb}" \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        bash -c "cd /root/larder && exec \"\$@\"" in-debian13 "$@"
' in-debian13 "$root" "$@" </dev/null
