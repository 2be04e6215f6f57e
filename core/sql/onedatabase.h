#pragma once

#include "core/sql/scriptdatabases.h"

#include <optional>

namespace larder
{
/// Stands between a scanner and a listener that is to hear of one database only. It is the only place that knows of
/// scripts of several: behind it a script of pg_dumpall is the dump of the database that was chosen, with its true
/// lines and offsets. What psql would have forgotten at the \connect, settings, is not passed on.
class OneDatabase final : public DumpListener
{
public:
    /// `name` empty: the first with contents; see chooseDatabase(). Both listeners must outlive it; `outside` hears the
    /// statements about databases as a whole and the server, wherever they stand.
    OneDatabase(QString name, DumpListener &inside, DumpListener *outside = nullptr);

    /// All that were met so far.
    const QList<ScriptDatabase> &databases() const { return m_databases.all(); }

    void header(ScriptKind kind, qint64 offset) override;
    void trailer(ScriptKind kind, qint64 offset) override;
    void comment(QByteArrayView line, qint64 offset) override;
    void statement(const SqlStatement &statement) override;
    void insertText(const InsertPlace &place, QByteArrayView part) override;
    void metaCommand(const MetaCommand &command) override;
    void copyBegin(const CopyBlock &block) override;
    void copyData(QByteArrayView data) override;
    void copyEnd(const CopyEnd &end) override;
    void copyTakenBack() override;
    void rowsUnclear(const CopyBlock &block) override;
    void end() override;

private:
    bool mayBeHere() const;
    bool isHere() const { return m_databases.isFilling() && m_databases.current() == m_chosen; }
    bool entersBy(qint64 line);
    void enter();
    void hold(const SqlStatement &statement);

    const QString m_name;
    DumpListener m_nobody;
    DumpListener &m_inside;
    DumpListener &m_outside;
    ScriptDatabases m_databases;
    qsizetype m_chosen = -1; ///< the first that was entered
    std::optional<MetaCommand> m_connect; ///< the last one, until its database is entered
    QList<SqlStatement> m_held; ///< settings behind it
};
}
