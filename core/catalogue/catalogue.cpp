#include "core/catalogue/catalogue.h"

#include "core/base/commandtext.h"
#include "core/base/error.h"
#include "core/base/paths.h"
#include "core/base/translation.h"
#include "core/catalogue/backuprow.h"
#include "core/catalogue/catalogueconnection.h"
#include "core/catalogue/cataloguerefresh.h"

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

Catalogue::Catalogue(const QString &file)
    : m_connection(
        std::make_unique<CatalogueConnection>(file.isEmpty() ? paths::dataDir() + u"/catalogue.sqlite"_s : file))
{ }

Catalogue::~Catalogue() = default;

QString Catalogue::fileName() const { return m_connection->file(); }

RefreshSummary Catalogue::refresh(const Repository &repository, bool everything)
{
    return CatalogueRefresh(*m_connection, repository, everything).run();
}

QList<BackupRecord> Catalogue::backups(const QString &repositoryPath, const BackupFilter &filter) const
{
    Condition condition = conditionFor(repositoryPath, filter);
    condition.sql += u" ORDER BY started DESC, path DESC LIMIT ?"_s;
    condition.values.append(filter.limit > 0 ? filter.limit : -1);
    SqlStatement rows
        = m_connection->statement((filter.brief ? selectBackupsBriefly() : selectBackups()) + condition.sql);
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
    SqlStatement row = m_connection->statement(selectBackups() + condition.sql);
    if (!row.run(condition.values).next())
        return std::nullopt;
    return readBackupRow(row, repositoryPath);
}

void Catalogue::annotateForeign(const BackupRecord &record)
{
    SqlTransaction transaction(m_connection->database());
    SqlStatement row = m_connection->statement(
        u"UPDATE backup SET proof = ?, proof_at = ?, proof_how = ?, proof_where = ?, flags = ?, note = ?, problem = ?, "
        "row_count = ?, raw_bytes = ?, sha256 = ?, search = ? "
        "WHERE repository = (SELECT id FROM repository WHERE path = ?) AND path = ? AND flags & ? = 0 "
        "RETURNING repository, data_size, data_mtime"_s);
    const auto text = [](const QString &value) { return QVariant(value.isNull() ? u""_s : value); };
    QVariantList facts{static_cast<int>(record.proof.level), timeValue(record.proof.at), text(record.proof.how),
                       text(record.proof.where)};
    const QVariantList more{text(record.note), text(record.problem), record.rows, record.rawBytes,
                            text(QString::fromLatin1(record.sha256))};
    const QVariantList where{searchText(record), record.repository, record.path, int(ManifestFlag)};
    if (!row.run(facts + QVariantList{flagsOf(record) & ~ManifestFlag} + more + where).next())
        throw Error(ErrorCode::BackupNotFound,
                    Engine::tr("The catalogue knows no file %1 without a record.").arg(record.absolutePath()),
                    Engine::tr("Refresh the catalogue: %1.").arg(command(u"catalogue rebuild"_s)));
    const QVariantList key{row.number(0), record.path, row.number(1), row.number(2)};
    row.finish();
    m_connection
        ->statement(u"INSERT OR REPLACE INTO foreign_note (repository, path, size, mtime, proof, proof_at, proof_how, "
                    "proof_where, pinned, note, problem, row_count, raw_bytes, sha256) "
                    "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s)
        .run(key + facts + QVariantList{record.pinned} + more);
    transaction.commit();
}

QByteArray Catalogue::manifestSha256(const QString &repositoryPath, const QString &relativePath) const
{
    Condition condition = conditionFor(repositoryPath, {});
    condition.add(u"path = ?"_s, relativePath);
    SqlStatement row = m_connection->statement(u"SELECT manifest_sha256 FROM backup "_s + condition.sql);
    return row.run(condition.values).next() ? row.text(0).toLatin1() : QByteArray();
}

QByteArray Catalogue::dumpIndex(const QString &absolutePath, const FileStamp &stamp) const
{
    SqlStatement row = m_connection->statement(
        u"SELECT sections FROM dump_index WHERE path = ? AND size = ? AND mtime = ? AND inode = ?"_s);
    const QVariantList key{absolutePath, stamp.size, stamp.mtimeNs, static_cast<qint64>(stamp.inode)};
    return row.run(key).next() ? row.value(0).toByteArray() : QByteArray();
}

void Catalogue::saveDumpIndex(const QString &absolutePath, const FileStamp &stamp, const QByteArray &index)
{
    SqlTransaction transaction(m_connection->database());
    m_connection
        ->statement(u"INSERT OR REPLACE INTO dump_index (path, size, mtime, inode, used, sections) VALUES (?, ?, ?, ?, "
                    "(SELECT coalesce(max(used), 0) + 1 FROM dump_index), ?)"_s)
        .run({absolutePath, stamp.size, stamp.mtimeNs, static_cast<qint64>(stamp.inode), index});
    m_connection
        ->statement(u"DELETE FROM dump_index WHERE used <= (SELECT max(used) FROM dump_index) - %1"_s.arg(indexesKept))
        .run();
    transaction.commit();
}

QString Catalogue::repositoryId(const QString &repositoryPath) const
{
    SqlStatement row = m_connection->statement(u"SELECT repository_id FROM repository WHERE path = ?"_s);
    return row.run({repositoryPath}).next() ? row.text(0) : QString();
}

QStringList Catalogue::repositories() const
{
    SqlStatement rows = m_connection->statement(u"SELECT path FROM repository ORDER BY path"_s);
    rows.run();
    QStringList paths;
    while (rows.next())
        paths.append(rows.text(0));
    return paths;
}
}
