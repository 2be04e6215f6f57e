#include "ui/tree/backupdays.h"

#include "ui/words/backupwords.h"
#include "ui/words/datewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

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

constexpr qsizetype stampLength = 15;

/// "20251212_090000" as 20251212090000; nothing when the text of this length is no such stamp.
std::optional<qint64> stampFrom(QStringView text)
{
    constexpr qsizetype middle = 8;
    qint64 number = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == middle ? text[i] != u'_' : (text[i] < u'0' || text[i] > u'9'))
            return {};
        if (i != middle)
            number = number * 10 + (text[i].unicode() - u'0');
    }
    return number;
}

/// When its run began by the clock on the wall, as 20251212090000: out of the file's name, the same for all that one
/// run has saved; for files of another layout when it was made. Looks from the end: a database may be called like a
/// time.
qint64 runOf(const BackupRecord &backup)
{
    const QStringView path(backup.path);
    for (qsizetype at = path.size() - stampLength - 1; at > 0; --at) {
        if (path[at] != u'_')
            continue;
        if (const auto stamp = stampFrom(path.mid(at + 1, stampLength)))
            return *stamp;
    }
    return backup.started.toLocalTime().toString(u"yyyyMMddHHmmss"_s).toLongLong();
}

bool isNamedBefore(const BackupRecord &a, const BackupRecord &b)
{
    return std::tie(a.isGlobals, a.database, a.path) < std::tie(b.isGlobals, b.database, b.path);
}

/// By isShownBefore(), but each run is read off its name once only.
QList<BackupRecord> inOrder(QList<BackupRecord> backups)
{
    std::vector<std::pair<qint64, BackupRecord *>> runs;
    runs.reserve(static_cast<size_t>(backups.size()));
    for (BackupRecord &backup : backups)
        runs.emplace_back(runOf(backup), &backup);
    std::sort(runs.begin(), runs.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : isNamedBefore(*a.second, *b.second);
    });
    QList<BackupRecord> ordered;
    ordered.reserve(backups.size());
    for (const auto &[run, backup] : runs)
        ordered.append(std::move(*backup));
    return ordered;
}

QString titleOf(const QDate &date) { return QLocale().toString(date, datePattern::longDay()); }
}

qint64 BackupDay::bytes() const
{
    qint64 sum = 0;
    for (const BackupRecord &backup : backups)
        sum += backup.bytesOnDisk();
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

bool BackupDay::isDoubtful() const { return std::any_of(backups.begin(), backups.end(), larder::isDoubtful); }

QString BackupDay::contents() const
{
    QStringList parts;
    if (count() == 0)
        parts.append(QCoreApplication::translate("BackupDay", "roles only"));
    else
        parts.append(count() == databases() ? plural(QT_TRANSLATE_N_NOOP("BackupDay", "%n database(s)"), databases())
                                            : plural(QT_TRANSLATE_N_NOOP("BackupDay", "%n backup(s)"), count()));
    int missing = 0, damaged = 0, drillsFailed = 0;
    for (const BackupRecord &backup : backups) {
        missing += backup.missing ? 1 : 0;
        damaged += !backup.missing && !backup.problem.isEmpty() ? 1 : 0;
        drillsFailed += backup.problem.isEmpty() && !backup.drillProblem.isEmpty() ? 1 : 0;
    }
    if (damaged > 0)
        parts.append(plural(QT_TRANSLATE_N_NOOP("BackupDay", "%n damaged"), damaged));
    if (missing > 0)
        parts.append(plural(QT_TRANSLATE_N_NOOP("BackupDay", "%n missing"), missing));
    if (drillsFailed > 0)
        parts.append(plural(QT_TRANSLATE_N_NOOP("BackupDay", "%n failed in a drill"), drillsFailed));
    return parts.join(u", "_s);
}

bool isShownBefore(const BackupRecord &a, const BackupRecord &b)
{
    const qint64 one = runOf(a);
    const qint64 other = runOf(b);
    return one != other ? one > other : isNamedBefore(a, b);
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
        days.append({group.key(), inOrder(std::move(group->backups))});
    }
    std::sort(days.begin(), days.end(), [](const BackupDay &a, const BackupDay &b) { return a.date > b.date; });
    return days;
}
}
