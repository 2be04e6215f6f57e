#pragma once

#include "core/base/error.h"
#include "core/repository/backuptypes.h"
#include "ui/contents/backupobject.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace larder
{
class ContentsReader;
class JobController;
class MessagePanel;
class ObjectFilter;
class ObjectModel;
class SecondaryLabel;

/// The tables of a backup to tick, found by name. Looks into the backup when it is first seen.
class RestoreTables : public QWidget
{
    Q_OBJECT
public:
    /// `ticked` at first, named as in SQL.
    RestoreTables(JobController &jobs, const BackupRecord &backup, const QStringList &ticked,
                  QWidget *parent = nullptr);

    /// Of a file of several databases the one whose tables these are; another one has others, none of them ticked.
    void setFrom(const QString &database);
    const QString &from() const { return m_from; }
    QStringList ticked() const; ///< named as in SQL

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void readWhenSeen();
    void showObjects(const QList<BackupObject> &objects);
    void showTicks();

    ContentsReader *m_reader;
    ObjectModel *m_model;
    ObjectFilter *m_filter;
    QStackedWidget *m_stack;
    QLineEdit *m_text;
    QTreeView *m_view;
    SecondaryLabel *m_totals;
    MessagePanel *m_problem;
    QString m_from;
    QStringList m_wanted;
    bool m_asked = false;
};
}
