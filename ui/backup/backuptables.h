#pragma once

#include "core/job/serverinventory.h"
#include "core/job/specs/backupspec.h"
#include "core/repository/backuptypes.h"
#include "ui/contents/backupobject.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace larder
{
class ContentsReader;
class FieldNote;
class JobController;

/// Which tables and schemas to take. Where one database is chosen that has a backup, its tables can be picked from a
/// list, and what the patterns match is counted; otherwise they are typed.
class BackupTables : public QWidget
{
    Q_OBJECT
public:
    /// `backups` of the repository, newest first.
    BackupTables(JobController &jobs, const QList<BackupRecord> &backups, QWidget *parent = nullptr);

    void setFrom(const BackupSpec &spec);
    void applyTo(BackupSpec &spec) const;
    /// The databases these patterns are for. Reads the list of tables once it is looked at.
    void setDatabases(const QStringList &databases);
    /// The spec as a whole, for counting what it takes. Says what is wrong beside the fields.
    void present(const BackupSpec &spec);
    /// How much of a database's rows the spec takes, where that is known.
    std::optional<double> share(const QString &database, const BackupSpec &spec) const;
    QString problem() const; ///< why nothing can be taken by these, as a sentence; empty when it can

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readList();
    void forgetList();
    void onRead(const QList<BackupObject> &objects);
    void pick();
    QString state(const BackupSpec &spec) const;
    QString whyNoList() const;
    QString wrongPattern() const;
    std::optional<BackupRecord> newest() const;
    QString dateOfList() const;

    JobController &m_jobs;
    const QList<BackupRecord> m_backups;
    ContentsReader *m_reader;
    QLineEdit *m_tables;
    QLineEdit *m_schemas;
    QPushButton *m_choose;
    FieldNote *m_note;
    QLabel *m_words;
    QStringList m_databases;
    QString m_listed; ///< path of the backup that is read or was
    QList<BackupObject> m_list; ///< tables of it, empty until they are read
    QString m_failure;
    bool m_reading = false;
};
}
