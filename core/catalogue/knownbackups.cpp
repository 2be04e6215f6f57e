#include "core/catalogue/knownbackups.h"

#include "core/base/log.h"
#include "core/base/translation.h"
#include "core/catalogue/backuprow.h"
#include "core/catalogue/catalogueerror.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
bool isWanted(const BackupRecord &record, const BackupFilter &filter)
{
    const QString date = record.path.section(u'/', 0, 0);
    return (filter.database.isEmpty() || record.database == filter.database)
        && (filter.text.isEmpty() || searchText(record).contains(filter.text.toCaseFolded()))
        && (!filter.from.isValid() || date >= filter.from.toString(Qt::ISODate))
        && (!filter.to.isValid() || date <= filter.to.toString(Qt::ISODate))
        && static_cast<int>(record.proof.level) >= filter.minimumProof && (record.pinned || !filter.pinnedOnly)
        && (filter.withGlobals || !record.isGlobals);
}
}

QString RefreshSummary::damageText() const
{
    return Engine::tr(
               "The catalogue was damaged and has been made anew from the backups. The history of jobs was in it; "
               "what is left of it is %1.")
        .arg(movedAside);
}

QList<BackupRecord> filtered(QList<BackupRecord> records, const BackupFilter &filter)
{
    records.removeIf([&](const BackupRecord &record) { return !isWanted(record, filter); });
    return filter.limit > 0 ? records.first(std::min<qsizetype>(filter.limit, records.size())) : records;
}

/// Nothing when the catalogue cannot be used; other errors are not its.
template <typename Answer> std::optional<Answer> KnownBackups::ask(const std::function<Answer(Catalogue &)> &question)
{
    try {
        Catalogue catalogue(m_file);
        const Answer answer = question(catalogue);
        m_trouble.reset();
        return answer;
    } catch (const CatalogueError &error) {
        m_trouble = error;
        return std::nullopt;
    }
}

QString KnownBackups::insteadText() { return Engine::tr("The backup directory itself is read instead."); }

void KnownBackups::tell(const CatalogueError &error)
{
    if (std::exchange(m_warned, true))
        return;
    writeLog(u"working without the catalogue: %1 %2"_s.arg(error.message(), error.detail()));
    m_warn(QStringList{error.message(), insteadText(), error.hint()}.join(u' '));
}

void KnownBackups::tell(const RefreshSummary &summary)
{
    if (!summary.movedAside.isEmpty())
        m_warn(summary.damageText());
}

RefreshSummary KnownBackups::refresh(const Repository &repository, bool everything)
{
    const auto summary
        = ask<RefreshSummary>([&](Catalogue &catalogue) { return catalogue.refresh(repository, everything); });
    if (!summary)
        tell(*m_trouble);
    else
        tell(*summary);
    return summary.value_or(RefreshSummary());
}

QList<BackupRecord> KnownBackups::of(const Repository &repository, const BackupFilter &filter)
{
    if (!m_trouble || m_trouble->isDamage()) // which a refresh may heal
        refresh(repository);
    std::optional<QList<BackupRecord>> known;
    if (!m_trouble)
        known = ask<QList<BackupRecord>>(
            [&](Catalogue &catalogue) { return catalogue.backups(repository.path(), filter); });
    if (known)
        return *known;
    tell(*m_trouble);
    return filtered(repository.scan(), filter);
}

std::optional<BackupRecord> KnownBackups::find(const Repository &repository, const QString &relativePath)
{
    const QDate date = QDate::fromString(relativePath.section(u'/', 0, 0), Qt::ISODate);
    for (const BackupRecord &record : of(repository, {.from = date, .to = date})) {
        if (record.path == relativePath)
            return record;
    }
    return std::nullopt;
}

/// Without a word when nobody knows: a warning comes with the question for the backups.
QString KnownBackups::repositoryId(const QString &repositoryPath)
{
    const QString path = QDir::cleanPath(QDir().absoluteFilePath(repositoryPath));
    const auto id = ask<QString>([&](Catalogue &catalogue) { return catalogue.repositoryId(path); });
    if (!id)
        writeLog(u"Whether %1 is the directory it was is not known: %2"_s.arg(path, m_trouble->message()));
    return id.value_or(QString());
}

QDateTime KnownBackups::lastSeen()
{
    return ask<QDateTime>([](Catalogue &catalogue) { return catalogue.lastSeen(); }).value_or(QDateTime());
}
}
