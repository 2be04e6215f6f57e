#include "core/profile/profilestore.h"

#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/base/filedescriptor.h"
#include "core/base/paths.h"
#include "core/base/translation.h"
#include "core/postgres/toolcommand.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int formatVersion = 1;
constexpr qint64 maximumBytes = 16 << 20;

/// Held while the file is read, changed and replaced; the lock file stays.
FileDescriptor lockFor(const QString &path)
{
    paths::require(QFileInfo(path).path());
    FileDescriptor lock = FileDescriptor::open(path + u".lock"_s, O_RDWR | O_CREAT);
    while (::flock(lock.get(), LOCK_EX) != 0) {
        if (errno != EINTR)
            throw systemError(errno, Engine::tr("Cannot lock %1").arg(lock.name()));
    }
    return lock;
}

[[noreturn]] void rejectFile(const QString &path, const QString &why)
{
    throw Error(ErrorCode::SettingsInvalid, Engine::tr("The list of servers %1 cannot be used: %2.").arg(path, why),
                Engine::tr("Correct the file, or move it away to start with an empty list."));
}

QJsonObject parse(const QString &path, const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        rejectFile(path,
                   error.error == QJsonParseError::NoError ? Engine::tr("it is no JSON object") : error.errorString());
    if (document["format"_L1].toInt() != formatVersion)
        rejectFile(path, Engine::tr("its format is not %1").arg(formatVersion));
    if (!document["servers"_L1].isArray())
        rejectFile(path, Engine::tr("it has no list “servers”"));
    return document.object();
}

auto findByName(QList<ServerProfile> &profiles, const QString &name)
{
    return std::find_if(profiles.begin(), profiles.end(), [&](const ServerProfile &p) { return p.name == name; });
}

QString namesOf(const QList<ServerProfile> &profiles)
{
    QStringList names;
    for (const ServerProfile &profile : profiles)
        names.append(profile.name);
    return names.join(u", "_s);
}
}

ProfileStore::ProfileStore(QString path) : m_path(std::move(path)) { }

QString ProfileStore::defaultPath() { return paths::configDir() + u"/servers.json"_s; }

ProfileStore::Content ProfileStore::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileAccess, Engine::tr("Cannot read %1: %2.").arg(m_path, file.errorString()));
    if (file.size() > maximumBytes)
        rejectFile(m_path, Engine::tr("it is too large"));
    const QJsonObject object = parse(m_path, file.readAll());
    Content content;
    content.defaultName = object["default"_L1].toString();
    const QJsonArray servers = object["servers"_L1].toArray();
    for (const QJsonValue &server : servers) {
        const ServerProfile profile = ServerProfile::fromJson(server.toObject());
        if (findByName(content.profiles, profile.name) != content.profiles.end())
            rejectFile(m_path, Engine::tr("it has two servers “%1”").arg(profile.name));
        content.profiles.append(profile);
    }
    return content;
}

void ProfileStore::write(const Content &content) const
{
    QJsonArray servers;
    for (const ServerProfile &profile : content.profiles)
        servers.append(profile.toJson());
    const QJsonObject object{
        {u"format"_s, formatVersion}, {u"default"_s, content.defaultName}, {u"servers"_s, servers}};
    const QString temporary = m_path + u".new"_s;
    FileDescriptor file = FileDescriptor::open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0600);
    file.writeAll(QJsonDocument(object).toJson());
    file.sync();
    file.closeChecked();
    if (::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(m_path).constData()) != 0)
        throw systemError(errno, Engine::tr("Cannot rename %1").arg(temporary));
    FileDescriptor::open(QFileInfo(m_path).path(), O_RDONLY | O_DIRECTORY).sync();
}

QList<ServerProfile> ProfileStore::list() const { return read().profiles; }

ServerProfile ProfileStore::get(const QString &name) const
{
    Content content = read();
    const auto found = findByName(content.profiles, name);
    if (found != content.profiles.end())
        return *found;
    throw Error(ErrorCode::SettingsInvalid, Engine::tr("There is no saved server “%1”.").arg(name),
                content.profiles.isEmpty()
                    ? Engine::tr("Add one: %1.").arg(command(u"server add %1 …"_s.arg(shellQuoted(name))))
                    : Engine::tr("Saved servers: %1.").arg(namesOf(content.profiles)));
}

bool ProfileStore::contains(const QString &name) const
{
    Content content = read();
    return findByName(content.profiles, name) != content.profiles.end();
}

void ProfileStore::save(const ServerProfile &profile)
{
    const ServerProfile checked = ServerProfile::fromJson(profile.toJson());
    const FileDescriptor lock = lockFor(m_path);
    Content content = read();
    const auto found = findByName(content.profiles, checked.name);
    if (found != content.profiles.end())
        *found = checked;
    else
        content.profiles.append(checked);
    if (content.defaultName.isEmpty())
        content.defaultName = checked.name;
    write(content);
}

void ProfileStore::remove(const QString &name)
{
    const FileDescriptor lock = lockFor(m_path);
    Content content = read();
    const auto found = findByName(content.profiles, name);
    if (found == content.profiles.end())
        return;
    content.profiles.erase(found);
    if (content.defaultName == name)
        content.defaultName = content.profiles.isEmpty() ? QString() : content.profiles.first().name;
    write(content);
}

std::optional<ServerProfile> ProfileStore::defaultServer() const
{
    Content content = read();
    const auto found = findByName(content.profiles, content.defaultName);
    return found == content.profiles.end() ? std::nullopt : std::optional(*found);
}

void ProfileStore::setDefaultServer(const QString &name)
{
    const FileDescriptor lock = lockFor(m_path);
    Content content = read();
    if (findByName(content.profiles, name) == content.profiles.end())
        throw Error(ErrorCode::SettingsInvalid, Engine::tr("There is no saved server “%1”.").arg(name));
    content.defaultName = name;
    write(content);
}
}
