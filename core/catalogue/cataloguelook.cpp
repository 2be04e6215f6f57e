#include "core/catalogue/cataloguelook.h"

#include "core/base/commandtext.h"
#include "core/base/paths.h"
#include "core/base/translation.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
/// What SQLite says about the file; empty when it can be read.
QString readingFails(const QString &file)
{
    const QString name = QUuid::createUuid().toString();
    QString trouble;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (!query.exec(u"SELECT count(*) FROM backup"_s))
                trouble = query.lastError().databaseText();
        } else {
            trouble = database.lastError().databaseText();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return trouble;
}
}

QString catalogueFile(const QString &file) { return file.isEmpty() ? paths::dataDir() + u"/catalogue.sqlite"_s : file; }

std::optional<Error> lookAtCatalogue(const QString &file)
{
    const QString path = catalogueFile(file);
    if (!QFileInfo::exists(path))
        return {};
    const QString trouble = readingFails(path);
    if (trouble.isEmpty())
        return {};
    return Error(ErrorCode::FileAccess, Engine::tr("The catalogue %1 cannot be read: %2.").arg(path, trouble),
                 Engine::tr("No backup is lost: move that file away and run %1.").arg(command(u"catalogue rebuild"_s)));
}
}
