#pragma once

#include <QList>
#include <QProcessEnvironment>
#include <QString>

namespace larder
{
/// One connection keyword this libpq knows (PostgreSQL documentation, "Parameter Key Words").
struct LibpqOption
{
    QString keyword;
    QString variable; ///< environment variable that sets it, or empty
    QString compiledDefault; ///< may be empty
};

/// The environment Larder was started with. The first call takes the copy and then removes every variable libpq would
/// read by itself (PGHOST, PGSERVICE, PGPASSWORD, …) and POSTGRES_PASSWORD from this process: what a connection uses
/// is decided by ConnectionParams alone and nothing is inherited by children. Call it early in main(), before other
/// threads exist; later calls are thread-safe.
const QProcessEnvironment &inheritedEnvironment();

/// All keywords, with defaults that no environment variable has touched. Thread-safe.
const QList<LibpqOption> &libpqOptions();
bool isLibpqKeyword(const QString &keyword);
}
