#pragma once

#include "core/sql/dumplistener.h"

#include <QHash>
#include <QList>
#include <QString>

namespace larder
{
/// A database that a script fills: of pg_dump there is one, of pg_dumpall there may be many.
struct ScriptDatabase
{
    QString name; ///< empty: what stands before any \connect
    bool hasContents = false; ///< objects or rows
    qint64 line = 0; ///< in which they begin
    qint64 againAt = 0; ///< line where the script comes back to it and goes on filling it; 0: it does not
    bool operator==(const ScriptDatabase &) const = default;
};

/// Follows a script through the databases that its \connect commands go to, as psql would. Memory: their names.
class ScriptDatabases
{
public:
    enum class About {
        Session, ///< a setting: gone with the next \connect
        Inside, ///< the database it stands in
        Outside, ///< a database as a whole, or the server
    };
    About note(const SqlStatement &statement);
    /// Objects or rows, which begin in this line.
    void noteContents(qint64 line);
    /// True for a \connect that can be followed.
    bool note(const MetaCommand &command);

    /// Index of the present one.
    qsizetype current() const { return m_current; }
    /// Whether anything filled it since the last \connect.
    bool isFilling() const { return m_filling; }
    /// In the order in which they come first. The first is that before any \connect.
    const QList<ScriptDatabase> &all() const { return m_all; }

private:
    QList<ScriptDatabase> m_all{{}};
    QHash<QString, qsizetype> m_places; ///< in m_all, of those with a name
    qsizetype m_current = 0;
    bool m_filling = false;
};

/// The one that is meant: `wanted`, or, where that is empty, the only one with contents. `file` is for messages.
/// Throws Error(Usage) where several could be meant, with their names, BackupNotFound where it is not there, Refused
/// where the script fills it in several places: what belongs together could not be told.
const ScriptDatabase &chooseDatabase(const QList<ScriptDatabase> &databases, const QString &wanted,
                                     const QString &file);
}
