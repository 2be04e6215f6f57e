#pragma once

#include "ui/tree/backupdays.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace larder
{
class ComparePage;
class ContentsPage;
class JobController;
class LogPage;
class OverviewPage;
class SecondaryLabel;
class Session;

/// Right of the tree: everything about one selected backup in tabs, a summary of several, a hint for none.
class DetailsPane : public QStackedWidget
{
    Q_OBJECT
public:
    DetailsPane(JobController &jobs, const Catalogue &catalogue, const Session &session, QWidget *parent = nullptr);

    void presentNothing();
    void presentOne(const BackupRecord &backup, const QDateTime &now);
    /// `title`: a day, or "3 backups selected".
    void presentSeveral(const QString &title, const QList<BackupRecord> &backups);
    void editNote();
    QSize sizeHint() const override;

Q_SIGNALS:
    void restoreRequested();
    void verifyRequested();
    void forgetRequested();
    void otherRequested(const QString &path); ///< show that backup
    void annotated(bool pinned, const QString &note);
    /// `backup`: as shown, with the database that was chosen where its file holds several.
    void restoreTablesRequested(const larder::BackupRecord &backup, const QStringList &tables); ///< named as in SQL
    void extractTablesRequested(const larder::BackupRecord &backup, const QStringList &tables);

private:
    QWidget *makeSummary();
    void presentComparison();
    QWidget *makeTabs();

    const Session &m_session;
    QWidget *m_nothing;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    ContentsPage *m_contents;
    ComparePage *m_compare;
    LogPage *m_log;
    QWidget *m_summary;
    QLabel *m_summaryTitle;
    SecondaryLabel *m_summaryText;
    QPushButton *m_verifyAll;
};
}
