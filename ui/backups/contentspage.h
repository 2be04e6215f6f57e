#pragma once

#include "core/base/error.h"
#include "core/repository/backuptypes.h"
#include "ui/backups/backupobject.h"

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

Q_SIGNALS:
    void restoreRequested(const QStringList &tables); ///< named as in SQL
    void extractRequested(const QStringList &tables);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeFoot();
    QWidget *makeProblem();
    void connectReader();
    void readWhenSeen();
    void showObjects(const QList<BackupObject> &objects);
    void fillKinds(const QList<BackupObject> &objects);
    void showKind();
    void filter();
    void showCurrent();
    void showTicks();
    bool isPlain() const; ///< an archive gives its tables to pg_restore alone
    QStringList tickedNames() const;

    ContentsReader *m_reader;
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
};
}
