#include "ui/backupdefaults.h"

#include "ui/settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
const QString folderKey = u"defaults/folder"_s;
const QString defaultsGroup = u"defaults"_s;

QString groupOf(const QString &repository)
{
    return u"retention/"_s + QString::fromLatin1(repository.toUtf8().toPercentEncoding());
}

RetentionPolicy readRetention(const QString &group, const RetentionPolicy &otherwise)
{
    const auto read = [&group](const QString &key, qint64 lowest, qint64 missing) {
        return std::max(lowest, settings().value(group + u'/' + key, missing).toLongLong());
    };
    return {static_cast<int>(read(u"retentionDays"_s, 0, otherwise.days)),
            static_cast<int>(read(u"minimumCopies"_s, 1, otherwise.minimumCopies)),
            static_cast<int>(read(u"keepDaily"_s, 0, otherwise.daily)),
            static_cast<int>(read(u"keepWeekly"_s, 0, otherwise.weekly)),
            static_cast<int>(read(u"keepMonthly"_s, 0, otherwise.monthly)),
            static_cast<int>(read(u"keepYearly"_s, 0, otherwise.yearly)),
            read(u"maximumBytes"_s, 0, otherwise.maximumBytes)};
}

void writeRetention(const QString &group, const RetentionPolicy &policy)
{
    const auto write = [&group](const QString &key, qint64 value) { settings().setValue(group + u'/' + key, value); };
    write(u"retentionDays"_s, policy.days);
    write(u"minimumCopies"_s, policy.minimumCopies);
    write(u"keepDaily"_s, policy.daily);
    write(u"keepWeekly"_s, policy.weekly);
    write(u"keepMonthly"_s, policy.monthly);
    write(u"keepYearly"_s, policy.yearly);
    write(u"maximumBytes"_s, policy.maximumBytes);
}
}

BackupDefaults backupDefaults()
{
    return {settings().value(folderKey, QDir::homePath() + u"/backups"_s).toString(), readRetention(defaultsGroup, {})};
}

void saveBackupDefaults(const BackupDefaults &defaults)
{
    settings().setValue(folderKey, defaults.folder);
    writeRetention(defaultsGroup, defaults.retention);
}

RetentionPolicy rememberedRetention(const QString &repository, std::optional<int> serverDays)
{
    RetentionPolicy policy = readRetention(groupOf(repository), backupDefaults().retention);
    policy.days = serverDays.value_or(policy.days);
    return policy;
}

void rememberRetention(const QString &repository, const RetentionPolicy &policy)
{
    writeRetention(groupOf(repository), policy);
}
}
