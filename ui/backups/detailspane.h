#pragma once

#include "ui/backups/backupdays.h"

#include <QStackedWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace larder
{
class OverviewPage;
class SecondaryLabel;

/// Right of the tree: everything about one selected backup in tabs, a summary of several, a hint for none.
class DetailsPane : public QStackedWidget
{
    Q_OBJECT
public:
    explicit DetailsPane(const Catalogue &catalogue, QWidget *parent = nullptr);

    void presentNothing();
    void presentOne(const BackupRecord &backup, const QDateTime &now);
    /// `title`: a day, or "3 backups selected".
    void presentSeveral(const QString &title, const QList<BackupRecord> &backups);
    void editNote();
    QSize sizeHint() const override;

Q_SIGNALS:
    void restoreRequested();
    void verifyRequested();
    void annotated(bool pinned, const QString &note);

private:
    QWidget *makeSummary();
    void presentLog(const BackupRecord &backup);

    const Catalogue &m_catalogue;
    QWidget *m_nothing;
    QTabWidget *m_tabs;
    OverviewPage *m_overview;
    QPlainTextEdit *m_log;
    QWidget *m_summary;
    QLabel *m_summaryTitle;
    SecondaryLabel *m_summaryText;
    QPushButton *m_verifyAll;
};
}
