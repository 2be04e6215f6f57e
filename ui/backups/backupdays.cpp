#include "ui/backups/backupdays.h"

#include "ui/dialogs/datewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
bool passesFacts(const BackupRecord &backup, const BackupFilter &filter)
{
    return (filter.database.isEmpty() || backup.database == filter.database)
        && static_cast<int>(backup.proof.level) >= filter.minimumProof && (backup.pinned || !filter.pinnedOnly)
        && (filter.withGlobals || !backup.isGlobals);
}

bool passesText(const BackupRecord &backup, const QString &text)
{
    return text.isEmpty() || backup.database.contains(text, Qt::CaseInsensitive)
        || backup.note.contains(text, Qt::CaseInsensitive) || backup.path.contains(text, Qt::CaseInsensitive);
}

bool passesDate(const QDate &date, const BackupFilter &filter)
{
    return (!filter.from.isValid() || date >= filter.from) && (!filter.to.isValid() || date <= filter.to);
}

QString plural(const char *text, int count) { return QCoreApplication::translate("BackupDay", text, nullptr, count); }

/// The date folder's, which is the local date the backup was begun on; cheaper than asking the time zone 20,000 times.
QDate dateOf(const BackupRecord &backup)
{
    constexpr qsizetype folderLength = 10;
    const QDate folder = backup.path.indexOf(u'/') == folderLength
        ? QDate::fromString(QStringView(backup.path).left(folderLength), Qt::ISODate)
        : QDate();
    return folder.isValid() ? folder : backup.started.toLocalTime().date();
}

bool isStamp(QStringView text)
{
    constexpr qsizetype middle = 8;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == middle ? text[i] != u'_' : !(text[i] >= u'0' && text[i] <= u'9'))
            return false;
    }
    return true;
}

/// "20251212_090000" out of the file's name: when its run began, the same for all that one run has saved. Empty for
/// files of another layout. Looks from the end: a database may be called like a time.
QStringView runStampOf(const BackupRecord &backup)
{
    constexpr qsizetype length = 15;
    const QStringView path(backup.path);
    for (qsizetype at = path.lastIndexOf(u'_'); at > 0; at = path.lastIndexOf(u'_', at - 1)) {
        if (const QStringView stamp = path.mid(at + 1, length); stamp.size() == length && isStamp(stamp))
            return stamp;
    }
    return {};
}

/// Which began later, by the clock on the wall: 0 for backups of one run.
int compareRuns(const BackupRecord &a, const BackupRecord &b)
{
    const auto made
        = [](const BackupRecord &backup) { return backup.started.toLocalTime().toString(u"yyyyMMdd_HHmmss"_s); };
    const QStringView one = runStampOf(a);
    const QStringView other = runStampOf(b);
    if (!one.isEmpty() && !other.isEmpty())
        return one.compare(other);
    return (one.isEmpty() ? made(a) : one.toString()).compare(other.isEmpty() ? made(b) : other.toString());
}

QString titleOf(const QDate &date) { return QLocale().toString(date, datePattern::longDay()); }
}

qint64 BackupDay::bytes() const
{
    qint64 sum = 0;
    for (const BackupRecord &backup : backups)
        sum += std::max<qint64>(0, backup.bytes);
    return sum;
}

int BackupDay::count() const
{
    return static_cast<int>(
        std::count_if(backups.begin(), backups.end(), [](const BackupRecord &backup) { return !backup.isGlobals; }));
}

int BackupDay::databases() const
{
    QSet<QString> names;
    for (const BackupRecord &backup : backups) {
        if (!backup.isGlobals)
            names.insert(backup.database);
    }
    return static_cast<int>(names.size());
}

QString BackupDay::title() const { return titleOf(date); }

QString BackupDay::contents() const
{
    if (count() == 0)
        return QCoreApplication::translate("BackupDay", "roles only");
    return count() == databases() ? plural(QT_TRANSLATE_N_NOOP("BackupDay", "%n database(s)"), databases())
                                  : plural(QT_TRANSLATE_N_NOOP("BackupDay", "%n backup(s)"), count());
}

bool isShownBefore(const BackupRecord &a, const BackupRecord &b)
{
    if (const int order = compareRuns(a, b); order != 0)
        return order > 0;
    return std::tie(a.isGlobals, a.database, a.path) < std::tie(b.isGlobals, b.database, b.path);
}

QList<BackupDay> groupByDay(const QList<BackupRecord> &backups, const BackupFilter &filter)
{
    struct Group
    {
        QList<BackupRecord> backups;
        bool titleMatches = false;
    };
    QHash<QDate, Group> groups;
    for (const BackupRecord &backup : backups) {
        const QDate date = dateOf(backup);
        auto group = groups.find(date);
        if (group == groups.end()) {
            const bool matches = !filter.text.isEmpty() && titleOf(date).contains(filter.text, Qt::CaseInsensitive);
            group = groups.insert(date, {{}, matches});
        }
        if (passesDate(date, filter) && passesFacts(backup, filter)
            && (group->titleMatches || passesText(backup, filter.text)))
            group->backups.append(backup);
    }
    QList<BackupDay> days;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        if (group->backups.isEmpty())
            continue;
        std::sort(group->backups.begin(), group->backups.end(), isShownBefore);
        days.append({group.key(), std::move(group->backups)});
    }
    std::sort(days.begin(), days.end(), [](const BackupDay &a, const BackupDay &b) { return a.date > b.date; });
    return days;
}
}
