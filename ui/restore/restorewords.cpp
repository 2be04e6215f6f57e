#include "ui/restore/restorewords.h"

#include "core/base/format.h"
#include "ui/restore/restoreplan.h"
#include "ui/words/datewords.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostNamed = 6;

QString namesOf(const QStringList &tables)
{
    if (tables.size() <= mostNamed)
        return tables.join(u", "_s);
    return RestoreWords::tr("%1 and %n more", nullptr, static_cast<int>(tables.size() - mostNamed))
        .arg(tables.mid(0, mostNamed).join(u", "_s));
}

int countOf(const QStringList &tables) { return static_cast<int>(tables.size()); }
}

QString RestoreWords::question() const
{
    const QString &database = m_plan.spec.database;
    switch (m_plan.way) {
    case RestoreWay::Replacement: return tr("Replace database \"%1\" on %2?").arg(database, m_plan.serverName);
    case RestoreWay::EmptyDatabase:
        return tr("Restore into the empty database \"%1\" on %2?").arg(database, m_plan.serverName);
    case RestoreWay::Tables:
        return m_plan.spec.inPlace
            ? tr("Replace the rows of %n table(s) in \"%1\" on %2?", nullptr, countOf(m_plan.spec.tables))
                  .arg(database, m_plan.serverName)
            : tr("Restore %n table(s) into \"%1\" on %2?", nullptr, countOf(m_plan.spec.tables))
                  .arg(database, m_plan.serverName);
    case RestoreWay::File: return tr("Write %n table(s) into a file?", nullptr, countOf(m_plan.extract.tables));
    case RestoreWay::NewDatabase: break;
    }
    return tr("Restore as the new database \"%1\" on %2?").arg(database, m_plan.serverName);
}

QString RestoreWords::consequences() const
{
    switch (m_plan.way) {
    case RestoreWay::Replacement: return replacement() + missing() + u' ' + proof();
    case RestoreWay::EmptyDatabase: return tr("All of it arrives or nothing does.") + u' ' + proof();
    case RestoreWay::Tables: return tables() + u' ' + proof();
    case RestoreWay::File:
        return tr("%1 goes to %2. No server is asked.")
                   .arg(namesOf(m_plan.extract.tables), QDir::toNativeSeparators(m_plan.extract.output))
            + u' ' + proof();
    case RestoreWay::NewDatabase: break;
    }
    return tr("No other database is touched.") + u' ' + proof();
}

QString RestoreWords::sessions() const
{
    const int count = m_plan.facts.sessions;
    if (count <= 0)
        return tr("No session is connected to it now.");
    return count == 1 ? tr("1 session will be disconnected.") : tr("%n sessions will be disconnected.", nullptr, count);
}

QString RestoreWords::sizeInBrackets() const
{
    const qint64 bytes = m_plan.facts.currentBytes;
    return bytes < 0 ? QString() : u" (%1)"_s.arg(formatBytes(bytes));
}

QString RestoreWords::replacement() const
{
    const RestoreSpec &spec = m_plan.spec;
    QString fate;
    if (spec.mode == RestoreMode::Swap)
        fate = spec.keepOld
            ? tr("The current database%1 is kept as %2 until you remove it.")
                  .arg(sizeInBrackets(), m_plan.facts.keptName)
            : tr("The current database%1 is deleted as soon as this one has taken its place: there is no undo.")
                  .arg(sizeInBrackets());
    else
        fate = spec.safetyDump
            ? tr("The current database%1 is saved among the backups, then deleted before this one is loaded: there is "
                 "no undo.")
                  .arg(sizeInBrackets())
            : tr("The current database%1 is deleted before this one is loaded, and is not saved first: there is no "
                 "way back.")
                  .arg(sizeInBrackets());
    return sessions() + u' ' + fate;
}

QString RestoreWords::missing() const
{
    if (!m_plan.leavesOutMuch())
        return {};
    return u' ' + tr("The backup holds only a part: missing from then on will be %1.").arg(m_plan.facts.missing);
}

QString RestoreWords::tables() const
{
    const RestoreSpec &spec = m_plan.spec;
    if (spec.inPlace)
        return tr("What these tables hold now is deleted, and the rows of the backup take its place: %1. There is no "
                  "undo.")
            .arg(namesOf(spec.tables));
    const QString schema = spec.intoSchema.isEmpty() ? m_plan.suggestedSchema() : spec.intoSchema;
    return tr("They go into the new schema %1: %2. Nothing that is in the database is changed.")
        .arg(schema, namesOf(spec.tables));
}

QString RestoreWords::proof() const
{
    const BackupRecord &record = m_plan.record;
    const QString made = shortDateTime(record.started, m_plan.now);
    const QString on = shortDate(record.proof.at, m_plan.now);
    if (!record.problem.isEmpty())
        return tr("The backup is of %1 and known to be bad: %2").arg(made, record.problem);
    switch (record.proof.level) {
    case ProofLevel::Identical: return tr("The backup is of %1, proven identical on %2.").arg(made, on);
    case ProofLevel::Restorable: return tr("The backup is of %1, proven restorable on %2.").arg(made, on);
    case ProofLevel::Readable: return tr("The backup is of %1, proven readable on %2.").arg(made, on);
    case ProofLevel::Sealed: return tr("The backup is of %1, sealed on %2.").arg(made, on);
    case ProofLevel::Written: break;
    }
    return tr("The backup is of %1; nothing has been proven about it yet.").arg(made);
}

QString RestoreWords::commitText() const
{
    const QString &database = m_plan.spec.database;
    switch (m_plan.way) {
    case RestoreWay::Replacement: return tr("Replace %1").arg(database);
    case RestoreWay::Tables:
        return m_plan.spec.inPlace ? tr("Replace the rows of %n table(s)", nullptr, countOf(m_plan.spec.tables))
                                   : tr("Restore %n table(s)", nullptr, countOf(m_plan.spec.tables));
    case RestoreWay::File: return tr("Write %1").arg(QFileInfo(m_plan.extract.output).fileName());
    case RestoreWay::NewDatabase:
    case RestoreWay::EmptyDatabase: break;
    }
    return tr("Restore into %1").arg(database);
}

QString RestoreWords::safeWay() const
{
    return m_plan.ofTables() ? tr("Restore into a schema of their own") : tr("Restore as %1").arg(m_plan.safeName());
}

QString RestoreWords::safeWayMeaning() const
{
    return m_plan.ofTables() ? tr("The safe way: look at the saved rows first, beside the live tables.")
                             : tr("The safe way: look at the backup first, beside the live database.");
}

QString RestoreWords::during() const
{
    const RestoreSpec &spec = m_plan.spec;
    switch (m_plan.way) {
    case RestoreWay::Replacement:
        return spec.mode == RestoreMode::Swap
            ? tr("The live database is untouched until the swap.")
            : tr("\"%1\" is not available until the restore has ended.").arg(spec.database);
    case RestoreWay::EmptyDatabase: return tr("\"%1\" stays empty until all of it is loaded.").arg(spec.database);
    case RestoreWay::Tables:
        return spec.inPlace ? tr("One transaction: the tables are as before until all rows are loaded.")
                            : tr("Nothing that is in the database is changed.");
    case RestoreWay::File: return tr("The file appears when all of it is written.");
    case RestoreWay::NewDatabase: break;
    }
    return tr("No other database is touched.");
}

QString RestoreWords::afterFailure() const
{
    const RestoreSpec &spec = m_plan.spec;
    switch (m_plan.way) {
    case RestoreWay::Replacement: return tr("The live database \"%1\" is untouched.").arg(spec.database);
    case RestoreWay::EmptyDatabase: return tr("\"%1\" is as empty as before.").arg(spec.database);
    case RestoreWay::Tables: return tr("The database \"%1\" is as it was before.").arg(spec.database);
    case RestoreWay::File: return tr("No file is left behind.");
    case RestoreWay::NewDatabase: break;
    }
    return tr("The other databases are untouched, and nothing called \"%1\" is left behind.").arg(spec.database);
}
}
