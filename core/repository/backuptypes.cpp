#include "core/repository/backuptypes.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr std::array proofNames{
    std::pair{ProofLevel::Written, "written"_L1},     std::pair{ProofLevel::Sealed, "sealed"_L1},
    std::pair{ProofLevel::Readable, "readable"_L1},   std::pair{ProofLevel::Restorable, "restorable"_L1},
    std::pair{ProofLevel::Identical, "identical"_L1},
};

struct FormatNames
{
    BackupFormat format;
    QLatin1StringView name;
    QLatin1StringView suffix;
};
constexpr std::array formatNames{
    FormatNames{BackupFormat::PlainGzip, "sql.gz"_L1, ".sql.gz"_L1},
    FormatNames{BackupFormat::Plain, "sql"_L1, ".sql"_L1},
    FormatNames{BackupFormat::Custom, "custom"_L1, ".dump"_L1},
    FormatNames{BackupFormat::Directory, "directory"_L1, ".dir"_L1},
};
}

QString toString(ProofLevel level) { return proofNames[static_cast<size_t>(level)].second; }

std::optional<ProofLevel> proofLevelFromString(const QString &text)
{
    for (const auto &[value, name] : proofNames) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

QString toString(BackupFormat format) { return formatNames[static_cast<size_t>(format)].name; }

std::optional<BackupFormat> backupFormatFromString(const QString &text)
{
    for (const FormatNames &names : formatNames) {
        if (names.name == text)
            return names.format;
    }
    return std::nullopt;
}

QString fileSuffix(BackupFormat format) { return formatNames[static_cast<size_t>(format)].suffix; }
}
