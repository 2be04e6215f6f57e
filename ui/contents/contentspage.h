#pragma once

#include "core/base/error.h"
#include "core/repository/backuptypes.h"
#include "ui/contents/backupobject.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace larder
{
class ContentsReader;
class FileDatabases;
class JobController;
class MessagePanel;
class ObjectDetails;
class ObjectFilter;
class ObjectModel;
class SecondaryLabel;

/// What a backup holds: its objects by kind, found by name or definition, each with its SQL and rows. Ticked tables can
/// be restored or extracted. Nothing is read before the page is seen.
class ContentsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ContentsPage(JobController &jobs, QWidget *parent = nullptr);

    void present(const BackupRecord &backup);
    /// What is shown, with the database that was chosen of a file of several.
    const BackupRecord &backup() const { return m_backup; }

Q_SIGNALS:
    void databaseChosen(); ///< see backup()
    void restoreRequested(const larder::BackupRecord &backup, const QStringList &tables); ///< named as in SQL
    void extractRequested(const larder::BackupRecord &backup, const QStringList &tables);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeFoot();
    QWidget *makeProblem();
    void connectReader();
    void clear();
    void readWhenSeen();
    void showDatabases(const QStringList &names);
    void chooseDatabase(const QString &name);
    void showObjects(const QList<BackupObject> &objects, bool tickable);
    void fillKinds(const QList<BackupObject> &objects);
    void showKind();
    void filter();
    void showCurrent();
    void showTicks();
    QStringList tickedNames() const;

    ContentsReader *m_reader;
    FileDatabases *m_databases;
    ObjectModel *m_model;
    ObjectFilter *m_filter;
    QStackedWidget *m_stack;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QTreeView *m_view;
    ObjectDetails *m_details;
    SecondaryLabel *m_totals;
    QPushButton *m_restore;
    QPushButton *m_extract;
    MessagePanel *m_problem;
    QTimer *m_typing; ///< a search through the definitions begins when the typing pauses
    BackupRecord m_backup;
    bool m_asked = false;
    bool m_tickable = true; ///< an archive gives its tables to pg_restore alone
};
}
