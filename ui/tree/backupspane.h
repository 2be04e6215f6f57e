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

    /// `field` holds the filter, whose chips are above the tree; `today`: the local date.
    BackupsPane(const MainActions &actions, BackupTreeModel &model, FilterField &field, std::function<QDate()> today,
                QWidget *parent = nullptr);

    BackupTreeView *view() const { return m_view; }
    Page page() const;
    /// Picks the page that fits. The keyboard stays in the middle of the window when the page it was in goes.
    void present(const Session &session);
    /// Gives the keyboard to the tree or to the first button of the page.
    void takeKeyboard();

private:
    Page pageFor(const Session &session) const;

    BackupTreeModel &m_model;
    FilterBar *m_filter;
    BackupTreeView *m_view;
    QStackedWidget *m_pages;
};
}
