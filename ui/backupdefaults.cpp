#include "ui/backupdefaults.h"

#include "core/base/error.h"
#include "ui/settings.h"

#include <QDir>
#include <QJsonDocument>

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

const QString serverCompression = u"serverCompression"_s;

QString keyOf(const ServerProfile &profile, const QString &what)
{
    return u"backup/%1/%2"_s.arg(QString::fromLatin1(profile.name.toUtf8().toPercentEncoding()), what);
}

/// The job's JSON without what is not remembered, and the compression the saved server named then.
QJsonObject readRemembered(const ServerProfile &profile)
{
    const QByteArray json = settings().value(keyOf(profile, u"options"_s)).toByteArray();
    return QJsonDocument::fromJson(json).object();
}

BackupSpec specFrom(QJsonObject json)
{
    json.remove(serverCompression);
    json[u"repository"_s] = u"/"_s; // one is needed
    try {
        return std::get<BackupSpec>(jobSpecFromJson(json));
    } catch (const Error &) { // written by another version: begin anew
        return {};
    }
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

BackupSpec rememberedBackup(const ServerProfile &profile)
{
    const QJsonObject json = readRemembered(profile);
    BackupSpec spec = json.isEmpty() ? BackupSpec() : specFrom(json);
    spec.repository = profile.repository;
    spec.databases = settings().value(keyOf(profile, u"databases"_s)).toStringList();
    spec.server = profile.address;
    spec.retention = rememberedRetention(profile.repository, profile.retentionDays);
    if (json[serverCompression].toString() != profile.compression)
        spec.compression = compressionLevelFromString(profile.compression).value_or(CompressionLevel::Balanced);
    return spec;
}

void rememberBackup(const ServerProfile &profile, const BackupSpec &spec)
{
    QJsonObject json = toJson(JobSpec(spec));
    for (const QString &key : {u"server"_s, u"repository"_s, u"databases"_s, u"content"_s, u"retentionDays"_s})
        json.remove(key);
    json[serverCompression] = profile.compression;
    settings().setValue(keyOf(profile, u"databases"_s), spec.databases);
    settings().setValue(keyOf(profile, u"options"_s), QJsonDocument(json).toJson(QJsonDocument::Compact));
}
}
