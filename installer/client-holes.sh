#!/usr/bin/env bash
# client-holes.sh: names the installed PostgreSQL client programs with known holes, one line each on standard error, by
# the table of core/postgres/clientholes.h. Never fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# holes MAJOR MINOR: the numbers of the holes that this version has
holes() {
    awk -v major="$1" -v minor="$2" '
        match($0, /{"CVE-[0-9-]+", [0-9]+, [0-9]+}/) {
            split(substr($0, RSTART + 2, RLENGTH - 3), row, /", |, /)
            cve = row[1]
            if (!(cve in newest)) order[++count] = cve
            if (row[2] > newest[cve] + 0) newest[cve] = row[2]
            if (row[2] == major && minor >= row[3]) fixed[cve] = 1
        }
        END {
            for (i = 1; i <= count; ++i)
                if (major <= newest[order[i]] + 0 && !(order[i] in fixed)) text = text (text ? ", " : "") order[i]
            print text
        }' core/postgres/clientholes.h
}

for program in /usr/lib/postgresql/*/bin/pg_restore /usr/pgsql-*/bin/pg_restore; do
    [ -x "$program" ] || continue
    version=$("$program" --version 2>/dev/null | sed -n 's/^pg_restore (PostgreSQL) \([0-9]*\)\.\([0-9]*\).*/\1 \2/p')
    [ -n "$version" ] || continue
    read -r major minor <<<"$version"
    found=$(holes "$major" "$minor")
    [ -n "$found" ] || continue
    echo "The PostgreSQL client programs $major.$minor have known security holes ($found). Upgrade them:" \
        "apt install --only-upgrade postgresql-client-$major" >&2
done
