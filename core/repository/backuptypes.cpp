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
}
