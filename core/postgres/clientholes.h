#pragma once

#include "core/postgres/clienttools.h"

namespace larder
{
/// A known hole of psql, pg_dump or pg_restore that a backup's maker can use against who loads it, and the first minor
/// of a major without it. Later majors never had it; earlier ones are no longer maintained and keep it.
struct ClientHole
{
    const char *cve;
    int major;
    int minor;
};

// Read by installer/client-holes.sh too: one hole a line. Source: https://www.postgresql.org/support/security/
inline constexpr ClientHole clientHoles[] = {
    // names in a dump become commands of psql
    {"CVE-2025-8714", 13, 22},
    {"CVE-2025-8714", 14, 19},
    {"CVE-2025-8714", 15, 14},
    {"CVE-2025-8714", 16, 10},
    {"CVE-2025-8714", 17, 6},
    // psql runs what \unrestrict of a file holds
    {"CVE-2026-18408", 14, 24},
    {"CVE-2026-18408", 15, 19},
    {"CVE-2026-18408", 16, 15},
    {"CVE-2026-18408", 17, 11},
    {"CVE-2026-18408", 18, 6},
    // pg_restore runs code of a forged archive
    {"CVE-2026-116314", 14, 25},
    {"CVE-2026-116314", 15, 20},
    {"CVE-2026-116314", 16, 16},
    {"CVE-2026-116314", 17, 12},
    {"CVE-2026-116314", 18, 7},
};

/// The holes these programs have, by their numbers.
QStringList holesIn(const ClientTools &tools);
/// The first minor of this major without any; 0 where there is none.
int minorWithoutHoles(int major);
/// The commands that upgrade them, a clause: "apt install …".
QString upgradeOf(int major);
}
