#include "core/repository/storedformat.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
std::span<const StoredFormat> storedFormats()
{
    static constexpr std::array formats{
        StoredFormat{.format = BackupFormat::PlainGzip,
                     .name = "sql.gz"_L1,
                     .suffix = ".sql.gz"_L1,
                     .restoredBy = "gunzip -c %1 | psql -X -v ON_ERROR_STOP=1 -d DATABASE"_L1},
        StoredFormat{.format = BackupFormat::Plain,
                     .name = "sql"_L1,
                     .suffix = ".sql"_L1,
                     .restoredBy = "cat %1 | psql -X -v ON_ERROR_STOP=1 -d DATABASE"_L1},
        StoredFormat{.format = BackupFormat::Custom,
                     .name = "custom"_L1,
                     .suffix = ".dump"_L1,
                     .archive = true,
                     .restoredBy = "pg_restore --exit-on-error -d DATABASE %1"_L1},
        StoredFormat{.format = BackupFormat::Directory,
                     .name = "directory"_L1,
                     .suffix = ".dir"_L1,
                     .archive = true,
                     .folder = true,
                     .restoredBy = "pg_restore --exit-on-error -d DATABASE %1"_L1},
    };
    return formats;
}

const StoredFormat &storedFormat(BackupFormat format)
{
    const auto formats = storedFormats();
    return *std::find_if(formats.begin(), formats.end(), [&](const StoredFormat &row) { return row.format == format; });
}

QString toString(BackupFormat format) { return storedFormat(format).name; }

std::optional<BackupFormat> backupFormatFromString(const QString &text)
{
    for (const StoredFormat &row : storedFormats()) {
        if (row.name == text)
            return row.format;
    }
    return std::nullopt;
}

bool isArchive(BackupFormat format) { return storedFormat(format).archive; }

bool isFolder(BackupFormat format) { return storedFormat(format).folder; }

QString fileSuffix(BackupFormat format) { return storedFormat(format).suffix; }

BackupFormat formatByName(const QString &fileName)
{
    for (const StoredFormat &row : storedFormats()) {
        if (fileName.endsWith(row.suffix))
            return row.format;
    }
    return fileName.endsWith(".tar"_L1) ? BackupFormat::Custom : BackupFormat::Plain;
}
}
