#include "ui/restore/restoreplan.h"

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

QString dateOf(const BackupRecord &record) { return u'_' + record.started.toLocalTime().toString(u"yyyyMMdd"_s); }
}

FlightFacts FlightFacts::fromJson(const QJsonObject &result)
{
    FlightFacts facts;
    facts.blockers = result["blockers"_L1].toInt();
    facts.warnings = result["warnings"_L1].toInt();
    facts.rowsOnly = result["rowsOnly"_L1].toBool();
    facts.missing = result["missing"_L1].toString();
    facts.currentBytes = result["currentBytes"_L1].toInteger(-1);
    facts.unknownStatements = result["unknownStatements"_L1].toInteger();
    facts.sessions = result["sessions"_L1].toInt();
    facts.suggestedName = result["suggestedName"_L1].toString();
    facts.keptName = result["keptName"_L1].toString();
    return facts;
}

RestorePlan::RestorePlan(BackupRecord backup, QDateTime moment) : record(std::move(backup)), now(std::move(moment))
{
    spec.repository = record.repository;
    spec.backup = record.path;
    extract.repository = record.repository;
    extract.backup = record.path;
    chooseDatabase(record.from);
}

void RestorePlan::chooseDatabase(const QString &name) { record.from = spec.from = extract.from = name; }

bool RestorePlan::replaces() const
{
    switch (way) {
    case RestoreWay::Replacement: return true;
    case RestoreWay::Tables: return spec.inPlace;
    case RestoreWay::NewDatabase:
    case RestoreWay::EmptyDatabase:
    case RestoreWay::File: break;
    }
    return false;
}

JobSpec RestorePlan::job() const { return toFile() ? JobSpec(extract) : JobSpec(spec); }

bool RestorePlan::canTakeTables() const { return !isArchive(record.format); }

QString RestorePlan::safeName() const
{
    const QString &offered = facts.suggestedName;
    return offered.isEmpty() || inventory.contains(offered) ? suggestedName() : offered;
}

QString RestorePlan::suggestedName() const
{
    const QString date = dateOf(record);
    const QString meant = record.meantDatabase();
    const QString base = meant.isEmpty() ? u"restored"_s : meant;
    for (int number = 1;; ++number) {
        const QString tail = number == 1 ? date : date + u'_' + QString::number(number);
        const QString name = cutToBytes(base, mostNameBytes - tail.toUtf8().size()) + tail;
        if (!inventory.contains(name))
            return name;
    }
}

QString RestorePlan::suggestedSchema() const { return u"recovered"_s + dateOf(record); }

QString problemWithTarget(const QString &name, RestoreWay way, const ServerInventory &inventory)
{
    const bool isNew = way == RestoreWay::NewDatabase;
    const qsizetype bytes = name.toUtf8().size();
    if (name.isEmpty())
        return isNew ? RestorePlan::tr("Type a name for the new database.") : RestorePlan::tr("Choose a database.");
    if (bytes > mostNameBytes)
        return RestorePlan::tr("The name has %1 bytes; PostgreSQL allows %2.").arg(bytes).arg(mostNameBytes);
    if (isNew && inventory.contains(name))
        return RestorePlan::tr("There is a database of this name already. Choose another, or replace it.");
    if (!isNew && !inventory.contains(name))
        return RestorePlan::tr("The server has no database of this name.");
    return {};
}
}
