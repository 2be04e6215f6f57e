#pragma once

#include "core/job/progressmeter.h"
#include "core/postgres/verboselog.h"
#include "core/repository/manifest.h"

namespace larder
{
/// Tells a meter how far pg_restore --verbose is with loading an archive, from what it writes to stderr. One session
/// says what it begins, which ends with the next line; several say what is finished. Rows weigh what they hold, every
/// index and constraint half of an average table. Not thread-safe.
class ArchiveProgress
{
public:
    /// `list`: what pg_restore --list prints of the archive. `sections`: its tables; without them only items count.
    ArchiveProgress(QByteArrayView list, const QList<ManifestSection> &sections, ProgressMeter &meter);

    void feed(QByteArrayView piece) { m_log.feed(piece); }
    /// pg_restore ended well.
    void end() { begin({}); }
    /// Everything but what it was doing.
    QString remarks() const { return m_log.remarks(); }

private:
    struct Item
    {
        qint64 bytes = 0;
        qint64 rows = 0;
        qint64 work = 0;
    };
    void takeSections(const QList<ManifestSection> &sections);
    void takeList(QByteArrayView list);
    Item rowsOf(const QByteArray &table) const;
    void expect(const Item &item);
    void takeLine(QByteArrayView said);
    void begin(const Item &item);
    void finish(const Item &item);

    ProgressMeter &m_meter;
    QHash<QByteArray, Item> m_tables; ///< by "schema.name" as pg_restore prints it
    QHash<QByteArray, Item> m_items; ///< by number in the table of contents
    Item m_late; ///< an index or a constraint
    Item m_open; ///< begun by the only session
    bool m_parallel = false;
    VerboseLog m_log;
};
}
