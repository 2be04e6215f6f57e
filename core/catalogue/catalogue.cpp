#include "core/catalogue/catalogue.h"

#include "core/catalogue/backuprow.h"
#include "core/catalogue/catalogueconnection.h"
#include "core/catalogue/catalogueerror.h"
#include "core/catalogue/cataloguelook.h"
#include "core/catalogue/cataloguerefresh.h"
#include "core/catalogue/legacynotes.h"

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int indexesKept = 100;

/// WHERE with placeholders, and their values.
struct Condition
{
    QString sql = u"WHERE repository = (SELECT id FROM repository WHERE path = ?)"_s;
    QVariantList values;

    void add(const QString &term, const QVariant &value)
    {
        sql += u" AND "_s + term;
        values.append(value);
    }
};

Condition conditionFor(const QString &repositoryPath, const BackupFilter &filter)
{
    Condition condition;
    condition.values.append(repositoryPath);
    if (!filter.database.isEmpty())
        condition.add(u"database = ?"_s, filter.database);
    if (!filter.text.isEmpty())
        condition.add(u"instr(search, ?) > 0"_s, filter.text.toCaseFolded());
    if (filter.from.isValid())
        condition.add(u"path >= ?"_s, filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        condition.add(u"path < ?"_s, filter.to.addDays(1).toString(Qt::ISODate));
    if (filter.minimumProof > 0)
        condition.add(u"proof >= ?"_s, filter.minimumProof);
    if (filter.pinnedOnly)
        condition.add(u"flags & ? <> 0"_s, int(PinnedFlag));
    if (!filter.withGlobals)
        condition.add(u"flags & ? = 0"_s, int(GlobalsFlag));
    return condition;
}
}

Catalogue::Catalogue(const QString &file) : m_file(file) { }

Catalogue::~Catalogue() = default;

QString Catalogue::fileName() const { return catalogueFile(m_file); }

CatalogueConnection &Catalogue::connection() const
{
    if (!m_connection)
        m_connection = std::make_unique<CatalogueConnection>(fileName());
    return *m_connection;
}

void Catalogue::letGoIfAsked()
{
    if (m_connection && m_connection->isAskedToLetGo())
        m_connection.reset();
}

RefreshSummary Catalogue::refreshOnce(const Repository &repository, bool everything)
{
    if (everything)
        connection().requireWhole();
    CatalogueRefresh refresh(connection(), repository, everything); // refuses another repository than before
    carryLegacyNotes(connection(), repository);
    return refresh.run();
}

RefreshSummary Catalogue::refresh(const Repository &repository, bool everything)
{
    try {
        return refreshOnce(repository, everything);
    } catch (const CatalogueError &error) {
        if (!error.isDamage())
            throw;
    }
    m_connection.reset();
    const QString movedAside = CatalogueConnection::moveAside(fileName());
    RefreshSummary summary = refreshOnce(repository, everything);
    summary.movedAside = movedAside;
    return summary;
}

QList<BackupRecord> Catalogue::backups(const QString &repositoryPath, const BackupFilter &filter) const
{
    Condition condition = conditionFor(repositoryPath, filter);
    condition.sql += u" ORDER BY started DESC, path DESC LIMIT ?"_s;
    condition.values.append(filter.limit > 0 ? filter.limit : -1);
    CatalogueQuery rows
        = connection().statement((filter.brief ? selectBackupsBriefly() : selectBackups()) + condition.sql);
    rows.run(condition.values);
    QList<BackupRecord> records;
    while (rows.next())
        records.append(filter.brief ? readBriefRow(rows, repositoryPath) : readBackupRow(rows, repositoryPath));
    return records;
}

std::optional<BackupRecord> Catalogue::backup(const QString &repositoryPath, const QString &relativePath) const
{
    Condition condition = conditionFor(repositoryPath, {});
    condition.add(u"path = ?"_s, relativePath);
    CatalogueQuery row = connection().statement(selectBackups() + condition.sql);
    if (!row.run(condition.values).next())
        return std::nullopt;
    return readBackupRow(row, repositoryPath);
}

QByteArray Catalogue::dumpIndex(const QString &absolutePath, const FileStamp &stamp) const
{
    CatalogueQuery row = connection().statement(
        u"SELECT sections FROM dump_index WHERE path = ? AND size = ? AND mtime = ? AND inode = ?"_s);
    const QVariantList key{absolutePath, stamp.size, stamp.mtimeNs, static_cast<qint64>(stamp.inode)};
    return row.run(key).next() ? row.value(0).toByteArray() : QByteArray();
}

void Catalogue::saveDumpIndex(const QString &absolutePath, const FileStamp &stamp, const QByteArray &index)
{
    SqlTransaction transaction(connection().database());
    connection()
        .statement(u"INSERT OR REPLACE INTO dump_index (path, size, mtime, inode, used, sections) VALUES (?, ?, ?, ?, "
                   "(SELECT coalesce(max(used), 0) + 1 FROM dump_index), ?)"_s)
        .run({absolutePath, stamp.size, stamp.mtimeNs, static_cast<qint64>(stamp.inode), index});
    connection()
        .statement(u"DELETE FROM dump_index WHERE used <= (SELECT max(used) FROM dump_index) - %1"_s.arg(indexesKept))
        .run();
    transaction.commit();
}

QString Catalogue::repositoryId(const QString &repositoryPath) const
{
    CatalogueQuery row = connection().statement(u"SELECT repository_id FROM repository WHERE path = ?"_s);
    return row.run({repositoryPath}).next() ? row.text(0) : QString();
}

QStringList Catalogue::repositories() const
{
    CatalogueQuery rows = connection().statement(u"SELECT path FROM repository ORDER BY path"_s);
    rows.run();
    QStringList paths;
    while (rows.next())
        paths.append(rows.text(0));
    return paths;
}
}
