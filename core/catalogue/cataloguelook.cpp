#include "core/catalogue/cataloguelook.h"

#include "core/base/paths.h"
#include "core/catalogue/cataloguequery.h"
#include "core/catalogue/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// `look` on the file, opened so that nothing is made or written. Throws CatalogueError.
template <typename Look> auto lookInto(const QString &file, const Look &look)
{
    const QString name = QUuid::createUuid().toString();
    const auto tidyUp = qScopeGuard([&] { QSqlDatabase::removeDatabase(name); });
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    const auto close = qScopeGuard([&] { database = QSqlDatabase(); });
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        throwSqlError(database.lastError(), file);
    return look(database);
}

QString idOf(const QSqlDatabase &database, const QString &repositoryPath)
{
    CatalogueQuery query(database, u"SELECT repository_id FROM repository WHERE path = ?"_s);
    return query.run({repositoryPath}).next() ? query.text(0) : QString();
}
}

QString catalogueFile(const QString &file) { return file.isEmpty() ? paths::dataDir() + u"/catalogue.sqlite"_s : file; }

std::optional<Error> lookAtCatalogue(const QString &file)
{
    const QString path = catalogueFile(file);
    if (!QFileInfo::exists(path))
        return {};
    try {
        return lookInto(path, troubleWithSchema);
    } catch (const CatalogueError &error) {
        return error;
    }
}

QString lookUpRepositoryId(const QString &repositoryPath, const QString &file)
{
    const QString path = catalogueFile(file);
    if (!QFileInfo::exists(path))
        return {};
    const QString cleaned = QDir::cleanPath(QDir().absoluteFilePath(repositoryPath));
    try {
        return lookInto(path, [&](const QSqlDatabase &database) { return idOf(database, cleaned); });
    } catch (const CatalogueError &) { // what is wrong with it, lookAtCatalogue() tells
        return {};
    }
}
}
