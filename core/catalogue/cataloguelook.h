#pragma once

#include "core/base/error.h"

#include <optional>

namespace larder
{
/// Whether the catalogue can be used, found out by reading alone: nothing is made, migrated or moved aside. Empty for
/// the default one; one that does not exist yet is in order. `lookAtCatalogue` gives what is wrong, with a remedy.
std::optional<Error> lookAtCatalogue(const QString &file = {});
/// KnownBackups::repositoryId() for who may only read.
QString lookUpRepositoryId(const QString &repositoryPath, const QString &file = {});
QString catalogueFile(const QString &file = {}); ///< the path meant
}
