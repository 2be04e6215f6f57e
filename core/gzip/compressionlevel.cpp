#include "core/gzip/compressionlevel.h"

#include <array>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct Row
{
    CompressionLevel level;
    QLatin1StringView name;
};
constexpr std::array rows{
    Row{CompressionLevel::None, "none"_L1},         Row{CompressionLevel::Fast, "fast"_L1},
    Row{CompressionLevel::Balanced, "balanced"_L1}, Row{CompressionLevel::Small, "small"_L1},
    Row{CompressionLevel::Auto, "auto"_L1},
};
}

QString toString(CompressionLevel level) { return QString(rows.at(static_cast<size_t>(level)).name); }

std::optional<CompressionLevel> compressionLevelFromString(QStringView text)
{
    for (const Row &row : rows) {
        if (row.name == text)
            return row.level;
    }
    return std::nullopt;
}
}
