#!/usr/bin/env bash
# Prints the prefix under which CMake finds KF6Archive, or nothing where the system has it. Debian 12 packages
# KArchive for Qt 5 only; there Debian 13's source packages are fetched and compiled once into a private folder
# of the user's cache. Nothing of the system changes. Messages go to stderr; the last one says what failed.
set -euo pipefail

cache=${XDG_CACHE_HOME:-$HOME/.cache}/larder
release=trixie
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

work=

say() { printf '%s\n' "$*" >&2; }
fail() {
    [ -z "$work" ] || tail -n 15 "$work/log" >&2 2>/dev/null || true
    say "KArchive: $1"
    exit 1
}

system_has_it() { compgen -G '/usr/lib*/*/cmake/KF6Archive/KF6ArchiveConfig.cmake' >/dev/null; }

# A prefix counts once its last file, the mark, is there.
finished_prefix() {
    local mark
    mark=$(compgen -G "$cache/kf6-*/complete" | sort -V | tail -n 1) || true
    [ -n "$mark" ] && dirname "$mark"
}

# Where this machine gets Debian 12's packages it also gets Debian 13's sources.
debian_mirror() {
    apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 ~ /^(bookworm|oldstable)$/ && $2 == "main" { print $3; exit }'
}

# apt with a state of its own: it sees only Debian 13's sources, and takes only what Debian has signed.
private_apt() {
    apt-get -q -o Dir::State="$work/state" -o Dir::State::status=/dev/null -o Dir::Cache="$work/cache" \
        -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::Etc::preferencesparts=/dev/null -o APT::Sandbox::User=root -o Acquire::Retries=3 \
        -o Acquire::Languages=none -o Acquire::AllowInsecureRepositories=false \
        -o APT::Update::Error-Mode=any "$@" >>"$work/log" 2>&1
}

three_times() {
    local attempt
    for attempt in 1 2 3; do
        "$@" && return
        [ "$attempt" -lt 3 ] || return 1
        sleep $((attempt * 5))
    done
}

fetch_sources() {
    local mirror
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || fail "apt has no source for Debian 12 on this machine to derive Debian 13's from."
    [ -r "$keyring" ] || fail "Debian's keys are missing ($keyring, package debian-archive-keyring)."
    mkdir -p "$work/state/lists/partial" "$work/cache/archives/partial"
    echo "deb-src [signed-by=$keyring] $mirror $release main" >"$work/sources.list"
    three_times private_apt update || fail "the list of Debian 13's sources could not be fetched from $mirror."
    cd "$work"
    three_times private_apt source kf6-extra-cmake-modules kf6-karchive ||
        fail "the sources of kf6-extra-cmake-modules and kf6-karchive could not be fetched from $mirror."
}

# build NAME SOURCE CMAKE-OPTION...
build() {
    local name=$1 source=$2
    shift 2
    {
        cmake -G Ninja -S "$source" -B "$work/build-$name" -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$prefix" \
            -DCMAKE_INSTALL_PREFIX="$prefix" -DBUILD_TESTING=OFF "$@" &&
            cmake --build "$work/build-$name" && cmake --install "$work/build-$name"
    } >>"$work/log" 2>&1 || fail "$name did not build."
}

# Static, so that programs and packages made here run on machines without this folder.
build_sources() {
    local ecm=("$work"/kf6-extra-cmake-modules-*/) karchive=("$work"/kf6-karchive-*/)
    local version=${karchive[0]%/}
    version=${version##*-}
    prefix=$cache/kf6-$version
    rm -rf "$prefix"
    say "KArchive: compiling version $version for $(qmake6 -query QT_VERSION 2>/dev/null || echo 'this Qt') ..."
    sed -i 's/set(REQUIRED_QT_VERSION 6\.[0-9.]*)/set(REQUIRED_QT_VERSION 6.4.0)/' \
        "${ecm[0]}CMakeLists.txt" "${karchive[0]}CMakeLists.txt"
    build extra-cmake-modules "${ecm[0]}" -DBUILD_HTML_DOCS=OFF -DBUILD_MAN_DOCS=OFF -DBUILD_QTHELP_DOCS=OFF
    # Its 7-zip encryption needs a newer OpenSSL header than Debian 12 has; nothing here reads 7-zip.
    build karchive "${karchive[0]}" -DBUILD_SHARED_LIBS=OFF -DWITH_OPENSSL=OFF \
        -DCMAKE_DISABLE_FIND_PACKAGE_OpenSSL=ON
    touch "$prefix/complete"
}

main() {
    system_has_it && return
    mkdir -p "$cache"
    exec 9>"$cache/karchive.lock"
    flock 9
    if ! finished_prefix; then
        work=$(mktemp -d "$cache/karchive-build.XXXXXX")
        trap 'rm -rf "$work"' EXIT
        say "KArchive: Debian 12 has none for Qt 6; fetching Debian 13's source (once, into $cache)."
        fetch_sources
        build_sources
        finished_prefix
    fi
}

main
