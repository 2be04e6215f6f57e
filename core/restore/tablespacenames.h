#pragma once

#include "core/sql/dumplistener.h"

#include <QStringList>

namespace larder
{
/// The tablespaces a plain dump wants: those pg_dump sets default_tablespace to.
class TablespaceNames final : public DumpListener
{
public:
    const QStringList &names() const { return m_names; } ///< each once

    void statement(const SqlStatement &statement) override;

private:
    QStringList m_names;
};
}
