#pragma once

#include "core/base/sha256.h"
#include "core/restore/rowsum.h"

#include <optional>

namespace larder
{
class PgConnection;

/// Numbers and contents of the large objects of a dump, heard from the statements pg_dump writes for them.
class LargeObjectSum final : public DumpListener
{
public:
    /// Equal for equal objects with equal contents, in whatever order. Nothing when a statement was not understood, or
    /// some of the objects are made and never written.
    std::optional<RowSum> sum() const;

    void statement(const SqlStatement &statement) override;

private:
    void write(const QByteArray &literal);

    RowSum m_sum; ///< of the written ones
    RowSum m_written; ///< the same objects as if they were empty
    RowSum m_made; ///< all that are made, as if they were empty: of definitions alone they are
    Sha256 m_hash;
    QByteArray m_object; ///< the open one
    bool m_isCertain = true;
};

qint64 countLargeObjects(PgConnection &connection);
/// Of those in the database. Reads all of them. Nothing where our role may not, or where one is too large for the
/// server to give as one value.
std::optional<RowSum> sumOfLargeObjects(PgConnection &connection);
}
