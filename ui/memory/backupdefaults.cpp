#include "ui/memory/backupdefaults.h"

#include "core/base/error.h"
#include "core/job/jobspec.h"
#include "core/policy/retentionmembers.h"
#include "ui/memory/settings.h"

#include <QDir>
#include <QJsonDocument>
#include <algorithm>

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

/// The members of a retention in a group of the settings.
class RetentionGroup
{
public:
    explicit RetentionGroup(QString name) : m_name(std::move(name)) { }
    QString key(const char *member) const { return m_name + u'/' + QLatin1StringView(member); }

private:
    QString m_name;
};

class RetentionReader : RetentionGroup
{
public:
    using RetentionGroup::RetentionGroup;
    template <typename Number> void member(const char *name, Number &value)
    {
        value = static_cast<Number>(settings().value(key(name), qint64(value)).toLongLong());
    }
};

class RetentionWriter : RetentionGroup
{
public:
    using RetentionGroup::RetentionGroup;
    void member(const char *name, qint64 value) { settings().setValue(key(name), value); }
};

/// What the group does not say is as in `policy`.
RetentionPolicy readRetention(const QString &group, RetentionPolicy policy)
{
    RetentionReader reader(group);
    visitMembers(reader, policy);
    for (const RetentionNumber &number : retentionNumbers)
        policy.*number.value = std::clamp(policy.*number.value, number.range.lowest, number.range.highest);
    policy.maximumBytes = std::clamp<qint64>(policy.maximumBytes, 0, mostBytes);
    return policy;
}

void writeRetention(const QString &group, RetentionPolicy policy)
{
    RetentionWriter writer(group);
    visitMembers(writer, policy);
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

RetentionPolicy rememberedRetention(const QString &repository)
{
    return readRetention(groupOf(repository), backupDefaults().retention);
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
    spec.retention = profile.retention;
    if (json[serverCompression].toString() != profile.compression)
        spec.compression = compressionLevelFromString(profile.compression).value_or(CompressionLevel::Balanced);
    return spec;
}

RememberedDatabases rememberedDatabases(const ServerProfile &profile)
{
    return {settings().value(keyOf(profile, u"databases"_s)).toStringList(),
            settings().value(keyOf(profile, u"present"_s)).toStringList()};
}

void rememberBackup(const ServerProfile &profile, const BackupSpec &spec, const QStringList &present)
{
    QJsonObject json = toJson(JobSpec(spec));
    for (const QString &key : {u"server"_s, u"repository"_s, u"databases"_s, u"content"_s, u"preHook"_s, u"postHook"_s})
        json.remove(key);
    for (const RetentionNumber &number : retentionNumbers)
        json.remove(QLatin1StringView(number.key));
    json.remove(QLatin1StringView(retentionSizeKey));
    json[serverCompression] = profile.compression;
    settings().setValue(keyOf(profile, u"databases"_s), spec.databases);
    settings().setValue(keyOf(profile, u"present"_s), present);
    settings().setValue(keyOf(profile, u"options"_s), QJsonDocument(json).toJson(QJsonDocument::Compact));
}
}
