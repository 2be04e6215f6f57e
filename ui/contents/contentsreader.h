#pragma once

#include "core/base/error.h"
#include "core/repository/backuptypes.h"
#include "ui/contents/backupobject.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace larder
{
class JobController;
class OneJob;

/// Looks into one backup by jobs, and remembers what it has seen until another backup is shown. At most one job of each
/// kind runs; a new question cancels the one before. Answers that are known come at once.
class ContentsReader : public QObject
{
    Q_OBJECT
public:
    explicit ContentsReader(JobController &jobs, QObject *parent = nullptr);

    /// Forgets everything and cancels what runs.
    void setBackup(const BackupRecord &backup);
    /// Of a file of several databases, which one is meant; what another one holds is forgotten.
    void setFrom(const QString &database);
    /// The names of the databases in a file; empty for archives, which are of one.
    void readDatabases();
    void readObjects();
    /// Objects whose name or definition contains `text`, in the order of the dump. An empty text stops a search.
    void search(const QString &text);
    void readDefinition(const BackupObject &object);
    void readRows(const BackupObject &table, qint64 firstRow);
    void stopReading(); ///< of a definition and of rows
    static constexpr int pageRows = 100;

Q_SIGNALS:
    void databasesRead(const QStringList &names);
    void databasesFailed(const larder::Error &error);
    /// `tickable`: single tables can be taken out.
    void objectsRead(const QList<larder::BackupObject> &objects, bool tickable);
    void objectsFailed(const larder::Error &error);
    void found(const QList<larder::BackupObject> &objects);
    void definitionRead(const QString &sql);
    void definitionFailed(const larder::Error &error);
    void rowsRead(const QJsonObject &result);
    void rowsFailed(const larder::Error &error);

private:
    void tellObjects(const QJsonObject &result);

    BackupRecord m_backup;
    OneJob *m_databases;
    OneJob *m_objects;
    OneJob *m_search;
    OneJob *m_definition;
    OneJob *m_rows;
    QString m_askedName;
    QString m_askedRows;
    QJsonObject m_objectsRead; ///< those of an archive, which came with its databases
    QHash<QString, QString> m_definitions; ///< by lookup name
    QHash<QString, QJsonObject> m_pages; ///< by table and first row
};
}
