#pragma once

#include "ui/tree/backuptreemodel.h"

#include <QTreeView>

namespace larder
{
/// The tree of backups. Remembers columns and expanded days between starts and over resets of the model.
class BackupTreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit BackupTreeView(BackupTreeModel &model, QWidget *parent = nullptr);

    /// The selected backups; a selected day stands for all of its backups. Newest first, each once.
    QList<BackupRecord> selectedBackups() const;
    /// The day when nothing but one day is selected.
    const BackupDay *selectedDay() const;
    void select(const QString &path);
    /// Of the databases, not of the roles; when the first backups appear, and not again.
    void selectNewestAtFirst();

    void saveState() const;
    void restoreState();

Q_SIGNALS:
    void chosenChanged();
    void activatedBackup();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void keepStateOverResets();
    void expandNewest();

    BackupTreeModel &m_model;
    QSet<QDate> m_expanded;
    QString m_current; ///< path of the current backup, over a reset
    bool m_resetting = false;
    bool m_begun = false; ///< there were backups to choose from
};
}
