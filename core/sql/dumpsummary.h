#pragma once

#include <QByteArray>
#include <QString>

namespace larder
{
/// What DumpScanner knows at the end of a script.
struct DumpSummary
{
    qint64 bytes = 0;
    int headers = 0; ///< scripts begun: one for each pg_dump or pg_dumpall whose output was put together
    int trailers = 0; ///< scripts ended
    qint64 copyBlocks = 0; ///< begun
    qint64 rows = 0;
    qint64 copyBytes = 0;
    bool insideCopy = false; ///< the end mark of the last COPY block is missing
    bool insideStatement = false; ///< the text ends inside a statement, a quotation or a comment
    bool restrictOpen = false; ///< a \restrict without its \unrestrict, or with another key
    /// The last of several scripts holds rows and makes nothing, and one before it makes tables: what pg_dump writes
    /// after the rows (indexes, keys, triggers) is not there. Dumps put together by others may be like that.
    bool endsWithRows = false;
    bool irregular = false; ///< psql may read it otherwise than we do (things pg_dump never writes): restore serially
    qint64 firstNulOffset = -1; ///< -1: none. PostgreSQL text has no NUL bytes: a file with one is damaged or hostile
    QByteArray serverVersion; ///< of the first "Dumped from database version", e.g. "15.14 (Debian 15.14-0+deb12u1)"
    QByteArray clientVersion; ///< of the first "Dumped by pg_dump version"

    /// A dump from its first line to its last. Says nothing about missing scripts of a series: count the trailers.
    bool isComplete() const;
    /// Why isComplete() is false, as a clause: "it ends inside the data of a table"; empty when complete.
    QString incompleteness() const;
};
}
