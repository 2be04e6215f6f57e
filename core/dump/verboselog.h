#pragma once

#include "core/postgres/boundedtext.h"

#include <QString>
#include <functional>

namespace larder
{
/// Tells apart what `pg_dump --verbose` writes to stderr: tables whose data begins, and everything that would have been
/// said without it. Takes pieces of any size; keeps a bounded text. Not thread-safe.
class VerboseLog
{
public:
    /// `onTable` gets "schema.name" as pg_dump prints it, without quoting.
    explicit VerboseLog(std::function<void(const QString &)> onTable) : m_onTable(std::move(onTable)) { }

    void feed(QByteArrayView piece);
    /// Warnings and errors with their details and hints.
    QString remarks() const;

private:
    void takeLine(const QByteArray &line);

    std::function<void(const QString &)> m_onTable;
    QByteArray m_partial;
    bool m_keeps = true; ///< the last line was a remark; a line without "pg_dump: " goes on what is before it
    BoundedText m_remarks;
};
}
