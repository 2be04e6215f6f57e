#pragma once

#include "core/base/sha256.h"
#include "core/contents/dumptext.h"
#include "core/repository/backupsource.h"
#include "core/sql/insertrows.h"

class QThreadPool;

namespace larder
{
/// Reads the rows of one COPY block, or of a run of INSERT statements as if they were one, as the text that lies in the
/// file (PostgreSQL documentation, COPY, "Text Format": one row a line), wherever the table stands: what precedes it is
/// not read, save the COPY statement itself, which must name the table of the section. An index that lies ends in
/// BackupDamaged, never in another table's rows. Used from one thread.
class TableReader
{
public:
    /// `table` is an index into `sections`, which come from sectionsOf(). Checks the place.
    TableReader(const BackupSource &source, const QList<ManifestSection> &sections, qsizetype table, QThreadPool &pool,
                const CancelToken &token);

    const ManifestSection &section() const { return m_section; }
    /// next() goes on at this row, counted from 0: reads over everything between. Past the last row: at the end.
    void seekRow(qint64 row);
    /// next() goes on at the first row that begins at `byte` of the COPY text or behind it. Reads nothing before it,
    /// but INSERT statements from the first on.
    void seekByte(qint64 byte);

    /// COPY text from the place on, cut anywhere; empty after the last row, when the end mark was found behind it, and
    /// the text hashed to what the section says if it was read from its first byte on.
    QByteArray next();
    /// Bytes of COPY text before what next() gives.
    qint64 position() const { return m_position; }
    /// How many of the section's bytes that took.
    qint64 bytesTaken() const { return m_inserts ? m_taken : m_position; }

private:
    void checkPlace(const QList<ManifestSection> &sections);
    bool headerEndsHere(qint64 window);
    bool insertBeginsHere();
    QByteArray nextOfCopy();
    QByteArray nextOfInserts();
    bool endsHere();
    void takeInserts(QByteArrayView text, QByteArray &rows);
    void goTo(qint64 byte);
    void checkEnd();

    const QString m_file;
    const ManifestSection m_section;
    const std::unique_ptr<DumpText> m_text;
    QByteArray m_pending; ///< taken from m_text, to be given next
    qint64 m_position = 0;
    Sha256 m_hash;
    bool m_hashed = true; ///< every byte so far went through m_hash

    bool m_inserts = false;
    bool m_escapesInStrings = false;
    InsertRows m_rows;
    QByteArray m_head; ///< of the first statement
    qint64 m_taken = 0; ///< bytes of the section that went into m_rows
};

/// Index into `sections` of the table of this name; -1 when there is none. `schema` empty: of any schema, if there is
/// only one of that name (Error Usage when there are several).
qsizetype findTable(const QList<ManifestSection> &sections, const QString &schema, const QString &name);
}
