#pragma once

#include "core/repository/manifest.h"

namespace larder
{
/// What lists need of a manifest, without its sections.
struct ManifestHead
{
    Manifest manifest; ///< sections left empty
    qint64 rows = -1;
};

/// Largest manifest that is written or read: some 200,000 tables.
inline constexpr qint64 manifestLimitBytes = 64LL * 1024 * 1024;
inline constexpr qsizetype sectionLimit = 2'000'000;

/// As manifestFromJson(), but passes over the sections where they stand last, as toJson() puts them.
ManifestHead manifestHeadFromJson(const QByteArray &json, const QString &path);
}
