#include "tests/support/everyfeature.h"

#include <QFile>
#include <QTest>

namespace larder::test
{
void loadEveryFeature(TestServer &server, const QString &database)
{
    QFile file(QStringLiteral(LARDER_EVERY_FEATURE));
    if (!file.open(QFile::ReadOnly))
        QTest::qFail(qPrintable(file.errorString()), __FILE__, __LINE__);
    server.psql(database, file.readAll());
}
}
