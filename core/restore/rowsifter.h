#pragma once

#include "core/postgres/pgconnection.h"
#include "core/restore/rescuereport.h"
#include "core/restore/setaside.h"
#include "core/sql/dumplistener.h"

#include <deque>
#include <functional>

namespace larder
{
/// Loads the rows of one COPY block around those that the server refuses, which are set aside. A piece of about 1 MiB
/// goes at once; of one that is refused the row that the server names is taken out, or halves are tried where it names
/// none. One bad row among millions costs a few pieces, a million bad ones about a round trip each. One thread.
class RowSifter
{
public:
    /// More refusals are no exceptions: the rest of the table is set aside without a try.
    static constexpr qint64 mostRefused = 250'000;
    /// So many, and not one row was taken: the table takes none.
    static constexpr qint64 mostInVain = 1000;

    /// Does a piece of work of which nothing stays when it throws.
    using Attempt = std::function<void(const std::function<void()> &)>;

    /// Whether something was done that may help the rows that were refused: they are tried once more.
    using Remedy = std::function<bool(const Refusal &)>;

    RowSifter(PgConnection &connection, SetAside &aside, Attempt attempt, Remedy remedy)
        : m_connection(connection), m_aside(aside), m_attempt(std::move(attempt)), m_remedy(std::move(remedy))
    { }

    /// `result` takes the counts and must live until end(). `firstLine`: of the first row; 0: unknown.
    void begin(const CopyBlock &block, qint64 firstLine, TableResult &result);
    /// The table is not there to take any: its rows are set aside.
    void refuseAll(const QString &why);
    void add(QByteArrayView rows);
    /// What stands behind the last line end is the part of a row that was cut, and is dropped.
    void end();

private:
    struct Row
    {
        QByteArrayView text; ///< with its line end
        qint64 line;
    };

    void load(QByteArrayView rows);
    std::deque<Row> split(QByteArrayView rows) const;
    void sift(std::deque<Row> rows);
    std::optional<Error> tryRows(QByteArrayView rows);
    void refuse(const Row &row, const Error &error);
    void setAside(QByteArrayView rows);
    bool isHopeless() const;

    PgConnection &m_connection;
    SetAside &m_aside;
    const Attempt m_attempt;
    const Remedy m_remedy;
    CopyBlock m_block;
    TableResult *m_result = nullptr;
    QByteArray m_held;
    qint64 m_line = 0; ///< of the first row in m_held
    bool m_tooLong = false; ///< a row is being passed over that no server takes
};
}
