#include "core/catalogue/cataloguerefresh.h"

#include "core/repository/editedrecord.h"

#include <QDateTime>
#include <QSet>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr qint64 settlingNs = 2'000'000'000;
// A file written over in place leaves its folder's time alone; looking at every file of a large repository takes long.
constexpr int closelyWatchedFolders = 40;

/// A folder that changed just now may change again within the same tick of its clock: its time is not to be trusted.
qint64 settledTime(qint64 mtimeNs)
{
    const qint64 nowNs = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
    return mtimeNs < nowNs - settlingNs ? mtimeNs : 0;
}
}

CatalogueRefresh::CatalogueRefresh(const CatalogueConnection &connection, const Repository &repository, bool everything)
    : m_connection(connection), m_repository(repository), m_everything(everything)
{
    CatalogueQuery row = connection.statement(u"SELECT id, repository_id FROM repository WHERE path = ?"_s);
    if (row.run({repository.path()}).next()) {
        m_repositoryRow = row.number(0);
        m_knownId = row.text(1);
    }
    if (!everything)
        repository.requireId(m_knownId);
    CatalogueQuery folders = connection.statement(u"SELECT name, mtime_ns, inode FROM folder WHERE repository = ?"_s);
    folders.run({m_repositoryRow});
    while (folders.next())
        m_knownFolders.insert(folders.text(0),
                              {folders.text(0), folders.number(1), static_cast<quint64>(folders.number(2))});
}

RefreshSummary CatalogueRefresh::run()
{
    const QList<DateFolder> present = m_repository.dateFolders();
    forgetMissingFolders(present);
    qsizetype older = present.size() - closelyWatchedFolders;
    for (const DateFolder &date : present) {
        if (m_everything || !isUnchanged(date) || (older <= 0 && !holdsWhatIsKnown(date)))
            readFolder(date);
        --older;
    }
    const bool idChanged = m_repositoryRow == 0 || m_repository.id() != m_knownId;
    if (idChanged || !m_readFolders.isEmpty() || !m_goneFolders.isEmpty())
        write();
    return m_summary;
}

bool CatalogueRefresh::isUnchanged(const DateFolder &date) const
{
    const auto known = m_knownFolders.constFind(date.name);
    return known != m_knownFolders.cend() && known->mtimeNs == date.mtimeNs && known->inode == date.inode;
}

/// By names, sizes and times of the files.
bool CatalogueRefresh::holdsWhatIsKnown(const DateFolder &date) const
{
    const std::optional<Folder> folder = m_repository.openDateFolder(date.name);
    if (!folder)
        return false;
    const KnownBackups known = knownIn(date.name);
    const QList<FoundBackup> present = listBackups(*folder);
    return present.size() == known.size()
        && std::all_of(present.begin(), present.end(), [&known](const FoundBackup &found) {
               const auto before = known.constFind(found.fileName);
               return before != known.cend() && before->data == found.data && before->manifest == found.manifest;
           });
}

void CatalogueRefresh::forgetMissingFolders(const QList<DateFolder> &present)
{
    QSet<QString> names;
    for (const DateFolder &date : present)
        names.insert(date.name);
    for (const DateFolder &known : std::as_const(m_knownFolders)) {
        if (names.contains(known.name))
            continue;
        m_goneFolders.append(known.name);
        const KnownBackups backups = knownIn(known.name);
        for (auto backup = backups.cbegin(); backup != backups.cend(); ++backup)
            m_goneBackups.append(known.name + u'/' + backup.key());
    }
    m_summary.removed = static_cast<int>(m_goneBackups.size());
}

CatalogueRefresh::KnownBackups CatalogueRefresh::knownIn(const QString &date) const
{
    CatalogueQuery rows = m_connection.statement(
        u"SELECT path, data_size, data_mtime, data_inode, manifest_size, manifest_mtime, manifest_inode, "
        "manifest_sha256, problem <> '' FROM backup WHERE repository = ? AND path > ? AND path < ?"_s);
    // '0' follows '/' in ASCII, so this is everything that begins with "date/".
    rows.run({m_repositoryRow, date + u'/', date + u'0'});
    KnownBackups known;
    while (rows.next())
        known.insert(rows.text(0).mid(date.size() + 1),
                     {{rows.number(1), rows.number(2), static_cast<quint64>(rows.number(3))},
                      {rows.number(4), rows.number(5), static_cast<quint64>(rows.number(6))},
                      rows.text(7),
                      rows.number(8) != 0});
    return known;
}

void CatalogueRefresh::readFolder(const DateFolder &date)
{
    KnownBackups known = m_repositoryRow == 0 ? KnownBackups() : knownIn(date.name);
    const std::optional<Folder> folder = m_repository.openDateFolder(date.name);
    if (!folder)
        return; // gone since it was listed: the next refresh forgets it
    const FileStamp before = folder->ownStamp();
    const FolderFacts facts = folderFacts(*folder);
    for (const FoundBackup &found : listBackups(*folder))
        compare(date.name, found, known, *folder, facts);
    for (auto gone = known.cbegin(); gone != known.cend(); ++gone)
        m_goneBackups.append(date.name + u'/' + gone.key());
    m_summary.removed += static_cast<int>(known.size());
    ++m_summary.foldersRead;
    m_readFolders.append({date.name, settledTime(before.mtimeNs), before.inode});
}

void CatalogueRefresh::compare(const QString &date, const FoundBackup &found, KnownBackups &known, const Folder &folder,
                               const FolderFacts &facts)
{
    const auto place = known.constFind(found.fileName);
    const bool isNew = place == known.cend();
    const KnownBackup before = isNew ? KnownBackup() : *place;
    if (!isNew)
        known.erase(place);
    const QString noteSha256 = QString::fromLatin1(facts.notes.sha256Of(found.fileName));
    const bool sameNote = (noteSha256.isEmpty() && found.manifest.size >= 0) || before.recordSha256 == noteSha256;
    const bool sameFiles = !isNew && before.data == found.data && before.manifest == found.manifest;
    // Whether a record fits SHA256SUMS changes with that file too.
    const QByteArray listed = facts.sums.value(manifestNameFor(found.fileName));
    const bool isDoubtful = found.manifest.size >= 0
        && (before.hasProblem || (!listed.isEmpty() && listed != before.recordSha256.toLatin1()));
    if (sameFiles && sameNote && !isDoubtful && !m_everything)
        return;
    ScannedBackup scanned = readRecord(folder, m_repository.path(), date, found, facts);
    if (isNew)
        ++m_summary.added;
    else if (!sameFiles || before.recordSha256 != QString::fromLatin1(scanned.recordSha256))
        ++m_summary.changed;
    m_records.append(std::move(scanned));
}

void CatalogueRefresh::write()
{
    SqlTransaction transaction(m_connection.database());
    writeRepository();
    CatalogueQuery insert = m_connection.statement(insertBackup());
    for (const ScannedBackup &scanned : std::as_const(m_records))
        insert.run(backupRow(m_repositoryRow, scanned));
    CatalogueQuery forget = m_connection.statement(u"DELETE FROM backup WHERE repository = ? AND path = ?"_s);
    for (const QString &path : std::as_const(m_goneBackups))
        forget.run({m_repositoryRow, path});
    CatalogueQuery folder = m_connection.statement(u"INSERT OR REPLACE INTO folder VALUES (?, ?, ?, ?)"_s);
    for (const DateFolder &date : std::as_const(m_readFolders))
        folder.run({m_repositoryRow, date.name, date.mtimeNs, static_cast<qint64>(date.inode)});
    CatalogueQuery forgetFolder = m_connection.statement(u"DELETE FROM folder WHERE repository = ? AND name = ?"_s);
    for (const QString &name : std::as_const(m_goneFolders))
        forgetFolder.run({m_repositoryRow, name});
    transaction.commit();
}

void CatalogueRefresh::writeRepository()
{
    CatalogueQuery upsert = m_connection.statement(
        u"INSERT INTO repository (path, repository_id) VALUES (?, ?) "
        "ON CONFLICT (path) DO UPDATE SET repository_id = excluded.repository_id RETURNING id"_s);
    const QString id = m_repository.id();
    upsert.run({m_repository.path(), id.isNull() ? u""_s : id}).next();
    m_repositoryRow = upsert.number(0);
}
}
