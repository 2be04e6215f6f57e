#pragma once

#include <QWidget>
#include <functional>

class QDate;
class QStackedWidget;

namespace larder
{
class BackupTreeModel;
class BackupTreeView;
class FilterBar;
class FilterField;
class MainActions;
class Session;

/// The tree of backups under its filter, or the page that says why there is nothing to see and what to do.
class BackupsPane : public QWidget
{
    Q_OBJECT
public:
    enum Page { Tree, NoServer, NoBackups, NoBackupsInFolder, NoMatch };

    BackupsPane(const MainActions &actions, BackupTreeModel &model, QWidget *parent = nullptr);

    BackupTreeView *view() const { return m_view; }
    Page page() const;
    /// Puts the chips of a filter above the tree. `today`: the local date.
    void addFilter(FilterField &field, std::function<QDate()> today);
    /// Picks the page that fits.
    void present(const Session &session);

private:
    Page pageFor(const Session &session) const;

    BackupTreeModel &m_model;
    BackupTreeView *m_view;
    QStackedWidget *m_pages;
    FilterBar *m_filter = nullptr;
};
}
