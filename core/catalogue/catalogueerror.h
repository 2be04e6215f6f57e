#pragma once

#include "core/base/error.h"

namespace larder
{
/// The catalogue cannot be used. It is a cache: whoever catches this reads the backup directory itself (see
/// KnownBackups); the errors of the backup directory are of another type.
class CatalogueError : public Error
{
public:
    enum class Kind : int {
        Unusable, ///< locked for long, without rights, on a full disk, written by a newer Larder
        Damaged, ///< no catalogue of ours any more: to be made anew
    };
    CatalogueError(const Error &error, Kind kind) : Error(error), m_kind(kind) { }
    bool isDamage() const { return m_kind == Kind::Damaged; }

private:
    Kind m_kind;
};

/// `why` is the end of a sentence: "its tables are not those of this Larder".
CatalogueError damagedCatalogue(const QString &file, const QString &why);
}
