#pragma once

#include <QString>
#include <optional>

namespace larder
{
/// How a plain dump is compressed. The names are part of the command line and of stored job specs.
enum class CompressionLevel {
    None, ///< no gzip at all: a .sql file
    Fast, ///< keeps up with pg_dump, files about 5 % larger than gzip's
    Balanced, ///< the default: smaller than gzip -6 and several times faster
    Small, ///< the smallest file at about gzip's own pace
    Auto, ///< for every block the best level that does not slow down the dump
};

/// "none", "fast", "balanced", "small", "auto".
QString toString(CompressionLevel level);
/// The reverse of toString(); nothing for any other text.
std::optional<CompressionLevel> compressionLevelFromString(QStringView text);
}
