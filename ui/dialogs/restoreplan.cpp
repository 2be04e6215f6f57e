#include "ui/dialogs/restoreplan.h"

#include "core/base/format.h"
#include "ui/dialogs/datewords.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qsizetype mostNameBytes = 63;

QString cutToBytes(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes) {
        text.chop(1);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
    }
    return text;
}
}

FlightFacts FlightFacts::fromJson(const QJsonObject &result)
{
    FlightFacts facts;
    facts.blockers = result["blockers"_L1].toInt();
    facts.warnings = result["warnings"_L1].toInt();
    facts.currentBytes = result["currentBytes"_L1].toInteger(-1);
    facts.sessions = result["sessions"_L1].toInt();
    facts.suggestedName = result["suggestedName"_L1].toString();
    facts.keptName = result["keptName"_L1].toString();
    return facts;
}

RestorePlan::RestorePlan(BackupRecord backup, QDateTime moment) : record(std::move(backup)), now(std::move(moment))
{
    spec.repository = record.repository;
    spec.backup = record.path;
}

QString RestorePlan::question() const
{
    switch (spec.mode) {
    case RestoreMode::Swap:
    case RestoreMode::Drop: return tr("Replace database \"%1\" on %2?").arg(spec.database, serverName);
    case RestoreMode::Empty: return tr("Restore into the empty database \"%1\" on %2?").arg(spec.database, serverName);
    case RestoreMode::New: break;
    }
    return tr("Restore as the new database \"%1\" on %2?").arg(spec.database, serverName);
}

QString RestorePlan::consequences() const
{
    switch (spec.mode) {
    case RestoreMode::Swap: return swapConsequences() + u' ' + proofSentence();
    case RestoreMode::Drop: return dropConsequences() + u' ' + proofSentence();
    case RestoreMode::Empty: return tr("All of it arrives or nothing does.") + u' ' + proofSentence();
    case RestoreMode::New: break;
    }
    return tr("No other database is touched.") + u' ' + proofSentence();
}

QString RestorePlan::sessionsSentence() const
{
    if (facts.sessions <= 0)
        return tr("No session is connected to it now.");
    return facts.sessions == 1 ? tr("1 session will be disconnected.")
                               : tr("%n sessions will be disconnected.", nullptr, facts.sessions);
}

QString RestorePlan::sizeInBrackets() const
{
    return facts.currentBytes < 0 ? QString() : u" (%1)"_s.arg(formatBytes(facts.currentBytes));
}

QString RestorePlan::swapConsequences() const
{
    return sessionsSentence() + u' '
        + tr("The current database%1 is kept as %2 until you remove it.").arg(sizeInBrackets(), facts.keptName);
}

QString RestorePlan::dropConsequences() const
{
    return sessionsSentence() + u' '
        + tr("The current database%1 is saved among the backups, then deleted before this one is loaded: there is no "
             "undo.")
              .arg(sizeInBrackets());
}

QString RestorePlan::proofSentence() const
{
    const QString made = shortDateTime(record.started, now);
    const QString on = shortDate(record.proof.at, now);
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

QString RestorePlan::commitText() const
{
    return replaces() ? tr("Replace %1").arg(spec.database) : tr("Restore into %1").arg(spec.database);
}

QString RestorePlan::safeName() const
{
    const QString &offered = facts.suggestedName;
    return offered.isEmpty() || inventory.contains(offered) ? suggestedName() : offered;
}

QString RestorePlan::safetySentence() const
{
    switch (spec.mode) {
    case RestoreMode::Swap: return tr("The live database is untouched until the swap.");
    case RestoreMode::Drop: return tr("\"%1\" is not available until the restore has ended.").arg(spec.database);
    case RestoreMode::Empty: return tr("\"%1\" stays empty until all of it is loaded.").arg(spec.database);
    case RestoreMode::New: break;
    }
    return tr("No other database is touched.");
}

QString RestorePlan::afterFailureSentence() const
{
    switch (spec.mode) {
    case RestoreMode::Swap: return tr("The live database \"%1\" is untouched.").arg(spec.database);
    case RestoreMode::Empty: return tr("\"%1\" is as empty as before.").arg(spec.database);
    case RestoreMode::Drop:
        return tr("\"%1\" may be missing or incomplete: restore it again, this or another backup.").arg(spec.database);
    case RestoreMode::New: break;
    }
    return tr("The other databases are untouched, and nothing called \"%1\" is left behind.").arg(spec.database);
}

QString RestorePlan::suggestedName() const
{
    const QString date = u'_' + record.started.toLocalTime().toString(u"yyyyMMdd"_s);
    const QString base = record.database.isEmpty() ? u"restored"_s : record.database;
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? date : date + u'_' + QString::number(number);
        const QString name = cutToBytes(base, mostNameBytes - tail.toUtf8().size()) + tail;
        if (!inventory.contains(name))
            return name;
    }
}

QString problemWithTarget(const QString &name, RestoreMode mode, const ServerInventory &inventory)
{
    const qsizetype bytes = name.toUtf8().size();
    if (name.isEmpty())
        return mode == RestoreMode::New ? RestorePlan::tr("Type a name for the new database.")
                                        : RestorePlan::tr("Choose a database.");
    if (bytes > mostNameBytes)
        return RestorePlan::tr("The name has %1 bytes; PostgreSQL allows %2.").arg(bytes).arg(mostNameBytes);
    if (mode == RestoreMode::New && inventory.contains(name))
        return RestorePlan::tr("There is a database of this name already. Choose another, or replace it.");
    if (mode != RestoreMode::New && !inventory.contains(name))
        return RestorePlan::tr("The server has no database of this name.");
    return {};
}
}
