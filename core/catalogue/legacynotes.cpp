#include "core/catalogue/legacynotes.h"

#include "core/base/log.h"
#include "core/catalogue/backuprow.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
struct LegacyNote
{
    QString path;
    FileStamp file;
    FileNote note;
};

QList<LegacyNote> legacyNotes(const CatalogueConnection &connection, const QString &repositoryPath)
{
    CatalogueQuery rows = connection.statement(
        u"SELECT path, size, mtime, proof, proof_at, proof_how, proof_where, pinned, note, problem, row_count, "
        u"raw_bytes, "
        "sha256 FROM foreign_note WHERE repository = (SELECT id FROM repository WHERE path = ?)"_s);
    rows.run({repositoryPath});
    QList<LegacyNote> notes;
    while (rows.next()) {
        LegacyNote legacy{rows.text(0), {rows.number(1), rows.number(2), 0}, {}};
        legacy.note.bindTo(legacy.file);
        legacy.note.proof
            = {static_cast<ProofLevel>(rows.number(3)), timeFrom(rows.value(4)), rows.text(5), rows.text(6)};
        legacy.note.pinned = rows.number(7) != 0;
        legacy.note.note = rows.text(8);
        legacy.note.problem = rows.text(9);
        legacy.note.rows = rows.number(10);
        legacy.note.rawBytes = rows.number(11);
        legacy.note.sha256 = rows.text(12).toLatin1();
        notes.append(legacy);
    }
    return notes;
}

bool isNoted(const FileNote &note) { return note != FileNote(); }
}

void carryLegacyNotes(const CatalogueConnection &connection, const Repository &repository)
{
    for (const LegacyNote &legacy : legacyNotes(connection, repository.path())) {
        try {
            repository.changeNote(legacy.path, [&](FileNote &note) { note = isNoted(note) ? note : legacy.note; });
        } catch (const Error &error) {
            if (error.code() != ErrorCode::BackupNotFound) // its file may come back: not worth a line at each look
                writeLog(u"the note on %1 stays in the catalogue: %2"_s.arg(legacy.path, error.message()));
            continue;
        }
        connection
            .statement(u"DELETE FROM foreign_note WHERE repository = (SELECT id FROM repository WHERE path = ?) "
                       "AND path = ?"_s)
            .run({repository.path(), legacy.path});
    }
}
}
