#include "core/job/libraries.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <isa-l.h>
#include <libdeflate.h>
#include <libpq-fe.h>
#include <openssl/crypto.h>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
QString libpqVersion()
{
    const int number = ::PQlibVersion(); // 150013 is 15.13
    return u"%1.%2"_s.arg(number / 10000).arg(number % 10000);
}

QString sqliteVersion()
{
    const QString connection = u"version"_s;
    QString version;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(u":memory:"_s);
        database.open();
        QSqlQuery query(u"SELECT sqlite_version()"_s, database);
        if (query.next())
            version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(connection);
    return version;
}
}

QList<LibraryVersion> libraryVersions()
{
    return {{u"ISA-L"_s, u"%1.%2.%3"_s.arg(ISAL_MAJOR_VERSION).arg(ISAL_MINOR_VERSION).arg(ISAL_PATCH_VERSION)},
            {u"libdeflate"_s, QStringLiteral(LIBDEFLATE_VERSION_STRING)},
            {u"libpq"_s, libpqVersion()},
            {u"OpenSSL"_s, QString::fromLatin1(::OpenSSL_version(OPENSSL_VERSION)).section(u' ', 1, 1)},
            {u"Qt"_s, QString::fromLatin1(qVersion())},
            {u"SQLite"_s, sqliteVersion()},
            {u"zlib"_s, QString::fromLatin1(::zlibVersion())}};
}
}
