#include "tests/life/model.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace larder::life
{
bool isScratch(const QString &database) { return database.startsWith(u"larder_scratch_"_s); }

QString originalOf(const QString &database)
{
    static const QRegularExpression kept(u"^(.*)_before_\\d{8}_\\d{4,6}(_\\d+)?$"_s);
    return kept.match(database).captured(1);
}

bool Model::isGood(const QString &path) const
{
    const auto file = state.backups.constFind(path);
    return file != state.backups.constEnd() && file->whole && !file->globals && file->version > 0
        && !damaged.contains(path) && !parts.contains(path);
}

QStringList Model::good() const
{
    QStringList paths;
    for (auto it = state.backups.begin(); it != state.backups.end(); ++it) {
        if (isGood(it.key()))
            paths += it.key();
    }
    return paths;
}

QStringList Model::goodScripts() const
{
    QStringList paths = good();
    paths.removeIf([](const QString &path) { return !path.endsWith(u".sql"_s) && !path.endsWith(u".sql.gz"_s); });
    return paths;
}

QStringList Model::goodOf(const QString &database) const
{
    QStringList paths;
    for (const QString &path : good()) {
        if (state.backups[path].database == database)
            paths += path;
    }
    return paths; // the date and time of day in their names sort them
}

QStringList Model::liveDatabases() const
{
    QStringList names;
    for (auto it = state.databases.begin(); it != state.databases.end(); ++it) {
        if (!isScratch(it.key()) && originalOf(it.key()).isEmpty() && it.value() != closed)
            names += it.key();
    }
    return names;
}

QStringList Model::emptyDatabases() const
{
    QStringList names = liveDatabases();
    names.removeIf([this](const QString &name) { return contentOf(name) != nothing; });
    return names;
}

QStringList Model::keptDatabases() const
{
    QStringList names;
    for (auto it = state.databases.begin(); it != state.databases.end(); ++it) {
        if (!originalOf(it.key()).isEmpty())
            names += it.key();
    }
    return names;
}
}
