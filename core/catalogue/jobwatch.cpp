#include "core/catalogue/jobwatch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace larder
{
JobWatch::JobWatch(const QString &catalogueFile) : m_connection(catalogueFile) { }

bool JobWatch::hasNews()
{
    SqlStatement version = m_connection.statement(u"PRAGMA data_version"_s);
    version.run().next();
    return std::exchange(m_version, version.number(0)) != version.number(0);
}

QStringList JobWatch::runningJobs() const
{
    SqlStatement rows = m_connection.statement(u"SELECT id FROM job WHERE status = 'running'"_s);
    rows.run();
    QStringList ids;
    while (rows.next())
        ids.append(rows.text(0));
    return ids;
}
}
