#pragma once

#include "core/catalogue/backuprow.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/catalogueconnection.h"

#include <QHash>

namespace larder
{
/// One comparison of a repository's folders with the catalogue: first everything is read, then written in one
/// transaction, so that other processes wait for the writing only. Reading rows before the disk, and storing the
/// folder's time from before it was listed, makes a change in between show up at the next refresh.
class CatalogueRefresh
{
public:
    CatalogueRefresh(const CatalogueConnection &connection, const Repository &repository, bool everything);
    RefreshSummary run();

private:
    struct KnownBackup
    {
        FileStamp data;
        FileStamp manifest;
        QString recordSha256;
        bool hasProblem = false;
    };
    using KnownBackups = QHash<QString, KnownBackup>; ///< by file name

    void readFolder(const DateFolder &date);
    void forgetMissingFolders(const QList<DateFolder> &present);
    void compare(const QString &date, const FoundBackup &found, KnownBackups &known, const Folder &folder,
                 const FolderFacts &facts);
    KnownBackups knownIn(const QString &date) const;
    bool isUnchanged(const DateFolder &date) const;
    bool holdsWhatIsKnown(const DateFolder &date) const;
    void write();
    void writeRepository();

    const CatalogueConnection &m_connection;
    const Repository &m_repository;
    const bool m_everything;
    qint64 m_repositoryRow = 0; ///< 0 when the repository is new to the catalogue
    QString m_knownId;
    QHash<QString, DateFolder> m_knownFolders;
    QList<ScannedBackup> m_records;
    QStringList m_goneBackups; ///< relative paths
    QStringList m_goneFolders;
    QList<DateFolder> m_readFolders;
    RefreshSummary m_summary;
};
}
