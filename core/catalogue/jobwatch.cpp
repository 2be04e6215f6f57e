#include "core/catalogue/jobwatch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace larder
{
JobWatch::JobWatch(const QString &catalogueFile) : m_file(catalogueFile) { }

template <typename Work> auto JobWatch::withConnection(Work &&work)
{
    try {
        if (!m_connection) {
            m_connection = std::make_unique<CatalogueConnection>(m_file);
            m_version = -1; // PRAGMA data_version compares moments of one connection
        }
        return work(*m_connection);
    } catch (...) {
        m_connection.reset();
        throw;
    }
}

void JobWatch::letGoIfAsked()
{
    if (m_connection && m_connection->isAskedToLetGo())
        m_connection.reset();
}

bool JobWatch::hasNews()
{
    return withConnection([this](const CatalogueConnection &connection) {
        CatalogueQuery version = connection.statement(u"PRAGMA data_version"_s);
        version.run().next();
        return std::exchange(m_version, version.number(0)) != version.number(0);
    });
}

QStringList JobWatch::runningJobs()
{
    return withConnection([](const CatalogueConnection &connection) {
        CatalogueQuery rows = connection.statement(u"SELECT id FROM job WHERE status = 'running'"_s);
        rows.run();
        QStringList ids;
        while (rows.next())
            ids.append(rows.text(0));
        return ids;
    });
}
}
