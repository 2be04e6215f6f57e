#pragma once

#include "core/catalogue/catalogueconnection.h"

#include <memory>

namespace larder
{
/// Asks the catalogue several times a second whether jobs of any process began or ended, at next to no cost while
/// nothing did. Has a connection of its own, opened by the first call that needs it, and belongs to the thread that
/// made it. Members throw CatalogueError, after which the next call begins with a new connection.
class JobWatch
{
public:
    explicit JobWatch(const QString &catalogueFile);

    /// Somebody wrote to the catalogue since the last call; true the first time
    /// (https://www.sqlite.org/pragma.html#pragma_data_version).
    bool hasNews();
    /// The ids of the jobs that have begun and not ended, whether or not their process is still there.
    QStringList runningJobs();
    /// As Catalogue's.
    void letGoIfAsked();

private:
    template <typename Work> auto withConnection(Work &&work);
    QString m_file;
    std::unique_ptr<CatalogueConnection> m_connection;
    qint64 m_version = -1;
};
}
