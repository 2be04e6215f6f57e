#include "ui/tree/backuptreeview.h"

#include "ui/manual/manualplaces.h"
#include "ui/memory/settings.h"
#include "ui/tree/backupdelegate.h"
#include "ui/widgets/formlayout.h"

#include <QHeaderView>
#include <utility>

using namespace Qt::StringLiterals;

namespace larder
{
namespace
{
constexpr int daysExpandedAtFirst = 3;
constexpr int mostExpandedMatches = 200;
constexpr int mostRememberedDays = 200;
}

BackupTreeView::BackupTreeView(BackupTreeModel &model, QWidget *parent) : QTreeView(parent), m_model(model)
{
    setManualPlace(this, "window.md#the-tree-of-backups");
    setModel(&model);
    setItemDelegate(new BackupDelegate(this));
    setUniformRowHeights(true);
    setSelectionMode(ExtendedSelection);
    setAllColumnsShowFocus(true);
    setDragDropMode(DragOnly);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    setExpandsOnDoubleClick(true);
    setAccessibleName(tr("Backups by date"));
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(48);
    header()->setHighlightSections(false);
    setColumnWidths(this, {48, 11, 13, 14, 13, 13});
    keepStateOverResets();
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!BackupTreeModel::isDay(index))
            Q_EMIT activatedBackup();
    });
}

void BackupTreeView::keepStateOverResets()
{
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_expanded.insert(index.data(BackupTreeModel::DateRole).toDate()); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_resetting)
            m_expanded.remove(index.data(BackupTreeModel::DateRole).toDate());
    });
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_resetting = true;
        m_current = currentIndex().data(BackupTreeModel::PathRole).toString();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        expandNewest();
        select(m_current);
        Q_EMIT chosenChanged();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (!parent.isValid() && m_expanded.isEmpty())
            expandNewest();
    });
}

void BackupTreeView::expandNewest()
{
    const bool isSearch = !m_model.filter().text.isEmpty();
    const bool fewMatches = m_model.shownCount() <= mostExpandedMatches;
    const QSignalBlocker quiet(this); // what a search opens is not remembered
    for (const QDate &date : std::as_const(m_expanded)) {
        if (const QModelIndex day = m_model.indexOfDay(date); day.isValid())
            setExpanded(day, true);
    }
    if (isSearch && fewMatches) {
        expandAll();
    } else if (m_expanded.isEmpty()) {
        for (int row = 0; row < std::min(daysExpandedAtFirst, m_model.rowCount()); ++row)
            setExpanded(m_model.index(row, 0), true);
    }
}

QList<BackupRecord> BackupTreeView::selectedBackups() const
{
    QSet<QString> seen;
    QList<BackupRecord> chosen;
    const auto take = [&](const BackupRecord &backup) {
        if (!seen.contains(backup.path)) {
            seen.insert(backup.path);
            chosen.append(backup);
        }
    };
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (BackupTreeModel::isDay(index))
            std::for_each(m_model.day(index).backups.begin(), m_model.day(index).backups.end(), take);
        else
            take(m_model.backup(index));
    }
    std::sort(chosen.begin(), chosen.end(), isShownBefore);
    return chosen;
}

const BackupDay *BackupTreeView::selectedDay() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.size() == 1 && BackupTreeModel::isDay(rows.constFirst()) ? &m_model.day(rows.constFirst()) : nullptr;
}

void BackupTreeView::select(const QString &path)
{
    const QModelIndex index = path.isEmpty() ? QModelIndex() : m_model.indexOfPath(path);
    if (!index.isValid())
        return;
    setExpanded(index.parent(), true);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void BackupTreeView::selectNewestAtFirst()
{
    // The focus alone makes the first day current: that is nobody's choice.
    if (std::exchange(m_begun, m_model.rowCount() > 0) || !m_begun)
        return;
    if (!isExpanded(m_model.index(0, 0))) // closed by the user: selecting in it would open it
        return;
    const QList<BackupRecord> &newest = m_model.day(m_model.index(0, 0)).backups;
    const auto database
        = std::find_if(newest.begin(), newest.end(), [](const BackupRecord &backup) { return !backup.isGlobals; });
    select(database == newest.end() ? newest.constFirst().path : database->path);
}

void BackupTreeView::saveState() const
{
    QStringList dates;
    for (const QDate &date : m_expanded) {
        if (dates.size() < mostRememberedDays)
            dates.append(date.toString(Qt::ISODate));
    }
    settings().setValue(settingsKey::columns, header()->saveState());
    settings().setValue(settingsKey::expanded, dates);
}

void BackupTreeView::restoreState()
{
    header()->restoreState(settings().value(settingsKey::columns).toByteArray());
    for (const QString &date : settings().value(settingsKey::expanded).toStringList())
        m_expanded.insert(QDate::fromString(date, Qt::ISODate));
}

void BackupTreeView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT chosenChanged();
}
}
